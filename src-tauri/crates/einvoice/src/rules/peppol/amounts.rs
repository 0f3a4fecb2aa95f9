//! Percentages, discounts and lines, computed again. Peppol lets each be off by 0.02.

use crate::document::Line;
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Spot, Subject, percent_of};
use counterfoil_domain::{Decimal, say};

pub const PERCENTAGE_IS_RIGHT: Rule = Rule::fatal("PEPPOL-EN16931-R040", |subject, found| {
    for (spot, adjustment) in subject.all_adjustments() {
        let (Some(base), Some(percent)) = (adjustment.base, adjustment.percent) else {
            continue;
        };
        let stated = adjustment.amount.unwrap_or_default();
        if !is_near(subject, stated, percent_of(base, percent)) {
            found.add(
                spot.field("amount"),
                say!(
                    "rule-percentage-wrong",
                    "{percent} % of {base} is not {stated}; leave out the one that is wrong.",
                    percent = percent,
                    base = base,
                    stated = stated,
                ),
            );
        }
    }
});

pub const PERCENTAGE_HAS_A_BASE: Rule = Rule::fatal("PEPPOL-EN16931-R041", |subject, found| {
    for (spot, adjustment) in subject.all_adjustments() {
        if adjustment.percent.is_some() && adjustment.base.is_none() {
            found.add(
                spot.field("base"),
                say!(
                    "rule-percentage-base-missing",
                    "Give the amount that the percentage is of."
                ),
            );
        }
    }
});

pub const BASE_HAS_A_PERCENTAGE: Rule = Rule::fatal("PEPPOL-EN16931-R042", |subject, found| {
    for (spot, adjustment) in subject.all_adjustments() {
        if adjustment.base.is_some() && adjustment.percent.is_none() {
            found.add(
                spot.field("percent"),
                say!(
                    "rule-percentage-missing",
                    "Give the percentage, or leave out the amount it would be of."
                ),
            );
        }
    }
});

pub const DISCOUNT_IS_RIGHT: Rule = Rule::fatal("PEPPOL-EN16931-R046", |subject, found| {
    for (index, line) in subject.lines() {
        let Some(gross) = line.terms.gross_price else {
            continue;
        };
        let discount = line.terms.price_discount.unwrap_or_default();
        if gross.checked_sub(discount) != Some(line.price) {
            found.add(
                Spot::Line(index).field("terms.gross_price"),
                say!(
                    "rule-discount-wrong",
                    "{gross} less the discount of {discount} is not the price of {price}.",
                    gross = gross,
                    discount = discount,
                    price = line.price,
                ),
            );
        }
    }
});

pub const LINE_IS_RIGHT: Rule = Rule::fatal("PEPPOL-EN16931-R120", line_is_right);
/// The same as XRechnung takes it over: nobody is refused for it.
pub const LINE_SHOULD_BE_RIGHT: Rule = Rule::warning("PEPPOL-EN16931-R120", line_is_right);

fn line_is_right(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        if !is_near(subject, line.net, net(line)) {
            found.add(
                Spot::Line(index).field("price"),
                say!(
                    "rule-item-amount-wrong",
                    "Price times quantity does not come to {amount}, the amount of this item.",
                    amount = line.net,
                ),
            );
        }
    }
}

pub const PRICE_UNITS_ARE_POSITIVE: Rule = Rule::fatal("PEPPOL-EN16931-R121", |subject, found| {
    for (index, line) in subject.lines() {
        if line
            .terms
            .price_quantity
            .is_some_and(|q| q <= Decimal::ZERO)
        {
            found.add(
                Spot::Line(index).field("terms.price_quantity"),
                say!(
                    "rule-price-units-wrong",
                    "A price is for more than 0 units."
                ),
            );
        }
    }
});

/// Price times quantity with the line's allowances and charges, not rounded; none where it does not
/// fit.
fn net(line: &Line) -> Option<Decimal> {
    let units = line.terms.price_quantity.filter(|units| !units.is_zero());
    let one = line.price.checked_div(units.unwrap_or(Decimal::ONE))?;
    let gross = line.quantity.checked_mul(one)?;
    line.terms.adjustments.iter().try_fold(gross, |net, a| {
        let amount = a.amount.unwrap_or_default();
        net.checked_add(if a.charge { amount } else { -amount })
    })
}

/// Forints are not divided: there it may be off by a half.
fn is_near(subject: &Subject<'_>, stated: Decimal, exact: Option<Decimal>) -> bool {
    let forints = subject.document.currency.code() == "HUF";
    let most = if forints {
        Decimal::new(5, 1)
    } else {
        Decimal::new(2, 2)
    };
    let off = exact.and_then(|exact| stated.checked_sub(exact));
    off.is_some_and(|off| off.abs() <= most)
}
