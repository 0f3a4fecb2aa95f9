//! Signing in with the client's secret, signing in again, and being told to wait.

use super::{answering, client, config, token_or};
use crate::{
    Certainty, Fault,
    billwerk::Billwerk,
    given::{Listener, id, limits, map},
    loopback::{Act, Loopback, json},
};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

#[tokio::test]
async fn the_token_is_fetched_outside_the_api_with_the_clients_name_and_secret_as_a_form() {
    let server = answering(200, "[]").await;
    let profile = client(&server.url).who().await.unwrap();
    assert_eq!(profile.person(), Some(id("client-1")));
    let seen = server.seen();
    assert_eq!(
        server.lines(),
        ["POST /oauth/token", "GET /api/v1/Customers/?take=1"]
    );
    assert_eq!(seen[0].body, "grant_type=client_credentials");
    let media_type = seen[0].header("content-type");
    assert_eq!(
        media_type.as_deref(),
        Some("application/x-www-form-urlencoded")
    );
    // base64("client-1:s3cret-of-client")
    assert_eq!(
        seen[0].header("authorization").as_deref(),
        Some("Basic Y2xpZW50LTE6czNjcmV0LW9mLWNsaWVudA==")
    );
    assert_eq!(
        seen[1].header("authorization").as_deref(),
        Some("Bearer access-one")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_calls_at_once_sign_in_once_and_again_once_when_the_token_ends() {
    let given = Arc::new(AtomicUsize::new(0));
    let count = given.clone();
    let server = Loopback::start(move |seen| {
        if seen.target == "/oauth/token" {
            let number = count.fetch_add(1, SeqCst) + 1;
            return json(200, &format!(r#"{{"access_token":"access-{number}"}}"#));
        }
        match seen.header("authorization").as_deref() {
            // The first token ends after its first use.
            Some("Bearer access-1") if seen.target.ends_with("/c1") => json(200, r#"{"Id":"c1"}"#),
            Some("Bearer access-1") => json(401, ""),
            _ => json(200, r#"{"Id":"c2"}"#),
        }
    })
    .await;
    let c = client(&server.url);
    for customer in ["c1", "c2"] {
        let calls: Vec<_> = (0..20)
            .map(|_| {
                let c = c.clone();
                tokio::spawn(async move { c.customer(&id(customer)).await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }
    assert_eq!(given.load(SeqCst), 2);
}

#[tokio::test]
async fn a_secret_that_is_refused_needs_a_new_sign_in_and_nothing_else_is_sent() {
    for (status, body) in [
        (400, r#"{"error":"invalid_client"}"#),
        (401, ""),
        (403, "<html>"),
    ] {
        let server = Loopback::start(move |_| json(status, body)).await;
        let c = client(&server.url);
        for _ in 0..2 {
            let error = c.customer(&id("c1")).await.unwrap_err();
            assert_eq!(
                (error.fault, error.certainty, error.operation),
                (Fault::SignInNeeded, Certainty::NotSent, "getCustomer"),
                "{status}"
            );
        }
        // The second call knows that the first was refused.
        assert_eq!(server.lines(), ["POST /oauth/token"]);
    }
}

#[tokio::test]
async fn a_service_that_cannot_give_a_token_is_no_reason_to_sign_in_again() {
    for (act, fault) in [
        (Act::Close, Fault::Offline),
        (json(503, ""), Fault::Unavailable),
        (json(200, "{}"), Fault::Malformed),
    ] {
        let server = Loopback::start(move |_| act.clone()).await;
        let error = client(&server.url).customer(&id("c1")).await.unwrap_err();
        assert_eq!(
            (error.fault, error.certainty),
            (fault, Certainty::NotSent),
            "{}",
            error.message
        );
    }
}

#[tokio::test]
async fn a_service_that_has_had_enough_says_so_in_three_ways() {
    for (status, headers, told) in [
        (429, "Retry-After: 120\r\n", Some(120)),
        (
            429,
            "X-RateLimit-Limit: 10\r\nX-RateLimit-Remaining: 0\r\n",
            None,
        ),
        (
            403,
            "X-RateLimit-Remaining: 0\r\nRetry-After: 9\r\n",
            Some(9),
        ),
    ] {
        let server = Loopback::start(move |seen| {
            token_or(seen, || {
                Act::Answer(status, headers, r#"{"Message":"slow down"}"#.into())
            })
        })
        .await;
        let c = client(&server.url);
        let error = c.delete_customer(&id("c1")).await.unwrap_err();
        let fault = Fault::TooMany { retry_after: told };
        assert_eq!((error.fault, error.message.as_str()), (fault, "slow down"));
        // A change is not sent again.
        assert_eq!(server.seen().len(), 2);
    }
    let server = Loopback::start(|seen| {
        token_or(seen, || {
            let left = "X-RateLimit-Remaining: 7\r\n";
            Act::Answer(403, left, r#"{"Message":"not yours"}"#.into())
        })
    })
    .await;
    let error = client(&server.url).customer(&id("c1")).await.unwrap_err();
    assert_eq!(error.fault, Fault::Forbidden);
}

#[tokio::test]
async fn errors_are_read_in_every_form_that_other_clients_know() {
    for (status, body, fault, message) in [
        (
            422,
            r#"{"Message":"EndDate is wrong"}"#,
            Fault::Invalid,
            "EndDate is wrong",
        ),
        (400, r#"{"error":"bad json"}"#, Fault::Invalid, "bad json"),
        (
            422,
            r#"{"errors":["Quantity is missing"]}"#,
            Fault::Invalid,
            "Quantity is missing",
        ),
        (
            422,
            r#"{"Errors":[{"Message":"No such plan","Field":"PlanId"}]}"#,
            Fault::Invalid,
            "No such plan",
        ),
        (
            404,
            "",
            Fault::NotFound,
            "The service answered 404 and gave no reason.",
        ),
    ] {
        let server = answering(status, body).await;
        let error = client(&server.url).customer(&id("c1")).await.unwrap_err();
        assert_eq!(
            (error.fault, error.certainty, error.message.as_str()),
            (fault, Certainty::Rejected, message),
            "{body}"
        );
    }
}

#[tokio::test]
async fn neither_secret_nor_token_is_logged_printed_or_put_into_an_error() {
    let server = answering(422, r#"{"Message":"not with access-one"}"#).await;
    let listener = Arc::new(Listener::default());
    let config = super::Config {
        observer: Some(listener.clone()),
        ..config(&server.url)
    };
    let c = Billwerk::with_limits(config.clone(), limits()).unwrap();
    let error = c.customer(&id("c1")).await.unwrap_err();
    let named = c
        .call(
            "authenticate",
            &map(&[("grant_type", "client_credentials")]),
            None,
        )
        .await
        .unwrap();
    let exchanges = listener.exchanges.lock().unwrap();
    let all = format!("{config:?} {c:?} {error:?} {named:?} {exchanges:?}");
    for secret in ["access-one", "s3cret", "Y2xpZW50"] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    assert_eq!(error.message, "not with [hidden]");
}

#[tokio::test]
async fn a_chosen_legal_entity_is_named_with_each_call_but_not_where_the_client_signs_in() {
    for chosen in [None, Some("5f0c000000000000000000e1")] {
        let server = answering(200, "[]").await;
        let config = super::Config {
            legal_entity: chosen.map(str::to_owned),
            ..config(&server.url)
        };
        let client = Billwerk::with_limits(config, limits()).unwrap();
        client.who().await.unwrap();
        client.all_contracts().await.unwrap();
        let named = server.seen().into_iter().map(|seen| {
            let name = seen.header("x-selected-legal-entity-id");
            (seen.target.starts_with("/api/v1/"), name)
        });
        let named: Vec<_> = named.collect();
        let expected = chosen.map(str::to_owned);
        assert_eq!(
            named,
            [(false, None), (true, expected.clone()), (true, expected)]
        );
    }
}
