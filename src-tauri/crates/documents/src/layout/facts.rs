//! What the head tells beside the names: number, dates, and what the buyer asked to have printed.

use super::sheet::Paper;
use super::type_block::{Align, Block, Style, StyledLine, set_line};
use crate::{parties, text};
use counterfoil_domain::terms::Period;

/// A fact has at most this many lines.
const LINES: usize = 6;

/// A label and what it labels.
pub type Fact = (String, String);

/// Number and dates.
pub fn main(paper: &Paper<'_>) -> Vec<Fact> {
    let (invoice, locale) = (paper.sheet.invoice, paper.locale);
    let date = |day: Option<_>| day.map(|d| locale.date(d)).unwrap_or_default();
    told(vec![
        (locale.say("number"), text::one_line(&invoice.reference)),
        (locale.say("date"), date(invoice.issue_date)),
        (locale.say("due"), date(invoice.due_date)),
    ])
}

/// The same on one line: `ARC011 · 20 November 2026 · due 29 November 2026`.
pub fn line(paper: &Paper<'_>) -> String {
    let (invoice, locale) = (paper.sheet.invoice, paper.locale);
    let due = invoice.due_date.map(|d| {
        let day = locale.date(d);
        let text = locale.fill("due-on", &[("date", &day)]);
        text.replace(' ', "\u{a0}")
    });
    let parts = [
        Some(text::one_line(&invoice.reference)),
        invoice.issue_date.map(|d| locale.date(d)),
        due,
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|p| !p.is_empty())
        .collect();
    parts.join(" \u{b7} ")
}

/// What the buyer's side asked for, and the delivery.
pub fn more(paper: &Paper<'_>) -> Vec<Fact> {
    let (terms, locale) = (&paper.sheet.invoice.terms, paper.locale);
    let preceding: Vec<String> = terms
        .preceding
        .iter()
        .map(|p| {
            let day = p.date.map(|d| locale.date(d));
            let parts = [Some(text::one_line(&p.reference)), day];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        })
        .collect();
    let delivered = terms.delivery.date.map(|d| locale.date(d));
    told(vec![
        (locale.say("preceding"), preceding.join("; ")),
        (locale.say("buyer-reference"), terms.buyer_reference.clone()),
        (locale.say("order"), terms.order.clone()),
        (locale.say("contract"), terms.contract.clone()),
        (locale.say("project"), terms.project.clone()),
        (locale.say("delivery-date"), delivered.unwrap_or_default()),
        (
            locale.say("delivery-address"),
            parties::delivery(paper.sheet, locale).join(", "),
        ),
        (locale.say("period"), period(paper, terms.delivery.period)),
    ])
}

/// From one day to another; empty where neither is told.
pub fn period(paper: &Paper<'_>, period: Period) -> String {
    let locale = paper.locale;
    let one = |key, day| locale.fill(key, &[("date", &locale.date(day))]);
    match (period.from, period.to) {
        (Some(from), Some(to)) => {
            format!("{} \u{2013} {}", locale.date(from), locale.date(to))
        }
        (Some(from), None) => one("period-from", from),
        (None, Some(to)) => one("period-to", to),
        (None, None) => String::new(),
    }
}

fn told(facts: Vec<Fact>) -> Vec<Fact> {
    facts
        .into_iter()
        .map(|(label, value)| (label, text::one_line(&value)))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// Facts under each other: labels, and beside the widest of them the values.
pub struct Grid {
    rows: Vec<(StyledLine, Block)>,
    labels: f32,
}

impl Grid {
    /// Measures facts in `width` points.
    pub fn of(paper: &Paper<'_>, facts: &[Fact], value: Style, width: f32) -> Self {
        let shaper = paper.shaper;
        let label = paper.design.small();
        let lines: Vec<StyledLine> = facts.iter().map(|(l, _)| label.set(shaper, l)).collect();
        let widest = lines.iter().map(StyledLine::width).fold(0.0, f32::max);
        let labels = (widest + 10.0).min(width * 0.6);
        let values = facts.iter().map(|(_, text)| {
            let mut block = Block::default();
            block.add_some(shaper, text, value, width - labels, LINES);
            block.limit(shaper, LINES);
            block.keep_left();
            block
        });
        let rows = lines.into_iter().zip(values).collect();
        Self { rows, labels }
    }

    /// Sets the facts with their left edge at `x`; gives where they end.
    pub fn set(self, paper: &mut Paper<'_>, x: f32, mut y: f32) -> f32 {
        let labels = self.labels;
        for (label, value) in self.rows {
            let page = paper.page();
            // A small label shares the baseline of its larger value.
            let first = value.lines.first().map_or(0.0, StyledLine::height);
            let height = value.height().max(label.height());
            let drop = (first - label.height()).max(0.0) / 2.0;
            set_line(page, label, x, y + drop + 0.1, Align::Left);
            value.set(page, x + labels, y, Align::Left);
            y += height + 1.5;
        }
        y
    }
}
