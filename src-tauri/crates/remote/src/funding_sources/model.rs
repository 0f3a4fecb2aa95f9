//! What FundingSources tells.

use chrono::{DateTime, Utc};
use counterfoil_domain::RemoteId;
use serde::{Deserialize, Serialize};

/// A payment processor that pays for subscriptions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FundingSource {
    /// The provider: `stripe`.
    pub provider: String,
    /// Its identity there, decimal; none where the server leaves it out.
    pub id: Option<RemoteId>,
    /// Its identity at the provider.
    pub remote_id: String,
    /// What the user calls it; empty where they call it nothing.
    pub nickname: String,
    /// Paid with last, UTC; none where never.
    pub last_used: Option<DateTime<Utc>>,
    /// Added, UTC.
    pub added: Option<DateTime<Utc>>,
    /// Whose it is, decimal; none where the server leaves it out.
    pub user_id: Option<RemoteId>,
}

/// What to change about a source; none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SourceChange {
    /// Its identity at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<String>,
    /// What the user calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
}
