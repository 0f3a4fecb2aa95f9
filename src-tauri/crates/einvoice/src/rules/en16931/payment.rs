//! What must be known of the payment (BR-49 to BR-51, BR-61, BR-CO-25).

use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Subject, blank};
use counterfoil_domain::{Decimal, Payment, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-49", means_is_given),
    Rule::fatal("BR-50", account_has_a_number),
    Rule::warning("BR-51", card_number_is_cut),
    Rule::fatal("BR-61", transfer_names_an_account),
    Rule::fatal("BR-CO-25", due_date_or_terms_are_given),
];

fn is_transfer(payment: &Payment) -> bool {
    matches!(payment.means.as_str(), "30" | "58")
}

fn means_is_given(subject: &Subject<'_>, found: &mut Findings) {
    let payment = &subject.terms().payment;
    let says_something = !payment.accounts.is_empty()
        || payment.card.is_some()
        || payment.debit.is_some()
        || !blank(&payment.means_text);
    if says_something && blank(&payment.means) {
        found.add(
            "terms.payment.means",
            say!(
                "rule-payment-means-missing",
                "Choose how the invoice is paid."
            ),
        );
    }
}

fn account_has_a_number(subject: &Subject<'_>, found: &mut Findings) {
    let payment = &subject.terms().payment;
    for (index, account) in payment.accounts.iter().enumerate() {
        if is_transfer(payment) && blank(&account.iban) {
            found.add(
                subject.places.iban(index),
                say!(
                    "rule-account-number-missing",
                    "Give the IBAN or the number of the account to pay to."
                ),
            );
        }
    }
}

fn card_number_is_cut(subject: &Subject<'_>, found: &mut Findings) {
    let card = subject.terms().payment.card.as_ref();
    if card.is_some_and(|c| c.number.trim().chars().count() > 10) {
        found.add(
            "terms.payment.card.number",
            say!(
                "rule-card-number-whole",
                "Never give a whole card number: its last four to six digits are enough."
            ),
        );
    }
}

fn transfer_names_an_account(subject: &Subject<'_>, found: &mut Findings) {
    let payment = &subject.terms().payment;
    if is_transfer(payment) && payment.accounts.is_empty() {
        found.add(
            subject.places.account(),
            say!(
                "rule-transfer-account-missing",
                "To be paid by transfer, give the account to pay to."
            ),
        );
    }
}

/// A credit note asks nobody to pay.
fn due_date_or_terms_are_given(subject: &Subject<'_>, found: &mut Findings) {
    let document = subject.document;
    if !document.terms.is_credit_note()
        && document.totals.due > Decimal::ZERO
        && document.due_date.is_none()
        && blank(&document.terms.payment_terms)
    {
        found.add(
            "due_date",
            say!(
                "rule-due-date-missing",
                "Give the day by which to pay, or the terms of payment in words."
            ),
        );
    }
}
