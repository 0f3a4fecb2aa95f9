//! Who issues, receives or collects an invoice, in the terms of EN 16931.
//!
//! What a printed invoice needs stands in [`crate::Business`] and [`crate::Customer`]; [`Trade`]
//! adds what only an e-invoice asks for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An identifier with the scheme it is from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Identifier {
    /// The identifier itself.
    pub value: String,
    /// The code of its scheme (ISO 6523 ICD, or EAS for electronic addresses); empty where none is
    /// given.
    pub scheme: String,
}

/// A postal address in parts (BG-5, BG-8, BG-12, BG-15).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PostalAddress {
    /// Street and number, or a post box (BT-35, BT-50).
    pub street: String,
    /// A second line (BT-36, BT-51).
    pub additional: String,
    /// A third line (BT-162, BT-163).
    pub third: String,
    /// City (BT-37, BT-52).
    pub city: String,
    /// Post code (BT-38, BT-53).
    pub postcode: String,
    /// Region or state (BT-39, BT-54).
    pub subdivision: String,
    /// ISO 3166-1 alpha-2 code, upper case (BT-40, BT-55).
    pub country: String,
}

impl PostalAddress {
    /// Whether nothing is filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// [`PostalAddress::lines`] as one text.
    #[must_use]
    pub fn printed(&self) -> String {
        self.lines().join("\n")
    }

    /// The address as it is printed, one line a line, without the country.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let town = format!("{} {}", self.postcode.trim(), self.city.trim());
        [
            self.street.trim(),
            self.additional.trim(),
            self.third.trim(),
            town.trim(),
            self.subdivision.trim(),
        ]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
    }
}

/// Whom to ask (BG-6, BG-9).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Contact {
    /// Person or department (BT-41, BT-56).
    pub name: String,
    /// Telephone (BT-42, BT-57).
    pub phone: String,
    /// E-mail (BT-43, BT-58).
    pub email: String,
}

/// What an e-invoice says about a business or a customer beyond what is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Trade {
    /// The name it trades under, where that is another one (BT-28, BT-45).
    pub trading_name: String,
    /// Numbers others know it by (BT-29, BT-46; a buyer has at most one).
    pub identifiers: Vec<Identifier>,
    /// Number in a register of companies (BT-30, BT-47).
    pub registration: Option<Identifier>,
    /// The local tax number that is not a VAT number (BT-32).
    pub tax_registration: String,
    /// Legal form, share capital and the like (BT-33).
    pub legal_notes: String,
    /// Where e-invoices are delivered, with its EAS scheme (BT-34, BT-49).
    pub electronic_address: Option<Identifier>,
    /// The postal address in parts; where it is empty only the printed text is known.
    pub address: PostalAddress,
    /// Whom to ask there (BT-41, BT-56); empty for the person that the record names.
    pub contact_name: String,
    /// The language its documents are written in, BCP 47; empty for the business's own. No e-invoice
    /// says it.
    pub language: String,
}

/// A seller or buyer as an e-invoice states it (BG-4, BG-7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Party {
    /// Full name (BT-27, BT-44).
    pub name: String,
    /// VAT number with its country's letters (BT-31, BT-48).
    pub vat_id: String,
    /// Whom to ask (BG-6, BG-9); empty where nobody is named.
    pub contact: Contact,
    /// Everything else.
    pub trade: Trade,
}

/// Who is paid, where that is not the seller (BG-10).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Payee {
    /// Name (BT-59).
    pub name: String,
    /// Number others know it by (BT-60).
    pub identifier: Option<Identifier>,
    /// Number in a register of companies (BT-61).
    pub registration: Option<Identifier>,
}

/// Who answers for the seller's tax (BG-11).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TaxRepresentative {
    /// Name (BT-62).
    pub name: String,
    /// VAT number (BT-63).
    pub vat_id: String,
    /// Postal address (BG-12).
    pub address: PostalAddress,
}
