//! FundingSources: the vendor's page and the vendor's server.

use super::Api;
use serde_json::{Value, json};

/// The header that signs a user in.
fn basic(api: &Api, user: &str) -> String {
    let secret = &api.server.ready.funding_sources.secret;
    let text = format!("{user}:{secret}");
    format!("Basic {}", crate::session::base64(text.as_bytes()))
}

/// One call as the practising user, from a device where one is given; status and JSON.
async fn visit(api: &Api, method: &str, path: &str, from: &str, body: &Value) -> (u16, Value) {
    let auth = basic(api, "practice");
    let mut headers = vec![("authorization", auth.as_str())];
    if !from.is_empty() {
        headers.push(("from", from));
    }
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let (status, _, answer) = api.send(method, path, &headers, &text).await;
    (status, answer)
}

fn one(remote_id: &str, nickname: &str) -> Value {
    let row = json!({ "remote_id": remote_id, "nickname": nickname, "id": 1 });
    json!({ "funding_sources": { "stripe": [row] } })
}

const ALL: &str = "/users/practice/funding_sources";

#[tokio::test]
async fn the_page_is_followed_where_nothing_of_the_server_is_asked_for() {
    let api = Api::new().await;
    let auth = basic(&api, "PRACTICE");
    let headers = [("authorization", auth.as_str())];
    let (status, head, list) = api.send("GET", ALL, &headers, "").await;
    assert_eq!((status, &list["code"]), (200, &json!(200)));
    assert_eq!(head["content-type"], "funding_sources/json");
    assert_eq!(head["last-modified"], "Fri, 18 Sep 2026 16:20:00 GMT");
    assert!(!head.contains_key("api-version"));
    assert_eq!(list["msg"], "Successfully retrieved funding sources");
    let rows = list["funding_sources"]["stripe"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    // More than a double can tell apart: 2^53 + 1.
    assert_eq!(rows[0]["id"], json!(9_007_199_254_740_993_u64));
    assert_eq!(rows[1]["last_used"], Value::Null);
    assert_eq!(rows[1].get("nickname"), None);

    let two = json!({ "funding_sources": { "stripe": [
        { "remote_id": "cus_1" }, { "remote_id": "cus_2", "nickname": "Second" },
    ] } });
    let (status, head, made) = api.send("POST", ALL, &headers, &two.to_string()).await;
    assert_eq!((status, head.contains_key("last-modified")), (200, true));
    let id = made["funding_sources"]["stripe"][1]["id"].as_u64().unwrap();
    let path = format!("{ALL}/{id}");
    let rename = json!({ "funding_sources": { "stripe": [{ "nickname": "New" }] } });
    for (method, body) in [
        ("GET", &Value::Null),
        ("PUT", &rename),
        ("DELETE", &Value::Null),
    ] {
        let (status, answer) = visit(&api, method, &path, "", body).await;
        assert_eq!(status, 200, "{method}: {answer}");
        let row = &answer["funding_sources"]["stripe"][0];
        let name = if method == "GET" { "Second" } else { "New" };
        assert_eq!(
            (&row["remote_id"], &row["nickname"]),
            (&json!("cus_2"), &json!(name))
        );
    }
    assert_eq!(visit(&api, "GET", &path, "", &Value::Null).await.0, 404);
}

#[tokio::test]
async fn the_server_is_followed_where_a_device_asks_and_tells_an_update_as_an_error() {
    let api = Api::new().await;
    let id = api.server.ready.funding_sources.id.clone();
    let path = format!("{ALL}/Stripe/{id}");
    let (status, list) = visit(&api, "GET", ALL, "7", &Value::Null).await;
    assert_eq!(
        (status, list["message"].is_string(), list["msg"].is_string()),
        (200, true, false)
    );
    let rows = list["funding_sources"]["stripe"].as_array().unwrap();
    assert_eq!((rows[0].get("id"), rows[0].get("user_id")), (None, None));
    assert_eq!(
        (&rows[1]["nickname"], &rows[1]["last_used"]),
        (&json!(""), &json!("0001-01-01T00:00:00Z"))
    );
    let (status, made) = visit(&api, "POST", ALL, "7", &one("cus_9", "Ninth")).await;
    assert_eq!((status, &made["code"]), (200, &json!(200)));
    let (status, updated) = visit(&api, "PUT", &path, "7", &one("cus_8", "Eighth")).await;
    assert_eq!(
        (status, &updated["message"]),
        (500, &json!("Internal server error."))
    );
    let row = &updated["funding_sources"]["stripe"][0];
    assert_eq!(
        (&row["remote_id"], &row["nickname"]),
        (&json!("cus_8"), &json!("Eighth"))
    );
    api.control("dialect", json!({ "funding_sources": "server_with_ids" }))
        .await;
    let (_, read) = visit(&api, "GET", &path, "7", &Value::Null).await;
    let row = &read["funding_sources"]["stripe"][0];
    assert_eq!(
        (&row["nickname"], row["id"].to_string()),
        (&json!("Eighth"), id)
    );
    let (status, gone) = visit(&api, "DELETE", &path, "7", &Value::Null).await;
    assert_eq!((status, &gone["funding_sources"]["stripe"][0]), (200, row));
}

#[tokio::test]
async fn the_servers_errors_have_numbers_and_fields() {
    let api = Api::new().await;
    let id: u64 = api.server.ready.funding_sources.id.parse().unwrap();
    let mine = format!("{ALL}/stripe/{id}");
    let others = format!("{ALL}/stripe/{}", id + 2);
    let long = "x".repeat(256);
    let empty = json!({ "funding_sources": { "stripe": [] } });
    let two =
        json!({ "funding_sources": { "stripe": [{ "remote_id": "a" }, { "remote_id": "b" }] } });
    let unnamed = json!({ "funding_sources": { "stripe": [{ "nickname": "a" }] } });
    let paypal = json!({ "funding_sources": { "paypal": [{ "remote_id": "a" }] } });
    let list = json!([]);
    let none = &Value::Null;
    for (method, path, from, body, status, code, field) in [
        ("GET", mine.as_str(), "", none, 400, 3, "headers.from"),
        ("GET", ALL, "laptop", none, 400, 2, "headers.from"),
        ("GET", ALL, "2", none, 400, 11, "headers.from"),
        (
            "GET",
            "/users/nobody/funding_sources",
            "7",
            none,
            404,
            4,
            "user",
        ),
        (
            "GET",
            "/users//funding_sources",
            "7",
            none,
            400,
            3,
            "username",
        ),
        ("GET", "/users/other/funding_sources", "7", none, 401, 1, ""),
        (
            "GET",
            "/users/practice/funding_sources/paypal/1",
            "7",
            none,
            400,
            9,
            "provider",
        ),
        (
            "GET",
            "/users/practice/funding_sources/stripe/x",
            "7",
            none,
            400,
            2,
            "id",
        ),
        (
            "GET",
            "/users/practice/funding_sources/stripe/1",
            "7",
            none,
            404,
            4,
            "id",
        ),
        (
            "GET",
            "/users/practice/funding_sources/1",
            "7",
            none,
            400,
            3,
            "provider",
        ),
        ("DELETE", &others, "7", none, 400, 11, "id"),
        ("POST", ALL, "7", none, 400, 3, "funding_sources"),
        ("POST", ALL, "7", &empty, 400, 7, "funding_sources"),
        ("POST", ALL, "7", &two, 400, 8, "funding_sources"),
        ("PUT", &mine, "7", &two, 400, 8, "funding_sources"),
        ("POST", ALL, "7", &unnamed, 400, 3, "remote_id"),
        ("POST", ALL, "7", &paypal, 400, 9, "provider"),
        ("POST", ALL, "7", &one("a", &long), 400, 8, "nickname"),
        ("POST", ALL, "7", &list, 400, 3, "funding_sources"),
    ] {
        let (got, answer) = visit(&api, method, path, from, body).await;
        let error = &answer["errors"][0];
        let expected = if field.is_empty() {
            Value::Null
        } else {
            json!(field)
        };
        assert_eq!(
            (got, &error["code"], &error["field"]),
            (status, &json!(code), &expected),
            "{method} {path} {body}: {answer}"
        );
    }
}

#[tokio::test]
async fn who_asks_is_told_by_name_and_secret_and_others_need_to_be_an_admin() {
    let api = Api::new().await;
    let wrong = format!("Basic {}", crate::session::base64(b"practice:guess"));
    let stranger = format!("Basic {}", crate::session::base64(b"stranger:guess"));
    let (practice, admin) = (basic(&api, "practice"), basic(&api, "admin"));
    for (auth, path, status, field) in [
        ("", ALL, 401, json!("headers.authorization")),
        (&wrong, ALL, 401, json!("headers.authorization")),
        (&stranger, ALL, 401, json!("headers.authorization.username")),
        (&practice, "/users/other/funding_sources", 403, Value::Null),
        (&admin, "/users/other/funding_sources", 200, Value::Null),
    ] {
        let headers: Vec<(&str, &str)> = match auth {
            "" => Vec::new(),
            auth => vec![("authorization", auth)],
        };
        let (got, head, answer) = api.send("GET", path, &headers, "").await;
        assert_eq!(
            (got, &answer["errors"][0]["field"]),
            (status, &field),
            "{path}"
        );
        if status != 200 {
            assert_eq!(answer["errors"][0]["code"], "ERROR_ACCESS_DENIED");
            assert_eq!(head["content-type"], "errors/json");
        }
    }
}

#[tokio::test]
async fn a_dialect_that_was_asked_for_holds_whatever_the_request_looks_like() {
    let api = Api::new().await;
    let id = api.server.ready.funding_sources.id.clone();
    let mine = format!("{ALL}/{id}");
    for (dialect, from, status, key) in [
        ("wiki", "7", 200, "msg"),
        ("wiki", "", 200, "msg"),
        ("server", "", 400, "message"),
        ("server", "7", 400, "message"),
        ("auto", "", 200, "msg"),
    ] {
        api.control("dialect", json!({ "funding_sources": dialect }))
            .await;
        let (got, answer) = visit(&api, "GET", &mine, from, &Value::Null).await;
        assert_eq!(
            (got, answer[key].is_string()),
            (status, true),
            "{dialect} {from}"
        );
    }
    api.control("dialect", json!({ "funding_sources": "wiki" }))
        .await;
    let both = format!("{ALL}/stripe/{id}");
    assert_eq!(visit(&api, "GET", &both, "7", &Value::Null).await.0, 404);
}
