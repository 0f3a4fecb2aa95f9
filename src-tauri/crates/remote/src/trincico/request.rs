//! From an operation's name and its parameters to a request, checked against the table.

use super::operations;
use crate::{
    CallError, Certainty, Fault, Operation, Parameter, Place, address::BaseUrl, operation::Kind,
};
use counterfoil_domain::Decimal;
use serde_json::{Map, Number, Value};
use std::{collections::BTreeMap, str::FromStr};
use url::Url;

/// A request, ready but for its credentials.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) url: Url,
    pub(crate) body: Option<Value>,
}

/// What stands in `CallError::operation` where no operation is known.
const NO_OPERATION: &str = "trincico";

/// Builds the request of the operation called `name`. Parameters that the table puts in the body
/// are added to `body` in their JSON kind.
pub(super) fn build(
    base: &BaseUrl,
    name: &str,
    parameters: &BTreeMap<String, String>,
    body: Option<Value>,
) -> Result<Request, CallError> {
    let operation = operations::find(name).ok_or_else(|| CallError {
        message: format!(
            "Trincico has no operation called \u{201c}{}\u{201d}.",
            shorten(name)
        ),
        ..refused(NO_OPERATION, "operation", String::new())
    })?;
    let fail = |field: &str, message: String| refused(operation.name, field, message);
    for given in parameters.keys() {
        if !operation.parameters.iter().any(|p| p.name == given) {
            return Err(fail(
                given,
                format!(
                    "There is no parameter called \u{201c}{}\u{201d}.",
                    shorten(given)
                ),
            ));
        }
    }
    let mut fields = match body {
        None | Some(Value::Null) => None,
        Some(Value::Object(fields)) if takes_body(operation) => Some(fields),
        Some(_) if takes_body(operation) => {
            return Err(fail("body", "The body must be a JSON object.".into()));
        }
        Some(_) => return Err(fail("body", "This operation takes no body.".into())),
    };
    let mut query = Vec::new();
    for parameter in operation.parameters {
        let given = parameters.get(parameter.name).map(String::as_str);
        let in_body = parameter.place == Place::Body
            && fields
                .as_ref()
                .is_some_and(|f| f.contains_key(parameter.name));
        let Some(text) = given else {
            if parameter.required && !in_body {
                return Err(fail(
                    parameter.name,
                    format!(
                        "The parameter \u{201c}{}\u{201d} is missing.",
                        parameter.name
                    ),
                ));
            }
            continue;
        };
        let value = json(parameter, text).map_err(|message| fail(parameter.name, message))?;
        match parameter.place {
            Place::Path => {}
            Place::Query => query.push((parameter.name, text)),
            Place::Body => {
                fields
                    .get_or_insert_with(Map::new)
                    .insert(parameter.name.to_owned(), value);
            }
        }
    }
    let mut url = base
        .join(operation.path, |name| {
            parameters.get(name).map(String::as_str)
        })
        .map_err(|name| fail(name, "This is not an identity.".into()))?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(Request {
        operation,
        url,
        body: fields.map(Value::Object),
    })
}

fn takes_body(operation: &Operation) -> bool {
    operation.parameters.iter().any(|p| p.place == Place::Body)
        // What the vendor does not document may turn out to need one.
        || operation.is_inferred() && !operation.is_read()
}

/// The JSON form of a parameter given as text.
fn json(parameter: &Parameter, text: &str) -> Result<Value, String> {
    let trimmed = text.trim();
    match parameter.kind {
        Kind::Text | Kind::Secret => Ok(Value::String(text.to_owned())),
        Kind::Id if trimmed.is_empty() => Err("This identity is empty.".into()),
        Kind::Id => Ok(Value::String(trimmed.to_owned())),
        Kind::Url => match Url::parse(trimmed) {
            Ok(url) if matches!(url.scheme(), "https" | "http") => {
                Ok(Value::String(trimmed.to_owned()))
            }
            _ => Err("This is not an address of the form https://host/path.".into()),
        },
        Kind::Integer => i64::from_str(trimmed)
            .map(|n| Value::Number(Number::from(n)))
            .map_err(|_| "This is not a whole number.".into()),
        Kind::Decimal => Decimal::from_str_exact(trimmed)
            .map(|d| Value::String(d.to_string()))
            .map_err(|_| "This is not a decimal number such as 15.25.".into()),
        Kind::Boolean => match trimmed {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("This is neither true nor false.".into()),
        },
    }
}

/// Something wrong on this side: nothing was sent.
pub(super) fn refused(operation: &'static str, field: &str, message: String) -> CallError {
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
