//! Title and facts on the left, the sender on the right, the recipient under the title.

use crate::layout::facts::{self, Grid};
use crate::layout::sheet::Paper;
use crate::layout::title;
use crate::layout::type_block::{Align, Block, set_line};
use crate::logo::Logo;
use crate::shape::Cut;

/// The logo fits into this: about 55 × 17 mm.
const LOGO: (f32, f32) = (156.0, 48.0);

pub fn set(paper: &mut Paper<'_>, logo: Option<&Logo>) {
    let left = head(paper);
    let right = sender(paper, logo);
    let design = paper.design;
    // The recipient keeps its place, however tall the sender's logo is.
    let y = left + design.space;
    let recipient = super::recipient(paper, design.measure() * 0.54);
    let end = recipient.set(paper.page(), design.left, y, Align::Left);
    paper.y = end.max(right) + design.space + 4.0;
}

/// The title, the status, and under them reference and dates. Gives where it ends.
fn head(paper: &mut Paper<'_>) -> f32 {
    let design = paper.design;
    let style = design.style(design.title, Cut::BOLD, design.accent);
    let mut line = style.set(paper.shaper, &title(paper.sheet, paper.locale));
    line.line = line.line.tracked(-0.02);
    let (width, line_box) = (line.width(), style.line_box);
    // The capitals, not the line box, stand level with the sender's first line.
    let top = design.top - 7.0;
    set_line(paper.page(), line, design.left, top, Align::Left);
    paper.set_mark(
        design.left + width + 11.0,
        top + 2.0,
        line_box,
        design.small,
    );
    let quiet = design.style(design.small + 0.5, Cut::REGULAR, design.quiet);
    let width = design.measure() * 0.54;
    let mut block = Block::default();
    let most = super::BLOCK_LINES;
    block.add_some(paper.shaper, &facts::line(paper), quiet, width, most);
    block.limit(paper.shaper, most);
    block.keep_left();
    let y = top + line_box + 2.0;
    let end = block.set(paper.page(), design.left, y, Align::Left);
    let more = facts::more(paper);
    if more.is_empty() {
        return end;
    }
    let value = design.style(design.small, Cut::REGULAR, design.ink);
    Grid::of(paper, &more, value, width).set(paper, design.left, end + 8.0)
}

/// The logo, and under it who issues the invoice, along the right margin. Gives where it ends.
fn sender(paper: &mut Paper<'_>, logo: Option<&Logo>) -> f32 {
    let design = paper.design;
    let mut y = design.top;
    if let Some(logo) = logo {
        y += super::set_logo(paper, logo, design.right, y, LOGO) + 12.0;
    }
    let sender = super::sender(paper, design.measure() * 0.4);
    sender.set(paper.page(), design.right, y, Align::Right)
}
