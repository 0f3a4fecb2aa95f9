//! An invented invoice that uses all of the norm's terms. Each text names its term (`t28` is
//! BT-28's), so that it can be seen where it is written.

use crate::document::{Document, Line, StatedTotals, TaxGroup};
use chrono::NaiveDate;
use counterfoil_domain::{
    Adjustment, AttachedFile, Attribute, Classification, Contact, Decimal, Delivery, DirectDebit,
    Identifier, LineTerms, Note, Party, Payee, PayeeAccount, Payment, PaymentCard, Period,
    PostalAddress, Preceding, Supporting, TaxCategory, TaxRepresentative, Terms, Trade,
};

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn id(value: &str, scheme: &str) -> Identifier {
    Identifier {
        value: value.into(),
        scheme: scheme.into(),
    }
}

/// An address whose parts name these terms.
fn address(terms: [u32; 6], country: &str) -> PostalAddress {
    let [street, additional, third, city, postcode, subdivision] = terms.map(|n| format!("t{n}"));
    PostalAddress {
        street,
        additional,
        third,
        city,
        postcode,
        subdivision,
        country: country.into(),
    }
}

fn seller() -> Party {
    Party {
        name: "t27".into(),
        vat_id: "DE000000031".into(),
        contact: Contact {
            name: "t41".into(),
            phone: "t42".into(),
            email: "t43@example.com".into(),
        },
        trade: Trade {
            language: String::new(),
            trading_name: "t28".into(),
            identifiers: vec![id("t29", ""), id("t29-1", "0088")],
            registration: Some(id("t30", "0204")),
            tax_registration: "t32".into(),
            legal_notes: "t33".into(),
            electronic_address: Some(id("t34@example.com", "EM")),
            address: address([35, 36, 162, 37, 38, 39], "DE"),
            contact_name: String::new(),
        },
    }
}

fn buyer() -> Party {
    Party {
        name: "t44".into(),
        vat_id: "FR00000000048".into(),
        contact: Contact {
            name: "t56".into(),
            phone: "t57".into(),
            email: "t58@example.com".into(),
        },
        trade: Trade {
            language: String::new(),
            trading_name: "t45".into(),
            identifiers: vec![id("t46", "0002")],
            registration: Some(id("t47", "0002")),
            electronic_address: Some(id("t49@example.com", "EM")),
            address: address([50, 51, 163, 52, 53, 54], "FR"),
            ..Trade::default()
        },
    }
}

fn adjustment(charge: bool, amount: &str, terms: [&str; 2]) -> Adjustment {
    Adjustment {
        charge,
        amount: Some(decimal(amount)),
        base: Some(decimal("200.00")),
        percent: Some(decimal("2.5")),
        reason: terms[0].into(),
        reason_code: terms[1].into(),
        ..Adjustment::default()
    }
}

fn payment() -> Payment {
    Payment {
        means: "59".into(),
        means_text: "t82".into(),
        remittance: "t83".into(),
        accounts: vec![
            PayeeAccount {
                iban: "DE02120300000000202051".into(),
                name: "t85".into(),
                bic: "BYLADEM1001".into(),
            },
            PayeeAccount {
                iban: "t84".into(),
                ..PayeeAccount::default()
            },
        ],
        card: Some(PaymentCard {
            number: "870087".into(),
            holder: "t88".into(),
        }),
        debit: Some(DirectDebit {
            mandate: "t89".into(),
            creditor: "t90".into(),
            account: "t91".into(),
        }),
    }
}

fn delivery() -> Delivery {
    Delivery {
        name: "t70".into(),
        location: Some(id("t71", "0088")),
        date: Some(day(7, 2)),
        period: Period {
            from: Some(day(7, 3)),
            to: Some(day(7, 4)),
        },
        address: Some(address([75, 76, 165, 77, 78, 79], "IT")),
    }
}

fn documents() -> Vec<Supporting> {
    vec![
        Supporting {
            reference: "t122".into(),
            description: "t123".into(),
            location: "https://example.com/t124".into(),
            file: None,
        },
        Supporting {
            reference: "t122b".into(),
            file: Some(AttachedFile {
                name: "t125.csv".into(),
                mime: "text/csv".into(),
                base64: "dDEyNQ==".into(),
            }),
            ..Supporting::default()
        },
    ]
}

