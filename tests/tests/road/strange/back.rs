//! A service that goes back to yesterday's backup.

use super::Clock;
use crate::person::{Person, item};
use counterfoil_app::view::{ConflictChoice, SyncState};
use counterfoil_domain::Status;
use serde_json::json;

/// Time passes at the service.
async fn later(person: &Person, seconds: i64) {
    let clock = json!({"offset_seconds": seconds});
    person.post("clock", clock).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn records_that_vanished_wait_for_a_person_and_can_be_sent_again_or_let_go() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    person.post("backup", json!({})).await;
    let kept = person.one_ready("BACK-1", customer).await;
    let let_go = person.one_ready("BACK-2", customer).await;
    assert_eq!(person.sync().await, None);
    person.post("restore", json!({})).await;
    let before = person.mutations().await;

    assert_eq!(person.sync().await, None);
    assert_eq!(
        person.mutations().await,
        before,
        "nothing is sent by itself"
    );
    for id in [kept, let_go] {
        let shown = person.shown(id).await;
        assert_eq!((shown.sync, shown.items.len()), (SyncState::Conflict, 2));
        assert_eq!(shown.conflict[0].theirs, "no longer there");
        assert_eq!(shown.amount.to_text(), "6.40");
    }
    person.decide(kept, ConflictChoice::KeepMine).await;
    person.decide(let_go, ConflictChoice::KeepTheirs).await;
    assert_eq!(person.sync().await, None);
    person.is_settled(kept, "sent again").await;
    assert!(person.invoices_there("BACK-2").await.is_empty());
    // It was issued, so its number stays used here.
    let gone = person.app.invoice_get(let_go).await.unwrap();
    assert_eq!(
        (gone.status.as_str(), gone.sync),
        ("canceled", SyncState::Local)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_that_were_undone_there_stay_here_until_a_person_chooses() {
    static CLOCK: Clock = Clock::right();
    for (choice, reference, price) in [
        (ConflictChoice::KeepMine, "NEW-1", "9.00"),
        (ConflictChoice::KeepTheirs, "OLD-1", "1.00"),
        (ConflictChoice::Copy, "OLD-1", "1.00"),
    ] {
        let case = format!("{choice:?}");
        CLOCK.set(0);
        let person = Person::connected_by(|| CLOCK.now(), 3).await;
        let customer = person.any_customer().await;
        let id = person.one_draft("OLD-1", customer).await;
        assert_eq!(person.sync().await, None, "{case}");
        person.post("backup", json!({})).await;
        later(&person, 600).await;
        let mut draft = person.app.draft_of(id).await.unwrap();
        draft.reference = "NEW-1".into();
        draft.items = vec![item("Nine", "9.00", "1", "")];
        person.app.invoice_save(draft).await.unwrap();
        assert_eq!(person.sync().await, None, "{case}");
        person.is_settled(id, &case).await;
        person.post("restore", json!({})).await;
        let before = person.mutations().await;

        // A copy that lags behind looks the same: what was saved stays, and nothing is sent.
        assert_eq!(person.sync().await, None, "{case}");
        let shown = person.shown(id).await;
        assert_eq!(
            (shown.sync, shown.reference.as_str()),
            (SyncState::Synced, "NEW-1")
        );

        CLOCK.set(180);
        assert_eq!(person.sync().await, None, "{case}");
        let shown = person.shown(id).await;
        assert_eq!(
            (shown.sync, shown.reference.as_str()),
            (SyncState::Conflict, "NEW-1")
        );
        assert_eq!(shown.amount.to_text(), "9.00", "{case}");
        let field = &shown.conflict[0];
        assert_eq!(
            (field.mine.as_str(), field.theirs.as_str()),
            ("NEW-1", "OLD-1")
        );
        let said = shown.waiting.unwrap().last_answer.unwrap();
        assert!(said.contains("backup") && said.contains("kept"), "{said}");
        assert_eq!(person.mutations().await, before, "{case}");
        // It stays as it is until it is decided.
        assert_eq!(person.sync().await, None, "{case}");
        assert_eq!(person.shown(id).await.sync, SyncState::Conflict, "{case}");

        person.decide(id, choice.clone()).await;
        assert_eq!(person.sync().await, None, "{case}");
        let shown = person.shown(id).await;
        assert_eq!(
            (shown.reference.as_str(), shown.amount.to_text().as_str()),
            (reference, price)
        );
        person.is_settled(id, &case).await;
        let copies = person.invoices_there("NEW-1 (copy)").await;
        assert_eq!(
            copies.len(),
            usize::from(choice == ConflictChoice::Copy),
            "{case}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_waits_is_not_stuck_when_the_service_went_back() {
    static CLOCK: Clock = Clock::right();
    let person = Person::connected_by(|| CLOCK.now(), 3).await;
    let customer = person.any_customer().await;
    let id = person.one_draft("STUCK-1", customer).await;
    assert_eq!(person.sync().await, None);
    person.post("backup", json!({})).await;
    later(&person, 600).await;
    person.rename(id, "STUCK-2").await;
    assert_eq!(person.sync().await, None);
    person.post("restore", json!({})).await;
    person
        .app
        .invoice_set_status(id, Status::Ready)
        .await
        .unwrap();

    assert_eq!(person.sync().await, None);
    let shown = person.shown(id).await;
    assert_eq!(shown.sync, SyncState::Pending);
    let said = shown.waiting.unwrap().last_answer.unwrap();
    assert!(said.contains("older state"), "{said}");
    CLOCK.set(180);
    assert_eq!(person.sync().await, None);
    assert_eq!(person.shown(id).await.sync, SyncState::Conflict);
    person.decide(id, ConflictChoice::KeepMine).await;
    assert_eq!(person.sync().await, None);
    let shown = person.shown(id).await;
    assert_eq!(
        (shown.reference.as_str(), shown.status),
        ("STUCK-2", Status::Ready)
    );
    person.is_settled(id, "kept mine").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_that_names_another_invoice_by_now_leads_nothing_there() {
    for choice in [ConflictChoice::KeepMine, ConflictChoice::KeepTheirs] {
        let case = format!("{choice:?}");
        let person = Person::connected().await;
        let customer = person.any_customer().await;
        person.post("backup", json!({})).await;
        let id = person.one_draft("MINE-1", customer).await;
        assert_eq!(person.sync().await, None, "{case}");
        let remote = person.invoices_there("MINE-1").await[0]["id"].clone();
        person.post("restore", json!({"same_ids": true})).await;
        later(&person, 3600).await;
        let stranger = person.create_there("STRANGER-1").await;
        assert_eq!(stranger, remote, "the same identity");
        // Changed here meanwhile, so there would be something to send.
        let mut draft = person.app.draft_of(id).await.unwrap();
        draft.items.push(item("More", "5.00", "1", ""));
        person.app.invoice_save(draft).await.unwrap();
        let before = person.mutations().await;

        for _ in 0..2 {
            assert_eq!(person.sync().await, None, "{case}");
            let shown = person.shown(id).await;
            assert_eq!(
                (shown.sync, shown.items.len()),
                (SyncState::Conflict, 2),
                "{case}"
            );
            assert!(shown.conflict[0].theirs.contains("STRANGER-1"), "{case}");
            assert_eq!(person.mutations().await, before, "{case}");
        }
        let mine = choice == ConflictChoice::KeepMine;
        person.decide(id, choice).await;
        for _ in 0..2 {
            assert_eq!(person.sync().await, None, "{case}");
        }
        if mine {
            person.is_settled(id, &case).await;
        } else {
            assert!(person.invoices_there("MINE-1").await.is_empty());
        }
        let strangers = person.invoices_there("STRANGER-1").await;
        assert_eq!(
            (strangers.len(), &strangers[0]["items"]),
            (1, &json!([])),
            "{case}"
        );
        assert_eq!(person.here().await, 4 + u64::from(mine), "{case}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_whose_customer_vanished_says_so_and_follows_the_decision_about_the_customer() {
    let person = Person::connected().await;
    assert_eq!(person.sync().await, None);
    person.post("backup", json!({})).await;
    let customer = person.customer("Vanished GmbH").await;
    assert_eq!(person.sync().await, None);
    person.post("restore", json!({})).await;
    let id = person.one_ready("VANISHED-1", customer).await;
    for _ in 0..2 {
        assert_eq!(person.sync().await, None);
        let shown = person.shown(id).await;
        assert_eq!(shown.sync, SyncState::Pending);
        let said = shown.waiting.unwrap().last_answer.unwrap();
        assert!(
            said.contains("customer is no longer at the service"),
            "{said}"
        );
    }
    let waiting = person.app.waiting().await.unwrap();
    assert_eq!(waiting.conflicts[0].title, "Vanished GmbH");
    let again = ConflictChoice::KeepMine;
    let decided = person
        .app
        .conflict_resolve("customer".into(), customer.to_string(), again);
    decided.await.unwrap();
    assert_eq!(person.sync().await, None);
    person.is_settled(id, "customer made again").await;
    let there = person.there("customers").await;
    let named = there
        .iter()
        .filter(|c| c["business_name"] == "Vanished GmbH");
    assert_eq!(named.count(), 1);
}
