//! The words that go with a document when it is sent.

use super::Case;
use crate::letter;
use counterfoil_domain::{Language, Status};

#[test]
fn a_letter_names_the_document_the_sender_and_the_day_in_the_documents_language() {
    let mut case = Case::arc011();
    case.business.name = "Northlight Studio".into();
    let of = |case: &Case| {
        let totals = case.invoice.totals().unwrap();
        letter(&case.sheet(&totals))
    };
    case.language = Language::En;
    let english = of(&case);
    assert_eq!(english.subject, "Invoice ARC011 from Northlight Studio");
    assert_eq!(
        english.text,
        "Hello,\n\nInvoice ARC011 of 230.50 USD is attached as a PDF.\nPlease pay it by \
         29 November 2026.\n\nKind regards\nNorthlight Studio"
    );
    case.language = Language::De;
    let german = of(&case);
    assert_eq!(german.subject, "Rechnung ARC011 von Northlight Studio");
    assert!(german.text.contains("230,50 USD"), "{}", german.text);
    assert!(german.text.contains("29. November 2026"), "{}", german.text);
    for language in Language::ALL {
        case.language = language;
        let letter = of(&case);
        let texts = [&letter.subject, &letter.text];
        for text in texts {
            assert!(!text.contains("letter-"), "{language:?}: {text}");
            assert!(!text.contains(['{', '$', '\u{a0}', '\r']), "{text}");
        }
    }
}

#[test]
fn a_letter_to_what_is_paid_asks_for_nothing_and_a_nameless_one_ends_without_a_name() {
    let mut case = Case::arc011();
    case.invoice.status = Status::Paid;
    case.business.name = String::new();
    case.language = Language::En;
    let totals = case.invoice.totals().unwrap();
    let letter = letter(&case.sheet(&totals));
    assert_eq!(letter.subject, "Invoice ARC011");
    assert!(!letter.text.contains("pay"), "{}", letter.text);
    assert!(letter.text.ends_with("Kind regards"), "{}", letter.text);
}

#[test]
fn no_name_makes_a_second_line_of_the_subject() {
    let mut case = Case::arc011();
    case.business.name = "Rohr\r\nBcc: all@example.com\u{2028}x\0".into();
    case.invoice.reference = "A\n1".into();
    let totals = case.invoice.totals().unwrap();
    let letter = letter(&case.sheet(&totals));
    assert!(!letter.subject.contains(char::is_control));
    assert!(!letter.subject.contains('\u{2028}'));
    assert!(!letter.text.contains(['\r', '\0', '\u{2028}']));
    assert!(!letter.text.lines().any(|line| line.starts_with("Bcc")));
}
