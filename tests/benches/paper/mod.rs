//! Invented invoices, and everything that one prints, as text: what each peer draws.

pub mod floor;
pub mod logo;

use crate::common::Outcome;
use chrono::{DateTime, NaiveDate, TimeDelta};
use counterfoil_documents::{Attachment, Sheet};
use counterfoil_domain::{
    Business, Customer, CustomerId, Decimal, Invoice, InvoiceId, ItemId, Language, LineItem, Look,
    Money, Paper, Status, TaxRule, Template, Totals,
};
use counterfoil_einvoice::{Document, Syntax};
use serde_json::{Value, json};

/// The template that every peer draws.
const LOOK: Look = Look {
    template: Template::Classic,
    accent: None,
    paper: Paper::A4,
};

/// What items are called.
const WORKS: [&str; 12] = [
    "Design review",
    "Programming",
    "Office chair, refitted",
    "Hosting",
    "Translation",
    "Travel, second class",
    "Survey of the harbour",
    "Workshop",
    "Photography",
    "Typesetting",
    "Cable, per metre",
    "Night watch",
];

/// What is said of every twelfth item.
const DESCRIPTIONS: [&str; 4] = [
    "Two days on site, with notes",
    "Efficient and quiet, delivered",
    "One month, looked after",
    "As agreed by telephone",
];

/// One invoice with everything around it that a sheet borrows.
pub struct Sample {
    invoice: Invoice,
    totals: Totals,
    customer: Customer,
    business: Business,
    logo: Option<Vec<u8>>,
    xml: Option<Vec<u8>>,
}

impl Sample {
    /// Invoice number `n` of `lines` items. No two numbers print the same texts, so that nobody
    /// gains by keeping what was laid out before.
    pub fn new(n: u64, lines: usize, logo: Option<&[u8]>) -> Outcome<Self> {
        let at = DateTime::from_timestamp(1_780_000_000, 0).ok_or("no such time")?;
        let issued = NaiveDate::from_ymd_opt(2026, 11, 20).ok_or("no such day")?;
        let items = (0..lines)
            .map(|line| item(usize::try_from(n)?, line))
            .collect::<Outcome<Vec<_>>>()?;
        let invoice = Invoice {
            id: InvoiceId::new(),
            account: None,
            remote_id: None,
            reference: format!("2026-{n:06}"),
            status: Status::Ready,
            paid_on: None,
            customer: None,
            currency: "EUR".parse()?,
            issue_date: Some(issued),
            due_date: Some(issued + TimeDelta::days(14)),
            tax_rule: TaxRule::PerLine,
            note: String::new(),
            items,
            created_at: at,
            updated_at: at,
            terms: Default::default(),
        };
        let customer = Customer {
            id: CustomerId::new(),
            account: None,
            remote_id: None,
            business_name: format!("Rock & Roll Studio {n}"),
            first_name: String::new(),
            last_name: String::new(),
            email: "ada@example.com".into(),
            phone: String::new(),
            address: format!("{} Sample Road\n12345 Springfield", 1 + n % 300),
            tax_id: String::new(),
            created_at: at,
            updated_at: at,
            trade: Default::default(),
        };
        let business = Business {
            name: "Bar Test Studio".into(),
            address: "12 Example Street\n10115 Berlin".into(),
            tax_id: "VAT DE 123 456 789".into(),
            iban: "DE02120300000000202051".into(),
            bic: "BYLADEM1001".into(),
            bank_name: "Example Bank Berlin".into(),
            email: "studio@example.com".into(),
            phone: "+49 30 1234567".into(),
            ..Business::default()
        };
        Ok(Self {
            totals: invoice.totals()?,
            invoice,
            customer,
            business,
            logo: logo.map(<[u8]>::to_vec),
            xml: None,
        })
    }

    /// The same with its e-invoice (CII), made beforehand.
    pub fn with_xml(mut self) -> Outcome<Self> {
        let customer = Some(&self.customer);
        let document = Document::of(&self.invoice, &self.totals, customer, &self.business);
        self.xml = Some(document.to_xml(Syntax::Cii)?);
        Ok(self)
    }

