//! What follows the items: subtotal, tax of each rate, total, the note, and how to pay.

use super::sheet::Paper;
use super::type_block::{Align, Block, Style, StyledLine, set_line};
use super::{BODY, INK, LINE, MARGIN, MEASURE, QUIET, RIGHT, SMALL, TOTAL};
use crate::format;
use crate::text;
use counterfoil_domain::Status;

/// Room between label and amount.
const GAP: f32 = 16.0;
/// The sums take this part of the width, more where they need it.
const SUMS: f32 = MEASURE * 0.46;
/// Room above and below a line of the sums.
const SUM_PAD: f32 = 2.5;
/// Room above the sums, the note and the payment.
const SPACE: f32 = 10.0;
const NOTE_SPACE: f32 = 22.0;
const PAY_SPACE: f32 = 26.0;
/// Width of the labels in the payment's two columns, and of its first column.
const PAY_LABEL: f32 = 54.0;
const PAY_FIRST: f32 = MEASURE * 0.57;

/// A field of the payment has at most this many lines.
const FIELD_LINES: usize = 5;

/// A label and its amount.
struct Sum {
    label: Block,
    amount: StyledLine,
    is_total: bool,
}

impl Sum {
    fn height(&self) -> f32 {
        let pad = if self.is_total { 9.0 } else { 0.0 };
        self.label.height() + 2.0 * SUM_PAD + pad
    }
}

/// How to pay, or why not to.
struct Payment {
    heading: Block,
    fields: Vec<(StyledLine, Block)>,
}

/// The closing, measured.
pub struct Closing {
    sums: Vec<Sum>,
    width: f32,
    note: Block,
    payment: Option<Payment>,
    with_row: f32,
}

impl Closing {
    /// Measures the closing.
    pub fn of(paper: &Paper<'_>) -> Self {
        let (sums, width) = sums(paper);
        let mut closing = Self {
            sums,
            width,
            note: note(paper),
            payment: payment(paper),
            with_row: 0.0,
        };
        // The last item takes along what follows it, unless that would fill most of a page.
        let most = paper.capacity() * 0.6;
        let sums = closing.sums_height();
        let all = sums + closing.note_height() + closing.payment_height();
        closing.with_row = if all <= most { all } else { sums.min(most) };
        closing
    }

    /// How much of it belongs on the page of the last item, in points.
    pub fn with_row(&self) -> f32 {
        self.with_row
    }

    fn sums_height(&self) -> f32 {
        SPACE + self.sums.iter().map(Sum::height).sum::<f32>()
    }

    fn note_height(&self) -> f32 {
        if self.note.lines.is_empty() {
            0.0
        } else {
            NOTE_SPACE + self.note.height()
        }
    }

    fn payment_height(&self) -> f32 {
        self.payment
            .as_ref()
            .map_or(0.0, |p| PAY_SPACE + p.height())
    }

    /// Sets it below the items.
    pub fn set(self, paper: &mut Paper<'_>) {
        paper.y += SPACE;
        let left = RIGHT - self.width;
        let count = self.sums.len();
        for (index, sum) in self.sums.into_iter().enumerate() {
            // The total never stands alone at the head of a page.
            let with_next = if index + 2 == count { 34.0 } else { 0.0 };
            paper.need(sum.height() + with_next);
            sum.set(paper, left);
        }
        if !self.note.lines.is_empty() {
            paper.y += NOTE_SPACE;
            for line in self.note.lines {
                paper.need(line.height());
                let y = paper.y;
                paper.y = set_line(paper.page(), line, MARGIN, y, Align::Left);
            }
        }
        if let Some(payment) = self.payment {
            let height = payment.height();
            if height + PAY_SPACE > paper.room() {
                paper.next_page();
            } else {
                paper.y = paper.floor - height;
            }
            payment.set(paper);
        }
    }
}

fn sums(paper: &Paper<'_>) -> (Vec<Sum>, f32) {
    let (totals, style, shaper) = (paper.sheet.totals, paper.sheet.style, paper.shaper);
    let mut texts = Vec::new();
    if !totals.taxes.is_empty() {
        texts.push(("Subtotal".to_owned(), totals.sub_amount));
    }
    for tax in &totals.taxes {
        let rate = format::rate(tax.rate, 0, style);
        let base = format::money(tax.base, style);
        texts.push((format!("Tax {rate} of\u{a0}{base}"), tax.tax));
    }
    let body = Style::regular(BODY, INK);
    let total = Style::bold(TOTAL, INK);
    let styled = texts
        .into_iter()
        .map(|(label, amount)| (label, amount, body));
    let last = (
        format!("Total {}", totals.amount.currency),
        totals.amount,
        total,
    );
    let measured: Vec<_> = styled
        .chain([last])
        .map(|(label, amount, label_style)| {
            let style = label_style.with_figures();
            let (line, amount_width) =
                style.line(shaper, &format::money(amount, paper.sheet.style));
            let (_, label_width) = label_style.line(shaper, &label);
            let amount = StyledLine { line, style };
            (label, label_style, amount, label_width + GAP + amount_width)
        })
        .collect();
    let needed = measured.iter().map(|m| m.3).fold(SUMS, f32::max);
    let width = needed.min(MEASURE);
    let sums = measured
        .into_iter()
        .map(|(text, style, amount, _)| {
            let mut label = Block::default();
            let room = (width - GAP - amount.width()).max(width * 0.2) + 0.1;
            label.add(shaper, &text, style, room);
            Sum {
                label,
                amount,
                is_total: style.size == TOTAL,
            }
        })
        .collect();
    (sums, width)
}

