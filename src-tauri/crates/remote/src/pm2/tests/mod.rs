//! Tests of the PM2 Plus client: every request, the replies, tokens and hosts, over real sockets.

mod bucket;
mod hosts;
mod replies;
mod session;
mod user;

use super::{CLIENT_ID, Config, Pm2, operations};
use crate::{
    given::{body, limits, map, token},
    loopback::{Act, Loopback, Seen, json},
};
use serde_json::Value;

/// A bucket that has a computer of its own.
const BUCKET: &str = "5e9c3c1b0f3f1a2b3c4d5e6f";

fn config(base_url: &str) -> Config {
    Config {
        base_url: base_url.into(),
        sign_in_url: None,
        client_id: CLIENT_ID.into(),
        refresh_token: token("refresh-one"),
        observer: None,
    }
}

fn client(base_url: &str) -> Pm2 {
    Pm2::with_limits(config(base_url), limits()).unwrap()
}

/// A service that gives a token, says that its buckets are here, and answers all else with `body`.
async fn answering(status: u16, body: impl Into<String>) -> Loopback {
    let body = body.into();
    Loopback::start(move |seen| signed_in_or(seen, || json(status, &body))).await
}

fn signed_in_or(seen: &Seen, other: impl Fn() -> Act) -> Act {
    let host = seen.header("host").unwrap_or_default();
    match seen.line().as_str() {
        "POST /api/oauth/token" => json(
            200,
            r#"{"access_token":"access-one","refresh_token":"refresh-one","token_type":"Bearer"}"#,
        ),
        line if line == format!("GET /api/bucket/{BUCKET}") => json(
            200,
            &format!(r#"{{"_id":"{BUCKET}","node":{{"endpoints":{{"web":"http://{host}"}}}}}}"#),
        ),
        _ => other(),
    }
}

/// An operation with parameters and a body, and the request that it is.
type Case = (
    &'static str,
    &'static [(&'static str, &'static str)],
    Value,
    &'static str,
    Value,
);

const NOTHING: Value = Value::Null;

/// Calls each and compares what arrives; the operations' names.
async fn each_sends(cases: Vec<Case>) -> Vec<&'static str> {
    let server = answering(200, "{}").await;
    let c = client(&server.url);
    let mut names = Vec::new();
    for (name, given, with, line, expected) in cases {
        let with = Some(with).filter(|body| !body.is_null());
        c.call(name, &map(given), with).await.unwrap();
        let last = server.seen().pop().unwrap();
        assert_eq!(
            (last.line().as_str(), body(&last)),
            (line, expected),
            "{name}"
        );
        let operation = operations().iter().find(|o| o.name == name).unwrap();
        let expected = operation.auth.scheme().map(|_| "Bearer access-one");
        let credential = last.header("authorization");
        assert_eq!(credential.as_deref(), expected, "{name}");
        names.push(name);
    }
    names
}

/// The operations whose names begin so, and go on with one word.
fn named(prefix: &str) -> Vec<&'static str> {
    let all = operations().iter().map(|o| o.name);
    all.filter(|name| {
        let rest = name.strip_prefix(prefix);
        rest.is_some_and(|rest| !rest.contains('.'))
    })
    .collect()
}

fn sorted(mut names: Vec<&'static str>) -> Vec<&'static str> {
    names.sort_unstable();
    names
}
