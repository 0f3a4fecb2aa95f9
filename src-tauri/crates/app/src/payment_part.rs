//! The Swiss payment part of an invoice: for an account in Switzerland or Liechtenstein, in francs
//! or euros, where the addresses are known in parts.

use crate::document::Gathered;
use counterfoil_codes::creditor_reference_of;
use counterfoil_codes::swiss::{
    self, Address, Language as Words, PaymentPart, Reference, SwissBill,
};
use counterfoil_domain::{Business, Customer, Language, PostalAddress};

/// Longest name and street (guidelines 4.2.2).
const LINE_MAX: usize = 70;

/// The payment part; none where the guidelines have no room for the bill.
pub(crate) fn of(gathered: &Gathered, language: Language) -> Option<PaymentPart> {
    let (invoice, business) = (&gathered.invoice, &gathered.business);
    let country = business.iban_compact().get(..2)?.to_owned();
    if !["CH", "LI"].contains(&country.as_str()) {
        return None;
    }
    let given = invoice.terms.payment.remittance.trim();
    let text = match given {
        "" => invoice.reference.trim(),
        given => given,
    };
    let bill = SwissBill {
        iban: business.iban.clone(),
        creditor: creditor(business, &country)?,
        debtor: gathered.customer.as_ref().and_then(|c| debtor(c, business)),
        amount: gathered.totals.due,
        reference: reference(text, &business.iban)?,
        message: text.chars().take(swiss::TEXTS_MAX).collect(),
        billing: String::new(),
    };
    swiss::payment_part(&bill, Words::of(language.code())).ok()
}

/// What the payment is recognised by. A QR-IBAN takes digits alone, so letters count as in an IBAN, 10
/// to 35; any other account takes a creditor reference, or none where the text is too long for one.
fn reference(text: &str, iban: &str) -> Option<Reference> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if swiss::is_qr_iban(iban) {
        if compact.len() == 27 && compact.bytes().all(|b| b.is_ascii_digit()) {
            return Some(Reference::Qr(compact));
        }
        let digits: Option<Vec<String>> = compact
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| c.to_digit(36).map(|value| value.to_string()))
            .collect();
        return swiss::qr_reference(&digits?.concat())
            .ok()
            .map(Reference::Qr);
    }
    let stated = compact.starts_with("RF") && counterfoil_codes::is_creditor_reference(&compact);
    Some(match creditor_reference_of(&compact) {
        _ if stated => Reference::Creditor(compact),
        Ok(made) => Reference::Creditor(made),
        Err(_) => Reference::None,
    })
}

fn creditor(business: &Business, country: &str) -> Option<Address> {
    let in_parts = in_parts(&business.name, &business.trade.address, country);
    in_parts.or_else(|| printed(&business.name, &business.address, country))
}

/// Who pays; none where the address is not known in parts, and then the payer fills it in.
fn debtor(customer: &Customer, business: &Business) -> Option<Address> {
    let home = &business.trade.address.country;
    let home = if home.is_empty() { "CH" } else { home };
    in_parts(&customer.display_name(), &customer.trade.address, home)
}

fn in_parts(name: &str, address: &PostalAddress, home: &str) -> Option<Address> {
    let text = |text: &str| text.trim().to_owned();
    if address.postcode.trim().is_empty() || address.city.trim().is_empty() {
        return None;
    }
    let country = match address.country.trim() {
        "" => home,
        country => country,
    };
    Some(Address {
        name: cut(name),
        street: cut(&address.street),
        building: String::new(),
        post_code: text(&address.postcode),
        town: text(&address.city),
        country: country.to_owned(),
    })
}

/// The printed address of a business whose account is Swiss: its last line is `2501 Biel`, the one
/// before it the street.
fn printed(name: &str, address: &str, country: &str) -> Option<Address> {
    let mut lines = address.lines().map(str::trim).filter(|l| !l.is_empty());
    let last = lines.next_back()?;
    let last = last
        .strip_prefix("CH-")
        .or_else(|| last.strip_prefix("LI-"))
        .unwrap_or(last);
    let (post_code, town) = last.split_once(' ')?;
    if post_code.len() != 4 || !post_code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(Address {
        name: cut(name),
        street: cut(lines.next_back().unwrap_or_default()),
        building: String::new(),
        post_code: post_code.to_owned(),
        town: town.trim().to_owned(),
        country: country.to_owned(),
    })
}

fn cut(text: &str) -> String {
    text.trim().chars().take(LINE_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const QR_IBAN: &str = "CH44 3199 9123 0008 8901 2";
    const IBAN: &str = "CH58 0079 1123 0008 8901 2";

    #[test]
    fn a_reference_goes_with_its_account_and_keeps_letters_apart() {
        let qr = |text| match reference(text, QR_IBAN) {
            Some(Reference::Qr(digits)) => digits,
            other => panic!("{other:?}"),
        };
        // A = 10, R = 27, C = 12.
        assert!(qr("ARC011").starts_with("00000000000000000102712011"));
        assert_ne!(qr("ARC011"), qr("ARD011"));
        assert_eq!(
            qr("21 00000 00003 13947 14300 09017"),
            "210000000003139471430009017"
        );
        assert_eq!(reference("Ж1", QR_IBAN), None);
        assert_eq!(reference("", QR_IBAN), None);
        let rf = "RF18539007547034";
        assert_eq!(reference(rf, IBAN), Some(Reference::Creditor(rf.into())));
        let made = reference("ARC-011", IBAN);
        assert!(
            matches!(&made, Some(Reference::Creditor(r)) if r.ends_with("ARC011")),
            "{made:?}"
        );
        assert_eq!(reference(&"long ".repeat(9), IBAN), Some(Reference::None));
    }

    #[test]
    fn a_printed_swiss_address_is_read_in_parts_and_any_other_is_not() {
        let read = printed(
            "Käserei Grün AG",
            "Hof\nSeestrasse 12a\nCH-2501 Biel\n",
            "CH",
        )
        .unwrap();
        let parts = [
            read.street.as_str(),
            &read.post_code,
            &read.town,
            &read.country,
        ];
        assert_eq!(parts, ["Seestrasse 12a", "2501", "Biel", "CH"]);
        for other in ["", "Seestrasse 12a\n10115 Berlin", "Seestrasse 12a\nBiel"] {
            assert_eq!(printed("A", other, "CH"), None, "{other}");
        }
    }
}
