//! The access token out of the refresh token.

use super::{BUCKET, client, config};
use crate::{
    Certainty, Fault,
    given::{Listener, id, limits, map, token},
    loopback::{Act, Loopback, Seen, json},
    pm2::{Config, Pm2},
};
use serde_json::json as value;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

#[tokio::test]
async fn the_refresh_token_buys_an_access_token_where_people_sign_in() {
    let sign_in = Loopback::start(|_| {
        json(
            200,
            r#"{"access_token":"access-one","refresh_token":"refresh-one",
                "expire_at":"2026-01-01T00:00:00Z","token_type":"Bearer"}"#,
        )
    })
    .await;
    let account = Loopback::start(|seen| match seen.target.as_str() {
        "/api/bucket/" => json(
            200,
            r#"[{"_id":"5e9c3c1b0f3f1a2b3c4d5e6f","name":"Servers"}]"#,
        ),
        _ => json(
            200,
            r#"{"user":{"_id":"u1","username":"ann","email":"ann@example.com"}}"#,
        ),
    })
    .await;
    let config = Config {
        sign_in_url: Some(sign_in.url.clone()),
        ..config(&account.url)
    };
    let profile = Pm2::with_limits(config, limits())
        .unwrap()
        .who()
        .await
        .unwrap();
    assert_eq!(profile.person(), Some(id("u1")));
    assert_eq!((profile.name.as_str(), profile.services.len()), ("ann", 1));
    assert_eq!(
        sign_in.seen()[0].json(),
        value!({"client_id": "795984050", "refresh_token": "refresh-one",
                "grant_type": "refresh_token"})
    );
    assert_eq!(sign_in.lines(), ["POST /api/oauth/token"]);
    assert_eq!(sign_in.seen()[0].header("authorization"), None);
    assert_eq!(
        account.lines(),
        ["GET /api/bucket/", "GET /api/users/isLogged"]
    );
    for seen in account.seen() {
        let credential = seen.header("authorization");
        assert_eq!(credential.as_deref(), Some("Bearer access-one"));
        assert!(seen.body.is_empty());
    }
}

/// A service whose access tokens are good for as many uses as `uses` says.
fn wearing(uses: &AtomicUsize, given: &AtomicUsize, seen: &Seen) -> Act {
    if seen.target == "/api/oauth/token" {
        uses.store(0, SeqCst);
        let number = given.fetch_add(1, SeqCst) + 1;
        return json(200, &format!(r#"{{"access_token":"access-{number}"}}"#));
    }
    if uses.fetch_add(1, SeqCst) >= 2 {
        return json(401, r#"{"msg":"expired"}"#);
    }
    json(200, "[]")
}

#[tokio::test]
async fn a_token_that_ends_is_renewed_and_the_call_sent_once_more() {
    let (uses, given) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let server = Loopback::start(move |seen| wearing(&uses, &given, seen)).await;
    let c = client(&server.url);
    for _ in 0..3 {
        c.buckets().await.unwrap();
    }
    assert_eq!(
        server.lines(),
        [
            "POST /api/oauth/token",
            "GET /api/bucket/",
            "GET /api/bucket/",
            "GET /api/bucket/",
            "POST /api/oauth/token",
            "GET /api/bucket/",
        ]
    );
    let last = server.seen().pop().unwrap().header("authorization");
    assert_eq!(last.as_deref(), Some("Bearer access-2"));
}

#[tokio::test]
async fn a_refresh_token_that_comes_anew_is_told_and_used_from_then_on() {
    let server = Loopback::start(|seen| match seen.target.as_str() {
        "/api/oauth/token" if seen.body.contains("refresh-one") => json(
            200,
            r#"{"access_token":"access-one","refresh_token":"refresh-two"}"#,
        ),
        "/api/oauth/token" => json(200, r#"{"access_token":"access-two"}"#),
        _ if seen.header("authorization").as_deref() == Some("Bearer access-two") => {
            json(200, "[]")
        }
        _ => json(401, ""),
    })
    .await;
    let listener = Arc::new(Listener::default());
    let config = Config {
        observer: Some(listener.clone()),
        ..config(&server.url)
    };
    let c = Pm2::with_limits(config, limits()).unwrap();
    c.buckets().await.unwrap();
    let renewals = listener.renewals.lock().unwrap();
    let kept: Vec<_> = renewals
        .iter()
        .map(|t| t.refresh.clone().unwrap())
        .collect();
    assert_eq!(kept, [token("refresh-two"), token("refresh-two")]);
}

#[tokio::test]
async fn a_refresh_token_that_is_not_taken_needs_a_new_sign_in() {
    for (status, body) in [(400, ""), (400, r#"{"msg":"invalid"}"#), (401, "")] {
        let server = Loopback::start(move |_| json(status, body)).await;
        let c = client(&server.url);
        let error = c.invoices(&id(BUCKET)).await.unwrap_err();
        assert_eq!(
            (error.fault, error.certainty, error.operation),
            (
                Fault::SignInNeeded,
                Certainty::NotSent,
                "bucket.billing.getInvoices"
            )
        );
        assert_eq!(server.lines(), ["POST /api/oauth/token"]);
    }
}

#[tokio::test]
async fn no_token_is_logged_printed_or_handed_out_by_name() {
    let server = Loopback::start(|seen| match seen.target.as_str() {
        "/api/oauth/token" => json(
            200,
            r#"{"access_token":"access-one","refresh_token":"refresh-one"}"#,
        ),
        _ => json(403, r#"{"msg":"not with access-one"}"#),
    })
    .await;
    let listener = Arc::new(Listener::default());
    let config = Config {
        observer: Some(listener.clone()),
        ..config(&server.url)
    };
    let c = Pm2::with_limits(config.clone(), limits()).unwrap();
    let error = c.buckets().await.unwrap_err();
    let given = map(&[
        ("client_id", "795984050"),
        ("refresh_token", "refresh-one"),
        ("grant_type", "refresh_token"),
    ]);
    let named = c.call("auth.retrieveToken", &given, None).await.unwrap();
    // Secret by the table, whatever the field is called.
    let otp = map(&[("otpKey", "JBSWY3DP"), ("otpToken", "123456")]);
    let refused = c.call("user.otp.enable", &otp, None).await.unwrap_err();
    let prepared = c.prepare("user.otp.enable", &otp, None).unwrap();
    let exchanges = listener.exchanges.lock().unwrap();
    let all =
        format!("{refused:?} {prepared:?} {config:?} {c:?} {error:?} {named:?} {exchanges:?}");
    for secret in ["access-one", "refresh-one", "JBSWY3DP", "123456"] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    assert_eq!(error.message, "not with [hidden]");
}

#[tokio::test]
async fn what_is_answered_by_sending_a_browser_on_is_success_where_the_vendor_says_so() {
    let elsewhere = "Location: https://app.example.com/welcome\r\n";
    let server = Loopback::start(move |_| Act::Answer(301, elsewhere, "<html>".into())).await;
    let c = client(&server.url);
    let given = map(&[("token", "mail-token")]);
    let reply = c.call("auth.validEmail", &given, None).await.unwrap();
    assert_eq!((reply.status, reply.body), (301, value!(null)));
    let error = c.plans().await.unwrap_err();
    assert_eq!(error.fault, Fault::Refused);
}
