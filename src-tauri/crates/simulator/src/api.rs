//! The service's interface, as the driver calls it, on the world in memory.

use crate::service::{Service, refusal};
use crate::world::Kept;
use counterfoil_domain::{CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status};
use counterfoil_remote::{
    CallError, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody, NewInvoice, Page,
};

/// Records of a page: few, so that lists have several.
pub const PAGE: usize = 2;

fn shown<T: Clone>(kept: &Kept<T>, stale: bool) -> T {
    match (&kept.before, stale) {
        (Some(before), true) => before.clone(),
        _ => kept.now.clone(),
    }
}

/// The records after `cursor`, newest first, and the cursor of the next page.
fn page<T>(
    all: impl Iterator<Item = T>,
    id: impl Fn(&T) -> &RemoteId,
    cursor: Option<&str>,
) -> Page<T> {
    let after = |record: &T| cursor.is_none_or(|c| id(record).as_str() < c);
    let mut records: Vec<T> = all.filter(after).take(PAGE + 1).collect();
    let more = records.len() > PAGE;
    records.truncate(PAGE);
    Page {
        next: records.last().filter(|_| more).map(|r| id(r).to_string()),
        records,
        unreadable: vec![],
    }
}

impl Invoicing for Service {
    async fn invoices(
        &self,
        _: &RemoteId,
        cursor: Option<&str>,
        _: u32,
    ) -> Result<Page<InvoiceSnapshot>, CallError> {
        self.read("invoices.list", |w, stale| {
            let all = w.invoices.values().rev().map(|k| shown(k, stale));
            Ok(page(all, |i| &i.remote_id, cursor))
        })
        .await
    }

    async fn invoice(&self, id: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        self.read("invoices.retrieve", |w, stale| {
            if w.unreadable.contains(id) {
                return Err(Fault::Malformed);
            }
            w.invoices
                .get(id)
                .map(|k| shown(k, stale))
                .ok_or(Fault::NotFound)
        })
        .await
    }

    async fn create_invoice(&self, new: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        let new = new.clone();
        self.mutate("invoices.create", move |w| w.create_invoice(&new, true))
            .await
    }

    async fn update_invoice(&self, id: &RemoteId, change: &InvoiceChange) -> Result<(), CallError> {
        let (id, change) = (id.clone(), change.clone());
        self.mutate("invoices.update", move |w| w.update_invoice(&id, &change))
            .await
    }

    async fn set_status(&self, id: &RemoteId, status: Status) -> Result<(), CallError> {
        self.check_move(id, status);
        let id = id.clone();
        self.mutate("invoices.update_status", move |w| w.set_status(&id, status))
            .await
    }

    async fn add_item(&self, id: &RemoteId, item: &ItemBody) -> Result<ItemSnapshot, CallError> {
        let (id, item) = (id.clone(), item.clone());
        self.mutate("invoices.items.create", move |w| w.add_item(&id, &item))
            .await
    }

    async fn update_item(
        &self,
        id: &RemoteId,
        item: &RemoteId,
        body: &ItemBody,
    ) -> Result<(), CallError> {
        let (id, item, body) = (id.clone(), item.clone(), body.clone());
        self.mutate("invoices.items.update", move |w| {
            w.update_item(&id, &item, &body)
        })
        .await
    }

    async fn delete_item(&self, id: &RemoteId, item: &RemoteId) -> Result<(), CallError> {
        let (id, item) = (id.clone(), item.clone());
        self.mutate("invoices.items.delete", move |w| w.delete_item(&id, &item))
            .await
    }

    async fn build_reference(&self, _: &RemoteId) -> Result<String, CallError> {
        self.read("invoices.build_reference", |w, _| Ok(w.free_reference()))
            .await
    }
}

impl Customers for Service {
    async fn customers(
        &self,
        _: &RemoteId,
        cursor: Option<&str>,
        _: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        self.read("customers.list", |w, stale| {
            let all = w.customers.values().rev().map(|k| shown(k, stale));
            Ok(page(all, |c| &c.remote_id, cursor))
        })
        .await
    }

    async fn customer(&self, _: &RemoteId, id: &RemoteId) -> Result<CustomerSnapshot, CallError> {
        self.read("customers.retrieve", |w, stale| {
            w.customers
                .get(id)
                .map(|k| shown(k, stale))
                .ok_or(Fault::NotFound)
        })
        .await
    }

    async fn create_customer(
        &self,
        _: &RemoteId,
        body: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        let body = body.clone();
        self.mutate("customers.create", move |w| {
            Ok(w.create_customer(&body, true))
        })
        .await
    }

    async fn update_customer(
        &self,
        _: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> Result<(), CallError> {
        let (id, body) = (id.clone(), body.clone());
        self.mutate("customers.update", move |w| w.update_customer(&id, &body))
            .await
    }

    async fn delete_customer(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        Err(refusal("customers.delete", Fault::Forbidden))
    }
}
