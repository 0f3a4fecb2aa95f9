//! The tax category of a line or an allowance, as EN 16931 names it.

use crate::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a line is taxed (BT-151, BT-95, BT-102, BT-118): the code list UNTDID 5305 as far as
/// EN 16931 uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum TaxCategory {
    /// Standard or reduced rate.
    S,
    /// Zero rate.
    Z,
    /// Exempt from tax.
    E,
    /// Reverse charge: the buyer pays the tax.
    AE,
    /// Intra-community supply, exempt.
    K,
    /// Export outside the EU, untaxed.
    G,
    /// Outside the scope of VAT.
    O,
    /// Canary Islands general indirect tax (IGIC).
    L,
    /// Tax of Ceuta and Melilla (IPSI).
    M,
}

impl TaxCategory {
    /// All categories, in the norm's order.
    pub const ALL: [Self; 9] = [
        Self::S,
        Self::Z,
        Self::E,
        Self::AE,
        Self::K,
        Self::G,
        Self::O,
        Self::L,
        Self::M,
    ];

    /// The norm's code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::Z => "Z",
            Self::E => "E",
            Self::AE => "AE",
            Self::K => "K",
            Self::G => "G",
            Self::O => "O",
            Self::L => "L",
            Self::M => "M",
        }
    }

    /// The category of a code, none where the norm has no such one.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.code() == code)
    }

    /// What a line is taken for whose category nobody chose: taxed where it has a rate, zero-rated
    /// where the rate is 0, outside the scope of tax where it has none.
    #[must_use]
    pub fn of_rate(rate: Option<Decimal>) -> Self {
        match rate {
            None => Self::O,
            Some(rate) if rate.is_zero() => Self::Z,
            Some(_) => Self::S,
        }
    }

    /// Whether the rate must be above 0 (S), may be anything (L, M), or must be 0.
    #[must_use]
    pub const fn may_have_a_rate(self) -> bool {
        matches!(self, Self::S | Self::L | Self::M)
    }

    /// Whether a document has to say why it is not taxed: BR-E-10, BR-AE-10, BR-IC-10, BR-G-10 and
    /// BR-O-10 of EN 16931.
    #[must_use]
    pub const fn wants_a_reason(self) -> bool {
        matches!(self, Self::E | Self::AE | Self::K | Self::G | Self::O)
    }
}

/// The category and rate that something is taxed by, where it may name neither.
pub(crate) fn taxed_as(
    category: Option<TaxCategory>,
    rate: Option<Decimal>,
) -> (TaxCategory, Decimal) {
    let category = category.unwrap_or_else(|| TaxCategory::of_rate(rate));
    (category, rate.unwrap_or_default().normalize())
}
