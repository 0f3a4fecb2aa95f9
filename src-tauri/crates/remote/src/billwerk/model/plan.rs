//! What is sold, and who hears of events.

use super::Localised;
use counterfoil_domain::{Currency, Decimal, RemoteId};
use serde::{Deserialize, Serialize};

/// Plans that one contract can move between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanGroup {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: Localised,
    /// What its prices are in.
    pub currency: Option<Currency>,
    /// Whether its prices are with tax.
    pub price_tax_type: String,
    /// How what is sold is taxed.
    pub tax_policy_id: Option<RemoteId>,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its identity there.
    pub id: RemoteId,
    /// Its group.
    pub plan_group_id: Option<RemoteId>,
    /// Its name.
    pub name: Localised,
    /// More about it.
    pub description: Localised,
    /// What follows a trial.
    pub trial_end_policy: String,
    /// Whether it is sold by number.
    pub is_quantity_based: bool,
    /// Whether its orders have to be approved.
    pub requires_order_approval: bool,
    /// Whether lists leave it out.
    pub hidden: bool,
}

/// A length of time, such as 3 months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// `Month`, `Year`, …
    pub unit: String,
    /// How many.
    pub quantity: i64,
}

/// How much of a component the price includes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// The component.
    pub component_id: Option<RemoteId>,
    /// Its name.
    pub component_name: String,
    /// How much.
    pub quota: Option<Decimal>,
}

/// A plan at a price and with terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVariant {
    /// Its identity there.
    pub id: RemoteId,
    /// Its plan.
    pub plan_id: Option<RemoteId>,
    /// Its group.
    pub plan_group_id: Option<RemoteId>,
    /// What the seller calls it.
    pub internal_name: String,
    /// What customers read.
    pub description: Localised,
    /// The seller's own identity of it.
    pub external_id: String,
    /// Price of a fee period, in major units of the group's currency.
    pub recurring_fee: Option<Decimal>,
    /// Price once, in major units of the group's currency.
    pub setup_fee: Option<Decimal>,
    /// The first time it runs.
    pub contract_period: Option<Period>,
    /// Notice in the first time.
    pub cancellation_period: Option<Period>,
    /// How often it is billed.
    pub billing_period: Option<Period>,
    /// What the price is for.
    pub fee_period: Option<Period>,
    /// What the price includes.
    pub quotas: Vec<Quota>,
    /// `PrePaid`, `PostPaid`, …
    pub payment_period_mode: String,
    /// Whether customers may choose it themselves.
    pub allow_self_service: bool,
    /// Whether it needs no way of paying.
    pub allow_without_payment_data: bool,
    /// Whether lists leave it out.
    pub hidden: bool,
}

/// An address that hears of events. \[inferred\]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// Its identity there.
    pub id: RemoteId,
    /// The address.
    pub url: String,
    /// What it hears of.
    pub events: Vec<String>,
}
