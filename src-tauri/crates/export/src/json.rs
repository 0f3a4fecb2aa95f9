//! The same records as JSON: an array of invoices, each with its lines.
//!
//! An amount is `{"minor": 23050, "currency": "USD", "text": "230.50"}`; quantities, prices and
//! rates are strings of exact decimals.

use std::io::Write;

use crate::{ExportError, InvoiceRecord, PayoutRecord};

/// Writes all records, two spaces to a level, with a line feed at the end.
///
/// # Errors
/// [`ExportError::Write`] when the writer fails.
pub fn invoices(records: &[InvoiceRecord], mut out: impl Write) -> Result<(), ExportError> {
    serde_json::to_writer_pretty(&mut out, records).map_err(ExportError::of_json)?;
    out.write_all(b"\n").map_err(ExportError::Write)
}

/// Writes all payouts in the same way.
///
/// # Errors
/// [`ExportError::Write`] when the writer fails.
pub fn payouts(records: &[PayoutRecord], mut out: impl Write) -> Result<(), ExportError> {
    serde_json::to_writer_pretty(&mut out, records).map_err(ExportError::of_json)?;
    out.write_all(b"\n").map_err(ExportError::Write)
}
