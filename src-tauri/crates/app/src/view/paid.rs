//! Payments that a person notes, of invoices that live on this computer alone.

use chrono::NaiveDate;
use counterfoil_domain::{InvoiceId, Said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which invoices were paid, and when.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct PaidInput {
    /// The invoices.
    pub invoices: Vec<InvoiceId>,
    /// The day on which the money came; none for today.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// A day before that of an invoice is meant.
    #[serde(default)]
    pub early: bool,
}

/// What became of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaidView {
    /// The invoices that were changed.
    pub done: Vec<InvoiceId>,
    /// The day that counts; none where payments were taken back.
    pub on: Option<NaiveDate>,
    /// Those that were not, and why.
    pub left_out: Vec<LeftOut>,
}

/// An invoice that was left as it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeftOut {
    /// Ours.
    pub id: InvoiceId,
    /// The printed number; may be empty.
    pub reference: String,
    /// Why.
    pub why: Said,
}
