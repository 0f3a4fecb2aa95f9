//! Prices that include their tax.

use super::*;

fn including(items: Vec<LineItem>) -> Invoice {
    let mut invoice = blank("EUR", TaxRule::PerRate, items);
    invoice.terms.prices_include_tax = true;
    invoice
}

#[test]
fn a_price_that_includes_its_tax_stays_what_it_is_to_the_cent() {
    // By hand: 500 × 19 ÷ 119 = 79.8319…; 0.99 × 19 ÷ 119 = 0.158…; 10.70 × 7 ÷ 107 = 0.70.
    for (items, expected) in [
        (vec![item("500", "1", "19")], ["420.17", "79.83", "500.00"]),
        (vec![item("0.33", "3", "19")], ["0.83", "0.16", "0.99"]),
        (vec![item("10.70", "1", "7")], ["10.00", "0.70", "10.70"]),
        (
            vec![item("-500", "1", "19")],
            ["-420.17", "-79.83", "-500.00"],
        ),
        (vec![item("12.50", "2", "")], ["25.00", "0.00", "25.00"]),
        (
            vec![item("500", "1", "19"), item("10.70", "1", "7")],
            ["430.17", "80.53", "510.70"],
        ),
    ] {
        let totals = including(items).totals().unwrap();
        let sums = [totals.sub_amount, totals.tax_amount, totals.amount];
        assert_eq!(sums.map(Money::to_text), expected);
    }
}

#[test]
fn lines_share_what_is_left_of_the_tax_by_largest_remainder() {
    // 0.99 holds 0.16 of tax, so 0.83 is shared: each exact share is 0.2773…, cut to 0.27, and two
    // cents are left for the first two.
    let thirds = including(vec![item("0.33", "1", "19"); 3])
        .totals()
        .unwrap();
    let nets: Vec<String> = thirds.lines.iter().map(|l| l.net.to_text()).collect();
    assert_eq!(nets, ["0.28", "0.28", "0.27"]);
    // 3.33 → 2.7983…, 6.67 → 5.6050…: 8.40 of 10.00 (tax 1.5966… = 1.60); the first lost more.
    let two = including(vec![item("3.33", "1", "19"), item("6.67", "1", "19")]);
    let two = two.totals().unwrap();
    let nets: Vec<String> = two.lines.iter().map(|l| l.net.to_text()).collect();
    assert_eq!(nets, ["2.80", "5.60"]);
}

#[test]
fn the_steps_to_a_total_with_tax_read_as_on_paper() {
    let mut invoice = including(vec![item("250", "2", "19"), item("10.70", "1", "7")]);
    invoice.terms.adjustments = vec![Adjustment {
        percent: Some("10".parse().unwrap()),
        tax: Some("19".parse().unwrap()),
        ..Adjustment::default()
    }];
    let told: Vec<String> = explain(&invoice)
        .unwrap()
        .iter()
        .map(|s| format!("{:?}: {} → {}", s.what, s.formula, s.result.to_text()))
        .collect();
    // 500 less 51.07 leaves 448.93 at 19 %.
    assert_eq!(
        told,
        [
            "LineGross: 250 × 2 → 500.00",
            "LineGross: 10.7 × 1 → 10.70",
            "LineSum: 500.00 + 10.70 → 510.70",
            "Allowance: 510.7 × 10 % → 51.07",
            "Amount: 510.70 - 51.07 → 459.63",
            "TaxIncluded: 448.93 × 19 ÷ 119 → 71.68",
            "TaxIncluded: 10.70 × 7 ÷ 107 → 0.70",
            "TaxAmount: 71.68 + 0.70 → 72.38",
            "SubAmount: 459.63 - 72.38 → 387.25",
        ]
    );
}

