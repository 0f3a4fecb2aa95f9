//! The numbers that invoices were issued under, series by series: what an accountant counts through.
//!
//! A series are the references of one account, or of this computer, that differ in the number they
//! end in: `2026-001` and `2026-002`. One that ends in none is in no series.

use std::collections::BTreeMap;

use serde::Serialize;

/// Longest number that is counted, in digits.
const DIGITS_MAX: usize = 15;

/// A reference that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// The account it belongs to, as the person named it; empty for this computer only.
    pub account: String,
    /// The printed number.
    pub reference: String,
    /// Whether its invoice is of the time span that is told of.
    pub within: bool,
}

/// The numbers of one series in a time span.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Series {
    /// The account; empty for this computer only.
    pub account: String,
    /// What every reference of it begins with; may be empty.
    pub begins: String,
    /// The lowest number of the time span, as it is printed.
    pub first: String,
    /// The highest.
    pub last: String,
    /// How many invoices of the time span it has.
    pub invoices: u64,
    /// How many numbers no invoice has, in [`Series::missing`].
    pub missing_count: u64,
    /// The numbers that no invoice has, up to the last: from the one after the highest issued before the
    /// first. What another time span has is not missing.
    pub missing: Vec<Gap>,
    /// The numbers that several invoices have, one of them of the time span.
    pub doubled: Vec<String>,
}

/// Numbers that follow each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The first of them, as it would be printed.
    pub from: String,
    /// The last, which may be the same.
    pub to: String,
}

impl std::fmt::Display for Gap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.from == self.to {
            true => f.write_str(&self.from),
            false => write!(f, "{} to {}", self.from, self.to),
        }
    }
}

/// Each number of a series: the references that state it, and how many of them are of the time span.
type Numbers<'a> = BTreeMap<u64, (&'a str, u64, u64)>;

/// The series that have an invoice in the time span, by account and beginning.
#[must_use]
pub fn series(issued: &[Issued]) -> Vec<Series> {
    let mut found: BTreeMap<(&str, &str), Numbers<'_>> = BTreeMap::new();
    for one in issued {
        let Some((begins, number)) = split(&one.reference) else {
            continue;
        };
        let numbers = found.entry((&one.account, begins)).or_default();
        let (_, all, within) = numbers.entry(number).or_insert((&one.reference, 0, 0));
        *all += 1;
        *within += u64::from(one.within);
    }
    let told = found.into_iter();
    told.filter_map(|((account, begins), numbers)| of(account, begins, &numbers))
        .collect()
}

fn of(account: &str, begins: &str, numbers: &Numbers<'_>) -> Option<Series> {
    let mut within = numbers.iter().filter(|(_, (_, _, within))| *within > 0);
    let (first, (first_text, ..)) = within.next()?;
    let (last, (last_text, ..)) = within.next_back().unwrap_or((first, numbers.get(first)?));
    let before = numbers.range(..first).next_back();
    let mut missing = Vec::new();
    let mut missing_count = 0;
    let mut reached = before.map(|(number, (text, ..))| (*number, *text));
    for (number, (text, ..)) in numbers.range(first..=last) {
        if let Some((from, like)) = reached
            && from + 1 < *number
        {
            missing_count += number - from - 1;
            missing.push(Gap {
                from: printed(begins, from + 1, like),
                to: printed(begins, number - 1, like),
            });
        }
        reached = Some((*number, *text));
    }
    let doubled = numbers
        .values()
        .filter(|(_, all, within)| *all > 1 && *within > 0);
    Some(Series {
        account: account.to_owned(),
        begins: begins.to_owned(),
        first: (*first_text).to_owned(),
        last: (*last_text).to_owned(),
        invoices: numbers.values().map(|(_, _, within)| within).sum(),
        missing_count,
        missing,
        doubled: doubled.map(|(text, ..)| (*text).to_owned()).collect(),
    })
}

