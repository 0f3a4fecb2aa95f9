//! The shapes that cross to the window and to `--json`: what screens show and what people enter.
//!
//! Everything a person types arrives as text and is read here in Rust. The TypeScript side is
//! generated from these types.

use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{
    AccountId, Business, CustomerId, InvoiceId, Money, NumberStyle, Problem, RemoteId, Status,
    TaxRule, TaxSubtotal, Totals,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window needs for its first paint.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Startup {
    /// Nothing was chosen yet: show the three ways to begin.
    pub first_run: bool,
    /// The sender's identity.
    pub business: Business,
    /// Connected accounts.
    pub accounts: Vec<AccountView>,
    /// Half-written drafts, newest first.
    pub unsaved: Vec<UnsavedView>,
    /// How this computer writes numbers.
    pub number_style: NumberStyle,
    /// What sync is doing.
    pub sync: SyncView,
    /// Where the data is kept.
    pub data_folder: String,
    /// The program's version.
    pub version: String,
}

/// A remote system's name as people and commands write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Invoices, customers, payouts.
    Trincico,
}

/// Whether an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// Ready to sync.
    Connected,
    /// Signed in; one of its services has to be chosen.
    ChooseService,
    /// The service wants a new sign-in; what waits is kept.
    SignInNeeded,
    /// Another person signed in than the one whose data this is; nothing is sent.
    OtherUser,
}

/// A connected account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountView {
    /// Ours.
    pub id: AccountId,
    /// As the person named it.
    pub name: String,
    /// The remote system.
    pub system: System,
    /// The service's address.
    pub url: String,
    /// The e-mail or user name; empty where a token was given.
    pub user: String,
    /// The shop chosen within the account.
    pub service: Option<ServiceView>,
    /// Whether it can be used.
    pub state: AccountState,
    /// Whether it is the practice server of this program.
    pub practice: bool,
    /// When its data last came in whole, UTC.
    pub synced_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
}

/// A shop within an account ("service" in Trincico's words).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ServiceView {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
}

/// What is entered to connect an account. The secret goes to the keyring and nowhere else.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConnectInput {
    /// A name for the account; empty takes the system's.
    pub name: String,
    /// The service's address; https, or http on this computer.
    pub url: String,
    /// E-mail or user name; empty where a token is given.
    pub user: String,
    /// Password, or the token where no user is given.
    pub secret: String,
}

/// A draft that was typed but not yet saved as an invoice.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsavedView {
    /// The invoice it is, or will be.
    pub id: InvoiceId,
    /// Its reference, customer or first item, whichever is there.
    pub title: String,
    /// Whether an invoice with this id is stored already.
    pub is_new: bool,
    /// Last typed, UTC.
    pub kept_at: DateTime<Utc>,
}

/// How a record stands between this computer and the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SyncState {
    /// Kept on this computer only.
    Local,
    /// Saved here, to be sent.
    Pending,
    /// The same on both sides.
    Synced,
    /// Both sides changed the same thing; a person decides.
    Conflict,
    /// Kept failing; set aside with its reason.
    Parked,
}

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
    /// Printed date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay.
    pub due_date: Option<NaiveDate>,
    /// Ready and past its due date.
    pub overdue: bool,
    /// Last changed, UTC.
    pub updated_at: DateTime<Utc>,
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
    /// How tax is rounded.
    pub tax_rule: TaxRule,
    /// Printed below the total.
    pub note: String,
    /// Sum before tax.
    pub sub_amount: Money,
    /// Sum of taxes.
    pub tax_amount: Money,
    /// What is to be paid.
    pub amount: Money,
    /// What each rate comes to.
    pub taxes: Vec<TaxSubtotal>,
    /// In printed order.
    pub items: Vec<ItemView>,
    /// What is waiting to be sent, since when, and the last answer.
    pub waiting: Option<WaitingView>,
    /// Both values of each field that differs, where a person has to decide.
    pub conflict: Vec<ConflictField>,
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
    /// round(price × quantity).
    pub net: Money,
    /// The line's own tax.
    pub tax_amount: Money,
}

/// A change that is on its way to the service.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingView {
    /// What has to happen, in words.
    pub what: String,
    /// Since when, UTC.
    pub since: DateTime<Utc>,
    /// What the service last said, in words.
    pub last_answer: Option<String>,
}

/// One field that both sides changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictField {
    /// Path of the field.
    pub field: String,
    /// The value on this computer.
    pub mine: String,
    /// The value at the service.
    pub theirs: String,
}

/// How a person settles a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictChoice {
    /// What is on this computer goes to the service.
    KeepMine,
    /// What is at the service is taken over here.
    KeepTheirs,
    /// The service's is taken over, and what was here becomes a new draft.
    Copy,
}

/// An invoice as it is typed: texts as they stand in the editor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DraftInput {
    /// The invoice; none makes a new one.
    pub id: Option<InvoiceId>,
    /// The account it is bound for.
    pub account: Option<AccountId>,
    /// Whom it goes to.
    pub customer: Option<CustomerId>,
    /// ISO 4217 code.
    pub currency: String,
    /// The printed number.
    pub reference: String,
    /// `YYYY-MM-DD` or empty.
    pub issue_date: String,
    /// `YYYY-MM-DD` or empty.
    pub due_date: String,
    /// How tax is rounded.
    pub tax_rule: TaxRule,
    /// Printed below the total.
    pub note: String,
    /// Rows of the grid; wholly empty ones are ignored.
    pub items: Vec<ItemInput>,
    /// Which state of the stored invoice the editor was opened on; none saves over any state.
    pub seen: Option<String>,
}

