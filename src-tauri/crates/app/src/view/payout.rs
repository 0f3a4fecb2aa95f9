//! Money that is paid out: balances, payouts, and asking for one.

use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{AccountId, InvoiceId, Money, RemoteId, Worded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where an account stands with paying out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayoutAccountState {
    /// The service has not told yet.
    Unknown,
    /// There is none: set it up.
    None,
    /// Made, but not enabled at the payment provider.
    Pending,
    /// Money can be paid out.
    Completed,
    /// The provider stopped payouts.
    Suspended,
    /// Gone.
    Deleted,
    /// Something this program does not know.
    Other,
}

/// What can be paid out in one currency. None is shown as a dash: it is not known, which is not zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalanceView {
    /// ISO 4217 code.
    pub currency: String,
    /// Can be paid out.
    pub available: Option<Money>,
    /// On its way to being available.
    pub pending: Option<Money>,
    /// Can be paid out at once.
    pub instant: Option<Money>,
}

/// A bank account or card that money goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExternalAccountView {
    /// Its identity at the provider.
    pub id: RemoteId,
    /// Name of the bank, or the card's brand.
    pub bank_name: String,
    /// The last four digits of its number.
    pub last4: String,
    /// ISO 4217 code.
    pub currency: String,
    /// ISO 3166 code.
    pub country: String,
    /// Whether payouts in its currency go here.
    pub default_for_currency: bool,
    /// Whether it takes instant payouts.
    pub instant: bool,
    /// What the provider still asks for before it pays there, in its words; empty for nothing.
    pub requirements: Vec<String>,
}

/// One account's side of paying out, as it was last read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutAccountView {
    /// Ours.
    pub account: AccountId,
    /// As the person named it.
    pub account_name: String,
    /// Where it stands.
    pub state: PayoutAccountState,
    /// How often money is paid out: `auto_daily`, `auto_3_days`, `auto_7_days`, `on_demand`; none
    /// where it is not known.
    pub frequency: Option<String>,
    /// The schedules that the plan allows.
    pub allowed_frequencies: Vec<String>,
    /// ISO 3166 code; empty where it is not known.
    pub country: String,
    /// By currency, in alphabetical order.
    pub balances: Vec<BalanceView>,
    /// Where money goes.
    pub external_accounts: Vec<ExternalAccountView>,
    /// When the balance was last read, UTC.
    pub read_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
    /// Why the last attempt to read it failed.
    pub error: Option<crate::Error>,
    /// The payout that is being asked for, or whose outcome is unclear; no other can be asked for.
    pub open: Option<PayoutRequestView>,
    /// Payouts kept here.
    #[ts(type = "number")]
    pub payouts: u64,
    /// The name of another account here that is the same person's and pays out of the same payout
    /// account: sums over all accounts count its payouts, and not these once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub same_as: Option<String>,
}

/// Which payouts to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct PayoutQuery {
    /// Only of this account.
    pub account: Option<AccountId>,
    /// Only with this status: `requested`, `pending`, `in_transit`, `paid`, `canceled`, `failed`.
    pub status: Option<String>,
    /// Only in this currency, an ISO 4217 code.
    pub currency: Option<String>,
    /// Only those whose id, description, destination or amount holds this text.
    pub search: Option<String>,
    /// From the page before.
    pub after: Option<String>,
    /// At most this many; 0 takes 50.
    pub limit: u32,
}

/// A payout in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutRow {
    /// The account it belongs to.
    pub account: AccountId,
    /// The account's name.
    pub account_name: String,
    /// Its identity there.
    pub id: RemoteId,
    /// `requested`, `pending`, `in_transit`, `paid`, `canceled`, `failed`, or the service's own word.
    pub status: String,
    /// How much.
    pub amount: Money,
    /// The day it arrives or arrived.
    pub arrives_on: Option<NaiveDate>,
    /// Whether it was sent instantly.
    pub instant: bool,
    /// Whether the service made it by its schedule.
    pub automatic: bool,
    /// Where it goes, such as `Example Bank •••• 6789`; empty where it is not known.
    pub destination: String,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
}

/// A page of payouts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutPage {
    /// Newest first.
    pub payouts: Vec<PayoutRow>,
    /// For the next page; none at the end.
    pub next: Option<String>,
    /// How many there are with each status, whatever the query's status.
    pub counts: Vec<PayoutCount>,
}

/// How many payouts have a status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayoutCount {
    /// As in [`PayoutRow::status`].
    pub status: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
}

/// How sure it is that a payment is part of a payout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    /// The amounts of this and the others add up to the payout, in one way only.
    Matched,
    /// The currency and the days fit; nothing says more.
    Guessed,
}

