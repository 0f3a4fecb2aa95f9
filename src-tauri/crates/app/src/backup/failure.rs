//! What a person reads when a backup cannot be made or taken.

use crate::error::{Code, Error};
use counterfoil_backup::BackupError;
use counterfoil_store::Error as StoreError;

impl From<BackupError> for Error {
    fn from(error: BackupError) -> Self {
        let code = match &error {
            BackupError::File { what, path, source } => {
                return Self::file(&format!("The backup could not be {what}"), path, source);
            }
            BackupError::PassphraseNeeded | BackupError::WrongPassphrase => Code::Passphrase,
            BackupError::Newer { .. } => Code::NewerStore,
            _ => Code::Backup,
        };
        Self {
            field: (code == Code::Passphrase).then(|| "passphrase".to_owned()),
            ..Self::of(code, error.to_string())
        }
    }
}

/// Of a store in a backup, whose troubles are not those of the store here.
pub(super) fn of_backed_up(error: StoreError) -> Error {
    let (code, message) = match &error {
        StoreError::Newer { .. } => (
            Code::NewerStore,
            "This backup was made by a newer version of Counterfoil. Update the program to open it."
                .to_owned(),
        ),
        StoreError::Foreign(what) => (
            Code::Backup,
            format!(
                "The store in this backup holds {what}, which Counterfoil did not make, so it was \
                 not opened."
            ),
        ),
        StoreError::Locked => (
            Code::Backup,
            "The store in this backup is no store that can be read.".to_owned(),
        ),
        StoreError::DiskFull | StoreError::File(_) | StoreError::Busy => return error.into(),
        _ => (
            Code::Backup,
            "The store in this backup is damaged.".to_owned(),
        ),
    };
    Error::of(code, message).detailed(error)
}
