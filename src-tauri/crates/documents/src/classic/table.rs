//! The items: head on every page, rows that stay whole, sums carried from page to page.

use super::closing::Closing;
use super::columns::{Cell, Columns};
use super::sheet::Paper;
use super::type_block::{Align, Block, Style, StyledLine, set_line};
use super::{BODY, INK, LINE, MARGIN, MEASURE, QUIET, RIGHT, SMALL, leading};
use crate::format;
use crate::text;

/// Room above and below the text of a row.
const PAD: f32 = 6.0;
/// Height of the head with its rule.
const HEAD: f32 = 19.0;
/// Height of a row that carries a sum.
const CARRY: f32 = 22.0;
/// A row taller than a page begins on a page that has at least this much left.
const START: f32 = 140.0;

/// One item, measured.
struct Row {
    text: Block,
    cells: Vec<Cell>,
    net: i64,
}

impl Row {
    fn height(&self) -> f32 {
        self.text.height().max(leading(BODY)) + 2.0 * PAD
    }
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
    let (columns, cells) = Columns::of(paper.sheet, paper.shaper);
    let rows = rows(paper, &columns, cells);
    let mut table = Table {
        paper,
        columns,
        sum: 0,
        on_page: 0,
    };
    let first = rows.first().map_or(0.0, Row::height) + HEAD + CARRY;
    let begins_here = first > table.paper.capacity() && table.paper.room() > START + HEAD;
    if first > table.paper.room() && !begins_here {
        table.paper.next_page();
    }
    table.head();
    let last = rows.len().saturating_sub(1);
    for (index, row) in rows.into_iter().enumerate() {
        let below = if index == last {
            closing.with_row()
        } else {
            CARRY
        };
        table.row(row, below, index == last);
    }
}

fn rows(paper: &Paper<'_>, columns: &Columns, cells: Vec<Vec<Cell>>) -> Vec<Row> {
    let (sheet, shaper) = (paper.sheet, paper.shaper);
    let lines = sheet.totals.lines.iter();
    let items = sheet.invoice.items.iter().zip(lines).zip(cells);
    items
        .map(|((item, line), cells)| {
            let mut block = Block::default();
            let name = text::one_line(&item.name);
            block.add(shaper, &name, Style::bold(BODY, INK), columns.names);
            let small = Style::regular(SMALL, QUIET);
            for paragraph in text::lines(&item.description) {
                if paragraph.is_empty() {
                    block.add_gap(small);
                }
                block.add(shaper, &paragraph, small, columns.names);
            }
            Row {
                text: block,
                cells,
                net: line.net.minor,
            }
        })
        .collect()
}

impl Table<'_, '_> {
    fn head(&mut self) {
        let y = self.paper.y;
        let line_box = leading(SMALL);
        let style = Style::bold(SMALL, INK);
        let (line, _) = style.line(self.paper.shaper, "Item");
        let page = self.paper.page();
        set_line(page, StyledLine { line, style }, MARGIN, y, Align::Left);
        self.columns.set_heads(page, y, line_box);
        page.rule(MARGIN, y + HEAD - 0.9, MEASURE, 0.9, INK);
        self.paper.y = y + HEAD;
        self.on_page = 0;
    }

    /// Sets a row that needs `below` under it on the same page.
    fn row(&mut self, row: Row, below: f32, is_last: bool) {
        let height = row.height();
        let whole_page = self.paper.capacity() - HEAD - CARRY;
        if height + CARRY > whole_page {
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
        let least = if is_last { 0.0 } else { CARRY };
        if height + least > self.paper.room() {
            self.tall_row(row);
            return;
        }
        let mut text = row.text.lines;
        self.first_line(&mut text, &row.cells, row.net);
        let y = self.paper.y;
        let end = Block { lines: text }.set(self.paper.page(), MARGIN, y, Align::Left);
        self.end_row(end + PAD);
    }

    /// The name's first line and the numbers beside it: together, so that they copy as one line.
    fn first_line(&mut self, text: &mut Vec<StyledLine>, cells: &[Cell], net: i64) {
        let y = self.paper.y + PAD;
        self.paper.y = y + leading(BODY);
        if !text.is_empty() {
            let line = text.remove(0);
            self.paper.y = set_line(self.paper.page(), line, MARGIN, y, Align::Left);
        }
        self.columns.set(self.paper.page(), cells, y, leading(BODY));
        self.sum += i128::from(net);
        self.on_page += 1;
    }

    fn end_row(&mut self, y: f32) {
        self.paper.page().rule(MARGIN, y - 0.6, MEASURE, 0.6, LINE);
        self.paper.y = y;
    }

    /// A row taller than a page goes on line by line; its numbers stand on its first line. No
    /// part has a single line where two can be had.
    fn tall_row(&mut self, row: Row) {
        let mut lines = row.text.lines;
        self.first_line(&mut lines, &row.cells, row.net);
        loop {
            let room = self.paper.room() - CARRY - PAD;
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
            let end = Block { lines }.set(self.paper.page(), MARGIN, y, Align::Left);
            self.end_row(end + PAD);
            if rest.is_empty() {
                return;
            }
            lines = rest;
            self.next_page();
            self.paper.y += PAD;
            self.on_page += 1;
        }
    }

    fn next_page(&mut self) {
        self.carry("Carried forward");
        self.paper.next_page();
        self.head();
        self.carry("Brought forward");
        let y = self.paper.y;
        self.end_row(y);
    }

    fn carry(&mut self, label: &str) {
        let (sheet, shaper) = (self.paper.sheet, self.paper.shaper);
        let decimals = sheet.invoice.currency.decimals();
        let sum = format::minor(self.sum, decimals, sheet.style);
        let y = self.paper.y + (CARRY - leading(BODY)) / 2.0;
        let style = Style::regular(SMALL, QUIET);
        let (line, _) = style.line(shaper, label);
        let top = y + (leading(BODY) - leading(SMALL)) / 2.0;
        set_line(
            self.paper.page(),
            StyledLine { line, style },
            MARGIN,
            top,
            Align::Left,
        );
        let style = self.columns.sum_style();
        let (line, width) = style.line(shaper, &sum);
        let page = self.paper.page();
        page.text(RIGHT - width, y, leading(BODY), style.size, style.ink, line);
        self.paper.y += CARRY;
    }
}
