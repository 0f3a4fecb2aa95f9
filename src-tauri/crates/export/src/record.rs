//! One invoice as the tables and the JSON state it: what a column adds up to is what was invoiced.

use chrono::NaiveDate;
use counterfoil_domain::totals::net_price;
use counterfoil_domain::{
    Currency, Customer, Decimal, Exemption, Invoice, LineItem, LineTotal, Money, Status,
    TaxCategory, TaxSubtotal, Totals,
};
use serde::Serialize;

/// Which way the money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The customer pays.
    Invoice,
    /// The customer gets money back. The document states its amounts positive (EN 16931); here they
    /// are negative, so that a column of a table adds up.
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

    fn signed(self, amount: Money) -> Money {
        match self {
            Self::Invoice => amount,
            Self::CreditNote => amount.negated(),
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
    /// The account it belongs to, as the person named it; empty for one that is kept on this computer
    /// only.
    pub account: String,
    /// Printed date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay.
    pub due_date: Option<NaiveDate>,
    /// The day of delivery (BT-72).
    pub delivery_date: Option<NaiveDate>,
    /// First day of the period that is invoiced (BT-73).
    pub period_from: Option<NaiveDate>,
    /// Its last day (BT-74).
    pub period_to: Option<NaiveDate>,
    /// The day it was paid; none where it is not. That which a person noted, in their calendar, else
    /// that of the last change, UTC: services tell no other.
    pub paid_on: Option<NaiveDate>,
    /// What a list calls the customer; empty where there is none.
    pub customer: String,
    /// The customer's tax number.
    pub customer_tax_id: String,
    /// The customer's country, ISO 3166-1 alpha-2; empty where it is not known.
    pub customer_country: String,
    /// The buyer's order (BT-13).
    pub order: String,
    /// Numbers of the invoices before it that it refers to, as a credit note does (BT-25).
    pub preceding: Vec<String>,
    /// Why a category is not taxed: its code, and the reason in words or as a VATEX code (BT-118,
    /// BT-120, BT-121).
    pub exemptions: Vec<String>,
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
    /// To be paid as the document states it (BT-115).
    pub due: Money,
    /// Of that, what is still to be paid: nothing of what is paid or canceled, and of a draft.
    pub open: Money,
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
    /// How many (BT-129); those of a credit note are taken back, with the other sign.
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
        let (terms, currency) = (&invoice.terms, invoice.currency);
        let kind = if terms.is_credit_note() {
            Kind::CreditNote
        } else {
            Kind::Invoice
        };
        let due = kind.signed(totals.due);
        let paid = invoice.status == Status::Paid;
        let preceding = terms.preceding.iter().map(|p| p.reference.clone());
        Self {
            id: invoice.id.to_string(),
            reference: invoice.reference.clone(),
            kind,
            kind_code: terms.kind(),
            status: invoice.status,
            account: String::new(),
            issue_date: invoice.issue_date,
            due_date: invoice.due_date,
            delivery_date: terms.delivery.date,
            period_from: terms.delivery.period.from,
            period_to: terms.delivery.period.to,
            paid_on: paid.then(|| {
                let noted = invoice.paid_on;
                noted.unwrap_or_else(|| invoice.updated_at.date_naive())
            }),
            customer: text(Customer::display_name),
            customer_tax_id: text(|c| c.tax_id.clone()),
            customer_country: text(|c| c.trade.address.country.clone()),
            order: terms.order.clone(),
            preceding: preceding.filter(|p| !p.is_empty()).collect(),
            exemptions: terms.exemptions.iter().filter_map(exemption).collect(),
            currency,
            net: kind.signed(totals.sub_amount),
            tax: kind.signed(totals.tax_amount),
            total: kind.signed(totals.amount),
            prepaid: kind.signed(totals.prepaid),
            due,
            open: match invoice.status {
                Status::Ready => due,
                Status::Draft | Status::Paid | Status::Canceled => Money::zero(currency),
            },
            taxes: taxes.map(|tax| TaxRecord::of(tax, kind)).collect(),
            lines: lines
                .map(|(index, (item, total))| LineRecord::of(index, item, total, totals, kind))
                .collect(),
        }
    }
}

/// A reason with the code of its category; none where nothing is told.
fn exemption(exemption: &Exemption) -> Option<String> {
    let code = exemption.category.code();
    match (exemption.reason.trim(), exemption.code.trim()) {
        ("", "") => None,
        ("", why) | (why, "") => Some(format!("{code}: {why}")),
        (why, vatex) => Some(format!("{code}: {why} ({vatex})")),
    }
}

impl TaxRecord {
    fn of(subtotal: &TaxSubtotal, kind: Kind) -> Self {
        Self {
            category: subtotal.category,
            rate: subtotal.rate.normalize(),
            net: kind.signed(subtotal.base),
            tax: kind.signed(subtotal.tax),
        }
    }
}

impl LineRecord {
    fn of(index: usize, item: &LineItem, total: &LineTotal, totals: &Totals, kind: Kind) -> Self {
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
            quantity: match kind {
                Kind::Invoice => item.quantity,
                Kind::CreditNote => Decimal::ZERO - item.quantity,
            },
            unit: item.terms.unit().to_owned(),
            price,
            price_quantity: price_quantity.unwrap_or(Decimal::ONE),
            category: category.unwrap_or_else(|| TaxCategory::of_rate(item.tax)),
            rate: item.tax,
            net: kind.signed(total.net),
            tax: kind.signed(total.tax),
        }
    }
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
