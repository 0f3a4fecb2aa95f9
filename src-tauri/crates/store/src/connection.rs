//! One writer, several readers, on one file.

use crate::{Error, open, pending::Pending, sample::Sampled, swap::Door};
use rusqlite::{CachedStatement, Connection, TransactionBehavior};
use std::{
    ops::Deref,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, ThreadId},
};

/// How many idle readers are kept open.
const IDLE_READERS: usize = 4;

/// The store. Cheap to clone; every clone is the same store.
///
/// Calls block: keep them off async workers. Inside a `write` closure use its [`Writer`], which
/// reads too: a second `write` (in memory also a `read`) answers [`Error::Busy`] instead of waiting
/// for itself.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    /// None in memory: there the writer serves readers too.
    path: Option<PathBuf>,
    key: Option<String>,
    /// Closed before the writer, which then is the last and tidies the write-ahead log away.
    idle: Mutex<Vec<Connection>>,
    writer: Mutex<Connection>,
    /// The writer's connection is none to the file, which could not be opened again.
    closed: AtomicBool,
    /// The thread that has the writer, so that it never waits for itself.
    writing: Mutex<Option<ThreadId>>,
    /// What searches are planned by.
    sampled: Sampled,
    /// Closed while the file is exchanged.
    door: Door,
    #[cfg(feature = "simulation")]
    fates: simulation::Fates,
}

/// One consistent view of the store.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) sampled: &'a Sampled,
}

/// A transaction that is committed when its closure returns `Ok`, and undone otherwise.
pub struct Writer<'a> {
    reader: Reader<'a>,
    pub(crate) pending: Pending,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Reader<'_> {
    pub(crate) fn prepare(&self, sql: &str) -> Result<CachedStatement<'_>, Error> {
        Ok(self.connection.prepare_cached(sql)?)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("path", &self.inner.path)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the store at `path`, making it where there is none and bringing an older one up to
    /// date after a copy of it was made beside it.
    ///
    /// `key` is SQLCipher's (a passphrase, or `x'…'` with 64 hexadecimal digits); none for a plain
    /// file.
    pub fn open(path: &Path, key: Option<&str>) -> Result<Self, Error> {
        let writer = open::open(path, key)?;
        Ok(Self::of(Some(path.to_owned()), key, writer))
    }

    /// A store in memory, for tests and simulations.
    pub fn open_in_memory() -> Result<Self, Error> {
        Ok(Self::of(None, None, open::in_memory()?))
    }

    pub(crate) fn of(path: Option<PathBuf>, key: Option<&str>, writer: Connection) -> Self {
        Self {
            inner: Arc::new(Inner {
                path,
                key: key.map(str::to_owned),
                writer: Mutex::new(writer),
                closed: AtomicBool::new(false),
                writing: Mutex::new(None),
                idle: Mutex::new(Vec::new()),
                sampled: Sampled::default(),
                door: Door::default(),
                #[cfg(feature = "simulation")]
                fates: Mutex::default(),
            }),
        }
    }

    /// The file; none in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.inner.path.as_deref()
    }

    /// Runs `f` on one consistent view.
    pub fn read<T>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let _inside = self.inner.door.enter();
        let Some(path) = &self.inner.path else {
            let (mut connection, _turn) = self.writer()?;
            return read_on(&mut connection, &self.inner.sampled, f);
        };
        let idle = lock(&self.inner.idle).pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => open::reader(path, self.inner.key.as_deref())?,
        };
        let answer = read_on(&mut connection, &self.inner.sampled, f);
        let mut idle = lock(&self.inner.idle);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
        answer
    }

    /// Runs `f` in a transaction: committed and on disk when this returns `Ok`, undone when `f`
    /// or the commit fails.
    pub fn write<T>(&self, f: impl FnOnce(&Writer<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.transact("FULL", f)
    }

    /// [`Store::write`] that does not wait for the disk: for what can be had again. It is on disk
    /// with the next `write` at the latest. A power cut before that may undo it, whole and together
    /// with every relaxed write after it; a program that ends or is killed loses nothing.
    pub fn write_relaxed<T>(
        &self,
        f: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.transact("NORMAL", f)
    }

    fn transact<T>(
        &self,
        synchronous: &str,
        f: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let _inside = self.inner.door.enter();
        let (mut connection, _turn) = self.writer()?;
        connection.pragma_update(None, "synchronous", synchronous)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let writer = Writer {
            reader: Reader {
                connection: &transaction,
                sampled: &self.inner.sampled,
            },
            pending: Pending::default(),
        };
        let answer = f(&writer)?;
        writer.pending.write(&writer)?;
        #[cfg(feature = "simulation")]
        let fate = simulation::fate(&self.inner.fates);
        #[cfg(feature = "simulation")]
        if fate == simulation::Fate::DieBefore {
            return Err(Error::Busy);
        }
        transaction.commit()?;
        #[cfg(feature = "simulation")]
        if fate == simulation::Fate::DieAfter {
            return Err(Error::Busy);
        }
        Ok(answer)
    }

    /// A number that becomes another one when somebody else changes the file, another program on the same
    /// data: what this store writes leaves it as it is. None while this store is writing.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn touched_by_others(&self) -> Result<Option<i64>, Error> {
        let _inside = self.inner.door.enter();
        let connection = match self.inner.writer.try_lock() {
            Ok(connection) => connection,
            Err(TryLockError::Poisoned(spoilt)) => spoilt.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(None),
        };
        let version = connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
        Ok(Some(version))
    }

    /// Reads the whole file and says whether it is sound: slow on a large store.
    pub fn check(&self) -> Result<(), Error> {
        self.read(|reader| open::full_check(reader.connection))
    }

    pub(crate) fn door(&self) -> &Door {
        &self.inner.door
    }

    pub(crate) fn key(&self) -> Option<&str> {
        self.inner.key.as_deref()
    }

    /// Closes the readers that nobody uses and forgets what was learnt from the file.
    pub(crate) fn forget_idle(&self) {
        lock(&self.inner.idle).clear();
        *lock(&self.inner.sampled) = None;
    }

    /// Hands out the writer's connection itself.
    pub(crate) fn with_connection<T>(
        &self,
        f: impl FnOnce(&mut Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (mut connection, _turn) = self.writer()?;
        f(&mut connection)
    }

    fn writer(&self) -> Result<(MutexGuard<'_, Connection>, Turn<'_>), Error> {
        let me = thread::current().id();
        if *lock(&self.inner.writing) == Some(me) {
            return Err(Error::Busy);
        }
        let mut connection = lock(&self.inner.writer);
        if self.inner.closed.load(Ordering::Acquire) {
            *connection = self.again().map_err(|e| Error::Closed(Box::new(e)))?;
            self.inner.closed.store(false, Ordering::Release);
        }
        *lock(&self.inner.writing) = Some(me);
        Ok((connection, Turn(&self.inner.writing)))
    }

    /// Gives a writer that was closed its file back. Where that cannot be opened now either, the next who
    /// wants the writer tries it once more and is told.
    pub(crate) fn open_again(&self, writer: &mut Connection) {
        match self.again() {
            Ok(connection) => *writer = connection,
            Err(_) => self.inner.closed.store(true, Ordering::Release),
        }
    }

    /// One more connection as the first one was. A file that is gone is not made anew.
    fn again(&self) -> Result<Connection, Error> {
        let path = self.inner.path.as_deref().filter(|path| path.exists());
        let path = path.ok_or_else(|| Error::File(std::io::ErrorKind::NotFound.into()))?;
        open::open(path, self.inner.key.as_deref())
    }
}

