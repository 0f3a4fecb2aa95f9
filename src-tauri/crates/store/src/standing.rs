//! How a record stands with the service.

use crate::{Error, decode};
use chrono::{DateTime, Utc};
use rusqlite::Row;
use std::{fmt, str::FromStr};

/// Whether the service has what this computer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SyncState {
    /// Kept on this computer only.
    #[default]
    Local,
    /// Changed here; the service does not have it yet.
    Pending,
    /// The same on both sides when last seen.
    Synced,
    /// Changed on both sides; a person decides.
    Conflict,
    /// Refused by the service again and again; waits for a person.
    Parked,
}

impl SyncState {
    /// All states.
    pub const ALL: [Self; 5] = [
        Self::Local,
        Self::Pending,
        Self::Synced,
        Self::Conflict,
        Self::Parked,
    ];

    /// The word used in the store and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Pending => "pending",
            Self::Synced => "synced",
            Self::Conflict => "conflict",
            Self::Parked => "parked",
        }
    }

    /// Whether something is still to be done: by the next sync, or by a person.
    #[must_use]
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Pending | Self::Conflict | Self::Parked)
    }
}

impl FromStr for SyncState {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|s| s.as_str() == text)
            .ok_or_else(|| Error::corrupt("sync state", text))
    }
}

impl fmt::Display for SyncState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How one record stands with the service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Whether the service has it.
    pub sync: SyncState,
    /// Waiting since, UTC.
    pub since: Option<DateTime<Utc>>,
    /// What the service last answered, in plain words.
    pub last_answer: Option<String>,
    /// How often it was tried without success.
    pub attempts: u32,
    /// Both sides of a conflict, as JSON that only the sync crate reads.
    pub conflict: Option<String>,
    /// Since when the service shows an older state than before, UTC.
    pub older_since: Option<DateTime<Utc>>,
}

/// The columns that [`Standing::from_row`] reads, in order.
macro_rules! standing_columns {
    () => {
        "sync, since, last_answer, attempts, conflict, older_since"
    };
}
pub(crate) use standing_columns;

impl Standing {
    /// Reads `standing_columns!` starting at column `at`.
    pub(crate) fn from_row(row: &Row<'_>, at: usize) -> Result<Self, Error> {
        Ok(Self {
            sync: decode::parsed(row, at, "sync state")?,
            since: decode::time_or_none(row, at + 1)?,
            last_answer: row.get(at + 2)?,
            attempts: row.get(at + 3)?,
            conflict: row.get(at + 4)?,
            older_since: decode::time_or_none(row, at + 5)?,
        })
    }
}
