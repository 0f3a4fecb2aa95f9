//! PM2 Plus: what somebody pays for the monitoring of their servers.
//!
//! The sign-in service and the interface are at the same address here, and a bucket's own server
//! (`node.endpoints.web`) is that address too.

pub mod agree;
mod billing;
mod buckets;
mod misc;
mod oauth;
mod purse;
mod seed;
mod stripe;
mod user;
mod user_payment;

use crate::{
    call::{Call, Reply},
    random::Random,
    records::Records,
    route::{self, Asked, Found, HexIds, Route, json_body},
    table::Micros,
};
use purse::Purse;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub use seed::world;

/// Everything the service knows.
#[derive(Debug, Clone)]
pub struct World {
    url: String,
    random: Random,
    ids: HexIds,
    /// Scopes by refresh token.
    refresh: BTreeMap<String, Value>,
    /// Access tokens, with the refresh token that each came of.
    access: BTreeMap<String, String>,
    /// Refresh tokens as their owner sees them.
    tokens: Records,
    /// The one who signs in; null once deleted.
    user: Value,
    password: String,
    /// Other users, whose names are taken.
    others: Vec<Value>,
    otp_key: Option<String>,
    integrations: Vec<Value>,
    buckets: Records,
    purses: BTreeMap<String, Purse>,
    /// What the user pays with, apart from buckets: versions before 0.5.63.
    own: Purse,
    /// Whether the user's payment routes are served.
    pub user_payments: bool,
    /// Whether what the documentation calls `data` comes inside of `{"data": …}`.
    pub wrapped: bool,
}

/// How to sign in, and one record of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Login {
    /// The token that signs in.
    pub refresh_token: String,
    /// The client it belongs to.
    pub client_id: String,
    /// A bucket with a subscription.
    pub bucket_id: String,
    /// The default card of that bucket.
    pub card_id: String,
}

fn routes() -> impl Iterator<Item = &'static Route<World>> {
    [
        oauth::ROUTES,
        buckets::ROUTES,
        billing::ROUTES,
        user::ROUTES,
        user_payment::ROUTES,
        misc::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// The vendor's names of all operations.
pub fn names() -> Vec<&'static str> {
    routes().map(|route| route.name).collect()
}

/// Method and path of every operation.
#[cfg(test)]
pub fn shapes() -> Vec<(&'static str, &'static str)> {
    routes().map(|route| (route.method, route.path)).collect()
}

/// The operation of a request.
pub fn operation(call: &Call) -> Option<&'static str> {
    match route::find(routes(), call, false) {
        Found::Route(route, _) => Some(route.name),
        Found::OtherMethod | Found::Nothing => None,
    }
}

/// Answers a request: finds the operation, checks who asks, and runs it.
pub fn answer(world: &mut World, call: &Call, now: Micros) -> Reply {
    let reply = match route::find(routes(), call, false) {
        Found::Route(route, _) if !route.open && !world.lets_in(call) => {
            Err(refused(401, "You need to be authenticated"))
        }
        Found::Route(route, _)
            if !world.user_payments && route.path.starts_with(user_payment::PREFIX) =>
        {
            Err(nothing(call))
        }
        Found::Route(route, ids) => (route.answer)(world, &Asked { call, ids, now }),
        Found::OtherMethod | Found::Nothing => Err(nothing(call)),
    };
    reply.unwrap_or_else(|refusal| refusal)
}

fn nothing(call: &Call) -> Reply {
    refused(404, &format!("Cannot {} {}", call.method, call.path))
}

/// An error; the vendor documents none of their bodies.
pub fn refused(status: u16, message: &str) -> Reply {
    Reply::json(status, json!({ "msg": message, "status": status }))
}

/// The object that was sent; reads come with one too.
fn sent(asked: &Asked<'_>) -> Result<Map<String, Value>, Reply> {
    match json_body(asked.call) {
        Some(Value::Object(map)) => Ok(map),
        Some(Value::Null) => Ok(Map::new()),
        _ => Err(refused(400, "invalid parameters")),
    }
}

/// A text that has to be there.
fn needed<'a>(sent: &'a Map<String, Value>, name: &str) -> Result<&'a str, Reply> {
    sent.get(name)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
        .ok_or_else(|| refused(400, &format!("missing parameters: {name}")))
}

/// A text that may be there.
fn optional<'a>(sent: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, Reply> {
    match sent.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(refused(400, &format!("invalid parameters: {name}"))),
    }
}

impl World {
    /// Access tokens are no longer good, and refresh tokens neither where asked.
    pub fn expire_tokens(&mut self, refresh_too: bool) {
        self.access.clear();
        if refresh_too {
            self.refresh.clear();
            self.tokens.retain(|_| false);
        }
    }

    /// Every record, as the API's lists show it.
    pub fn state(&self) -> Value {
        let purses = |pick: fn(&Purse) -> Value| -> Value {
            self.purses
                .iter()
                .map(|(bucket, purse)| (bucket.clone(), pick(purse)))
                .collect::<Map<_, _>>()
                .into()
        };
        json!({
            "user": self.user,
            "buckets": self.buckets.all(),
            "tokens": self.tokens.all(),
            "integrations": self.integrations,
            "cards": purses(|purse| json!(purse.cards)),
            "bank_accounts": purses(|purse| json!(purse.bank)),
            "metadata": purses(|purse| purse.metadata.clone()),
            "subscriptions": purses(|purse| json!(purse.subscription)),
            "invoices": purses(|purse| json!(purse.invoices)),
            "receipts": purses(|purse| json!(purse.receipts)),
            "user_payment": { "cards": self.own.cards, "metadata": self.own.metadata },
        })
    }

    /// The records that a second editor may change.
    pub fn editable(&mut self, kind: &str) -> Option<&mut Records> {
        (kind == "bucket").then_some(&mut self.buckets)
    }

    /// A card or subscription of a bucket, past every rule.
    pub fn edit(&mut self, kind: &str, id: &str, set: &Map<String, Value>) -> Option<Value> {
        let row = match kind {
            "subscription" => self.purses.get_mut(id)?.subscription.as_mut()?,
            "card" => self
                .purses
                .values_mut()
                .flat_map(|purse| &mut purse.cards)
                .find(|card| card["id"] == *id)?,
            _ => return None,
        };
        for (name, value) in set {
            row[name] = value.clone();
        }
        Some(row.clone())
    }

    fn lets_in(&self, call: &Call) -> bool {
        !self.user.is_null()
            && route::credentials(call, "bearer").is_some_and(|t| self.access.contains_key(t))
    }

    /// An answer that the documentation calls `data`.
    fn data(&self, body: Value) -> Reply {
        Reply::ok(if self.wrapped {
            json!({ "data": body })
        } else {
            body
        })
    }
}
