//! Stores looked at aside, exchanged under those who use them, and read where they are torn.

use super::{customer, invoice, put, standing};
use crate::{Error, Holdings, Store, SyncState, examine, known_format, salvage};
use counterfoil_domain::Money;
use rusqlite::Connection;
use std::{fs, io, path::Path, sync::mpsc, thread, time::Duration};

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
    let (tell, told) = mpsc::channel();
    let inside = {
        let store = store.clone();
        thread::spawn(move || {
            store.write(|w| {
                tell.send(()).unwrap();
                thread::sleep(Duration::from_millis(150));
                // In again from inside, while the exchange waits outside.
                let before = store.holdings()?;
                w.put_setting("kept", "in the old one")?;
                Ok(before)
            })
        })
    };
    told.recv().unwrap();
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

fn setting(store: &Store, value: &str) -> Result<(), Error> {
    store.write(|w| w.put_setting("kept", value))
}

#[test]
fn where_the_new_store_does_not_open_the_old_one_comes_back_and_is_written_to() {
    type Keep = fn(&Path, &Path) -> io::Result<()>;
    let ways: [(&str, Keep); 2] = [
        ("a second name", |path, kept| fs::hard_link(path, kept)),
        ("a copy", |path, kept| fs::copy(path, kept).map(|_| ())),
    ];
    for (way, keep) in ways {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        let store = with(&path, &["OLD"]);
        let other = folder.path().join("other.db");
        fs::write(&other, "no store").unwrap();
        let told = store.exchange_keeping(&other, keep);
        assert!(matches!(told, Err(Error::Damaged(_))), "{way}: {told:?}");
        setting(&store, "after").unwrap();
        drop(store);
        let again = Store::open(&path, None).unwrap();
        assert_eq!(count(&again.holdings().unwrap(), "invoice"), 1, "{way}");
        let kept = again.read(|r| r.setting("kept")).unwrap();
        assert_eq!(kept.as_deref(), Some("after"), "{way}");
    }
}

#[test]
fn a_store_whose_file_does_not_open_after_an_exchange_says_so_until_it_does() {
    // The old one was not kept; or nothing was exchanged, and the old one does not open any more.
    for is_exchanged in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let [path, aside, other] =
            ["store.db", "aside.db", "other.db"].map(|n| folder.path().join(n));
        let store = with(&path, &["OLD"]);
        store.copy_to(&aside).unwrap();
        if is_exchanged {
            fs::write(&other, "no store").unwrap();
        } else {
            fs::remove_file(&path).unwrap();
            fs::write(&path, "no store").unwrap();
        }
        let told = store.exchange_keeping(&other, |_, _| Ok(()));
        assert!(told.is_err(), "{is_exchanged}");
        let told = setting(&store, "lost");
        let Err(Error::Closed(why)) = told else {
            panic!("{is_exchanged}: {told:?}");
        };
        assert!(matches!(*why, Error::Damaged(_)), "{is_exchanged}: {why:?}");
        fs::remove_file(&path).unwrap();
        let told = setting(&store, "lost");
        assert!(
            matches!(told, Err(Error::Closed(_))),
            "{is_exchanged}: {told:?}"
        );
        assert!(!path.exists(), "no empty store takes its place");
        fs::rename(&aside, &path).unwrap();
        setting(&store, "after").unwrap();
        assert_eq!(count(&store.holdings().unwrap(), "invoice"), 1);
    }
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
