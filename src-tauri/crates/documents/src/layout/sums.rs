//! The sums: lines, allowances and charges, subtotal, tax of each rate, total, what is due.

use super::design::WHITE;
use super::rows::{label_of_whole, signed};
use super::sheet::Paper;
use super::type_block::{Align, Block, Style, StyledLine, set_line};
use crate::page::Area;
use crate::shape::Cut;
use counterfoil_domain::{Decimal, Money, TaxCategory, Template};

/// Room between label and amount.
const GAP: f32 = 16.0;
/// The sums take this part of the width, more where they need it.
const WIDTH: f32 = 0.46;
/// How far the box around the total reaches beyond its text.
const BOX: f32 = 10.0;

/// What a sum is to the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Plain,
    /// The invoice's total where something else is to be paid.
    Strong,
    /// What is to be paid.
    Total,
}

/// A label and its amount.
struct Sum {
    label: Block,
    amount: StyledLine,
    rank: Rank,
}

/// All sums, measured.
pub struct Sums {
    sums: Vec<Sum>,
    width: f32,
    /// Room above and below a line.
    pad: f32,
}

impl Sums {
    /// Measures the sums.
    pub fn of(paper: &Paper<'_>) -> Self {
        let (design, shaper, locale) = (paper.design, paper.shaper, paper.locale);
        let boxed = design.template == Template::Modern;
        let style = |rank: Rank| match rank {
            Rank::Plain => design.body(),
            Rank::Strong => design.bold(),
            Rank::Total if boxed => design.style(design.total, Cut::BOLD, WHITE),
            Rank::Total => design.style(design.total, Cut::BOLD, design.accent),
        };
        let measured: Vec<(String, Style, StyledLine, Rank)> = listed(paper)
            .into_iter()
            .map(|(label, amount, rank)| {
                let style = style(rank);
                let amount = style.with_figures().set(shaper, &locale.money(amount));
                (label, style, amount, rank)
            })
            .collect();
        let needed = measured
            .iter()
            .map(|(label, style, amount, _)| style.line(shaper, label).1 + GAP + amount.width())
            .fold(design.measure() * WIDTH, f32::max);
        let width = needed.min(design.measure());
        let sums = measured
            .into_iter()
            .map(|(text, style, amount, rank)| {
                let mut label = Block::default();
                let room = (width - GAP - amount.width()).max(width * 0.2) + 0.1;
                label.add(shaper, &text, style, room);
                label.keep_left();
                Sum {
                    label,
                    amount,
                    rank,
                }
            })
            .collect();
        let pad = design.body * 0.26;
        Self { sums, width, pad }
    }

    fn sum_height(&self, sum: &Sum) -> f32 {
        let more = if sum.rank == Rank::Total { 9.0 } else { 0.0 };
        sum.label.height() + 2.0 * self.pad + more
    }

    /// Height of all sums.
    pub fn height(&self) -> f32 {
        self.sums.iter().map(|sum| self.sum_height(sum)).sum()
    }

    /// Sets the sums along the right margin.
    pub fn set(mut self, paper: &mut Paper<'_>) {
        let count = self.sums.len();
        let sums = std::mem::take(&mut self.sums);
        for (index, sum) in sums.into_iter().enumerate() {
            // The total never stands alone at the head of a page.
            let with_next = if index + 2 == count { 34.0 } else { 0.0 };
            paper.need(self.sum_height(&sum) + with_next);
            self.set_sum(paper, sum);
        }
    }

    fn set_sum(&self, paper: &mut Paper<'_>, sum: Sum) {
        let design = paper.design;
        let bottom = paper.y + self.sum_height(&sum);
        let (left, right) = (design.right - self.width, design.right);
        let top = paper.y;
        let mut y = top + self.pad;
        let boxed = design.template == Template::Modern;
        let page = paper.page();
        if sum.rank == Rank::Total && boxed {
            // The box reaches into the margin, so that its amount stands under the others.
            let area = Area {
                x: left - BOX,
                y: top + 4.0,
                w: self.width + 2.0 * BOX,
                h: bottom - top - 4.0,
            };
            page.fill(area, 3.0, design.accent);
            y += 6.5;
        } else if sum.rank == Rank::Total {
            page.rule(left, y + 2.0, right - left, 0.9, design.accent);
            y += 9.0;
        }
        sum.label.set(page, left, y, Align::Left);
        set_line(page, sum.amount, right, y, Align::Right);
        paper.y = bottom;
    }
}

