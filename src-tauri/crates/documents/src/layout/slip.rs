//! The Swiss payment part with its receipt at the foot of a page, by the implementation guidelines
//! for the QR-bill 2.3 (chapter 3): what stands where is in [`counterfoil_codes::swiss::layout`].

use super::design::MM;
use super::sheet::Paper;
use super::type_block::{Align, Block, Style, set_line};
use crate::page::{Area, Ink, Mark, Page, Size};
use crate::shape::{Cut, Shaper};
use counterfoil_codes::swiss::layout::{self as place, Type};
use counterfoil_codes::swiss::{self, Blank, PaymentPart, Slip};
use counterfoil_codes::{Code, Run};

/// The paper that a payment part is printed on: A4.
pub const PAGE: Size = Size {
    width: 210.0 * MM,
    height: 297.0 * MM,
};
/// What it takes from the foot of a page, with the line to cut along and the words above that.
pub const HEIGHT: f32 = 105.0 * MM + ABOVE + 9.0;
/// Room for the words above the line to cut along.
const ABOVE: f32 = 13.0;
/// The lines to cut along.
const CUT_LINE: f32 = 0.5;
/// Room between the currency's column and the amount's, in millimetres.
const BETWEEN: f32 = 3.0;
const BLACK: Ink = Ink(0, 0, 0);
const PAPER: Ink = Ink(255, 255, 255);

/// Sets the payment part at the foot of the last page.
pub fn set(paper: &mut Paper<'_>, part: &PaymentPart) {
    paper.keep_foot_for_slip();
    let shaper = paper.shaper;
    let page = paper.page();
    let top = page.size.height - place::SLIP.height * MM;
    let mut pen = Pen { page, shaper, top };
    pen.cut_lines(part.separate);
    pen.receipt(&part.receipt);
    pen.payment(&part.payment, &part.code);
}

/// Draws on the slip; places are those of the guidelines, millimetres from its top left corner.
struct Pen<'p, 's> {
    page: &'p mut Page,
    shaper: &'s Shaper<'s>,
    /// Where the slip begins, in points.
    top: f32,
}

impl Pen<'_, '_> {
    /// A place of the slip on the page.
    fn at(&self, area: place::Area) -> Area {
        Area {
            x: area.x * MM,
            y: self.top + area.y * MM,
            w: area.width * MM,
            h: area.height * MM,
        }
    }

    /// Lines above the slip and between its parts, with the words that a slip in a file must have.
    fn cut_lines(&mut self, separate: &str) {
        let slip = self.at(place::SLIP);
        let between = self.at(place::PAYMENT).x;
        self.page.rule(slip.x, slip.y, slip.w, CUT_LINE, BLACK);
        let standing = Area {
            x: between,
            w: CUT_LINE,
            ..slip
        };
        self.page.fill(standing, 0.0, BLACK);
        let style = style(8.0, ABOVE, Cut::REGULAR);
        let line = style.set(self.shaper, separate);
        let x = slip.x + (slip.w - line.width()) / 2.0;
        set_line(self.page, line, x, slip.y - ABOVE, Align::Left);
    }

    fn receipt(&mut self, slip: &Slip) {
        let sizes = place::RECEIPT_TYPE;
        self.title(slip.title, place::RECEIPT_TITLE, sizes);
        // Where room is short the receipt goes without streets (3.6.2).
        let short = without_streets(&slip.information);
        let area = place::RECEIPT_INFORMATION;
        let fits = [&slip.information, &short]
            .into_iter()
            .map(|told| Told::of(self.shaper, told, sizes, area.width))
            .find(|told| told.height() <= area.height * MM);
        let told = fits.unwrap_or_else(|| Told::of(self.shaper, &short, sizes, area.width));
        self.told(told, area);
        self.amount(slip, place::RECEIPT_AMOUNT, sizes);
        if let Some(words) = slip.acceptance {
            let area = self.at(place::RECEIPT_ACCEPTANCE);
            let line = style(sizes.heading, sizes.leading, Cut::BOLD).set(self.shaper, words);
            set_line(self.page, line, area.x + area.w, area.y, Align::Right);
        }
    }

    fn payment(&mut self, slip: &Slip, code: &Code) {
        let sizes = place::PAYMENT_TYPE;
        self.title(slip.title, place::PAYMENT_TITLE, sizes);
        self.code(code);
        self.amount(slip, place::PAYMENT_AMOUNT, sizes);
        let area = place::PAYMENT_INFORMATION;
        // Values of 8 points at least, their headings smaller by two (3.4).
        let smaller = |by: f32| Type {
            heading: sizes.heading - by,
            value: sizes.value - by,
            leading: sizes.leading - by,
            ..sizes
        };
        let of = |by| Told::of(self.shaper, &slip.information, smaller(by), area.width);
        let fits = [0.0, 1.0]
            .into_iter()
            .map(of)
            .find(|told| told.height() <= area.height * MM);
        let told = fits.unwrap_or_else(|| of(2.0));
        self.told(told, area);
    }

