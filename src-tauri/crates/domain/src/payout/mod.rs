//! Money that is paid out: the account it leaves, where it goes, and payouts.

mod contents;
#[cfg(test)]
mod tests;

pub use contents::{Contents, Received, Why, contents};

use crate::{Currency, Money, RemoteId};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// How long after its arrival a payout may still fail: banks send money back within days.
const SETTLED_AFTER: TimeDelta = TimeDelta::days(14);

crate::words!(
    /// Where a payout account stands.
    PayoutAccountStatus {
        /// Not yet enabled.
        Pending = "pending",
        /// Payouts are possible.
        Completed = "completed",
        /// Payouts are stopped.
        Suspended = "suspended",
        /// Gone.
        Deleted = "deleted",
    }
);
crate::words!(
    /// Where a payout stands.
    PayoutStatus {
        /// Asked for.
        Requested = "requested",
        /// Waiting.
        Pending = "pending",
        /// On its way.
        InTransit = "in_transit",
        /// Arrived.
        Paid = "paid",
        /// Withdrawn.
        Canceled = "canceled" or "cancelled",
        /// Did not arrive.
        Failed = "failed",
    }
);
crate::words!(
    /// How often money is paid out.
    Frequency {
        /// Every day.
        AutoDaily = "auto_daily",
        /// Every three days.
        Auto3Days = "auto_3_days",
        /// Every seven days.
        Auto7Days = "auto_7_days",
        /// When asked for.
        OnDemand = "on_demand",
    }
);

impl PayoutStatus {
    /// Whether the money is on its way.
    #[must_use]
    pub const fn is_expected(&self) -> bool {
        matches!(self, Self::Requested | Self::Pending | Self::InTransit)
    }
}

/// The account at the provider from which money is paid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PayoutAccount {
    /// Its identity there.
    pub id: RemoteId,
    /// Where it stands.
    pub status: PayoutAccountStatus,
    /// How often it pays out.
    pub frequency: Option<Frequency>,
    /// ISO 4217 code, upper case; empty where the reply does not tell.
    pub currency: String,
    /// ISO 3166 code.
    pub country: String,
    /// The bank accounts the money goes to.
    pub external_accounts: Vec<ExternalAccount>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Last changed there, UTC.
    pub updated_at: Option<DateTime<Utc>>,
}

/// A bank account or card that money goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExternalAccount {
    /// Its identity at the provider.
    pub id: RemoteId,
    /// Name of the bank.
    pub bank_name: String,
    /// The last four digits of its number.
    pub last4: String,
    /// ISO 4217 code, upper case.
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

impl ExternalAccount {
    /// What people know it by, such as `Example Bank •••• 6789`; empty where nothing is known.
    #[must_use]
    pub fn called(&self) -> String {
        let bank = self.bank_name.trim();
        match (bank, self.last4.trim()) {
            (bank, "") => bank.to_owned(),
            ("", last4) => format!("•••• {last4}"),
            (bank, last4) => format!("{bank} •••• {last4}"),
        }
    }
}

/// The account that payouts in `currency` go to: the default of that currency, else the first in it.
#[must_use]
pub fn destination(accounts: &[ExternalAccount], currency: Currency) -> Option<&ExternalAccount> {
    let fits = |a: &&ExternalAccount| a.currency.eq_ignore_ascii_case(currency.code());
    let default = accounts
        .iter()
        .filter(fits)
        .find(|a| a.default_for_currency);
    default.or_else(|| accounts.iter().find(fits))
}

/// What can be paid out; none where the vendor has nothing to tell, which is not zero.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// Can be paid out.
    pub available: Option<Vec<Money>>,
    /// Can be paid out at once.
    pub instant: Option<Vec<Money>>,
    /// On its way.
    pub pending: Option<Vec<Money>>,
}

impl Balance {
    /// What can be paid out in `currency`, at once or not; none where it is not told.
    #[must_use]
    pub fn of(&self, currency: Currency, instant: bool) -> Option<Money> {
        let bucket = if instant {
            &self.instant
        } else {
            &self.available
        };
        let mut amounts = bucket.iter().flatten();
        amounts.find(|m| m.currency == currency).copied()
    }

    /// Every currency that anything is told of, in alphabetical order.
    #[must_use]
    pub fn currencies(&self) -> Vec<Currency> {
        let buckets = [&self.available, &self.instant, &self.pending];
        let all = buckets.into_iter().flatten().flatten();
        let mut found: Vec<_> = all.map(|m| m.currency).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Money paid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Payout {
    /// Its identity there.
    pub id: RemoteId,
    /// Where it stands.
    pub status: PayoutStatus,
    /// How much.
    pub amount: Money,
    /// When it arrives or arrived, UTC.
    pub arrival_date: Option<DateTime<Utc>>,
    /// Whether the service made it by its schedule.
    pub automatic: bool,
    /// Whether it was sent instantly.
    pub instant: bool,
    /// `bank_account` or `card`.
    pub destination_type: String,
    /// More about it.
    pub description: String,
    /// The account it was paid from, with the bank accounts it goes to.
    pub account: Option<PayoutAccount>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Last changed there, UTC.
    pub updated_at: Option<DateTime<Utc>>,
}

impl Payout {
    /// Whether nothing becomes of it any more at `now`. One that arrived may still come back for two
    /// weeks.
    #[must_use]
    pub fn is_final(&self, now: DateTime<Utc>) -> bool {
        match self.status {
            PayoutStatus::Canceled | PayoutStatus::Failed => true,
            PayoutStatus::Paid => {
                let arrived = self.arrival_date.or(self.updated_at).or(self.created_at);
                arrived.is_some_and(|at| now - at > SETTLED_AFTER)
            }
            _ => false,
        }
    }

    /// Where it goes, such as `Example Bank •••• 6789`; empty where it is not known.
    #[must_use]
    pub fn destination(&self) -> String {
        let accounts = self
            .account
            .as_ref()
            .map(|a| a.external_accounts.as_slice());
        let accounts = accounts.unwrap_or_default();
        destination(accounts, self.amount.currency)
            .or_else(|| accounts.first())
            .map(ExternalAccount::called)
            .unwrap_or_default()
    }
}

/// A payout to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPayout {
    /// The payout account; the vendor's sample sends it, the vendor's table does not list it.
    pub account: Option<RemoteId>,
    /// How much.
    pub amount: Money,
    /// At once, or at the bank's next scheduled time.
    pub instant: bool,
}
