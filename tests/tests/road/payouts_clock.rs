//! Payouts that come by themselves as the service's clock goes on, over real HTTP; and the balance that
//! is read again before money moves.

use crate::payouts::{ask, input, open, sent};
use crate::person::Person;
use chrono::Utc;
use counterfoil_app::view::{
    ConnectInput, PayoutInput, PayoutQuery, PayoutRequestState, PayoutRow,
};
use counterfoil_app::{App, Code, Event};
use counterfoil_domain::{AccountId, RemoteId};
use counterfoil_sandbox::Options;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

const DAY: u32 = 86_400;

type Heard = Arc<Mutex<Vec<Event>>>;

/// The kinds of the notices since the last time.
fn told(heard: &Heard) -> Vec<String> {
    let mut all = heard.lock().unwrap();
    let kinds = all.drain(..).filter_map(|event| match event {
        Event::Notice { kind, .. } => Some(kind),
        _ => None,
    });
    kinds.collect()
}

async fn later(person: &Person, seconds: u32) {
    person
        .post("clock", json!({ "forward_seconds": seconds }))
        .await;
}

async fn account_set(person: &Person, set: Value) {
    person
        .post("edit", json!({ "kind": "payout_account", "set": set }))
        .await;
}

async fn newest(app: &App) -> PayoutRow {
    let page = app.payout_list(PayoutQuery::default()).await.unwrap();
    page.payouts.into_iter().next().unwrap()
}

