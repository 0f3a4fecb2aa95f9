//! The file a backup is: a ZIP with the store, what it holds and its sums, sealed with a passphrase
//! where one is given. What the store means is not known here; the README tells what else is not.

mod directory;
mod error;
mod manifest;
mod read;
mod seal;
mod write;

#[cfg(test)]
mod tests;

pub use error::{Attempt, BackupError};
pub use manifest::{FORMAT, InvoiceSum, Manifest, Part, VERSION};
pub use read::{Glance, Opened, glance, open};
pub use seal::{Cost, SEALED};
pub use write::{Sealing, write, write_files};

/// The store's name in a backup.
pub const STORE: &str = "counterfoil.db";
/// The name of what tells a backup's contents.
pub const MANIFEST: &str = "manifest.json";
/// The name of the page for whoever opens a backup without the program.
pub const ABOUT: &str = "README.txt";
/// How names of backups end.
pub const EXTENSION: &str = "cfbackup";
