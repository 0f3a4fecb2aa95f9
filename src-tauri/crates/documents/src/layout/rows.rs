//! The texts of the rows: name, description, and what else is to be said of an item.

use super::columns::{Cell, Columns};
use super::facts;
use super::sheet::Paper;
use super::type_block::Block;
use crate::text;
use counterfoil_domain::{Adjustment, LineItem, Money};

/// One item, measured.
pub struct Row {
    /// Name and what stands under it.
    pub text: Block,
    /// Its numbers.
    pub cells: Vec<Cell>,
    /// Its amount in minor units, with tax where prices include it.
    pub amount: i64,
}

/// All items, measured.
pub fn rows(paper: &Paper<'_>, columns: &Columns, cells: Vec<Vec<Cell>>) -> Vec<Row> {
    let sheet = paper.sheet;
    let items = sheet.invoice.items.iter().zip(cells).enumerate();
    items
        .filter_map(|(index, (item, cells))| {
            let (amount, adjustments) = sheet.totals.shown_line(index)?;
            Some(Row {
                text: words(paper, item, adjustments, columns.names),
                cells,
                amount: amount.minor,
            })
        })
        .collect()
}

fn words(paper: &Paper<'_>, item: &LineItem, adjustments: &[Money], width: f32) -> Block {
    let (shaper, design) = (paper.shaper, paper.design);
    let mut block = Block::default();
    block.add(shaper, &text::one_line(&item.name), design.bold(), width);
    let small = design.small();
    for paragraph in text::lines(&item.description) {
        if paragraph.is_empty() {
            block.add_gap(small);
        }
        block.add(shaper, &paragraph, small, width);
    }
    for paragraph in more(paper, item, adjustments) {
        block.add(shaper, &paragraph, small, width);
    }
    block
}

/// What the terms say of an item, a line each.
fn more(paper: &Paper<'_>, item: &LineItem, adjustments: &[Money]) -> Vec<String> {
    let (terms, locale) = (&item.terms, paper.locale);
    let mut more = Vec::new();
    if !terms.period.is_empty() {
        more.push(facts::period(paper, terms.period));
    }
    if let Some(count) = terms.price_quantity.filter(|q| !q.is_zero()) {
        more.push(locale.count("price-for", count));
    }
    for (adjustment, amount) in terms.adjustments.iter().zip(adjustments) {
        let amount = signed(adjustment, *amount);
        let label = label(paper, adjustment);
        more.push(format!("{label}: {}", locale.money(amount)));
    }
    more.extend(text::lines(&terms.note));
    more
}

/// What an allowance or a charge is called: its reason, and its percentage.
pub fn label(paper: &Paper<'_>, adjustment: &Adjustment) -> String {
    let locale = paper.locale;
    let reason = text::one_line(&adjustment.reason);
    let name = match reason.as_str() {
        "" if adjustment.charge => locale.say("charge"),
        "" => locale.say("allowance"),
        _ => reason,
    };
    match adjustment.percent {
        Some(percent) => format!("{name} {}", locale.rate(percent, 0)),
        None => name,
    }
}

/// The same on the whole invoice, where a percentage may be of what is taxed at one rate alone.
pub fn label_of_whole(paper: &Paper<'_>, adjustment: &Adjustment) -> String {
    let (name, locale) = (label(paper, adjustment), paper.locale);
    match adjustment.of_its_rate() {
        None => name,
        Some((category, rate)) if rate.is_zero() && category.wants_a_reason() => {
            locale.fill("of-untaxed", &[("name", &name)])
        }
        Some((_, rate)) => {
            let rate = locale.rate(rate, 0);
            locale.fill("of-rate", &[("name", &name), ("rate", &rate)])
        }
    }
}

/// What it adds: an allowance takes away.
pub fn signed(adjustment: &Adjustment, amount: Money) -> Money {
    let minor = if adjustment.charge {
        amount.minor
    } else {
        -amount.minor
    };
    Money::from_minor(minor, amount.currency)
}
