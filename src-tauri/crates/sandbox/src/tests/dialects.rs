//! Either side of each contradiction, as a client meets it over HTTP.

use super::Api;
use crate::{Dialect, Options};
use serde_json::{Value, json};

async fn speaking(text: &str) -> Api {
    let dialect: Dialect = text.parse().unwrap();
    Api::with(Options {
        dialect,
        ..Options::default()
    })
    .await
}

#[tokio::test]
async fn a_path_of_the_other_side_is_not_known_or_sent_on() {
    for (dialect, path, status, to) in [
        ("", "/payouts/account/balance", 200, ""),
        ("", "/payouts/account/{account}/balance/", 200, ""),
        ("account_in_path=yes", "/payouts/account/balance", 404, ""),
        (
            "account_in_path=yes",
            "/payouts/account/{account}/balance",
            200,
            "",
        ),
        (
            "account_in_path=no",
            "/payouts/account/{account}/balance",
            404,
            "",
        ),
        ("slash=yes", "/plans", 404, ""),
        ("slash=yes", "/plans/", 200, ""),
        ("slash=no", "/plans/", 404, ""),
        ("slash=no", "/invoices/build-reference", 400, ""),
        ("slash=yes,wrong_slash=301", "/plans", 301, "/plans/"),
        ("slash=no,wrong_slash=308", "/plans/", 308, "/plans"),
        (
            "slash=yes,wrong_slash=308",
            "/invoices?limit=2&status=a%20b",
            308,
            "/invoices/?limit=2&status=a+b",
        ),
        ("slash=yes", "/no/such/path", 404, ""),
    ] {
        let api = speaking("").await;
        let account = api.get("/payouts/account").await["id"].clone();
        let form: Value = json!({ "trincico": dialect_of(dialect) });
        api.control("dialect", form).await;
        let path = path.replace("{account}", account.as_str().unwrap());
        let token = format!("Bearer {}", api.token);
        let (seen, headers, _) = api
            .send("GET", &path, &[("authorization", &token)], "")
            .await;
        assert_eq!(seen, status, "{dialect} {path}");
        let location = headers.get("location").map_or("", |l| l.to_str().unwrap());
        assert_eq!(location, to, "{dialect} {path}");
    }
}

/// The same choice as an order has it.
fn dialect_of(text: &str) -> Value {
    let choices = text.split(',').filter_map(|choice| choice.split_once('='));
    let value = |text: &str| match text {
        "yes" => json!(true),
        "no" => json!(false),
        other => json!(other),
    };
    choices
        .map(|(name, text)| (name.to_owned(), value(text)))
        .collect()
}

