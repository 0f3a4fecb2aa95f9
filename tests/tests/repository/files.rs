//! What lies where, and what every file has to have.

use std::fs;
use std::path::{Path, PathBuf};

use crate::root;

/// Everything at the top besides files and folders whose names begin with a dot.
const TOP: [&str; 8] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];

/// Folders that are made, not written.
const MADE: [&str; 5] = ["target", "node_modules", "dist", "gen", ".git"];

/// Every written file with one of these extensions.
pub fn files(extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().unwrap().is_dir() {
                if !MADE.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if path
                .extension()
                .is_some_and(|e| extensions.iter().any(|x| e == *x))
            {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty());
    found.sort();
    found
}

fn short(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

#[test]
fn the_top_level_holds_nothing_but_what_it_may() {
    let there = fs::read_dir(root()).unwrap().flatten();
    let names = there.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let extra: Vec<String> = names
        .filter(|name| !name.starts_with('.') && name != "target" && !TOP.contains(&name.as_str()))
        .collect();
    assert_eq!(extra, Vec::<String>::new());
}

#[test]
fn every_rust_file_opens_by_saying_what_lives_in_it() {
    let silent: Vec<String> = files(&["rs"])
        .iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .map(|path| short(path))
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    // Joined here, so that this file does not name them.
    let homes = ["root", "home", "Users", "work"].map(|home| format!("/{home}/"));
    let texts = [
        "rs", "toml", "ts", "svelte", "css", "html", "json", "js", "sql", "ftl", "md", "yml", "sh",
    ];
    let mut naming = Vec::new();
    for path in files(&texts) {
        let text = fs::read_to_string(&path).unwrap();
        for home in &homes {
            if text.contains(home.as_str()) {
                naming.push(format!("{} names {home}", short(&path)));
            }
        }
    }
    assert_eq!(naming, Vec::<String>::new());
}

#[test]
fn no_type_hides_behind_a_name_that_says_nothing() {
    const EMPTY: [&str; 5] = ["Manager", "Helper", "Util", "Utils", "Info"];
    let mut found = Vec::new();
    for path in files(&["rs"]) {
        for line in fs::read_to_string(&path).unwrap().lines() {
            let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            if !words.any(|word| ["struct", "enum", "trait"].contains(&word)) {
                continue;
            }
            let name = words.next().unwrap_or_default();
            let declares = line.trim_start().starts_with("pub")
                || line.trim_start().starts_with(['s', 'e', 't']);
            if declares && EMPTY.iter().any(|ending| name.ends_with(ending)) {
                found.push(format!("{}: {name}", short(&path)));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
