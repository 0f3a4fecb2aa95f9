//! Opening the file: whose it is, whether the key fits, whether it is too new, a copy before it is
//! migrated, and the migrations.

use crate::{Error, copy};
use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};
use rusqlite_migration::{M, Migrations};
use std::{
    fs::{File, OpenOptions},
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// Every step from an empty file to today's format. A step that was released never changes.
pub(crate) const STEPS: &[&str] = &[
    include_str!("../migrations/0001_records.sql"),
    include_str!("../migrations/0002_history.sql"),
    include_str!("../migrations/0003_seen.sql"),
    include_str!("../migrations/0004_sums.sql"),
    include_str!("../migrations/0005_sample.sql"),
    include_str!("../migrations/0006_older_since.sql"),
    include_str!("../migrations/0007_terms.sql"),
    include_str!("../migrations/0008_original.sql"),
    include_str!("../migrations/0009_owed.sql"),
    include_str!("../migrations/0010_payouts.sql"),
    include_str!("../migrations/0011_kept.sql"),
    include_str!("../migrations/0012_days.sql"),
    include_str!("../migrations/0013_said.sql"),
    include_str!("../migrations/0014_by_hand.sql"),
    include_str!("../migrations/0015_credits.sql"),
    include_str!("../migrations/0016_former.sql"),
];

/// Marks the file as ours (`Coun`), set by the first step.
const APPLICATION_ID: i64 = 0x436f_756e;
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How every plain SQLite file begins.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";
const PAGE: u64 = 4096;
/// Pages that a connection keeps decrypted, at most, in KiB. With SQLite's own 2 MB the inner pages of
/// a large store's indexes push each other out, and each costs its decryption again.
const CACHE_KIB: i64 = 16 * 1024;

/// Opens the file for writing, up to date.
pub(crate) fn open(path: &Path, key: Option<&str>) -> Result<Connection, Error> {
    open_with(path, key, STEPS)
}

/// The same with other steps. Waits while another process opens the file: changing it to a
/// write-ahead log is one thing for which SQLite's own waiting does not serve.
pub(crate) fn open_with(
    path: &Path,
    key: Option<&str>,
    steps: &[&str],
) -> Result<Connection, Error> {
    let patience = Instant::now() + BUSY_TIMEOUT;
    loop {
        match open_now(path, key, steps) {
            Err(Error::Busy) if Instant::now() < patience => {
                thread::sleep(Duration::from_millis(20));
            }
            answer => return answer,
        }
    }
}

fn open_now(path: &Path, key: Option<&str>, steps: &[&str]) -> Result<Connection, Error> {
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    if exists(path)? {
        check_first_bytes(path, key)?;
        // Any other trouble is judged below, where locks keep other processes' changes apart.
        let look = look_without_a_trace(path, key).and_then(|c| refuse_newer(&c, key, known));
        if let Err(error @ Error::Newer { .. }) = look {
            return Err(error);
        }
    }
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
    let version = refuse_newer(&connection, key, known)?;
    if 0 < version && version < known {
        copy::before_migration(&connection, path, known)?;
    }
    keep_pages(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    migrate(&mut connection, steps)?;
    Ok(connection)
}

/// A store without a file.
pub(crate) fn in_memory() -> Result<Connection, Error> {
    let mut connection = blank_in_memory()?;
    migrate(&mut connection, STEPS)?;
    Ok(connection)
}

/// A connection to nothing yet.
pub(crate) fn blank_in_memory() -> Result<Connection, Error> {
    let connection = Connection::open_in_memory()?;
    prepare(&connection, None)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// One more connection to a file that [`open`] has opened; it cannot write.
pub(crate) fn reader(path: &Path, key: Option<&str>) -> Result<Connection, Error> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
    connection.pragma_update(None, "query_only", true)?;
    keep_pages(&connection)?;
    Ok(connection)
}

/// One more connection that may write, to a file that [`open`] has opened.
pub(crate) fn another(path: &Path, key: Option<&str>) -> Result<Connection, Error> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)
}

/// A connection to a plain file of any origin that changes nothing; told by its first bytes if it is
/// no store at all.
pub(crate) fn look_aside(path: &Path) -> Result<Connection, Error> {
    check_first_bytes(path, None)?;
    look_without_a_trace(path, None)
}

/// A store without a file of an older format.
pub(crate) fn in_memory_of(steps: usize) -> Result<Connection, Error> {
    let mut connection = blank_in_memory()?;
    migrate(&mut connection, STEPS.get(..steps).unwrap_or(STEPS))?;
    Ok(connection)
}

