//! What each line must state (BR-21 to BR-30, BR-54, BR-64, BR-65, BR-CO-04).

use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Spot, Subject, blank};
use counterfoil_domain::{Decimal, Said, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-21", line_has_a_number),
    Rule::fatal("BR-25", item_has_a_name),
    Rule::fatal("BR-27", price_is_not_negative),
    Rule::fatal("BR-28", gross_price_is_not_negative),
    Rule::fatal("BR-30", line_period_ends_after_it_begins),
    Rule::fatal("BR-54", attributes_have_a_name_and_a_value),
    Rule::fatal("BR-64", registered_item_number_has_a_scheme),
    Rule::fatal("BR-65", classification_has_a_list),
    Rule::fatal("BR-CO-04", line_has_a_tax_category),
];

fn line_has_a_number(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        found.if_blank_line(&line.terms.number, index, "terms.number", || {
            say!("rule-item-number-missing", "Number the item.")
        });
    }
}

fn item_has_a_name(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        found.if_blank_line(&line.name, index, "name", || {
            say!("error-item-name-missing", "Give the item a name.")
        });
    }
}

fn price_is_not_negative(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        if line.price < Decimal::ZERO {
            found.add(
                Spot::Line(index).field("price"),
                say!(
                    "rule-price-negative",
                    "A price is never below 0 in an e-invoice; make the quantity negative \
                     instead."
                ),
            );
        }
    }
}

fn gross_price_is_not_negative(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        if line.terms.gross_price.is_some_and(|p| p < Decimal::ZERO) {
            found.add(
                Spot::Line(index).field("terms.gross_price"),
                say!(
                    "rule-gross-price-negative",
                    "The price before the discount is never below 0."
                ),
            );
        }
    }
}

fn line_period_ends_after_it_begins(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        if let (Some(from), Some(to)) = (line.terms.period.from, line.terms.period.to)
            && to < from
        {
            found.add(
                Spot::Line(index).field("terms.period.to"),
                say!(
                    "rule-item-period-backwards",
                    "The period of this item ends on {to}, before it begins on {from}.",
                    to = to,
                    from = from,
                ),
            );
        }
    }
}

fn attributes_have_a_name_and_a_value(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        for (place, attribute) in line.terms.attributes.iter().enumerate() {
            for (part, text) in [("name", &attribute.name), ("value", &attribute.value)] {
                found.if_blank_line(
                    text,
                    index,
                    &format!("terms.attributes[{place}].{part}"),
                    || {
                        say!(
                            "rule-item-property-incomplete",
                            "A property of an item has a name and a value."
                        )
                    },
                );
            }
        }
    }
}

fn registered_item_number_has_a_scheme(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        if line
            .terms
            .standard_item
            .as_ref()
            .is_some_and(|id| blank(&id.scheme))
        {
            found.add(
                Spot::Line(index).field("terms.standard_item"),
                say!(
                    "rule-item-number-kind-missing",
                    "Choose what kind of number this is, a GTIN for example."
                ),
            );
        }
    }
}

fn classification_has_a_list(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        for (place, code) in line.terms.classifications.iter().enumerate() {
            found.if_blank_line(
                &code.list,
                index,
                &format!("terms.classifications[{place}].list"),
                || {
                    say!(
                        "rule-item-code-list-missing",
                        "Choose which list this code is from."
                    )
                },
            );
        }
    }
}

fn line_has_a_tax_category(subject: &Subject<'_>, found: &mut Findings) {
    for (index, line) in subject.lines() {
        if line.terms.category.is_none() {
            found.add(
                Spot::Line(index).category_field(),
                say!(
                    "rule-item-tax-kind-missing",
                    "Choose how this item is taxed."
                ),
            );
        }
    }
}

impl Findings {
    fn if_blank_line(
        &mut self,
        text: &str,
        line: usize,
        part: &str,
        message: impl FnOnce() -> Said,
    ) {
        if blank(text) {
            self.add(Spot::Line(line).field(part), message());
        }
    }
}
