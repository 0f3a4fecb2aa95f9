//! JSON bodies and records: envelopes, aliases, empty relations, and the name of what is wrong.

use crate::lenient;
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{Currency, Decimal, RemoteId};
use serde_json::{Map, Value};

/// The bytes are not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotJson;

/// Reads a body as JSON, whatever its type says; an empty body is null.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, NotJson> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Null);
    }
    serde_json::from_slice(bytes).map_err(|_| NotJson)
}

/// What is inside the `data` envelope, where there is one.
pub(crate) fn unwrap_data(body: &Value) -> &Value {
    let Value::Object(map) = body else {
        return body;
    };
    match map.get("data") {
        Some(inner)
            if map
                .keys()
                .all(|k| matches!(k.as_str(), "data" | "next_page" | "limit")) =>
        {
            inner
        }
        _ => body,
    }
}

/// A field is not what the contract promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unexpected {
    /// Path of the field, such as `items[0].price`.
    pub(crate) field: String,
    /// What about it.
    pub(crate) problem: String,
}

impl Unexpected {
    /// The sentence that names the field.
    pub(crate) fn reason(&self) -> String {
        format!("{} {}", self.field, self.problem)
    }
}

/// The fields of one record, by name or alias. Null counts as absent.
#[derive(Debug, Clone)]
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
    /// Whether `CustomerId`, `customerId` and `customer_id` are one name.
    folds: bool,
}

impl<'a> Fields<'a> {
    /// The record in `value`; `{}`, `[]`, null and scalars are none.
    pub(crate) fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::Object(map) if !map.is_empty() => Some(Self {
                map,
                path: String::new(),
                folds: false,
            }),
            _ => None,
        }
    }

    /// The same, where `folds` looking names up whatever their case and underscores.
    pub(crate) fn folding(self, folds: bool) -> Self {
        Self { folds, ..self }
    }

    fn find(&self, name: &str) -> Option<&'a Value> {
        let exact = self.map.get(name);
        if !self.folds || exact.is_some() {
            return exact;
        }
        let found = self.map.iter().find(|(key, _)| is_same_name(key, name));
        found.map(|(_, value)| value)
    }

    /// The first of `names` that is there.
    pub(crate) fn get(&self, names: &[&str]) -> Option<&'a Value> {
        names
            .iter()
            .find_map(|name| self.find(name).filter(|v| !v.is_null()))
    }

    /// Whether the record has the key at all, be it null.
    pub(crate) fn mentions(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The record as it came.
    pub(crate) fn raw(&self) -> Value {
        Value::Object(self.map.clone())
    }

    pub(crate) fn wrong(&self, name: &str, problem: impl Into<String>) -> Unexpected {
        Unexpected {
            field: format!("{}{name}", self.path),
            problem: problem.into(),
        }
    }

    pub(crate) fn id(&self) -> Result<RemoteId, Unexpected> {
        self.optional_id().ok_or_else(|| {
            let problem = if self.get(&["id"]).is_some() {
                "is not an identity"
            } else {
                "is missing"
            };
            self.wrong("id", problem)
        })
    }

    pub(crate) fn optional_id(&self) -> Option<RemoteId> {
        self.get(&["id"]).and_then(lenient::id).map(RemoteId::new)
    }

    /// The identity under one of `names`, of this record or another.
    pub(crate) fn id_of(&self, names: &[&str]) -> Option<RemoteId> {
        self.get(names).and_then(lenient::id).map(RemoteId::new)
    }

    pub(crate) fn text(&self, names: &[&str]) -> String {
        self.get(names).map(lenient::text).unwrap_or_default()
    }

    pub(crate) fn time(&self, name: &str) -> Option<DateTime<Utc>> {
        self.get(&[name]).and_then(lenient::time)
    }

    pub(crate) fn date(&self, name: &str) -> Option<NaiveDate> {
        self.time(name).map(|time| time.date_naive())
    }

    pub(crate) fn flag(&self, names: &[&str]) -> bool {
        self.get(names).and_then(lenient::boolean).unwrap_or(false)
    }

    pub(crate) fn decimal(&self, name: &str) -> Result<Option<Decimal>, Unexpected> {
        self.get(&[name])
            .map_or(Ok(None), lenient::decimal)
            .map_err(|e| self.wrong(name, e.0))
    }

    pub(crate) fn integer(&self, name: &str) -> Result<Option<i64>, Unexpected> {
        self.get(&[name])
            .map_or(Ok(None), lenient::integer)
            .map_err(|e| self.wrong(name, e.0))
    }

    pub(crate) fn required_integer(&self, name: &str) -> Result<i64, Unexpected> {
        self.integer(name)?
            .ok_or_else(|| self.wrong(name, "is missing"))
    }

    pub(crate) fn currency(&self, name: &str) -> Result<Currency, Unexpected> {
        match self.get(&[name]) {
            None => Err(self.wrong(name, "is missing")),
            Some(value) => {
                lenient::text(value)
                    .parse()
                    .map_err(|e: counterfoil_domain::UnknownCurrency| {
                        self.wrong(name, format!("is wrong: {e}"))
                    })
            }
        }
    }

    /// A record within this one; empty in any form is none.
    pub(crate) fn relation(&self, names: &[&str]) -> Option<Self> {
        names.iter().find_map(|name| {
            let value = self.find(name)?;
            let map = match value {
                Value::Array(list) => list.first()?.as_object()?,
                other => other.as_object()?,
            };
            (!map.is_empty()).then(|| Self {
                map,
                path: format!("{}{name}.", self.path),
                folds: self.folds,
            })
        })
    }

    /// Records within this one: a list, a single record or nothing.
    pub(crate) fn records(&self, name: &str) -> Result<Vec<Self>, Unexpected> {
        let within = |index: usize, value: &'a Value| match value {
            Value::Object(map) => Ok(Self {
                map,
                path: format!("{}{name}[{index}].", self.path),
                folds: self.folds,
            }),
            _ => Err(self.wrong(&format!("{name}[{index}]"), "is not a record")),
        };
        match self.get(&[name]) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => {
                list.iter().enumerate().map(|(i, v)| within(i, v)).collect()
            }
            Some(Value::Object(map)) if map.is_empty() => Ok(Vec::new()),
            Some(single @ Value::Object(_)) => Ok(vec![within(0, single)?]),
            Some(_) => Err(self.wrong(name, "is not a list")),
        }
    }
}

