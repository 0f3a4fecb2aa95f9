//! Practice: books of its own, in a folder of their own, which nothing of the person's enters.
//!
//! Its secrets are worth nothing without the practice server, which ends with the program, so they
//! are kept in memory alone. The folder goes when practice ends; where the program died before, it
//! goes at the next start.

use crate::error::{Code, Error};
use crate::lock::FolderLock;
use crate::open::{App, Event, Options, lock};
use crate::view::ConnectInput;
use counterfoil_domain::{Business, say};
use counterfoil_secrets::RunKeyring;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// In the data folder.
const FOLDER: &str = "practice";
/// Says that the folder is practice's: none without it is ever removed.
const MARK: &str = "practice.txt";
const MARK_TEXT: &str = "Counterfoil keeps its practice here. Nothing in it is real; the folder is \
                         removed when practice ends.\n";
/// What stays until all else is gone: whoever looks meanwhile still knows what the folder is.
const LAST: [&str; 3] = [MARK, "open.lock", "restore.lock"];
/// How long what is under way may take when practice ends.
const LAST_ANSWERS: Duration = Duration::from_secs(5);
/// How long a file may be held by another program, such as one that looks for viruses.
const LET_GO: Duration = Duration::from_secs(2);
const LOOK: Duration = Duration::from_millis(20);

impl App {
    /// Opens books for practice beside these and connects the practice server to them: the first of
    /// the accounts, and the others as far as they can be had. Nothing of these books is touched.
    ///
    /// # Errors
    /// [`Code::Busy`] where another program practises beside the same data, and as
    /// [`App::account_connect`], of the first account; nothing is left behind then.
    pub async fn practise(
        &self,
        accounts: Vec<ConnectInput>,
        on_event: Arc<dyn Fn(Event) + Send + Sync>,
    ) -> Result<Self, Error> {
        let folder = self.inner.folder.join(FOLDER);
        let given = &self.inner.options;
        let options = Options {
            data: Some(folder.clone()),
            secrets: Arc::new(RunKeyring::new()),
            number_style: given.number_style,
            table_style: given.table_style,
            today: given.today,
            now: given.now,
            automatic_sync: given.automatic_sync,
        };
        // Held until the books are open: nobody takes the folder for one that was left over.
        let held = self
            .blocking(move |_| {
                clear(&folder)?;
                begin(&folder)
            })
            .await?;
        let practice = Self::open_for(options, on_event, true).await?;
        drop(held);
        match practice.furnish(accounts).await {
            Ok(()) => Ok(practice),
            Err(error) => {
                practice.practice_end().await;
                Err(error)
            }
        }
    }

