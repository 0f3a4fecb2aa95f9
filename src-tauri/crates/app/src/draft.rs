//! Writing an invoice: what is typed is kept within a second, read and totalled as it stands, and
//! becomes an invoice when the person saves it.

use crate::duplicate::mirrored_rule;
use crate::einvoice;
use crate::entry::{self, Read};
use crate::error::{Code, Error};
use crate::open::App;
use crate::reference;
use crate::show;
use crate::view::{
    Changed, CheckFailure, Computed, DraftInput, InvoiceView, ItemInput, RowRead, System,
    UnsavedView,
};
use crate::{customer::after_edit, entry::plain, untaxed};
use chrono::{DateTime, Datelike, Days, Utc};
use counterfoil_domain::{AccountId, Invoice, InvoiceId, Said, Status, TaxRule, say, totals};
use counterfoil_store::{Account, Reader, Unsaved, Writer};
use counterfoil_sync::project;

const PAYMENT_DAYS: u16 = 14;

impl App {
    /// A new entry: today's date, when it is due, the usual currency and the next reference.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn draft_new(&self) -> Result<DraftInput, Error> {
        self.read(|app, r| {
            let accounts = r.accounts()?;
            let account = accounts
                .iter()
                // An earlier version put practice accounts among one's own.
                .find(|a| a.service_id.is_some() && a.practice == app.is_practice())
                .map(|a| a.id);
            app.fresh_entry(r, account)
        })
        .await
    }

    /// A new entry for an account, or for this computer alone.
    pub(crate) fn fresh_entry(
        &self,
        r: &Reader<'_>,
        account: Option<AccountId>,
    ) -> Result<DraftInput, Error> {
        let id = InvoiceId::new();
        let business = r.business()?;
        let today = self.today();
        let days = Days::new(u64::from(business.payment_days.unwrap_or(PAYMENT_DAYS)));
        let due = today.checked_add_days(days).unwrap_or(today);
        Ok(DraftInput {
            id: Some(id),
            account,
            customer: None,
            currency: business
                .currency
                .unwrap_or_else(entry::euro)
                .code()
                .to_owned(),
            reference: reference::propose(r, account, today.year(), id)?,
            issue_date: today.to_string(),
            due_date: due.to_string(),
            tax_rule: TaxRule::usual(account),
            note: String::new(),
            terms: None,
            items: vec![ItemInput::default()],
            seen: None,
        })
    }

    /// The entry of an invoice: the half-written one where there is one, else the stored one.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn draft_of(&self, id: InvoiceId) -> Result<DraftInput, Error> {
        self.read(move |app, r| {
            if let Some(kept) = r.unsaved_draft(id)?
                && let Ok(input) = serde_json::from_str::<DraftInput>(&kept.json)
            {
                return here_now(r, input);
            }
            Ok(entry::from_invoice(
                &r.invoice(id)?,
                app.inner.options.number_style,
            ))
        })
        .await
    }

    /// The entry of an invoice as it is stored, whatever is half-written.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn draft_stored(&self, id: InvoiceId) -> Result<DraftInput, Error> {
        self.read(move |app, r| {
            Ok(entry::from_invoice(
                &r.invoice(id)?,
                app.inner.options.number_style,
            ))
        })
        .await
    }

    /// What an entry comes to, as it stands.
    ///
    /// # Errors
    /// When the store fails; what is wrong with the entry is in the answer.
    pub async fn draft_compute(&self, input: DraftInput) -> Result<Computed, Error> {
        self.read(move |app, r| {
            let read = app.read_entry(r, &input)?;
            let failures = einvoice::failures_of(r, &read.invoice)?;
            let exemptions = untaxed::reasons_of(r, &read.invoice)?;
            Ok(Computed {
                exemptions,
                mirrored_rule: mirrored_rule(r, &read.invoice)?,
                ..app.computed(&read, failures)
            })
        })
        .await
    }

    pub(crate) fn read_entry(&self, r: &Reader<'_>, input: &DraftInput) -> Result<Read, Error> {
        let before = stored(r, input.id)?;
        let mut read = entry::read(
            &still_here(r, input.clone()),
            before.as_ref(),
            self.inner.options.number_style,
            self.now(),
        );
        if let Some(before) = &before
            && !before.reference.is_empty()
            && before.reference != read.invoice.reference
            && r.was_issued(before.id)?
        {
            read.problems.push(reference::issued_as(&before.reference));
        }
        Ok(read)
    }

    fn computed(&self, read: &Read, failures: Vec<CheckFailure>) -> Computed {
        let invoice = &read.invoice;
        let style = self.inner.options.number_style;
        let totals = invoice.totals().ok();
        let other = invoice.tax_rule.other();
        let other_rule_amount =
            totals::compute(invoice.currency, other, &invoice.items, &invoice.terms)
                .ok()
                .map(|t| t.amount)
                .filter(|amount| totals.as_ref().is_some_and(|t| t.amount != *amount));
        let row = |index: usize| {
            let line = totals.as_ref()?.lines.get(index)?;
            let item = invoice.items.get(index)?;
            let (category, rate) = item.taxed_as();
            Some(RowRead {
                price: plain(item.price, style),
                quantity: plain(item.quantity, style),
                net: totals.as_ref()?.shown_line(index)?.0,
                tax_amount: line.tax,
                category,
                rate: rate.to_string(),
            })
        };
        let problems = read.all_problems();
        let problems_when_ready = invoice
            .problems_when_ready()
            .into_iter()
            .map(|p| read.as_typed(p))
            .filter(|p| !problems.contains(p))
            .collect();
        Computed {
            rows: read.rows.iter().map(|at| at.and_then(row)).collect(),
            other_rule_amount,
            problems,
            problems_when_ready,
            failures,
            exemptions: Vec::new(),
            mirrored_rule: None,
            notices: read.notices.clone(),
            totals,
        }
    }

    /// Keeps an entry as typed, whatever it holds. When it was kept, UTC.
    ///
    /// # Errors
    /// Only when the store fails.
    pub async fn draft_keep(&self, input: DraftInput) -> Result<DateTime<Utc>, Error> {
        self.write(move |app, w| {
            let (id, input) = entry::with_id(input);
            let kept_at = app.now();
            let title = match (entry::title(&input), input.customer) {
                (Some(title), _) => title,
                (None, Some(customer)) => w
                    .customer(customer)
                    .map(|c| c.display_name())
                    .unwrap_or_default(),
                (None, None) => String::new(),
            };
            w.keep_unsaved(&Unsaved {
                id,
                json: serde_json::to_string(&input).map_err(Error::internal)?,
                title,
                kept_at,
                is_new: true,
            })?;
            Ok(kept_at)
        })
        .await
    }

    /// Forgets a half-written entry; a stored invoice stays as it was saved.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn draft_discard(&self, id: InvoiceId) -> Result<(), Error> {
        self.write(move |_, w| Ok(w.drop_unsaved(id)?)).await?;
        self.changed(&[Changed::Invoices]);
        Ok(())
    }

    pub(crate) fn unsaved(r: &Reader<'_>) -> Result<Vec<UnsavedView>, Error> {
        Ok(r.unsaved()?
            .into_iter()
            .map(|u| UnsavedView {
                id: u.id,
                title: u.title,
                is_new: u.is_new,
                kept_at: u.kept_at,
            })
            .collect())
    }

    /// Saves an entry as an invoice.
    ///
    /// # Errors
    /// [`Code::Invalid`] with every field to mend; [`Code::StatusDenied`] where the invoice is no
    /// longer a draft. The entry stays kept as typed.
    pub async fn invoice_save(&self, input: DraftInput) -> Result<InvoiceView, Error> {
        let saved = self
            .write(move |app, w| {
                let (_, input) = entry::with_id(input);
                let invoice = app.save_entry(w, &input)?;
                show::invoice(w, &invoice, app.today())
            })
            .await?;
        self.changed(&[Changed::Invoices, Changed::Customers, Changed::Sync]);
        self.wake();
        Ok(saved)
    }

    fn save_entry(&self, w: &Writer<'_>, input: &DraftInput) -> Result<Invoice, Error> {
        let input = &still_here(w, input.clone());
        let read = self.read_entry(w, input)?;
        let before = stored(w, input.id)?;
        if let Some(before) = &before {
            may_be_written(before, input)?;
        }
        // Told before what such an account would want besides.
        if let Some(account) = read.invoice.account {
            writes_invoices(&w.account(account)?)?;
        }
        let problems = read.all_problems();
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        let mut invoice = read.invoice;
        if let Some(before) = &before
            && invoice.account != before.account
            && (before.remote_id.is_some() || !w.intentions_for(&before.id.to_string())?.is_empty())
        {
            return Err(Error::field(
                "account",
                say!(
                    "error-invoice-account-fixed",
                    "This invoice is at its service already and stays in that account."
                ),
            ));
        }
        if !invoice.reference.is_empty()
            && w.reference_in_use(invoice.account, &invoice.reference, invoice.id)?
        {
            return Err(Error::field(
                "reference",
                say!(
                    "error-reference-taken",
                    "“{reference}” is the reference of another invoice.",
                    reference = &invoice.reference
                ),
            ));
        }
        if let (Some(account), Some(customer)) = (invoice.account, invoice.customer) {
            match self.same_customer(w, customer, account)? {
                Some(there) => invoice.customer = Some(there),
                None => self.bring_customer(w, customer, account)?,
            }
        }
        if let Some(before) = &before {
            keep_links(&mut invoice, before);
        }
        self.put(w, &invoice, before.as_ref())?;
        w.drop_unsaved(invoice.id)?;
        Ok(invoice)
    }

    /// Stores a changed invoice; what the service keeps of it decides whether it has to be sent.
    pub(crate) fn put(
        &self,
        w: &Writer<'_>,
        invoice: &Invoice,
        before: Option<&Invoice>,
    ) -> Result<(), Error> {
        let now = self.now();
        let standing = match before {
            None => after_edit(Default::default(), true, invoice.account, now),
            Some(before) => {
                let to_send = sent_part(w, before)? != sent_part(w, invoice)?;
                let standing = w.invoice_standing(invoice.id)?;
                after_edit(standing, to_send, invoice.account, now)
            }
        };
        let totals = show::totals(invoice)?;
        Ok(w.put_invoice(invoice, &totals, &standing)?)
    }
}

