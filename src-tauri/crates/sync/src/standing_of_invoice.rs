//! How an invoice stands while it is sent: notes, attempts, set aside.

use crate::observe;
use crate::planted::{self, Bug};
use crate::push::{answer_words, count};
use crate::run::{Halt, Run};
use chrono::{DateTime, Utc};
use counterfoil_domain::InvoiceId;
use counterfoil_remote::{CallError, Customers, Fault, Invoicing};
use counterfoil_store::{Standing, SyncState};

pub(crate) const CUSTOMER_LOST: &str =
    "Its customer is no longer at the service. Decide about the customer first; then it is sent.";

impl<S: Invoicing + Customers> Run<'_, S> {
    /// Whether the customer of the invoice is gone there; that waits for a person then.
    pub(crate) async fn has_lost_its_customer(&self, id: InvoiceId) -> Result<bool, Halt> {
        let Some(customer) = self.store.read(|r| r.invoice(id))?.customer else {
            return Ok(false);
        };
        let there = self.read_customer(customer).await?;
        let now = (self.clock)();
        self.store
            .write(|w| observe::customer(w, customer, there.as_ref(), now))?;
        Ok(there.is_none())
    }

    pub(crate) fn note_missing_customer(&self, id: InvoiceId) -> Result<(), Halt> {
        let words = self.store.read(|r| {
            let Some(customer) = r.invoice(id)?.customer else {
                return Ok("Choose whom it goes to; then it is sent.");
            };
            let lost = r.customer_standing(customer)?.sync == SyncState::Conflict;
            Ok(if r.customer(customer)?.account.is_none() {
                "Its customer is kept on this computer only. Choose another one; then it is sent."
            } else if lost {
                CUSTOMER_LOST
            } else {
                "Waits until its customer is at the service."
            })
        })?;
        self.note(id, words)
    }

    pub(crate) fn note(&self, id: InvoiceId, words: &str) -> Result<(), Halt> {
        self.change_standing(id, |s| s.last_answer = Some(words.to_owned()))
    }

    pub(crate) fn count_attempt(&self, id: InvoiceId, words: &str) -> Result<(), Halt> {
        self.change_standing(id, |s| count(s, words))
    }

    /// A read or a call that failed in a way that is this invoice's own.
    pub(crate) fn invoice_failed(&self, id: InvoiceId, error: &CallError) -> Result<(), Halt> {
        let words = answer_words(error);
        match error.fault {
            // The service as a whole may be down: no reason to set the invoice aside.
            Fault::Unavailable => self.note(id, &words),
            _ => self.count_attempt(id, &words),
        }
    }

    /// Sets the invoice aside, unless the person has mended it since.
    pub(crate) fn park(&self, id: InvoiceId, seen: DateTime<Utc>, words: &str) -> Result<(), Halt> {
        Ok(self.store.write(|w| {
            let mut standing = w.invoice_standing(id)?;
            if w.invoice(id)?.updated_at == seen && !planted::is(Bug::NeverSetAside) {
                standing.sync = SyncState::Parked;
            }
            standing.last_answer = Some(words.to_owned());
            w.set_invoice_standing(id, &standing)
        })?)
    }

    pub(crate) fn change_standing(
        &self,
        id: InvoiceId,
        change: impl FnOnce(&mut Standing),
    ) -> Result<(), Halt> {
        Ok(self.store.write(|w| {
            let mut standing = w.invoice_standing(id)?;
            change(&mut standing);
            w.set_invoice_standing(id, &standing)
        })?)
    }
}
