//! The one error that people see: a code from a closed list and a plain sentence.

use counterfoil_domain::{Problem, Said, Worded, say};
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
    /// What happened, what it means for the data, what to do; in English.
    pub message: String,
    /// By which other languages say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<Box<Worded>>,
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
    #[must_use]
    pub fn of(code: Code, message: impl Into<Said>) -> Self {
        let Said { message, said } = message.into();
        Self {
            code,
            message,
            said,
            field: None,
            problems: Vec::new(),
            detail: None,
        }
    }

    /// Something entered has to be mended.
    pub(crate) fn invalid(problems: Vec<Problem>) -> Self {
        let first = problems.first();
        let message = first.map_or_else(
            || say!("error-to-mend", "Something entered has to be mended."),
            |p| Said {
                message: p.message.clone(),
                said: p.said.clone(),
            },
        );
        let field = first.map(|p| p.field.clone());
        Self {
            field,
            problems,
            ..Self::of(Code::Invalid, message)
        }
    }

    pub(crate) fn field(field: &str, message: impl Into<Said>) -> Self {
        Self::invalid(vec![Problem::new(field, message)])
    }

    /// The same, saying something else.
    pub(crate) fn saying(self, message: impl Into<Said>) -> Self {
        let Said { message, said } = message.into();
        Self {
            message,
            said,
            ..self
        }
    }

    /// What it says, to stand in another sentence.
    pub(crate) fn sentence(&self) -> Said {
        Said {
            message: self.message.clone(),
            said: self.said.clone(),
        }
    }

    /// The same with technical words for a problem report.
    #[must_use]
    pub fn detailed(self, detail: impl ToString) -> Self {
        Self {
            detail: Some(detail.to_string()),
            ..self
        }
    }

    pub(crate) fn internal(error: impl ToString) -> Self {
        Self::of(
            Code::Internal,
            say!(
                "error-inside",
                "Something went wrong inside the program. What was saved is safe."
            ),
        )
        .detailed(error)
    }

    /// What went wrong with a file: `what` was not done, and why.
    pub(crate) fn file(what: Said, path: &std::path::Path, error: &std::io::Error) -> Self {
        let full = error.kind() == std::io::ErrorKind::StorageFull;
        let code = if full { Code::DiskFull } else { Code::File };
        let why = match error.kind() {
            std::io::ErrorKind::StorageFull => say!("error-why-disk-full", "the disk is full"),
            std::io::ErrorKind::PermissionDenied => {
                say!("error-why-not-allowed", "this user may not write there")
            }
            std::io::ErrorKind::NotFound => {
                say!("error-why-no-folder", "the folder does not exist")
            }
            _ => say!("error-why-refused", "the system refused"),
        };
        let said = say!(
            "error-file",
            "{what}: {why} ({path}).",
            what = what,
            why = why,
            path = path.display().to_string(),
        );
        Self::of(code, said).detailed(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_domain::Money;
    use serde_json::json;

    #[test]
    fn an_error_says_what_its_first_problem_does_and_carries_its_key_and_values() {
        let most = Money::from_minor(7000, "USD".parse().unwrap());
        let said = say!("test-most", "At most {most}.", most = most);
        let error = Error::field("amount", said);
        let key = json!({
            "key": "test-most",
            "values": { "most": { "money": { "minor": 7000, "currency": "USD", "text": "70.00" } } },
        });
        let json = serde_json::to_value(&error).unwrap();
        assert_eq!(
            json,
            json!({
                "code": "invalid",
                "message": "At most 70.00 USD.",
                "said": key,
                "field": "amount",
                "problems": [{ "field": "amount", "message": "At most 70.00 USD.", "said": key }],
            })
        );
        assert_eq!(serde_json::from_value::<Error>(json).unwrap(), error);
    }

    #[test]
    fn an_error_that_was_kept_before_sentences_had_keys_is_read_as_it_was_said() {
        let kept = json!({ "code": "offline", "message": "No answer.", "detail": "dns" });
        let error: Error = serde_json::from_value(kept).unwrap();
        assert_eq!((error.message.as_str(), error.said), ("No answer.", None));
    }

    #[test]
    fn a_file_that_was_not_written_is_told_with_what_and_why_and_where() {
        let denied = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        let what = say!("test-what", "The file could not be written");
        let error = Error::file(what, std::path::Path::new("a.pdf"), &denied);
        assert_eq!(
            error.message,
            "The file could not be written: this user may not write there (a.pdf)."
        );
        let values = error.said.unwrap().values;
        assert_eq!(
            values.into_keys().collect::<Vec<_>>(),
            ["path", "what", "why"]
        );
    }
}
