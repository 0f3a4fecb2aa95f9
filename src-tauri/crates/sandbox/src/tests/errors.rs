//! Every documented error of every documented operation, and those of the listed routes.
//!
//! The cases stand in `refusals.txt`, the vendor's own tables in `documented.txt`.

use super::Api;
use crate::operation::{Auth, OPERATIONS};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const GONE: &str = "00000000-0000-4000-8000-000000000000";

/// A request that is refused, as a line of `refusals.txt` gives it.
struct Case<'a> {
    operation: &'a str,
    request: &'a str,
    body: &'a str,
    refusal: &'a str,
    field: &'a str,
    before: Option<&'a str>,
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn cases() -> Vec<Case<'static>> {
    lines(include_str!("refusals.txt"))
        .map(|line| {
            let parts: Vec<&str> = line.split(" | ").collect();
            let &[operation, request, body, refusal, field] = &parts[..5] else {
                panic!("{line}");
            };
            Case {
                operation,
                request,
                body,
                refusal,
                field,
                before: parts.get(5).copied(),
            }
        })
        .collect()
}

/// What the names in braces stand for.
async fn fixture(api: &Api) -> BTreeMap<&'static str, String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let plans = api.get("/plans").await;
    let plan = |name: &str| {
        let plans = plans.as_array().unwrap();
        text(&plans.iter().find(|p| p["name"] == name).unwrap()["id"])
    };
    let ready = api.get("/invoices?limit=1&status=ready").await["data"][0].clone();
    let draft = api.get("/invoices?limit=1&status=draft").await["data"][0].clone();
    let (service, customer) = (api.service().to_owned(), api.customer().await);
    let page = "https://shop.example.com";
    BTreeMap::from([
        ("{elite}", plan("Elite Monthly")),
        ("{pro}", plan("Pro Monthly")),
        ("{unconfigured}", plan("Elite Yearly")),
        (
            "{subscription}",
            text(&api.get("/subscriptions/active").await["id"]),
        ),
        (
            "{made}",
            format!(
                r#""service_id": "{service}", "service_customer_id": "{customer}", "reference": "E-1""#
            ),
        ),
        ("{service}", service),
        ("{customer}", customer),
        ("{ready}", text(&ready["id"])),
        ("{item}", text(&ready["items"][0]["id"])),
        ("{draft}", text(&draft["id"])),
        ("{gone}", GONE.to_owned()),
        ("{text31}", "x".repeat(31)),
        ("{text51}", "x".repeat(51)),
        (
            "{onward}",
            format!(r#""success_url": "{page}/ok", "cancel_url": "{page}/no""#),
        ),
        (
            "{enable}",
            format!(r#""refresh_url": "{page}/again", "return_url": "{page}/ok""#),
        ),
        (
            "{line}",
            r#""name": "Work", "price": 1, "quantity": 1"#.to_owned(),
        ),
        ("{mail}", r#""channel": "email_notification""#.to_owned()),
        (
            "{ask}",
            r#""currency": "usd", "amount": 100, "instant": false"#.to_owned(),
        ),
    ])
}

fn filled(text: &str, names: &BTreeMap<&str, String>) -> String {
    names.iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(name, value)
    })
}

async fn prepare(api: &mut Api, before: Option<&str>) {
    match before {
        None => {}
        Some("other") => {
            api.login(crate::seed::OTHER_EMAIL).await;
        }
        Some(edit) => {
            let (kind, set) = edit.split_once(' ').unwrap();
            let set: Value = serde_json::from_str(set).unwrap();
            let order = json!({ "kind": kind, "id": "", "set": set });
            api.control("edit", order).await;
        }
    }
}

