//! Lists: pages, filters, order, size; and data that is the same for the same seed.

use super::Api;
use crate::Options;
use serde_json::Value;
use std::collections::BTreeSet;

async fn all(api: &Api, first: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut path = first.to_owned();
    loop {
        let page = api.get(&path).await;
        rows.extend(page["data"].as_array().unwrap().iter().cloned());
        match page["next_page"].as_str() {
            Some(next) => path = format!("{first}&next_page={next}"),
            None => return rows,
        }
    }
}

#[tokio::test]
async fn pages_give_every_invoice_once_newest_first() {
    let api = Api::new().await;
    let rows = all(&api, "/invoices?limit=7").await;
    let ids: BTreeSet<&str> = rows.iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!((rows.len(), ids.len()), (24, 24));
    let times: Vec<i64> = rows
        .iter()
        .map(|r| r["created_at"].as_i64().unwrap())
        .collect();
    assert!(times.is_sorted_by(|a, b| a > b));
    let oldest = api.get("/invoices?limit=1&order_by=created_at").await;
    assert_eq!(oldest["data"][0]["id"], rows[23]["id"]);
}

#[tokio::test]
async fn a_changed_invoice_comes_first_when_ordered_by_the_time_of_change() {
    let api = Api::new().await;
    let draft = all(&api, "/invoices?limit=50&status=draft").await;
    let path = format!("/invoices/{}", draft[0]["id"].as_str().unwrap());
    let change = serde_json::json!({ "currency": "eur" });
    assert_eq!(api.call("PUT", &path, change).await.0, 204);
    for order in ["-updated_at", "updated_at%20DESC"] {
        let page = api
            .get(&format!("/invoices?limit=1&order_by={order}"))
            .await;
        assert_eq!(page["data"][0]["id"], draft[0]["id"], "{order}");
    }
}

#[tokio::test]
async fn the_status_filter_splits_the_list_without_loss() {
    let api = Api::new().await;
    let mut count = 0;
    for status in ["draft", "ready", "paid", "canceled"] {
        let rows = all(&api, &format!("/invoices?limit=2&status={status}")).await;
        assert!(rows.iter().all(|row| row["status"] == status), "{status}");
        assert!(!rows.is_empty(), "{status}");
        count += rows.len();
    }
    assert_eq!(count, 24);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_records_and_another_seed_others() {
    let mut states = Vec::new();
    for seed in [7, 7, 8] {
        let api = Api::with(Options {
            seed,
            ..Options::default()
        })
        .await;
        states.push((api.state().await, api.token.clone()));
    }
    assert_eq!(states[0], states[1]);
    assert_ne!(states[0], states[2]);
    assert_eq!(states[0].0["invoices"].as_array().unwrap().len(), 24);
    assert_eq!(states[0].0["customers"].as_array().unwrap().len(), 12);
}

#[tokio::test]
async fn seeded_data_has_several_scripts_and_currencies_of_every_number_of_decimals() {
    let api = Api::with(Options {
        invoices: 60,
        ..Options::default()
    })
    .await;
    let text = api.state().await.to_string();
    for part in [
        "Żółta",
        "Παπαδόπουλοι",
        "Северный",
        "\"jpy\"",
        "\"kwd\"",
        "\"pln\"",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains("null,\"quantity\""));
}

#[tokio::test]
async fn a_hundred_thousand_invoices_are_served_page_by_page() {
    let options = Options {
        invoices: 100_000,
        customers: 1000,
        ..Options::default()
    };
    let api = Api::with(options).await;
    let newest = api.get("/invoices?limit=500").await;
    assert_eq!(newest["data"][0]["reference"], "ARC011");
    let next = newest["next_page"].as_str().unwrap();
    let second = api
        .get(&format!("/invoices?limit=2&next_page={next}"))
        .await;
    assert_eq!(second["data"][1]["reference"], "BT99499");
    let oldest = api.get("/invoices?limit=2&order_by=created_at").await;
    assert_eq!(oldest["data"][1]["reference"], "BT0002");
    let from = oldest["data"][1]["id"].as_str().unwrap();
    let last = api.get(&format!("/invoices?next_page={from}")).await;
    assert_eq!(
        (last["data"].as_array().unwrap().len(), &last["next_page"]),
        (2, &Value::Null)
    );
    let reference = format!("/invoices/build-reference?service_id={}", api.service());
    assert_eq!(api.get(&reference).await["reference"], "BT100000");
}

#[tokio::test]
async fn a_server_with_nothing_in_it_has_empty_lists() {
    let options = Options {
        invoices: 0,
        customers: 0,
        ..Options::default()
    };
    let api = Api::with(options).await;
    let page = api.get("/invoices").await;
    assert_eq!(page, serde_json::json!({ "next_page": null, "data": [] }));
}

#[tokio::test]
async fn accounts_that_nobody_has_used_have_nothing_in_any_system() {
    let api = Api::with(Options::empty()).await;
    let state = api.get("/_sandbox/state").await;
    for (system, kinds) in [
        ("trincico", &["invoices", "customers", "payouts"][..]),
        ("billwerk", &["customers", "contracts", "invoices", "plans"]),
        ("pm2", &["buckets"]),
        ("funding_sources", &["stripe"]),
    ] {
        for kind in kinds {
            assert_eq!(
                state[system][kind],
                serde_json::json!([]),
                "{system} {kind}"
            );
        }
    }
}
