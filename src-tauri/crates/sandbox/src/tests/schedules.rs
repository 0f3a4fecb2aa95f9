//! What happens by itself as the clock goes on, and that the money adds up whatever happens.

use super::Api;
use crate::{Options, random::Random};
use serde_json::{Value, json};

const DAY: i64 = 86_400;

impl Api {
    async fn forward(&self, seconds: i64) {
        self.control("clock", json!({ "forward_seconds": seconds }))
            .await;
    }

    async fn edited(&self, kind: &str, set: Value) -> Value {
        let order = json!({ "kind": kind, "id": "", "set": set });
        self.control("edit", order).await
    }

    /// Automatic payouts, the oldest first: status, amount, currency.
    async fn automatic(&self) -> Vec<String> {
        let state = self.state().await;
        let all = state["payouts"].as_array().unwrap();
        let new = all
            .iter()
            .filter(|p| p["automatic"] == true && p["amount"] != 42_000);
        let line = |p: &Value| {
            let text = |key: &str| p[key].as_str().unwrap().to_owned();
            format!("{} {} {}", text("status"), p["amount"], text("currency"))
        };
        let mut lines: Vec<String> = new.map(line).collect();
        lines.reverse();
        lines
    }

    /// The first user's purse in a currency.
    async fn purse(&self, currency: &str) -> Value {
        let state = self.state().await;
        let all = state["balances"].as_array().unwrap();
        let found = all.iter().find(|b| b["currency"] == currency);
        found.cloned().unwrap_or_default()
    }
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

async fn adds_up(api: &Api, case: &str) {
    let state = api.state().await;
    for purse in state["balances"].as_array().unwrap() {
        let of = |key: &str| number(&purse[key]);
        let came = of("brought_forward") + of("payments") - of("fees") - of("payouts");
        assert_eq!(came, of("available") + of("pending"), "{case}: {purse}");
        assert!(of("pending") >= 0 && of("instant") >= 0, "{case}: {purse}");
        assert!(of("instant") <= of("available").max(0), "{case}: {purse}");
    }
}

#[tokio::test]
async fn each_schedule_pays_out_what_there_is_and_no_schedule_pays_nothing() {
    for (frequency, days, first) in [
        ("auto_daily", 1, true),
        ("auto_3_days", 2, false),
        ("auto_3_days", 3, true),
        ("auto_7_days", 6, false),
        ("auto_7_days", 7, true),
        ("on_demand", 400, false),
    ] {
        let api = Api::new().await;
        api.edited("subscription", json!({ "plan": "Elite Monthly" }))
            .await;
        let wanted = json!({ "frequency": frequency });
        let set = api.call("PUT", "/payouts/account/frequency", wanted).await;
        assert_eq!(set.0, 204);
        api.forward(days * DAY).await;
        let made = api.automatic().await;
        let case = format!("{frequency} after {days} days: {made:?}");
        assert_eq!(made.len(), usize::from(first), "{case}");
        if first {
            // All of the dollars; no bank account takes the euros.
            assert!(made[0].ends_with("250000 usd"), "{case}");
            assert_eq!(number(&api.purse("usd").await["available"]), 0, "{case}");
        }
        adds_up(&api, &case).await;
    }
}

#[tokio::test]
async fn an_account_that_cannot_pay_out_follows_no_schedule() {
    let api = Api::new().await;
    let waits = json!({ "frequency": "auto_daily", "status": "suspended" });
    api.edited("payout_account", waits).await;
    api.forward(30 * DAY).await;
    assert!(api.automatic().await.is_empty());
    api.edited("payout_account", json!({ "status": "completed" }))
        .await;
    api.forward(DAY).await;
    assert_eq!(
        api.automatic().await.len(),
        1,
        "a day after it was completed"
    );
}

#[tokio::test]
async fn a_payout_goes_its_way_and_ends_as_told() {
    for (fate, hours) in [
        (
            "arrives",
            [
                (0, "pending"),
                (24, "in_transit"),
                (48, "paid"),
                (900, "paid"),
            ],
        ),
        (
            "fails",
            [
                (0, "pending"),
                (24, "in_transit"),
                (48, "failed"),
                (900, "failed"),
            ],
        ),
        (
            "returns",
            [
                (0, "pending"),
                (24, "in_transit"),
                (48, "paid"),
                (72, "failed"),
            ],
        ),
    ] {
        let api = Api::new().await;
        api.edited("payout_account", json!({ "fate": fate })).await;
        let asked = json!({ "currency": "usd", "amount": 1000, "instant": false });
        assert_eq!(api.call("POST", "/payouts", asked).await.0, 204);
        let mut gone = 0;
        for (hour, status) in hours {
            api.forward((hour - gone) * 3600).await;
            gone = hour;
            let newest = api.get("/payouts?limit=1").await["data"][0].clone();
            assert_eq!(newest["status"], status, "{fate} after {hour} hours");
            adds_up(&api, fate).await;
        }
        let left = number(&api.purse("usd").await["available"]);
        assert_eq!(
            left,
            if fate == "arrives" { 249_000 } else { 250_000 },
            "{fate}"
        );
    }
}

#[tokio::test]
async fn one_of_the_schedule_is_requested_before_it_is_pending() {
    let api = Api::new().await;
    let set = json!({ "frequency": "auto_daily" });
    api.edited("payout_account", set).await;
    api.forward(DAY).await;
    assert_eq!(api.automatic().await, ["requested 250000 usd"]);
    api.forward(3600).await;
    assert_eq!(api.automatic().await, ["pending 250000 usd"]);
    api.forward(2 * DAY).await;
    assert_eq!(api.automatic().await, ["paid 250000 usd"]);
    let told = api.get("/_sandbox/notifications").await;
    let told = told.as_array().unwrap();
    assert_eq!(told.len(), 3, "once for each turn: {told:?}");
    assert_eq!(
        (&told[0]["scope"], &told[0]["to"], &told[0]["asked"]),
        (
            &json!("payout_updated"),
            &json!(crate::seed::EMAIL),
            &json!(false)
        )
    );
}

#[tokio::test]
async fn what_customers_paid_waits_two_days() {
    let api = Api::new().await;
    let before = api.purse("usd").await;
    pay(&api, "PAID-1", 10_000).await;
    let waits = api.purse("usd").await;
    assert_eq!(number(&waits["pending"]), 10_000 - 290, "less 2.9 percent");
    api.forward(2 * DAY).await;
    let after = api.purse("usd").await;
    assert_eq!(number(&after["pending"]), 0);
    assert_eq!(
        number(&after["available"]) - number(&before["available"]),
        9_710
    );
}

/// A customer pays an invoice in dollars of so many cents.
async fn pay(api: &Api, reference: &str, cents: i64) {
    let mut body = api.new_invoice(&api.customer().await, reference);
    body["currency"] = json!("usd");
    let id = api.call("POST", "/invoices", body).await.1["id"].clone();
    let id = id.as_str().unwrap();
    let line = json!({ "name": "Work", "price": cents, "quantity": 1 });
    let url = "https://shop.example.com";
    let visit = json!({ "success_url": url, "cancel_url": url });
    for (method, path, body) in [
        ("POST", "items", line),
        ("PUT", "status", json!({ "status": "ready" })),
    ] {
        let done = api
            .call(method, &format!("/invoices/{id}/{path}"), body)
            .await;
        assert!(done.0 < 300, "{done:?}");
    }
    let page = api
        .call("POST", &format!("/invoices/{id}/pay"), visit)
        .await
        .1;
    let page = page["redirect_url"].as_str().unwrap();
    let path = page.strip_prefix(&api.server.ready.url).unwrap();
    let paid = api.call("POST", &format!("{path}/pay"), Value::Null).await;
    assert_eq!(paid.0, 303);
}

#[tokio::test]
async fn the_money_adds_up_whatever_happens_in_whatever_order() {
    const FREQUENCIES: [&str; 4] = ["auto_daily", "auto_3_days", "auto_7_days", "on_demand"];
    const FATES: [&str; 3] = ["arrives", "fails", "returns"];
    const STATUSES: [&str; 6] = [
        "requested",
        "pending",
        "in_transit",
        "paid",
        "canceled",
        "failed",
    ];
    for seed in 1..=4 {
        let api = Api::with(Options {
            seed,
            variety: seed % 2 == 0,
            ..Options::default()
        })
        .await;
        let mut random = Random::new(seed);
        adds_up(&api, "at the start").await;
        let mut story = Vec::new();
        for turn in 0..40 {
            let choice = random.below(9);
            let amount = 1 + random.amount(60_000);
            match choice {
                0 | 1 => api.forward(random.amount(100) * 3600).await,
                2 => pay(&api, &format!("P-{turn}"), amount).await,
                3 | 4 => {
                    let ask = json!({ "currency": random.pick(&["usd", "eur", "pln", "gbp"]),
                        "amount": amount, "instant": random.below(2) == 0 });
                    api.call("POST", "/payouts", ask).await;
                }
                5 => {
                    let set = json!({ "frequency": random.pick(&FREQUENCIES),
                        "fate": random.pick(&FATES) });
                    api.edited("payout_account", set).await;
                }
                6 => {
                    let set = json!({ "status": random.pick(&STATUSES) });
                    api.edited("payout", set).await;
                }
                7 => {
                    let set = json!({ "fate": random.pick(&FATES), "twin": random.below(3) == 0 });
                    api.edited("payout", set).await;
                }
                _ if turn % 2 == 0 => drop(api.control("backup", Value::Null).await),
                _ => drop(api.call("POST", "/_sandbox/restore", json!({})).await),
            }
            story.push(choice);
            adds_up(&api, &format!("seed {seed}, {story:?}")).await;
        }
        api.forward(400 * DAY).await;
        adds_up(&api, &format!("seed {seed}, long after")).await;
    }
}

#[tokio::test]
async fn there_is_some_of_everything_to_practise_with_and_no_payout_account_on_request() {
    let mut api = Api::with(Options::practice()).await;
    let state = api.state().await;
    let payouts = state["payouts"].as_array().unwrap();
    let mut kinds: Vec<_> = payouts
        .iter()
        .map(|p| p["status"].as_str().unwrap())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(
        kinds,
        [
            "canceled",
            "failed",
            "in_transit",
            "paid",
            "pending",
            "requested"
        ]
    );
    for currency in ["usd", "eur", "pln"] {
        assert!(
            payouts.iter().any(|p| p["currency"] == currency),
            "{currency}"
        );
    }
    let banks = api.get("/payouts/account/external-accounts").await;
    assert_eq!(banks.as_array().unwrap().len(), 3);
    let owned = async |api: &Api| api.get("/services").await.as_array().unwrap().len();
    assert_eq!(owned(&api).await, 1);
    api.login(crate::seed::SHOPS_EMAIL).await;
    assert_eq!(owned(&api).await, 3);
    let payouts = api.get("/payouts").await;
    assert_eq!(
        payouts["data"].as_array().unwrap().len(),
        3,
        "one account for all shops"
    );
    let invoices = api.get("/invoices").await;
    assert_eq!(invoices["data"].as_array().unwrap().len(), 6);
    let one = api.get("/invoices?service_id=301").await;
    assert_eq!(one["data"].as_array().unwrap().len(), 2);

    let none = Options {
        payout_account: false,
        ..Options::practice()
    };
    let api = Api::with(none).await;
    for (method, path, status) in [
        ("GET", "/payouts/account", 404),
        ("GET", "/payouts/account/balance", 404),
        ("POST", "/payouts/account", 204),
        ("GET", "/payouts/account", 200),
    ] {
        let seen = api.call(method, path, Value::Null).await.0;
        assert_eq!(seen, status, "{method} {path}");
    }
    adds_up(&api, "no account").await;
}
