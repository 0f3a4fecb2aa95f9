//! What stands at the foot of every page: who the business is and how to reach it.

use super::design::Design;
use super::type_block::{Align, Block, Style};
use crate::locale::{Locale, iban};
use crate::page::Page;
use crate::parties::Sender;
use crate::shape::Shaper;
use crate::{Sheet, text};
use counterfoil_domain::Template;

/// Room kept for "Page 12 of 345".
const FOLIO: f32 = 90.0;
/// The footer has at most this many lines.
const LINES: usize = 4;
/// Each of its columns has at most this many.
const COLUMN_LINES: usize = 7;
/// Room between two columns.
const GAP: f32 = 12.0;

/// Columns beside each other above one line.
pub struct Footer {
    columns: Vec<Block>,
    line: Block,
    width: f32,
}

impl Footer {
    /// Measures the footer.
    pub fn of(
        sheet: &Sheet<'_>,
        sender: &Sender,
        design: &Design,
        shaper: &Shaper<'_>,
        locale: Locale,
    ) -> Self {
        let style = design.tiny();
        if design.template == Template::Din5008 {
            let width = (design.measure() - 2.0 * GAP) / 3.0;
            let column = |lines: Vec<String>| block(shaper, &lines, style, width, COLUMN_LINES);
            let columns = vec![
                column(address(sender)),
                column(contact(sender, locale)),
                column(bank(sheet, locale)),
            ];
            return Self {
                columns: columns
                    .into_iter()
                    .filter(|c| !c.lines.is_empty())
                    .collect(),
                // The number of the page has the last line for itself.
                line: Block::default(),
                width: width + GAP,
            };
        }
        let parts: Vec<&str> = [&sender.name, &sender.email, &sender.phone, &sender.tax_id]
            .into_iter()
            .chain(&sender.legal)
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let line = [parts.join("  \u{b7}  ")];
        Self {
            columns: Vec::new(),
            line: block(shaper, &line, style, design.measure() - FOLIO, LINES),
            width: 0.0,
        }
        .at_least(style)
    }

    fn at_least(mut self, style: Style) -> Self {
        if self.line.lines.is_empty() {
            self.line.add_gap(style);
        }
        self
    }

    /// Height of the footer.
    pub fn height(&self) -> f32 {
        let columns = self.columns.iter().map(Block::height).fold(0.0, f32::max);
        let folio = if self.columns.is_empty() && self.line.lines.is_empty() {
            10.0
        } else {
            0.0
        };
        let above = if self.columns.is_empty() {
            0.0
        } else {
            ABOVE + BELOW
        };
        columns + above + self.line.height() + folio
    }
}

/// Room between the rule and the columns, and between them and the number of the page.
const ABOVE: f32 = 5.0;
const BELOW: f32 = 14.0;

/// Sets the footer on a page so that it ends at `bottom`.
pub fn set(page: &mut Page, footer: &Footer, design: &Design, bottom: f32) {
    let top = bottom - footer.height();
    if !footer.columns.is_empty() {
        page.rule(design.left, top, design.measure(), 0.6, design.line);
    }
    for (index, column) in footer.columns.iter().enumerate() {
        let x = design.left + footer.width * index as f32;
        column.clone().set(page, x, top + ABOVE, Align::Left);
    }
    let top = bottom - footer.line.height();
    footer.line.clone().set(page, design.left, top, Align::Left);
}

fn block(shaper: &Shaper<'_>, lines: &[String], style: Style, width: f32, most: usize) -> Block {
    let mut block = Block::default();
    for line in lines {
        block.add_some(shaper, line, style, width, most);
    }
    block.limit(shaper, most);
    block.keep_left();
    block
}

fn address(sender: &Sender) -> Vec<String> {
    let mut lines = vec![sender.name.clone()];
    lines.extend(sender.address.iter().cloned());
    lines
}

fn contact(sender: &Sender, locale: Locale) -> Vec<String> {
    let mut lines = Vec::new();
    if !sender.phone.is_empty() {
        lines.push(format!("{} {}", locale.say("phone"), sender.phone));
    }
    lines.push(sender.email.clone());
    lines.push(sender.tax_id.clone());
    lines.extend(sender.legal.iter().cloned());
    lines
}

fn bank(sheet: &Sheet<'_>, locale: Locale) -> Vec<String> {
    let business = sheet.business;
    if sheet.invoice.terms.seller.is_some() {
        return Vec::new();
    }
    let named = |name: &str, value: String| match value.as_str() {
        "" => String::new(),
        value => format!("{name} {value}"),
    };
    let account = text::one_line(&business.iban_compact());
    vec![
        named(&locale.say("bank"), text::one_line(&business.bank_name)),
        named("IBAN", iban(&account)),
        named("BIC", text::one_line(&business.bic)),
    ]
}
