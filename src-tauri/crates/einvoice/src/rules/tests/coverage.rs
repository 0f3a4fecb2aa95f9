//! Every rule of the publishers is checked, or held with a reason; every check has a mistake.

use super::{Row, categories, en16931, peppol, sums, xrechnung};
use crate::rules::{held, lists, rules};
use counterfoil_domain::Profile;
use std::collections::{BTreeMap, BTreeSet};

/// Rules of EN 16931-1, numbers as they run; `a-b` are all from a to b.
const NORM: &[(&str, &str)] = &[
    ("BR", "1-33 36-38 41-57 61-67"),
    ("BR-CO", "3-26"),
    ("BR-DEC", "1-2 5-6 9-20 23-25 27-28"),
    ("BR-CL", "1 3-8 10-11 13-26"),
    ("BR-S", "1-10"),
    ("BR-Z", "1-10"),
    ("BR-E", "1-10"),
    ("BR-AE", "1-10"),
    ("BR-IC", "1-12"),
    ("BR-G", "1-10"),
    ("BR-O", "1-14"),
    ("BR-AF", "1-10"),
    ("BR-AG", "1-10"),
    ("BR-B", "1-2"),
];

/// Numbers that the norm leaves out.
const GAPS: &[&str] = &["BR-34", "BR-35"];

fn numbered(list: &[(&str, &str)], digits: usize) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (prefix, runs) in list {
        for run in runs.split(' ') {
            let (from, to) = run.split_once('-').unwrap_or((run, run));
            for number in from.parse::<u32>().unwrap()..=to.parse().unwrap() {
                all.insert(format!("{prefix}-{number:0digits$}"));
            }
        }
    }
    all
}

fn checked(profile: Profile) -> BTreeSet<String> {
    rules(profile).map(|r| r.id.to_owned()).collect()
}

fn held_ids() -> BTreeSet<String> {
    held().iter().map(|h| h.id.to_owned()).collect()
}

#[test]
fn every_rule_of_the_norm_is_checked_or_held_and_none_is_both() {
    let norm = numbered(NORM, 2);
    assert!(GAPS.iter().all(|gap| !norm.contains(*gap)));
    let (checked, held) = (checked(Profile::En16931), held_ids());
    let covered: BTreeSet<_> = checked.union(&held).cloned().collect();
    let missing: Vec<_> = norm.difference(&covered).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(checked.intersection(&held).count(), 0);
    let own = ["CF-01", "CF-02"].map(str::to_owned);
    let strange = checked
        .iter()
        .filter(|id| !norm.contains(*id) && !own.contains(id));
    assert_eq!(strange.count(), 0);
}

#[test]
fn every_rule_of_the_profiles_is_checked_or_held() {
    let held = held_ids();
    let german = "1-11 14-22 26-28 30-31";
    let numbers = numbered(&[("BR-DE", german)], 1);
    let checked_there = checked(Profile::XRechnung);
    let missing: Vec<_> = numbers.difference(&checked_there).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let peppol = numbered(
        &[
            (
                "PEPPOL-EN16931-R",
                "1-5 7-8 10 20 40-44 46 51 53-55 61 80 100-101 110-111 120-121 130",
            ),
            ("PEPPOL-COMMON-R", "40-47 49-50"),
        ],
        3,
    );
    let covered: BTreeSet<_> = checked(Profile::Peppol).union(&held).cloned().collect();
    let peppol = peppol.iter().map(|id| id.replace("R-", "R"));
    let missing: Vec<_> = peppol.filter(|id| !covered.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_profile_names_a_rule_twice_and_each_held_twin_is_checked() {
    for profile in [Profile::En16931, Profile::XRechnung, Profile::Peppol] {
        assert_eq!(
            rules(profile).count(),
            checked(profile).len(),
            "{profile:?}"
        );
    }
    let all = checked(Profile::Peppol);
    for held in held() {
        assert!(
            held.same_as.is_none_or(|twin| all.contains(twin)),
            "{held:?}"
        );
        assert!(held.why.ends_with('.'));
    }
}

#[test]
fn every_check_has_a_mistake_that_breaks_it() {
    let tables: [&[Row]; 15] = [
        en16931::DOCUMENT,
        en16931::PARTIES,
        en16931::LINES,
        en16931::PAYMENT,
        en16931::CODES,
        sums::SUMS,
        sums::DECIMALS,
        categories::SUPPLIES,
        categories::MIXTURES,
        xrechnung::PARTIES,
        xrechnung::DOCUMENT,
        xrechnung::PAYMENT,
        peppol::DOCUMENT,
        peppol::AMOUNTS,
        peppol::REASONS,
    ];
    let rows = tables.into_iter().flatten().chain(peppol::NUMBERS);
    let mut broken: BTreeSet<String> = rows.map(|r| r.rule.to_owned()).collect();
    for (_, name) in categories::NAMES {
        broken.extend((1..=10).map(|number| format!("BR-{name}-{number:02}")));
    }
    for profile in [Profile::XRechnung, Profile::Peppol] {
        let checked = checked(profile);
        let whole: Vec<_> = checked.difference(&broken).collect();
        assert!(whole.is_empty(), "{whole:?}");
    }
}

#[test]
fn every_list_is_sorted_and_holds_each_code_once() {
    let lists: BTreeMap<&str, &[&str]> = [
        ("countries", lists::countries::COUNTRIES),
        ("prefixes", lists::countries::VAT_PREFIXES),
        ("invoices", lists::kinds::INVOICES),
        ("credit notes", lists::kinds::CREDIT_NOTES),
        ("xrechnung", lists::kinds::XRECHNUNG),
        ("peppol", lists::kinds::PEPPOL_INVOICES),
        ("peppol notes", lists::kinds::PEPPOL_CREDIT_NOTES),
        ("means", lists::payment::MEANS),
        ("tax points", lists::payment::TAX_POINTS),
        ("references", lists::qualifiers::REFERENCES),
        ("subjects", lists::qualifiers::NOTE_SUBJECTS),
        ("classifications", lists::qualifiers::CLASSIFICATIONS),
        ("allowances", lists::reasons::ALLOWANCES),
        ("charges", lists::reasons::CHARGES),
        ("exemptions", lists::reasons::EXEMPTIONS),
        ("icd", lists::schemes::ICD),
        ("eas", lists::schemes::EAS),
        ("units", lists::units::UNITS),
        ("mime", lists::MIME_TYPES),
    ]
    .into();
    for (name, list) in lists {
        assert!(list.is_sorted_by(|a, b| a < b), "{name}");
        assert!(list.iter().all(|code| lists::holds(list, code)));
    }
}
