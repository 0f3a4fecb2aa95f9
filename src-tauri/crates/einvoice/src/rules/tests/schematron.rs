//! Every mistake, written as UBL and as CII and judged by the rules that are published for them.

use super::judge::judged;
use super::{Row, categories, en16931, peppol, sums, valid::valid, xrechnung};
use crate::rules::{Places, check, held};
use crate::{Document, Syntax};
use counterfoil_domain::Profile;
use std::collections::{BTreeMap, BTreeSet};

/// The documents that are judged: the valid one, each category, and every mistake of the norm.
fn documents() -> Vec<(String, Document)> {
    let norm = Profile::En16931;
    let tables: [&[Row]; 7] = [
        en16931::DOCUMENT,
        en16931::PARTIES,
        en16931::LINES,
        en16931::PAYMENT,
        en16931::CODES,
        sums::SUMS,
        sums::DECIMALS,
    ];
    let mut credit = valid(norm);
    credit.terms.kind = 381;
    let mut all = vec![
        ("valid".to_owned(), valid(norm)),
        ("credit note".to_owned(), credit),
    ];
    for (index, row) in tables.into_iter().flatten().enumerate() {
        let mut document = valid(norm);
        (row.mistake)(&mut document);
        all.push((format!("{}-{index}", row.rule), document));
    }
    all.extend(categories::documents());
    all
}

/// Where the two may differ: a syntax, or none for both, and what is found only here (+) or only
/// there (-), each with its reason.
const DIFFERENT: &[(&str, &str, &str)] = &[
    ("", "+CF-01", "A rule of this program."),
    ("", "+CF-02", "A rule of this program."),
    (
        "",
        "+BR-CO-25",
        "The releases of 2025 left it out; older ones are in use.",
    ),
    (
        "",
        "+BR-17",
        "There only the trading name, or nothing, is compared.",
    ),
    ("", "+BR-31", "What is not told is written as 0."),
    ("", "+BR-36", "What is not told is written as 0."),
    ("", "+BR-41", "What is not told is written as 0."),
    ("", "+BR-43", "What is not told is written as 0."),
    (
        "",
        "+BR-CO-14",
        "What is not told is written as a sum, or not compared.",
    ),
    (
        "",
        "+BR-DEC-13",
        "There the amount of the other currency is looked at.",
    ),
    (
        "ubl",
        "+BR-DEC-15",
        "There the amount of the other currency is looked at.",
    ),
    (
        "cii",
        "-BR-DEC-15",
        "There a missing amount counts as too fine.",
    ),
    ("ubl", "+BR-CO-15", "What is not told is written as a sum."),
    (
        "ubl",
        "+BR-49",
        "A means that is not told is written as not defined.",
    ),
    (
        "ubl",
        "+BR-CL-08",
        "There a subject that is not three letters is part of the text.",
    ),
    (
        "ubl",
        "+BR-CO-16",
        "There the sum is rounded before it is compared.",
    ),
    ("ubl", "+BR-S-08", "There a base may be off by almost 1."),
    ("", "+BR-50", "An account without a number is not written."),
    (
        "ubl",
        "-BR-61",
        "An account without a number is not written.",
    ),
    (
        "cii",
        "+BR-61",
        "There only an account that is there is looked at.",
    ),
    (
        "cii",
        "-BR-09",
        "An address that is missing has no country either.",
    ),
    (
        "cii",
        "-BR-11",
        "An address that is missing has no country either.",
    ),
    (
        "cii",
        "-BR-20",
        "An address that is missing has no country either.",
    ),
    (
        "cii",
        "+BR-CO-26",
        "There a creditor's identifier of SEPA counts.",
    ),
    (
        "cii",
        "+BR-CO-12",
        "There a total is rounded before it is compared.",
    ),
    (
        "cii",
        "+BR-S-01",
        "There two uses count as a use and its sum.",
    ),
    (
        "cii",
        "+BR-O-01",
        "There two uses count as a use and its sum.",
    ),
    (
        "cii",
        "+BR-AF-01",
        "There two uses count as a use and its sum.",
    ),
    (
        "cii",
        "+BR-AG-01",
        "There two uses count as a use and its sum.",
    ),
    (
        "cii",
        "+BR-AF-08",
        "There nothing is added up for the Canary Islands.",
    ),
    (
        "cii",
        "+BR-AG-08",
        "There nothing is added up for Ceuta and Melilla.",
    ),
    (
        "cii",
        "-CODE",
        "There a creditor's identifier of SEPA is no identifier of a party.",
    ),
];

/// Each document in both syntaxes.
fn written(documents: &[(String, Document)]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for (name, document) in documents {
        for (syntax, ending) in [(Syntax::Ubl, "ubl"), (Syntax::Cii, "cii")] {
            files.insert(format!("{name}.{ending}"), document.to_xml(syntax).unwrap());
        }
    }
    files
}

