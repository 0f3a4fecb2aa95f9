//! Python's own readers. Where it is not installed, its tests say so and pass.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a script prints, read as JSON; none without Python.
pub fn run(script: &str, arguments: &[&str], input: &[u8]) -> Option<serde_json::Value> {
    let child = Command::new("python3")
        .args(["-c", script])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("skipped: python3 is not installed");
        return None;
    };
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// The cells of a table, a byte-order mark left out.
pub fn csv(bytes: &[u8], separator: u8) -> Option<Vec<Vec<String>>> {
    let script = "import csv, io, json, sys\n\
                  text = sys.stdin.buffer.read().decode('utf-8-sig')\n\
                  rows = csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[1], strict=True)\n\
                  print(json.dumps(list(rows)))";
    let rows = run(script, &[&char::from(separator).to_string()], bytes)?;
    Some(serde_json::from_value(rows).unwrap())
}

/// Each file of a ZIP, in order, with how it is kept: name, size, method, date, mode; every sum is
/// checked.
pub fn zip(path: &Path) -> Option<serde_json::Value> {
    let script = "import json, sys, zipfile\n\
                  file = zipfile.ZipFile(sys.argv[1])\n\
                  assert file.testzip() is None\n\
                  print(json.dumps([[i.filename, i.file_size, i.compress_type, list(i.date_time), \
                  i.external_attr >> 16] for i in file.infolist()]))";
    run(script, &[path.to_str().unwrap()], &[])
}

/// Unpacks a ZIP into a folder.
pub fn unzip(path: &Path, folder: &Path) -> Option<()> {
    let script = "import sys, zipfile\n\
                  zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])\n\
                  print('null')";
    let arguments = [path.to_str().unwrap(), folder.to_str().unwrap()];
    run(script, &arguments, &[]).map(|_| ())
}
