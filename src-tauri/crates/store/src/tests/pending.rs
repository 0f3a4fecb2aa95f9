//! The search indexes are written at the end of a transaction, in one piece.

use super::{at, customer, in_memory, invoice, put, read, standing};
use crate::{InvoiceFilter, Store, SyncState};

fn found(store: &Store, search: &str) -> Vec<String> {
    let filter = InvoiceFilter {
        search: search.into(),
        ..InvoiceFilter::default()
    };
    let (rows, _) = read(store, |r| r.invoice_page(&filter, None, 100));
    rows.into_iter().map(|row| row.reference).collect()
}

fn count(store: &Store, sql: &str) -> i64 {
    let answer = store.read(|r| Ok(r.connection.query_row(sql, [], |row| row.get(0))?));
    answer.unwrap()
}

#[test]
fn the_records_of_one_transaction_become_one_piece_of_each_index() {
    let store = in_memory();
    store
        .write(|w| {
            for n in 0..40 {
                let to = customer(&format!("Customer {n}"));
                w.put_customer(&to, &standing(SyncState::Synced))?;
                let mut invoice = invoice(&format!("BT{n}"));
                invoice.customer = Some(to.id);
                put(w, &invoice, SyncState::Synced)?;
            }
            Ok(())
        })
        .unwrap();
    for index in ["invoice_search_idx", "customer_search_idx"] {
        let pieces = format!("SELECT count(DISTINCT segid) FROM {index}");
        assert_eq!(count(&store, &pieces), 1, "{index}");
    }
    assert_eq!(found(&store, "customer 39"), ["BT39"]);
}

#[test]
fn what_is_put_moved_and_deleted_in_one_transaction_is_found_as_it_ended() {
    let store = in_memory();
    let mut moved = invoice("MOVED");
    let changed = invoice("FIRST");
    let gone = invoice("GONE");
    store.write(|w| put(w, &gone, SyncState::Local)).unwrap();
    store
        .write(|w| {
            put(w, &moved, SyncState::Local)?;
            moved.created_at = at(60);
            put(w, &moved, SyncState::Local)?;
            put(w, &changed, SyncState::Local)?;
            let mut changed = changed.clone();
            changed.reference = "SECOND".into();
            put(w, &changed, SyncState::Local)?;
            let mut renamed = gone.clone();
            renamed.reference = "RENAMED".into();
            put(w, &renamed, SyncState::Local)?;
            w.delete_invoice(gone.id)?;
            let short_lived = invoice("SHORT");
            put(w, &short_lived, SyncState::Local)?;
            w.delete_invoice(short_lived.id)
        })
        .unwrap();
    for (search, references) in [
        ("moved", &["MOVED"][..]),
        ("second", &["SECOND"]),
        ("first", &[]),
        ("gone", &[]),
        ("renamed", &[]),
        ("short", &[]),
    ] {
        assert_eq!(found(&store, search), references, "{search}");
    }
    let held = "SELECT count(*) FROM invoice_search_docsize";
    assert_eq!(count(&store, held), 2);
}

#[test]
fn a_transaction_that_is_undone_leaves_the_index_as_it_was() {
    let store = in_memory();
    let undone = store.write(|w| {
        put(w, &invoice("UNDONE"), SyncState::Local)?;
        Err::<(), _>(crate::Error::Busy)
    });
    assert!(undone.is_err());
    store
        .write(|w| put(w, &invoice("KEPT"), SyncState::Local))
        .unwrap();
    assert_eq!(
        count(&store, "SELECT count(*) FROM invoice_search_docsize"),
        1
    );
    assert!(found(&store, "undone").is_empty());
}

#[test]
fn a_relaxed_write_is_kept_and_a_usual_one_after_it_waits_for_the_disk_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let store = Store::open(&path, None).unwrap();
    let synchronous = |w: &crate::Writer<'_>| {
        let level = w
            .connection
            .query_row("PRAGMA synchronous", [], |row| row.get(0));
        put(w, &invoice("BT1"), SyncState::Local)?;
        Ok::<i64, crate::Error>(level?)
    };
    assert_eq!(store.write(synchronous).unwrap(), 2);
    assert_eq!(store.write_relaxed(synchronous).unwrap(), 1);
    assert_eq!(store.write(synchronous).unwrap(), 2);
    drop(store);
    let store = Store::open(&path, None).unwrap();
    assert_eq!(read(&store, |r| r.counts()).all, 3);
}
