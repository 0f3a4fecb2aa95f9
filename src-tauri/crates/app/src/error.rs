//! The one error that people see: a code from a closed list and a plain sentence.

use counterfoil_domain::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every kind of failure the program tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
    /// The file is no whole backup.
    Backup,
    /// A backup needs its passphrase, or another one.
    Passphrase,
    /// A file could not be read or written.
    File,
    /// A character that no font has, or another reason that a document cannot be drawn.
    Document,
    /// The record changed while the person was editing an earlier state of it.
    Changed,
    /// The print service cannot be reached, or the printer refused the job.
    Printer,
    /// Sync is already running.
    Busy,
    /// The person cancelled.
    Cancelled,
    /// A mistake in the program.
    Internal,
}

/// An error as it is shown. Holds nothing secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Problem>>")]
    pub problems: Vec<Problem>,
    /// Technical words for a problem report.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail: Option<String>,
}

impl Error {
    /// An error of `code` that says `message`.
    pub(crate) fn of(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            field: None,
            problems: Vec::new(),
            detail: None,
        }
    }

    /// Something entered has to be mended.
    pub(crate) fn invalid(problems: Vec<Problem>) -> Self {
        let first = problems.first();
        let message = first.map_or_else(
            || "Something entered has to be mended.".to_owned(),
            |p| p.message.clone(),
        );
        let field = first.map(|p| p.field.clone());
        Self {
            field,
            problems,
            ..Self::of(Code::Invalid, message)
        }
    }

    pub(crate) fn field(field: &str, message: impl Into<String>) -> Self {
        Self::invalid(vec![Problem::new(field, message)])
    }

    pub(crate) fn detailed(self, detail: impl ToString) -> Self {
        Self {
            detail: Some(detail.to_string()),
            ..self
        }
    }

    pub(crate) fn internal(error: impl ToString) -> Self {
        Self::of(
            Code::Internal,
            "Something went wrong inside the program. What was saved is safe.",
        )
        .detailed(error)
    }

    pub(crate) fn file(what: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        let full = error.kind() == std::io::ErrorKind::StorageFull;
        let code = if full { Code::DiskFull } else { Code::File };
        let why = match error.kind() {
            std::io::ErrorKind::StorageFull => "the disk is full",
            std::io::ErrorKind::PermissionDenied => "this user may not write there",
            std::io::ErrorKind::NotFound => "the folder does not exist",
            _ => "the system refused",
        };
        Self::of(code, format!("{what}: {why} ({}).", path.display())).detailed(error)
    }
}

impl From<counterfoil_store::Error> for Error {
    fn from(error: counterfoil_store::Error) -> Self {
        use counterfoil_store::Error as Store;
        let (code, message) = match &error {
            Store::Newer { .. } => (
                Code::NewerStore,
                "Your data was written by a newer version of Counterfoil. Nothing was changed; \
                 update the program to open it."
                    .to_owned(),
            ),
            Store::Damaged(_) => (
                Code::DamagedStore,
                "The file with your data is damaged. Nothing was changed; a copy made before the \
                 last update may lie beside it."
                    .to_owned(),
            ),
            Store::Foreign(what) => (
                Code::DamagedStore,
                format!(
                    "The file with your data holds {what}, which Counterfoil did not make. Nothing \
                     was changed."
                ),
            ),
            Store::Locked => (
                Code::LockedStore,
                "Your data is encrypted and needs its key.".to_owned(),
            ),
            Store::DiskFull => (
                Code::DiskFull,
                "The disk is full, so this was not saved. Free some space and try again; what you \
                 typed is still here."
                    .to_owned(),
            ),
            Store::Busy => (
                Code::Busy,
                "Another window or command is writing just now. Try again in a moment.".to_owned(),
            ),
            Store::Missing { what, .. } => (Code::NotFound, format!("This {what} is not here.")),
            Store::Taken { what, value } => (
                Code::AlreadyExists,
                format!("The {what} “{value}” is already in use."),
            ),
            Store::InUse { count, .. } => (
                Code::StatusDenied,
                format!("{count} invoices name this customer, so it stays."),
            ),
            Store::OpenPayout => (
                Code::StatusDenied,
                "It is not clear yet whether a payout of this account was made. Nothing was \
                 changed; decide what became of it first."
                    .to_owned(),
            ),
            Store::BadCursor => (
                Code::Invalid,
                "This list cursor is not one of ours; start at the first page.".to_owned(),
            ),
            _ => {
                return Self::of(
                    Code::Internal,
                    "The data could not be read or written. Nothing was lost.",
                )
                .detailed(error);
            }
        };
        Self::of(code, message).detailed(error)
    }
}

impl From<counterfoil_secrets::Error> for Error {
    fn from(error: counterfoil_secrets::Error) -> Self {
        Self::of(Code::NoKeyring, error.to_string())
    }
}

impl From<counterfoil_documents::Error> for Error {
    fn from(error: counterfoil_documents::Error) -> Self {
        Self::of(Code::Document, error.to_string())
    }
}

impl From<counterfoil_remote::CallError> for Error {
    fn from(error: counterfoil_remote::CallError) -> Self {
        use counterfoil_remote::Fault;
        let kept = "What you saved is kept on this computer.";
        let (code, message) = match &error.fault {
            Fault::Offline => (
                Code::Offline,
                format!("The service could not be reached. {kept}"),
            ),
            Fault::TimedOut => (Code::Offline, format!("The service did not answer. {kept}")),
            Fault::Tls => (
                Code::Offline,
                format!("The secure connection to the service could not be made. {kept}"),
            ),
            Fault::SignInNeeded => (
                Code::SignInNeeded,
                format!(
                    "The service did not accept the sign-in. Sign in again; {}",
                    lower(kept)
                ),
            ),
            Fault::OtherUser => (
                Code::OtherUser,
                format!("The service went on as another person, so nothing was done. {kept}"),
            ),
            Fault::TooMany { .. } | Fault::Unavailable => (
                Code::Unavailable,
                format!("The service cannot answer just now. {kept} Try again later."),
            ),
            Fault::Malformed => (
                Code::BadReply,
                format!("The service's answer made no sense to this program. {kept}"),
            ),
            Fault::Refused => (Code::BadAddress, error.message.clone()),
            Fault::NotFound => (
                Code::NotFound,
                "The service does not have this record.".to_owned(),
            ),
            _ => (
                Code::Rejected,
                format!("The service refused this: {}", error.message),
            ),
        };
        Self {
            field: error.field.clone(),
            ..Self::of(code, message).detailed(&error)
        }
    }
}

fn lower(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars
        .next()
        .map(|c| c.to_lowercase().collect::<String>() + chars.as_str())
        .unwrap_or_default()
}
