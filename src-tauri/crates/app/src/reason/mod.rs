//! What the failures of the crates below mean to a person, each in a sentence that other languages have.
//!
//! What a service, a library or the system says in its own words stands in it as a text.

pub(crate) mod document;
pub(crate) mod einvoice;
pub(crate) mod payout;
pub(crate) mod remote;
mod store;

use counterfoil_backup::BackupError;
use counterfoil_domain::{Said, say};
use counterfoil_export::ExportError;
use counterfoil_print::{COPIES_MAX, PrintError};
use counterfoil_remote::Unacceptable;
use counterfoil_remote::page::NotOpened;

/// Why an account cannot have an address.
pub(crate) fn unacceptable(why: &Unacceptable) -> Said {
    match why {
        Unacceptable::NotAnAddress => say!(
            "error-address-wrong",
            "this is not an address of the form https://host"
        ),
        Unacceptable::NotHttps => say!(
            "error-address-not-https",
            "the address must begin with https://; plain http is for this computer only"
        ),
        Unacceptable::HasCredentials => say!(
            "error-address-with-name",
            "the address must not hold a name or a password"
        ),
        Unacceptable::HasQuery => say!(
            "error-address-with-query",
            "the address must end with its path, without ? or #"
        ),
    }
}

/// Why a page is not opened, as the end of a sentence.
pub(crate) fn not_opened(why: &NotOpened) -> Said {
    match why {
        NotOpened::NotAnAddress => {
            say!("error-page-no-address", "the service gave no web address")
        }
        NotOpened::NotHttps(host) => say!(
            "error-page-not-https",
            "the address at {host} is not encrypted (https)",
            host = host,
        ),
        NotOpened::HidesItsHost(host) => say!(
            "error-page-hides-host",
            "the address hides its host, {host}, behind a name",
            host = host,
        ),
        NotOpened::OddPort(host) => say!(
            "error-page-odd-port",
            "the address at {host} uses an unusual port",
            host = host,
        ),
        NotOpened::OtherHost(host) => say!(
            "error-page-other-host",
            "{host} is not a place that this program sends people to",
            host = host,
        ),
    }
}

/// Why data was not written out.
pub(crate) fn export(error: &ExportError) -> Said {
    match error {
        ExportError::Write(source) => say!(
            "error-export-not-written",
            "The export could not be written: {why}.",
            why = source.to_string(),
        ),
        ExportError::Pack { path, source } => say!(
            "error-pack-not-written",
            "{path} could not be written: {why}.",
            path = path.display().to_string(),
            why = source.to_string(),
        ),
        ExportError::Entry { name, source } => say!(
            "error-pack-entry",
            "{name} could not be put into the pack: {why}.",
            name = name,
            why = source.to_string(),
        ),
        ExportError::Incomplete => say!(
            "error-pack-incomplete",
            "The pack is not complete, because one of its files could not be added."
        ),
        ExportError::TooLarge(currency) => say!(
            "error-export-too-large",
            "The total of all invoices in {currency} is larger than can be kept.",
            currency = *currency,
        ),
    }
}

/// Why nothing was printed.
pub(crate) fn print(error: &PrintError) -> Said {
    match error {
        PrintError::NoService { .. } => say!(
            "error-print-no-service",
            "This computer's print service does not answer, so nothing was printed. Start it, or \
             save the PDF and print it from there."
        ),
        PrintError::TimedOut => say!(
            "error-print-timed-out",
            "The system's print service did not answer in time."
        ),
        PrintError::NoSuchPrinter(printer) => say!(
            "error-printer-unknown",
            "There is no printer called “{printer}” on this computer.",
            printer = printer,
        ),
        PrintError::NotAccepting { printer, reason } => say!(
            "error-printer-closed",
            "The printer “{printer}” takes no jobs: {reason}.",
            printer = printer,
            reason = reason,
        ),
        PrintError::Refused { printer, reason } => say!(
            "error-print-refused",
            "The printer “{printer}” refused the job: {reason}.",
            printer = printer,
            reason = reason,
        ),
        PrintError::NotAllowed => say!(
            "error-print-not-allowed",
            "The system's print service does not allow this user to print."
        ),
        PrintError::File { path, source } => say!(
            "error-print-file-unreadable",
            "{path} cannot be read: {why}.",
            path = path.display().to_string(),
            why = source.to_string(),
        ),
        PrintError::NoFiles => say!("error-print-nothing", "There is nothing to print."),
        PrintError::Copies(copies) => say!(
            "error-print-copies",
            "{copies} copies cannot be printed; choose 1 to {most}.",
            copies = *copies,
            most = COPIES_MAX,
        ),
        PrintError::OneFileOnly => say!(
            "error-print-one-file",
            "This system prints one file at a time."
        ),
        PrintError::NoSuchJob => say!(
            "error-print-job-unknown",
            "The print service no longer knows the job."
        ),
        PrintError::Answer(answer) => say!(
            "error-print-answer",
            "The system's print service answered something unexpected: {answer}.",
            answer = answer,
        ),
    }
}

/// Why a file is not taken as a backup.
pub(crate) fn backup(error: &BackupError) -> Said {
    match error {
        BackupError::NotABackup => say!(
            "error-not-a-backup",
            "This file is not a backup of Counterfoil."
        ),
        BackupError::Newer { found, known } => say!(
            "error-backup-newer-form",
            "This backup was made by a newer version of Counterfoil (its form is {found}; this \
             version knows {known}). Update the program to open it.",
            found = *found,
            known = *known,
        ),
        BackupError::PassphraseNeeded => say!(
            "error-passphrase-needed",
            "This backup is sealed. Its passphrase is needed to open it."
        ),
        BackupError::WrongPassphrase => say!(
            "error-passphrase-wrong",
            "This passphrase does not open the backup."
        ),
        BackupError::Costly => say!(
            "error-backup-costly",
            "This backup asks for more work to open it than a backup of Counterfoil does."
        ),
        BackupError::Damaged(what) => say!(
            "error-backup-damaged",
            "This backup is damaged: {what}.",
            what = what,
        ),
        BackupError::Foreign(name) => say!(
            "error-backup-foreign",
            "This file holds “{name}”, which no backup of Counterfoil holds, so it was not \
             opened.",
            name = name,
        ),
        BackupError::Link(name) => say!(
            "error-backup-link",
            "In this file “{name}” is a link, which no backup of Counterfoil holds, so it was not \
             opened.",
            name = name,
        ),
        BackupError::Doubled => say!(
            "error-backup-doubled",
            "This file holds two files of one name, so it was not opened."
        ),
        BackupError::TooLarge(name) => say!(
            "error-backup-too-large",
            "In this file “{name}” would become far larger than it can be, so it was not opened.",
            name = name,
        ),
        BackupError::Missing(name) => say!(
            "error-backup-part-missing",
            "“{name}” is missing in this backup.",
            name = *name,
        ),
        BackupError::Changed(name) => say!(
            "error-backup-part-changed",
            "This backup is damaged: “{name}” is not what was backed up.",
            name = *name,
        ),
        // Said with its place; see `backup/failure.rs`.
        BackupError::File { .. } => error.to_string().into(),
    }
}
