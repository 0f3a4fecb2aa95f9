//! Discounts for early payment, as XRechnung writes them into the terms of payment (BR-DE-18):
//! `#SKONTO#TAGE=14#PROZENT=2.25#` on a line of its own, `BASISBETRAG=` where it is of a part.

use crate::rules::subject::{Findings, Subject};
use counterfoil_domain::say;

/// The new line after the last of them is the writers' business.
pub fn lines_are_well_formed(subject: &Subject<'_>, found: &mut Findings) {
    let mut lines = subject.terms().payment_terms.lines().map(str::trim);
    if !lines.all(|line| !line.starts_with('#') || is_discount(line)) {
        found.add(
            "terms.payment_terms",
            say!(
                "rule-early-discount-wrong",
                "A line that begins with # is a discount, written like \
                 #SKONTO#TAGE=14#PROZENT=2.25#."
            ),
        );
    }
}

fn is_discount(line: &str) -> bool {
    let parts = line
        .strip_prefix("#SKONTO#TAGE=")
        .and_then(|rest| rest.strip_suffix('#'))
        .and_then(|rest| rest.split_once("#PROZENT="));
    let Some((days, rest)) = parts else {
        return false;
    };
    let (percent, base) = match rest.split_once("#BASISBETRAG=") {
        Some((percent, base)) => (percent, Some(base)),
        None => (rest, None),
    };
    let signless = base.map(|b| b.strip_prefix('-').unwrap_or(b));
    are_digits(days) && has_two_decimals(percent) && signless.is_none_or(has_two_decimals)
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn has_two_decimals(text: &str) -> bool {
    let parts = text.split_once('.');
    parts.is_some_and(|(whole, rest)| are_digits(whole) && are_digits(rest) && rest.len() == 2)
}
