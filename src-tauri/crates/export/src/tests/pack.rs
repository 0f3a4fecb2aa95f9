//! The month-end pack, unpacked by Python and checked by `sha256sum`.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::python;
use super::records::{day, three};
use crate::{ExportError, Pack, Packed, Period, totals};

fn period() -> Period {
    Period {
        from: day("2026-02-01"),
        to: day("2026-02-28"),
    }
}

fn packed(path: &Path) -> Packed {
    let mut pack = Pack::create(path).unwrap();
    let names = [
        ("invoices", "2026/42.pdf", "invoices/2026_42.pdf"),
        ("invoices", "2026:42.PDF", "invoices/2026_42 (2).PDF"),
        (
            "invoices",
            "..\\..\\évil\u{202e}.pdf",
            "invoices/_.._évil.pdf",
        ),
        ("", "con", "con_"),
        ("", "manifest.json", "manifest (2).json"),
        ("", "sha256sums", "sha256sums (2)"),
        ("payouts", "  ", "payouts/file"),
    ];
    for (folder, name, expected) in names {
        let content = format!("content of {expected}\n").repeat(9);
        assert_eq!(
            pack.add(folder, name, content.as_bytes()).unwrap(),
            expected
        );
    }
    // Larger than one reading.
    pack.add("", "zeros.xml", io::repeat(b'0').take(200_000))
        .unwrap();
    pack.finish(period(), &totals(&three()).unwrap(), &[])
        .unwrap()
}

#[test]
fn a_pack_tells_what_it_holds_and_its_sums_are_right() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("2026-02.zip");
    let packed = packed(&path);
    assert_eq!(packed.path, path);
    assert_eq!(packed.entries.len(), 8);
    // printf '%0200000d' 0 | sha256sum
    assert_eq!(
        packed.entries[7].sha256,
        "1e41d292ac46b554fcd3d6d8e8e868a9a505f5f09020d151379f2967ac27a8e0"
    );
    let unpacked = folder.path().join("unpacked");
    fs::create_dir(&unpacked).unwrap();
    if python::unzip(&path, &unpacked).is_none() {
        return;
    }
    let manifest = fs::read(unpacked.join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    assert_eq!(
        manifest["period"],
        json!({"from": "2026-02-01", "to": "2026-02-28"})
    );
    assert_eq!(manifest["totals"][0]["currency"], "EUR");
    assert_eq!(manifest["version"], 3);
    assert_eq!(manifest["totals"][0]["total"]["text"], "168.92");
    assert_eq!(manifest["totals"][0]["open"]["text"], "168.92");
    assert_eq!(manifest["totals"][1]["by_status"][0]["status"], "paid");
    assert_eq!(
        manifest["totals"][1]["by_status"][0]["total"]["text"],
        "98000"
    );
    assert_eq!(manifest["files"].as_array().unwrap().len(), 8);
    for file in manifest["files"].as_array().unwrap() {
        let content = fs::read(unpacked.join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(file["size"], content.len());
    }
    let Ok(output) = Command::new("sha256sum")
        .args(["-c", "--strict", "SHA256SUMS"])
        .current_dir(&unpacked)
        .output()
    else {
        eprintln!("skipped: sha256sum is not installed");
        return;
    };
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}");
    assert_eq!(
        told.lines().filter(|line| line.ends_with(": OK")).count(),
        9
    );

    fs::write(unpacked.join("con_"), "changed").unwrap();
    let again = Command::new("sha256sum")
        .args(["-c", "SHA256SUMS"])
        .current_dir(&unpacked)
        .output();
    assert!(!again.unwrap().status.success());
}

#[test]
fn the_same_entries_give_the_same_bytes_without_dates() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["a.zip", "b.zip"].map(|name| folder.path().join(name));
    for path in &paths {
        packed(path);
    }
    assert!(fs::read(&paths[0]).unwrap() == fs::read(&paths[1]).unwrap());
    let Some(listed) = python::zip(&paths[0]) else {
        return;
    };
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 10);
    for file in listed {
        // Deflated, the format's first day, readable.
        assert_eq!(file[2], 8);
        assert_eq!(file[3], json!([1980, 1, 1, 0, 0, 0]));
        assert_eq!(file[4], 0o100_644);
    }
    assert_eq!(listed[8][0], "manifest.json");
    assert_eq!(listed[9][0], "SHA256SUMS");
}

