//! What must be known of the seller, the buyer, the payee and the seller's tax representative.

use crate::rules::lists::{countries::VAT_PREFIXES, holds};
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Subject, blank};
use counterfoil_domain::{Said, say};

pub(super) const RULES: &[Rule] = &[
    Rule::fatal("BR-06", seller_has_a_name),
    Rule::fatal("BR-07", buyer_has_a_name),
    Rule::fatal("BR-08", seller_has_an_address),
    Rule::fatal("BR-09", seller_has_a_country),
    Rule::fatal("BR-10", buyer_has_an_address),
    Rule::fatal("BR-11", buyer_has_a_country),
    Rule::fatal("BR-17", payee_is_somebody_else),
    Rule::fatal("BR-18", representative_has_a_name),
    Rule::fatal("BR-19", representative_has_an_address),
    Rule::fatal("BR-20", representative_has_a_country),
    Rule::fatal("BR-56", representative_has_a_vat_number),
    Rule::fatal("BR-62", sellers_electronic_address_has_a_scheme),
    Rule::fatal("BR-63", buyers_electronic_address_has_a_scheme),
    Rule::fatal("BR-CO-09", vat_numbers_begin_with_a_country),
    Rule::fatal("BR-CO-26", seller_has_a_number),
];

fn seller_has_a_name(subject: &Subject<'_>, found: &mut Findings) {
    found.if_blank(
        &subject.document.seller.name,
        subject.places.seller_name(),
        || {
            say!(
                "error-business-name-missing",
                "Give the name of your business."
            )
        },
    );
}

fn buyer_has_a_name(subject: &Subject<'_>, found: &mut Findings) {
    found.if_blank(&subject.document.buyer.name, "customer", || {
        say!("error-customer-missing", "Choose whom the invoice goes to.")
    });
}

fn seller_has_an_address(subject: &Subject<'_>, found: &mut Findings) {
    if subject.document.seller.trade.address.is_empty() {
        found.add(
            subject.places.seller_trade("address.street"),
            say!(
                "rule-business-address-missing",
                "Give the postal address of your business."
            ),
        );
    }
}

fn seller_has_a_country(subject: &Subject<'_>, found: &mut Findings) {
    let address = &subject.document.seller.trade.address;
    if !address.is_empty() && blank(&address.country) {
        found.add(
            subject.places.seller_trade("address.country"),
            say!(
                "rule-business-country-missing",
                "Choose the country of your business."
            ),
        );
    }
}

fn buyer_has_an_address(subject: &Subject<'_>, found: &mut Findings) {
    if subject.buyer().is_some_and(|b| b.trade.address.is_empty()) {
        found.add(
            "customer.trade.address.street",
            say!(
                "rule-customer-address-missing",
                "Give your customer's postal address."
            ),
        );
    }
}

fn buyer_has_a_country(subject: &Subject<'_>, found: &mut Findings) {
    let address = &subject.document.buyer.trade.address;
    if !address.is_empty() && blank(&address.country) {
        found.add(
            "customer.trade.address.country",
            say!(
                "rule-customer-country-missing",
                "Choose your customer's country."
            ),
        );
    }
}

fn payee_is_somebody_else(subject: &Subject<'_>, found: &mut Findings) {
    let Some(payee) = &subject.terms().payee else {
        return;
    };
    found.if_blank(&payee.name, "terms.payee.name", || {
        say!("rule-payee-name-missing", "Give the name of who is paid.")
    });
    let seller = &subject.document.seller;
    let named =
        !blank(&payee.name) && [&seller.name, &seller.trade.trading_name].contains(&&payee.name);
    let numbers = seller.trade.identifiers.iter().map(|id| &id.value);
    let known = payee.identifier.as_ref();
    let numbered = known.is_some_and(|id| numbers.into_iter().any(|n| *n == id.value));
    if named || numbered {
        found.add(
            "terms.payee.name",
            say!(
                "rule-payee-is-seller",
                "Who is paid is the seller; leave the payee out."
            ),
        );
    }
}

fn representative_has_a_name(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(representative) = &subject.terms().tax_representative {
        found.if_blank(
            &representative.name,
            "terms.tax_representative.name",
            || {
                say!(
                    "rule-representative-name-missing",
                    "Give the name of the tax representative."
                )
            },
        );
    }
}

fn representative_has_an_address(subject: &Subject<'_>, found: &mut Findings) {
    let representative = subject.terms().tax_representative.as_ref();
    if representative.is_some_and(|r| r.address.is_empty()) {
        found.add(
            "terms.tax_representative.address.street",
            say!(
                "rule-representative-address-missing",
                "Give the postal address of the tax representative."
            ),
        );
    }
}

fn representative_has_a_country(subject: &Subject<'_>, found: &mut Findings) {
    let representative = subject.terms().tax_representative.as_ref();
    if let Some(address) = representative.map(|r| &r.address)
        && !address.is_empty()
        && blank(&address.country)
    {
        found.add(
            "terms.tax_representative.address.country",
            say!(
                "rule-representative-country-missing",
                "Choose the country of the tax representative."
            ),
        );
    }
}

fn representative_has_a_vat_number(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(representative) = &subject.terms().tax_representative {
        found.if_blank(
            &representative.vat_id,
            "terms.tax_representative.vat_id",
            || {
                say!(
                    "rule-representative-vat-number-missing",
                    "Give the VAT number of the tax representative."
                )
            },
        );
    }
}

fn kind_is_missing() -> Said {
    say!(
        "rule-electronic-address-kind-missing",
        "Choose what kind of address this is: an e-mail address, a GLN, a VAT number or another."
    )
}

fn sellers_electronic_address_has_a_scheme(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.document.seller.trade.electronic_address {
        found.if_blank(
            &address.scheme,
            subject.places.seller_trade("electronic_address"),
            kind_is_missing,
        );
    }
}

fn buyers_electronic_address_has_a_scheme(subject: &Subject<'_>, found: &mut Findings) {
    if let Some(address) = &subject.document.buyer.trade.electronic_address {
        found.if_blank(
            &address.scheme,
            "customer.trade.electronic_address",
            kind_is_missing,
        );
    }
}

fn vat_numbers_begin_with_a_country(subject: &Subject<'_>, found: &mut Findings) {
    let representative = subject.terms().tax_representative.as_ref();
    for (field, number) in [
        (
            subject.places.seller_vat_id(),
            subject.document.seller.vat_id.as_str(),
        ),
        ("customer.tax_id", subject.document.buyer.vat_id.as_str()),
        (
            "terms.tax_representative.vat_id",
            representative.map_or("", |r| r.vat_id.as_str()),
        ),
    ] {
        let prefix = number.get(..2).unwrap_or_default();
        if !blank(number) && !holds(VAT_PREFIXES, prefix) {
            found.add(
                field,
                say!(
                    "rule-vat-number-country",
                    "A VAT number begins with the two capital letters of its country, as in \
                     DE123456789; Greece uses EL."
                ),
            );
        }
    }
}

fn seller_has_a_number(subject: &Subject<'_>, found: &mut Findings) {
    let seller = &subject.document.seller;
    let mut others = seller.trade.identifiers.iter();
    let registered = seller.trade.registration.as_ref();
    if blank(&seller.vat_id)
        && !others.any(|id| id.scheme != "SEPA" && !blank(&id.value))
        && registered.is_none_or(|id| blank(&id.value))
    {
        found.add(
            subject.places.seller_vat_id(),
            say!(
                "rule-business-number-missing",
                "Give your VAT number, or your number in the register of companies."
            ),
        );
    }
}
