//! The service behaves strangely in the way that was asked for.

use super::Api;
use serde_json::{Value, json};

async fn ordered(operation: &str, fault: &str) -> Api {
    let api = Api::new().await;
    let order = json!({ "operation": operation, "fault": fault, "times": 9 });
    api.control("faults", order).await;
    api
}

fn ids(page: &Value) -> Vec<&Value> {
    let rows = page["data"].as_array().unwrap();
    rows.iter().map(|row| &row["id"]).collect()
}

#[tokio::test]
async fn each_strange_list_lies_in_its_way() {
    let plain = Api::new().await;
    let first = plain.get("/invoices?limit=10").await;
    let second = format!(
        "/invoices?limit=10&next_page={}",
        first["next_page"].as_str().unwrap()
    );
    let after = plain.get(&second).await;

    let api = ordered("invoices.list", "cursor_repeats").await;
    assert_eq!(api.get(&second).await["next_page"], after["data"][0]["id"]);
    let api = ordered("invoices.list", "cursor_returns").await;
    assert_eq!(api.get(&second).await["next_page"], first["data"][0]["id"]);
    let api = ordered("invoices.list", "page_short").await;
    let page = api.get(&second).await;
    assert_eq!(
        (ids(&page).len(), &page["count"], &page["total"]),
        (5, &json!(10), &json!(17))
    );
    assert_eq!(page["next_page"], after["next_page"]);
    let api = ordered("invoices.list", "page_repeats").await;
    assert_eq!(
        ids(&api.get(&second).await),
        [ids(&first), ids(&after)].concat()
    );
    let api = ordered("invoices.list", "page_empty").await;
    let page = api.get(&second).await;
    assert_eq!((ids(&page).len(), page["next_page"].is_string()), (0, true));
    let api = ordered("invoices.list", "page_whole").await;
    let page = api.get("/invoices?limit=10").await;
    assert_eq!((ids(&page).len(), &page["limit"]), (24, &json!(10)));
    let api = ordered("invoices.list", "ids_missing").await;
    let page = api.get("/invoices?limit=10").await;
    assert_eq!(ids(&page)[..3], [&Value::Null, &json!(0), &json!({})]);
}

#[tokio::test]
async fn a_number_that_stood_for_an_identity_is_understood_afterwards() {
    for fault in ["ids_numbers", "ids_texts"] {
        let api = ordered("invoices.list", fault).await;
        let id = api.get("/invoices?limit=1").await["data"][0]["id"].clone();
        assert_eq!(id.is_number(), fault == "ids_numbers", "{id}");
        let text = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
        assert!(text.bytes().all(|b| b.is_ascii_digit()), "{text}");
        let alone = api.get(&format!("/invoices/{text}")).await;
        assert!(alone["id"].as_str().unwrap().contains('-'), "{alone}");
    }
}

#[tokio::test]
async fn the_clock_moves_what_is_made_from_then_on_and_a_shift_moves_every_time() {
    let api = Api::new().await;
    api.control("clock", json!({ "offset_seconds": -86_400 }))
        .await;
    let id = api.draft("YESTERDAY").await;
    let made = api.get(&format!("/invoices/{id}")).await["created_at"]
        .as_i64()
        .unwrap();
    let now = chrono::Utc::now().timestamp();
    assert!((now - 86_400 - made).abs() < 60, "{made}");
    let answer = reqwest::get(format!("{}/plans/", api.server.ready.url))
        .await
        .unwrap();
    let date = answer.headers()["date"].to_str().unwrap().to_owned();
    let date = chrono::DateTime::parse_from_rfc2822(&date)
        .unwrap()
        .timestamp();
    assert!((date - made).abs() < 60, "{date}");

    api.control("clock", json!({ "shift_seconds": 3600 })).await;
    let shifted = api.get(&format!("/invoices/{id}")).await["created_at"].clone();
    assert_eq!(shifted, json!(made + 3600));
}

#[tokio::test]
async fn going_back_undoes_everything_since_and_may_give_identities_again() {
    let api = Api::new().await;
    let customer = api.customer().await;
    api.control("backup", json!({})).await;
    let body = api.new_invoice(&customer, "LATER");
    let (_, made) = api.call("POST", "/invoices", body).await;
    api.control("restore", json!({ "same_ids": true })).await;
    assert_eq!(api.count("LATER").await, 0);
    let body = api.new_invoice(&customer, "ANOTHER");
    let (status, another) = api.call("POST", "/invoices", body).await;
    assert_eq!((status, &another["id"]), (201, &made["id"]));
}

#[tokio::test]
async fn tokens_and_names_may_come_to_stand_for_another_user() {
    let other = json!("other@example.com");
    let mut api = Api::new().await;
    api.control("account", json!({ "tokens_of": other })).await;
    assert_eq!(api.get("/profile").await["email"], other);
    api.login("practice@example.com").await;
    assert_eq!(api.get("/profile").await["email"], "practice@example.com");
    api.control("account", json!({ "signs_in_as": other }))
        .await;
    api.login("practice@example.com").await;
    assert_eq!(api.get("/profile").await["email"], other);

    let service = json!({ "service_name": "Quay", "service_owner": other });
    api.control("account", service).await;
    let services = api.get("/profile").await["services"].clone();
    assert_eq!(services[0]["name"], "Quay");
}
