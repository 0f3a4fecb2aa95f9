//! How a total came about, step by step, in the order one would work it out on paper.
//!
//! Every rounded figure is taken from the [`Totals`] that [`super::compute`] made, so this cannot
//! differ from what is printed; only the exact figures before rounding are worked out here.

use super::line::{minor_of, percent_of};
use super::{LineTotal, TaxRule, TaxSubtotal, Totals, compute};
use crate::tax::taxed_as;
use crate::{Adjustment, Currency, Decimal, Invoice, LineItem, Money, TaxCategory, TotalsError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step of the way to the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Step {
    /// What is worked out.
    pub what: StepKind,
    /// The line, or the reason of an allowance or charge; empty for a sum.
    pub name: String,
    /// The line it belongs to, counted from 0; none for the whole invoice.
    #[ts(type = "number | null")]
    pub line: Option<usize>,
    /// The category, where it is a tax, or a percentage of what is taxed so.
    pub category: Option<TaxCategory>,
    /// The rate in percent, where it is the tax of one, or a percentage of what is taxed at it.
    #[ts(type = "string | null")]
    pub rate: Option<Decimal>,
    /// How: `3 × 0.335`, with a point and no groups.
    pub formula: String,
    /// The exact result before rounding; none where it is no decimal number of at most 28 digits,
    /// or nothing had to be rounded.
    #[ts(type = "string | null")]
    pub exact: Option<Decimal>,
    /// The result.
    pub result: Money,
}

/// What a step works out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Price times quantity of a line.
    LineGross,
    /// An allowance on a line.
    LineAllowance,
    /// A charge on a line.
    LineCharge,
    /// The line with its allowances and charges.
    LineNet,
    /// What a file stated for the line instead.
    LineStated,
    /// The tax of a line, where tax is rounded line by line.
    LineTax,
    /// The sum of the lines.
    LineSum,
    /// An allowance on the whole invoice.
    Allowance,
    /// A charge on the whole invoice.
    Charge,
    /// The sum before tax.
    SubAmount,
    /// The tax of a category and rate.
    Tax,
    /// The tax of a category and rate that prices include.
    TaxIncluded,
    /// The sum of the taxes.
    TaxAmount,
    /// The total.
    Amount,
    /// The total less what was paid before, plus the rounding.
    Due,
}

/// Every step to the total of `invoice`.
///
/// # Errors
/// As [`compute`].
pub fn explain(invoice: &Invoice) -> Result<Vec<Step>, TotalsError> {
    let totals = compute(
        invoice.currency,
        invoice.tax_rule,
        &invoice.items,
        &invoice.terms,
    )?;
    if let Some(with_tax) = &totals.inclusive {
        return Ok(super::explain_inclusive::steps(invoice, &totals, with_tax));
    }
    let mut steps = Vec::new();
    for (index, (item, total)) in invoice.items.iter().zip(&totals.lines).enumerate() {
        line(&mut steps, index, item, total, invoice.tax_rule);
    }
    sums_before_tax(&mut steps, invoice, &totals);
    for tax in &totals.taxes {
        steps.push(tax_step(invoice, &totals, tax));
    }
    if totals.taxes.len() > 1 {
        let all = totals.taxes.iter().map(|t| t.tax);
        steps.push(sum(StepKind::TaxAmount, all, totals.tax_amount));
    }
    let parts = [totals.sub_amount, totals.tax_amount];
    steps.push(sum(StepKind::Amount, parts, totals.amount));
    steps.extend(due(&totals));
    Ok(steps)
}

/// What is left to pay, where that is not the total.
pub(super) fn due(totals: &Totals) -> Option<Step> {
    (totals.due != totals.amount).then(|| {
        let formula = format!(
            "{} - {} + {}",
            totals.amount.to_text(),
            totals.prepaid.to_text(),
            totals.rounding.to_text()
        );
        step(StepKind::Due, formula, totals.due)
    })
}

pub(super) fn step(what: StepKind, formula: String, result: Money) -> Step {
    Step {
        what,
        name: String::new(),
        line: None,
        category: None,
        rate: None,
        formula,
        exact: None,
        result,
    }
}

