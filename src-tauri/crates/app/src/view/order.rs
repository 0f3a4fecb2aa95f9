//! Orders and what is on offer: carts that become contracts, plans, and who hears of events.

use super::{ActView, ReadView};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, CustomerId, Money, RemoteId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An order to make or to look at first, as entered. For one of: a customer, a contract.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct OrderInput {
    /// For whom a new contract is, by our identity.
    pub customer: Option<CustomerId>,
    /// The contract that changes.
    pub contract: Option<RemoteId>,
    /// The variant of the plan.
    pub variant: String,
    /// How many; empty for a plan that is not sold by number.
    pub quantity: String,
    /// A code that lowers the price.
    pub coupon: String,
    /// Whether what was used until now is billed at once.
    pub bill_interim: bool,
}

/// A line of an order, an invoice or a draft, exactly as the service states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatedLine {
    /// What it is for.
    pub description: String,
    /// How many, as a decimal.
    pub quantity: Option<String>,
    /// Price of one, in major units, as a decimal.
    pub price: Option<String>,
    /// Percent, as a decimal.
    pub vat_percent: Option<String>,
    /// Before tax.
    pub net: Option<Money>,
    /// The tax.
    pub vat: Option<Money>,
    /// With tax.
    pub gross: Option<Money>,
    /// Start of the time it is for, UTC.
    pub period_start: Option<DateTime<Utc>>,
    /// End of the time it is for, UTC.
    pub period_end: Option<DateTime<Utc>>,
}

/// An order, or what one would come to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrderView {
    /// The account it belongs to.
    pub account: AccountId,
    /// As the person named the account.
    pub account_name: String,
    /// Its identity there; none in a preview.
    pub id: Option<RemoteId>,
    /// In the service's word, such as `InProgress`.
    pub status: String,
    /// In the service's word, such as `Signup`.
    pub kind: String,
    /// What the customer is called, where it is kept here.
    pub customer: String,
    /// The contract that it changes, or that came of it.
    pub contract: Option<RemoteId>,
    /// The plan's name.
    pub plan: String,
    /// The name of the plan's variant.
    pub variant: String,
    /// What it consists of.
    pub lines: Vec<StatedLine>,
    /// Before tax.
    pub net: Option<Money>,
    /// The tax.
    pub vat: Option<Money>,
    /// With tax.
    pub gross: Option<Money>,
    /// What our own sum of the lines comes to, where it is another.
    pub differs: Option<Money>,
    /// With tax, the next time.
    pub next_gross: Option<Money>,
    /// The next time, UTC.
    pub next_at: Option<DateTime<Utc>>,
    /// Whether an order of this plan has to be approved before it counts, where the catalogue tells.
    pub needs_approval: bool,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// An act on it whose outcome is not known.
    pub open: Option<ActView>,
    /// When it was last read, UTC.
    pub read_at: Option<DateTime<Utc>>,
}

/// A length of time, such as 3 months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedPeriod {
    /// In the service's word, such as `Month`.
    pub unit: String,
    /// How many.
    #[ts(type = "number")]
    pub quantity: i64,
}

/// A plan at a price and with terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedVariant {
    /// Its identity there.
    pub id: RemoteId,
    /// What the seller calls it.
    pub name: String,
    /// What customers read.
    pub description: String,
    /// Price of a fee period, in major units, as a decimal.
    pub fee: Option<String>,
    /// Price once, in major units, as a decimal.
    pub setup_fee: Option<String>,
    /// What the price is for.
    pub fee_period: Option<OfferedPeriod>,
    /// How often it is billed.
    pub billing_period: Option<OfferedPeriod>,
    /// The first time it runs.
    pub contract_period: Option<OfferedPeriod>,
    /// Notice in the first time.
    pub notice: Option<OfferedPeriod>,
    /// What the price includes, each with how much.
    pub includes: Vec<String>,
    /// Whether customers may choose it themselves.
    pub self_service: bool,
    /// Whether lists leave it out.
    pub hidden: bool,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedPlan {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// More about it.
    pub description: String,
    /// Whether it is sold by number.
    pub by_number: bool,
    /// Whether its orders have to be approved.
    pub needs_approval: bool,
    /// Whether lists leave it out.
    pub hidden: bool,
    /// What it is sold as.
    pub variants: Vec<OfferedVariant>,
}

/// Plans that one contract can move between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedGroup {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// ISO 4217 code of its prices; empty where the service does not tell.
    pub currency: String,
    /// Whether its prices are with tax, in the service's word.
    pub tax: String,
    /// The plans.
    pub plans: Vec<OfferedPlan>,
}

/// A webhook: an address that hears of events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WebhookView {
    /// Its identity there.
    pub id: RemoteId,
    /// The address.
    pub url: String,
    /// What it hears of.
    pub events: Vec<String>,
}

/// A webhook as entered.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct WebhookInput {
    /// The webhook it takes the place of; none makes another one.
    pub id: Option<RemoteId>,
    /// The address.
    pub url: String,
    /// What it hears of.
    pub events: Vec<String>,
}

/// What one account sells, and who hears of its events.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CatalogueView {
    /// How old it is.
    pub read: ReadView,
    /// What is on offer.
    pub groups: Vec<OfferedGroup>,
    /// Who hears of events.
    pub webhooks: Vec<WebhookView>,
    /// How old the webhooks are.
    pub webhooks_read: ReadView,
    /// Every event that a webhook can hear of, as the vendor documents them.
    pub events: Vec<String>,
}
