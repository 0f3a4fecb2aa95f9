//! Codes of lists (BR-CL) that a person chooses: kinds, countries, units, reasons, means.

use crate::rules::lists::{
    MIME_TYPES, countries, holds, kinds, payment, qualifiers, reasons, units,
};
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Spot, Subject, blank};
use counterfoil_domain::{Adjustment, Said, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-CL-01", kind),
    Rule::fatal("BR-CL-06", tax_point),
    Rule::fatal("BR-CL-08", note_subjects),
    Rule::fatal("BR-CL-13", classifications),
    Rule::fatal("BR-CL-14", address_countries),
    Rule::fatal("BR-CL-15", origins),
    Rule::fatal("BR-CL-16", means),
    Rule::fatal("BR-CL-19", allowance_reasons),
    Rule::fatal("BR-CL-20", charge_reasons),
    Rule::fatal("BR-CL-22", exemption_codes),
    Rule::fatal("BR-CL-23", line_units),
    Rule::fatal("BR-CL-24", mime_types),
];

/// Adds a finding where a code is given that a list does not hold; `is_none` says so of the code.
pub(super) fn check(
    list: &[&str],
    code: &str,
    field: impl FnOnce() -> String,
    is_none: impl FnOnce(String) -> Said,
    found: &mut Findings,
) {
    if !blank(code) && !holds(list, code) {
        let shown: String = code.chars().take(40).collect();
        found.add(field(), is_none(shown));
    }
}

fn kind(subject: &Subject<'_>, found: &mut Findings) {
    let kind = subject.terms().kind().to_string();
    if !holds(kinds::INVOICES, &kind) && !holds(kinds::CREDIT_NOTES, &kind) {
        found.add(
            "terms.kind",
            say!(
                "rule-code-document",
                "{code} is no kind of invoice or credit note; choose one from the list.",
                code = kind,
            ),
        );
    }
}

fn tax_point(subject: &Subject<'_>, found: &mut Findings) {
    let code = &subject.terms().tax_point_code;
    let field = || "terms.tax_point_code".to_owned();
    check(
        payment::TAX_POINTS,
        code,
        field,
        |code| {
            say!(
                "rule-code-tax-point",
                "“{code}” is not a rule for when tax becomes due; choose one from the list.",
                code = code
            )
        },
        found,
    );
}

fn note_subjects(subject: &Subject<'_>, found: &mut Findings) {
    for (index, note) in subject.terms().notes.iter().enumerate() {
        let field = || subject.places.note_subject(index);
        check(
            qualifiers::NOTE_SUBJECTS,
            &note.subject,
            field,
            |code| {
                say!(
                    "rule-code-note-subject",
                    "“{code}” is not a subject of notes; choose one from the list.",
                    code = code
                )
            },
            found,
        );
    }
}

fn classifications(subject: &Subject<'_>, found: &mut Findings) {
    for (line, l) in subject.lines() {
        for (index, code) in l.terms.classifications.iter().enumerate() {
            let field = || Spot::Line(line).field(&format!("terms.classifications[{index}].list"));
            let list = qualifiers::CLASSIFICATIONS;
            check(
                list,
                &code.list,
                field,
                |code| {
                    say!(
                        "rule-code-item-list",
                        "“{code}” is not a list that classifies items; choose one from the list.",
                        code = code
                    )
                },
                found,
            );
        }
    }
}

fn no_country(code: String) -> Said {
    say!(
        "rule-code-country",
        "“{code}” is not a country's code; choose one from the list.",
        code = code
    )
}

fn address_countries(subject: &Subject<'_>, found: &mut Findings) {
    for (path, address) in subject.addresses() {
        let field = || format!("{path}.country");
        check(
            countries::COUNTRIES,
            &address.country,
            field,
            no_country,
            found,
        );
    }
}

fn origins(subject: &Subject<'_>, found: &mut Findings) {
    for (line, l) in subject.lines() {
        let field = || Spot::Line(line).field("terms.origin");
        check(
            countries::COUNTRIES,
            &l.terms.origin,
            field,
            no_country,
            found,
        );
    }
}

fn means(subject: &Subject<'_>, found: &mut Findings) {
    let field = || "terms.payment.means".to_owned();
    let code = &subject.terms().payment.means;
    check(
        payment::MEANS,
        code,
        field,
        |code| {
            say!(
                "rule-code-payment-means",
                "“{code}” is not a means of payment; choose one from the list.",
                code = code
            )
        },
        found,
    );
}

fn allowance_reasons(subject: &Subject<'_>, found: &mut Findings) {
    let all = subject
        .adjustments(false)
        .chain(subject.line_adjustments(false));
    reason_codes(
        all,
        reasons::ALLOWANCES,
        |code| {
            say!(
                "rule-code-allowance-reason",
                "“{code}” is not a reason for an allowance; choose one from the list.",
                code = code
            )
        },
        found,
    );
}

fn charge_reasons(subject: &Subject<'_>, found: &mut Findings) {
    let all = subject
        .adjustments(true)
        .chain(subject.line_adjustments(true));
    reason_codes(
        all,
        reasons::CHARGES,
        |code| {
            say!(
                "rule-code-charge-reason",
                "“{code}” is not a reason for a charge; choose one from the list.",
                code = code
            )
        },
        found,
    );
}

fn reason_codes<'a>(
    all: impl Iterator<Item = (Spot, &'a Adjustment)>,
    list: &[&str],
    is_none: fn(String) -> Said,
    found: &mut Findings,
) {
    for (spot, adjustment) in all {
        let field = || spot.field("reason_code");
        check(list, &adjustment.reason_code, field, is_none, found);
    }
}

fn exemption_codes(subject: &Subject<'_>, found: &mut Findings) {
    for group in &subject.document.taxes {
        let code = group.reason_code.trim().to_uppercase();
        let field = || "terms.exemptions".to_owned();
        check(
            reasons::EXEMPTIONS,
            &code,
            field,
            |code| {
                say!(
                    "rule-code-exemption",
                    "“{code}” is not a reason for charging no VAT; choose one from the list.",
                    code = code
                )
            },
            found,
        );
    }
}

fn line_units(subject: &Subject<'_>, found: &mut Findings) {
    for (line, l) in subject.lines() {
        let field = || Spot::Line(line).field("terms.unit");
        check(
            units::UNITS,
            l.terms.unit(),
            field,
            |code| {
                say!(
                    "rule-code-unit",
                    "“{code}” is not a unit; choose one from the list.",
                    code = code
                )
            },
            found,
        );
    }
}

fn mime_types(subject: &Subject<'_>, found: &mut Findings) {
    for (index, document) in subject.terms().documents.iter().enumerate() {
        let Some(file) = &document.file else { continue };
        if !holds(MIME_TYPES, &file.mime) {
            found.add(
                format!("terms.documents[{index}].file"),
                say!(
                    "rule-attachment-format",
                    "Attach a PDF, PNG, JPEG, CSV, XLSX or ODS file; others are refused."
                ),
            );
        }
    }
}
