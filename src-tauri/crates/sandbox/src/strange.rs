//! A service that behaves strangely, on request: lists that do not end or lie about themselves,
//! identities in another form, a clock that jumps, yesterday's records, another user.

use crate::{
    call::{Call, Content, Refusal, Reply},
    fault::Kind,
    operation,
    record::{Service, User},
    schedule,
    table::Micros,
    world::{Backup, World},
};
use chrono::DateTime;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// What makes the service strange beyond a single call.
#[derive(Debug, Default)]
pub struct Strange {
    /// Numbers that stood for identities in replies.
    numbers: HashMap<String, Uuid>,
    /// How far the times in replies are from those that are kept.
    shift: Micros,
    /// Whether the `Date` of replies follows the service's clock.
    dated: bool,
    backup: Option<Backup>,
}

/// Where the service's clock goes, in seconds.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Clock {
    offset_seconds: i64,
    /// From where it is; what happens by itself until then happens.
    forward_seconds: Option<u32>,
    shift_seconds: i64,
    date: Option<bool>,
}

/// Who the user's name and tokens stand for, and what became of the service.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Account {
    signs_in_as: Option<String>,
    tokens_of: Option<String>,
    service_name: Option<String>,
    service_owner: Option<String>,
}

impl Strange {
    /// Sets the clock; see the crate's README.
    pub fn set_clock(&mut self, world: &mut World, body: &[u8]) -> Reply {
        let Ok(clock) = serde_json::from_slice::<Clock>(body) else {
            return wrong("offset_seconds, forward_seconds, shift_seconds and date are known");
        };
        world.clock = match clock.forward_seconds {
            Some(seconds) => world
                .clock
                .saturating_add(i64::from(seconds).saturating_mul(1_000_000)),
            None => clock.offset_seconds.saturating_mul(1_000_000),
        };
        schedule::advance(world, world.now());
        self.shift = clock.shift_seconds.saturating_mul(1_000_000);
        self.dated = clock.date.unwrap_or(true);
        Reply::no_content()
    }

    pub fn keep(&mut self, world: &World) -> Reply {
        self.backup = Some(world.backup());
        Reply::no_content()
    }

    /// Brings back what [`Strange::keep`] kept.
    pub fn bring_back(&self, world: &mut World, body: &[u8]) -> Reply {
        let Some(backup) = &self.backup else {
            return wrong("there is no backup; POST backup first");
        };
        let again =
            serde_json::from_slice::<Value>(body).is_ok_and(|body| body["same_ids"] == json!(true));
        world.restore(backup, again);
        Reply::no_content()
    }

