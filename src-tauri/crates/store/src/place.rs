//! Where an invoice stands in every list: its place, an integer that grows with the time of
//! creation. Each microsecond has 1024 places, given in order of arrival.

use crate::{Error, Writer, search};
use counterfoil_domain::InvoiceId;
use rusqlite::OptionalExtension;

/// Places of one microsecond.
const PLACES: i64 = 1024;
/// About 285 years on either side of 1970; times beyond share the last microseconds.
const TIME_MAX: i64 = i64::MAX / PLACES - (1 << 32);

/// A free place for an invoice created at `micros`.
///
/// Where more than 1024 share a microsecond, the rest are scattered over the next ones, in a
/// window that doubles until a free place is found: a million invoices of one instant spread over
/// some thousandths of a second, each found in about ten steps.
pub(crate) fn free(writer: &Writer<'_>, micros: i64, id: InvoiceId) -> Result<i64, Error> {
    let micros = micros.clamp(-TIME_MAX, TIME_MAX);
    let scatter = search::hash(&id.to_string());
    let mut last_taken = writer.prepare(
        "SELECT place FROM invoice WHERE place BETWEEN ?1 AND ?2 ORDER BY place DESC LIMIT 1",
    )?;
    for doubling in 0..31 {
        let window = 1_i64 << doubling;
        let first = (micros + (scatter.rotate_right(doubling) & (window - 1))) * PLACES;
        let last = first + PLACES - 1;
        let taken: Option<i64> = last_taken
            .query_row([first, last], |row| row.get(0))
            .optional()?;
        match taken {
            None => return Ok(first),
            Some(place) if place < last => return Ok(place + 1),
            Some(_) => {}
        }
    }
    Err(Error::corrupt("place", "no free place was found"))
}
