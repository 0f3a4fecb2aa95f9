//! What pays for what is used elsewhere: cards, bank accounts, funding sources.

use super::{ActView, CardView, System};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, RemoteId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The wallet of one account, as it was last read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WalletView {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// Its system.
    pub system: System,
    /// How each bucket is paid for, and the user themselves; PM2 Plus only.
    pub purses: Vec<PurseView>,
    /// What pays for subscriptions; FundingSources only.
    pub sources: Vec<SourceView>,
    /// Why the sources could not be read.
    pub error: Option<crate::Error>,
    /// Where a card is added, outside of the program.
    pub page: PageView,
}

/// How one bucket, or the user, is paid for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PurseView {
    /// The bucket; none for the user themselves.
    pub bucket: Option<RemoteId>,
    /// Its name, or the user's.
    pub name: String,
    /// The plan that is paid for; none where nothing is.
    pub pays_for: Option<String>,
    /// Where that subscription stands, in the service's word.
    pub status: Option<String>,
    /// The card that is charged first.
    pub cards: Vec<WalletCard>,
    /// The account that is charged by direct debit.
    pub bank: Option<BankView>,
    /// What was begun here and is not clear.
    pub open: Vec<ActView>,
    /// When it was last read, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the last attempt to read any of it failed.
    pub error: Option<crate::Error>,
}

/// A card that pays.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WalletCard {
    /// Its identity there; none where the service does not tell, and then nothing can be done with it.
    pub id: Option<RemoteId>,
    /// Brand, last four digits, expiry.
    pub card: CardView,
    /// ISO 3166 code of the country that issued it.
    pub country: String,
    /// Whether it is charged.
    pub is_default: bool,
    /// The address that it is billed to.
    pub address: CardAddressView,
    /// Why it cannot be removed, in words; none where it can.
    pub stays: Option<String>,
}

/// The address that a card is billed to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardAddressView {
    /// Street and number.
    pub line1: String,
    /// Postal code.
    pub zip: String,
    /// City.
    pub city: String,
    /// Country.
    pub country: String,
}

/// A bank account that is charged by direct debit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BankView {
    /// Who owns it.
    pub owner: String,
    /// The last four digits.
    pub last4: String,
    /// ISO 3166 code.
    pub country: String,
    /// Where it stands, such as `chargeable`.
    pub status: String,
}

/// A bank account to be charged by direct debit (SEPA).
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct BankInput {
    /// Who owns it.
    pub name: String,
    /// Its IBAN.
    pub iban: String,
}

/// What pays for subscriptions at FundingSources.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceView {
    /// Its identity there; none where the service does not tell, and then nothing can be done with it.
    pub id: Option<RemoteId>,
    /// The provider: `stripe`.
    pub provider: String,
    /// Its identity at the provider, such as `cus_1`.
    pub remote_id: String,
    /// What the user calls it.
    pub nickname: String,
    /// Paid with last, UTC; none for never.
    pub last_used: Option<DateTime<Utc>>,
    /// Added, UTC.
    pub added: Option<DateTime<Utc>>,
    /// A removal that is not clear.
    pub open: Option<ActView>,
}

/// What is entered of a funding source. Empty texts stay as they are.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct SourceInput {
    /// Its identity at the provider, made on the provider's page.
    pub remote_id: String,
    /// What the user calls it.
    pub nickname: String,
}

/// A page outside of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageView {
    /// Its address.
    pub url: String,
    /// Its host, shown before it is opened.
    pub host: String,
    /// Whether it is the vendor's own page for this; else only where the service is.
    pub known: bool,
}