/// Marks the thread that has the writer until it is done, also when its closure panics.
struct Turn<'a>(&'a Mutex<Option<ThreadId>>);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *lock(self.0) = None;
    }
}

fn read_on<T>(
    connection: &mut Connection,
    sampled: &Sampled,
    f: impl FnOnce(&Reader<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    f(&Reader {
        connection: &transaction,
        sampled,
    })
}

/// A panic elsewhere does not spoil a connection: its transaction was rolled back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets a simulation kill the program at a commit. Not part of the shipped program.
#[cfg(feature = "simulation")]
pub mod simulation {
    use super::{Mutex, Store, lock};

    /// What becomes of a commit.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Fate {
        /// It is on disk.
        Commit,
        /// The program dies before: nothing of it is on disk.
        DieBefore,
        /// The program dies after: it is on disk, and nobody hears of it.
        DieAfter,
    }

    /// Asked at each commit.
    pub type Decide = Box<dyn FnMut() -> Fate + Send>;
    pub(super) type Fates = Mutex<Option<Decide>>;

    pub(super) fn fate(fates: &Fates) -> Fate {
        lock(fates).as_mut().map_or(Fate::Commit, |decide| decide())
    }

    impl Store {
        /// From now on `decide` tells what becomes of each commit. Where the program is to die,
        /// the write answers [`crate::Error::Busy`]: whoever gets it stops, as a dead program does.
        pub fn decide_commits(&self, decide: Option<Decide>) {
            *lock(&self.inner.fates) = decide;
        }
    }
}
