//! Orders.

use super::CustomerFields;
use chrono::{DateTime, Utc};
use counterfoil_domain::{Decimal, Money, RemoteId};
use serde::{Deserialize, Serialize};

/// An order, or what one would come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its identity there; none in a preview.
    pub id: Option<RemoteId>,
    /// `InProgress`, …
    pub status: String,
    /// `Signup`, `Upgrade`, …
    pub order_type: String,
    /// Whose it is.
    pub customer_id: Option<RemoteId>,
    /// The contract that it changes, or that came of it.
    pub contract_id: Option<RemoteId>,
    /// The plan's name.
    pub plan_name: String,
    /// The name of the plan's variant.
    pub plan_variant_name: String,
    /// What it consists of.
    pub lines: Vec<OrderLine>,
    /// Before tax.
    pub net: Option<Money>,
    /// The tax.
    pub vat: Option<Money>,
    /// With tax.
    pub gross: Option<Money>,
    /// With tax, the next time.
    pub next_gross: Option<Money>,
    /// The next time, UTC.
    pub next_gross_date: Option<DateTime<Utc>>,
    /// Whether it begins with a trial.
    pub is_trial: bool,
    /// Whether it needs no way of paying.
    pub allow_without_payment_data: bool,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
}

/// A line of an order, an invoice or a draft of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// What it is for.
    pub description: String,
    /// How many.
    pub quantity: Option<Decimal>,
    /// Price of one, in major units.
    pub price_per_unit: Option<Decimal>,
    /// Percent.
    pub vat_percentage: Option<Decimal>,
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

/// For whom an order is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderCustomer {
    /// Somebody who is a customer already.
    Known(RemoteId),
    /// A new customer.
    New(Box<CustomerFields>),
    /// A contract that changes.
    Contract(RemoteId),
}

/// An order to make, or to look at first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOrder {
    /// For whom it is.
    pub customer: OrderCustomer,
    /// What is ordered.
    pub cart: Cart,
    /// Whether what was used until now is billed at once.
    pub bill_interim: bool,
}

/// What is ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cart {
    /// The variant of the plan.
    pub plan_variant_id: RemoteId,
    /// How many; none where the plan is not sold by number.
    pub quantity: Option<Decimal>,
    /// A code that lowers the price; empty is omitted.
    pub coupon_code: String,
    /// Components beside the plan, each with how many.
    pub components: Vec<(RemoteId, Decimal)>,
}
