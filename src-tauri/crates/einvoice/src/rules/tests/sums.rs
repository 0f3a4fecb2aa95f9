//! What does not add up, and amounts that are too fine.

use super::{Row, assert_row, assert_rows, d, failures, row, valid::valid};
use counterfoil_domain::Profile::En16931;

pub const SUMS: &[Row] = &[
    row("BR-48", "items[0].tax", &["BR-CO-17"], |x| {
        x.taxes[0].rate = None
    }),
    row("BR-CO-10", "items", &["BR-CO-13"], |x| {
        x.totals.line_sum = d("245.01")
    }),
    row("BR-CO-11", "terms.adjustments", &["BR-CO-13"], |x| {
        x.totals.allowances = None;
    }),
    row("BR-CO-12", "terms.adjustments", &["BR-CO-13"], |x| {
        x.totals.charges = Some(d("9.99"));
    }),
    row("BR-CO-13", "items", &["BR-CO-15"], |x| {
        x.totals.without_tax = d("235.01")
    }),
    row("BR-CO-14", "items", &["BR-CO-15"], |x| x.totals.tax = None),
    row("BR-CO-15", "items", &["BR-CO-16"], |x| {
        x.totals.with_tax = d("273.64")
    }),
    row("BR-CO-16", "terms.prepaid", &[], |x| x.terms.prepaid = None),
    row("BR-CO-17", "tax_rule", &["BR-CO-14"], |x| {
        x.taxes[1].tax = d("4.50")
    }),
    row("BR-CO-18", "items", &["BR-CO-14", "BR-S-01"], |x| {
        x.taxes.clear()
    }),
    row("CF-01", "tax_rule", &["BR-CO-14"], |x| {
        x.taxes[1].tax = d("3.51")
    }),
    row("CF-01", "tax_rule", &["BR-CO-14"], |x| {
        x.taxes[1].tax = d("-3.50")
    }),
];

/// A thousandth more or less in one place.
pub const DECIMALS: &[Row] = &[
    row("BR-DEC-01", "terms.adjustments[0].amount", &[], |x| {
        x.terms.adjustments[0].amount = Some(d("20.001"));
    }),
    row("BR-DEC-02", "terms.adjustments[0].base", &[], |x| {
        x.terms.adjustments[0].base = Some(d("200.001"));
    }),
    row("BR-DEC-05", "terms.adjustments[1].amount", &[], |x| {
        x.terms.adjustments[1].amount = Some(d("10.001"));
    }),
    row("BR-DEC-06", "terms.adjustments[1].base", &[], |x| {
        x.terms.adjustments[1].base = Some(d("100.001"));
    }),
    row("BR-DEC-09", "items", &["BR-CO-10"], |x| {
        x.totals.line_sum = d("245.001");
    }),
    row("BR-DEC-10", "items", &["BR-CO-11"], |x| {
        x.totals.allowances = Some(d("20.001"));
    }),
    row("BR-DEC-11", "items", &["BR-CO-12"], |x| {
        x.totals.charges = Some(d("10.001"));
    }),
    row("BR-DEC-12", "items", &["BR-CO-13"], |x| {
        x.totals.without_tax = d("235.001");
    }),
    row("BR-DEC-13", "items", &["BR-CO-14"], |x| {
        x.totals.tax = Some(d("38.651"));
    }),
    row("BR-DEC-14", "items", &["BR-CO-15", "BR-CO-16"], |x| {
        x.totals.with_tax = d("273.651");
    }),
    row("BR-DEC-15", "terms.tax_in_tax_currency", &[], |x| {
        x.terms.tax_in_tax_currency = Some(d("42.131"));
    }),
    row("BR-DEC-16", "terms.prepaid", &["BR-CO-16"], |x| {
        x.terms.prepaid = Some(d("3.001"))
    }),
    row("BR-DEC-17", "terms.rounding", &["BR-CO-16"], |x| {
        x.terms.rounding = Some(d("0.351"));
    }),
    row("BR-DEC-18", "items", &["BR-CO-16"], |x| {
        x.totals.due = d("271.001")
    }),
    row("BR-DEC-19", "items", &["BR-S-08"], |x| {
        x.taxes[0].base = d("185.001")
    }),
    row("BR-DEC-20", "items", &["CF-01"], |x| {
        x.taxes[0].tax = d("35.151")
    }),
    row("BR-DEC-23", "items[0].price", &[], |x| {
        x.lines[0].net = d("195.001");
    }),
    row(
        "BR-DEC-24",
        "items[0].terms.adjustments[0].amount",
        &[],
        |x| {
            x.lines[0].terms.adjustments[0].amount = Some(d("10.001"));
        },
    ),
    row(
        "BR-DEC-25",
        "items[0].terms.adjustments[0].base",
        &[],
        |x| {
            x.lines[0].terms.adjustments[0].base = Some(d("200.001"));
        },
    ),
    row(
        "BR-DEC-27",
        "items[0].terms.adjustments[1].amount",
        &[],
        |x| {
            x.lines[0].terms.adjustments[1].amount = Some(d("5.001"));
        },
    ),
    row(
        "BR-DEC-28",
        "items[0].terms.adjustments[1].base",
        &[],
        |x| {
            x.lines[0].terms.adjustments[1].base = Some(d("5.001"));
        },
    ),
];

#[test]
fn a_total_that_does_not_add_up_is_named_with_both_figures() {
    assert_rows(En16931, SUMS);
    let mut document = valid(En16931);
    document.totals.due = d("270.99");
    let found = failures(&document, En16931);
    assert_eq!(
        found[0].message.message,
        "The amount due is stated as 270.99 but adds up to 271.00."
    );
}

#[test]
fn an_amount_of_three_decimals_is_named_where_it_stands() {
    assert_rows(En16931, DECIMALS);
}

#[test]
fn decimals_that_say_nothing_do_not_count_and_prices_may_have_more() {
    let mut document = valid(En16931);
    document.totals.due = d("271.0000");
    document.lines[1].price = d("50.000000");
    assert_eq!(failures(&document, En16931), []);
}

#[test]
fn in_a_currency_of_three_decimals_it_is_the_currency_that_has_to_change() {
    let mut document = valid(En16931);
    document.currency = "KWD".parse().unwrap();
    document.terms.prepaid = Some(d("3.001"));
    document.totals.due = d("270.999");
    let found = failures(&document, En16931);
    let row = row("BR-DEC-16", "currency", &["BR-DEC-18"], |_| ());
    assert_row(&row, &found);
}

#[test]
fn amounts_too_large_to_add_are_named_and_nothing_breaks() {
    let mut document = valid(En16931);
    for amount in [
        counterfoil_domain::Decimal::MAX,
        counterfoil_domain::Decimal::MIN,
    ] {
        document.lines[0].net = amount;
        document.lines[1].net = amount;
        document.totals.without_tax = amount;
        document.totals.tax = Some(amount);
        document.taxes[0].base = amount;
        document.taxes[0].rate = Some(amount);
        document.taxes[0].tax = amount;
        document.lines[0].price = amount;
        document.lines[0].quantity = amount;
        for profile in [En16931, counterfoil_domain::Profile::Peppol] {
            assert!(failures(&document, profile).len() > 3);
        }
    }
}
