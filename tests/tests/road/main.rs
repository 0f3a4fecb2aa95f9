//! The whole road below the shells: the real app, store, client and sync against the sandbox over
//! loopback HTTP. What a person saved is at the service once, with the same total.

mod person;

use counterfoil_app::Code;
use counterfoil_app::view::{AccountState, ConflictChoice, CustomerInput, ItemInput, SyncState};
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
async fn what_was_typed_is_found_again_after_the_program_was_killed() {
    let person = Person::alone().await;
    let mut draft = person.app.draft_new().await.unwrap();
    draft.reference = "HALF".into();
    draft.items = vec![ItemInput {
        name: "Half a li".into(),
        price: "12,".into(),
        ..ItemInput::default()
    }];
    person.app.draft_keep(draft.clone()).await.unwrap();
    let person = person.reopened().await;
    let startup = person.app.startup().await.unwrap();
    assert_eq!(startup.unsaved[0].title, "HALF");
    assert_eq!(
        person.app.draft_of(startup.unsaved[0].id).await.unwrap(),
        draft
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_names_its_field_and_leaves_what_was_typed() {
    let person = Person::alone().await;
    let mut draft = person.app.draft_new().await.unwrap();
    draft.currency = "EUR".into();
    draft.items = vec![item("Work", "ten", "1", "")];
    person.app.draft_keep(draft.clone()).await.unwrap();
    let error = person.app.invoice_save(draft.clone()).await.unwrap_err();
    assert_eq!(error.code, Code::Invalid);
    assert_eq!(error.field.as_deref(), Some("items[0].price"));
    assert_eq!(person.app.draft_of(draft.id.unwrap()).await.unwrap(), draft);

    draft.items.clear();
    let empty = person.app.invoice_save(draft).await.unwrap();
    let error = person
        .app
        .invoice_set_status(empty.id, Status::Ready)
        .await
        .unwrap_err();
    let fields: Vec<_> = error.problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["customer", "items"]);
    assert_eq!(
        person.app.invoice_get(empty.id).await.unwrap().status,
        Status::Draft
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_person_signing_in_is_refused_and_nothing_is_sent() {
    let mut person = Person::connected().await;
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

/// Does something to the file of a store.
type Spoil = fn(&std::path::Path);

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_cannot_be_opened_says_why_and_stays_as_it_is() {
    let cases: [(&str, Spoil, Code); 3] = [
        (
            "damaged",
            |path| {
                let mut bytes = std::fs::read(path).unwrap();
                for byte in bytes.iter_mut().skip(20) {
                    *byte = !*byte;
                }
                std::fs::write(path, bytes).unwrap();
            },
            Code::DamagedStore,
        ),
        (
            "not a store at all",
            |path| std::fs::write(path, "Dear diary,\n".repeat(1000)).unwrap(),
            Code::DamagedStore,
        ),
        (
            "of a newer version",
            |path| {
                // The schema's version stands at byte 60 of every SQLite file.
                let mut bytes = std::fs::read(path).unwrap();
                bytes[60..64].copy_from_slice(&9999_u32.to_be_bytes());
                std::fs::write(path, bytes).unwrap();
            },
            Code::NewerStore,
        ),
    ];
    for (case, spoil, code) in cases {
        let person = Person::alone().await;
        let draft = person.draft("KEPT-1", None, vec![]).await;
        person.app.invoice_save(draft).await.unwrap();
        let folder = person.closed().await;
        let path = folder.path().join("counterfoil.db");
        spoil(&path);
        let before = std::fs::read(&path).unwrap();
        let error = Person::open_in(&folder).await.err().unwrap();
        assert!(
            error.code == code || (case == "not a store at all" && error.code == Code::LockedStore),
            "{case}: {error:?}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), before, "{case}");
    }
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
