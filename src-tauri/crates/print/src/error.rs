//! Why something was not printed.

use std::io;
use std::path::PathBuf;

/// Something was not printed, or the printers could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The system's print service cannot be reached: where it was looked for, and why not.
    #[error(
        "The system's print service does not answer at {place}: {source}. Printing needs CUPS; \
         start it, or open the file in the system's viewer and print from there."
    )]
    NoService {
        /// Socket or host.
        place: String,
        /// Why not.
        source: io::Error,
    },
    /// The print service took longer than is waited for.
    #[error("The system's print service did not answer in time.")]
    TimedOut,
    /// The system has no such printer.
    #[error("There is no printer called \u{201c}{0}\u{201d} on this computer.")]
    NoSuchPrinter(String),
    /// The printer's queue takes no jobs.
    #[error("The printer \u{201c}{printer}\u{201d} takes no jobs: {reason}.")]
    NotAccepting {
        /// The printer.
        printer: String,
        /// Why, as whoever closed the queue said it.
        reason: String,
    },
    /// The queue refused the job.
    #[error("The printer \u{201c}{printer}\u{201d} refused the job: {reason}.")]
    Refused {
        /// The printer.
        printer: String,
        /// Why, in the print service's words.
        reason: String,
    },
    /// The print service wants somebody else, or a password.
    #[error("The system's print service does not allow this user to print.")]
    NotAllowed,
    /// A file cannot be read.
    #[error("{} cannot be read: {source}.", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// No file was given.
    #[error("There is nothing to print.")]
    NoFiles,
    /// Not between 1 and [`crate::COPIES_MAX`].
    #[error("{0} copies cannot be printed; choose 1 to {max}.", max = crate::COPIES_MAX)]
    Copies(u16),
    /// This system's spooler takes one file a job; they have to be one file first.
    #[error("This system prints one file at a time.")]
    OneFileOnly,
    /// The print service forgot the job.
    #[error("The print service no longer knows the job.")]
    NoSuchJob,
    /// The print service said something that is not understood.
    #[error("The system's print service answered something unexpected: {0}.")]
    Answer(String),
}

impl PrintError {
    /// What went wrong on the way to or from the service.
    #[cfg(unix)]
    pub(crate) fn of_io(place: &str, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Self::TimedOut,
            _ => Self::NoService {
                place: place.to_owned(),
                source,
            },
        }
    }
}