/// A file that cannot be read to its end.
struct Torn;

impl Read for Torn {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is gone"))
    }
}

#[test]
fn a_pack_that_fails_or_is_left_leaves_nothing_and_keeps_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack.zip");
    fs::write(&path, "the last one").unwrap();
    let left = || {
        let names = fs::read_dir(folder.path()).unwrap();
        names.map(|e| e.unwrap().file_name()).collect::<Vec<_>>()
    };

    let mut torn = Pack::create(&path).unwrap();
    torn.add("", "a.pdf", &b"whole"[..]).unwrap();
    let error = torn.add("", "b.pdf", b"half".chain(Torn)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "b.pdf could not be put into the pack: the disk is gone."
    );
    let error = torn.finish(period(), &[], &[]).unwrap_err();
    assert!(matches!(error, ExportError::Incomplete));
    assert_eq!(left(), ["pack.zip"]);

    let mut forgotten = Pack::create(&path).unwrap();
    forgotten.add("", "a.pdf", &b"whole"[..]).unwrap();
    assert_eq!(left().len(), 2);
    drop(forgotten);
    assert_eq!(left(), ["pack.zip"]);
    assert_eq!(fs::read(&path).unwrap(), b"the last one");

    packed(&path);
    assert!(fs::read(&path).unwrap().starts_with(b"PK"));
    assert_eq!(left(), ["pack.zip"]);
}

/// Set for the test below when it runs itself with a limit; names the folder.
#[cfg(unix)]
const FULL: &str = "COUNTERFOIL_FULL_DISK";

/// The limit on a file's size fails a write just where a full disk does.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_and_keeps_what_was_there() {
    if let Some(folder) = std::env::var_os(FULL) {
        let mut pack = Pack::create(&Path::new(&folder).join("pack.zip")).unwrap();
        // A megabyte that hardly packs.
        let content: Vec<u8> = (0..1_u32 << 18)
            .flat_map(|n| n.wrapping_mul(0x9E37_79B1).to_be_bytes())
            .collect();
        let added = pack.add("", "a.pdf", content.as_slice()).map(|_| ());
        let told = added
            .and_then(|()| pack.finish(period(), &[], &[]).map(|_| ()))
            .unwrap_err();
        assert!(told.to_string().contains("too large"), "{told}");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack.zip");
    fs::write(&path, "the last one").unwrap();
    let name = std::thread::current().name().unwrap().to_owned();
    let status = Command::new("sh")
        .args([
            "-c",
            "ulimit -f 200; trap '' XFSZ; exec \"$0\" --exact \"$1\"",
        ])
        .arg(std::env::current_exe().unwrap())
        .arg(name)
        .env(FULL, folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&status.stdout).into_owned();
    assert!(
        status.status.success() && told.contains("1 passed"),
        "{told}"
    );
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(fs::read(&path).unwrap(), b"the last one");
}

#[test]
fn a_pack_in_a_folder_that_is_not_there_is_told_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("pack.zip");
    let told = Pack::create(&path).unwrap_err().to_string();
    assert!(told.contains("pack.zip could not be written"), "{told}");
}

#[test]
fn names_are_safe_on_every_system() {
    let long = format!("{}.pdf", "ä".repeat(300));
    let cases = [
        ("a.pdf", "a.pdf"),
        (".hidden", "hidden"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\x", "C__x"),
        ("NUL.txt", "NUL_.txt"),
        ("com1", "com1_"),
        ("company", "company"),
        ("a\nb\u{0}c", "a_b_c"),
        ("end. ", "end"),
        ("...", "file"),
        ("x.tar.gz", "x.tar.gz"),
        ("発票.xml", "発票.xml"),
    ];
    for (name, expected) in cases {
        assert_eq!(
            crate::names::Names::default().unique("", name),
            expected,
            "{name:?}"
        );
    }
    let cut = crate::names::Names::default().unique("", &long);
    assert_eq!(cut, format!("{}.pdf", "ä".repeat(98)));
}
