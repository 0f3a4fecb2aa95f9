//! A server may follow the vendor's headings or its list of routes, its tables or its samples: the
//! same road is gone on each, and what was learnt of a server is kept over the end of the program.

use crate::person::{Person, item};
use chrono::Utc;
use counterfoil_app::view::{PayoutInput, PayoutQuery, PayoutRequestState, SyncState};
use counterfoil_sandbox::{Dialect, Options};
use serde_json::{Value, json};

/// Each side of every contradiction, and sides mixed. Ids as numbers and as texts are among them.
const DIALECTS: [&str; 14] = [
    "slash=no,account_in_path=no",
    "slash=no,account_in_path=yes",
    "slash=yes,account_in_path=no",
    "slash=yes,account_in_path=yes",
    "slash=yes,wrong_slash=301",
    "slash=no,wrong_slash=308,account_in_path=yes",
    "cursor=next_page,code_key=internal_code,customer_key=payer,tax=text,nothing=empty",
    "cursor=cursor,code_key=code,customer_key=customer,tax=number,nothing=null",
    "ids=numbers,times=float",
    "ids=texts,times=text",
    "times=zero,upper_case=yes",
    "wrapped=yes,times=seconds",
    "slash=yes,account_in_path=yes,cursor=cursor,code_key=code,customer_key=customer,ids=numbers,\
     times=text,nothing=empty,tax=number,upper_case=yes,wrapped=yes",
    "slash=no,wrong_slash=308,account_in_path=yes,cursor=cursor,code_key=code,customer_key=payer,\
     ids=texts,times=zero,nothing=null,tax=text,upper_case=yes,wrapped=yes",
];

async fn speaking(dialect: &str, invoices: usize) -> Person {
    let dialect: Dialect = dialect.parse().unwrap();
    let options = Options {
        invoices,
        customers: 2,
        dialect,
        ..Options::default()
    };
    Person::connected_with(Utc::now, options).await
}

/// The calls that the server saw, but for those to the sandbox itself: method, path and status.
async fn calls(person: &Person) -> Vec<String> {
    let log = person.get("requests").await;
    let line = |r: &Value| {
        let text = |key: &str| r[key].as_str().unwrap_or_default().to_owned();
        format!("{} {} {}", r["status"], text("method"), text("path"))
    };
    log.as_array().unwrap().iter().map(line).collect()
}

/// Those that were asked in a way that the server does not have.
async fn in_vain(person: &Person) -> Vec<String> {
    let vain = |line: &String| line.starts_with("404") || line.starts_with("30");
    calls(person).await.into_iter().filter(vain).collect()
}

async fn ask(person: &Person, amount: &str) {
    let wish = PayoutInput {
        account: person.account,
        currency: "usd".into(),
        amount: amount.into(),
        instant: false,
    };
    let offer = person.app.payout_offer(wish).await.unwrap();
    let asked = person.app.payout_ask(offer.id).await.unwrap();
    assert_eq!(
        asked.state,
        PayoutRequestState::Accepted,
        "{}",
        asked.sentence
    );
    assert!(asked.payout.is_some(), "{}", asked.sentence);
}

/// The whole road: signed in already; list, create, item, ready, pay link, plan, payouts, a payout.
async fn go(person: &Person, case: &str, reference: &str) {
    assert_eq!(person.sync().await, None, "{case}");
    let customer = person.any_customer().await;
    let lines = vec![item("One", "2.50", "2", "15.25")];
    let id = person.ready(reference, Some(customer), lines).await;
    assert_eq!(person.sync().await, None, "{case}");
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Synced, "{case}: {shown:?}");
    assert_eq!(shown.amount.to_text(), "5.76", "{case}");
    let there = person.invoices_there(reference).await;
    assert_eq!(there.len(), 1, "{case}");
    assert_eq!(
        (&there[0]["status"], &there[0]["amount"]),
        (&json!("ready"), &json!(576)),
        "{case}"
    );

    let link = person.app.invoice_pay_link(id).await.unwrap();
    let view = reqwest::get(&link.url).await.unwrap();
    assert!(view.status().is_success(), "{case}: {}", link.url);
    let act = person.app.invoice_pay(id).await.unwrap();
    let visit = act.visit.expect(case);
    person.app.visit_cancel(visit.id).await.unwrap();

    let plan = person.app.plan_overview().await.unwrap().remove(0);
    assert!(plan.error.is_none(), "{case}: {:?}", plan.error);
    assert_eq!(plan.subscription.unwrap().plan, "Pro Monthly", "{case}");
    let before = person
        .app
        .payout_list(PayoutQuery::default())
        .await
        .unwrap();
    assert_eq!(before.payouts.len(), 3, "{case}");
    ask(person, "70.00").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_road_is_gone_in_every_dialect() {
    for dialect in DIALECTS {
        let person = speaking(dialect, 4).await;
        go(&person, dialect, "WAY-1").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn long_lists_are_read_to_their_end_under_either_name_of_the_cursor() {
    for dialect in [
        "cursor=cursor,wrapped=yes,ids=numbers",
        "cursor=next_page,slash=yes",
    ] {
        let person = speaking(dialect, 230).await;
        assert_eq!(person.sync().await, None, "{dialect}");
        let list = person.app.invoice_list(Default::default()).await.unwrap();
        assert_eq!(list.counts.all, 230, "{dialect}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_learnt_is_kept_and_a_second_start_asks_the_right_way_at_the_first_call() {
    for dialect in [
        "slash=no,account_in_path=yes",
        "slash=yes,account_in_path=yes,cursor=cursor",
        "slash=yes,wrong_slash=301",
        "slash=no,wrong_slash=308,account_in_path=yes",
    ] {
        let person = speaking(dialect, 120).await;
        go(&person, dialect, "LEARN-1").await;
        let learning = in_vain(&person).await;
        assert!((1..=8).contains(&learning.len()), "{dialect}: {learning:?}");
        let before = calls(&person).await.len();

        let person = person.reopened().await;
        person.sign_in_again().await.unwrap();
        assert_eq!(person.sync().await, None, "{dialect}");
        ask(&person, "10.00").await;
        let asked = calls(&person).await;
        assert_eq!(
            in_vain(&person).await.len(),
            learning.len(),
            "{dialect}: {asked:#?}"
        );
        assert!(asked.len() > before, "{dialect}");
        let wanted = dialect.contains("slash=yes");
        let first = &asked[before];
        assert_eq!(first.ends_with('/'), wanted, "{dialect}: {first}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_changes_its_ways_is_learnt_anew() {
    let person = speaking("slash=no,account_in_path=yes", 4).await;
    go(&person, "before", "WAY-1").await;
    let other = json!({"trincico": {"slash": true, "account_in_path": false}});
    person.post("dialect", other).await;
    // The renewal of the sign-in is the first to meet the other path.
    person.post("expire-tokens", json!({})).await;
    assert_eq!(person.sync().await, None);
    person.app.payout_refresh(person.account).await.unwrap();
    ask(&person, "20.00").await;
}
