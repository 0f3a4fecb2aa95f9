//! Damaged files, full disks, folders that are not there: what is said and what is kept.

use super::{invoice, item, put};
use crate::{Error, InvoiceFilter, Store, SyncState};
use std::fs;

const KEY: &str = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";

#[test]
fn a_damaged_or_foreign_file_is_called_so_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let sound = folder.path().join("sound.db");
    let store = Store::open(&sound, None).unwrap();
    store
        .write(|w| put(w, &invoice("A"), SyncState::Local))
        .unwrap();
    drop(store);
    let bytes = fs::read(&sound).unwrap();
    assert!(bytes.len() > 3 * 4096);
    let zeroed = [vec![0; 4096], bytes[4096..].to_vec()].concat();
    let torn_schema = [&bytes[..100], &[0xff; 3996][..], &bytes[4096..]].concat();
    let path = folder.path().join("store.db");
    for (what, content, key) in [
        ("text", b"Dear customer, thank you.".to_vec(), None),
        (
            "text with a key",
            b"Dear customer, thank you.".to_vec(),
            Some(KEY),
        ),
        ("cut after two pages", bytes[..8192].to_vec(), None),
        ("cut in the first page", bytes[..1000].to_vec(), None),
        ("first page zeroed", zeroed, None),
        ("schema overwritten", torn_schema, None),
    ] {
        fs::write(&path, &content).unwrap();
        let error = Store::open(&path, key).unwrap_err();
        assert!(matches!(error, Error::Damaged(_)), "{what}: {error:?}");
        assert_eq!(fs::read(&path).unwrap(), content, "{what}");
    }
}

#[test]
fn the_full_check_finds_damage_that_opening_does_not_look_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let store = Store::open(&path, None).unwrap();
    store
        .write(|w| (0..300).try_for_each(|n| put(w, &invoice(&n.to_string()), SyncState::Local)))
        .unwrap();
    store.check().unwrap();
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    let last_page = bytes.len() - 4096;
    bytes[last_page..].fill(0xee);
    fs::write(&path, bytes).unwrap();
    let store = Store::open(&path, None).unwrap();
    assert!(matches!(store.check(), Err(Error::Damaged(_))));
}

#[test]
fn a_full_disk_is_said_undoes_the_change_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let store = Store::open(&path, None).unwrap();
    let kept = invoice("KEPT");
    store.write(|w| put(w, &kept, SyncState::Local)).unwrap();
    let limit = |pages: i64| {
        store
            .write(|w| {
                let sql = format!("PRAGMA max_page_count = {pages}");
                Ok(w.connection
                    .query_row(&sql, [], |row| row.get::<_, i64>(0))?)
            })
            .unwrap()
    };
    let pages = limit(1);
    let mut long = invoice("LONG");
    long.items = (0..400)
        .map(|_| item("Work", &"long words ".repeat(40)))
        .collect();
    let error = store
        .write(|w| put(w, &long, SyncState::Local))
        .unwrap_err();
    assert!(matches!(error, Error::DiskFull), "{error:?}");
    assert_eq!(store.read(|r| r.invoice(kept.id)).unwrap(), kept);
    assert!(matches!(
        store.read(|r| r.invoice(long.id)),
        Err(Error::Missing { .. })
    ));
    assert_eq!(store.read(|r| Ok(r.counts()?.all)).unwrap(), 1);

    assert!(limit(100_000) > pages);
    store.write(|w| put(w, &long, SyncState::Local)).unwrap();
    let filter = InvoiceFilter {
        search: "long words".into(),
        ..InvoiceFilter::default()
    };
    assert_eq!(
        store
            .read(|r| r.invoice_page(&filter, None, 9))
            .unwrap()
            .0
            .len(),
        1
    );
    store.check().unwrap();
}

#[test]
fn a_folder_that_is_not_there_or_is_the_path_itself_is_a_file_error() {
    let folder = tempfile::tempdir().unwrap();
    for path in [
        folder.path().to_owned(),
        folder.path().join("no/such/store.db"),
    ] {
        assert!(
            matches!(Store::open(&path, None), Err(Error::File(_))),
            "{path:?}"
        );
    }
}

#[test]
fn a_failed_change_is_undone_and_a_nested_one_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let on_disk = Store::open(&folder.path().join("store.db"), None).unwrap();
    for store in [Store::open_in_memory().unwrap(), on_disk] {
        let kept = invoice("A");
        let answer = store.write(|w| {
            put(w, &kept, SyncState::Local)?;
            assert!(matches!(store.write(|_| Ok(())), Err(Error::Busy)));
            Err::<(), _>(Error::DiskFull)
        });
        assert!(matches!(answer, Err(Error::DiskFull)));
        assert!(matches!(
            store.read(|r| r.invoice(kept.id)),
            Err(Error::Missing { .. })
        ));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _ = store.write(|w| -> Result<(), Error> {
                put(w, &kept, SyncState::Local)?;
                panic!("in the middle of a change");
            });
        }));
        assert!(panicked.is_err());
        store.write(|w| put(w, &kept, SyncState::Local)).unwrap();
        assert_eq!(store.read(|r| Ok(r.counts()?.all)).unwrap(), 1);
    }
}

#[test]
fn a_value_that_does_not_decode_names_itself() {
    let store = Store::open_in_memory().unwrap();
    let kept = invoice("A");
    store
        .write(|w| {
            put(w, &kept, SyncState::Local)?;
            w.connection
                .execute("UPDATE invoice SET currency = 'euros'", [])?;
            Ok(())
        })
        .unwrap();
    let error = store.read(|r| r.invoice(kept.id)).unwrap_err();
    assert!(
        matches!(
            error,
            Error::Corrupt {
                what: "currency",
                ..
            }
        ),
        "{error:?}"
    );
}