#[tokio::test]
async fn every_refusal_has_its_status_its_code_and_its_field() {
    let mut api = Api::new().await;
    let lasting = api.token.clone();
    let mut names = fixture(&api).await;
    let mut covered = BTreeSet::new();
    for case in cases() {
        api.control("reset", Value::Null).await;
        lasting.clone_into(&mut api.token);
        names.insert("{empty}", api.draft("EMPTY").await);
        prepare(&mut api, case.before).await;
        let (method, path) = case.request.split_once(' ').unwrap();
        let body = match case.body {
            "-" => Value::Null,
            text => serde_json::from_str(&filled(text, &names)).unwrap(),
        };
        let (status, error) =
            asked(&api, case.operation, (method, &filled(path, &names)), body).await;
        let (expected, code) = case.refusal.split_once(' ').unwrap();
        let name = format!("{} {}: {error}", case.request, case.body);
        assert_eq!(status.to_string(), expected, "{name}");
        assert_eq!(error["internal_code"], code, "{name}");
        let field: Value = serde_json::from_str(case.field).unwrap();
        assert_eq!(error["field"], field, "{name}");
        let told = error["message"].as_str().is_some_and(|m| !m.is_empty());
        assert!(told, "{name}");
        covered.insert((case.operation, case.refusal));
    }
    let mut missing = Vec::new();
    for (operation, errors) in documented() {
        // On order, as the next test has it.
        let by_itself = |error: &&&str| !matches!(&error[..3], "500" | "503");
        let not_tried = |error: &&&str| !covered.contains(&(operation, **error));
        let left = errors.iter().filter(by_itself).filter(not_tried);
        missing.extend(left.map(|error| (operation, *error)));
    }
    assert!(missing.is_empty(), "not tried: {missing:?}");
}

/// Each documented operation with its documented errors.
fn documented() -> Vec<(&'static str, Vec<&'static str>)> {
    lines(include_str!("documented.txt"))
        .map(|line| line.split_once(": ").unwrap())
        .map(|(operation, errors)| (operation, errors.split(", ").collect()))
        .collect()
}

/// One request with what the operation signs in with; a message is a GET with a body.
async fn asked(
    api: &Api,
    operation: &str,
    (method, path): (&str, &str),
    body: Value,
) -> (u16, Value) {
    if operation != "notifications.send" {
        return api.call(method, path, body).await;
    }
    let password = crate::session::base64(format!(":{}", crate::session::PASSWORD).as_bytes());
    let headers = [
        ("authorization", &*format!("Basic {password}")),
        ("content-type", "application/json"),
    ];
    let (status, _, error) = api.send(method, path, &headers, &body.to_string()).await;
    (status, error)
}

#[tokio::test]
async fn every_operation_gives_500_and_503_on_order_and_401_without_a_token() {
    let mut api = Api::new().await;
    let documented = documented();
    for (name, errors) in &documented {
        assert!(OPERATIONS.iter().any(|o| o.name == *name), "{name}");
        assert!(errors.contains(&"500 internal_error"), "{name}");
    }
    assert_eq!(documented.len(), 28);
    for operation in OPERATIONS {
        let path = operation.paths[0].replace('*', GONE);
        for (status, code) in [(500, "internal_error"), (503, "service_unavailable")] {
            let order = json!({ "operation": operation.name, "fault": "error", "status": status, "code": code });
            api.control("faults", order).await;
            let (seen, error) = api.call(operation.methods[0], &path, Value::Null).await;
            assert_eq!(
                (seen, &error["internal_code"]),
                (status, &json!(code)),
                "{}",
                operation.name
            );
        }
        let token = std::mem::take(&mut api.token);
        for path in [path.clone(), format!("{path}/")] {
            let (status, error) = api.call(operation.methods[0], &path, Value::Null).await;
            let code = match operation.auth {
                Auth::Bearer => "invalid_token",
                Auth::Password => "bad_credentials",
                Auth::Public => continue,
            };
            assert_eq!(
                (status, &error["internal_code"]),
                (401, &json!(code)),
                "{path}"
            );
        }
        api.token = token;
    }
    assert_eq!(OPERATIONS.len(), 28 + 13);
}

#[tokio::test]
async fn a_path_that_is_not_served_is_not_found_and_another_method_is_not_allowed() {
    let api = Api::new().await;
    for (method, path, status) in [
        ("GET", "/chat", 404),
        ("GET", "//", 404),
        ("GET", "/invoices//view", 404),
        ("DELETE", "/invoices", 405),
        ("POST", "/plans/", 405),
        ("GET", "/_sandbox/nothing", 404),
    ] {
        assert_eq!(
            api.call(method, path, Value::Null).await.0,
            status,
            "{method} {path}"
        );
    }
}
