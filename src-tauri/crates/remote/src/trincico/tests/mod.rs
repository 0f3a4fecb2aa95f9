//! Tests of the Trincico client: the vendor's samples, the table, and calls over real sockets.

mod failures;
mod replies;
mod requests;
mod rows;
mod samples;
mod session;
mod sockets;
mod table;

use super::{Config, Trincico, model::ReturnUrls};
use crate::{
    ItemBody, Limits, Token, Tokens,
    given::{Listener, id, limits, map},
};
use std::{sync::Arc, time::Duration};

fn returns() -> ReturnUrls {
    ReturnUrls {
        success_url: "https://app.example.com/ok".into(),
        cancel_url: "https://app.example.com/no".into(),
    }
}

/// A line without description and tax.
fn item() -> ItemBody {
    ItemBody {
        name: "Work".into(),
        description: String::new(),
        price: 500,
        quantity: 2,
        tax: None,
    }
}

fn tokens(access: &str, refresh: &str) -> Tokens {
    Tokens {
        access: Token::new(access.into()),
        refresh: Some(Token::new(refresh.into())),
    }
}

fn config(base_url: &str) -> Config {
    Config {
        base_url: base_url.into(),
        tokens: Some(tokens("access-one", "refresh-one")),
        notification_password: Some(Token::new("notify-pass".into())),
        observer: None,
    }
}

/// Limits short enough to run into.
fn hasty(base_url: &str) -> Trincico {
    let limits = Limits {
        connect: Duration::from_millis(900),
        read: Duration::from_millis(1200),
        total: Duration::from_millis(2000),
        ..limits()
    };
    Trincico::with_limits(config(base_url), limits).unwrap()
}

fn client(base_url: &str) -> Trincico {
    Trincico::with_limits(config(base_url), limits()).unwrap()
}

fn heard(base_url: &str) -> (Trincico, Arc<Listener>) {
    let listener = Arc::new(Listener::default());
    let config = Config {
        observer: Some(listener.clone()),
        ..config(base_url)
    };
    (Trincico::with_limits(config, limits()).unwrap(), listener)
}
