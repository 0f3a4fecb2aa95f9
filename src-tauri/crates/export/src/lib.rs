//! Data out: tables that spreadsheets read, JSON, and the month-end pack.
//!
//! Everything starts from [`InvoiceRecord`]s; the same records give the same bytes.

pub mod csv;
mod error;
pub mod json;
mod names;
pub mod pack;
mod record;
#[cfg(test)]
mod tests;

pub use error::ExportError;
pub use pack::{Pack, Packed, Period};
pub use record::{CurrencyTotal, InvoiceRecord, Kind, LineRecord, PayoutRecord, TaxRecord, totals};
