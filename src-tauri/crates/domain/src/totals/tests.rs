//! Totals against figures that were worked out on paper.

mod inclusive;
mod of_rate;

use super::*;
use crate::{Adjustment, Invoice, InvoiceId, ItemId, LineTerms, StatedNet, Status};
use proptest::prelude::*;

pub(crate) fn item(price: &str, quantity: &str, tax: &str) -> LineItem {
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: "Work".into(),
        description: String::new(),
        price: price.parse().unwrap(),
        quantity: quantity.parse().unwrap(),
        tax: (!tax.is_empty()).then(|| tax.parse().unwrap()),
        terms: LineTerms::default(),
    }
}

fn summed(code: &str, rule: TaxRule, items: &[LineItem]) -> [String; 3] {
    let totals = compute(code.parse().unwrap(), rule, items, &Terms::default()).unwrap();
    [totals.sub_amount, totals.tax_amount, totals.amount].map(Money::to_text)
}

#[test]
fn the_vendors_own_invoices_come_out_as_the_vendor_shows_them() {
    let arc011 = [item("100.00", "2", "15.25")];
    assert_eq!(
        summed("USD", TaxRule::PerLine, &arc011),
        ["200.00", "30.50", "230.50"]
    );
    let arc025 = [item("15.00", "3", "0.00"), item("5.00", "1", "50.00")];
    assert_eq!(
        summed("USD", TaxRule::PerLine, &arc025),
        ["50.00", "2.50", "52.50"]
    );
}

#[test]
fn the_two_rules_differ_by_the_rounding_of_the_lines() {
    let thirds = vec![item("0.33", "1", "19"); 3];
    assert_eq!(
        summed("EUR", TaxRule::PerLine, &thirds),
        ["0.99", "0.18", "1.17"]
    );
    assert_eq!(
        summed("EUR", TaxRule::PerRate, &thirds),
        ["0.99", "0.19", "1.18"]
    );
}

#[test]
fn halves_round_away_from_zero_in_currencies_of_every_number_of_decimals() {
    for (code, price, quantity, net) in [
        ("JPY", "0.5", "1", "1"),
        ("JPY", "0.5", "-1", "-1"),
        ("EUR", "0.005", "1", "0.01"),
        ("EUR", "0.0049", "1", "0.00"),
        ("KWD", "0.0005", "1", "0.001"),
        ("CLF", "0.00005", "-1", "-0.0001"),
        ("JPY", "0.499999", "1", "0"),
    ] {
        let [sub, ..] = summed(code, TaxRule::PerLine, &[item(price, quantity, "")]);
        assert_eq!(sub, net, "{price} x {quantity} {code}");
    }
}

#[test]
fn a_net_amount_that_a_file_stated_counts_until_the_line_is_changed() {
    let mut returned = item("18.33", "6", "6");
    returned.terms.stated_net = Some(StatedNet {
        amount: "-109.98".parse().unwrap(),
        instead_of: "109.98".parse().unwrap(),
    });
    for rule in [TaxRule::PerLine, TaxRule::PerRate] {
        let stated = summed("EUR", rule, std::slice::from_ref(&returned));
        assert_eq!(stated, ["-109.98", "-6.60", "-116.58"]);
    }
    returned.quantity = "5".parse().unwrap();
    let changed = summed("EUR", TaxRule::PerRate, &[returned]);
    assert_eq!(changed, ["91.65", "5.50", "97.15"]);
}

#[test]
fn an_amount_that_does_not_fit_names_its_line() {
    let items = [item("1", "1", ""), item("99999999999999999", "10", "")];
    let error = compute(
        "EUR".parse().unwrap(),
        TaxRule::PerLine,
        &items,
        &Terms::default(),
    )
    .unwrap_err();
    assert_eq!(error, TotalsError::Line(1));
    assert_eq!(error.problem().field, "items[1].price");
}

