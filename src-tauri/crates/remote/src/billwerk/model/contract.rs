//! Contracts and what belongs to one.

use super::Invoice;
use chrono::{DateTime, Utc};
use counterfoil_domain::words;
use counterfoil_domain::{Decimal, Money, RemoteId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

words!(
    /// Where a contract stands.
    LifecycleStatus {
        /// In its trial.
        InTrial = "in_trial" or "intrial",
        /// Running.
        Active = "active",
        /// Ended.
        Ended = "ended",
    }
);

/// A contract of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// Its identity there.
    pub id: RemoteId,
    /// Whose it is.
    pub customer_id: Option<RemoteId>,
    /// What the customer is called.
    pub customer_name: String,
    /// Its number for people.
    pub reference_code: String,
    /// The plan.
    pub plan_id: Option<RemoteId>,
    /// The variant of the plan.
    pub plan_variant_id: Option<RemoteId>,
    /// The group of the plan.
    pub plan_group_id: Option<RemoteId>,
    /// Where it stands; none where the reply does not tell.
    pub status: Option<LifecycleStatus>,
    /// What it went and will go through.
    pub phases: Vec<Phase>,
    /// What is owed (positive) or held for the customer (negative), rounded to the minor unit.
    pub balance: Option<Money>,
    /// How the customer pays.
    pub payment_bearer: Option<PaymentBearer>,
    /// The provider of payments.
    pub payment_provider: String,
    /// Whether reminders are stopped.
    pub escalation_suspended: bool,
    /// Whether payments by themselves are stopped.
    pub recurring_payments_paused: bool,
    /// Whether billing is stopped.
    pub billing_suspended: bool,
    /// Start, UTC.
    pub start_date: Option<DateTime<Utc>>,
    /// End, UTC; none where it has no end yet.
    pub end_date: Option<DateTime<Utc>>,
    /// Billed until then, UTC.
    pub billed_until: Option<DateTime<Utc>>,
    /// Last billed, UTC.
    pub last_billing_date: Option<DateTime<Utc>>,
    /// Billed next, UTC.
    pub next_billing_date: Option<DateTime<Utc>>,
    /// Notes about it.
    pub notes: String,
}

/// A stretch of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// `Trial`, `Normal` or `Inactive`.
    pub kind: String,
    /// Start, UTC.
    pub start_date: Option<DateTime<Utc>>,
    /// The plan.
    pub plan_id: Option<RemoteId>,
    /// The variant of the plan.
    pub plan_variant_id: Option<RemoteId>,
    /// How many.
    pub quantity: Option<Decimal>,
}

/// How a customer pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentBearer {
    /// `CreditCard`, `BankAccount`, …
    pub kind: String,
    /// Kind of card.
    pub card_type: String,
    /// Who holds it.
    pub holder: String,
    /// The last digits: of a card, or of the masked account.
    pub last4: String,
    /// Month a card expires in, 1 to 12.
    pub expiry_month: Option<i64>,
    /// Year a card expires in.
    pub expiry_year: Option<i64>,
    /// ISO 3166 code.
    pub country: String,
    /// The e-mail address, where it is an account known by one.
    pub email: String,
}

/// What was used and will be billed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// Its identity there.
    pub id: RemoteId,
    /// What was used.
    pub component_id: Option<RemoteId>,
    /// How much.
    pub quantity: Option<Decimal>,
    /// Billed when this is past, UTC.
    pub due_date: Option<DateTime<Utc>>,
    /// The seller's key, to tell the same usage again.
    pub key: String,
    /// What stands on the invoice.
    pub memo: String,
    /// Billed then, UTC; none where it was not billed and can be removed.
    pub transferred_at: Option<DateTime<Utc>>,
}

/// Usage to bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUsage {
    /// What was used.
    pub component_id: RemoteId,
    /// How much.
    pub quantity: Decimal,
    /// Billed when this is past, UTC; billing needs it.
    pub due_date: DateTime<Utc>,
    /// The seller's key, to tell the same usage again; empty is omitted.
    pub key: String,
    /// What stands on the invoice; empty is omitted.
    pub memo: String,
}

/// A component that a contract subscribes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComponentSubscription {
    /// Its identity there.
    pub id: RemoteId,
    /// The component.
    pub component_id: Option<RemoteId>,
    /// How many.
    pub quantity: Option<Decimal>,
    /// Start, UTC.
    pub start_date: Option<DateTime<Utc>>,
    /// End, UTC; none where it has no end.
    pub end_date: Option<DateTime<Utc>>,
    /// Billed until then, UTC.
    pub billed_until: Option<DateTime<Utc>>,
    /// What stands on the invoice.
    pub memo: String,
}

