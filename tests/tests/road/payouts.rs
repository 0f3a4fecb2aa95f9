//! Money that moves, over real HTTP: whatever fails, a payout is sent once, and what is not clear is
//! told as not clear.

use crate::person::Person;
use counterfoil_app::view::{
    PayoutInput, PayoutQuery, PayoutRequestState as State, PayoutRequestView, PayoutResolution,
};
use counterfoil_app::{App, Code, Error, Event, Options};
use counterfoil_domain::{Money, NumberStyle, RemoteId};
use counterfoil_secrets::RunKeyring;
use counterfoil_store::{NewRequest, Store};
use serde_json::{Value, json};
use std::fs::File;
use std::path::Path;
use std::sync::{Arc, Mutex};

pub fn input(person: &Person, amount: &str) -> PayoutInput {
    PayoutInput {
        account: person.account,
        currency: "usd".into(),
        amount: amount.into(),
        instant: false,
    }
}

pub async fn ask(person: &Person, amount: &str) -> Result<PayoutRequestView, Error> {
    let offer = person.app.payout_offer(input(person, amount)).await?;
    person.app.payout_ask(offer.id).await
}

/// Brings the backup of a time before back.
async fn restore(person: &Person, backup: &str) -> Result<(), Error> {
    let restored = person.app.backup_restore(backup.to_owned(), None).await;
    restored.map(drop)
}

/// How often a payout was asked for, as the service saw it.
pub async fn sent(person: &Person) -> usize {
    let made = person.mutations().await;
    let asked = |(method, path): &&(String, String)| method == "POST" && path == "/payouts";
    made.iter().filter(asked).count()
}

/// Payouts there that were not there at the start.
async fn made(person: &Person) -> usize {
    let state = person.get("state").await;
    state["trincico"]["payouts"].as_array().unwrap().len() - 3
}

