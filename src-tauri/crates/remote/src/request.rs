//! From an operation's name and its parameters to a request, checked against the system's table.

use crate::{
    CallError, Certainty, Content, Fault, Home, Limits, Observer, Operation, Parameter, Place,
    Prepared, System, address::BaseUrl, operation::Kind, redact, transport::Transport,
};
use counterfoil_domain::Decimal;
use serde_json::{Map, Number, Value};
use std::{collections::BTreeMap, str::FromStr, sync::Arc};
use url::{Url, form_urlencoded::byte_serialize};

/// Parameters by name.
pub type Parameters = BTreeMap<String, String>;

/// A request, ready but for its credentials.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    /// Where it goes: nothing is sent anywhere else.
    pub(crate) base: BaseUrl,
    pub(crate) url: Url,
    /// Besides those that every request has.
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Option<Value>,
    /// The record it is about, where its system keeps records at addresses of their own.
    pub(crate) record: Option<String>,
    /// What the table calls secret, wherever it stands.
    secrets: Vec<String>,
}

impl Request {
    /// The same request at another address of the system.
    pub(crate) fn at(&self, base: &BaseUrl) -> Self {
        Self {
            url: base.instead_of(&self.base, &self.url),
            base: base.clone(),
            ..self.clone()
        }
    }

    /// As it would be sent, with secrets hidden.
    pub(crate) fn prepared(&self) -> Prepared {
        let mut headers = BTreeMap::from([("accept".to_owned(), "application/json".to_owned())]);
        let own = self.headers.iter();
        headers.extend(own.map(|(name, value)| (name.to_ascii_lowercase(), value.clone())));
        if self.body.is_some() {
            let media_type = self.operation.content.media_type();
            headers.insert("content-type".to_owned(), media_type.to_owned());
        }
        if let Some(scheme) = self.operation.auth.scheme() {
            let value = format!("{scheme} {}", redact::HIDDEN);
            headers.insert("authorization".to_owned(), value);
        }
        Prepared {
            method: self.operation.method.as_str(),
            url: redact::text(self.url.as_str(), &self.hidden()),
            headers,
            body: self.body.as_ref().map(|body| self.hide_secrets(body)),
        }
    }

    /// The body with what the table or the name of a field calls secret hidden.
    fn hide_secrets(&self, body: &Value) -> Value {
        let mut hidden = redact::hide_secrets(body);
        for name in secret_fields(self.operation) {
            if let Some(value) = hidden.get_mut(name) {
                *value = Value::String(redact::HIDDEN.to_owned());
            }
        }
        hidden
    }

    /// The secrets within its address, headers and body, as far as the table knows them.
    pub(crate) fn hidden(&self) -> Vec<&str> {
        self.secrets.iter().map(String::as_str).collect()
    }
}

/// The address of an account.
pub(crate) fn base(system: System, text: &str) -> Result<BaseUrl, CallError> {
    BaseUrl::parse(text).map_err(|e| refused(system.as_str(), "base_url", e.to_string()))
}

/// The transport of an account at `base`.
pub(crate) fn transport(
    system: System,
    base: &BaseUrl,
    limits: Limits,
    observer: Option<Arc<dyn Observer>>,
) -> Result<Transport, CallError> {
    Transport::new(base.is_loopback(), limits, observer)
        .map_err(|message| refused(system.as_str(), "base_url", message))
}

/// The operation called `name` in `operations`.
pub(crate) fn find(
    system: System,
    operations: &'static [Operation],
    name: &str,
) -> Result<&'static Operation, CallError> {
    operations.iter().find(|o| o.name == name).ok_or_else(|| {
        let name = shorten(name);
        let message = format!("{system} has no operation called \u{201c}{name}\u{201d}.");
        refused(system.as_str(), "operation", message)
    })
}

/// Builds the request of an operation. Parameters that the table puts in the body are added to
/// `body` in their JSON kind.
pub(crate) fn build(
    base: &BaseUrl,
    operation: &'static Operation,
    parameters: &Parameters,
    body: Option<Value>,
) -> Result<Request, CallError> {
    let fail = |field: &str, message: String| refused(operation.name, field, message);
    for given in parameters.keys() {
        if !operation.keys().any(|(key, _)| key == given.as_str()) {
            let given_short = shorten(given);
            let message = format!("There is no parameter called \u{201c}{given_short}\u{201d}.");
            return Err(fail(given, message));
        }
    }
    let mut fields = whole_body(operation, body)?;
    let (mut query, mut headers, mut secrets) = (Vec::new(), Vec::new(), Vec::new());
    for (key, parameter) in operation.keys() {
        let Some(text) = parameters.get(key.as_ref()) else {
            if parameter.required && !is_in_body(parameter, fields.as_ref()) {
                let message = format!("The parameter \u{201c}{key}\u{201d} is missing.");
                return Err(fail(&key, message));
            }
            continue;
        };
        let value = json(parameter, text).map_err(|message| fail(&key, message))?;
        if parameter.kind == Kind::Secret && parameter.place != Place::Body {
            secrets.push(text.clone());
            secrets.push(byte_serialize(text.as_bytes()).collect());
        }
        match parameter.place {
            Place::Path => {}
            Place::Query => query.push((parameter.name, text.as_str())),
            Place::Header => headers.push((parameter.name, text.trim().to_owned())),
            Place::Body => {
                let fields = fields.get_or_insert_with(Map::new);
                fields.insert(parameter.name.to_owned(), value);
            }
        }
    }
    match operation.content {
        Content::Free if fields.is_none() => {
            return Err(fail("body", "This operation needs a JSON body.".into()));
        }
        Content::FreeOrEmpty => {
            fields.get_or_insert_with(Map::new);
        }
        Content::Free | Content::Fields | Content::Form => {}
    }
    let in_body = secret_fields(operation).filter_map(|name| fields.as_ref()?.get(name)?.as_str());
    secrets.extend(in_body.map(str::to_owned));
    let value = |name: &str| parameters.get(name).map(String::as_str);
    let mut url = base
        .join(operation.path, value)
        .map_err(|name| fail(name, "This is not an identity.".into()))?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(Request {
        operation,
        base: base.clone(),
        url,
        headers,
        body: fields.map(Value::Object),
        record: parameters
            .get("id")
            .filter(|_| operation.home == Home::Record)
            .cloned(),
        secrets,
    })
}

