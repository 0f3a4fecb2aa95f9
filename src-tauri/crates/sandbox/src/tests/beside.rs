//! Four systems at one address: no token of one opens another, and what tests may ask of the server
//! holds for all.

use super::{Api, billwerk, pm2};
use crate::Options;
use serde_json::{Value, json};

#[tokio::test]
async fn a_token_of_one_system_opens_no_other() {
    let trincico = Api::new().await;
    let billwerk = billwerk::shop().await;
    let pm2 = pm2::signed_in().await;
    for (api, own) in [
        (&trincico, "/profile"),
        (&billwerk, "/api/v1/Plans"),
        (&pm2, "/api/bucket"),
    ] {
        for path in [
            "/profile",
            "/api/v1/Plans",
            "/api/bucket",
            "/users/x/funding_sources",
        ] {
            let (status, answer) = api.call("GET", path, Value::Null).await;
            assert_eq!(
                status,
                if path == own { 200 } else { 401 },
                "{own} {path}: {answer}"
            );
        }
    }
    // A user called `login` has funding sources, and signing in to Trincico is something else.
    let mut api = trincico;
    api.login(crate::seed::EMAIL).await;
    let (status, answer) = api
        .call("GET", "/users/login/funding_sources", Value::Null)
        .await;
    assert_eq!(
        (status, &answer["errors"][0]["code"]),
        (401, &json!("ERROR_ACCESS_DENIED"))
    );
}

