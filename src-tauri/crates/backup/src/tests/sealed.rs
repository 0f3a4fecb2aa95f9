//! Backups with a passphrase.

use super::{content, made};
use crate::{BackupError, glance, open, seal::SEALED};
use std::fs;

const WORD: &str = "pässwörd with spaces";

#[test]
fn what_is_sealed_comes_out_as_it_went_in_whatever_its_length() {
    for length in [0, 1, 65_535, 65_536, 65_537, 300_000] {
        let content = content(length);
        let (folder, path) = made(&content, Some(WORD));
        let mut opened = open(&path, Some(WORD), folder.path()).unwrap();
        assert!(opened.sealed);
        let out = folder.path().join("out");
        opened.take_store(&out).unwrap();
        assert_eq!(fs::read(out).unwrap(), content, "{length}");
    }
}

#[test]
fn the_file_says_that_it_is_sealed_and_shows_nothing_of_what_it_holds() {
    let (_folder, path) = made(b"Lucja Zolc, stolarstwo", Some(WORD));
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(SEALED.as_bytes()));
    for plain in ["Lucja", "counterfoil.db", "PK\u{3}\u{4}", "invoice", WORD] {
        let found = bytes.windows(plain.len()).any(|w| w == plain.as_bytes());
        assert!(!found, "{plain}");
    }
    let glance = glance(&path).unwrap();
    assert!(glance.sealed && glance.manifest.is_none());
}

#[test]
fn without_its_passphrase_it_stays_closed() {
    let (folder, path) = made(b"x", Some(WORD));
    assert!(matches!(
        open(&path, None, folder.path()),
        Err(BackupError::PassphraseNeeded)
    ));
    for wrong in ["", "passwörd with spaces", "pässwörd with spaces "] {
        let error = open(&path, Some(wrong), folder.path()).unwrap_err();
        assert!(
            matches!(error, BackupError::WrongPassphrase),
            "{wrong}: {error}"
        );
    }
}

#[test]
fn pieces_can_be_neither_changed_cut_exchanged_nor_added() {
    let content = content(400_000);
    let (folder, path) = made(&content, Some(WORD));
    let bytes = fs::read(&path).unwrap();
    let head = SEALED.len()
        + bytes[SEALED.len()..]
            .iter()
            .position(|b| *b == b'\n')
            .unwrap()
        + 1;
    const PIECE: usize = 65_536 + 16;
    assert!(bytes.len() > head + 3 * PIECE, "{}", bytes.len());
    let (first, second) = (head..head + PIECE, head + PIECE..head + 2 * PIECE);
    let exchanged = [
        &bytes[..head],
        &bytes[second.clone()],
        &bytes[first.clone()],
        &bytes[second.end..],
    ]
    .concat();
    let without_second = [&bytes[..first.end], &bytes[second.end..]].concat();
    let cut_at_a_piece = bytes[..second.end].to_vec();
    let longer = [&bytes[..], &bytes[second.clone()]].concat();
    let flipped = |at: usize| {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1;
        bytes
    };
    for (what, changed) in [
        ("exchanged", exchanged),
        ("without its second piece", without_second),
        ("cut at the end of a piece", cut_at_a_piece),
        ("cut anywhere", bytes[..bytes.len() - 1].to_vec()),
        ("longer", longer),
        ("flipped in a piece", flipped(second.start + 5)),
        ("flipped in the time it says", flipped(SEALED.len() + 15)),
    ] {
        fs::write(&path, changed).unwrap();
        assert!(open(&path, Some(WORD), folder.path()).is_err(), "{what}");
    }
}

#[test]
fn a_header_that_asks_for_too_much_work_is_refused_at_once() {
    let (folder, path) = made(b"x", Some(WORD));
    let bytes = fs::read(&path).unwrap();
    let text = String::from_utf8_lossy(&bytes[..300.min(bytes.len())]).into_owned();
    let head_end = SEALED.len() + text[SEALED.len()..].find('\n').unwrap();
    for (from, to) in [
        ("\"memory\":64", "\"memory\":4000000000"),
        ("\"passes\":1", "\"passes\":4000000000"),
        ("\"lanes\":1", "\"lanes\":16000000"),
    ] {
        let head = text[..head_end].replace(from, to);
        fs::write(&path, [head.as_bytes(), &bytes[head_end..]].concat()).unwrap();
        let error = open(&path, Some(WORD), folder.path()).unwrap_err();
        assert!(matches!(error, BackupError::Costly), "{to}: {error}");
    }
}
