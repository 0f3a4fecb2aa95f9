//! What XRechnung asks of the seller, the buyer and the place of delivery.

use crate::rules::subject::{Findings, Subject, blank};
use counterfoil_domain::{Contact, TaxCategory, say};

/// Whether anyone is named at all; what is missing of someone is said by the rules after that.
fn contact<'a>(subject: &Subject<'a>) -> Option<&'a Contact> {
    let contact = &subject.document.seller.contact;
    (*contact != Contact::default()).then_some(contact)
}

pub fn seller_names_a_contact(subject: &Subject<'_>, found: &mut Findings) {
    if contact(subject).is_none() {
        found.add(
            subject.places.seller_contact_name(),
            say!(
                "rule-germany-contact-missing",
                "Germany's public authorities need a person or department to ask at your \
                 business, with telephone and e-mail."
            ),
        );
    }
}

pub fn seller_has_a_city(subject: &Subject<'_>, found: &mut Findings) {
    let address = &subject.document.seller.trade.address;
    let field = subject.places.seller_trade("address.city");
    found.if_blank(&address.city, field, || {
        say!(
            "rule-germany-business-city-missing",
            "Germany's public authorities need the city of your business."
        )
    });
}

pub fn seller_has_a_postcode(subject: &Subject<'_>, found: &mut Findings) {
    let address = &subject.document.seller.trade.address;
    let field = subject.places.seller_trade("address.postcode");
    found.if_blank(&address.postcode, field, || {
        say!(
            "rule-germany-business-postcode-missing",
            "Germany's public authorities need the post code of your business."
        )
    });
}

pub fn contact_has_a_name(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let field = subject.places.seller_contact_name();
        found.if_blank(&contact.name, field, || {
            say!(
                "rule-germany-contact-name-missing",
                "Germany's public authorities need the name of a person or department to ask at \
                 your business."
            )
        });
    }
}

pub fn contact_has_a_phone(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let field = subject.places.seller_phone();
        found.if_blank(&contact.phone, field, || {
            say!(
                "rule-germany-phone-missing",
                "Germany's public authorities need your telephone number."
            )
        });
    }
}

pub fn contact_has_an_email(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(contact) = contact(subject) {
        let field = subject.places.seller_email();
        found.if_blank(&contact.email, field, || {
            say!(
                "rule-germany-email-missing",
                "Germany's public authorities need your e-mail address."
            )
        });
    }
}

pub fn buyer_has_a_city(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(buyer) = subject.buyer() {
        let field = "customer.trade.address.city";
        found.if_blank(&buyer.trade.address.city, field, || {
            say!(
                "rule-germany-customer-city-missing",
                "Germany's public authorities need your customer's city."
            )
        });
    }
}

pub fn buyer_has_a_postcode(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(buyer) = subject.buyer() {
        let field = "customer.trade.address.postcode";
        found.if_blank(&buyer.trade.address.postcode, field, || {
            say!(
                "rule-germany-customer-postcode-missing",
                "Germany's public authorities need your customer's post code."
            )
        });
    }
}

pub fn delivery_has_a_city(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.terms().delivery.address {
        let field = "terms.delivery.address.city";
        found.if_blank(&address.city, field, || {
            say!(
                "rule-germany-delivery-city-missing",
                "Germany's public authorities need the city of the delivery address."
            )
        });
    }
}

pub fn delivery_has_a_postcode(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.terms().delivery.address {
        let field = "terms.delivery.address.postcode";
        found.if_blank(&address.postcode, field, || {
            say!(
                "rule-germany-delivery-postcode-missing",
                "Germany's public authorities need the post code of the delivery address."
            )
        });
    }
}

pub fn seller_has_a_tax_number(subject: &Subject<'_>, found: &mut Findings) {
    let seller = &subject.document.seller;
    let known = !blank(&seller.vat_id)
        || !blank(&seller.trade.tax_registration)
        || subject.terms().tax_representative.is_some();
    let asks = |c: TaxCategory| c != TaxCategory::O;
    if !known && subject.taxed().any(|t| t.category.is_some_and(asks)) {
        found.add(
            subject.places.seller_vat_id(),
            say!(
                "rule-germany-tax-number-missing",
                "Germany's public authorities need your VAT or tax number."
            ),
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
                say!(
                    "rule-phone-wrong",
                    "A telephone number has at least three digits."
                ),
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
                say!(
                    "error-email-wrong",
                    "This is not an e-mail address; one looks like name@example.com."
                ),
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
