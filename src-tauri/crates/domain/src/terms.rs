//! What an e-invoice says beyond the printed invoice, in the terms of EN 16931: of the document
//! ([`Terms`]) and of each line ([`LineTerms`]). All of it may stay empty.
//!
//! Every business term of the norm has a place, here or in [`crate::Invoice`],
//! [`crate::Customer`] and [`crate::Business`], so that an invoice that was read from a file can be
//! written again without loss.

use crate::{
    Adjustment, Currency, Decimal, Identifier, Party, Payee, PostalAddress, TaxCategory,
    TaxRepresentative,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose rules an e-invoice follows (BT-24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// The European norm as it stands; also inside a PDF, as Factur-X.
    En16931,
    /// Germany's public authorities: XRechnung 3.
    XRechnung,
    /// The Peppol network: BIS Billing 3.
    Peppol,
}

/// The document's terms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Terms {
    /// The e-invoice that is wanted; none for paper alone.
    pub profile: Option<Profile>,
    /// The profile's name exactly as a file gave it, where it is none of [`Profile`]'s (BT-24).
    pub customization: String,
    /// The business process (BT-23).
    pub process: String,
    /// Kind of document, UNTDID 1001: 380 invoice, 381 credit note, 384 corrected, 326 partial, …;
    /// 0 for 380 (BT-3).
    pub kind: u16,
    /// What the buyer routes it by; Germany's authorities call it Leitweg-ID (BT-10).
    pub buyer_reference: String,
    /// Project (BT-11).
    pub project: String,
    /// Contract (BT-12).
    pub contract: String,
    /// The buyer's order (BT-13).
    pub order: String,
    /// The seller's own number of that order (BT-14).
    pub sales_order: String,
    /// Receiving advice (BT-15).
    pub receipt: String,
    /// Despatch advice (BT-16).
    pub despatch: String,
    /// Call for tenders or lot (BT-17).
    pub tender: String,
    /// What is invoiced: a meter, a subscription (BT-18).
    pub object: Option<Identifier>,
    /// Where the buyer books it (BT-19).
    pub accounting_reference: String,
    /// Terms of payment in words (BT-20).
    pub payment_terms: String,
    /// When the tax becomes due (BT-7).
    pub tax_point: Option<NaiveDate>,
    /// The same as a code of UNTDID 2005: 3, 35 or 432 (BT-8).
    pub tax_point_code: String,
    /// The currency tax is accounted in, where that is another one (BT-6).
    pub tax_currency: Option<Currency>,
    /// The tax in that currency, major units (BT-111).
    #[ts(type = "string | null")]
    pub tax_in_tax_currency: Option<Decimal>,
    /// Whether prices, allowances and charges are told with their tax; an e-invoice states them
    /// without it.
    ///
    /// Left out of JSON where it is false, so that what was kept before it was known reads the same.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(type = "boolean | undefined")]
    pub prices_include_tax: bool,
    /// Notes beside the printed one (BG-1).
    pub notes: Vec<Note>,
    /// What the printed note is about, UNTDID 4451 (BT-21).
    pub note_subject: String,
    /// Invoices before this one that it refers to (BG-3).
    pub preceding: Vec<Preceding>,
    /// Who issued it, where that is not this computer's business (BG-4).
    pub seller: Option<Party>,
    /// Who is paid, where that is not the seller (BG-10).
    pub payee: Option<Payee>,
    /// Who answers for the seller's tax (BG-11).
    pub tax_representative: Option<TaxRepresentative>,
    /// When and where it was delivered (BG-13, BG-14, BG-15).
    pub delivery: Delivery,
    /// How it is paid (BG-16). Where it names no account, the business's own is meant.
    pub payment: Payment,
    /// Allowances and charges on the whole invoice (BG-20, BG-21).
    pub adjustments: Vec<Adjustment>,
    /// What was paid before, major units (BT-113).
    #[ts(type = "string | null")]
    pub prepaid: Option<Decimal>,
    /// What the amount due is rounded by, major units, either sign (BT-114).
    #[ts(type = "string | null")]
    pub rounding: Option<Decimal>,
    /// Why a category is not taxed, at most one for each (BT-120, BT-121).
    pub exemptions: Vec<Exemption>,
    /// Documents that come with it (BG-24).
    pub documents: Vec<Supporting>,
}

impl Terms {
    /// The kind of document (BT-3): 380 where none is chosen.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        if self.kind == 0 { 380 } else { self.kind }
    }

    /// Whether it is a credit note (UNTDID 1001 as EN 16931 divides it): its amounts are stated
    /// positive and mean money back.
    #[must_use]
    pub const fn is_credit_note(&self) -> bool {
        matches!(
            self.kind(),
            81 | 83 | 261 | 262 | 296 | 308 | 381 | 396 | 420 | 458 | 502 | 503 | 532
        )
    }
}

/// A remark (BG-1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Note {
    /// What it is about, UNTDID 4451; empty where not told (BT-21).
    pub subject: String,
    /// The remark (BT-22).
    pub text: String,
}

/// An invoice before this one (BG-3).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preceding {
    /// Its number (BT-25).
    pub reference: String,
    /// Its date (BT-26).
    pub date: Option<NaiveDate>,
}

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Period {
    /// First day (BT-73, BT-134).
    pub from: Option<NaiveDate>,
    /// Last day (BT-74, BT-135).
    pub to: Option<NaiveDate>,
}

impl Period {
    /// Whether neither day is told.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }
}

/// Where and when (BG-13).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Delivery {
    /// Who received it (BT-70).
    pub name: String,
    /// The place's number (BT-71).
    pub location: Option<Identifier>,
    /// The day (BT-72).
    pub date: Option<NaiveDate>,
    /// The period that is invoiced (BG-14).
    pub period: Period,
    /// The place (BG-15).
    pub address: Option<PostalAddress>,
}

