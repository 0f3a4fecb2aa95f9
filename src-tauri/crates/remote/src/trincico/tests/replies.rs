//! How replies become domain records: leniently, and never silently wrong.

use super::{client, id, item, returns};
use crate::{
    Certainty, Customers, Fault, Invoicing, Page,
    json::Fields,
    loopback::{Act, Loopback, json},
    trincico::{
        model::{Frequency, SubscriptionStatus, UpgradeOutcome},
        wire,
    },
};
use counterfoil_domain::{InvoiceSnapshot, Status};
use serde_json::{Value, json as value};

/// What a case does to a good invoice.
type Change = fn(&mut Value);

fn invoice(change: impl Fn(&mut Value)) -> Value {
    let mut invoice = value!({
        "id": 5, "reference": "A1", "status": "READY", "currency": "eur", "amount": "110.0",
        "items": [{"id": 9, "name": "x", "price": 100, "quantity": "1", "tax": "10.00"}],
        "customer": {"id": "c1"},
    });
    change(&mut invoice);
    invoice
}

fn read(invoice: &Value) -> Result<InvoiceSnapshot, String> {
    wire::invoice(&Fields::of(invoice).unwrap()).map_err(|e| e.reason())
}

#[test]
fn what_the_program_acts_on_must_make_sense_and_is_named_where_it_does_not() {
    let cases: [(Change, &str); 9] = [
        (|i| i["id"] = value!(null), "id is missing"),
        (|i| i["id"] = value!(1.5), "id is not an identity"),
        (
            |i| i["status"] = value!("lost"),
            "status is unknown: “lost” is not one of draft, ready, paid, canceled",
        ),
        (|i| i["status"] = value!(""), "status is missing"),
        (
            |i| i["currency"] = value!("zzz"),
            "currency is wrong: “zzz” is not a currency code such as EUR, USD or JPY",
        ),
        (|i| i["currency"] = value!(null), "currency is missing"),
        (
            |i| i["amount"] = value!(1.25),
            "amount is not a whole number",
        ),
        (
            |i| i["items"][0]["price"] = value!(null),
            "items[0].price is missing",
        ),
        (
            |i| {
                i.as_object_mut().unwrap().remove("items");
            },
            "items is missing",
        ),
    ];
    for (change, reason) in cases {
        assert_eq!(read(&invoice(change)), Err(reason.to_owned()));
    }
}

#[test]
fn an_invoice_is_read_whatever_forms_its_values_have() {
    let read = read(&invoice(|_| {})).unwrap();
    assert_eq!(read.remote_id, id("5"));
    assert_eq!(read.status, Status::Ready);
    assert_eq!(read.currency.code(), "EUR");
    assert_eq!(read.amount, Some(110));
    assert_eq!(read.customer, Some(id("c1")));
    assert_eq!(read.items[0].remote_id, id("9"));
    assert_eq!((read.items[0].price, read.items[0].quantity), (100, 1));
    assert_eq!(read.items[0].tax, Some("10".parse().unwrap()));
}

#[test]
fn the_customer_is_found_under_each_name_and_a_user_is_not_taken_for_one() {
    for (change, customer) in [
        (value!({"customer": {}, "payer": {"id": "c2"}}), Some("c2")),
        (
            value!({"customer": null, "payer": {"id": 73, "roles": []}}),
            None,
        ),
        (value!({"customer": "c3"}), Some("c3")),
        (value!({"customer": []}), None),
    ] {
        let mut record = invoice(|i| i["customer"] = value!(null));
        for (key, value) in change.as_object().unwrap() {
            record[key] = value.clone();
        }
        let found = read(&record).unwrap().customer;
        assert_eq!(found, customer.map(id), "{change}");
    }
}

async fn page(body: &str, cursor: Option<&str>) -> Page<InvoiceSnapshot> {
    let body = body.to_owned();
    let server = Loopback::start(move |_| json(200, &body)).await;
    client(&server.url)
        .invoices(&id("77"), cursor, 10)
        .await
        .unwrap()
}

