//! What PM2 Plus tells. Much of it is passed on from the provider of payments without a word on its
//! shape: the fields that a person looks for are read where they are there, and the rest is kept.

use chrono::{DateTime, Utc};
use counterfoil_domain::words;
use counterfoil_domain::{Money, RemoteId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

words!(
    /// Where a subscription stands.
    SubscriptionStatus {
        /// In its trial; the word is also written `trailing`.
        Trialing = "trialing" or "trailing",
        /// Running.
        Active = "active",
        /// The first payment is missing.
        Incomplete = "incomplete",
        /// The first payment never came.
        IncompleteExpired = "incomplete_expired",
        /// A payment is late.
        PastDue = "past_due",
        /// A payment is missing.
        Unpaid = "unpaid",
        /// Ended.
        Canceled = "canceled" or "cancelled",
    }
);

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its identity at the provider; none where the reply does not tell.
    pub id: Option<RemoteId>,
    /// `Visa`, `MasterCard`, …
    pub brand: String,
    /// The last four digits.
    pub last4: String,
    /// Month it expires in, 1 to 12.
    pub exp_month: Option<i64>,
    /// Year it expires in.
    pub exp_year: Option<i64>,
    /// ISO 3166 code of the country that issued it.
    pub country: String,
    /// The address that it is billed to.
    pub address: CardAddress,
    /// As it came.
    pub raw: Value,
}

/// The address that a card is billed to. Sent without the parts that are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CardAddress {
    /// Street and number.
    #[serde(rename = "address_line1", skip_serializing_if = "String::is_empty")]
    pub line1: String,
    /// Country.
    #[serde(rename = "address_country", skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Postal code.
    #[serde(rename = "address_zip", skip_serializing_if = "String::is_empty")]
    pub zip: String,
    /// City.
    #[serde(rename = "address_city", skip_serializing_if = "String::is_empty")]
    pub city: String,
}

/// A bank account that is charged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    /// Its identity at the provider.
    pub id: Option<RemoteId>,
    /// Where it stands, such as `chargeable`.
    pub status: String,
    /// Who owns it.
    pub owner: String,
    /// The last four digits.
    pub last4: String,
    /// ISO 3166 code.
    pub country: String,
    /// As it came.
    pub raw: Value,
}

/// A SEPA account to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBankAccount {
    /// Who owns it.
    pub name: String,
    /// Its number; the vendor does not require it.
    pub iban: Option<String>,
}

/// What stands on invoices. Sent without the parts that are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Metadata {
    /// Identification for VAT.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vat_number: String,
    /// Name of the business.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_name: String,
    /// Where receipts go.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receipt_email: String,
}

/// An invoice or a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its identity.
    pub id: Option<RemoteId>,
    /// Its number.
    pub number: String,
    /// How much; none where the reply does not tell.
    pub amount: Option<Money>,
    /// `paid`, …; empty where the reply does not tell.
    pub status: String,
    /// Made then, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Where it can be seen, https; none where the reply does not tell.
    pub url: Option<String>,
    /// As it came.
    pub raw: Value,
}

/// Money that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// Its identity at the provider.
    pub id: Option<RemoteId>,
    /// How much.
    pub amount: Option<Money>,
    /// `succeeded`, …
    pub status: String,
    /// What for.
    pub description: String,
    /// Taken then, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// As it came.
    pub raw: Value,
}

/// What is subscribed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its identity at the provider.
    pub id: Option<RemoteId>,
    /// Where it stands.
    pub status: Option<SubscriptionStatus>,
    /// The plan's name.
    pub plan: String,
    /// Price of a period.
    pub amount: Option<Money>,
    /// `month`, `year`, …
    pub interval: String,
    /// Start of the current period, UTC.
    pub period_start: Option<DateTime<Utc>>,
    /// End of the current period, UTC.
    pub period_end: Option<DateTime<Utc>>,
    /// End of its trial, UTC.
    pub trial_end: Option<DateTime<Utc>>,
    /// Ended by the customer then, UTC.
    pub canceled_at: Option<DateTime<Utc>>,
    /// As it came.
    pub raw: Value,
}

/// Where a subscription stands, also one of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriptionState {
    /// Where it stands.
    pub status: SubscriptionStatus,
    /// The plan's name.
    pub plan: String,
    /// Ended by the customer then, UTC.
    pub canceled_at: Option<DateTime<Utc>>,
}

/// A plan to subscribe to. Costs money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSubscription {
    /// The plan's name.
    pub plan: String,
    /// A card that the provider took, as its token; none takes the bucket's own.
    pub stripe_token: Option<crate::Token>,
    /// A coupon; none for none.
    pub coupon: Option<String>,
}

/// What came of subscribing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscribed {
    /// The bucket as it is now.
    pub bucket: Option<Bucket>,
    /// The subscription; its payment may wait for the person, then it is incomplete.
    pub subscription: Option<Subscription>,
}

/// A trial that began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// How long, in the vendor's words.
    pub duration: String,
    /// The plan's name.
    pub plan: String,
}

/// The user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Their identity.
    pub id: Option<RemoteId>,
    /// What they sign in as.
    pub username: String,
    /// E-mail address.
    pub email: String,
}

/// What to change about the user; none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserChange {
    /// What they sign in as.
    pub username: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The password until now, and from now on.
    pub password: Option<(crate::Token, crate::Token)>,
}

/// A bucket: a group of servers with a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    /// Its identity.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// Its identity for the servers.
    pub public_id: String,
    /// The plan's name; empty where the reply does not tell.
    pub plan: String,
}

/// What one may subscribe to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its name, which orders name it by.
    pub name: String,
    /// As it came.
    pub raw: Value,
}
