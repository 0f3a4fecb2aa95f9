//! Each tax category as its own rules want it, and broken against each of them.

use super::valid::{group, valid};
use super::{Row, assert_row, d, failures, row};
use crate::document::Document;
use counterfoil_domain::Profile::En16931;
use counterfoil_domain::TaxCategory::{self, AE, E, G, K, L, M, O, S, Z};
use counterfoil_domain::{Decimal, Delivery};

/// The norm's letters for each category.
pub const NAMES: [(TaxCategory, &str); 9] = [
    (S, "S"),
    (Z, "Z"),
    (E, "E"),
    (AE, "AE"),
    (K, "IC"),
    (G, "G"),
    (O, "O"),
    (L, "AF"),
    (M, "AG"),
];

fn rate(category: TaxCategory) -> Option<Decimal> {
    match category {
        S | L | M => Some(d("7")),
        O => None,
        _ => Some(Decimal::ZERO),
    }
}

/// The valid document with everything in one category: 245.00 − 20.00 + 10.00 = 235.00, at 7 %
/// 16.45 (no tax: 0.00), nothing paid before.
fn all_in(category: TaxCategory) -> Document {
    let mut document = valid(En16931);
    let taxed = category.may_have_a_rate();
    let rate = rate(category);
    for line in &mut document.lines {
        line.rate = rate;
        line.terms.category = Some(category);
    }
    for adjustment in &mut document.terms.adjustments {
        adjustment.tax = rate;
        adjustment.category = Some(category);
    }
    let (tax, total) = if taxed {
        ("16.45", "251.45")
    } else {
        ("0", "235.00")
    };
    document.taxes = vec![group(category, None, "235.00", tax)];
    document.taxes[0].rate = rate;
    if !taxed && category != Z {
        document.taxes[0].reason = "An invented reason".into();
    }
    document.totals.tax = Some(d(tax));
    document.totals.with_tax = d(total);
    document.totals.due = d(total);
    document.terms.prepaid = None;
    document.terms.rounding = None;
    document.terms.tax_representative = None;
    if category == O {
        document.seller.vat_id.clear();
        document.buyer.vat_id.clear();
    }
    document
}

/// Only the lines, the allowance or the charge keep the category; what else there is goes.
fn keep_only(document: &mut Document, kind: &str) {
    if kind != "02" {
        document.lines.clear();
    }
    let charge = kind == "04";
    let keeps = kind != "02";
    document
        .terms
        .adjustments
        .retain(|a| keeps && a.charge == charge);
}

fn forget_numbers(document: &mut Document) {
    document.seller.vat_id.clear();
    document.seller.trade.tax_registration.clear();
    document.buyer.vat_id.clear();
    document.buyer.trade.registration = None;
}

type Mistake = fn(&mut Document);

/// Every category as it should be, and with each of its rates, reasons and numbers gone.
pub fn documents() -> Vec<(String, Document)> {
    let mistakes: [(&str, Mistake); 9] = [
        ("right", |_| ()),
        ("unnamed", forget_numbers),
        ("allowance", |d| keep_only(d, "03")),
        ("charge", |d| keep_only(d, "04")),
        ("line rate", |d| {
            d.lines[1].rate = Some(d.lines[1].rate.map_or(Decimal::ONE, |r| -r))
        }),
        ("odd rate", |d| {
            d.terms.adjustments[0].tax = Some(first_rate(d) + Decimal::TWO)
        }),
        ("summary", |d| d.taxes.clear()),
        ("base", |d| d.taxes[0].base += Decimal::TEN),
        ("reason", |d| {
            let group = &mut d.taxes[0];
            group.reason = if group.reason.is_empty() { "Why" } else { "" }.into();
        }),
    ];
    let mut all = Vec::new();
    for (category, name) in NAMES {
        for (what, mistake) in mistakes {
            let mut document = all_in(category);
            mistake(&mut document);
            all.push((format!("{name} {what}"), document));
        }
    }
    all
}

