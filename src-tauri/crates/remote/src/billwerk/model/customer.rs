//! Customers.

use chrono::{DateTime, Utc};
use counterfoil_domain::{RemoteId, customer::display_name};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Where somebody lives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Address {
    /// The first line, where the address is not in parts.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address_line1: String,
    /// The second line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address_line2: String,
    /// Street.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// Number of the house.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub house_number: String,
    /// Postal code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postal_code: String,
    /// City.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// ISO 3166 code of two letters.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
}

/// A customer as billwerk keeps it; empty texts are those it does not tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// Its identity there.
    pub id: RemoteId,
    /// What it says of itself, to be edited and sent back.
    pub fields: CustomerFields,
    /// What it is called.
    pub name: String,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Deleted there, UTC.
    pub deleted_at: Option<DateTime<Utc>>,
    /// Whether it can be deleted.
    pub is_deletable: bool,
    /// Whether it is locked.
    pub is_locked: bool,
}

/// What a customer says of itself. Sent without the fields that are none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct CustomerFields {
    /// Its number in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_customer_id: Option<String>,
    /// Its account in the books.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debitor_account: Option<String>,
    /// Name of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// First name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Such as `de`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Such as `de-DE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Identification for VAT.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// Telephone. \[inferred\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// A word to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Notes about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Where it lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Fields of the seller's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<Map<String, Value>>,
    /// How invoices go out, such as `Email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_bearer_medium: Option<String>,
    /// Such as `Consumer` or `Business`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<String>,
    /// Whether lists leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
}

impl CustomerFields {
    /// The name of the business, or the person's, or the e-mail address.
    #[must_use]
    pub fn display_name(&self) -> String {
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        display_name(
            &text(&self.company_name),
            &text(&self.first_name),
            &text(&self.last_name),
            &text(&self.email_address),
        )
    }
}
