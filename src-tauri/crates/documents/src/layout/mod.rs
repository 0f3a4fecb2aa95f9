//! An invoice on pages, as positioned marks.
//!
//! The first page has the head (title, sender, recipient, facts); every page has the table's head
//! above its rows and the footer below; the last has the sums, the notes and how to pay. What the
//! templates differ in stands in `design`, but for the first page's head, which each sets itself.

mod closing;
mod columns;
pub mod design;
mod facts;
mod footer;
mod head;
mod notes;
mod payment;
mod rows;
mod sheet;
mod slip;
mod sums;
mod table;
mod type_block;

use crate::locale::Locale;
use crate::logo::Logo;
use crate::page::{Ink, Page};
use crate::shape::Shaper;
use crate::{Sheet, text};
use counterfoil_domain::Status;

/// Lays out an invoice; at least one page.
pub fn pages(
    sheet: &Sheet<'_>,
    logo: Option<&Logo>,
    shaper: &Shaper<'_>,
    locale: Locale,
) -> Vec<Page> {
    let mut paper = sheet::Paper::new(sheet, shaper, locale);
    head::first(&mut paper, logo);
    let closing = closing::Closing::of(&paper);
    table::set(&mut paper, &closing);
    closing.set(&mut paper);
    paper.finish()
}

/// What the document calls itself.
pub fn title(sheet: &Sheet<'_>, locale: Locale) -> String {
    let terms = &sheet.invoice.terms;
    locale.say(match terms.kind() {
        _ if terms.is_credit_note() => "credit-note",
        384 => "corrected-invoice",
        _ => "invoice",
    })
}

/// The same with its number.
pub fn titled(sheet: &Sheet<'_>, locale: Locale) -> String {
    let reference = text::one_line(&sheet.invoice.reference);
    format!("{} {reference}", title(sheet, locale))
        .trim()
        .to_owned()
}

/// "Page 2 of 3"
pub fn folio(locale: Locale, page: usize, pages: usize) -> String {
    let (page, pages) = (page.to_string(), pages.to_string());
    locale.fill("page", &[("page", &page), ("pages", &pages)])
}

/// What a status says on paper: the word's key, its colour and the colour behind it. An issued
/// invoice that waits for payment says nothing.
const fn mark(status: Status) -> Option<(&'static str, Ink, Ink)> {
    match status {
        Status::Draft => Some(("status-draft", Ink(0x55, 0x52, 0x4c), Ink(0xeb, 0xe8, 0xe1))),
        Status::Ready => None,
        Status::Paid => Some(("status-paid", Ink(0x17, 0x6b, 0x41), Ink(0xe2, 0xf3, 0xe9))),
        // White on red, so that a copy in black and white shouts as well.
        Status::Canceled => Some((
            "status-canceled",
            Ink(0xff, 0xff, 0xff),
            Ink(0xa9, 0x25, 0x1f),
        )),
    }
}
