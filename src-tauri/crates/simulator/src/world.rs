//! The service in memory: records, the status flow, references unique, and everything that was
//! done to it and by whom.

use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    Currency, CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status, totals,
};
use counterfoil_remote::{CustomerBody, Fault, InvoiceChange, ItemBody, NewInvoice};
use std::collections::{BTreeMap, BTreeSet};

/// A record with what it was before its last change, for stale reads.
#[derive(Debug, Clone)]
pub struct Kept<T> {
    pub now: T,
    pub before: Option<T>,
    pub by_driver: bool,
}

#[derive(Debug, Default)]
pub struct World {
    pub invoices: BTreeMap<RemoteId, Kept<InvoiceSnapshot>>,
    pub customers: BTreeMap<RemoteId, Kept<CustomerSnapshot>>,
    /// Invoices that the service fails to show by themselves.
    pub unreadable: BTreeSet<RemoteId>,
    /// While it is set, totals come out a cent too high.
    pub miscounts: bool,
    made: u32,
    seconds: i64,
}

/// How references begin that the service refuses.
pub const REFUSED: &str = "BAD";

type Answer<T> = Result<T, Fault>;

impl World {
    pub fn now(&mut self) -> DateTime<Utc> {
        self.seconds += 1;
        DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::seconds(self.seconds)
    }

    /// Time goes by.
    pub fn pass(&mut self, seconds: i64) {
        self.seconds += seconds;
    }

    fn fresh(&mut self, kind: &str) -> RemoteId {
        self.made += 1;
        RemoteId::new(format!("{kind}{:04}", self.made))
    }

    pub fn create_invoice(&mut self, new: &NewInvoice, by_driver: bool) -> Answer<InvoiceSnapshot> {
        if !self.customers.contains_key(&new.customer) {
            return Err(Fault::NotFound);
        }
        if new.reference.starts_with(REFUSED) {
            return Err(Fault::Invalid);
        }
        if self.taken(&new.reference, None) {
            return Err(Fault::AlreadyExists);
        }
        let at = self.now();
        let made = InvoiceSnapshot {
            remote_id: self.fresh("inv"),
            reference: new.reference.clone(),
            status: Status::Draft,
            currency: new.currency,
            customer: Some(new.customer.clone()),
            items: vec![],
            amount: Some(0),
            tax_amount: Some(0),
            created_at: Some(at),
            updated_at: Some(at),
        };
        self.invoices.insert(
            made.remote_id.clone(),
            Kept {
                now: made.clone(),
                before: None,
                by_driver,
            },
        );
        Ok(made)
    }

    fn taken(&self, reference: &str, but: Option<&RemoteId>) -> bool {
        self.invoices
            .iter()
            .any(|(id, i)| i.now.reference == reference && Some(id) != but)
    }

    /// Changes an invoice; a draft only, unless `any_status`.
    fn change<T>(
        &mut self,
        id: &RemoteId,
        any_status: bool,
        f: impl FnOnce(&mut InvoiceSnapshot) -> Answer<T>,
    ) -> Answer<T> {
        let at = self.now();
        let kept = self.invoices.get_mut(id).ok_or(Fault::NotFound)?;
        if !any_status && kept.now.status != Status::Draft {
            return Err(Fault::StatusDenied);
        }
        let before = kept.now.clone();
        let answer = f(&mut kept.now)?;
        retotal(&mut kept.now, self.miscounts);
        kept.now.updated_at = Some(at);
        kept.before = Some(before);
        Ok(answer)
    }

    pub fn update_invoice(&mut self, id: &RemoteId, change: &InvoiceChange) -> Answer<()> {
        if let Some(reference) = &change.reference
            && self.taken(reference, Some(id))
        {
            return Err(Fault::AlreadyExists);
        }
        self.change(id, false, |i| {
            if let Some(reference) = &change.reference {
                i.reference.clone_from(reference);
            }
            if change.customer.is_some() {
                i.customer.clone_from(&change.customer);
            }
            if let Some(currency) = change.currency {
                i.currency = currency;
            }
            Ok(())
        })
    }

