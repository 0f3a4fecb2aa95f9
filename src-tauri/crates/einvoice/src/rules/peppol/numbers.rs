//! Identifiers whose register gives them a form.

use crate::rules::check_digits as digits;
use crate::rules::subject::{Findings, Subject};

/// Every identifier of a scheme, tested.
fn each(
    subject: &Subject<'_>,
    scheme: &str,
    test: fn(&str) -> bool,
    what: &str,
    found: &mut Findings,
) {
    let all = subject.electronic_addresses().into_iter();
    let all = all.chain(subject.party_identifiers());
    for (path, id) in all.chain(subject.registrations()) {
        if id.scheme == scheme && !test(id.value.trim()) {
            let message = format!("This is not {what}; compare it digit by digit.");
            found.add(path, message);
        }
    }
}

pub fn gln(subject: &Subject<'_>, found: &mut Findings) {
    each(subject, "0088", digits::gln, "a GLN", found);
}

pub fn norwegian(subject: &Subject<'_>, found: &mut Findings) {
    let what = "a Norwegian organisation number";
    each(subject, "0192", digits::norwegian, what, found);
}

pub fn danish(subject: &Subject<'_>, found: &mut Findings) {
    let what = "a Danish CVR number with DK before it";
    each(subject, "0184", digits::danish, what, found);
}

pub fn belgian(subject: &Subject<'_>, found: &mut Findings) {
    let what = "a Belgian enterprise number";
    each(subject, "0208", digits::belgian, what, found);
}

pub fn italian_office(subject: &Subject<'_>, found: &mut Findings) {
    let what = "the code of an Italian public office";
    each(subject, "0201", digits::italian_office, what, found);
}

pub fn italian_tax_code(subject: &Subject<'_>, found: &mut Findings) {
    let what = "an Italian tax code";
    each(subject, "0210", digits::italian_tax_code, what, found);
}

pub fn italian_vat(subject: &Subject<'_>, found: &mut Findings) {
    let what = "an Italian VAT number";
    each(subject, "0211", digits::italian_vat, what, found);
}

pub fn swedish(subject: &Subject<'_>, found: &mut Findings) {
    let what = "a Swedish organisation number";
    each(subject, "0007", digits::swedish, what, found);
}

pub fn australian(subject: &Subject<'_>, found: &mut Findings) {
    let what = "an Australian business number";
    each(subject, "0151", digits::australian, what, found);
}
