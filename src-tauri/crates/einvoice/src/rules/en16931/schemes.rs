//! Codes of lists (BR-CL) that say which register an identifier is from.

use super::codes::check;
use crate::rules::lists::{qualifiers, schemes};
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Spot, Subject};
use counterfoil_domain::{Said, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-CL-07", invoiced_objects),
    Rule::fatal("BR-CL-10", party_identifiers),
    Rule::fatal("BR-CL-11", registrations),
    Rule::fatal("BR-CL-21", standard_items),
    Rule::fatal("BR-CL-25", electronic_addresses),
    Rule::fatal("BR-CL-26", places_of_delivery),
];

fn no_register(code: String) -> Said {
    say!(
        "rule-code-register",
        "“{code}” is not a register of identifiers; choose one from the list.",
        code = code
    )
}

fn invoiced_objects(subject: &Subject<'_>, found: &mut Findings) {
    let list = qualifiers::REFERENCES;
    if let Some(object) = &subject.terms().object {
        let field = || "terms.object".to_owned();
        check(list, &object.scheme, field, no_register, found);
    }
    for (line, l) in subject.lines() {
        if let Some(object) = &l.terms.object {
            let field = || Spot::Line(line).field("terms.object");
            check(list, &object.scheme, field, no_register, found);
        }
    }
}

/// A creditor's identifier of SEPA is the seller's or the payee's only.
fn party_identifiers(subject: &Subject<'_>, found: &mut Findings) {
    for (path, id) in subject.party_identifiers() {
        if id.scheme != "SEPA" || path.starts_with("customer.") {
            check(schemes::ICD, &id.scheme, || path, no_register, found);
        }
    }
}

fn registrations(subject: &Subject<'_>, found: &mut Findings) {
    for (path, id) in subject.registrations() {
        check(schemes::ICD, &id.scheme, || path, no_register, found);
    }
}

fn standard_items(subject: &Subject<'_>, found: &mut Findings) {
    for (line, l) in subject.lines() {
        if let Some(item) = &l.terms.standard_item {
            let field = || Spot::Line(line).field("terms.standard_item");
            check(schemes::ICD, &item.scheme, field, no_register, found);
        }
    }
}

fn electronic_addresses(subject: &Subject<'_>, found: &mut Findings) {
    for (path, id) in subject.electronic_addresses() {
        check(
            schemes::EAS,
            &id.scheme,
            || path,
            |code| {
                say!(
                    "rule-code-electronic-address",
                    "“{code}” is not a kind of electronic address; choose one from the list.",
                    code = code
                )
            },
            found,
        );
    }
}

fn places_of_delivery(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(place) = &subject.terms().delivery.location {
        let field = || "terms.delivery.location".to_owned();
        check(schemes::ICD, &place.scheme, field, no_register, found);
    }
}
