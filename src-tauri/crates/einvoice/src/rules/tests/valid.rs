//! A rich document that meets every rule, worked out on paper.
//!
//! | | 19 % | 7 % |
//! |---|---|---|
//! | 2 × 100.00 − 10.00 + 5.00 | 195.00 | |
//! | 1 × 50.00 | | 50.00 |
//! | allowance, charge | −20.00 + 10.00 | |
//! | base | 185.00 | 50.00 |
//! | tax | 35.15 | 3.50 |
//!
//! 245.00 − 20.00 + 10.00 = 235.00; + 38.65 = 273.65; − 3.00 + 0.35 = 271.00 due.

use super::d;
use crate::document::{Document, Line, StatedTotals, TaxGroup};
use chrono::NaiveDate;
use counterfoil_domain::{
    Adjustment, AttachedFile, Attribute, Classification, Contact, Delivery, Identifier, LineTerms,
    Note, Party, Payee, PayeeAccount, Payment, Period, PostalAddress, Preceding, Profile,
    Supporting, TaxCategory, TaxRepresentative, Terms, Trade,
};

pub fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

pub fn identifier(scheme: &str, value: &str) -> Identifier {
    Identifier {
        value: value.into(),
        scheme: scheme.into(),
    }
}

pub fn address(street: &str, postcode: &str, city: &str, country: &str) -> PostalAddress {
    PostalAddress {
        street: street.into(),
        postcode: postcode.into(),
        city: city.into(),
        country: country.into(),
        ..PostalAddress::default()
    }
}

pub fn valid(profile: Profile) -> Document {
    Document {
        customization: crate::project::customization(profile).into(),
        reference: "2026-0042".into(),
        issue_date: day("2026-03-31"),
        due_date: day("2026-04-30"),
        currency: "EUR".parse().unwrap(),
        terms: terms(),
        seller: seller(),
        buyer: buyer(),
        lines: vec![first_line(), second_line()],
        totals: StatedTotals {
            line_sum: d("245.00"),
            allowances: Some(d("20.00")),
            charges: Some(d("10.00")),
            without_tax: d("235.00"),
            tax: Some(d("38.65")),
            with_tax: d("273.65"),
            due: d("271.00"),
        },
        taxes: vec![
            group(TaxCategory::S, Some("19"), "185.00", "35.15"),
            group(TaxCategory::S, Some("7"), "50.00", "3.50"),
        ],
    }
}

pub fn group(category: TaxCategory, rate: Option<&str>, base: &str, tax: &str) -> TaxGroup {
    TaxGroup {
        category,
        rate: rate.map(d),
        base: d(base),
        tax: d(tax),
        reason: String::new(),
        reason_code: String::new(),
    }
}

fn seller() -> Party {
    Party {
        name: "Example Plumbing".into(),
        vat_id: "DE123456789".into(),
        contact: Contact {
            name: "Robin Example".into(),
            phone: "+49 30 1234567".into(),
            email: "office@plumbing.example.com".into(),
        },
        trade: Trade {
            identifiers: vec![identifier("0088", "4000001000005")],
            registration: Some(identifier("", "HRB 12345")),
            tax_registration: "12/345/67890".into(),
            electronic_address: Some(identifier("EM", "office@plumbing.example.com")),
            address: address("Werkstraße 1", "10115", "Berlin", "DE"),
            ..Trade::default()
        },
    }
}

fn buyer() -> Party {
    Party {
        name: "City of Example".into(),
        vat_id: "DE987654321".into(),
        trade: Trade {
            identifiers: vec![identifier("", "C-7")],
            registration: Some(identifier("", "HRA 777")),
            electronic_address: Some(identifier("EM", "invoices@city.example.com")),
            address: address("Rathausplatz 1", "20095", "Hamburg", "DE"),
            ..Trade::default()
        },
        ..Party::default()
    }
}

fn adjustment(charge: bool, amount: &str) -> Adjustment {
    Adjustment {
        charge,
        amount: Some(d(amount)),
        reason: if charge { "Packing" } else { "Loyalty" }.into(),
        ..Adjustment::default()
    }
}

fn whole(charge: bool, amount: &str, base: &str, percent: &str) -> Adjustment {
    Adjustment {
        base: Some(d(base)),
        percent: Some(d(percent)),
        category: Some(TaxCategory::S),
        tax: Some(d("19")),
        ..adjustment(charge, amount)
    }
}

