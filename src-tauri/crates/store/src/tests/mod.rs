//! Tests of the whole store, by what they are about, and the records they use.

mod acts;
mod aside;
mod by_hand;
mod counters;
mod history;
mod journal;
mod lists;
mod opening;
mod originals;
mod payouts;
mod pending;
mod records;
mod search;
mod sharing;
mod sums;
mod trouble;

use crate::{Account, Error, Reader, Standing, Store, SyncState, Writer};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    AccountId, Customer, CustomerId, Invoice, InvoiceId, ItemId, LineItem, Status, TaxRule,
};

pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_780_000_000, 123_456_000).unwrap() + TimeDelta::seconds(seconds)
}

pub(crate) fn account(name: &str) -> Account {
    Account {
        id: AccountId::new(),
        name: name.into(),
        system: "trincico".into(),
        url: "https://billing.example.com".into(),
        user: "jo@example.com".into(),
        remote_user: None,
        service_id: None,
        service_name: String::new(),
        state: "choose_service".into(),
        practice: false,
        synced_at: None,
        created_at: at(0),
    }
}

pub(crate) fn customer(name: &str) -> Customer {
    Customer {
        id: CustomerId::new(),
        account: None,
        remote_id: None,
        business_name: name.into(),
        first_name: String::new(),
        last_name: String::new(),
        email: String::new(),
        phone: String::new(),
        address: String::new(),
        tax_id: String::new(),
        created_at: at(0),
        updated_at: at(0),
        trade: Default::default(),
    }
}

pub(crate) fn item(name: &str, description: &str) -> LineItem {
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: name.into(),
        description: description.into(),
        price: "100.00".parse().unwrap(),
        quantity: "2".parse().unwrap(),
        tax: Some("15.25".parse().unwrap()),
        terms: Default::default(),
    }
}

pub(crate) fn invoice(reference: &str) -> Invoice {
    Invoice {
        id: InvoiceId::new(),
        account: None,
        remote_id: None,
        reference: reference.into(),
        status: Status::Draft,
        paid_on: None,
        customer: None,
        currency: "USD".parse().unwrap(),
        issue_date: None,
        due_date: None,
        tax_rule: TaxRule::PerLine,
        note: String::new(),
        items: vec![item("Work", "")],
        created_at: at(0),
        updated_at: at(0),
        terms: Default::default(),
    }
}

pub(crate) fn standing(sync: SyncState) -> Standing {
    Standing {
        sync,
        ..Standing::default()
    }
}

/// Puts an invoice with its own totals.
pub(crate) fn put(writer: &Writer<'_>, invoice: &Invoice, sync: SyncState) -> Result<(), Error> {
    writer.put_invoice(invoice, &invoice.totals().unwrap(), &standing(sync))
}

pub(crate) fn in_memory() -> Store {
    Store::open_in_memory().unwrap()
}

pub(crate) fn read<T>(store: &Store, f: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> T {
    store.read(f).unwrap()
}
