//! A service that keeps what it is sent, and goes wrong where a test says so; a run against it.

use super::desk::NOW;
use super::pull::{Place, failed};
use crate::conflict::pending;
use crate::{Report, Stage, Watcher, observe, project};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    CustomerId, CustomerSnapshot, Decimal, Invoice, InvoiceId, InvoiceSnapshot, ItemSnapshot,
    RemoteId, Status,
};
use counterfoil_remote::{
    CallError, Certainty, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody,
    NewInvoice, Page,
};
use counterfoil_store::{RunEffect, RunRecord, Standing};
use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::task::{Context, Poll, Waker};

/// What the service has.
#[derive(Default)]
pub(super) struct There {
    pub(super) invoices: BTreeMap<String, InvoiceSnapshot>,
    pub(super) customers: BTreeMap<String, CustomerSnapshot>,
    /// Invoices that may not be read one by one.
    pub(super) closed: Vec<String>,
    /// Every call, by its operation.
    pub(super) asked: Vec<&'static str>,
    wrong: Vec<Wrong>,
    fresh: u32,
}

/// The next call of an operation fails so, done or not.
struct Wrong {
    operation: &'static str,
    error: CallError,
    done: bool,
}

type Meanwhile = Box<dyn FnOnce(&Counter<'_>) + Send>;

/// The service.
pub(super) struct Counter<'a> {
    pub(super) place: &'a Place,
    pub(super) there: Mutex<There>,
    /// What a person does while a call of that operation is under way.
    meanwhile: Mutex<Option<(&'static str, Meanwhile)>>,
}

fn missing() -> CallError {
    failed(Certainty::Rejected, Fault::NotFound)
}

impl<'a> Counter<'a> {
    pub(super) fn new(place: &'a Place) -> Self {
        Self {
            place,
            there: Mutex::default(),
            meanwhile: Mutex::default(),
        }
    }

    pub(super) fn fails(&self, operation: &'static str, error: CallError, done: bool) {
        let wrong = Wrong {
            operation,
            error,
            done,
        };
        self.there.lock().unwrap().wrong.push(wrong);
    }

    pub(super) fn meanwhile(
        &self,
        operation: &'static str,
        act: impl FnOnce(&Counter<'_>) + Send + 'static,
    ) {
        *self.meanwhile.lock().unwrap() = Some((operation, Box::new(act)));
    }

    /// How often the operation was called so far.
    pub(super) fn count(&self, operation: &str) -> usize {
        let there = self.there.lock().unwrap();
        there.asked.iter().filter(|o| **o == operation).count()
    }

    fn call<T>(
        &self,
        operation: &'static str,
        act: impl FnOnce(&mut There) -> Result<T, CallError>,
    ) -> Result<T, CallError> {
        let mut meanwhile = self.meanwhile.lock().unwrap();
        let now = meanwhile.take_if(|(of, _)| *of == operation);
        drop(meanwhile);
        if let Some((_, act)) = now {
            act(self);
        }
        let mut there = self.there.lock().unwrap();
        there.asked.push(operation);
        let wrong = there.wrong.iter().position(|w| w.operation == operation);
        let Some(at) = wrong else {
            return act(&mut there);
        };
        let wrong = there.wrong.remove(at);
        if wrong.done {
            let _ = act(&mut there);
        }
        Err(wrong.error)
    }
}

impl There {
    fn name(&mut self) -> RemoteId {
        self.fresh += 1;
        RemoteId::new(format!("new-{}", self.fresh))
    }

    fn invoice(&mut self, id: &RemoteId) -> Result<&mut InvoiceSnapshot, CallError> {
        self.invoices.get_mut(id.as_str()).ok_or_else(missing)
    }

    /// Puts an invoice there, as someone else makes it.
    pub(super) fn put(&mut self, invoice: InvoiceSnapshot) {
        self.invoices.insert(invoice.remote_id.to_string(), invoice);
    }
}

fn line(id: RemoteId, body: &ItemBody) -> ItemSnapshot {
    ItemSnapshot {
        remote_id: id,
        name: body.name.clone(),
        description: body.description.clone(),
        price: body.price,
        quantity: body.quantity,
        tax: body.tax,
    }
}

fn person(id: RemoteId, body: &CustomerBody) -> CustomerSnapshot {
    CustomerSnapshot {
        remote_id: id,
        business_name: body.business_name.clone(),
        first_name: body.first_name.clone(),
        last_name: body.last_name.clone(),
        email: body.email.clone(),
        phone: body.phone.clone(),
        bill_to: None,
        created_at: None,
        updated_at: None,
    }
}

fn one_page<T>(records: Vec<T>) -> Page<T> {
    Page {
        records,
        unreadable: vec![],
        next: None,
    }
}

impl Invoicing for Counter<'_> {
    async fn invoices(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<InvoiceSnapshot>, CallError> {
        self.call("invoices.list", |there| {
            Ok(one_page(there.invoices.values().cloned().collect()))
        })
    }

    async fn invoice(&self, id: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        self.call("invoices.get", |there| {
            if there.closed.iter().any(|closed| closed == id.as_str()) {
                return Err(failed(Certainty::Rejected, Fault::Forbidden));
            }
            there.invoice(id).cloned()
        })
    }

    async fn create_invoice(&self, new: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        self.call("invoices.create", |there| {
            let made = InvoiceSnapshot {
                remote_id: there.name(),
                reference: new.reference.clone(),
                currency: new.currency,
                customer: Some(new.customer.clone()),
                amount: Some(0),
                created_at: Some(Utc::now()),
                ..super::snapshot(Status::Draft, vec![])
            };
            there.put(made.clone());
            Ok(made)
        })
    }

    async fn update_invoice(&self, id: &RemoteId, change: &InvoiceChange) -> Result<(), CallError> {
        self.call("invoices.update", |there| {
            let invoice = there.invoice(id)?;
            if let Some(reference) = &change.reference {
                invoice.reference.clone_from(reference);
            }
            if change.customer.is_some() {
                invoice.customer.clone_from(&change.customer);
            }
            Ok(())
        })
    }

    async fn set_status(&self, id: &RemoteId, status: Status) -> Result<(), CallError> {
        self.call("invoices.status", |there| {
            there.invoice(id)?.status = status;
            Ok(())
        })
    }

    async fn add_item(&self, id: &RemoteId, item: &ItemBody) -> Result<ItemSnapshot, CallError> {
        self.call("items.add", |there| {
            let made = line(there.name(), item);
            let invoice = there.invoice(id)?;
            invoice.items.push(made.clone());
            invoice.amount = Some(invoice.items.iter().map(|i| i.price * i.quantity).sum());
            Ok(made)
        })
    }

    async fn update_item(
        &self,
        id: &RemoteId,
        item: &RemoteId,
        body: &ItemBody,
    ) -> Result<(), CallError> {
        self.call("items.update", |there| {
            let mut items = there.invoice(id)?.items.iter_mut();
            let old = items.find(|i| i.remote_id == *item).ok_or_else(missing)?;
            *old = line(item.clone(), body);
            Ok(())
        })
    }

    async fn delete_item(&self, id: &RemoteId, item: &RemoteId) -> Result<(), CallError> {
        self.call("items.delete", |there| {
            there.invoice(id)?.items.retain(|i| i.remote_id != *item);
            Ok(())
        })
    }

    async fn build_reference(&self, _: &RemoteId) -> Result<String, CallError> {
        self.call("invoices.reference", |_| Ok("BT-FREE".into()))
    }
}

impl Customers for Counter<'_> {
    async fn customers(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        self.call("customers.list", |there| {
            Ok(one_page(there.customers.values().cloned().collect()))
        })
    }

    async fn customer(&self, _: &RemoteId, id: &RemoteId) -> Result<CustomerSnapshot, CallError> {
        self.call("customers.get", |there| {
            let found = there.customers.get(id.as_str());
            found.cloned().ok_or_else(missing)
        })
    }

    async fn create_customer(
        &self,
        _: &RemoteId,
        body: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        self.call("customers.create", |there| {
            let made = person(there.name(), body);
            there
                .customers
                .insert(made.remote_id.to_string(), made.clone());
            Ok(made)
        })
    }

    async fn update_customer(
        &self,
        _: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> Result<(), CallError> {
        self.call("customers.update", |there| {
            let known = there.customers.get_mut(id.as_str()).ok_or_else(missing)?;
            *known = person(id.clone(), body);
            Ok(())
        })
    }

    async fn delete_customer(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        unreachable!("customers are not deleted by a sync")
    }
}

/// What a run told of itself.
#[derive(Default)]
pub(super) struct Ledger {
    /// How many of how many were sent, each time that was told.
    pub(super) progress: Mutex<Vec<(u64, Option<u64>)>>,
    /// What became of records, by title.
    pub(super) happened: Mutex<Vec<(String, RunEffect)>>,
}

impl Watcher for Ledger {
    fn progress(&self, stage: Stage, done: u64, total: Option<u64>) {
        if stage == Stage::Sending {
            self.progress.lock().unwrap().push((done, total));
        }
    }

    fn stored(&self, _: Stage) {}

    fn happened(&self, record: RunRecord) {
        let told = (record.title, record.effect);
        self.happened.lock().unwrap().push(told);
    }
}

impl Counter<'_> {
    /// A whole sync; what it told.
    pub(super) fn sync(&self) -> (Report, Ledger) {
        let ledger = Ledger::default();
        let (id, cancel) = (RemoteId::new("shop"), AtomicBool::new(false));
        let report = {
            let run = self.place.run(self, &id, &ledger, &cancel);
            let mut run = pin!(run.run());
            match run.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(report) => report.unwrap(),
                Poll::Pending => panic!("nothing waits without a runtime"),
            }
        };
        (report, ledger)
    }
}