/// What a reference begins with, and the number it ends in.
fn split(reference: &str) -> Option<(&str, u64)> {
    let begins = reference.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &reference[begins.len()..];
    if digits.is_empty() || digits.len() > DIGITS_MAX {
        return None;
    }
    Some((begins, digits.parse().ok()?))
}

/// A number of a series, as wide as `like` writes its own.
fn printed(begins: &str, number: u64, like: &str) -> String {
    let width = like.len() - begins.len();
    format!("{begins}{number:0width$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `R-1` is of the time span, `-R-1` of another, `R-1@Shop` of an account.
    fn told(given: &str) -> Vec<String> {
        let issued: Vec<_> = given
            .split_whitespace()
            .map(|word| {
                let (word, account) = word.split_once('@').unwrap_or((word, ""));
                Issued {
                    account: account.into(),
                    reference: word.strip_prefix('-').unwrap_or(word).into(),
                    within: !word.starts_with('-'),
                }
            })
            .collect();
        let words = |one: Series| {
            let missing: Vec<_> = one.missing.iter().map(ToString::to_string).collect();
            format!(
                "{}{}..{} {} missing {} [{}] doubled [{}]",
                one.account,
                one.first,
                one.last,
                one.invoices,
                one.missing_count,
                missing.join(", "),
                one.doubled.join(", ")
            )
        };
        series(&issued).into_iter().map(words).collect()
    }

    #[test]
    fn numbers_are_counted_through_in_each_series() {
        for (issued, expected) in [
            ("", &[][..]),
            ("R-1", &["R-1..R-1 1 missing 0 [] doubled []"]),
            ("R-1 R-2 R-3", &["R-1..R-3 3 missing 0 [] doubled []"]),
            // Whatever order they were issued in.
            ("R-3 R-1", &["R-1..R-3 2 missing 1 [R-2] doubled []"]),
            (
                "R-008 R-011 R-013",
                &["R-008..R-013 3 missing 3 [R-009 to R-010, R-012] doubled []"],
            ),
            // The width grows with the number.
            ("98 101", &["98..101 2 missing 2 [99 to 100] doubled []"]),
            (
                "2026-099 2026-100",
                &["2026-099..2026-100 2 missing 0 [] doubled []"],
            ),
            ("R-1 R-1 R-2", &["R-1..R-2 3 missing 0 [] doubled [R-1]"]),
            // Printed otherwise, but the same number.
            ("R-1 R-01", &["R-1..R-1 2 missing 0 [] doubled [R-1]"]),
            // Each year and each account counts for itself.
            (
                "2026-009 2027-001 2026-007@Shop",
                &[
                    "2026-009..2026-009 1 missing 0 [] doubled []",
                    "2027-001..2027-001 1 missing 0 [] doubled []",
                    "Shop2026-007..2026-007 1 missing 0 [] doubled []",
                ],
            ),
            (
                "R-1 R-1@Shop",
                &[
                    "R-1..R-1 1 missing 0 [] doubled []",
                    "ShopR-1..R-1 1 missing 0 [] doubled []",
                ],
            ),
            // What another time span has is there; what lies between the two is not.
            ("-R-2 R-1 R-3", &["R-1..R-3 2 missing 0 [] doubled []"]),
            (
                "-R-1 -R-9 R-4",
                &["R-4..R-4 1 missing 2 [R-2 to R-3] doubled []"],
            ),
            ("-R-4 R-4", &["R-4..R-4 1 missing 0 [] doubled [R-4]"]),
            ("-R-4 -R-4", &[]),
            // No number, or none that can be counted.
            ("Invoice 1234567890123456 ١٢", &[]),
        ] {
            assert_eq!(told(issued), expected, "{issued}");
        }
    }

    #[test]
    fn a_wide_gap_is_told_by_its_ends() {
        let wide = told("1 999999999999999");
        assert_eq!(
            wide,
            ["1..999999999999999 2 missing 999999999999997 [2 to 999999999999998] doubled []"]
        );
    }
}
