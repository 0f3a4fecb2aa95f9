//! Strict reading of what was sent: unknown and null keys are refused, so that clients learn it here.

use crate::call::Refusal;
use counterfoil_domain::{Currency, Decimal};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The fields of a request's body.
#[derive(Debug, Clone)]
pub struct Fields(Map<String, Value>);

impl Fields {
    /// Reads an object of which only the keys in `known` may occur.
    pub fn read(body: &[u8], known: &[&str]) -> Result<Self, Refusal> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self(Map::new()));
        }
        let Ok(Value::Object(map)) = serde_json::from_slice(body) else {
            return Err(Refusal::invalid("", "The body is not a JSON object."));
        };
        let strange: Vec<String> = map
            .iter()
            .filter(|(key, value)| value.is_null() || !known.contains(&key.as_str()))
            .map(|(key, _)| key.clone())
            .collect();
        if strange.is_empty() {
            return Ok(Self(map));
        }
        Err(Refusal {
            status: 400,
            code: "unrecognized_parameter",
            message: format!("Unrecognized parameter: {}.", strange.join(", ")),
            fields: strange,
        })
    }

    /// The same, where at least one field has to be there.
    pub fn read_some(body: &[u8], known: &[&str]) -> Result<Self, Refusal> {
        let fields = Self::read(body, known)?;
        if fields.0.is_empty() {
            let message = "Nothing was sent to change.";
            return Err(Refusal::new(400, "forbidden_empty_request", "", message));
        }
        Ok(fields)
    }

    /// The value as it was sent.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Refuses a body in which one of these is missing; the first one is named.
    pub fn require(&self, names: &[&str]) -> Result<(), Refusal> {
        match names.iter().find(|name| !self.0.contains_key(**name)) {
            Some(name) => Err(Refusal::missing(name)),
            None => Ok(()),
        }
    }

    pub fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Refusal::invalid(name, "Not a valid string.")),
        }
    }

    /// A text of at least one and at most `most` characters.
    pub fn short_text(&self, name: &str, most: usize) -> Result<Option<&str>, Refusal> {
        let text = self.text(name)?;
        match text {
            Some(text) if text.trim().is_empty() => {
                Err(Refusal::invalid(name, "This field may not be blank."))
            }
            Some(text) if text.chars().count() > most => Err(Refusal::invalid(
                name,
                format!("Ensure this field has no more than {most} characters."),
            )),
            text => Ok(text),
        }
    }

    /// An identity that may be a number or a text.
    pub fn identity(&self, name: &str) -> Result<Option<String>, Refusal> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) if !number.is_f64() => Ok(Some(number.to_string())),
            Some(_) => Err(Refusal::invalid(name, "Not a valid identifier.")),
        }
    }

    pub fn uuid(&self, name: &str) -> Result<Option<Uuid>, Refusal> {
        self.text(name)?
            .map(|text| {
                text.parse()
                    .map_err(|_| Refusal::invalid(name, "Must be a valid UUID."))
            })
            .transpose()
    }

    pub fn integer(&self, name: &str) -> Result<Option<i64>, Refusal> {
        self.value(name)
            .map(|value| {
                value
                    .as_i64()
                    .ok_or_else(|| Refusal::invalid(name, "A valid integer is required."))
            })
            .transpose()
    }

    pub fn boolean(&self, name: &str) -> Result<Option<bool>, Refusal> {
        self.value(name)
            .map(|value| {
                value
                    .as_bool()
                    .ok_or_else(|| Refusal::invalid(name, "Must be a valid boolean."))
            })
            .transpose()
    }

    /// A number, or a text that holds one.
    pub fn decimal(&self, name: &str) -> Result<Option<Decimal>, Refusal> {
        let text = match self.value(name) {
            None => return Ok(None),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            Some(_) => String::new(),
        };
        match text.parse::<Decimal>() {
            Ok(number) if number >= Decimal::ZERO && number <= Decimal::from(1000) => {
                Ok(Some(number))
            }
            _ => Err(Refusal::invalid(name, "A valid number is required.")),
        }
    }

    pub fn currency(&self, name: &str) -> Result<Option<Currency>, Refusal> {
        self.text(name)?
            .map(|text| {
                text.parse()
                    .map_err(|_| Refusal::invalid(name, "Not a currency in format ISO3."))
            })
            .transpose()
    }

    /// An address of a web page.
    pub fn url(&self, name: &str) -> Result<Option<&str>, Refusal> {
        let text = self.text(name)?;
        let valid = text.is_none_or(|text| {
            let rest = text
                .strip_prefix("https://")
                .or_else(|| text.strip_prefix("http://"));
            rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
                && !text.chars().any(|c| c.is_whitespace() || c.is_control())
                && text.is_ascii()
        });
        if valid {
            Ok(text)
        } else {
            Err(Refusal::invalid(name, "Enter a valid URL."))
        }
    }
}