fn terms() -> Terms {
    let taxed = |one: Adjustment| Adjustment {
        category: Some(TaxCategory::S),
        tax: Some(decimal("19")),
        ..one
    };
    Terms {
        process: "t23".into(),
        kind: 380,
        buyer_reference: "t10".into(),
        project: "t11".into(),
        contract: "t12".into(),
        order: "t13".into(),
        sales_order: "t14".into(),
        receipt: "t15".into(),
        despatch: "t16".into(),
        tender: "t17".into(),
        object: Some(id("t18", "AAA")),
        accounting_reference: "t19".into(),
        payment_terms: "t20".into(),
        tax_point: Some(day(1, 7)),
        tax_point_code: String::new(),
        tax_currency: Some("SEK".parse().unwrap()),
        tax_in_tax_currency: Some(decimal("1111.11")),
        notes: vec![
            Note {
                subject: "ADU".into(),
                text: "t22".into(),
            },
            Note {
                subject: String::new(),
                text: "t22b".into(),
            },
        ],
        preceding: vec![Preceding {
            reference: "t25".into(),
            date: Some(day(2, 6)),
        }],
        payee: Some(Payee {
            name: "t59".into(),
            identifier: Some(id("t60", "0088")),
            registration: Some(id("t61", "0002")),
        }),
        tax_representative: Some(TaxRepresentative {
            name: "t62".into(),
            vat_id: "ES000000063".into(),
            address: address([64, 65, 164, 66, 67, 68], "ES"),
        }),
        delivery: delivery(),
        payment: payment(),
        adjustments: vec![
            taxed(adjustment(false, "5.00", ["t97", "95"])),
            taxed(adjustment(true, "5.00", ["t104", "FC"])),
        ],
        prepaid: Some(decimal("11.30")),
        rounding: Some(decimal("0.04")),
        documents: documents(),
        ..Terms::default()
    }
}

fn line() -> Line {
    Line {
        name: "t153".into(),
        description: "t154".into(),
        quantity: decimal("129"),
        price: decimal("14.6"),
        net: decimal("188.34"),
        rate: Some(decimal("19")),
        terms: LineTerms {
            number: "t126".into(),
            note: "t127".into(),
            object: Some(id("t128", "ABZ")),
            unit: "HUR".into(),
            order_line: "t132".into(),
            accounting_reference: "t133".into(),
            period: Period {
                from: Some(day(3, 4)),
                to: Some(day(3, 5)),
            },
            adjustments: vec![
                adjustment(false, "1.36", ["t139", "41"]),
                adjustment(true, "1.36", ["t144", "ABL"]),
            ],
            price_discount: Some(decimal("0.147")),
            gross_price: Some(decimal("14.747")),
            price_quantity: Some(decimal("10")),
            price_unit: "MIN".into(),
            category: Some(TaxCategory::S),
            seller_item: "t155".into(),
            buyer_item: "t156".into(),
            standard_item: Some(id("t157", "0160")),
            classifications: vec![Classification {
                code: "t158".into(),
                list: "STI".into(),
                version: "2.1".into(),
            }],
            origin: "PT".into(),
            attributes: vec![Attribute {
                name: "t160".into(),
                value: "t161".into(),
            }],
            stated_net: None,
        },
    }
}

fn second_line() -> Line {
    Line {
        name: "Untaxed".into(),
        description: String::new(),
        quantity: decimal("-1"),
        price: decimal("0.5"),
        net: decimal("-0.5"),
        rate: Some(Decimal::ZERO),
        terms: LineTerms {
            number: "2".into(),
            unit: "C62".into(),
            category: Some(TaxCategory::E),
            ..LineTerms::default()
        },
    }
}

/// The invoice. 129 h at 14.60 for 10 is 188.34; less 0.50 untaxed; 19 % of 188.34 is 35.78.
pub fn rich() -> Document {
    Document {
        customization: "urn:cen.eu:en16931:2017".into(),
        reference: "t1".into(),
        issue_date: Some(day(1, 2)),
        due_date: Some(day(1, 9)),
        currency: "EUR".parse().unwrap(),
        terms: terms(),
        seller: seller(),
        buyer: buyer(),
        lines: vec![line(), second_line()],
        totals: StatedTotals {
            line_sum: decimal("187.84"),
            allowances: Some(decimal("5.00")),
            charges: Some(decimal("5.00")),
            without_tax: decimal("187.84"),
            tax: Some(decimal("35.78")),
            with_tax: decimal("223.62"),
            due: decimal("212.36"),
        },
        taxes: vec![
            TaxGroup {
                category: TaxCategory::S,
                rate: Some(decimal("19")),
                base: decimal("188.34"),
                tax: decimal("35.78"),
                reason: String::new(),
                reason_code: String::new(),
            },
            TaxGroup {
                category: TaxCategory::E,
                rate: Some(Decimal::ZERO),
                base: decimal("-0.5"),
                tax: Decimal::ZERO,
                reason: "t120".into(),
                reason_code: "VATEX-EU-132".into(),
            },
        ],
    }
}
