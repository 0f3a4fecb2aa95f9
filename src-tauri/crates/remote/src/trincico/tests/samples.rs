//! Every JSON sample on the vendor's page decodes.

use super::table::heading;
use crate::{
    Place,
    json::{Fields, Unexpected, unwrap_data},
    trincico::{operations, wire},
};
use counterfoil_domain::{ItemId, LineItem, Money, TaxRule, totals};
use serde_json::Value;
use std::{collections::BTreeMap, path::Path};

/// A sample, and what stands before it.
struct Sample {
    line: usize,
    /// The latest line such as `GET /invoices`.
    heading: String,
    /// Whether it is what a curl command sends.
    is_request: bool,
    value: Value,
}

/// Samples that are not JSON on the vendor's own page, by the line they begin with.
const BROKEN: [&str; 1] = [r#"--data '{ "name": "Extra programmer2", }'"#];

fn page() -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    std::fs::read_to_string(root.join("../shared/seeds/trincico.txt")).ok()
}

/// All JSON values that begin a line or follow `--data '`, and those that should have been one.
fn samples(page: &str) -> (Vec<Sample>, Vec<String>) {
    let (mut found, mut broken) = (Vec::new(), Vec::new());
    let (mut heading, mut at) = (String::new(), 0);
    while at < page.len() {
        let end = page[at..].find('\n').map_or(page.len(), |n| at + n + 1);
        let line = page[at..end].trim();
        let is_heading = ["GET /", "POST /", "PUT /", "DELETE /"]
            .iter()
            .any(|m| line.starts_with(m));
        if is_heading {
            line.clone_into(&mut heading);
        }
        let is_request = line.starts_with("--data '");
        let Some(offset) = (is_request || line.starts_with(['{', '[']))
            .then(|| page[at..end].find(['{', '[']))
            .flatten()
        else {
            at = end;
            continue;
        };
        let start = at + offset;
        let mut stream = serde_json::Deserializer::from_str(&page[start..]).into_iter::<Value>();
        if let Some(Ok(value)) = stream.next() {
            found.push(Sample {
                line: page[..start].lines().count() + usize::from(offset == 0),
                heading: heading.clone(),
                is_request,
                value,
            });
            let after = start + stream.byte_offset();
            at = page[after..]
                .find('\n')
                .map_or(page.len(), |n| after + n + 1);
        } else {
            let rest: String = page[at..].chars().take(200).collect();
            let upto = rest.find("}'").map_or(rest.len(), |n| n + 2);
            let words: Vec<_> = rest[..upto].split_whitespace().collect();
            broken.push(words.join(" "));
            at += upto;
            at = page[at..].find('\n').map_or(page.len(), |n| at + n + 1);
        }
    }
    (found, broken)
}

/// Which record a sample is, told by the fields that only that record has.
fn kind_of(map: &serde_json::Map<String, Value>) -> Option<&'static str> {
    let has = |names: &[&str]| names.iter().all(|n| map.contains_key(*n));
    [
        ("error", &["internal_code"][..]),
        ("redirect", &["redirect_url"]),
        ("payout", &["amount", "arrival_date"]),
        ("invoice", &["reference", "items"]),
        ("item", &["price", "quantity"]),
        ("plan", &["interval", "weight"]),
        ("payment method", &["payout_enable"]),
        ("subscription", &["start_at", "end_at", "plan"]),
        ("payment", &["gross_amount"]),
        ("balance", &["available", "pending"]),
        ("payout account", &["frequency", "external_accounts"]),
        ("external account", &["bank_name", "last4"]),
        ("profile", &["services", "permissions"]),
        ("customer", &["business_name", "id"]),
        ("user", &["number_friends"]),
        ("feature", &["max_allowed_value"]),
        ("route", &["code", "path"]),
        ("service", &["owner", "name"]),
        ("upgrade", &["code"]),
        ("reference", &["reference"]),
    ]
    .into_iter()
    .find(|(_, names)| has(names))
    .map(|(kind, _)| kind)
}

fn decode(kind: &str, fields: &Fields<'_>) -> Result<(), Unexpected> {
    match kind {
        "redirect" => wire::redirect(fields).map(drop),
        "payout" => wire::payout(fields).map(drop),
        "invoice" => wire::invoice(fields).map(drop),
        "item" => wire::item(fields).map(drop),
        "plan" => wire::plan(fields).map(drop),
        "payment method" => wire::payment_method(fields).map(drop),
        "subscription" => wire::subscription(fields).map(drop),
        "payment" => wire::payment(fields).map(drop),
        "balance" => wire::balance(fields).map(drop),
        "payout account" => wire::payout_account(fields).map(drop),
        "external account" => wire::external_account(fields).map(drop),
        "profile" | "user" => wire::profile(fields).map(drop),
        "customer" => wire::customer(fields).map(drop),
        "feature" => wire::feature(fields).map(drop),
        "service" => wire::service(fields).map(drop),
        "upgrade" => wire::upgrade_outcome(fields).map(drop),
        "reference" => wire::reference(fields).map(drop),
        // The error has its own test; a route is no reply of an operation.
        _ => Ok(()),
    }
}

