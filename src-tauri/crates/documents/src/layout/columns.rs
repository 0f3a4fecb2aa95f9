//! The columns of numbers: what stands in them, how wide they are, where they end.
//!
//! Quantities and prices stand with their decimal marks under each other. Numbers too wide for the
//! page make the whole set smaller, so that the names keep room.

use super::design::Design;
use super::sheet::Paper;
use super::type_block::Style;
use crate::page::{Ink, Page};
use crate::shape::{Cut, Line};
use crate::text;
use counterfoil_domain::{Decimal, LineItem, Money};

/// Room between two columns, in sizes of the text.
const GAP: f32 = 2.1;
/// Room before a unit, in sizes of the text.
const UNIT: f32 = 0.3;
/// The names keep at least this part of the width.
const NAMES_MIN: f32 = 0.34;

/// A number, cut at its decimal mark where the column stands by it.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    whole: Line,
    fraction: Line,
    /// The unit, behind all decimals of the column.
    unit: Line,
}

/// One column, measured in points.
struct Column {
    title: Line,
    /// Right end of its numbers.
    right: f32,
    /// Widest number, or the title where that is wider.
    width: f32,
    /// Widest part from the decimal mark on.
    fraction: f32,
    /// Width of the units with the room before them.
    units: f32,
}

/// All columns of numbers, left to right; the last is the amount.
pub struct Columns {
    columns: Vec<Column>,
    /// Size of the numbers.
    size: f32,
    /// Their colour.
    ink: Ink,
    /// Size of the heads.
    head: f32,
    /// Width that is left for the names.
    pub names: f32,
}

impl Columns {
    /// Measures the columns and gives the cells of each item, in order.
    pub fn of(paper: &Paper<'_>) -> (Self, Vec<Vec<Cell>>) {
        let (sheet, shaper, design) = (paper.sheet, paper.shaper, paper.design);
        let (body, small, measure) = (design.body, design.small, design.measure());
        let gap = GAP * body;
        let taxed = sheet.invoice.items.iter().any(|item| item.tax.is_some());
        let price = match sheet.totals.inclusive {
            Some(_) => "price-with-tax",
            None => "price",
        };
        let titles: Vec<&str> = ["quantity", price, "tax", "amount"]
            .into_iter()
            .filter(|title| taxed || *title != "tax")
            .collect();
        let rows = cells(paper, taxed);
        let widest_sum = widest_sum(paper);
        let mut columns: Vec<Column> = titles
            .iter()
            .enumerate()
            .map(|(index, title)| {
                let title = shaper.line(&paper.locale.say(title), Cut::BOLD);
                let widest = |part: fn(&Cell) -> f32| {
                    rows.iter().map(|row| part(&row[index])).fold(0.0, f32::max) * body
                };
                let fraction = widest(|cell| cell.fraction.width);
                let mut width = widest(|cell| cell.whole.width) + fraction;
                if index + 1 == titles.len() {
                    width = width.max(widest_sum * body);
                }
                let units = widest(|cell| cell.unit.width);
                Column {
                    width: width.max(title.width * small),
                    title,
                    right: 0.0,
                    fraction,
                    units: if units > 0.0 {
                        units + UNIT * body
                    } else {
                        0.0
                    },
                }
            })
            .collect();
        let natural: f32 = columns.iter().map(|c| c.width + c.units + gap).sum();
        let scale = (measure * (1.0 - NAMES_MIN) / natural).min(1.0);
        let mut right = design.right;
        for column in columns.iter_mut().rev() {
            column.right = right - column.units * scale;
            right -= (column.width + column.units + gap) * scale;
            column.fraction *= scale;
        }
        let columns = Self {
            columns,
            size: body * scale,
            ink: design.ink,
            head: small * scale,
            names: measure - natural * scale,
        };
        (columns, rows)
    }

    /// Sets the heads of the columns in a line box that begins at `y`.
    pub fn set_heads(&self, page: &mut Page, y: f32, line_box: f32, ink: Ink) {
        for column in &self.columns {
            let x = column.right - column.title.width * self.head;
            page.text(x, y, line_box, self.head, ink, column.title.clone());
        }
    }

    /// Sets the numbers of one item in a line box that begins at `y`.
    pub fn set(&self, page: &mut Page, cells: &[Cell], y: f32, line_box: f32) {
        for (column, cell) in self.columns.iter().zip(cells) {
            let mark = column.right - column.fraction;
            let x = mark - cell.whole.width * self.size;
            page.text(x, y, line_box, self.size, self.ink, cell.whole.clone());
            let text = cell.fraction.clone();
            page.text(mark, y, line_box, self.size, self.ink, text);
            let unit = column.right + UNIT * self.size;
            page.text(unit, y, line_box, self.size, self.ink, cell.unit.clone());
        }
    }

    /// Style of a sum that stands in the column of amounts.
    pub fn sum_style(&self, design: &Design) -> Style {
        let figures = Cut::REGULAR.with_figures();
        design.style(self.size, figures, self.ink)
    }
}

fn cells(paper: &Paper<'_>, taxed: bool) -> Vec<Vec<Cell>> {
    let (sheet, shaper, locale) = (paper.sheet, paper.shaper, paper.locale);
    let currency = sheet.invoice.currency;
    let figures = Cut::REGULAR.with_figures();
    let whole = |text: &str| Cell {
        whole: shaper.line(text, figures),
        ..Cell::default()
    };
    let cut = |text: &str, unit: &str| {
        let (before, after) = text.split_at(locale.decimal_mark(text));
        Cell {
            whole: shaper.line(before, figures),
            fraction: shaper.line(after, figures),
            unit: shaper.line(unit, Cut::REGULAR),
        }
    };
    let items = &sheet.invoice.items;
    let rate_decimals = items
        .iter()
        .filter_map(|item| item.tax)
        .map(|rate| rate.normalize().scale())
        .max()
        .unwrap_or(0);
    let rate = |percent: Option<Decimal>| match percent {
        Some(percent) => whole(&locale.rate(percent, rate_decimals)),
        None => whole("\u{2013}"),
    };
    let unit = |item: &LineItem| {
        let unit = locale.unit(&item.terms.unit, item.quantity);
        unit.map(|u| text::one_line(&u)).unwrap_or_default()
    };
    items
        .iter()
        .zip(shown(paper))
        .map(|(item, amount)| {
            let quantity = locale.decimal(item.quantity, 0);
            let price = locale.decimal(item.price, currency.decimals());
            let mut row = vec![cut(&quantity, &unit(item)), cut(&price, "")];
            if taxed {
                row.push(rate(item.tax));
            }
            row.push(whole(&locale.money(amount)));
            row
        })
        .collect()
}

/// The amount of each line as it is printed.
fn shown(paper: &Paper<'_>) -> impl Iterator<Item = Money> {
    let totals = paper.sheet.totals;
    (0..totals.lines.len()).filter_map(|index| Some(totals.shown_line(index)?.0))
}

/// The largest sum that can be carried from one page to the next, measured in ems.
fn widest_sum(paper: &Paper<'_>) -> f32 {
    let (sheet, shaper) = (paper.sheet, paper.shaper);
    let mut sum = 0_i128;
    let (mut least, mut most) = (0_i128, 0_i128);
    for amount in shown(paper) {
        sum += i128::from(amount.minor);
        (least, most) = (least.min(sum), most.max(sum));
    }
    let decimals = sheet.invoice.currency.decimals();
    let width = |sum| {
        let text = paper.locale.minor(sum, decimals);
        shaper.line(&text, Cut::REGULAR.with_figures()).width
    };
    width(least).max(width(most))
}
