//! What must add up (BR-48, BR-CO-10 to BR-CO-18).

use crate::document::TaxGroup;
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Subject, percent_of, rounded, sum};
use counterfoil_domain::{Decimal, Said, TaxCategory, say};

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
            found.add(
                field,
                say!(
                    "rule-tax-rate-missing",
                    "Give the tax rate; 0 where there is none."
                ),
            );
        }
    }
}

fn lines_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let lines = sum(subject.lines().map(|(_, line)| line.net));
    let stated = subject.document.totals.line_sum;
    if !comes_to(lines, stated) {
        let said = lines.map_or_else(too_large, |added| {
            say!(
                "rule-items-differ",
                "The sum of the items is stated as {stated} but adds up to {added}.",
                stated = stated,
                added = added,
            )
        });
        found.add("items", said);
    }
}

fn allowances_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let stated = subject.document.totals.allowances;
    adjustments_add_up(subject, false, stated, found, |stated, added| {
        say!(
            "rule-allowances-differ",
            "The sum of the allowances is stated as {stated} but adds up to {added}.",
            stated = stated,
            added = added,
        )
    });
}

fn charges_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let stated = subject.document.totals.charges;
    adjustments_add_up(subject, true, stated, found, |stated, added| {
        say!(
            "rule-charges-differ",
            "The sum of the charges is stated as {stated} but adds up to {added}.",
            stated = stated,
            added = added,
        )
    });
}

fn adjustments_add_up(
    subject: &Subject<'_>,
    charge: bool,
    stated: Option<Decimal>,
    found: &mut Findings,
    differs: fn(Decimal, Decimal) -> Said,
) {
    let any = subject.adjustments(charge).next().is_some();
    let amounts = subject.adjustments(charge).map(|(_, a)| a.amount);
    let added = sum(amounts.map(Option::unwrap_or_default));
    let amount = stated.unwrap_or_default();
    if stated.is_some() != any || !comes_to(added, amount) {
        let said = added.map_or_else(too_large, |added| differs(amount, added));
        found.add("terms.adjustments", said);
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
        let said = added.map_or_else(too_large, |added| {
            say!(
                "rule-total-before-tax-differs",
                "The total before tax is stated as {stated} but adds up to {added}.",
                stated = totals.without_tax,
                added = added,
            )
        });
        found.add("items", said);
    }
}

fn taxes_add_up(subject: &Subject<'_>, found: &mut Findings) {
    let stated = subject.document.totals.tax.unwrap_or_default();
    let added = sum(subject.document.taxes.iter().map(|t| t.tax));
    if !comes_to(added, stated) {
        let said = added.map_or_else(too_large, |added| {
            say!(
                "rule-tax-differs",
                "The tax is stated as {stated} but adds up to {added}.",
                stated = stated,
                added = added,
            )
        });
        found.add("items", said);
    }
}

fn total_with_tax_adds_up(subject: &Subject<'_>, found: &mut Findings) {
    let totals = &subject.document.totals;
    let added = sum([totals.without_tax, totals.tax.unwrap_or_default()]);
    if !comes_to(added, totals.with_tax) {
        let said = added.map_or_else(too_large, |added| {
            say!(
                "rule-total-with-tax-differs",
                "The total with tax is stated as {stated} but adds up to {added}.",
                stated = totals.with_tax,
                added = added,
            )
        });
        found.add("items", said);
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
        let said = added.map_or_else(too_large, |added| {
            say!(
                "rule-amount-due-differs",
                "The amount due is stated as {stated} but adds up to {added}.",
                stated = totals.due,
                added = added,
            )
        });
        found.add("terms.prepaid", said);
    }
}

fn tax_is_the_rate_of_its_base(subject: &Subject<'_>, found: &mut Findings) {
    for group in &subject.document.taxes {
        if !tax_is_near(group) {
            let rate = group.rate.unwrap_or_default();
            found.add(
                "tax_rule",
                say!(
                    "rule-tax-far-off",
                    "The tax of {tax} at {rate} % on {base} is far off. Choose the tax per rate.",
                    tax = group.tax,
                    rate = rate.normalize(),
                    base = group.base,
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
        found.add(
            "items",
            say!(
                "rule-taxes-missing",
                "An e-invoice says how it is taxed; add an item."
            ),
        );
    }
}

/// Whether a sum is the stated one, as it is or rounded to two decimals.
pub(super) fn comes_to(added: Option<Decimal>, stated: Decimal) -> bool {
    added == Some(stated) || added.and_then(|sum| rounded(sum, 2)) == Some(stated)
}

/// What is said of amounts whose sum does not fit.
pub(super) fn too_large() -> Said {
    say!(
        "rule-sum-too-large",
        "The sum of these amounts is larger than can be counted."
    )
}
