//! A business letter by DIN 5008, form B: the recipient stands where a window envelope has its
//! window, the facts beside it, and marks say where to fold and to punch.

use crate::layout::design::MM;
use crate::layout::facts::Grid;
use crate::layout::sheet::Paper;
use crate::layout::titled;
use crate::layout::type_block::{Align, Block};
use crate::logo::Logo;
use crate::parties::{self, Recipient};
use crate::shape::Cut;
use counterfoil_domain::Paper as Sort;

/// The letterhead begins here and ends where the window begins.
const HEAD: f32 = 14.0 * MM;
/// The field of the address: 45 mm from above, 85 × 45 mm, its text 25 mm from the left.
const FIELD: f32 = 45.0 * MM;
const FIELD_WIDTH: f32 = 80.0 * MM;
/// Its upper zone, for the return address: 17.7 mm.
const ZONE: f32 = 17.7 * MM;
/// Its lower zone, for the recipient: 27.3 mm.
const ADDRESS: f32 = 27.3 * MM;
/// The block of facts: 50 mm from above, 125 mm from the left.
const FACTS: (f32, f32) = (125.0 * MM, 50.0 * MM);
/// The text begins here or lower.
const TEXT: f32 = 98.5 * MM;
/// Folds at 105 and 210 mm, the middle of the sheet for a punch.
const MARKS: [(f32, f32); 3] = [
    (105.0 * MM, 4.0 * MM),
    (148.5 * MM, 6.0 * MM),
    (210.0 * MM, 4.0 * MM),
];
/// The logo fits into this.
const LOGO: (f32, f32) = (60.0 * MM, 24.0 * MM);

pub fn set(paper: &mut Paper<'_>, logo: Option<&Logo>) {
    let design = paper.design;
    let shaper = paper.shaper;
    if let Some(logo) = logo {
        super::set_logo(paper, logo, design.right, HEAD, LOGO);
    }
    let name = design.style(design.title, Cut::BOLD, design.accent);
    let mut head = Block::default();
    let width = if logo.is_some() {
        design.measure() - LOGO.0 - 12.0
    } else {
        design.measure()
    };
    head.add_some(shaper, &paper.sender.name, name, width, 3);
    head.limit(shaper, 3);
    head.set(paper.page(), design.left, HEAD, Align::Left);
    address(paper);
    let facts = facts(paper);
    let title = name.in_ink(design.ink);
    let mut block = Block::default();
    let text = titled(paper.sheet, paper.locale);
    block.add_some(shaper, &text, title, design.measure() - 90.0, 2);
    block.limit(shaper, 2);
    block.keep_left();
    let top = TEXT.max(facts + 14.0);
    let width = block.lines.last().map_or(0.0, |line| line.width());
    let end = block.set(paper.page(), design.left, top, Align::Left);
    paper.set_mark(
        design.left + width + 10.0,
        end - title.line_box,
        title.line_box,
        design.tiny,
    );
    paper.y = end + design.space * 0.7;
    if paper.sheet.look.paper == Sort::A4 {
        for (y, length) in MARKS {
            paper.page().rule(4.0 * MM, y, length, 0.4, design.quiet);
        }
    }
}

/// The return address on one small line, and the recipient in the window.
fn address(paper: &mut Paper<'_>) {
    let (design, shaper) = (paper.design, paper.shaper);
    let sender = &paper.sender;
    let parts: Vec<&str> = [sender.name.as_str()]
        .into_iter()
        .chain(sender.address.iter().map(String::as_str))
        .filter(|part| !part.is_empty())
        .collect();
    let style = design.style(6.5, Cut::REGULAR, design.quiet);
    let mut back = Block::default();
    let text = parts.join(" \u{b7} ");
    back.add_some(shaper, &text, style, FIELD_WIDTH, 2);
    back.limit(shaper, 2);
    back.keep_left();
    let rule = back.width();
    let top = FIELD + ZONE - back.height() - 6.0;
    let end = back.set(paper.page(), design.left, top, Align::Left);
    if rule > 0.0 {
        paper
            .page()
            .rule(design.left, end + 0.4, rule, 0.4, design.quiet);
    }
    let Some(to) = parties::recipient(paper.sheet, paper.locale) else {
        return;
    };
    let block = fitted(paper, &to);
    block.set(paper.page(), design.left, FIELD + ZONE, Align::Left);
}

/// The recipient as large as the window allows.
fn fitted(paper: &Paper<'_>, to: &Recipient) -> Block {
    let mut block = Block::default();
    for size in [10.0, 9.0, 8.0, 7.0, 6.5] {
        let style = paper.design.style(size, Cut::REGULAR, paper.design.ink);
        block = Block::default();
        let most = (ADDRESS / style.line_box) as usize;
        let lines = [&to.name].into_iter().chain(&to.lines);
        for line in lines {
            block.add_some(paper.shaper, line, style, FIELD_WIDTH, most);
        }
        if block.lines.len() <= most {
            break;
        }
        if size == 6.5 {
            block.limit(paper.shaper, most);
        }
    }
    block
}

/// The facts beside the window; gives where they end.
fn facts(paper: &mut Paper<'_>) -> f32 {
    let (design, locale) = (paper.design, paper.locale);
    let mut all = super::all_facts(paper);
    let tax_id = paper
        .sheet
        .customer
        .map(|c| crate::text::one_line(&c.tax_id));
    if let Some(tax_id) = tax_id.filter(|t| !t.is_empty()) {
        all.push((locale.say("your-tax-id"), tax_id));
    }
    let body = design.style(design.body - 0.5, Cut::REGULAR, design.ink);
    let grid = Grid::of(paper, &all, body, design.right - FACTS.0);
    grid.set(paper, FACTS.0, FACTS.1)
}
