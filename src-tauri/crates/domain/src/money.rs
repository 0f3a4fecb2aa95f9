//! An amount in one currency, in integer minor units.

use crate::{Currency, Decimal};
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};
use std::fmt;
use ts_rs::TS;

/// An amount: `minor` counts the currency's smallest unit (cents for EUR, yen for JPY).
///
/// As JSON: `{"minor": 23050, "currency": "USD", "text": "230.50"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, TS)]
#[ts(type = "{ minor: number; currency: string; text: string }")]
pub struct Money {
    /// Signed number of minor units.
    pub minor: i64,
    /// The currency that gives the minor unit its size.
    pub currency: Currency,
}

impl Money {
    /// An amount of `minor` units of `currency`.
    #[must_use]
    pub const fn from_minor(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// An amount in major units, rounded half away from zero to the currency's minor unit; none where
    /// it is larger than can be kept.
    #[must_use]
    pub fn from_major(amount: Decimal, currency: Currency) -> Option<Self> {
        crate::totals::minor_of(currency, amount).map(|minor| Self::from_minor(minor, currency))
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::from_minor(0, currency)
    }

    /// The same amount in the other direction.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self::from_minor(self.minor.saturating_neg(), self.currency)
    }

    /// The amount in major units (230.50), exact.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(self.minor), self.currency.decimals())
    }

    /// The amount with the currency's decimals, a point and no grouping: `-1234.50`.
    #[must_use]
    pub fn to_text(self) -> String {
        self.to_decimal().to_string()
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_text(), self.currency)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Money", 3)?;
        out.serialize_field("minor", &self.minor)?;
        out.serialize_field("currency", &self.currency)?;
        out.serialize_field("text", &self.to_text())?;
        out.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> Money {
        Money::from_minor(minor, code.parse().unwrap())
    }

    #[test]
    fn text_has_as_many_decimals_as_the_currency() {
        for (minor, code, text) in [
            (23050, "USD", "230.50"),
            (-5, "EUR", "-0.05"),
            (98000, "JPY", "98000"),
            (1, "KWD", "0.001"),
            (12345, "CLF", "1.2345"),
            (i64::MIN, "USD", "-92233720368547758.08"),
        ] {
            assert_eq!(money(minor, code).to_text(), text);
        }
    }

    #[test]
    fn json_is_the_documented_shape_and_reads_back() {
        let json = serde_json::to_string(&money(23050, "USD")).unwrap();
        assert_eq!(json, r#"{"minor":23050,"currency":"USD","text":"230.50"}"#);
        assert_eq!(
            serde_json::from_str::<Money>(&json).unwrap(),
            money(23050, "USD")
        );
    }
}
