//! What must add up (BR-48, BR-CO-10 to BR-CO-18).

use crate::document::TaxGroup;
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Subject, percent_of, rounded, sum};
use counterfoil_domain::{Decimal, TaxCategory};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-48", tax_groups_have_a_rate),
    Rule::fatal("BR-CO-10", lines_add_up),
    Rule::fatal("BR-CO-11", allowances_add_up),
    Rule::fatal("BR-CO-12", charges_add_up),
    Rule::fatal("BR-CO-13", total_before_tax_adds_up),
    Rule::fatal("BR-CO-14", taxes_add_up),
    Rule::fatal("BR-CO-15", total_with_tax_adds_up),
    Rule::fatal("BR-CO-16", amount_due_adds_up),
    Rule::fatal("BR-CO-17", tax_is_the_rate_of_its_base),
    Rule::fatal("BR-CO-18", there_is_a_tax_group),
];

fn tax_groups_have_a_rate(subject: &Subject<'_>, found: &mut Findings) {
    for group in &subject.document.taxes {
        if group.rate.is_none() && group.category != TaxCategory::O {
            let taxed = subject.first_taxed(group.category);
            let field = taxed.map_or("items".to_owned(), |t| t.spot.field("tax"));
            found.add(field, "Give the tax rate; 0 where there is none.");
        }
    }
}

fn lines_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let lines = sum(subject.lines().map(|(_, line)| line.net));
    let stated = subject.document.totals.line_sum;
    if !comes_to(lines, stated) {
        found.add("items", differs("The sum of the items", stated, lines));
    }
}

fn allowances_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let stated = subject.document.totals.allowances;
    adjustments_add_up(subject, false, stated, "The sum of the allowances", found);
}

fn charges_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let stated = subject.document.totals.charges;
    adjustments_add_up(subject, true, stated, "The sum of the charges", found);
}

fn adjustments_add_up(
    subject: &Subject<'_>,
    charge: bool,
    stated: Option<Decimal>,
    what: &str,
    found: &mut Findings,
) {
    let any = subject.adjustments(charge).next().is_some();
    let amounts = subject.adjustments(charge).map(|(_, a)| a.amount);
    let added = sum(amounts.map(Option::unwrap_or_default));
    if stated.is_some() != any || !comes_to(added, stated.unwrap_or_default()) {
        let message = differs(what, stated.unwrap_or_default(), added);
        found.add("terms.adjustments", message);
    }
}

fn total_before_tax_adds_up(subject: &Subject<'_>, found: &mut Findings) {
    let totals = &subject.document.totals;
    let added = sum([
        totals.line_sum,
        -totals.allowances.unwrap_or_default(),
        totals.charges.unwrap_or_default(),
    ]);
    if !comes_to(added, totals.without_tax) {
        found.add(
            "items",
            differs("The total before tax", totals.without_tax, added),
        );
    }
}

fn taxes_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let stated = subject.document.totals.tax.unwrap_or_default();
    let added = sum(subject.document.taxes.iter().map(|t| t.tax));
    if !comes_to(added, stated) {
        found.add("items", differs("The tax", stated, added));
    }
}

fn total_with_tax_adds_up(subject: &Subject<'_>, found: &mut Findings) {
    let totals = &subject.document.totals;
    let added = sum([totals.without_tax, totals.tax.unwrap_or_default()]);
    if !comes_to(added, totals.with_tax) {
        found.add(
            "items",
            differs("The total with tax", totals.with_tax, added),
        );
    }
}

fn amount_due_adds_up(subject: &Subject<'_>, found: &mut Findings) {
    let (totals, terms) = (&subject.document.totals, subject.terms());
    let added = sum([
        totals.with_tax,
        -terms.prepaid.unwrap_or_default(),
        terms.rounding.unwrap_or_default(),
    ]);
    if added != Some(totals.due) {
        found.add(
            "terms.prepaid",
            differs("The amount due", totals.due, added),
        );
    }
}

fn tax_is_the_rate_of_its_base(subject: &Subject<'_>, found: &mut Findings) {
    for group in &subject.document.taxes {
        if !tax_is_near(group) {
            let rate = group.rate.unwrap_or_default();
            found.add(
                "tax_rule",
                format!(
                    "The tax of {} at {} % on {} is far off. Choose the tax per rate.",
                    group.tax,
                    rate.normalize(),
                    group.base
                ),
            );
        }
    }
}

/// Whether the tax is the rounded product of base and rate, give or take less than 1; a rate of 0
/// leaves less than a half. Signs do not count.
pub(in crate::rules) fn tax_is_near(group: &TaxGroup) -> bool {
    let rate = group.rate.unwrap_or_default();
    let tax = group.tax.abs();
    if rate.is_zero() {
        return tax < Decimal::new(5, 1);
    }
    let exact = percent_of(group.base.abs(), rate).and_then(|tax| rounded(tax, 2));
    let off = exact.and_then(|exact| tax.checked_sub(exact));
    off.is_some_and(|off| off.abs() < Decimal::ONE)
}

fn there_is_a_tax_group(subject: &Subject<'_>, found: &mut Findings) {
    if subject.document.taxes.is_empty() {
        found.add("items", "An e-invoice says how it is taxed; add an item.");
    }
}

/// Whether a sum is the stated one, as it is or rounded to two decimals.
pub(super) fn comes_to(added: Option<Decimal>, stated: Decimal) -> bool {
    added == Some(stated) || added.and_then(|sum| rounded(sum, 2)) == Some(stated)
}

/// What a stated total should have been.
pub(super) fn differs(what: &str, stated: Decimal, added: Option<Decimal>) -> String {
    match added {
        Some(added) => format!("{what} is stated as {stated} but adds up to {added}."),
        None => format!("{what} is larger than can be counted."),
    }
}
