//! What is set for backups and what became of them: a file beside the store and not in it, because
//! it is needed when the store cannot be opened, and because a backup that is brought back must not
//! change where backups of this computer go.

use crate::error::{Code, Error};
use crate::folder;
use crate::lock;
use crate::view::{BackupEvery, BackupFailure};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::say;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

const NAME: &str = "backup.json";
/// Whoever has it locked may change the book.
const LOCK: &str = "backup.lock";
/// How many proofs are remembered.
const PROOFS: usize = 500;

/// The last good backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Last {
    pub path: PathBuf,
    pub made_at: DateTime<Utc>,
    /// The day on which it was made, where the person is.
    pub day: NaiveDate,
}

/// A file that was proved whole, as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Proof {
    at: DateTime<Utc>,
    size: u64,
    modified: Option<SystemTime>,
}

/// The file's contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Book {
    pub every: BackupEvery,
    /// None for the folder beside the data.
    pub folder: Option<PathBuf>,
    pub keep: u32,
    pub sealed: bool,
    pub last: Option<Last>,
    pub failure: Option<BackupFailure>,
    /// Those that were made by themselves, oldest first: only these are ever removed.
    pub by_itself: Vec<PathBuf>,
    proofs: BTreeMap<PathBuf, Proof>,
}

impl Default for Book {
    fn default() -> Self {
        Self {
            every: BackupEvery::Daily,
            folder: None,
            keep: 7,
            sealed: false,
            last: None,
            failure: None,
            by_itself: Vec::new(),
            proofs: BTreeMap::new(),
        }
    }
}

/// Where backups go that nobody chose a folder for.
pub(super) fn own_folder(data: &Path) -> PathBuf {
    data.join("backups")
}