    /// The call with identities in place of the numbers that stood for them.
    pub fn understood(&self, call: &Call) -> Call {
        let mut call = call.clone();
        if self.numbers.is_empty() {
            return call;
        }
        let meant = |text: &str| self.numbers.get(text).map(Uuid::to_string);
        let parts = call
            .path
            .split('/')
            .map(|part| meant(part).unwrap_or_else(|| part.to_owned()));
        call.path = parts.collect::<Vec<_>>().join("/");
        for (_, value) in &mut call.query {
            if let Some(id) = meant(value) {
                *value = id;
            }
        }
        if let Ok(mut body) = serde_json::from_slice::<Value>(&call.body) {
            if let Some(fields) = body.as_object_mut() {
                for (name, value) in fields {
                    let text = value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned);
                    if let Some(id) = meant(&text).filter(|_| name.ends_with("_id")) {
                        *value = json!(id);
                    }
                }
            }
            call.body = body.to_string().into_bytes();
        }
        call
    }

    /// What an answer becomes when a call of the list or of a record is to be answered strangely.
    pub fn answer(
        &mut self,
        world: &mut World,
        kind: Kind,
        call: &Call,
        mut reply: Reply,
    ) -> Reply {
        let Content::Json(body) = &mut reply.content else {
            return reply;
        };
        if !body.is_object() && !matches!(kind, Kind::IdsNumbers | Kind::IdsTexts) {
            return reply;
        }
        match kind {
            Kind::CursorRepeats => body["next_page"] = first_id(body),
            Kind::CursorReturns => body["next_page"] = first_id(&first_page(world, call)),
            Kind::PageShort => shorten(body),
            Kind::PageRepeats => {
                let mut all = records(&first_page(world, call));
                all.extend(records(body));
                body["data"] = json!(all);
            }
            Kind::PageEmpty => {
                if body["next_page"].is_null() {
                    body["next_page"] = first_id(body);
                }
                body["data"] = json!([]);
            }
            Kind::PageWhole => {
                let said = records(body).len();
                let mut whole = call.clone();
                whole.query.retain(|(name, _)| name != "limit");
                whole.query.push(("limit".to_owned(), "500".to_owned()));
                if let Content::Json(all) = operation::answer(world, &whole).content {
                    *body = all;
                }
                body["limit"] = json!(said);
                body["count"] = json!(said);
            }
            Kind::IdsNumbers | Kind::IdsTexts => self.rename(body, kind == Kind::IdsTexts),
            Kind::IdsMissing => {
                let list = body["data"].as_array_mut().map(Vec::as_mut_slice);
                for (record, id) in
                    list.into_iter()
                        .flatten()
                        .zip([Value::Null, json!(0), json!({})])
                {
                    record["id"] = id;
                }
            }
            _ => {}
        }
        reply
    }

    /// The times in a reply as the service's clock, and not the kept ones, has them.
    pub fn dated(&self, world: &World, mut reply: Reply) -> Reply {
        if let (Content::Json(body), true) = (&mut reply.content, self.shift != 0) {
            shift(body, self.shift);
        }
        if world.clock != 0
            && self.dated
            && let Some(now) = DateTime::from_timestamp_micros(world.now())
        {
            let date = now.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
            reply.headers.push(("date", date));
        }
        reply
    }

    /// Every identity as a number, or as that number in a text.
    pub fn rename(&mut self, value: &mut Value, as_text: bool) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|v| self.rename(v, as_text)),
            Value::Object(map) => {
                for (name, value) in map {
                    let id = value.as_str().and_then(|text| text.parse::<Uuid>().ok());
                    match id.filter(|_| name == "id") {
                        Some(id) => {
                            // 52 bits, which every reader of JSON keeps exactly.
                            let number = u64::try_from(id.as_u128() >> 76).unwrap_or_default();
                            self.numbers.insert(number.to_string(), id);
                            *value = if as_text {
                                json!(number.to_string())
                            } else {
                                json!(number)
                            };
                        }
                        None => self.rename(value, as_text),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Changes who the user's name and tokens stand for, and the service.
pub fn set_account(world: &mut World, body: &[u8]) -> Result<Reply, Refusal> {
    let order: Account =
        serde_json::from_slice(body).map_err(|error| Refusal::invalid("", error.to_string()))?;
    let Some(first) = world.users.first().map(|user| user.id) else {
        return Err(Refusal::not_found("user"));
    };
    if let Some(email) = &order.signs_in_as {
        let other = named(world, email)?;
        world.tokens.take_for(first, other);
    }
    if let Some(email) = &order.tokens_of {
        let other = named(world, email)?;
        world.tokens.hand_over(other);
    }
    let owner = match &order.service_owner {
        Some(email) => Some(named(world, email)?),
        None => None,
    };
    let service: Option<&mut Service> = world.services.first_mut();
    if let Some(service) = service {
        if let Some(name) = order.service_name {
            service.name = name.into();
        }
        service.owner = owner.unwrap_or(service.owner);
    }
    Ok(Reply::no_content())
}

fn named(world: &World, email: &str) -> Result<Uuid, Refusal> {
    let found = world.users.iter().find(|user: &&User| user.email == email);
    found
        .map(|user| user.id)
        .ok_or_else(|| Refusal::not_found("user"))
}

fn wrong(message: &str) -> Reply {
    Reply::json(400, json!({ "message": message }))
}

fn records(body: &Value) -> Vec<Value> {
    body["data"].as_array().cloned().unwrap_or_default()
}

fn first_id(body: &Value) -> Value {
    body["data"][0]["id"].clone()
}

/// The same list from its beginning.
fn first_page(world: &mut World, call: &Call) -> Value {
    let mut first = call.clone();
    first
        .query
        .retain(|(name, _)| name != "next_page" && name != "cursor");
    match operation::answer(world, &first).content {
        Content::Json(body) => body,
        _ => Value::Null,
    }
}

/// Half of the page, which says that it is more than the whole.
fn shorten(body: &mut Value) {
    let mut kept = records(body);
    let whole = kept.len();
    kept.truncate(whole / 2);
    body["data"] = json!(kept);
    body["count"] = json!(whole);
    body["total"] = json!(whole + 7);
}

fn shift(value: &mut Value, by: Micros) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|v| shift(v, by)),
        Value::Object(map) => {
            for (name, value) in map {
                match value.as_i64().filter(|_| name.ends_with("ed_at")) {
                    Some(seconds) if seconds != 0 => *value = json!(seconds + by / 1_000_000),
                    Some(_) => {}
                    None => shift(value, by),
                }
            }
        }
        _ => {}
    }
}
