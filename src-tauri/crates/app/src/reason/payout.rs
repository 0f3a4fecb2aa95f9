//! Why a payout cannot be asked for.

use counterfoil_domain::{PayoutAccountStatus, Said, say};
use counterfoil_sync::payouts::Refusal;

pub(crate) fn said(refusal: &Refusal) -> Said {
    match refusal {
        Refusal::NotPositive => say!(
            "error-amount-not-positive",
            "The amount has to be more than zero."
        ),
        Refusal::NoAccount => say!(
            "error-no-payout-account",
            "This account has no payout account yet. Set it up first."
        ),
        Refusal::NotCompleted(status) => not_completed(status),
        Refusal::NotOnDemand(schedule) => say!(
            "error-payout-by-schedule",
            "The payout account pays out by itself ({schedule}). Change its schedule to \
             “on_demand” to ask for a payout.",
            schedule = schedule,
        ),
        Refusal::NoBalance(currency, others) if others.is_empty() => say!(
            "error-payout-no-balance",
            "Nothing can be paid out in {currency}. There is a balance in no currency.",
            currency = *currency,
        ),
        Refusal::NoBalance(currency, others) => {
            let others: Vec<_> = others.iter().map(|c| c.code()).collect();
            say!(
                "error-payout-other-balance",
                "Nothing can be paid out in {currency}. There is a balance in {others}.",
                currency = *currency,
                others = others.join(", "),
            )
        }
        Refusal::TooMuch {
            wanted,
            limit,
            at_once: false,
        } => say!(
            "error-payout-above-balance",
            "The amount {wanted} is above the balance: {limit} can be paid out.",
            wanted = *wanted,
            limit = *limit,
        ),
        Refusal::TooMuch { wanted, limit, .. } => say!(
            "error-payout-above-instant",
            "The amount {wanted} is above the balance: {limit} can be paid out at once.",
            wanted = *wanted,
            limit = *limit,
        ),
        Refusal::NoInstant(currency) => say!(
            "error-payout-no-instant",
            "Nothing can be paid out at once in {currency}. Ask for a payout at the bank's next \
             time.",
            currency = *currency,
        ),
        Refusal::NoDestination(currency, others) => say!(
            "error-payout-no-bank",
            "No bank account of the payout account takes {currency}. There is one for {others}.",
            currency = *currency,
            others = others,
        ),
        Refusal::NotTakenAtOnce(bank) => say!(
            "error-payout-bank-not-instant",
            "{bank} takes no instant payouts. Ask for a payout at the bank's next time.",
            bank = bank,
        ),
        Refusal::Required(what) => say!(
            "error-payout-required",
            "The payment provider still asks for this before it pays out: {what}.",
            what = what,
        ),
    }
}

fn not_completed(status: &PayoutAccountStatus) -> Said {
    match status {
        PayoutAccountStatus::Pending => say!(
            "error-payout-account-pending",
            "The payout account is pending, so nothing can be paid out. Finish setting it up at \
             the payment provider."
        ),
        PayoutAccountStatus::Suspended => say!(
            "error-payout-account-suspended",
            "The payout account is suspended, so nothing can be paid out. Ask the service or the \
             payment provider why."
        ),
        PayoutAccountStatus::Deleted => say!(
            "error-payout-account-deleted",
            "The payout account is deleted, so nothing can be paid out. Ask the service or the \
             payment provider why."
        ),
        other => say!(
            "error-payout-account-state",
            "The payout account is {state}, so nothing can be paid out. Ask the service or the \
             payment provider why.",
            state = other.as_str(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_domain::{Currency, Money};

    #[test]
    fn the_english_of_a_refusal_is_that_of_the_crate_that_checks() {
        let eur: Currency = "EUR".parse().unwrap();
        let money = |minor| Money::from_minor(minor, eur);
        let too_much = |at_once| Refusal::TooMuch {
            wanted: money(7005),
            limit: money(7000),
            at_once,
        };
        for refusal in [
            Refusal::NotPositive,
            Refusal::NoAccount,
            Refusal::NotCompleted(PayoutAccountStatus::Pending),
            Refusal::NotCompleted(PayoutAccountStatus::Suspended),
            Refusal::NotCompleted(PayoutAccountStatus::Deleted),
            Refusal::NotCompleted(PayoutAccountStatus::Other("closed".into())),
            Refusal::NotOnDemand("daily".into()),
            Refusal::NoBalance(eur, Vec::new()),
            Refusal::NoBalance(eur, vec![eur, eur]),
            too_much(false),
            too_much(true),
            Refusal::NoInstant(eur),
            Refusal::NoDestination(eur, "USD".into()),
            Refusal::NotTakenAtOnce("Example Bank".into()),
            Refusal::Required("a passport".into()),
        ] {
            assert_eq!(said(&refusal).message, refusal.to_string());
        }
    }
}