#[tokio::test]
async fn one_unreadable_invoice_does_not_take_its_page_with_it() {
    let body = value!({"next_page": "n1", "data": [
        invoice(|_| {}), invoice(|i| i["status"] = value!("lost")), 7,
        invoice(|i| i["currency"] = value!("zzz")), invoice(|i| i["id"] = value!("6")),
    ]});
    let page = page(&body.to_string(), None).await;
    let ids: Vec<_> = page.records.iter().map(|r| r.remote_id.clone()).collect();
    assert_eq!(ids, [id("5"), id("6")]);
    let unreadable: Vec<_> = page
        .unreadable
        .iter()
        .map(|u| (u.remote_id.clone(), u.reason.split(' ').next().unwrap()))
        .collect();
    assert_eq!(
        unreadable,
        [
            (Some(id("5")), "status"),
            (None, "the"),
            (Some(id("5")), "currency")
        ]
    );
    assert_eq!(page.next.as_deref(), Some("n1"));
}

#[tokio::test]
async fn a_list_ends_at_a_null_empty_or_repeated_cursor_and_may_be_bare() {
    for (body, cursor, next) in [
        (r#"{"next_page":null,"data":[]}"#, None, None),
        (r#"{"next_page":"","data":[]}"#, None, None),
        (
            r#"{"next_page":"b","data":[],"total":9}"#,
            Some("a"),
            Some("b"),
        ),
        (r#"{"next_page":12,"limit":2,"data":[]}"#, None, Some("12")),
        (r#"{"next_page":"a","data":[]}"#, Some("a"), None),
        ("[]", None, None),
        ("{}", None, None),
        ("", None, None),
    ] {
        let page = page(body, cursor).await;
        assert_eq!(page.next.as_deref(), next, "{body}");
        assert!(page.records.is_empty() && page.unreadable.is_empty());
    }
}

#[tokio::test]
async fn a_single_record_that_cannot_be_read_is_malformed_and_a_change_is_then_unknown() {
    for body in [r#"{"id":1,"status":"lost"}"#, "{}", "", "[3]", "\"ok\""] {
        let server = Loopback::start(move |_| json(200, body)).await;
        let c = client(&server.url);
        let error = c.add_item(&id("1"), &item()).await.unwrap_err();
        assert_eq!(
            (error.fault, error.certainty),
            (Fault::Malformed, Certainty::Unknown),
            "{body}"
        );
        let error = c.invoice(&id("1")).await.unwrap_err();
        assert_eq!(error.fault, Fault::Malformed, "{body}");
    }
}

#[tokio::test]
async fn no_active_subscription_looks_like_none_in_each_of_its_forms() {
    for act in [
        json(404, r#"{"code":"not_found"}"#),
        json(200, "null"),
        json(200, "{}"),
        json(200, r#"{"data":null}"#),
        Act::Answer(204, "", String::new()),
    ] {
        let server = Loopback::start(move |_| act.clone()).await;
        assert_eq!(client(&server.url).active_subscription().await, Ok(None));
    }
    let body = r#"{"data":{"id":"s","status":"trailing","plan":{},"next_plan":[]}}"#;
    let server = Loopback::start(move |_| json(200, body)).await;
    let found = client(&server.url).active_subscription().await.unwrap();
    assert_eq!(found.unwrap().status, SubscriptionStatus::Trialing);
}

#[tokio::test]
async fn an_upgrade_ends_in_an_address_or_in_a_word() {
    let url = r#"{"redirect_url":"https://pay.example.com/c#k"}"#;
    for (status, body, outcome) in [
        (428, url, "https://pay.example.com/c#k"),
        (200, r#"{"code":"next_plan_waiting"}"#, "waiting"),
        (200, r#"{"code":"payment_not_required"}"#, "free"),
        (200, r#"{"code":"payment_required"}"#, "charged"),
        (200, r#"{"code":"later"}"#, "later"),
    ] {
        let server = Loopback::start(move |_| json(status, body)).await;
        let got = client(&server.url)
            .upgrade_subscription(&id("p"), &returns(), None)
            .await
            .unwrap();
        let got = match got {
            UpgradeOutcome::Redirect(r) => r.url,
            UpgradeOutcome::NextPlanWaiting => "waiting".into(),
            UpgradeOutcome::PaymentNotRequired => "free".into(),
            UpgradeOutcome::PaymentRequired => "charged".into(),
            UpgradeOutcome::Other(word) => word,
        };
        assert_eq!(got, outcome);
    }
}

#[tokio::test]
async fn an_address_that_is_not_https_is_never_handed_on() {
    for (url, taken) in [
        ("https://pay.example.com/x", true),
        ("http://127.0.0.1:9/x", true),
        ("http://pay.example.com/x", false),
        ("javascript:alert(1)", false),
        ("file:///etc/passwd", false),
    ] {
        let body = value!({ "redirect_url": url }).to_string();
        let server = Loopback::start(move |_| json(428, &body)).await;
        let got = client(&server.url)
            .pay_invoice(&id("1"), &returns(), None)
            .await;
        assert_eq!(got.is_ok(), taken, "{url}");
        if let Err(error) = got {
            assert_eq!(error.field.as_deref(), Some("redirect_url"));
            assert!(!error.message.contains("javascript"), "{}", error.message);
        }
    }
}

#[tokio::test]
async fn balances_and_frequencies_and_customers_are_read_as_documented() {
    let server = Loopback::start(|seen| match seen.target.as_str() {
        "/payouts/account/balance" => json(
            200,
            r#"{"available":[{"amount":108056,"currency":"eur"}],"instant":null,"pending":[]}"#,
        ),
        "/payouts/frequencies" => json(200, r#"["auto_3_days","weekly"]"#),
        "/services/77/customers?limit=5" => json(200, r#"[{"id":1,"business_name":"B"},{"x":1}]"#),
        _ => json(404, "{}"),
    })
    .await;
    let c = client(&server.url);
    let balance = c.balance().await.unwrap();
    assert_eq!(balance.available.unwrap()[0].to_string(), "1080.56 EUR");
    assert_eq!((balance.instant, balance.pending), (None, Some(vec![])));
    assert_eq!(
        c.payout_frequencies().await.unwrap(),
        [Frequency::Auto3Days, Frequency::Other("weekly".into())]
    );
    let page = c.customers(&id("77"), None, 5).await.unwrap();
    assert_eq!(page.records[0].business_name, "B");
    assert_eq!(page.unreadable[0].reason, "id is missing");
    assert_eq!(page.next, None);
    let error = c.customer(&id("77"), &id("2")).await.unwrap_err();
    assert_eq!(error.fault, Fault::NotFound);
}

#[tokio::test]
async fn what_a_provider_still_asks_for_is_read_in_any_form() {
    let account = |requirements: &str| {
        format!(r#"{{"id":"ba_1","last4":6789,"currency":"usd","requirements":{requirements}}}"#)
    };
    let due = r#"{"currently_due":["individual.id_number","tos"],"past_due":["tos"],
        "errors":[{"code":"invalid","reason":"The document is blurred."}],
        "pending_verification":["later"]}"#;
    for (requirements, words) in [
        (
            due,
            &["tos", "individual.id_number", "The document is blurred."][..],
        ),
        (r#"{"currently_due":"tos","past_due":null}"#, &["tos"]),
        (r#"{"errors":[{"code":"invalid"},{},7]}"#, &["invalid", "7"]),
        ("null", &[]),
        ("[]", &[]),
        (r#""none""#, &[]),
    ] {
        let body = format!("[{}]", account(requirements));
        let server = Loopback::start(move |_| json(200, &body)).await;
        let read = client(&server.url).external_accounts().await.unwrap();
        assert_eq!(read[0].requirements, words, "{requirements}");
        assert_eq!(read[0].called(), "•••• 6789");
    }
}
