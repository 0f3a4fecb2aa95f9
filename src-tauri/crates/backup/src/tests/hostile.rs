//! Files that were made to do harm, each with what is said of it. Each case begins as a backup that
//! is taken, so that what is refused is the harm.

use super::{content, made, manifest};
use crate::{ABOUT, BackupError, MANIFEST, Part, STORE, open};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::{FileOptions, SimpleFileOptions};
use zip::{CompressionMethod, ZipWriter};

type Zip = ZipWriter<Cursor<Vec<u8>>>;

fn options() -> SimpleFileOptions {
    FileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn manifest_of(store: &[u8]) -> String {
    let mut manifest = manifest();
    manifest.parts.push(Part {
        name: STORE.to_owned(),
        size: store.len() as u64,
        sha256: crate::seal::hex(&Sha256::digest(store)),
    });
    serde_json::to_string(&manifest).unwrap()
}

fn add(zip: &mut Zip, name: &str, bytes: &[u8]) {
    zip.start_file(name, options()).unwrap();
    zip.write_all(bytes).unwrap();
}

/// A backup by hand: `f` may add to it or leave out; what is said of it.
fn said(folder: &Path, store: &[u8], f: impl FnOnce(&mut Zip)) -> String {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    f(&mut zip);
    said_of(folder, &zip.finish().unwrap().into_inner(), store)
}

/// What is said of a file; "taken" where its store comes out.
fn said_of(folder: &Path, bytes: &[u8], store: &[u8]) -> String {
    let (path, out) = (folder.join("b.cfbackup"), folder.join("out.db"));
    fs::write(&path, bytes).unwrap();
    let before = fs::read_dir(folder).unwrap().count();
    let taken = open(&path, None, folder).and_then(|mut opened| opened.take_store(&out));
    let said = match taken {
        Ok(()) => {
            assert_eq!(fs::read(&out).unwrap(), store);
            "taken".to_owned()
        }
        Err(error) => error.to_string(),
    };
    let _ = fs::remove_file(out);
    assert_eq!(
        fs::read_dir(folder).unwrap().count(),
        before,
        "{said}: something was left"
    );
    said
}

fn whole(zip: &mut Zip, store: &[u8]) {
    add(zip, MANIFEST, manifest_of(store).as_bytes());
    add(zip, ABOUT, b"about");
    add(zip, STORE, store);
}

#[test]
fn a_file_with_anything_but_the_parts_of_a_backup_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = content(5000);
    assert_eq!(
        said(folder.path(), &store, |zip| whole(zip, &store)),
        "taken"
    );
    for name in [
        "../counterfoil.db",
        "../../../../tmp/slip",
        "/etc/passwd",
        "C:\\Windows\\slip.dll",
        "..\\slip",
        "sub/counterfoil.db",
        "counterfoil.db-wal",
        "counterfoil.db\0.txt",
        "COUNTERFOIL.DB",
        "con",
        "",
    ] {
        let said = said(folder.path(), &store, |zip| {
            whole(zip, &store);
            add(zip, name, b"slipped");
        });
        let expected = BackupError::Foreign(name.to_owned()).to_string();
        assert_eq!(said, expected, "{name}");
    }
    assert!(!Path::new("/tmp/slip").exists());
    let said = said(folder.path(), &store, |zip| {
        whole(zip, &store);
        zip.add_directory("folder", options()).unwrap();
    });
    assert_eq!(said, BackupError::Foreign("folder/".to_owned()).to_string());
}

#[test]
fn a_link_in_the_place_of_a_part_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = content(5000);
    for part in [STORE, MANIFEST, ABOUT] {
        let said = said(folder.path(), &store, |zip| {
            for name in [MANIFEST, ABOUT, STORE] {
                match (name == part, name) {
                    (true, _) => zip.add_symlink(name, "/etc/passwd", options()).unwrap(),
                    (_, MANIFEST) => add(zip, name, manifest_of(&store).as_bytes()),
                    _ => add(zip, name, &store),
                }
            }
        });
        assert_eq!(said, BackupError::Link(part.to_owned()).to_string());
    }
}

#[test]
fn two_files_of_one_name_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = content(5000);
    // The writer refuses doubles, so a name of the same length is written and changed afterwards.
    for (name, other) in [(STORE, "counterfoil.dx"), (MANIFEST, "manifest.jsox")] {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        whole(&mut zip, &store);
        add(&mut zip, other, b"another");
        let mut bytes = zip.finish().unwrap().into_inner();
        let length = other.len();
        for at in 0..bytes.len() - length {
            if bytes[at..at + length] == *other.as_bytes() {
                bytes[at..at + length].copy_from_slice(name.as_bytes());
            }
        }
        let said = said_of(folder.path(), &bytes, &store);
        assert_eq!(said, BackupError::Doubled.to_string(), "{name}");
    }
}

