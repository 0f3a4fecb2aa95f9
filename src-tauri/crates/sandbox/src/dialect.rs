//! Either side of the vendor's contradictions, on request: paths, names and forms of values as a
//! server may have them that follows the list of routes, or the tables, and not the samples.

use crate::{
    call::{Call, Content, Reply},
    operation::{self, Found},
};
use chrono::{DateTime, SecondsFormat};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::str::FromStr;

/// In which form Trincico's API is spoken. Nothing chosen takes both sides and answers in the mixed
/// forms of the vendor's own examples.
///
/// As text, as the terminal command takes it: `slash=yes,account_in_path=yes,ids=numbers`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dialect {
    /// Whether every path ends with a slash, or none does.
    pub slash: Option<bool>,
    /// What a path with the wrong slash comes to.
    pub wrong_slash: WrongSlash,
    /// Whether the payout account stands in the path, or does not.
    pub account_in_path: Option<bool>,
    /// The name of the cursor; the other one is passed over.
    pub cursor: Option<Cursor>,
    /// The key of an error's code.
    pub code_key: CodeKey,
    /// The key of an invoice's customer, in lists and single invoices.
    pub customer_key: Option<CustomerKey>,
    /// Identities as numbers, or as texts that hold a number.
    pub ids: Option<Ids>,
    /// How times are written.
    pub times: Option<Times>,
    /// What stands for a related record that is missing.
    pub nothing: Option<Nothing>,
    /// How the tax of an item is written.
    pub tax: Option<Tax>,
    /// Statuses and currencies in upper case.
    pub upper_case: bool,
    /// Records and bare arrays within `data`.
    pub wrapped: bool,
}

/// What a path with the wrong slash comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum WrongSlash {
    /// A page that says 404, as where no route matches.
    #[default]
    #[serde(rename = "404")]
    NotFound,
    /// 301 to the right path.
    #[serde(rename = "301")]
    Moved,
    /// 308 to the right path.
    #[serde(rename = "308")]
    SentOn,
}

/// The name of a list's cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cursor {
    /// As the tables have it.
    NextPage,
    /// As a sample has it.
    Cursor,
}

/// The key of an error's code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeKey {
    /// As the sample has it.
    #[default]
    InternalCode,
    /// As the table has it.
    Code,
}

/// The key of an invoice's customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerKey {
    /// As single invoices have it.
    Payer,
    /// As lists have it.
    Customer,
}

/// How identities are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ids {
    /// `73`
    Numbers,
    /// `"73"`
    Texts,
}

/// How times are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Times {
    /// Seconds, such as `1697248319`.
    Seconds,
    /// Seconds with a fraction.
    Float,
    /// ISO 8601; the day of arrival as a text of seconds.
    Text,
    /// Seconds, and 0 for when records were made and changed.
    Zero,
}

/// What stands for a related record that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nothing {
    /// `{}`
    Empty,
    /// `null`
    Null,
}

/// How the tax of an item is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tax {
    /// `"15.25"`
    Text,
    /// `15.25`
    Number,
}

/// Keys under which related records stand.
const RELATIONS: [&str; 14] = [
    "customer",
    "payer",
    "service",
    "owner",
    "invoice",
    "plan",
    "next_plan",
    "last_payment",
    "method_details",
    "details",
    "current_subscription",
    "destination_account",
    "user",
    "metadata",
];

impl FromStr for Dialect {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut order = Map::new();
        for choice in text.split(',').map(str::trim).filter(|c| !c.is_empty()) {
            let (name, value) = choice
                .split_once('=')
                .ok_or_else(|| format!("“{choice}” has no value; write it as name=value"))?;
            let value = match value.trim() {
                "yes" | "true" => json!(true),
                "no" | "false" => json!(false),
                other => json!(other),
            };
            order.insert(name.trim().to_owned(), value);
        }
        Self::read(Value::Object(order))
    }
}

impl Dialect {
    /// Reads an order; what it does not name takes both sides.
    pub(crate) fn read(order: Value) -> Result<Self, String> {
        serde_json::from_value(order).map_err(|error| error.to_string())
    }

    /// The answer to a path that this server does not know.
    pub(crate) fn refuses(&self, call: &Call) -> Option<Reply> {
        let Found::Operation(operation, ids) = operation::find(call) else {
            return None;
        };
        let of_the_account = operation.paths.len() > 1;
        let other_account = self
            .account_in_path
            .is_some_and(|with| with == ids.is_empty());
        if of_the_account && other_account {
            return Some(nowhere());
        }
        let slash = self.slash?;
        if call.path.ends_with('/') == slash {
            return None;
        }
        let status = match self.wrong_slash {
            WrongSlash::NotFound => return Some(nowhere()),
            WrongSlash::Moved => 301,
            WrongSlash::SentOn => 308,
        };
        let path = match slash {
            true => format!("{}/", call.path),
            false => call.path.trim_end_matches('/').to_owned(),
        };
        let mut reply = Reply::with(status, Content::Empty);
        reply
            .headers
            .push(("location", path + &query_of(&call.query)));
        Some(reply)
    }

