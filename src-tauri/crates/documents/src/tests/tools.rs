//! The readers from poppler and qpdf. Where one is not installed, its tests say so and pass.

use std::collections::HashMap;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};

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

/// The interpreter of a folder beneath cargo's that has a Python package of that version,
/// installed on first use; none where it cannot be had.
pub fn python(package: &str, version: &str) -> Option<String> {
    static INSTALLED: OnceLock<Mutex<HashMap<String, Option<String>>>> = OnceLock::new();
    let installed = INSTALLED.get_or_init(Default::default);
    let mut installed = installed.lock().unwrap();
    let found = installed
        .entry(format!("{package}=={version}"))
        .or_insert_with_key(|wanted| install(wanted));
    if found.is_none() {
        eprintln!("skipped: Python's {package} cannot be had");
    }
    found.clone()
}

fn install(wanted: &str) -> Option<String> {
    // The test program lies in TARGET/PROFILE/deps.
    let program = std::env::current_exe().ok()?;
    let home = program
        .ancestors()
        .nth(3)?
        .join("tmp/documents-python")
        .join(wanted);
    std::fs::create_dir_all(&home).ok()?;
    // Tests run in processes of their own; one installs, the others wait.
    let lock = std::fs::File::create(home.join("lock")).ok()?;
    lock.lock().ok()?;
    let interpreter = home.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let done = home.join("installed");
    if !done.is_file() {
        let python = if cfg!(windows) { "python" } else { "python3" };
        let good = |command: &mut Command| {
            let output = command.stdin(Stdio::null()).output();
            output.is_ok_and(|o| o.status.success()).then_some(())
        };
        good(Command::new(python).args(["-m", "venv"]).arg(&home))?;
        let pip = ["-m", "pip", "install", "--quiet", "--retries", "1", wanted];
        good(Command::new(&interpreter).args(pip))?;
        std::fs::write(done, "").ok()?;
    }
    interpreter.to_str().map(str::to_owned)
}
