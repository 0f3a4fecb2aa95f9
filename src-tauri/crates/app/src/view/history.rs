//! What sync did, and what was asked of the services for it.

use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Worded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page of the history; the next begins before the run `next`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryPage {
    /// Newest first.
    pub runs: Vec<RunView>,
    /// Where the next page begins; none at the end.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
}

/// One sync of one account, or several like ones in a row in which nothing happened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RunView {
    /// Names it; grows with time.
    #[ts(type = "number")]
    pub id: i64,
    /// The account's name.
    pub account: String,
    /// When the first of `times` runs began, UTC.
    pub since: DateTime<Utc>,
    /// When the latest began, UTC.
    pub started_at: DateTime<Utc>,
    /// When it ended, UTC; none while it runs, and where nobody saw its end.
    pub ended_at: Option<DateTime<Utc>>,
    /// `running`, `done`, `interrupted`, or the code of what ended it early.
    pub ended: String,
    /// What ended it early, in a sentence; in English, empty where nothing did.
    pub sentence: String,
    /// By which other languages say the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sentence_said: Option<Box<Worded>>,
    /// Customers that were new or changed there.
    #[ts(type = "number")]
    pub customers: u64,
    /// Invoices that were new or changed there.
    #[ts(type = "number")]
    pub invoices: u64,
    /// Changes asked of the service.
    #[ts(type = "number")]
    pub calls: u64,
    /// Records there that could not be read.
    #[ts(type = "number")]
    pub unreadable: u64,
    /// How often something became of a record; a part of these is listed.
    #[ts(type = "number")]
    pub records: u64,
    /// How many runs this stands for.
    #[ts(type = "number")]
    pub times: u64,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RunEffect {
    /// It came from the service, new or changed.
    Arrived,
    /// The service has what was changed here.
    Sent,
    /// Both sides changed it; a person decides.
    Conflict,
    /// It was set aside with its reason.
    SetAside,
    /// It was sent and has not reached the service whole; it is tried again.
    Waits,
}

/// What a run did to one record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RunRecordView {
    /// `invoice` or `customer`.
    pub kind: String,
    /// Ours.
    pub id: String,
    /// Its reference or name at that time.
    pub title: String,
    /// What became of it.
    pub effect: RunEffect,
    /// What the service said, where that explains it.
    pub answer: Option<String>,
    /// Whether the record is still on this computer.
    pub here: bool,
}

/// A run with the records it came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RunDetail {
    /// The run.
    #[serde(flatten)]
    pub run: RunView,
    /// In the order in which it came to them: of those that arrived the first hundred, of the
    /// others the first two hundred.
    pub listed: Vec<RunRecordView>,
}

/// Which requests are wanted.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct RequestQuery {
    /// Only those of this account.
    pub account: Option<AccountId>,
    /// Only those that failed.
    pub failed: bool,
    /// Only those before this one.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// How many at most.
    pub limit: u32,
    /// With their bodies.
    pub bodies: bool,
}

/// A page of the request log; the next begins before the request `next`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RequestPage {
    /// Newest first.
    pub requests: Vec<RequestView>,
    /// Where the next page begins; none at the end.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
}

/// What is known of a request's effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequestOutcome {
    /// It went as it should.
    Succeeded,
    /// Nothing left this computer.
    NotSent,
    /// The service said that it did not do it.
    Rejected,
    /// It may have been done.
    Unknown,
}

/// One request and its reply, with secrets hidden.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RequestView {
    /// Names it; grows with time.
    #[ts(type = "number")]
    pub id: i64,
    /// When it ended, UTC.
    pub at: DateTime<Utc>,
    /// The account's name; none where the account is not (or not any more) connected.
    pub account: Option<String>,
    /// The vendor's name of the operation.
    pub operation: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// The address.
    pub url: String,
    /// The HTTP status; none where no reply came.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    #[ts(type = "number")]
    pub millis: u64,
    /// What is known of its effect.
    pub outcome: RequestOutcome,
    /// What went wrong, in one word such as `timed_out`; none where nothing did.
    pub fault: Option<String>,
    /// The body sent; none where bodies were not asked for.
    pub request: Option<String>,
    /// The body received; none where bodies were not asked for.
    pub reply: Option<String>,
}
