//! What the search indexes are to hold, kept back until the end of a transaction.
//!
//! SQLite opens a savepoint for every statement that may have to be undone in part, such as one
//! with triggers, and at a savepoint FTS5 writes what it has gathered: an index of one record, to be
//! merged with the others later. Written after everything else, the records of a transaction become
//! one piece of the index. A search within the transaction does not see them yet.

use crate::{Error, Reader};
use rusqlite::OptionalExtension;
use rusqlite::params;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What one index is to hold of a row; none for nothing.
#[derive(Debug)]
struct Entry {
    /// The index may hold something else of it.
    replaces: bool,
    text: Option<String>,
}

type Entries = RefCell<BTreeMap<i64, Entry>>;

/// What both indexes are to hold.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    invoices: Entries,
    customers: Entries,
}

/// The statements of one index.
struct Index {
    exists: &'static str,
    forget: &'static str,
    hold: &'static str,
}

const INVOICES: Index = Index {
    exists: "SELECT 1 FROM invoice WHERE place = ?1",
    forget: "DELETE FROM invoice_search WHERE rowid = ?1",
    hold: "INSERT INTO invoice_search (rowid, text) VALUES (?1, ?2)",
};

const CUSTOMERS: Index = Index {
    exists: "SELECT 1 FROM customer WHERE seat = ?1",
    forget: "DELETE FROM customer_search WHERE rowid = ?1",
    hold: "INSERT INTO customer_search (rowid, text) VALUES (?1, ?2)",
};

impl Pending {
    /// The index is to hold `text` of the invoice at `place`, which was at `old` before.
    pub(crate) fn invoice(&self, old: Option<i64>, place: i64, text: String) {
        if let Some(old) = old.filter(|old| *old != place) {
            note(&self.invoices, old, true, None);
        }
        note(&self.invoices, place, old.is_some(), Some(text));
    }

    /// The index is to hold `text` of the customer on `seat`.
    pub(crate) fn customer(&self, seat: i64, is_new: bool, text: String) {
        note(&self.customers, seat, !is_new, Some(text));
    }

    /// Writes it all.
    pub(crate) fn write(&self, reader: &Reader<'_>) -> Result<(), Error> {
        write(reader, &self.invoices, &INVOICES)?;
        write(reader, &self.customers, &CUSTOMERS)
    }
}

fn note(entries: &Entries, row: i64, replaces: bool, text: Option<String>) {
    let mut entries = entries.borrow_mut();
    // What was kept back before never reached the index.
    let replaces = entries.get(&row).map_or(replaces, |e| e.replaces);
    entries.insert(row, Entry { replaces, text });
}

fn write(reader: &Reader<'_>, entries: &Entries, index: &Index) -> Result<(), Error> {
    for (row, entry) in entries.take() {
        if entry.replaces {
            reader.prepare(index.forget)?.execute([row])?;
        }
        let Some(text) = entry.text else { continue };
        let exists: Option<i64> = reader
            .prepare(index.exists)?
            .query_row([row], |found| found.get(0))
            .optional()?;
        // Otherwise it was deleted in the same transaction.
        if exists.is_some() {
            reader.prepare(index.hold)?.execute(params![row, text])?;
        }
    }
    Ok(())
}