/// Gives the connection its cache. Reads the file's schema: not before the key is known to fit.
fn keep_pages(connection: &Connection) -> Result<(), Error> {
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(())
}

/// Reads everything.
pub(crate) fn full_check(connection: &Connection) -> Result<(), Error> {
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(Error::Damaged(found));
    }
    let mut orphans = connection.prepare("PRAGMA foreign_key_check")?;
    if let Some(row) = orphans.query([])?.next()? {
        let table: String = row.get(0)?;
        return Err(Error::Damaged(format!(
            "a row of {table} points to a record that is not there"
        )));
    }
    Ok(())
}

/// Whether there is a file with something in it. An absent one is made, readable by its owner only.
fn exists(path: &Path) -> Result<bool, Error> {
    match std::fs::metadata(path) {
        Ok(file) if file.is_dir() => Err(Error::File(ErrorKind::IsADirectory.into())),
        Ok(file) => Ok(file.len() > 0),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make_private(path)?;
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes an empty file that only its owner can read.
pub(crate) fn make_private(path: &Path) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    Ok(())
}

/// Tells a plain store, an encrypted one and something else apart before SQLite sees the file.
fn check_first_bytes(path: &Path, key: Option<&str>) -> Result<(), Error> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut first = Vec::new();
    file.by_ref().take(16).read_to_end(&mut first)?;
    if first == PLAIN {
        return if key.is_some() {
            Err(Error::Locked)
        } else {
            Ok(())
        };
    }
    // An encrypted file begins with 16 random bytes and is made of whole pages.
    let zeros = first.iter().filter(|b| **b == 0).count();
    let text = first.iter().all(|b| b.is_ascii());
    if !length.is_multiple_of(PAGE) || zeros > 8 || text {
        return Err(Error::Damaged(
            "the file does not begin as a store does".into(),
        ));
    }
    if key.is_none() {
        return Err(Error::Locked);
    }
    Ok(())
}

/// A connection that leaves no trace: where no write-ahead log lies beside the file nobody is
/// writing, and SQLite need not make one only to read.
fn look_without_a_trace(path: &Path, key: Option<&str>) -> Result<Connection, Error> {
    let log = beside(path, "-wal");
    let quiet = !std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
    if let Some(uri) = path.to_str().filter(|_| quiet).map(immutable_uri) {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        return connect(Path::new(&uri), flags, key);
    }
    connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key)
}

fn immutable_uri(path: &str) -> String {
    let mut uri = String::from("file:");
    if cfg!(windows) && path.as_bytes().get(1) == Some(&b':') {
        uri.push('/');
    }
    for c in path.chars() {
        match c {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            '\\' if cfg!(windows) => uri.push('/'),
            c => uri.push(c),
        }
    }
    uri + "?immutable=1"
}

/// `NAME` with `suffix` in the same folder.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn connect(path: &Path, flags: OpenFlags, key: Option<&str>) -> Result<Connection, Error> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    prepare(&connection, key)?;
    Ok(connection)
}

fn prepare(connection: &Connection, key: Option<&str>) -> Result<(), Error> {
    if let Some(key) = key {
        connection.pragma_update(None, "cipher_log_level", "NONE")?;
        connection.pragma_update(None, "key", key)?;
    }
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(128);
    // A plan made once stays: without it a bound LIMIT has every page of a list planned anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Sorting and undoing never spill a customer's name into a plain temporary file.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

/// Reads the schema, which also shows whether the key fits; returns the file's format.
pub(crate) fn refuse_newer(
    connection: &Connection,
    key: Option<&str>,
    known: i64,
) -> Result<i64, Error> {
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(|error| match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) if key.is_some() => Error::Locked,
            _ => error.into(),
        })?;
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, found) = (number("application_id")?, number("user_version")?);
    if tables > 0 && application != APPLICATION_ID {
        return Err(Error::Damaged(
            "the file is a database of another program".into(),
        ));
    }
    if found > known {
        return Err(Error::Newer { found, known });
    }
    Ok(found)
}

/// Brings the file up to date, each step in a transaction. Where another process migrates at the
/// same time, one of the two fails on what the other has done, and tries again.
fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), Error> {
    let migrations = Migrations::new(steps.iter().map(|sql| M::up(sql)).collect());
    let version =
        |c: &Connection| c.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    let before = version(connection)?;
    let error = match migrations.to_latest(connection) {
        Ok(()) => return Ok(()),
        Err(rusqlite_migration::Error::RusqliteError { err, .. }) => err.into(),
        Err(other) => Error::corrupt("format", other),
    };
    if version(connection)? == before {
        Err(error)
    } else {
        Err(Error::Busy)
    }
}
