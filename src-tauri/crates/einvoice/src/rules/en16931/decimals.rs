//! Amounts have at most two decimals (BR-DEC). Prices and quantities may have more.

use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Spot, Subject};
use counterfoil_domain::{Adjustment, Decimal, Said, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-DEC-01", |s, f| each(s, s.adjustments(false), amount, f)),
    Rule::fatal("BR-DEC-02", |s, f| each(s, s.adjustments(false), base, f)),
    Rule::fatal("BR-DEC-05", |s, f| each(s, s.adjustments(true), amount, f)),
    Rule::fatal("BR-DEC-06", |s, f| each(s, s.adjustments(true), base, f)),
    Rule::fatal("BR-DEC-09", |s, f| {
        total(s, Some(s.document.totals.line_sum), f)
    }),
    Rule::fatal("BR-DEC-10", |s, f| {
        total(s, s.document.totals.allowances, f)
    }),
    Rule::fatal("BR-DEC-11", |s, f| total(s, s.document.totals.charges, f)),
    Rule::fatal("BR-DEC-12", |s, f| {
        total(s, Some(s.document.totals.without_tax), f)
    }),
    Rule::fatal("BR-DEC-13", |s, f| total(s, s.document.totals.tax, f)),
    Rule::fatal("BR-DEC-14", |s, f| {
        total(s, Some(s.document.totals.with_tax), f)
    }),
    Rule::fatal("BR-DEC-15", tax_in_the_accounting_currency),
    Rule::fatal("BR-DEC-16", prepaid),
    Rule::fatal("BR-DEC-17", rounding),
    Rule::fatal("BR-DEC-18", |s, f| total(s, Some(s.document.totals.due), f)),
    Rule::fatal("BR-DEC-19", tax_bases),
    Rule::fatal("BR-DEC-20", taxes),
    Rule::fatal("BR-DEC-23", line_nets),
    Rule::fatal("BR-DEC-24", |s, f| {
        each(s, s.line_adjustments(false), amount, f)
    }),
    Rule::fatal("BR-DEC-25", |s, f| {
        each(s, s.line_adjustments(false), base, f)
    }),
    Rule::fatal("BR-DEC-27", |s, f| {
        each(s, s.line_adjustments(true), amount, f)
    }),
    Rule::fatal("BR-DEC-28", |s, f| {
        each(s, s.line_adjustments(true), base, f)
    }),
];

type Part = (&'static str, Option<Decimal>);

const fn amount(adjustment: &Adjustment) -> Part {
    ("amount", adjustment.amount)
}

const fn base(adjustment: &Adjustment) -> Part {
    ("base", adjustment.base)
}

fn each<'a>(
    subject: &Subject<'_>,
    all: impl Iterator<Item = (Spot, &'a Adjustment)>,
    part: fn(&Adjustment) -> Part,
    found: &mut Findings,
) {
    for (spot, adjustment) in all {
        let (name, amount) = part(adjustment);
        check(subject, amount, || spot.field(name), found);
    }
}

fn total(subject: &Subject<'_>, amount: Option<Decimal>, found: &mut Findings) {
    check(subject, amount, || "items".to_owned(), found);
}

fn tax_in_the_accounting_currency(subject: &Subject<'_>, found: &mut Findings) {
    let amount = subject.terms().tax_in_tax_currency;
    if too_fine(amount) {
        found.add("terms.tax_in_tax_currency", most());
    }
}

fn prepaid(subject: &Subject<'_>, found: &mut Findings) {
    let amount = subject.terms().prepaid;
    check(subject, amount, || "terms.prepaid".to_owned(), found);
}

fn rounding(subject: &Subject<'_>, found: &mut Findings) {
    let amount = subject.terms().rounding;
    check(subject, amount, || "terms.rounding".to_owned(), found);
}

fn tax_bases(subject: &Subject<'_>, found: &mut Findings) {
    for group in &subject.document.taxes {
        total(subject, Some(group.base), found);
    }
}

fn taxes(subject: &Subject<'_>, found: &mut Findings) {
    for group in &subject.document.taxes {
        total(subject, Some(group.tax), found);
    }
}

fn line_nets(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        check(
            subject,
            Some(line.net),
            || Spot::Line(index).field("price"),
            found,
        );
    }
}

fn most() -> Said {
    say!(
        "rule-decimals-too-many",
        "An amount in an e-invoice has at most two decimals."
    )
}

fn too_fine(amount: Option<Decimal>) -> bool {
    amount.is_some_and(|a| a.normalize().scale() > 2)
}

/// In a currency of more decimals it is the currency that has to change.
fn check(
    subject: &Subject<'_>,
    amount: Option<Decimal>,
    field: impl FnOnce() -> String,
    found: &mut Findings,
) {
    if !too_fine(amount) {
        return;
    }
    let currency = subject.document.currency;
    if currency.decimals() > 2 {
        found.add(
            "currency",
            say!(
                "rule-currency-decimals-too-many",
                "An amount in an e-invoice has at most two decimals. {currency} has more; choose \
                 another currency.",
                currency = currency,
            ),
        );
    } else {
        found.add(field(), most());
    }
}