/// What is checked here; Factur-X has one name for every list of codes.
fn ours(document: &Document, ending: &str) -> BTreeSet<String> {
    let found = check(document, Profile::En16931, Places::adopted(document));
    let is_list = |id: &str| ending == "cii" && id.starts_with("BR-CL-");
    let name = |id: &'static str| if is_list(id) { "CODE" } else { id };
    found.iter().map(|f| name(f.rule).to_owned()).collect()
}

/// What is checked there, each pair of twins under the name that it has here.
fn without_twins(theirs: &BTreeSet<String>) -> BTreeSet<String> {
    let twin = |id: &String| held().iter().find(|h| h.id == id).and_then(|h| h.same_as);
    let named = theirs
        .iter()
        .map(|id| twin(id).map_or_else(|| id.clone(), str::to_owned));
    named.collect()
}

/// What one side finds and the other does not, where no reason is known.
fn differences(
    ours: &BTreeSet<String>,
    theirs: &BTreeSet<String>,
    ending: &str,
    reasons: &[(&str, &str, &str)],
) -> Vec<String> {
    let more = ours.difference(theirs).map(|id| format!("+{id}"));
    let less = theirs.difference(ours).map(|id| format!("-{id}"));
    let known = |what: &String| {
        let mut all = reasons.iter();
        all.any(|(syntax, known, _)| known == what && (syntax.is_empty() || *syntax == ending))
    };
    more.chain(less).filter(|what| !known(what)).collect()
}

#[test]
fn the_published_rules_judge_every_mistake_as_the_rules_here_do() {
    let documents = documents();
    let files = written(&documents);
    let Some(judged) = judged(&files, "norm") else {
        return;
    };
    let (mut same, mut strange) = (0, Vec::new());
    for (name, document) in &documents {
        for ending in ["ubl", "cii"] {
            let theirs = without_twins(&judged[&format!("{name}.{ending}")]);
            let ours = ours(document, ending);
            same += usize::from(ours == theirs);
            let differences = differences(&ours, &theirs, ending, DIFFERENT);
            if !differences.is_empty() {
                strange.push(format!("{name}.{ending}: {}", differences.join(" ")));
            }
        }
    }
    assert!(strange.is_empty(), "{strange:#?}");
    println!("{same} of {} judged exactly the same", files.len());
    assert!(same * 5 > files.len() * 4, "{same} of {}", files.len());
}

/// The same for XRechnung: what is found only here or only there, with the reason.
const DIFFERENT_IN_GERMANY: &[(&str, &str, &str)] = &[
    ("", "-BR-DE-19", "That there is no account is said once."),
    ("", "-BR-DE-20", "That there is no account is said once."),
    ("", "-BR-DE-27", "That there is no telephone is said once."),
    (
        "",
        "-BR-DE-28",
        "That there is no e-mail address is said once.",
    ),
    (
        "ubl",
        "+BR-DE-1",
        "A means that is not told is written as not defined.",
    ),
    (
        "ubl",
        "+BR-DE-TMP-32",
        "There a rule for the tax point is a period.",
    ),
];

#[test]
fn the_published_rules_of_xrechnung_judge_every_mistake_as_the_rules_here_do() {
    let tables = [xrechnung::PARTIES, xrechnung::DOCUMENT, xrechnung::PAYMENT];
    let tables = tables.into_iter().chain([peppol::AMOUNTS]).flatten();
    let mut documents = vec![("valid".to_owned(), valid(Profile::XRechnung))];
    for (index, row) in tables.enumerate() {
        let mut document = valid(Profile::XRechnung);
        (row.mistake)(&mut document);
        documents.push((format!("{}-{index}", row.rule), document));
    }
    let files = written(&documents);
    let Some(judged) = judged(&files, "xrechnung") else {
        return;
    };
    let mut strange = Vec::new();
    for (name, document) in &documents {
        let found = check(document, Profile::XRechnung, Places::adopted(document));
        let of_germany =
            |id: &&str| id.starts_with("BR-DE-") || id.starts_with("PEPPOL") || *id == "BR-TMP-2";
        let ours: BTreeSet<_> = found
            .iter()
            .map(|f| f.rule)
            .filter(of_germany)
            .map(str::to_owned)
            .collect();
        for ending in ["ubl", "cii"] {
            let theirs = &judged[&format!("{name}.{ending}")];
            let differences = differences(&ours, theirs, ending, DIFFERENT_IN_GERMANY);
            if !differences.is_empty() {
                strange.push(format!("{name}.{ending}: {}", differences.join(" ")));
            }
        }
    }
    assert!(strange.is_empty(), "{strange:#?}");
}
