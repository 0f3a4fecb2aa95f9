//! The readers from poppler and qpdf. Where one is not installed, its tests say so and pass.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// Runs a tool on a file with these bytes; none when the tool is not installed.
pub fn run(tool: &str, bytes: &[u8], arguments: &[&str]) -> Option<(bool, String)> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("counterfoil-{}-{number}.pdf", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::File::create(&path)
        .unwrap()
        .write_all(bytes)
        .unwrap();
    let arguments = arguments.iter().map(|a| {
        if *a == "FILE" {
            path.to_str().unwrap()
        } else {
            a
        }
    });
    let output = Command::new(tool)
        .args(arguments)
        .stdin(Stdio::null())
        .output();
    std::fs::remove_file(&path).unwrap();
    let Ok(output) = output else {
        println!("skipped: {tool} is not installed");
        return None;
    };
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    Some((output.status.success(), text))
}

/// The text of a PDF as a person copies it, pages parted by form feeds; none without pdftotext.
pub fn text(bytes: &[u8]) -> Option<String> {
    run("pdftotext", bytes, &["-enc", "UTF-8", "FILE", "-"]).map(|(_, text)| text)
}

/// The same in lines as they stand on the page.
pub fn layout(bytes: &[u8]) -> Option<String> {
    run(
        "pdftotext",
        bytes,
        &["-layout", "-enc", "UTF-8", "FILE", "-"],
    )
    .map(|(_, text)| text)
}

/// Text with every run of white space as one space.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
