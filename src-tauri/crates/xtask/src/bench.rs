//! `cargo xtask bench`: runs the measurements in `tests/benches`.

use std::fs;

use crate::needs::{self, For};
use crate::step::{Done, Stop, cargo, root, step};

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
    needs::provide(For::Run)?;
    let chosen = if names.is_empty() { known } else { names };
    for name in &chosen {
        let mut arguments = vec!["bench", "-p", "counterfoil-tests", "--bench", name];
        if let Some(file) = &file {
            arguments.extend(["--", "--json", file]);
        }
        step(&format!("Measuring: {name}"), &mut cargo(&arguments))?;
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
    fn names_and_the_file_are_told_apart() {
        let (names, file) = read(&["list", "--json", "out.json", "pdf"]).unwrap();
        assert_eq!(names, ["list", "pdf"]);
        assert!(file.unwrap().ends_with("out.json"));
        assert!(read(&["--json"]).is_err());
    }
}
