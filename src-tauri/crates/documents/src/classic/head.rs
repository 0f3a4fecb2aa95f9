//! The head of the first page: title and dates, the sender with the logo, the recipient.

use super::sheet::{Paper, set_mark};
use super::type_block::{Align, Block, Style, StyledLine, set_line};
use super::{BODY, INK, MARGIN, MEASURE, QUIET, RIGHT, SMALL, TITLE, TOP, leading};
use crate::format;
use crate::logo::Logo;
use crate::page::{Area, Mark};
use crate::text;

/// The logo fits into this: about 55 × 17 mm.
const LOGO_W: f32 = 156.0;
const LOGO_H: f32 = 48.0;
/// Lines an address keeps before it runs on.
const ADDRESS_LINES: usize = 9;
/// No block of the head is longer than this, so that the table has room on the first page.
const BLOCK_LINES: usize = 20;
/// The left column: title and recipient.
const LEFT: f32 = MEASURE * 0.54;
/// The right column: sender.
const SENDER: f32 = MEASURE * 0.4;

/// Sets the head; the paper goes on below it.
pub fn first(paper: &mut Paper<'_>, logo: Option<&Logo>) {
    let left = title(paper);
    let right = sender(paper, logo);
    // The recipient keeps its place, however tall the sender's logo is.
    paper.y = left + 30.0;
    let recipient = recipient(paper);
    paper.y = recipient.max(right) + 34.0;
}

/// "Invoice", the status, and under it reference and dates. Gives where it ends.
fn title(paper: &mut Paper<'_>) -> f32 {
    let (sheet, shaper) = (paper.sheet, paper.shaper);
    let style = Style::bold(TITLE, INK);
    let line = shaper.line("Invoice", style.cut).tracked(-0.02);
    let width = line.width * TITLE;
    let line_box = leading(TITLE);
    // The capitals, not the line box, stand level with the sender's first line.
    let top = TOP - 7.0;
    let page = paper.page();
    set_line(page, StyledLine { line, style }, MARGIN, top, Align::Left);
    set_mark(
        page,
        sheet,
        shaper,
        MARGIN + width + 11.0,
        top + 2.0,
        line_box,
        SMALL,
    );

    let invoice = sheet.invoice;
    let mut facts = Vec::new();
    let reference = text::one_line(&invoice.reference);
    if !reference.is_empty() {
        facts.push(reference);
    }
    facts.extend(invoice.issue_date.map(format::date));
    facts.extend(
        invoice
            .due_date
            .map(|d| format!("due\u{a0}{}", format::date(d))),
    );
    let mut block = Block::default();
    block.add_some(
        shaper,
        &facts.join(" \u{b7} "),
        Style::regular(SMALL + 0.5, QUIET),
        LEFT,
        BLOCK_LINES,
    );
    block.limit(shaper, BLOCK_LINES);
    block.set(paper.page(), MARGIN, top + line_box + 2.0, Align::Left)
}

/// The logo, and under it who issues the invoice, along the right margin. Gives where it ends.
fn sender(paper: &mut Paper<'_>, logo: Option<&Logo>) -> f32 {
    let (business, shaper) = (paper.sheet.business, paper.shaper);
    let mut y = TOP;
    if let Some(logo) = logo {
        let (w, h) = (logo.width as f32, logo.height as f32);
        // A small picture is not blown up beyond 96 dots an inch.
        let scale = (LOGO_W / w).min(LOGO_H / h).min(0.75);
        let (w, h) = (w * scale, h * scale);
        let area = Area {
            x: RIGHT - w,
            y,
            w,
            h,
        };
        paper.page().marks.push(Mark::Logo(area));
        y += h + 12.0;
    }
    let mut block = Block::default();
    let name = text::one_line(&business.name);
    block.add_some(shaper, &name, Style::bold(BODY, INK), SENDER, BLOCK_LINES);
    let small = Style::regular(SMALL, QUIET);
    for line in text::address(&business.address, ADDRESS_LINES) {
        block.add_some(shaper, &line, small, SENDER, BLOCK_LINES);
    }
    block.add_some(
        shaper,
        &tax_id(&business.tax_id),
        small,
        SENDER,
        BLOCK_LINES,
    );
    block.limit(shaper, BLOCK_LINES);
    block.set(paper.page(), RIGHT, y, Align::Right)
}

/// "To" and the customer. Gives where it ends.
fn recipient(paper: &mut Paper<'_>) -> f32 {
    let Some(customer) = paper.sheet.customer else {
        return paper.y;
    };
    let shaper = paper.shaper;
    let mut block = Block::default();
    let body = Style::regular(BODY, INK);
    block.add_some(
        shaper,
        "To",
        Style::regular(SMALL, QUIET),
        LEFT,
        BLOCK_LINES,
    );
    let name = text::one_line(&customer.display_name());
    block.add_some(shaper, &name, Style::bold(BODY, INK), LEFT, BLOCK_LINES);
    let person = text::one_line(&format!("{} {}", customer.first_name, customer.last_name));
    if person != name {
        block.add_some(shaper, &person, body, LEFT, BLOCK_LINES);
    }
    let address = text::address(&customer.address, ADDRESS_LINES);
    let email = text::one_line(&customer.email);
    if address.is_empty() && email != name {
        block.add_some(shaper, &email, body, LEFT, BLOCK_LINES);
    }
    for line in address {
        block.add_some(shaper, &line, body, LEFT, BLOCK_LINES);
    }
    let small = Style::regular(SMALL, QUIET);
    block.add_some(shaper, &tax_id(&customer.tax_id), small, LEFT, BLOCK_LINES);
    block.limit(shaper, BLOCK_LINES);
    let y = paper.y;
    block.set(paper.page(), MARGIN, y, Align::Left)
}

/// A tax number with its name, unless it was typed with one (`VAT DE 123 456 789`).
pub fn tax_id(typed: &str) -> String {
    let typed = text::one_line(typed);
    let first = typed.split(' ').next().unwrap_or_default();
    let named = first.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && !first.chars().any(char::is_numeric);
    if typed.is_empty() || named {
        typed
    } else {
        format!("Tax ID {typed}")
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_tax_number_is_named_unless_it_names_itself() {
        for (typed, printed) in [
            ("VAT DE 123 456 789", "VAT DE 123 456 789"),
            ("USt-IdNr. DE123456789", "USt-IdNr. DE123456789"),
            ("DE 123 456 789", "Tax ID DE 123 456 789"),
            ("ATU12345678", "Tax ID ATU12345678"),
            ("  ", ""),
        ] {
            assert_eq!(super::tax_id(typed), printed);
        }
    }
}
