//! PDFs as others read them: poppler for the text.

use std::path::Path;
use std::process::Command;

/// The text of all pages, as `pdftotext` sees it.
///
/// # Panics
/// Where the file is no PDF or the tool is missing.
#[must_use]
pub fn text(path: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg("-layout")
        .arg(path)
        .arg("-")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}: {:?}",
        path.display(),
        output.stderr
    );
    String::from_utf8(output.stdout).unwrap()
}