/// Decimal strings only: long multiplication on digits, so that nothing is shared with the code above.
mod by_hand {
    /// Rounds `digits` × 10^-scale to `keep` decimals, half away from zero; returns minor units.
    pub fn round(product: &[u8], scale: usize, keep: usize) -> i128 {
        let mut text: String = product.iter().map(|d| char::from(b'0' + d)).collect();
        while text.len() <= scale {
            text.insert(0, '0');
        }
        if scale <= keep {
            text.push_str(&"0".repeat(keep - scale));
            return text.parse().unwrap();
        }
        let cut = text.len() - (scale - keep);
        let up = text.as_bytes()[cut] >= b'5';
        text[..cut].parse::<i128>().unwrap() + i128::from(up)
    }

    pub fn digits(mut value: u64) -> Vec<u8> {
        let mut out = vec![];
        while value > 0 {
            out.insert(0, (value % 10) as u8);
            value /= 10;
        }
        out
    }

    pub fn multiply(a: &[u8], b: &[u8]) -> Vec<u8> {
        let mut out = vec![0_u32; a.len() + b.len()];
        for (i, x) in a.iter().rev().enumerate() {
            for (j, y) in b.iter().rev().enumerate() {
                out[i + j] += u32::from(*x) * u32::from(*y);
            }
        }
        for i in 0..out.len().saturating_sub(1) {
            out[i + 1] += out[i] / 10;
            out[i] %= 10;
        }
        out.iter().rev().map(|d| *d as u8).collect()
    }
}

#[derive(Debug, Clone)]
struct Raw {
    price: (u64, u32),
    quantity: (u64, u32),
    rate: (u64, u32),
}

fn raw() -> impl Strategy<Value = Raw> {
    let number = |most: u64, scale: u32| (0..most, 0..=scale);
    (number(100_000_000, 6), number(10_000, 6), number(2_500, 4)).prop_map(
        |(price, quantity, rate)| Raw {
            price,
            quantity,
            rate,
        },
    )
}

fn as_items(raws: &[Raw], sign: i64) -> Vec<LineItem> {
    let decimal = |(m, s): (u64, u32), sign: i64| {
        Decimal::from_i128_with_scale(i128::from(m) * i128::from(sign), s)
    };
    raws.iter()
        .map(|r| LineItem {
            price: decimal(r.price, 1),
            quantity: decimal(r.quantity, sign),
            tax: Some(decimal(r.rate, 1)),
            ..item("0", "0", "")
        })
        .collect()
}

proptest! {
    #[test]
    fn per_line_totals_equal_long_multiplication_on_paper(
        raws in prop::collection::vec(raw(), 0..8),
        code in prop::sample::select(vec!["JPY", "EUR", "KWD", "CLF"]),
    ) {
        let currency: Currency = code.parse().unwrap();
        let keep = currency.decimals() as usize;
        let (mut net, mut tax) = (0_i128, 0_i128);
        for r in &raws {
            let product = by_hand::multiply(&by_hand::digits(r.price.0), &by_hand::digits(r.quantity.0));
            let scale = (r.price.1 + r.quantity.1) as usize;
            net += by_hand::round(&product, scale, keep);
            let taxed = by_hand::multiply(&product, &by_hand::digits(r.rate.0));
            tax += by_hand::round(&taxed, scale + r.rate.1 as usize + 2, keep);
        }
        let totals = compute(currency, TaxRule::PerLine, &as_items(&raws, 1), &Terms::default()).unwrap();
        prop_assert_eq!(i128::from(totals.sub_amount.minor), net);
        prop_assert_eq!(i128::from(totals.tax_amount.minor), tax);
        prop_assert_eq!(i128::from(totals.amount.minor), net + tax);
    }

    #[test]
    fn per_rate_tax_is_the_rounded_tax_of_each_rates_base(raws in prop::collection::vec(raw(), 0..8)) {
        let currency: Currency = "EUR".parse().unwrap();
        let totals = compute(currency, TaxRule::PerRate, &as_items(&raws, 1), &Terms::default()).unwrap();
        for t in &totals.taxes {
            let rate = t.rate.normalize();
            let product = by_hand::multiply(
                &by_hand::digits(t.base.minor as u64),
                &by_hand::digits(rate.mantissa() as u64),
            );
            let expected = by_hand::round(&product, rate.scale() as usize + 4, 2);
            prop_assert_eq!(i128::from(t.tax.minor), expected);
        }
        let taxes: i64 = totals.taxes.iter().map(|t| t.tax.minor).sum();
        prop_assert_eq!(totals.tax_amount.minor, taxes);
    }

    #[test]
    fn a_credit_mirrors_its_invoice(raws in prop::collection::vec(raw(), 0..8), per_rate: bool) {
        let rule = if per_rate { TaxRule::PerRate } else { TaxRule::PerLine };
        let currency: Currency = "EUR".parse().unwrap();
        let invoice = compute(currency, rule, &as_items(&raws, 1), &Terms::default()).unwrap();
        let credit = compute(currency, rule, &as_items(&raws, -1), &Terms::default()).unwrap();
        prop_assert_eq!(invoice.amount.minor, -credit.amount.minor);
        prop_assert_eq!(invoice.tax_amount.minor, -credit.tax_amount.minor);
    }
}

