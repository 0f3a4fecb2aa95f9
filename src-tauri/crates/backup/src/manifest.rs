//! What a backup says of itself.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The word by which a manifest is known.
pub const FORMAT: &str = "counterfoil-backup";
/// The newest form of backups known here.
pub const VERSION: u32 = 1;

/// What is in a backup, written when it is made and compared when it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: String,
    /// The form of the backup, not of the store in it.
    pub version: u32,
    /// The version of the program that made it.
    pub program: String,
    /// The format of the store in it.
    pub schema: i64,
    /// When it was made, UTC.
    pub made_at: DateTime<Utc>,
    /// How many rows each table of the store has.
    pub counts: BTreeMap<String, u64>,
    /// Invoices by currency and status.
    pub sums: Vec<InvoiceSum>,
    /// The other files of the backup.
    pub parts: Vec<Part>,
}

/// The invoices of one currency and status.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct InvoiceSum {
    /// ISO 4217.
    pub currency: String,
    /// draft, ready, paid or canceled.
    pub status: String,
    /// How many.
    pub count: u64,
    /// Their totals together, in minor units, as an integer in text: it may exceed 64 bits.
    pub minor: String,
    /// The totals of the credit notes among them, which `minor` counts like all others, written the same
    /// way; none in a backup of a program that did not tell them apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credited: Option<String>,
}

/// A file of the backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name, without folders.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
}
