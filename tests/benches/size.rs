//! The bench `size`: the window's program and the package that people install, beside those of an
//! empty Tauri window, built with the same features and profile and packed by the same bundler
//! and once more with xz.
//!
//! Programs are as they are shipped, stripped. Our package holds the terminal command besides, which
//! the empty one has no like of.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;
mod window;

use common::contest::{Contestant, hold};
use common::report::{Report, Unit};
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_tests::built;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use window::peers::{EMPTY, OURS};

const TERMINAL: &str = "the terminal command";

/// What ours may have more, in megabytes.
const MORE: f64 = 12.0;

/// The bundler, which packs both.
const BUNDLER: (&str, &str) = ("@tauri-apps/cli", "2.12.5");

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let mut report = Report::new("size");
    let empty = window::peers::empty_window()?;
    let ours = built("counterfoil-desktop");
    let programs = [
        (OURS, ours.clone()),
        (EMPTY, empty.file),
        (TERMINAL, built("counterfoil")),
    ];
    weigh("the program", &programs, &mut report)?;
    if !cfg!(target_os = "linux") {
        report.missing("packages", "compared on Linux only");
        return report.finish(&settings);
    }
    match packages(&ours) {
        Ok(packages) => weigh("the package (.deb)", &packages, &mut report)?,
        Err(error) => report.missing("packages", &error.to_string()),
    }
    report.finish(&settings)
}

fn weigh(what: &str, files: &[(&str, PathBuf)], report: &mut Report) -> Outcome {
    let mut contestants = Vec::new();
    for (name, file) in files {
        let bytes = fs::metadata(file)?.len();
        contestants.push(Contestant::there(name, move |_, _| Ok(vec![bytes])));
    }
    let standing = hold(1, contestants);
    report.contest_in(what, &standing, Unit::Bytes);
    let more = || {
        let (ours, empty) = (standing.of(OURS)?.median(), standing.of(EMPTY)?.median());
        Some((ours as f64 - empty as f64) / 1e6)
    };
    report.at_most(
        &format!("{what}: megabytes more than the empty one's"),
        more(),
        MORE,
    );
    Ok(())
}

/// Ours as `cargo xtask dist` made it, and the empty one.
fn packages(ours: &Path) -> Outcome<[(&'static str, PathBuf); 2]> {
    let release = ours.parent().ok_or("no target folder")?;
    let package = package_in(&release.join("bundle/deb"))
        .map_err(|error| format!("{error}; `cargo xtask dist` makes it"))?;
    let bundler = install::npm(BUNDLER.0, BUNDLER.1)?.join("node_modules/.bin/tauri");
    let folder = window::peers::empty_folder();
    let target = folder.join(window::peers::TARGET);
    let mut pack = Command::new(bundler);
    pack.args(["bundle", "--ci", "--bundles", "deb"])
        .env("CARGO_TARGET_DIR", &target)
        .current_dir(&folder);
    install::run(&mut pack)?;
    let empty = package_in(&target.join("release/bundle/deb"))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut repack = Command::new(cargo);
    repack.args(["xtask", "dist", "--repack"]).arg(&empty);
    install::run(repack.current_dir(env!("CARGO_MANIFEST_DIR")))?;
    Ok([(OURS, package), (EMPTY, empty)])
}

/// The package in a folder; the newest, where there are several.
fn package_in(folder: &Path) -> Outcome<PathBuf> {
    let there = fs::read_dir(folder).into_iter().flatten().flatten();
    there
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "deb"))
        .max_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok())
        .ok_or_else(|| format!("there is no package in {}", folder.display()).into())
}
