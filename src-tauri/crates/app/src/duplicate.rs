//! A new draft from an invoice: what it sells, to whom; dated anew and with a number of its own.

use crate::entry;
use crate::error::Error;
use crate::open::App;
use crate::view::DraftInput;
use counterfoil_domain::{
    AccountId, Delivery, Invoice, InvoiceId, LineTerms, Payment, Period, Preceding, TaxRule, Terms,
};
use counterfoil_store::Reader;

/// A corrected invoice (UNTDID 1001, BT-3).
const CORRECTED: u16 = 384;

impl App {
    /// A new entry with the customer and the items of an invoice, whatever its status: today's
    /// date, a due date as usual, the next reference. Nothing is stored; keep or save it.
    ///
    /// With `corrects` it is a corrected invoice (BT-3: 384) that names the other one (BG-3).
    ///
    /// # Errors
    /// [`crate::Code::NotFound`].
    pub async fn draft_duplicate(
        &self,
        id: InvoiceId,
        corrects: bool,
    ) -> Result<DraftInput, Error> {
        self.read(move |app, r| {
            let source = r.invoice(id)?;
            let chosen = |id: &AccountId| r.account(*id).is_ok_and(|a| a.service_id.is_some());
            let account = source.account.filter(chosen);
            let fresh = app.fresh_entry(r, account)?;
            let mut copy = source.clone();
            copy.terms = terms_of_copy(&source, corrects);
            for item in &mut copy.items {
                renew(&mut item.terms);
            }
            let copied = entry::from_invoice(&copy, app.inner.options.number_style);
            let items = copied.items.into_iter().map(|mut item| {
                item.id = None;
                item
            });
            let same_place = account == source.account;
            Ok(DraftInput {
                // What corrects an invoice rounds as that did, so that it takes back what was charged.
                tax_rule: match same_place || corrects && account.is_none() {
                    true => source.tax_rule,
                    false => fresh.tax_rule,
                },
                items: items.collect(),
                id: fresh.id,
                account,
                reference: fresh.reference,
                issue_date: fresh.issue_date,
                due_date: fresh.due_date,
                seen: None,
                ..copied
            })
        })
        .await
    }
}

/// The rule of the one invoice here that a document of this computer credits or corrects (BG-3), where
/// it is another than its own: what mirrors an invoice rounds as that did.
pub(crate) fn mirrored_rule(r: &Reader<'_>, invoice: &Invoice) -> Result<Option<TaxRule>, Error> {
    let terms = &invoice.terms;
    let mirrors = terms.is_credit_note() || terms.kind() == CORRECTED;
    let named = match terms.preceding.as_slice() {
        [named] if mirrors && invoice.account.is_none() => named.reference.trim(),
        _ => return Ok(None),
    };
    let rule = match r.invoice_by_reference(named)?.as_slice() {
        [one] if *one != invoice.id => Some(r.invoice(*one)?.tax_rule),
        _ => None,
    };
    Ok(rule.filter(|rule| *rule != invoice.tax_rule))
}

/// What is said of every such sale stays; what is true of the one sale only goes.
fn terms_of_copy(source: &Invoice, corrects: bool) -> Terms {
    let mut terms = Terms {
        preceding: Vec::new(),
        prepaid: None,
        rounding: None,
        tax_point: None,
        tax_in_tax_currency: None,
        receipt: String::new(),
        despatch: String::new(),
        documents: Vec::new(),
        payment: Payment {
            // A number to pay under belongs to the one invoice.
            remittance: String::new(),
            ..source.terms.payment.clone()
        },
        delivery: Delivery {
            date: None,
            period: Period::default(),
            ..source.terms.delivery.clone()
        },
        ..source.terms.clone()
    };
    if corrects {
        terms.preceding = vec![Preceding {
            reference: source.reference.clone(),
            date: source.issue_date,
        }];
        if !terms.is_credit_note() {
            terms.kind = CORRECTED;
        }
    } else if terms.kind == CORRECTED {
        terms.kind = 0;
    }
    terms
}

fn renew(terms: &mut LineTerms) {
    terms.period = Period::default();
    // It was stated for one document; here the price and the quantity say it.
    terms.stated_net = None;
}
