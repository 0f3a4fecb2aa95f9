//! What is sent in each dialect, and what is refused before anything is sent.

use super::{answering, client, config};
use crate::{
    Certainty, Fault,
    funding_sources::{
        Dialect::{self, Server, Wiki},
        FundingSources,
        model::SourceChange,
        operations_of,
    },
    given::{Listener, body, id, limits, map},
};
use serde_json::{Value, json as value};
use std::sync::Arc;

const USER: (&str, &str) = ("username", "ann-1");
const ID: (&str, &str) = ("id", "18446744073709551615");
const ONE: &str = "/users/ann-1/funding_sources/18446744073709551615";
const ONE_OF_STRIPE: &str = "/users/ann-1/funding_sources/stripe/18446744073709551615";

fn container() -> Value {
    value!({"funding_sources": {"stripe": [{"remote_id": "cus_1", "nickname": "Mine"}]}})
}

#[tokio::test]
async fn each_of_the_five_sends_exactly_the_documented_request_in_either_dialect() {
    for (dialect, one, device) in [
        (Wiki, ONE, None),
        (Server, ONE_OF_STRIPE, Some("18446744073709551615")),
    ] {
        let server = answering(200, r#"{"code":200,"funding_sources":{"stripe":[]}}"#).await;
        let c = client(&server.url, dialect);
        let all = "/users/ann-1/funding_sources".to_owned();
        let one = one.to_owned();
        let cases = [
            ("list", &[USER][..], None, format!("GET {all}")),
            ("create", &[USER], Some(container()), format!("POST {all}")),
            ("get", &[USER, ID], None, format!("GET {one}")),
            (
                "update",
                &[USER, ID],
                Some(container()),
                format!("PUT {one}"),
            ),
            ("delete", &[USER, ID], None, format!("DELETE {one}")),
        ];
        assert_eq!(cases.len(), operations_of(dialect).len());
        for (operation, given, with, line) in cases {
            let sent = with.clone().unwrap_or(Value::Null);
            c.call(operation, &map(given), with).await.unwrap();
            let last = server.seen().pop().unwrap();
            assert_eq!((last.line(), body(&last)), (line, sent), "{operation}");
            assert_eq!(last.header("from").as_deref(), device, "{operation}");
            // base64("Ann-1:s3cret-of-ann")
            assert_eq!(
                last.header("authorization").as_deref(),
                Some("Basic QW5uLTE6czNjcmV0LW9mLWFubg==")
            );
        }
    }
}

#[tokio::test]
async fn the_typed_calls_send_what_they_were_given() {
    let reply =
        value!({"funding_sources": {"stripe": [{"remote_id": "cus_1", "nickname": "Mine"}]}});
    let server = answering(200, reply.to_string()).await;
    let c = client(&server.url, Wiki);
    let change = SourceChange {
        nickname: Some("Mine".into()),
        ..SourceChange::default()
    };
    c.create_source("cus_1", None).await.unwrap();
    c.update_source(&id("7"), &change).await.unwrap();
    c.delete_source(&id("7")).await.unwrap();
    let sent: Vec<_> = server.seen().iter().map(|s| (s.line(), body(s))).collect();
    let expected = [
        (
            "POST /users/Ann-1/funding_sources",
            value!({"funding_sources": {"stripe": [{"remote_id": "cus_1"}]}}),
        ),
        (
            "PUT /users/Ann-1/funding_sources/7",
            value!({"funding_sources": {"stripe": [{"nickname": "Mine"}]}}),
        ),
        ("DELETE /users/Ann-1/funding_sources/7", Value::Null),
    ];
    assert_eq!(sent, expected.map(|(l, b)| (l.to_owned(), b)));
}

#[test]
fn a_missing_unknown_or_wrong_parameter_is_named_and_nothing_is_sent() {
    let without = |dialect: Dialect| {
        let config = super::Config {
            device: None,
            ..config("https://cloud.example.com", dialect)
        };
        FundingSources::new(config).unwrap()
    };
    for (dialect, operation, given, with, field) in [
        (Wiki, "retrieve", &[][..], None, "operation"),
        (Wiki, "list", &[], None, "username"),
        (Wiki, "list", &[("username", "..")], None, "username"),
        (Wiki, "get", &[USER], None, "id"),
        (Wiki, "get", &[USER, ("id", "-1")], None, "id"),
        (
            Wiki,
            "get",
            &[USER, ("id", "18446744073709551616")],
            None,
            "id",
        ),
        (Wiki, "get", &[USER, ("id", "1.0")], None, "id"),
        (
            Wiki,
            "get",
            &[USER, ID, ("provider", "stripe")],
            None,
            "provider",
        ),
        (Wiki, "create", &[USER], None, "funding_sources"),
        (
            Wiki,
            "create",
            &[USER],
            Some(value!({"funding_sources": []})),
            "funding_sources",
        ),
        (
            Wiki,
            "create",
            &[USER],
            Some(value!({"stripe": []})),
            "stripe",
        ),
        (Wiki, "list", &[USER, ("From", "a\r\nb")], None, "From"),
        (Server, "list", &[USER], None, "From"),
        (
            Server,
            "get",
            &[USER, ID, ("From", "1"), ("provider", "paypal")],
            None,
            "provider",
        ),
    ] {
        let error = without(dialect)
            .prepare(operation, &map(given), with)
            .unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field), "{operation} {given:?}");
        assert_eq!(
            (error.certainty, error.fault),
            (Certainty::NotSent, Fault::Refused)
        );
    }
    // The provider in any case, and a device for this call only.
    let given = map(&[USER, ID, ("From", "5"), ("provider", "Stripe")]);
    let prepared = without(Server).prepare("get", &given, None).unwrap();
    assert_eq!(prepared.headers["from"], "5");
    assert!(prepared.url.ends_with("/Stripe/18446744073709551615"));
}

#[tokio::test]
async fn the_secret_is_not_logged_printed_or_put_into_an_error() {
    let server = answering(400, r#"{"code":400,"msg":"not s3cret-of-ann"}"#).await;
    let listener = Arc::new(Listener::default());
    let config = super::Config {
        observer: Some(listener.clone()),
        ..config(&server.url, Wiki)
    };
    let c = FundingSources::with_limits(config.clone(), limits()).unwrap();
    let error = c.sources().await.unwrap_err();
    let prepared = c.prepare("list", &map(&[USER]), None).unwrap();
    let exchanges = listener.exchanges.lock().unwrap();
    let all = format!("{config:?} {c:?} {error:?} {prepared:?} {exchanges:?}");
    assert!(!all.contains("s3cret") && !all.contains("QW5u"), "{all}");
    assert_eq!(prepared.headers["authorization"], "Basic [hidden]");
}
