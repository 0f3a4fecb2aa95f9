//! Who has a data folder open. Everyone shares the lock; whoever exchanges the store has it alone.

use crate::error::{Code, Error};
use counterfoil_domain::say;
use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long an exchange that is under way is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// A data folder that this program has open.
#[derive(Debug)]
pub(crate) struct FolderLock {
    /// Shared by all who have the folder open.
    open: Mutex<File>,
    /// Only one at a time tries to have the folder alone: between giving up its share and having all
    /// of it, nobody else does.
    alone: File,
}

/// The folder alone, until dropped.
pub(crate) struct Alone<'a>(&'a FolderLock);

impl FolderLock {
    /// Shares the folder with whoever has it open.
    ///
    /// # Errors
    /// [`Code::Busy`] while another program brings a backup back.
    pub fn share(folder: &Path) -> Result<Self, Error> {
        let lock = Self {
            open: Mutex::new(file(folder, "open.lock")?),
            alone: file(folder, "restore.lock")?,
        };
        let patience = Instant::now() + PATIENCE;
        let open = lock.open.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match open.try_lock_shared() {
                Err(TryLockError::WouldBlock) if Instant::now() < patience => {
                    std::thread::sleep(Duration::from_millis(50));
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::of(
                        Code::Busy,
                        say!(
                            "error-restore-running",
                            "A backup is being brought back just now. Try again in a moment."
                        ),
                    ));
                }
                // A file system without locks: then nobody can have the folder alone either.
                Ok(()) | Err(TryLockError::Error(_)) => break,
            }
        }
        drop(open);
        Ok(lock)
    }

    /// The folder for this program alone.
    ///
    /// # Errors
    /// [`Code::Busy`] while another program has it open.
    pub fn alone(&self) -> Result<Alone<'_>, Error> {
        let busy = || {
            Error::of(
                Code::Busy,
                say!(
                    "error-data-open-elsewhere",
                    "Another window or command of Counterfoil has your data open. Close it and try \
                 again. Nothing was changed."
                ),
            )
        };
        self.alone.try_lock().map_err(|_| busy())?;
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = open.unlock();
        if open.try_lock().is_err() {
            let _ = open.lock_shared();
            let _ = self.alone.unlock();
            return Err(busy());
        }
        drop(open);
        Ok(Alone(self))
    }
}

impl Drop for Alone<'_> {
    fn drop(&mut self) {
        let open = self.0.open.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = open.unlock();
        let _ = open.lock_shared();
        let _ = self.0.alone.unlock();
    }
}

/// A file of the data folder that is there to be locked.
///
/// # Errors
/// [`Code::File`] where it cannot be made.
pub(crate) fn file(folder: &Path, name: &str) -> Result<File, Error> {
    let path = folder.join(name);
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|e| {
            Error::file(
                say!(
                    "error-data-folder-unusable",
                    "The data folder cannot be used"
                ),
                &path,
                &e,
            )
        })
}
