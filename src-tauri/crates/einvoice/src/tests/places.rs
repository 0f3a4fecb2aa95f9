//! Where each business term is written, after CEN/TS 16931-3-2 and -3-3, and that the written file
//! has nothing else.

use super::public::read;
use super::samples::{day, rich};
use crate::Syntax;
use crate::rules::{Places, check};
use counterfoil_domain::Profile;
use std::collections::BTreeSet;

/// Term, place in UBL, place in CII, text. `-` is a place that the syntax does not have.
const PLACES: &str = include_str!("places.txt");

/// Short for the beginnings of CII's paths.
const SHORT: [(&str, &str); 6] = [
    (
        "LA/",
        "T/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/",
    ),
    (
        "LS/",
        "T/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/",
    ),
    (
        "LP/",
        "T/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/",
    ),
    ("HA/", "T/ApplicableHeaderTradeAgreement/"),
    ("HD/", "T/ApplicableHeaderTradeDelivery/"),
    ("HS/", "T/ApplicableHeaderTradeSettlement/"),
];

fn full(path: &str) -> String {
    let mut path = path.to_owned();
    for (short, long) in SHORT {
        if let Some(rest) = path.strip_prefix(short) {
            path = format!("{long}{rest}");
        }
    }
    match path.strip_prefix("T/") {
        Some(rest) => format!("SupplyChainTradeTransaction/{rest}"),
        None => path,
    }
}

/// Every text of a file with its path: `Price/PriceAmount=14.60`, attributes as `@name`.
fn said(bytes: &[u8]) -> BTreeSet<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut open, mut said) = (Vec::<String>::new(), BTreeSet::new());
    loop {
        let local = |name: &str| name.rsplit(':').next().unwrap().to_owned();
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(start) => {
                open.push(local(start.name().into_inner()));
                let path = open[1..].join("/");
                for attribute in start.attributes().flatten().filter(|_| open.len() > 1) {
                    let key = attribute.key.into_inner();
                    said.insert(format!("{path}/@{key}={}", attribute.value));
                }
            }
            quick_xml::events::Event::Text(text) if !text.trim().is_empty() => {
                said.insert(format!("{}={}", open[1..].join("/"), text.trim()));
            }
            quick_xml::events::Event::End(_) => {
                open.pop();
            }
            quick_xml::events::Event::Eof => return said,
            _ => {}
        }
    }
}

fn expected(column: usize) -> BTreeSet<String> {
    let rows = PLACES
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    let mut expected = BTreeSet::new();
    for row in rows {
        let fields: Vec<&str> = row.split_whitespace().collect();
        let [_, ubl, cii, text] = fields[..] else {
            panic!("not four fields: {row}");
        };
        let path = [ubl, cii][column];
        let (text, day) = (
            text.to_owned(),
            text.len() == 10 && text.starts_with("2026-"),
        );
        let text = if day && column == 1 {
            text.replace('-', "")
        } else {
            text
        };
        if path != "-" {
            expected.insert(format!("{}={text}", full(path)));
        }
    }
    expected
}

#[test]
fn every_term_of_the_norm_is_written_where_the_norm_binds_it_and_nothing_else_is() {
    let document = rich();
    for (column, syntax) in [Syntax::Ubl, Syntax::Cii].into_iter().enumerate() {
        let bytes = document.to_xml(syntax).unwrap();
        let (mut said, expected) = (said(&bytes), expected(column));
        // What CII's schema wants with every day and every project says nothing by itself.
        said.retain(|s| !s.ends_with("/@format=102") && !s.ends_with("Name=Project reference"));
        let missing: Vec<_> = expected.difference(&said).collect();
        let more: Vec<_> = said.difference(&expected).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{syntax:?}\n{missing:#?}\n{more:#?}"
        );
    }
}

#[test]
fn what_a_credit_note_says_elsewhere_stands_there() {
    let mut document = rich();
    document.terms.kind = 381;
    let said = said(&document.to_xml(Syntax::Ubl).unwrap());
    for place in [
        "CreditNoteTypeCode=381",
        "PaymentMeans/PaymentDueDate=2026-01-09",
        "CreditNoteLine/CreditedQuantity=129",
        "AdditionalDocumentReference/ID=t11",
        "AdditionalDocumentReference/DocumentTypeCode=50",
        "OriginatorDocumentReference/ID=t17",
    ] {
        assert!(said.contains(place), "{place}");
    }
    assert!(
        !said
            .iter()
            .any(|s| s.starts_with("DueDate") || s.starts_with("Project"))
    );
    assert_eq!(document.due_date, Some(day(1, 9)));
}

#[test]
fn when_tax_becomes_due_has_other_codes_in_cii() {
    for (code, theirs) in [("3", "5"), ("35", "29"), ("432", "72")] {
        let mut document = rich();
        document.terms.tax_point = None;
        document.terms.tax_point_code = code.into();
        let cii = said(&document.to_xml(Syntax::Cii).unwrap());
        let place = full("HS/ApplicableTradeTax/DueDateTypeCode");
        assert!(cii.contains(&format!("{place}={theirs}")), "{code}");
        let ubl = said(&document.to_xml(Syntax::Ubl).unwrap());
        assert!(
            ubl.contains(&format!("InvoicePeriod/DescriptionCode={code}")),
            "{code}"
        );
    }
}

#[test]
fn a_code_of_no_list_is_found_by_the_rules_and_says_in_cii_what_its_list_says_by_it() {
    let mut document = rich();
    document.terms.tax_point = None;
    for (code, in_cii) in [("5", "3"), ("29", "35"), ("4", "4")] {
        document.terms.tax_point_code = code.into();
        let broken = check(&document, Profile::En16931, Places::adopted(&document));
        assert!(broken.iter().any(|f| f.rule == "BR-CL-06"), "{code}");
        let written = |syntax| read(code, &document.to_xml(syntax).unwrap()).document;
        assert_eq!(written(Syntax::Ubl).terms.tax_point_code, code);
        assert_eq!(written(Syntax::Cii).terms.tax_point_code, in_cii);
    }
}
