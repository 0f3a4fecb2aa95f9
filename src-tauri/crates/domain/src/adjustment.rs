//! Allowances and charges, on a line or on the whole invoice.

use crate::tax::taxed_as;
use crate::{Decimal, LineItem, Problem, TaxCategory, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something taken off (allowance) or put on (charge): BG-20, BG-21, BG-27, BG-28.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Adjustment {
    /// Whether it is put on; otherwise it is taken off.
    pub charge: bool,
    /// The amount before tax, in major units and never negative; none where `percent` tells it.
    /// Where both are given the amount counts (BT-92, BT-99, BT-136, BT-141).
    #[ts(type = "string | null")]
    pub amount: Option<Decimal>,
    /// What the percentage is of, in major units; none for the sum it stands under
    /// (BT-93, BT-100, BT-137, BT-142).
    #[ts(type = "string | null")]
    pub base: Option<Decimal>,
    /// Percent (BT-94, BT-101, BT-138, BT-143).
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    /// Whether the percentage is of the lines that are taxed as this is, not of all lines: on the
    /// whole invoice, while neither an amount nor a base is given. EN 16931 has no term for it; an
    /// e-invoice states the base (BT-93, BT-100).
    ///
    /// Left out of JSON where it is false, so that what was kept before it was known reads the same.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(type = "boolean | undefined")]
    pub of_rate: bool,
    /// Why, in words (BT-97, BT-104, BT-139, BT-144).
    pub reason: String,
    /// Why, as a code: UNTDID 5189 for allowances, 7161 for charges (BT-98, BT-105, BT-140, BT-145).
    pub reason_code: String,
    /// How it is taxed; a line's adjustments are taxed as the line is (BT-95, BT-102).
    pub category: Option<TaxCategory>,
    /// Its tax rate in percent; none where no tax applies (BT-96, BT-103).
    #[ts(type = "string | null")]
    pub tax: Option<Decimal>,
}

impl Adjustment {
    /// The category and rate of the lines that the percentage is of, where it is of these alone and
    /// stands on the whole invoice.
    #[must_use]
    pub fn of_its_rate(&self) -> Option<(TaxCategory, Decimal)> {
        let tells = self.percent.is_some() && self.amount.is_none() && self.base.is_none();
        (self.of_rate && tells).then(|| taxed_as(self.category, self.tax))
    }

    /// What a percentage on the whole invoice is of where no base is given: the sum of the lines, of
    /// those alone that are taxed as it is where it is of its rate. `nets` are the lines' amounts.
    pub(crate) fn under(&self, items: &[LineItem], nets: impl Iterator<Item = i64>) -> i128 {
        let taxed = self.of_its_rate();
        let lines = items.iter().zip(nets);
        let lines = lines.filter(|(item, _)| taxed.is_none_or(|taxed| item.taxed_as() == taxed));
        lines.map(|(_, net)| i128::from(net)).sum()
    }

    /// What has to be mended; `field` names the adjustment.
    pub(crate) fn problem(&self, field: &str) -> Option<Problem> {
        let negative = |n: Option<Decimal>| n.is_some_and(|n| n.is_sign_negative() && !n.is_zero());
        let (at, words) = if negative(self.amount) {
            (
                "amount",
                say!(
                    "error-adjustment-amount-negative",
                    "An amount here is not negative; choose discount or surcharge instead."
                ),
            )
        } else if negative(self.percent) {
            (
                "percent",
                say!(
                    "error-adjustment-percent-negative",
                    "A percentage here is not negative; choose discount or surcharge instead."
                ),
            )
        } else if negative(self.tax) || self.tax.is_some_and(|t| t > Decimal::from(1000)) {
            (
                "tax",
                say!(
                    "error-tax-rate-range",
                    "A tax rate is a percentage between 0 and 1000."
                ),
            )
        } else {
            return None;
        };
        Some(Problem::new(format!("{field}.{at}"), words))
    }
}