#[tokio::test]
async fn answers_are_worded_as_chosen() {
    for (dialect, path, at, expected) in [
        ("code_key=code", "/invoices/x", "/code", json!("not_found")),
        (
            "code_key=internal_code",
            "/invoices/x",
            "/internal_code",
            json!("not_found"),
        ),
        (
            "customer_key=payer",
            "/invoices?limit=1",
            "/data/0/payer/last_name",
            json!("Prentice"),
        ),
        (
            "customer_key=payer",
            "/invoices?limit=1",
            "/data/0/customer",
            Value::Null,
        ),
        (
            "customer_key=customer",
            "/invoices/{invoice}",
            "/customer/last_name",
            json!("Prentice"),
        ),
        (
            "upper_case=yes",
            "/invoices?limit=1",
            "/data/0/status",
            json!("READY"),
        ),
        (
            "upper_case=yes",
            "/invoices?limit=1",
            "/data/0/currency",
            json!("USD"),
        ),
        ("wrapped=yes", "/plans", "/data/0/name", json!("Basic")),
        (
            "wrapped=yes",
            "/profile",
            "/data/first_name",
            json!("Paula"),
        ),
        (
            "wrapped=yes",
            "/payouts?limit=1",
            "/data/0/amount",
            json!(7000),
        ),
        (
            "tax=text",
            "/invoices?limit=1",
            "/data/0/items/0/tax",
            json!("15.25"),
        ),
        (
            "tax=number",
            "/invoices/{invoice}",
            "/items/0/tax",
            json!(15.25),
        ),
        (
            "times=zero",
            "/invoices?limit=1",
            "/data/0/created_at",
            json!(0),
        ),
        (
            "times=seconds",
            "/invoices?limit=1",
            "/data/0/created_at",
            json!(1_790_785_200),
        ),
        (
            "times=float",
            "/invoices?limit=1",
            "/data/0/created_at",
            json!(1_790_785_200.5),
        ),
        (
            "times=text",
            "/invoices?limit=1",
            "/data/0/created_at",
            json!("2026-09-30T16:20:00.000000Z"),
        ),
        (
            "times=text",
            "/payouts?limit=1",
            "/data/0/arrival_date",
            json!("1790612400"),
        ),
        (
            "nothing=empty",
            "/subscriptions/active",
            "/next_plan",
            json!({}),
        ),
        (
            "nothing=null",
            "/payments?limit=1",
            "/data/0/plan",
            Value::Null,
        ),
        (
            "nothing=empty",
            "/payments?limit=1",
            "/data/0/plan",
            json!({}),
        ),
    ] {
        let api = speaking(dialect).await;
        let invoice = api.state().await["invoices"][0]["id"].clone();
        let path = path.replace("{invoice}", invoice.as_str().unwrap());
        let (_, body) = api.call("GET", &path, Value::Null).await;
        let found = body.pointer(at).cloned().unwrap_or_default();
        assert_eq!(found, expected, "{dialect} {path} {body}");
    }
}

#[tokio::test]
async fn identities_are_numbers_and_calls_go_by_them() {
    for (dialect, is_text) in [("ids=numbers", false), ("ids=texts", true)] {
        let api = speaking(dialect).await;
        let page = api.get("/invoices?limit=2").await;
        let id = page["data"][0]["id"].clone();
        assert_eq!((id.is_string(), id.is_number()), (is_text, !is_text));
        let digits = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
        assert!(digits.parse::<u64>().is_ok(), "{digits}");
        let one = api.get(&format!("/invoices/{digits}")).await;
        assert_eq!(one["id"], id);
    }
}

#[tokio::test]
async fn a_cursor_of_the_other_name_is_passed_over() {
    for (dialect, name, goes_on) in [
        ("", "next_page", true),
        ("", "cursor", true),
        ("cursor=next_page", "next_page", true),
        ("cursor=next_page", "cursor", false),
        ("cursor=cursor", "cursor", true),
        ("cursor=cursor", "next_page", false),
    ] {
        let api = speaking(dialect).await;
        let first = api.get("/invoices?limit=2").await;
        let next = first["next_page"].as_str().unwrap();
        let page = api.get(&format!("/invoices?limit=2&{name}={next}")).await;
        assert_eq!(page["data"] != first["data"], goes_on, "{dialect} {name}");
    }
}

#[tokio::test]
async fn a_choice_that_means_nothing_is_refused_and_an_empty_one_takes_both_sides_again() {
    for text in ["slash", "tongue=1", "slash=301", "times=late"] {
        assert!(text.parse::<Dialect>().is_err(), "{text}");
    }
    let api = speaking("slash=yes").await;
    let (status, _) = api
        .call(
            "POST",
            "/_sandbox/dialect",
            json!({ "trincico": { "tongue": 1 } }),
        )
        .await;
    assert_eq!(status, 400);
    assert_eq!(api.call("GET", "/plans", Value::Null).await.0, 404);
    api.control("dialect", json!({ "pm2_data": true })).await;
    assert_eq!(api.call("GET", "/plans", Value::Null).await.0, 404);
    api.control("dialect", json!({ "trincico": {} })).await;
    assert_eq!(api.call("GET", "/plans", Value::Null).await.0, 200);
    api.control("reset", Value::Null).await;
    assert_eq!(
        api.call("GET", "/plans", Value::Null).await.0,
        404,
        "as it was started"
    );
}
