//! What is on the disk, read from a copy so that the command itself finds the files as the killed
//! one left them.

use crate::content::{ADDRESSES, Buyer, Content, REFERENCES};
use counterfoil_domain::{CustomerId, InvoiceId};
use counterfoil_store::{InvoiceFilter, Reader, Store};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What the person has: the records made in these tests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    pub invoices: BTreeMap<InvoiceId, Content>,
    pub customers: BTreeMap<CustomerId, Buyer>,
}

/// A call that was about to be made, or may have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intended {
    pub id: i64,
    pub record: String,
    pub operation: String,
    /// The call and how it ended, as the program wrote it.
    pub attempt: Value,
}

/// One look at the data folder.
pub struct Look {
    pub kept: Kept,
    /// Ids of each invoice's lines, in order.
    pub lines: BTreeMap<InvoiceId, Vec<String>>,
    /// Sum before tax, tax and total in minor units.
    pub amounts: BTreeMap<InvoiceId, [i64; 3]>,
    pub intentions: Vec<Intended>,
    /// How every record stands and what the service last showed of it.
    pub rows: Vec<String>,
    /// Invoices the service never had.
    pub only_here: Vec<InvoiceId>,
    /// Whether a write-ahead log was left behind, from which the store is recovered.
    pub was_recovered: bool,
}

/// Reads the data folder's files, which nothing has open now.
pub fn at(data: &Path) -> Look {
    let copy = tempfile::tempdir().unwrap();
    let mut was_recovered = false;
    for name in ["counterfoil.db", "counterfoil.db-wal"] {
        let bytes = fs::read(data.join(name)).unwrap_or_default();
        was_recovered |= name.ends_with("-wal") && !bytes.is_empty();
        if !bytes.is_empty() {
            fs::write(copy.path().join(name), bytes).unwrap();
        }
    }
    let store = Store::open(&copy.path().join("counterfoil.db"), None).unwrap();
    store.check().unwrap();
    let look = store.read(|r| read(r, was_recovered)).unwrap();
    drop(store);
    look
}

fn read(r: &Reader<'_>, was_recovered: bool) -> Result<Look, counterfoil_store::Error> {
    let mut look = Look {
        kept: Kept::default(),
        lines: BTreeMap::new(),
        amounts: BTreeMap::new(),
        intentions: Vec::new(),
        rows: Vec::new(),
        only_here: Vec::new(),
        was_recovered,
    };
    let mut emails = BTreeMap::new();
    for (customer, standing) in r.customer_page("", None, 10_000)?.0 {
        emails.insert(customer.id, customer.email.clone());
        let base = r.customer_base(customer.id)?;
        look.rows
            .push(format!("{customer:?} {standing:?} {base:?}"));
        if customer.email.ends_with(ADDRESSES) {
            look.kept
                .customers
                .insert(customer.id, Buyer::kept(&customer));
        }
    }
    for row in r.invoice_page(&InvoiceFilter::default(), None, 10_000)?.0 {
        let invoice = r.invoice(row.id)?;
        let (standing, base) = (r.invoice_standing(row.id)?, r.invoice_base(row.id)?);
        look.rows.push(format!("{invoice:?} {standing:?} {base:?}"));
        if !invoice.reference.starts_with(REFERENCES) {
            continue;
        }
        let customer = invoice.customer.and_then(|id| emails.get(&id).cloned());
        let content = Content::kept(&invoice, &customer.unwrap_or_default());
        look.kept.invoices.insert(row.id, content);
        let ids = invoice.items.iter().map(|item| item.id.to_string());
        look.lines.insert(row.id, ids.collect());
        let totals = invoice.totals().unwrap();
        assert_eq!(row.amount, totals.amount, "the list shows another total");
        let amounts = [totals.sub_amount, totals.tax_amount, totals.amount];
        look.amounts.insert(row.id, amounts.map(|a| a.minor));
        if invoice.remote_id.is_none() {
            look.only_here.push(row.id);
        }
    }
    for account in r.accounts()? {
        for intention in r.intentions(account.id)? {
            look.intentions.push(Intended {
                id: intention.id,
                record: intention.record,
                operation: intention.operation,
                attempt: serde_json::from_str(&intention.payload).unwrap(),
            });
        }
    }
    Ok(look)
}