/// A component to subscribe to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComponentSubscription {
    /// The component.
    pub component_id: RemoteId,
    /// How many.
    pub quantity: Decimal,
    /// Start, UTC.
    pub start_date: DateTime<Utc>,
    /// End, UTC; none where it has no end.
    pub end_date: Option<DateTime<Utc>>,
    /// What stands on the invoice; empty is omitted.
    pub memo: String,
}

/// A discount that a contract has. Its fields are not documented: what is not told is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discount {
    /// What it is called, or the code it came of. \[inferred\]
    pub name: String,
    /// Percent off. \[inferred\]
    pub percent: Option<Decimal>,
    /// This much off, in major units of the contract's currency. \[inferred\]
    pub amount: Option<Decimal>,
    /// Start, UTC.
    pub start_date: Option<DateTime<Utc>>,
    /// End, UTC; none where it has no end.
    pub end_date: Option<DateTime<Utc>>,
}

/// All that a contract subscribes to now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractSubscriptions {
    /// The variant of the plan.
    pub plan_variant: Option<Value>,
    /// The components.
    pub components: Vec<ComponentSubscription>,
    /// The discounts.
    pub discounts: Vec<Discount>,
}

/// A line for the next invoice, priced by the seller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatedItem {
    /// Its identity there.
    pub id: RemoteId,
    /// What stands on the invoice.
    pub description: String,
    /// How many.
    pub quantity: Option<Decimal>,
    /// Price of one, in major units of the contract's currency.
    pub price_per_unit: Option<Decimal>,
    /// Start of the time it is for, UTC.
    pub period_start: Option<DateTime<Utc>>,
    /// End of the time it is for, UTC.
    pub period_end: Option<DateTime<Utc>>,
    /// Billed then, UTC.
    pub transferred_at: Option<DateTime<Utc>>,
}

/// A line to put on the next invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRatedItem {
    /// What stands on the invoice.
    pub description: String,
    /// How many.
    pub quantity: Decimal,
    /// Price of one, in major units of the contract's currency.
    pub price_per_unit: Decimal,
    /// How it is taxed.
    pub tax_policy_id: RemoteId,
    /// Start and end of the time it is for, UTC.
    pub period: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

/// What ending a contract regularly would mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancellationPreview {
    /// It would end then, UTC.
    pub end_date: Option<DateTime<Utc>>,
    /// The next time it can end, UTC.
    pub next_possible: Option<DateTime<Utc>>,
    /// The contract as it would be.
    pub contract_after: Option<Contract>,
    /// The last invoice, as it came.
    pub invoice: Option<Value>,
}

/// What came of ending a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractEnd {
    /// It ends then, UTC.
    pub end_date: Option<DateTime<Utc>>,
    /// The contract as it is now.
    pub contract_after: Option<Contract>,
    /// The last invoice; none where there is none, or it is not whole.
    pub invoice: Option<Invoice>,
}

/// A key for the customer's own page. Whoever has it acts for the customer.
#[derive(Clone, PartialEq, Eq)]
pub struct SelfServiceToken {
    /// The address of the page, the key within; https, or http on this computer.
    pub url: crate::Token,
    /// Valid until then, UTC.
    pub expires_at: Option<DateTime<Utc>>,
}

impl std::fmt::Debug for SelfServiceToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SelfServiceToken")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// A customer with a contract, as one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its identity there.
    pub id: RemoteId,
    /// The customer.
    pub customer_id: Option<RemoteId>,
    /// What the customer is called.
    pub customer_name: String,
    /// E-mail address.
    pub email: String,
    /// The contract.
    pub contract_id: Option<RemoteId>,
    /// The contract's number for people.
    pub reference_code: String,
    /// The plan's name.
    pub plan_name: String,
    /// The name of the plan's variant.
    pub plan_variant_name: String,
    /// Where the contract stands.
    pub status: Option<LifecycleStatus>,
    /// What is owed (positive) or held for the customer (negative), rounded to the minor unit.
    pub balance: Option<Money>,
    /// Start, UTC.
    pub start_date: Option<DateTime<Utc>>,
    /// Billed next, UTC.
    pub next_billing_date: Option<DateTime<Utc>>,
}