fn resolution(payout: Option<&RemoteId>, amount: &str) -> PayoutResolution {
    PayoutResolution {
        payout: payout.cloned(),
        amount: amount.into(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payout_that_goes_well_is_shown_first_sent_once_and_found_in_the_list() {
    let person = Person::connected().await;
    let offer = person.app.payout_offer(input(&person, "70")).await.unwrap();
    assert_eq!(offer.amount.to_text(), "70.00");
    assert_eq!(
        (offer.before.to_text(), offer.after.to_text()),
        ("2500.00".into(), "2430.00".into())
    );
    assert_eq!(offer.destination, "EXAMPLE BANK •••• 6789");
    assert_eq!(sent(&person).await, 0, "an offer sends nothing");

    let request = person.app.payout_ask(offer.id.clone()).await.unwrap();
    assert_eq!(request.state, State::Accepted, "{}", request.sentence);
    let again = person.app.payout_ask(offer.id).await.unwrap_err();
    assert_eq!(again.code, Code::Changed, "a double click");
    assert_eq!((sent(&person).await, made(&person).await), (1, 1));

    let id = request.payout.unwrap();
    let shown = person.app.payout_get(person.account, id).await.unwrap();
    assert_eq!(shown.row.amount.to_text(), "70.00");
    assert_eq!(shown.request.map(|r| r.id), Some(request.id));
    assert_eq!(shown.seen.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_fails_a_payout_is_sent_once_and_told_as_what_is_known_of_it() {
    for (fault, state, there, candidates) in [
        ("refused", State::Unknown, 0, 0),
        ("timeout_before", State::Unknown, 0, 0),
        ("timeout_after", State::Unknown, 1, 1),
        ("5xx_before", State::Unknown, 0, 0),
        ("5xx_after", State::Unknown, 1, 1),
        ("malformed", State::Unknown, 1, 1),
        ("cut_body", State::Unknown, 1, 1),
        ("401", State::Rejected, 0, 0),
        ("409", State::Rejected, 0, 0),
        ("429", State::Unknown, 0, 0),
        ("html", State::Unknown, 0, 0),
        ("late_commit", State::Unknown, 1, 0),
        // Doubled on the way: what is told is that two have appeared.
        ("duplicate", State::Accepted, 2, 2),
    ] {
        let person = Person::connected().await;
        person.fault("payouts.create", fault).await;
        let request = ask(&person, "70.00").await.unwrap();
        let case = format!("{fault}: {request:?}");
        assert_eq!(request.state, state, "{case}");
        if fault == "late_commit" {
            // It lands some time after the answer, before or after the first look.
            while made(&person).await == 0 {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        } else {
            assert_eq!(request.candidates.len(), candidates, "{case}");
        }
        assert_eq!(made(&person).await, there, "{case}");
        let is_unknown = state == State::Unknown;
        let waiting = person.app.waiting().await.unwrap().unknown_payouts;
        assert_eq!(waiting.len(), usize::from(is_unknown), "{case}");
        assert_eq!(request.settles_at.is_some(), is_unknown, "{case}");

        // Sync looks for it and sends nothing.
        for _ in 0..2 {
            assert_eq!(person.sync().await, None, "{case}");
        }
        let sends = if fault == "duplicate" { 1..=2 } else { 1..=1 };
        assert!(sends.contains(&sent(&person).await), "{case}");
        let now = &person.app.payout_requests(None).await.unwrap()[0];
        assert_eq!(now.state, state, "{case}");
        assert_eq!(now.candidates.len(), there.min(2), "{case}");
        let next = ask(&person, "70.00").await;
        assert_eq!(next.is_err(), is_unknown, "{case}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_documented_refusal_is_told_with_its_reason_and_nothing_is_paid() {
    for (status, code, state) in [
        (400, "status_value_denied", State::Rejected),
        (400, "balance_insufficient", State::Rejected),
        (404, "not_found", State::Rejected),
        (500, "internal_error", State::Unknown),
        (503, "service_unavailable", State::Unknown),
    ] {
        let person = Person::connected().await;
        let fault = json!({"operation": "payouts.create", "fault": "error", "status": status,
            "code": code, "times": 1});
        person.post("faults", fault).await;
        let request = ask(&person, "70.00").await.unwrap();
        assert_eq!(request.state, state, "{code}: {}", request.sentence);
        assert!(
            request.sentence.contains("made to fail"),
            "{}",
            request.sentence
        );
        assert_eq!((sent(&person).await, made(&person).await), (1, 0), "{code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_counts_once_the_list_agrees() {
    let person = Person::connected().await;
    let refusal = json!({"operation": "payouts.create", "fault": "error", "status": 400,
        "code": "balance_insufficient", "times": 1});
    person.post("faults", refusal).await;
    // The first read of the list is the snapshot; the second is to confirm.
    let cut = json!({"operation": "payouts.list", "fault": "5xx_before", "skip": 2, "times": 1});
    person.post("faults", cut).await;
    let request = ask(&person, "70.00").await.unwrap();
    assert_eq!(request.state, State::Unknown, "{}", request.sentence);
    let looked = person.app.payout_look(request.id).await.unwrap();
    assert_eq!(looked.state, State::Rejected, "{}", looked.sentence);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_paid_out_names_its_field_and_nothing_is_sent() {
    let person = Person::connected().await;
    let with = |currency: &str, amount: &str, instant| PayoutInput {
        currency: currency.into(),
        amount: amount.into(),
        instant,
        account: person.account,
    };
    for (input, field, words) in [
        (
            with("usd", "2500.01", false),
            "amount",
            "2500.00 USD can be paid out",
        ),
        (
            with("usd", "500.01", true),
            "amount",
            "500.00 USD can be paid out at once",
        ),
        (with("usd", "0", false), "amount", "more than zero"),
        (with("usd", "-5", false), "amount", "more than zero"),
        (with("usd", "ten", false), "amount", "not a number"),
        (with("usd", "1.005", false), "amount", "2 decimals"),
        (
            with("gbp", "5", false),
            "currency",
            "There is a balance in EUR, PLN, USD",
        ),
        (with("eur", "5", false), "currency", "takes EUR"),
        (with("euros", "5", false), "currency", "not a currency"),
    ] {
        let error = person.app.payout_offer(input).await.unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field), "{error:?}");
        assert!(error.message.contains(words), "{error:?}");
    }
    for (change, field, words) in [
        (
            json!({"frequency": "auto_7_days"}),
            "frequency",
            "auto_7_days",
        ),
        (
            json!({"status": "pending", "frequency": "on_demand"}),
            "account",
            "pending",
        ),
    ] {
        person
            .post("edit", json!({"kind": "payout_account", "set": change}))
            .await;
        let error = ask(&person, "5").await.unwrap_err();
        assert_eq!(
            (error.code, error.field.as_deref()),
            (Code::StatusDenied, Some(field))
        );
        assert!(error.message.contains(words), "{error:?}");
    }
    person
        .post(
            "edit",
            json!({"kind": "payout_account", "set": {"status": "suspended"}}),
        )
        .await;
    // The service tells of none then: its account is neither pending nor active.
    let error = ask(&person, "5").await.unwrap_err();
    assert_eq!(error.field.as_deref(), Some("account"), "{error:?}");
    assert_eq!(sent(&person).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unclear_payout_is_closed_by_typing_its_amount_either_way() {
    let person = Person::connected().await;
    let before = person.app.backup_create(None, None).await.unwrap().path;
    person.fault("payouts.create", "timeout_after").await;
    let request = ask(&person, "70.00").await.unwrap();
    let refused = restore(&person, &before).await.unwrap_err();
    assert_eq!(refused.code, Code::StatusDenied, "{refused:?}");
    let found = request.candidates[0].id.clone();
    let resolve = |payout: Option<&RemoteId>, amount: &str| {
        person
            .app
            .payout_resolve(request.id, resolution(payout, amount))
    };
    let wrong = resolve(Some(&found), "70.01").await.unwrap_err();
    assert_eq!(wrong.field.as_deref(), Some("amount"));
    let older = person
        .app
        .payout_list(PayoutQuery::default())
        .await
        .unwrap();
    let old = &older.payouts.last().unwrap().id;
    let wrong = resolve(Some(old), "70.00").await.unwrap_err();
    assert_eq!(
        wrong.field.as_deref(),
        Some("payout"),
        "one that was there before"
    );
    let removed = person.app.account_remove(person.account).await.unwrap_err();
    assert_eq!(removed.code, Code::StatusDenied, "{removed:?}");
    let closed = resolve(Some(&found), "70.00").await.unwrap();
    assert_eq!((closed.state, closed.payout), (State::Closed, Some(found)));

    person.fault("payouts.create", "timeout_before").await;
    let second = ask(&person, "30.00").await.unwrap();
    assert_eq!(second.state, State::Unknown);
    let not_made = resolution(None, "30.00");
    let closed = person
        .app
        .payout_resolve(second.id, not_made)
        .await
        .unwrap();
    assert_eq!((closed.state, closed.payout), (State::Closed, None));
    assert_eq!(ask(&person, "30.00").await.unwrap().state, State::Accepted);
    let decided = person
        .app
        .payout_resolve(second.id, resolution(None, "30.00"))
        .await
        .unwrap_err();
    assert_eq!(decided.code, Code::StatusDenied);
    restore(&person, &before).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_payout_made_elsewhere_leaves_the_choice_to_a_person() {
    let person = Person::connected().await;
    person.fault("payouts.create", "timeout_after").await;
    let request = ask(&person, "70.00").await.unwrap();
    assert_eq!(request.candidates.len(), 1, "probably this one");
    person
        .post("edit", json!({"kind": "payout", "set": {"twin": true}}))
        .await;
    let looked = person.app.payout_look(request.id).await.unwrap();
    assert_eq!(looked.state, State::Unknown);
    assert_eq!(looked.candidates.len(), 2, "{}", looked.sentence);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_programs_on_one_folder_one_sends() {
    let person = Person::connected().await;
    let other = open(person.data(), &person, None).await;
    let first = person
        .app
        .payout_offer(input(&person, "70.00"))
        .await
        .unwrap();
    let second = other.payout_offer(input(&person, "70.00")).await.unwrap();
    let hold = json!({"operation": "payouts.create", "fault": "timeout_after", "times": 1,
        "delay_ms": 1500});
    person.post("faults", hold).await;
    let (one, two) = tokio::join!(person.app.payout_ask(first.id), other.payout_ask(second.id));
    let answers = [one, two];
    let unclear = answers.iter().flatten();
    assert_eq!(unclear.filter(|r| r.state == State::Unknown).count(), 1);
    let refused = answers.iter().filter_map(|a| a.as_ref().err());
    let refused: Vec<_> = refused.map(|e| (e.code, e.field.as_deref())).collect();
    assert_eq!(refused, [(Code::StatusDenied, Some("account"))]);
    assert_eq!((sent(&person).await, made(&person).await), (1, 1));
}

/// Opens the folder as another program would, with the person's sign-in at hand.
pub async fn open(folder: &Path, person: &Person, heard: Option<Arc<Mutex<Vec<Event>>>>) -> App {
    let secrets = RunKeyring::new();
    let login = &person.ready_line().trincico;
    let secret = counterfoil_secrets::Sensitive::new(login.password.clone());
    counterfoil_secrets::Keyring::set(&secrets, &person.account.to_string(), &secret).unwrap();
    let options = Options {
        data: Some(folder.to_owned()),
        secrets: Arc::new(secrets),
        number_style: NumberStyle::POINT,
        table_style: NumberStyle::POINT,
        today: || chrono::Local::now().date_naive(),
        now: chrono::Utc::now,
        automatic_sync: false,
    };
    let listen = move |event| {
        if let Some(heard) = &heard {
            heard.lock().unwrap().push(event);
        }
    };
    App::open(options, Arc::new(listen)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_was_being_sent_when_its_program_died_is_unclear_and_a_live_ones_is_left_alone() {
    let person = Person::connected().await;
    let now = chrono::Utc::now();
    let store = Store::open(&person.data().join("counterfoil.db"), None).unwrap();
    let dollars = |minor| Money::from_minor(minor, "USD".parse().unwrap());
    let new = NewRequest {
        account: person.account,
        purse: "purse".into(),
        payout_account: None,
        amount: dollars(7000),
        instant: false,
        destination: String::new(),
        before: dollars(250_000),
        known: vec![],
        created_at: now,
        settles_at: now,
    };
    let path = person.data().join("payout.lock");
    let live = File::options()
        .create(true)
        .write(true)
        .truncate(false)
        .open(path)
        .unwrap();
    live.lock_shared().unwrap();
    store.write(|w| w.add_payout_request(&new)).unwrap();
    let person = person.reopened().await;
    let state = async || person.app.payout_requests(None).await.unwrap()[0].state;
    assert_eq!(state().await, State::Sending, "another program is at it");
    assert!(ask(&person, "70.00").await.is_err());
    drop(live);
    assert_eq!(state().await, State::Unknown, "its program died");
    let sentence = person.app.payout_requests(None).await.unwrap()[0]
        .sentence
        .clone();
    assert!(sentence.contains("program ended"), "{sentence}");
    assert_eq!(sent(&person).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_arrives_or_comes_back_is_told_once_and_not_at_the_first_sync() {
    let person = Person::connected().await;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let app = open(person.data(), &person, Some(heard.clone())).await;
    let told = || -> Vec<(String, String)> {
        let mut all = heard.lock().unwrap();
        let notices = all.drain(..).filter_map(|event| match event {
            Event::Notice { kind, body, .. } => Some((kind, body.message)),
            _ => None,
        });
        notices.collect()
    };
    let sync = async || {
        app.sync(None).await.unwrap();
        told()
    };
    let edit = async |set: Value| {
        person
            .post("edit", json!({"kind": "payout", "set": set}))
            .await
    };
    assert_eq!(sync().await, []);
    assert_eq!(sync().await, []);
    edit(json!({"status": "failed"})).await;
    let returned = sync().await;
    assert_eq!(returned.len(), 1);
    assert_eq!(returned[0].0, "payout_returned");
    assert!(returned[0].1.contains("70.00 USD"), "{returned:?}");
    assert_eq!(sync().await, [], "once");
    edit(json!({"status": "paid"})).await;
    let body = "70.00 USD arrived at EXAMPLE BANK •••• 6789.".to_owned();
    assert_eq!(sync().await, [("payout_arrived".to_owned(), body)]);
    app.notice_switch("payout_returned".into(), false)
        .await
        .unwrap();
    edit(json!({"status": "failed"})).await;
    assert_eq!(sync().await, [], "switched off");
}
