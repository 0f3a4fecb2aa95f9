//! The public samples beside what is written from them, compared by a reader that is not ours.

use super::public::{read, samples};
use std::io::Write;
use std::process::{Command, Stdio};

/// Compares the multisets of (path, text, attributes) of two files: what the first says and the
/// second does not, and the other way round. Numbers are compared as numbers.
const COMPARE: &str = r##"
import sys, re, collections
from decimal import Decimal
from xml.etree import ElementTree

# Attributes that name who keeps a list.
SILENT = {"schemeAgencyID", "listAgencyID"}

def local(tag):
    return tag.rsplit("}", 1)[-1]

def said(text):
    text = (text or "").strip()
    if re.fullmatch(r"-?\d+(\.\d+)?", text) and not re.fullmatch(r"0\d+", text):
        return str(Decimal(text).normalize() + 0) if "." in text or len(text) < 12 else text
    return text

def leaves(path):
    found = collections.Counter()
    def walk(element, above):
        here = above + "/" + local(element.tag)
        children = [c for c in element if isinstance(c.tag, str)]
        for child in children:
            walk(child, here)
        if not children and said(element.text):
            attributes = tuple(sorted((local(k), v) for k, v in element.attrib.items()
                                      if local(k) not in SILENT and "}" not in k))
            found[(here, said(element.text), attributes)] += 1
    walk(ElementTree.parse(path).getroot(), "")
    return found

first, second = leaves(sys.argv[1]), leaves(sys.argv[2])
for sign, only in (("-", first - second), ("+", second - first)):
    for (path, text, attributes), count in sorted(only.items()):
        names = "".join(f" @{k}={v}" for k, v in attributes)
        print(f"{sign} {path}{names} = {text}" + (f" x{count}" if count > 1 else ""))
"##;

/// What differs, one line each; none where there is no Python.
fn differences(first: &[u8], second: &[u8]) -> Option<Vec<String>> {
    let folder = std::env::temp_dir().join(format!("counterfoil-compare-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let paths = ["first.xml", "second.xml"].map(|name| folder.join(name));
    std::fs::write(&paths[0], first).unwrap();
    std::fs::write(&paths[1], second).unwrap();
    let python = if cfg!(windows) { "python" } else { "python3" };
    let child = Command::new(python)
        .arg("-")
        .args(&paths)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        println!("skipped: python3 is not installed");
        return None;
    };
    child
        .stdin
        .take()
        .unwrap()
        .write_all(COMPARE.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.lines().map(str::to_owned).collect())
}

const SETTLE: &str =
    "/CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement";

/// Everything that differs between the samples and what is written from them.
///
/// - An account that is no IBAN stands where CII has other numbers.
/// - A price before its discount that is for 1.1 units beside one after it for 1 cannot be meant.
/// - Supporting documents always have their code.
/// - What is said once for several groups or payment means is said in each of them.
/// - True and false are words; a local tax number's scheme is always the same.
const DIFFERENCES: [&str; 11] = [
    "cen-CII_example5.xml: - SETTLE/SpecifiedTradeSettlementPaymentMeans/\
     PayeePartyCreditorFinancialAccount/IBANID = A",
    "cen-CII_example5.xml: - /CrossIndustryInvoice/SupplyChainTradeTransaction/\
     IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/\
     BasisQuantity @unitCode=C62 = 1.1",
    "cen-CII_example5.xml: + /CrossIndustryInvoice/SupplyChainTradeTransaction/\
     ApplicableHeaderTradeAgreement/AdditionalReferencedDocument/TypeCode = 916 x2",
    "cen-CII_example5.xml: + SETTLE/ApplicableTradeTax/TaxPointDate/DateString @format=102 = \
     20130410",
    "cen-CII_example5.xml: + SETTLE/SpecifiedTradeSettlementPaymentMeans/\
     PayeePartyCreditorFinancialAccount/ProprietaryID = A",
    "cen-CII_example5.xml: + /CrossIndustryInvoice/SupplyChainTradeTransaction/\
     IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/\
     BasisQuantity @unitCode=C62 = 1",
    "cen-ubl-tc434-example1.xml: + /Invoice/PaymentMeans/PaymentID = Deb. 10202 / Fact. 12115118",
    "cen-ubl-tc434-example2.xml: - /Invoice/AllowanceCharge/ChargeIndicator = 0",
    "cen-ubl-tc434-example2.xml: + /Invoice/AllowanceCharge/ChargeIndicator = false",
    "xrechnung-01.03a-ubl.xml: - /Invoice/AccountingSupplierParty/Party/PartyTaxScheme/TaxScheme/\
     ID = ???",
    "xrechnung-01.03a-ubl.xml: + /Invoice/AccountingSupplierParty/Party/PartyTaxScheme/TaxScheme/\
     ID = FC",
];

#[test]
fn another_reader_finds_the_same_in_a_public_sample_and_in_what_is_written_from_it() {
    let mut all = Vec::new();
    for (name, bytes) in samples() {
        let first = read(&name, &bytes);
        let second = first.document.to_xml(first.syntax).unwrap();
        let Some(differences) = differences(&bytes, &second) else {
            return;
        };
        all.extend(
            differences
                .into_iter()
                .map(|line| format!("{name}: {line}")),
        );
    }
    let expected: Vec<_> = DIFFERENCES
        .iter()
        .map(|line| line.replace("SETTLE", SETTLE))
        .collect();
    assert!(all.is_empty() || all == expected, "{all:#?}");
}
