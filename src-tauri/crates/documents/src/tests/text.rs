//! What a person reads and copies from the pages.

use super::tools::{layout, run, squeezed, text};
use super::{Case, item};
use crate::Error;
use counterfoil_domain::{Language, Status};

#[test]
fn arc011_prints_200_00_and_30_50_as_230_50() {
    let Some(printed) = layout(&Case::arc011().pdf().unwrap().bytes) else {
        return;
    };
    let printed = squeezed(&printed);
    for line in [
        "Invoice Bar Test Studio",
        "ARC011 · 20 November 2026 · due 29 November 2026",
        "Item Qty Price Tax Amount",
        "Extra programmer 2 100.00 15.25% 200.00",
        "Subtotal 200.00",
        "Tax 15.25% of 200.00 30.50",
        "Total USD 230.50",
        "Pay by 29 November 2026",
        "IBAN DE02 1203 0000 0000 2020 51 BIC BYLADEM1001",
        "Bank Example Bank Berlin Reference ARC011",
        "Page 1 of 1",
    ] {
        assert!(printed.contains(line), "{line}\n{printed}");
    }
}

#[test]
fn text_copies_out_in_reading_order() {
    let Some(printed) = text(&Case::arc011().pdf().unwrap().bytes) else {
        return;
    };
    let mut from = 0;
    for part in [
        "Invoice",
        "Rock & Roll Studio",
        "Ada Example",
        "7 Sample Road",
        "Extra programmer",
        "Two days on site, November",
        "Subtotal",
        "Total USD",
        "Pay by",
    ] {
        let at = printed[from..].find(part);
        from += at.unwrap_or_else(|| panic!("{part} after byte {from} of\n{printed}"));
    }
}

#[test]
fn a_row_is_drawn_as_it_is_read() {
    let bytes = Case::arc011().pdf().unwrap().bytes;
    if let Some((_, printed)) = run("pdftotext", &bytes, &["-raw", "FILE", "-"]) {
        let row = "Extra programmer 2 100.00 15.25% 200.00 Two days on site, November";
        assert!(squeezed(&printed).contains(row), "{printed}");
    }
}

#[test]
fn names_in_polish_greek_and_cyrillic_and_ligatures_come_back_as_typed() {
    let names = [
        "Łucja Żółć, stolarstwo",
        "Ελένη Παπαδοπούλου",
        "Юлия Щербакова",
        "Rock & Roll",
        "Offi\u{200b}ce fine waffle efficient ffi fl",
        "Háček, Größe, Ærø, İstanbul, ő",
        "cafe\u{301} nai\u{308}ve",
        "non\u{2011}breaking, plain - and \u{2010}",
        "“quoted” – and — … € £ ¥ №",
        "AVAVA To. Ty, 10:45 (f)",
    ];
    for name in names {
        let mut case = Case::arc011();
        case.customer.business_name = name.into();
        case.invoice.items[0].name = name.into();
        case.invoice.note = name.into();
        let Some(printed) = text(&case.pdf().unwrap().bytes) else {
            return;
        };
        let wanted = squeezed(&name.replace('\u{200b}', ""));
        // Poppler may give a letter and its mark as one character; both are the same text.
        let composed = wanted.replace("e\u{301}", "é").replace("i\u{308}", "ï");
        let printed = squeezed(&printed)
            .replace("e\u{301}", "é")
            .replace("i\u{308}", "ï");
        assert_eq!(printed.matches(&composed).count(), 3, "{name}\n{printed}");
    }
}