pub(crate) fn blank(code: &str, tax_rule: TaxRule, items: Vec<LineItem>) -> Invoice {
    Invoice {
        id: InvoiceId::new(),
        account: None,
        remote_id: None,
        reference: "A1".into(),
        status: Status::Draft,
        paid_on: None,
        customer: None,
        currency: code.parse().unwrap(),
        issue_date: None,
        due_date: None,
        tax_rule,
        note: String::new(),
        terms: Terms::default(),
        items,
        created_at: chrono::DateTime::UNIX_EPOCH,
        updated_at: chrono::DateTime::UNIX_EPOCH,
    }
}

#[test]
fn what_a_service_keeps_is_rounded_on_each_line_and_what_is_kept_here_once_per_rate() {
    for (account, usual) in [
        (None, TaxRule::PerRate),
        (Some(AccountId::new()), TaxRule::PerLine),
    ] {
        assert_eq!(TaxRule::usual(account), usual);
        assert_eq!(usual.other().other(), usual);
        assert_ne!(usual.other(), usual);
    }
}

fn with_terms(rule: TaxRule) -> Invoice {
    let off = |percent: &str| Adjustment {
        percent: Some(percent.parse().unwrap()),
        reason: "Loyal customer".into(),
        tax: Some("19".parse().unwrap()),
        ..Adjustment::default()
    };
    let mut bolts = item("12.50", "250", "19");
    bolts.terms.price_quantity = Some("100".parse().unwrap());
    bolts.terms.adjustments = vec![off("3")];
    let mut invoice = blank("EUR", rule, vec![bolts, item("0.335", "3", "7")]);
    invoice.terms.adjustments = vec![off("10")];
    invoice.terms.prepaid = Some("5".parse().unwrap());
    invoice
}

#[test]
fn allowances_units_of_the_price_and_what_was_paid_count_as_on_paper() {
    // 12.50 × 250 ÷ 100 = 31.25; 3 % of it is 0.94; 30.31 and 1.01 (1.005) make 31.32;
    // 10 % of that is 3.13, taxed at 19 %: 27.18 at 19 % is 5.16, 1.01 at 7 % is 0.07.
    let totals = with_terms(TaxRule::PerRate).totals().unwrap();
    let texts = [
        totals.lines[0].net,
        totals.line_sum,
        totals.allowances,
        totals.sub_amount,
        totals.tax_amount,
        totals.amount,
        totals.due,
    ];
    assert_eq!(
        texts.map(Money::to_text),
        ["30.31", "31.32", "3.13", "28.19", "5.23", "33.42", "28.42"]
    );
}

