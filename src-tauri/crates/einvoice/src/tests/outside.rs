//! The public samples beside what is written from them, compared by a reader that is not ours.

use super::public::{read, samples};
use std::process::Command;

/// Compares the multisets of (path, text, attributes) of two files: what the first says and the
/// second does not, and the other way round. Numbers are compared as numbers.
const COMPARE: &str = r##"
import collections, pathlib, re, sys
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

folder = pathlib.Path(sys.argv[1])
for name in sorted(path.name for path in (folder / "first").iterdir()):
    first, second = leaves(folder / "first" / name), leaves(folder / "second" / name)
    for sign, only in (("-", first - second), ("+", second - first)):
        for (path, text, attributes), count in sorted(only.items()):
            names = "".join(f" @{k}={v}" for k, v in attributes)
            times = f" x{count}" if count > 1 else ""
            print(f"{name}: {sign} {path}{names} = {text}{times}")
print("done")
"##;

/// What differs, one line each; none where there is no Python.
fn differences(pairs: &[(String, Vec<u8>, Vec<u8>)]) -> Option<Vec<String>> {
    let folder = std::env::temp_dir().join(format!("counterfoil-compare-{}", std::process::id()));
    let sides = ["first", "second"].map(|side| folder.join(side));
    for side in &sides {
        std::fs::create_dir_all(side).unwrap();
    }
    for (name, first, second) in pairs {
        std::fs::write(sides[0].join(name), first).unwrap();
        std::fs::write(sides[1].join(name), second).unwrap();
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    let output = Command::new(python)
        .args(["-c", COMPARE])
        .arg(&folder)
        .env("PYTHONIOENCODING", "utf-8")
        .output();
    std::fs::remove_dir_all(&folder).unwrap();
    let Ok(output) = output else {
        println!("skipped: python3 is not installed");
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.strip_suffix("done\n").unwrap_or_else(|| {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    });
    Some(lines.lines().map(str::to_owned).collect())
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
    let samples = samples().into_iter();
    let pairs: Vec<_> = samples
        .map(|(name, first)| {
            let read = read(&name, &first);
            let second = read.document.to_xml(read.syntax).unwrap();
            (name, first, second)
        })
        .collect();
    let Some(all) = differences(&pairs).filter(|_| !pairs.is_empty()) else {
        return;
    };
    let expected: Vec<_> = DIFFERENCES
        .iter()
        .map(|line| line.replace("SETTLE", SETTLE))
        .collect();
    assert_eq!(all, expected, "{all:#?}");
}