#[test]
fn a_net_price_comes_to_the_lines_net_amount() {
    for (items, price, units) in [
        // 420.17; 0.83 of 0.99 for 3 is 0.2766…, which 0.277 tells; 1.50 of 1.78 for 7 is 0.2142….
        (vec![item("500", "1", "19")], "420.17", None),
        (vec![item("0.33", "3", "19")], "0.277", None),
        (vec![item("500", "-2", "19")], "420.17", None),
        (vec![item("0.254", "7", "19")], "0.214", None),
        // A billion units of 0.0000001: no price of ten decimals tells 84.03 of 100.00.
        (
            vec![item("0.000001", "300000000000", "19")],
            "252100.84",
            Some("300000000000"),
        ),
    ] {
        let totals = including(items.clone()).totals().unwrap();
        let (found, of) = net_price(&items[0], &totals.lines[0]);
        let exact = found * items[0].quantity / of.unwrap_or(Decimal::ONE);
        let currency = "EUR".parse().unwrap();
        let net = totals.lines[0].net.to_decimal().normalize();
        assert_eq!(rounded(exact, currency), net, "{items:?}");
        let units = units.map(|u| u.parse::<Decimal>().unwrap());
        assert_eq!(
            (found.normalize(), of),
            (price.parse().unwrap(), units),
            "{items:?}"
        );
    }
}

#[test]
fn a_service_that_knows_net_prices_refuses_others_by_name() {
    let mut invoice = including(vec![item("500", "1", "19")]);
    assert_eq!(invoice.problems(), []);
    invoice.account = Some(crate::AccountId::new());
    let problems = invoice.problems();
    let of_it = |p: &&crate::Problem| p.field == "terms.prices_include_tax";
    assert!(problems.iter().any(|p| of_it(&p)), "{problems:?}");
}

proptest! {
    #[test]
    fn prices_with_tax_add_up_and_every_line_is_within_a_unit_of_its_share(
        raws in prop::collection::vec(raw(), 0..8),
        off in 0_u32..3,
        code in prop::sample::select(vec!["JPY", "EUR", "KWD", "CLF"]),
    ) {
        let with = |sign: i64| {
            let mut invoice = blank(code, TaxRule::PerRate, as_items(&raws, sign));
            invoice.terms.prices_include_tax = true;
            for item in invoice.items.iter_mut().take(off as usize) {
                item.terms.adjustments = vec![Adjustment {
                    percent: Some("12.5".parse().unwrap()),
                    ..Adjustment::default()
                }];
            }
            invoice
        };
        let invoice = with(1);
        let totals = invoice.totals().unwrap();
        let with_tax = totals.inclusive.clone().unwrap();
        let shown: i64 = with_tax.lines.iter().map(|l| l.amount.minor).sum();
        prop_assert_eq!(totals.amount.minor, shown);
        prop_assert_eq!(totals.sub_amount.minor + totals.tax_amount.minor, shown);
        let nets: i64 = totals.lines.iter().map(|l| l.net.minor).sum();
        prop_assert_eq!(totals.sub_amount.minor, nets);
        for tax in totals.taxes.iter().chain(&totals.untaxed) {
            let gross = Decimal::from(tax.base.minor + tax.tax.minor);
            let exact = gross * tax.rate / (Decimal::ONE_HUNDRED + tax.rate);
            let near = (exact - Decimal::from(tax.tax.minor)).abs();
            prop_assert!(near <= Decimal::new(500_001, 6), "{exact} {:?}", tax);
        }
        for ((line, shown), item) in totals.lines.iter().zip(&with_tax.lines).zip(&invoice.items) {
            prop_assert_eq!(line.net.minor + line.tax.minor, shown.amount.minor);
            let rate = item.tax.unwrap();
            let share = Decimal::from(shown.amount.minor) * Decimal::ONE_HUNDRED
                / (Decimal::ONE_HUNDRED + rate);
            let off = (share - Decimal::from(line.net.minor)).abs();
            // One unit for the line and one for each of its allowances.
            let most = 1 + item.terms.adjustments.len();
            prop_assert!(off < Decimal::from(most), "{share} {:?}", line);
        }
        let credit = with(-1).totals().unwrap();
        prop_assert_eq!(credit.amount.minor, -totals.amount.minor);
        prop_assert_eq!(credit.tax_amount.minor, -totals.tax_amount.minor);
        for (a, b) in totals.lines.iter().zip(&credit.lines) {
            prop_assert_eq!(a.net.minor, -b.net.minor);
        }
        for step in explain(&invoice).unwrap() {
            if let Some(exact) = step.exact {
                let minor = rounded(exact, invoice.currency)
                    * Decimal::from(10_i64.pow(invoice.currency.decimals()));
                prop_assert_eq!(minor, Decimal::from(step.result.minor), "{:?}", step);
            }
        }
    }
}
