//! What a person's decisions make of an invoice: pure, before anything is stored.
//!
//! A clash that goes *theirs* takes the service's value here; one that goes *mine* counts as known
//! from there, so that the next reconciling sends ours. What did not clash is left to merge.

use crate::call::Call;
use crate::conflict::{Side, Sides};
use crate::project;
use crate::reconcile::{Plan, reconcile};
use counterfoil_domain::{
    CustomerId, Invoice, InvoiceSnapshot, ItemId, ItemSnapshot, RemoteId, Status, TaxRule,
    TotalsError,
};

/// Both sides of one invoice, and who is who.
#[derive(Debug, Clone)]
pub(crate) struct Both {
    /// As it is here.
    pub invoice: Invoice,
    /// What the service last showed us.
    pub base: InvoiceSnapshot,
    /// As the service shows it now.
    pub theirs: InvoiceSnapshot,
    /// Our customer's identity there.
    pub my_customer: Option<RemoteId>,
    /// Their customer's identity here; none where it is not known here yet.
    pub their_customer: Option<CustomerId>,
}

impl Both {
    /// Follows the decision of each clash.
    ///
    /// # Errors
    /// When an amount does not fit.
    pub fn decide(&mut self, sides: &Sides) -> Result<(), TotalsError> {
        self.base.updated_at = self.theirs.updated_at;
        self.base.amount = self.theirs.amount;
        self.base.tax_amount = self.theirs.tax_amount;
        // The currency first: the prices of lines that are taken over depend on it.
        if let Some(side) = sides.get("currency") {
            self.base.currency = self.theirs.currency;
            if *side == Side::Theirs {
                self.invoice.currency = self.theirs.currency;
            }
        }
        for (key, side) in sides {
            let theirs = *side == Side::Theirs;
            match key.as_str() {
                "reference" => {
                    self.base.reference.clone_from(&self.theirs.reference);
                    if theirs {
                        self.invoice.reference.clone_from(&self.theirs.reference);
                    }
                }
                "status" => {
                    self.base.status = self.theirs.status;
                    if theirs {
                        self.invoice.status = self.theirs.status;
                    }
                }
                "customer" => self.customer(theirs),
                "amount" if theirs => self.amount()?,
                key => {
                    if let Some(id) = key.strip_prefix("item:") {
                        self.line(id, theirs);
                    }
                }
            }
        }
        Ok(())
    }

    /// Everything as it is at the service. What stays on this computer (dates, note, terms) is kept.
    ///
    /// # Errors
    /// When an amount does not fit.
    pub fn take_over(&mut self) -> Result<(), TotalsError> {
        self.base.clone_from(&self.theirs);
        self.customer(true);
        let invoice = &mut self.invoice;
        invoice.reference.clone_from(&self.theirs.reference);
        invoice.status = self.theirs.status;
        invoice.currency = self.theirs.currency;
        let old = std::mem::take(&mut invoice.items);
        for item in &self.theirs.items {
            let known = old
                .iter()
                .find(|line| line.remote_id.as_ref() == Some(&item.remote_id));
            let currency = invoice.currency;
            invoice.items.push(match known {
                Some(line) => project::renewed(line, item, currency),
                None => project::line_item(ItemId::new(), item, currency),
            });
        }
        self.follow_their_total().map(|_| ())
    }

    /// The invoice once what only the service changed is merged in too.
    #[must_use]
    pub fn merged(&self, attempts: &[Call]) -> Invoice {
        let mut invoice = self.invoice.clone();
        let Ok(mut local) = project::local_invoice(&invoice, self.my_customer_now()) else {
            return invoice;
        };
        // Where it stands decides about sending; here only the content counts.
        local.status = Status::Draft;
        let as_draft = |snapshot: &InvoiceSnapshot| InvoiceSnapshot {
            status: Status::Draft,
            ..snapshot.clone()
        };
        let (base, theirs) = (as_draft(&self.base), as_draft(&self.theirs));
        if let Plan::Merge(merge) = reconcile(Some(&base), &local, Some(&theirs), attempts) {
            project::apply_merge(&mut invoice, &merge, self.their_customer);
        }
        invoice
    }

    fn my_customer_now(&self) -> Option<RemoteId> {
        if self.invoice.customer == self.their_customer {
            self.theirs.customer.clone()
        } else {
            self.my_customer.clone()
        }
    }

    fn customer(&mut self, theirs: bool) {
        match self.their_customer {
            Some(here) if theirs => {
                self.invoice.customer = Some(here);
                self.base.customer.clone_from(&self.theirs.customer);
            }
            // Not known here yet: as if ours had never changed, so that theirs comes in by merging.
            None if theirs && self.theirs.customer.is_some() => {
                self.base.customer.clone_from(&self.my_customer);
            }
            _ => self.base.customer.clone_from(&self.theirs.customer),
        }
    }

    /// The service's total: by its way of rounding tax where that is what differs; otherwise the
    /// invoice stays what it is there, unissued.
    fn amount(&mut self) -> Result<(), TotalsError> {
        if !self.follow_their_total()? {
            self.base.status = self.theirs.status;
            self.invoice.status = self.theirs.status;
        }
        Ok(())
    }

    /// Whether the total here is the service's, tax rounded its way if need be.
    fn follow_their_total(&mut self) -> Result<bool, TotalsError> {
        let theirs = self.theirs.amount;
        if theirs.is_none() || theirs == Some(self.invoice.totals()?.amount.minor) {
            return Ok(true);
        }
        let mut their_way = self.invoice.clone();
        their_way.tax_rule = TaxRule::PerLine;
        let agrees = theirs == Some(their_way.totals()?.amount.minor);
        if agrees {
            self.invoice.tax_rule = TaxRule::PerLine;
        }
        Ok(agrees)
    }

    /// A line by its id here, or by its id there where it was removed here.
    fn line(&mut self, id: &str, theirs: bool) {
        let at = self
            .invoice
            .items
            .iter()
            .position(|line| line.id.to_string() == id);
        let remote = match at {
            Some(at) => self.invoice.items[at].remote_id.clone(),
            None => Some(RemoteId::new(id)),
        };
        let Some(remote) = remote else { return };
        let there = self
            .theirs
            .items
            .iter()
            .find(|item| item.remote_id == remote);
        known(&mut self.base.items, &remote, there);
        let currency = self.invoice.currency;
        let items = &mut self.invoice.items;
        match (at, there) {
            (Some(at), Some(there)) if theirs => {
                items[at] = project::renewed(&items[at], there, currency);
            }
            (Some(at), None) if theirs => {
                items.remove(at);
            }
            // Ours goes there anew.
            (Some(at), None) => items[at].remote_id = None,
            (None, Some(there)) if theirs => {
                items.push(project::line_item(ItemId::new(), there, currency));
            }
            _ => {}
        }
    }
}

/// The line as it is there, or that it is not there, counts as known.
fn known(base: &mut Vec<ItemSnapshot>, remote: &RemoteId, there: Option<&ItemSnapshot>) {
    let old = base.iter_mut().find(|item| item.remote_id == *remote);
    match (old, there) {
        (Some(old), Some(there)) => old.clone_from(there),
        (None, Some(there)) => base.push(there.clone()),
        (_, None) => base.retain(|item| item.remote_id != *remote),
    }
}
