//! How a total came about whose prices include their tax: the sum first, then the tax within it.

use super::explain::{Step, StepKind, due, line, major, step, sum, sums_before_tax, unless_same};
use super::{Inclusive, LineTotal, TaxRule, TaxSubtotal, Totals};
use crate::{Decimal, Invoice, LineItem, Money};

/// Every step, in the order one would work it out on paper.
pub(super) fn steps(invoice: &Invoice, totals: &Totals, with_tax: &Inclusive) -> Vec<Step> {
    let shown = shown(totals, with_tax);
    let mut steps = Vec::new();
    for (index, (item, total)) in invoice.items.iter().zip(&shown.lines).enumerate() {
        let mut item: LineItem = item.clone();
        item.terms.stated_net = None;
        // No line has a tax of its own here, as under the rule of rates.
        line(&mut steps, index, &item, total, TaxRule::PerRate);
    }
    let before = steps.len();
    sums_before_tax(&mut steps, invoice, &shown);
    let total = |step: &&mut Step| step.what == StepKind::SubAmount;
    match steps[before..].iter_mut().find(total) {
        Some(step) => step.what = StepKind::Amount,
        None => steps.push(sum(StepKind::Amount, [with_tax.line_sum], totals.amount)),
    }
    steps.extend(totals.taxes.iter().map(included));
    if totals.taxes.len() > 1 {
        let all = totals.taxes.iter().map(|t| t.tax);
        steps.push(sum(StepKind::TaxAmount, all, totals.tax_amount));
    }
    let formula = format!(
        "{} - {}",
        totals.amount.to_text(),
        totals.tax_amount.to_text()
    );
    steps.push(step(StepKind::SubAmount, formula, totals.sub_amount));
    steps.extend(due(totals));
    steps
}

/// The totals as they are shown: every amount with its tax.
fn shown(totals: &Totals, with_tax: &Inclusive) -> Totals {
    let lines = with_tax.lines.iter().map(|line| LineTotal {
        net: line.amount,
        adjustments: line.adjustments.clone(),
        tax: Money::zero(line.amount.currency),
    });
    Totals {
        lines: lines.collect(),
        adjustments: with_tax.adjustments.clone(),
        line_sum: with_tax.line_sum,
        sub_amount: totals.amount,
        ..totals.clone()
    }
}

/// `500.00 × 19 ÷ 119`. The exact figure is told where it is a decimal number.
fn included(tax: &TaxSubtotal) -> Step {
    let gross = Money::from_minor(
        tax.base.minor.saturating_add(tax.tax.minor),
        tax.base.currency,
    );
    let whole = Decimal::ONE_HUNDRED + tax.rate;
    let product = major(gross).checked_mul(tax.rate);
    let exact = product.and_then(|product| {
        let exact = product.checked_div(whole)?;
        (exact.checked_mul(whole)? == product).then_some(exact)
    });
    let formula = format!("{} × {} ÷ {}", gross.to_text(), tax.rate, whole.normalize());
    Step {
        name: format!("{} %", tax.rate),
        category: Some(tax.category),
        rate: Some(tax.rate.normalize()),
        exact: unless_same(exact, tax.tax),
        ..step(StepKind::TaxIncluded, formula, tax.tax)
    }
}
