//! What a person is told while they look elsewhere: once for each change, and each kind can be
//! switched off.

use crate::error::Error;
use crate::open::{App, Event};
use crate::show;
use counterfoil_domain::{InvoiceId, Money, PayoutStatus, Said, say};
use counterfoil_store::Reader;
use counterfoil_sync::payouts::Turned;

/// The kinds of notices there are.
const KINDS: [&str; 4] = [
    INVOICE_PAID,
    "payout_arrived",
    "payout_failed",
    "payout_returned",
];
const INVOICE_PAID: &str = "invoice_paid";
/// Most invoices that one notice names.
const NAMED_MAX: usize = 5;

/// Something to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    pub kind: &'static str,
    pub title: Said,
    pub body: Said,
}

/// An invoice that a customer paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PaidInvoice {
    pub reference: String,
    pub customer: String,
    pub amount: Money,
}

impl PaidInvoice {
    pub fn read(r: &Reader<'_>, id: InvoiceId) -> Result<Self, Error> {
        let invoice = r.invoice(id)?;
        let customer = invoice.customer.map(|id| r.customer(id)).transpose()?;
        Ok(Self {
            amount: show::totals(&invoice)?.amount,
            customer: customer.map(|c| c.display_name()).unwrap_or_default(),
            reference: invoice.reference,
        })
    }
}

/// What there is to tell of a payout that is new or whose status became another.
pub(crate) fn of(turned: &Turned) -> Option<Notice> {
    let payout = &turned.payout;
    let (amount, bank) = (payout.amount, payout.destination.as_str());
    let (kind, title, body) = match (&turned.from, &payout.status) {
        (_, PayoutStatus::Paid) => (
            "payout_arrived",
            say!("told-payout-arrived", "A payout arrived"),
            match bank {
                "" => say!(
                    "told-payout-arrived-body",
                    "{amount} arrived.",
                    amount = amount
                ),
                _ => say!(
                    "told-payout-arrived-at",
                    "{amount} arrived at {bank}.",
                    amount = amount,
                    bank = bank
                ),
            },
        ),
        (Some(PayoutStatus::Paid), PayoutStatus::Failed | PayoutStatus::Canceled) => (
            "payout_returned",
            say!("told-payout-returned", "A payout came back"),
            match bank {
                "" => say!(
                    "told-payout-returned-body",
                    "The bank sent {amount} back after it had arrived.",
                    amount = amount
                ),
                _ => say!(
                    "told-payout-returned-to",
                    "The bank sent {amount} back after it had arrived. It was to go to {bank}.",
                    amount = amount,
                    bank = bank
                ),
            },
        ),
        (_, PayoutStatus::Failed) => (
            "payout_failed",
            say!("told-payout-failed", "A payout failed"),
            match bank {
                "" => say!(
                    "told-payout-failed-body",
                    "{amount} did not arrive.",
                    amount = amount
                ),
                _ => say!(
                    "told-payout-failed-to",
                    "{amount} did not arrive. It was to go to {bank}.",
                    amount = amount,
                    bank = bank
                ),
            },
        ),
        _ => return None,
    };
    Some(Notice { kind, title, body })
}

/// What there is to tell of invoices that were paid: one notice for all of a sync.
pub(crate) fn of_paid(paid: &[PaidInvoice]) -> Option<Notice> {
    let (title, body) = match paid {
        [] => return None,
        [one] => (
            say!("told-invoice-paid", "An invoice was paid"),
            say!(
                "told-invoice-paid-body",
                "{reference}, {amount}, {customer}",
                reference = &one.reference,
                amount = one.amount,
                customer = &one.customer
            ),
        ),
        all => {
            let named = all.iter().take(NAMED_MAX).map(|one| one.reference.as_str());
            let names = named.collect::<Vec<_>>().join(", ");
            let title = say!(
                "told-invoices-paid",
                "{n} invoices were paid",
                n = all.len()
            );
            let body = match all.len().saturating_sub(NAMED_MAX) {
                0 => names.into(),
                more => say!(
                    "told-invoices-paid-more",
                    "{names} and {more} more",
                    names = names,
                    more = more
                ),
            };
            (title, body)
        }
    };
    Some(Notice {
        kind: INVOICE_PAID,
        title,
        body,
    })
}

/// The kind of notice that says that the keyring waits to be unlocked.
pub const KEYRING_WAITS: &str = "keyring_waits";

/// Cannot be switched off: without it the program seems to hang.
pub(crate) fn keyring_waits() -> Event {
    Event::Notice {
        kind: KEYRING_WAITS.to_owned(),
        title: say!("told-keyring-waits", "The keyring waits to be unlocked"),
        body: say!(
            "told-keyring-waits-body",
            "Unlock it in the window that the system shows. What was begun here goes on after that."
        ),
    }
}

fn setting(kind: &str) -> String {
    format!("notice.{kind}")
}

impl App {
    /// Tells the shell, unless the person switched this kind off.
    pub(crate) async fn notify(&self, notice: Notice) {
        let name = setting(notice.kind);
        let switched = self.read(move |_, r| Ok(r.setting(&name)?)).await;
        if matches!(switched.as_ref().map(Option::as_deref), Ok(Some("off"))) {
            return;
        }
        (self.inner.on_event)(Event::Notice {
            kind: notice.kind.to_owned(),
            title: notice.title,
            body: notice.body,
        });
    }

    /// The kinds of notices, each with whether it is on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn notice_kinds(&self) -> Result<Vec<(String, bool)>, Error> {
        self.read(|_, r| {
            let mut kinds = Vec::new();
            for kind in KINDS {
                let off = r.setting(&setting(kind))?.as_deref() == Some("off");
                kinds.push((kind.to_owned(), !off));
            }
            Ok(kinds)
        })
        .await
    }

    /// Switches a kind of notice on or off.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] for a kind that there is not.
    pub async fn notice_switch(&self, kind: String, on: bool) -> Result<(), Error> {
        if !KINDS.contains(&kind.as_str()) {
            return Err(Error::field(
                "kind",
                format!("There is no notice “{kind}”."),
            ));
        }
        let value = if on { "on" } else { "off" };
        self.write(move |_, w| Ok(w.put_setting(&setting(&kind), value)?))
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_paid_invoices_are_one_notice_that_names_five() {
        let one = |n: i64| PaidInvoice {
            reference: format!("RE-{n}"),
            customer: "Ada".into(),
            amount: Money::from_minor(7000, "EUR".parse().unwrap()),
        };
        for (count, title, body) in [
            (1, "An invoice was paid", "RE-1, 70.00 EUR, Ada"),
            (2, "2 invoices were paid", "RE-1, RE-2"),
            (5, "5 invoices were paid", "RE-1, RE-2, RE-3, RE-4, RE-5"),
            (
                7,
                "7 invoices were paid",
                "RE-1, RE-2, RE-3, RE-4, RE-5 and 2 more",
            ),
        ] {
            let notice = of_paid(&(1..=count).map(one).collect::<Vec<_>>()).unwrap();
            assert_eq!(notice.title.message, title);
            assert_eq!(notice.body.message, body);
        }
        assert_eq!(of_paid(&[]), None);
    }
}
