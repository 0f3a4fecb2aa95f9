//! The bench `start`: from starting the program to the first painted row of a list of 100,000
//! invoices, beside an empty Tauri window and an empty page in Electron.
//!
//! Twice: with the system's memory of files emptied before each start, as after switching the
//! computer on, and with it warm. The first needs root, and says so where it is left out.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;
mod window;

use common::contest::{Contestant, hold};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_tests::screen::Screen;
use std::fs;
use std::process::Command;
use window::data::BENEATH;
use window::peers::{EMPTY, OURS};
use window::program::Program;

/// Empties the system's memory of files when written to.
const DROP: &str = "/proc/sys/vm/drop_caches";

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("start");
    let programs = window::programs(folder.path(), &mut report)?;
    window::data::fill(&folder.path().join(BENEATH), &mut report)?;
    let screen = Screen::open()?;
    measure(
        "files in memory",
        &programs,
        &screen,
        false,
        &settings,
        &mut report,
    );
    match empty_memory() {
        Ok(()) => measure(
            "files on disk",
            &programs,
            &screen,
            true,
            &settings,
            &mut report,
        ),
        Err(error) => report.note(format!(
            "Not measured with the files on disk: {DROP} cannot be written ({error})"
        )),
    }
    report.finish(&settings)
}

fn measure(
    how: &str,
    programs: &[Program],
    screen: &Screen,
    cold: bool,
    settings: &Settings,
    report: &mut Report,
) {
    let contestants = programs
        .iter()
        .map(|program| {
            Contestant::there(&program.name, move |_, count| {
                (0..count)
                    .map(|_| {
                        if cold {
                            empty_memory()?;
                        }
                        let (run, time) = program.start(screen)?;
                        drop(run);
                        Ok(u64::try_from(time.as_nanos())?)
                    })
                    .collect()
            })
        })
        .collect();
    let rounds = if cold { 10 } else { 20 };
    let standing = hold(rounds.min(settings.rounds), contestants);
    let work = format!("from the start to the first row, {how}");
    report.contest(&work, &standing);
    report.at_most(
        &format!("{work}: ours ÷ the empty Tauri window"),
        standing.times(OURS, EMPTY),
        1.1,
    );
    if let Some(relative) = window::relative(programs) {
        report.at_least(
            &format!("{work}: {relative} ÷ ours"),
            standing.times(relative, OURS),
            1.5,
        );
    }
}

fn empty_memory() -> Outcome {
    // What is still to be written cannot be forgotten.
    Command::new("sync").status()?;
    Ok(fs::write(DROP, "3")?)
}
