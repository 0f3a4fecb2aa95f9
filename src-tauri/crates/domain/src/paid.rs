//! Payments that a person notes. An invoice that lives on this computer alone has no service that
//! could say when it is paid; of every other one the service says so, and nobody else.
//!
//! [`Status::may_become`] stays the rule of what may be asked of a service, where a payment is never
//! asked for; nothing in here is ever sent.

use crate::{Invoice, Said, Status, say};
use chrono::{DateTime, NaiveDate, Utc};

/// Why a payment is not noted, or not taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPaid {
    /// A service has it, or is to have it.
    #[error("A service says itself when this invoice is paid.")]
    Served,
    /// It waits for no payment.
    #[error("Only an issued invoice that is not paid yet can be marked as paid.")]
    NotOwed,
    /// The day is yet to come.
    #[error("{0} is yet to come.")]
    Future(NaiveDate),
    /// The invoice is dated later, and nobody said that this is meant.
    #[error("The invoice is dated {0}, after that day.")]
    Early(NaiveDate),
    /// No person noted a payment of it.
    #[error("No payment was noted for this invoice.")]
    NotNoted,
}

impl NotPaid {
    /// The same as a sentence that can be said in another language.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Served => say!(
                "error-paid-served",
                "A service says itself when this invoice is paid."
            ),
            Self::NotOwed => say!(
                "error-paid-not-owed",
                "Only an issued invoice that is not paid yet can be marked as paid."
            ),
            Self::Future(on) => {
                say!(
                    "error-paid-future",
                    "{day} is yet to come. Give the day on which the money came.",
                    day = *on
                )
            }
            Self::Early(dated) => say!(
                "error-paid-early",
                "The invoice is dated {day}, after that day. If it was paid before, say so once \
                 more.",
                day = *dated
            ),
            Self::NotNoted => say!(
                "error-paid-not-noted",
                "No payment was noted for this invoice."
            ),
        }
    }
}

/// Whether a person may mark an invoice as paid now that stands so; `served` where an account or a
/// service has it.
#[must_use]
pub fn may_be_paid(status: Status, served: bool) -> bool {
    !served && status == Status::Ready
}

impl Invoice {
    /// Whether a person says when it is paid: it belongs to no account and no service knows it.
    #[must_use]
    pub const fn is_paid_by_hand(&self) -> bool {
        self.account.is_none() && self.remote_id.is_none()
    }

    /// Whether a person may mark it as paid now.
    #[must_use]
    pub fn may_be_paid(&self) -> bool {
        may_be_paid(self.status, !self.is_paid_by_hand())
    }

    /// Whether a person may take back that it is paid. What no person noted nobody takes back: such
    /// an invoice was paid at a service whose account is gone.
    #[must_use]
    pub fn may_be_unpaid(&self) -> bool {
        self.is_paid_by_hand() && self.status == Status::Paid && self.paid_on.is_some()
    }

