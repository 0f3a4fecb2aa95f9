//! Ordinary invoices of this computer, as documents: with the facts of both parties known they meet
//! the norm, whatever is sold.

use crate::document::Document;
use crate::rules::{Places, check};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    Adjustment, Business, Customer, CustomerId, Decimal, Identifier, Invoice, InvoiceId, ItemId,
    LineItem, LineTerms, PostalAddress, Profile, Status, TaxRule, Terms, Trade,
};
use proptest::prelude::*;

fn address(city: &str) -> PostalAddress {
    PostalAddress {
        street: "Hauptstraße 1".into(),
        city: city.into(),
        postcode: "10115".into(),
        country: "DE".into(),
        ..PostalAddress::default()
    }
}

fn trade(city: &str, mail: &str) -> Trade {
    Trade {
        address: address(city),
        contact_name: "Robin Example".into(),
        electronic_address: Some(Identifier {
            value: mail.into(),
            scheme: "EM".into(),
        }),
        ..Trade::default()
    }
}

fn business() -> Business {
    Business {
        name: "Example Plumbing".into(),
        tax_id: "DE 123 456 789".into(),
        trade: trade("Berlin", "office@example.com"),
        iban: "de02 1203 0000 0000 2020 51".into(),
        email: "office@example.com".into(),
        phone: "030 1234567".into(),
        ..Business::default()
    }
}

fn customer(now: DateTime<Utc>) -> Customer {
    Customer {
        id: CustomerId::new(),
        account: None,
        remote_id: None,
        business_name: "City of Example".into(),
        first_name: String::new(),
        last_name: String::new(),
        email: "invoices@example.com".into(),
        phone: String::new(),
        address: String::new(),
        tax_id: String::new(),
        trade: trade("Hamburg", "invoices@example.com"),
        created_at: now,
        updated_at: now,
    }
}

fn item(price: i64, quantity: i64, tax: u8, percent: Option<u8>) -> LineItem {
    let adjustments = percent.map(|percent| Adjustment {
        percent: Some(Decimal::from(percent)),
        reason: "Loyalty".into(),
        ..Adjustment::default()
    });
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: "Work".into(),
        description: String::new(),
        price: Decimal::new(price, 4),
        quantity: Decimal::new(quantity, 3),
        tax: Some(Decimal::from(tax)),
        terms: LineTerms {
            adjustments: adjustments.into_iter().collect(),
            ..LineTerms::default()
        },
    }
}

fn invoice(items: Vec<LineItem>, adjustments: Vec<Adjustment>, rule: TaxRule) -> Invoice {
    let now = DateTime::<Utc>::UNIX_EPOCH;
    Invoice {
        id: InvoiceId::new(),
        account: None,
        remote_id: None,
        reference: "2026-0042".into(),
        status: Status::Draft,
        paid_on: None,
        customer: None,
        currency: "EUR".parse().unwrap(),
        issue_date: Some("2026-03-31".parse().unwrap()),
        due_date: Some("2026-04-30".parse().unwrap()),
        tax_rule: rule,
        note: "Thank you.".into(),
        terms: Terms {
            adjustments,
            buyer_reference: "04011000-12345-03".into(),
            ..Terms::default()
        },
        items,
        created_at: now,
        updated_at: now,
    }
}

fn found(invoice: &Invoice, profile: Profile) -> Vec<(&'static str, String)> {
    let mut invoice = invoice.clone();
    invoice.terms.profile = Some(profile);
    let totals = invoice.totals().unwrap();
    let customer = customer(invoice.created_at);
    let document = Document::of(&invoice, &totals, Some(&customer), &business());
    let failures = check(&document, profile, Places::of(&invoice));
    let all = failures.into_iter();
    all.map(|f| (f.rule, f.field.to_string())).collect()
}

fn items() -> impl Strategy<Value = Vec<LineItem>> {
    let tax = prop::sample::select(vec![0_u8, 7, 19, 21]);
    let percent = prop::option::weighted(0.3, 1_u8..100);
    let one = (0_i64..100_000_000, -9_999_999_i64..10_000_000, tax, percent);
    prop::collection::vec(one.prop_map(|(p, q, t, c)| item(p, q, t, c)), 1..8)
}

fn adjustments() -> impl Strategy<Value = Vec<Adjustment>> {
    let tax = prop::sample::select(vec![0_u8, 7, 19]);
    let one = (any::<bool>(), 0_i64..1_000_000, tax);
    let one = one.prop_map(|(charge, amount, tax)| Adjustment {
        charge,
        amount: Some(Decimal::new(amount, 2)),
        reason: "Agreed".into(),
        tax: Some(Decimal::from(tax)),
        ..Adjustment::default()
    });
    prop::collection::vec(one, 0..4)
}