impl Place {
    /// A customer that is at the service too.
    pub(super) fn known_customer(&self, counter: &Counter<'_>) -> CustomerId {
        let there = super::desk::customer_there("c1");
        let mut has = counter.there.lock().unwrap();
        has.customers.insert("c1".into(), there.clone());
        let here = project::new_customer(&there, self.account(), NOW);
        self.store
            .write(|w| {
                w.put_customer(&here, &crate::conflict::synced())?;
                w.set_customer_base(here.id, Some(&there))
            })
            .unwrap();
        here.id
    }

    /// A customer made here, which waits to be sent.
    pub(super) fn new_customer(&self, name: &str) -> CustomerId {
        let mut here =
            project::new_customer(&super::desk::customer_there(name), self.account(), NOW);
        here.remote_id = None;
        self.store
            .write(|w| w.put_customer(&here, &pending(NOW)))
            .unwrap();
        here.id
    }

    /// A draft made here with one line, which waits to be sent; `turn` orders several.
    pub(super) fn new_draft(&self, reference: &str, customer: CustomerId, turn: i64) -> InvoiceId {
        let there = InvoiceSnapshot {
            reference: reference.into(),
            ..super::snapshot(Status::Draft, vec![super::there("x", "Desk", 100)])
        };
        let mut draft = project::new_invoice(&there, self.account(), Some(customer), NOW);
        draft.remote_id = None;
        draft.items[0].remote_id = None;
        draft.items[0].price = Decimal::new(1, 0);
        let since: DateTime<Utc> = NOW + TimeDelta::minutes(turn);
        self.store
            .write(|w| observe::put(w, &draft, &pending(since)))
            .unwrap();
        draft.id
    }