    fn title(&mut self, text: &str, area: place::Area, sizes: Type) {
        let area = self.at(area);
        let line = style(sizes.title, sizes.title, Cut::BOLD).set(self.shaper, text);
        set_line(self.page, line, area.x, area.y, Align::Left);
    }

    fn told(&mut self, told: Told, area: place::Area) {
        let area = self.at(area);
        let end = told.block.set(self.page, area.x, area.y, Align::Left);
        if let Some(blank) = told.blank {
            self.corners(area.x, end + GAP, blank);
        }
    }

    /// Currency and amount beside each other.
    fn amount(&mut self, slip: &Slip, area: place::Area, sizes: Type) {
        let area = self.at(area);
        let heading = style(sizes.heading, sizes.leading, Cut::BOLD);
        let value = style(sizes.value, sizes.leading, Cut::REGULAR);
        let mut x = area.x;
        for told in [&slip.currency, &slip.amount] {
            let mut block = Block::default();
            block.add(self.shaper, told.heading, heading, area.w);
            for line in &told.lines {
                block.add(self.shaper, line, value, area.w);
            }
            let width = block.width();
            block.set(self.page, x, area.y, Align::Left);
            x += width + BETWEEN * MM;
        }
    }

    /// The code with the Swiss cross over its middle.
    fn code(&mut self, code: &Code) {
        let area = self.at(place::CODE);
        let module = area.w / code.size() as f32;
        let run = |run: Run| Area {
            x: area.x + run.x as f32 * module,
            y: area.y + run.y as f32 * module,
            w: run.length as f32 * module,
            h: module,
        };
        self.page.marks.push(Mark::Shape {
            areas: code.runs().into_iter().map(run).collect(),
            ink: BLACK,
        });
        for (part, ink) in [
            (place::CROSS, PAPER),
            (place::CROSS_BLACK, BLACK),
            (place::CROSS_LYING, PAPER),
            (place::CROSS_STANDING, PAPER),
        ] {
            let area = self.at(part);
            self.page.fill(area, 0.0, ink);
        }
    }

    /// The corners of a field to be filled by hand.
    fn corners(&mut self, x: f32, y: f32, blank: Blank) {
        let (w, h) = (blank.width * MM, blank.height * MM);
        let (arm, line) = (place::CORNER * MM, place::CORNER_LINE);
        let mut areas = Vec::with_capacity(8);
        for (right, bottom) in [(false, false), (true, false), (false, true), (true, true)] {
            let end = |far: bool, length: f32, side: f32| if far { side - length } else { 0.0 };
            for (w_arm, h_arm) in [(arm, line), (line, arm)] {
                areas.push(Area {
                    x: x + end(right, w_arm, w),
                    y: y + end(bottom, h_arm, h),
                    w: w_arm,
                    h: h_arm,
                });
            }
        }
        let ink = BLACK;
        self.page.marks.push(Mark::Shape { areas, ink });
    }
}

/// Room between the heading of a field to be filled by hand and its corners, in points.
const GAP: f32 = 2.0;

/// Headings with what stands below them, measured.
struct Told {
    block: Block,
    /// The field that ends it.
    blank: Option<Blank>,
}

impl Told {
    fn of(shaper: &Shaper<'_>, blocks: &[swiss::Block], sizes: Type, width: f32) -> Self {
        let heading = style(sizes.heading, sizes.leading, Cut::BOLD);
        let value = style(sizes.value, sizes.leading, Cut::REGULAR);
        let mut block = Block::default();
        for told in blocks {
            if !block.lines.is_empty() {
                block.add_gap(value);
            }
            block.add(shaper, told.heading, heading, width * MM);
            for line in &told.lines {
                block.add(shaper, line, value, width * MM);
            }
        }
        let blank = blocks.last().and_then(|told| told.blank);
        Self { block, blank }
    }

    fn height(&self) -> f32 {
        let blank = self.blank.map_or(0.0, |b| GAP + b.height * MM);
        self.block.height() + blank
    }
}

/// The same with each address on the lines of name and town alone.
fn without_streets(blocks: &[swiss::Block]) -> Vec<swiss::Block> {
    let mut short = blocks.to_vec();
    let last = short.len().saturating_sub(1);
    for (index, street) in [(0, 2), (last, 1)] {
        if let Some(told) = short.get_mut(index)
            && told.lines.len() == street + 2
        {
            told.lines.remove(street);
        }
    }
    short
}

fn style(size: f32, line_box: f32, cut: Cut) -> Style {
    Style {
        size,
        cut: cut.of_slip(),
        ink: BLACK,
        line_box,
    }
}
