//! Invoices once saved: the list, one whole, its document.

use super::{ConflictField, ConflictSummary, CustomerView, SyncState, WaitingView};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{
    AccountId, Currency, InvoiceId, LineTerms, Money, RemoteId, Status, TaxRule, TaxSubtotal, Terms,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One row of the invoice list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvoiceRow {
    /// Ours.
    pub id: InvoiceId,
    /// The service's.
    pub remote_id: Option<RemoteId>,
    /// The printed number; empty until chosen.
    pub reference: String,
    /// Where it stands.
    pub status: Status,
    /// How it stands with the service.
    pub sync: SyncState,
    /// Whom it goes to; empty until chosen.
    pub customer_name: String,
    /// What is to be paid.
    pub amount: Money,
    /// Whether it is a credit note: the amount is stated positive and goes to the customer.
    pub credit_note: bool,
    /// Printed date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay.
    pub due_date: Option<NaiveDate>,
    /// Ready and past its due date.
    pub overdue: bool,
    /// No service has it: a person says when it is paid, and may say so now.
    pub may_be_paid: bool,
    /// Last changed, UTC.
    pub updated_at: DateTime<Utc>,
}

/// Days one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Days {
    /// The first.
    pub from: NaiveDate,
    /// The one after the last.
    pub until: NaiveDate,
}

/// Which invoices to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct InvoiceQuery {
    /// Only this status.
    pub status: Option<Status>,
    /// Only those to be sent, in conflict or parked.
    pub waiting: bool,
    /// Words in reference, customer or item text.
    pub search: String,
    /// Only those whose day is one of these: an issued one's is when it is due, a paid one's when
    /// it was paid.
    #[ts(optional)]
    pub days: Option<Days>,
    /// Only those in this currency.
    #[ts(optional)]
    pub currency: Option<Currency>,
    /// Cursor of the page before.
    pub after: Option<String>,
    /// At most this many rows; 50 where absent, 200 at most.
    pub limit: Option<u32>,
}

/// One page of the invoice list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvoicePage {
    /// The rows, newest first.
    pub invoices: Vec<InvoiceRow>,
    /// Cursor of the next page; none at the end.
    pub next: Option<String>,
    /// How many there are of each kind, whatever was searched.
    pub counts: Counts,
}

/// How many invoices there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename_all = "snake_case")]
pub struct Counts {
    /// All.
    #[ts(type = "number")]
    pub all: u64,
    /// Being written.
    #[ts(type = "number")]
    pub draft: u64,
    /// Issued.
    #[ts(type = "number")]
    pub ready: u64,
    /// Paid.
    #[ts(type = "number")]
    pub paid: u64,
    /// Withdrawn.
    #[ts(type = "number")]
    pub canceled: u64,
    /// To be sent.
    #[ts(type = "number")]
    pub pending: u64,
    /// Changed on both sides.
    #[ts(type = "number")]
    pub conflict: u64,
    /// Set aside after failing.
    #[ts(type = "number")]
    pub parked: u64,
}

/// One invoice, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvoiceView {
    /// Ours.
    pub id: InvoiceId,
    /// The service's, once it has it.
    pub remote_id: Option<RemoteId>,
    /// The account it is bound for.
    pub account: Option<AccountId>,
    /// The printed number; empty until chosen.
    pub reference: String,
    /// Where it stands.
    pub status: Status,
    /// How it stands with the service.
    pub sync: SyncState,
    /// Whom it goes to.
    pub customer: Option<CustomerView>,
    /// ISO 4217 code.
    pub currency: String,
    /// Printed date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay.
    pub due_date: Option<NaiveDate>,
    /// Ready and past its due date.
    pub overdue: bool,
    /// The day on which a person says it was paid; none where a service says so.
    pub paid_on: Option<NaiveDate>,
    /// No service has it: a person says when it is paid, and may say so now.
    pub may_be_paid: bool,
    /// A person noted that it was paid, and may take that back.
    pub may_be_unpaid: bool,
    /// When a document of it was first handed out since it was issued, UTC: saved, printed, sent.
    pub handed_out: Option<DateTime<Utc>>,
    /// How tax is rounded.
    pub tax_rule: TaxRule,
    /// Printed below the total.
    pub note: String,
    /// Sum before tax.
    pub sub_amount: Money,
    /// Sum of taxes.
    pub tax_amount: Money,
    /// The total.
    pub amount: Money,
    /// Whether it is a credit note: its amounts are stated positive and go to the customer.
    pub credit_note: bool,
    /// What each rate comes to.
    pub taxes: Vec<TaxSubtotal>,
    /// The same of what is not taxed.
    pub untaxed: Vec<TaxSubtotal>,
    /// Sum of the lines.
    pub line_sum: Money,
    /// Sum of the allowances on the whole invoice.
    pub allowances: Money,
    /// Sum of the charges on the whole invoice.
    pub charges: Money,
    /// What was paid before.
    pub prepaid: Money,
    /// What the rest is rounded by.
    pub rounding: Money,
    /// What is still to be paid.
    pub due: Money,
    /// What an e-invoice says beyond that.
    pub terms: Terms,
    /// In printed order.
    pub items: Vec<ItemView>,
    /// What is waiting to be sent, since when, and the last answer.
    pub waiting: Option<WaitingView>,
    /// Both values of each field that differs, where a person has to decide.
    pub conflict: Vec<ConflictField>,
    /// Why, and what is at stake; none where nothing is to be decided.
    pub conflict_summary: Option<ConflictSummary>,
    /// A free reference, where the invoice's own is taken by another one at the service; *keep
    /// theirs* takes it.
    pub proposed_reference: Option<String>,
    /// A draft that no service has and that was never issued. What was issued stays: its number is
    /// used.
    pub may_be_deleted: bool,
    /// The statuses a person may move it to now.
    pub moves: Vec<Status>,
    /// First kept here, UTC.
    pub created_at: DateTime<Utc>,
    /// Last changed here, UTC.
    pub updated_at: DateTime<Utc>,
}

/// A line of an invoice; numbers as exact decimal text with a point.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    /// Ours.
    pub id: String,
    /// What is sold.
    pub name: String,
    /// More about it.
    pub description: String,
    /// Price of one unit, in major units.
    pub price: String,
    /// How many units.
    pub quantity: String,
    /// Percent; none where no tax applies.
    pub tax: Option<String>,
    /// round(price × quantity), its allowances and charges counted in.
    pub net: Money,
    /// The line's own tax.
    pub tax_amount: Money,
    /// What an e-invoice says beyond that.
    pub terms: LineTerms,
}

/// A page of the document as it will print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// Number of pages.
    pub pages: u32,
    /// The page shown, from 0.
    pub page: u32,
    /// PNG, base64.
    pub png: String,
}

/// A document written to a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedFile {
    /// The invoice.
    pub id: InvoiceId,
    /// Where it is.
    pub path: String,
    /// Number of pages.
    pub pages: u32,
}
