//! What one request and its answer looked like, for logs and the inspector: nothing secret in it.

use crate::{Certainty, Fault, Tokens};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// How an exchange ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// As the contract promises.
    Succeeded,
    /// Otherwise.
    Failed {
        /// Whether it can have had an effect.
        certainty: Certainty,
        /// What went wrong.
        fault: Fault,
    },
}

/// One request and what came of it. Tokens, passwords, IBANs and payment links are hidden, long
/// bodies are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The vendor's name of the operation.
    pub operation: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// The full address.
    pub url: String,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// From the first byte out to the last byte in, in milliseconds.
    pub millis: u64,
    /// How it ended.
    pub outcome: Outcome,
    /// The body sent.
    pub request: Option<String>,
    /// The body received; none of a read that went well where the observer wants none.
    pub reply: Option<String>,
}

/// Hears of every exchange. Called on the worker that made the call, so it returns quickly.
pub trait Observer: Send + Sync {
    /// One request ended, well or badly; retries are exchanges of their own.
    fn exchanged(&self, exchange: &Exchange);
    /// Whether [`Exchange::reply`] is wanted of reads that went well. They are the longest there are,
    /// and looking through them for what has to be hidden takes as long as reading them.
    fn wants_what_was_read(&self) -> bool {
        true
    }
    /// The access token was renewed: keep these from now on.
    fn tokens_renewed(&self, tokens: &Tokens);

    /// More is known of how a Trincico server writes its paths, or less; see
    /// [`crate::trincico::Ways`].
    fn learnt(&self, _ways: &crate::trincico::Ways) {}
}

/// A request as it would be sent, with secrets hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prepared {
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// The full address.
    pub url: String,
    /// By name, in lower case; the credentials of `authorization` are hidden.
    pub headers: BTreeMap<String, String>,
    /// The JSON body; none where there is none.
    pub body: Option<Value>,
}

/// What a service answered to a call by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// The HTTP status: one of success.
    pub status: u16,
    /// The JSON body; null where it was empty.
    pub body: Value,
}