#[test]
fn the_steps_to_a_total_read_as_on_paper() {
    let steps = explain(&with_terms(TaxRule::PerRate)).unwrap();
    let told: Vec<String> = steps
        .iter()
        .map(|s| {
            let exact = s.exact.map(|e| format!(" = {e}")).unwrap_or_default();
            format!("{}{exact} → {}", s.formula, s.result.to_text())
        })
        .collect();
    assert_eq!(
        told,
        [
            "12.5 × 250 ÷ 100 → 31.25",
            "31.25 × 3 % = 0.9375 → 0.94",
            "31.25 - 0.94 → 30.31",
            "0.335 × 3 = 1.005 → 1.01",
            "30.31 + 1.01 → 31.32",
            "31.32 × 10 % = 3.132 → 3.13",
            "31.32 - 3.13 → 28.19",
            "27.18 × 19 % = 5.1642 → 5.16",
            "1.01 × 7 % = 0.0707 → 0.07",
            "5.16 + 0.07 → 5.23",
            "28.19 + 5.23 → 33.42",
            "33.42 - 5.00 + 0.00 → 28.42",
        ]
    );
}

#[test]
fn taxes_rounded_on_each_line_and_adjustment_add_up_as_they_are_told() {
    let mut invoice = blank(
        "EUR",
        TaxRule::PerLine,
        vec![item("100", "1", "19"), item("50", "1", "7")],
    );
    let ten = |charge, tax: &str| Adjustment {
        charge,
        amount: Some(Decimal::TEN),
        tax: Some(tax.parse().unwrap()),
        ..Adjustment::default()
    };
    invoice.terms.adjustments = vec![ten(false, "19"), ten(true, "7"), ten(false, "19")];
    let steps = explain(&invoice).unwrap();
    let taxes = steps.iter().filter(|s| s.what == StepKind::Tax);
    let told: Vec<_> = taxes
        .map(|s| (s.formula.as_str(), s.result.to_text()))
        .collect();
    let right = [
        ("19.00 - 1.90 - 1.90", "15.20".to_owned()),
        ("3.50 + 0.70", "4.20".to_owned()),
    ];
    assert_eq!(told, right);
}

#[test]
fn the_tax_of_each_rate_names_its_rate_under_every_rule() {
    for (rule, with_tax) in [
        (TaxRule::PerRate, false),
        (TaxRule::PerLine, false),
        (TaxRule::PerRate, true),
    ] {
        let items = vec![item("100", "1", "19.00"), item("10", "1", "5.5")];
        let mut invoice = blank("EUR", rule, items);
        invoice.terms.prices_include_tax = with_tax;
        let steps = explain(&invoice).unwrap();
        let rates = steps.iter().filter_map(|s| s.rate);
        let rates: Vec<_> = rates.map(|rate| rate.to_string()).collect();
        assert_eq!(rates, ["19", "5.5"], "{rule:?} {with_tax}");
    }
}

proptest! {
    #[test]
    fn every_exact_figure_of_an_explanation_rounds_to_its_result(
        raws in prop::collection::vec(raw(), 1..6),
        per_rate: bool,
        code in prop::sample::select(vec!["JPY", "EUR", "KWD", "CLF"]),
    ) {
        let rule = if per_rate { TaxRule::PerRate } else { TaxRule::PerLine };
        let invoice = blank(code, rule, as_items(&raws, -1));
        let steps = explain(&invoice).unwrap();
        let amount = steps.iter().find(|s| s.what == StepKind::Amount).unwrap();
        prop_assert_eq!(amount.result, invoice.totals().unwrap().amount);
        for step in steps {
            if let Some(exact) = step.exact {
                let minor = rounded(exact, invoice.currency)
                    * Decimal::from(10_i64.pow(invoice.currency.decimals()));
                prop_assert_eq!(minor, Decimal::from(step.result.minor), "{:?}", step);
            }
        }
    }
}
