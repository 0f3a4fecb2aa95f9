//! Every fault does what its name says, to the call it was ordered for and to no other.

use super::Api;
use crate::Options;
use serde_json::{Value, json};

/// What a client sees of a creation that fails, and how many invoices there are afterwards.
async fn create_under(fault: Value) -> (Result<u16, ()>, usize) {
    let api = Api::new().await;
    let body = api.new_invoice(&api.customer().await, "FAULT");
    let mut order = json!({ "operation": "invoices.create" });
    for (key, value) in fault.as_object().unwrap() {
        order[key] = value.clone();
    }
    api.control("faults", order).await;
    let answer = api.try_call("POST", "/invoices", body).await;
    let status = answer.map(|(status, _)| status).map_err(|_| ());
    (status, api.count("FAULT").await)
}

#[tokio::test]
async fn each_fault_gives_its_answer_and_has_its_effect_or_none() {
    for (fault, seen, made) in [
        (json!({ "fault": "refused" }), Err(()), 0),
        (
            json!({ "fault": "timeout_before", "delay_ms": 20 }),
            Err(()),
            0,
        ),
        (
            json!({ "fault": "timeout_after", "delay_ms": 20 }),
            Err(()),
            1,
        ),
        (json!({ "fault": "5xx_before" }), Ok(500), 0),
        (json!({ "fault": "5xx_after" }), Ok(500), 1),
        (json!({ "fault": "cut_body" }), Err(()), 1),
        (json!({ "fault": "401" }), Ok(401), 0),
        (json!({ "fault": "409" }), Ok(409), 0),
        (json!({ "fault": "429" }), Ok(429), 0),
        (json!({ "fault": "duplicate" }), Ok(409), 1),
        (json!({ "fault": "late_commit" }), Err(()), 0),
        (json!({ "fault": "html" }), Ok(200), 0),
        (json!({ "fault": "malformed" }), Ok(201), 1),
        (
            json!({ "fault": "error", "status": 503, "code": "service_unavailable" }),
            Ok(503),
            0,
        ),
    ] {
        assert_eq!(create_under(fault.clone()).await, (seen, made), "{fault}");
    }
}

#[tokio::test]
async fn a_late_commit_lands_after_the_next_read_and_not_before() {
    let api = Api::new().await;
    let body = api.new_invoice(&api.customer().await, "LATE");
    api.control(
        "faults",
        json!({ "operation": "invoices.create", "fault": "late_commit" }),
    )
    .await;
    assert!(api.try_call("POST", "/invoices", body).await.is_err());
    let first = api.get("/invoices?limit=1").await;
    assert_eq!(first["data"][0]["reference"], "ARC011");
    let second = api.get("/invoices?limit=1").await;
    assert_eq!(second["data"][0]["reference"], "LATE");
}

#[tokio::test]
async fn a_late_commit_with_a_delay_lands_by_itself() {
    let api = Api::new().await;
    let body = api.new_invoice(&api.customer().await, "LATE");
    // Long enough to be asked before, however busy the computer is.
    let order = json!({ "operation": "invoices.create", "fault": "late_commit", "delay_ms": 3000 });
    api.control("faults", order).await;
    assert!(api.try_call("POST", "/invoices", body).await.is_err());
    assert_eq!(api.count("LATE").await, 0);
    let underway = async || api.get("/_sandbox/underway").await["calls"].clone();
    assert_eq!(underway().await, 1);
    for _ in 0..1200 {
        if underway().await == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(api.count("LATE").await, 1);
}

#[tokio::test]
async fn a_stale_read_shows_what_was_there_before_the_last_change() {
    let api = Api::new().await;
    let id = api.draft("STALE").await;
    let stale = |operation: &str| json!({ "operation": operation, "fault": "stale_read" });
    api.control("faults", stale("invoices.retrieve")).await;
    let path = format!("/invoices/{id}");
    assert_eq!(api.call("GET", &path, Value::Null).await.0, 404);
    assert_eq!(api.get(&path).await["reference"], "STALE");
    assert_eq!(
        api.call("PUT", &path, json!({ "reference": "FRESH" }))
            .await
            .0,
        204
    );
    api.control("faults", stale("invoices.list")).await;
    for reference in ["STALE", "FRESH"] {
        let page = api.get("/invoices?limit=1").await;
        assert_eq!(page["data"][0]["reference"], reference);
    }
    // The references are found again after the records went back and forth.
    let taken = api.new_invoice(&api.customer().await, "FRESH");
    assert_eq!(api.call("POST", "/invoices", taken).await.0, 409);
    api.draft("STALE").await;
}

#[tokio::test]
async fn a_duplicated_item_is_there_twice() {
    let api = Api::new().await;
    let id = api.draft("TWICE").await;
    api.control(
        "faults",
        json!({ "operation": "invoices.items.create", "fault": "duplicate" }),
    )
    .await;
    let item = json!({ "name": "Work", "price": 100, "quantity": 1 });
    assert_eq!(
        api.call("POST", &format!("/invoices/{id}/items"), item)
            .await
            .0,
        201
    );
    let read = api.get(&format!("/invoices/{id}")).await;
    assert_eq!(
        (read["items"].as_array().unwrap().len(), &read["amount"]),
        (2, &json!(200))
    );
}

#[tokio::test]
async fn a_fault_hits_as_many_calls_as_ordered_after_those_it_skips() {
    let api = Api::new().await;
    let order =
        json!({ "operation": "profile.retrieve", "fault": "5xx_before", "times": 2, "skip": 1 });
    assert_eq!(api.control("faults", order).await["waiting"], 2);
    api.get("/invoices?limit=1").await;
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(api.call("GET", "/profile", Value::Null).await.0);
    }
    assert_eq!(statuses, [200, 500, 500, 200]);
}

