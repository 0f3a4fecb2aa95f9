//! What the document as a whole must state (BR-01 to BR-05, BR-16, BR-29, BR-52 to BR-57, BR-CO-03).

use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Subject, blank};
use counterfoil_domain::say;

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-01", profile_is_named),
    Rule::fatal("BR-02", reference_is_given),
    Rule::fatal("BR-03", issue_date_is_given),
    Rule::fatal("BR-16", there_is_a_line),
    Rule::fatal("BR-29", period_ends_after_it_begins),
    Rule::fatal("BR-52", supporting_documents_have_a_reference),
    Rule::fatal("BR-53", tax_in_the_accounting_currency_is_given),
    Rule::fatal("BR-55", earlier_invoices_have_a_reference),
    Rule::fatal("BR-57", place_of_delivery_has_a_country),
    Rule::fatal("BR-CO-03", tax_point_is_told_one_way),
];

fn profile_is_named(subject: &Subject<'_>, found: &mut Findings) {
    found.if_blank(&subject.document.customization, "terms.profile", || {
        say!("rule-profile-missing", "Choose the kind of e-invoice.")
    });
}

fn reference_is_given(subject: &Subject<'_>, found: &mut Findings) {
    found.if_blank(&subject.document.reference, "reference", || {
        say!("error-reference-missing", "Give the invoice a reference.")
    });
}

fn issue_date_is_given(subject: &Subject<'_>, found: &mut Findings) {
    if subject.document.issue_date.is_none() {
        found.add(
            "issue_date",
            say!("rule-issue-date-missing", "Give the day of issue."),
        );
    }
}

fn there_is_a_line(subject: &Subject<'_>, found: &mut Findings) {
    if subject.document.lines.is_empty() {
        found.add(
            "items",
            say!(
                "rule-items-missing",
                "An e-invoice needs at least one item."
            ),
        );
    }
}

fn period_ends_after_it_begins(subject: &Subject<'_>, found: &mut Findings) {
    let period = subject.terms().delivery.period;
    if let (Some(from), Some(to)) = (period.from, period.to)
        && to < from
    {
        found.add(
            "terms.delivery.period.to",
            say!(
                "rule-period-backwards",
                "The invoiced period ends on {to}, before it begins on {from}.",
                to = to,
                from = from,
            ),
        );
    }
}

fn supporting_documents_have_a_reference(subject: &Subject<'_>, found: &mut Findings) {
    for (index, document) in subject.terms().documents.iter().enumerate() {
        found.if_blank(
            &document.reference,
            format!("terms.documents[{index}].reference"),
            || {
                say!(
                    "rule-attachment-reference-missing",
                    "Give this attached document a number or a name."
                )
            },
        );
    }
}

fn tax_in_the_accounting_currency_is_given(subject: &Subject<'_>, found: &mut Findings) {
    let terms = subject.terms();
    if let Some(currency) = terms.tax_currency
        && terms.tax_in_tax_currency.is_none()
    {
        found.add(
            "terms.tax_in_tax_currency",
            say!(
                "rule-tax-in-currency-missing",
                "Give the whole tax in {currency} too, as you account for it in {currency}.",
                currency = currency,
            ),
        );
    }
}

fn earlier_invoices_have_a_reference(subject: &Subject<'_>, found: &mut Findings) {
    for (index, preceding) in subject.terms().preceding.iter().enumerate() {
        found.if_blank(
            &preceding.reference,
            format!("terms.preceding[{index}].reference"),
            || {
                say!(
                    "rule-earlier-reference-missing",
                    "Give the reference of the earlier invoice."
                )
            },
        );
    }
}

fn place_of_delivery_has_a_country(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.terms().delivery.address {
        found.if_blank(&address.country, "terms.delivery.address.country", || {
            say!(
                "rule-delivery-country-missing",
                "Choose the country of the delivery address."
            )
        });
    }
}

fn tax_point_is_told_one_way(subject: &Subject<'_>, found: &mut Findings) {
    let terms = subject.terms();
    if terms.tax_point.is_some() && !blank(&terms.tax_point_code) {
        found.add(
            "terms.tax_point_code",
            say!(
                "rule-tax-point-twice",
                "Say when the tax becomes due either by a date or by a rule, not by both."
            ),
        );
    }
}
