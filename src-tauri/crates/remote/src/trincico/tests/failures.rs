//! Calls that end badly over real sockets: what is said about their effect.

use super::{client, config, hasty, heard, id, item, limits, map, returns};
use crate::{
    CallError, Certainty, Fault, Invoicing, Outcome,
    loopback::{Act, Loopback, json},
    trincico::{Config, Trincico},
};
use Certainty::{NotSent, Rejected, Unknown};
use serde_json::json as value;
use std::time::{Duration, Instant};

/// The error of one change, and how many requests it took.
async fn change(act: Act) -> (CallError, usize) {
    let hangs = matches!(act, Act::Hang | Act::HangInBody);
    let server = Loopback::start(move |_| act.clone()).await;
    let client = if hangs { hasty } else { client };
    let error = client(&server.url)
        .add_item(&id("1"), &item())
        .await
        .unwrap_err();
    (error, server.seen().len())
}

#[tokio::test]
async fn each_way_a_change_can_fail_says_whether_it_can_have_had_an_effect_and_is_sent_once() {
    let cut = "HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{\"id\":\"1\",";
    let chunked =
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"id\":\"1\"\r\n";
    let page = "<!doctype html><title>Sign in</title>";
    let too_many = |after| Act::Answer(429, after, "{}".into());
    let none = Fault::TooMany { retry_after: None };
    let five = Fault::TooMany {
        retry_after: Some(5),
    };
    for (act, certainty, fault, status) in [
        (Act::Close, Unknown, Fault::Offline, None),
        (
            Act::Raw("garbage\r\n\r\n".into()),
            Unknown,
            Fault::Offline,
            None,
        ),
        (
            Act::Raw("HTTP/1.1 201 Cre".into()),
            Unknown,
            Fault::Offline,
            None,
        ),
        (Act::Hang, Unknown, Fault::TimedOut, None),
        (Act::HangInBody, Unknown, Fault::TimedOut, Some(200)),
        (Act::Raw(cut.into()), Unknown, Fault::Malformed, Some(201)),
        (
            Act::Raw(chunked.into()),
            Unknown,
            Fault::Malformed,
            Some(201),
        ),
        (Act::Endless, Unknown, Fault::Refused, Some(200)),
        (
            Act::Answer(200, "Content-Type: text/html\r\n", page.into()),
            Unknown,
            Fault::Malformed,
            Some(200),
        ),
        (
            Act::Answer(204, "", String::new()),
            Unknown,
            Fault::Malformed,
            Some(204),
        ),
        (
            json(400, r#"{"internal_code":"status_value_denied"}"#),
            Rejected,
            Fault::StatusDenied,
            Some(400),
        ),
        (json(404, "{}"), Rejected, Fault::NotFound, Some(404)),
        (json(409, "{}"), Rejected, Fault::AlreadyExists, Some(409)),
        (
            Act::Answer(400, "", page.into()),
            Unknown,
            Fault::Malformed,
            Some(400),
        ),
        (json(408, "{}"), Unknown, Fault::TimedOut, Some(408)),
        (json(425, "{}"), Unknown, Fault::Unavailable, Some(425)),
        (too_many(""), Unknown, none, Some(429)),
        (too_many("Retry-After: 5\r\n"), Unknown, five, Some(429)),
        (
            json(500, r#"{"code":"internal_error"}"#),
            Unknown,
            Fault::Unavailable,
            Some(500),
        ),
        (json(503, "{}"), Unknown, Fault::Unavailable, Some(503)),
        (json(428, "{}"), Unknown, Fault::Malformed, Some(428)),
        (
            json(428, r#"{"code":"configuration_needed"}"#),
            Rejected,
            Fault::Invalid,
            Some(428),
        ),
    ] {
        let name = format!("{act:?}");
        let (error, requests) = change(act).await;
        assert_eq!((error.certainty, error.fault), (certainty, fault), "{name}");
        assert_eq!((error.status, requests), (status, 1), "{name}");
        assert_eq!(error.operation, "invoices.items.create");
    }
}

#[tokio::test]
async fn what_never_left_this_computer_is_not_sent() {
    // Bound, so that nobody else gets the port, and never listened on.
    let closed = tokio::net::TcpSocket::new_v4().unwrap();
    closed.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let refused = format!("http://{}", closed.local_addr().unwrap());
    // No name service is asked for it: a part of a name has 63 letters at most (RFC 1035).
    let unknown = format!("https://{}.invalid", "x".repeat(64));
    let https = |server: &Loopback| server.url.replace("http:", "https:");
    let closing = Loopback::start(|_| Act::Close).await;
    let plain = Loopback::start(|_| json(400, "{}")).await;
    let silent = Loopback::start(|_| Act::Hang).await;
    for (url, fault) in [
        (refused, Fault::Offline),
        (unknown, Fault::Offline),
        (https(&closing), Fault::Tls),
        (https(&plain), Fault::Tls),
        (https(&silent), Fault::TimedOut),
    ] {
        let client = if fault == Fault::TimedOut {
            hasty
        } else {
            client
        };
        let error = client(&url).add_item(&id("1"), &item()).await.unwrap_err();
        assert_eq!((error.certainty, error.fault), (NotSent, fault), "{url}");
        assert!(error.message.ends_with("Nothing was sent."));
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_a_header_is_not_sent() {
    let server = Loopback::start(|_| json(200, "{}")).await;
    let config = Config {
        tokens: Some(super::tokens("two\r\nlines", "r")),
        ..config(&server.url)
    };
    let error = Trincico::with_limits(config, limits())
        .unwrap()
        .invoice(&id("1"))
        .await
        .unwrap_err();
    assert_eq!((error.certainty, error.fault), (NotSent, Fault::Refused));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_read_told_too_many_waits_as_told_and_gives_up_when_told_too_long() {
    let server = Loopback::start({
        let answered = std::sync::atomic::AtomicUsize::new(0);
        move |_| match answered.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0 => Act::Answer(429, "Retry-After: 1\r\n", "{}".into()),
            _ => json(200, r#"{"reference":"BT1"}"#),
        }
    })
    .await;
    let started = Instant::now();
    let reference = client(&server.url).build_reference(&id("77")).await;
    assert_eq!(reference.as_deref(), Ok("BT1"));
    assert!(started.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.seen().len(), 2);

    let patient = Loopback::start(|_| Act::Answer(429, "Retry-After: 3600\r\n", "{}".into())).await;
    let error = client(&patient.url).invoice(&id("1")).await.unwrap_err();
    let after = Some(3600);
    assert_eq!(error.fault, Fault::TooMany { retry_after: after });
    assert_eq!(patient.seen().len(), 1);

    let always = Loopback::start(|_| Act::Answer(429, "Retry-After: 0\r\n", "{}".into())).await;
    client(&always.url).invoice(&id("1")).await.unwrap_err();
    assert_eq!(always.seen().len(), 3);
}

#[tokio::test]
async fn a_message_that_a_get_sends_is_not_repeated() {
    let server = Loopback::start(|_| Act::Answer(429, "Retry-After: 0\r\n", "{}".into())).await;
    let parameters = [
        ("channel", "email_notification"),
        ("scope", "s"),
        ("target_id", "1"),
    ];
    client(&server.url)
        .call("notifications.send", &map(&parameters), None)
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed_and_the_token_goes_nowhere_else() {
    let elsewhere = Loopback::start(|_| json(200, "{}")).await;
    for status in [301, 302, 303, 307, 308] {
        for path in ["/invoices/", "/invoices", "/other"] {
            let location: &'static str = format!("Location: {}{path}\r\n", elsewhere.url).leak();
            let server =
                Loopback::start(move |_| Act::Answer(status, location, String::new())).await;
            let c = client(&server.url);
            let error = c.invoices(&id("77"), None, 5).await.unwrap_err();
            assert_eq!((error.fault, error.status), (Fault::Refused, Some(status)));
            let error = c.add_item(&id("1"), &item()).await.unwrap_err();
            assert_eq!((error.certainty, error.fault), (Unknown, Fault::Refused));
            assert_eq!(server.seen().len(), 2);
        }
    }
    assert_eq!(elsewhere.lines(), Vec::<String>::new());
}

#[tokio::test]
async fn a_missing_slash_is_mended_once_with_method_and_body() {
    let server = Loopback::start(|seen| match seen.target.as_str() {
        "/invoices/1/items" => Act::Answer(301, "Location: /invoices/1/items/\r\n", String::new()),
        "/invoices/1/items/" => json(201, r#"{"id":"9","name":"Work","price":500,"quantity":2}"#),
        "/profile" => Act::Answer(301, "Location: /profile/\r\n", String::new()),
        _ => Act::Answer(301, "Location: /profile\r\n", String::new()),
    })
    .await;
    let c = client(&server.url);
    let made = c.add_item(&id("1"), &item()).await.unwrap();
    assert_eq!(made.remote_id, id("9"));
    let seen = server.seen();
    assert_eq!(seen[1].line(), "POST /invoices/1/items/");
    assert_eq!(seen[1].json(), seen[0].json());
    assert_eq!(
        seen[1].header("authorization"),
        Some("Bearer access-one".into())
    );
    // A redirect to and fro ends after one step.
    assert_eq!(c.profile().await.unwrap_err().fault, Fault::Refused);
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn json_is_read_whatever_its_type_says_and_an_address_comes_with_428() {
    for kind in [
        "",
        "Content-Type: text/html\r\n",
        "Content-Type: errors/json\r\n",
    ] {
        let body = "\u{feff}{\"redirect_url\":\"https://pay.example.com/\"}";
        let server = Loopback::start(move |_| Act::Answer(428, kind, body.into())).await;
        let redirect = client(&server.url)
            .pay_invoice(&id("1"), &returns(), None)
            .await
            .unwrap();
        assert_eq!(redirect.url, "https://pay.example.com/");
    }
}

#[tokio::test]
async fn the_observer_hears_each_exchange_with_secrets_hidden_and_long_bodies_cut() {
    let server = Loopback::start(|seen| match seen.target.as_str() {
        "/users/login" => json(
            200,
            r#"{"access":"new-access-value","refresh":"new-refresh-value"}"#,
        ),
        "/invoices/1" => json(
            500,
            r#"{"message":"boom new-access-value DE02120300000000202051"}"#,
        ),
        _ => json(
            200,
            &value!({ "data": vec!["x".repeat(100); 400] }).to_string(),
        ),
    })
    .await;
    let (c, listener) = heard(&server.url);
    c.login("ann@example.com", "pa55word").await.unwrap();
    let error = c.invoice(&id("1")).await.unwrap_err();
    assert_eq!(error.message, "boom [hidden] DE…2051");
    let _ = c.invoices(&id("77"), None, 5).await;
    let exchanges = listener.exchanges.lock().unwrap().clone();
    let names: Vec<_> = exchanges.iter().map(|e| (e.operation, e.status)).collect();
    assert_eq!(
        names,
        [
            ("users.login", Some(200)),
            ("invoices.retrieve", Some(500)),
            ("invoices.list", Some(200))
        ]
    );
    let outcome = Outcome::Failed {
        certainty: Unknown,
        fault: Fault::Unavailable,
    };
    assert_eq!(exchanges[1].outcome, outcome);
    assert!(exchanges[1].url.ends_with("/invoices/1"));
    assert!(exchanges[2].reply.as_ref().unwrap().len() < 17 * 1024);
    let all = format!("{exchanges:?}");
    for secret in [
        "pa55word",
        "new-access-value",
        "new-refresh-value",
        "DE0212",
    ] {
        assert!(!all.contains(secret), "{secret}");
    }
    assert!(all.contains("ann@example.com"));
}
