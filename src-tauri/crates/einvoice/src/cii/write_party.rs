//! Parties, addresses and delivery as CII.

use crate::xml::Writer;
use chrono::NaiveDate;
use counterfoil_domain::{
    Contact, Delivery, Identifier, Party, Payee, PostalAddress, TaxRepresentative, Terms,
};

/// A day, as `20260331`.
pub fn date(w: &mut Writer, name: &'static str, inner: &'static str, day: Option<NaiveDate>) {
    if let Some(day) = day {
        let text = day.format("%Y%m%d").to_string();
        w.group(name, |w| w.leaf_with(inner, &text, &[("format", "102")]));
    }
}

/// A number with its scheme.
pub fn identifier(w: &mut Writer, name: &'static str, id: Option<&Identifier>) {
    if let Some(id) = id {
        w.leaf_with(name, &id.value, &[("schemeID", &id.scheme)]);
    }
}

/// Numbers without a scheme stand before those with one.
fn identifiers(w: &mut Writer, all: &[Identifier]) {
    for id in all.iter().filter(|id| id.scheme.is_empty()) {
        w.leaf("ram:ID", &id.value);
    }
    for id in all.iter().filter(|id| !id.scheme.is_empty()) {
        identifier(w, "ram:GlobalID", Some(id));
    }
}

/// A seller or buyer.
pub fn party(w: &mut Writer, name: &'static str, party: &Party) {
    let trade = &party.trade;
    w.always(name, |w| {
        identifiers(w, &trade.identifiers);
        w.leaf("ram:Name", &party.name);
        w.leaf("ram:Description", &trade.legal_notes);
        w.group("ram:SpecifiedLegalOrganization", |w| {
            identifier(w, "ram:ID", trade.registration.as_ref());
            w.leaf("ram:TradingBusinessName", &trade.trading_name);
        });
        w.group("ram:DefinedTradeContact", |w| contact(w, &party.contact));
        w.group("ram:PostalTradeAddress", |w| address(w, &trade.address));
        w.group("ram:URIUniversalCommunication", |w| {
            identifier(w, "ram:URIID", trade.electronic_address.as_ref());
        });
        tax_number(w, &party.vat_id, "VA");
        tax_number(w, &trade.tax_registration, "FC");
    });
}

fn contact(w: &mut Writer, contact: &Contact) {
    w.leaf("ram:PersonName", &contact.name);
    w.group("ram:TelephoneUniversalCommunication", |w| {
        w.leaf("ram:CompleteNumber", &contact.phone);
    });
    w.group("ram:EmailURIUniversalCommunication", |w| {
        w.leaf("ram:URIID", &contact.email)
    });
}

fn tax_number(w: &mut Writer, number: &str, scheme: &str) {
    w.group("ram:SpecifiedTaxRegistration", |w| {
        w.leaf_with("ram:ID", number, &[("schemeID", scheme)]);
    });
}

fn address(w: &mut Writer, address: &PostalAddress) {
    w.leaf("ram:PostcodeCode", &address.postcode);
    w.leaf("ram:LineOne", &address.street);
    w.leaf("ram:LineTwo", &address.additional);
    w.leaf("ram:LineThree", &address.third);
    w.leaf("ram:CityName", &address.city);
    w.leaf("ram:CountryID", &address.country);
    w.leaf("ram:CountrySubDivisionName", &address.subdivision);
}

/// Who is paid.
pub fn payee(w: &mut Writer, payee: &Payee) {
    w.group("ram:PayeeTradeParty", |w| {
        identifiers(w, payee.identifier.as_slice());
        w.leaf("ram:Name", &payee.name);
        w.group("ram:SpecifiedLegalOrganization", |w| {
            identifier(w, "ram:ID", payee.registration.as_ref());
        });
    });
}

/// Who answers for the seller's tax.
pub fn tax_representative(w: &mut Writer, one: &TaxRepresentative) {
    w.group("ram:SellerTaxRepresentativeTradeParty", |w| {
        w.leaf("ram:Name", &one.name);
        w.group("ram:PostalTradeAddress", |w| address(w, &one.address));
        tax_number(w, &one.vat_id, "VA");
    });
}

/// Where and when, and what came with it.
pub fn delivery(w: &mut Writer, delivery: &Delivery, terms: &Terms) {
    w.always("ram:ApplicableHeaderTradeDelivery", |w| {
        w.group("ram:ShipToTradeParty", |w| {
            identifiers(w, delivery.location.as_slice());
            w.leaf("ram:Name", &delivery.name);
            if let Some(place) = &delivery.address {
                w.group("ram:PostalTradeAddress", |w| address(w, place));
            }
        });
        w.group("ram:ActualDeliverySupplyChainEvent", |w| {
            date(
                w,
                "ram:OccurrenceDateTime",
                "udt:DateTimeString",
                delivery.date,
            );
        });
        w.group("ram:DespatchAdviceReferencedDocument", |w| {
            w.leaf("ram:IssuerAssignedID", &terms.despatch);
        });
        w.group("ram:ReceivingAdviceReferencedDocument", |w| {
            w.leaf("ram:IssuerAssignedID", &terms.receipt);
        });
    });
}
