//! Backups by themselves: soon after the start and while the program runs. Only the window does this.

use super::book::Book;
use super::{ORDINARY, make};
use crate::error::Error;
use crate::open::App;
use crate::view::{BackupFailure, Changed};
use chrono::TimeDelta;
use counterfoil_domain::Said;
use std::fs;
use std::time::Duration;

/// After the start, which is busy enough.
const FIRST: Duration = Duration::from_secs(20);
/// How often it is asked whether one is due.
const REGULAR: Duration = Duration::from_secs(600);

impl App {
    pub(crate) fn start_backups(&self) {
        let app = self.clone();
        tokio::spawn(async move {
            let mut pause = FIRST;
            loop {
                tokio::select! {
                    () = app.ended() => return,
                    () = app.inner.backups.notified() => {}
                    () = tokio::time::sleep(pause) => {}
                }
                pause = REGULAR;
                if let Err(error) = app.backup_if_due().await {
                    tracing::warn!(code = ?error.code, detail = ?error.detail, "backup failed");
                }
            }
        });
    }

    /// Makes a backup where one is due, and removes the oldest of those made so. Whether one was
    /// made. A failure is remembered until one succeeds, and tried again after an hour.
    ///
    /// # Errors
    /// As [`App::backup_create`].
    pub async fn backup_if_due(&self) -> Result<bool, Error> {
        let made = self.blocking(Self::make_if_due).await;
        if !matches!(made, Ok(false)) {
            self.changed(&[Changed::Backup]);
        }
        made
    }

    fn make_if_due(&self) -> Result<bool, Error> {
        if self.is_practice() {
            return Ok(false);
        }
        let data = &self.inner.folder;
        let book = Book::read(data)?;
        let now = self.now();
        let rests = book.failure.as_ref().is_some_and(|failure| {
            let since = now - failure.at;
            since >= TimeDelta::zero() && since < TimeDelta::hours(1)
        });
        if !book.is_due(self.today()) || rests || self.is_empty()? {
            return Ok(false);
        }
        match self.make_by_itself(&book) {
            Ok(()) => Ok(true),
            Err(error) => {
                let Said { message, said } = error.sentence();
                Book::change(data, |book| {
                    let at = now;
                    book.failure = Some(BackupFailure { at, message, said });
                })?;
                Err(error)
            }
        }
    }

    fn make_by_itself(&self, book: &Book) -> Result<(), Error> {
        let data = &self.inner.folder;
        let passphrase = match book.sealed {
            true => Some(self.kept_passphrase()?),
            false => None,
        };
        let made = make::make(&make::Order {
            store: &self.inner.store,
            data,
            folder: &book.folder(data),
            passphrase: passphrase.as_ref(),
            beginning: ORDINARY,
            now: self.now(),
        })?;
        Book::change(data, |book| {
            book.made(&made, self.now(), self.today());
            book.by_itself.retain(|path| path.exists());
            book.by_itself.push(made);
            let keep = usize::try_from(book.keep).unwrap_or(usize::MAX);
            let surplus = book.by_itself.len().saturating_sub(keep);
            for old in book.by_itself.drain(..surplus) {
                let _ = fs::remove_file(old);
            }
        })
    }

    /// Whether there is nothing yet that could be lost.
    fn is_empty(&self) -> Result<bool, Error> {
        let counts = self.inner.store.holdings()?.counts;
        let none = |table: &str| counts.get(table).copied().unwrap_or(0) == 0;
        Ok(["invoice", "customer", "sender", "unsaved"]
            .into_iter()
            .all(none))
    }
}
