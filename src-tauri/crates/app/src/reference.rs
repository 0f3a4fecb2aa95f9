//! The next free reference, proposed from the ones in use.

use crate::error::Error;
use counterfoil_domain::{AccountId, InvoiceId, Problem, invoice::REFERENCE_MAX, say};
use counterfoil_store::Reader;

const LOOK_BACK: u32 = 20;

/// The latest reference that ends in a number, counted on to the first that is not in use.
pub(crate) fn propose(
    r: &Reader<'_>,
    account: Option<AccountId>,
    year: i32,
    id: InvoiceId,
) -> Result<String, Error> {
    let latest = r.latest_references(account, LOOK_BACK)?;
    let mut candidate = latest
        .iter()
        .find_map(|reference| next(reference))
        .unwrap_or_else(|| format!("{year}-001"));
    while r.reference_in_use(account, &candidate, id)? {
        match next(&candidate) {
            Some(after) => candidate = after,
            None => return Ok(String::new()),
        }
    }
    Ok(candidate)
}

/// The number of an invoice that was issued is used, and stands on paper that somebody may hold: it is
/// never exchanged for another.
pub(crate) fn issued_as(reference: &str) -> Problem {
    Problem::new(
        "reference",
        say!(
            "error-reference-issued",
            "This invoice was issued as “{reference}” and keeps that number. For another one cancel \
             it and duplicate it.",
            reference = reference
        ),
    )
}

/// `BT0024` → `BT0025`, `2026-099` → `2026-100`; none where it does not end in a number.
fn next(reference: &str) -> Option<String> {
    let head = reference.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &reference[head.len()..];
    if digits.is_empty() || digits.len() > 15 {
        return None;
    }
    let number = digits.parse::<u64>().ok()? + 1;
    let after = format!("{head}{number:0width$}", width = digits.len());
    (after.chars().count() <= REFERENCE_MAX).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn a_reference_counts_on_in_its_own_width() {
        for (reference, after) in [
            ("BT0024", Some("BT0025")),
            ("ARC011", Some("ARC012")),
            ("2026-099", Some("2026-100")),
            ("99", Some("100")),
            ("Invoice A", None),
            ("", None),
        ] {
            assert_eq!(next(reference).as_deref(), after, "{reference}");
        }
    }
}
