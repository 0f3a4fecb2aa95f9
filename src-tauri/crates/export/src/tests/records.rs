//! Invoices to export, and what they come to.

use crate::{ExportError, InvoiceRecord, Sums, totals};
use chrono::{DateTime, NaiveDate};
use counterfoil_domain::{
    Customer, Decimal, Exemption, Invoice, LineItem, LineTerms, Status, TaxCategory, TaxRule,
    Terms, Trade, terms::Preceding,
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
        paid_on: None,
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
    credit.terms.preceding = ["R-1", "R-0"]
        .map(|of| Preceding {
            reference: of.into(),
            date: None,
        })
        .to_vec();
    credit.terms.delivery.date = Some(day("2026-01-31"));
    credit.terms.delivery.period = counterfoil_domain::terms::Period {
        from: Some(day("2026-01-01")),
        to: Some(day("2026-01-31")),
    };
    let mut yen = invoice("Y-1", "JPY", vec![item("Tea", "98000", "1", None)]);
    yen.status = Status::Paid;
    yen.updated_at = "2026-02-20T23:59:00Z".parse().unwrap();
    yen.terms.exemptions = vec![Exemption {
        category: TaxCategory::O,
        reason: "No tax here".into(),
        code: "VATEX-EU-O".into(),
    }];
    vec![
        record(&first, "Grün & Söhne"),
        InvoiceRecord {
            account: "Shop".into(),
            ..record(&credit, "=cmd()")
        },
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
    invoice.terms.preceding = vec![Preceding {
        reference: text.into(),
        date: None,
    }];
    let mut buyer = customer(text);
    buyer.tax_id = text.into();
    buyer.trade.address.country = text.into();
    InvoiceRecord::of(&invoice, &invoice.totals().unwrap(), Some(&buyer))
}

fn told(sums: &Sums) -> String {
    let amounts = [sums.net, sums.tax, sums.total, sums.due].map(|m| m.to_text());
    format!(
        "{} {} {}",
        sums.invoices,
        sums.credit_notes,
        amounts.join(" ")
    )
}

#[test]
fn a_period_is_summed_by_currency_with_credit_notes_taken_off() {
    // 189.50 + 40.00 - 0.58 of tax = 228.92, less 60.00 of the credit note. The yen are paid.
    let sums = totals(&three()).unwrap();
    let shown = sums.iter().map(|t| {
        let open = t.open.to_text();
        format!("{} {} open {open}", t.currency, told(&t.sums))
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            "EUR 1 1 139.50 29.42 168.92 168.92 open 168.92",
            "JPY 1 0 98000 0 98000 98000 open 0"
        ]
    );
    assert_eq!(totals(&[]).unwrap(), []);
}

#[test]
fn what_was_canceled_and_drafts_are_told_apart_and_count_in_no_sum() {
    let one = |status: Status, price: &str| {
        let mut invoice = invoice("R", "EUR", vec![item("Work", price, "1", Some("10"))]);
        invoice.status = status;
        record(&invoice, "")
    };
    let records = [
        one(Status::Canceled, "3"),
        one(Status::Paid, "100"),
        one(Status::Ready, "20"),
        one(Status::Draft, "0.50"),
        one(Status::Ready, "7"),
    ];
    let sums = &totals(&records).unwrap()[0];
    // 127 and 12.70 of tax; of that 29.70 is not paid.
    assert_eq!(told(&sums.sums), "3 0 127.00 12.70 139.70 139.70");
    assert_eq!(sums.open.to_text(), "29.70");
    let each = sums.by_status.iter();
    assert_eq!(
        each.map(|s| format!("{} {}", s.status, told(&s.sums)))
            .collect::<Vec<_>>(),
        [
            "draft 1 0 0.50 0.05 0.55 0.55",
            "ready 2 0 27.00 2.70 29.70 29.70",
            "paid 1 0 100.00 10.00 110.00 110.00",
            "canceled 1 0 3.00 0.30 3.30 3.30",
        ]
    );
    // The column of what is open adds up to the same in the table.
    let open: i64 = records.iter().map(|r| r.open.minor).sum();
    assert_eq!(open, sums.open.minor);
    let alone = &totals(&records[..1]).unwrap()[0];
    assert_eq!(told(&alone.sums), "0 0 0.00 0.00 0.00 0.00");
}

#[test]
fn a_sum_that_does_not_fit_is_told_with_its_currency() {
    let mut large = three().remove(2);
    large.total.minor = i64::MAX;
    let told = totals([&large, &large]).unwrap_err();
    assert!(matches!(told, ExportError::TooLarge(currency) if currency.code() == "JPY"));
    let mut back = large.clone();
    back.total.minor = -i64::MAX;
    assert!(totals([&large, &large, &back]).is_ok());
}

#[test]
fn the_day_of_a_payment_is_that_which_a_person_noted_else_that_of_the_last_change() {
    for (status, noted, told) in [
        (Status::Paid, Some("2026-02-18"), Some("2026-02-18")),
        (Status::Paid, None, Some("2026-02-20")),
        (Status::Ready, None, None),
        // Taken back: what is not paid was paid on no day.
        (Status::Ready, Some("2026-02-18"), None),
    ] {
        let mut invoice = invoice("R-1", "EUR", vec![item("Work", "1", "1", None)]);
        invoice.status = status;
        invoice.paid_on = noted.map(day);
        invoice.updated_at = "2026-02-20T23:59:00Z".parse().unwrap();
        assert_eq!(
            record(&invoice, "").paid_on,
            told.map(day),
            "{status:?} {noted:?}"
        );
    }
}
