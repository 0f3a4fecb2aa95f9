//! The file itself: bytes, structure, fonts, what it says of itself.

use super::tools::run;
use super::{Case, item};

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let case = Case::with_items(40);
    assert_eq!(case.pdf().unwrap().bytes, case.pdf().unwrap().bytes);
}

#[test]
fn another_sheet_gives_another_identity() {
    let id = |case: &Case| {
        let bytes = case.pdf().unwrap().bytes;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let at = text.rfind("/ID[<").unwrap();
        text[at..at + 40].to_owned()
    };
    let (first, mut second) = (Case::arc011(), Case::arc011());
    assert_eq!(id(&first), id(&second));
    second.invoice.items[0].name = "Extra programmers".into();
    assert_ne!(id(&first), id(&second));
}

#[test]
fn qpdf_finds_nothing_wrong_with_the_file() {
    for case in [Case::arc011(), Case::with_items(120)] {
        let bytes = case.pdf().unwrap().bytes;
        if let Some((good, text)) = run("qpdf", &bytes, &["--check", "FILE"]) {
            assert!(
                good && text.contains("No syntax or stream encoding errors"),
                "{text}"
            );
        }
    }
}

#[test]
fn every_font_is_embedded_as_a_subset_with_its_text() {
    let mut case = Case::arc011();
    case.invoice.note =
        "Zażółć gęślą jaźń. Ελένη. Юлия. Non\u{2011}breaking and soft\u{2010}.".into();
    let bytes = case.pdf().unwrap().bytes;
    let Some((_, text)) = run("pdffonts", &bytes, &["FILE"]) else {
        return;
    };
    let fonts: Vec<&str> = text.lines().skip(2).collect();
    assert!(fonts.len() >= 2, "{text}");
    for font in fonts {
        let columns: Vec<&str> = font.split_whitespace().collect();
        let flags = &columns[columns.len() - 5..columns.len() - 2];
        assert_eq!(flags, ["yes", "yes", "yes"], "emb, sub, uni of {font}");
        assert!(columns[0].as_bytes()[6] == b'+', "{font}");
    }
    assert!(bytes.len() < 60_000, "{} bytes", bytes.len());
}

#[test]
fn the_file_says_who_made_it_when_and_in_which_language() {
    let mut case = Case::arc011();
    case.business.name = "Łucja & Söhne".into();
    let bytes = case.pdf().unwrap().bytes;
    let plain = String::from_utf8_lossy(&bytes).into_owned();
    assert!(plain.starts_with("%PDF-1.7"));
    assert!(plain.contains("/Lang(en)"), "language");
    assert!(plain.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Invoice ARC011, Łucja &amp; Söhne</rdf:li>"));
    assert!(plain.contains("<xmp:ModifyDate>2026-11-20T09:30:00Z</xmp:ModifyDate>"));
    if let Some((_, info)) = run("pdfinfo", &bytes, &["-isodates", "FILE"]) {
        for line in [
            "Title:           Invoice ARC011, Łucja & Söhne",
            "Author:          Łucja & Söhne",
            "Creator:         Counterfoil",
            "CreationDate:    2026-11-20T09:30:00Z",
            "ModDate:         2026-11-20T09:30:00Z",
            "Pages:           1",
        ] {
            assert!(info.contains(line), "{line}\n{info}");
        }
        assert!(info.contains("Producer:        Counterfoil "), "{info}");
        assert!(info.contains("(A4)"), "{info}");
    }
}

#[test]
fn totals_of_another_invoice_are_refused() {
    let case = Case::arc011();
    let totals = case.invoice.totals().unwrap();
    let mut invoice = case.invoice.clone();
    invoice.items.push(item("More", "", "1", "1", ""));
    let sheet = crate::Sheet {
        invoice: &invoice,
        totals: &totals,
        customer: None,
        business: &case.business,
        logo: None,
        language: case.language,
        look: &case.look,
        code: case.code.as_ref(),
        slip: None,
        attachment: None,
    };
    let error = crate::pdf(&sheet, &crate::Fonts::load()).unwrap_err();
    assert!(error.to_string().contains("not those of this invoice"));
}
