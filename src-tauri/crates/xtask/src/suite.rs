//! `cargo xtask test`: every check and test, in the order in which they fail fastest.
//!
//! The Rust tests come last and in one run, the end-to-end tests of the real window among them, so
//! that the closing line counts them all.

use std::time::Instant;

use crate::interface;
use crate::needs::{self, For};
use crate::session;
use crate::step::{Done, cargo, npm, step, succeeds};

/// Runs everything.
pub fn run() -> Done {
    let start = Instant::now();
    needs::provide(For::Test)?;
    step("Format", &mut cargo(&["fmt", "--all", "--check"]))?;
    step(
        "Interface: types and markup",
        &mut npm(&["run", "--silent", "check"]),
    )?;
    step(
        "Interface: unit tests",
        &mut npm(&["run", "--silent", "test"]),
    )?;
    interface::build()?;
    step(
        "Clippy, warnings denied",
        &mut cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    )?;
    // The end-to-end tests start the built programs, so these are built before.
    step(
        "Building",
        &mut cargo(&["build", "--workspace", "--bins", "--tests"]),
    )?;
    let tests = if succeeds(&mut cargo(&["nextest", "--version"])) {
        cargo(&["nextest", "run", "--workspace", "--no-fail-fast"])
    } else {
        println!("   cargo-nextest is not here: `cargo test` does the same, slower");
        cargo(&["test", "--workspace", "--no-fail-fast"])
    };
    session::run(
        "Tests, with the real window, a keyring and the sandbox",
        &tests,
    )?;
    println!(
        "\nEverything passed in {:.0} s.",
        start.elapsed().as_secs_f64()
    );
    Ok(())
}
