//! Another file in the place of the store's own, while the program goes on: everyone who reads or
//! writes is waited for, and whoever comes meanwhile waits.

use crate::{Error, Store, copy, open};
use rusqlite::Connection;
use std::{
    fs::{self, File},
    io,
    path::Path,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// How long readers and writers under way are waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Who is inside the store. It closes only while nobody is, so that whoever is inside may go in
/// again (a read within a write) without waiting for itself.
#[derive(Debug, Default)]
pub(crate) struct Door {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    inside: usize,
    closed: bool,
}

/// Someone inside.
pub(crate) struct Inside<'a>(&'a Door);

/// The door closed.
struct Closed<'a>(&'a Door);

impl Door {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn enter(&self) -> Inside<'_> {
        let open = self.changed.wait_while(self.state(), |state| state.closed);
        open.unwrap_or_else(PoisonError::into_inner).inside += 1;
        Inside(self)
    }

    fn close(&self, patience: Duration) -> Result<Closed<'_>, Error> {
        let until = Instant::now() + patience;
        let mut state = self.state();
        while state.inside > 0 || state.closed {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::Busy);
            }
            let waited = self.changed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.closed = true;
        Ok(Closed(self))
    }
}

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.state().inside -= 1;
        self.0.changed.notify_all();
    }
}

impl Drop for Closed<'_> {
    fn drop(&mut self) {
        self.0.state().closed = false;
        self.0.changed.notify_all();
    }
}

impl Store {
    /// Copies the whole store, as it is now, to the new file `to`, and returns once it is on disk.
    /// Others may read and write meanwhile. The copy is under the same key.
    ///
    /// # Errors
    /// [`Error::Damaged`] where the store cannot be read whole, [`Error::DiskFull`], [`Error::File`].
    pub fn copy_to(&self, to: &Path) -> Result<(), Error> {
        let _inside = self.door().enter();
        match self.path() {
            Some(path) => copy::whole(&open::another(path, self.key())?, to),
            None => Err(Error::File(std::io::ErrorKind::Unsupported.into())),
        }
    }

    /// Puts the store at `new`, which lies in the same folder and which nobody has open, in the place
    /// of this one. Afterwards every clone reads and writes the new one. A crash at any moment leaves
    /// the one or the other, whole.
    ///
    /// # Errors
    /// [`Error::Busy`] while someone reads or writes, here or in another process; [`Error::File`].
    /// The store is then the one it was. Where not even that one can be opened again, what is written
    /// from then on answers [`Error::Closed`] until it can.
    pub fn exchange(&self, new: &Path) -> Result<(), Error> {
        self.exchange_keeping(new, second_name)
    }

    /// [`Store::exchange`] that keeps the present file, under the second of two names, in its own way.
    pub(crate) fn exchange_keeping(
        &self,
        new: &Path,
        keep: impl FnOnce(&Path, &Path) -> io::Result<()>,
    ) -> Result<(), Error> {
        let Some(path) = self.path().map(Path::to_owned) else {
            return Err(Error::File(io::ErrorKind::Unsupported.into()));
        };
        let _closed = self.door().close(PATIENCE)?;
        self.forget_idle();
        let key = self.key();
        self.with_connection(|writer| {
            let blank = open::blank_in_memory()?;
            let old = std::mem::replace(writer, blank);
            if let Err((old, error)) = old.close() {
                *writer = old;
                return Err(error.into());
            }
            let exchanged = in_place(new, &path, keep);
            let kept = open::beside(&path, ".old");
            match (exchanged, open::open(&path, key)) {
                (exchanged, Ok(connection)) => {
                    *writer = connection;
                    let _ = fs::remove_file(&kept);
                    exchanged
                }
                (exchanged, Err(error)) => {
                    // Proved before, and yet it does not open: the one before comes back.
                    if exchanged.is_ok() && fs::rename(&kept, &path).is_ok() {
                        copy::sync_folder(&path);
                    }
                    self.open_again(writer);
                    exchanged.and(Err(error))
                }
            }
        })
    }
}

/// Gives a file a second name, or makes a copy of that name where the file system has none for one.
fn second_name(path: &Path, kept: &Path) -> io::Result<()> {
    fs::hard_link(path, kept).or_else(|_| {
        let copied =
            fs::copy(path, kept).and_then(|_| File::options().write(true).open(kept)?.sync_all());
        if copied.is_err() {
            let _ = fs::remove_file(kept);
        }
        copied
    })
}

/// Exchanges the files of a store that nobody has open.
///
/// # Errors
/// [`Error::Busy`] where another process has it open, [`Error::File`]; nothing is changed then.
fn in_place(
    new: &Path,
    path: &Path,
    keep: impl FnOnce(&Path, &Path) -> io::Result<()>,
) -> Result<(), Error> {
    // Closed by its last user, a store has no write-ahead log; one that is left is in use elsewhere,
    // and must never lie beside another store.
    if fs::metadata(open::beside(path, "-wal")).is_ok_and(|log| log.len() > 0) {
        return Err(Error::Busy);
    }
    for left in ["-wal", "-shm", ".old"] {
        copy::remove(&open::beside(path, left))?;
    }
    // So that it can come back.
    keep(path, &open::beside(path, ".old"))?;
    File::options().write(true).open(new)?.sync_all()?;
    fs::rename(new, path)?;
    copy::sync_folder(path);
    Ok(())
}

/// Puts a proved store in the place of one that cannot be opened, which is kept beside it under the
/// name that is returned. Nobody may have either open.
///
/// # Errors
/// [`Error::File`], [`Error::DiskFull`]; the damaged store is then still at its place, or whole under
/// the other name.
pub fn replace_damaged(path: &Path, new: &Path, kept: &Path) -> Result<(), Error> {
    File::options().write(true).open(new)?.sync_all()?;
    for end in ["-wal", "-shm"] {
        let from = open::beside(path, end);
        if from.exists() {
            fs::rename(&from, open::beside(kept, end))?;
        }
    }
    if path.exists() {
        fs::hard_link(path, kept).or_else(|_| fs::copy(path, kept).map(|_| ()))?;
    }
    fs::rename(new, path)?;
    copy::sync_folder(path);
    Ok(())
}

/// Brings a proved store of an older format up to date, aside.
///
/// # Errors
/// As opening it.
pub fn bring_up_to_date(path: &Path) -> Result<(), Error> {
    let connection: Connection = open::open(path, None)?;
    open::full_check(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}
