//! Whether a payout can be asked for, by what the service told just now.

use counterfoil_domain::{
    Currency, ExternalAccount, Frequency, Money, PayoutAccountStatus, payout,
};
use counterfoil_store::PayoutStanding;

/// A payout that a person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// How much.
    pub amount: Money,
    /// At once, or at the bank's next scheduled time.
    pub instant: bool,
}

/// What would happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What can be paid out before.
    pub before: Money,
    /// And after.
    pub after: Money,
    /// Where it goes, in words; empty where the service does not tell.
    pub destination: String,
}

/// Why a payout cannot be asked for. Nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Zero or less.
    #[error("The amount has to be more than zero.")]
    NotPositive,
    /// There is no payout account.
    #[error("This account has no payout account yet. Set it up first.")]
    NoAccount,
    /// The payout account cannot pay out.
    #[error("The payout account is {}, so nothing can be paid out. {}", .0.as_str(), next_of(.0))]
    NotCompleted(PayoutAccountStatus),
    /// It pays out by its schedule only.
    #[error(
        "The payout account pays out by itself ({0}). Change its schedule to “on_demand” to ask \
         for a payout."
    )]
    NotOnDemand(String),
    /// There is nothing in this currency.
    #[error("Nothing can be paid out in {0}. There is a balance in {list}.", list = list(.1))]
    NoBalance(Currency, Vec<Currency>),
    /// More than there is.
    #[error(
        "The amount {wanted} is above the balance: {limit} can be paid out{}.",
        if *at_once { " at once" } else { "" }
    )]
    TooMuch {
        /// What was asked for.
        wanted: Money,
        /// What there is.
        limit: Money,
        /// Whether it was to be paid out at once.
        at_once: bool,
    },
    /// Nothing can be paid out at once.
    #[error("Nothing can be paid out at once in {0}. Ask for a payout at the bank's next time.")]
    NoInstant(Currency),
    /// No bank account takes this currency.
    #[error("No bank account of the payout account takes {0}. There is one for {1}.")]
    NoDestination(Currency, String),
    /// The bank account takes no instant payouts.
    #[error("{0} takes no instant payouts. Ask for a payout at the bank's next time.")]
    NotTakenAtOnce(String),
    /// The provider asks for something before it pays there.
    #[error("The payment provider still asks for this before it pays out: {0}.")]
    Required(String),
}

const fn next_of(status: &PayoutAccountStatus) -> &'static str {
    match status {
        PayoutAccountStatus::Pending => "Finish setting it up at the payment provider.",
        _ => "Ask the service or the payment provider why.",
    }
}

fn list(currencies: &[Currency]) -> String {
    let codes: Vec<_> = currencies.iter().map(|c| c.code()).collect();
    match codes.is_empty() {
        true => "no currency".to_owned(),
        false => codes.join(", "),
    }
}

impl Refusal {
    /// The field of the entry that it is about.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Self::NotPositive | Self::TooMuch { .. } => "amount",
            Self::NoAccount | Self::NotCompleted(..) | Self::Required(_) => "account",
            Self::NotOnDemand(_) => "frequency",
            Self::NoBalance(..) | Self::NoDestination(..) => "currency",
            Self::NoInstant(_) | Self::NotTakenAtOnce(_) => "instant",
        }
    }
}

/// What paying out `wish` would come to, or why it cannot be asked for.
///
/// # Errors
/// The first thing that stands against it.
pub fn check(standing: &PayoutStanding, wish: &Wish) -> Result<Checked, Refusal> {
    if wish.amount.minor <= 0 {
        return Err(Refusal::NotPositive);
    }
    check_account(standing)?;
    let currency = wish.amount.currency;
    let balance = &standing.balance;
    let Some(before) = balance.of(currency, false) else {
        return Err(Refusal::NoBalance(currency, balance.currencies()));
    };
    let limit = match wish.instant {
        false => before,
        true => balance
            .of(currency, true)
            .ok_or(Refusal::NoInstant(currency))?,
    };
    if wish.amount.minor > limit.minor {
        return Err(Refusal::TooMuch {
            wanted: wish.amount,
            limit,
            at_once: wish.instant,
        });
    }
    let destination = check_destination(&standing.external_accounts, wish)?;
    Ok(Checked {
        before,
        after: Money::from_minor(before.minor - wish.amount.minor, currency),
        destination: destination.map(ExternalAccount::called).unwrap_or_default(),
    })
}

fn check_account(standing: &PayoutStanding) -> Result<(), Refusal> {
    if standing.remote_id.is_none() {
        return Err(Refusal::NoAccount);
    }
    match PayoutAccountStatus::from_wire(&standing.state) {
        PayoutAccountStatus::Completed => {}
        status => return Err(Refusal::NotCompleted(status)),
    }
    match &standing.frequency {
        None | Some(Frequency::OnDemand) => Ok(()),
        Some(schedule) => Err(Refusal::NotOnDemand(schedule.as_str().to_owned())),
    }
}

/// Where the money goes. A service that tells of no bank account at all is believed to know one.
fn check_destination<'a>(
    accounts: &'a [ExternalAccount],
    wish: &Wish,
) -> Result<Option<&'a ExternalAccount>, Refusal> {
    let currency = wish.amount.currency;
    let Some(found) = payout::destination(accounts, currency) else {
        if accounts.is_empty() {
            return Ok(None);
        }
        let mut others: Vec<_> = accounts.iter().map(|a| a.currency.as_str()).collect();
        others.dedup();
        return Err(Refusal::NoDestination(currency, others.join(", ")));
    };
    if !found.requirements.is_empty() {
        return Err(Refusal::Required(found.requirements.join(", ")));
    }
    if wish.instant && !found.instant {
        return Err(Refusal::NotTakenAtOnce(found.called()));
    }
    Ok(Some(found))
}
