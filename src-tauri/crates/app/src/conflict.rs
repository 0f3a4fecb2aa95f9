//! What waits: shown, tried again, decided.

use crate::dispute;
use crate::error::{Code, Error};
use crate::open::App;
use crate::payout_show;
use crate::show;
use crate::view::{Changed, ConflictChoice, ConflictPreview, StatusView, WaitingRecord};
use counterfoil_domain::{CustomerId, InvoiceId, say};
use counterfoil_store::{Reader, RequestState, SyncState};
use counterfoil_sync::{Choice, Disputed, conflict::pending, resolve_customer, resolve_invoice};

/// Of so many conflicts the list tells the totals; they are computed anew each time.
const CONFLICTS_TOLD: usize = 100;

/// A record that can wait.
enum Record {
    Invoice(InvoiceId),
    Customer(CustomerId),
}

impl App {
    /// Everything that waits, and how old each account's data is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn waiting(&self) -> Result<StatusView, Error> {
        self.read(|app, r| {
            let now = app.now();
            let (conflicts, pending) = waiting_records(r)?
                .into_iter()
                .partition(|w| w.sync == crate::view::SyncState::Conflict);
            Ok(StatusView {
                pending,
                conflicts,
                unknown_payouts: r
                    .payout_requests_in(RequestState::Unknown)?
                    .iter()
                    .map(payout_show::waiting)
                    .collect(),
                unknown_acts: crate::act::unknown(r)?,
                accounts: r
                    .accounts()?
                    .iter()
                    .map(|a| show::account(a, now))
                    .collect(),
            })
        })
        .await
    }

    /// Tries a parked record again at the next sync.
    ///
    /// # Errors
    /// [`Code::NotFound`]; [`Code::Invalid`] for an unknown kind.
    pub async fn record_retry(&self, kind: String, id: String) -> Result<(), Error> {
        let record = record(&kind, &id)?;
        self.write(move |app, w| {
            let again = pending(app.now());
            match record {
                Record::Invoice(id) if w.invoice_standing(id)?.sync == SyncState::Parked => {
                    w.set_invoice_standing(id, &again)?;
                }
                Record::Customer(id) if w.customer_standing(id)?.sync == SyncState::Parked => {
                    w.set_customer_standing(id, &again)?;
                }
                _ => {}
            }
            Ok(())
        })
        .await?;
        self.changed(&[Changed::Invoices, Changed::Customers, Changed::Sync]);
        self.wake();
        Ok(())
    }

    /// Settles a conflict as the person chose.
    ///
    /// # Errors
    /// [`Code::NotFound`] where there is no conflict any more; [`Code::Invalid`], naming the field,
    /// where the choice names a field that does not differ or leaves one out. Nothing is changed
    /// then.
    pub async fn conflict_resolve(
        &self,
        kind: String,
        id: String,
        choice: ConflictChoice,
    ) -> Result<(), Error> {
        let record = record(&kind, &id)?;
        let choice = Choice::from(choice);
        self.write(move |app, w| {
            let now = app.now();
            match record {
                Record::Invoice(id) => resolve_invoice(w, id, &choice, now).map(|_| ())?,
                Record::Customer(id) => resolve_customer(w, id, &choice, now)?,
            }
            Ok(())
        })
        .await?;
        self.changed(&[Changed::Invoices, Changed::Customers, Changed::Sync]);
        self.wake();
        Ok(())
    }

    /// What a choice would come to, with the total then. Changes nothing.
    ///
    /// # Errors
    /// As [`App::conflict_resolve`].
    pub async fn conflict_preview(
        &self,
        kind: String,
        id: String,
        choice: ConflictChoice,
    ) -> Result<ConflictPreview, Error> {
        let record = record(&kind, &id)?;
        let choice = Choice::from(choice);
        self.read(move |_, r| match record {
            Record::Invoice(id) => dispute::foresee(&Disputed::read(r, id)?, &choice),
            Record::Customer(id) => dispute::foresee_customer(r, id, &choice),
        })
        .await
    }
}

fn record(kind: &str, id: &str) -> Result<Record, Error> {
    let unknown = || {
        let said = match kind {
            "invoice" => say!(
                "error-no-such-invoice",
                "There is no invoice “{id}”.",
                id = id
            ),
            _ => say!(
                "error-no-such-customer",
                "There is no customer “{id}”.",
                id = id
            ),
        };
        Error::of(Code::NotFound, said)
    };
    match kind {
        "invoice" => Ok(Record::Invoice(id.parse().map_err(|_| unknown())?)),
        "customer" => Ok(Record::Customer(id.parse().map_err(|_| unknown())?)),
        _ => Err(Error::field(
            "kind",
            say!("error-record-kind", "Say “invoice” or “customer”."),
        )),
    }
}

fn waiting_records(r: &Reader<'_>) -> Result<Vec<WaitingRecord>, Error> {
    let mut found = Vec::new();
    for (id, standing) in r.waiting_customers()? {
        let customer = r.customer(id)?;
        let what = show::record_waits_for(&standing, customer.remote_id.is_some());
        found.push(WaitingRecord {
            kind: "customer".to_owned(),
            id: id.to_string(),
            title: customer.display_name(),
            title_said: None,
            sync: show::sync_state(standing.sync),
            what: what.message,
            what_said: what.said,
            since: standing.since.unwrap_or(customer.updated_at),
            last_answer: counterfoil_sync::last_answer(&standing),
            last_answer_said: None,
            conflict: None,
        });
    }
    let mut told = 0;
    for (id, standing) in r.waiting_invoices()? {
        let invoice = r.invoice(id)?;
        let what = show::invoice_waits_for(r, &invoice, &standing)?;
        let tell = standing.sync == SyncState::Conflict && told < CONFLICTS_TOLD;
        told += usize::from(tell);
        found.push(WaitingRecord {
            kind: "invoice".to_owned(),
            id: id.to_string(),
            sync: show::sync_state(standing.sync),
            what: what.message,
            what_said: what.said,
            since: standing.since.unwrap_or(invoice.updated_at),
            title: invoice.reference,
            title_said: None,
            last_answer: counterfoil_sync::last_answer(&standing),
            last_answer_said: None,
            // A conflict whose totals cannot be computed waits all the same.
            conflict: tell.then(|| dispute::invoice_summary(r, id).ok()).flatten(),
        });
    }
    Ok(found)
}
