//! A store looked at aside: a file that may be anything is proved to be a whole store of ours, and
//! what it holds is counted. Nothing in it is run, and nothing of it is changed.

use crate::{Error, Store, decode, open};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, config::DbConfig};
use std::{collections::BTreeMap, fs, path::Path};

/// The invoices of one currency and status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// ISO 4217, as stored.
    pub currency: String,
    /// draft, ready, paid or canceled.
    pub status: String,
    /// How many.
    pub count: u64,
    /// Their totals together, minor units, those of credit notes like all others.
    pub minor: i128,
    /// The totals of the credit notes among them; 0 in a store that does not tell them apart yet.
    pub credited: i128,
}

/// What a store holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holdings {
    /// Its format: how many migrations made it.
    pub format: i64,
    /// How many rows each of its tables has, whichever tables it has.
    pub counts: BTreeMap<String, u64>,
    /// Invoices by currency and status.
    pub sums: Vec<Sum>,
}

/// How many records changed after a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Invoices made or changed since.
    pub invoices: u64,
    /// Customers made or changed since.
    pub customers: u64,
    /// When the last of these changes was, UTC.
    pub last: Option<DateTime<Utc>>,
}

/// The newest format of stores known here.
#[must_use]
pub fn known_format() -> i64 {
    i64::try_from(open::STEPS.len()).unwrap_or(i64::MAX)
}

/// Proves that the file is a whole, sound store as this program makes it, of this format or an older
/// one, and tells what it holds. Plain files only, that nobody writes to.
///
/// # Errors
/// [`Error::Newer`], [`Error::Damaged`], [`Error::Foreign`] for a table, view or trigger that this
/// program did not make, [`Error::Locked`] for an encrypted file, [`Error::File`].
pub fn examine(path: &Path) -> Result<Holdings, Error> {
    let connection = open::look_aside(path)?;
    guard(&connection)?;
    let format = open::refuse_newer(&connection, None, known_format())?;
    if format == 0 {
        return Err(Error::Damaged("there is no store in the file".into()));
    }
    refuse_foreign(&connection, format)?;
    check_length(&connection, path)?;
    let quick: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if quick != "ok" {
        return Err(Error::Damaged(quick));
    }
    open::full_check(&connection)?;
    holdings(&connection)
}

/// Whether a store here can be opened and read from one end to the other, as far as it can be told
/// without changing anything.
///
/// # Errors
/// What is the matter with it.
pub fn check_aside(path: &Path) -> Result<(), Error> {
    let connection = open::look_aside(path)?;
    open::refuse_newer(&connection, None, known_format())?;
    open::full_check(&connection)
}

/// No word of the file is run: neither triggers nor views, and no function that could do harm.
fn guard(connection: &Connection) -> Result<(), Error> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(())
}

/// Kind, name and table of everything in a schema, with the words that made it.
type Schema = BTreeMap<(String, String, String), String>;

