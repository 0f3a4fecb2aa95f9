//! The one error that people see: a code from a closed list and a plain sentence.

use counterfoil_domain::Problem;
use serde::Serialize;
use ts_rs::TS;

/// Every kind of failure the program tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// Something entered has to be mended; `problems` says what.
    Invalid,
    /// The record is not (or no longer) here.
    NotFound,
    /// The invoice's status does not allow it.
    StatusDenied,
    /// The name or reference is in use.
    AlreadyExists,
    /// No account is connected, or no service chosen in it.
    NoAccount,
    /// The service could not be reached.
    Offline,
    /// The service wants a new sign-in.
    SignInNeeded,
    /// Another person signed in than the one whose data this is.
    OtherUser,
    /// The service refused what was sent.
    Rejected,
    /// The service failed, or asked to wait.
    Unavailable,
    /// The service's answer made no sense.
    BadReply,
    /// The address is not one the program may send secrets to.
    BadAddress,
    /// The keyring could not be reached or is locked.
    NoKeyring,
    /// The disk is full.
    DiskFull,
    /// The store was written by a newer version of the program.
    NewerStore,
    /// The store is damaged.
    DamagedStore,
    /// The store needs its key.
    LockedStore,
    /// A file could not be read or written.
    File,
    /// A character that no font has, or another reason that a document cannot be drawn.
    Document,
    /// Sync is already running.
    Busy,
    /// The person cancelled.
    Cancelled,
    /// A mistake in the program.
    Internal,
}

/// An error as it is shown. Holds nothing secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    /// The kind of failure.
    pub code: Code,
    /// What happened, what it means for the data, what to do.
    pub message: String,
    /// Path of the first field to mend.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Every field to mend.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Problem>>")]
    pub problems: Vec<Problem>,
    /// Technical words for a problem report.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail: Option<String>,
}