/// A row of the item grid as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ItemInput {
    /// The line's id, kept through edits; none for a new row.
    pub id: Option<String>,
    /// What is sold.
    pub name: String,
    /// More about it.
    pub description: String,
    /// Price of one unit as typed.
    pub price: String,
    /// How many units as typed; empty counts as 1.
    pub quantity: String,
    /// Percent as typed; empty for none.
    pub tax: String,
}

/// What an entry comes to, while it is typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Computed {
    /// One for each row of the input, in order; none where the row is empty or cannot be read.
    pub rows: Vec<Option<RowRead>>,
    /// The totals of all readable rows; none where an amount does not fit.
    pub totals: Option<Totals>,
    /// The total under the other tax rule, where it differs.
    pub other_rule_amount: Option<Money>,
    /// What stops it from being saved.
    pub problems: Vec<Problem>,
    /// What besides stops it from being made ready.
    pub problems_when_ready: Vec<Problem>,
    /// What an ambiguous entry was taken to mean; does not stop anything.
    pub notices: Vec<Problem>,
}

/// How a row was understood.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowRead {
    /// Unit price, exact decimal text.
    pub price: String,
    /// Quantity, exact decimal text.
    pub quantity: String,
    /// round(price × quantity).
    pub net: Money,
    /// The row's tax.
    pub tax_amount: Money,
}

/// A customer, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerView {
    /// Ours.
    pub id: CustomerId,
    /// The account it belongs to.
    pub account: Option<AccountId>,
    /// The service's, once it has it.
    pub remote_id: Option<RemoteId>,
    /// What lists call it.
    pub name: String,
    /// Name of the business.
    pub business_name: String,
    /// First name of the person.
    pub first_name: String,
    /// Last name of the person.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Postal address; stays on this computer.
    pub address: String,
    /// Tax number; stays on this computer.
    pub tax_id: String,
    /// How it stands with the service.
    pub sync: SyncState,
    /// Why it waits, where it does.
    pub waiting: Option<WaitingView>,
    /// Both values of each field that differs.
    pub conflict: Vec<ConflictField>,
    /// Last changed here, UTC.
    pub updated_at: DateTime<Utc>,
    /// Names this state of it, for [`CustomerInput::seen`].
    pub state: String,
}

/// A customer as entered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CustomerInput {
    /// The customer; none makes a new one.
    pub id: Option<CustomerId>,
    /// The account it belongs to; taken only for a new one.
    pub account: Option<AccountId>,
    /// Name of the business.
    pub business_name: String,
    /// First name of the person.
    pub first_name: String,
    /// Last name of the person.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Postal address.
    pub address: String,
    /// Tax number.
    pub tax_id: String,
    /// Which state of the stored customer the form was opened on (its `state`); none saves over any
    /// state.
    pub seen: Option<String>,
}

/// Which customers to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct CustomerQuery {
    /// Words in names, e-mail or telephone.
    pub search: String,
    /// Cursor of the page before.
    pub after: Option<String>,
    /// At most this many rows; 50 where absent, 200 at most.
    pub limit: Option<u32>,
}

/// One page of customers, by name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerPage {
    /// The rows.
    pub customers: Vec<CustomerView>,
    /// Cursor of the next page; none at the end.
    pub next: Option<String>,
    /// How many there are, whatever was searched.
    #[ts(type = "number")]
    pub count: u64,
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

/// What sync is doing and what waits.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct SyncView {
    /// Whether a run is under way.
    pub running: bool,
    /// What the run is at.
    pub progress: Option<SyncProgress>,
    /// Whether the last attempt failed to reach the service.
    pub offline: bool,
    /// Since when, UTC.
    pub offline_since: Option<DateTime<Utc>>,
    /// What the last run ended with, where it failed.
    pub error: Option<crate::Error>,
    /// Changes to be sent.
    #[ts(type = "number")]
    pub pending: u64,
    /// Records on which a person has to decide.
    #[ts(type = "number")]
    pub conflicts: u64,
    /// Records set aside.
    #[ts(type = "number")]
    pub parked: u64,
    /// Whether changes are sent by themselves; off while working offline on purpose.
    pub automatic: bool,
}

/// How far a run is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SyncProgress {
    /// `profile`, `customers`, `invoices` or `sending`.
    pub stage: String,
    /// Records done in this stage.
    #[ts(type = "number")]
    pub done: u64,
    /// Records in all, where that is known.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
}

/// One line of `status`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingRecord {
    /// `invoice` or `customer`.
    pub kind: String,
    /// Ours.
    pub id: String,
    /// Its reference or name.
    pub title: String,
    /// How it stands.
    pub sync: SyncState,
    /// What has to happen, in words.
    pub what: String,
    /// Since when, UTC.
    pub since: DateTime<Utc>,
    /// What the service last said.
    pub last_answer: Option<String>,
}

/// Everything that waits, and how old each account's data is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusView {
    /// To be sent, or parked.
    pub pending: Vec<WaitingRecord>,
    /// Waiting for a person.
    pub conflicts: Vec<WaitingRecord>,
    /// Payouts whose outcome is unclear.
    pub unknown_payouts: Vec<WaitingRecord>,
    /// Every account with the age of its data.
    pub accounts: Vec<AccountView>,
}

/// What changed in the store, so that screens read it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// The invoice list or an invoice.
    Invoices,
    /// The customer list or a customer.
    Customers,
    /// Accounts.
    Accounts,
    /// The sender's identity.
    Business,
    /// What sync is doing.
    Sync,
}
