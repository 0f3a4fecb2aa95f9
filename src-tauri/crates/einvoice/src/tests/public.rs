//! The public sample invoices: read, and every amount that they state computed again.

use crate::{Document, ReadDocument, TaxGroup};
use chrono::DateTime;
use counterfoil_domain::{Business, Decimal, Money};
use std::path::{Path, PathBuf};

/// Where the samples lie, beside the repository.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples/einvoices")
}

/// Every sample with its name; none where the folder is not there.
pub fn samples() -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(folder()) else {
        println!("skipped: the public sample invoices are not there");
        return Vec::new();
    };
    let files = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    assert!(files.len() >= 18, "{} samples", files.len());
    let read = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read(path).unwrap())
    };
    files.iter().map(read).collect()
}

pub fn read(name: &str, bytes: &[u8]) -> ReadDocument {
    Document::read(bytes).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn decimal(amount: Money) -> Decimal {
    amount.to_decimal()
}

/// Groups in one order, whatever the file's.
pub fn sorted(mut groups: Vec<TaxGroup>) -> Vec<TaxGroup> {
    groups.sort_by_key(|g| (g.category, g.rate));
    groups
}

#[test]
fn every_amount_that_a_public_sample_states_is_computed_again_to_the_cent() {
    for (name, bytes) in samples() {
        let document = read(&name, &bytes).document;
        let adopted = document.adopt(DateTime::UNIX_EPOCH);
        let totals = adopted.invoice.totals().unwrap();
        for (line, computed) in document.lines.iter().zip(&totals.lines) {
            assert_eq!(
                decimal(computed.net),
                line.net,
                "{name}, line {}",
                line.terms.number
            );
        }
        let stated = &document.totals;
        assert_eq!(document.lines.len(), totals.lines.len(), "{name}");
        for (what, computed, stated) in [
            ("lines", totals.line_sum, stated.line_sum),
            (
                "allowances",
                totals.allowances,
                stated.allowances.unwrap_or_default(),
            ),
            (
                "charges",
                totals.charges,
                stated.charges.unwrap_or_default(),
            ),
            ("without tax", totals.sub_amount, stated.without_tax),
            ("tax", totals.tax_amount, stated.tax.unwrap_or_default()),
            ("with tax", totals.amount, stated.with_tax),
            ("due", totals.due, stated.due),
        ] {
            assert_eq!(decimal(computed), stated, "{name}: {what}");
        }
        let groups = totals.taxes.iter().chain(&totals.untaxed);
        let computed: Vec<_> = groups
            .map(|g| (g.category, g.rate, decimal(g.base), decimal(g.tax)))
            .collect();
        for group in &document.taxes {
            let rate = group.rate.unwrap_or_default();
            let stated = (group.category, rate, group.base, group.tax);
            assert!(
                computed.contains(&stated),
                "{name}: {stated:?} in {computed:?}"
            );
        }
        assert_eq!(computed.len(), document.taxes.len(), "{name}");
    }
}

#[test]
fn a_public_sample_that_became_an_invoice_and_a_customer_says_the_same_as_the_file() {
    for (name, bytes) in samples() {
        let mut document = read(&name, &bytes).document;
        let adopted = document.adopt(DateTime::UNIX_EPOCH);
        let totals = adopted.invoice.totals().unwrap();
        let business = Business::default();
        let mut again = Document::of(
            &adopted.invoice,
            &totals,
            Some(&adopted.customer),
            &business,
        );
        // No tax stated and a tax of nothing are the same.
        document.totals.tax = document.totals.tax.or(Some(Decimal::ZERO));
        document.taxes = sorted(document.taxes);
        again.taxes = sorted(again.taxes);
        assert_eq!(again, document, "{name}");
    }
}

/// Lines whose stated amount is not price times quantity: a return that only the amount shows as
/// one, and prices that are in fact the line's.
const CONTRADICTING: [(&str, &str); 5] = [
    ("cen-CII_example1.xml", "20"),
    ("cen-ubl-tc434-example1.xml", "20"),
    ("cen-ubl-tc434-example2.xml", "1"),
    ("cen-ubl-tc434-example3.xml", "1"),
    ("cen-ubl-tc434-example3.xml", "2"),
];

#[test]
fn only_five_lines_of_the_public_samples_state_another_amount_than_they_come_to() {
    let mut found = Vec::new();
    let samples = samples();
    for (name, bytes) in &samples {
        let adopted = read(name, bytes).document.adopt(DateTime::UNIX_EPOCH);
        let items = adopted.invoice.items.into_iter();
        let stated = items.filter(|item| item.terms.stated_net.is_some());
        found.extend(stated.map(|item| (name.clone(), item.terms.number)));
    }
    let expected = CONTRADICTING.map(|(name, line)| (name.to_owned(), line.to_owned()));
    assert!(samples.is_empty() || found == expected, "{found:?}");
}

#[test]
fn of_the_public_samples_one_element_is_left_out_that_contradicts_another() {
    let mut left = Vec::new();
    let samples = samples();
    for (name, bytes) in &samples {
        let ignored = read(name, bytes).ignored;
        left.extend(ignored.into_iter().map(|path| format!("{name}: {path}")));
    }
    // The price before its discount is for 1.1 units, the one after it for 1.
    let expected = "cen-CII_example5.xml: CrossIndustryInvoice/SupplyChainTradeTransaction/\
                    IncludedSupplyChainTradeLineItem[1]/SpecifiedLineTradeAgreement/\
                    GrossPriceProductTradePrice/BasisQuantity";
    assert!(samples.is_empty() || left == [expected], "{left:#?}");
}