/// Whether an entry may replace the stored invoice.
fn may_be_written(before: &Invoice, input: &DraftInput) -> Result<(), Error> {
    let denied = |words: Said| Err(Error::of(Code::StatusDenied, words));
    match before.status {
        Status::Paid | Status::Canceled => denied(say!(
            "error-invoice-final",
            "This invoice is {status} by now and cannot change any more. What you typed is kept; \
             copy it into a new invoice.",
            status = before.status.said(),
        )),
        Status::Ready => denied(say!(
            "error-invoice-no-draft",
            "This invoice is no longer a draft. Set it back to draft to change it."
        )),
        Status::Draft => match &input.seen {
            Some(seen) if *seen != entry::state_of(before) => Err(Error::of(
                Code::Changed,
                say!(
                    "error-invoice-changed",
                    "This invoice changed while you were writing. What you typed is kept; look at \
                 both before you save."
                ),
            )),
            _ => Ok(()),
        },
    }
}

/// Not every service takes invoices that are written here.
fn writes_invoices(account: &Account) -> Result<(), Error> {
    match System::of(account) {
        System::Trincico => Ok(()),
        _ => Err(Error::field(
            "account",
            say!(
                "error-service-issues-itself",
                "The service of “{account}” issues its invoices itself; choose another account, \
                 or none.",
                account = &account.name,
            ),
        )),
    }
}

