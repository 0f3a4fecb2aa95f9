//! What one category asks of the whole document: supplies within the EU, and what is outside VAT.

use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Kind, Subject, blank};
use counterfoil_domain::{Said, TaxCategory, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-IC-11", supply_has_a_date),
    Rule::fatal("BR-IC-12", supply_has_a_country),
    Rule::fatal("BR-O-11", outside_stands_alone),
    Rule::fatal("BR-O-12", |s, f| stands_among(s, Kind::Line, f)),
    Rule::fatal("BR-O-13", |s, f| stands_among(s, Kind::Allowance, f)),
    Rule::fatal("BR-O-14", |s, f| stands_among(s, Kind::Charge, f)),
];

fn has(subject: &Subject<'_>, category: TaxCategory) -> bool {
    let mut groups = subject.document.taxes.iter();
    groups.any(|g| g.category == category)
}

fn supply_has_a_date(subject: &Subject<'_>, found: &mut Findings) {
    let delivery = &subject.terms().delivery;
    if has(subject, TaxCategory::K) && delivery.date.is_none() && delivery.period.is_empty() {
        found.add(
            "terms.delivery.date",
            say!(
                "rule-supply-date-missing",
                "Goods or services for another EU country need the day or the period of delivery."
            ),
        );
    }
}

fn supply_has_a_country(subject: &Subject<'_>, found: &mut Findings) {
    let address = subject.terms().delivery.address.as_ref();
    if has(subject, TaxCategory::K) && address.is_none_or(|a| blank(&a.country)) {
        found.add(
            "terms.delivery.address.country",
            say!(
                "rule-supply-country-missing",
                "Goods or services for another EU country need the country they were delivered \
                 to."
            ),
        );
    }
}

fn alone() -> Said {
    say!(
        "rule-outside-vat-mixed",
        "What is outside the scope of VAT cannot stand beside what is not; write two invoices."
    )
}

fn outside_stands_alone(subject: &Subject<'_>, found: &mut Findings) {
    let mut groups = subject.document.taxes.iter();
    if has(subject, TaxCategory::O) && groups.any(|g| g.category != TaxCategory::O) {
        found.add("items", alone());
    }
}

fn stands_among(subject: &Subject<'_>, kind: Kind, found: &mut Findings) {
    if !has(subject, TaxCategory::O) {
        return;
    }
    for taxed in subject.taxed().filter(|t| t.kind == kind) {
        if taxed.category.is_some_and(|c| c != TaxCategory::O) {
            found.add(taxed.spot.category_field(), alone());
        }
    }
}
