//! Whether two reads are of the same record, and which one is the later.

use super::{currency, same_as, snapshot, there};
use crate::older::{distrusted, is_lasting, is_older_invoice, last_answer, noted, over};
use crate::reconcile::{Plan, reconcile};
use crate::same::{as_known, is_another_invoice};
use chrono::{DateTime, Utc};
use counterfoil_domain::{InvoiceSnapshot, RemoteId, Status};
use counterfoil_store::{Standing, SyncState};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap()
}

/// A draft with two lines, made at 0 and changed at 1000.
fn known() -> InvoiceSnapshot {
    InvoiceSnapshot {
        created_at: Some(at(0)),
        updated_at: Some(at(1000)),
        ..snapshot(
            Status::Draft,
            vec![there("line-a", "Desk", 100), there("line-b", "Chair", 50)],
        )
    }
}

#[test]
fn only_other_content_of_an_earlier_time_is_an_older_state() {
    let base = known();
    type Change = fn(&mut InvoiceSnapshot);
    let cases: [(&str, Change, bool); 7] = [
        ("same content", |r| r.updated_at = Some(at(0)), false),
        (
            "same lines in another order",
            |r| {
                r.updated_at = Some(at(0));
                r.items.reverse();
            },
            false,
        ),
        (
            "another reference before",
            |r| {
                r.updated_at = Some(at(999));
                r.reference = "OLD".into();
            },
            true,
        ),
        (
            "another customer before",
            |r| {
                r.updated_at = Some(at(999));
                r.customer = Some(RemoteId::new("c2"));
            },
            true,
        ),
        (
            "another reference at the same time",
            |r| r.reference = "NEW".into(),
            false,
        ),
        (
            "another reference, no time told",
            |r| {
                r.updated_at = None;
                r.reference = "NEW".into();
            },
            false,
        ),
        (
            "paid by a clock set back",
            |r| {
                r.updated_at = Some(at(0));
                r.status = Status::Paid;
            },
            false,
        ),
    ];
    for (case, change, older) in cases {
        let mut remote = base.clone();
        change(&mut remote);
        assert_eq!(is_older_invoice(&base, &remote), older, "{case}");
    }
}

#[test]
fn an_older_state_is_believed_after_two_minutes_by_a_clock_that_may_jump() {
    let noted_once = noted(&Standing::default(), at(0));
    assert!(!is_lasting(&noted_once, at(119)));
    assert!(is_lasting(&noted_once, at(120)));
    let again = noted(&noted_once, at(100));
    assert!(is_lasting(&again, at(120)), "from the first time on");
    let clock_went_back = noted(&noted_once, at(-5000));
    assert!(is_lasting(&clock_went_back, at(-4880)));
    assert_eq!(over(&noted_once).unwrap(), Standing::default());
    assert_eq!(over(&Standing::default()), None);
}

#[test]
fn an_older_state_is_the_last_word_unless_the_record_was_set_aside() {
    let before = |sync| Standing {
        sync,
        last_answer: Some("The name is too long.".into()),
        ..Standing::default()
    };
    let told = |sync| last_answer(&noted(&before(sync), at(0))).unwrap();
    assert!(told(SyncState::Pending).contains("older state"));
    assert_eq!(told(SyncState::Parked), "The name is too long.");
    let right_again = over(&noted(&before(SyncState::Pending), at(0))).unwrap();
    assert_eq!(last_answer(&right_again).unwrap(), "The name is too long.");
}

#[test]
fn once_believed_every_difference_is_a_conflict_and_nothing_else_is() {
    let base = known();
    let local = same_as(&base);
    let mut remote = base.clone();
    remote.updated_at = Some(at(0));
    remote.reference = "OLD".into();
    remote.currency = currency("USD");
    remote.status = Status::Ready;
    remote.items[0].price = 90;
    remote.items[1] = there("line-c", "Lamp", 30);
    let doubted = distrusted(&base, &local, &remote);
    let Plan::Conflict(clashes) = reconcile(Some(&doubted), &local, Some(&remote), &[]) else {
        panic!("expected a conflict");
    };
    let mut fields: Vec<_> = clashes.iter().map(|c| c.field.as_str()).collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "currency",
            "item “Chair”",
            "item “Desk”",
            "item “Lamp”",
            "reference",
            "status"
        ]
    );

    let mut only_time = base.clone();
    only_time.updated_at = Some(at(0));
    let doubted = distrusted(&base, &local, &only_time);
    let plan = reconcile(Some(&doubted), &local, Some(&only_time), &[]);
    assert_eq!(plan, Plan::Nothing);
}

#[test]
fn another_invoice_was_made_at_another_moment_and_differs_in_more_than_its_times() {
    let base = known();
    let mut other = base.clone();
    other.reference = "OTHER".into();
    assert!(
        !is_another_invoice(&base, &other),
        "made at the same moment"
    );
    other.created_at = Some(at(1));
    assert!(!is_another_invoice(&base, &other), "told in whole seconds");
    other.created_at = Some(at(3600));
    assert!(is_another_invoice(&base, &other));
    let shifted = InvoiceSnapshot {
        created_at: Some(at(3600)),
        ..base.clone()
    };
    assert!(
        !is_another_invoice(&base, &shifted),
        "all times an hour off"
    );
    let mut other_lines = shifted.clone();
    other_lines.items = vec![there("line-z", "Lamp", 30)];
    assert!(is_another_invoice(&base, &other_lines));
    let other_customer = InvoiceSnapshot {
        customer: Some(RemoteId::new("c2")),
        ..shifted
    };
    assert!(is_another_invoice(&base, &other_customer));
}

#[test]
fn identities_of_another_form_are_those_of_the_known_lines() {
    let base = known();
    let mut told = base.clone();
    told.remote_id = RemoteId::new("73");
    told.customer = Some(RemoteId::new("193"));
    told.items = vec![
        there("12", "Chair", 50),
        there("11", "Desk", 120),
        there("13", "Lamp", 30),
    ];
    let read = as_known(&base, told);
    let ids: Vec<_> = read.items.iter().map(|i| i.remote_id.as_str()).collect();
    assert_eq!(ids, ["line-b", "line-a", "13"]);
    assert_eq!(
        (read.remote_id, read.customer),
        (base.remote_id.clone(), base.customer.clone())
    );

    // Of the same form they are other lines.
    let mut replaced = base.clone();
    replaced.items = vec![there("line-x", "Desk", 100)];
    assert_eq!(as_known(&base, replaced.clone()), replaced);
}
