//! Installing peers into a folder of the benches' own, beneath cargo's. A peer that cannot be
//! installed is missing; the others are measured all the same.

use super::Outcome;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where peers are installed and benches keep their files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("benches")
}

/// A Python package of exactly that version; gives the interpreter that has it.
pub fn python(package: &str, version: &str) -> Outcome<PathBuf> {
    let home = folder().join("python");
    let interpreter = if cfg!(windows) {
        home.join("Scripts/python.exe")
    } else {
        home.join("bin/python")
    };
    if !interpreter.is_file() {
        let python = if cfg!(windows) { "python" } else { "python3" };
        run(Command::new(python).args(["-m", "venv"]).arg(&home))?;
    }
    once(&home, package, version, || {
        let wanted = format!("{package}=={version}");
        let pip = ["-m", "pip", "install", "--quiet", "--retries", "1"];
        run(Command::new(&interpreter).args(pip).arg(wanted))
    })?;
    Ok(interpreter)
}

/// An npm package of exactly that version; gives the folder from which it is required.
pub fn npm(package: &str, version: &str) -> Outcome<PathBuf> {
    let home = folder().join("node");
    fs::create_dir_all(&home)?;
    once(&home, package, version, || {
        let wanted = format!("{package}@{version}");
        // On Windows npm is a script, which only the shell finds.
        let mut npm = if cfg!(windows) {
            let mut shell = Command::new("cmd");
            shell.args(["/C", "npm"]);
            shell
        } else {
            Command::new("npm")
        };
        npm.args(["install", "--no-audit", "--no-fund", "--fetch-retries", "1"]);
        run(npm.arg("--prefix").arg(&home).arg(wanted))
    })?;
    Ok(home)
}

/// Installs unless a note in the folder says that it is there.
fn once(home: &Path, package: &str, version: &str, install: impl FnOnce() -> Outcome) -> Outcome {
    // A package may be one of a group's: `@group/name`.
    let note = home.join(format!("{}.installed", package.replace('/', "+")));
    if fs::read_to_string(&note).is_ok_and(|there| there == version) {
        return Ok(());
    }
    install()?;
    fs::write(note, version)?;
    Ok(())
}

/// Runs to the end; the error is the last thing that was said.
pub fn run(command: &mut Command) -> Outcome {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("{program} cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    // The reason, not where in its own code the program found it.
    let is_reason = |line: &&str| {
        let line = line.trim();
        !line.is_empty() && !line.starts_with("at ")
    };
    let last = said.lines().rfind(is_reason);
    Err(last.unwrap_or("it failed").trim().to_owned().into())
}
