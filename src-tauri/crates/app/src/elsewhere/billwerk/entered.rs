//! What a person entered for a service whose amounts and quantities are decimals.

use crate::error::Error;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use counterfoil_domain::{Decimal, NumberStyle, RemoteId, Said, amount, say};

/// Digits behind the decimal mark that are sent at most.
const SCALE_MAX: u32 = 6;

/// A number above zero.
pub(super) fn quantity(field: &str, text: &str, style: NumberStyle) -> Result<Decimal, Error> {
    let read = number(field, text, style)?;
    if read <= Decimal::ZERO {
        return Err(Error::field(
            field,
            say!("error-above-zero", "Give a number above zero."),
        ));
    }
    Ok(read)
}

/// A number, below zero too.
pub(super) fn number(field: &str, text: &str, style: NumberStyle) -> Result<Decimal, Error> {
    let read = amount::parse(text, style).map_err(|e| Error::field(field, e.said()))?;
    if read.value.normalize().scale() > SCALE_MAX {
        return Err(Error::field(
            field,
            say!("error-six-decimals", "Give at most six decimals."),
        ));
    }
    Ok(read.value)
}

/// The beginning of a day, UTC; `otherwise` where nothing was entered.
pub(super) fn day(field: &str, text: &str, otherwise: NaiveDate) -> Result<DateTime<Utc>, Error> {
    let day = match text.trim() {
        "" => otherwise,
        text => NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| {
            Error::field(
                field,
                say!(
                    "error-day-wrong",
                    "Give a day as year, month, day: 2026-11-30."
                ),
            )
        })?,
    };
    Ok(day.and_time(NaiveTime::MIN).and_utc())
}

/// What an identity is of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Chosen {
    Component,
    Contract,
    Variant,
}

impl Chosen {
    fn missing(self) -> Said {
        match self {
            Self::Component => say!("error-component-missing", "Choose a component."),
            Self::Contract => say!("error-contract-missing", "Choose a contract."),
            Self::Variant => say!("error-variant-missing", "Choose a plan variant."),
        }
    }

    fn wrong(self) -> Said {
        match self {
            Self::Component => say!(
                "error-component-wrong",
                "This is not the identity of a component."
            ),
            Self::Contract => say!(
                "error-contract-wrong",
                "This is not the identity of a contract."
            ),
            Self::Variant => say!(
                "error-variant-wrong",
                "This is not the identity of a plan variant."
            ),
        }
    }
}

/// An identity that was chosen or typed.
pub(super) fn identity(field: &str, text: &str, what: Chosen) -> Result<RemoteId, Error> {
    match text.trim() {
        "" => Err(Error::field(field, what.missing())),
        text if text.len() > 100 || text.contains(|c: char| c.is_whitespace() || c == '/') => {
            Err(Error::field(field, what.wrong()))
        }
        text => Ok(RemoteId::new(text)),
    }
}

/// A text that must not be empty.
pub(super) fn text(field: &str, text: &str, missing: Said) -> Result<String, Error> {
    match text.trim() {
        "" => Err(Error::field(field, missing)),
        text => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_above_zero_with_six_decimals_at_most_are_quantities() {
        for (text, read) in [
            ("12.5", Some("12.5")),
            ("1,5", Some("1.5")),
            ("0.000001", Some("0.000001")),
            ("0.0000001", None),
            ("0", None),
            ("-1", None),
            ("", None),
            ("many", None),
        ] {
            let found = quantity("quantity", text, NumberStyle::POINT).ok();
            assert_eq!(found.map(|d| d.to_string()).as_deref(), read, "{text:?}");
        }
    }

    #[test]
    fn an_identity_has_no_space_and_no_slash() {
        for (text, read) in [
            ("5f1a", true),
            (" 5f1a ", true),
            ("", false),
            ("a/b", false),
            ("a b", false),
        ] {
            assert_eq!(
                identity("plan", text, Chosen::Variant).is_ok(),
                read,
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_day_is_its_first_moment_and_nothing_entered_the_other_day() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for (text, read) in [
            ("2026-12-01", Some("2026-12-01T00:00:00Z")),
            ("", Some("2026-11-21T00:00:00Z")),
            ("1.12.2026", None),
            ("2026-02-30", None),
        ] {
            let found = day("due", text, today).ok();
            let found = found.map(|d| d.to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
            assert_eq!(found.as_deref(), read, "{text:?}");
        }
    }
}
