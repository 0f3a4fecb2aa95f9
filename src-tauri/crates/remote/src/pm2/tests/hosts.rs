//! Which addresses may hear a token.

use super::{super::hosts, BUCKET, client};
use crate::{
    Certainty, Fault,
    address::BaseUrl,
    given::id,
    loopback::{Loopback, json},
};
use std::sync::{Arc, Mutex};

fn base(text: &str) -> BaseUrl {
    BaseUrl::parse(text).unwrap()
}

#[test]
fn a_buckets_computer_is_the_vendors_or_the_accounts_own_origin() {
    let vendors = "https://api.keymetrics.io";
    let own = "https://pm2.example.com:8443";
    let here = "http://127.0.0.1:9000";
    for (account, told, fine) in [
        (vendors, "https://cl1.keymetrics.io", true),
        (vendors, "https://keymetrics.io/", true),
        (vendors, "https://a.b.pm2.io", true),
        (vendors, "https://CL1.KEYMETRICS.IO", true),
        (vendors, "https://cl1.keymetrics.io:443", true),
        (own, "https://cl1.keymetrics.io", true),
        (own, "https://pm2.example.com:8443/", true),
        (here, "http://127.0.0.1:9001", true),
        (here, "http://localhost:1", true),
        (here, "http://[::1]:1", true),
        // Not https.
        (vendors, "http://cl1.keymetrics.io", false),
        (vendors, "ftp://cl1.keymetrics.io", false),
        (vendors, "cl1.keymetrics.io", false),
        (vendors, "//cl1.keymetrics.io", false),
        (vendors, "javascript:1", false),
        // Somebody else's name.
        (vendors, "https://evil.example", false),
        (vendors, "https://keymetrics.io.evil.example", false),
        (vendors, "https://evilkeymetrics.io", false),
        (vendors, "https://keymetrics.io.", false),
        (vendors, "https://evil.example/keymetrics.io", false),
        (vendors, "https://evil.example#.keymetrics.io", false),
        (vendors, "https://evil.example?.keymetrics.io", false),
        (vendors, "https://evil.example\\.keymetrics.io", false),
        (vendors, "https://k\u{435}ymetrics.io", false),
        (vendors, "https://203.0.113.7", false),
        (own, "https://other.example.com:8443", false),
        // A name before the host.
        (vendors, "https://cl1.keymetrics.io@evil.example", false),
        (vendors, "https://ann@cl1.keymetrics.io", false),
        (vendors, "https://ann:pw@cl1.keymetrics.io", false),
        // Another port.
        (vendors, "https://cl1.keymetrics.io:8443", false),
        (vendors, "https://cl1.keymetrics.io:80", false),
        (own, "https://pm2.example.com", false),
        (own, "https://pm2.example.com:8444", false),
        // This computer, for an account that is elsewhere; and the other way round.
        (vendors, "http://127.0.0.1:9000", false),
        (vendors, "https://localhost", false),
        (own, "http://[::1]", false),
        (here, "http://192.168.0.1:9000", false),
        (here, "https://evil.example", false),
    ] {
        let host = hosts::of_bucket(&base(account), told);
        assert_eq!(host.is_ok(), fine, "{account} {told}");
        if let Err(error) = host {
            assert_eq!(error.field.as_deref(), Some("node.endpoints.web"));
            assert!(!error.message.contains("pw"));
        }
    }
}

#[test]
fn a_person_signs_in_where_the_vendor_does_it_or_where_the_account_is() {
    for (account, given, expected) in [
        (
            "https://api.keymetrics.io",
            None,
            "https://id.keymetrics.io",
        ),
        ("https://app.pm2.io/", None, "https://id.keymetrics.io"),
        ("https://pm2.example.com", None, "https://pm2.example.com"),
        ("http://127.0.0.1:9000", None, "http://127.0.0.1:9000"),
        (
            "https://api.keymetrics.io",
            Some("https://id.example.com"),
            "https://id.example.com",
        ),
    ] {
        let found = hosts::sign_in(&base(account), given).unwrap();
        assert_eq!(found, base(expected), "{account}");
    }
    let plain = hosts::sign_in(
        &base("https://api.keymetrics.io"),
        Some("http://id.example.com"),
    );
    assert!(plain.is_err());
}

#[test]
fn only_24_hexadecimal_digits_have_a_computer_of_their_own() {
    for (bucket, has_own) in [
        (BUCKET, true),
        ("5E9C3C1B0F3F1A2B3C4D5E6F", true),
        ("5e9c3c1b0f3f1a2b3c4d5e6", false),
        ("5e9c3c1b0f3f1a2b3c4d5e6f0", false),
        ("5e9c3c1b0f3f1a2b3c4d5e6g", false),
        ("", false),
    ] {
        assert_eq!(hosts::has_own(bucket), has_own, "{bucket}");
    }
}

/// A service whose bucket is kept at the address in `told`.
async fn telling(told: Arc<Mutex<String>>) -> Loopback {
    Loopback::start(move |seen| match seen.line().as_str() {
        "POST /api/oauth/token" => json(200, r#"{"access_token":"access-one"}"#),
        line if line.ends_with(BUCKET) => {
            let web = told.lock().unwrap().clone();
            json(
                200,
                &format!(r#"{{"data":{{"node":{{"endpoints":{{"web":"{web}"}}}}}}}}"#),
            )
        }
        _ => json(200, "[]"),
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_buckets_calls_go_to_its_own_computer_which_is_asked_for_once() {
    let node = Loopback::start(|_| json(200, "[]")).await;
    let account = telling(Arc::new(Mutex::new(node.url.clone()))).await;
    let c = client(&account.url);
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let c = c.clone();
            tokio::spawn(async move { c.invoices(&id(BUCKET)).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(
        account.lines(),
        [
            "POST /api/oauth/token".to_owned(),
            format!("GET /api/bucket/{BUCKET}")
        ]
    );
    let invoices = format!("GET /api/bucket/{BUCKET}/payment/invoices");
    assert_eq!(node.lines(), vec![invoices; 10]);
    let credential = node.seen()[0].header("authorization");
    assert_eq!(credential.as_deref(), Some("Bearer access-one"));
    // The refresh token stays where the person signs in.
    assert!(node.seen().iter().all(|s| !s.body.contains("refresh-one")));
    // Another identity, and what is about no bucket, stay at the account's address.
    c.invoices(&id("b1")).await.unwrap();
    c.buckets().await.unwrap();
    assert_eq!(node.seen().len(), 10);
}

#[tokio::test]
async fn an_address_that_is_not_believed_hears_nothing_and_the_call_was_not_sent() {
    for told in [
        "https://evil.example",
        "http://192.168.0.1",
        "http://ann@127.0.0.1:1",
        "nonsense",
    ] {
        let account = telling(Arc::new(Mutex::new(told.to_owned()))).await;
        let c = client(&account.url);
        let error = c.delete_bank_account(&id(BUCKET)).await.unwrap_err();
        assert_eq!(
            (error.certainty, error.fault, error.operation),
            (
                Certainty::NotSent,
                Fault::Refused,
                "bucket.billing.deleteBankAccount"
            ),
            "{told}"
        );
        assert_eq!(account.seen().len(), 2, "{told}");
    }
}

#[tokio::test]
async fn a_bucket_that_names_no_computer_is_kept_at_the_accounts_address() {
    let account = telling(Arc::new(Mutex::new(String::new()))).await;
    client(&account.url).receipts(&id(BUCKET)).await.unwrap();
    assert!(account.lines()[2].ends_with("/payment/receipts"));
}
