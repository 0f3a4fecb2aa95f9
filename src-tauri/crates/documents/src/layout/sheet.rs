//! The pages while they are being filled: where the next thing goes, and new pages with their head.

use super::design::Design;
use super::footer::Footer;
use super::type_block::{Align, Block, set_line};
use super::{footer, mark, slip, titled};
use crate::Sheet;
use crate::locale::Locale;
use crate::page::{Area, Page};
use crate::parties::{self, Sender};
use crate::shape::{Cut, Shaper};
use counterfoil_domain::{Status, Template};

/// How much larger it is said that an invoice is canceled than that it is a draft.
const LOUD: f32 = 1.3;

/// Pages being filled from top to bottom.
pub struct Paper<'a> {
    /// What is printed.
    pub sheet: &'a Sheet<'a>,
    /// Turns text into glyphs.
    pub shaper: &'a Shaper<'a>,
    /// The language.
    pub locale: Locale,
    /// The template's measures.
    pub design: Design,
    /// Who issues the invoice.
    pub sender: Sender,
    /// Where the next thing goes on the last page.
    pub y: f32,
    /// No text of the page's body goes below this.
    pub floor: f32,
    pages: Vec<Page>,
    footer: Footer,
    /// The page whose foot is a payment part, counted from 0.
    slip: Option<usize>,
}

impl<'a> Paper<'a> {
    /// A first, empty page.
    pub fn new(sheet: &'a Sheet<'a>, shaper: &'a Shaper<'a>, locale: Locale) -> Self {
        let design = Design::of(sheet.look);
        let sender = parties::sender(sheet, locale);
        let footer = Footer::of(sheet, &sender, &design, shaper, locale);
        Self {
            sheet,
            shaper,
            locale,
            design,
            sender,
            y: design.top,
            floor: design.page.height - design.foot - footer.height() - 16.0,
            pages: vec![Page::new(design.page)],
            footer,
            slip: None,
        }
    }

    /// The page being filled.
    pub fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::new(self.design.page));
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// The number of the page being filled, from 1.
    pub fn number(&self) -> usize {
        self.pages.len()
    }

    /// How much fits below `y`.
    pub fn room(&self) -> f32 {
        self.floor - self.y
    }

    /// Height of the head of a page that follows the first.
    fn continued(&self) -> f32 {
        self.design.line_box(self.design.small) + self.design.space * 0.6
    }

    /// How much fits on a page that follows the first.
    pub fn capacity(&self) -> f32 {
        self.floor - self.design.top - self.continued()
    }

    /// Begins a page with one line that says which invoice goes on there.
    pub fn next_page(&mut self) {
        let design = self.design;
        self.pages.push(Page::new(design.page));
        if design.template == Template::Modern {
            let area = Area {
                x: 0.0,
                y: 0.0,
                w: design.page.width,
                h: 8.0,
            };
            self.page().fill(area, 0.0, design.accent);
        }
        let shaper = self.shaper;
        let half = design.measure() / 2.0 - 40.0;
        let mut left = Block::default();
        let title = titled(self.sheet, self.locale);
        let bold = design.style(design.small, Cut::BOLD, design.ink);
        left.add_some(shaper, &title, bold, half, 1);
        left.limit(shaper, 1);
        left.keep_left();
        let mut right = Block::default();
        right.add_some(shaper, &self.sender.name, design.small(), half, 1);
        right.limit(shaper, 1);
        let width = left.width();
        left.set(self.page(), design.left, design.top, Align::Left);
        let line_box = design.line_box(design.small);
        self.set_mark(design.left + width + 8.0, design.top, line_box, design.tiny);
        right.set(self.page(), design.right, design.top, Align::Right);
        self.y = design.top + self.continued();
    }

    /// How much fits below `y` above a payment part, which wants paper of its own size.
    pub fn room_above_slip(&self) -> f32 {
        if self.design.page == slip::PAGE {
            self.room() - (slip::HEIGHT - self.design.foot)
        } else {
            0.0
        }
    }

    /// Keeps the foot of the last page for a payment part: the footer moves above it.
    pub fn keep_foot_for_slip(&mut self) {
        self.slip = Some(self.pages.len().saturating_sub(1));
        self.page().size = slip::PAGE;
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
        for (index, page) in self.pages.iter_mut().enumerate() {
            let foot = match self.slip {
                Some(of) if of == index => slip::HEIGHT,
                _ => self.design.foot,
            };
            let bottom = page.size.height - foot;
            footer::set(page, &self.footer, &self.design, bottom);
            let style = self.design.tiny().with_figures();
            let folio = super::folio(self.locale, index + 1, total);
            let line = style.set(self.shaper, &folio);
            let y = bottom - style.line_box;
            set_line(page, line, self.design.right, y, Align::Right);
        }
        self.pages
    }

    /// Sets the word of the invoice's status on its tint; the line box begins at `y`.
    pub fn set_mark(&mut self, x: f32, y: f32, line_box: f32, size: f32) {
        let Some((key, ink, tint)) = mark(self.sheet.invoice.status) else {
            return;
        };
        let size = match self.sheet.invoice.status {
            Status::Canceled => size * LOUD,
            _ => size,
        };
        let style = self.design.style(size, Cut::BOLD, ink);
        let (line, width) = style.line(self.shaper, &self.locale.say(key));
        let (side, h) = (size * 0.75, size * 1.8);
        let area = Area {
            x,
            y: y + (line_box - h) / 2.0,
            w: width + 2.0 * side,
            h,
        };
        let page = self.page();
        page.fill(area, h / 2.0, tint);
        page.text(x + side, y, line_box, size, ink, line);
    }
}
