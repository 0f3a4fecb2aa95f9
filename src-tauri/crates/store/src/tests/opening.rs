//! Opening: migrations, newer files, copies, keys.

use super::{in_memory, invoice, put};
use crate::{
    Error, Store, SyncState,
    open::{STEPS, open_with},
};
use rusqlite::Connection;
use std::{collections::BTreeMap, fs, path::Path};
use tempfile::TempDir;

const KEY: &str = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";
const LATER: &str = "CREATE TABLE later (a INTEGER) STRICT;";

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn with_one_invoice(path: &Path, key: Option<&str>) -> counterfoil_domain::Invoice {
    let kept = invoice("BT0024");
    let store = Store::open(path, key).unwrap();
    store.write(|w| put(w, &kept, SyncState::Local)).unwrap();
    kept
}

fn files(folder: &TempDir) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect()
}

#[test]
fn every_step_applies_and_a_new_store_is_sound() {
    in_memory().check().unwrap();
    let folder = folder();
    for key in [None, Some(KEY), Some("a passphrase with 'quotes'")] {
        let path = folder
            .path()
            .join(format!("{}.db", key.unwrap_or("plain").len()));
        let kept = with_one_invoice(&path, key);
        let store = Store::open(&path, key).unwrap();
        assert_eq!(store.path(), Some(path.as_path()));
        assert_eq!(store.read(|r| r.invoice(kept.id)).unwrap(), kept);
        store.check().unwrap();
        let mode: String = store
            .read(|r| {
                Ok(r.connection
                    .pragma_query_value(None, "journal_mode", |w| w.get(0))?)
            })
            .unwrap();
        assert_eq!(mode, "wal");
    }
    assert!(
        !files(&folder).keys().any(|name| name.contains(".bak")),
        "nothing to copy"
    );
}

#[test]
fn an_encrypted_file_shows_nothing_and_opens_with_its_key_only() {
    let folder = folder();
    let path = folder.path().join("store.db");
    let kept = with_one_invoice(&path, Some(KEY));
    let bytes = fs::read(&path).unwrap();
    for plain in ["SQLite format", "BT0024", "CREATE TABLE"] {
        assert!(
            !bytes.windows(plain.len()).any(|w| w == plain.as_bytes()),
            "{plain}"
        );
    }
    let before = files(&folder);
    for wrong in [None, Some("wrong"), Some(&KEY.replace("1f'", "1e'")[..])] {
        assert!(
            matches!(Store::open(&path, wrong), Err(Error::Locked)),
            "{wrong:?}"
        );
    }
    assert_eq!(files(&folder), before);
    let store = Store::open(&path, Some(KEY)).unwrap();
    assert_eq!(store.read(|r| r.invoice(kept.id)).unwrap(), kept);

    let plain = folder.path().join("plain.db");
    with_one_invoice(&plain, None);
    assert!(matches!(Store::open(&plain, Some(KEY)), Err(Error::Locked)));
}

#[test]
fn a_newer_file_is_refused_and_left_as_it_is() {
    for key in [None, Some(KEY)] {
        let folder = folder();
        let path = folder.path().join("odd name #1 100% ?.db");
        with_one_invoice(&path, key);
        drop(open_with(&path, key, &[STEPS, &[LATER]].concat()).unwrap());
        let before = files(&folder);
        let known = STEPS.len() as i64;
        match Store::open(&path, key).unwrap_err() {
            Error::Newer { found, known: here } => assert_eq!((found, here), (known + 1, known)),
            other => panic!("{other}"),
        }
        assert_eq!(files(&folder), before);
    }
}

#[test]
fn a_newer_file_with_a_write_ahead_log_is_refused_too() {
    let folder = folder();
    let path = folder.path().join("store.db");
    with_one_invoice(&path, None);
    let newer = open_with(&path, None, &[STEPS, &[LATER]].concat()).unwrap();
    assert!(matches!(Store::open(&path, None), Err(Error::Newer { .. })));
    drop(newer);
    assert!(matches!(Store::open(&path, None), Err(Error::Newer { .. })));
}

#[test]
fn the_file_is_copied_before_it_is_migrated_and_three_copies_are_kept() {
    for key in [None, Some(KEY)] {
        let folder = folder();
        let path = folder.path().join("store.db");
        let kept = with_one_invoice(&path, key);
        let first = STEPS.len();
        let mut steps = STEPS.to_vec();
        let later: Vec<_> = (0..5)
            .map(|n| LATER.replace("later", &format!("later{n}")))
            .collect();
        for step in &later {
            steps.push(step);
            drop(open_with(&path, key, &steps).unwrap());
        }
        let names: Vec<_> = files(&folder).into_keys().collect();
        let mut expected: Vec<_> = (first + 3..=first + 5)
            .map(|n| format!("store.db.before-v{n}.bak"))
            .collect();
        let latest = expected[2].clone();
        expected.push("store.db".into());
        expected.sort();
        assert_eq!(names, expected);

        // The copy is a whole store of the format before, under the same key.
        let copy = folder.path().join(latest);
        drop(open_with(&copy, key, &steps[..first + 4]).unwrap());
        assert!(matches!(
            open_with(&copy, key.xor(Some(KEY)), &steps[..first + 4]),
            Err(Error::Locked)
        ));
        let connection = open_with(&copy, key, &steps[..first + 4]).unwrap();
        let id: String = connection
            .query_row("SELECT id FROM invoice", [], |row| row.get(0))
            .unwrap();
        assert_eq!(id, kept.id.to_string());
    }
}

#[test]
fn a_step_that_fails_leaves_the_store_in_its_format_with_its_copy() {
    let folder = folder();
    let path = folder.path().join("store.db");
    let kept = with_one_invoice(&path, None);
    let broken = "CREATE TABLE half (a); INSERT INTO no_such_table VALUES (1);";
    assert!(open_with(&path, None, &[STEPS, &[broken]].concat()).is_err());
    let store = Store::open(&path, None).unwrap();
    assert_eq!(store.read(|r| r.invoice(kept.id)).unwrap(), kept);
    assert!(files(&folder).contains_key(&format!("store.db.before-v{}.bak", STEPS.len() + 1)));
}

#[test]
fn the_database_of_another_program_is_refused_and_left_as_it_is() {
    let folder = folder();
    let path = folder.path().join("store.db");
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE theirs (a); PRAGMA user_version = 9;")
        .unwrap();
    drop(other);
    let before = files(&folder);
    assert!(matches!(Store::open(&path, None), Err(Error::Damaged(_))));
    assert_eq!(files(&folder), before);
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = folder.path().join("store.db");
    with_one_invoice(&path, None);
    drop(open_with(&path, None, &[STEPS, &[LATER]].concat()).unwrap());
    for entry in fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
    }
}
