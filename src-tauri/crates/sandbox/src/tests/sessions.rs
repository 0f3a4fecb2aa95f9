//! Signing in and out, the port, the control routes.

use super::Api;
use crate::{Error, Options, start};
use serde_json::{Value, json};

#[tokio::test]
async fn an_expired_token_is_refused_and_renewed_with_the_refresh_token() {
    let mut api = Api::new().await;
    let user = api.get("/profile").await["id"].clone();
    let tokens = api.login("Practice@example.com").await;
    api.control("expire-tokens", Value::Null).await;
    let (status, error) = api.call("GET", "/profile", Value::Null).await;
    assert_eq!(
        (status, &error["internal_code"]),
        (401, &json!("invalid_token"))
    );
    let body = json!({ "refresh": tokens["refresh"] });
    let (status, renewed) = api.call("POST", "/login/refresh/", body.clone()).await;
    assert_eq!(status, 200);
    api.token = renewed["access"].as_str().unwrap().to_owned();
    assert_eq!(api.get("/profile").await["id"], user);
    assert_eq!(
        api.call("POST", "/accounts/logout", Value::Null).await.0,
        204
    );
    assert_eq!(api.call("GET", "/profile", Value::Null).await.0, 401);

    api.control("expire-tokens", json!({ "refresh": true }))
        .await;
    assert_eq!(api.call("POST", "/login/refresh", body).await.0, 401);
}

#[tokio::test]
async fn a_wrong_password_is_refused_and_no_password_is_in_the_log() {
    let mut api = Api::new().await;
    let wrong = json!({ "email": "practice@example.com", "password": "guess-what" });
    let (status, error) = api.call("POST", "/users/login", wrong).await;
    assert_eq!(
        (status, &error["internal_code"]),
        (401, &json!("bad_credentials"))
    );
    let missing = json!({ "email": "practice@example.com" });
    assert_eq!(api.call("POST", "/users/login", missing).await.0, 400);
    api.login("practice@example.com").await;
    let log = api.get("/_sandbox/requests").await;
    assert_eq!(log[0]["operation"], "users.login");
    assert_eq!(
        (&log[0]["status"], &log[2]["status"]),
        (&json!(401), &json!(200))
    );
    assert!(!log.to_string().contains("guess-what"));
}

#[tokio::test]
async fn another_user_sees_nothing_of_the_first_ones() {
    let mut api = Api::new().await;
    let invoice = api.get("/invoices?limit=1").await["data"][0]["id"].clone();
    let service = api.service().to_owned();
    api.login(crate::seed::OTHER_EMAIL).await;
    let profile = api.get("/profile").await;
    assert_eq!(profile["services"][0]["id"], 77);
    assert_eq!(api.get("/invoices").await["data"], json!([]));
    let path = format!("/invoices/{}", invoice.as_str().unwrap());
    assert_eq!(api.call("GET", &path, Value::Null).await.0, 404);
    let path = format!("/invoices?service_id={service}");
    assert_eq!(api.call("GET", &path, Value::Null).await.0, 404);
    assert_eq!(
        api.get("/invoices/build-reference?service_id=77").await["reference"],
        "BT0001"
    );
}

#[tokio::test]
async fn reset_brings_the_first_state_back() {
    let api = Api::new().await;
    let before = api.state().await;
    let draft = api.draft("GONE").await;
    assert_ne!(api.state().await, before);
    api.control("reset", Value::Null).await;
    assert_eq!(api.state().await, before);
    let path = format!("/invoices/{draft}");
    assert_eq!(api.call("GET", &path, Value::Null).await.0, 404);
}

#[tokio::test]
async fn a_taken_port_is_named_and_a_stopped_server_frees_its_port() {
    let api = Api::new().await;
    let port: u16 = api
        .server
        .ready
        .url
        .rsplit(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let options = Options {
        port,
        invoices: 1,
        ..Options::default()
    };
    match start(options).await {
        Err(Error::PortTaken { port: named }) => assert_eq!(named, port),
        other => panic!("{other:?}"),
    }
    api.get("/plans/").await;
    api.server.stop().await;
    start(options).await.unwrap().stop().await;
}

#[tokio::test]
async fn the_ready_line_has_the_documented_shape() {
    let api = Api::new().await;
    let line = serde_json::to_value(&api.server.ready).unwrap();
    assert!(
        line["url"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    let trincico = line["trincico"].as_object().unwrap();
    let keys: Vec<&str> = trincico.keys().map(String::as_str).collect();
    assert_eq!(keys, ["email", "password", "service_id", "token"]);
    for (system, expected) in [
        (
            "billwerk",
            vec![
                "client_id",
                "client_secret",
                "contract_id",
                "customer_id",
                "draft_id",
                "invoice_id",
                "order_id",
                "plan_group_id",
                "plan_id",
                "plan_variant_id",
                "usage_id",
                "webhook_id",
            ],
        ),
        (
            "pm2",
            vec!["bucket_id", "card_id", "client_id", "refresh_token"],
        ),
        ("funding_sources", vec!["id", "secret", "username"]),
    ] {
        let entries = line[system].as_object().unwrap();
        let keys: Vec<&str> = entries.keys().map(String::as_str).collect();
        assert_eq!(keys, expected, "{system}");
        for (name, value) in entries {
            assert!(!value.as_str().unwrap().is_empty(), "{system}.{name}");
        }
    }
}

#[tokio::test]
async fn notifications_take_the_password_alone_in_a_get_with_a_body() {
    let api = Api::new().await;
    let target = api.get("/invoices?limit=1&status=ready").await["data"][0]["id"].clone();
    let body =
        json!({ "channel": "email_notification", "scope": "invoice_created", "target_id": target });
    assert_eq!(
        api.call("GET", "/notifications/send", body.clone()).await.0,
        401
    );
    let password = crate::session::base64(format!(":{}", crate::session::PASSWORD).as_bytes());
    assert!(password.starts_with("OnByYWN0aWNl"));
    let answer = api
        .http
        .get(format!("{}/notifications/send", api.server.ready.url))
        .header("authorization", format!("Basic {password}"))
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 204);
}

#[test]
fn base64_pads_as_rfc_4648_shows() {
    for (text, coded) in [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foobar", "Zm9vYmFy"),
    ] {
        assert_eq!(crate::session::base64(text.as_bytes()), coded);
    }
}
