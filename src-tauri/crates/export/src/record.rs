//! One invoice as the tables and the JSON state it, and the sums of many.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use counterfoil_domain::totals::net_price;
use counterfoil_domain::{
    Currency, Customer, Decimal, Invoice, LineItem, LineTotal, Money, Status, TaxCategory,
    TaxSubtotal, Totals,
};
use serde::Serialize;

use crate::ExportError;

/// Which way the money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The customer pays.
    Invoice,
    /// The customer gets money back; amounts are stated positive (EN 16931).
    CreditNote,
}

impl Kind {
    /// The word in the table and the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::CreditNote => "credit_note",
        }
    }
}

/// One invoice with its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InvoiceRecord {
    /// This computer's identity of it.
    pub id: String,
    /// The printed number.
    pub reference: String,
    /// Invoice or credit note.
    pub kind: Kind,
    /// UNTDID 1001 (BT-3).
    pub kind_code: u16,
    /// Where it stands.
    pub status: Status,
    /// Printed date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay.
    pub due_date: Option<NaiveDate>,
    /// What a list calls the customer; empty where there is none.
    pub customer: String,
    /// The customer's tax number.
    pub customer_tax_id: String,
    /// The customer's country, ISO 3166-1 alpha-2; empty where it is not known.
    pub customer_country: String,
    /// The buyer's order (BT-13).
    pub order: String,
    /// Currency of every amount.
    pub currency: Currency,
    /// Before tax (BT-109).
    pub net: Money,
    /// Sum of the taxes (BT-110).
    pub tax: Money,
    /// With tax (BT-112).
    pub total: Money,
    /// Paid before (BT-113).
    pub prepaid: Money,
    /// Still to be paid (BT-115).
    pub due: Money,
    /// What each category and rate come to, taxed ones first (BG-23).
    pub taxes: Vec<TaxRecord>,
    /// In printed order.
    pub lines: Vec<LineRecord>,
}

/// What one category and rate come to (BG-23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TaxRecord {
    /// Category (BT-118).
    pub category: TaxCategory,
    /// Percent (BT-119).
    pub rate: Decimal,
    /// Before tax (BT-116).
    pub net: Money,
    /// The tax (BT-117).
    pub tax: Money,
}

/// One line of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineRecord {
    /// Its place from 1, or the number it was given (BT-126).
    pub number: String,
    /// What is sold (BT-153).
    pub name: String,
    /// More about it (BT-154).
    pub description: String,
    /// How many (BT-129).
    pub quantity: Decimal,
    /// UN/ECE Recommendation 20 (BT-130).
    pub unit: String,
    /// Net price, major units (BT-146).
    pub price: Decimal,
    /// How many units the price is for (BT-149).
    pub price_quantity: Decimal,
    /// How it is taxed (BT-151).
    pub category: TaxCategory,
    /// Percent; none where no tax applies (BT-152).
    pub rate: Option<Decimal>,
    /// Net amount with the line's allowances and charges (BT-131).
    pub net: Money,
    /// The line's own rounded tax; it need not add up to the invoice's.
    pub tax: Money,
}

impl InvoiceRecord {
    /// The record of an invoice with these totals, which must be its own, and its customer.
    #[must_use]
    pub fn of(invoice: &Invoice, totals: &Totals, customer: Option<&Customer>) -> Self {
        let text = |of: fn(&Customer) -> String| customer.map(of).unwrap_or_default();
        let taxes = totals.taxes.iter().chain(&totals.untaxed);
        let lines = invoice.items.iter().zip(&totals.lines).enumerate();
        Self {
            id: invoice.id.to_string(),
            reference: invoice.reference.clone(),
            kind: if invoice.terms.is_credit_note() {
                Kind::CreditNote
            } else {
                Kind::Invoice
            },
            kind_code: invoice.terms.kind(),
            status: invoice.status,
            issue_date: invoice.issue_date,
            due_date: invoice.due_date,
            customer: text(Customer::display_name),
            customer_tax_id: text(|c| c.tax_id.clone()),
            customer_country: text(|c| c.trade.address.country.clone()),
            order: invoice.terms.order.clone(),
            currency: invoice.currency,
            net: totals.sub_amount,
            tax: totals.tax_amount,
            total: totals.amount,
            prepaid: totals.prepaid,
            due: totals.due,
            taxes: taxes.map(TaxRecord::of).collect(),
            lines: lines
                .map(|(index, (item, total))| LineRecord::of(index, item, total, totals))
                .collect(),
        }
    }
}

