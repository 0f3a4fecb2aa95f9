//! Which record is meant, and how both values are shown.

use super::*;
use clap::Parser;
use serde_json::Value;

const FIRST: &str = "01890000-0000-7000-8000-000000000001";
const SECOND: &str = "01890000-0000-7000-8000-000000000002";
const THIRD: &str = "01890000-0000-7000-8000-000000000003";

fn record(kind: &str, id: &str, title: &str) -> WaitingRecord {
    WaitingRecord {
        kind: kind.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        sync: SyncState::Conflict,
        what: "Waits for your decision.".to_owned(),
        since: chrono::DateTime::UNIX_EPOCH,
        last_answer: None,
    }
}

fn conflict(kind: &str, fields: &[(&str, &str, &str)]) -> Conflict {
    let field = |(field, mine, theirs): &(&str, &str, &str)| ConflictField {
        field: (*field).to_owned(),
        mine: (*mine).to_owned(),
        theirs: (*theirs).to_owned(),
    };
    Conflict {
        record: record(kind, FIRST, "BT1"),
        fields: fields.iter().map(field).collect(),
    }
}

#[test]
fn a_record_is_found_by_id_reference_or_name_and_never_guessed() {
    let records = [
        record("invoice", FIRST, "BT1"),
        record("invoice", SECOND, ""),
        record("customer", THIRD, "Żuraw"),
        record("customer", "twin-a", "Twin"),
        record("invoice", "twin-b", "twin"),
    ];
    for (name, found) in [
        (FIRST, Ok(FIRST)),
        ("BT1", Ok(FIRST)),
        (SECOND, Ok(SECOND)),
        (" żuraw ", Ok(THIRD)),
        ("twin-b", Ok("twin-b")),
        ("", Err(Code::NotFound)),
        ("BT2", Err(Code::NotFound)),
        ("Twin", Err(Code::Invalid)),
    ] {
        let one = match one(&records, name, UNDECIDED) {
            Ok(record) => Ok(record.id.as_str()),
            Err(Failure::App(error)) => Err(error.code),
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(one, found, "{name}");
    }
}

#[test]
fn exactly_one_side_is_chosen() {
    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        side: Side,
    }
    let choice = |words: &[&str]| {
        let line = Line::try_parse_from(["resolve"].iter().chain(words)).ok()?;
        Some(line.side.choice())
    };
    for (words, chosen) in [
        (vec!["--mine"], Some(ConflictChoice::KeepMine)),
        (vec!["--theirs"], Some(ConflictChoice::KeepTheirs)),
        (vec!["--copy"], Some(ConflictChoice::Copy)),
        (vec![], None),
        (vec!["--mine", "--theirs"], None),
    ] {
        assert_eq!(choice(&words), chosen, "{words:?}");
    }
}

#[test]
fn both_values_of_each_field_stand_under_their_side() {
    let fields = [("reference", "BT1", "BT-9"), ("phone", "", "+48 600")];
    let text = conflict_in_words(&conflict("invoice", &fields));
    let (_, table) = text.split_once("\n\n").unwrap();
    assert_eq!(
        table,
        format!(
            "Field      Here       At the service\n\
             reference  BT1        BT-9\n\
             phone      (nothing)  +48 600\n\n\
             Settle: counterfoil conflict resolve {FIRST} --mine, --theirs or --copy"
        )
    );
}

#[test]
fn a_customer_is_not_offered_a_copy() {
    let text = conflict_in_words(&conflict("customer", &[("email", "a@example.com", "")]));
    assert!(text.starts_with("Customer “BT1”"), "{text}");
    assert!(text.ends_with("--mine or --theirs"), "{text}");
}

#[test]
fn the_list_names_the_fields_that_differ() {
    let fields = [("reference", "A", "B"), ("currency", "EUR", "PLN")];
    let text = list_in_words(&[conflict("invoice", &fields)]);
    assert!(
        text.lines()
            .nth(1)
            .unwrap()
            .starts_with("invoice BT1  reference, currency  ")
    );
    assert_eq!(list_in_words(&[]), "Nothing was changed in two places.");
}

#[test]
fn json_is_the_record_as_status_has_it_with_its_fields() {
    let shown = serde_json::to_value(conflict("invoice", &[("reference", "A", "B")])).unwrap();
    let Value::Object(shown) = shown else {
        panic!()
    };
    let mut keys: Vec<&str> = shown.keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(
        keys,
        [
            "fields",
            "id",
            "kind",
            "last_answer",
            "since",
            "sync",
            "title",
            "what"
        ]
    );
    assert_eq!(
        shown["fields"],
        json!([{ "field": "reference", "mine": "A", "theirs": "B" }])
    );
}

#[test]
fn what_a_choice_came_to_is_told_by_how_the_record_stands() {
    for (sync, words) in [
        (SyncState::Synced, "The service's version is taken over."),
        (
            SyncState::Pending,
            "What is here is kept; the next `counterfoil sync` sends it.",
        ),
    ] {
        assert_eq!(outcome(sync, None), words);
    }
}
