//! Why a file is not taken as a backup, or none could be written.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A failure of reading or writing a backup. Nothing of the person's data was changed by any.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is something else.
    #[error("This file is not a backup of Counterfoil.")]
    NotABackup,
    /// A later version of the program made it.
    #[error(
        "This backup was made by a newer version of Counterfoil (its form is {found}; this version \
         knows {known}). Update the program to open it."
    )]
    Newer {
        /// The form's number in the file.
        found: u32,
        /// The newest known here.
        known: u32,
    },
    /// It is sealed and no passphrase was given.
    #[error("This backup is sealed. Its passphrase is needed to open it.")]
    PassphraseNeeded,
    /// The passphrase is another one.
    #[error("This passphrase does not open the backup.")]
    WrongPassphrase,
    /// It asks for more memory or time to open than any backup of ours.
    #[error("This backup asks for more work to open it than a backup of Counterfoil does.")]
    Costly,
    /// The file ends early or was changed.
    #[error("This backup is damaged: {0}.")]
    Damaged(String),
    /// A file in it that no backup holds: another name, a path, a folder.
    #[error("This file holds “{0}”, which no backup of Counterfoil holds, so it was not opened.")]
    Foreign(String),
    /// A link to somewhere else on the disk.
    #[error(
        "In this file “{0}” is a link, which no backup of Counterfoil holds, so it was not opened."
    )]
    Link(String),
    /// Two files of one name: which is meant cannot be known.
    #[error("This file holds two files of one name, so it was not opened.")]
    Doubled,
    /// A file that would fill the disk.
    #[error("In this file “{0}” would become far larger than it can be, so it was not opened.")]
    TooLarge(String),
    /// A part that every backup has.
    #[error("“{0}” is missing in this backup.")]
    Missing(&'static str),
    /// The part's bytes are not those that were backed up.
    #[error("This backup is damaged: “{0}” is not what was backed up.")]
    Changed(&'static str),
    /// The disk is full, or the file cannot be read or written.
    #[error("The backup could not be {what} ({path}): {source}.")]
    File {
        /// Read or written.
        what: Attempt,
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// What was tried with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// To read it.
    Read,
    /// To write it.
    Write,
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Write => "written",
        })
    }
}

impl BackupError {
    pub(crate) fn reading(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        |source| Self::File {
            what: Attempt::Read,
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn writing(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        |source| Self::File {
            what: Attempt::Write,
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn damaged(what: impl ToString) -> Self {
        Self::Damaged(what.to_string())
    }
}
