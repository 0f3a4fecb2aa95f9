//! Identifiers whose register gives them a form.

use crate::rules::check_digits as digits;
use crate::rules::subject::{Findings, Subject};
use counterfoil_domain::{Said, say};

/// Every identifier of a scheme, tested.
fn each(
    subject: &Subject<'_>,
    scheme: &str,
    test: fn(&str) -> bool,
    is_wrong: fn() -> Said,
    found: &mut Findings,
) {
    let all = subject.electronic_addresses().into_iter();
    let all = all.chain(subject.party_identifiers());
    for (path, id) in all.chain(subject.registrations()) {
        if id.scheme == scheme && !test(id.value.trim()) {
            found.add(path, is_wrong());
        }
    }
}

pub fn gln(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0088",
        digits::gln,
        || {
            say!(
                "rule-number-gln",
                "This is not a GLN; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn norwegian(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0192",
        digits::norwegian,
        || {
            say!(
                "rule-number-norwegian",
                "This is not a Norwegian organisation number; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn danish(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0184",
        digits::danish,
        || {
            say!(
                "rule-number-danish",
                "This is not a Danish CVR number with DK before it; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn belgian(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0208",
        digits::belgian,
        || {
            say!(
                "rule-number-belgian",
                "This is not a Belgian enterprise number; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn italian_office(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0201",
        digits::italian_office,
        || {
            say!(
                "rule-number-italian-office",
                "This is not the code of an Italian public office; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn italian_tax_code(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0210",
        digits::italian_tax_code,
        || {
            say!(
                "rule-number-italian-tax-code",
                "This is not an Italian tax code; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn italian_vat(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0211",
        digits::italian_vat,
        || {
            say!(
                "rule-number-italian-vat-number",
                "This is not an Italian VAT number; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn swedish(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0007",
        digits::swedish,
        || {
            say!(
                "rule-number-swedish",
                "This is not a Swedish organisation number; compare it digit by digit."
            )
        },
        found,
    );
}

pub fn australian(subject: &Subject<'_>, found: &mut Findings) {
    each(
        subject,
        "0151",
        digits::australian,
        || {
            say!(
                "rule-number-australian",
                "This is not an Australian business number; compare it digit by digit."
            )
        },
        found,
    );
}
