//! Which record is meant, and how both values are shown.

use super::words::conflict_in_words;
use super::*;
use clap::Parser;
use counterfoil_app::domain::Money;
use counterfoil_app::view::ConflictReason;
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
        title_said: None,
        what_said: None,
        last_answer: None,
        last_answer_said: None,
        conflict: None,
    }
}

fn conflict(kind: &str, fields: &[(&str, &str, &str)]) -> Conflict {
    let field = |(field, mine, theirs): &(&str, &str, &str)| ConflictField {
        key: (*field).to_owned(),
        total: None,
        field: (*field).to_owned(),
        mine: (*mine).to_owned(),
        theirs: (*theirs).to_owned(),
        ..ConflictField::default()
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

fn choice(words: &[&str]) -> Result<ConflictChoice, String> {
    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        chosen: Chosen,
    }
    let line = Line::try_parse_from(["resolve"].iter().chain(words)).map_err(|e| e.to_string())?;
    line.chosen.choice().map_err(|failure| match failure {
        Failure::App(error) => error.message,
        other => panic!("{other:?}"),
    })
}

#[test]
fn exactly_one_way_is_chosen() {
    for (words, chosen) in [
        (vec!["--mine"], Some(ConflictChoice::KeepMine)),
        (vec!["--theirs"], Some(ConflictChoice::KeepTheirs)),
        (vec!["--copy"], Some(ConflictChoice::Copy)),
        (vec![], None),
        (vec!["--mine", "--theirs"], None),
        (vec!["--mine", "--field", "reference=mine"], None),
    ] {
        assert_eq!(choice(&words).ok(), chosen, "{words:?}");
    }
}

#[test]
fn each_field_may_go_its_own_way() {
    let chosen = choice(&["--field", "reference=mine", "--field", "item:a=b=theirs"]).unwrap();
    let sides = [
        ("reference".to_owned(), ConflictSide::Mine),
        ("item:a=b".to_owned(), ConflictSide::Theirs),
    ];
    assert_eq!(chosen, ConflictChoice::Fields(sides.into()));
}

#[test]
fn a_side_that_is_none_is_refused_and_named() {
    for (word, told) in [
        (
            "reference=ours",
            "“ours” is no side; say reference=mine or reference=theirs",
        ),
        ("reference", "say KEY=mine or KEY=theirs"),
        ("=mine", "say KEY=mine or KEY=theirs"),
    ] {
        let refused = choice(&["--field", word]).unwrap_err();
        assert!(refused.contains(told), "{refused}");
    }
    let both = choice(&["--field", "phone=mine", "--field", "phone=theirs"]).unwrap_err();
    assert_eq!(both, "Both sides are chosen for “phone”. Choose one.");
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
             Settle: counterfoil conflict resolve {FIRST} --mine, --theirs or --copy\n\
             or with a side for each:\n  \
             --field reference=mine|theirs\n  \
             --field phone=mine|theirs"
        )
    );
}

#[test]
fn what_a_field_does_to_the_total_stands_beside_it_and_what_is_not_known_is_a_dash() {
    let euro = |minor| Some(Money::from_minor(minor, "EUR".parse().unwrap()));
    let mut shown = conflict("invoice", &[("item “Desk”", "2 × 1.00 EUR", "removed")]);
    shown.fields[0].key = "item:7".into();
    shown.fields[0].total = euro(0);
    shown.record.conflict = Some(ConflictSummary {
        reason: ConflictReason::Fields,
        mine: euro(200),
        theirs: None,
        kept: euro(350),
    });
    let text = conflict_in_words(&shown);
    let (_, table) = text.split_once("\n\n").unwrap();
    assert_eq!(
        table,
        format!(
            "Field        Here          At the service  Total if theirs\n\
             item “Desk”  2 × 1.00 EUR  removed                0.00 EUR\n\n\
             Total\n\
             here                               2.00 EUR\n\
             at the service, by its own figure         –\n\
             with --mine                        3.50 EUR\n\n\
             Settle: counterfoil conflict resolve {FIRST} --mine, --theirs or --copy\n\
             or with a side for each:\n  \
             --field item:7=mine|theirs   (item “Desk”)"
        )
    );
}

#[test]
fn a_customer_is_not_offered_a_copy() {
    let text = conflict_in_words(&conflict("customer", &[("email", "a@example.com", "")]));
    assert!(text.starts_with("Customer “BT1”"), "{text}");
    assert!(text.contains("--mine or --theirs\n"), "{text}");
    assert!(!text.contains("--copy"), "{text}");
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
            "conflict",
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
        json!([{
            "key": "reference", "field": "reference", "mine": "A", "theirs": "B", "total": null,
        }])
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
