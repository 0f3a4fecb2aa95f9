//! What can go wrong with the store, told apart by SQLite's result codes and never by text.

use rusqlite::ErrorCode;
use std::fmt;

/// A failure of the store. Nothing that was committed before is lost by any of them.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file was written by a newer version of the program; it was left as it is.
    #[error(
        "this store was written by a newer version of Counterfoil (format {found}; this version knows {known}); it was left unchanged"
    )]
    Newer {
        /// The file's format.
        found: i64,
        /// The newest format known here.
        known: i64,
    },
    /// The file is damaged, or is no store at all; the text says what was found.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// Something in the file was not made by this program; the text names it.
    #[error("the file holds what no store of Counterfoil has: {0}")]
    Foreign(String),
    /// The file is encrypted and the key is missing or wrong, or a key was given for a plain file.
    #[error("the store cannot be opened with this key")]
    Locked,
    /// The disk is full; the change was rolled back.
    #[error("the disk is full; the change was not saved and nothing stored was lost")]
    DiskFull,
    /// Someone else kept the store busy for longer than five seconds.
    #[error("the store is in use; the change was not saved")]
    Busy,
    /// No such record.
    #[error("there is no {what} {id}")]
    Missing {
        /// Kind of record.
        what: Subject,
        /// The identity that was looked up.
        id: String,
    },
    /// Another record has this value, which must be unique.
    #[error("the {what} {value} is taken")]
    Taken {
        /// Kind of value.
        what: Subject,
        /// The value.
        value: String,
    },
    /// The record cannot be removed while others point to it.
    #[error("the {what} is used by {count} invoices")]
    InUse {
        /// Kind of record.
        what: Subject,
        /// How many records point to it.
        count: u64,
    },
    /// A payout of the account is being asked for, or nobody knows whether it was made.
    #[error("a payout of this account is not clear yet")]
    OpenPayout,
    /// The invoice was issued: a document of it is kept, so it is not deleted.
    #[error("the invoice was issued and stays")]
    Issued,
    /// The cursor was not made by a list of this store.
    #[error("this is not a cursor of this list")]
    BadCursor,
    /// The file or its folder cannot be read or written.
    #[error("the store's file cannot be used: {0}")]
    File(std::io::Error),
    /// The file could not be opened again after it was to be exchanged: nothing can be written until it
    /// can. What was found when it was tried last.
    #[error("the store's file could not be opened again: {0}")]
    Closed(Box<Error>),
    /// A stored value does not decode.
    #[error("a stored {what} does not read: {detail}")]
    Corrupt {
        /// Kind of value.
        what: &'static str,
        /// What was wrong with it.
        detail: String,
    },
    /// Anything else that SQLite answered.
    #[error("the store failed: {0}")]
    Sql(rusqlite::Error),
}

/// A kind of record, or of a value that has to be unique, as errors name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A connected account.
    Account,
    /// What an account is called.
    AccountName,
    /// Something that costs money or cannot be undone.
    Act,
    /// A record that waits for a decision.
    Conflict,
    /// A customer.
    Customer,
    /// An invoice.
    Invoice,
    /// A payout.
    Payout,
    /// A payout that was asked for here.
    PayoutRequest,
    /// A service's identity of a record.
    RemoteId,
    /// A request of the log.
    Request,
    /// A run of sync.
    Sync,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Account => "account",
            Self::AccountName => "account name",
            Self::Act => "act",
            Self::Conflict => "conflict",
            Self::Customer => "customer",
            Self::Invoice => "invoice",
            Self::Payout => "payout",
            Self::PayoutRequest => "payout request",
            Self::RemoteId => "remote id",
            Self::Request => "request",
            Self::Sync => "sync",
        })
    }
}

impl Error {
    pub(crate) fn missing(what: Subject, id: impl ToString) -> Self {
        Self::Missing {
            what,
            id: id.to_string(),
        }
    }

    pub(crate) fn corrupt(what: &'static str, detail: impl ToString) -> Self {
        Self::Corrupt {
            what,
            detail: detail.to_string(),
        }
    }

    /// The error of a statement that may hit a unique index on `value`.
    pub(crate) fn or_taken(error: rusqlite::Error, what: Subject, value: impl ToString) -> Self {
        let unique = error.sqlite_error().is_some_and(|e| {
            matches!(
                e.extended_code,
                rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
                    | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            )
        });
        if unique {
            Self::Taken {
                what,
                value: value.to_string(),
            }
        } else {
            error.into()
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        match &error {
            E::InvalidColumnType(..)
            | E::FromSqlConversionFailure(..)
            | E::IntegralValueOutOfRange(..)
            | E::Utf8Error(..) => return Self::corrupt("value", error),
            _ => {}
        }
        let Some(sqlite) = error.sqlite_error() else {
            return Self::Sql(error);
        };
        if sqlite.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE {
            return Self::DiskFull;
        }
        match sqlite.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
                Self::Damaged(error.to_string())
            }
            ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
                Self::File(std::io::Error::other(error))
            }
            _ => Self::Sql(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull {
            Self::DiskFull
        } else {
            Self::File(error)
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::corrupt("JSON document", error)
    }
}
