//! Accounts of systems other than Trincico, as their screens begin with them.

use super::System;
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use serde::Serialize;
use ts_rs::TS;

/// An account elsewhere and how reading it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ElsewhereView {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// Its system.
    pub system: System,
    /// When it was last gone through, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the last attempt to read it failed.
    pub error: Option<crate::Error>,
}