#[tokio::test]
async fn a_throttled_call_is_told_when_to_come_back_and_a_cut_empty_answer_is_no_answer() {
    let api = Api::new().await;
    api.control("faults", json!({ "operation": "*", "fault": "429" }))
        .await;
    let url = format!("{}/plans/", api.server.ready.url);
    let answer = api.http.get(&url).send().await.unwrap();
    assert_eq!(answer.headers()["retry-after"], "1");

    let id = api.draft("CUT").await;
    api.control(
        "faults",
        json!({ "operation": "invoices.update", "fault": "cut_body" }),
    )
    .await;
    let path = format!("/invoices/{id}");
    assert!(
        api.try_call("PUT", &path, json!({ "reference": "CUT-2" }))
            .await
            .is_err()
    );
    assert_eq!(api.get(&path).await["reference"], "CUT-2");
}

#[tokio::test]
async fn the_log_shows_calls_without_an_answer_with_no_status() {
    let api = Api::new().await;
    api.control(
        "faults",
        json!({ "operation": "profile.retrieve", "fault": "refused" }),
    )
    .await;
    // The client may send a read again by itself when its connection closes.
    let _ = api.try_call("GET", "/profile/?x=1", Value::Null).await;
    let log = api.get("/_sandbox/requests").await;
    assert_eq!(
        (&log[0]["operation"], &log[0]["status"], &log[0]["query"]),
        (
            &json!("profile.retrieve"),
            &Value::Null,
            &json!({ "x": "1" })
        )
    );
}

#[tokio::test]
async fn orders_taken_back_fail_no_call_and_what_was_held_back_lands() {
    let api = Api::new().await;
    let body = api.new_invoice(&api.customer().await, "LATE");
    for fault in ["late_commit", "5xx_before"] {
        let order = json!({ "operation": "invoices.create", "fault": fault });
        api.control("faults", order).await;
    }
    assert!(api.try_call("POST", "/invoices", body).await.is_err());
    assert_eq!(api.count("LATE").await, 0);
    let (status, _) = api.call("DELETE", "/_sandbox/faults", Value::Null).await;
    assert_eq!((status, api.count("LATE").await), (204, 1));
    api.draft("NEXT").await;
}

#[tokio::test]
async fn an_order_that_makes_no_sense_is_refused_with_the_names_that_do() {
    let api = Api::new().await;
    for (order, part) in [
        (
            json!({ "operation": "invoices.shred", "fault": "401" }),
            "invoices.create",
        ),
        (
            json!({ "operation": "invoices.list", "fault": "gremlin" }),
            "late_commit",
        ),
        (
            json!({ "operation": "invoices.list", "fault": "error", "status": 412 }),
            "multi_row",
        ),
    ] {
        let (status, answer) = api.call("POST", "/_sandbox/faults", order).await;
        assert_eq!(status, 400);
        assert!(
            answer["message"].as_str().unwrap().contains(part),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn stopping_does_not_wait_for_a_call_that_is_held() {
    let api = Api::new().await;
    api.control(
        "faults",
        json!({ "operation": "profile.retrieve", "fault": "timeout_before" }),
    )
    .await;
    let url = format!("{}/profile", api.server.ready.url);
    let held = tokio::spawn(api.http.get(url).send());
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    let stopping = tokio::time::timeout(std::time::Duration::from_secs(10), api.server.stop());
    assert!(stopping.await.is_ok());
    assert!(held.await.unwrap().is_err());
}

#[tokio::test]
async fn every_call_waits_as_long_as_the_line_is_said_to_take() {
    let latency = std::time::Duration::from_millis(60);
    let api = Api::with(Options {
        latency,
        ..Options::default()
    })
    .await;
    let begun = std::time::Instant::now();
    api.get("/invoices?limit=1").await;
    assert!(begun.elapsed() >= latency);
}
