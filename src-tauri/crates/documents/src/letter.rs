//! The words that go with a document when a person sends it by e-mail, in the document's language.

use crate::layout::titled;
use crate::locale::Locale;
use crate::{Sheet, parties, text};
use counterfoil_domain::Status;

/// What a message says; the person reads and changes it before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject, one line without controls.
    pub subject: String,
    /// The text; its lines end with `\n`, other controls are none.
    pub text: String,
}

/// The letter to a document.
#[must_use]
pub fn letter(sheet: &Sheet<'_>) -> Letter {
    let locale = Locale::of(sheet.language);
    let (document, name) = (titled(sheet, locale), parties::sender(sheet, locale).name);
    let blanks = [("document", &*document), ("name", &*name)];
    let subject = match name.is_empty() {
        true => document.clone(),
        false => locale.fill("letter-subject", &blanks),
    };
    let due = sheet.totals.due;
    let amount = format!("{} {}", locale.money(due), due.currency.code());
    let attached = locale.fill(
        "letter-attached",
        &[("document", &document), ("amount", &amount)],
    );
    let mut lines = vec![locale.say("letter-hello"), String::new(), attached];
    let asks = sheet.invoice.status == Status::Ready && due.minor > 0;
    if let Some(day) = sheet.invoice.due_date.filter(|_| asks) {
        lines.push(locale.fill("letter-due", &[("date", &locale.date(day))]));
    }
    lines.extend([String::new(), locale.say("letter-regards")]);
    if !name.is_empty() {
        lines.push(name);
    }
    // A blank that does not break holds a page's lines together; a message has no such need.
    let plain = |line: String| line.replace(['\u{a0}', '\u{202f}'], " ");
    Letter {
        subject: plain(text::one_line(&subject)),
        text: lines.into_iter().map(plain).collect::<Vec<_>>().join("\n"),
    }
}
