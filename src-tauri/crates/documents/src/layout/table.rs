//! The items: head on every page, rows that stay whole, sums carried from page to page.

use super::closing::Closing;
use super::columns::{Cell, Columns};
use super::design::Design;
use super::rows::{Row, rows};
use super::sheet::Paper;
use super::type_block::{Align, Block, StyledLine, set_line};
use counterfoil_domain::Template;

/// A row taller than a page begins on a page that has at least this much left.
const START: f32 = 140.0;

/// Height of the head with its rule.
fn head(design: &Design) -> f32 {
    design.line_box(design.small) + 2.0 + design.pad
}

/// Height of a row that carries a sum.
fn carried(design: &Design) -> f32 {
    design.line_box(design.body) + design.pad + 2.0
}

fn height(row: &Row, design: &Design) -> f32 {
    row.text.height().max(design.line_box(design.body)) + 2.0 * design.pad
}

/// The table while it is being set.
struct Table<'p, 'a> {
    paper: &'p mut Paper<'a>,
    columns: Columns,
    /// Sum of the rows set so far, in minor units.
    sum: i128,
    /// Rows, or parts of rows, on this page.
    on_page: usize,
}

/// Sets all items; the closing then follows on the same page as the last of them where it can.
pub fn set(paper: &mut Paper<'_>, closing: &Closing) {
    let (columns, cells) = Columns::of(paper);
    let rows = rows(paper, &columns, cells);
    let mut table = Table {
        paper,
        columns,
        sum: 0,
        on_page: 0,
    };
    let design = table.paper.design;
    let (head, carry) = (head(&design), carried(&design));
    let first = rows.first().map_or(0.0, |row| height(row, &design)) + head + carry;
    let begins_here = first > table.paper.capacity() && table.paper.room() > START + head;
    if first > table.paper.room() && !begins_here {
        table.paper.next_page();
    }
    table.head();
    let last = rows.len().saturating_sub(1);
    for (index, row) in rows.into_iter().enumerate() {
        let below = if index == last {
            closing.with_row()
        } else {
            carry
        };
        table.row(row, below, index == last);
    }
}

impl Table<'_, '_> {
    fn head(&mut self) {
        let design = self.paper.design;
        let (y, style) = (self.paper.y, design.heads());
        let line = style.set(self.paper.shaper, &self.paper.locale.say("item"));
        let height = head(&design);
        let page = self.paper.page();
        set_line(page, line, design.left, y, Align::Left);
        self.columns.set_heads(page, y, style.line_box, style.ink);
        let rule = if design.template == Template::Modern {
            1.4
        } else {
            0.9
        };
        page.rule(
            design.left,
            y + height - rule,
            design.measure(),
            rule,
            style.ink,
        );
        self.paper.y = y + height;
        self.on_page = 0;
    }

    /// Sets a row that needs `below` under it on the same page.
    fn row(&mut self, row: Row, below: f32, is_last: bool) {
        let design = self.paper.design;
        let (height, carry) = (height(&row, &design), carried(&design));
        let whole_page = self.paper.capacity() - head(&design) - carry;
        if height + carry > whole_page {
            if self.on_page > 0 && self.paper.room() < START {
                self.next_page();
            }
            self.tall_row(row);
            return;
        }
        if height + below > self.paper.room() && self.on_page > 0 {
            self.next_page();
        }
        // Alone on its page a last row may have to leave the sums to the next one.
        let least = if is_last { 0.0 } else { carry };
        if height + least > self.paper.room() {
            self.tall_row(row);
            return;
        }
        let mut text = row.text.lines;
        self.first_line(&mut text, &row.cells, row.amount);
        let y = self.paper.y;
        let end = Block { lines: text }.set(self.paper.page(), design.left, y, Align::Left);
        self.end_row(end + design.pad);
    }

    /// The name's first line and the numbers beside it: together, so that they copy as one line.
    fn first_line(&mut self, text: &mut Vec<StyledLine>, cells: &[Cell], net: i64) {
        let design = self.paper.design;
        let y = self.paper.y + design.pad;
        let line_box = design.line_box(design.body);
        self.paper.y = y + line_box;
        if !text.is_empty() {
            let line = text.remove(0);
            self.paper.y = set_line(self.paper.page(), line, design.left, y, Align::Left);
        }
        self.columns.set(self.paper.page(), cells, y, line_box);
        self.sum += i128::from(net);
        self.on_page += 1;
    }

    fn end_row(&mut self, y: f32) {
        let design = self.paper.design;
        let (x, w) = (design.left, design.measure());
        self.paper.page().rule(x, y - 0.6, w, 0.6, design.line);
        self.paper.y = y;
    }

    /// A row taller than a page goes on line by line; its numbers stand on its first line. No
    /// part has a single line where two can be had.
    fn tall_row(&mut self, row: Row) {
        let design = self.paper.design;
        let mut lines = row.text.lines;
        self.first_line(&mut lines, &row.cells, row.amount);
        loop {
            let room = self.paper.room() - carried(&design) - design.pad;
            let mut taken = 0;
            let mut height = 0.0;
            while let Some(line) = lines.get(taken) {
                if height + line.height() > room {
                    break;
                }
                height += line.height();
                taken += 1;
            }
            if lines.len() - taken == 1 && taken > 2 {
                taken -= 1;
            }
            let rest = lines.split_off(taken);
            let y = self.paper.y;
            let end = Block { lines }.set(self.paper.page(), design.left, y, Align::Left);
            self.end_row(end + design.pad);
            if rest.is_empty() {
                return;
            }
            lines = rest;
            self.next_page();
            self.paper.y += design.pad;
            self.on_page += 1;
        }
    }

    fn next_page(&mut self) {
        self.carry("carried-forward");
        self.paper.next_page();
        self.head();
        self.carry("brought-forward");
        let y = self.paper.y;
        self.end_row(y);
    }

    fn carry(&mut self, key: &str) {
        let (design, paper) = (self.paper.design, &mut *self.paper);
        let decimals = paper.sheet.invoice.currency.decimals();
        let sum = paper.locale.minor(self.sum, decimals);
        let label = design.small().set(paper.shaper, &paper.locale.say(key));
        let style = self.columns.sum_style(&design);
        let amount = style.set(paper.shaper, &sum);
        let line_box = design.line_box(design.body);
        let y = paper.y + (carried(&design) - line_box) / 2.0;
        let top = y + (line_box - label.height()) / 2.0;
        let page = paper.page();
        set_line(page, label, design.left, top, Align::Left);
        let x = design.right - amount.width();
        page.text(x, y, line_box, style.size, style.ink, amount.line);
        paper.y += carried(&design);
    }
}
