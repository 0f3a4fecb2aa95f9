//! Clocks that jump: the service's and this computer's.

use super::Clock;
use crate::person::Person;
use counterfoil_app::view::{ConflictChoice, SyncState};
use counterfoil_domain::Status;
use serde_json::json;

const HOUR: i64 = 3600;
const YEAR: i64 = 365 * 24 * HOUR;

#[tokio::test(flavor = "multi_thread")]
async fn changes_go_out_and_payments_come_in_wherever_the_services_clock_jumps() {
    for offset in [-YEAR, -HOUR, HOUR, YEAR] {
        let case = format!("{offset} s");
        let person = Person::connected().await;
        let customer = person.any_customer().await;
        let id = person.one_draft("JUMP-1", customer).await;
        let paid = person.one_ready("JUMP-PAID", customer).await;
        assert_eq!(person.sync().await, None, "{case}");
        for (at, offset) in [offset, 0, offset / 2].into_iter().enumerate() {
            person
                .post("clock", json!({"offset_seconds": offset}))
                .await;
            person.rename(id, &format!("JUMP-{at}-{offset}")).await;
            assert_eq!(person.sync().await, None, "{case}");
            person.is_settled(id, &case).await;
        }
        person
            .post("clock", json!({"offset_seconds": offset}))
            .await;
        let remote = person.invoices_there("JUMP-PAID").await[0]["id"].clone();
        person.edit_there(&remote, json!({"status": "paid"})).await;
        assert_eq!(person.sync().await, None, "{case}");
        let shown = person.shown(paid).await;
        assert_eq!(
            (shown.status, shown.sync),
            (Status::Paid, SyncState::Synced),
            "{case}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn times_that_are_all_shown_otherwise_change_nothing() {
    for shift in [-YEAR, -HOUR, HOUR, YEAR] {
        let person = Person::connected().await;
        let customer = person.any_customer().await;
        let id = person.one_draft("SHIFT-1", customer).await;
        assert_eq!(person.sync().await, None, "{shift}");
        person.post("clock", json!({"shift_seconds": shift})).await;
        assert_eq!(person.sync().await, None, "{shift}");
        person.is_settled(id, "shifted").await;
        person.rename(id, "SHIFT-2").await;
        assert_eq!(person.sync().await, None, "{shift}");
        person.is_settled(id, "edited").await;
        let waiting = person.app.waiting().await.unwrap();
        assert!(waiting.conflicts.is_empty(), "{shift}: {waiting:?}");
        assert_eq!(person.here().await, 4, "{shift}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleagues_change_under_a_clock_set_back_is_not_lost_on_either_side() {
    static CLOCK: Clock = Clock::right();
    let person = Person::connected_by(|| CLOCK.now(), 3).await;
    let customer = person.any_customer().await;
    let id = person.one_draft("BEHIND-1", customer).await;
    assert_eq!(person.sync().await, None);
    person.post("clock", json!({"offset_seconds": -YEAR})).await;
    let remote = person.invoices_there("BEHIND-1").await[0]["id"].clone();
    person
        .edit_there(&remote, json!({"reference": "THEIRS-1"}))
        .await;
    assert_eq!(person.sync().await, None);
    assert_eq!(person.shown(id).await.reference, "BEHIND-1");
    CLOCK.set(180);
    assert_eq!(person.sync().await, None);
    let shown = person.shown(id).await;
    assert_eq!(shown.sync, SyncState::Conflict);
    assert_eq!(shown.conflict[0].theirs, "THEIRS-1");
    person.decide(id, ConflictChoice::KeepTheirs).await;
    assert_eq!(person.sync().await, None);
    assert_eq!(person.shown(id).await.reference, "THEIRS-1");
    person.is_settled(id, "taken over").await;

    // From then on it is known by the new clock, and changes arrive at once.
    person
        .post("clock", json!({"offset_seconds": -YEAR + 60}))
        .await;
    person
        .edit_there(&remote, json!({"reference": "THEIRS-2"}))
        .await;
    assert_eq!(person.sync().await, None);
    assert_eq!(person.shown(id).await.reference, "THEIRS-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_creation_is_found_again_by_the_services_own_clock() {
    for offset in [-YEAR, -3 * HOUR, 3 * HOUR, YEAR] {
        for fault in ["timeout_after", "5xx_after", "cut_body"] {
            let case = format!("{fault} at {offset} s");
            let person = Person::connected().await;
            let customer = person.any_customer().await;
            person
                .post("clock", json!({"offset_seconds": offset}))
                .await;
            let id = person.one_ready("LOST-1", customer).await;
            person.fault("invoices.create", fault).await;
            for _ in 0..3 {
                person.sync().await;
            }
            person.is_settled(id, &case).await;
            assert_eq!(person.here().await, 4, "{case}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_clock_cannot_be_known_a_lost_creation_is_never_made_twice() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    // The records' times are three hours behind those of the replies' heads.
    let clock = json!({"offset_seconds": -3 * HOUR, "date": false});
    person.post("clock", clock).await;
    let id = person.one_ready("DOUBT-1", customer).await;
    person.fault("invoices.create", "timeout_after").await;
    for _ in 0..3 {
        person.sync().await;
    }
    assert_eq!(person.invoices_there("DOUBT-1").await.len(), 1);
    let shown = person.shown(id).await;
    assert_eq!((shown.sync, shown.items.len()), (SyncState::Conflict, 2));
    let free = shown.proposed_reference.unwrap();
    person.decide(id, ConflictChoice::KeepTheirs).await;
    assert_eq!(person.sync().await, None);
    assert_eq!(person.shown(id).await.reference, free);
    person.is_settled(id, "under the free reference").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn this_computers_clock_may_jump_between_runs() {
    static CLOCK: Clock = Clock::right();
    for jumps in [[YEAR, 0], [HOUR, -HOUR], [-YEAR, 0], [0, -YEAR]] {
        let case = format!("{jumps:?}");
        CLOCK.set(jumps[0]);
        let person = Person::connected_by(|| CLOCK.now(), 3).await;
        let customer = person.any_customer().await;
        person.post("backup", json!({})).await;
        let id = person.one_ready("OWN-1", customer).await;
        assert_eq!(person.sync().await, None, "{case}");
        let other = person.one_ready("OWN-2", customer).await;
        person.fault("invoices.create", "timeout_after").await;
        person.sync().await;

        CLOCK.set(jumps[1]);
        for _ in 0..2 {
            person.sync().await;
        }
        person.is_settled(id, &case).await;
        person.is_settled(other, &case).await;
        assert_eq!(person.here().await, 5, "{case}");
        let account = &person.app.account_list().await.unwrap()[0];
        assert!(account.age_seconds.unwrap() < 60, "{case}");

        // What vanishes after the jump is still noticed.
        person.post("restore", json!({})).await;
        assert_eq!(person.sync().await, None, "{case}");
        assert_eq!(person.shown(id).await.sync, SyncState::Conflict, "{case}");
        person.decide(id, ConflictChoice::KeepMine).await;
        assert_eq!(person.sync().await, None, "{case}");
        person.is_settled(id, &case).await;
    }
}