    /// Whether these are the books of practice.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.inner.practice
    }

    /// Ends practice: what runs by itself stops, and its folder goes.
    pub async fn practice_end(self) {
        if !self.is_practice() {
            return;
        }
        let folder = self.inner.folder.clone();
        self.close().await;
        let cleared = tokio::task::spawn_blocking(move || clear(&folder)).await;
        if let Ok(Err(error)) = cleared {
            tracing::warn!(code = ?error.code, detail = ?error.detail, "practice is cleared later");
        }
    }

    /// Ends what runs by itself and waits a while for what is under way.
    async fn close(self) {
        self.inner.ended.send_replace(true);
        self.inner.sync.cancel();
        self.give_up_visits();
        self.clients().clear();
        let until = Instant::now() + LAST_ANSWERS;
        while Arc::strong_count(&self.inner) > 1 && Instant::now() < until {
            tokio::time::sleep(LOOK).await;
        }
        // Closing the store writes.
        let _ = tokio::task::spawn_blocking(move || drop(self)).await;
    }

    /// When these books are closed.
    pub(crate) async fn ended(&self) {
        // It is never let go of before.
        let _ = self.inner.ended.subscribe().wait_for(|ended| *ended).await;
    }

    /// The accounts of the practice server and an invented business, so that all can be tried.
    async fn furnish(&self, accounts: Vec<ConnectInput>) -> Result<(), Error> {
        let mut accounts = accounts.into_iter();
        let Some(first) = accounts.next() else {
            return Ok(());
        };
        let made = self.connect(first, true).await?;
        for other in accounts {
            if let Err(error) = self.connect(other, true).await {
                tracing::warn!(code = ?error.code, "a practice account was not connected");
            }
        }
        let business = Business {
            name: made.service.map_or(made.name, |service| service.name),
            address: "1 Example Street\nExample Town".to_owned(),
            email: "practice@example.com".to_owned(),
            ..Business::default()
        };
        self.write(move |_, w| Ok(w.put_business(&business)?)).await
    }

    /// Removes every practice account that an earlier version put among these books, with what its
    /// service had; how many there were.
    ///
    /// # Errors
    /// As [`App::account_remove`]; those before the one that failed are gone then.
    pub async fn practice_remove(&self) -> Result<usize, Error> {
        let mut removed = 0;
        if self.is_practice() {
            return Ok(removed);
        }
        for account in self.account_list().await? {
            if account.practice {
                self.account_remove(account.id).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    /// A file name, where it is clear from it that the file is of practice.
    #[must_use]
    pub fn file_named(&self, name: &str) -> String {
        match self.is_practice() {
            true => format!("practice-{name}"),
            false => name.to_owned(),
        }
    }

    /// Refuses what is for the person's own books alone.
    pub(crate) fn not_in_practice(&self) -> Result<(), Error> {
        match self.is_practice() {
            true => Err(Error::of(
                Code::StatusDenied,
                say!(
                    "error-in-practice",
                    "Practice does not do this: it is for your own books. Leave practice first."
                ),
            )),
            false => Ok(()),
        }
    }

    fn give_up_visits(&self) {
        for visit in lock(&self.inner.visits.visits).values() {
            visit.give_up();
        }
    }
}

/// Removes what a practice left behind whose program died; one that is under way stays.
pub(crate) fn clear_left_over(data: &Path) {
    if let Err(error) = clear(&data.join(FOLDER)) {
        tracing::info!(code = ?error.code, detail = ?error.detail, "practice is not cleared");
    }
}

/// Removes practice's folder, where there is one.
fn clear(folder: &Path) -> Result<(), Error> {
    let found = match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found.map_err(|e| not_cleared(folder, &e))?,
    };
    if !found.is_dir() || !(folder.join(MARK).is_file() || holds_nothing(folder)) {
        return Err(not_cleared(
            folder,
            &io::Error::other("something else is there"),
        ));
    }
    {
        // Whoever practises in it has it open.
        let lock = FolderLock::share(folder)?;
        let _alone = lock.alone()?;
        patiently(|| empty(folder)).map_err(|e| not_cleared(folder, &e))?;
    }
    patiently(|| {
        for name in LAST.iter().rev() {
            gone(fs::remove_file(folder.join(name)))?;
        }
        gone(fs::remove_dir(folder))
    })
    .map_err(|e| not_cleared(folder, &e))
}

/// Whether nothing is in the folder but what practice begins and ends with.
fn holds_nothing(folder: &Path) -> bool {
    fs::read_dir(folder)
        .is_ok_and(|mut entries| entries.all(|entry| entry.is_ok_and(|entry| is_last(&entry))))
}

fn is_last(entry: &fs::DirEntry) -> bool {
    LAST.iter().any(|last| entry.file_name() == *last)
}

/// Removes everything from the folder but what says whose it is.
fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if is_last(&entry) {
            continue;
        }
        let path = entry.path();
        gone(match entry.file_type()?.is_dir() {
            true => fs::remove_dir_all(path),
            false => fs::remove_file(path),
        })?;
    }
    Ok(())
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

fn patiently(act: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let until = Instant::now() + LET_GO;
    loop {
        match act() {
            Err(_) if Instant::now() < until => std::thread::sleep(LOOK),
            done => return done,
        }
    }
}

/// Makes the folder, has it open and marks it.
fn begin(folder: &Path) -> Result<FolderLock, Error> {
    crate::folder::make(folder).map_err(|e| not_made(folder, &e))?;
    let lock = FolderLock::share(folder)?;
    fs::write(folder.join(MARK), MARK_TEXT).map_err(|e| not_made(folder, &e))?;
    Ok(lock)
}

fn not_made(folder: &Path, error: &io::Error) -> Error {
    Error::file(
        say!(
            "error-practice-not-made",
            "The folder for practice could not be made"
        ),
        folder,
        error,
    )
}

fn not_cleared(folder: &Path, error: &io::Error) -> Error {
    Error::file(
        say!(
            "error-practice-not-cleared",
            "The folder of an earlier practice could not be removed"
        ),
        folder,
        error,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_of_practice_is_cleared() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join(FOLDER);
        clear(&folder).unwrap();
        drop(begin(&folder).unwrap());
        fs::create_dir(folder.join("backups")).unwrap();
        fs::write(folder.join("backups/one"), "1").unwrap();
        fs::write(folder.join("store.db"), "2").unwrap();
        clear(&folder).unwrap();
        assert!(!folder.exists());

        // What is left of a beginning or a clearing that was cut short.
        for left in [&[][..], &["open.lock"], &["practice.txt"]] {
            fs::create_dir(&folder).unwrap();
            for name in left {
                fs::write(folder.join(name), "").unwrap();
            }
            clear(&folder).unwrap();
            assert!(!folder.exists(), "{left:?}");
        }
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("scales.txt"), "the person's own").unwrap();
        assert_eq!(clear(&folder).unwrap_err().code, Code::File);
        assert_eq!(
            fs::read_to_string(folder.join("scales.txt")).unwrap(),
            "the person's own"
        );
    }

    #[test]
    fn a_practice_that_is_under_way_is_not_cleared() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join(FOLDER);
        let open = begin(&folder).unwrap();
        fs::write(folder.join("store.db"), "in use").unwrap();
        assert_eq!(clear(&folder).unwrap_err().code, Code::Busy);
        assert!(folder.join("store.db").exists());
        drop(open);
        clear(&folder).unwrap();
        assert!(!folder.exists());
    }
}
