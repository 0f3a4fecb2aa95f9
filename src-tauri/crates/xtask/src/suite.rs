//! `cargo xtask test`: every check and test, in the order in which they fail fastest.
//!
//! The Rust tests come last. Nextest runs them in one go, the end-to-end tests of the real window among
//! them, so that its closing line counts them all. `cargo test` would run several windows at once on one
//! display, so that there the window's tests are a step of their own.

use std::fs;
use std::time::Instant;

use crate::interface;
use crate::needs::{self, For};
use crate::session;
use crate::step::{Done, Stop, cargo, npm, root, step, succeeds};

/// The crate of the suites that cross crates, and its suite of the real window.
const ACROSS: &str = "counterfoil-tests";
const WINDOW: &str = "end_to_end";

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
    let has_nextest = succeeds(&mut cargo(&["nextest", "--version"]));
    if !has_nextest {
        println!("   cargo-nextest is not here: `cargo test` does the same, slower");
    }
    for (heading, words) in tests(has_nextest, &suites()?) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        session::run(heading, &cargo(&words))?;
    }
    println!(
        "\nEverything passed in {:.0} s.",
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// The suites of [`ACROSS`], each a folder.
fn suites() -> Result<Vec<String>, Stop> {
    let folder = root().join("tests/tests");
    let failed = |error: std::io::Error| Stop(format!("{}: {error}", folder.display()));
    let mut suites = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.path().join("main.rs").is_file() {
            suites.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    suites.sort();
    Ok(suites)
}

/// What cargo is asked to run, each with its heading.
fn tests(has_nextest: bool, suites: &[String]) -> Vec<(&'static str, Vec<String>)> {
    let all = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
    if has_nextest {
        return vec![(
            "Tests, with the real window, a keyring and the sandbox",
            all(&["nextest", "run", "--workspace", "--no-fail-fast"]),
        )];
    }
    let mut across = all(&["test", "-p", ACROSS, "--no-fail-fast", "--lib"]);
    for suite in suites.iter().filter(|suite| *suite != WINDOW) {
        across.extend(["--test".to_owned(), suite.clone()]);
    }
    vec![
        (
            "Tests of each crate",
            all(&["test", "--workspace", "--exclude", ACROSS, "--no-fail-fast"]),
        ),
        (
            "Tests across crates, with a keyring and the sandbox",
            across,
        ),
        (
            "Tests of the real window, one after the other",
            all(&[
                "test",
                "-p",
                ACROSS,
                "--no-fail-fast",
                "--test",
                WINDOW,
                "--",
                "--test-threads=1",
            ]),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_nextest_every_suite_runs_once_and_the_windows_alone_one_test_at_a_time() {
        let suites = suites().unwrap();
        assert!(suites.len() > 3, "{suites:?}");
        let steps = tests(false, &suites);
        for suite in &suites {
            let with: Vec<_> = steps
                .iter()
                .filter(|(_, words)| words.windows(2).any(|two| two == ["--test", suite]))
                .collect();
            let [(_, words)] = with.as_slice() else {
                panic!("{suite}: {with:?}");
            };
            let one_by_one = words.ends_with(&["--".to_owned(), "--test-threads=1".to_owned()]);
            let is_alone = words.iter().filter(|word| *word == "--test").count() == 1;
            assert_eq!(one_by_one && is_alone, suite == WINDOW, "{words:?}");
        }
        let others = steps[0].1.join(" ");
        assert!(others.contains("--workspace --exclude counterfoil-tests"));
        assert_eq!(tests(true, &suites).len(), 1);
    }
}
