//! What must hold at the moment a call is sent.

use crate::service::Service;
use counterfoil_domain::{InvoiceSnapshot, RemoteId, Status};
use counterfoil_sync::{Attempt, ItemValue, LocalInvoice, Outcome, project};

impl Service {
    /// I3: no call without an intention on disk before it, one of its own.
    pub(crate) fn check_intention(&self, operation: &str) {
        let intended = self.store.read(|r| {
            let all = r.intentions(self.account)?.into_iter();
            Ok(all
                .filter(|i| {
                    i.operation == operation
                        && serde_json::from_str::<Attempt>(&i.payload)
                            .is_ok_and(|a| a.outcome == Outcome::Intended)
                })
                .map(|i| i.id)
                .collect::<Vec<_>>())
        });
        let intended = intended.unwrap();
        let mut inner = self.inner();
        match intended.into_iter().find(|id| !inner.spent.contains(id)) {
            Some(id) => {
                inner.spent.insert(id);
            }
            None => inner.violations.push(format!(
                "I3: {operation} was sent without an intention of its own on disk"
            )),
        }
    }

    /// I6, I8, I13: only moves that the flow allows, what is made ready is what the person has,
    /// with the same total, and it is this account's.
    pub(crate) fn check_move(&self, id: &RemoteId, status: Status) {
        let (excused, there) = {
            let mut inner = self.inner();
            inner.about_to_write();
            let there = inner.world.invoices.get(id).map(|k| k.now.clone());
            (inner.dead || inner.blind, there)
        };
        let Some(there) = there.filter(|_| !excused) else {
            return;
        };
        // What is there already was moved by a late call of ours.
        if there.status != status && !there.status.may_become(status) {
            self.violation(format!(
                "I6: {} was to become {}",
                there.status.as_str(),
                status.as_str()
            ));
        }
        if status == Status::Ready {
            match self.local(id) {
                Some(local) => self.check_ready(&local, &there),
                None => self.violation("I6: made ready and not kept here".into()),
            }
        }
    }

    fn local(&self, id: &RemoteId) -> Option<LocalInvoice> {
        let local = self.store.read(|r| {
            let Some(local) = r.invoice_by_remote(self.account, id)? else {
                return Ok(None);
            };
            let record = r.invoice(local)?;
            let customer = match record.customer {
                Some(c) => r.customer(c)?.remote_id,
                None => None,
            };
            Ok(project::local_invoice(&record, customer).ok())
        });
        local.unwrap()
    }

    fn check_ready(&self, local: &LocalInvoice, there: &InvoiceSnapshot) {
        let mut mine: Vec<_> = local.items.iter().map(|i| i.value.clone()).collect();
        let mut theirs: Vec<_> = there.items.iter().map(ItemValue::from).collect();
        mine.sort();
        theirs.sort();
        if mine != theirs || local.reference != there.reference {
            self.violation(format!(
                "I6: made ready unverified: {mine:?} is {theirs:?} there"
            ));
        }
        if Some(local.amount) != there.amount {
            self.violation(format!("I8: {} is {:?} there", local.amount, there.amount));
        }
    }
}
