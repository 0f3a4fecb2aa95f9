//! The pages while they are being filled: where the next thing goes, new pages with their head,
//! and the footer that is set when the number of pages is known.

use super::type_block::{Align, Block, Style, StyledLine, set_line};
use super::{FOOT, INK, MARGIN, MEASURE, QUIET, RIGHT, SMALL, TINY, TOP, floor, leading, mark};
use crate::Sheet;
use crate::page::{Area, HEIGHT, Ink, Page};
use crate::shape::Shaper;
use crate::text;

/// Room kept for "Page 12 of 345".
const FOLIO: f32 = 90.0;
/// The footer has at most this many lines.
const FOOTER_LINES: usize = 4;

/// Pages being filled from top to bottom.
pub struct Paper<'a> {
    /// What is printed.
    pub sheet: &'a Sheet<'a>,
    /// Turns text into glyphs.
    pub shaper: &'a Shaper<'a>,
    /// Where the next thing goes on the last page.
    pub y: f32,
    /// No text of the page's body goes below this.
    pub floor: f32,
    pages: Vec<Page>,
    footer: Block,
}

impl<'a> Paper<'a> {
    /// A first, empty page.
    pub fn new(sheet: &'a Sheet<'a>, shaper: &'a Shaper<'a>) -> Self {
        let footer = footer(sheet, shaper);
        Self {
            sheet,
            shaper,
            y: TOP,
            floor: floor(footer.height().max(leading(TINY))),
            pages: vec![Page::default()],
            footer,
        }
    }

    /// The page being filled.
    pub fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::default());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// How much fits below `y`.
    pub fn room(&self) -> f32 {
        self.floor - self.y
    }

    /// How much fits on a page that follows the first.
    pub fn capacity(&self) -> f32 {
        self.floor - TOP - CONTINUED
    }

    /// Begins a page with one line that says which invoice goes on there.
    pub fn next_page(&mut self) {
        self.pages.push(Page::default());
        let (sheet, shaper) = (self.sheet, self.shaper);
        let title = match text::one_line(&sheet.invoice.reference) {
            reference if reference.is_empty() => "Invoice".to_owned(),
            reference => format!("Invoice {reference}"),
        };
        let half = MEASURE / 2.0 - 40.0;
        let mut left = Block::default();
        left.add_some(shaper, &title, Style::bold(SMALL, INK), half, 1);
        left.limit(shaper, 1);
        let mut right = Block::default();
        let name = text::one_line(&sheet.business.name);
        right.add_some(shaper, &name, Style::regular(SMALL, QUIET), half, 1);
        right.limit(shaper, 1);
        let width = left.width();
        let page = self.page();
        left.set(page, MARGIN, TOP, Align::Left);
        set_mark(
            page,
            sheet,
            shaper,
            MARGIN + width + 8.0,
            TOP,
            leading(SMALL),
            TINY,
        );
        right.set(page, RIGHT, TOP, Align::Right);
        self.y = TOP + CONTINUED;
    }

    /// Makes sure that `height` fits, on a new page if need be.
    pub fn need(&mut self, height: f32) {
        if height > self.room() {
            self.next_page();
        }
    }

    /// The pages with their footers.
    pub fn finish(mut self) -> Vec<Page> {
        let total = self.pages.len();
        let bottom = HEIGHT - FOOT;
        for (index, page) in self.pages.iter_mut().enumerate() {
            let top = bottom - self.footer.height();
            self.footer.clone().set(page, MARGIN, top, Align::Left);
            let style = Style::regular(TINY, QUIET).with_figures();
            let folio = format!("Page {} of {total}", index + 1);
            let (line, _) = style.line(self.shaper, &folio);
            let styled = StyledLine { line, style };
            set_line(page, styled, RIGHT, bottom - leading(TINY), Align::Right);
        }
        self.pages
    }
}

/// Height of the head of a page that follows the first.
const CONTINUED: f32 = 30.0;

/// Who the business is and how to reach it.
fn footer(sheet: &Sheet<'_>, shaper: &Shaper<'_>) -> Block {
    let business = sheet.business;
    let tax_id = super::head::tax_id(&business.tax_id);
    let parts: Vec<String> = [&business.name, &business.email, &business.phone, &tax_id]
        .into_iter()
        .map(|part| text::one_line(part))
        .filter(|part| !part.is_empty())
        .collect();
    let mut block = Block::default();
    let style = Style::regular(TINY, QUIET);
    let line = parts.join("  \u{b7}  ");
    block.add_some(shaper, &line, style, MEASURE - FOLIO, FOOTER_LINES);
    block.limit(shaper, FOOTER_LINES);
    block
}

/// Sets the word of the invoice's status on its tint; the line box begins at `y`.
pub fn set_mark(
    page: &mut Page,
    sheet: &Sheet<'_>,
    shaper: &Shaper<'_>,
    x: f32,
    y: f32,
    line_box: f32,
    size: f32,
) {
    let Some((word, ink, tint)) = mark(sheet.invoice.status) else {
        return;
    };
    let style = Style::bold(size, ink);
    let (line, width) = style.line(shaper, word);
    let (side, h) = (size * 0.75, size * 1.8);
    let area = Area {
        x,
        y: y + (line_box - h) / 2.0,
        w: width + 2.0 * side,
        h,
    };
    set_tint(page, area, h / 2.0, tint);
    page.text(x + side, y, line_box, size, ink, line);
}

fn set_tint(page: &mut Page, area: Area, radius: f32, ink: Ink) {
    page.marks
        .push(crate::page::Mark::Fill { area, radius, ink });
}
