//! What each allowance and charge must state (BR-31 to BR-44).

use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Spot, blank};
use counterfoil_domain::{Adjustment, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-31", |s, f| amount(s.adjustments(false), f)),
    Rule::fatal("BR-32", |s, f| category(s.adjustments(false), f)),
    Rule::fatal("BR-33", |s, f| reason(s.adjustments(false), f)),
    Rule::fatal("BR-36", |s, f| amount(s.adjustments(true), f)),
    Rule::fatal("BR-37", |s, f| category(s.adjustments(true), f)),
    Rule::fatal("BR-38", |s, f| reason(s.adjustments(true), f)),
    Rule::fatal("BR-41", |s, f| amount(s.line_adjustments(false), f)),
    Rule::fatal("BR-42", |s, f| reason(s.line_adjustments(false), f)),
    Rule::fatal("BR-43", |s, f| amount(s.line_adjustments(true), f)),
    Rule::fatal("BR-44", |s, f| reason(s.line_adjustments(true), f)),
];

type Each<'a> = (Spot, &'a Adjustment);

fn amount<'a>(all: impl Iterator<Item = Each<'a>>, found: &mut Findings) {
    for (spot, adjustment) in all {
        if adjustment.amount.is_none() {
            found.add(
                spot.field("amount"),
                say!("rule-amount-missing", "Give the amount."),
            );
        }
    }
}

fn category<'a>(all: impl Iterator<Item = Each<'a>>, found: &mut Findings) {
    for (spot, adjustment) in all {
        if adjustment.category.is_none() {
            found.add(
                spot.category_field(),
                say!("rule-tax-kind-missing", "Choose how this is taxed."),
            );
        }
    }
}

fn reason<'a>(all: impl Iterator<Item = Each<'a>>, found: &mut Findings) {
    for (spot, adjustment) in all {
        if blank(&adjustment.reason) && blank(&adjustment.reason_code) {
            let what = if adjustment.charge {
                say!("rule-charge-reason-missing", "Say what this charge is for.")
            } else {
                say!(
                    "rule-allowance-reason-missing",
                    "Say what this allowance is given for."
                )
            };
            found.add(spot.field("reason"), what);
        }
    }
}
