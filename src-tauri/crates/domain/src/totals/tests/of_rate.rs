//! Percentages on the whole invoice that are of what is taxed at their own rate.

use super::*;

/// A percentage taken off what is taxed so; an empty rate is none.
fn off(percent: &str, category: Option<TaxCategory>, rate: &str) -> Adjustment {
    Adjustment {
        percent: Some(percent.parse().unwrap()),
        category,
        tax: (!rate.is_empty()).then(|| rate.parse().unwrap()),
        of_rate: true,
        ..Adjustment::default()
    }
}

/// 118.79 at 19 % and 24.90 at 7 %.
fn two_rates() -> Vec<LineItem> {
    vec![
        item("100.00", "1", "19"),
        item("18.79", "1", "19.0"),
        item("24.90", "1", "7"),
    ]
}

fn texts(amounts: &[Money]) -> Vec<String> {
    amounts.iter().map(|amount| amount.to_text()).collect()
}

#[test]
fn three_percent_off_each_rate_lowers_the_tax_of_each() {
    // 118.79 × 3 % = 3.5637, 115.23 × 19 % = 21.8937; 24.90 × 3 % = 0.747, 24.15 × 7 % = 1.6905.
    let mut invoice = blank("EUR", TaxRule::PerRate, two_rates());
    let parts = vec![off("3", None, "19"), off("3", None, "7")];
    let everything = Adjustment {
        of_rate: false,
        ..off("3", None, "19")
    };
    for (adjustments, amounts, taxes, total) in [
        (parts, vec!["3.56", "0.75"], ["21.89", "1.69"], "162.96"),
        // 143.69 × 3 % = 4.3107, all of it off what is taxed at 19 %.
        (vec![everything], vec!["4.31"], ["21.75", "1.74"], "162.87"),
    ] {
        invoice.terms.adjustments = adjustments;
        let totals = invoice.totals().unwrap();
        assert_eq!(texts(&totals.adjustments), amounts);
        assert_eq!(totals.allowances.to_text(), "4.31");
        let of_rates: Vec<Money> = totals.taxes.iter().map(|t| t.tax).collect();
        assert_eq!(texts(&of_rates), taxes);
        assert_eq!(totals.amount.to_text(), total);
    }
}

#[test]
fn a_percentage_is_of_the_lines_of_its_own_category_and_rate() {
    use TaxCategory::{AE, E, L, O, S, Z};
    let line = |price: &str, category, rate: &str| {
        let mut line = item(price, "1", rate);
        line.terms.category = category;
        line
    };
    let items = vec![
        line("100", None, "7"),
        line("200", Some(L), "7"),
        line("300", None, "0"),
        line("400", Some(E), ""),
        line("500", Some(AE), "0"),
        line("600", None, ""),
    ];
    for (category, rate, amount) in [
        (None, "7", "10.00"),
        (Some(S), "7.00", "10.00"),
        (Some(L), "7", "20.00"),
        (Some(Z), "", "30.00"),
        (None, "0.0", "30.00"),
        (Some(E), "0", "40.00"),
        (Some(AE), "", "50.00"),
        (None, "", "60.00"),
        (Some(O), "0", "60.00"),
        (None, "19", "0.00"),
    ] {
        let mut invoice = blank("EUR", TaxRule::PerRate, items.clone());
        invoice.terms.adjustments = vec![off("10", category, rate)];
        let totals = invoice.totals().unwrap();
        assert_eq!(texts(&totals.adjustments), [amount], "{category:?} {rate}");
    }
}

#[test]
fn an_amount_or_a_base_counts_before_the_rate() {
    let stated = |amount: Option<&str>, base: Option<&str>| Adjustment {
        amount: amount.map(|a| a.parse().unwrap()),
        base: base.map(|b| b.parse().unwrap()),
        ..off("10", None, "7")
    };
    for (adjustment, amount) in [
        (stated(None, None), "2.49"),
        (stated(None, Some("50")), "5.00"),
        (stated(Some("1"), None), "1.00"),
        (
            Adjustment {
                percent: None,
                ..off("10", None, "7")
            },
            "0.00",
        ),
    ] {
        let mut invoice = blank("EUR", TaxRule::PerRate, two_rates());
        invoice.terms.adjustments = vec![adjustment];
        assert_eq!(texts(&invoice.totals().unwrap().adjustments), [amount]);
    }
    // On a line it says nothing: a line has one rate.
    let mut items = two_rates();
    items[0].terms.adjustments = vec![off("10", None, "7")];
    let totals = blank("EUR", TaxRule::PerRate, items).totals().unwrap();
    assert_eq!(texts(&totals.lines[0].adjustments), ["10.00"]);
}

#[test]
fn the_steps_name_the_rate_that_a_percentage_is_of() {
    for (with_tax, formulas) in [
        (false, ["118.79 × 3 %", "24.9 × 3 %", "143.69 × 3 %"]),
        (true, ["118.79 × 3 %", "24.9 × 3 %", "143.69 × 3 %"]),
    ] {
        let mut invoice = blank("EUR", TaxRule::PerRate, two_rates());
        invoice.terms.prices_include_tax = with_tax;
        let plain = Adjustment {
            of_rate: false,
            ..off("3", None, "7")
        };
        invoice.terms.adjustments = vec![off("3", None, "19"), off("3", None, "7"), plain];
        let steps = explain(&invoice).unwrap();
        let told = steps.iter().filter(|s| s.what == StepKind::Allowance);
        let told: Vec<_> = told
            .map(|s| (s.formula.as_str(), s.rate.map(|rate| rate.to_string())))
            .collect();
        let rates = [Some("19".to_owned()), Some("7".to_owned()), None];
        assert_eq!(told, formulas.into_iter().zip(rates).collect::<Vec<_>>());
    }
}

