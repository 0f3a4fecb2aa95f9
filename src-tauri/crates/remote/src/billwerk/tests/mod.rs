//! Tests of the billwerk client: every request, the replies, and signing in, over real sockets.

mod replies;
mod requests;
mod session;

use super::{Billwerk, Config};
use crate::{
    given::{limits, token},
    loopback::{Act, Loopback, Seen, json},
};

fn config(base_url: &str) -> Config {
    Config {
        base_url: base_url.into(),
        client_id: "client-1".into(),
        client_secret: token("s3cret-of-client"),
        legal_entity: None,
        observer: None,
    }
}

fn client(base_url: &str) -> Billwerk {
    Billwerk::with_limits(config(base_url), limits()).unwrap()
}

/// A service that gives a token and answers all else with `body`.
async fn answering(status: u16, body: impl Into<String>) -> Loopback {
    let body = body.into();
    Loopback::start(move |seen| token_or(seen, || json(status, &body))).await
}

fn token_or(seen: &Seen, other: impl Fn() -> Act) -> Act {
    if seen.target == "/oauth/token" {
        return json(
            200,
            r#"{"access_token":"access-one","token_type":"bearer","expires":0}"#,
        );
    }
    other()
}
