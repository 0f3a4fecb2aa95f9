//! What is not taxed says so, and why.

use super::tools::{layout, squeezed};
use super::{Case, item};
use crate::usual_reason;
use counterfoil_domain::{Exemption, Language, TaxCategory, Template};

fn printed(case: &Case) -> Option<String> {
    layout(&case.pdf().unwrap().bytes).map(|text| squeezed(&text))
}

/// Two lines, the first of this tax and kind.
fn beside(tax: &str, category: Option<TaxCategory>, other: &str) -> Case {
    let mut case = Case::arc011();
    case.language = Language::De;
    case.invoice.items = vec![
        item("Beratung", "", "80", "1", tax),
        item("Buch", "", "20", "1", other),
    ];
    case.invoice.items[0].terms.category = category;
    case
}

#[test]
fn each_kind_without_tax_has_its_row_and_a_missing_rate_claims_nothing() {
    use TaxCategory::{AE, E, G, K, O};
    for (tax, category, other, row) in [
        ("0", None, "19", "Nullsatz auf 80,00 0,00"),
        ("0", None, "0", "Nullsatz auf 100,00 0,00"),
        (
            "0",
            Some(AE),
            "19",
            "Steuerschuldnerschaft des Leistungsempfängers auf 80,00 0,00",
        ),
        ("0", Some(E), "19", "Steuerfrei auf 80,00 0,00"),
        (
            "0",
            Some(K),
            "19",
            "Innergemeinschaftliche Lieferung auf 80,00 0,00",
        ),
        ("0", Some(G), "19", "Ausfuhr auf 80,00 0,00"),
        ("", Some(O), "19", "Nicht steuerbar auf 80,00 0,00"),
        ("", Some(O), "", "Nicht steuerbar auf 100,00 0,00"),
        ("", None, "19", "Ohne Steuer auf 80,00 0,00"),
    ] {
        for template in Template::ALL {
            let mut case = beside(tax, category, other);
            case.look.template = template;
            let Some(text) = printed(&case) else {
                return;
            };
            assert!(text.contains(row), "{template:?}: {row}\n{text}");
        }
    }
    // Nobody said anything of tax, and nothing is printed of it.
    let Some(text) = printed(&beside("", None, "")) else {
        return;
    };
    assert!(!text.contains("teuer"), "{text}");
}

#[test]
fn a_reason_is_printed_while_its_kind_of_tax_is_in_use() {
    let mut case = beside("0", Some(TaxCategory::AE), "19");
    let reason = usual_reason(TaxCategory::AE, Language::De).unwrap();
    case.invoice.terms.exemptions = vec![
        Exemption {
            category: TaxCategory::AE,
            reason,
            code: String::new(),
        },
        Exemption {
            category: TaxCategory::G,
            reason: "Left from before.".into(),
            code: String::new(),
        },
    ];
    let Some(text) = printed(&case) else {
        return;
    };
    let words = "Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).";
    assert!(text.contains(words), "{text}");
    assert!(!text.contains("Left from before."), "{text}");
}

#[test]
fn every_language_has_a_sentence_for_each_kind_that_wants_a_reason() {
    for language in Language::ALL {
        for category in TaxCategory::ALL {
            let reason = usual_reason(category, language);
            assert_eq!(reason.is_some(), category.wants_a_reason());
            let whole = reason.is_none_or(|r| r.ends_with('.') && !r.starts_with("reason-"));
            assert!(whole, "{language:?} {category:?}");
        }
    }
}
