//! An invoice while it is written: as it is typed, and what that comes to.

use super::CheckFailure;
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, CustomerId, Exemption, InvoiceId, LineTerms, Money, Problem, TaxCategory, TaxRule,
    Terms, Totals,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A draft that was typed but not yet saved as an invoice.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsavedView {
    /// The invoice it is, or will be.
    pub id: InvoiceId,
    /// Its reference, customer or first item, whichever is there.
    pub title: String,
    /// Whether an invoice with this id is stored already.
    pub is_new: bool,
    /// Last typed, UTC.
    pub kept_at: DateTime<Utc>,
}

/// An invoice as it is typed: texts as they stand in the editor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DraftInput {
    /// The invoice; none makes a new one.
    pub id: Option<InvoiceId>,
    /// The account it is bound for.
    pub account: Option<AccountId>,
    /// Whom it goes to.
    pub customer: Option<CustomerId>,
    /// ISO 4217 code.
    pub currency: String,
    /// The printed number.
    pub reference: String,
    /// `YYYY-MM-DD` or empty.
    pub issue_date: String,
    /// `YYYY-MM-DD` or empty.
    pub due_date: String,
    /// How tax is rounded.
    pub tax_rule: TaxRule,
    /// Printed below the total.
    pub note: String,
    /// What an e-invoice says beyond that; none keeps what is stored.
    pub terms: Option<Terms>,
    /// Rows of the grid; wholly empty ones are ignored.
    pub items: Vec<ItemInput>,
    /// Which state of the stored invoice the editor was opened on; none saves over any state.
    pub seen: Option<String>,
}

/// A row of the item grid as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ItemInput {
    /// The line's id, kept through edits; none for a new row.
    pub id: Option<String>,
    /// What is sold.
    pub name: String,
    /// More about it.
    pub description: String,
    /// Price of one unit as typed.
    pub price: String,
    /// How many units as typed; empty counts as 1.
    pub quantity: String,
    /// Percent as typed; empty for none.
    pub tax: String,
    /// What an e-invoice says beyond that; none keeps what is stored.
    pub terms: Option<LineTerms>,
}

/// What an entry comes to, while it is typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Computed {
    /// One for each row of the input, in order; none where the row is empty or cannot be read.
    pub rows: Vec<Option<RowRead>>,
    /// The totals of all readable rows; none where an amount does not fit.
    pub totals: Option<Totals>,
    /// The total under the other tax rule, where it differs.
    pub other_rule_amount: Option<Money>,
    /// The tax rule of the invoice that this one credits or corrects, where it is another.
    pub mirrored_rule: Option<TaxRule>,
    /// What stops it from being saved.
    pub problems: Vec<Problem>,
    /// What besides stops it from being made ready.
    pub problems_when_ready: Vec<Problem>,
    /// What the wanted e-invoice lacks, fatal ones first; empty where none is wanted.
    pub failures: Vec<CheckFailure>,
    /// Why no tax is due, as the document will say it: as written, else the usual sentence in the
    /// document's language.
    pub exemptions: Vec<Exemption>,
    /// What an ambiguous entry was taken to mean; does not stop anything.
    pub notices: Vec<Problem>,
}

/// How a row was understood.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowRead {
    /// Unit price, exact decimal text.
    pub price: String,
    /// Quantity, exact decimal text.
    pub quantity: String,
    /// round(price × quantity).
    pub net: Money,
    /// The row's tax.
    pub tax_amount: Money,
    /// How it is taxed.
    pub category: TaxCategory,
    /// The rate in percent, exact decimal text; 0 where none is given.
    pub rate: String,
}
