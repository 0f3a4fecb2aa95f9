//! ISO 4217 currencies and their number of decimals.

use crate::{Said, say};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr};
use ts_rs::TS;

/// An ISO 4217 currency that has a number of decimals (0, 2, 3 or 4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Currency(iso_currency::Currency);

/// The text is not the code of a currency that invoices can use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is not a currency code such as EUR, USD or JPY")]
pub struct UnknownCurrency(pub String);

impl UnknownCurrency {
    /// The same as a sentence.
    #[must_use]
    pub fn said(&self) -> Said {
        say!(
            "error-currency-unknown",
            "\u{201c}{code}\u{201d} is not a currency code such as EUR, USD or JPY.",
            code = &self.0
        )
    }
}

impl Currency {
    /// The three-letter code, upper case.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many decimals ISO 4217 gives the currency: 0 (JPY), 2 (EUR), 3 (KWD) or 4 (CLF).
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }

    /// The sign that stands for it beside a number, which other currencies may share: `€`, `$`, `kr`. The
    /// code where there is none.
    #[must_use]
    pub fn sign(self) -> String {
        self.0.symbol().symbol
    }

    /// The English name.
    #[must_use]
    pub fn name(self) -> String {
        self.0.name().to_owned()
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        iso_currency::Currency::from_code(&text.trim().to_ascii_uppercase())
            .filter(|c| c.exponent().is_some())
            .map(Self)
            .ok_or_else(|| UnknownCurrency(text.chars().take(12).collect()))
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_those_of_iso_4217() {
        for (code, decimals) in [("JPY", 0), ("EUR", 2), ("KWD", 3), ("CLF", 4), ("HUF", 2)] {
            assert_eq!(
                code.parse::<Currency>().map(Currency::decimals),
                Ok(decimals),
                "{code}"
            );
        }
    }

    #[test]
    fn a_code_is_read_in_any_case_and_anything_else_is_named_in_the_error() {
        assert_eq!("usd".parse::<Currency>().unwrap().code(), "USD");
        assert_eq!(
            "euros".parse::<Currency>().unwrap_err().to_string(),
            "“euros” is not a currency code such as EUR, USD or JPY"
        );
        assert!("XXX".parse::<Currency>().is_err());
    }
}
