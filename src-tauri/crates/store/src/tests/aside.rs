//! Stores looked at aside, exchanged under those who use them, and read where they are torn.

use super::{customer, invoice, put, standing};
use crate::{Error, Holdings, Store, SyncState, examine, known_format, salvage};
use counterfoil_domain::Money;
use rusqlite::Connection;
use std::{fs, path::Path, thread, time::Duration};

fn with(path: &Path, references: &[&str]) -> Store {
    let store = Store::open(path, None).unwrap();
    store
        .write(|w| {
            w.put_customer(&customer("Anna"), &standing(SyncState::Local))?;
            references
                .iter()
                .try_for_each(|reference| put(w, &invoice(reference), SyncState::Local))
        })
        .unwrap();
    store
}

fn count(holdings: &Holdings, table: &str) -> u64 {
    holdings.counts[table]
}

#[test]
fn a_copy_holds_what_the_store_holds_also_while_it_is_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = with(&folder.path().join("store.db"), &["A", "B"]);
    let copy = folder.path().join("copy.db");
    store.copy_to(&copy).unwrap();
    let found = examine(&copy).unwrap();
    assert_eq!(found, store.holdings().unwrap());
    assert_eq!(found.format, known_format());
    assert_eq!(
        (count(&found, "invoice"), count(&found, "customer")),
        (2, 1)
    );
    // 2 × 100.00 and 15.25 % of it, twice.
    let total = Money::from_minor(46100, "USD".parse().unwrap());
    assert_eq!(found.sums[0].minor, i128::from(total.minor));
    assert!(store.copy_to(&copy).is_err(), "nothing is overwritten");
}

#[test]
fn credit_notes_are_summed_by_themselves_too_and_not_told_apart_in_an_earlier_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let store = with(&path, &["A", "B"]);
    let mut credit = invoice("C");
    credit.terms.kind = 381;
    store.write(|w| put(w, &credit, SyncState::Local)).unwrap();
    let sum = &store.holdings().unwrap().sums[0];
    assert_eq!((sum.minor, sum.credited), (3 * 23050, 23050));
    drop(store);
    let earlier = rusqlite::Connection::open(&path).unwrap();
    earlier
        .execute_batch("DROP INDEX invoice_credit; ALTER TABLE invoice DROP COLUMN credit")
        .unwrap();
    let sum = &crate::aside::holdings(&earlier).unwrap().sums[0];
    assert_eq!((sum.minor, sum.credited), (3 * 23050, 0));
}

#[test]
fn every_table_is_counted_but_those_a_search_index_keeps_for_itself() {
    let folder = tempfile::tempdir().unwrap();
    let store = with(&folder.path().join("store.db"), &[]);
    let found = store.holdings().unwrap();
    for table in [
        "account", "original", "setting", "sender", "run", "exchange",
    ] {
        assert!(found.counts.contains_key(table), "{table}");
    }
    assert!(
        !found
            .counts
            .keys()
            .any(|t| t.contains("_search") || t.starts_with("sqlite_"))
    );
}

#[test]
fn whoever_uses_the_store_goes_on_with_the_other_one_after_an_exchange() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let store = with(&path, &["OLD"]);
    let other = folder.path().join("other.db");
    drop(with(&other, &["NEW-1", "NEW-2"]));
    let inside = {
        let store = store.clone();
        thread::spawn(move || {
            store.write(|w| {
                thread::sleep(Duration::from_millis(150));
                // In again from inside, while the exchange waits outside.
                let before = store.holdings()?;
                w.put_setting("kept", "in the old one")?;
                Ok(before)
            })
        })
    };
    thread::sleep(Duration::from_millis(30));
    store.exchange(&other).unwrap();
    assert_eq!(count(&inside.join().unwrap().unwrap(), "invoice"), 1);
    assert_eq!(count(&store.holdings().unwrap(), "invoice"), 2);
    assert_eq!(store.read(|r| r.setting("kept")).unwrap(), None);
    store
        .write(|w| w.put_setting("kept", "in the new one"))
        .unwrap();
    drop(store);
    let again = Store::open(&path, None).unwrap();
    assert_eq!(
        again.read(|r| r.setting("kept")).unwrap().as_deref(),
        Some("in the new one")
    );
    drop(again);
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .flatten()
        .map(|f| f.file_name())
        .collect();
    assert_eq!(left, ["store.db"], "{left:?}");
}

#[test]
fn a_store_that_another_process_has_open_is_not_exchanged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let store = with(&path, &["OLD"]);
    let other = folder.path().join("other.db");
    drop(with(&other, &[]));
    let elsewhere = Connection::open(&path).unwrap();
    elsewhere
        .execute_batch("INSERT INTO setting VALUES ('x', 'y')")
        .unwrap();
    assert!(matches!(store.exchange(&other), Err(Error::Busy)));
    assert_eq!(
        count(&store.holdings().unwrap(), "invoice"),
        1,
        "it is still the one it was"
    );
    drop(elsewhere);
    store.exchange(&other).unwrap();
    assert_eq!(count(&store.holdings().unwrap(), "invoice"), 0);
}

#[test]
fn rows_on_both_sides_of_a_torn_page_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let references: Vec<String> = (0..300).map(|n| format!("TORN-{n:03}")).collect();
    let references: Vec<&str> = references.iter().map(String::as_str).collect();
    drop(with(&path, &references));
    let mut bytes = fs::read(&path).unwrap();
    let holds = |page: &[u8]| page[0] == 0x0d && page.windows(8).any(|w| w == b"TORN-150");
    let at = bytes.chunks(4096).position(holds).unwrap() * 4096;
    bytes[at..at + 4096].fill(0xff);
    fs::write(&path, &bytes).unwrap();
    let mut read = Vec::new();
    let found = salvage(&path, |table, row| {
        if table == "invoice" {
            read.push(row["reference"].as_str().unwrap().to_owned());
        }
        Ok(())
    })
    .unwrap();
    assert!(found.torn.contains(&"invoice".to_owned()));
    assert!(read.contains(&"TORN-000".to_owned()) && read.contains(&"TORN-299".to_owned()));
    assert!((250..300).contains(&read.len()), "{}", read.len());
    assert_eq!(found.rows["invoice"], read.len() as u64);
    assert_eq!(found.rows["customer"], 1);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