/// The rate of the first line; 0 for none.
fn first_rate(document: &Document) -> Decimal {
    document.lines[0].rate.unwrap_or_default()
}

fn ids(document: &Document) -> Vec<&'static str> {
    failures(document, En16931).iter().map(|f| f.rule).collect()
}

#[test]
fn a_document_of_one_category_as_it_should_be_breaks_no_rule() {
    for category in TaxCategory::ALL {
        assert_eq!(failures(&all_in(category), En16931), [], "{category:?}");
    }
}

#[test]
fn a_category_that_the_summary_lacks_or_repeats_is_named() {
    for (category, name) in NAMES {
        let rule = format!("BR-{name}-01");
        let mut document = all_in(category);
        document.taxes.clear();
        assert!(ids(&document).contains(&rule.as_str()), "{rule}");
        if !category.may_have_a_rate() {
            let mut twice = all_in(category);
            twice.taxes.push(twice.taxes[0].clone());
            assert_eq!(ids(&twice), [rule], "twice");
        }
    }
}

#[test]
fn numbers_that_a_category_needs_or_forbids_are_named_for_lines_allowances_and_charges() {
    for (category, name) in NAMES {
        for kind in ["02", "03", "04"] {
            let rule = format!("BR-{name}-{kind}");
            let mut document = all_in(category);
            keep_only(&mut document, kind);
            let before = ids(&document);
            assert!(!before.contains(&rule.as_str()), "{rule}");
            if category == O {
                document.buyer.vat_id = "DE987654321".into();
            } else {
                forget_numbers(&mut document);
            }
            let mut after = ids(&document);
            after.retain(|id| !before.contains(id));
            after.dedup();
            assert_eq!(after, [rule.as_str()], "{rule}");
        }
    }
}

#[test]
fn who_must_be_known_differs_by_category() {
    let lacking = |category: TaxCategory, forget: fn(&mut Document)| {
        let mut document = all_in(category);
        document.terms.adjustments.clear();
        forget(&mut document);
        let found = failures(&document, En16931);
        let who = found.into_iter().filter(|f| f.rule.ends_with("-02"));
        who.map(|f| f.field.to_string()).collect::<Vec<_>>()
    };
    let seller_vat: fn(&mut Document) = |d| d.seller.vat_id.clear();
    let buyer_vat: fn(&mut Document) = |d| d.buyer.vat_id.clear();
    for category in [S, Z, E, AE, L, M] {
        assert_eq!(lacking(category, seller_vat), [""; 0], "{category:?}");
    }
    for category in [K, G] {
        assert_eq!(lacking(category, seller_vat), ["business.tax_id"]);
    }
    for category in [S, Z, E, AE, G, L, M] {
        assert_eq!(lacking(category, buyer_vat), [""; 0], "{category:?}");
    }
    assert_eq!(lacking(K, buyer_vat), ["customer.tax_id"]);
    assert_eq!(
        lacking(AE, forget_numbers),
        ["business.tax_id", "customer.tax_id"]
    );
}

type Part = fn(&mut Document) -> &mut Option<Decimal>;

#[test]
fn a_rate_that_does_not_fit_the_category_is_named_at_its_field() {
    for (category, name) in NAMES {
        let wrong = match category {
            S | O => Some(Decimal::ZERO),
            L | M => Some(d("-1")),
            _ => Some(d("7")),
        };
        let spots: [(&str, &str, Part); 3] = [
            ("05", "items[1].tax", |d| &mut d.lines[1].rate),
            ("06", "terms.adjustments[0].tax", |d| {
                &mut d.terms.adjustments[0].tax
            }),
            ("07", "terms.adjustments[1].tax", |d| {
                &mut d.terms.adjustments[1].tax
            }),
        ];
        for (number, field, part) in spots {
            let rule = format!("BR-{name}-{number}");
            let mut document = all_in(category);
            *part(&mut document) = wrong;
            let found = failures(&document, En16931);
            let named = found.iter().find(|f| f.rule == rule);
            assert_eq!(named.map(|f| f.field.as_str()), Some(field), "{rule}");
            let base = format!("BR-{name}-08");
            let others = found.iter().filter(|f| f.rule != rule && f.rule != base);
            assert_eq!(others.count(), 0, "{found:#?}");
        }
    }
}