impl Book {
    /// The book of a data folder.
    ///
    /// # Errors
    /// [`Code::File`] where it cannot be read: what was set would be forgotten in silence.
    pub fn read(data: &Path) -> Result<Self, Error> {
        let path = data.join(NAME);
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            read => read.map_err(|e| {
                Error::file(
                    say!(
                        "error-backup-settings-unreadable",
                        "The settings of backups cannot be read"
                    ),
                    &path,
                    &e,
                )
            })?,
        };
        serde_json::from_slice(&bytes).map_err(|error| {
            Error::of(
                Code::File,
                say!(
                    "error-backup-settings-wrong",
                    "The settings of backups cannot be read, so none is made by itself. Remove \
                     {path} and set them again.",
                    path = path.display().to_string(),
                ),
            )
            .detailed(error)
        })
    }

    /// Changes the book; one at a time, in whichever program.
    pub fn change(data: &Path, f: impl FnOnce(&mut Self)) -> Result<(), Error> {
        static TURN: Mutex<()> = Mutex::new(());
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        // Given back when it is closed, also by a program that dies.
        let lock = lock::file(data, LOCK)?;
        if let Err(error) = lock.lock() {
            tracing::warn!(%error, "no locks here: backups of another program may be left out");
        }
        let mut book = Self::read(data)?;
        f(&mut book);
        let bytes = serde_json::to_vec_pretty(&book).map_err(Error::internal)?;
        folder::write(&data.join(NAME), &bytes)
    }

    /// Where backups go.
    pub fn folder(&self, data: &Path) -> PathBuf {
        self.folder.clone().unwrap_or_else(|| own_folder(data))
    }

    /// A good backup was made.
    pub fn made(&mut self, path: &Path, now: DateTime<Utc>, today: NaiveDate) {
        self.last = Some(Last {
            path: path.to_owned(),
            made_at: now,
            day: today,
        });
        self.failure = None;
        self.proved(path, now);
    }

    /// A file was proved whole.
    pub fn proved(&mut self, path: &Path, now: DateTime<Utc>) {
        self.proofs.retain(|path, _| path.exists());
        if let Ok(file) = path.metadata()
            && self.proofs.len() < PROOFS
        {
            let proof = Proof {
                at: now,
                size: file.len(),
                modified: file.modified().ok(),
            };
            self.proofs.insert(path.to_owned(), proof);
        }
    }

    /// When this file was proved, where it is still the one that was.
    pub fn proof_of(&self, path: &Path) -> Option<DateTime<Utc>> {
        let proof = self.proofs.get(path)?;
        let file = path.metadata().ok()?;
        let same = file.len() == proof.size && file.modified().ok() == proof.modified;
        same.then_some(proof.at)
    }

    /// Whether one is to be made by itself on this day.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        // A clock that was put back must not stop backups for as long: any other day counts.
        let days = self
            .last
            .as_ref()
            .map(|last| (today - last.day).num_days().abs());
        match (self.every, days) {
            (BackupEvery::Off, _) => false,
            (_, None) => true,
            (BackupEvery::Daily, Some(days)) => days >= 1,
            (BackupEvery::Weekly, Some(days)) => days >= 7,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_on_another_day_or_after_a_week_and_never_while_off() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        for (every, last, today, due) in [
            (BackupEvery::Off, None, 20, false),
            (BackupEvery::Off, Some(1), 20, false),
            (BackupEvery::Daily, None, 20, true),
            (BackupEvery::Daily, Some(20), 20, false),
            (BackupEvery::Daily, Some(19), 20, true),
            (BackupEvery::Daily, Some(28), 20, true),
            (BackupEvery::Weekly, Some(14), 20, false),
            (BackupEvery::Weekly, Some(13), 20, true),
            (BackupEvery::Weekly, Some(27), 20, true),
            (BackupEvery::Weekly, None, 20, true),
        ] {
            let book = Book {
                every,
                last: last.map(|d| Last {
                    path: PathBuf::new(),
                    made_at: DateTime::UNIX_EPOCH,
                    day: day(d),
                }),
                ..Book::default()
            };
            assert_eq!(book.is_due(day(today)), due, "{every:?} {last:?} {today}");
        }
    }

    #[test]
    fn what_another_program_notes_meanwhile_stays_in_the_book() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path();
        let own = |name: &str| data.join(name);
        // The other program is amid its change.
        let other = lock::file(data, LOCK).unwrap();
        other.lock().unwrap();
        let mut book = Book::read(data).unwrap();
        std::thread::scope(|scope| {
            let (tell, told) = std::sync::mpsc::channel();
            let change = scope.spawn(move || {
                tell.send(()).unwrap();
                Book::change(data, |book| book.by_itself.push(own("window")))
            });
            told.recv().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(200));
            book.by_itself.push(own("terminal"));
            folder::write(&data.join(NAME), &serde_json::to_vec(&book).unwrap()).unwrap();
            other.unlock().unwrap();
            change.join().unwrap().unwrap();
        });
        let book = Book::read(data).unwrap();
        assert_eq!(book.by_itself, [own("terminal"), own("window")]);
    }

    #[test]
    fn a_book_that_cannot_be_read_is_told_and_not_replaced() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join(NAME), "{\"keep\": ").unwrap();
        let error = Book::change(data.path(), |book| book.keep = 3).unwrap_err();
        assert_eq!(error.code, Code::File);
        assert_eq!(fs::read(data.path().join(NAME)).unwrap(), b"{\"keep\": ");
    }

    #[test]
    fn a_proof_counts_for_the_very_file_only() {
        let data = tempfile::tempdir().unwrap();
        let path = data.path().join("a.cfbackup");
        fs::write(&path, "one").unwrap();
        let mut book = Book::default();
        book.proved(&path, DateTime::UNIX_EPOCH);
        assert_eq!(book.proof_of(&path), Some(DateTime::UNIX_EPOCH));
        fs::write(&path, "other").unwrap();
        assert_eq!(book.proof_of(&path), None);
    }
}
