//! Invoices, credit notes and drafts of them.

use super::{Address, OrderLine};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{Money, RemoteId};
use serde::{Deserialize, Serialize};

/// An invoice or a credit note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// Its identity there.
    pub id: RemoteId,
    /// Its number.
    pub number: String,
    /// False for a credit note.
    pub is_invoice: bool,
    /// Whom it went to.
    pub customer_id: Option<RemoteId>,
    /// What it is for.
    pub contract_id: Option<RemoteId>,
    /// The recipient's name.
    pub recipient_name: String,
    /// More of the name.
    pub recipient_sub_name: String,
    /// The recipient's address.
    pub recipient_address: Address,
    /// What it is for, as far as the reply tells. \[inferred\]
    pub lines: Vec<OrderLine>,
    /// Before tax.
    pub net: Money,
    /// The tax.
    pub vat: Money,
    /// With tax.
    pub gross: Money,
    /// Its date.
    pub document_date: Option<NaiveDate>,
    /// To be paid by then.
    pub due_date: Option<NaiveDate>,
    /// Sent then, UTC.
    pub sent_at: Option<DateTime<Utc>>,
    /// Made then, UTC.
    pub created_at: Option<DateTime<Utc>>,
}

/// A draft of an invoice. Its shape is not documented: what is not told is none. \[inferred\]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceDraft {
    /// Its identity there.
    pub id: RemoteId,
    /// Whom it goes to.
    pub customer_id: Option<RemoteId>,
    /// What it is for.
    pub contract_id: Option<RemoteId>,
    /// The recipient's name.
    pub recipient_name: String,
    /// More of the name.
    pub recipient_sub_name: String,
    /// The recipient's address.
    pub recipient_address: Address,
    /// Before tax.
    pub net: Option<Money>,
    /// The tax.
    pub vat: Option<Money>,
    /// With tax.
    pub gross: Option<Money>,
    /// Whether the buyer owes the tax.
    pub reverse_charge: bool,
    /// What it is for.
    pub lines: Vec<OrderLine>,
    /// Its date.
    pub document_date: Option<NaiveDate>,
    /// Made then, UTC.
    pub created_at: Option<DateTime<Utc>>,
}

/// Where the file of an invoice can be fetched for a short while, without signing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DownloadLink {
    /// The address: https, or http on this computer.
    pub url: String,
}
