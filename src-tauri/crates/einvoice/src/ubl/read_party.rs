//! Parties, addresses and delivery from UBL.

use super::SEPA;
use crate::error::ReadError;
use crate::xml::At;
use counterfoil_domain::{
    Contact, Delivery, Identifier, Party, Payee, PostalAddress, TaxRepresentative, Trade,
};

/// A seller or buyer, and its SEPA creditor identifier.
pub fn party(at: At) -> (Party, Option<String>) {
    let mut legal_name = at.words("PartyLegalEntity/RegistrationName");
    let mut trading_name = at.words("PartyName/Name");
    if legal_name.is_empty() {
        legal_name = std::mem::take(&mut trading_name);
    }
    let (identifiers, creditor) = identifiers(at);
    let (vat_id, tax_registration) = tax_numbers(at);
    let party = Party {
        name: legal_name,
        vat_id,
        contact: Contact {
            name: at.words("Contact/Name"),
            phone: at.words("Contact/Telephone"),
            email: at.words("Contact/ElectronicMail"),
        },
        trade: Trade {
            language: String::new(),
            trading_name,
            identifiers,
            registration: at.identifier("PartyLegalEntity/CompanyID"),
            tax_registration,
            legal_notes: at.words("PartyLegalEntity/CompanyLegalForm"),
            electronic_address: at.identifier("EndpointID"),
            address: address(at.down("PostalAddress")),
            contact_name: String::new(),
        },
    };
    (party, creditor)
}

fn identifiers(at: At) -> (Vec<Identifier>, Option<String>) {
    let mut creditor = None;
    let mut identifiers = Vec::new();
    for one in at.all("PartyIdentification") {
        match one.identifier("ID") {
            Some(id) if id.scheme == SEPA && creditor.is_none() => creditor = Some(id.value),
            Some(id) => identifiers.push(id),
            None => {}
        }
    }
    (identifiers, creditor)
}

/// The VAT number and the tax number of any other scheme.
fn tax_numbers(at: At) -> (String, String) {
    let (mut vat, mut other) = (String::new(), String::new());
    for one in at.all("PartyTaxScheme") {
        let scheme = one.words("TaxScheme/ID");
        let place = match scheme.to_ascii_uppercase().as_str() {
            "VAT" => &mut vat,
            _ => &mut other,
        };
        if place.is_empty() {
            *place = one.words("CompanyID");
        } else {
            one.leave();
        }
    }
    (vat, other)
}

/// An address; empty where there is none.
pub fn address(at: Option<At>) -> PostalAddress {
    let Some(at) = at else {
        return PostalAddress::default();
    };
    PostalAddress {
        street: at.words("StreetName"),
        additional: at.words("AdditionalStreetName"),
        third: at.words("AddressLine/Line"),
        city: at.words("CityName"),
        postcode: at.words("PostalZone"),
        subdivision: at.words("CountrySubentity"),
        country: at.words("Country/IdentificationCode"),
    }
}

/// Who is paid, and their SEPA creditor identifier.
pub fn payee(at: At) -> (Option<Payee>, Option<String>) {
    let (identifiers, creditor) = identifiers(at);
    let payee = Payee {
        name: at.words("PartyName/Name"),
        identifier: identifiers.into_iter().next(),
        registration: at.identifier("PartyLegalEntity/CompanyID"),
    };
    ((payee != Payee::default()).then_some(payee), creditor)
}

/// Who answers for the seller's tax.
pub fn tax_representative(at: At) -> TaxRepresentative {
    TaxRepresentative {
        name: at.words("PartyName/Name"),
        vat_id: tax_numbers(at).0,
        address: address(at.down("PostalAddress")),
    }
}

/// Where and when; the period is elsewhere.
pub fn delivery(at: At) -> Result<Delivery, ReadError> {
    let place = address(at.down("DeliveryLocation/Address"));
    Ok(Delivery {
        name: at.words("DeliveryParty/PartyName/Name"),
        location: at.identifier("DeliveryLocation/ID"),
        date: at.date("ActualDeliveryDate")?,
        address: (!place.is_empty()).then_some(place),
        ..Delivery::default()
    })
}
