//! The tables of all systems, and the list of operations that is written from them.

use crate::{
    Operation, Place, Source, System,
    funding_sources::{Dialect, operations_of},
};
use std::{collections::BTreeSet, fs, path::Path};

/// Every table there is.
fn tables() -> Vec<(&'static str, &'static [Operation])> {
    let mut all: Vec<_> = System::ALL
        .into_iter()
        .map(|system| (system.as_str(), system.operations()))
        .collect();
    all.push(("funding-sources, server", operations_of(Dialect::Server)));
    all
}

#[test]
fn names_and_addresses_are_unique_and_every_path_parameter_stands_in_its_path() {
    for (system, operations) in tables() {
        let names: BTreeSet<_> = operations.iter().map(|o| o.name).collect();
        assert_eq!(names.len(), operations.len(), "{system}");
        let addresses = operations.iter().map(|o| (o.method.as_str(), o.path));
        let addresses: BTreeSet<_> = addresses.collect();
        assert_eq!(addresses.len(), operations.len(), "{system}");
        for operation in operations {
            let in_path: Vec<_> = operation
                .path
                .split('/')
                .filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'))
                .collect();
            let declared = operation.parameters.iter();
            let declared: Vec<_> = declared
                .filter(|p| p.place == Place::Path)
                .inspect(|p| assert!(p.required, "{}", operation.name))
                .map(|p| p.name)
                .collect();
            assert_eq!(in_path, declared, "{system} {}", operation.name);
        }
    }
}

#[test]
fn what_costs_money_or_cannot_be_undone_is_never_a_mere_read_and_only_reads_are_read_again() {
    for (system, operations) in tables() {
        for operation in operations {
            let name = operation.name;
            assert!(
                !(operation.is_read() && operation.needs_confirmation()),
                "{system} {name}"
            );
            assert!(
                !operation.is_read() || operation.method.as_str() == "GET",
                "{system} {name}"
            );
        }
    }
}

#[test]
fn every_function_of_the_vendors_is_there() {
    let documented = |system: System, prefix: &str| {
        system
            .operations()
            .iter()
            .filter(|o| o.source == Source::Documented)
            .filter(|o| {
                let rest = o.name.strip_prefix(prefix);
                rest.is_some_and(|name| !name.is_empty() && !name.contains('.'))
            })
            .count()
    };
    assert_eq!(documented(System::Pm2, "bucket.billing."), 19);
    assert_eq!(documented(System::Pm2, "user."), 14);
    assert_eq!(documented(System::FundingSources, ""), 5);
    // And the one that fetches the token.
    assert_eq!(documented(System::Billwerk, ""), 39 + 1);
}

#[test]
fn names_of_systems_are_read_as_they_are_written() {
    for system in System::ALL {
        assert_eq!(system.as_str().parse(), Ok(system));
    }
    let error = "paypal".parse::<System>().unwrap_err();
    assert!(error.to_string().contains("“paypal”"), "{error}");
}

/// The file in which an operation's request is tested.
fn tested_in(system: System, operation: &Operation) -> &'static str {
    match (system, operation.name.split('.').next()) {
        (System::Trincico, _) => "trincico/tests/requests.rs",
        (System::Billwerk, _) => "billwerk/tests/requests.rs",
        (System::Pm2, Some("bucket")) => "pm2/tests/bucket.rs",
        (System::Pm2, _) => "pm2/tests/user.rs",
        (System::FundingSources, _) => "funding_sources/tests/requests.rs",
    }
}

/// The list of all operations for people.
fn list() -> String {
    let mut out = String::from(
        "# Operations\n\n\
         Every operation of every system, by the vendor's own name. Written from the tables of the\n\
         `remote` crate by `COUNTERFOIL_WRITE_OPERATIONS=1 cargo test -p counterfoil-remote list`;\n\
         the tests named are below `src-tauri/crates/remote/src`.\n\n\
         *Confirm*: `counterfoil call` wants `--confirm`, for it moves money or cannot be undone.\n",
    );
    for system in System::ALL {
        out += &format!(
            "\n## {system}\n\n\
             | `{}.` | request | confirm | test |\n| --- | --- | --- | --- |\n",
            system.as_str()
        );
        for operation in system.operations() {
            let confirm = match (operation.moves_money, operation.irreversible) {
                (true, _) => "money",
                (_, true) => "for good",
                _ => "",
            };
            let tested = tested_in(system, operation);
            let (method, path) = (operation.method.as_str(), operation.path);
            out += &format!(
                "| {} | `{method} {path}` | {confirm} | {tested} |\n",
                operation.name
            );
        }
    }
    out
}

#[test]
fn the_list_for_people_is_the_tables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("../../docs/operations.md");
    if std::env::var_os("COUNTERFOIL_WRITE_OPERATIONS").is_some() {
        fs::write(&file, list()).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept.replace("\r\n", "\n") == list(),
        "run COUNTERFOIL_WRITE_OPERATIONS=1 cargo test -p counterfoil-remote list"
    );
    for system in System::ALL {
        for operation in system.operations() {
            let tests = root.join("src").join(tested_in(system, operation));
            let text = fs::read_to_string(tests).unwrap();
            // Trincico's are called by typed methods, of which each is tested there.
            let named = text.contains(&format!("\"{}\"", operation.name));
            assert!(named || system == System::Trincico, "{}", operation.name);
        }
    }
}
