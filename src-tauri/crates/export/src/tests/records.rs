//! Invoices to export, and what they come to.

use crate::{ExportError, InvoiceRecord, Kind, totals};
use chrono::{DateTime, NaiveDate};
use counterfoil_domain::{
    Customer, Decimal, Invoice, LineItem, LineTerms, Status, TaxRule, Terms, Trade,
};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn item(name: &str, price: &str, quantity: &str, tax: Option<&str>) -> LineItem {
    LineItem {
        id: "00000000-0000-0000-0000-000000000007".parse().unwrap(),
        remote_id: None,
        name: name.into(),
        description: String::new(),
        price: number(price),
        quantity: number(quantity),
        tax: tax.map(number),
        terms: LineTerms::default(),
    }
}

pub fn customer(name: &str) -> Customer {
    Customer {
        id: "00000000-0000-0000-0000-000000000002".parse().unwrap(),
        account: None,
        remote_id: None,
        business_name: name.into(),
        first_name: String::new(),
        last_name: String::new(),
        email: String::new(),
        phone: String::new(),
        address: String::new(),
        tax_id: "DE 12".into(),
        trade: Trade::default(),
        created_at: DateTime::UNIX_EPOCH,
        updated_at: DateTime::UNIX_EPOCH,
    }
}

pub fn invoice(reference: &str, currency: &str, items: Vec<LineItem>) -> Invoice {
    Invoice {
        id: "00000000-0000-0000-0000-000000000001".parse().unwrap(),
        account: None,
        remote_id: None,
        reference: reference.into(),
        status: Status::Ready,
        customer: None,
        currency: currency.parse().unwrap(),
        issue_date: Some(day("2026-02-03")),
        due_date: None,
        tax_rule: TaxRule::PerRate,
        note: String::new(),
        terms: Terms::default(),
        items,
        created_at: DateTime::UNIX_EPOCH,
        updated_at: DateTime::UNIX_EPOCH,
    }
}

fn record(invoice: &Invoice, customer: &str) -> InvoiceRecord {
    let totals = invoice.totals().unwrap();
    InvoiceRecord::of(invoice, &totals, Some(&self::customer(customer)))
}

/// An invoice of two rates, a credit of one, and one in yen without tax.
pub fn three() -> Vec<InvoiceRecord> {
    let first = invoice(
        "R-1",
        "EUR",
        vec![
            item("Work; \"fine\", done", "100.00", "2", Some("20")),
            item("Book", "10.50", "-1", Some("5.5")),
        ],
    );
    let mut credit = invoice("C-1", "EUR", vec![item("Work", "50", "1", Some("20.00"))]);
    credit.terms.kind = 381;
    credit.due_date = Some(day("2026-03-01"));
    let yen = invoice("Y-1", "JPY", vec![item("Tea", "98000", "1", None)]);
    vec![
        record(&first, "Grün & Söhne"),
        record(&credit, "=cmd()"),
        record(&yen, ""),
    ]
}

/// A record whose every text is this one.
pub fn spoken(text: &str) -> InvoiceRecord {
    let mut one = item(text, "1", "1", Some("20"));
    one.description = text.into();
    one.terms.number = text.into();
    one.terms.unit = text.into();
    let mut invoice = invoice(text, "EUR", vec![one]);
    invoice.terms.order = text.into();
    let mut buyer = customer(text);
    buyer.tax_id = text.into();
    buyer.trade.address.country = text.into();
    InvoiceRecord::of(&invoice, &invoice.totals().unwrap(), Some(&buyer))
}

#[test]
fn a_period_is_summed_by_currency_with_credit_notes_taken_off() {
    // 189.50 + 40.00 - 0.58 of tax = 228.92, less 60.00 of the credit note.
    let sums = totals(&three()).unwrap();
    let shown: Vec<String> = sums
        .iter()
        .map(|t| {
            let [net, tax, total, due] = [t.net, t.tax, t.total, t.due].map(|m| m.to_text());
            format!(
                "{} {} {} {net} {tax} {total} {due}",
                t.currency, t.invoices, t.credit_notes
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "EUR 1 1 139.50 29.42 168.92 168.92",
            "JPY 1 0 98000 0 98000 98000"
        ]
    );
    assert_eq!(totals(&[]).unwrap(), []);
}

#[test]
fn a_sum_that_does_not_fit_is_told_with_its_currency() {
    let mut large = three().remove(2);
    large.total.minor = i64::MAX;
    let told = totals([&large, &large]).unwrap_err();
    assert!(matches!(told, ExportError::TooLarge(currency) if currency.code() == "JPY"));
    let mut back = large.clone();
    back.kind = Kind::CreditNote;
    assert!(totals([&large, &large, &back]).is_ok());
}
