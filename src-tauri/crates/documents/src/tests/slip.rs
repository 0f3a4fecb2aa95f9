//! The Swiss payment part: where it stands, what it says, and its code read from the page.

use super::tools::{layout, run, squeezed};
use super::{Case, item};
use crate::gray;
use crate::layout::design::MM;
use crate::page::{Mark, Page};
use counterfoil_codes::swiss::{
    Address, Language as Words, PaymentPart, Reference, SwissBill, payment_part,
};
use counterfoil_domain::{Language, Money, Paper, Template};

fn address(name: &str, street: &str, post_code: &str, town: &str) -> Address {
    Address {
        name: name.into(),
        street: street.into(),
        building: String::new(),
        post_code: post_code.into(),
        town: town.into(),
        country: "CH".into(),
    }
}

pub fn bill() -> SwissBill {
    SwissBill {
        iban: "CH44 3199 9123 0008 8901 2".into(),
        creditor: address("Käserei Grün AG", "Seestrasse 12a", "2501", "Biel"),
        debtor: Some(address(
            "Anna Beispiel",
            "Hauptgasse 28",
            "9400",
            "Rorschach",
        )),
        amount: Money::from_minor(1_949_750, "CHF".parse().unwrap()),
        reference: Reference::Qr("21 00000 00003 13947 14300 09017".into()),
        message: "Auftrag vom 15.06.2026".into(),
        billing: "//S1/10/10201409/11/260512/32/8.1".into(),
    }
}

/// An invoice of Biel with its payment part.
pub fn swiss(bill: &SwissBill, words: Words, language: Language) -> Case {
    let mut case = Case::arc011();
    case.invoice.currency = "CHF".parse().unwrap();
    case.business.iban = bill.iban.clone();
    case.business.bic.clear();
    case.business.bank_name = "Beispielbank Biel".into();
    case.language = language;
    case.slip = Some(payment_part(bill, words).unwrap());
    case
}

fn part(case: &Case) -> &PaymentPart {
    case.slip.as_ref().unwrap()
}

/// Where a text stands, in millimetres from the top left corner of the slip: left, baseline.
fn places(page: &Page, text: &str) -> Vec<(f32, f32, f32)> {
    let top = page.size.height - 105.0 * MM;
    let copied = |line: &crate::shape::Line| -> String {
        let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
        glyphs.map(|g| g.text.as_str()).collect()
    };
    page.marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text {
                x,
                baseline,
                size,
                line,
                ..
            } if copied(line) == text => Some((x / MM, (baseline - top) / MM, *size)),
            _ => None,
        })
        .collect()
}

#[test]
fn every_text_stands_in_its_area_in_the_size_that_the_guidelines_give() {
    let case = swiss(&bill(), Words::German, Language::De);
    let pages = super::templates::laid_out(&case);
    let page = pages.last().unwrap();
    // Left edge, and the lines of type from the top of the area: guidelines 3.5 and 3.6.
    for (text, x, from, to, size) in [
        ("Empfangsschein", 5.0, 5.0, 12.0, 11.0),
        ("Zahlteil", 67.0, 5.0, 12.0, 11.0),
        ("Zusätzliche Informationen", 118.0, 5.0, 90.0, 8.0),
        ("Annahmestelle", 57.0, 82.0, 100.0, 6.0),
        ("Auftrag vom 15.06.2026", 118.0, 5.0, 90.0, 10.0),
    ] {
        let found = places(page, text);
        assert_eq!(found.len(), 1, "{text}");
        let (left, baseline, set) = found[0];
        // The acceptance point ends at its area's right edge; the others begin at the left.
        let begins = (left - x).abs() < 0.01 || (text == "Annahmestelle" && left < x);
        assert!(begins, "{text} at {left}");
        assert!((from..to).contains(&baseline), "{text} at {baseline}");
        assert!((set - size).abs() < f32::EPSILON, "{text} of {set}");
    }
    for (text, sizes) in [
        ("CH44 3199 9123 0008 8901 2", [8.0, 10.0]),
        ("Anna Beispiel", [8.0, 10.0]),
        ("19 497.50", [8.0, 10.0]),
        ("Währung", [6.0, 8.0]),
    ] {
        let set: Vec<f32> = places(page, text).iter().map(|found| found.2).collect();
        // The account also stands among the payment details above.
        assert!(set.ends_with(&sizes), "{text}: {set:?}");
    }
}

#[test]
fn the_code_is_read_from_the_page_in_every_template_and_says_what_was_meant() {
    for template in Template::ALL {
        let mut case = swiss(&bill(), Words::French, Language::Fr);
        case.look.template = template;
        let pdf = case.pdf().unwrap();
        let picture = gray(&pdf.bytes, pdf.pages - 1, 1240).unwrap();
        let read =
            counterfoil_codes::read_all(&picture.pixels, picture.width, picture.height).unwrap();
        assert_eq!(read, [part(&case).payload.clone()], "{template:?}");
        let dark = |x: f32, y: f32| {
            let pixel = |mm: f32| (mm / 210.0 * picture.width as f32) as usize;
            let at = pixel(192.0 + y) * picture.width as usize + pixel(x);
            picture.pixels[at] < 128
        };
        // The cross: white frame, black square, white arms.
        assert!(!dark(86.7, 36.7) && dark(87.5, 37.5) && !dark(90.0, 40.0));
    }
}

