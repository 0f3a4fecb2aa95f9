//! The rules that Germany's public authorities add: XRechnung 3.0.
//!
//! Those that it takes over from Peppol stand in [`super::peppol::SHARED_WITH_XRECHNUNG`].

mod discount;
mod means;
mod parties;

use super::lists::{holds, kinds};
use super::rule::Rule;
use super::subject::{Findings, Subject, blank};
use counterfoil_domain::{Profile, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-DE-1", means::payment_is_told),
    Rule::fatal("BR-DE-2", parties::seller_names_a_contact),
    Rule::fatal("BR-DE-3", parties::seller_has_a_city),
    Rule::fatal("BR-DE-4", parties::seller_has_a_postcode),
    Rule::fatal("BR-DE-5", parties::contact_has_a_name),
    Rule::fatal("BR-DE-6", parties::contact_has_a_phone),
    Rule::fatal("BR-DE-7", parties::contact_has_an_email),
    Rule::fatal("BR-DE-8", parties::buyer_has_a_city),
    Rule::fatal("BR-DE-9", parties::buyer_has_a_postcode),
    Rule::fatal("BR-DE-10", parties::delivery_has_a_city),
    Rule::fatal("BR-DE-11", parties::delivery_has_a_postcode),
    Rule::fatal("BR-DE-14", groups_have_a_rate),
    Rule::fatal("BR-DE-15", buyer_reference_is_given),
    Rule::fatal("BR-DE-16", parties::seller_has_a_tax_number),
    Rule::warning("BR-DE-17", kind_is_expected),
    Rule::fatal("BR-DE-18", discount::lines_are_well_formed),
    Rule::warning("BR-DE-19", means::transfer_has_an_iban),
    Rule::warning("BR-DE-20", means::debit_has_an_iban),
    Rule::warning("BR-DE-21", profile_is_named),
    Rule::fatal("BR-DE-22", file_names_differ),
    Rule::fatal("BR-DE-23-a", means::transfer_has_an_account),
    Rule::fatal("BR-DE-23-b", means::transfer_has_nothing_else),
    Rule::fatal("BR-DE-24-a", means::card_is_told),
    Rule::fatal("BR-DE-24-b", means::card_has_nothing_else),
    Rule::fatal("BR-DE-25-a", means::debit_is_told),
    Rule::fatal("BR-DE-25-b", means::debit_has_nothing_else),
    Rule::warning("BR-DE-26", correction_names_what_it_corrects),
    Rule::warning("BR-DE-27", parties::phone_has_digits),
    Rule::warning("BR-DE-28", parties::email_is_one),
    Rule::fatal("BR-DE-30", means::debit_names_the_creditor),
    Rule::fatal("BR-DE-31", means::debit_names_the_account),
    Rule::warning("BR-DE-TMP-32", delivery_is_dated),
    Rule::fatal("BR-TMP-2", outside_documents_have_an_address),
];

fn groups_have_a_rate(subject: &Subject<'_>, found: &mut Findings) {
    for group in subject.document.taxes.iter().filter(|g| g.rate.is_none()) {
        let taxed = subject.first_taxed(group.category);
        found.add(
            taxed.map_or("items".to_owned(), |t| t.spot.field("tax")),
            say!(
                "rule-germany-tax-rate-missing",
                "Germany's public authorities want a tax rate for every item, 0 where there is \
                 none."
            ),
        );
    }
}

fn buyer_reference_is_given(subject: &Subject<'_>, found: &mut Findings) {
    found.if_blank(
        &subject.terms().buyer_reference,
        "terms.buyer_reference",
        || {
            say!(
                "rule-germany-buyer-reference-missing",
                "Germany's public authorities need a buyer reference (Leitweg-ID). Ask your \
                 customer for it."
            )
        },
    );
}

fn kind_is_expected(subject: &Subject<'_>, found: &mut Findings) {
    let kind = subject.terms().kind().to_string();
    if !holds(kinds::XRECHNUNG, &kind) {
        found.add(
            "terms.kind",
            say!(
                "rule-germany-document-kind",
                "Germany's public authorities expect an invoice, a partial or final one, a \
                 correction, a self-billed invoice or a credit note."
            ),
        );
    }
}

/// The names of XRechnung 3.0, of its extension and of its profile for clean vehicles.
fn profile_is_named(subject: &Subject<'_>, found: &mut Findings) {
    let name = subject.document.customization.as_str();
    let core = crate::project::customization(Profile::XRechnung);
    let rest = name.strip_prefix(core);
    let extends = |rest: &str| {
        rest.is_empty()
            || rest == "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0"
            || rest.starts_with("#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_")
    };
    if !rest.is_some_and(extends) {
        found.add(
            "terms.profile",
            say!(
                "rule-xrechnung-version",
                "This is not the present version of XRechnung; choose XRechnung again."
            ),
        );
    }
}

fn file_names_differ(subject: &Subject<'_>, found: &mut Findings) {
    let documents = subject.terms().documents.iter();
    let files = documents
        .enumerate()
        .filter_map(|(i, d)| Some((i, &d.file.as_ref()?.name)));
    let mut seen = std::collections::HashSet::new();
    for (index, name) in files {
        if !seen.insert(name) {
            found.add(
                format!("terms.documents[{index}].file"),
                say!(
                    "rule-attachments-alike",
                    "Two attached files are called {name}; rename one.",
                    name = name,
                ),
            );
        }
    }
}

fn correction_names_what_it_corrects(subject: &Subject<'_>, found: &mut Findings) {
    let terms = subject.terms();
    if terms.kind() == 384 && terms.preceding.is_empty() {
        found.add(
            "terms.preceding",
            say!(
                "rule-corrected-invoice-missing",
                "Name the invoice that this one corrects."
            ),
        );
    }
}

fn delivery_is_dated(subject: &Subject<'_>, found: &mut Findings) {
    let delivery = &subject.terms().delivery;
    let lines_are = subject.lines().all(|(_, l)| !l.terms.period.is_empty());
    if delivery.date.is_none() && delivery.period.is_empty() && !lines_are {
        found.add(
            "terms.delivery.date",
            say!(
                "rule-delivery-date-missing",
                "Give the day or the period in which you delivered or did the work."
            ),
        );
    }
}

/// A scheme of two letters or more and a colon.
fn outside_documents_have_an_address(subject: &Subject<'_>, found: &mut Findings) {
    for (index, document) in subject.terms().documents.iter().enumerate() {
        let scheme = document.location.split_once(':').map(|(scheme, _)| scheme);
        let well_formed = scheme.is_some_and(|s| {
            s.len() > 1
                && s.starts_with(|c: char| c.is_ascii_alphabetic())
                && s.chars()
                    .all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c))
        });
        if !blank(&document.location) && !well_formed {
            found.add(
                format!("terms.documents[{index}].location"),
                say!(
                    "rule-attachment-address-wrong",
                    "Give the whole address of the document, as in https://example.com/plan.pdf."
                ),
            );
        }
    }
}