/// An entry whose account or customer was removed since goes on without it.
fn still_here(r: &Reader<'_>, mut input: DraftInput) -> DraftInput {
    input.account = input.account.filter(|id| r.account(*id).is_ok());
    input.customer = input.customer.filter(|id| r.customer(*id).is_ok());
    input
}

/// The same of an entry that is opened again: without its account it has the rule of tax of what is
/// kept here, unless it is stored with another.
fn here_now(r: &Reader<'_>, input: DraftInput) -> Result<DraftInput, Error> {
    let bound = input.account;
    let mut input = still_here(r, input);
    if input.account != bound {
        let before = stored(r, input.id)?;
        input.tax_rule = before.map_or(TaxRule::usual(None), |invoice| invoice.tax_rule);
    }
    Ok(input)
}

/// The part of an invoice that a service keeps; none where it cannot keep it.
fn sent_part(
    r: &Reader<'_>,
    invoice: &Invoice,
) -> Result<
    Option<(
        Option<counterfoil_domain::CustomerId>,
        counterfoil_sync::LocalInvoice,
    )>,
    Error,
> {
    let remote = match invoice.customer {
        Some(id) => r.customer(id)?.remote_id,
        None => None,
    };
    Ok(project::local_invoice(invoice, remote)
        .ok()
        .map(|local| (invoice.customer, local)))
}

/// The store's links to the service win over an entry that was opened before a sync.
fn keep_links(invoice: &mut Invoice, before: &Invoice) {
    for item in &mut invoice.items {
        if let Some(old) = before.items.iter().find(|o| o.id == item.id) {
            item.remote_id.clone_from(&old.remote_id);
        }
    }
}

pub(crate) fn stored(r: &Reader<'_>, id: Option<InvoiceId>) -> Result<Option<Invoice>, Error> {
    match id.map(|id| r.invoice(id)) {
        None | Some(Err(counterfoil_store::Error::Missing { .. })) => Ok(None),
        Some(Ok(invoice)) => Ok(Some(invoice)),
        Some(Err(error)) => Err(error.into()),
    }
}