proptest! {
    #[test]
    fn an_ordinary_invoice_of_known_parties_meets_the_norm(
        items in items(),
        adjustments in adjustments(),
    ) {
        let invoice = invoice(items, adjustments, TaxRule::PerRate);
        prop_assert_eq!(found(&invoice, Profile::En16931), []);
    }

    #[test]
    fn prices_that_include_tax_meet_the_rules(items in items()) {
        let mut invoice = invoice(items, vec![], TaxRule::PerLine);
        invoice.terms.prices_include_tax = true;
        invoice.terms.delivery.date = invoice.issue_date;
        for profile in [Profile::En16931, Profile::Peppol, Profile::XRechnung] {
            prop_assert_eq!(found(&invoice, profile), vec![], "{:?}", profile);
        }
    }

    #[test]
    fn a_percentage_of_each_rate_meets_the_rules(items in items(), percent in 1_i64..100, charge: bool) {
        let mut rates: Vec<_> = items.iter().filter_map(|item| item.tax).collect();
        rates.sort_unstable();
        rates.dedup();
        let part = |rate: Decimal| Adjustment {
            charge,
            percent: Some(Decimal::from(percent)),
            of_rate: true,
            reason: "Agreed".into(),
            tax: Some(rate),
            ..Adjustment::default()
        };
        let mut invoice = invoice(items, rates.into_iter().map(part).collect(), TaxRule::PerRate);
        invoice.terms.delivery.date = invoice.issue_date;
        for profile in [Profile::En16931, Profile::Peppol, Profile::XRechnung] {
            prop_assert_eq!(found(&invoice, profile), vec![], "{:?}", profile);
        }
    }

    #[test]
    fn tax_per_line_is_told_from_tax_per_rate_wherever_they_differ(items in items()) {
        let mut invoice = invoice(items, vec![], TaxRule::PerLine);
        let per_line = invoice.totals().unwrap();
        invoice.tax_rule = TaxRule::PerRate;
        let differ = invoice.totals().unwrap().taxes != per_line.taxes;
        invoice.tax_rule = TaxRule::PerLine;
        let found = found(&invoice, Profile::En16931);
        prop_assert_eq!(!found.is_empty(), differ);
        for (rule, field) in found {
            prop_assert!(rule == "CF-01" || rule == "BR-CO-17", "{}", rule);
            prop_assert_eq!(field, "tax_rule");
        }
    }
}

#[test]
fn the_same_invoice_meets_both_profiles_but_for_the_warning_of_a_missing_day() {
    let invoice = invoice(
        vec![item(1_000_000, 2_000, 19, None)],
        vec![],
        TaxRule::PerRate,
    );
    assert_eq!(found(&invoice, Profile::Peppol), []);
    let delivery = ("BR-DE-TMP-32", "terms.delivery.date".to_owned());
    assert_eq!(found(&invoice, Profile::XRechnung), [delivery]);
}

#[test]
fn what_a_percentage_is_of_is_stated_where_a_profile_wants_it() {
    let mut invoice = invoice(
        vec![item(1_000_000, 2_000, 19, Some(5))],
        vec![Adjustment {
            percent: Some(Decimal::TEN),
            reason: "Agreed".into(),
            tax: Some(Decimal::from(19)),
            ..Adjustment::default()
        }],
        TaxRule::PerRate,
    );
    invoice.terms.delivery.date = invoice.issue_date;
    for profile in [Profile::En16931, Profile::Peppol, Profile::XRechnung] {
        assert_eq!(found(&invoice, profile), [], "{profile:?}");
    }
}

#[test]
fn a_small_business_outside_vat_meets_every_profile_once_it_says_why() {
    let mut invoice = invoice(
        vec![item(1_000_000, 2_000, 0, None)],
        vec![],
        TaxRule::PerRate,
    );
    invoice.items[0].tax = None;
    invoice.terms.delivery.date = invoice.issue_date;
    for profile in [Profile::En16931, Profile::Peppol, Profile::XRechnung] {
        let vat = ("BR-O-02", "items[0].terms.category".to_owned());
        let reason = ("BR-O-10", "terms.exemptions".to_owned());
        assert_eq!(found(&invoice, profile), [vat, reason], "{profile:?}");
    }
    invoice.items[0].terms.category = Some(counterfoil_domain::TaxCategory::E);
    invoice.terms.exemptions = vec![counterfoil_domain::Exemption {
        category: counterfoil_domain::TaxCategory::E,
        reason: "No VAT is charged, § 19 UStG.".into(),
        code: String::new(),
    }];
    for profile in [Profile::En16931, Profile::Peppol, Profile::XRechnung] {
        assert_eq!(found(&invoice, profile), [], "{profile:?}");
    }
}

#[test]
fn that_no_customer_is_chosen_is_said_once() {
    let invoice = invoice(
        vec![item(1_000_000, 2_000, 19, None)],
        vec![],
        TaxRule::PerRate,
    );
    let totals = invoice.totals().unwrap();
    let document = Document::of(&invoice, &totals, None, &business());
    for profile in [Profile::En16931, Profile::Peppol, Profile::XRechnung] {
        let failures = check(&document, profile, Places::of(&invoice)).into_iter();
        let of_it = failures.map(|f| f.field.to_string());
        let of_it: Vec<_> = of_it.filter(|f| f.starts_with("customer")).collect();
        assert_eq!(of_it, ["customer"], "{profile:?}");
    }
}

#[test]
fn an_empty_draft_of_an_unknown_business_names_what_a_person_can_fill_in() {
    let mut invoice = invoice(vec![], vec![], TaxRule::PerRate);
    invoice.reference.clear();
    let totals = invoice.totals().unwrap();
    let document = Document::of(&invoice, &totals, None, &Business::default());
    let failures = check(&document, Profile::En16931, Places::of(&invoice));
    let fields: Vec<_> = failures.iter().map(|f| f.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "reference",
            "items",
            "business.name",
            "customer",
            "business.trade.address.street",
            "business.tax_id",
            "items",
        ]
    );
}
