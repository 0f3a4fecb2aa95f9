//! What both sides changed, what a person can choose, and what it does to the total.

use counterfoil_domain::{Money, Worded};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One field that both sides changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ConflictField {
    /// Names the field in a choice: `reference`, `customer`, `item:…`.
    pub key: String,
    /// The field's name; in words where it is a line.
    pub field: String,
    /// By which other languages say a line's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field_said: Option<Box<Worded>>,
    /// The value on this computer.
    pub mine: String,
    /// By which other languages say it, where it is more than a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub mine_said: Option<Box<Worded>>,
    /// The value at the service.
    pub theirs: String,
    /// The same of the service's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub theirs_said: Option<Box<Worded>>,
    /// What the total would be with this one value from the service and every other from here;
    /// none where there would be no total.
    pub total: Option<Money>,
}

/// Why a person has to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictReason {
    /// Both sides changed the same fields.
    Fields,
    /// The same, and the invoice is paid or canceled at the service: what is kept of mine becomes
    /// a new draft.
    Final,
    /// Another invoice at the service has the reference.
    Taken,
    /// The record is no longer at the service.
    Gone,
    /// The service computes another total from the same lines, so the invoice is not made ready.
    Total,
}

/// What a conflict is about as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConflictSummary {
    /// Why a person has to decide.
    pub reason: ConflictReason,
    /// The total on this computer; none for a customer.
    pub mine: Option<Money>,
    /// The service's own total; none where it does not tell, or there is no such invoice.
    pub theirs: Option<Money>,
    /// The total with every field that differs from here, and what only the service changed
    /// merged in; none for a customer.
    pub kept: Option<Money>,
}

/// Whose value of a field stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictSide {
    /// The one on this computer.
    Mine,
    /// The one at the service.
    Theirs,
}

/// How a person settles a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictChoice {
    /// Of every field that differs, what is on this computer goes to the service.
    KeepMine,
    /// Everything becomes as it is at the service.
    KeepTheirs,
    /// Everything becomes as it is at the service, and what was here becomes a new draft.
    Copy,
    /// A side for each field that differs, by its key.
    Fields(BTreeMap<String, ConflictSide>),
}

/// What a choice would come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictOutcome {
    /// The record goes on, with what did not differ merged.
    Kept,
    /// The record becomes what it is at the service, and a new draft is made beside it.
    NewDraft,
    /// The record is deleted on this computer too.
    Removed,
}

/// What a choice would come to, and the total then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConflictPreview {
    /// What becomes of the record.
    pub outcome: ConflictOutcome,
    /// The amounts of the invoice that goes on, or of the new draft; none for a customer and
    /// where the invoice is deleted.
    pub totals: Option<ConflictTotals>,
}

/// The amounts a choice would come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConflictTotals {
    /// Sum before tax.
    pub sub_amount: Money,
    /// Sum of taxes.
    pub tax_amount: Money,
    /// What is to be paid.
    pub amount: Money,
}