impl TaxRecord {
    fn of(subtotal: &TaxSubtotal) -> Self {
        Self {
            category: subtotal.category,
            rate: subtotal.rate.normalize(),
            net: subtotal.base,
            tax: subtotal.tax,
        }
    }
}

impl LineRecord {
    fn of(index: usize, item: &LineItem, total: &LineTotal, totals: &Totals) -> Self {
        let (price, price_quantity) = match totals.inclusive {
            Some(_) => net_price(item, total),
            None => (item.price, item.terms.price_quantity),
        };
        let number = match item.terms.number.as_str() {
            "" => (index + 1).to_string(),
            number => number.to_owned(),
        };
        let category = item.terms.category;
        Self {
            number,
            name: item.name.clone(),
            description: item.description.clone(),
            quantity: item.quantity,
            unit: item.terms.unit().to_owned(),
            price,
            price_quantity: price_quantity.unwrap_or(Decimal::ONE),
            category: category.unwrap_or_else(|| TaxCategory::of_rate(item.tax)),
            rate: item.tax,
            net: total.net,
            tax: total.tax,
        }
    }
}

/// The sums of one currency; credit notes are taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CurrencyTotal {
    /// The currency.
    pub currency: Currency,
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
    /// Still to be paid.
    pub due: Money,
}

#[derive(Default)]
struct Sum {
    invoices: usize,
    credit_notes: usize,
    // Net, tax, total, due.
    amounts: [i128; 4],
}

/// The sums of each currency, in the order of their codes.
///
/// # Errors
/// [`ExportError::TooLarge`] where a sum does not fit.
pub fn totals<'a>(
    records: impl IntoIterator<Item = &'a InvoiceRecord>,
) -> Result<Vec<CurrencyTotal>, ExportError> {
    let mut sums: BTreeMap<Currency, Sum> = BTreeMap::new();
    for record in records {
        let sum = sums.entry(record.currency).or_default();
        let sign = match record.kind {
            Kind::Invoice => {
                sum.invoices += 1;
                1
            }
            Kind::CreditNote => {
                sum.credit_notes += 1;
                -1
            }
        };
        let amounts = [record.net, record.tax, record.total, record.due];
        for (sum, amount) in sum.amounts.iter_mut().zip(amounts) {
            *sum += sign * i128::from(amount.minor);
        }
    }
    let total = |(currency, sum): (Currency, Sum)| {
        let money = |minor: i128| {
            i64::try_from(minor)
                .map(|minor| Money::from_minor(minor, currency))
                .map_err(|_| ExportError::TooLarge(currency))
        };
        let [net, tax, total, due] = sum.amounts.map(money);
        Ok(CurrencyTotal {
            currency,
            invoices: sum.invoices,
            credit_notes: sum.credit_notes,
            net: net?,
            tax: tax?,
            total: total?,
            due: due?,
        })
    };
    sums.into_iter().map(total).collect()
}

/// A payout, for the books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PayoutRecord {
    /// The service's identity of it.
    pub id: String,
    /// The account it belongs to, as the person named it.
    pub account: String,
    /// `requested`, `pending`, `in_transit`, `paid`, `canceled`, `failed`, or the service's word.
    pub status: String,
    /// How much.
    pub amount: Money,
    /// The day it arrives or arrived, UTC.
    pub arrives_on: Option<NaiveDate>,
    /// The day it was made, UTC.
    pub made_on: Option<NaiveDate>,
    /// Whether the service made it by its schedule.
    pub automatic: bool,
    /// Whether it was sent instantly.
    pub instant: bool,
    /// Where it goes; empty where that is not known.
    pub destination: String,
    /// The service's words.
    pub description: String,
}