    /// Notes that it was paid on the day `on`. A day before the invoice's own counts only where
    /// that is said with `early`: money may come first, but more often the day is a slip.
    ///
    /// # Errors
    /// When a service has it, it waits for no payment, or the day cannot be. Nothing is changed
    /// then.
    pub fn pay(
        &mut self,
        on: NaiveDate,
        early: bool,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<(), NotPaid> {
        if !self.is_paid_by_hand() {
            return Err(NotPaid::Served);
        }
        if !self.may_be_paid() {
            return Err(NotPaid::NotOwed);
        }
        if on > today {
            return Err(NotPaid::Future(on));
        }
        if let Some(dated) = self.issue_date.filter(|dated| on < *dated && !early) {
            return Err(NotPaid::Early(dated));
        }
        self.status = Status::Paid;
        self.paid_on = Some(on);
        self.updated_at = now;
        Ok(())
    }

    /// Takes back that it was paid: it waits for the payment again.
    ///
    /// # Errors
    /// When no person noted a payment. Nothing is changed then.
    pub fn take_back_payment(&mut self, now: DateTime<Utc>) -> Result<(), NotPaid> {
        if !self.may_be_unpaid() {
            return Err(NotPaid::NotNoted);
        }
        self.status = Status::Ready;
        self.paid_on = None;
        self.updated_at = now;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AccountId, InvoiceId, RemoteId, TaxRule, Terms};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn invoice(status: Status, account: bool, remote: bool, paid_on: Option<&str>) -> Invoice {
        Invoice {
            id: InvoiceId::new(),
            account: account.then(AccountId::new),
            remote_id: remote.then(|| RemoteId::new("7")),
            reference: "2026-0001".into(),
            status,
            paid_on: paid_on.map(day),
            customer: None,
            currency: "EUR".parse().unwrap(),
            issue_date: Some(day("2026-11-10")),
            due_date: None,
            tax_rule: TaxRule::PerLine,
            note: String::new(),
            terms: Terms::default(),
            items: Vec::new(),
            created_at: DateTime::UNIX_EPOCH,
            updated_at: DateTime::UNIX_EPOCH,
        }
    }

    /// Every kind of invoice there can be.
    fn every() -> impl Iterator<Item = Invoice> {
        Status::ALL.into_iter().flat_map(|status| {
            [false, true].into_iter().flat_map(move |account| {
                [false, true].into_iter().flat_map(move |remote| {
                    [None, Some("2026-11-12")]
                        .into_iter()
                        .map(move |paid| invoice(status, account, remote, paid))
                })
            })
        })
    }

    #[test]
    fn a_payment_is_noted_only_where_no_service_has_the_invoice_and_changes_nothing_else() {
        let (today, mut noted, mut taken_back) = (day("2026-11-20"), 0, 0);
        for before in every() {
            let local = before.account.is_none() && before.remote_id.is_none();
            let mut after = before.clone();
            let result = after.pay(today, false, today, DateTime::UNIX_EPOCH);
            assert_eq!(
                result.is_ok(),
                local && before.status == Status::Ready,
                "{before:?}"
            );
            assert_eq!(result.is_ok(), before.may_be_paid());
            let mut expected = before.clone();
            if result.is_ok() {
                (expected.status, expected.paid_on) = (Status::Paid, Some(today));
                noted += 1;
            }
            assert_eq!(after, expected);

            let mut after = before.clone();
            let result = after.take_back_payment(DateTime::UNIX_EPOCH);
            let was_noted = before.status == Status::Paid && before.paid_on.is_some();
            assert_eq!(result.is_ok(), local && was_noted, "{before:?}");
            assert_eq!(result.is_ok(), before.may_be_unpaid());
            if result.is_ok() {
                assert_eq!((after.status, after.paid_on), (Status::Ready, None));
                taken_back += 1;
            } else {
                assert_eq!(after, before);
            }
        }
        assert_eq!((noted, taken_back), (2, 1));
    }

    #[test]
    fn what_may_be_asked_of_a_service_never_is_a_payment() {
        for (from, to) in Status::ALL
            .into_iter()
            .flat_map(|a| Status::ALL.into_iter().map(move |b| (a, b)))
        {
            if from == Status::Paid || to == Status::Paid {
                assert!(!from.may_become(to), "{from} > {to}");
            }
        }
    }

    #[test]
    fn a_day_to_come_is_refused_and_one_before_the_invoices_own_wants_a_word() {
        for (on, early, result) in [
            ("2026-11-20", false, Ok(())),
            ("2026-11-21", false, Err(NotPaid::Future(day("2026-11-21")))),
            ("2026-11-21", true, Err(NotPaid::Future(day("2026-11-21")))),
            ("2026-11-10", false, Ok(())),
            ("2026-11-09", false, Err(NotPaid::Early(day("2026-11-10")))),
            ("2026-11-09", true, Ok(())),
        ] {
            let mut one = invoice(Status::Ready, false, false, None);
            let paid = one.pay(day(on), early, day("2026-11-20"), DateTime::UNIX_EPOCH);
            assert_eq!(paid, result, "{on} {early}");
        }
        let mut dateless = invoice(Status::Ready, false, false, None);
        dateless.issue_date = None;
        let paid = dateless.pay(
            day("1999-01-01"),
            false,
            day("2026-11-20"),
            DateTime::UNIX_EPOCH,
        );
        assert_eq!(paid, Ok(()));
    }
}
