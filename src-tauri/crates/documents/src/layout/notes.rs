//! What is said in words below the sums: the note, the terms of payment, why no tax is due.

use super::sheet::Paper;
use super::type_block::Block;
use crate::shape::Cut;
use crate::text;
use counterfoil_domain::{Decimal, terms::Exemption};

/// All notes, a gap between two of them.
pub fn of(paper: &Paper<'_>) -> Block {
    let (design, terms) = (paper.design, &paper.sheet.invoice.terms);
    let style = design.style(
        (design.body - 0.5).max(design.small),
        Cut::REGULAR,
        design.ink,
    );
    let mut block = Block::default();
    // A reason that was given for a kind of tax that is in use no longer says nothing true.
    let untaxed = &paper.sheet.totals.untaxed;
    let in_use = |e: &&Exemption| untaxed.iter().any(|group| group.category == e.category);
    let reasons = terms.exemptions.iter().filter(in_use);
    let notes = [paper.sheet.invoice.note.as_str()]
        .into_iter()
        .chain(terms.notes.iter().map(|note| note.text.as_str()))
        .chain(reasons.map(|e| e.reason.as_str()))
        .chain([terms.payment_terms.as_str()])
        .map(str::to_owned)
        .chain(tax_in_another_currency(paper));
    for note in notes {
        let lines = text::lines(&note);
        if !lines.is_empty() && !block.lines.is_empty() {
            block.add_gap(design.style(design.tiny * 0.6, Cut::REGULAR, design.ink));
        }
        for paragraph in lines {
            if paragraph.is_empty() {
                block.add_gap(style);
            }
            block.add(paper.shaper, &paragraph, style, design.measure() * 0.8);
        }
    }
    block
}

/// The tax in the currency it is accounted in (BT-111).
fn tax_in_another_currency(paper: &Paper<'_>) -> Option<String> {
    let (terms, locale) = (&paper.sheet.invoice.terms, paper.locale);
    let (currency, tax): (_, Decimal) = (terms.tax_currency?, terms.tax_in_tax_currency?);
    let code = currency.to_string();
    let label = locale.fill("tax-in", &[("currency", &code)]);
    Some(format!(
        "{label}: {}",
        locale.decimal(tax, currency.decimals())
    ))
}
