//! What can still be read of a damaged store: rows one by one, from both ends of each table, so that
//! a torn page costs the rows around it and no more than it must.

use crate::{Error, open};
use rusqlite::{Connection, Row, types::ValueRef};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, path::Path};

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// How many rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// The tables of which something could not be read.
    pub torn: Vec<String>,
}

/// Tables that are only made from others.
const DERIVED: [&str; 3] = ["tally", "money_tally", "seen"];

/// Reads every table of the store at `path`, which is not changed, and hands each row over: the
/// table's name, and the row as a JSON object. Bytes (a logo, a document as issued) are lists of
/// numbers no longer than the row; they come as `{"bytes": "hex"}`.
///
/// # Errors
/// [`Error::Damaged`] where not even the list of tables can be read, what `f` fails with.
pub fn salvage(
    path: &Path,
    mut f: impl FnMut(&str, Value) -> Result<(), Error>,
) -> Result<Salvaged, Error> {
    let connection = open::look_aside(path)?;
    let mut found = Salvaged::default();
    for (table, has_rowid) in expected()? {
        let mut last = None;
        let mut count = 0;
        let (read, first) = rows(&connection, &table, has_rowid, None, |id, row| {
            last = id;
            count += 1;
            f(&table, row)
        })?;
        if !read {
            found.torn.push(table.clone());
            // From the other end, down to where the first reading broke off.
            if has_rowid && first {
                rows(
                    &connection,
                    &table,
                    true,
                    Some(last.unwrap_or(i64::MIN)),
                    |_, row| {
                        count += 1;
                        f(&table, row)
                    },
                )?;
            }
        }
        found.rows.insert(table, count);
    }
    Ok(found)
}

/// Reads rows until the end or the first that cannot be read; whether the end was reached, and
/// whether the table could be asked at all.
fn rows(
    connection: &Connection,
    table: &str,
    has_rowid: bool,
    above: Option<i64>,
    mut f: impl FnMut(Option<i64>, Value) -> Result<(), Error>,
) -> Result<(bool, bool), Error> {
    let id = if has_rowid { "rowid" } else { "NULL" };
    let way = match above {
        Some(above) => format!("WHERE rowid > {above} ORDER BY rowid DESC"),
        None if has_rowid => "ORDER BY rowid".to_owned(),
        None => String::new(),
    };
    let Ok(mut select) = connection.prepare(&format!("SELECT {id}, * FROM \"{table}\" {way}"))
    else {
        return Ok((false, false));
    };
    let names: Vec<String> = select
        .column_names()
        .iter()
        .map(ToString::to_string)
        .collect();
    let Ok(mut all) = select.query([]) else {
        return Ok((false, true));
    };
    loop {
        match all.next() {
            Ok(Some(row)) => {
                let Ok(value) = in_json(row, &names) else {
                    return Ok((false, true));
                };
                f(row.get(0).unwrap_or(None), value)?;
            }
            Ok(None) => return Ok((true, true)),
            Err(_) => return Ok((false, true)),
        }
    }
}

fn in_json(row: &Row<'_>, names: &[String]) -> Result<Value, rusqlite::Error> {
    let mut object = Map::new();
    for (at, name) in names.iter().enumerate().skip(1) {
        let value = match row.get_ref(at)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Real(number) => number.into(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
            ValueRef::Blob(bytes) => {
                let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                json!({ "bytes": hex })
            }
        };
        object.insert(name.clone(), value);
    }
    Ok(Value::Object(object))
}

/// The tables that a store of this version has, and whether their rows have numbers: what the
/// damaged file says of itself may be wrong.
fn expected() -> Result<Vec<(String, bool)>, Error> {
    let connection = open::in_memory()?;
    let mut select = connection.prepare(
        "SELECT name, NOT wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let tables = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let tables = tables.collect::<Result<Vec<(String, bool)>, _>>()?;
    Ok(tables
        .into_iter()
        .filter(|(name, _)| !DERIVED.contains(&name.as_str()))
        .collect())
}