fn first_line() -> Line {
    Line {
        name: "Copper pipe".into(),
        description: "22 mm".into(),
        quantity: d("2"),
        price: d("100.00"),
        net: d("195.00"),
        rate: Some(d("19")),
        terms: LineTerms {
            number: "1".into(),
            unit: "MTR".into(),
            object: Some(identifier("AAA", "M-1")),
            period: Period {
                from: day("2026-03-02"),
                to: day("2026-03-30"),
            },
            adjustments: vec![
                Adjustment {
                    base: Some(d("200.00")),
                    percent: Some(d("5")),
                    ..adjustment(false, "10.00")
                },
                Adjustment {
                    reason_code: "ABL".into(),
                    ..adjustment(true, "5.00")
                },
            ],
            gross_price: Some(d("110.00")),
            price_discount: Some(d("10.00")),
            price_quantity: Some(d("1")),
            category: Some(TaxCategory::S),
            standard_item: Some(identifier("0160", "4000001000012")),
            classifications: vec![Classification {
                code: "1234".into(),
                list: "SRV".into(),
                version: String::new(),
            }],
            origin: "CL".into(),
            attributes: vec![Attribute {
                name: "Wall".into(),
                value: "1 mm".into(),
            }],
            ..LineTerms::default()
        },
    }
}

fn second_line() -> Line {
    Line {
        name: "Manual".into(),
        description: String::new(),
        quantity: d("1"),
        price: d("50.00"),
        net: d("50.00"),
        rate: Some(d("7")),
        terms: LineTerms {
            number: "2".into(),
            category: Some(TaxCategory::S),
            ..LineTerms::default()
        },
    }
}

fn terms() -> Terms {
    Terms {
        process: "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0".into(),
        kind: 380,
        buyer_reference: "04011000-12345-03".into(),
        order: "PO-9".into(),
        object: Some(identifier("AAA", "O-1")),
        payment_terms: "#SKONTO#TAGE=14#PROZENT=2.25#\n".into(),
        tax_point_code: "35".into(),
        tax_currency: Some("USD".parse().unwrap()),
        tax_in_tax_currency: Some(d("42.13")),
        notes: vec![Note {
            subject: "AAI".into(),
            text: "Thank you.".into(),
        }],
        preceding: vec![Preceding {
            reference: "2026-0007".into(),
            date: day("2026-01-31"),
        }],
        payee: Some(Payee {
            name: "Example Factoring".into(),
            identifier: Some(identifier("0088", "4000001000029")),
            registration: Some(identifier("", "HRB 999")),
        }),
        tax_representative: Some(TaxRepresentative {
            name: "Example Tax".into(),
            vat_id: "DE111111117".into(),
            address: address("Steuerweg 3", "10117", "Berlin", "DE"),
        }),
        delivery: Delivery {
            name: "Site office".into(),
            location: Some(identifier("0088", "4000001000036")),
            date: day("2026-03-30"),
            period: Period {
                from: day("2026-03-01"),
                to: day("2026-03-31"),
            },
            address: Some(address("Hafen 5", "20457", "Hamburg", "DE")),
        },
        payment: Payment {
            means: "58".into(),
            remittance: "2026-0042".into(),
            accounts: vec![PayeeAccount {
                iban: "DE02120300000000202051".into(),
                ..PayeeAccount::default()
            }],
            ..Payment::default()
        },
        adjustments: vec![
            whole(false, "20.00", "200.00", "10"),
            whole(true, "10.00", "100.00", "10"),
        ],
        prepaid: Some(d("3.00")),
        rounding: Some(d("0.35")),
        documents: vec![Supporting {
            reference: "D-1".into(),
            description: "Plan".into(),
            location: "https://example.com/plan.pdf".into(),
            file: Some(AttachedFile {
                name: "plan.pdf".into(),
                mime: "application/pdf".into(),
                base64: "JVBERi0=".into(),
            }),
        }],
        ..Terms::default()
    }
}

#[test]
fn the_rich_document_meets_every_rule_of_every_profile() {
    for profile in [Profile::En16931, Profile::XRechnung, Profile::Peppol] {
        assert_eq!(super::failures(&valid(profile), profile), [], "{profile:?}");
    }
}