#[test]
fn it_stands_at_the_foot_of_the_last_page_or_of_one_of_its_own() {
    for (count, paper, pages) in [
        (1, Paper::A4, 1),
        (9, Paper::A4, 2),
        (40, Paper::A4, 3),
        (1, Paper::Letter, 2),
    ] {
        let mut case = swiss(&bill(), Words::Italian, Language::It);
        case.invoice.items = (1..=count)
            .map(|n| item(&format!("Posizione {n}."), "", "10.00", "1", "8.1"))
            .collect();
        case.look.paper = paper;
        let laid_out = super::templates::laid_out(&case);
        assert_eq!(laid_out.len(), pages, "{count} on {paper:?}");
        let last = laid_out.last().unwrap();
        assert!((last.size.width - 210.0 * MM).abs() < 0.01, "{paper:?}");
        assert_eq!(places(last, "Ricevuta").len(), 1);
        // Nothing else reaches into the slip, and nothing is set in another font there.
        let top = last.size.height - 105.0 * MM;
        for mark in &last.marks {
            if let Mark::Text { baseline, line, .. } = mark
                && *baseline > top
            {
                assert!(
                    line.runs
                        .iter()
                        .all(|run| format!("{:?}", run.face) != own())
                );
            }
        }
        let others = &laid_out[..pages - 1];
        assert!(others.iter().all(|p| places(p, "Ricevuta").is_empty()));
    }
}

fn own() -> String {
    let fonts = crate::Fonts::load();
    let face = fonts.own(crate::fonts::Family::Own, crate::fonts::Weight::Regular);
    format!("{face:?}")
}

#[test]
fn without_a_payer_corners_mark_the_field_to_fill() {
    let mut blank = bill();
    blank.debtor = None;
    let case = swiss(&blank, Words::English, Language::En);
    let pages = super::templates::laid_out(&case);
    let page = pages.last().unwrap();
    let corners: Vec<(f32, f32)> = page
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Shape { areas, .. } if areas.len() == 8 => {
                let left = areas.iter().map(|a| a.x).fold(f32::MAX, f32::min);
                let right = areas.iter().map(|a| a.x + a.w).fold(0.0, f32::max);
                let top = areas.iter().map(|a| a.y).fold(f32::MAX, f32::min);
                let bottom = areas.iter().map(|a| a.y + a.h).fold(0.0, f32::max);
                Some((((right - left) / MM).round(), ((bottom - top) / MM).round()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(corners, [(52.0, 20.0), (65.0, 25.0)]);
}

#[test]
fn the_longest_texts_stay_inside_the_slip() {
    let long = |c: &str, count| c.repeat(count);
    let wide = Address {
        name: long("Wm ", 23),
        street: long("Ma ", 23),
        building: "1234567890 bis".into(),
        post_code: "1234567890".into(),
        town: long("Ow ", 11),
        country: "LI".into(),
    };
    let bill = SwissBill {
        creditor: wide.clone(),
        debtor: Some(wide),
        amount: Money::from_minor(99_999_999_999, "CHF".parse().unwrap()),
        message: long("Mw ", 35),
        ..bill()
    };
    let case = swiss(&bill, Words::French, Language::Fr);
    let pages = super::templates::laid_out(&case);
    let page = pages.last().unwrap();
    let top = page.size.height - 105.0 * MM;
    for mark in &page.marks {
        let Mark::Text {
            x,
            baseline,
            size,
            line,
            ..
        } = mark
        else {
            continue;
        };
        if *baseline < top {
            continue;
        }
        let (left, right, y) = (x / MM, (x + line.width * size) / MM, (baseline - top) / MM);
        let edge = if left < 62.0 { 57.1 } else { 205.1 };
        assert!(right < edge && y < 100.0, "{left} to {right}, {y}");
        let low = if (5.0..62.0).contains(&left) {
            68.0
        } else {
            90.0
        };
        let amount = (68.0..82.0).contains(&y) && left < 118.0;
        assert!(y < low || amount || left > 30.0, "{left} {y}");
    }
    let pdf = case.pdf().unwrap();
    let picture = gray(&pdf.bytes, pdf.pages - 1, 2000).unwrap();
    let read = counterfoil_codes::read_all(&picture.pixels, picture.width, picture.height).unwrap();
    assert_eq!(read, [part(&case).payload.clone()]);
}

#[test]
fn a_paid_invoice_and_a_credit_have_no_payment_part() {
    let mut paid = swiss(&bill(), Words::German, Language::De);
    paid.invoice.status = counterfoil_domain::Status::Paid;
    let mut credit = swiss(&bill(), Words::German, Language::De);
    credit.invoice.terms.kind = 381;
    for case in [paid, credit] {
        let Some(text) = layout(&case.pdf().unwrap().bytes) else {
            return;
        };
        assert!(!text.contains("Zahlteil"), "{text}");
    }
}

#[test]
fn the_texts_copy_out_and_the_file_is_sound() {
    let case = swiss(&bill(), Words::German, Language::De);
    let bytes = case.pdf().unwrap().bytes;
    if let Some((good, said)) = run("qpdf", &bytes, &["--check", "FILE"]) {
        assert!(good, "{said}");
    }
    let Some(text) = super::tools::text(&bytes) else {
        return;
    };
    let text = squeezed(&text);
    for words in [
        "Vor der Einzahlung abzutrennen",
        "Konto / Zahlbar an CH44 3199 9123 0008 8901 2 Käserei Grün AG Seestrasse 12a 2501 Biel",
        "Referenz 21 00000 00003 13947 14300 09017",
        "//S1/10/10201409/11/260512/32/8.1",
        "Annahmestelle",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    if let Some((_, fonts)) = run("pdffonts", &bytes, &["FILE"]) {
        let allowed = ["LiberationSans", "Arial", "Helvetica", "Frutiger", "Arimo"];
        if crate::system_fonts::named(&["Liberation Sans"], crate::fonts::Weight::Bold).is_some() {
            assert!(allowed.iter().any(|name| fonts.contains(name)), "{fonts}");
        } else {
            eprintln!("skipped: the font of the Swiss payment part; Liberation Sans is missing");
        }
    }
}
