//! Invoices once saved: list, show, move, delete.

use crate::customer::limit;
use crate::document::gather;
use crate::error::{Code, Error};
use crate::open::App;
use crate::show;
use crate::view::{Changed, Counts, InvoicePage, InvoiceQuery, InvoiceView};
use counterfoil_domain::{InvoiceId, Said, Status, say};
use counterfoil_store::{InvoiceFilter, Reader};

impl App {
    /// One page of invoices, newest first.
    ///
    /// # Errors
    /// When the cursor is not one of ours or the store fails.
    pub async fn invoice_list(&self, query: InvoiceQuery) -> Result<InvoicePage, Error> {
        self.read(move |app, r| {
            let filter = InvoiceFilter {
                status: query.status,
                waiting: query.waiting,
                search: query.search,
                days: query.days.map(|days| days.from..days.until),
                currency: query.currency,
            };
            let (rows, next) =
                r.invoice_page(&filter, query.after.as_deref(), limit(query.limit))?;
            let today = app.today();
            Ok(InvoicePage {
                invoices: rows.into_iter().map(|row| show::row(row, today)).collect(),
                next,
                counts: counts(r)?,
            })
        })
        .await
    }

    /// One invoice, whole.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn invoice_get(&self, id: InvoiceId) -> Result<InvoiceView, Error> {
        self.read(move |app, r| show::invoice(r, &r.invoice(id)?, app.today()))
            .await
    }

    /// The invoice with this id or reference.
    ///
    /// # Errors
    /// [`Code::NotFound`]; [`Code::Invalid`] where several invoices have the reference.
    pub async fn invoice_find(&self, id_or_reference: String) -> Result<InvoiceView, Error> {
        self.read(move |app, r| {
            let id = match id_or_reference.parse() {
                Ok(id) => id,
                Err(_) => match r.invoice_by_reference(&id_or_reference)?.as_slice() {
                    [one] => *one,
                    [] => {
                        return Err(Error::of(
                            Code::NotFound,
                            say!(
                                "error-invoice-unknown",
                                "No invoice has the id or reference “{asked}”.",
                                asked = &id_or_reference
                            ),
                        ));
                    }
                    several => {
                        let ids: Vec<_> = several.iter().map(ToString::to_string).collect();
                        return Err(Error::field(
                            "id",
                            say!(
                                "error-invoice-several",
                                "Several invoices have this reference: {ids}.",
                                ids = ids.join(", ")
                            ),
                        ));
                    }
                },
            };
            show::invoice(r, &r.invoice(id)?, app.today())
        })
        .await
    }

    /// Moves an invoice to another status. With an account the service is told at the next sync.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] for a move that is not allowed; [`Code::Invalid`] with every field to
    /// mend before an invoice can be made ready.
    pub async fn invoice_set_status(
        &self,
        id: InvoiceId,
        status: Status,
    ) -> Result<InvoiceView, Error> {
        let moved = self
            .write(move |app, w| {
                let before = w.invoice(id)?;
                if before.status == status {
                    return show::invoice(w, &before, app.today());
                }
                if !before.status.may_become(status) {
                    return Err(Error::of(
                        Code::StatusDenied,
                        say!(
                            "error-status-move",
                            "An invoice that is {before} cannot become {after}.",
                            before = before.status.said(),
                            after = status.said(),
                        ),
                    ));
                }
                if w.unsaved_draft(id)?.is_some() && status == Status::Ready {
                    return Err(Error::of(
                        Code::StatusDenied,
                        say!(
                            "error-invoice-unsaved",
                            "This invoice has changes that are not saved yet. Save or discard \
                             them first."
                        ),
                    ));
                }
                let mut invoice = before.clone();
                invoice.status = status;
                invoice.updated_at = app.now();
                if status == Status::Ready {
                    let problems = invoice.problems_when_ready();
                    if !problems.is_empty() {
                        return Err(Error::invalid(problems));
                    }
                    // What its document gives as reasons is part of what was issued.
                    invoice = gather(w, invoice)?.invoice;
                }
                app.put(w, &invoice, Some(&before))?;
                match status {
                    Status::Ready => app.issue(w, &invoice)?,
                    Status::Draft => w.retire_originals(id, app.now())?,
                    Status::Paid | Status::Canceled => {}
                }
                show::invoice(w, &invoice, app.today())
            })
            .await?;
        self.changed(&[Changed::Invoices, Changed::Sync]);
        self.wake();
        Ok(moved)
    }

    /// Deletes a draft that no service has and that was never issued. Anything else stays: cancel it
    /// instead.
    ///
    /// # Errors
    /// [`Code::StatusDenied`].
    pub async fn invoice_delete(&self, id: InvoiceId) -> Result<(), Error> {
        self.write(move |_, w| {
            let invoice = w.invoice(id)?;
            if invoice.status.is_final() {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-invoice-stays",
                        "An invoice that is {status} stays.",
                        status = invoice.status.said(),
                    ),
                ));
            }
            if invoice.status != Status::Draft || invoice.remote_id.is_some() {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-invoice-not-deletable",
                        "Only a draft that no service has can be deleted. Cancel this invoice \
                         instead."
                    ),
                ));
            }
            if w.was_issued(id)? {
                return Err(Error::of(Code::StatusDenied, issued_stays()));
            }
            if !w.intentions_for(&id.to_string())?.is_empty() {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-invoice-being-sent",
                        "This draft may already be on its way to the service; sync first."
                    ),
                ));
            }
            w.drop_unsaved(id)?;
            Ok(w.delete_invoice(id)?)
        })
        .await?;
        self.changed(&[Changed::Invoices, Changed::Sync]);
        Ok(())
    }
}

/// Why an invoice that was issued is not deleted, and what to do.
pub(crate) fn issued_stays() -> Said {
    say!(
        "error-invoice-issued",
        "This invoice was issued, so it is not deleted: its document is kept and its number stays \
         used. Cancel it instead."
    )
}

pub(crate) fn counts(r: &Reader<'_>) -> Result<Counts, Error> {
    let c = r.counts()?;
    Ok(Counts {
        all: c.all,
        draft: c.draft,
        ready: c.ready,
        paid: c.paid,
        canceled: c.canceled,
        pending: c.pending,
        conflict: c.conflict,
        parked: c.parked,
    })
}
