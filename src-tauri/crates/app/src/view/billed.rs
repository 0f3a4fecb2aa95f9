//! Invoices, credit notes and drafts that a service issues by itself.

use super::{ActView, ReadView, StatedLine};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{AccountId, Money, RemoteId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of paper a service issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BilledKind {
    /// An invoice.
    Invoice,
    /// A credit note.
    Credit,
    /// A draft that the service has not sent yet.
    Draft,
}

/// An invoice, credit note or draft that a service issues by itself, in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BilledRow {
    /// The account it belongs to.
    pub account: AccountId,
    /// As the person named the account.
    pub account_name: String,
    /// Its identity there.
    pub id: RemoteId,
    /// What it is.
    pub kind: BilledKind,
    /// Its number; empty for a draft.
    pub number: String,
    /// The recipient's name.
    pub recipient: String,
    /// Its date; of a draft the day it was made.
    pub date: Option<NaiveDate>,
    /// To be paid by then.
    pub due: Option<NaiveDate>,
    /// With tax; none where the service does not tell.
    pub gross: Option<Money>,
}

/// Which of them to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct BilledQuery {
    /// Only of this account.
    pub account: Option<AccountId>,
    /// Drafts, in place of what was issued.
    pub drafts: bool,
    /// Words in number, recipient or identity.
    pub search: String,
    /// Cursor of the page before.
    pub after: Option<String>,
    /// At most this many rows; 50 where absent, 200 at most.
    pub limit: Option<u32>,
}

/// One page of them, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BilledPage {
    /// The rows.
    pub billed: Vec<BilledRow>,
    /// Cursor of the next page; none at the end.
    pub next: Option<String>,
    /// How old they are, account by account.
    pub reads: Vec<ReadView>,
}

/// One of them, whole, exactly as the service states it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BilledView {
    /// As lists show it.
    pub billed: BilledRow,
    /// More of the recipient's name.
    pub recipient_more: String,
    /// The recipient's address, a line each.
    pub address: String,
    /// What it is for.
    pub lines: Vec<StatedLine>,
    /// Before tax.
    pub net: Option<Money>,
    /// The tax.
    pub vat: Option<Money>,
    /// What our own total of the lines comes to, where it is another.
    pub differs: Option<Money>,
    /// Sent then, UTC.
    pub sent_at: Option<DateTime<Utc>>,
    /// The contract it is for.
    pub contract: Option<RemoteId>,
    /// SHA-256 of the service's PDF, hexadecimal, where it is kept here.
    pub file: Option<String>,
    /// A sending whose outcome is not known.
    pub open: Option<ActView>,
    /// How old it is.
    pub read: ReadView,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WrittenFile {
    /// Where it is.
    pub path: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
}
