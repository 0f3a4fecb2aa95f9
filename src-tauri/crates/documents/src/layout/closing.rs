//! What follows the items: the sums, the notes, and how to pay.

use super::notes;
use super::payment::{self, Payment};
use super::sheet::Paper;
use super::slip;
use super::sums::Sums;
use super::type_block::{Align, Block, set_line};

/// Room above the sums.
const SPACE: f32 = 10.0;

/// The closing, measured.
pub struct Closing {
    sums: Sums,
    notes: Block,
    payment: Option<Payment>,
    /// Room above the notes and above the payment.
    note_space: f32,
    pay_space: f32,
    with_row: f32,
}

impl Closing {
    /// Measures the closing.
    pub fn of(paper: &Paper<'_>) -> Self {
        let body = paper.design.body;
        let mut closing = Self {
            sums: Sums::of(paper),
            notes: notes::of(paper),
            payment: Payment::of(paper),
            note_space: body * 2.3,
            pay_space: body * 2.7,
            with_row: 0.0,
        };
        // The last item takes along what follows it, unless that would fill most of a page.
        let most = paper.capacity() * 0.6;
        let sums = SPACE + closing.sums.height();
        let all = sums + closing.notes_height() + closing.payment_height();
        closing.with_row = if all <= most { all } else { sums.min(most) };
        closing
    }

    /// How much of it belongs on the page of the last item, in points.
    pub fn with_row(&self) -> f32 {
        self.with_row
    }

    fn notes_height(&self) -> f32 {
        if self.notes.lines.is_empty() {
            0.0
        } else {
            self.note_space + self.notes.height()
        }
    }

    fn payment_height(&self) -> f32 {
        self.payment
            .as_ref()
            .map_or(0.0, |p| self.pay_space + p.height())
    }

    /// Sets it below the items.
    pub fn set(self, paper: &mut Paper<'_>) {
        let (page, wanted) = (paper.number(), self.payment_height());
        paper.y += SPACE;
        self.sums.set(paper);
        let height = self.notes.height();
        let fits = height + self.note_space <= paper.room();
        if !fits && height <= paper.capacity() * 0.5 {
            // No line of it stays behind alone.
            paper.next_page();
            paper.y -= self.note_space;
        }
        if !self.notes.lines.is_empty() {
            paper.y += self.note_space;
            let x = paper.design.left;
            for line in self.notes.lines {
                paper.need(line.height());
                let y = paper.y;
                paper.y = set_line(paper.page(), line, x, y, Align::Left);
            }
        }
        let part = paper.sheet.slip.filter(|_| payment::asks_for_money(paper));
        let beside_slip = part.is_some() && wanted <= paper.room_above_slip();
        if let Some(payment) = self.payment {
            let height = payment.height();
            if beside_slip {
                paper.y += paper.room_above_slip() - height;
            } else if height + self.pay_space > paper.room() {
                paper.next_page();
            } else if paper.number() > page {
                // On a page without items it follows what it belongs to.
                paper.y += self.pay_space;
            } else {
                paper.y = paper.floor - height;
            }
            payment.set(paper);
        }
        if let Some(part) = part {
            if !beside_slip {
                paper.next_page();
            }
            slip::set(paper, part);
        }
    }
}