fn schema(connection: &Connection) -> Result<Schema, Error> {
    let mut select = connection.prepare(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema \
         WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'",
    )?;
    let rows = select.query_map([], |row| {
        let sql: String = row.get(3)?;
        // How it is spaced and quoted says nothing, and a later SQLite may do it otherwise.
        let plain = sql.chars().filter(|c| !c.is_whitespace() && *c != '"');
        let plain = plain.flat_map(char::to_lowercase).collect();
        Ok(((row.get(0)?, row.get(1)?, row.get(2)?), plain))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everything in the schema is exactly as the migrations up to its format make it.
fn refuse_foreign(connection: &Connection, format: i64) -> Result<(), Error> {
    let steps = usize::try_from(format).unwrap_or(usize::MAX);
    let ours = schema(&open::in_memory_of(steps)?)?;
    let theirs = schema(connection)?;
    for ((kind, name, table), sql) in &theirs {
        if ours.get(&(kind.clone(), name.clone(), table.clone())) != Some(sql) {
            return Err(Error::Foreign(format!("the {kind} {name}")));
        }
    }
    match ours.keys().find(|key| !theirs.contains_key(*key)) {
        Some((kind, name, _)) => Err(Error::Damaged(format!("the {kind} {name} is missing"))),
        None => Ok(()),
    }
}

/// The file is as long as it says: a longer one carries something, a shorter one lost its end.
fn check_length(connection: &Connection, path: &Path) -> Result<(), Error> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let told = number("page_count")?.saturating_mul(number("page_size")?);
    if u64::try_from(told).ok() == Some(fs::metadata(path)?.len()) {
        return Ok(());
    }
    Err(Error::Damaged("the file is not as long as it says".into()))
}

/// Every ordinary table: those that an index for searching keeps for itself are not counted.
fn tables(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut select = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = select.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

pub(crate) fn holdings(connection: &Connection) -> Result<Holdings, Error> {
    let mut counts = BTreeMap::new();
    for table in tables(connection)? {
        let sql = format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\""));
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        counts.insert(table, count);
    }
    let credit = if tells_credits(connection)? {
        "credit"
    } else {
        "0"
    };
    // High and low halves, so that no sum overflows.
    let mut select = connection.prepare(&format!(
        "SELECT currency, status, count(*), sum(amount >> 32), sum(amount & 0xffffffff), \
         sum(iif({credit} = 1, amount >> 32, 0)), sum(iif({credit} = 1, amount & 0xffffffff, 0)) \
         FROM invoice GROUP BY currency, status ORDER BY currency, status",
    ))?;
    let whole = |row: &Row<'_>, at: usize| -> rusqlite::Result<i128> {
        let (high, low): (i64, i64) = (row.get(at)?, row.get(at + 1)?);
        Ok((i128::from(high) << 32) + i128::from(low))
    };
    let sums = select.query_map([], |row| {
        Ok(Sum {
            currency: row.get(0)?,
            status: row.get(1)?,
            count: row.get(2)?,
            minor: whole(row, 3)?,
            credited: whole(row, 5)?,
        })
    })?;
    Ok(Holdings {
        format: connection.pragma_query_value(None, "user_version", |row| row.get(0))?,
        counts,
        sums: sums.collect::<Result<_, _>>()?,
    })
}

/// Whether the store knows which invoices are credit notes: a backup's may be of an earlier format.
fn tells_credits(connection: &Connection) -> Result<bool, Error> {
    let column = "SELECT count(*) FROM pragma_table_xinfo('invoice') WHERE name = 'credit'";
    Ok(connection.query_row(column, [], |row| row.get::<_, u32>(0))? > 0)
}

pub(crate) fn changes(connection: &Connection, since: DateTime<Utc>) -> Result<Changes, Error> {
    let micros = decode::micros(since);
    let of = |table: &str| {
        let sql = format!("SELECT count(*), max(updated_at) FROM {table} WHERE updated_at > ?1");
        connection.query_row(&sql, [micros], |row| {
            Ok((
                row.get::<_, u64>(0)?,
                decode::time_or_none(row, 1).ok().flatten(),
            ))
        })
    };
    let ((invoices, last), (customers, other)) = (of("invoice")?, of("customer")?);
    Ok(Changes {
        invoices,
        customers,
        last: last.max(other),
    })
}

/// What changed after a time in a file that may be damaged; as far as it can be read.
///
/// # Errors
/// Where it cannot be read.
pub fn changes_aside(path: &Path, since: DateTime<Utc>) -> Result<Changes, Error> {
    let connection = open::look_aside(path)?;
    guard(&connection)?;
    changes(&connection, since)
}

impl Store {
    /// What it holds now.
    ///
    /// # Errors
    /// When it fails or is damaged.
    pub fn holdings(&self) -> Result<Holdings, Error> {
        self.read(|reader| holdings(reader.connection))
    }

    /// How many records changed after a time.
    ///
    /// # Errors
    /// When it fails or is damaged.
    pub fn changes_since(&self, time: DateTime<Utc>) -> Result<Changes, Error> {
        self.read(|reader| changes(reader.connection, time))
    }
}