/// A payment that is, or may be, part of a payout.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutPart {
    /// How sure it is.
    pub sureness: Sureness,
    /// The payment's reference.
    pub reference: String,
    /// The invoice it paid, where it is kept here.
    pub invoice: Option<InvoiceId>,
    /// The invoice's reference.
    pub invoice_reference: Option<String>,
    /// Whose invoice it was.
    pub customer: Option<String>,
    /// Before fees.
    pub gross: Option<Money>,
    /// The fees.
    pub fee: Option<Money>,
    /// After fees.
    pub net: Option<Money>,
    /// The day it was paid.
    pub paid_on: Option<NaiveDate>,
}

/// What a payout consists of, as far as payments and invoices tell. Matched and guessed are never
/// added up together.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct PayoutContents {
    /// In the order of payment.
    pub parts: Vec<PayoutPart>,
    /// The sum of the matched.
    pub matched: Option<Money>,
    /// What no matched payment explains.
    pub unexplained: Option<Money>,
    /// In one sentence, how this was found or why not; in English.
    pub sentence: String,
    /// By which other languages say the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sentence_said: Option<Box<Worded>>,
}

/// A status that was seen of a payout.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutSeen {
    /// As in [`PayoutRow::status`].
    pub status: String,
    /// When it was first read here, UTC.
    pub at: DateTime<Utc>,
}

/// One payout with all that is known of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutView {
    /// As in the list.
    #[serde(flatten)]
    pub row: PayoutRow,
    /// The service's words.
    pub description: String,
    /// `bank_account` or `card`; empty where it is not known.
    pub destination_type: String,
    /// Where it goes, where the service tells.
    pub external_accounts: Vec<ExternalAccountView>,
    /// Last changed there, UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// Which statuses were seen, oldest first.
    pub seen: Vec<PayoutSeen>,
    /// The request made on this computer that it answers.
    pub request: Option<PayoutRequestView>,
    /// What it consists of.
    pub contents: PayoutContents,
    /// When it was last read, UTC.
    pub read_at: DateTime<Utc>,
}

/// What was paid out in a month, in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayoutMonth {
    /// `YYYY-MM`, of the day of arrival.
    pub month: String,
    /// ISO 4217 code.
    pub currency: String,
    /// Arrived.
    pub paid: Money,
    /// Asked for or on its way.
    pub expected: Money,
    /// How many arrived.
    #[ts(type = "number")]
    pub count: u64,
}

/// What is entered to ask for a payout.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PayoutInput {
    /// From which account.
    pub account: AccountId,
    /// ISO 4217 code.
    pub currency: String,
    /// As typed.
    pub amount: String,
    /// At once, or at the bank's next scheduled time.
    pub instant: bool,
}

/// What would happen, on a snapshot taken now: shown before anything is sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PayoutOffer {
    /// Names this offer when it is confirmed; an offer serves once, and for a few minutes.
    pub id: String,
    /// From which account.
    pub account: AccountId,
    /// Its name.
    pub account_name: String,
    /// How much.
    pub amount: Money,
    /// At once, or at the bank's next scheduled time.
    pub instant: bool,
    /// Where it goes, such as `Example Bank •••• 6789`.
    pub destination: String,
    /// What can be paid out before.
    pub before: Money,
    /// And after.
    pub after: Money,
    /// When the snapshot was taken, UTC.
    pub read_at: DateTime<Utc>,
}

/// Where a request for a payout stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayoutRequestState {
    /// It is being sent.
    Sending,
    /// The service took it.
    Accepted,
    /// It never left this computer.
    NotSent,
    /// The service refused it.
    Rejected,
    /// It may have been made: no other payout can be asked for until this is clear.
    Unknown,
    /// A person decided what an unknown one was.
    Closed,
}

/// A request for a payout that was made on this computer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayoutRequestView {
    /// Ours.
    #[ts(type = "number")]
    pub id: i64,
    /// From which account.
    pub account: AccountId,
    /// Its name.
    pub account_name: String,
    /// How much.
    pub amount: Money,
    /// At once, or at the bank's next scheduled time.
    pub instant: bool,
    /// Where it goes.
    pub destination: String,
    /// Where it stands.
    pub state: PayoutRequestState,
    /// What happened, what it means, what to do; in English.
    pub sentence: String,
    /// By which other languages say the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sentence_said: Option<Box<Worded>>,
    /// When it was made, UTC.
    pub created_at: DateTime<Utc>,
    /// When its outcome was last looked for, UTC.
    pub looked_at: Option<DateTime<Utc>>,
    /// From then on, a payout that has not appeared is for a person to close, UTC.
    pub settles_at: Option<DateTime<Utc>>,
    /// The payout that it became.
    pub payout: Option<RemoteId>,
    /// Payouts that it may have become, when it is unknown.
    pub candidates: Vec<PayoutRow>,
}

/// What a person says of a request whose outcome is unknown.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PayoutResolution {
    /// The payout that it became; none says that it was not made.
    pub payout: Option<RemoteId>,
    /// The amount, typed again.
    pub amount: String,
}
