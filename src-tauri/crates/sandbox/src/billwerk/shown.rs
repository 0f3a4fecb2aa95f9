//! What replies are made of: pages, times, numbers, files.

use super::{not_found, refused};
use crate::{
    call::{Content, Reply},
    route::{Asked, Outcome},
    table::Micros,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use counterfoil_domain::Decimal;
use serde_json::Value;

/// Most records of one page.
const TAKE_MAX: usize = 500;
/// The furthest that `skip` reaches.
const SKIP_MAX: usize = 1000;

/// One page of records: `skip` and `take`, or `from` the last identity seen.
pub fn page(rows: &[&Value], asked: &Asked<'_>) -> Outcome {
    let number = |name: &str, most: usize, otherwise: usize| match asked.query(name) {
        None => Ok(otherwise),
        Some(text) => text
            .parse::<usize>()
            .ok()
            .filter(|n| *n <= most)
            .ok_or_else(|| refused(400, &format!("{name} must be a number from 0 to {most}."))),
    };
    let take = number("take", TAKE_MAX, TAKE_MAX)?;
    let skip = number("skip", SKIP_MAX, 0)?;
    let from = asked.query("from").unwrap_or_default();
    let (since, until) = (day(asked, "dateFrom")?, day(asked, "dateTo")?);
    let made = |row: &Value| {
        let time = ["Created", "CreatedAt", "StartDate"]
            .iter()
            .find_map(|key| row[*key].as_str());
        time.and_then(micros)
    };
    let within = |row: &Value| {
        since.is_none_or(|since| made(row).is_some_and(|time| time >= since))
            && until.is_none_or(|until| made(row).is_some_and(|time| time < until))
    };
    let shown = rows
        .iter()
        .filter(|row| row["Id"].as_str().is_none_or(|id| id > from) && within(row))
        .skip(skip)
        .take(take);
    Ok(Reply::ok(shown.map(|row| (*row).clone()).collect()))
}

fn day(asked: &Asked<'_>, name: &str) -> Result<Option<Micros>, Reply> {
    let Some(text) = asked.query(name) else {
        return Ok(None);
    };
    let time = micros(text).ok_or_else(|| refused(400, &format!("{name} is not a date.")))?;
    // A day without an hour is meant with its last moment.
    let whole_day = name == "dateTo" && text.len() == 10;
    Ok(Some(if whole_day {
        time + 86_400_000_000
    } else {
        time
    }))
}

pub fn found(row: Option<&Value>) -> Outcome {
    row.cloned().map(Reply::ok).ok_or_else(not_found)
}

pub fn created(row: &Value) -> Reply {
    Reply::json(201, row.clone())
}

/// A time as the vendor writes it: UTC with seven digits of a second's fraction.
pub fn stamp(time: Micros) -> String {
    let time = DateTime::<Utc>::from_timestamp_micros(time).unwrap_or_default();
    time.format("%Y-%m-%dT%H:%M:%S%.6f0Z").to_string()
}

/// Reads a time as clients write it: with a zone, without one (UTC), or a day alone.
pub fn micros(text: &str) -> Option<Micros> {
    let zoned = DateTime::parse_from_rfc3339(text).map(|time| time.naive_utc());
    zoned
        .or_else(|_| text.parse::<NaiveDateTime>())
        .ok()
        .or_else(|| text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0))
        .map(|time| time.and_utc().timestamp_micros())
}

/// A decimal as a JSON number.
pub fn number(decimal: Decimal) -> Value {
    serde_json::from_str(&decimal.normalize().to_string()).unwrap_or_default()
}

/// A decimal out of a JSON number, or a text that holds one.
pub fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::String(text) => text.parse().ok(),
        Value::Number(number) => number.to_string().parse().ok(),
        _ => None,
    }
}

pub fn file(bytes: Vec<u8>, kind: &str, name: &str) -> Reply {
    let mut reply = Reply::with(200, Content::Bytes(bytes));
    reply.headers = vec![
        ("content-type", kind.to_owned()),
        (
            "content-disposition",
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    reply
}