    /// As the documents crate takes it.
    pub fn sheet(&self) -> Sheet<'_> {
        Sheet {
            invoice: &self.invoice,
            totals: &self.totals,
            customer: Some(&self.customer),
            business: &self.business,
            logo: self.logo.as_deref(),
            language: Language::En,
            look: &LOOK,
            code: None,
            slip: None,
            attachment: self.xml.as_deref().map(|xml| Attachment {
                xml,
                level: "EN 16931",
            }),
        }
    }

    /// Every text of the page, ready to be drawn.
    pub fn printed(&self) -> Printed {
        let (invoice, business) = (&self.invoice, &self.business);
        let date = |day: Option<NaiveDate>| {
            day.map(|d| d.format("%-d\u{a0}%B\u{a0}%Y").to_string())
                .unwrap_or_default()
        };
        let due = date(invoice.due_date);
        let mut sender = vec![business.name.clone()];
        sender.extend(business.address.lines().map(str::to_owned));
        sender.push(business.tax_id.clone());
        let mut recipient = vec!["To".to_owned(), self.customer.business_name.clone()];
        recipient.extend(self.customer.address.lines().map(str::to_owned));
        let rows = invoice.items.iter().zip(&self.totals.lines);
        let mut sums = vec![("Subtotal".to_owned(), amount(self.totals.sub_amount))];
        sums.extend(self.totals.taxes.iter().map(|tax| {
            let label = format!("Tax {}% of\u{a0}{}", tax.rate, amount(tax.base));
            (label, amount(tax.tax))
        }));
        sums.push(("Total EUR".to_owned(), amount(self.totals.amount)));
        Printed {
            facts: format!(
                "{} · {} · due\u{a0}{due}",
                invoice.reference,
                date(invoice.issue_date)
            ),
            sender,
            recipient,
            rows: rows
                .map(|(item, line)| Row {
                    name: item.name.clone(),
                    description: item.description.clone(),
                    cells: [
                        item.quantity.to_string(),
                        grouped(item.price),
                        item.tax.map_or("–".into(), |t| format!("{t}%")),
                        amount(line.net),
                    ],
                })
                .collect(),
            sums,
            pay: format!("Pay by {due}"),
            account: [
                ("IBAN", "DE02 1203 0000 0000 2020 51".to_owned()),
                ("BIC", business.bic.clone()),
                ("Bank", business.bank_name.clone()),
                ("Reference", invoice.reference.clone()),
            ],
            footer: [
                &business.name,
                &business.email,
                &business.phone,
                &business.tax_id,
            ]
            .map(String::as_str)
            .join("  ·  "),
        }
    }
}

/// One row of the table.
pub struct Row {
    name: String,
    description: String,
    cells: [String; 4],
}

/// What is printed, in words.
pub struct Printed {
    facts: String,
    sender: Vec<String>,
    recipient: Vec<String>,
    rows: Vec<Row>,
    sums: Vec<(String, String)>,
    pay: String,
    account: [(&'static str, String); 4],
    footer: String,
}

/// The heads of the table.
const HEADS: [&str; 5] = ["Item", "Qty", "Price", "Tax", "Amount"];

impl Printed {
    /// The same for a peer.
    pub fn json(&self) -> Value {
        let rows = self
            .rows
            .iter()
            .map(|row| json!({ "name": row.name, "text": row.description, "cells": row.cells }));
        json!({
            "title": "Invoice",
            "facts": self.facts,
            "sender": self.sender,
            "recipient": self.recipient,
            "heads": HEADS,
            "rows": rows.collect::<Vec<_>>(),
            "sums": self.sums,
            "pay": self.pay,
            "account": self.account,
            "footer": self.footer,
        })
    }
}

fn item(n: usize, line: usize) -> Outcome<LineItem> {
    let work = WORKS[(n + line) % WORKS.len()];
    let price = format!(
        "{}.{:02}",
        12 + (n * 31 + line * 17) % 1900,
        (n + line * 7) % 100
    );
    Ok(LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: format!("{work} {}", line + 1),
        description: match line % 12 {
            0 => format!("{}, {}", DESCRIPTIONS[(n + line / 12) % 4], 100 + n % 900),
            _ => String::new(),
        },
        price: price.parse()?,
        quantity: ["1", "12.5", "3", "40"][(n + line) % 4].parse()?,
        tax: Some("19".parse()?),
        terms: Default::default(),
    })
}

fn amount(money: Money) -> String {
    grouped(money.to_decimal())
}

/// `1,234.50`; amounts here are never negative.
fn grouped(value: Decimal) -> String {
    let text = format!("{value:.2}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "00"));
    let mut out = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    format!("{out}.{fraction}")
}
