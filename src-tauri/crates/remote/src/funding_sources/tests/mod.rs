//! Tests of the FundingSources client: both dialects, over real sockets.

mod replies;
mod requests;

use super::{Config, Dialect, FundingSources};
use crate::{
    given::{limits, token},
    loopback::{Act, Loopback},
};

fn config(base_url: &str, dialect: Dialect) -> Config {
    Config {
        base_url: base_url.into(),
        username: "Ann-1".into(),
        secret: token("s3cret-of-ann"),
        dialect,
        device: Some("18446744073709551615".into()),
        observer: None,
    }
}

fn client(base_url: &str, dialect: Dialect) -> FundingSources {
    FundingSources::with_limits(config(base_url, dialect), limits()).unwrap()
}

/// A service that answers everything so, under the vendor's own type.
async fn answering(status: u16, body: impl Into<String>) -> Loopback {
    let body = body.into();
    let media_type = if status < 400 {
        "Content-Type: funding_sources/json\r\n"
    } else {
        "Content-Type: errors/json\r\n"
    };
    Loopback::start(move |_| Act::Answer(status, media_type, body.clone())).await
}
