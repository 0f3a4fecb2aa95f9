//! Between stored values and domain types. Times are integer microseconds since 1970 (UTC),
//! dates `YYYY-MM-DD`, decimals and identities text, amounts integer minor units.

use crate::Error;
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{RemoteId, Said};
use rusqlite::{Params, Row, Statement};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt::Display, str::FromStr};

/// Reads text through its `FromStr`.
pub(crate) fn parsed<T>(row: &Row<'_>, at: usize, what: &'static str) -> Result<T, Error>
where
    T: FromStr,
    T::Err: Display,
{
    let text = row.get_ref(at)?.as_str().map_err(rusqlite::Error::from)?;
    text.parse().map_err(|e| Error::corrupt(what, e))
}

/// Reads text that may be NULL through its `FromStr`.
pub(crate) fn parsed_or_none<T>(
    row: &Row<'_>,
    at: usize,
    what: &'static str,
) -> Result<Option<T>, Error>
where
    T: FromStr,
    T::Err: Display,
{
    match row.get_ref(at)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => parsed(row, at, what).map(Some),
    }
}

pub(crate) fn remote_id(row: &Row<'_>, at: usize) -> Result<Option<RemoteId>, Error> {
    Ok(row.get::<_, Option<String>>(at)?.map(RemoteId::new))
}

pub(crate) fn date(row: &Row<'_>, at: usize) -> Result<Option<NaiveDate>, Error> {
    let rusqlite::types::ValueRef::Text(text) = row.get_ref(at)? else {
        return Ok(None);
    };
    // Lists decode hundreds of these: `YYYY-MM-DD` read by place, anything else by the parser.
    match plain_date(text) {
        Some(date) => Ok(Some(date)),
        None => parsed(row, at, "date").map(Some),
    }
}

fn plain_date(text: &[u8]) -> Option<NaiveDate> {
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |sum, byte| {
            byte.is_ascii_digit()
                .then(|| sum * 10 + u32::from(byte - b'0'))
        })
    };
    match text {
        [y @ .., b'-', m1, m2, b'-', d1, d2] if y.len() == 4 => {
            let year = i32::try_from(number(y)?).ok()?;
            NaiveDate::from_ymd_opt(year, number(&[*m1, *m2])?, number(&[*d1, *d2])?)
        }
        _ => None,
    }
}

pub(crate) fn time(row: &Row<'_>, at: usize) -> Result<DateTime<Utc>, Error> {
    from_micros(row.get(at)?)
}

pub(crate) fn time_or_none(row: &Row<'_>, at: usize) -> Result<Option<DateTime<Utc>>, Error> {
    row.get::<_, Option<i64>>(at)?.map(from_micros).transpose()
}

fn from_micros(micros: i64) -> Result<DateTime<Utc>, Error> {
    DateTime::from_timestamp_micros(micros).ok_or_else(|| Error::corrupt("time", micros))
}

pub(crate) fn micros(time: DateTime<Utc>) -> i64 {
    time.timestamp_micros()
}

/// A value kept as JSON; what was never filled in is kept as nothing.
pub(crate) fn json_or_default<T: DeserializeOwned + Default>(
    row: &Row<'_>,
    at: usize,
    what: &'static str,
) -> Result<T, Error> {
    let text = row.get_ref(at)?.as_str().map_err(rusqlite::Error::from)?;
    if text.is_empty() {
        return Ok(T::default());
    }
    serde_json::from_str(text).map_err(|e| Error::corrupt(what, e))
}

/// What [`json_or_default`] reads.
pub(crate) fn json_or_empty<T: Serialize + Default + PartialEq>(
    value: &T,
) -> Result<String, Error> {
    if *value == T::default() {
        return Ok(String::new());
    }
    Ok(serde_json::to_string(value)?)
}

/// A sentence: its English at `text`, and at `worded` what [`worded`] wrote.
pub(crate) fn said(row: &Row<'_>, text: usize, worded: usize) -> Result<Said, Error> {
    let json: Option<String> = row.get(worded)?;
    let read = |json: String| {
        serde_json::from_str(&json).map_err(|e| Error::corrupt("key of a sentence", e))
    };
    Ok(Said {
        message: row.get(text)?,
        said: json.map(read).transpose()?,
    })
}

/// By which other languages say a sentence, as JSON; nothing where it has no key.
pub(crate) fn worded(said: &Said) -> Result<Option<String>, Error> {
    let json = said.said.as_ref().map(serde_json::to_string);
    Ok(json.transpose()?)
}

/// Every row of `statement` through `decode`.
pub(crate) fn rows<T>(
    statement: &mut Statement<'_>,
    parameters: impl Params,
    decode: impl Fn(&Row<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(decode(row)?);
    }
    Ok(found)
}

/// The first row of `statement` through `decode`.
pub(crate) fn first<T>(
    statement: &mut Statement<'_>,
    parameters: impl Params,
    decode: impl Fn(&Row<'_>) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    statement.query(parameters)?.next()?.map(decode).transpose()
}

/// The first column's JSON document.
pub(crate) fn json_or_none<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
) -> Result<Option<T>, Error> {
    let text: Option<String> = row.get(0)?;
    Ok(text.as_deref().map(serde_json::from_str).transpose()?)
}
