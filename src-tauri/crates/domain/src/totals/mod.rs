//! The one function that computes a total.
//!
//! Rounding is half away from zero everywhere, so a credit mirrors its invoice. Sums are exact:
//! integers of 128 bits, checked, never floating point. Two rules exist:
//!
//! - *per line*, as Trincico computes: tax = round(price × quantity × rate ÷ 100) of each line;
//! - *per rate*, as EN 16931 (BR-CO-17) demands: tax on the sum of the lines of each rate.

mod explain;
mod group;
mod line;
#[cfg(test)]
mod tests;

pub use self::explain::{Step, StepKind, explain, rounded};
use self::group::Groups;
pub(crate) use self::line::minor_of;
use self::line::{document_adjustment, line};
use crate::{Currency, Decimal, LineItem, Money, Problem, TaxCategory, Terms};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How tax is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaxRule {
    /// Each line's tax is rounded; the invoice is the sum of its lines.
    #[default]
    PerLine,
    /// The tax of each rate is rounded once, on the sum of its lines.
    PerRate,
}

/// All amounts of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Totals {
    /// One for each line item, in order.
    pub lines: Vec<LineTotal>,
    /// The amount of each allowance and charge on the whole invoice, in order, never negative.
    pub adjustments: Vec<Money>,
    /// One for each category and rate in use that is taxed, highest rate first.
    pub taxes: Vec<TaxSubtotal>,
    /// The same for what is not taxed.
    pub untaxed: Vec<TaxSubtotal>,
    /// Sum of the lines (BT-106).
    pub line_sum: Money,
    /// Sum of the allowances on the whole invoice (BT-107).
    pub allowances: Money,
    /// Sum of the charges on the whole invoice (BT-108).
    pub charges: Money,
    /// Before tax: lines less allowances plus charges (BT-109).
    pub sub_amount: Money,
    /// Sum of the taxes (BT-110).
    pub tax_amount: Money,
    /// The invoice's total (BT-112).
    pub amount: Money,
    /// What was paid before (BT-113).
    pub prepaid: Money,
    /// What the rest is rounded by (BT-114).
    pub rounding: Money,
    /// What is still to be paid (BT-115).
    pub due: Money,
}

impl Totals {
    /// What the invoice adds to what is owed, in minor units: what is still to be paid, taken off for a
    /// credit note.
    #[must_use]
    pub const fn owed(&self, terms: &Terms) -> i64 {
        match terms.is_credit_note() {
            true => self.due.minor.saturating_neg(),
            false => self.due.minor,
        }
    }
}

/// The amounts of one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineTotal {
    /// round(price × quantity ÷ units of the price) less allowances plus charges, or what a file
    /// stated instead of exactly that, see [`crate::StatedNet`] (BT-131).
    pub net: Money,
    /// The amount of each of its allowances and charges, in order, never negative.
    pub adjustments: Vec<Money>,
    /// The line's own rounded tax; under *per rate* it informs and does not add up.
    pub tax: Money,
}

/// What one category and rate come to (BG-23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaxSubtotal {
    /// The category (BT-118).
    pub category: TaxCategory,
    /// Percent (BT-119).
    #[ts(type = "string")]
    pub rate: Decimal,
    /// Sum of what it applies to, before tax (BT-116).
    pub base: Money,
    /// The tax (BT-117).
    pub tax: Money,
}

/// An amount is larger than can be kept (±92 quadrillion minor units).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TotalsError {
    /// The amount of one line, counted from 0.
    #[error("the amount of line {} is too large", .0 + 1)]
    Line(usize),
    /// The amount of an allowance or charge on the whole invoice, counted from 0.
    #[error("the amount of allowance or charge {} is too large", .0 + 1)]
    Adjustment(usize),
    /// The sum of all lines.
    #[error("the total is too large")]
    Sum,
}

impl TotalsError {
    /// The same, as a problem of an input field.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Line(index) => Problem::new(
                format!("items[{index}].price"),
                "Price times quantity is larger than can be kept.",
            ),
            Self::Adjustment(index) => Problem::new(
                format!("terms.adjustments[{index}].amount"),
                "This amount is larger than can be kept.",
            ),
            Self::Sum => Problem::new("items", "The total is larger than can be kept."),
        }
    }
}

/// Computes every amount of an invoice. Of the terms count the allowances and charges, what was
/// paid before and the rounding.
///
/// # Errors
/// When an amount does not fit; the error names the line.
pub fn compute(
    currency: Currency,
    rule: TaxRule,
    items: &[LineItem],
    terms: &Terms,
) -> Result<Totals, TotalsError> {
    let money = |minor| Money::from_minor(minor, currency);
    let mut groups = Groups::default();
    let mut lines = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let line = line(currency, item).ok_or(TotalsError::Line(index))?;
        groups.add(
            item.terms.category,
            item.tax,
            i128::from(line.net),
            i128::from(line.tax),
        );
        lines.push(LineTotal {
            net: money(line.net),
            adjustments: line.adjustments.into_iter().map(money).collect(),
            tax: money(line.tax),
        });
    }
    let line_sum: i128 = lines.iter().map(|l| i128::from(l.net.minor)).sum();
    let mut adjustments = Vec::with_capacity(terms.adjustments.len());
    let (mut allowances, mut charges) = (0_i128, 0_i128);
    for (index, adjustment) in terms.adjustments.iter().enumerate() {
        let (amount, tax) = document_adjustment(currency, adjustment, line_sum)
            .ok_or(TotalsError::Adjustment(index))?;
        let signed = adjustment.signed(i128::from(amount));
        if adjustment.charge {
            charges += i128::from(amount);
        } else {
            allowances += i128::from(amount);
        }
        groups.add(
            adjustment.category,
            adjustment.tax,
            signed,
            adjustment.signed(tax),
        );
        adjustments.push(money(amount));
    }
    let (taxes, untaxed) = groups.subtotals(rule, currency)?;
    let tax_sum: i128 = taxes.iter().map(|t| i128::from(t.tax.minor)).sum();
    let net_sum = line_sum - allowances + charges;
    let stated =
        |amount: Option<Decimal>| amount.map_or(Some(0), |a| minor_of(currency, a).map(i128::from));
    let prepaid = stated(terms.prepaid).ok_or(TotalsError::Sum)?;
    let rounding = stated(terms.rounding).ok_or(TotalsError::Sum)?;
    let sum = |minor: i128| fit(minor).map(money);
    Ok(Totals {
        lines,
        adjustments,
        taxes,
        untaxed,
        line_sum: sum(line_sum)?,
        allowances: sum(allowances)?,
        charges: sum(charges)?,
        sub_amount: sum(net_sum)?,
        tax_amount: sum(tax_sum)?,
        amount: sum(net_sum + tax_sum)?,
        prepaid: sum(prepaid)?,
        rounding: sum(rounding)?,
        due: sum(net_sum + tax_sum - prepaid + rounding)?,
    })
}

fn fit(minor: i128) -> Result<i64, TotalsError> {
    i64::try_from(minor).map_err(|_| TotalsError::Sum)
}
