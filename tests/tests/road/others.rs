//! Others at the same service: a colleague who edits, a customer who pays, another person who signs in.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{ConflictChoice, SyncState};
use counterfoil_domain::Status;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_reference_is_proposed_anew_and_the_other_invoice_is_untouched() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person
        .ready(
            "TAKEN-1",
            Some(customer),
            vec![item("Mine", "5.00", "1", "")],
        )
        .await;
    let theirs = person.create_there("TAKEN-1").await;
    person.sync().await;

    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Conflict);
    assert_eq!(shown.conflict[0].field, "reference");
    assert!(
        shown.conflict[0]
            .theirs
            .starts_with("TAKEN-1 is taken by another invoice")
    );

    person
        .app
        .conflict_resolve("invoice".into(), id.to_string(), ConflictChoice::KeepTheirs)
        .await
        .unwrap();
    person.sync().await;
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Synced, "{shown:?}");
    assert_ne!(shown.reference, "TAKEN-1");
    let taken = person.invoices_there("TAKEN-1").await;
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0]["id"], theirs);
    assert_eq!(taken[0]["items"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_field_changed_on_both_sides_waits_for_a_person_with_both_values() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let draft = person
        .draft("BOTH-1", Some(customer), vec![item("One", "1.00", "1", "")])
        .await;
    let id = person.app.invoice_save(draft).await.unwrap().id;
    assert_eq!(person.sync().await, None);

    let remote = person.invoices_there("BOTH-1").await[0]["id"].clone();
    person
        .edit_there(&remote, json!({"reference": "THEIRS"}))
        .await;
    let mut draft = person.app.draft_of(id).await.unwrap();
    draft.reference = "MINE".into();
    person.app.invoice_save(draft).await.unwrap();
    person.sync().await;

    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Conflict);
    let field = &shown.conflict[0];
    assert_eq!(
        (
            field.field.as_str(),
            field.mine.as_str(),
            field.theirs.as_str()
        ),
        ("reference", "MINE", "THEIRS")
    );
    person
        .app
        .conflict_resolve("invoice".into(), id.to_string(), ConflictChoice::KeepMine)
        .await
        .unwrap();
    assert_eq!(person.sync().await, None);
    assert_eq!(person.invoices_there("MINE").await.len(), 1);
    assert!(person.invoices_there("THEIRS").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn another_person_signing_in_is_refused_and_nothing_is_sent() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    person
        .ready(
            "OTHER-1",
            Some(customer),
            vec![item("One", "1.00", "1", "")],
        )
        .await;
    person.service_becomes_another_persons().await;
    assert_eq!(person.sync().await, Some(Code::SignInNeeded));
    let error = person.sign_in_again().await.unwrap_err();
    assert_eq!(error.code, Code::OtherUser);
    assert_eq!(person.mutations().await, []);
    assert!(person.invoices_there("OTHER-1").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_an_earlier_state_asks_first_and_a_colleagues_line_stays() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let draft = person
        .draft("TWO-1", Some(customer), vec![item("Mine", "1.00", "1", "")])
        .await;
    let id = person.app.invoice_save(draft).await.unwrap().id;
    assert_eq!(person.sync().await, None);
    let mut open_in_editor = person.app.draft_of(id).await.unwrap();

    let remote = person.invoices_there("TWO-1").await[0]["id"].clone();
    let both = json!({"items": [
        {"name": "Mine", "price": 100, "quantity": 1},
        {"name": "A colleague's", "price": 700, "quantity": 1},
    ]});
    person.edit_there(&remote, both).await;
    assert_eq!(person.sync().await, None);

    open_in_editor.note = "Thank you".into();
    let error = person
        .app
        .invoice_save(open_in_editor.clone())
        .await
        .unwrap_err();
    assert_eq!(error.code, Code::Changed);
    assert_eq!(person.sync().await, None);
    let there = &person.invoices_there("TWO-1").await[0];
    assert_eq!(there["items"].as_array().unwrap().len(), 2);

    open_in_editor.seen = None;
    person.app.invoice_save(open_in_editor).await.unwrap();
    assert_eq!(person.sync().await, None);
    let there = &person.invoices_there("TWO-1").await[0];
    assert_eq!(
        there["items"].as_array().unwrap().len(),
        1,
        "the person said so"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn paid_at_the_service_arrives_whatever_the_invoice_looks_like() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person
        .ready("LONG-1", Some(customer), vec![item("One", "1.00", "1", "")])
        .await;
    assert_eq!(person.sync().await, None);
    let remote = person.invoices_there("LONG-1").await[0]["id"].clone();
    person.edit_there(&remote, json!({"status": "paid"})).await;
    assert_eq!(person.sync().await, None);
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(
        (shown.status, shown.sync),
        (Status::Paid, SyncState::Synced)
    );
}
