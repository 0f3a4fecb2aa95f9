//! Kinds of documents, the tax in two currencies, and exemption codes that belong to a category.

use super::process_number;
use crate::rules::lists::{holds, kinds};
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Subject};
use counterfoil_domain::{Decimal, TaxCategory, say};

pub const SIGNS_AGREE: Rule = Rule::fatal("PEPPOL-EN16931-R055", |subject, found| {
    let tax = subject.document.totals.tax.unwrap_or_default();
    let other = subject.terms().tax_in_tax_currency.unwrap_or_default();
    let both = |test: fn(&Decimal) -> bool| [tax, other].iter().all(test);
    if !both(|t| *t >= Decimal::ZERO) && !both(|t| *t <= Decimal::ZERO) {
        found.add(
            "terms.tax_in_tax_currency",
            say!(
                "rule-tax-signs-differ",
                "The tax is above 0 in one currency and below 0 in the other; mend the sign."
            ),
        );
    }
});

pub fn invoice_kind_is_expected(subject: &Subject<'_>, found: &mut Findings) {
    if !subject.terms().is_credit_note() {
        kind_is_one_of(subject, kinds::PEPPOL_INVOICES, found);
    }
}

pub fn credit_note_kind_is_expected(subject: &Subject<'_>, found: &mut Findings) {
    if subject.terms().is_credit_note() {
        kind_is_one_of(subject, kinds::PEPPOL_CREDIT_NOTES, found);
    }
}

fn kind_is_one_of(subject: &Subject<'_>, list: &[&str], found: &mut Findings) {
    let kind = subject.terms().kind().to_string();
    if process_number(&subject.terms().process) == Some("01") && !holds(list, &kind) {
        found.add(
            "terms.kind",
            say!(
                "rule-document-kind-not-peppol",
                "This kind of document does not go through Peppol; choose another."
            ),
        );
    }
}

pub fn export_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-G", TaxCategory::G, found);
}

pub fn outside_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-O", TaxCategory::O, found);
}

pub fn supply_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-IC", TaxCategory::K, found);
}

pub fn reverse_charge_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-AE", TaxCategory::AE, found);
}

pub fn travel_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-D", TaxCategory::E, found);
}

pub fn second_hand_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-F", TaxCategory::E, found);
}

pub fn art_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-I", TaxCategory::E, found);
}

pub fn antiques_code(subject: &Subject<'_>, found: &mut Findings) {
    belongs(subject, "VATEX-EU-J", TaxCategory::E, found);
}

/// A code that only one category may give as its reason.
fn belongs(subject: &Subject<'_>, code: &str, category: TaxCategory, found: &mut Findings) {
    let groups = &subject.document.taxes;
    let mut with_code = groups
        .iter()
        .filter(|g| g.reason_code.eq_ignore_ascii_case(code));
    if with_code.any(|g| g.category != category) {
        found.add(
            "terms.exemptions",
            say!(
                "rule-exemption-misplaced",
                "The reason {code} does not belong to this way of taxing; choose another.",
                code = code,
            ),
        );
    }
}