#[test]
fn a_bomb_is_refused_before_it_fills_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let zeros = vec![0; 64 * 1024 * 1024];
    let said_of_zeros = said(folder.path(), &zeros, |zip| whole(zip, &zeros));
    assert_eq!(
        said_of_zeros,
        BackupError::TooLarge(STORE.to_owned()).to_string()
    );
    let (store, long) = (content(5000), vec![b' '; 2 * 1024 * 1024]);
    let said_of_manifest = said(folder.path(), &store, |zip| {
        add(zip, MANIFEST, &long);
        add(zip, STORE, &store);
    });
    assert_eq!(
        said_of_manifest,
        BackupError::TooLarge(MANIFEST.to_owned()).to_string()
    );
    // One that lies about its size: the list says 5000 bytes, and more come.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    whole(&mut zip, &content(6000));
    let mut bytes = zip.finish().unwrap().into_inner();
    let real = 6000_u32.to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == real {
            bytes[at..at + 4].copy_from_slice(&5000_u32.to_le_bytes());
        }
    }
    let said_of_lie = said_of(folder.path(), &bytes, &store);
    assert_eq!(said_of_lie, BackupError::Changed(STORE).to_string());
}

#[test]
fn a_part_that_is_missing_or_not_what_was_backed_up_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (store, other) = (content(5000), content(5001));
    let manifest = manifest_of(&store);
    for (what, expected) in [
        ("no manifest", BackupError::Missing(MANIFEST)),
        ("no store", BackupError::Missing(STORE)),
        ("another store", BackupError::Changed(STORE)),
        ("a store of the same length", BackupError::Changed(STORE)),
        ("a manifest that is no JSON", BackupError::Changed(MANIFEST)),
        ("the manifest of something else", BackupError::NotABackup),
        ("a newer form", BackupError::Newer { found: 2, known: 1 }),
        ("a manifest without the store", BackupError::Missing(STORE)),
    ] {
        let said = said(folder.path(), &store, |zip| {
            let manifest = match what {
                "a manifest that is no JSON" => "{".to_owned(),
                "the manifest of something else" => manifest.replace("counterfoil-backup", "other"),
                "a newer form" => manifest.replace("\"version\":1", "\"version\":2"),
                "a manifest without the store" => manifest.replace(STORE, "store.db"),
                _ => manifest.clone(),
            };
            if what != "no manifest" {
                add(zip, MANIFEST, manifest.as_bytes());
            }
            let mut changed = store.clone();
            changed[4000] ^= 1;
            match what {
                "no store" => {}
                "another store" => add(zip, STORE, &other),
                "a store of the same length" => add(zip, STORE, &changed),
                _ => add(zip, STORE, &store),
            }
        });
        assert_eq!(said, expected.to_string(), "{what}");
    }
}

#[test]
fn what_is_no_backup_is_called_so() {
    let folder = tempfile::tempdir().unwrap();
    for bytes in [
        &b""[..],
        b"PK",
        b"Dear diary,\n",
        b"SQLite format 3\0 and so on",
        b"%PDF-1.7",
        b"Counterfoil sealed backup 2\n{}\n",
    ] {
        let said = said_of(folder.path(), bytes, b"");
        assert_eq!(said, BackupError::NotABackup.to_string(), "{bytes:?}");
    }
    let error = open(folder.path(), None, folder.path()).unwrap_err();
    assert!(
        matches!(error, BackupError::NotABackup),
        "a folder: {error}"
    );
    let prefixed = {
        let (_kept, path) = made(&content(100), None);
        [b"MZ".to_vec(), fs::read(path).unwrap()].concat()
    };
    assert_eq!(
        said_of(folder.path(), &prefixed, b""),
        BackupError::NotABackup.to_string()
    );
}

#[test]
fn a_backup_cut_anywhere_is_refused() {
    let store = content(3000);
    let (folder, path) = made(&store, None);
    let bytes = fs::read(&path).unwrap();
    for length in 0..bytes.len() {
        assert_ne!(
            said_of(folder.path(), &bytes[..length], &store),
            "taken",
            "{length}"
        );
    }
    assert_eq!(said_of(folder.path(), &bytes, &store), "taken");
}