#[test]
fn a_base_that_does_not_add_up_is_named() {
    for (category, name) in NAMES {
        let mut document = all_in(category);
        document.lines[0].net = d("195.02");
        document.totals.line_sum = d("245.02");
        document.totals.allowances = Some(d("20.02"));
        document.terms.adjustments[0].amount = Some(d("20.02"));
        assert_eq!(failures(&document, En16931), [], "the same sum");
        document.taxes[0].base = d("235.01");
        assert_eq!(ids(&document), [format!("BR-{name}-08")]);
    }
}

#[test]
fn tax_on_what_bears_none_is_named() {
    for (category, name) in NAMES {
        let mut document = all_in(category);
        document.taxes[0].tax += d("0.40");
        let rule = match category {
            S | L | M => "CF-01".to_owned(),
            _ => format!("BR-{name}-09"),
        };
        assert!(ids(&document).contains(&rule.as_str()), "{rule}");
    }
}

#[test]
fn a_reason_for_no_tax_is_wanted_where_none_is_charged_and_nowhere_else() {
    for (category, name) in NAMES {
        let mut document = all_in(category);
        let group = &mut document.taxes[0];
        if group.reason.is_empty() {
            group.reason_code = "VATEX-EU-132".into();
        } else {
            group.reason.clear();
        }
        let rule: &'static str = Box::leak(format!("BR-{name}-10").into());
        let row = row(rule, "terms.exemptions", &[], |_| ());
        assert_row(&row, &failures(&document, En16931));
    }
}

pub const SUPPLIES: &[Row] = &[
    row("BR-IC-11", "terms.delivery.date", &[], |d| {
        d.terms.delivery.date = None;
        d.terms.delivery.period = counterfoil_domain::Period::default();
    }),
    row("BR-IC-12", "terms.delivery.address.country", &[], |d| {
        d.terms.delivery.address = None
    }),
    row(
        "BR-IC-12",
        "terms.delivery.address.country",
        &["BR-IC-11"],
        |d| d.terms.delivery = Delivery::default(),
    ),
];

#[test]
fn a_supply_within_the_union_names_the_day_and_the_country() {
    for row in SUPPLIES {
        let mut document = all_in(K);
        (row.mistake)(&mut document);
        assert_row(row, &failures(&document, En16931));
    }
}

/// What is outside VAT beside one part that is at zero, its group with it.
pub const MIXTURES: &[Row] = &[
    row(
        "BR-O-12",
        "items[1].terms.category",
        &["BR-O-11", "BR-O-08", "BR-Z-08"],
        |d| {
            d.lines[1].terms.category = Some(Z);
            d.lines[1].rate = Some(Decimal::ZERO);
        },
    ),
    row(
        "BR-O-13",
        "terms.adjustments[0].category",
        &["BR-O-11", "BR-O-08", "BR-Z-08"],
        |d| {
            d.terms.adjustments[0].category = Some(Z);
            d.terms.adjustments[0].tax = Some(Decimal::ZERO);
        },
    ),
    row(
        "BR-O-14",
        "terms.adjustments[1].category",
        &["BR-O-11", "BR-O-08", "BR-Z-08"],
        |d| {
            d.terms.adjustments[1].category = Some(Z);
            d.terms.adjustments[1].tax = Some(Decimal::ZERO);
        },
    ),
    row("BR-O-11", "items", &[], |_| ()),
];

#[test]
fn what_is_outside_vat_stands_alone() {
    for row in MIXTURES {
        let mut document = all_in(O);
        document.taxes.push(group(Z, Some("0"), "0", "0"));
        (row.mistake)(&mut document);
        assert_row(row, &failures(&document, En16931));
    }
}