#[test]
fn prices_that_include_tax_give_the_percentage_of_what_the_customer_sees() {
    // 3 % of 118.79 and of 24.90 with tax; 115.23 × 19 ÷ 119 = 18.3980…, 24.15 × 7 ÷ 107 = 1.5799….
    let mut invoice = blank("EUR", TaxRule::PerRate, two_rates());
    invoice.terms.prices_include_tax = true;
    invoice.terms.adjustments = vec![off("3", None, "19"), off("3", None, "7")];
    let totals = invoice.totals().unwrap();
    let shown = totals.inclusive.as_ref().unwrap();
    assert_eq!(texts(&shown.adjustments), ["3.56", "0.75"]);
    assert_eq!(totals.amount.to_text(), "139.38");
    let of_rates: Vec<Money> = totals.taxes.iter().map(|t| t.tax).collect();
    assert_eq!(texts(&of_rates), ["18.40", "1.58"]);
}

#[test]
fn what_was_kept_before_rates_were_told_reads_and_is_written_as_it_was() {
    let before = r#"{"charge":false,"amount":null,"base":null,"percent":"3","reason":"","reason_code":"","category":null,"tax":"19"}"#;
    let read: Adjustment = serde_json::from_str(before).unwrap();
    assert_eq!(read.of_its_rate(), None);
    assert_eq!(serde_json::to_string(&read).unwrap(), before);
    let of_rate = Adjustment {
        of_rate: true,
        ..read
    };
    let text = serde_json::to_string(&of_rate).unwrap();
    assert_eq!(serde_json::from_str::<Adjustment>(&text).unwrap(), of_rate);
    assert_eq!(
        of_rate.of_its_rate(),
        Some((TaxCategory::S, Decimal::from(19)))
    );
}

proptest! {
    #[test]
    fn with_one_rate_it_is_the_plain_percentage(
        raws in prop::collection::vec(raw(), 1..6),
        (mantissa, scale) in (0_u64..20_000, 0_u32..4),
        (per_rate, with_tax, charge) in any::<(bool, bool, bool)>(),
    ) {
        let rule = if per_rate { TaxRule::PerRate } else { TaxRule::PerLine };
        let mut invoice = blank("EUR", rule, as_items(&raws, 1));
        for item in &mut invoice.items {
            item.tax = Some(Decimal::from(19));
        }
        invoice.terms.prices_include_tax = with_tax;
        let totals = |of_rate| {
            let mut invoice = invoice.clone();
            let percent = Some(Decimal::new(mantissa as i64, scale));
            invoice.terms.adjustments = vec![Adjustment { percent, charge, of_rate, ..off("0", None, "19") }];
            invoice.totals().unwrap()
        };
        prop_assert_eq!(totals(true), totals(false));
    }

    #[test]
    fn the_parts_are_the_rounded_percentage_of_each_rate_and_nothing_else(
        lines in prop::collection::vec((raw(), prop::sample::select(vec!["", "0", "5.5", "7", "19"])), 1..8),
        percent in 0_i64..100,
        with_tax: bool,
    ) {
        let (raws, rates): (Vec<Raw>, Vec<&str>) = lines.into_iter().unzip();
        let mut invoice = blank("EUR", TaxRule::PerRate, as_items(&raws, 1));
        for (item, rate) in invoice.items.iter_mut().zip(&rates) {
            item.tax = (!rate.is_empty()).then(|| rate.parse().unwrap());
        }
        invoice.terms.prices_include_tax = with_tax;
        let before = invoice.totals().unwrap();
        let mut seen = rates;
        seen.sort_unstable();
        seen.dedup();
        let part = |rate: &&str| off(&percent.to_string(), None, rate);
        invoice.terms.adjustments = seen.iter().map(part).collect();
        let totals = invoice.totals().unwrap();
        let mut all = 0;
        for (rate, amount) in seen.iter().zip(totals.shown_adjustments()) {
            let rate: Option<Decimal> = (!rate.is_empty()).then(|| rate.parse().unwrap());
            let same = (0..invoice.items.len()).filter(|at| invoice.items[*at].tax == rate);
            let base: i64 = same.map(|at| before.shown_line(at).unwrap().0.minor).sum();
            prop_assert_eq!(amount.minor, (base * percent + 50) / 100);
            all += amount.minor;
        }
        let whole = before.shown_line_sum().minor * percent;
        prop_assert!((all * 100 - whole).abs() <= 50 * seen.len() as i64);
        let shown = |totals: &Totals| match with_tax {
            true => totals.amount.minor,
            false => totals.sub_amount.minor,
        };
        prop_assert_eq!(shown(&totals), shown(&before) - all);
        for step in explain(&invoice).unwrap() {
            if let Some(exact) = step.exact {
                let minor = rounded(exact, invoice.currency) * Decimal::ONE_HUNDRED;
                prop_assert_eq!(minor, Decimal::from(step.result.minor), "{:?}", step);
            }
        }
    }
}
