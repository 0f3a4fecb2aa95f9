//! Data out: tables that spreadsheets read, JSON, and the month-end pack.
//!
//! Everything starts from [`InvoiceRecord`]s; the same records give the same bytes.

pub mod csv;
mod error;
pub mod json;
mod names;
mod numbers;
pub mod pack;
mod record;
mod sums;
#[cfg(test)]
mod tests;

pub use error::ExportError;
pub use numbers::{Gap, Issued, Series, series};
pub use pack::{Pack, Packed, Period};
pub use record::{InvoiceRecord, Kind, LineRecord, PayoutRecord, TaxRecord};
pub use sums::{CurrencyTotal, StatusTotal, Sums, totals};