    pub fn set_status(&mut self, id: &RemoteId, status: Status) -> Answer<()> {
        self.change(id, true, |i| {
            if !i.status.may_become(status) {
                return Err(Fault::StatusDenied);
            }
            if status == Status::Ready && i.items.is_empty() {
                return Err(Fault::NotProcessable);
            }
            i.status = status;
            Ok(())
        })
    }

    /// A payment, which no status move can make.
    pub fn pay(&mut self, id: &RemoteId) {
        let paid = self.change(id, true, |i| {
            i.status = Status::Paid;
            Ok(())
        });
        assert_eq!(paid, Ok(()));
    }

    pub fn add_item(&mut self, id: &RemoteId, item: &ItemBody) -> Answer<ItemSnapshot> {
        let made = snapshot(self.fresh("item"), item);
        self.change(id, false, |i| {
            i.items.push(made.clone());
            Ok(made)
        })
    }

    pub fn update_item(&mut self, id: &RemoteId, item: &RemoteId, body: &ItemBody) -> Answer<()> {
        self.change(id, false, |i| {
            let line = i.items.iter_mut().find(|l| l.remote_id == *item);
            *line.ok_or(Fault::NotFound)? = snapshot(item.clone(), body);
            Ok(())
        })
    }

    pub fn delete_item(&mut self, id: &RemoteId, item: &RemoteId) -> Answer<()> {
        self.change(id, false, |i| {
            let before = i.items.len();
            i.items.retain(|l| l.remote_id != *item);
            if i.items.len() == before {
                return Err(Fault::NotFound);
            }
            Ok(())
        })
    }

    pub fn create_customer(&mut self, body: &CustomerBody, by_driver: bool) -> CustomerSnapshot {
        let at = self.now();
        let made = CustomerSnapshot {
            remote_id: self.fresh("cus"),
            business_name: body.business_name.clone(),
            first_name: body.first_name.clone(),
            last_name: body.last_name.clone(),
            email: body.email.clone(),
            phone: body.phone.clone(),
            bill_to: None,
            created_at: Some(at),
            updated_at: Some(at),
        };
        self.customers.insert(
            made.remote_id.clone(),
            Kept {
                now: made.clone(),
                before: None,
                by_driver,
            },
        );
        made
    }

    pub fn update_customer(&mut self, id: &RemoteId, body: &CustomerBody) -> Answer<()> {
        let at = self.now();
        let kept = self.customers.get_mut(id).ok_or(Fault::NotFound)?;
        kept.before = Some(kept.now.clone());
        kept.now = CustomerSnapshot {
            business_name: body.business_name.clone(),
            first_name: body.first_name.clone(),
            last_name: body.last_name.clone(),
            email: body.email.clone(),
            phone: body.phone.clone(),
            updated_at: Some(at),
            ..kept.now.clone()
        };
        Ok(())
    }

    pub fn free_reference(&self) -> String {
        let free = (1..).map(|n| format!("FREE{n}"));
        let mut free = free.filter(|r| !self.taken(r, None));
        free.next().unwrap_or_default()
    }
}

fn snapshot(remote_id: RemoteId, item: &ItemBody) -> ItemSnapshot {
    ItemSnapshot {
        remote_id,
        name: item.name.clone(),
        description: item.description.clone(),
        price: item.price,
        quantity: item.quantity,
        tax: item.tax,
    }
}

/// The service's own arithmetic: per line.
fn retotal(invoice: &mut InvoiceSnapshot, miscounts: bool) {
    let items: Vec<_> = invoice
        .items
        .iter()
        .map(|i| counterfoil_sync::project::line_item(Default::default(), i, invoice.currency))
        .collect();
    let totals = totals::compute(
        invoice.currency,
        Default::default(),
        &items,
        &Default::default(),
    );
    let cent = i64::from(miscounts);
    invoice.amount = totals.as_ref().ok().map(|t| t.amount.minor + cent);
    invoice.tax_amount = totals.ok().map(|t| t.tax_amount.minor);
}

pub fn euro() -> Currency {
    "EUR".parse().unwrap()
}
