//! How to pay, or why not to: a heading, the account, and a code that a phone reads.

use super::design::MM;
use super::sheet::Paper;
use super::type_block::{Align, Block, StyledLine, set_line};
use crate::locale::iban;
use crate::page::{Area, Ink, Mark};
use crate::shape::Cut;
use crate::{CodeBlock, text};
use counterfoil_domain::Status;

/// A field has at most this many lines.
const FIELD_LINES: usize = 5;
/// Where the second of two columns begins.
const SECOND: f32 = 0.57;
/// Room between two columns.
const GAP: f32 = 16.0;
/// The code with its quiet zone, as the banks ask for it (EPC069-12 leaves the size open).
const CODE: f32 = 36.0 * MM;
/// Modules of the quiet zone on each side (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;
const BLACK: Ink = Ink(0, 0, 0);

const TOP: f32 = 11.0;
const UNDER_HEADING: f32 = 4.0;
const BETWEEN: f32 = 1.5;

/// The payment, measured.
pub struct Payment {
    heading: Block,
    fields: Vec<(StyledLine, Block)>,
    /// Fields beside each other.
    columns: usize,
    /// Width of the labels of each column.
    labels: [f32; 2],
    second: f32,
    code: Option<(Area, Vec<Area>, Block)>,
}

impl Payment {
    /// Measures the payment; none where there is nothing to say.
    pub fn of(paper: &Paper<'_>) -> Option<Self> {
        let (sheet, shaper, design) = (paper.sheet, paper.shaper, paper.design);
        let heading = heading(paper);
        let fields = if is_open(paper) {
            fields(paper)
        } else {
            Vec::new()
        };
        let open = asks_for_money(paper);
        let code = sheet.code.filter(|_| open);
        if open && fields.len() < 2 && code.is_none() && sheet.invoice.due_date.is_none() {
            return None;
        }
        let measure = design.measure() - code.map_or(0.0, |_| CODE + GAP);
        let columns = if code.is_some() { 1 } else { 2 };
        let second = if columns == 1 {
            measure
        } else {
            measure * SECOND
        };
        let label = design.small();
        let value = design
            .style(design.small + 0.5, Cut::REGULAR, design.ink)
            .with_figures();
        let mut labels = [0.0_f32; 2];
        for (index, (text, _)) in fields.iter().enumerate() {
            let width = label.line(shaper, text).1 + 10.0;
            let column = &mut labels[index % columns];
            *column = column.max(width).min(measure * 0.25);
        }
        let fields = fields
            .into_iter()
            .enumerate()
            .map(|(index, (text, content))| {
                let room = match index % columns {
                    0 if columns == 2 => second - GAP,
                    0 => measure,
                    _ => measure - second,
                };
                let mut field = Block::default();
                let width = room - labels[index % columns];
                field.add_some(shaper, &content, value, width, FIELD_LINES);
                field.limit(shaper, FIELD_LINES);
                field.keep_left();
                (label.set(shaper, &text), field)
            })
            .collect();
        let mut block = Block::default();
        block.add(shaper, &heading, design.bold(), measure);
        Some(Self {
            heading: block,
            fields,
            columns,
            labels,
            second,
            code: code.map(|code| drawn(paper, code)),
        })
    }

    fn row_height(row: &[(StyledLine, Block)]) -> f32 {
        let tallest = row
            .iter()
            .map(|(label, field)| field.height().max(label.height()))
            .fold(0.0, f32::max);
        tallest + BETWEEN
    }

    /// Height of the payment.
    pub fn height(&self) -> f32 {
        let rows = self.fields.chunks(self.columns);
        let fields: f32 = rows.map(Self::row_height).sum();
        let text = TOP + self.heading.height() + UNDER_HEADING + fields;
        let code = self
            .code
            .as_ref()
            .map_or(0.0, |(area, _, caption)| 4.0 + area.h + caption.height());
        text.max(code)
    }

