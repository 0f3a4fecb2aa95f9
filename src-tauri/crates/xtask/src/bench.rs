//! `cargo xtask bench`: runs the measurements in `tests/benches`.

use std::fs;

use crate::dist;
use crate::needs::{self, For};
use crate::session;
use crate::step::{Done, Stop, cargo, root, step};

/// Benches of the real window as it is released, which is built before; they run in a session.
const OF_THE_WINDOW: [&str; 4] = ["ipc", "memory", "size", "start"];

/// The one of them that looks at the package too.
const PACKED: &str = "size";

/// Runs the named benches, or all; `--json FILE` is handed on.
pub fn run(words: &[&str]) -> Done {
    let (names, file) = read(words)?;
    let known = known();
    for name in &names {
        if !known.iter().any(|there| there == name) {
            return Err(Stop(format!(
                "There is no bench called {name}. There are: {}.",
                if known.is_empty() {
                    "none yet".to_owned()
                } else {
                    known.join(", ")
                }
            )));
        }
    }
    let chosen = if names.is_empty() { known } else { names };
    let opens_windows = |name: &String| OF_THE_WINDOW.contains(&name.as_str());
    if chosen.iter().any(opens_windows) {
        needs::provide(For::Test)?;
        if chosen.iter().any(|name| name == PACKED) {
            dist::build(&[])?;
        } else {
            dist::programs(false)?;
        }
    } else {
        needs::provide(For::Run)?;
    }
    for name in &chosen {
        let mut arguments = vec!["bench", "-p", "counterfoil-tests", "--bench", name];
        if let Some(file) = &file {
            arguments.extend(["--", "--json", file]);
        }
        let heading = format!("Measuring: {name}");
        if opens_windows(name) {
            session::run(&heading, &cargo(&arguments))?;
        } else {
            step(&heading, &mut cargo(&arguments))?;
        }
    }
    Ok(())
}

fn read(words: &[&str]) -> Done<(Vec<String>, Option<String>)> {
    let mut names = Vec::new();
    let mut file = None;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if *word == "--json" {
            let path = words
                .next()
                .ok_or_else(|| Stop("--json wants a file's name.".to_owned()))?;
            // Benches run in another folder.
            let path = std::path::absolute(path)
                .map_err(|error| Stop(format!("{path} is no file's name: {error}")))?;
            file = Some(path.to_string_lossy().into_owned());
        } else {
            names.push((*word).to_owned());
        }
    }
    Ok((names, file))
}

fn known() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join("tests").join("benches"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".rs")?.to_owned()))
        .collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bench_of_the_window_is_there() {
        let known = known();
        for name in OF_THE_WINDOW {
            assert!(known.iter().any(|there| there == name), "{name}");
        }
    }

    #[test]
    fn names_and_the_file_are_told_apart() {
        let (names, file) = read(&["list", "--json", "out.json", "pdf"]).unwrap();
        assert_eq!(names, ["list", "pdf"]);
        assert!(file.unwrap().ends_with("out.json"));
        assert!(read(&["--json"]).is_err());
    }
}
