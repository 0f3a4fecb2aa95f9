//! What bills say of a customer beside the names: the part that some services keep too.

use crate::{Customer, PostalAddress};
use serde::{Deserialize, Serialize};

/// Address and VAT number of a customer, in the form in which two sides are compared: no space
/// around, no line empty before one that is not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillTo {
    /// VAT number (BT-48).
    pub vat_id: String,
    /// Street and number, or a post box (BT-50).
    pub street: String,
    /// A second line (BT-51).
    pub additional: String,
    /// A third line (BT-163).
    pub third: String,
    /// Post code (BT-53).
    pub postcode: String,
    /// City (BT-52).
    pub city: String,
    /// ISO 3166-1 alpha-2 code, upper case (BT-55).
    pub country: String,
}

impl BillTo {
    /// What is kept here of it.
    #[must_use]
    pub fn of(customer: &Customer) -> Self {
        let address = &customer.trade.address;
        Self {
            vat_id: customer.tax_id.clone(),
            street: address.street.clone(),
            additional: address.additional.clone(),
            third: address.third.clone(),
            postcode: address.postcode.clone(),
            city: address.city.clone(),
            country: address.country.clone(),
        }
        .tidied()
    }

    /// In the form in which two sides are compared.
    #[must_use]
    pub fn tidied(self) -> Self {
        let lines = [self.street, self.additional, self.third];
        let lines = lines.iter().map(|line| line.trim().to_owned());
        let mut lines = lines.filter(|line| !line.is_empty());
        let mut line = || lines.next().unwrap_or_default();
        Self {
            street: line(),
            additional: line(),
            third: line(),
            vat_id: self.vat_id.trim().to_owned(),
            postcode: self.postcode.trim().to_owned(),
            city: self.city.trim().to_owned(),
            country: self.country.trim().to_uppercase(),
        }
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes it over. The printed address follows where it was made of the parts, or was empty.
    pub fn put_on(&self, customer: &mut Customer) {
        if *self == Self::of(customer) {
            return;
        }
        let before = customer.trade.address.clone();
        customer.tax_id.clone_from(&self.vat_id);
        customer.trade.address = PostalAddress {
            street: self.street.clone(),
            additional: self.additional.clone(),
            third: self.third.clone(),
            city: self.city.clone(),
            postcode: self.postcode.clone(),
            country: self.country.clone(),
            subdivision: before.subdivision.clone(),
        };
        if customer.address.is_empty() || customer.address == before.printed() {
            customer.address = customer.trade.address.printed();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bill_to(lines: [&str; 3], city: &str) -> BillTo {
        let [street, additional, third] = lines.map(str::to_owned);
        BillTo {
            street,
            additional,
            third,
            city: city.to_owned(),
            ..BillTo::default()
        }
    }

    #[test]
    fn no_line_is_empty_before_one_that_is_not_and_a_country_is_in_capitals() {
        for (given, tidy) in [
            (["Kai 1", "", ""], ["Kai 1", "", ""]),
            (["", " Kai 1 ", ""], ["Kai 1", "", ""]),
            (["Kai 1", " ", "Hof 2"], ["Kai 1", "Hof 2", ""]),
        ] {
            assert_eq!(bill_to(given, " Bonn").tidied(), bill_to(tidy, "Bonn"));
        }
        let country = |code: &str| BillTo {
            country: code.to_owned(),
            ..BillTo::default()
        };
        assert_eq!(country(" de ").tidied(), country("DE"));
    }

    fn nobody() -> Customer {
        Customer {
            id: crate::CustomerId::new(),
            account: None,
            remote_id: None,
            business_name: String::new(),
            first_name: String::new(),
            last_name: String::new(),
            email: String::new(),
            phone: String::new(),
            address: String::new(),
            tax_id: String::new(),
            trade: crate::Trade::default(),
            created_at: chrono::DateTime::UNIX_EPOCH,
            updated_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_printed_address_follows_the_parts_until_a_person_wrote_another_one() {
        for (written, becomes) in [
            (None, "Hof 2\nKöln"),
            (Some(""), "Hof 2\nKöln"),
            (Some("Box 9"), "Box 9"),
        ] {
            let mut customer = nobody();
            bill_to(["Kai 1", "", ""], "Bonn").put_on(&mut customer);
            assert_eq!(customer.address, "Kai 1\nBonn");
            if let Some(written) = written {
                customer.address = written.to_owned();
            }
            bill_to(["Hof 2", "", ""], "Köln").put_on(&mut customer);
            assert_eq!(customer.address, becomes, "{written:?}");
        }
    }
}
