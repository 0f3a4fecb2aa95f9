//! What the benches share: rounds in which everybody takes turns, peers that are installed and
//! asked, and the tables and the file that come out.
//!
//! Nothing is measured unless cargo asks for a bench (`--bench`), so that no test run depends on
//! one.

#![allow(dead_code, reason = "each bench uses its part")]

pub mod contest;
pub mod install;
pub mod peer;
pub mod report;
pub mod settings;

/// What every part of a bench returns.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
