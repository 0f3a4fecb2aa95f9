//! The whole road with the real programs: a person at the window, the same at the terminal, and
//! the service looked at afterwards.
//!
//! These run in the session that `cargo xtask test` provides and say so elsewhere. Figures are
//! small enough to check by hand.

use counterfoil_print::Spooler;

mod backup;
mod beside;
mod conflict;
mod elsewhere;
mod explain;
mod hands;
mod hints;
mod import;
mod keyboard;
mod offer;
mod overview;
mod page;
mod payouts;
mod practice;
mod print;
// The print service that the printing crate tests with.
#[path = "../../../src-tauri/crates/print/src/tests/service.rs"]
#[allow(dead_code, reason = "these tests need a part of it")]
mod printers;
mod reach;
mod road;
mod screenshots;
mod terminal;
mod walk;
mod window;
mod words;
mod zoom;