pub(super) fn sum(what: StepKind, parts: impl IntoIterator<Item = Money>, result: Money) -> Step {
    let parts: Vec<String> = parts.into_iter().map(Money::to_text).collect();
    step(what, parts.join(" + "), result)
}

/// The exact figure, where rounding changed it.
pub(super) fn unless_same(exact: Option<Decimal>, rounded: Money) -> Option<Decimal> {
    exact
        .map(|e| e.normalize())
        .filter(|e| *e != major(rounded))
}

pub(super) fn major(amount: Money) -> Decimal {
    amount.to_decimal().normalize()
}

pub(super) fn line(
    steps: &mut Vec<Step>,
    index: usize,
    item: &LineItem,
    total: &LineTotal,
    rule: TaxRule,
) {
    let units = item.terms.price_quantity.unwrap_or(Decimal::ONE);
    let (price, quantity) = (item.price.normalize(), item.quantity.normalize());
    let (mut formula, mut exact) = (format!("{price} × {quantity}"), price.checked_mul(quantity));
    if units != Decimal::ONE {
        formula = format!("{formula} ÷ {}", units.normalize());
        exact = exact.and_then(|e| e.checked_div(units));
    }
    let adjusted = total.adjustments.iter().zip(&item.terms.adjustments);
    let adjusted_by: i64 = adjusted
        .clone()
        .map(|(amount, of)| {
            if of.charge {
                amount.minor
            } else {
                -amount.minor
            }
        })
        .sum();
    let net = computed_net(item, total);
    let gross = Money::from_minor(net.minor - adjusted_by, net.currency);
    let about = |step: Step| Step {
        name: item.name.clone(),
        line: Some(index),
        ..step
    };
    steps.push(about(Step {
        exact: unless_same(exact, gross),
        ..step(StepKind::LineGross, formula, gross)
    }));
    for (amount, of) in adjusted {
        let what = match of.charge {
            true => StepKind::LineCharge,
            false => StepKind::LineAllowance,
        };
        let found = adjustment(what, of, *amount, major(gross));
        steps.push(Step {
            line: Some(index),
            ..found
        });
    }
    if !total.adjustments.is_empty() {
        let formula = signed_sum(gross, total.adjustments.iter().zip(&item.terms.adjustments));
        steps.push(about(step(StepKind::LineNet, formula, net)));
    }
    if net != total.net {
        let stated = total.net.to_text();
        steps.push(about(step(StepKind::LineStated, stated, total.net)));
    }
    if let (TaxRule::PerLine, Some(rate)) = (rule, item.tax.filter(|t| !t.is_zero())) {
        // Unadjusted lines are taxed on the exact product, as the service does.
        let base = match total.adjustments.is_empty() && net == total.net {
            true => exact,
            false => Some(major(total.net)),
        };
        let shown = base.map_or_else(|| total.net.to_text(), |b| b.normalize().to_string());
        steps.push(about(Step {
            exact: unless_same(percent(base, rate), total.tax),
            ..step(
                StepKind::LineTax,
                format!("{shown} × {} %", rate.normalize()),
                total.tax,
            )
        }));
    }
}

/// What the line comes to by its price and quantity, where a file stated something else.
fn computed_net(item: &LineItem, total: &LineTotal) -> Money {
    let currency = total.net.currency;
    let stated = item.terms.stated_net.as_ref();
    let stated = stated.filter(|s| minor_of(currency, s.amount) == Some(total.net.minor));
    let instead_of = stated.and_then(|s| minor_of(currency, s.instead_of));
    instead_of.map_or(total.net, |minor| Money::from_minor(minor, currency))
}

fn percent(base: Option<Decimal>, rate: Decimal) -> Option<Decimal> {
    base?.checked_mul(rate)?.checked_div(Decimal::ONE_HUNDRED)
}

