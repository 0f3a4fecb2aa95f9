//! What a failure of the store or of the keyring means.

use crate::error::{Code, Error};
use counterfoil_domain::{Said, say};
use counterfoil_secrets::Error as SecretsError;
use counterfoil_store::{Error as StoreError, Subject};

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Newer { .. } => Code::NewerStore,
            StoreError::Damaged(_) | StoreError::Foreign(_) => Code::DamagedStore,
            StoreError::Locked => Code::LockedStore,
            StoreError::DiskFull => Code::DiskFull,
            StoreError::Busy => Code::Busy,
            StoreError::Missing { .. } => Code::NotFound,
            StoreError::Taken { .. } => Code::AlreadyExists,
            StoreError::InUse { .. } | StoreError::OpenPayout | StoreError::Issued => {
                Code::StatusDenied
            }
            StoreError::BadCursor => Code::Invalid,
            StoreError::Closed(_) => Code::File,
            _ => Code::Internal,
        };
        Self::of(code, said(&error)).detailed(error)
    }
}

fn said(error: &StoreError) -> Said {
    match error {
        StoreError::Newer { .. } => say!(
            "error-store-newer",
            "Your data was written by a newer version of Counterfoil. Nothing was changed; update \
             the program to open it."
        ),
        StoreError::Damaged(_) => say!(
            "error-store-damaged",
            "The file with your data is damaged. Nothing was changed; a copy made before the last \
             update may lie beside it."
        ),
        StoreError::Foreign(what) => say!(
            "error-store-foreign",
            "The file with your data holds {what}, which Counterfoil did not make. Nothing was \
             changed.",
            what = what,
        ),
        StoreError::Locked => say!(
            "error-store-locked",
            "Your data is encrypted and needs its key."
        ),
        StoreError::DiskFull => say!(
            "error-disk-full",
            "The disk is full, so this was not saved. Free some space and try again; what you \
             typed is still here."
        ),
        StoreError::Busy => say!(
            "error-store-busy",
            "Another window or command is writing just now. Try again in a moment."
        ),
        StoreError::Missing { what, .. } => missing(*what),
        StoreError::Taken {
            what: Subject::AccountName,
            value,
        } => say!(
            "error-account-name-in-use",
            "The account name “{name}” is already in use.",
            name = value,
        ),
        // No person chose these.
        StoreError::Taken { what, value } => {
            format!("The {what} “{value}” is already in use.").into()
        }
        StoreError::InUse { count, .. } => say!(
            "error-customer-in-use",
            "{count} invoices name this customer, so it stays.",
            count = *count,
        ),
        StoreError::OpenPayout => say!(
            "error-payout-not-clear",
            "It is not clear yet whether a payout of this account was made. Nothing was changed; \
             decide what became of it first."
        ),
        StoreError::Issued => crate::invoice::issued_stays(),
        StoreError::BadCursor => say!(
            "error-cursor",
            "This list cursor is not one of ours; start at the first page."
        ),
        StoreError::Closed(_) => say!(
            "error-store-closed",
            "The file with your data could not be opened again after a backup was to be brought \
             back, so nothing can be saved now. Close Counterfoil and start it again."
        ),
        _ => say!(
            "error-store",
            "The data could not be read or written. Nothing was lost."
        ),
    }
}

fn missing(what: Subject) -> Said {
    match what {
        Subject::Account => say!("error-missing-account", "This account is not here."),
        Subject::Act => say!("error-missing-act", "This act is not here."),
        Subject::Conflict => say!("error-missing-conflict", "This conflict is not here."),
        Subject::Customer => say!("error-missing-customer", "This customer is not here."),
        Subject::Invoice => say!("error-missing-invoice", "This invoice is not here."),
        Subject::Payout => say!("error-missing-payout", "This payout is not here."),
        Subject::PayoutRequest => say!(
            "error-missing-payout-request",
            "This payout request is not here."
        ),
        Subject::Request => say!("error-missing-request", "This request is not here."),
        Subject::Sync => say!("error-missing-sync", "This sync is not here."),
        // Values, which are taken and never missed.
        Subject::AccountName | Subject::RemoteId => format!("This {what} is not here.").into(),
    }
}

impl From<SecretsError> for Error {
    fn from(error: SecretsError) -> Self {
        let said = match &error {
            SecretsError::NoKeyring(why) => say!(
                "error-keyring-missing",
                "The system's keyring could not be reached. Start a desktop session with a \
                 keyring, or give the secret for one run in COUNTERFOIL_SECRET. ({why})",
                why = why,
            ),
            SecretsError::Locked => say!(
                "error-keyring-locked",
                "The system's keyring is locked. Unlock it and try again."
            ),
            SecretsError::Failed(why) => say!(
                "error-keyring-failed",
                "The system's keyring failed: {why}",
                why = why,
            ),
        };
        Self::of(Code::NoKeyring, said)
    }
}