/// The body that was given whole: an object, of fields that the operation knows and in their kinds.
fn whole_body(
    operation: &Operation,
    body: Option<Value>,
) -> Result<Option<Map<String, Value>>, CallError> {
    let fail = |field: &str, message: String| refused(operation.name, field, message);
    let fields = match body {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Object(fields)) if operation.takes_body() => fields,
        Some(_) if operation.takes_body() => {
            return Err(fail("body", "The body must be a JSON object.".into()));
        }
        Some(_) => return Err(fail("body", "This operation takes no body.".into())),
    };
    let is_closed = matches!(operation.content, Content::Fields | Content::Form);
    for (name, value) in &fields {
        let mut declared = operation.parameters.iter();
        match declared.find(|p| p.place == Place::Body && p.name == name) {
            Some(parameter) if !holds(parameter.kind, value) => {
                let wanted = wanted(parameter.kind);
                return Err(fail(
                    parameter.name,
                    format!("In the body, this is not {wanted}."),
                ));
            }
            None if is_closed && !operation.is_inferred() => {
                let message = format!("The body has no field \u{201c}{}\u{201d}.", shorten(name));
                return Err(fail(name, message));
            }
            _ => {}
        }
    }
    Ok(Some(fields))
}

fn is_in_body(parameter: &Parameter, fields: Option<&Map<String, Value>>) -> bool {
    parameter.place == Place::Body
        && fields
            .and_then(|f| f.get(parameter.name))
            .is_some_and(|value| !value.is_null())
}

/// The fields of its body that the table calls secret.
fn secret_fields(operation: &Operation) -> impl Iterator<Item = &'static str> {
    let all = operation.parameters.iter();
    all.filter(|p| p.place == Place::Body && p.kind == Kind::Secret)
        .map(|p| p.name)
}

/// Whether a JSON value is of the kind. Null is no value, and of every kind.
fn holds(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (_, Value::Null)
        | (Kind::Text | Kind::Secret | Kind::Url | Kind::Id | Kind::Decimal, Value::String(_))
        | (Kind::Id | Kind::Decimal | Kind::Number, Value::Number(_))
        | (Kind::Boolean, Value::Bool(_))
        | (Kind::Object, Value::Object(_))
        | (Kind::List, Value::Array(_)) => true,
        (Kind::Integer, Value::Number(number)) => i64::from_str(&number.to_string()).is_ok(),
        (Kind::Unsigned, Value::Number(number)) => u64::from_str(&number.to_string()).is_ok(),
        _ => false,
    }
}

/// The kind in words.
const fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Secret => "a text",
        Kind::Id => "an identity",
        Kind::Url => "an address of the form https://host/path",
        Kind::Integer => "a whole number",
        Kind::Unsigned => "a whole number from 0 to 18446744073709551615",
        Kind::Decimal | Kind::Number => "a decimal number such as 15.25",
        Kind::Boolean => "true or false",
        Kind::Object => "a JSON object",
        Kind::List => "a JSON list",
    }
}

/// The JSON form of a parameter given as text.
fn json(parameter: &Parameter, text: &str) -> Result<Value, String> {
    let trimmed = text.trim();
    let read = match parameter.kind {
        Kind::Text | Kind::Secret => Some(Value::String(text.to_owned())),
        Kind::Id if trimmed.is_empty() => return Err("This identity is empty.".into()),
        Kind::Id => Some(Value::String(trimmed.to_owned())),
        Kind::Url => Url::parse(trimmed)
            .ok()
            .filter(|url| matches!(url.scheme(), "https" | "http"))
            .map(|_| Value::String(trimmed.to_owned())),
        Kind::Integer => i64::from_str(trimmed).ok().map(Value::from),
        Kind::Unsigned => u64::from_str(trimmed).ok().map(Value::from),
        Kind::Decimal => Decimal::from_str_exact(trimmed)
            .ok()
            .map(|d| Value::String(d.to_string())),
        Kind::Number => Decimal::from_str_exact(trimmed)
            .ok()
            .and_then(|d| Number::from_str(&d.to_string()).ok())
            .map(Value::Number),
        Kind::Boolean => bool::from_str(trimmed).ok().map(Value::Bool),
        Kind::Object => serde_json::from_str(trimmed).ok().filter(Value::is_object),
        Kind::List => serde_json::from_str(trimmed).ok().filter(Value::is_array),
    };
    read.ok_or_else(|| format!("This is not {}.", wanted(parameter.kind)))
}

/// Something wrong on this side: nothing was sent.
pub(crate) fn refused(operation: &'static str, field: &str, message: String) -> CallError {
    CallError {
        operation,
        certainty: Certainty::NotSent,
        fault: Fault::Refused,
        status: None,
        code: None,
        message,
        field: Some(field.to_owned()),
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(40).collect()
}
