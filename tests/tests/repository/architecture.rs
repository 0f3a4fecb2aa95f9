//! Which crate may depend on which, read from `cargo metadata`.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

use crate::root;

/// Each crate of ours with the crates of ours it may depend on.
const ARROWS: &[(&str, &[&str])] = &[
    ("counterfoil-domain", &[]),
    ("counterfoil-secrets", &[]),
    ("counterfoil-store", &["domain"]),
    ("counterfoil-remote", &["domain"]),
    ("counterfoil-documents", &["domain", "codes"]),
    ("counterfoil-einvoice", &["domain"]),
    ("counterfoil-codes", &["domain"]),
    ("counterfoil-export", &["domain"]),
    ("counterfoil-print", &[]),
    ("counterfoil-backup", &[]),
    ("counterfoil-sandbox", &["domain"]),
    ("counterfoil-sync", &["domain", "store", "remote"]),
    (
        "counterfoil-app",
        &[
            "domain",
            "store",
            "remote",
            "backup",
            "codes",
            "documents",
            "einvoice",
            "export",
            "print",
            "secrets",
            "sync",
        ],
    ),
    ("counterfoil-cli", &["app", "sandbox"]),
    ("counterfoil-desktop", &["app", "sandbox"]),
    ("xtask", &[]),
    (
        "counterfoil-simulator",
        &["domain", "store", "remote", "sync"],
    ),
    // The suites that cross crates may see anything.
    (
        "counterfoil-tests",
        &[
            "app",
            "backup",
            "documents",
            "einvoice",
            "domain",
            "remote",
            "sandbox",
            "secrets",
            "store",
            "sync",
        ],
    ),
];

/// Libraries that one crate alone may name, or two. A name ending in `*` is a beginning.
const ALONE: [(&str, &str); 11] = [
    ("tauri*", "counterfoil-desktop"),
    ("rusqlite*", "counterfoil-store"),
    ("reqwest", "counterfoil-remote"),
    ("printpdf", "counterfoil-documents"),
    ("lopdf", "counterfoil-documents"),
    ("keyring*", "counterfoil-secrets"),
    ("fast_qr", "counterfoil-codes"),
    ("rxing", "counterfoil-codes"),
    ("csv", "counterfoil-export"),
    ("zip", "counterfoil-export counterfoil-backup"),
    ("printers", "counterfoil-print"),
];

/// What a crate's tests and the crate of suites may use besides: they look at things from outside.
const TESTS: &str = "counterfoil-tests";

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Name of each crate of ours with its dependencies that are not for tests only.
fn crates() -> BTreeMap<String, Vec<String>> {
    let metadata = metadata();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            let named = dependencies
                .filter(|one| one["kind"] != "dev")
                .map(|one| text(&one["name"]));
            (text(&package["name"]), named.collect())
        })
        .collect()
}

/// Every arrow that points where it may not, in words.
fn wrong_arrows(crates: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let mut wrong = Vec::new();
    for (name, dependencies) in crates {
        let Some(allowed) = allowed.get(name.as_str()) else {
            wrong.push(format!("{name} is not in the table of crates"));
            continue;
        };
        let ours = dependencies
            .iter()
            .filter_map(|one| one.strip_prefix("counterfoil-"));
        for dependency in ours.filter(|one| !allowed.contains(one)) {
            wrong.push(format!("{name} may not depend on counterfoil-{dependency}"));
        }
        for (library, owner) in ALONE {
            let is_it = |one: &&String| match library.strip_suffix('*') {
                Some(beginning) => one.starts_with(beginning),
                None => *one == library,
            };
            if !owner.split(' ').any(|one| one == name) && name != TESTS {
                let named = dependencies.iter().filter(is_it);
                wrong.extend(named.map(|one| format!("only {owner} may name {one}, not {name}")));
            }
        }
    }
    wrong
}

#[test]
fn every_arrow_between_crates_points_the_way_the_architecture_says() {
    let crates = crates();
    assert_eq!(crates.len(), ARROWS.len(), "{:?}", crates.keys());
    assert_eq!(wrong_arrows(&crates), Vec::<String>::new());
}

#[test]
fn a_wrong_arrow_is_found() {
    let with = |name: &str, dependency: &str| {
        wrong_arrows(&BTreeMap::from([(
            name.to_owned(),
            vec![dependency.to_owned()],
        )]))
    };
    assert_eq!(
        with("counterfoil-domain", "counterfoil-store"),
        ["counterfoil-domain may not depend on counterfoil-store"]
    );
    assert_eq!(
        with("counterfoil-app", "tauri-plugin-dialog"),
        ["only counterfoil-desktop may name tauri-plugin-dialog, not counterfoil-app"]
    );
    assert_eq!(
        with("counterfoil-new", "serde"),
        ["counterfoil-new is not in the table of crates"]
    );
    assert!(with("counterfoil-store", "rusqlite").is_empty());
}

/// Features that make the program misbehave on purpose.
const FOR_THE_SIMULATOR: [&str; 2] = ["planted", "simulation"];

#[test]
fn only_the_simulator_asks_for_what_misbehaves_on_purpose() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let mut asking = Vec::new();
    for package in packages {
        for dependency in package["dependencies"].as_array().unwrap() {
            let mut features = dependency["features"].as_array().unwrap().iter();
            if features.any(|f| FOR_THE_SIMULATOR.contains(&f.as_str().unwrap())) {
                asking.push(package["name"].as_str().unwrap());
            }
        }
        let default = &package["features"]["default"];
        assert_eq!(default, &Value::Null, "{}", package["name"]);
    }
    asking.dedup();
    assert_eq!(asking, ["counterfoil-simulator"]);
}