async fn dollars(app: &App) -> Option<String> {
    let account = app.payout_overview().await.unwrap().remove(0);
    let mut balances = account.balances.into_iter();
    let found = balances.find(|b| b.currency == "USD");
    Some(found?.available?.to_text())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_schedule_pays_out_comes_with_the_next_sync_and_is_told_when_it_arrives() {
    let person = Person::connected().await;
    let heard = Heard::default();
    let app = open(person.data(), &person, Some(heard.clone())).await;
    app.sync(None).await.unwrap();
    let set = app
        .payout_schedule(person.account, "auto_3_days".into())
        .await;
    assert_eq!(set.unwrap().frequency.as_deref(), Some("auto_3_days"));

    later(&person, 2 * DAY).await;
    app.sync(None).await.unwrap();
    assert_eq!(newest(&app).await.amount.to_text(), "70.00", "not yet");
    assert_eq!(dollars(&app).await.as_deref(), Some("2500.00"));

    later(&person, DAY).await;
    app.sync(None).await.unwrap();
    let payout = newest(&app).await;
    assert_eq!(
        (payout.status.as_str(), payout.automatic),
        ("requested", true)
    );
    assert_eq!(payout.amount.to_text(), "2500.00", "all there was");
    assert_eq!(dollars(&app).await, None, "nothing is left");
    assert!(told(&heard).is_empty(), "it only set out");

    let mut seen = vec![payout.status];
    for hours in [1, 24, 24] {
        later(&person, hours * 3600).await;
        app.sync(None).await.unwrap();
        seen.push(newest(&app).await.status);
    }
    assert_eq!(seen, ["requested", "pending", "in_transit", "paid"]);
    assert_eq!(told(&heard), ["payout_arrived"]);
    assert_eq!(sent(&person).await, 0, "nobody asked for it here");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payout_that_comes_back_is_told_and_seen_in_list_and_detail_and_can_be_paid_out_again() {
    let person = Person::connected().await;
    let heard = Heard::default();
    let app = open(person.data(), &person, Some(heard.clone())).await;
    app.sync(None).await.unwrap();
    account_set(&person, json!({ "fate": "returns" })).await;
    let asked = ask(&person, "70.00").await.unwrap();
    assert_eq!(
        asked.state,
        PayoutRequestState::Accepted,
        "{}",
        asked.sentence
    );
    let id = asked.payout.unwrap();
    app.sync(None).await.unwrap();
    assert_eq!(dollars(&app).await.as_deref(), Some("2430.00"));

    for (days, status, notices) in [
        (1, "in_transit", &[][..]),
        (1, "paid", &["payout_arrived"]),
        (1, "failed", &["payout_returned"]),
        (1, "failed", &[]),
    ] {
        later(&person, days * DAY).await;
        app.sync(None).await.unwrap();
        let row = newest(&app).await;
        assert_eq!((&row.id, row.status.as_str()), (&id, status));
        assert_eq!(told(&heard), notices, "{status}");
    }
    let detail = app.payout_get(person.account, id).await.unwrap();
    let seen: Vec<_> = detail.seen.iter().map(|s| s.status.as_str()).collect();
    assert_eq!(seen, ["pending", "in_transit", "paid", "failed"]);
    let failed = PayoutQuery {
        status: Some("failed".into()),
        ..PayoutQuery::default()
    };
    let failed = app.payout_list(failed).await.unwrap().payouts;
    assert_eq!(failed.len(), 1);
    assert_eq!(
        dollars(&app).await.as_deref(),
        Some("2500.00"),
        "it is back"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_balance_is_read_again_before_money_moves_and_what_cannot_be_read_moves_nothing() {
    let person = Person::connected().await;
    let offer = async |amount| {
        person
            .app
            .payout_offer(input(&person, amount))
            .await
            .unwrap()
    };
    let whole = offer("2500.00").await;
    // Somebody takes 70.00 out elsewhere.
    let elsewhere = json!({ "kind": "payout", "set": { "twin": true } });
    person.post("edit", elsewhere).await;
    let error = person.app.payout_ask(whole.id).await.unwrap_err();
    assert_eq!(error.field.as_deref(), Some("amount"), "{error:?}");
    assert!(
        error.message.contains("2430.00 USD can be paid out"),
        "{error:?}"
    );

    for operation in [
        "payouts.account.balance",
        "payouts.account.retrieve",
        "payouts.list",
    ] {
        let small = offer("10.00").await;
        person.fault(operation, "5xx_before").await;
        let error = person.app.payout_ask(small.id).await.unwrap_err();
        assert_eq!(error.code, Code::Unavailable, "{operation}: {error:?}");
        assert!(error.message.contains("nothing was sent"), "{error:?}");
    }
    assert!(person.app.payout_requests(None).await.unwrap().is_empty());
    assert_eq!(sent(&person).await, 0);
    assert_eq!(
        ask(&person, "10.00").await.unwrap().state,
        PayoutRequestState::Accepted
    );
}

/// A second account of a user with several shops, for one of them.
async fn connect(person: &Person, name: &str, shop: &str) -> AccountId {
    let ready = person.ready_line();
    let input = ConnectInput {
        name: name.into(),
        url: ready.url.clone(),
        user: "shops@example.com".into(),
        secret: ready.trincico.password.clone(),
        ..ConnectInput::default()
    };
    let account = person.app.account_connect(input).await.unwrap();
    let chosen = person.app.account_choose(account.id, RemoteId::new(shop));
    chosen.await.unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn shops_that_share_a_payout_account_are_said_to_and_counted_once() {
    let options = Options {
        invoices: 3,
        customers: 2,
        ..Options::practice()
    };
    let person = Person::connected_with(Utc::now, options).await;
    let workshop = connect(&person, "Workshop", "301").await;
    let gallery = connect(&person, "Gallery", "302").await;
    assert_eq!(person.sync().await, None);
    let overview = person.app.payout_overview().await.unwrap();
    let same = |id| {
        let found = overview.iter().find(|a| a.account == id).unwrap();
        assert_eq!(found.error, None);
        found.same_as.as_deref()
    };
    assert_eq!(
        (same(person.account), same(workshop), same(gallery)),
        (None, None, Some("Workshop"))
    );
    let paid = async |account| {
        let months = person.app.payout_months(account, 240).await.unwrap();
        let dollars = months.into_iter().filter(|m| m.currency == "USD");
        dollars.map(|m| m.paid.minor).sum::<i64>()
    };
    let shops = paid(Some(workshop)).await;
    assert_eq!((shops, paid(Some(gallery)).await), (9000, 9000));
    let own = paid(Some(person.account)).await;
    assert_eq!(paid(None).await, own + shops, "not twice");
    let offered = PayoutInput {
        account: workshop,
        ..input(&person, "1.00")
    };
    let offered = person.app.payout_offer(offered).await.unwrap();
    let asked = person.app.payout_ask(offered.id).await.unwrap();
    assert_eq!(asked.state, PayoutRequestState::Accepted);
    assert_eq!(person.sync().await, None);
    let listed = async |account| {
        let query = PayoutQuery {
            account,
            limit: 500,
            ..PayoutQuery::default()
        };
        person.app.payout_list(query).await.unwrap()
    };
    let of_all = listed(None).await;
    assert!(!listed(Some(gallery)).await.payouts.is_empty());
    assert!(of_all.payouts.iter().all(|p| p.account != gallery));
    let counted: u64 = of_all.counts.iter().map(|c| c.count).sum();
    assert_eq!(counted, of_all.payouts.len() as u64);
    let calendar = person.app.overview_get().await.unwrap().calendar;
    assert!(calendar.iter().any(|day| day.account == Some(workshop)));
    assert!(calendar.iter().all(|day| day.account != Some(gallery)));
}
