//! Backups as they are listed, made, looked into and brought back.

use chrono::{DateTime, Utc};
use counterfoil_domain::{Money, Worded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How often backups are made by themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupEvery {
    /// Only when someone asks.
    Off,
    /// Once on each day on which the program runs.
    #[default]
    Daily,
    /// Once in seven days.
    Weekly,
}

/// What is set for backups, to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupPlan {
    /// How often.
    pub every: BackupEvery,
    /// The folder they go to.
    pub folder: String,
    /// Whether that folder lies beside the data, where a lost disk takes both.
    pub beside_data: bool,
    /// How many of those made by themselves are kept.
    pub keep: u32,
    /// Whether they are sealed with a passphrase.
    pub sealed: bool,
}

/// What is set for backups, as entered.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BackupPlanInput {
    /// How often.
    pub every: BackupEvery,
    /// An existing folder; none or empty for the one beside the data.
    pub folder: Option<String>,
    /// How many of those made by themselves are kept, 1 to 365.
    pub keep: u32,
    /// Whether they are sealed with a passphrase.
    pub sealed: bool,
    /// A new passphrase; none keeps the one that the keyring has. Goes to the keyring.
    pub passphrase: Option<String>,
}

/// What kind of backup a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupKind {
    /// Asked for, or made by itself.
    Ordinary,
    /// What was here before another backup was brought back.
    BeforeRestore,
}

/// A backup in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupRow {
    /// Where it is.
    pub path: String,
    /// Its file's name.
    pub name: String,
    /// What kind it is.
    pub kind: BackupKind,
    /// When it was made, UTC, as it says.
    pub made_at: DateTime<Utc>,
    /// Seconds since then.
    #[ts(type = "number")]
    pub age_seconds: i64,
    /// Bytes.
    pub size: u64,
    /// Whether a passphrase opens it.
    pub sealed: bool,
    /// How many invoices it says it holds; not known while it is sealed.
    pub invoices: Option<u64>,
    /// When this very file was last proved whole, UTC.
    pub verified_at: Option<DateTime<Utc>>,
    /// Why it is no backup, where it is none.
    pub problem: Option<String>,
}

/// Why the last backup that was to be made by itself was not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupFailure {
    /// When, UTC.
    pub at: DateTime<Utc>,
    /// What happened and what to do; in English.
    pub message: String,
    /// By which other languages say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<Box<Worded>>,
}

/// How backups stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupStatus {
    /// What is set.
    pub plan: BackupPlan,
    /// When the last good backup was made, UTC; none where there never was one.
    pub last_at: Option<DateTime<Utc>>,
    /// Where it is.
    pub last_path: Option<String>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the latest attempt failed; none where it did not.
    pub failure: Option<BackupFailure>,
}

/// The backups that are known, newest first, and how they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupList {
    /// How backups stand.
    pub status: BackupStatus,
    /// The files.
    pub backups: Vec<BackupRow>,
}

/// How many rows a table has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableCount {
    /// The table's name in the store.
    pub table: String,
    /// Rows.
    pub count: u64,
}

/// The invoices of one currency and status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupSum {
    /// draft, ready, paid or canceled.
    pub status: String,
    /// How many.
    pub count: u64,
    /// Their totals together.
    pub amount: Money,
}

/// What a backup holds, proved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupContents {
    /// Where it is.
    pub path: String,
    /// Whether a passphrase opens it.
    pub sealed: bool,
    /// When it was made, UTC.
    pub made_at: DateTime<Utc>,
    /// The version of the program that made it.
    pub program: String,
    /// The format of its store.
    #[ts(type = "number")]
    pub format: i64,
    /// Whether that is an older format, brought up to date when it is brought back.
    pub older: bool,
    /// Bytes of the file.
    pub size: u64,
    /// How many invoices.
    pub invoices: u64,
    /// How many customers.
    pub customers: u64,
    /// Every table with its rows.
    pub counts: Vec<TableCount>,
    /// Invoices by currency and status.
    pub sums: Vec<BackupSum>,
}

/// Records changed after a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ChangesView {
    /// Invoices.
    pub invoices: u64,
    /// Customers.
    pub customers: u64,
    /// When the last of them changed, UTC.
    pub last: Option<DateTime<Utc>>,
}

/// What bringing a backup back would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestorePreview {
    /// What the backup holds.
    pub contents: BackupContents,
    /// Invoices here now.
    pub invoices_now: u64,
    /// Customers here now.
    pub customers_now: u64,
    /// What was changed here after the backup was made, and is not in it.
    pub changed_since: ChangesView,
}

/// A backup that was brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoredView {
    /// What is here now.
    pub contents: BackupContents,
    /// The backup of what was here before: bringing it back undoes this. None where what was here
    /// could not be read.
    pub before: Option<String>,
    /// Where the damaged file is kept that was here before.
    pub damaged: Option<String>,
    /// Whether sync by itself was switched off, because what waits may have been sent before.
    pub sync_paused: bool,
}

/// What can be done about a damaged store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RescueView {
    /// The damaged file.
    pub store: String,
    /// The newest backup that is whole, or that is sealed and may be.
    pub backup: Option<BackupRow>,
    /// All that were found, newest first.
    pub backups: Vec<BackupRow>,
    /// What was changed after that backup, as far as the damaged file can be read.
    pub lost: Option<ChangesView>,
}

/// What could be read of a damaged store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SalvagedView {
    /// The ZIP with it: a file a table, one JSON document a line, and documents as they were issued.
    pub path: String,
    /// How many rows of each table.
    pub counts: Vec<TableCount>,
    /// The tables of which something could not be read.
    pub torn: Vec<String>,
}
