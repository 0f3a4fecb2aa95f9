//! What billwerk tells, and what is sent to it.

mod contract;
mod customer;
mod document;
mod order;
mod plan;

pub use contract::{
    CancellationPreview, ComponentSubscription, Contract, ContractEnd, ContractSubscriptions,
    Discount, LifecycleStatus, NewComponentSubscription, NewRatedItem, NewUsage, PaymentBearer,
    Phase, RatedItem, SelfServiceToken, Subscription, Usage,
};
pub use customer::{Address, Customer, CustomerFields};
pub use document::{DownloadLink, Invoice, InvoiceDraft};
pub use order::{Cart, NewOrder, Order, OrderCustomer, OrderLine};
pub use plan::{Period, Plan, PlanGroup, PlanVariant, Quota, Webhook};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in several languages, by culture (`de-DE`); `_c` is the one for all others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<String, String>);

impl Localised {
    /// The text for `culture`, or else the one for all, or else any; empty where there is none.
    #[must_use]
    pub fn text(&self, culture: &str) -> &str {
        let Self(texts) = self;
        let found = texts
            .get(culture)
            .or_else(|| texts.get("_c"))
            .or_else(|| texts.values().next());
        found.map_or("", String::as_str)
    }
}
