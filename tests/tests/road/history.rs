//! What sync writes down about itself.

use crate::person::{Person, item};
use counterfoil_app::view::{RunDetail, RunEffect, RunView};
use counterfoil_store::Store;
use serde_json::json;
use std::fs::File;

async fn runs(person: &Person) -> Vec<RunView> {
    person.app.history(None, 500).await.unwrap().runs
}

async fn latest(person: &Person) -> RunDetail {
    let id = runs(person).await[0].id;
    person.app.history_run(id).await.unwrap()
}

/// Title and what became of it, of every listed record.
fn told(detail: &RunDetail) -> Vec<(&str, RunEffect)> {
    let listed = detail.listed.iter();
    listed.map(|r| (r.title.as_str(), r.effect)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_tells_what_arrived_and_what_was_sent_and_quiet_ones_share_a_row() {
    let person = Person::connected().await;
    assert!(runs(&person).await.is_empty());
    assert_eq!(person.sync().await, None);
    let first = latest(&person).await;
    assert_eq!((first.run.invoices, first.run.customers), (3, 2));
    assert_eq!((first.run.calls, first.run.records), (0, 5));
    assert_eq!(first.run.ended, "done");
    assert!(first.run.ended_at.is_some());
    assert!(
        first
            .listed
            .iter()
            .all(|r| r.effect == RunEffect::Arrived && r.here)
    );

    let customer = person.customer("Told GmbH").await;
    let lines = vec![item("One", "1.00", "1", "")];
    let id = person.ready("TOLD-1", Some(customer), lines).await;
    assert_eq!(person.sync().await, None);
    let sent = latest(&person).await;
    assert_eq!(
        told(&sent),
        [("Told GmbH", RunEffect::Sent), ("TOLD-1", RunEffect::Sent)]
    );
    assert_eq!(sent.listed[1].id, id.to_string());
    assert_eq!(sent.run.calls, 4, "customer, invoice, line, ready");
    assert_eq!((sent.run.invoices, sent.run.customers), (0, 0));

    for _ in 0..3 {
        assert_eq!(person.sync().await, None);
    }
    let all = runs(&person).await;
    let times: Vec<_> = all.iter().map(|r| (r.times, r.records)).collect();
    assert_eq!(times, [(3, 0), (1, 2), (1, 5)]);
    assert!(all[0].since < all[0].started_at);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_sync_of_many_lists_some_and_counts_all() {
    let person = Person::connected_to_one_of(250).await;
    assert_eq!(person.sync().await, None);
    let first = latest(&person).await;
    assert_eq!((first.run.invoices, first.run.customers), (250, 2));
    assert_eq!((first.run.records, first.listed.len()), (252, 100));
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_runs_are_told_with_their_reason_and_what_waits_is_not_news() {
    let mut person = Person::connected().await;
    let customer = person.any_customer().await;
    person.stop_service().await;
    let lines = vec![item("One", "1.00", "1", "")];
    person.ready("AWAY-1", Some(customer), lines).await;
    for _ in 0..4 {
        person.sync().await;
    }
    let run = &runs(&person).await[0];
    assert_eq!(
        (run.ended.as_str(), run.times, run.records),
        ("offline", 4, 0)
    );
    assert!(
        run.sentence.contains("could not be reached"),
        "{}",
        run.sentence
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_and_a_record_set_aside_are_told_once_with_the_reason() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let lines = || vec![item("One", "1.00", "1", "")];
    let clash = person.draft("CLASH-1", Some(customer), lines()).await;
    let clash = person.app.invoice_save(clash).await.unwrap().id;
    assert_eq!(person.sync().await, None);
    let there = person.invoices_there("CLASH-1").await[0]["id"].clone();
    person
        .edit_there(&there, json!({"reference": "THEIRS-1"}))
        .await;
    let mut mine = person.app.draft_of(clash).await.unwrap();
    mine.reference = "MINE-1".into();
    person.app.invoice_save(mine).await.unwrap();
    person.ready("ASIDE-1", Some(customer), lines()).await;
    let refusal = json!({
        "operation": "invoices.create", "fault": "error",
        "status": 400, "code": "invalid_param", "times": 1000,
    });
    person.post("faults", refusal).await;
    person.sync().await;
    let run = latest(&person).await;
    assert_eq!(
        told(&run),
        [
            ("MINE-1", RunEffect::Conflict),
            ("ASIDE-1", RunEffect::SetAside)
        ]
    );
    assert!(run.listed[1].answer.is_some());
    person.sync().await;
    person.sync().await;
    let all = runs(&person).await;
    assert_eq!((all[0].times, all[0].records), (2, 0), "{all:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_whose_program_died_is_interrupted_at_the_next_start_and_not_before() {
    let person = Person::connected().await;
    assert_eq!(person.sync().await, None);
    let account = person.account;
    let folder = person.closed().await;
    let path = folder.path().join("counterfoil.db");
    let store = Store::open(&path, None).unwrap();
    let died = store
        .write(|w| w.begin_run(account, chrono::Utc::now()))
        .unwrap();
    drop(store);

    // While another program has the turn, the run is under way.
    let lock = File::create(folder.path().join("sync.lock")).unwrap();
    lock.lock().unwrap();
    let app = Person::open_in(&folder).await.unwrap();
    let run = app.history_run(died).await.unwrap().run;
    assert_eq!(run.ended, "running");
    drop((app, lock));

    let app = Person::open_in(&folder).await.unwrap();
    let run = app.history_run(died).await.unwrap().run;
    assert_eq!((run.ended.as_str(), run.ended_at), ("interrupted", None));
    assert!(run.sentence.contains("goes on"), "{}", run.sentence);
}