fn adjustment(what: StepKind, of: &Adjustment, amount: Money, under: Decimal) -> Step {
    let (formula, exact) = match (of.amount, of.percent) {
        (None, Some(rate)) => {
            let base = of.base.unwrap_or(under).normalize();
            let formula = format!("{base} × {} %", rate.normalize());
            (formula, percent(Some(base), rate))
        }
        (stated, _) => (amount.to_text(), stated),
    };
    Step {
        name: of.reason.clone(),
        exact: unless_same(exact, amount),
        ..step(what, formula, amount)
    }
}

fn signed_sum<'a>(
    first: Money,
    parts: impl Iterator<Item = (&'a Money, &'a Adjustment)>,
) -> String {
    let mut formula = first.to_text();
    for (amount, of) in parts {
        let sign = if of.charge { '+' } else { '-' };
        formula = format!("{formula} {sign} {}", amount.to_text());
    }
    formula
}

pub(super) fn sums_before_tax(steps: &mut Vec<Step>, invoice: &Invoice, totals: &Totals) {
    let nets = totals.lines.iter().map(|l| l.net);
    steps.push(sum(StepKind::LineSum, nets, totals.line_sum));
    let adjusted = totals.adjustments.iter().zip(&invoice.terms.adjustments);
    for (amount, of) in adjusted.clone() {
        let what = match of.charge {
            true => StepKind::Charge,
            false => StepKind::Allowance,
        };
        let under = totals.under(&invoice.items, of);
        let (category, rate) = of.of_its_rate().unzip();
        steps.push(Step {
            category,
            rate,
            ..adjustment(what, of, *amount, under)
        });
    }
    if !totals.adjustments.is_empty() {
        let formula = signed_sum(totals.line_sum, adjusted);
        steps.push(step(StepKind::SubAmount, formula, totals.sub_amount));
    }
}

fn tax_step(invoice: &Invoice, totals: &Totals, tax: &TaxSubtotal) -> Step {
    let found = match invoice.tax_rule {
        TaxRule::PerRate => {
            let formula = format!("{} × {} %", tax.base.to_text(), tax.rate);
            Step {
                exact: unless_same(percent(Some(major(tax.base)), tax.rate), tax.tax),
                ..step(StepKind::Tax, formula, tax.tax)
            }
        }
        TaxRule::PerLine => {
            let lines = invoice.items.iter().zip(&totals.lines);
            let lines = lines.filter(|(item, _)| item.taxed_as() == (tax.category, tax.rate));
            let of_lines = sum(StepKind::Tax, lines.map(|(_, l)| l.tax), tax.tax);
            Step {
                formula: with_adjustments(of_lines.formula, invoice, totals, tax),
                ..of_lines
            }
        }
    };
    Step {
        name: format!("{} %", tax.rate),
        category: Some(tax.category),
        rate: Some(tax.rate.normalize()),
        ..found
    }
}

/// The taxes of a rate's lines, and behind them those of what the whole invoice is allowed or charged at it.
fn with_adjustments(
    mut formula: String,
    invoice: &Invoice,
    totals: &Totals,
    tax: &TaxSubtotal,
) -> String {
    let adjusted = totals.adjustments.iter().zip(&invoice.terms.adjustments);
    for (amount, of) in adjusted {
        let its = percent_of(i128::from(amount.minor), 1, of.tax.unwrap_or_default());
        let its = its.and_then(|minor| i64::try_from(minor).ok());
        let is_of_it = taxed_as(of.category, of.tax) == (tax.category, tax.rate);
        if let (true, Some(minor)) = (is_of_it, its) {
            let sign = if of.charge { '+' } else { '-' };
            let its = Money::from_minor(minor, amount.currency);
            formula = format!("{formula} {sign} {}", its.to_text());
        }
    }
    formula
}

/// The currency's rounding of an exact figure, half away from zero: what [`Step::exact`] becomes.
#[must_use]
pub fn rounded(exact: Decimal, currency: Currency) -> Decimal {
    exact
        .round_dp_with_strategy(
            currency.decimals(),
            rust_decimal::RoundingStrategy::MidpointAwayFromZero,
        )
        .normalize()
}
