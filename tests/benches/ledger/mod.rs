//! Stores full of invented invoices, and the list's statement as the store words it.

#![allow(dead_code, reason = "each bench uses its part")]

use crate::common::Outcome;
use crate::common::report::Report;
use crate::common::settings::Settings;
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    Customer, CustomerId, Invoice, InvoiceId, ItemId, LineItem, Status, TaxRule,
};
use counterfoil_store::{Standing, Store, SyncState};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A raw key: nothing is derived from a passphrase when a connection is opened.
pub const KEY: &str = "x'7e5e3f0a1b2c4d6f8091a2b3c4d5e6f70112233445566778899aabbccddeeff0'";

/// Rows of a page.
pub const PAGE: u32 = 50;

/// A page and the row that shows that there is another.
pub const ROWS: i64 = PAGE as i64 + 1;

/// Invoices of one transaction.
const TRANSACTION: usize = 5_000;

/// Words that items are named with, and the commonest ones that customers are.
const WORDS: [&str; 16] = [
    "Harbour", "Copper", "Linen", "Orchard", "Signal", "Marble", "Cedar", "Lantern", "Quarry",
    "Velvet", "Compass", "Meadow", "Granite", "Saffron", "Timber", "Willow",
];

/// Parts of rarer names, some with accents: twelve by twelve by sixteen of them.
const STARTS: [&str; 12] = [
    "Br", "Cl", "Dö", "Fr", "Gr", "Kl", "Łu", "Mé", "Pr", "St", "Tr", "Zw",
];
const MIDDLES: [&str; 12] = [
    "anta", "elo", "imbe", "ovi", "unke", "alle", "ésti", "ordo", "ühle", "ica", "aven", "osta",
];
const ENDS: [&str; 16] = [
    "rd", "nne", "ck", "ria", "son", "lle", "mer", "berg", "tto", "ska", "wick", "dal", "ñez",
    "rup", "x", "ford",
];

/// Makes a store of `size` invoices of three items each, the oldest first.
pub fn fill(path: &Path, key: Option<&str>, size: usize) -> Outcome<Store> {
    let store = Store::open(path, key)?;
    let customers: Vec<Customer> = (0..customers_of(size)).map(customer).collect();
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

/// The path of such a store, encrypted and closed, in `folder` or where stores are kept, with a note
/// of how large it became and how long it took. What is opened afterwards finds it as after a start:
/// the log of the filling was folded in.
pub fn filled(
    folder: &Path,
    size: usize,
    settings: &Settings,
    report: &mut Report,
) -> Outcome<PathBuf> {
    let folder = settings.stores.as_deref().unwrap_or(folder);
    let path = folder.join(format!("{size}.db"));
    let mut pace = "filled before".to_owned();
    if !path.exists() {
        let part = folder.join(format!("{size}.part"));
        let start = Instant::now();
        drop(fill(&part, Some(KEY), size)?);
        let each = start.elapsed().as_micros() / u128::try_from(size)?;
        pace = format!("filled at {each} µs each");
        fs::rename(part, &path)?;
    }
    let bytes = fs::metadata(&path)?.len() / 1_000_000;
    report.note(format!("{} invoices: {bytes} MB, {pace}", thousands(size)));
    Ok(path)
}

/// A connection with nothing around it, otherwise set up as the store's readers are.
pub fn bare(path: &Path) -> Outcome<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "key", KEY)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -16 * 1024)?;
    connection.pragma_update(None, "query_only", true)?;
    // Otherwise SQLite prepares anew whenever the bound LIMIT changes: "prepared once" would not
    // be true.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(connection)
}

/// A number as people read it.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

fn standing(sync: SyncState) -> Standing {
    Standing {
        sync,
        ..Standing::default()
    }
}

/// When an invoice was made: about a hundred thousand a year.
pub fn moment(n: usize) -> Outcome<DateTime<Utc>> {
    let start = DateTime::from_timestamp(1_500_000_000, 250_000_000).ok_or("no such time")?;
    Ok(start + TimeDelta::seconds(i64::try_from(n)? * 317))
}

fn word(n: usize) -> &'static str {
    WORDS[n % WORDS.len()]
}

/// A name that about one customer in two thousand has.
fn rare(n: usize) -> String {
    let n = n.wrapping_mul(7_919);
    [
        STARTS[n % STARTS.len()],
        MIDDLES[n / STARTS.len() % MIDDLES.len()],
        ENDS[n / (STARTS.len() * MIDDLES.len()) % ENDS.len()],
    ]
    .concat()
}

fn name_of(n: usize) -> String {
    format!("{} & {} {n}", word(n), rare(n))
}

/// How many customers a store of that many invoices has.
fn customers_of(size: usize) -> usize {
    (size / 20).clamp(1, 20_000)
}

/// What the customer of an invoice is called.
pub fn customer_name(invoice: usize, size: usize) -> String {
    name_of(invoice % customers_of(size))
}

/// The reference of an invoice.
pub fn reference(invoice: usize) -> String {
    format!("INV-{invoice:07}")
}

/// What a line of an invoice is called.
pub fn item_name(invoice: usize, line: usize) -> String {
    format!("{} {}", word(invoice + line), word(invoice / 16 + line))
}

fn customer(n: usize) -> Customer {
    let at = DateTime::default();
    Customer {
        id: CustomerId::new(),
        account: None,
        remote_id: None,
        business_name: name_of(n),
        first_name: "Jo".into(),
        last_name: rare(n / 7),
        email: format!("jo{n}@example.com"),
        phone: String::new(),
        address: String::new(),
        tax_id: String::new(),
        created_at: at,
        updated_at: at,
        trade: Default::default(),
    }
}

fn invoice(n: usize, customer: CustomerId) -> Outcome<Invoice> {
    let at = moment(n)?;
    let items = (0..3)
        .map(|line| {
            Ok(LineItem {
                id: ItemId::new(),
                remote_id: None,
                name: item_name(n, line),
                description: format!("Delivery {}", n % 97),
                price: format!("{}.{:02}", 10 + n % 400, n % 100).parse()?,
                quantity: (1 + (n + line) % 9).to_string().parse()?,
                tax: Some("19".parse()?),
                terms: Default::default(),
            })
        })
        .collect::<Outcome<_>>()?;
    Ok(Invoice {
        id: InvoiceId::new(),
        account: None,
        remote_id: None,
        reference: reference(n),
        status: match n % 20 {
            0 | 1 => Status::Draft,
            2..8 => Status::Ready,
            8..19 => Status::Paid,
            _ => Status::Canceled,
        },
        paid_on: None,
        customer: Some(customer),
        currency: ["EUR", "EUR", "USD", "CHF"][n % 4].parse()?,
        issue_date: Some(at.date_naive()),
        due_date: Some(at.date_naive() + TimeDelta::days(14)),
        tax_rule: TaxRule::PerLine,
        note: String::new(),
        items,
        created_at: at,
        updated_at: at,
        terms: Default::default(),
    })
}

/// The columns of a row, the place first.
pub const COLUMNS: &str = "i.place, i.id, i.remote_id, i.account, i.reference, i.status, i.sync, \
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

/// The first place below `?1` after `?2` others.
pub fn place(condition: &str) -> String {
    format!(
        "SELECT i.place FROM invoice i WHERE {condition} AND i.place < ?1 \
         ORDER BY i.place DESC LIMIT 1 OFFSET ?2"
    )
}
