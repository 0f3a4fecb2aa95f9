//! The one function that computes a total.
//!
//! Rounding is half away from zero everywhere, so a credit mirrors its invoice. Sums are exact:
//! integers of 128 bits, checked, never floating point. Two rules exist:
//!
//! - *per line*, as Trincico computes: tax = round(price × quantity × rate ÷ 100) of each line;
//! - *per rate*, as EN 16931 (BR-CO-17) demands: tax on the sum of the lines of each rate.
//!
//! Prices may include their tax; then it is taken out of the sum of each rate, and neither rule has a
//! say ([`Inclusive`]).

mod explain;
mod explain_inclusive;
mod group;
mod inclusive;
mod line;
#[cfg(test)]
pub(crate) mod tests;

pub use self::explain::{Step, StepKind, explain, rounded};
use self::group::Groups;
pub use self::inclusive::{Inclusive, InclusiveLine, is_tax_within, net_price};
pub(crate) use self::line::minor_of;
use self::line::{document_adjustment, line};
use crate::{
    AccountId, Adjustment, Currency, Decimal, LineItem, Money, Problem, TaxCategory, Terms, say,
};
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

impl TaxRule {
    /// The rule of what is written for this place: that of the service which keeps it, since Trincico
    /// computes so; for this computer alone the one that EN 16931 (BR-CO-17) and accountants expect.
    #[must_use]
    pub const fn usual(account: Option<AccountId>) -> Self {
        match account {
            Some(_) => Self::PerLine,
            None => Self::PerRate,
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::PerLine => Self::PerRate,
            Self::PerRate => Self::PerLine,
        }
    }
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
    /// The lines, allowances and charges with their tax, where prices include it.
    pub inclusive: Option<Inclusive>,
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

    /// What a percentage on the whole invoice is of where no base is given, in major units before
    /// tax (BT-93, BT-100): the sum of the lines, or of those alone that are taxed as it is.
    #[must_use]
    pub fn under(&self, items: &[LineItem], adjustment: &Adjustment) -> Decimal {
        let minor = adjustment.under(items, self.lines.iter().map(|line| line.net.minor));
        Decimal::from_i128_with_scale(minor, self.line_sum.currency.decimals())
    }

    /// A line's amount as it is shown, and its allowances and charges: with tax where prices include
    /// it. `index` counts from 0.
    #[must_use]
    pub fn shown_line(&self, index: usize) -> Option<(Money, &[Money])> {
        match &self.inclusive {
            Some(with_tax) => {
                let line = with_tax.lines.get(index)?;
                Some((line.amount, &line.adjustments))
            }
            None => {
                let line = self.lines.get(index)?;
                Some((line.net, &line.adjustments))
            }
        }
    }

    /// The sum of the lines as it is shown.
    #[must_use]
    pub fn shown_line_sum(&self) -> Money {
        let with_tax = self.inclusive.as_ref();
        with_tax.map_or(self.line_sum, |with_tax| with_tax.line_sum)
    }

    /// The allowances and charges on the whole invoice as they are shown.
    #[must_use]
    pub fn shown_adjustments(&self) -> &[Money] {
        let with_tax = self.inclusive.as_ref();
        with_tax.map_or(&self.adjustments, |with_tax| &with_tax.adjustments)
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
                say!(
                    "error-line-too-large",
                    "Price times quantity is larger than can be kept."
                ),
            ),
            Self::Adjustment(index) => Problem::new(
                format!("terms.adjustments[{index}].amount"),
                say!(
                    "error-adjustment-too-large",
                    "This amount is larger than can be kept."
                ),
            ),
            Self::Sum => Problem::new(
                "items",
                say!(
                    "error-total-too-large",
                    "The total is larger than can be kept."
                ),
            ),
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
    if terms.prices_include_tax {
        return inclusive::compute(currency, items, terms);
    }
    let money = |minor| Money::from_minor(minor, currency);
    let mut groups = Groups::default();
    let mut lines = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let line = line(currency, item, true).ok_or(TotalsError::Line(index))?;
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
    let mut adjustments = Vec::with_capacity(terms.adjustments.len());
    for (index, adjustment) in terms.adjustments.iter().enumerate() {
        let under = || adjustment.under(items, lines.iter().map(|l| l.net.minor));
        let (amount, tax) = document_adjustment(currency, adjustment, under)
            .ok_or(TotalsError::Adjustment(index))?;
        groups.add(
            adjustment.category,
            adjustment.tax,
            adjustment.signed(i128::from(amount)),
            adjustment.signed(tax),
        );
        adjustments.push(money(amount));
    }
    let (taxes, untaxed) = groups.subtotals(rule, currency)?;
    rest(currency, terms, lines, adjustments, taxes, untaxed)
}

/// The totals of net amounts and their taxes.
fn rest(
    currency: Currency,
    terms: &Terms,
    lines: Vec<LineTotal>,
    adjustments: Vec<Money>,
    taxes: Vec<TaxSubtotal>,
    untaxed: Vec<TaxSubtotal>,
) -> Result<Totals, TotalsError> {
    let line_sum: i128 = lines.iter().map(|l| i128::from(l.net.minor)).sum();
    let of = |charge: bool| {
        let pairs = adjustments.iter().zip(&terms.adjustments);
        let same = pairs.filter(|(_, adjustment)| adjustment.charge == charge);
        same.map(|(amount, _)| i128::from(amount.minor))
            .sum::<i128>()
    };
    let (allowances, charges) = (of(false), of(true));
    let tax_sum: i128 = taxes.iter().map(|t| i128::from(t.tax.minor)).sum();
    let net_sum = line_sum - allowances + charges;
    let stated =
        |amount: Option<Decimal>| amount.map_or(Some(0), |a| minor_of(currency, a).map(i128::from));
    let prepaid = stated(terms.prepaid).ok_or(TotalsError::Sum)?;
    let rounding = stated(terms.rounding).ok_or(TotalsError::Sum)?;
    let sum = |minor: i128| fit(minor).map(|minor| Money::from_minor(minor, currency));
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
        inclusive: None,
    })
}

fn fit(minor: i128) -> Result<i64, TotalsError> {
    i64::try_from(minor).map_err(|_| TotalsError::Sum)
}
