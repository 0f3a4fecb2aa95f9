//! The head of the first page, as each template arranges it: title and facts, the sender with the
//! logo, the recipient.

mod classic;
mod compact;
mod din;
mod modern;

use super::facts::{self, Fact};
use super::sheet::Paper;
use super::type_block::{Block, Style};
use crate::logo::Logo;
use crate::page::{Area, Mark};
use crate::parties::{self, Recipient};
use counterfoil_domain::Template;

/// No block of the head is longer than this, so that the table has room on the first page.
const BLOCK_LINES: usize = 20;

/// Sets the head; the paper goes on below it.
pub fn first(paper: &mut Paper<'_>, logo: Option<&Logo>) {
    match paper.design.template {
        Template::Classic => classic::set(paper, logo),
        Template::Modern => modern::set(paper, logo),
        Template::Compact => compact::set(paper, logo),
        Template::Din5008 => din::set(paper, logo),
    }
}

/// Sets the logo into a box whose right top corner is given; gives its height.
fn set_logo(paper: &mut Paper<'_>, logo: &Logo, right: f32, y: f32, most: (f32, f32)) -> f32 {
    let (w, h) = (logo.width as f32, logo.height as f32);
    // A small picture is not blown up beyond 96 dots an inch.
    let scale = (most.0 / w).min(most.1 / h).min(0.75);
    let (w, h) = (w * scale, h * scale);
    let area = Area {
        x: right - w,
        y,
        w,
        h,
    };
    paper.page().marks.push(Mark::Logo(area));
    h
}

/// The sender's name, address and tax number.
fn sender(paper: &Paper<'_>, width: f32) -> Block {
    let sender = &paper.sender;
    let mut block = Block::default();
    let mut add = |text: &str, style: Style| {
        block.add_some(paper.shaper, text, style, width, BLOCK_LINES);
    };
    add(&sender.name, paper.design.bold());
    let small = paper.design.small();
    sender.address.iter().for_each(|line| add(line, small));
    add(&sender.tax_id, small);
    block.limit(paper.shaper, BLOCK_LINES);
    block
}

/// "To" and the customer; empty for a draft without one.
fn recipient(paper: &Paper<'_>, width: f32) -> Block {
    let mut block = Block::default();
    let Some(to) = parties::recipient(paper.sheet, paper.locale) else {
        return block;
    };
    let (shaper, small) = (paper.shaper, paper.design.small());
    block.add(shaper, &paper.locale.say("to"), small, width);
    let Recipient {
        name,
        lines,
        tax_id,
    } = to;
    block.add_some(shaper, &name, paper.design.bold(), width, BLOCK_LINES);
    for line in lines {
        block.add_some(shaper, &line, paper.design.body(), width, BLOCK_LINES);
    }
    block.add_some(shaper, &tax_id, small, width, BLOCK_LINES);
    block.limit(shaper, BLOCK_LINES);
    block
}

/// All facts, for a grid.
fn all_facts(paper: &Paper<'_>) -> Vec<Fact> {
    let mut all = facts::main(paper);
    all.extend(facts::more(paper));
    all
}
