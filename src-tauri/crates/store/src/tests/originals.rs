//! Documents as they were issued.

use super::{in_memory, invoice, put};
use crate::{Error, Original, OriginalKind, SyncState};
use chrono::{DateTime, Utc};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap()
}

fn original(kind: OriginalKind, seconds: i64, bytes: &[u8]) -> Original {
    Original {
        kind,
        state: "a".into(),
        sha256: "0".repeat(64),
        made_at: at(seconds),
        until: None,
        pages: 1,
        bytes: bytes.to_vec(),
    }
}

#[test]
fn an_original_stays_byte_for_byte_and_the_last_of_its_kind_counts() {
    let store = in_memory();
    let issued = invoice("A1");
    store
        .write(|w| {
            put(w, &issued, SyncState::Local)?;
            w.put_original(issued.id, &original(OriginalKind::Pdf, 0, b"one\0two"))?;
            w.put_original(issued.id, &original(OriginalKind::Cii, 1, b"<a/>"))?;
            w.put_original(issued.id, &original(OriginalKind::Pdf, 2, b"three"))
        })
        .unwrap();
    store
        .read(|r| {
            let current = r.original(issued.id, OriginalKind::Pdf)?.unwrap();
            assert_eq!(current, original(OriginalKind::Pdf, 2, b"three"));
            let all = r.originals(issued.id)?;
            assert_eq!(all.len(), 3);
            assert_eq!(all[2].bytes, b"one\0two");
            assert_eq!(all[2].until, Some(at(2)), "until the next one was made");
            Ok(())
        })
        .unwrap();
    store
        .write(|w| w.retire_originals(issued.id, at(9)))
        .unwrap();
    store
        .read(|r| {
            assert_eq!(r.original(issued.id, OriginalKind::Pdf)?, None);
            assert_eq!(r.originals(issued.id)?.len(), 3, "and nothing is dropped");
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_change_of_the_invoice_keeps_its_originals() {
    let store = in_memory();
    let mut issued = invoice("A1");
    store
        .write(|w| {
            put(w, &issued, SyncState::Local)?;
            w.put_original(issued.id, &original(OriginalKind::Pdf, 0, b"one"))?;
            issued.reference = "A2".into();
            put(w, &issued, SyncState::Local)
        })
        .unwrap();
    let kept = store.read(|r| r.originals(issued.id)).unwrap();
    assert_eq!(kept.len(), 1);
}

#[test]
fn an_invoice_that_was_issued_is_not_deleted_also_once_no_original_counts() {
    let store = in_memory();
    let (issued, draft) = (invoice("A1"), invoice("A2"));
    store
        .write(|w| {
            put(w, &issued, SyncState::Local)?;
            put(w, &draft, SyncState::Local)?;
            w.put_original(issued.id, &original(OriginalKind::Pdf, 0, b"one"))?;
            w.retire_originals(issued.id, at(9))
        })
        .unwrap();
    let refused = store.write(|w| w.delete_invoice(issued.id)).unwrap_err();
    assert!(matches!(refused, Error::Issued), "{refused}");
    store.write(|w| w.delete_invoice(draft.id)).unwrap();
    let kept = store.read(|r| r.originals(issued.id)).unwrap();
    assert_eq!(kept[0].bytes, b"one");
    assert!(store.read(|r| r.was_issued(issued.id)).unwrap());
    assert!(!store.read(|r| r.was_issued(draft.id)).unwrap());
}