    /// An invoice that is the same here and there, changed here since.
    pub(super) fn changed_draft(
        &self,
        counter: &Counter<'_>,
        reference: &str,
        customer: CustomerId,
        change: impl FnOnce(&mut Invoice),
    ) -> InvoiceId {
        let there = InvoiceSnapshot {
            remote_id: RemoteId::new(format!("there-{reference}")),
            reference: reference.into(),
            ..super::snapshot(Status::Draft, vec![])
        };
        counter.there.lock().unwrap().put(there.clone());
        let mut here = project::new_invoice(&there, self.account(), Some(customer), NOW);
        change(&mut here);
        self.store
            .write(|w| {
                observe::put(w, &here, &pending(NOW))?;
                w.set_invoice_base(here.id, Some(&there))
            })
            .unwrap();
        here.id
    }

    pub(super) fn invoice(&self, id: InvoiceId) -> Invoice {
        self.store.read(|r| r.invoice(id)).unwrap()
    }

    pub(super) fn stands(&self, id: InvoiceId) -> Standing {
        self.store.read(|r| r.invoice_standing(id)).unwrap()
    }

    pub(super) fn customer_stands(&self, id: CustomerId) -> Standing {
        self.store.read(|r| r.customer_standing(id)).unwrap()
    }

    /// How many calls are remembered.
    pub(super) fn remembered(&self) -> usize {
        let kept = self.store.read(|r| r.intentions(self.account()));
        kept.unwrap().len()
    }
}
