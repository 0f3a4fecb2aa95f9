//! Rules of this program, stricter than the norm's where the norm is generous.

use super::rule::Rule;
use super::subject::{Findings, Subject, percent_of, rounded};
use counterfoil_domain::{say, totals::is_tax_within};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("CF-01", tax_is_exact),
    Rule::fatal("CF-02", buyer_has_one_number),
];

/// BR-CO-17 lets the tax be off by almost 1; amounts here are exact, so the tax is too: of the sum
/// without tax, or where prices include it, within the sum with tax.
fn tax_is_exact(subject: &Subject<'_>, found: &mut Findings) {
    let decimals = subject.document.currency.decimals();
    for group in &subject.document.taxes {
        let rate = group.rate.unwrap_or_default();
        let Some(exact) = percent_of(group.base, rate).and_then(|tax| rounded(tax, decimals))
        else {
            continue;
        };
        let gross = group.base.checked_add(group.tax);
        let currency = subject.document.currency;
        let within = subject.places.tax_included
            && gross.is_some_and(|all| is_tax_within(group.tax, all, rate, currency));
        if group.tax != exact && !within && super::en16931::tax_is_near(group) {
            found.add(
                "tax_rule",
                say!(
                    "rule-tax-inexact",
                    "The tax at {rate} % adds up to {stated}, but an e-invoice takes it from the \
                     sum, which gives {exact}. Choose the tax per rate.",
                    rate = rate.normalize(),
                    stated = group.tax,
                    exact = exact,
                ),
            );
        }
    }
}

/// BT-46 stands at most once.
fn buyer_has_one_number(subject: &Subject<'_>, found: &mut Findings) {
    if subject.document.buyer.trade.identifiers.len() > 1 {
        found.add(
            "customer.trade.identifiers[1]",
            say!(
                "rule-customer-numbers-several",
                "An e-invoice states one number of your customer; leave out the others."
            ),
        );
    }
}
