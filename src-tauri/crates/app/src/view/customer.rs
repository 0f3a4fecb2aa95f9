//! Customers.

use super::{ConflictField, ConflictSummary, SyncState, WaitingView};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, CustomerId, RemoteId, Trade};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A customer, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerView {
    /// Ours.
    pub id: CustomerId,
    /// The account it belongs to.
    pub account: Option<AccountId>,
    /// The service's, once it has it.
    pub remote_id: Option<RemoteId>,
    /// What lists call it.
    pub name: String,
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
    /// Postal address as it is printed; stays on this computer.
    pub address: String,
    /// Tax number; stays on this computer where the service is not billwerk.
    pub tax_id: String,
    /// What only an e-invoice asks for; of it billwerk keeps the parts of the address.
    pub trade: Trade,
    /// How it stands with the service.
    pub sync: SyncState,
    /// Why it waits, where it does.
    pub waiting: Option<WaitingView>,
    /// Both values of each field that differs.
    pub conflict: Vec<ConflictField>,
    /// Why, and what is at stake; none where nothing is to be decided, and in lists.
    pub conflict_summary: Option<ConflictSummary>,
    /// Last changed here, UTC.
    pub updated_at: DateTime<Utc>,
    /// Names this state of it, for [`CustomerInput::seen`].
    pub state: String,
}

/// A customer as entered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CustomerInput {
    /// The customer; none makes a new one.
    pub id: Option<CustomerId>,
    /// The account it belongs to; taken only for a new one.
    pub account: Option<AccountId>,
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
    /// Postal address.
    pub address: String,
    /// Tax number.
    pub tax_id: String,
    /// What only an e-invoice asks for; none keeps what is stored.
    pub trade: Option<Trade>,
    /// Which state of the stored customer the form was opened on (its `state`); none saves over any
    /// state.
    pub seen: Option<String>,
}

/// Which customers to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct CustomerQuery {
    /// Words in names, e-mail or telephone.
    pub search: String,
    /// Cursor of the page before.
    pub after: Option<String>,
    /// At most this many rows; 50 where absent, 200 at most.
    pub limit: Option<u32>,
}

/// One page of customers, by name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerPage {
    /// The rows.
    pub customers: Vec<CustomerView>,
    /// Cursor of the next page; none at the end.
    pub next: Option<String>,
    /// How many there are, whatever was searched.
    #[ts(type = "number")]
    pub count: u64,
}
