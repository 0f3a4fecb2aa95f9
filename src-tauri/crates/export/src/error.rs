//! Why data could not be written out.

use std::io;
use std::path::PathBuf;

use counterfoil_domain::Currency;

/// Data could not be written out.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Writing the table or the JSON failed.
    #[error("The export could not be written: {0}.")]
    Write(#[source] io::Error),
    /// The pack's file could not be made.
    #[error("{} could not be written: {source}.", path.display())]
    Pack {
        /// Where it was to be.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// What should have gone into the pack could not be read or written.
    #[error("{name} could not be put into the pack: {source}.")]
    Entry {
        /// Its name in the pack.
        name: String,
        /// Why not.
        source: io::Error,
    },
    /// An entry failed before, so the pack would lack it.
    #[error("The pack is not complete, because one of its files could not be added.")]
    Incomplete,
    /// The sum of a currency's invoices is larger than can be kept.
    #[error("The total of all invoices in {0} is larger than can be kept.")]
    TooLarge(Currency),
}

impl ExportError {
    pub(crate) fn of_csv(error: csv::Error) -> Self {
        Self::Write(error.into())
    }

    pub(crate) fn of_json(error: serde_json::Error) -> Self {
        Self::Write(error.into())
    }
}
