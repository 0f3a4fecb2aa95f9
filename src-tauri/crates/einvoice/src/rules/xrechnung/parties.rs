//! What XRechnung asks of the seller, the buyer and the place of delivery.

use crate::rules::subject::{Findings, Subject, blank};
use counterfoil_domain::{Contact, TaxCategory};

/// Says that a text is missing.
fn want(text: &str, field: impl Into<crate::rules::Field>, what: &str, found: &mut Findings) {
    if blank(text) {
        let message = format!("Germany's public authorities need {what}.");
        found.add(field, message);
    }
}

/// Whether anyone is named at all; what is missing of someone is said by the rules after that.
fn contact<'a>(subject: &Subject<'a>) -> Option<&'a Contact> {
    let contact = &subject.document.seller.contact;
    (*contact != Contact::default()).then_some(contact)
}

pub fn seller_names_a_contact(subject: &Subject<'_>, found: &mut Findings) {
    if contact(subject).is_none() {
        found.add(
            subject.places.seller_contact_name(),
            "Germany's public authorities need a person or department to ask at your business, \
             with telephone and e-mail.",
        );
    }
}

pub fn seller_has_a_city(subject: &Subject<'_>, found: &mut Findings) {
    let address = &subject.document.seller.trade.address;
    let field = subject.places.seller_trade("address.city");
    want(&address.city, field, "the city of your business", found);
}

pub fn seller_has_a_postcode(subject: &Subject<'_>, found: &mut Findings) {
    let address = &subject.document.seller.trade.address;
    let field = subject.places.seller_trade("address.postcode");
    want(
        &address.postcode,
        field,
        "the post code of your business",
        found,
    );
}

pub fn contact_has_a_name(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let field = subject.places.seller_contact_name();
        let what = "the name of a person or department to ask at your business";
        want(&contact.name, field, what, found);
    }
}

pub fn contact_has_a_phone(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let field = subject.places.seller_phone();
        want(&contact.phone, field, "your telephone number", found);
    }
}

pub fn contact_has_an_email(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let field = subject.places.seller_email();
        want(&contact.email, field, "your e-mail address", found);
    }
}

pub fn buyer_has_a_city(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(buyer) = subject.buyer() {
        let field = "customer.trade.address.city";
        want(
            &buyer.trade.address.city,
            field,
            "your customer's city",
            found,
        );
    }
}

pub fn buyer_has_a_postcode(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(buyer) = subject.buyer() {
        let field = "customer.trade.address.postcode";
        want(
            &buyer.trade.address.postcode,
            field,
            "your customer's post code",
            found,
        );
    }
}

pub fn delivery_has_a_city(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.terms().delivery.address {
        let field = "terms.delivery.address.city";
        want(
            &address.city,
            field,
            "the city of the delivery address",
            found,
        );
    }
}

pub fn delivery_has_a_postcode(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.terms().delivery.address {
        let field = "terms.delivery.address.postcode";
        want(
            &address.postcode,
            field,
            "the post code of the delivery address",
            found,
        );
    }
}

pub fn seller_has_a_tax_number(subject: &Subject<'_>, found: &mut Findings) {
    let seller = &subject.document.seller;
    let known = !blank(&seller.vat_id)
        || !blank(&seller.trade.tax_registration)
        || subject.terms().tax_representative.is_some();
    let asks = |c: TaxCategory| c != TaxCategory::O;
    if !known && subject.taxed().any(|t| t.category.is_some_and(asks)) {
        want(
            "",
            subject.places.seller_vat_id(),
            "your VAT or tax number",
            found,
        );
    }
}

/// At least three digits.
pub fn phone_has_digits(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let digits = contact.phone.chars().filter(char::is_ascii_digit).count();
        if !blank(&contact.phone) && digits < 3 {
            found.add(
                subject.places.seller_phone(),
                "A telephone number has at least three digits.",
            );
        }
    }
}

pub fn email_is_one(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let email = contact.email.trim();
        if !email.is_empty() && !is_email(email) {
            found.add(
                subject.places.seller_email(),
                "This is not an e-mail address; one looks like name@example.com.",
            );
        }
    }
}

/// One @, no spaces, and a point between words behind it.
fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let word = |w: &str| !w.is_empty() && !w.contains(|c: char| c == '@' || c.is_whitespace());
    word(name) && host.contains('.') && host.split('.').all(word)
}
