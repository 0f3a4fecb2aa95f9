//! A band in the brand's colour with the title and the facts, and under it recipient and sender
//! beside each other.

use crate::layout::design::WHITE;
use crate::layout::facts::{self, Grid};
use crate::layout::sheet::Paper;
use crate::layout::title;
use crate::layout::type_block::{Align, Block, set_line};
use crate::logo::Logo;
use crate::page::Area;
use crate::shape::Cut;

/// The logo fits into this: about 60 × 20 mm.
const LOGO: (f32, f32) = (170.0, 56.0);
/// Room above the title and below the facts.
const AIR: f32 = 26.0;
/// The facts in the band have at most this many lines.
const BAND_LINES: usize = 3;

pub fn set(paper: &mut Paper<'_>, logo: Option<&Logo>) {
    let band = band(paper);
    let design = paper.design;
    let top = band + design.space;
    let half = design.measure() * 0.5 - 12.0;
    let recipient = super::recipient(paper, half);
    let left = recipient.set(paper.page(), design.left, top, Align::Left);
    let mut y = top;
    if let Some(logo) = logo {
        y += super::set_logo(paper, logo, design.right, y, LOGO) + 12.0;
    }
    let sender = super::sender(paper, design.measure() * 0.4);
    let right = sender.set(paper.page(), design.right, y, Align::Right);
    let more = facts::more(paper);
    let mut end = left.max(right);
    if !more.is_empty() {
        let grid = Grid::of(paper, &more, design.body(), design.measure());
        end = grid.set(paper, design.left, end + design.space * 0.6);
    }
    paper.y = end + design.space;
}

/// The band; gives where it ends.
fn band(paper: &mut Paper<'_>) -> f32 {
    let design = paper.design;
    let style = design.style(design.title, Cut::BOLD, WHITE);
    let mut line = style.set(paper.shaper, &title(paper.sheet, paper.locale));
    line.line = line.line.tracked(-0.02);
    let width = line.width();
    let small = design.style(design.body, Cut::REGULAR, WHITE);
    let mut text = Block::default();
    let measure = design.measure();
    text.add_some(
        paper.shaper,
        &facts::line(paper),
        small,
        measure,
        BAND_LINES,
    );
    text.limit(paper.shaper, BAND_LINES);
    text.keep_left();
    let height = AIR + style.line_box + text.height() + AIR - 6.0;
    let area = Area {
        x: 0.0,
        y: 0.0,
        w: design.page.width,
        h: height,
    };
    let page = paper.page();
    page.fill(area, 0.0, design.accent);
    let y = set_line(page, line, design.left, AIR - 4.0, Align::Left);
    text.set(page, design.left, y + 2.0, Align::Left);
    paper.set_mark(
        design.left + width + 13.0,
        AIR - 2.0,
        style.line_box,
        design.small,
    );
    height
}
