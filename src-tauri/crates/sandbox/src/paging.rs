//! `limit`, `next_page` (or `cursor`), `status` and `order_by` of a list.

use crate::{
    call::{Call, Refusal},
    table::{By, Row, Shelf, Table, Wanted},
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Rows of a page where no limit is given.
const LIMIT_DEFAULT: usize = 50;
/// Rows of a page at most.
const LIMIT_MAX: usize = 500;

/// A page of rows in the envelope of lists.
pub fn page<T: Row>(
    table: &Table<T>,
    call: &Call,
    shelves: Vec<Shelf>,
    show: impl Fn(&T) -> Value,
) -> Result<Map<String, Value>, Refusal> {
    let limit = limit(call)?;
    let (by, descending) = order(call)?;
    let wanted = Wanted {
        shelves,
        by,
        descending,
        from: cursor(call)?,
        limit,
    };
    let (rows, next) = table
        .page(&wanted)
        .map_err(|_| Refusal::invalid("next_page", "No such page."))?;
    let mut envelope = Map::new();
    envelope.insert("next_page".into(), json!(next));
    envelope.insert("data".into(), rows.into_iter().map(show).collect());
    Ok(envelope)
}

/// How many rows a page has.
pub fn limit(call: &Call) -> Result<usize, Refusal> {
    match call.query("limit").map(str::parse::<usize>) {
        None => Ok(LIMIT_DEFAULT),
        Some(Ok(limit)) if limit > 0 => Ok(limit.min(LIMIT_MAX)),
        Some(_) => Err(Refusal::invalid("limit", "A positive integer is required.")),
    }
}

/// The vendor's table calls it `next_page`, one of its examples `cursor`.
fn cursor(call: &Call) -> Result<Option<Uuid>, Refusal> {
    call.query("next_page")
        .or_else(|| call.query("cursor"))
        .map(|text| {
            text.parse()
                .map_err(|_| Refusal::invalid("next_page", "Must be a valid UUID."))
        })
        .transpose()
}

/// The direction's syntax is documented nowhere: `created_at DESC` and `-created_at` are both taken.
fn order(call: &Call) -> Result<(By, bool), Refusal> {
    let Some(text) = call.query("order_by") else {
        return Ok((By::Created, true));
    };
    let (name, descending) = match (text.strip_prefix('-'), text.split_once([' ', ':'])) {
        (Some(name), _) => (name, true),
        (None, Some((name, direction))) => (name, direction.eq_ignore_ascii_case("desc")),
        (None, None) => (text, false),
    };
    match name {
        "created_at" => Ok((By::Created, descending)),
        "updated_at" => Ok((By::Updated, descending)),
        _ => Err(Refusal::invalid("order_by", "Not a property to order by.")),
    }
}
