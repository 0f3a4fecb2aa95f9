//! The first look: what is owed, what was paid, what comes when, and what waits.

use super::{AccountView, Days};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{AccountId, Money, RemoteId};
use serde::Serialize;
use ts_rs::TS;

/// How many, and what they come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct MoneyCount {
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
    /// Together.
    pub amount: Money,
}

/// One currency's figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwedView {
    /// ISO 4217 code.
    pub currency: String,
    /// Issued and not paid: what is still to be paid after prepayments, credit notes taken off.
    pub outstanding: MoneyCount,
    /// Of these, those that were due before today. What is due on no day is never overdue.
    pub overdue: MoneyCount,
    /// Paid this month. A payment's day is the one that a person gave; of what a service says is
    /// paid it is that of the invoice's last change, UTC.
    pub paid: MoneyCount,
}

/// Which way money is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CashKind {
    /// Invoices that are due.
    Due,
    /// A payout that arrives.
    Payout,
}

/// Money that is expected on a day, in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CashDay {
    /// The day; none where the service does not tell when a payout arrives.
    pub on: Option<NaiveDate>,
    /// Which way it comes.
    pub what: CashKind,
    /// How many invoices; 1 for a payout.
    #[ts(type = "number")]
    pub count: u64,
    /// Together.
    pub amount: Money,
    /// A payout's account.
    pub account: Option<AccountId>,
    /// A payout's identity there.
    pub payout: Option<RemoteId>,
}

/// What was paid in a month, in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaidMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// Its days, for the list behind it.
    pub days: Days,
    /// How many invoices, and what was paid.
    pub paid: MoneyCount,
}

/// What waits for a person or for the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WaitCounts {
    /// Invoices changed on both sides.
    #[ts(type = "number")]
    pub conflicts: u64,
    /// Invoices set aside after failing.
    #[ts(type = "number")]
    pub parked: u64,
    /// Invoices to be sent.
    #[ts(type = "number")]
    pub pending: u64,
    /// Payouts whose outcome is unclear.
    #[ts(type = "number")]
    pub payouts: u64,
    /// Other acts whose outcome is unclear.
    #[ts(type = "number")]
    pub acts: u64,
    /// Invoices being written.
    #[ts(type = "number")]
    pub drafts: u64,
}

/// Everything of the first look, as the store has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Overview {
    /// The day for which it is told, by this computer's calendar.
    pub today: NaiveDate,
    /// The days of this month, for the list of what was paid.
    pub month: Days,
    /// The days before today, for the list of what is overdue.
    pub late: Days,
    /// How many invoices there are at all.
    #[ts(type = "number")]
    pub invoices: u64,
    /// By currency, in alphabetical order; those in which nothing is owed or was paid are left out.
    pub money: Vec<OwedView>,
    /// Until when the calendar reaches: the day after its last.
    pub calendar_until: NaiveDate,
    /// What is expected from today on, earliest first; payouts without a day at the end.
    pub calendar: Vec<CashDay>,
    /// What was paid in the latest twelve months, oldest first.
    pub paid: Vec<PaidMonth>,
    /// What waits.
    pub waits: WaitCounts,
    /// Every account with the age of its data.
    pub accounts: Vec<AccountView>,
    /// When payouts were last read, the account's that was read longest ago, UTC; none where no
    /// account pays out or one was never read.
    pub payouts_read_at: Option<DateTime<Utc>>,
}
