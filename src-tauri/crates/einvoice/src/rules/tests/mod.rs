//! Every rule broken on purpose, and documents that break none.

mod categories;
mod coverage;
mod en16931;
mod judge;
mod numbers;
mod ordinary;
mod peppol;
mod public;
mod schematron;
mod sums;
mod valid;
mod xrechnung;

use super::{Failure, Places, check};
use crate::document::Document;
use counterfoil_domain::{Decimal, Profile};
use std::collections::BTreeSet;

/// One way to break one rule.
pub struct Row {
    pub rule: &'static str,
    /// Where the failure points.
    pub field: &'static str,
    /// Other rules that the same mistake breaks.
    pub also: &'static [&'static str],
    pub mistake: fn(&mut Document),
}

pub const fn row(
    rule: &'static str,
    field: &'static str,
    also: &'static [&'static str],
    mistake: fn(&mut Document),
) -> Row {
    Row {
        rule,
        field,
        also,
        mistake,
    }
}

/// Places as those of an invoice that the business issues, with a printed note.
pub const PLACES: Places = Places {
    seller_in_terms: false,
    accounts_in_terms: false,
    printed_note: true,
    tax_included: false,
};

pub fn failures(document: &Document, profile: Profile) -> Vec<Failure> {
    check(document, profile, PLACES)
}

pub fn named(failures: &[Failure]) -> BTreeSet<&'static str> {
    failures.iter().map(|f| f.rule).collect()
}

/// Each row on the rich valid document yields its rule at its field, and no rule but those it names.
pub fn assert_rows(profile: Profile, rows: &[Row]) {
    for row in rows {
        let mut document = valid::valid(profile);
        (row.mistake)(&mut document);
        assert_row(row, &failures(&document, profile));
    }
}

pub fn assert_row(row: &Row, found: &[Failure]) {
    let mut expected: BTreeSet<_> = row.also.iter().copied().collect();
    expected.insert(row.rule);
    assert_eq!(named(found), expected, "{}: {found:#?}", row.rule);
    let at: Vec<_> = found
        .iter()
        .filter(|f| f.rule == row.rule)
        .map(|f| f.field.as_str())
        .collect();
    assert!(at.contains(&row.field), "{} at {at:?}", row.rule);
    found.iter().for_each(assert_plain);
}

/// A message is a sentence without the norm's own words.
fn assert_plain(failure: &Failure) {
    let message = &failure.message.message;
    assert!(message.ends_with('.') && message.len() > 12, "{failure:?}");
    assert!(
        message.starts_with(|c: char| c.is_uppercase() || c == '\u{201c}' || c.is_ascii_digit())
    );
    for jargon in ["BT-", "BG-", "BR-", "UNTDID", "cac:", "mandatory", "  "] {
        assert!(!message.contains(jargon), "{failure:?}");
    }
    let problem = failure.problem();
    assert_eq!(problem.field, failure.field.as_str());
    assert!(problem.said.is_some(), "{failure:?} has no key");
}

pub fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}