/// Every sum that the invoice shows, from top to bottom.
fn listed(paper: &Paper<'_>) -> Vec<(String, Money, Rank)> {
    let (sheet, locale) = (paper.sheet, paper.locale);
    let (totals, terms) = (sheet.totals, &sheet.invoice.terms);
    let mut listed = Vec::new();
    let mut add = |label: String, amount: Money| listed.push((label, amount, Rank::Plain));
    if !terms.adjustments.is_empty() {
        let count = Decimal::from(sheet.invoice.items.len());
        add(locale.count("line-sum", count), totals.shown_line_sum());
        let amounts = totals.shown_adjustments();
        for (adjustment, amount) in terms.adjustments.iter().zip(amounts) {
            add(
                label_of_whole(paper, adjustment),
                signed(adjustment, *amount),
            );
        }
    }
    // Where prices include tax, what they hold of it follows the total.
    let included = totals.inclusive.is_some();
    if !included {
        listed.extend(taxes(paper));
    }
    let currency = |key: &str, code: &str| locale.fill(key, &[("currency", code)]);
    let rest = totals.prepaid.minor != 0 || totals.rounding.minor != 0;
    let rank = if rest { Rank::Strong } else { Rank::Total };
    let code = totals.amount.currency.to_string();
    listed.push((currency("total", &code), totals.amount, rank));
    if included {
        listed.extend(taxes(paper));
    }
    if totals.prepaid.minor != 0 {
        let prepaid = Money::from_minor(-totals.prepaid.minor, totals.prepaid.currency);
        listed.push((locale.say("prepaid"), prepaid, Rank::Plain));
    }
    if totals.rounding.minor != 0 {
        listed.push((locale.say("rounding"), totals.rounding, Rank::Plain));
    }
    if rest {
        listed.push((currency("amount-due", &code), totals.due, Rank::Total));
    }
    listed
}

/// The sum without tax, and the tax of each rate.
fn taxes(paper: &Paper<'_>) -> Vec<(String, Money, Rank)> {
    let (sheet, locale) = (paper.sheet, paper.locale);
    let (totals, terms) = (sheet.totals, &sheet.invoice.terms);
    let (subtotal, tax_of) = match totals.inclusive {
        Some(_) => ("without-tax", "tax-within"),
        None => ("subtotal", "tax-of"),
    };
    let mut listed = Vec::new();
    let mut add = |label: String, amount: Money| listed.push((label, amount, Rank::Plain));
    let mixed = !totals.taxes.is_empty() && !totals.untaxed.is_empty();
    let mut said = sheet.invoice.untaxed_categories(totals);
    let untaxed = mixed || said.next().is_some();
    let adjusted = totals.inclusive.is_none() && !terms.adjustments.is_empty();
    if !totals.taxes.is_empty() || untaxed || adjusted {
        add(locale.say(subtotal), totals.sub_amount);
    }
    // What belongs together keeps together.
    let tied = |text: String| text.replace(' ', "\u{a0}").replacen('\u{a0}', " ", 2);
    for tax in &totals.taxes {
        let (rate, base) = (locale.rate(tax.rate, 0), locale.money(tax.base));
        let text = locale.fill(tax_of, &[("rate", &rate), ("base", &base)]);
        add(tied(text), tax.tax);
    }
    if untaxed {
        for group in &totals.untaxed {
            let base = locale.money(group.base);
            let unsaid = group.category == TaxCategory::O && !sheet.invoice.chose(TaxCategory::O);
            let kind = if unsaid {
                "none"
            } else {
                group.category.code()
            };
            let key = format!("untaxed-{kind}");
            add(locale.fill(&key, &[("base", &base)]), group.tax);
        }
    }
    listed
}
