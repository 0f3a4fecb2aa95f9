//! Whole programs with a window, started and watched: ours as it is released, with a hundred thousand
//! invoices; an empty Tauri window; and an empty page in Electron.
//!
//! All are watched in the same way: a place on the screen is looked at until there is writing in it.
//! In our window it is where the second and third row of the list are, in the others their few lines.

#![allow(dead_code, reason = "each bench uses its part")]

pub mod data;
pub mod peers;
pub mod program;

use crate::common::Outcome;
use crate::common::report::Report;
use peers::{ELECTRON, EMPTY, OURS};
use program::Program;
use std::path::Path;

/// Invoices in the store.
pub const INVOICES: usize = 100_000;

/// Ours, then each peer that there is; of the others the report says why they are missing.
pub fn programs(data: &Path, report: &mut Report) -> Outcome<Vec<Program>> {
    if !counterfoil_tests::has_session() {
        return Err("this bench needs the session that `cargo xtask bench` provides".into());
    }
    let mut programs = vec![peers::ours(data)?];
    match peers::empty_window() {
        Ok(program) => programs.push(program),
        Err(error) => report.missing(EMPTY, &error.to_string()),
    }
    match peers::electron() {
        Ok(program) => programs.push(program),
        Err(error) => {
            report.missing(ELECTRON, &error.to_string());
            match peers::chromium() {
                Ok(program) => {
                    report.note(
                        "In Electron's place: an empty page in Chromium as a window of its own, the \
                         nearest relative. It has Electron's engine and processes, and a browser's \
                         besides; Node and a main script it has not.",
                    );
                    programs.push(program);
                }
                Err(error) => report.missing("chromium", &error.to_string()),
            }
        }
    }
    Ok(programs)
}

/// Of the programs, the one that stands for Electron.
pub fn relative(programs: &[Program]) -> Option<&str> {
    let names = programs.iter().map(|program| program.name.as_str());
    names.into_iter().find(|name| ![OURS, EMPTY].contains(name))
}
