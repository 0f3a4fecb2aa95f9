//! Parties, addresses and delivery as UBL.

use super::SEPA;
use crate::xml::Writer;
use chrono::NaiveDate;
use counterfoil_domain::{
    Delivery, Identifier, Party, Payee, PostalAddress, TaxRepresentative, Trade,
};

/// A number with its scheme.
pub fn identifier(w: &mut Writer, name: &'static str, id: Option<&Identifier>) {
    if let Some(id) = id {
        w.leaf_with(name, &id.value, &[("schemeID", &id.scheme)]);
    }
}

/// A day.
pub fn date(w: &mut Writer, name: &'static str, day: Option<NaiveDate>) {
    if let Some(day) = day {
        w.leaf(name, &day.format("%Y-%m-%d").to_string());
    }
}

/// A seller or buyer, with a SEPA creditor identifier among its identifiers.
pub fn party(w: &mut Writer, name: &'static str, party: &Party, creditor: &str) {
    let trade = &party.trade;
    w.always(name, |w| {
        w.always("cac:Party", |w| {
            identifier(w, "cbc:EndpointID", trade.electronic_address.as_ref());
            identifiers(w, &trade.identifiers, creditor);
            w.group("cac:PartyName", |w| w.leaf("cbc:Name", &trade.trading_name));
            w.group("cac:PostalAddress", |w| address(w, &trade.address));
            tax_number(w, &party.vat_id, "VAT");
            tax_number(w, &trade.tax_registration, "FC");
            w.group("cac:PartyLegalEntity", |w| legal_entity(w, party, trade));
            w.group("cac:Contact", |w| {
                w.leaf("cbc:Name", &party.contact.name);
                w.leaf("cbc:Telephone", &party.contact.phone);
                w.leaf("cbc:ElectronicMail", &party.contact.email);
            });
        });
    });
}

fn legal_entity(w: &mut Writer, party: &Party, trade: &Trade) {
    w.leaf("cbc:RegistrationName", &party.name);
    identifier(w, "cbc:CompanyID", trade.registration.as_ref());
    w.leaf("cbc:CompanyLegalForm", &trade.legal_notes);
}

fn identifiers(w: &mut Writer, all: &[Identifier], creditor: &str) {
    for id in all {
        w.group("cac:PartyIdentification", |w| {
            identifier(w, "cbc:ID", Some(id))
        });
    }
    w.group("cac:PartyIdentification", |w| {
        w.leaf_with("cbc:ID", creditor, &[("schemeID", SEPA)]);
    });
}

fn tax_number(w: &mut Writer, number: &str, scheme: &str) {
    if number.trim().is_empty() {
        return;
    }
    w.group("cac:PartyTaxScheme", |w| {
        w.leaf("cbc:CompanyID", number);
        tax_scheme(w, scheme);
    });
}

/// The tax that the elements before it are about.
pub fn tax_scheme(w: &mut Writer, scheme: &str) {
    w.group("cac:TaxScheme", |w| w.leaf("cbc:ID", scheme));
}

/// What stands in an address.
pub fn address(w: &mut Writer, address: &PostalAddress) {
    w.leaf("cbc:StreetName", &address.street);
    w.leaf("cbc:AdditionalStreetName", &address.additional);
    w.leaf("cbc:CityName", &address.city);
    w.leaf("cbc:PostalZone", &address.postcode);
    w.leaf("cbc:CountrySubentity", &address.subdivision);
    w.group("cac:AddressLine", |w| w.leaf("cbc:Line", &address.third));
    w.group("cac:Country", |w| {
        w.leaf("cbc:IdentificationCode", &address.country)
    });
}

/// Who is paid, with a SEPA creditor identifier.
pub fn payee(w: &mut Writer, payee: &Payee, creditor: &str) {
    w.group("cac:PayeeParty", |w| {
        identifiers(w, payee.identifier.as_slice(), creditor);
        w.group("cac:PartyName", |w| w.leaf("cbc:Name", &payee.name));
        w.group("cac:PartyLegalEntity", |w| {
            identifier(w, "cbc:CompanyID", payee.registration.as_ref());
        });
    });
}

/// Who answers for the seller's tax.
pub fn tax_representative(w: &mut Writer, one: &TaxRepresentative) {
    w.group("cac:TaxRepresentativeParty", |w| {
        w.group("cac:PartyName", |w| w.leaf("cbc:Name", &one.name));
        w.group("cac:PostalAddress", |w| address(w, &one.address));
        tax_number(w, &one.vat_id, "VAT");
    });
}

/// Where and when.
pub fn delivery(w: &mut Writer, delivery: &Delivery) {
    w.group("cac:Delivery", |w| {
        date(w, "cbc:ActualDeliveryDate", delivery.date);
        w.group("cac:DeliveryLocation", |w| {
            identifier(w, "cbc:ID", delivery.location.as_ref());
            if let Some(place) = &delivery.address {
                w.group("cac:Address", |w| address(w, place));
            }
        });
        w.group("cac:DeliveryParty", |w| {
            w.group("cac:PartyName", |w| w.leaf("cbc:Name", &delivery.name));
        });
    });
}