    /// The call as this server takes it: a cursor of the other name is not seen.
    pub(crate) fn heard(&self, mut call: Call) -> Call {
        let unknown = match self.cursor {
            None => return call,
            Some(Cursor::NextPage) => "cursor",
            Some(Cursor::Cursor) => "next_page",
        };
        call.query.retain(|(key, _)| key != unknown);
        call
    }

    /// The answer as this server words it, but for its identities.
    pub(crate) fn spoken(&self, mut reply: Reply) -> Reply {
        let Content::Json(body) = &mut reply.content else {
            return reply;
        };
        if reply.status >= 400 && reply.status != 428 {
            self.reword_error(body);
            return reply;
        }
        self.reword(body);
        let is_page = body.get("next_page").is_some();
        if self.wrapped && !is_page {
            *body = json!({ "data": body.take() });
        }
        reply
    }

    fn reword_error(&self, body: &mut Value) {
        if let (CodeKey::Code, Some(map)) = (self.code_key, body.as_object_mut())
            && let Some(code) = map.remove("internal_code")
        {
            map.insert("code".to_owned(), code);
        }
    }

    fn reword(&self, value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|one| self.reword(one)),
            Value::Object(map) => {
                self.rename_customer(map);
                for (name, value) in map.iter_mut() {
                    self.reword_field(name, value);
                    self.reword(value);
                }
            }
            _ => {}
        }
    }

    fn rename_customer(&self, map: &mut Map<String, Value>) {
        let key = match self.customer_key {
            None => return,
            Some(_) if !map.contains_key("items") => return,
            Some(CustomerKey::Payer) => "payer",
            Some(CustomerKey::Customer) => "customer",
        };
        let person = map.remove("customer").or_else(|| map.remove("payer"));
        map.insert(key.to_owned(), person.unwrap_or_default());
    }

    fn reword_field(&self, name: &str, value: &mut Value) {
        let is_nothing = value.is_null() || matches!(value, Value::Object(map) if map.is_empty());
        match name {
            "status" | "currency" if self.upper_case => {
                if let Some(text) = value.as_str() {
                    *value = json!(text.to_ascii_uppercase());
                }
            }
            "tax" => self.reword_tax(value),
            "arrival_date" => self.reword_time(name, value),
            _ if name.ends_with("_at") => self.reword_time(name, value),
            _ if is_nothing && RELATIONS.contains(&name) => match self.nothing {
                None => {}
                Some(Nothing::Empty) => *value = json!({}),
                Some(Nothing::Null) => *value = Value::Null,
            },
            _ => {}
        }
    }

    fn reword_tax(&self, value: &mut Value) {
        let digits = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return,
        };
        match self.tax {
            None => {}
            Some(Tax::Text) => *value = json!(digits),
            Some(Tax::Number) => {
                if let Ok(number) = digits.parse::<f64>() {
                    *value = json!(number);
                }
            }
        }
    }

    fn reword_time(&self, name: &str, value: &mut Value) {
        let (Some(times), Some(seconds)) = (self.times, seconds_of(value)) else {
            return;
        };
        #[allow(clippy::cast_precision_loss)] // seconds of this century keep their digits
        let fraction = seconds as f64 + 0.5;
        *value = match times {
            Times::Zero if matches!(name, "created_at" | "updated_at") => json!(0),
            Times::Seconds | Times::Zero => json!(seconds),
            Times::Float if seconds == 0 => json!(0.0),
            Times::Float => json!(fraction),
            Times::Text if name == "arrival_date" => json!(seconds.to_string()),
            Times::Text if seconds == 0 => json!(0),
            Times::Text => json!(
                DateTime::from_timestamp(seconds, 0)
                    .map(|t| t.to_rfc3339_opts(SecondsFormat::Micros, true))
            ),
        };
    }
}

/// The whole seconds of a time in any of its forms; none where it is no time.
fn seconds_of(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            #[allow(clippy::cast_possible_truncation)] // the fraction is what is cut off
            number.as_f64().map(|seconds| seconds.floor() as i64)
        }),
        Value::String(text) => text.parse().ok().or_else(|| {
            let time = DateTime::parse_from_rfc3339(text).ok()?;
            Some(time.timestamp())
        }),
        _ => None,
    }
}

/// What a framework answers where no route matches: a page, not an error of the service.
fn nowhere() -> Reply {
    Reply::html(404, "<!doctype html><h1>Not Found</h1>".to_owned())
}

fn query_of(pairs: &[(String, String)]) -> String {
    let mut text = String::new();
    for (at, (name, value)) in pairs.iter().enumerate() {
        text.push(if at == 0 { '?' } else { '&' });
        text.push_str(&escaped(name));
        text.push('=');
        text.push_str(&escaped(value));
    }
    text
}

/// As forms are written.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => {
                out.push(char::from(byte));
            }
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}
