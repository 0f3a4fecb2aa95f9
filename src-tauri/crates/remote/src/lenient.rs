//! Single values as services write them: ids, times, numbers and truth in all their forms.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use counterfoil_domain::Decimal;
use serde_json::Value;

/// Above this many seconds (the year 5138) a time is in milliseconds.
const SECONDS_MAX: i64 = 100_000_000_000;

/// A value is there and cannot be what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable(pub(crate) &'static str);

/// An identity: a text or a whole number. 0 stands for none, as in the vendor's examples.
pub(crate) fn id(value: &Value) -> Option<String> {
    let found = match value {
        Value::String(text) => Some(text.trim())
            .filter(|t| !t.is_empty())
            .map(str::to_owned),
        Value::Number(number) => {
            let text = number.to_string();
            let digits = text.strip_prefix('-').unwrap_or(&text);
            (digits.len() <= 20 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(text)
        }
        _ => None,
    };
    found.filter(|id| id != "0")
}

/// A text; a number or a truth value is written out, anything else is empty.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => String::new(),
    }
}

/// A decimal number from a number or a numeric text, by its digits; none where there is none.
pub(crate) fn decimal(value: &Value) -> Result<Option<Decimal>, Unreadable> {
    match value {
        Value::Null => Ok(None),
        Value::Number(number) => digits(&number.to_string()).map(Some),
        Value::String(text) if text.trim().is_empty() => Ok(None),
        Value::String(text) => digits(text.trim()).map(Some),
        _ => Err(Unreadable("is not a number")),
    }
}

fn digits(text: &str) -> Result<Decimal, Unreadable> {
    let parsed = if text.contains(['e', 'E']) {
        Decimal::from_scientific(text)
    } else {
        Decimal::from_str_exact(text)
    };
    parsed.map_err(|_| Unreadable("is not a number that can be kept exactly"))
}

/// A whole number, such as an amount in minor units; none where there is none.
pub(crate) fn integer(value: &Value) -> Result<Option<i64>, Unreadable> {
    let Some(number) = decimal(value)? else {
        return Ok(None);
    };
    let number = number.normalize();
    if number.scale() > 0 {
        return Err(Unreadable("is not a whole number"));
    }
    i64::try_from(number.mantissa())
        .map(Some)
        .map_err(|_| Unreadable("is too large"))
}

/// A truth value; none where there is none or it says something else.
pub(crate) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => match number.to_string().as_str() {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        },
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A point in time, UTC; none for null, empty, 0, the year 1 and whatever is not a time.
pub(crate) fn time(value: &Value) -> Option<DateTime<Utc>> {
    let found = match value {
        Value::Number(number) => since_epoch(&number.to_string()),
        Value::String(text) => {
            let text = text.trim();
            since_epoch(text).or_else(|| written(text))
        }
        _ => None,
    };
    found.filter(|t| (2..=9999).contains(&t.year()) && t.timestamp_nanos_opt() != Some(0))
}

/// Seconds, or milliseconds where that many seconds make no sense, since 1970.
fn since_epoch(text: &str) -> Option<DateTime<Utc>> {
    let mut seconds = digits(text).ok()?;
    if seconds.abs() > Decimal::from(SECONDS_MAX) {
        seconds = seconds.checked_div(Decimal::ONE_THOUSAND)?;
    }
    let whole = seconds.floor();
    let nanos = (seconds - whole).checked_mul(Decimal::from(1_000_000_000))?;
    let whole = i64::try_from(whole.normalize().mantissa())
        .ok()
        .filter(|_| whole.normalize().scale() == 0)?;
    let nanos = u32::try_from(nanos.trunc().normalize().mantissa()).ok()?;
    DateTime::from_timestamp(whole, nanos)
}

