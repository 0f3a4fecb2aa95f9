//! The template "Classic": one quiet column on A4, black on white, hairlines, no boxes.
//!
//! The first page has the head (title, sender, recipient); every page has the table's head above
//! its rows and the business's details below; the last has the sums, the note and how to pay.

mod closing;
mod columns;
mod head;
mod sheet;
mod table;
mod type_block;

use crate::Sheet;
use crate::logo::Logo;
use crate::page::{HEIGHT, Ink, Page, WIDTH};
use crate::shape::Shaper;
use counterfoil_domain::Status;

/// Side margins: 20 mm.
const MARGIN: f32 = 56.693;
/// Top margin: 20 mm.
const TOP: f32 = 56.693;
/// The footer's last line ends this far above the page's edge: 12 mm.
const FOOT: f32 = 34.016;
/// Right end of the text.
const RIGHT: f32 = WIDTH - MARGIN;
/// Width of the text.
const MEASURE: f32 = WIDTH - 2.0 * MARGIN;

/// Text.
const INK: Ink = Ink(0x1d, 0x1c, 0x1a);
/// Text of second rank.
const QUIET: Ink = Ink(0x5d, 0x5a, 0x54);
/// Hairlines.
const LINE: Ink = Ink(0xdd, 0xd9, 0xd0);

/// Sizes of type in points.
const TITLE: f32 = 24.0;
const TOTAL: f32 = 13.0;
const BODY: f32 = 9.5;
const SMALL: f32 = 8.25;
const TINY: f32 = 7.5;

/// Line box of a size of text.
fn leading(size: f32) -> f32 {
    (size * 1.45).round()
}

/// Lays out an invoice; at least one page.
pub fn pages(sheet: &Sheet<'_>, logo: Option<&Logo>, shaper: &Shaper<'_>) -> Vec<Page> {
    let mut paper = sheet::Paper::new(sheet, shaper);
    head::first(&mut paper, logo);
    let closing = closing::Closing::of(&paper);
    table::set(&mut paper, &closing);
    closing.set(&mut paper);
    paper.finish()
}

/// What a status says on paper: the word, its colour and the colour behind it. An issued invoice
/// that waits for payment says nothing.
fn mark(status: Status) -> Option<(&'static str, Ink, Ink)> {
    match status {
        Status::Draft => Some(("Draft", Ink(0x55, 0x52, 0x4c), Ink(0xeb, 0xe8, 0xe1))),
        Status::Ready => None,
        Status::Paid => Some(("Paid", Ink(0x17, 0x6b, 0x41), Ink(0xe2, 0xf3, 0xe9))),
        Status::Canceled => Some(("Canceled", Ink(0xa9, 0x25, 0x1f), Ink(0xfb, 0xe6, 0xe4))),
    }
}

/// The lowest a footer of `height` lets text go.
fn floor(footer: f32) -> f32 {
    HEIGHT - FOOT - footer - 16.0
}
