//! The user's own plan at a service, what it costs, and visits to pages outside of the program.

use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, InvoiceId, Money, RemoteId, Worded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing a plan allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeatureView {
    /// In words.
    pub name: String,
    /// In the service's code.
    pub code: String,
    /// How many at most; none where there is no limit.
    #[ts(type = "number | null")]
    pub limit: Option<i64>,
}

/// A plan on offer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanView {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// Price of one period; none where the service does not tell.
    pub price: Option<Money>,
    /// `month`, `year`, or the service's own word; none where it does not tell.
    pub interval: Option<String>,
    /// How many of them a period has.
    #[ts(type = "number")]
    pub interval_count: i64,
    /// Days of trial.
    #[ts(type = "number")]
    pub trial_days: i64,
    /// Whether the service recommends it.
    pub recommended: bool,
    /// What it allows.
    pub features: Vec<FeatureView>,
    /// Whether the user has it now.
    pub current: bool,
    /// Whether it follows at the end of the period.
    pub next: bool,
}

/// A card, as far as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// `visa`, `mastercard`, …
    pub brand: String,
    /// The last four digits.
    pub last4: String,
    /// Month it expires in, 1 to 12.
    #[ts(type = "number | null")]
    pub exp_month: Option<i64>,
    /// Year it expires in.
    #[ts(type = "number | null")]
    pub exp_year: Option<i64>,
}

/// What the user subscribes to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubscriptionView {
    /// Its identity there.
    pub id: RemoteId,
    /// `trialing`, `active`, `canceled`, `unpaid`, `canceled_due_update`, or the service's own word.
    pub status: String,
    /// The plan's name.
    pub plan: String,
    /// Price of one period.
    pub price: Option<Money>,
    /// The name of the plan that follows at the end of the period.
    pub next_plan: Option<String>,
    /// Start of the current period, UTC.
    pub start_at: Option<DateTime<Utc>>,
    /// End of the current period, UTC.
    pub end_at: Option<DateTime<Utc>>,
    /// When the user ended it, UTC; it runs on until `end_at`.
    pub canceled_at: Option<DateTime<Utc>>,
    /// The card that is charged.
    pub card: Option<CardView>,
    /// The latest payment.
    pub last_payment: Option<PaymentView>,
}

/// A payment provider, such as Stripe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MethodView {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// Whether it can pay out.
    pub pays_out: bool,
    /// Whether it is taken when none is chosen.
    pub is_default: bool,
}

/// A payment: of a plan by the user, or of an invoice by a customer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaymentView {
    /// The account it belongs to.
    pub account: AccountId,
    /// Its identity there; the reference where it has none.
    pub id: RemoteId,
    /// The service's reference.
    pub reference: String,
    /// `pending`, `completed`, `refunded`, `failed`, or the service's own word.
    pub status: String,
    /// `subscription` or `invoice`; empty where the service does not tell.
    pub target: String,
    /// Before fees.
    pub gross: Option<Money>,
    /// The fees.
    pub fee: Option<Money>,
    /// The fees in percent, as a decimal.
    pub fee_percent: Option<String>,
    /// After fees.
    pub net: Option<Money>,
    /// The provider.
    pub method: String,
    /// The card, where it was one.
    pub card: Option<CardView>,
    /// The invoice paid, where it is kept here.
    pub invoice: Option<InvoiceId>,
    /// That invoice's reference.
    pub invoice_reference: Option<String>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
}

/// A page of payments.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaymentPage {
    /// Newest first.
    pub payments: Vec<PaymentView>,
    /// For the next page; none at the end.
    pub next: Option<String>,
}

/// Which payments to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct PaymentQuery {
    /// Only of this account.
    pub account: Option<AccountId>,
    /// Only with this status.
    pub status: Option<String>,
    /// Only for this: `subscription` or `invoice`.
    pub target: Option<String>,
    /// From the page before.
    pub after: Option<String>,
    /// At most this many; 0 takes 50.
    pub limit: u32,
}

/// One account's plan, as it was last read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanOverview {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// What the user has; none where there is none, or where it was never read.
    pub subscription: Option<SubscriptionView>,
    /// What is on offer, the lesser first.
    pub plans: Vec<PlanView>,
    /// Ways to pay.
    pub methods: Vec<MethodView>,
    /// What the plan allows and how much of it is used, before a limit is hit.
    pub limits: Vec<LimitView>,
    /// A change of the plan whose outcome is not known; no other can be made until it is.
    pub open: Option<ActView>,
    /// When it was last read, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the last attempt to read it failed.
    pub error: Option<crate::Error>,
}

/// How much of a limit is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LimitView {
    /// What is limited, in words.
    pub name: String,
    /// In the service's code.
    pub code: String,
    /// How many at most; none where there is no limit.
    #[ts(type = "number | null")]
    pub limit: Option<i64>,
    /// How many there are, where this computer can count them.
    #[ts(type = "number | null")]
    pub used: Option<i64>,
}

/// Where an act that costs money or cannot be undone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActState {
    /// It is being sent.
    Sending,
    /// Done.
    Done,
    /// A page outside of the program has to be visited to go on.
    Visit,
    /// It never left this computer.
    NotSent,
    /// The service refused it.
    Rejected,
    /// It may have been done.
    Unknown,
    /// A person decided what an unknown one was.
    Closed,
}

/// An act that costs money or cannot be undone: made once, never again by the program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActView {
    /// Ours.
    #[ts(type = "number")]
    pub id: i64,
    /// At which account.
    pub account: AccountId,
    /// The operation, such as `subscriptions.upgrade`.
    pub operation: String,
    /// What it does and to what, in words; in English.
    pub title: String,
    /// By which other languages say the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub title_said: Option<Box<Worded>>,
    /// Where it stands.
    pub state: ActState,
    /// What happened, what it means, what to do; in English.
    pub sentence: String,
    /// By which other languages say the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sentence_said: Option<Box<Worded>>,
    /// When it was made, UTC.
    pub created_at: DateTime<Utc>,
    /// The page to visit.
    pub visit: Option<VisitView>,
}

/// Where a visit to a page outside of the program stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VisitState {
    /// Not opened yet: the host is shown first.
    Offered,
    /// Opened in the system's browser; the program waits for the return.
    Open,
    /// The person came back after doing it.
    Done,
    /// The person came back without doing it, or gave up here.
    Canceled,
    /// Nobody came back in time; the service tells what came of it.
    Expired,
}

/// A page outside of the program that a person goes on at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VisitView {
    /// Ours.
    pub id: String,
    /// What it is for, in words; in English.
    pub purpose: String,
    /// By which other languages say the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub purpose_said: Option<Box<Worded>>,
    /// The host that is opened, shown before it is.
    pub host: String,
    /// Where it stands.
    pub state: VisitState,
}

/// A way for a customer to pay an invoice, to hand over.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayLink {
    /// The invoice.
    pub invoice: InvoiceId,
    /// The address.
    pub url: String,
    /// Its host.
    pub host: String,
    /// The address as a QR code: an SVG document.
    pub qr: String,
}

/// A user of a service and what they may do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileView {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// First and last name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// The services (shops) the user owns.
    pub services: Vec<super::ServiceView>,
    /// The one whose invoices are kept here.
    pub chosen: Option<RemoteId>,
    /// Whether the service's password for messages is kept, so that it can send invoices.
    pub can_send: bool,
    /// When it was last read, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
}
