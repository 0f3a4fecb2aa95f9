//! Keeping the invoices' search index in step with invoices and the names of their customers.

use crate::{Error, Reader, Writer, decode, search};
use counterfoil_domain::Status;

/// What is looked into: the reference, the customer's name, the items; and the status.
pub(crate) fn text<'a>(
    status: Status,
    reference: &'a str,
    customer_name: &'a str,
    items: impl Iterator<Item = (&'a str, &'a str)>,
) -> String {
    let texts = [reference, customer_name]
        .into_iter()
        .chain(items.flat_map(|(name, description)| [name, description]));
    let mut indexed = search::indexed(texts);
    indexed.push_str(&search::status_term(status));
    indexed
}

/// The names and descriptions of an invoice's items, in order.
pub(crate) fn items(reader: &Reader<'_>, place: i64) -> Result<Vec<(String, String)>, Error> {
    let mut select = reader
        .prepare("SELECT name, description FROM item WHERE invoice = ?1 ORDER BY position")?;
    decode::rows(&mut select, [place], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Renews the search index of every invoice of a customer whose name changed.
pub(crate) fn renew(writer: &Writer<'_>, seat: i64) -> Result<(), Error> {
    let name: String = writer
        .prepare("SELECT name FROM customer WHERE seat = ?1")?
        .query_row([seat], |row| row.get(0))?;
    let mut select =
        writer.prepare("SELECT place, reference, status FROM invoice WHERE customer = ?1")?;
    let invoices = decode::rows(&mut select, [seat], |row| {
        let status: Status = decode::parsed(row, 2, "status")?;
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, status))
    })?;
    for (place, reference, status) in invoices {
        let items = items(writer, place)?;
        let items = items.iter().map(|(n, d)| (n.as_str(), d.as_str()));
        let text = text(status, &reference, &name, items);
        writer
            .prepare("UPDATE invoice SET text_hash = ?2 WHERE place = ?1")?
            .execute([place, search::hash(&text)])?;
        writer.pending.invoice(Some(place), place, text);
    }
    Ok(())
}
