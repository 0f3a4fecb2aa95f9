//! One line with title and logo, and under it recipient, facts and sender beside each other.

use crate::layout::facts::Grid;
use crate::layout::sheet::Paper;
use crate::layout::title;
use crate::layout::type_block::{Align, set_line};
use crate::logo::Logo;
use crate::shape::Cut;

/// The logo fits into this: about 46 × 11 mm.
const LOGO: (f32, f32) = (130.0, 31.0);

pub fn set(paper: &mut Paper<'_>, logo: Option<&Logo>) {
    let design = paper.design;
    let style = design.style(design.title, Cut::BOLD, design.accent);
    let line = style.set(paper.shaper, &title(paper.sheet, paper.locale));
    let width = line.width();
    let top = design.top - 4.0;
    let mut y = set_line(paper.page(), line, design.left, top, Align::Left);
    paper.set_mark(
        design.left + width + 8.0,
        top + 1.0,
        style.line_box,
        design.tiny,
    );
    if let Some(logo) = logo {
        y = y.max(design.top + super::set_logo(paper, logo, design.right, design.top, LOGO));
    }
    y += 7.0;
    let third = design.measure() / 3.0 - 12.0;
    let recipient = super::recipient(paper, third);
    let left = recipient.set(paper.page(), design.left, y, Align::Left);
    let grid = Grid::of(paper, &super::all_facts(paper), design.body(), third);
    let middle = grid.set(paper, design.left + design.measure() / 3.0 + 6.0, y);
    let sender = super::sender(paper, third);
    let right = sender.set(paper.page(), design.right, y, Align::Right);
    paper.y = left.max(middle).max(right) + design.space;
}
