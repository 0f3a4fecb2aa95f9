//! What the tests of every system begin with.

use crate::{
    Exchange, Kind, Limits, Observer, Operation, Parameters, Token, Tokens, loopback::Seen,
};
use counterfoil_domain::RemoteId;
use serde_json::Value;
use std::{sync::Mutex, time::Duration};

pub(crate) fn id(text: &str) -> RemoteId {
    RemoteId::new(text)
}

pub(crate) fn token(text: &str) -> Token {
    Token::new(text.to_owned())
}

pub(crate) fn map(pairs: &[(&str, &str)]) -> Parameters {
    pairs
        .iter()
        .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
        .collect()
}

/// Limits that a busy computer does not run into.
pub(crate) fn limits() -> Limits {
    Limits {
        connect: Duration::from_secs(8),
        read: Duration::from_secs(10),
        total: Duration::from_secs(15),
        body: 64 * 1024,
        wait: Duration::from_secs(1),
        attempts: 3,
    }
}

/// A text that is of the kind.
fn example(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer | Kind::Unsigned => "5",
        Kind::Decimal | Kind::Number => "1.5",
        Kind::Boolean => "true",
        Kind::Url => "https://app.example.com",
        Kind::Text | Kind::Id | Kind::Secret => "xxxx",
        Kind::Object => "{}",
        Kind::List => "[]",
    }
}

/// Something for each parameter, by what it holds.
pub(crate) fn arguments(operation: &Operation) -> Parameters {
    let keys = operation.keys();
    keys.map(|(key, p)| (key.into_owned(), example(p.kind).to_owned()))
        .collect()
}

/// The body of a request as JSON; null where there is none.
pub(crate) fn body(seen: &Seen) -> Value {
    if seen.body.is_empty() {
        Value::Null
    } else {
        seen.json()
    }
}

/// Keeps what it hears.
#[derive(Default)]
pub(crate) struct Listener {
    pub(crate) exchanges: Mutex<Vec<Exchange>>,
    pub(crate) renewals: Mutex<Vec<Tokens>>,
}

impl Observer for Listener {
    fn exchanged(&self, exchange: &Exchange) {
        self.exchanges.lock().unwrap().push(exchange.clone());
    }

    fn tokens_renewed(&self, tokens: &Tokens) {
        self.renewals.lock().unwrap().push(tokens.clone());
    }
}
