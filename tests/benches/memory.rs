//! The bench `memory`: what all processes of the window take together a while after its first row,
//! with 100,000 invoices in the store, beside an empty Tauri window and an empty page in Electron.
//!
//! Counted is each process's proportional share (PSS): pages of its own, and of each page that it
//! shares, its part. What other programs on the machine share with it lowers it for all alike.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;
mod window;

use common::contest::{Contestant, hold};
use common::report::{Report, Unit};
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_tests::screen::Screen;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;
use window::data::BENEATH;
use window::peers::{EMPTY, OURS};

/// After the first row, for what goes on behind it.
const SETTLING: Duration = Duration::from_secs(4);

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("memory");
    let programs = window::programs(folder.path(), &mut report)?;
    window::data::fill(&folder.path().join(BENEATH), &mut report)?;
    let screen = &Screen::open()?;
    let last = &RefCell::new(BTreeMap::new());
    let contestants = programs
        .iter()
        .map(|program| {
            Contestant::there(&program.name, move |_, count| {
                (0..count)
                    .map(|_| {
                        let (run, _) = program.start(screen)?;
                        std::thread::sleep(SETTLING);
                        let shares = run.shares();
                        let sum = shares.iter().map(|(_, bytes)| bytes).sum();
                        last.borrow_mut().insert(&program.name, shares);
                        Ok(sum)
                    })
                    .collect()
            })
        })
        .collect();
    let standing = hold(settings.rounds.min(7), contestants);
    let work = "all processes, 4 s after the first row";
    report.contest_in(work, &standing, Unit::Bytes);
    for (program, mut shares) in last.take() {
        shares.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        let each = shares
            .iter()
            .map(|(name, bytes)| format!("{name} {}", Unit::Bytes.show(*bytes)));
        report.note(format!(
            "{program}: {}",
            each.collect::<Vec<_>>().join(", ")
        ));
    }
    report.at_most(
        "ours ÷ the empty Tauri window",
        standing.times(OURS, EMPTY),
        1.1,
    );
    if let Some(relative) = window::relative(&programs) {
        report.at_most(
            &format!("ours ÷ {relative}"),
            standing.times(OURS, relative),
            1.0,
        );
    }
    report.finish(&settings)
}
