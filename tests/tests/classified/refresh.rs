//! The token's renewal: once for all calls that need it, and what its own failure means.

use crate::fixture::{Fixture, item};
use counterfoil_remote::{Certainty, Fault, Invoicing};
use serde_json::json;
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_calls_with_an_expired_token_renew_it_once_and_all_go_through() {
    let fixture = Fixture::new().await;
    fixture.post("expire-tokens", &json!({})).await;
    let mut calls = JoinSet::new();
    for number in 0..20 {
        let (client, draft) = (fixture.client.clone(), fixture.draft.clone());
        calls.spawn(async move {
            client
                .add_item(&draft, &item(&format!("At once {number}")))
                .await
        });
    }
    while let Some(done) = calls.join_next().await {
        done.unwrap().unwrap();
    }
    assert_eq!(fixture.requests("login.refresh").await, 1);
    let there = fixture.client.invoice(&fixture.draft).await.unwrap();
    let mut names: Vec<_> = there.items.iter().map(|i| i.name.clone()).collect();
    names.sort();
    names.dedup();
    // Each line once, beside the one that was there.
    assert_eq!((there.items.len(), names.len()), (21, 21));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn when_the_renewal_is_refused_every_call_needs_a_sign_in_and_none_had_an_effect() {
    let fixture = Fixture::new().await;
    let kept = fixture.client.tokens();
    fixture
        .post("expire-tokens", &json!({ "refresh": true }))
        .await;
    let mut calls = JoinSet::new();
    for number in 0..20 {
        let (client, draft) = (fixture.client.clone(), fixture.draft.clone());
        calls.spawn(async move {
            client
                .add_item(&draft, &item(&format!("Never {number}")))
                .await
        });
    }
    while let Some(done) = calls.join_next().await {
        let error = done.unwrap().unwrap_err();
        assert_eq!(
            (error.certainty, error.fault, error.operation),
            (
                Certainty::Rejected,
                Fault::SignInNeeded,
                "invoices.items.create"
            )
        );
    }
    assert_eq!(fixture.requests("login.refresh").await, 1);
    assert_eq!(
        fixture.client.tokens(),
        kept,
        "the tokens stay until a new sign-in"
    );
    // Signed in again, the same client goes on where it was.
    fixture.sign_in().await;
    let there = fixture.client.invoice(&fixture.draft).await.unwrap();
    assert_eq!(there.items.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_keeps_the_token_from_being_renewed_the_call_itself_was_not_done() {
    let throttled = Fault::TooMany {
        retry_after: Some(1),
    };
    for (fault, held, told) in [
        // Only a refusal by the service is a reason to sign in; anything else may be over soon.
        ("401", false, Fault::SignInNeeded),
        ("refused", false, Fault::Offline),
        ("timeout_before", true, Fault::TimedOut),
        ("timeout_after", true, Fault::TimedOut),
        ("5xx_before", false, Fault::Unavailable),
        ("5xx_after", false, Fault::Unavailable),
        ("cut_body", false, Fault::Malformed),
        ("429", false, throttled),
        ("html", false, Fault::Malformed),
        ("malformed", false, Fault::Malformed),
        ("late_commit", false, Fault::Offline),
    ] {
        let fixture = Fixture::new().await;
        let fixture = if held { fixture.hasty() } else { fixture };
        let kept = fixture.client.tokens();
        fixture.post("expire-tokens", &json!({})).await;
        let delay = held.then_some(60_000);
        fixture.order("login.refresh", fault, 1, delay).await;
        let call = fixture.client.delete_item(&fixture.draft, &fixture.line);
        let error = call.await.unwrap_err();
        assert_eq!(
            (error.certainty, error.fault, error.operation),
            (Certainty::Rejected, told, "invoices.items.delete"),
            "{fault}"
        );
        assert_eq!(fixture.client.tokens(), kept, "{fault}");
        // Nothing is lost: the next call renews the token, and the line is still there; after a
        // refusal nothing is asked again before a new sign-in.
        let again = fixture.client.invoice(&fixture.draft).await;
        match fault {
            "401" => assert_eq!(again.unwrap_err().fault, Fault::SignInNeeded),
            _ => assert_eq!(again.unwrap().items.len(), 1, "{fault}"),
        }
    }
}
