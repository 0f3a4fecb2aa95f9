//! Two processes, or two threads, on one file.

use super::{invoice, put};
use crate::{InvoiceFilter, Store, SyncState};
use std::{env, process::Command, thread};

const FILE: &str = "COUNTERFOIL_TEST_STORE";
const EACH: usize = 40;

fn write_some(store: &Store, prefix: &str) {
    for n in 0..EACH {
        store
            .write(|w| put(w, &invoice(&format!("{prefix}{n}")), SyncState::Pending))
            .unwrap();
        let (rows, counts) = store
            .read(|r| {
                Ok((
                    r.invoice_page(&InvoiceFilter::default(), None, 1000)?.0,
                    r.counts()?,
                ))
            })
            .unwrap();
        assert_eq!(rows.len() as u64, counts.all, "one consistent view");
    }
}

/// The other process of the test below; alone it does nothing.
#[test]
fn another_process_writes_when_told_to() {
    if let Some(file) = env::var_os(FILE) {
        write_some(&Store::open(file.as_ref(), None).unwrap(), "other");
    }
}

#[test]
fn two_processes_open_a_new_store_and_write_at_the_same_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let mut other = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "tests::sharing::another_process_writes_when_told_to",
        ])
        .env(FILE, &path)
        .spawn()
        .unwrap();
    // Two stores in this process as well, both as if they were the first to open the file.
    thread::scope(|scope| {
        for prefix in ["one", "two"] {
            let path = &path;
            scope.spawn(move || write_some(&Store::open(path, None).unwrap(), prefix));
        }
    });
    assert!(other.wait().unwrap().success());
    let store = Store::open(&path, None).unwrap();
    assert_eq!(
        store.read(|r| Ok(r.counts()?.pending)).unwrap(),
        3 * EACH as u64
    );
    store.check().unwrap();
}

#[test]
fn readers_go_on_while_one_thread_writes() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("store.db"), None).unwrap();
    store
        .write(|w| {
            put(w, &invoice("A"), SyncState::Local)?;
            let other = store.clone();
            let before = thread::spawn(move || other.read(|r| Ok(r.counts()?.all)));
            assert_eq!(
                before.join().unwrap().unwrap(),
                0,
                "not committed, so not seen"
            );
            Ok(())
        })
        .unwrap();
    assert_eq!(store.read(|r| Ok(r.counts()?.all)).unwrap(), 1);
}

#[test]
fn what_another_writes_is_noticed_and_what_one_writes_oneself_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let (own, other) = (
        Store::open(&path, None).unwrap(),
        Store::open(&path, None).unwrap(),
    );
    let mut seen = own.touched_by_others().unwrap().unwrap();
    for (writes, who, noticed) in [
        (&own, "A", false),
        (&other, "B", true),
        (&own, "C", false),
        (&own, "D", false),
        (&other, "E", true),
    ] {
        writes
            .write(|w| put(w, &invoice(who), SyncState::Local))
            .unwrap();
        // Readers come and go, and what they read is nobody's change.
        assert!(own.read(|r| Ok(r.counts()?.all)).unwrap() > 0);
        let now = own.touched_by_others().unwrap().unwrap();
        assert_eq!(now != seen, noticed, "{who}");
        assert_eq!(own.touched_by_others().unwrap(), Some(now), "{who}");
        seen = now;
    }
    own.write(|_| {
        let other = own.clone();
        let looked = thread::spawn(move || other.touched_by_others());
        assert_eq!(looked.join().unwrap().unwrap(), None, "it does not wait");
        Ok(())
    })
    .unwrap();
}
