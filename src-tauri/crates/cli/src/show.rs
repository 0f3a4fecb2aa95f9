//! Records in words.

use crate::output::{Table, clean};
use chrono::{DateTime, Local, Utc};
use counterfoil_app::{
    domain::{Business, Money},
    view::{AccountState, ConflictField, CustomerView, InvoiceView, SyncState, WaitingView},
};

/// How a record stands between this computer and the service.
pub fn standing(sync: SyncState) -> &'static str {
    match sync {
        SyncState::Local => "on this computer",
        SyncState::Pending => "to be sent",
        SyncState::Synced => "at the service",
        SyncState::Conflict => "conflict",
        SyncState::Parked => "set aside",
    }
}

/// Whether an account can be used.
pub fn account_state(state: AccountState) -> &'static str {
    match state {
        AccountState::Connected => "connected",
        AccountState::ChooseService => "service to be chosen",
        AccountState::SignInNeeded => "sign-in needed",
        AccountState::OtherUser => "signed in as another person",
    }
}

/// How long ago something was.
pub fn age(seconds: Option<i64>) -> String {
    let Some(seconds) = seconds else {
        return "never".to_owned();
    };
    let (count, unit) = match seconds {
        ..60 => return "just now".to_owned(),
        60..3600 => (seconds / 60, "minute"),
        3600..86_400 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" })
}

/// A moment by this computer's clock.
pub fn moment(at: DateTime<Utc>) -> String {
    let here = at.with_timezone(&Local);
    here.format("%Y-%m-%d %H:%M").to_string()
}

/// `1 invoice`, `2 invoices`.
pub fn counted(count: u64, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// Names and values under each other; empty values are left out.
pub fn facts(facts: &[(&str, String)]) -> String {
    let shown = || facts.iter().filter(|(_, value)| !value.is_empty());
    let width = shown().map(|(name, _)| name.chars().count()).max();
    let width = width.unwrap_or(0) + 2;
    let mut text = String::new();
    for (name, value) in shown() {
        for (at, line) in clean(value).lines().enumerate() {
            let name = if at == 0 { name } else { "" };
            text += &format!("{name:width$}{line}\n");
        }
    }
    text
}

fn waiting(waiting: Option<&WaitingView>, conflict: &[ConflictField]) -> String {
    let mut text = String::new();
    if let Some(waiting) = waiting {
        text += &format!("\nWaiting: {}\n", clean(&waiting.what));
        if let Some(answer) = &waiting.last_answer {
            text += &format!("Last answer: {}\n", clean(answer));
        }
    }
    if !conflict.is_empty() {
        text += "\nChanged here and at the service:\n";
        text += &both_values(conflict);
    }
    text
}

/// Both values of each field that differs, whole: a person decides by them.
pub fn both_values(fields: &[ConflictField]) -> String {
    let shown = value_or_nothing;
    let mut table = Table::new(&["Field", "Here", "At the service"]);
    for field in fields {
        table.row_whole([
            field.field.clone(),
            shown(&field.mine),
            shown(&field.theirs),
        ]);
    }
    table.text()
}

/// A value as it is, or that there is none.
pub fn value_or_nothing(value: &str) -> String {
    match value.trim() {
        "" => "(nothing)".to_owned(),
        value => value.to_owned(),
    }
}

/// Who invoices are from.
pub fn business(business: &Business, logo: bool) -> String {
    let days = |days: u16| counted(days.into(), "day");
    facts(&[
        ("Name", business.name.clone()),
        ("Address", business.address.clone()),
        ("Tax number", business.tax_id.clone()),
        ("IBAN", business.iban.clone()),
        ("BIC", business.bic.clone()),
        ("Bank", business.bank_name.clone()),
        ("E-mail", business.email.clone()),
        ("Phone", business.phone.clone()),
        (
            "Currency",
            business
                .currency
                .map_or_else(String::new, |c| c.to_string()),
        ),
        (
            "Payment within",
            business.payment_days.map_or_else(String::new, days),
        ),
        ("Logo", if logo { "yes" } else { "none" }.to_owned()),
    ])
}

/// A customer, whole.
pub fn customer(customer: &CustomerView) -> String {
    let person = format!("{} {}", customer.first_name, customer.last_name);
    let head = facts(&[
        ("Name", customer.name.clone()),
        ("Business", customer.business_name.clone()),
        ("Person", person.trim().to_owned()),
        ("E-mail", customer.email.clone()),
        ("Phone", customer.phone.clone()),
        ("Address", customer.address.clone()),
        ("Country", customer.trade.address.country.clone()),
        ("Tax number", customer.tax_id.clone()),
        ("Kept", standing(customer.sync).to_owned()),
        ("Id", customer.id.to_string()),
    ]);
    head + &waiting(customer.waiting.as_ref(), &customer.conflict)
}

/// An amount as the books have it: that of a credit note goes back.
pub fn in_books(amount: Money, credit_note: bool) -> String {
    if credit_note {
        amount.negated().to_text()
    } else {
        amount.to_text()
    }
}

/// An invoice, whole.
pub fn invoice(invoice: &InvoiceView) -> String {
    let date = |date: Option<chrono::NaiveDate>| date.map_or(String::new(), |d| d.to_string());
    let customer = invoice.customer.as_ref().map_or_else(
        || "not chosen yet".to_owned(),
        |customer| match customer.email.as_str() {
            "" => customer.name.clone(),
            email => format!("{} <{email}>", customer.name),
        },
    );
    let reference = match invoice.reference.as_str() {
        "" => "none yet",
        reference => reference,
    };
    let overdue = if invoice.overdue { ", overdue" } else { "" };
    let kind = if invoice.credit_note {
        "Credit note"
    } else {
        "Invoice"
    };
    let mut text = facts(&[
        (kind, reference.to_owned()),
        ("Status", format!("{}{overdue}", invoice.status)),
        ("To", customer),
        ("Issued", date(invoice.issue_date)),
        (
            "Due",
            date(invoice.due_date.filter(|_| !invoice.credit_note)),
        ),
        ("Paid", date(invoice.paid_on)),
        ("Kept", standing(invoice.sync).to_owned()),
        ("Id", invoice.id.to_string()),
    ]);
    text.push('\n');
    let with_tax = invoice.terms.prices_include_tax;
    let price = if with_tax {
        ">Price with tax"
    } else {
        ">Price"
    };
    let mut table = Table::new(&["Item", ">Quantity", price, ">Tax %", ">Amount"]);
    for item in &invoice.items {
        table.row([
            item.name.clone(),
            item.quantity.clone(),
            item.price.clone(),
            item.tax.clone().unwrap_or_default(),
            item.net.to_text(),
        ]);
    }
    text += &table.text();
    text.push('\n');
    let mut sums = Table::new(&["Before tax", &format!(">{}", invoice.sub_amount.to_text())]);
    for tax in &invoice.taxes {
        let rate = tax.rate.normalize();
        sums.row([
            format!("Tax {rate} % on {}", tax.base.to_text()),
            tax.tax.to_text(),
        ]);
    }
    let total = format!("Total {}", invoice.currency);
    sums.row([total, invoice.amount.to_text()]);
    if invoice.credit_note {
        sums.row(["Counts as".to_owned(), in_books(invoice.amount, true)]);
    }
    text += &sums.text();
    if !invoice.note.is_empty() {
        text += &format!("\n{}\n", clean(&invoice.note));
    }
    text + &waiting(invoice.waiting.as_ref(), &invoice.conflict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_told_in_the_largest_unit_that_fits() {
        for (seconds, text) in [
            (None, "never"),
            (Some(-3), "just now"),
            (Some(59), "just now"),
            (Some(60), "1 minute ago"),
            (Some(7199), "1 hour ago"),
            (Some(172_800), "2 days ago"),
        ] {
            assert_eq!(age(seconds), text);
        }
    }

    #[test]
    fn a_business_is_told_without_what_is_not_entered() {
        let yard = Business {
            name: "Żuraw".into(),
            address: "Quay 1\nGdańsk".into(),
            payment_days: Some(1),
            ..Business::default()
        };
        assert_eq!(
            business(&yard, false),
            "Name            Żuraw\n\
             Address         Quay 1\n\
             \u{20}               Gdańsk\n\
             Payment within  1 day\n\
             Logo            none\n"
        );
    }

    #[test]
    fn facts_stand_under_each_other_without_the_empty_ones() {
        let text = facts(&[
            ("Name", "Ćma".into()),
            ("Phone", String::new()),
            ("Address", "Street 1\nTown".into()),
        ]);
        assert_eq!(text, "Name     Ćma\nAddress  Street 1\n         Town\n");
    }
}
