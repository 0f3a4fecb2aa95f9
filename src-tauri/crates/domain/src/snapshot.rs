//! What a service last showed of a record: the base and the remote side of a reconciliation.

use crate::{BillTo, Currency, Decimal, RemoteId, Status};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// An invoice as the service showed it. Amounts are minor units of `currency`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceSnapshot {
    /// The service's identity of the invoice.
    pub remote_id: RemoteId,
    /// Unique in the service.
    pub reference: String,
    /// Where it stands there.
    pub status: Status,
    /// The currency of its amounts.
    pub currency: Currency,
    /// The customer there; none where the reply does not tell.
    pub customer: Option<RemoteId>,
    /// The lines, in the order the service gave them.
    pub items: Vec<ItemSnapshot>,
    /// The service's own total in minor units; none where the reply does not tell.
    pub amount: Option<i64>,
    /// The service's own tax in minor units; none where the reply does not tell.
    pub tax_amount: Option<i64>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Last changed there, UTC.
    pub updated_at: Option<DateTime<Utc>>,
}

/// A line item as the service showed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemSnapshot {
    /// The service's identity of the line.
    pub remote_id: RemoteId,
    /// What is sold.
    pub name: String,
    /// More about it; empty for none.
    pub description: String,
    /// Price of one unit in minor units.
    pub price: i64,
    /// How many units.
    pub quantity: i64,
    /// Tax rate in percent; none and zero mean the same.
    pub tax: Option<Decimal>,
}

/// A customer as the service showed it; absent texts are empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerSnapshot {
    /// The service's identity of the customer.
    pub remote_id: RemoteId,
    /// Name of the business.
    pub business_name: String,
    /// First name of the person.
    pub first_name: String,
    /// Last name of the person.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// What its bills say of it; none where the service keeps nothing of the kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill_to: Option<BillTo>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Last changed there, UTC.
    pub updated_at: Option<DateTime<Utc>>,
}
