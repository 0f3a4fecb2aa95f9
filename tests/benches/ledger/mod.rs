//! Stores full of invented invoices, and the list's statement as the store words it.

use crate::common::Outcome;
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    Customer, CustomerId, Invoice, InvoiceId, ItemId, LineItem, Status, TaxRule,
};
use counterfoil_store::{Standing, Store, SyncState};
use std::path::Path;

/// A raw key: nothing is derived from a passphrase when a connection is opened.
pub const KEY: &str = "x'7e5e3f0a1b2c4d6f8091a2b3c4d5e6f70112233445566778899aabbccddeeff0'";

/// Invoices of one transaction.
const TRANSACTION: usize = 5_000;

/// Words that customers and items are named with.
const WORDS: [&str; 16] = [
    "Harbour", "Copper", "Linen", "Orchard", "Signal", "Marble", "Cedar", "Lantern", "Quarry",
    "Velvet", "Compass", "Meadow", "Granite", "Saffron", "Timber", "Willow",
];

/// Makes a store of `size` invoices of three items each, the oldest first.
pub fn fill(path: &Path, key: Option<&str>, size: usize) -> Outcome<Store> {
    let store = Store::open(path, key)?;
    let customers: Vec<Customer> = (0..(size / 20).clamp(1, 20_000)).map(customer).collect();
    store.write(|writer| {
        customers
            .iter()
            .try_for_each(|one| writer.put_customer(one, &standing(SyncState::Synced)))
    })?;
    for first in (0..size).step_by(TRANSACTION) {
        let invoices = (first..size.min(first + TRANSACTION))
            .map(|n| invoice(n, customers[n % customers.len()].id))
            .collect::<Outcome<Vec<_>>>()?;
        let totals = invoices
            .iter()
            .map(Invoice::totals)
            .collect::<Result<Vec<_>, _>>()?;
        store.write(|writer| {
            for (n, (invoice, totals)) in (first..).zip(invoices.iter().zip(&totals)) {
                let sync = match n % 100 {
                    0 => SyncState::Pending,
                    _ => SyncState::Synced,
                };
                writer.put_invoice(invoice, totals, &standing(sync))?;
            }
            Ok(())
        })?;
    }
    Ok(store)
}

fn standing(sync: SyncState) -> Standing {
    Standing {
        sync,
        ..Standing::default()
    }
}

fn moment(n: usize) -> Outcome<DateTime<Utc>> {
    let start = DateTime::from_timestamp(1_500_000_000, 250_000_000).ok_or("no such time")?;
    Ok(start + TimeDelta::seconds(i64::try_from(n)? * 37))
}

fn word(n: usize) -> &'static str {
    WORDS[n % WORDS.len()]
}

fn customer(n: usize) -> Customer {
    let at = DateTime::default();
    Customer {
        id: CustomerId::new(),
        account: None,
        remote_id: None,
        business_name: format!("{} & {} {n}", word(n), word(n / 16 + 5)),
        first_name: "Jo".into(),
        last_name: word(n / 7).into(),
        email: format!("jo{n}@example.com"),
        phone: String::new(),
        address: String::new(),
        tax_id: String::new(),
        created_at: at,
        updated_at: at,
    }
}

fn invoice(n: usize, customer: CustomerId) -> Outcome<Invoice> {
    let at = moment(n)?;
    let items = (0..3)
        .map(|line| {
            Ok(LineItem {
                id: ItemId::new(),
                remote_id: None,
                name: format!("{} {}", word(n + line), word(n / 16 + line)),
                description: format!("Delivery {}", n % 97),
                price: format!("{}.{:02}", 10 + n % 400, n % 100).parse()?,
                quantity: (1 + (n + line) % 9).to_string().parse()?,
                tax: Some("19".parse()?),
            })
        })
        .collect::<Outcome<_>>()?;
    Ok(Invoice {
        id: InvoiceId::new(),
        account: None,
        remote_id: None,
        reference: format!("INV-{n:07}"),
        status: match n % 20 {
            0 | 1 => Status::Draft,
            2..8 => Status::Ready,
            8..19 => Status::Paid,
            _ => Status::Canceled,
        },
        customer: Some(customer),
        currency: "EUR".parse()?,
        issue_date: Some(at.date_naive()),
        due_date: Some(at.date_naive() + TimeDelta::days(14)),
        tax_rule: TaxRule::PerLine,
        note: String::new(),
        items,
        created_at: at,
        updated_at: at,
    })
}

/// The columns of a row, the place first.
const COLUMNS: &str = "i.place, i.id, i.remote_id, i.account, i.reference, i.status, i.sync, \
    coalesce(c.name, ''), i.amount, i.currency, i.issue_date, i.due_date, i.updated_at";

/// Where a row's reference stands among the columns.
pub const REFERENCE: usize = 4;

/// How many columns a row has.
pub const COLUMN_COUNT: usize = 13;

/// The store's statement of a page under a condition.
pub fn page(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS} FROM invoice i LEFT JOIN customer c ON c.seat = i.customer \
         WHERE {condition} AND i.place < :after ORDER BY i.place DESC LIMIT :limit"
    )
}

/// The same page, found by counting the rows before it.
pub fn page_by_offset(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS} FROM invoice i LEFT JOIN customer c ON c.seat = i.customer \
         WHERE {condition} ORDER BY i.place DESC LIMIT :limit OFFSET :after"
    )
}

/// The place of the row that `:after` rows come before.
pub fn place(condition: &str) -> String {
    format!(
        "SELECT i.place FROM invoice i WHERE {condition} ORDER BY i.place DESC LIMIT 1 OFFSET ?1"
    )
}
