//! A sentence for a person, with the key and the values by which another language says it.
//!
//! The terminal and the logs read the English sentence. A window that has the key in its language says
//! that instead, with amounts and dates written as it writes them.

use crate::{Currency, Decimal, Money};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use ts_rs::TS;

/// A sentence in English, and where it has one its key in the files of messages.
///
/// Made by [`say!`](crate::say); a text alone has no key and stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    /// The sentence in English, its blanks filled.
    pub message: String,
    /// By which other languages say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<Box<Worded>>,
}

/// A key in the files of messages, and what fills the blanks of its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Worded {
    /// The message's key, such as `error-reference-missing`.
    pub key: String,
    /// What stands in each blank.
    pub values: BTreeMap<String, SaidValue>,
}

/// What fills a blank of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SaidValue {
    /// Words that are the same in every language: a name, a path, what a service answered.
    Text(String),
    /// A whole number, which a plural may depend on.
    Number(i64),
    /// A rate, a price or a sum without its currency, with the decimals that it has.
    Decimal(#[ts(type = "string")] Decimal),
    /// An amount.
    Money(Money),
    /// A day.
    Date(NaiveDate),
    /// A sentence, or a part of one, inside the sentence.
    Said(Said),
}

impl Said {
    /// The sentence of `key`, in English `message`; [`say!`](crate::say) keeps the two together.
    #[must_use]
    pub fn keyed<const N: usize>(
        key: &str,
        message: String,
        values: [(&str, SaidValue); N],
    ) -> Self {
        let values = values.map(|(name, value)| (name.to_owned(), value));
        Self {
            message,
            said: Some(Box::new(Worded {
                key: key.to_owned(),
                values: BTreeMap::from(values),
            })),
        }
    }

    /// The sentence in English.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<String> for Said {
    fn from(message: String) -> Self {
        Self {
            message,
            said: None,
        }
    }
}

impl From<&String> for Said {
    fn from(message: &String) -> Self {
        message.as_str().into()
    }
}

impl From<&str> for Said {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}

/// As English writes it: amounts as `70.00 USD`, days as `2026-11-30`.
impl fmt::Display for SaidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Decimal(number) => number.fmt(f),
            Self::Money(money) => money.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Said(said) => said.fmt(f),
        }
    }
}

macro_rules! values {
    ($($from:ty as $value:ident => $how:expr),* $(,)?) => {
        $(impl From<$from> for SaidValue {
            fn from(value: $from) -> Self {
                Self::$value($how(value))
            }
        })*
    };
}

values! {
    &str as Text => str::to_owned,
    &String as Text => String::clone,
    String as Text => std::convert::identity,
    Currency as Text => |currency: Currency| currency.to_string(),
    i64 as Number => std::convert::identity,
    u32 as Number => i64::from,
    u16 as Number => i64::from,
    u64 as Number => |number| i64::try_from(number).unwrap_or(i64::MAX),
    usize as Number => |number| i64::try_from(number).unwrap_or(i64::MAX),
    Decimal as Decimal => std::convert::identity,
    Money as Money => std::convert::identity,
    NaiveDate as Date => std::convert::identity,
    Said as Said => std::convert::identity,
}

/// A [`Said`]: its key, the sentence in English with `{blanks}`, and what fills each.
///
/// The files of messages say the same sentence under the key; a test of the repository compares them.
///
/// ```
/// use counterfoil_domain::say;
/// let said = say!("error-too-long", "This has {length} characters.", length = 51_usize);
/// assert_eq!(said.message, "This has 51 characters.");
/// ```
#[macro_export]
macro_rules! say {
    ($key:literal, $english:literal $(,)?) => {
        $crate::Said::keyed($key, ::std::borrow::ToOwned::to_owned($english), [])
    };
    ($key:literal, $english:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        $(let $name = $crate::SaidValue::from($value);)+
        let message = ::std::format!($english, $($name = $name),+);
        $crate::Said::keyed($key, message, [$((::std::stringify!($name), $name)),+])
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_value_stands_in_the_english_sentence_as_a_person_reads_it() {
        let usd: Currency = "USD".parse().unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let inner = say!("test-inner", "the disk is full");
        for (value, english) in [
            (SaidValue::from("A\u{142}"), "A\u{142}"),
            (SaidValue::from(51_usize), "51"),
            (SaidValue::from(u64::MAX), "9223372036854775807"),
            (SaidValue::from(Decimal::new(27_100, 2)), "271.00"),
            (SaidValue::from(Money::from_minor(-7005, usd)), "-70.05 USD"),
            (SaidValue::from(day), "2026-11-30"),
            (SaidValue::from(usd), "USD"),
            (SaidValue::from(inner), "the disk is full"),
        ] {
            let said = say!("test-value", "“{value}”.", value = value.clone());
            assert_eq!(said.message, format!("“{english}”."));
            assert_eq!(said.said.unwrap().values["value"], value);
        }
    }

    #[test]
    fn json_is_the_documented_shape_and_a_text_alone_has_no_key() {
        let usd: Currency = "USD".parse().unwrap();
        let most = Money::from_minor(7000, usd);
        let said = say!(
            "test-most",
            "At most {most}, {n} times, {rate} %.",
            most = most,
            n = 2_u32,
            rate = Decimal::new(-50, 1),
        );
        let json = serde_json::to_value(&said).unwrap();
        assert_eq!(
            json,
            serde_json::json!({
                "message": "At most 70.00 USD, 2 times, -5.0 %.",
                "said": { "key": "test-most", "values": {
                    "most": { "money": { "minor": 7000, "currency": "USD", "text": "70.00" } },
                    "n": { "number": 2 },
                    "rate": { "decimal": "-5.0" },
                } },
            })
        );
        assert_eq!(serde_json::from_value::<Said>(json).unwrap(), said);
        let plain = serde_json::to_string(&Said::from("As it is.")).unwrap();
        assert_eq!(plain, r#"{"message":"As it is."}"#);
    }
}