#[tokio::test]
async fn the_state_shows_each_system_and_is_the_same_for_the_same_seed() {
    let mut states = Vec::new();
    for seed in [7, 7, 8] {
        let api = Api::with(Options {
            seed,
            ..Options::default()
        })
        .await;
        let state = api.get("/_sandbox/state").await;
        let ready = serde_json::to_value(&api.server.ready).unwrap();
        states.push((
            state["billwerk"].clone(),
            state["pm2"]["cards"].clone(),
            state["funding_sources"].clone(),
            ready["pm2"].clone(),
        ));
    }
    assert!(states[0] == states[1]);
    assert_ne!(states[0].0, states[2].0);
    assert_ne!(states[0].1, states[2].1);
    assert_ne!(states[0].2, states[2].2);
    assert_eq!(states[0].0["customers"].as_array().unwrap().len(), 12);
    assert_eq!(states[0].0["invoices"].as_array().unwrap().len(), 24);
    assert_eq!(states[0].2["stripe"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn faults_are_ordered_by_the_vendors_name_and_look_as_the_system_would() {
    let api = billwerk::shop().await;
    let customers = "/api/v1/Customers/";
    let body = json!({ "LastName": "Fault" });
    for (fault, seen, made) in [
        (json!({ "fault": "refused" }), None, 0),
        (json!({ "fault": "5xx_before" }), Some(500), 0),
        (json!({ "fault": "5xx_after" }), Some(500), 1),
        (json!({ "fault": "401" }), Some(401), 0),
        (json!({ "fault": "duplicate" }), Some(201), 2),
        (json!({ "fault": "cut_body" }), None, 1),
        (json!({ "fault": "malformed" }), Some(201), 1),
        (json!({ "fault": "html" }), Some(200), 0),
        (json!({ "fault": "error", "status": 403 }), Some(403), 0),
    ] {
        let count = api.get("/_sandbox/state").await["billwerk"]["customers"]
            .as_array()
            .unwrap()
            .len();
        let mut order = json!({ "operation": "billwerk.createCustomer" });
        for (key, value) in fault.as_object().unwrap() {
            order[key] = value.clone();
        }
        api.control("faults", order).await;
        let answer = api.try_call("POST", customers, body.clone()).await.ok();
        assert_eq!(answer.map(|(status, _)| status), seen, "{fault}");
        let after = api.get("/_sandbox/state").await["billwerk"]["customers"]
            .as_array()
            .unwrap()
            .len();
        assert_eq!(after - count, made, "{fault}");
    }
    api.control(
        "faults",
        json!({ "operation": "getCustomers", "fault": "429" }),
    )
    .await;
    let bearer = format!("Bearer {}", api.token);
    let (status, headers, answer) = api
        .send("GET", customers, &[("authorization", &bearer)], "")
        .await;
    assert_eq!((status, answer["Message"].is_string()), (429, true));
    assert_eq!(headers["x-ratelimit-remaining"], "0");
    assert_eq!(headers["retry-after"], "1");
    let strange = json!({ "operation": "getCustomers", "fault": "page_short" });
    let (status, answer) = api.call("POST", "/_sandbox/faults", strange).await;
    assert_eq!(status, 400, "{answer}");
}

#[tokio::test]
async fn faults_of_the_others_have_their_bodies_too() {
    let api = pm2::signed_in().await;
    let order = json!({ "operation": "pm2.bucket.retrieveAll", "fault": "5xx_before" });
    api.control("faults", order).await;
    let (status, answer) = api.call("GET", "/api/bucket", Value::Null).await;
    assert_eq!((status, answer["msg"].is_string()), (500, true));
    let path = "/users/practice/funding_sources";
    for (name, code) in [
        ("NOT_FOUND", "ERROR_NOT_FOUND"),
        ("act_of_god", "ACT_OF_GOD"),
    ] {
        let order = json!({
            "operation": "funding-sources.list", "fault": "error", "status": 500, "code": name,
        });
        api.control("faults", order).await;
        let (status, headers, answer) = api.send("GET", path, &[], "").await;
        assert_eq!((status, &answer["errors"][0]["code"]), (500, &json!(code)));
        assert_eq!(headers["content-type"], "errors/json");
    }
}

#[tokio::test]
async fn a_stale_read_and_a_late_commit_hold_for_every_system() {
    let api = billwerk::shop().await;
    let id = api.server.ready.billwerk.customer_id.clone();
    let path = format!("/api/v1/Customers/{id}");
    let before = api.get(&path).await["Tag"].clone();
    api.check(&[("PATCH", &path, json!({ "Tag": "new" }), 200)])
        .await;
    api.control(
        "faults",
        json!({ "operation": "getCustomer", "fault": "stale_read" }),
    )
    .await;
    assert_eq!(api.get(&path).await["Tag"], before);
    assert_eq!(api.get(&path).await["Tag"], "new");
    api.control(
        "faults",
        json!({ "operation": "patchCustomer", "fault": "late_commit" }),
    )
    .await;
    assert!(
        api.try_call("PATCH", &path, json!({ "Tag": "late" }))
            .await
            .is_err()
    );
    assert_eq!(api.get(&path).await["Tag"], "new");
    assert_eq!(api.get(&path).await["Tag"], "late");
}

#[tokio::test]
async fn the_log_names_system_and_operation_and_reset_brings_all_systems_back() {
    let api = billwerk::shop().await;
    let before = api.get("/_sandbox/state").await;
    let hook = format!("/api/v1/webhooks/{}", api.server.ready.billwerk.webhook_id);
    api.check(&[("DELETE", &hook, Value::Null, 204)]).await;
    let log = api.get("/_sandbox/requests").await;
    let last = log.as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["system"], &last["operation"], &last["status"]),
        (&json!("billwerk"), &json!("deleteWebhook"), &json!(204))
    );
    assert_ne!(
        api.get("/_sandbox/state").await["billwerk"],
        before["billwerk"]
    );
    api.control("reset", Value::Null).await;
    let after = api.get("/_sandbox/state").await;
    assert_eq!(after["billwerk"], before["billwerk"]);
    assert_eq!(after["pm2"]["user"], before["pm2"]["user"]);
    api.check(&[("GET", "/api/v1/Plans", Value::Null, 401)])
        .await;
}

#[tokio::test]
async fn a_second_editor_changes_records_of_every_system_and_a_backup_undoes_it() {
    let api = billwerk::shop().await;
    let ready = api.server.ready.clone();
    let before = api.get("/_sandbox/state").await;
    api.control("backup", Value::Null).await;
    for (kind, id, set) in [
        (
            "billwerk.customer",
            &ready.billwerk.customer_id,
            json!({ "IsLocked": true }),
        ),
        (
            "pm2.bucket",
            &ready.pm2.bucket_id,
            json!({ "name": "Renamed" }),
        ),
        ("pm2.card", &ready.pm2.card_id, json!({ "exp_year": 2020 })),
        (
            "pm2.subscription",
            &ready.pm2.bucket_id,
            json!({ "status": "past_due" }),
        ),
        (
            "funding_sources.source",
            &ready.funding_sources.id,
            json!({ "nickname": "Mine" }),
        ),
    ] {
        let changed = api
            .control("edit", json!({ "kind": kind, "id": id, "set": set }))
            .await;
        let (key, value) = set.as_object().unwrap().iter().next().unwrap();
        assert_eq!(&changed[key], value, "{kind}");
    }
    let path = format!("/api/v1/Customers/{}", ready.billwerk.customer_id);
    api.check(&[
        ("PATCH", &path, json!({ "Tag": "x" }), 422),
        (
            "POST",
            "/_sandbox/edit",
            json!({ "kind": "pm2.bucket", "id": "0", "set": {} }),
            404,
        ),
    ])
    .await;
    api.control("restore", Value::Null).await;
    let after = api.get("/_sandbox/state").await;
    for system in ["billwerk", "pm2", "funding_sources"] {
        assert_eq!(after[system], before[system], "{system}");
    }
}
