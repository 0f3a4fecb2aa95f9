//! What many invoices come to, by currency and status.

use std::collections::BTreeMap;

use counterfoil_domain::{Currency, Money, Status};
use serde::Serialize;

use crate::{ExportError, InvoiceRecord, Kind};

/// The sums of one currency. What counts is what was issued and stands: what is ready and what is
/// paid. Credit notes are taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CurrencyTotal {
    /// The currency.
    pub currency: Currency,
    /// What is ready and what is paid, together.
    #[serde(flatten)]
    pub sums: Sums,
    /// Still to be paid: what is ready.
    pub open: Money,
    /// Each status on its own, in the order of [`Status::ALL`]; those that no invoice has are left
    /// out. Drafts and what was canceled are told here only.
    pub by_status: Vec<StatusTotal>,
}

/// The sums of one status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusTotal {
    /// The status.
    pub status: Status,
    /// What its invoices come to.
    #[serde(flatten)]
    pub sums: Sums,
}

/// What some invoices come to; credit notes are taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sums {
    /// How many invoices.
    pub invoices: usize,
    /// How many credit notes.
    pub credit_notes: usize,
    /// Before tax.
    pub net: Money,
    /// Taxes.
    pub tax: Money,
    /// With tax.
    pub total: Money,
    /// To be paid as the documents state it, after what was paid before.
    pub due: Money,
}

#[derive(Default, Clone, Copy)]
struct Sum {
    invoices: usize,
    credit_notes: usize,
    // Net, tax, total, due, open.
    amounts: [i128; 5],
}

impl Sum {
    fn add(&mut self, record: &InvoiceRecord) {
        match record.kind {
            Kind::Invoice => self.invoices += 1,
            Kind::CreditNote => self.credit_notes += 1,
        }
        let amounts = [
            record.net,
            record.tax,
            record.total,
            record.due,
            record.open,
        ];
        for (sum, amount) in self.amounts.iter_mut().zip(amounts) {
            *sum += i128::from(amount.minor);
        }
    }

    /// The sums, and what is open of them.
    fn of(self, currency: Currency) -> Result<(Sums, Money), ExportError> {
        let money = |minor: i128| {
            i64::try_from(minor)
                .map(|minor| Money::from_minor(minor, currency))
                .map_err(|_| ExportError::TooLarge(currency))
        };
        let [net, tax, total, due, open] = self.amounts.map(money);
        let sums = Sums {
            invoices: self.invoices,
            credit_notes: self.credit_notes,
            net: net?,
            tax: tax?,
            total: total?,
            due: due?,
        };
        Ok((sums, open?))
    }
}

/// The sums of each currency, in the order of their codes.
///
/// # Errors
/// [`ExportError::TooLarge`] where a sum does not fit.
pub fn totals<'a>(
    records: impl IntoIterator<Item = &'a InvoiceRecord>,
) -> Result<Vec<CurrencyTotal>, ExportError> {
    let mut found: BTreeMap<Currency, (Sum, BTreeMap<Status, Sum>)> = BTreeMap::new();
    for record in records {
        let (standing, by_status) = found.entry(record.currency).or_default();
        if matches!(record.status, Status::Ready | Status::Paid) {
            standing.add(record);
        }
        by_status.entry(record.status).or_default().add(record);
    }
    let total = |(currency, (standing, by_status)): (Currency, (Sum, BTreeMap<Status, Sum>))| {
        let (sums, open) = standing.of(currency)?;
        let by_status = by_status.into_iter().map(|(status, sum)| {
            let (sums, _) = sum.of(currency)?;
            Ok(StatusTotal { status, sums })
        });
        Ok(CurrencyTotal {
            currency,
            sums,
            open,
            by_status: by_status.collect::<Result<_, ExportError>>()?,
        })
    };
    found.into_iter().map(total).collect()
}