/// RFC 3339, ISO 8601 without an offset (UTC is meant), or a date alone (its midnight in UTC).
fn written(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.with_timezone(&Utc));
    }
    for form in ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%d %H:%M:%S%.f%#z"] {
        if let Ok(time) = DateTime::parse_from_str(text, form) {
            return Some(time.with_timezone(&Utc));
        }
    }
    for form in [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
    ] {
        if let Ok(time) = NaiveDateTime::parse_from_str(text, form) {
            return Some(time.and_utc());
        }
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(date.and_hms_opt(0, 0, 0)?.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn an_id_is_a_text_or_a_whole_number() {
        for (input, expected) in [
            ("73", Some("73")),
            ("\"73\"", Some("73")),
            ("18446744073709551615", Some("18446744073709551615")),
            ("-1", Some("-1")),
            ("0", None),
            ("\"0\"", None),
            ("\" a-b \"", Some("a-b")),
            ("1.0", None),
            ("1e3", None),
            ("\"\"", None),
            ("null", None),
            ("{}", None),
            ("true", None),
        ] {
            assert_eq!(id(&json(input)).as_deref(), expected, "{input}");
        }
    }

    #[test]
    fn a_time_is_read_in_every_form_the_services_use() {
        for (input, expected) in [
            ("1703472398", Some("2023-12-25T02:46:38Z")),
            ("\"1697413777\"", Some("2023-10-15T23:49:37Z")),
            ("1697248319.8676522", Some("2023-10-14T01:51:59.867652200Z")),
            ("1703472398000", Some("2023-12-25T02:46:38Z")),
            ("1.703472398e9", Some("2023-12-25T02:46:38Z")),
            ("-1", Some("1969-12-31T23:59:59Z")),
            (
                "\"2023-09-18T12:08:19.466Z\"",
                Some("2023-09-18T12:08:19.466Z"),
            ),
            (
                "\"2023-09-18T12:08:19.123456789+02:00\"",
                Some("2023-09-18T10:08:19.123456789Z"),
            ),
            ("\"2023-09-18T12:08:19+0200\"", Some("2023-09-18T10:08:19Z")),
            ("\"2023-09-18T12:08:19\"", Some("2023-09-18T12:08:19Z")),
            (
                "\"2023-09-18 12:08:19.5\"",
                Some("2023-09-18T12:08:19.500Z"),
            ),
            ("\"2024-07-01\"", Some("2024-07-01T00:00:00Z")),
            ("null", None),
            ("\"\"", None),
            ("0", None),
            ("\"0\"", None),
            ("0.0", None),
            ("\"0001-01-01T00:00:00Z\"", None),
            ("\"soon\"", None),
            ("1e30", None),
            ("99999999999999999999999999", None),
            ("{}", None),
        ] {
            let expected = expected.map(|t| t.parse::<DateTime<Utc>>().unwrap());
            assert_eq!(time(&json(input)), expected, "{input}");
        }
    }

    #[test]
    fn a_decimal_keeps_every_digit_that_was_written() {
        for (input, expected) in [
            ("15.25", Ok(Some("15.25"))),
            ("0.1", Ok(Some("0.1"))),
            ("1234567890123456.789", Ok(Some("1234567890123456.789"))),
            ("\"50.00\"", Ok(Some("50.00"))),
            ("\" 50 \"", Ok(Some("50"))),
            ("1.5e1", Ok(Some("15"))),
            ("null", Ok(None)),
            ("\"\"", Ok(None)),
            ("\"19 %\"", Err(())),
            ("1e999999999", Err(())),
            ("{}", Err(())),
        ] {
            let got = decimal(&json(input)).map(|d| d.map(|d| d.to_string()));
            assert_eq!(
                got.map_err(drop),
                expected.map(|t| t.map(str::to_owned)),
                "{input}"
            );
        }
    }

    #[test]
    fn an_amount_is_a_whole_number_or_an_error() {
        for (input, expected) in [
            ("23050", Ok(Some(23050))),
            ("23050.0", Ok(Some(23050))),
            ("2.305e4", Ok(Some(23050))),
            ("\"2000\"", Ok(Some(2000))),
            ("9223372036854775807", Ok(Some(i64::MAX))),
            ("null", Ok(None)),
            ("230.5", Err("is not a whole number")),
            ("9223372036854775808", Err("is too large")),
            ("true", Err("is not a number")),
        ] {
            assert_eq!(integer(&json(input)).map_err(|e| e.0), expected, "{input}");
        }
    }

    #[test]
    fn truth_is_read_from_words_and_digits() {
        for (input, expected) in [
            ("true", Some(true)),
            ("\"True\"", Some(true)),
            ("\"False\"", Some(false)),
            ("1", Some(true)),
            ("0", Some(false)),
            ("\"0\"", Some(false)),
            ("2", None),
            ("null", None),
            ("\"yes\"", None),
        ] {
            assert_eq!(boolean(&json(input)), expected, "{input}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_value_makes_it_panic(number in "-?[1-9][0-9]{0,40}(\\.[0-9]{1,40})?([eE]-?[0-9]{1,9})?", text: String) {
            for value in [json(&number), Value::from(number.clone()), Value::from(text.clone())] {
                let _ = (id(&value), time(&value), decimal(&value), integer(&value), boolean(&value));
            }
        }
    }
}
