//! What XRechnung asks of the payment: each means with its own facts and no other's.

use crate::rules::check_digits::iban;
use crate::rules::subject::{Findings, Subject, blank};
use counterfoil_domain::{Payment, say};

/// The means that XRechnung knows the facts of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    Transfer,
    Card,
    Debit,
}

fn means(payment: &Payment) -> Option<Means> {
    match payment.means.trim() {
        "30" | "58" => Some(Means::Transfer),
        "48" | "54" | "55" => Some(Means::Card),
        "59" => Some(Means::Debit),
        _ => None,
    }
}

/// The payment, where it is by these means.
fn by<'a>(subject: &Subject<'a>, wanted: Means) -> Option<&'a Payment> {
    let payment = &subject.terms().payment;
    (means(payment) == Some(wanted)).then_some(payment)
}

pub fn payment_is_told(subject: &Subject<'_>, found: &mut Findings) {
    let payment = &subject.terms().payment;
    let told = !blank(&payment.means)
        || !payment.accounts.is_empty()
        || payment.card.is_some()
        || payment.debit.is_some();
    if !told {
        found.add(
            subject.places.account(),
            say!(
                "rule-germany-account-missing",
                "Germany's public authorities need to know how to pay: give the IBAN of your \
                 account."
            ),
        );
    }
}

pub fn transfer_has_an_iban(subject: &Subject<'_>, found: &mut Findings) {
    let Some(payment) = by(subject, Means::Transfer).filter(|p| p.means.trim() == "58") else {
        return;
    };
    for (index, account) in payment.accounts.iter().enumerate() {
        if !iban(&account.iban) {
            found.add(
                subject.places.iban(index),
                say!(
                    "error-iban-wrong",
                    "This IBAN does not add up; compare it with your bank statement."
                ),
            );
        }
    }
}

pub fn debit_has_an_iban(subject: &Subject<'_>, found: &mut Findings) {
    let debit = by(subject, Means::Debit).and_then(|p| p.debit.as_ref());
    if debit.is_some_and(|d| !blank(&d.account) && !iban(&d.account)) {
        found.add(
            "terms.payment.debit.account",
            say!(
                "rule-debit-iban-wrong",
                "This IBAN does not add up; ask your customer for it again."
            ),
        );
    }
}

pub fn transfer_has_an_account(subject: &Subject<'_>, found: &mut Findings) {
    if by(subject, Means::Transfer).is_some_and(|p| p.accounts.is_empty()) {
        found.add(
            subject.places.account(),
            say!(
                "rule-transfer-account-missing",
                "To be paid by transfer, give the account to pay to."
            ),
        );
    }
}

pub fn transfer_has_nothing_else(subject: &Subject<'_>, found: &mut Findings) {
    if by(subject, Means::Transfer).is_some_and(|p| p.card.is_some() || p.debit.is_some()) {
        found.add(
            "terms.payment.means",
            say!(
                "rule-transfer-mixed",
                "A transfer has no card and no direct debit; leave them out."
            ),
        );
    }
}

pub fn card_is_told(subject: &Subject<'_>, found: &mut Findings) {
    if by(subject, Means::Card).is_some_and(|p| p.card.is_none()) {
        found.add(
            "terms.payment.card.number",
            say!(
                "rule-card-number-missing",
                "Give the last four to six digits of the card that was used."
            ),
        );
    }
}

pub fn card_has_nothing_else(subject: &Subject<'_>, found: &mut Findings) {
    if by(subject, Means::Card).is_some_and(|p| !p.accounts.is_empty() || p.debit.is_some()) {
        found.add(
            "terms.payment.means",
            say!(
                "rule-card-mixed",
                "A payment by card has no account and no direct debit; leave them out."
            ),
        );
    }
}

pub fn debit_is_told(subject: &Subject<'_>, found: &mut Findings) {
    if by(subject, Means::Debit).is_some_and(|p| p.debit.is_none()) {
        found.add(
            "terms.payment.debit.mandate",
            say!(
                "rule-debit-missing",
                "Give the mandate, your creditor identifier and the account of the direct debit."
            ),
        );
    }
}

pub fn debit_has_nothing_else(subject: &Subject<'_>, found: &mut Findings) {
    if by(subject, Means::Debit).is_some_and(|p| !p.accounts.is_empty() || p.card.is_some()) {
        found.add(
            "terms.payment.means",
            say!(
                "rule-debit-mixed",
                "A direct debit has no account to pay to and no card; leave them out."
            ),
        );
    }
}

pub fn debit_names_the_creditor(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(debit) = &subject.terms().payment.debit {
        found.if_blank(&debit.creditor, "terms.payment.debit.creditor", || {
            say!(
                "rule-creditor-missing",
                "Give your creditor identifier; your bank knows it."
            )
        });
    }
}

pub fn debit_names_the_account(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(debit) = &subject.terms().payment.debit {
        found.if_blank(&debit.account, "terms.payment.debit.account", || {
            say!(
                "rule-debit-account-missing",
                "Give the IBAN of the account that is debited."
            )
        });
    }
}
