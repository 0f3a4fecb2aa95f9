//! Bodies as clients send them: keys in any case, unknown ones passed over, wrong types refused.

use super::{decimal, invalid, micros, refused};
use crate::{
    call::Reply,
    route::{Asked, json_body},
};
use serde_json::{Map, Value};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Flag,
    Number,
    /// A time or a day.
    Time,
    Object,
    List,
    /// An identity or several; any JSON.
    Any,
}

/// Fields that may be written, with what they hold.
pub type Fields = &'static [(&'static str, Kind)];

/// An object that was sent.
#[derive(Debug, Clone, Default)]
pub struct Sent(Map<String, Value>);

impl Sent {
    /// Reads the body; an empty one is an object without fields.
    pub fn read(asked: &Asked<'_>) -> Result<Self, Reply> {
        match json_body(asked.call) {
            Some(Value::Object(map)) => Ok(Self(map)),
            Some(Value::Null) => Ok(Self::default()),
            Some(_) => Err(invalid(&["The body must be an object.".to_owned()])),
            None => Err(refused(400, "The body is not valid JSON.")),
        }
    }

    /// An object inside of the body; none where it is absent or null.
    pub fn inner(&self, name: &str) -> Option<Self> {
        match self.get(name) {
            Value::Object(map) => Some(Self(map.clone())),
            _ => None,
        }
    }

    /// The objects in a list of the body.
    pub fn inner_list(&self, name: &str) -> Vec<Self> {
        let rows = self.get(name).as_array().into_iter().flatten();
        rows.filter_map(|row| row.as_object().cloned().map(Self))
            .collect()
    }

    /// The value under a key in any case; null where there is none.
    pub fn get(&self, name: &str) -> &Value {
        let found = self
            .0
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map_or(&Value::Null, |(_, value)| value)
    }

    pub fn text(&self, name: &str) -> &str {
        self.get(name).as_str().unwrap_or_default()
    }

    pub fn is_set(&self, name: &str) -> bool {
        !self.get(name).is_null()
    }

    /// The known fields that were sent, under the vendor's own names; a wrong type is told in
    /// `errors`. A null takes a value away.
    pub fn fields(&self, known: Fields, errors: &mut Vec<String>) -> Map<String, Value> {
        let mut fields = Map::new();
        for (key, value) in &self.0 {
            let Some((name, kind)) = known.iter().find(|(n, _)| n.eq_ignore_ascii_case(key)) else {
                continue;
            };
            if value.is_null() || kind.fits(value) {
                fields.insert((*name).to_owned(), value.clone());
            } else {
                errors.push(format!("{name} must be {}.", kind.named()));
            }
        }
        fields
    }
}

impl Kind {
    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Flag => value.is_boolean() || flag_in_text(value).is_some(),
            Self::Number => decimal(value).is_some(),
            Self::Time => value.as_str().and_then(micros).is_some(),
            Self::Object => value.is_object(),
            Self::List => value.is_array(),
            Self::Any => true,
        }
    }

    fn named(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Flag => "true or false",
            Self::Number => "a number",
            Self::Time => "a date and time",
            Self::Object => "an object",
            Self::List => "a list",
            Self::Any => "a value",
        }
    }
}

fn flag_in_text(value: &Value) -> Option<bool> {
    value.as_str()?.to_ascii_lowercase().parse().ok()
}

/// Refuses where anything is wrong.
pub fn check(errors: &[String]) -> Result<(), Reply> {
    if errors.is_empty() {
        Ok(())
    } else {
        Err(invalid(errors))
    }
}

/// Puts fields into a record.
pub fn put(record: &mut Value, fields: Map<String, Value>) {
    for (name, value) in fields {
        record[name] = value;
    }
}
