//! The semantic document: what an e-invoice says, in the norm's order, whatever the syntax.

use chrono::NaiveDate;
use counterfoil_domain::{Currency, Decimal, LineTerms, Party, TaxCategory, Terms};

/// An e-invoice, with every amount as stated.
///
/// Terms that only one side of the program needs are not used here: [`Terms::profile`] and
/// [`Terms::seller`] are none, the note (BT-22) is the first of [`Terms::notes`], and every
/// allowance and charge states its amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The profile's full name (BT-24).
    pub customization: String,
    /// Number of the invoice (BT-1).
    pub reference: String,
    /// Day of issue (BT-2).
    pub issue_date: Option<NaiveDate>,
    /// Day by which to pay (BT-9).
    pub due_date: Option<NaiveDate>,
    /// Currency of every amount but BT-111 (BT-5).
    pub currency: Currency,
    /// The document's other terms.
    pub terms: Terms,
    /// Who issues it (BG-4).
    pub seller: Party,
    /// Who receives it (BG-7).
    pub buyer: Party,
    /// What is invoiced (BG-25).
    pub lines: Vec<Line>,
    /// The document's totals (BG-22).
    pub totals: StatedTotals,
    /// Tax by category and rate (BG-23), in the order stated.
    pub taxes: Vec<TaxGroup>,
}

/// A line (BG-25).
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Name of the item (BT-153).
    pub name: String,
    /// More about it (BT-154).
    pub description: String,
    /// How many (BT-129).
    pub quantity: Decimal,
    /// Net price of [`LineTerms::price_quantity`] units (BT-146).
    pub price: Decimal,
    /// Net amount of the line (BT-131).
    pub net: Decimal,
    /// Tax rate in percent; none where none is stated (BT-152).
    pub rate: Option<Decimal>,
    /// The line's other terms; `category` (BT-151) is always some, `number` (BT-126) never empty,
    /// `stated_net` always none.
    pub terms: LineTerms,
}

/// The totals as stated (BG-22), in major units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatedTotals {
    /// Sum of the lines (BT-106).
    pub line_sum: Decimal,
    /// Sum of the document's allowances (BT-107).
    pub allowances: Option<Decimal>,
    /// Sum of the document's charges (BT-108).
    pub charges: Option<Decimal>,
    /// Total before tax (BT-109).
    pub without_tax: Decimal,
    /// Tax (BT-110).
    pub tax: Option<Decimal>,
    /// Total with tax (BT-112).
    pub with_tax: Decimal,
    /// Amount due (BT-115). Prepaid (BT-113), rounding (BT-114) and the tax in the accounting
    /// currency (BT-111) stand in the terms.
    pub due: Decimal,
}

/// Tax of one category and rate (BG-23).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxGroup {
    /// The category (BT-118).
    pub category: TaxCategory,
    /// Percent; none where none is stated (BT-119).
    pub rate: Option<Decimal>,
    /// What is taxed (BT-116).
    pub base: Decimal,
    /// The tax (BT-117).
    pub tax: Decimal,
    /// Why it is not taxed, in words (BT-120).
    pub reason: String,
    /// Why it is not taxed, as a VATEX code (BT-121).
    pub reason_code: String,
}
