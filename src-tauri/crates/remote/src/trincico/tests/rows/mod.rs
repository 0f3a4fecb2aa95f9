//! Every inconsistency of the vendor's page, by its row in `docs/trincico-rows.md`: the client copes
//! with both sides of each.

mod errors;
mod fields;
mod paths;
mod values;

use super::client;
use crate::{
    asked::Decode,
    json::Fields,
    loopback::{Loopback, json},
    trincico::Trincico,
};
use serde_json::Value;

/// A client of a server that always answers so.
async fn answering(status: u16, body: Value) -> (Trincico, Loopback) {
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let server = Loopback::start(move |_| json(status, &text)).await;
    (client(&server.url), server)
}

/// One record, read.
fn read<T>(decode: Decode<T>, record: &Value) -> T {
    let fields = Fields::of(record).unwrap();
    decode(&fields).unwrap_or_else(|e| panic!("{record}: {}", e.reason()))
}

#[test]
fn every_row_has_a_test_of_its_number_and_the_list_of_rows_names_it() {
    let source = [
        include_str!("errors.rs"),
        include_str!("paths.rs"),
        include_str!("fields.rs"),
        include_str!("values.rs"),
    ]
    .concat();
    let list = include_str!("../../../../../../docs/trincico-rows.md");
    let tests: Vec<&str> = source
        .split("fn row_")
        .skip(1)
        .filter_map(|rest| rest.split('(').next())
        .collect();
    for row in 1..=54 {
        let prefix = format!("{row:02}_");
        let own: Vec<_> = tests.iter().filter(|t| t.starts_with(&prefix)).collect();
        assert_eq!(own.len(), 1, "row {row}: {own:?}");
        let line = format!("| {row} | ");
        let told = list.lines().find(|l| l.starts_with(&line));
        let named = told.is_some_and(|l| l.contains(&format!("row_{}", own[0])));
        assert!(
            named,
            "the list of rows names the test of row {row}: {told:?}"
        );
    }
    assert_eq!(tests.len(), 54);
}
