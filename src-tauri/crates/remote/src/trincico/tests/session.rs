//! Signing in, renewing once for many, and where tokens may appear.

use super::{client, config, heard, id, item, limits, tokens};
use crate::{
    Certainty, Fault, Invoicing, Token, Tokens,
    loopback::{Act, Loopback, Seen, json},
    trincico::{Config, Trincico},
};
use serde_json::json as value;
use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    time::{Duration, Instant},
};

const ITEM: &str = r#"{"id":"9","name":"Work","price":500,"quantity":2}"#;

/// A service whose access token has just expired.
fn expired(seen: &Seen) -> Act {
    if seen.target == "/login/refresh" {
        return match seen.json()["refresh"].as_str() {
            Some("refresh-one") => json(200, r#"{"access":"access-two"}"#),
            _ => json(401, r#"{"code":"token_not_valid"}"#),
        };
    }
    match seen.header("authorization").as_deref() {
        Some("Bearer access-two") => json(200, ITEM),
        _ => json(
            401,
            r#"{"internal_code":"invalid_token","message":"expired"}"#,
        ),
    }
}

fn count(server: &Loopback, target: &str) -> usize {
    server.seen().iter().filter(|s| s.target == target).count()
}

#[tokio::test]
async fn an_expired_token_is_renewed_and_the_change_sent_again() {
    let server = Loopback::start(expired).await;
    let (c, listener) = heard(&server.url);
    c.add_item(&id("1"), &item()).await.unwrap();
    assert_eq!(
        server.lines(),
        [
            "POST /invoices/1/items",
            "POST /login/refresh",
            "POST /invoices/1/items"
        ]
    );
    assert_eq!(server.seen()[1].header("authorization"), None);
    assert_eq!(c.tokens(), Some(tokens("access-two", "refresh-one")));
    assert_eq!(
        *listener.renewals.lock().unwrap(),
        [tokens("access-two", "refresh-one")]
    );
}

#[tokio::test]
async fn a_payout_is_not_sent_again_after_an_expired_token_which_is_renewed_all_the_same() {
    let server = Loopback::start(expired).await;
    let (c, _) = heard(&server.url);
    let payout = crate::trincico::model::NewPayout {
        account: None,
        amount: counterfoil_domain::Money::from_minor(7000, "USD".parse().unwrap()),
        instant: false,
    };
    let error = c.create_payout(&payout).await.unwrap_err();
    assert_eq!(
        (error.certainty, error.fault),
        (Certainty::Rejected, Fault::SignInNeeded)
    );
    assert_eq!(server.lines(), ["POST /payouts", "POST /login/refresh"]);
    assert_eq!(c.tokens(), Some(tokens("access-two", "refresh-one")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_calls_at_once_renew_once() {
    let refused = AtomicUsize::new(0);
    let server = Loopback::start(move |seen| {
        // The renewal is answered only when all twenty have been refused.
        let patience = Instant::now() + Duration::from_secs(5);
        while seen.target == "/login/refresh"
            && refused.load(SeqCst) < 20
            && Instant::now() < patience
        {
            std::thread::sleep(Duration::from_millis(5));
        }
        let act = expired(seen);
        refused.fetch_add(usize::from(matches!(act, Act::Answer(401, ..))), SeqCst);
        act
    })
    .await;
    let (c, listener) = heard(&server.url);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let c = c.clone();
            tokio::spawn(async move { c.add_item(&id("1"), &item()).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(count(&server, "/login/refresh"), 1);
    assert_eq!(count(&server, "/invoices/1/items"), 40);
    assert_eq!(listener.renewals.lock().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_refused_renewal_is_asked_for_once_and_every_call_needs_a_sign_in() {
    let server = Loopback::start(|_| json(401, r#"{"code":"invalid_token"}"#)).await;
    let c = client(&server.url);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let c = c.clone();
            tokio::spawn(async move { c.add_item(&id("1"), &item()).await })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(
            (error.fault, error.certainty, error.operation),
            (
                Fault::SignInNeeded,
                Certainty::Rejected,
                "invoices.items.create"
            )
        );
    }
    assert_eq!(count(&server, "/login/refresh"), 1);
    assert_eq!(c.tokens(), Some(tokens("access-one", "refresh-one")));
}

#[tokio::test]
async fn a_token_that_is_refused_again_after_its_renewal_ends_the_call() {
    let server = Loopback::start(|seen| match seen.target.as_str() {
        "/login/refresh" => json(200, r#"{"access":"access-two","refresh":"refresh-two"}"#),
        _ => json(401, ""),
    })
    .await;
    let c = client(&server.url);
    let error = c.add_item(&id("1"), &item()).await.unwrap_err();
    assert_eq!(error.fault, Fault::SignInNeeded);
    assert_eq!(server.seen().len(), 3);
    assert_eq!(c.tokens(), Some(tokens("access-two", "refresh-two")));
}

#[tokio::test]
async fn a_renewal_that_fails_on_the_way_is_no_reason_to_sign_in_and_the_call_had_no_effect() {
    for (act, fault) in [
        (Act::Close, Fault::Offline),
        (json(503, ""), Fault::Unavailable),
        (json(200, "{}"), Fault::Malformed),
    ] {
        let server = Loopback::start(move |seen| match seen.target.as_str() {
            "/login/refresh" => act.clone(),
            _ => json(401, ""),
        })
        .await;
        let c = client(&server.url);
        let error = c.add_item(&id("1"), &item()).await.unwrap_err();
        assert_eq!(
            (error.fault, error.certainty, error.operation),
            (fault, Certainty::Rejected, "invoices.items.create")
        );
    }
}

#[tokio::test]
async fn signing_in_takes_both_spellings_of_the_tokens_and_keeps_them() {
    for (reply, access, refresh) in [
        (r#"{"access":"a","refresh":"r"}"#, "a", Some("r")),
        (r#"{"token":"a","refresh_token":"r"}"#, "a", Some("r")),
        (r#"{"data":{"access_token":"a"}}"#, "a", None),
        (
            r#"{"user":{"id":1},"tokens":{"access":"a","refresh":"r"}}"#,
            "a",
            Some("r"),
        ),
        (r#"{"token":{"access":"a","refresh":"r"}}"#, "a", Some("r")),
    ] {
        let server = Loopback::start(move |_| json(200, reply)).await;
        let c = Trincico::new(Config {
            tokens: None,
            ..config(&server.url)
        })
        .unwrap();
        let got = c.login("ann@example.com", "pa55word").await.unwrap();
        let expected = Tokens {
            access: Token::new(access.into()),
            refresh: refresh.map(|r| Token::new(r.into())),
        };
        assert_eq!(got, expected, "{reply}");
        assert_eq!(c.tokens(), Some(got));
        let sent = &server.seen()[0];
        assert_eq!(sent.line(), "POST /users/login");
        assert_eq!(
            sent.json(),
            value!({"email": "ann@example.com", "password": "pa55word"})
        );
    }
}

#[tokio::test]
async fn a_wrong_password_is_no_expired_token() {
    let server = Loopback::start(|_| {
        json(
            401,
            r#"{"internal_code":"bad_credentials","message":"No pa55word"}"#,
        )
    })
    .await;
    let c = client(&server.url);
    let error = c.login("ann@example.com", "pa55word").await.unwrap_err();
    assert_eq!(
        (error.fault, error.status),
        (Fault::SignInNeeded, Some(401))
    );
    assert_eq!(error.message, "No [hidden]");
    assert_eq!(server.seen().len(), 1);
    assert_eq!(c.tokens(), Some(tokens("access-one", "refresh-one")));
}

#[tokio::test]
async fn without_tokens_nothing_is_sent_and_signing_out_forgets_them() {
    let server = Loopback::start(|_| Act::Answer(204, "", String::new())).await;
    let c = client(&server.url);
    c.logout().await.unwrap();
    assert_eq!(c.tokens(), None);
    let error = c.profile().await.unwrap_err();
    assert_eq!(
        (error.fault, error.certainty),
        (Fault::SignInNeeded, Certainty::NotSent)
    );
    assert_eq!(server.lines(), ["POST /accounts/logout"]);
    let quiet = Trincico::with_limits(
        Config {
            notification_password: None,
            ..config(&server.url)
        },
        limits(),
    )
    .unwrap();
    let parameters = [("channel", "c"), ("scope", "s"), ("target_id", "1")];
    let error = quiet
        .call("notifications.send", &super::map(&parameters), None)
        .await
        .unwrap_err();
    assert_eq!(error.certainty, Certainty::NotSent);
}

#[tokio::test]
async fn a_call_by_name_does_not_print_the_tokens_it_is_answered() {
    let server = Loopback::start(|_| json(200, r#"{"access":"a-secret","user":{"id":1}}"#)).await;
    let parameters = super::map(&[("refresh", "r-secret")]);
    let reply = client(&server.url)
        .call("login.refresh", &parameters, None)
        .await
        .unwrap();
    assert_eq!(
        reply.body,
        value!({"access": "[hidden]", "user": {"id": 1}})
    );
}

#[test]
fn no_secret_is_printed() {
    let c = config("https://service.example.com");
    let client = Trincico::new(c.clone()).unwrap();
    let refused = config("https://ann:pa55word@example.com");
    let error = Trincico::new(refused.clone()).unwrap_err();
    let request = client.prepare(
        "login.refresh",
        &BTreeMap::from([("refresh".to_owned(), "refresh-one".to_owned())]),
        None,
    );
    let all = format!(
        "{c:?} {refused:?} {client:?} {:?} {error:?} {request:?}",
        client.tokens()
    );
    for secret in ["access-one", "refresh-one", "notify-pass", "pa55word"] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    assert!(all.contains("https://service.example.com"));
}

#[test]
fn an_address_that_may_not_be_called_is_refused_at_once() {
    for url in ["http://service.example.com", "ftp://localhost", "service"] {
        let error = Trincico::new(config(url)).unwrap_err();
        assert_eq!(error.field.as_deref(), Some("base_url"), "{url}");
        assert_eq!(error.certainty, Certainty::NotSent);
    }
}
