//! What waits, what clashes, and what sync is doing.

use super::{AccountView, ConflictSummary};
use chrono::{DateTime, Utc};
use counterfoil_domain::Worded;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a record stands between this computer and the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SyncState {
    /// Kept on this computer only.
    Local,
    /// Saved here, to be sent.
    Pending,
    /// The same on both sides.
    Synced,
    /// Both sides changed the same thing; a person decides.
    Conflict,
    /// Kept failing; set aside with its reason.
    Parked,
}

/// A change that is on its way to the service.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingView {
    /// What has to happen, in words; in English.
    pub what: String,
    /// By which other languages say what has to happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub what_said: Option<Box<Worded>>,
    /// Since when, UTC.
    pub since: DateTime<Utc>,
    /// What the service last said, in words.
    pub last_answer: Option<String>,
}

/// What sync is doing and what waits.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct SyncView {
    /// Whether a run is under way.
    pub running: bool,
    /// What the run is at.
    pub progress: Option<SyncProgress>,
    /// Whether the last attempt failed to reach the service.
    pub offline: bool,
    /// Since when, UTC.
    pub offline_since: Option<DateTime<Utc>>,
    /// What the last run ended with, where it failed.
    pub error: Option<crate::Error>,
    /// Changes to be sent.
    #[ts(type = "number")]
    pub pending: u64,
    /// Records on which a person has to decide.
    #[ts(type = "number")]
    pub conflicts: u64,
    /// Records set aside.
    #[ts(type = "number")]
    pub parked: u64,
    /// Whether changes are sent by themselves; off while working offline on purpose.
    pub automatic: bool,
}

/// How far a run is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SyncProgress {
    /// `profile`, `customers`, `invoices` or `sending`.
    pub stage: String,
    /// Records done in this stage.
    #[ts(type = "number")]
    pub done: u64,
    /// Records in all, where that is known.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
}

/// One line of `status`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingRecord {
    /// `invoice`, `customer` or `act`.
    pub kind: String,
    /// Ours.
    pub id: String,
    /// Its reference or name.
    pub title: String,
    /// By which other languages say the title, where it is made of words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub title_said: Option<Box<Worded>>,
    /// How it stands.
    pub sync: SyncState,
    /// What has to happen, in words; in English.
    pub what: String,
    /// By which other languages say what has to happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub what_said: Option<Box<Worded>>,
    /// Since when, UTC.
    pub since: DateTime<Utc>,
    /// What the service last said.
    pub last_answer: Option<String>,
    /// By which other languages say that answer, where it is this program's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub last_answer_said: Option<Box<Worded>>,
    /// Of an invoice in conflict, what it is about and the totals of both sides; told of the first
    /// hundred.
    pub conflict: Option<ConflictSummary>,
}

/// Everything that waits, and how old each account's data is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusView {
    /// To be sent, or parked.
    pub pending: Vec<WaitingRecord>,
    /// Waiting for a person.
    pub conflicts: Vec<WaitingRecord>,
    /// Payouts whose outcome is unclear.
    pub unknown_payouts: Vec<WaitingRecord>,
    /// Other acts that cost money or cannot be undone and whose outcome is unclear.
    pub unknown_acts: Vec<WaitingRecord>,
    /// Every account with the age of its data.
    pub accounts: Vec<AccountView>,
}

/// What changed in the store, so that screens read it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// The invoice list or an invoice.
    Invoices,
    /// The customer list or a customer.
    Customers,
    /// Accounts.
    Accounts,
    /// The sender's identity.
    Business,
    /// What sync is doing.
    Sync,
    /// Payouts, balances, or a request for one.
    Payouts,
    /// Plans, the subscription, payments or the profile.
    Plan,
    /// What accounts of systems other than Trincico show.
    Elsewhere,
    /// A visit to a page outside of the program.
    Visits,
    /// Backups, or how they stand.
    Backup,
}

impl Changed {
    /// Everything that screens read.
    pub const ALL: [Self; 10] = [
        Self::Invoices,
        Self::Customers,
        Self::Accounts,
        Self::Business,
        Self::Sync,
        Self::Payouts,
        Self::Plan,
        Self::Elsewhere,
        Self::Visits,
        Self::Backup,
    ];
}