/// Whether two names differ in case and underscores at most.
fn is_same_name(one: &str, other: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = u8> {
        let bytes = name.bytes().filter(|b| *b != b'_');
        bytes.map(|b| b.to_ascii_lowercase())
    }
    letters(one).eq(letters(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn data_is_unwrapped_only_where_it_is_an_envelope() {
        for (body, inner) in [
            (json!({"data": {"id": 1}}), json!({"id": 1})),
            (json!({"data": [1], "next_page": null}), json!([1])),
            (
                json!({"data": [1], "next_page": "a", "limit": 2}),
                json!([1]),
            ),
            (json!({"data": 1, "id": 2}), json!({"data": 1, "id": 2})),
            (json!([{"data": 1}]), json!([{"data": 1}])),
            (json!(null), json!(null)),
        ] {
            assert_eq!(unwrap_data(&body), &inner);
        }
    }

    #[test]
    fn a_relation_is_none_when_empty_in_any_form() {
        for (value, found) in [
            (json!(null), false),
            (json!({}), false),
            (json!([]), false),
            (json!(""), false),
            (json!({"id": 1}), true),
            (json!([{"id": 1}]), true),
        ] {
            let record = json!({"plan": value, "id": 7});
            let fields = Fields::of(&record).unwrap();
            assert_eq!(fields.relation(&["plan"]).is_some(), found, "{record}");
        }
    }

    #[test]
    fn one_many_or_none_are_all_a_list_and_the_wrong_field_is_named_by_its_path() {
        let count = |value: Value| {
            let record = json!({"items": value, "id": 7});
            let fields = Fields::of(&record).unwrap();
            fields.records("items").map(|r| r.len())
        };
        assert_eq!(count(json!([{"id": 1}, {"id": 2}])), Ok(2));
        assert_eq!(count(json!({"id": 1})), Ok(1));
        assert_eq!(count(json!(null)), Ok(0));
        assert_eq!(count(json!({})), Ok(0));
        assert_eq!(
            count(json!("x")).unwrap_err().reason(),
            "items is not a list"
        );
        assert_eq!(
            count(json!([{}, 3])).unwrap_err().reason(),
            "items[1] is not a record"
        );
    }

    #[test]
    fn bytes_are_json_or_nothing() {
        assert_eq!(parse(b""), Ok(Value::Null));
        assert_eq!(parse(b" \r\n"), Ok(Value::Null));
        assert_eq!(parse(b"\xef\xbb\xbf{}"), Ok(json!({})));
        assert_eq!(parse(b"<html>"), Err(NotJson));
        assert_eq!(parse(b"{\"a\":1"), Err(NotJson));
        assert_eq!(parse(b"\xff"), Err(NotJson));
        assert_eq!(parse(&[b'['; 100_000]), Err(NotJson));
    }
}
