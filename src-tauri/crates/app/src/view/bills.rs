//! What was billed elsewhere, and what is subscribed to.

use super::ActView;
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Money, RemoteId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One account's subscriptions and what stands on its bills, as it was last read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BillingView {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// Who is signed in; none where that was not read.
    pub user: Option<BillingUser>,
    /// The buckets.
    pub buckets: Vec<BucketView>,
    /// What one may subscribe to.
    pub plans: Vec<BillingPlan>,
    /// Why user, buckets or plans could not be read.
    pub error: Option<crate::Error>,
    /// The vendor's own page.
    pub page: super::PageView,
}

/// The user of an account elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BillingUser {
    /// What they sign in as.
    pub username: String,
    /// E-mail address.
    pub email: String,
}

/// A plan that one may subscribe to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BillingPlan {
    /// Its name, by which it is ordered.
    pub name: String,
    /// Price of one period; none where the service does not tell.
    pub price: Option<Money>,
    /// `month`, `year`; empty where the service does not tell.
    pub interval: String,
}

/// A bucket: a group of servers with a subscription.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BucketView {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// What it subscribes to, also one that ended; none where to nothing.
    pub subscription: Option<BucketSubscription>,
    /// What stands on its bills.
    pub metadata: BillingMetadata,
    /// A subscription that was begun here and is not clear.
    pub open: Option<ActView>,
    /// When its subscription was last read, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the last attempt to read any of it failed.
    pub error: Option<crate::Error>,
}

/// What a bucket subscribes to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BucketSubscription {
    /// The plan's name.
    pub plan: String,
    /// `trialing`, `active`, `incomplete`, `past_due`, `unpaid`, `canceled`, or the service's own word.
    pub status: String,
    /// Whether it runs.
    pub runs: bool,
    /// Price of one period.
    pub price: Option<Money>,
    /// `month`, `year`; empty where the service does not tell.
    pub interval: String,
    /// Start of the current period, UTC.
    pub period_start: Option<DateTime<Utc>>,
    /// End of the current period, UTC.
    pub period_end: Option<DateTime<Utc>>,
    /// End of its trial, UTC.
    pub trial_end: Option<DateTime<Utc>>,
    /// Ended by the customer then, UTC.
    pub canceled_at: Option<DateTime<Utc>>,
}

/// What stands on the bills of a bucket.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BillingMetadata {
    /// Identification for VAT.
    pub vat_number: String,
    /// Name of the business.
    pub company_name: String,
    /// Where receipts go.
    pub receipt_email: String,
}

/// What a bill is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BillKind {
    /// What is owed or was paid.
    #[default]
    Invoice,
    /// That something was paid.
    Receipt,
    /// Money that was taken.
    Charge,
}

/// An invoice, a receipt or a charge.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BillView {
    /// The account.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// The bucket it is for; none for the user themselves.
    pub bucket: Option<RemoteId>,
    /// That bucket's name.
    pub bucket_name: String,
    /// What it is.
    pub kind: BillKind,
    /// Its identity there, or its place in the list where it has none.
    pub id: String,
    /// Its number.
    pub number: String,
    /// How much; none where the service does not tell.
    pub amount: Option<Money>,
    /// `paid`, `succeeded`, `open`, or the service's own word; empty where it does not tell.
    pub status: String,
    /// What for.
    pub description: String,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Where it can be seen.
    pub page: Option<super::PageView>,
}

/// Which bills to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct BillQuery {
    /// Only of this account.
    pub account: Option<AccountId>,
    /// Only of this bucket.
    pub bucket: Option<RemoteId>,
    /// What to list.
    pub kind: BillKind,
    /// From the page before.
    pub after: Option<String>,
    /// At most this many; 0 takes 50.
    pub limit: u32,
}

/// A page of bills.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BillPage {
    /// Newest first.
    pub bills: Vec<BillView>,
    /// For the next page; none at the end.
    pub next: Option<String>,
    /// How many there are in all.
    pub count: u32,
    /// What all of them that were paid come to, by currency.
    pub paid: Vec<Money>,
}

/// What is asked for to subscribe a bucket.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct SubscribeInput {
    /// The plan's name.
    pub plan: String,
    /// A coupon; empty for none.
    pub coupon: String,
    /// Whether the trial of the plan is asked for, which costs nothing.
    pub trial: bool,
}
