//! An account whose person or service is another one than before.

use crate::person::Person;
use counterfoil_app::view::{AccountState, SyncState};
use counterfoil_app::{CallRequest, Code};
use counterfoil_domain::InvoiceId;
use serde_json::json;

const OWNER: &str = "practice@example.com";
const OTHER: &str = "other@example.com";

/// An invoice that waits, and the service as it was when the person last synced.
async fn with_something_waiting() -> (Person, InvoiceId) {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person.one_ready("QUEUE-1", customer).await;
    (person, id)
}

async fn nothing_was_written(person: &Person, id: InvoiceId) {
    assert_eq!(person.mutations().await, []);
    assert!(person.invoices_there("QUEUE-1").await.is_empty());
    let shown = person.shown(id).await;
    assert_eq!((shown.sync, shown.conflict.len()), (SyncState::Pending, 0));
    assert_eq!(person.here().await, 4);
}

async fn state(person: &Person) -> AccountState {
    person.app.account_list().await.unwrap()[0].state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_became_another_persons_sends_nothing_until_it_is_the_owners_again() {
    let (person, id) = with_something_waiting().await;
    person.post("account", json!({"tokens_of": OTHER})).await;
    let error = person.failure().await;
    assert_eq!(error.code, Code::OtherUser);
    assert!(error.message.contains(OTHER), "{error}");
    assert!(error.message.contains(OWNER), "{error}");
    assert!(error.message.contains("what waits is kept"), "{error}");
    assert_eq!(state(&person).await, AccountState::OtherUser);
    assert_eq!(person.app.sync_status().await.unwrap().error, Some(error));
    nothing_was_written(&person, id).await;

    // The console does not write there either.
    let request = CallRequest {
        operation: "trincico.customers.create".into(),
        body: Some(json!({"service_id": "77", "business_name": "Wrong GmbH"})),
        ..CallRequest::default()
    };
    let refused = person.app.call(request).await.unwrap_err();
    assert_eq!(refused.code, Code::OtherUser);
    nothing_was_written(&person, id).await;

    person.sign_in_again().await.unwrap();
    assert_eq!(state(&person).await, AccountState::Connected);
    assert_eq!(person.sync().await, None);
    person.is_settled(id, "signed in again").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_name_that_signs_in_as_another_person_is_refused() {
    let (person, id) = with_something_waiting().await;
    person.post("account", json!({"signs_in_as": OTHER})).await;
    person.post("expire-tokens", json!({"refresh": true})).await;
    assert_eq!(person.sync().await, Some(Code::SignInNeeded));
    let error = person.sign_in_again().await.unwrap_err();
    assert_eq!(error.code, Code::OtherUser);
    assert!(error.message.contains("connect a new account"), "{error}");
    nothing_was_written(&person, id).await;

    person.post("account", json!({"signs_in_as": OWNER})).await;
    person.sign_in_again().await.unwrap();
    assert_eq!(person.sync().await, None);
    person.is_settled(id, "the owner signs in").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewed_sign_in_of_another_person_ends_the_run_before_anything_is_written() {
    for operation in ["profile.retrieve", "customers.list", "invoices.create"] {
        let (person, id) = with_something_waiting().await;
        person.post("account", json!({"signs_in_as": OTHER})).await;
        person.fault(operation, "401").await;
        let error = person.failure().await;
        assert_eq!(error.code, Code::OtherUser, "{operation}: {error}");
        assert_eq!(state(&person).await, AccountState::OtherUser, "{operation}");
        assert!(person.invoices_there("QUEUE-1").await.is_empty());
        assert_eq!(person.shown(id).await.sync, SyncState::Pending);

        person.post("account", json!({"signs_in_as": OWNER})).await;
        person.sign_in_again().await.unwrap();
        assert_eq!(person.sync().await, None, "{operation}");
        person.is_settled(id, operation).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_gone_is_told_and_nothing_here_is_lost() {
    let (person, id) = with_something_waiting().await;
    person
        .post("account", json!({"service_owner": OTHER}))
        .await;
    let error = person.failure().await;
    assert_eq!(error.code, Code::NotFound);
    assert!(
        error.message.contains("no longer has the service"),
        "{error}"
    );
    nothing_was_written(&person, id).await;

    person
        .post("account", json!({"service_owner": OWNER}))
        .await;
    assert_eq!(person.sync().await, None);
    person.is_settled(id, "the service is back").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_whose_service_is_gone_for_good_is_removed_and_unsent_invoices_stay() {
    let (person, id) = with_something_waiting().await;
    person
        .post("account", json!({"service_owner": OTHER}))
        .await;
    assert_eq!(person.sync().await, Some(Code::NotFound));
    person.app.account_remove(person.account).await.unwrap();
    let kept = person.shown(id).await;
    assert_eq!((kept.sync, kept.account), (SyncState::Local, None));
    assert_eq!(
        (kept.amount.to_text(), kept.items.len()),
        ("6.40".to_owned(), 2)
    );
    assert_eq!(person.here().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_service_is_shown_by_its_new_name() {
    let (person, id) = with_something_waiting().await;
    person
        .post("account", json!({"service_name": "Quay Street"}))
        .await;
    assert_eq!(person.sync().await, None);
    let account = &person.app.account_list().await.unwrap()[0];
    assert_eq!(account.service.as_ref().unwrap().name, "Quay Street");
    person.is_settled(id, "renamed").await;
}