/// How it is paid (BG-16).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Payment {
    /// UNTDID 4461: 58 SEPA transfer, 30 transfer, 59 SEPA debit, 48 card, …; empty for a transfer
    /// where an account is known (BT-81).
    pub means: String,
    /// The same in words (BT-82).
    pub means_text: String,
    /// What to write on the transfer; empty for the invoice's reference (BT-83).
    pub remittance: String,
    /// Accounts to pay to; empty for the business's own (BG-17).
    pub accounts: Vec<PayeeAccount>,
    /// The card that was used (BG-18).
    pub card: Option<PaymentCard>,
    /// The debit that will be made (BG-19).
    pub debit: Option<DirectDebit>,
}

/// An account to pay to (BG-17).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PayeeAccount {
    /// IBAN or national number (BT-84).
    pub iban: String,
    /// Its holder (BT-85).
    pub name: String,
    /// BIC (BT-86).
    pub bic: String,
}

/// A card (BG-18): never a whole number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PaymentCard {
    /// The last four to six digits (BT-87).
    pub number: String,
    /// Its holder (BT-88).
    pub holder: String,
}

/// A direct debit (BG-19).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DirectDebit {
    /// Mandate (BT-89).
    pub mandate: String,
    /// The creditor's identifier (BT-90).
    pub creditor: String,
    /// The account that is debited (BT-91).
    pub account: String,
}

/// Why a category is not taxed (BT-120, BT-121).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exemption {
    /// The category (BT-118).
    pub category: TaxCategory,
    /// Why, in words (BT-120).
    #[serde(default)]
    pub reason: String,
    /// Why, as a VATEX code (BT-121).
    #[serde(default)]
    pub code: String,
}

/// A document that comes with the invoice (BG-24).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Supporting {
    /// Its number (BT-122).
    pub reference: String,
    /// What it is (BT-123).
    pub description: String,
    /// Where it lies outside (BT-124).
    pub location: String,
    /// The document itself (BT-125).
    pub file: Option<AttachedFile>,
}

/// A file inside an invoice (BT-125).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AttachedFile {
    /// Its name.
    pub name: String,
    /// Its MIME type.
    pub mime: String,
    /// Its bytes in base 64, without spaces.
    pub base64: String,
}

/// A line's terms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LineTerms {
    /// The line's number; empty for its place, from 1 (BT-126).
    pub number: String,
    /// A remark (BT-127).
    pub note: String,
    /// What is invoiced (BT-128).
    pub object: Option<Identifier>,
    /// Unit of the quantity, UN/ECE Recommendation 20; empty for C62, pieces (BT-130).
    pub unit: String,
    /// The line of the buyer's order (BT-132).
    pub order_line: String,
    /// Where the buyer books it (BT-133).
    pub accounting_reference: String,
    /// The period that is invoiced (BG-26).
    pub period: Period,
    /// Allowances and charges on the line (BG-27, BG-28).
    pub adjustments: Vec<Adjustment>,
    /// What was taken off the price of one unit, major units (BT-147).
    #[ts(type = "string | null")]
    pub price_discount: Option<Decimal>,
    /// The price before that, major units (BT-148).
    #[ts(type = "string | null")]
    pub gross_price: Option<Decimal>,
    /// How many units the price is for; none for one (BT-149).
    #[ts(type = "string | null")]
    pub price_quantity: Option<Decimal>,
    /// Unit of that number, UN/ECE Recommendation 20; empty for the line's own (BT-150).
    pub price_unit: String,
    /// How it is taxed; none for what its rate says, see [`TaxCategory::of_rate`] (BT-151).
    pub category: Option<TaxCategory>,
    /// The seller's number of the item (BT-155).
    pub seller_item: String,
    /// The buyer's number of the item (BT-156).
    pub buyer_item: String,
    /// A registered number of the item, GTIN for example (BT-157).
    pub standard_item: Option<Identifier>,
    /// Codes that classify the item (BT-158).
    pub classifications: Vec<Classification>,
    /// Country of origin, ISO 3166-1 alpha-2 (BT-159).
    pub origin: String,
    /// Properties of the item (BG-32).
    pub attributes: Vec<Attribute>,
    /// The net amount that a file stated where its price and quantity give another one (BT-131).
    pub stated_net: Option<StatedNet>,
}

impl LineTerms {
    /// The unit's code: C62 where none is chosen.
    #[must_use]
    pub fn unit(&self) -> &str {
        if self.unit.is_empty() {
            "C62"
        } else {
            &self.unit
        }
    }

    /// The code of the unit that the price is for: the line's where no other is chosen.
    #[must_use]
    pub fn price_unit(&self) -> &str {
        if self.price_unit.is_empty() {
            self.unit()
        } else {
            &self.price_unit
        }
    }
}

/// A line's net amount that does not follow from its price and quantity, major units. Public
/// bodies' own examples have such lines: a return that only the net amount shows as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatedNet {
    /// What is stated.
    #[ts(type = "string")]
    pub amount: Decimal,
    /// What price and quantity, allowances and charges came to then. While they still do the
    /// stated amount counts; once the line is changed it does not.
    #[ts(type = "string")]
    pub instead_of: Decimal,
}

/// A code that classifies an item (BT-158).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Classification {
    /// The code.
    pub code: String,
    /// The list it is from, UNTDID 7143.
    pub list: String,
    /// That list's version.
    pub version: String,
}

/// A property of an item (BG-32).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Attribute {
    /// Its name (BT-160).
    pub name: String,
    /// Its value (BT-161).
    pub value: String,
}
