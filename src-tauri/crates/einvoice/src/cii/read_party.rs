//! Parties, addresses and delivery from CII.

use crate::error::ReadError;
use crate::xml::At;
use counterfoil_domain::{
    Contact, Delivery, Identifier, Party, Payee, PostalAddress, TaxRepresentative, Trade,
};

/// A seller or buyer.
pub fn party(at: At) -> Party {
    let contact = at.down("DefinedTradeContact");
    let (vat_id, tax_registration) = tax_numbers(at);
    Party {
        name: at.words("Name"),
        vat_id,
        contact: contact.map(read_contact).unwrap_or_default(),
        trade: Trade {
            language: String::new(),
            trading_name: at.words("SpecifiedLegalOrganization/TradingBusinessName"),
            identifiers: identifiers(at),
            registration: at.identifier("SpecifiedLegalOrganization/ID"),
            tax_registration,
            legal_notes: at.words("Description"),
            electronic_address: at.identifier("URIUniversalCommunication/URIID"),
            address: address(at.down("PostalTradeAddress")),
            contact_name: String::new(),
        },
    }
}

/// A person, or else a department.
fn read_contact(at: At) -> Contact {
    let person = at.words("PersonName");
    Contact {
        name: if person.is_empty() {
            at.words("DepartmentName")
        } else {
            person
        },
        phone: at.words("TelephoneUniversalCommunication/CompleteNumber"),
        email: at.words("EmailURIUniversalCommunication/URIID"),
    }
}

fn identifiers(at: At) -> Vec<Identifier> {
    let all = at.all("ID").chain(at.all("GlobalID"));
    all.filter_map(At::own_identifier).collect()
}

/// The VAT number and the local tax number.
fn tax_numbers(at: At) -> (String, String) {
    let (mut vat, mut other) = (String::new(), String::new());
    for one in at.all("SpecifiedTaxRegistration") {
        let Some(id) = one.identifier("ID") else {
            continue;
        };
        let place = match id.scheme.to_ascii_uppercase().as_str() {
            "VA" => &mut vat,
            _ => &mut other,
        };
        if place.is_empty() {
            *place = id.value;
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
        street: at.words("LineOne"),
        additional: at.words("LineTwo"),
        third: at.words("LineThree"),
        city: at.words("CityName"),
        postcode: at.words("PostcodeCode"),
        subdivision: at.words("CountrySubDivisionName"),
        country: at.words("CountryID"),
    }
}

/// Who is paid.
pub fn payee(at: At) -> Payee {
    Payee {
        name: at.words("Name"),
        identifier: identifiers(at).into_iter().next(),
        registration: at.identifier("SpecifiedLegalOrganization/ID"),
    }
}

/// Who answers for the seller's tax.
pub fn tax_representative(at: At) -> TaxRepresentative {
    TaxRepresentative {
        name: at.words("Name"),
        vat_id: tax_numbers(at).0,
        address: address(at.down("PostalTradeAddress")),
    }
}

/// Where and when; the period is elsewhere.
pub fn delivery(at: At) -> Result<Delivery, ReadError> {
    let to = at.down("ShipToTradeParty");
    let place = address(to.and_then(|to| to.down("PostalTradeAddress")));
    Ok(Delivery {
        name: to.map(|to| to.words("Name")).unwrap_or_default(),
        location: to.and_then(|to| identifiers(to).into_iter().next()),
        date: at.plain_date("ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString")?,
        address: (!place.is_empty()).then_some(place),
        ..Delivery::default()
    })
}
