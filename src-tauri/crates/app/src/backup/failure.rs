//! What a person reads when a backup cannot be made or taken.

use crate::error::{Code, Error};
use crate::reason;
use counterfoil_backup::{Attempt, BackupError};
use counterfoil_domain::say;
use counterfoil_store::Error as StoreError;

impl From<BackupError> for Error {
    fn from(error: BackupError) -> Self {
        let code = match &error {
            BackupError::File { what, path, source } => {
                let said = match what {
                    Attempt::Read => {
                        say!("error-backup-not-read", "The backup could not be read")
                    }
                    Attempt::Write => {
                        say!(
                            "error-backup-not-written",
                            "The backup could not be written"
                        )
                    }
                };
                return Self::file(said, path, source);
            }
            BackupError::PassphraseNeeded | BackupError::WrongPassphrase => Code::Passphrase,
            BackupError::Newer { .. } => Code::NewerStore,
            _ => Code::Backup,
        };
        Self {
            field: (code == Code::Passphrase).then(|| "passphrase".to_owned()),
            ..Self::of(code, reason::backup(&error))
        }
    }
}

/// Of a store in a backup, whose troubles are not those of the store here.
pub(super) fn of_backed_up(error: StoreError) -> Error {
    let (code, message) = match &error {
        StoreError::Newer { .. } => (
            Code::NewerStore,
            say!(
                "error-backup-newer",
                "This backup was made by a newer version of Counterfoil. Update the program to \
                 open it."
            ),
        ),
        StoreError::Foreign(what) => (
            Code::Backup,
            say!(
                "error-backup-store-foreign",
                "The store in this backup holds {what}, which Counterfoil did not make, so it was \
                 not opened.",
                what = what
            ),
        ),
        StoreError::Locked => (
            Code::Backup,
            say!(
                "error-backup-store-unreadable",
                "The store in this backup is no store that can be read."
            ),
        ),
        StoreError::DiskFull | StoreError::File(_) | StoreError::Busy => return error.into(),
        _ => (
            Code::Backup,
            say!(
                "error-backup-store-damaged",
                "The store in this backup is damaged."
            ),
        ),
    };
    Error::of(code, message).detailed(error)
}