#[test]
fn every_sample_on_the_vendors_page_decodes() {
    let Some(page) = page() else {
        println!("skipped: the vendor's page is not here");
        return;
    };
    let (samples, broken) = samples(&page);
    assert_eq!(broken, BROKEN);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for sample in samples.iter().filter(|s| !s.is_request) {
        let inner = unwrap_data(&sample.value);
        let records: Vec<&Value> = match inner {
            Value::Array(list) => list.iter().collect(),
            other => vec![other],
        };
        for record in records {
            let Value::Object(map) = record else {
                assert!(record.is_string(), "line {}: {record}", sample.line);
                *counts.entry("word").or_default() += 1;
                continue;
            };
            let kind = kind_of(map).unwrap_or_else(|| panic!("line {}: {record}", sample.line));
            let fields = Fields::of(record).unwrap();
            let result = decode(kind, &fields).map_err(|e| e.reason());
            assert_eq!(result, Ok(()), "line {}, {kind}", sample.line);
            *counts.entry(kind).or_default() += 1;
        }
    }
    let expected = BTreeMap::from([
        ("balance", 1),
        ("customer", 1),
        ("error", 1),
        ("external account", 1),
        ("feature", 1),
        ("invoice", 6),
        ("item", 2),
        ("payment", 1),
        ("payment method", 5),
        ("payout", 3),
        ("payout account", 3),
        ("plan", 3),
        ("profile", 1),
        ("redirect", 4),
        ("reference", 1),
        ("route", 115),
        ("service", 1),
        ("subscription", 3),
        ("upgrade", 1),
        ("user", 1),
        ("word", 3),
    ]);
    assert_eq!(counts, expected);
}

#[test]
fn every_body_in_the_vendors_curl_commands_is_one_the_table_would_send() {
    let Some(page) = page() else {
        println!("skipped: the vendor's page is not here");
        return;
    };
    let (samples, _) = samples(&page);
    let mut seen = 0;
    for sample in samples.iter().filter(|s| s.is_request) {
        let operation = operations()
            .iter()
            .find(|o| heading(o) == sample.heading)
            .unwrap_or_else(|| panic!("{}", sample.heading));
        let body = sample.value.as_object().unwrap();
        let fields = |required: bool| {
            operation
                .parameters
                .iter()
                .filter(move |p| p.place == Place::Body && (p.required || !required))
                .map(|p| p.name)
        };
        for name in body.keys() {
            assert!(
                fields(false).any(|f| f == name),
                "{}: {name}",
                operation.name
            );
        }
        for name in fields(true) {
            assert!(body.contains_key(name), "{}: {name}", operation.name);
        }
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[test]
fn the_vendors_own_total_of_arc011_is_ours() {
    let Some(page) = page() else {
        println!("skipped: the vendor's page is not here");
        return;
    };
    let (samples, _) = samples(&page);
    let invoices: Vec<_> = samples
        .iter()
        .filter(|s| !s.is_request)
        .flat_map(|s| match unwrap_data(&s.value) {
            Value::Array(list) => list.iter().collect(),
            other => vec![other],
        })
        .filter_map(Fields::of)
        .filter(|f| f.text(&["reference"]).starts_with("ARC"))
        .map(|f| wire::invoice(&f).unwrap())
        .collect();
    let computed: Vec<_> = invoices
        .iter()
        .map(|invoice| {
            let items: Vec<_> = invoice
                .items
                .iter()
                .map(|item| LineItem {
                    id: ItemId::new(),
                    remote_id: None,
                    name: item.name.clone(),
                    description: item.description.clone(),
                    price: Money::from_minor(item.price, invoice.currency).to_decimal(),
                    quantity: item.quantity.into(),
                    tax: item.tax,
                    terms: Default::default(),
                })
                .collect();
            let totals = totals::compute(
                invoice.currency,
                TaxRule::PerLine,
                &items,
                &Default::default(),
            )
            .unwrap();
            assert_eq!(invoice.amount, Some(totals.amount.minor));
            (
                invoice.reference.as_str(),
                totals.sub_amount.minor,
                totals.tax_amount.minor,
                totals.amount.minor,
            )
        })
        .collect();
    assert_eq!(
        computed,
        [
            ("ARC011", 20000, 3050, 23050),
            ("ARC025", 5000, 250, 5250),
            ("ARC025", 5000, 250, 5250),
        ]
    );
    assert_eq!(invoices[0].tax_amount, Some(3050));
    assert_eq!(
        invoices[0].customer.as_ref().map(|c| c.as_str()),
        Some("c62ae358-81b1-4231-8e6b-bfe73092612e")
    );
}