impl Sum {
    fn set(self, paper: &mut Paper<'_>, left: f32) {
        let bottom = paper.y + self.height();
        let mut y = paper.y + SUM_PAD;
        let page = paper.page();
        if self.is_total {
            page.rule(left, y + 2.0, RIGHT - left, 0.9, INK);
            y += 9.0;
        }
        self.label.set(page, left, y, Align::Left);
        set_line(page, self.amount, RIGHT, y, Align::Right);
        paper.y = bottom;
    }
}

fn note(paper: &Paper<'_>) -> Block {
    let mut block = Block::default();
    let style = Style::regular(BODY - 0.5, INK);
    for paragraph in text::lines(&paper.sheet.invoice.note) {
        if paragraph.is_empty() {
            block.add_gap(style);
        }
        block.add(paper.shaper, &paragraph, style, MEASURE * 0.8);
    }
    block
}

fn payment(paper: &Paper<'_>) -> Option<Payment> {
    let (sheet, shaper) = (paper.sheet, paper.shaper);
    let (invoice, business) = (sheet.invoice, sheet.business);
    let amount = sheet.totals.amount;
    let owed = amount.minor > 0 || invoice.items.is_empty();
    let heading = match invoice.status {
        Status::Paid => "This invoice is paid. Nothing is left to pay.".to_owned(),
        Status::Canceled => "This invoice was canceled. Please do not pay it.".to_owned(),
        Status::Draft | Status::Ready if !owed => "Nothing is to be paid.".to_owned(),
        Status::Draft | Status::Ready => match invoice.due_date {
            Some(due) => format!("Pay by {}", format::date(due)),
            None => "Payment".to_owned(),
        },
    };
    let open = owed && matches!(invoice.status, Status::Draft | Status::Ready);
    let account = [
        (
            "IBAN",
            format::iban(&text::one_line(&business.iban_compact())),
        ),
        ("BIC", text::one_line(&business.bic)),
        ("Bank", text::one_line(&business.bank_name)),
    ];
    let has_account = account.iter().any(|(_, value)| !value.is_empty());
    if open && !has_account && invoice.due_date.is_none() {
        return None;
    }
    let mut block = Block::default();
    block.add(shaper, &heading, Style::bold(BODY, INK), MEASURE);
    let reference = ("Reference", text::one_line(&invoice.reference));
    let fields = account
        .into_iter()
        .chain([reference])
        .filter(|(_, value)| open && !value.is_empty())
        .enumerate()
        .map(|(index, (label, value))| {
            let style = Style::regular(SMALL, QUIET);
            let label = shaper.line(label, style.cut);
            let column = if index % 2 == 0 {
                PAY_FIRST - GAP
            } else {
                MEASURE - PAY_FIRST
            };
            let mut field = Block::default();
            let ink = Style::regular(SMALL + 0.5, INK).with_figures();
            field.add_some(shaper, &value, ink, column - PAY_LABEL, FIELD_LINES);
            field.limit(shaper, FIELD_LINES);
            (StyledLine { line: label, style }, field)
        })
        .collect();
    Some(Payment {
        heading: block,
        fields,
    })
}

impl Payment {
    const TOP: f32 = 11.0;
    const UNDER_HEADING: f32 = 4.0;
    const BETWEEN: f32 = 1.5;

    fn row_height(row: &[(StyledLine, Block)]) -> f32 {
        let tallest = row
            .iter()
            .map(|(_, field)| field.height())
            .fold(0.0, f32::max);
        tallest + Self::BETWEEN
    }

    fn height(&self) -> f32 {
        let fields: f32 = self.fields.chunks(2).map(Self::row_height).sum();
        Self::TOP + self.heading.height() + Self::UNDER_HEADING + fields
    }

    fn set(self, paper: &mut Paper<'_>) {
        let y = paper.y;
        let page = paper.page();
        page.rule(MARGIN, y, MEASURE, 0.6, LINE);
        let mut y = self.heading.set(page, MARGIN, y + Self::TOP, Align::Left);
        y += Self::UNDER_HEADING;
        for row in self.fields.chunks(2) {
            let height = Self::row_height(row);
            for (index, (label, field)) in row.iter().enumerate() {
                let x = MARGIN + PAY_FIRST * index as f32;
                // A small label shares the baseline of its larger value.
                let drop =
                    (field.lines.first().map_or(0.0, StyledLine::height) - label.height()) / 2.0;
                set_line(page, label.clone(), x, y + drop + 0.1, Align::Left);
                field.clone().set(page, x + PAY_LABEL, y, Align::Left);
            }
            y += height;
        }
        paper.y = y;
    }
}