#[test]
fn arabic_and_hebrew_are_shaped_or_named_as_missing() {
    for name in ["شركة المثال 12", "דוגמה בע״מ"] {
        let mut case = Case::arc011();
        case.customer.business_name = name.into();
        match case.pdf() {
            Ok(pdf) => {
                let Some(printed) = text(&pdf.bytes) else {
                    return;
                };
                let first = name.split(' ').next().unwrap();
                assert!(printed.contains(first), "{first}\n{printed}");
            }
            Err(Error::MissingGlyphs(missing)) => {
                println!("skipped: no font here has {missing:?}");
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[test]
fn a_character_that_no_font_has_is_named_and_not_printed_as_a_box() {
    let mut case = Case::arc011();
    // Unassigned for good, so no font will ever have it.
    case.invoice.items[0].description = "before \u{50005} after, again \u{50005}, \u{50006}".into();
    let error = case.pdf().unwrap_err();
    assert_eq!(error, Error::MissingGlyphs(vec!['\u{50005}', '\u{50006}']));
    assert!(error.to_string().contains("U+50005"), "{error}");
}

#[test]
fn numbers_follow_the_style_and_the_currency() {
    for (code, price, language, line, total) in [
        (
            "JPY",
            "98000",
            Language::En,
            "98,000 10% 98,000",
            "Total JPY 107,800",
        ),
        (
            "KWD",
            "1234.567",
            Language::De,
            "1.234,567 10 % 1.234,567",
            "Gesamt KWD 1.358,024",
        ),
        (
            "CLF",
            "1.2345",
            Language::En,
            "1.2345 10% 1.2345",
            "Total CLF 1.3580",
        ),
        (
            "EUR",
            "1234567.8",
            Language::Fr,
            "1 234 567,80 10 % 1 234 567,80",
            "Total EUR 1 358 024,58",
        ),
        (
            "EUR",
            "1234.5",
            Language::Pl,
            "1234,50 10% 1234,50",
            "Razem EUR 1357,95",
        ),
        (
            "EUR",
            "-5",
            Language::En,
            "−5.00 10% −5.00",
            "Total EUR −5.50",
        ),
    ] {
        let mut case = Case::arc011();
        case.invoice.currency = code.parse().unwrap();
        case.language = language;
        case.invoice.items = vec![item("Tea", "", price, "1", "10")];
        let Some(printed) = layout(&case.pdf().unwrap().bytes) else {
            return;
        };
        let printed = squeezed(&printed);
        assert!(printed.contains(&format!("Tea 1 {line}")), "{printed}");
        assert!(printed.contains(total), "{total}\n{printed}");
    }
}

#[test]
fn the_status_says_itself_and_decides_what_is_to_be_paid() {
    for (status, word, pay) in [
        (Status::Draft, "Draft", "Pay by 29 November 2026"),
        (Status::Ready, "", "Pay by 29 November 2026"),
        (Status::Paid, "Paid", "Nothing is left to pay."),
        (Status::Canceled, "Canceled", "Please do not pay it."),
    ] {
        let mut case = Case::with_items(40);
        case.invoice.status = status;
        let Some(printed) = layout(&case.pdf().unwrap().bytes) else {
            return;
        };
        let pages: Vec<&str> = printed
            .split('\u{c}')
            .filter(|p| !p.trim().is_empty())
            .collect();
        assert!(pages.len() >= 2);
        for page in &pages {
            assert!(page.contains(word), "{status}: {page}");
            assert_eq!(page.contains("Draft"), status == Status::Draft);
        }
        assert!(printed.contains(pay), "{status}: {printed}");
        let open = matches!(status, Status::Draft | Status::Ready);
        assert_eq!(printed.contains("IBAN"), open, "{status}");
    }
}

#[test]
fn an_empty_draft_without_a_customer_has_one_page() {
    let mut case = Case::arc011();
    case.invoice.items.clear();
    case.invoice.reference.clear();
    case.invoice.status = Status::Draft;
    let totals = case.invoice.totals().unwrap();
    let business = counterfoil_domain::Business::default();
    let sheet = crate::Sheet {
        invoice: &case.invoice,
        totals: &totals,
        customer: None,
        business: &business,
        logo: None,
        language: case.language,
        look: &case.look,
        code: case.code.as_ref(),
        slip: None,
        attachment: None,
    };
    let pdf = crate::pdf(&sheet, &crate::Fonts::load()).unwrap();
    assert_eq!(pdf.pages, 1);
    if let Some(printed) = layout(&pdf.bytes) {
        assert!(squeezed(&printed).contains("Total USD 0.00"), "{printed}");
    }
}
