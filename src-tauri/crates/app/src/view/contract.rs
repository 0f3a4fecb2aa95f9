//! Contracts of a subscription business, as they were last read, and what is asked for them.

use super::ActView;
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Money, RemoteId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When something of one account was last read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadView {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// When it was last read whole, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the last attempt failed.
    pub error: Option<crate::Error>,
}

/// A contract in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContractRow {
    /// The account it belongs to.
    pub account: AccountId,
    /// As the person named the account.
    pub account_name: String,
    /// Its identity there.
    pub id: RemoteId,
    /// Its number for people.
    pub reference: String,
    /// What the customer is called.
    pub customer: String,
    /// The customer's identity there.
    pub customer_id: Option<RemoteId>,
    /// The plan's name.
    pub plan: String,
    /// The name of the plan's variant.
    pub variant: String,
    /// `in_trial`, `active`, `ended`, or the service's own word; empty where it does not tell.
    pub status: String,
    /// What is owed (positive) or held for the customer (negative).
    pub balance: Option<Money>,
    /// Start, UTC.
    pub start_at: Option<DateTime<Utc>>,
    /// End, UTC; none where it has no end yet.
    pub end_at: Option<DateTime<Utc>>,
    /// Billed next, UTC.
    pub next_billing_at: Option<DateTime<Utc>>,
}

/// Which contracts to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ContractQuery {
    /// Only of this account.
    pub account: Option<AccountId>,
    /// Words in number, customer, plan, variant or identity.
    pub search: String,
    /// Cursor of the page before.
    pub after: Option<String>,
    /// At most this many rows; 50 where absent, 200 at most.
    pub limit: Option<u32>,
}

/// One page of contracts, in the service's order.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContractPage {
    /// The rows.
    pub contracts: Vec<ContractRow>,
    /// Cursor of the next page; none at the end.
    pub next: Option<String>,
    /// How old they are, account by account.
    pub reads: Vec<ReadView>,
}

/// A stretch of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhaseView {
    /// `Trial`, `Normal` or `Inactive`.
    pub kind: String,
    /// Start, UTC.
    pub start_at: Option<DateTime<Utc>>,
    /// The plan's name.
    pub plan: String,
    /// The name of the plan's variant.
    pub variant: String,
    /// How many, as a decimal.
    pub quantity: Option<String>,
}

/// Something that a contract can use or subscribe to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComponentChoice {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
}

/// What was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsageView {
    /// Its identity there.
    pub id: RemoteId,
    /// What was used.
    pub component: Option<RemoteId>,
    /// Its name, where the catalogue tells.
    pub component_name: String,
    /// How much, as a decimal.
    pub quantity: Option<String>,
    /// Billed when this is past, UTC.
    pub due_at: Option<DateTime<Utc>>,
    /// The seller's key.
    pub key: String,
    /// What stands on the invoice.
    pub memo: String,
    /// Billed then, UTC; none where it can still be removed.
    pub billed_at: Option<DateTime<Utc>>,
}

/// A component that a contract subscribes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComponentView {
    /// Its identity there.
    pub id: RemoteId,
    /// The component.
    pub component: Option<RemoteId>,
    /// Its name, where the catalogue tells.
    pub component_name: String,
    /// How many, as a decimal.
    pub quantity: Option<String>,
    /// Start, UTC.
    pub start_at: Option<DateTime<Utc>>,
    /// End, UTC; none where it has no end.
    pub end_at: Option<DateTime<Utc>>,
    /// What stands on the invoice.
    pub memo: String,
}

/// A line for the next invoice, priced by the seller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RatedItemView {
    /// Its identity there.
    pub id: RemoteId,
    /// What stands on the invoice.
    pub description: String,
    /// How many, as a decimal.
    pub quantity: Option<String>,
    /// Price of one, in major units of the contract's currency, as a decimal.
    pub price: Option<String>,
    /// Billed then, UTC.
    pub billed_at: Option<DateTime<Utc>>,
}

/// A discount that a contract has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiscountView {
    /// What it is called, or the code it came of; empty where the service does not tell.
    pub name: String,
    /// Percent off, as a decimal.
    pub percent: Option<String>,
    /// This much off, in major units of the contract's currency, as a decimal.
    pub amount: Option<String>,
    /// Start, UTC.
    pub start_at: Option<DateTime<Utc>>,
    /// End, UTC; none where it has no end.
    pub end_at: Option<DateTime<Utc>>,
}

/// A contract, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContractView {
    /// As lists show it.
    pub contract: ContractRow,
    /// What it went and will go through.
    pub phases: Vec<PhaseView>,
    /// How the customer pays, in words; empty where the service does not tell.
    pub bearer: String,
    /// Whether billing is stopped.
    pub billing_suspended: bool,
    /// Billed until then, UTC.
    pub billed_until: Option<DateTime<Utc>>,
    /// Last billed, UTC.
    pub last_billing_at: Option<DateTime<Utc>>,
    /// Notes about it.
    pub notes: String,
    /// What was used.
    pub usage: Vec<UsageView>,
    /// The components it subscribes to.
    pub components: Vec<ComponentView>,
    /// The lines for its invoices that the seller priced.
    pub rated_items: Vec<RatedItemView>,
    /// What lowers its price.
    pub discounts: Vec<DiscountView>,
    /// The customer's e-mail address; empty where the service does not tell.
    pub email: String,
    /// What it can use or subscribe to, as far as the catalogue tells.
    pub choices: Vec<ComponentChoice>,
    /// Acts on it whose outcome is not known; no other of the kind can be made until it is.
    pub open: Vec<ActView>,
    /// When the contract was last read.
    pub read: ReadView,
    /// When usage, components and lines were last read.
    pub inner_read: ReadView,
}

/// Usage to bill, as entered.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct UsageInput {
    /// What was used.
    pub component: String,
    /// How much.
    pub quantity: String,
    /// Billed when this day is past, `YYYY-MM-DD`; empty takes today.
    pub due: String,
    /// The seller's key, to tell the same usage again.
    pub key: String,
    /// What stands on the invoice.
    pub memo: String,
}

/// A component to subscribe to, as entered.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ComponentInput {
    /// The component.
    pub component: String,
    /// How many.
    pub quantity: String,
    /// Start, `YYYY-MM-DD`; empty takes today.
    pub start: String,
    /// End, `YYYY-MM-DD`; empty for none.
    pub end: String,
    /// What stands on the invoice.
    pub memo: String,
}

/// A line for the next invoice, as entered.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct RatedItemInput {
    /// What stands on the invoice.
    pub description: String,
    /// How many.
    pub quantity: String,
    /// Price of one, in major units of the contract's currency.
    pub price: String,
}

/// What ending a contract regularly would mean. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CancellationView {
    /// It would end then, UTC.
    pub end_at: Option<DateTime<Utc>>,
    /// The next time it can end, UTC.
    pub next_possible_at: Option<DateTime<Utc>>,
    /// Where it would stand then.
    pub status_after: String,
    /// The total of the last invoice; none where there would be none.
    pub last_invoice: Option<Money>,
}

/// The customer's own page of a contract, to be opened after its host was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SelfServiceView {
    /// Ours, for opening it.
    pub id: String,
    /// The host that is opened.
    pub host: String,
    /// Valid until then, UTC.
    pub expires_at: Option<DateTime<Utc>>,
}
