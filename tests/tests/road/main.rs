//! The whole road below the shells: the real app, store, client and sync against the sandbox over
//! loopback HTTP. What a person saved is at the service once, with the same total.

mod alone;
mod backup;
mod billwerk;
mod books;
mod by_hand;
mod conflicts;
mod dialects;
mod documents;
mod elsewhere_accounts;
mod elsewhere_bad;
mod elsewhere_bills;
mod elsewhere_tables;
mod elsewhere_wallet;
mod history;
mod originals;
mod others;
mod paid;
mod payouts;
mod payouts_clock;
mod payouts_read;
mod person;
mod plan;
mod practice;
mod rates;
mod secrets;
mod strange;
mod visits;

use counterfoil_app::Code;
use counterfoil_app::view::{AccountState, CustomerInput, SyncState};
use counterfoil_domain::Status;
use person::{Person, item};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_made_offline_is_at_the_service_once_with_the_same_total() {
    let person = Person::connected().await;
    let customer = person
        .app
        .customer_save(CustomerInput {
            account: Some(person.account),
            business_name: "Łucja Żółć, stolarstwo".into(),
            email: "lucja@example.com".into(),
            ..CustomerInput::default()
        })
        .await
        .unwrap();
    let draft = person
        .draft(
            "ROAD-1",
            Some(customer.id),
            vec![item("Extra programmer", "100.00", "2", "15.25")],
        )
        .await;
    let saved = person.app.invoice_save(draft).await.unwrap();
    assert_eq!(saved.sync, SyncState::Pending);
    let ready = person
        .app
        .invoice_set_status(saved.id, Status::Ready)
        .await
        .unwrap();
    assert_eq!(ready.amount.to_text(), "230.50");

    assert_eq!(person.sync().await, None);

    let shown = person.app.invoice_get(saved.id).await.unwrap();
    assert_eq!(
        (shown.sync, shown.status),
        (SyncState::Synced, Status::Ready)
    );
    let there = person.invoices_there("ROAD-1").await;
    assert_eq!(there.len(), 1, "{there:?}");
    assert_eq!(there[0]["status"], "ready");
    assert_eq!(there[0]["amount"], 23050);
    assert_eq!(there[0]["items"].as_array().unwrap().len(), 1);

    let before = person.mutations().await;
    assert_eq!(person.sync().await, None);
    assert_eq!(
        person.mutations().await,
        before,
        "the next sync sends nothing"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_go_in_order_customer_invoice_items_ready() {
    let person = Person::connected().await;
    let customer = person.customer("Order GmbH").await;
    let lines = vec![item("One", "1.00", "1", ""), item("Two", "2.00", "3", "8")];
    let id = person.ready("ORDER-1", Some(customer), lines).await;
    assert_eq!(person.sync().await, None);
    assert_eq!(
        person.app.invoice_get(id).await.unwrap().sync,
        SyncState::Synced
    );
    let made: Vec<String> = person
        .mutations()
        .await
        .into_iter()
        .map(|(method, path)| {
            let ids = path
                .split('/')
                .map(|part| if part.len() == 36 { ":id" } else { part });
            format!("{method} {}", ids.collect::<Vec<_>>().join("/"))
        })
        .collect();
    assert_eq!(
        made,
        [
            "POST /services/:id/customers",
            "POST /invoices",
            "POST /invoices/:id/items",
            "POST /invoices/:id/items",
            "PUT /invoices/:id/status",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_fails_once_the_invoice_is_there_once_after_the_next_syncs() {
    for fault in [
        "refused",
        "timeout_before",
        "timeout_after",
        "5xx_before",
        "5xx_after",
        "cut_body",
        "401",
        "409",
        "429",
        "duplicate",
        "late_commit",
        "html",
        "malformed",
    ] {
        for operation in [
            "invoices.create",
            "invoices.items.create",
            "invoices.update_status",
            "invoices.retrieve",
        ] {
            let person = Person::connected().await;
            let customer = person.any_customer().await;
            person.fault(operation, fault).await;
            let lines = vec![item("One", "1.00", "1", ""), item("Two", "2.50", "2", "8")];
            let id = person.ready("FAULT-1", Some(customer), lines).await;
            for _ in 0..4 {
                person.sync().await;
            }
            let there = person.invoices_there("FAULT-1").await;
            let shown = person.app.invoice_get(id).await.unwrap();
            let case = format!("{fault} at {operation}: {shown:?}");
            if (fault, operation) == ("409", "invoices.create") {
                // The service says the reference is taken: nothing is there, and a free one is on offer.
                assert_eq!(shown.sync, SyncState::Conflict, "{case}");
                continue;
            }
            assert_eq!(there.len(), 1, "{case}");
            assert_eq!(there[0]["items"].as_array().unwrap().len(), 2, "{case}");
            assert_eq!(there[0]["amount"], 640, "{case}");
            assert_eq!(there[0]["status"], "ready", "{case}");
            assert_eq!(shown.sync, SyncState::Synced, "{case}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_service_everything_opens_and_what_is_saved_waits() {
    let mut person = Person::connected().await;
    assert_eq!(person.sync().await, None);
    let before = person.app.invoice_list(Default::default()).await.unwrap();
    let customer = person.any_customer().await;
    person.stop_service().await;

    let id = person
        .ready(
            "OFFLINE-1",
            Some(customer),
            vec![item("One", "1.00", "1", "")],
        )
        .await;
    assert_eq!(person.sync().await, Some(Code::Offline));
    let list = person.app.invoice_list(Default::default()).await.unwrap();
    assert_eq!(list.counts.all, before.counts.all + 1);
    let waiting = person.app.waiting().await.unwrap();
    assert_eq!(waiting.pending[0].id, id.to_string());
    assert!(waiting.accounts[0].age_seconds.is_some());
    assert!(person.app.sync_status().await.unwrap().offline);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_sign_in_is_renewed_and_a_refused_one_keeps_what_waits() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person
        .ready(
            "TOKEN-1",
            Some(customer),
            vec![item("One", "1.00", "1", "")],
        )
        .await;
    person.post("expire-tokens", json!({})).await;
    assert_eq!(person.sync().await, None);
    assert_eq!(
        person.app.invoice_get(id).await.unwrap().sync,
        SyncState::Synced
    );

    let other = person
        .ready(
            "TOKEN-2",
            Some(customer),
            vec![item("One", "1.00", "1", "")],
        )
        .await;
    for _ in 0..3 {
        person.fault("profile.retrieve", "401").await;
        person.fault("login.refresh", "401").await;
    }
    assert_eq!(person.sync().await, Some(Code::SignInNeeded));
    let account = &person.app.account_list().await.unwrap()[0];
    assert_eq!(account.state, AccountState::SignInNeeded);
    assert_eq!(
        person.app.invoice_get(other).await.unwrap().sync,
        SyncState::Pending
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_refuses_a_move_again_and_again_is_not_stormed() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person
        .ready(
            "STORM-1",
            Some(customer),
            vec![item("One", "1.00", "1", "")],
        )
        .await;
    let refusal = json!({
        "operation": "invoices.update_status", "fault": "error",
        "status": 400, "code": "status_value_denied", "times": 1000,
    });
    person.post("faults", refusal).await;
    for _ in 0..8 {
        person.sync().await;
    }
    let moves = person.mutations().await;
    let moves = moves
        .iter()
        .filter(|(_, path)| path.ends_with("/status"))
        .count();
    assert!(moves <= 8, "asked {moves} times");
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Parked);
    assert!(shown.waiting.unwrap().last_answer.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_an_account_keeps_what_was_not_sent_and_a_half_written_draft_of_it_can_be_saved() {
    let mut person = Person::connected().await;
    let customer = person.any_customer().await;
    let sent = person
        .draft("SENT-1", Some(customer), vec![item("One", "1.00", "1", "")])
        .await;
    let id = person.app.invoice_save(sent).await.unwrap().id;
    assert_eq!(person.sync().await, None);
    person.stop_service().await;
    let mut edited = person.app.draft_of(id).await.unwrap();
    edited.items.push(item("Only here", "5.00", "1", ""));
    person.app.invoice_save(edited).await.unwrap();
    let half = person
        .draft("HALF-1", Some(customer), vec![item("Two", "2.00", "1", "")])
        .await;
    person.app.draft_keep(half.clone()).await.unwrap();

    person.app.account_remove(person.account).await.unwrap();

    let kept = person.app.invoice_get(id).await.unwrap();
    assert_eq!((kept.items.len(), kept.sync), (2, SyncState::Local));
    let half = person.app.draft_of(half.id.unwrap()).await.unwrap();
    let saved = person.app.invoice_save(half).await.unwrap();
    assert_eq!(
        (saved.account, saved.amount.to_text()),
        (None, "2.00".to_owned())
    );
}
