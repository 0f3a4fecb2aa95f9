//! What Trincico tells besides invoices and customers: plans, subscriptions, payments, payouts.

use chrono::{DateTime, Utc};
pub use counterfoil_domain::{
    Balance, ExternalAccount, Frequency, NewPayout, Payout, PayoutAccount, PayoutAccountStatus,
    PayoutStatus,
};
use counterfoil_domain::{Decimal, Money, RemoteId, words};
use serde::{Deserialize, Serialize};

words!(
    /// Where a subscription stands.
    SubscriptionStatus {
        /// In its trial; the vendor also writes `trailing`.
        Trialing = "trialing" or "trailing",
        /// Running.
        Active = "active",
        /// Ended by the customer.
        Canceled = "canceled" or "cancelled",
        /// A payment is missing.
        Unpaid = "unpaid",
        /// Replaced by another plan.
        CanceledDueUpdate = "canceled_due_update",
    }
);
words!(
    /// Where a payment stands.
    PaymentStatus {
        /// Started.
        Pending = "pending",
        /// Received.
        Completed = "completed",
        /// Given back.
        Refunded = "refunded",
        /// Not received.
        Failed = "failed",
    }
);
words!(
    /// The unit of a plan's period.
    Interval {
        /// A month.
        Month = "month",
        /// A year.
        Year = "year",
    }
);
words!(
    /// How a message is sent.
    Channel {
        /// By e-mail.
        Email = "email_notification",
        /// By SMS; the vendor has no messages for it yet.
        Sms = "sms_notification",
    }
);

/// What one may subscribe to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
    /// Price of one period; none where the reply does not tell.
    pub price: Option<Money>,
    /// The unit of its period.
    pub interval: Option<Interval>,
    /// How many units a period has.
    pub interval_count: Option<i64>,
    /// Whether it can be subscribed to.
    pub active: bool,
    /// Whether the vendor recommends it.
    pub is_recommended: bool,
    /// Whether everyone has it from the start.
    pub is_default: bool,
    /// A larger weight is the superior plan.
    pub weight: i64,
    /// Days of trial.
    pub trial_period_days: i64,
    /// `pro`, `elite`, …; empty where the reply does not tell.
    pub tier: String,
    /// What it allows.
    pub features: Vec<Feature>,
}

/// One thing a plan allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feature {
    /// In words.
    pub name: String,
    /// In the vendor's code.
    pub code: String,
    /// How many at most; none where there is no limit.
    pub max_allowed_value: Option<i64>,
}

/// A payment provider, such as Stripe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentMethod {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name, or its type where it has no name.
    pub name: String,
    /// Whether it can pay out.
    pub payout_enabled: bool,
    /// Whether it is taken when none is chosen.
    pub is_default: bool,
}

/// A card as the provider describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// `visa`, `mastercard`, …
    pub brand: String,
    /// The last four digits.
    pub last4: String,
    /// Month it expires in, 1 to 12.
    pub exp_month: Option<i64>,
    /// Year it expires in.
    pub exp_year: Option<i64>,
}

/// What the user subscribes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its identity there.
    pub id: RemoteId,
    /// Where it stands.
    pub status: SubscriptionStatus,
    /// Start of the current period, UTC.
    pub start_at: Option<DateTime<Utc>>,
    /// End of the current period, UTC.
    pub end_at: Option<DateTime<Utc>>,
    /// When the user ended it, UTC; it runs on until `end_at`.
    pub canceled_at: Option<DateTime<Utc>>,
    /// The plan.
    pub plan: Option<Plan>,
    /// The plan that follows at the end of the period.
    pub next_plan: Option<Plan>,
    /// The card that is charged.
    pub card: Option<Card>,
    /// The latest payment.
    pub last_payment: Option<Payment>,
}

/// Money received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Its identity there; some replies have only the reference.
    pub id: Option<RemoteId>,
    /// The vendor's reference.
    pub reference: String,
    /// Before fees.
    pub gross: Option<Money>,
    /// After fees.
    pub net: Option<Money>,
    /// The fees.
    pub fee: Option<Money>,
    /// The fees in percent.
    pub fee_percent: Option<Decimal>,
    /// Where it stands.
    pub status: PaymentStatus,
    /// `subscription` or `invoice`; empty where the reply does not tell.
    pub target: String,
    /// The provider; empty where the reply does not tell.
    pub method: String,
    /// The card, where it was one.
    pub card: Option<Card>,
    /// The invoice paid.
    pub invoice: Option<RemoteId>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
}

/// An address a person opens to go on: https, or http on this computer for practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Redirect {
    /// The address. Open it only when its host is expected, and never by itself.
    pub url: String,
}

/// Where the provider sends a person afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnUrls {
    /// After success.
    pub success_url: String,
    /// After giving up.
    pub cancel_url: String,
}

/// What came of changing the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UpgradeOutcome {
    /// A payment is needed: open this address.
    Redirect(Redirect),
    /// The new plan starts when the current period ends.
    NextPlanWaiting,
    /// The difference goes on the next invoice.
    PaymentNotRequired,
    /// A payment is taken without the person.
    PaymentRequired,
    /// Something this program does not know.
    Other(String),
}

/// A message to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// How.
    pub channel: Channel,
    /// Which message, such as `invoice_created`.
    pub scope: String,
    /// The record it is about.
    pub target: RemoteId,
}
