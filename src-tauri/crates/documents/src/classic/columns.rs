//! The columns of numbers: what stands in them, how wide they are, where they end.
//!
//! Quantities and prices stand with their decimal marks under each other. Numbers too wide for the
//! page make the whole set smaller, so that the names keep room.

use super::type_block::Style;
use super::{BODY, INK, MEASURE, RIGHT, SMALL};
use crate::Sheet;
use crate::format;
use crate::page::Page;
use crate::shape::{Cut, Line, Shaper};
use counterfoil_domain::Decimal;

/// Room between two columns.
const GAP: f32 = 20.0;
/// The names keep at least this.
const NAMES_MIN: f32 = MEASURE * 0.34;

/// A number, cut at its decimal mark where the column stands by it.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    whole: Line,
    fraction: Line,
}

/// One column, measured in points.
struct Column {
    title: Line,
    /// Right end.
    right: f32,
    /// Widest part from the decimal mark on.
    fraction: f32,
}

/// All columns of numbers, left to right; the last is the amount.
pub struct Columns {
    columns: Vec<Column>,
    /// Size of the numbers.
    size: f32,
    /// Size of the heads.
    head: f32,
    /// Width that is left for the names.
    pub names: f32,
}

impl Columns {
    /// Measures the columns and gives the cells of each item, in order.
    pub fn of(sheet: &Sheet<'_>, shaper: &Shaper<'_>) -> (Self, Vec<Vec<Cell>>) {
        let taxed = sheet.invoice.items.iter().any(|item| item.tax.is_some());
        let titles: Vec<&str> = ["Qty", "Price", "Tax", "Amount"]
            .into_iter()
            .filter(|title| taxed || *title != "Tax")
            .collect();
        let rows = cells(sheet, shaper, taxed);
        let widest_sum = widest_sum(sheet, shaper);
        let measured: Vec<(Line, f32, f32)> = titles
            .iter()
            .enumerate()
            .map(|(index, title)| {
                let title = shaper.line(title, Cut::BOLD);
                let widest = |part: fn(&Cell) -> f32| {
                    rows.iter().map(|row| part(&row[index])).fold(0.0, f32::max) * BODY
                };
                let fraction = widest(|cell| cell.fraction.width);
                let mut width = widest(|cell| cell.whole.width) + fraction;
                if index + 1 == titles.len() {
                    width = width.max(widest_sum * BODY);
                }
                (title, width, fraction)
            })
            .collect();
        let natural: f32 = measured
            .iter()
            .map(|(title, width, _)| width.max(title.width * SMALL) + GAP)
            .sum();
        let scale = ((MEASURE - NAMES_MIN) / natural).min(1.0);
        let mut right = RIGHT;
        let mut columns: Vec<Column> = Vec::with_capacity(measured.len());
        for (title, width, fraction) in measured.into_iter().rev() {
            let width = width.max(title.width * SMALL);
            columns.push(Column {
                title,
                right,
                fraction: fraction * scale,
            });
            right -= (width + GAP) * scale;
        }
        columns.reverse();
        let columns = Self {
            columns,
            size: BODY * scale,
            head: SMALL * scale,
            names: MEASURE - natural * scale,
        };
        (columns, rows)
    }

    /// Sets the heads of the columns in a line box that begins at `y`.
    pub fn set_heads(&self, page: &mut Page, y: f32, line_box: f32) {
        for column in &self.columns {
            let x = column.right - column.title.width * self.head;
            page.text(x, y, line_box, self.head, INK, column.title.clone());
        }
    }

    /// Sets the numbers of one item in a line box that begins at `y`.
    pub fn set(&self, page: &mut Page, cells: &[Cell], y: f32, line_box: f32) {
        for (column, cell) in self.columns.iter().zip(cells) {
            let mark = column.right - column.fraction;
            let x = mark - cell.whole.width * self.size;
            page.text(x, y, line_box, self.size, INK, cell.whole.clone());
            page.text(mark, y, line_box, self.size, INK, cell.fraction.clone());
        }
    }

    /// Style of a sum that stands in the column of amounts.
    pub fn sum_style(&self) -> Style {
        Style::regular(self.size, INK).with_figures()
    }
}

fn cells(sheet: &Sheet<'_>, shaper: &Shaper<'_>, taxed: bool) -> Vec<Vec<Cell>> {
    let style = sheet.style;
    let currency = sheet.invoice.currency;
    let figures = Cut::REGULAR.with_figures();
    let whole = |text: &str| Cell {
        whole: shaper.line(text, figures),
        fraction: Line::default(),
    };
    let cut = |text: &str| {
        let (before, after) = text.split_at(format::decimal_mark(text, style));
        Cell {
            whole: shaper.line(before, figures),
            fraction: shaper.line(after, figures),
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
        Some(percent) => whole(&format::rate(percent, rate_decimals, style)),
        None => whole("\u{2013}"),
    };
    items
        .iter()
        .zip(&sheet.totals.lines)
        .map(|(item, line)| {
            let mut row = vec![
                cut(&format::decimal(item.quantity, 0, style)),
                cut(&format::decimal(item.price, currency.decimals(), style)),
            ];
            if taxed {
                row.push(rate(item.tax));
            }
            row.push(whole(&format::money(line.net, style)));
            row
        })
        .collect()
}

/// The largest sum that can be carried from one page to the next, measured in ems.
fn widest_sum(sheet: &Sheet<'_>, shaper: &Shaper<'_>) -> f32 {
    let mut sum = 0_i128;
    let (mut least, mut most) = (0_i128, 0_i128);
    for line in &sheet.totals.lines {
        sum += i128::from(line.net.minor);
        (least, most) = (least.min(sum), most.max(sum));
    }
    let decimals = sheet.invoice.currency.decimals();
    let width = |sum| {
        let text = format::minor(sum, decimals, sheet.style);
        shaper.line(&text, Cut::REGULAR.with_figures()).width
    };
    width(least).max(width(most))
}