    /// Sets the payment.
    pub fn set(self, paper: &mut Paper<'_>) {
        let (design, end) = (paper.design, paper.y + self.height());
        let y = paper.y;
        let page = paper.page();
        page.rule(design.left, y, design.measure(), 0.6, design.line);
        let left = design.left;
        let mut below = self.heading.set(page, left, y + TOP, Align::Left);
        below += UNDER_HEADING;
        for row in self.fields.chunks(self.columns) {
            for (index, (label, field)) in row.iter().enumerate() {
                let x = left + self.second * index as f32;
                // A small label shares the baseline of its larger value.
                let first = field.lines.first().map_or(0.0, StyledLine::height);
                let drop = (first - label.height()) / 2.0;
                set_line(page, label.clone(), x, below + drop + 0.1, Align::Left);
                let x = x + self.labels[index];
                field.clone().set(page, x, below, Align::Left);
            }
            below += Self::row_height(row);
        }
        if let Some((area, mut modules, caption)) = self.code {
            let (x, y) = (design.right - area.w, y + 4.0);
            for module in &mut modules {
                module.x += x;
                module.y += y;
            }
            page.marks.push(Mark::Shape {
                areas: modules,
                ink: BLACK,
            });
            let left = x + (area.w - caption.width()) / 2.0;
            caption.set(page, left, y + area.h, Align::Left);
        }
        paper.y = end;
    }
}

/// Whether somebody is still to pay, and not the business itself.
pub fn asks_for_money(paper: &Paper<'_>) -> bool {
    is_open(paper) && !paper.sheet.invoice.terms.is_credit_note()
}

/// Whether an amount is still to be settled.
fn is_open(paper: &Paper<'_>) -> bool {
    let (invoice, due) = (paper.sheet.invoice, paper.sheet.totals.due);
    let waits = matches!(invoice.status, Status::Draft | Status::Ready);
    waits && (due.minor > 0 || invoice.items.is_empty())
}

fn heading(paper: &Paper<'_>) -> String {
    let (invoice, locale) = (paper.sheet.invoice, paper.locale);
    let terms = &invoice.terms;
    match invoice.status {
        Status::Canceled => locale.say("pay-canceled"),
        _ if terms.is_credit_note() => locale.say("pay-credited"),
        Status::Paid => locale.say("pay-paid"),
        _ if !is_open(paper) => locale.say("pay-nothing"),
        _ if terms.payment.debit.is_some() => locale.say("pay-debit"),
        _ => match invoice.due_date {
            Some(due) => locale.fill("pay-by", &[("date", &locale.date(due))]),
            None => locale.say("payment"),
        },
    }
}

/// The account, or the debit; and the reference.
fn fields(paper: &Paper<'_>) -> Vec<(String, String)> {
    let (sheet, locale) = (paper.sheet, paper.locale);
    let (business, terms) = (sheet.business, &sheet.invoice.terms);
    let mut fields = Vec::new();
    let mut add = |label: String, value: &str| {
        let value = text::one_line(value);
        if !value.is_empty() {
            fields.push((label, value));
        }
    };
    let account = |number: &str| {
        let compact: String = number.chars().filter(|c| !c.is_whitespace()).collect();
        iban(&text::one_line(&compact))
    };
    if terms.is_credit_note() {
        return fields;
    }
    if let Some(debit) = &terms.payment.debit {
        add(locale.say("account"), &account(&debit.account));
        add(locale.say("mandate"), &debit.mandate);
        add(locale.say("creditor"), &debit.creditor);
    } else if terms.payment.accounts.is_empty() && terms.seller.is_none() {
        add("IBAN".to_owned(), &account(&business.iban_compact()));
        add("BIC".to_owned(), &business.bic);
        add(locale.say("bank"), &business.bank_name);
    } else {
        for to in &terms.payment.accounts {
            add("IBAN".to_owned(), &account(&to.iban));
            add("BIC".to_owned(), &to.bic);
            add(locale.say("account-holder"), &to.name);
        }
    }
    let stated = &terms.payment.remittance;
    let reference = if stated.trim().is_empty() {
        &sheet.invoice.reference
    } else {
        stated
    };
    add(locale.say("reference"), reference);
    fields
}

/// The dark modules as rectangles, one for each run of a row, within a square at the origin.
fn drawn(paper: &Paper<'_>, code: &CodeBlock) -> (Area, Vec<Area>, Block) {
    let design = paper.design;
    let module = CODE / (code.size + 2 * QUIET_ZONE) as f32;
    let mut areas = Vec::new();
    for (row, modules) in code.modules.chunks(code.size).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run[0] {
                areas.push(Area {
                    x: (column + QUIET_ZONE) as f32 * module,
                    y: (row + QUIET_ZONE) as f32 * module,
                    w: run.len() as f32 * module,
                    h: module,
                });
            }
            column += run.len();
        }
    }
    let mut caption = Block::default();
    let text = text::one_line(&code.caption);
    caption.add_some(paper.shaper, &text, design.tiny(), CODE, 2);
    caption.limit(paper.shaper, 2);
    caption.keep_left();
    let area = Area {
        x: 0.0,
        y: 0.0,
        w: CODE,
        h: CODE,
    };
    (area, areas, caption)
}
