//! An invoice and its line items, and what must hold before it is saved or issued.

use crate::tax::taxed_as;
use crate::{
    AccountId, Currency, CustomerId, Decimal, InvoiceId, ItemId, LineTerms, Problem, RemoteId,
    Status, TaxCategory, TaxRule, Terms, Totals, TotalsError, say, totals,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Longest reference that Trincico keeps, in characters (contract/trincico.md, Invoice).
pub const REFERENCE_MAX: usize = 50;
/// Longest item name that Trincico keeps, in characters (contract/trincico.md, InvoiceItem).
pub const ITEM_NAME_MAX: usize = 30;
/// Longest item name of an invoice that no service keeps, in characters.
pub const LOCAL_ITEM_NAME_MAX: usize = 250;
/// Longest description or note kept, in characters.
pub const TEXT_MAX: usize = 2000;
/// Most line items of one invoice.
pub const ITEMS_MAX: usize = 10_000;
/// Most decimals of a unit price or a quantity.
pub const SCALE_MAX: u32 = 6;
/// Most decimals of a tax rate.
pub const RATE_SCALE_MAX: u32 = 4;

/// An invoice as this computer keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// Ours, from birth.
    pub id: InvoiceId,
    /// The account it is bound for; none for one kept on this computer only.
    pub account: Option<AccountId>,
    /// The service's, once it has the record.
    pub remote_id: Option<RemoteId>,
    /// The number printed on it; empty until chosen.
    pub reference: String,
    /// Where it stands.
    pub status: Status,
    /// The day on which a person says it was paid; none where a service says so. Never leaves this
    /// computer.
    #[serde(default)]
    pub paid_on: Option<NaiveDate>,
    /// Whom it goes to.
    pub customer: Option<CustomerId>,
    /// The currency of every amount in it.
    pub currency: Currency,
    /// Printed date of issue; never leaves this computer.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay; never leaves this computer.
    pub due_date: Option<NaiveDate>,
    /// How tax is rounded.
    pub tax_rule: TaxRule,
    /// Printed below the total; never leaves this computer.
    pub note: String,
    /// What an e-invoice says beyond that; never leaves this computer but in one.
    #[serde(default)]
    pub terms: Terms,
    /// In printed order.
    pub items: Vec<LineItem>,
    /// First kept here, UTC.
    pub created_at: DateTime<Utc>,
    /// Last changed here, UTC.
    pub updated_at: DateTime<Utc>,
}

/// One line of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineItem {
    /// Ours, from birth.
    pub id: ItemId,
    /// The service's, once it has the line.
    pub remote_id: Option<RemoteId>,
    /// What is sold.
    pub name: String,
    /// More about it; may be empty and may have several lines.
    pub description: String,
    /// Price of one unit, net, in major units (100.00), at most [`SCALE_MAX`] decimals.
    pub price: Decimal,
    /// How many units, at most [`SCALE_MAX`] decimals; negative on a credit.
    pub quantity: Decimal,
    /// Tax rate in percent, at most [`RATE_SCALE_MAX`] decimals; none where no tax applies.
    pub tax: Option<Decimal>,
    /// What an e-invoice says beyond that.
    #[serde(default)]
    pub terms: LineTerms,
}

impl Invoice {
    /// The totals by the invoice's own rule.
    ///
    /// # Errors
    /// When an amount does not fit; the error names the line.
    pub fn totals(&self) -> Result<Totals, TotalsError> {
        totals::compute(self.currency, self.tax_rule, &self.items, &self.terms)
    }

    /// What has to be mended before the draft can be kept as an invoice. A draft may lack a
    /// customer, a reference and items; what it has must be right.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        found.extend(Problem::if_longer(
            "reference",
            &self.reference,
            REFERENCE_MAX,
        ));
        found.extend(Problem::if_longer("note", &self.note, TEXT_MAX));
        if let (Some(issued), Some(due)) = (self.issue_date, self.due_date)
            && due < issued
        {
            found.push(Problem::new(
                "due_date",
                say!(
                    "error-due-before-issue",
                    "The due date {due} is before the issue date {issued}.",
                    due = due,
                    issued = issued
                ),
            ));
        }
        for (at, adjustment) in self.terms.adjustments.iter().enumerate() {
            found.extend(adjustment.problem(&format!("terms.adjustments[{at}]")));
        }
        if self.items.len() > ITEMS_MAX {
            found.push(Problem::new(
                "items",
                say!(
                    "error-items-too-many",
                    "An invoice has at most {most} items.",
                    most = ITEMS_MAX
                ),
            ));
        }
        for (index, item) in self.items.iter().enumerate() {
            item.collect_problems(index, &mut found);
        }
        if let Err(error) = self.totals() {
            found.push(error.problem());
        }
        if self.account.is_some() {
            self.collect_service_problems(&mut found);
        }
        found
    }

    /// What has to be mended before the invoice can be made ready, beyond [`Invoice::problems`].
    #[must_use]
    pub fn problems_when_ready(&self) -> Vec<Problem> {
        let mut found = self.problems();
        if self.customer.is_none() {
            found.push(Problem::new(
                "customer",
                say!("error-customer-missing", "Choose whom the invoice goes to."),
            ));
        }
        if self.reference.trim().is_empty() && self.account.is_none() {
            found.push(Problem::new(
                "reference",
                say!("error-reference-missing", "Give the invoice a reference."),
            ));
        }
        if self.items.is_empty() {
            found.push(Problem::new(
                "items",
                say!(
                    "error-items-missing",
                    "An invoice needs at least one item before it is issued."
                ),
            ));
        }
        found
    }

    /// Trincico takes whole minor units and whole quantities, and computes tax per line.
    fn collect_service_problems(&self, found: &mut Vec<Problem>) {
        if self.tax_rule != TaxRule::PerLine {
            found.push(Problem::new(
                "tax_rule",
                say!(
                    "error-trincico-tax-rule",
                    "Trincico computes tax per line; choose that rule for an invoice kept there."
                ),
            ));
        }
        if self.terms.prices_include_tax {
            found.push(Problem::new(
                "terms.prices_include_tax",
                say!(
                    "error-trincico-prices-with-tax",
                    "Trincico knows prices without tax only; enter them so for an invoice kept \
                     there."
                ),
            ));
        }
        if self.reference.trim().is_empty() {
            found.push(Problem::new(
                "reference",
                say!(
                    "error-trincico-reference",
                    "Give the invoice a reference; Trincico keeps none without one."
                ),
            ));
        }
        if !self.terms.adjustments.is_empty() {
            found.push(Problem::new(
                "terms.adjustments",
                say!(
                    "error-trincico-adjustments",
                    "Trincico keeps no discounts or surcharges; put them into items."
                ),
            ));
        }
        for (index, item) in self.items.iter().enumerate() {
            found.extend(Problem::if_longer(
                &format!("items[{index}].name"),
                &item.name,
                ITEM_NAME_MAX,
            ));
            if !item.terms.adjustments.is_empty() || item.terms.price_quantity.is_some() {
                found.push(Problem::new(
                    format!("items[{index}].terms.adjustments"),
                    say!(
                        "error-trincico-item-adjustments",
                        "Trincico keeps no discounts or surcharges and prices of one unit only; \
                         put them into the price."
                    ),
                ));
            }
            if item.price.normalize().scale() > self.currency.decimals() {
                found.push(Problem::new(
                    format!("items[{index}].price"),
                    say!(
                        "error-trincico-price-decimals",
                        "Trincico takes prices with at most {most} decimals in {currency}.",
                        most = self.currency.decimals(),
                        currency = self.currency
                    ),
                ));
            }
            if item.quantity.normalize().scale() > 0 {
                found.push(Problem::new(
                    format!("items[{index}].quantity"),
                    say!(
                        "error-trincico-quantity-whole",
                        "Trincico takes whole quantities only; put the fraction into the price."
                    ),
                ));
            }
        }
    }
}

impl LineItem {
    /// The category and rate in percent that it is taxed by, where it may name neither.
    #[must_use]
    pub fn taxed_as(&self) -> (TaxCategory, Decimal) {
        taxed_as(self.terms.category, self.tax)
    }

    fn collect_problems(&self, index: usize, found: &mut Vec<Problem>) {
        let field = |name: &str| format!("items[{index}].{name}");
        if self
            .terms
            .price_quantity
            .is_some_and(|units| units <= Decimal::ZERO)
        {
            found.push(Problem::new(
                field("terms.price_quantity"),
                say!("error-price-quantity", "A price is for more than no units."),
            ));
        }
        for (at, adjustment) in self.terms.adjustments.iter().enumerate() {
            found.extend(adjustment.problem(&field(&format!("terms.adjustments[{at}]"))));
        }
        if self.name.trim().is_empty() {
            found.push(Problem::new(
                field("name"),
                say!("error-item-name-missing", "Give the item a name."),
            ));
        }
        found.extend(Problem::if_longer(
            &field("name"),
            &self.name,
            LOCAL_ITEM_NAME_MAX,
        ));
        found.extend(Problem::if_longer(
            &field("description"),
            &self.description,
            TEXT_MAX,
        ));
        for (name, value, most) in [
            ("price", Some(self.price), SCALE_MAX),
            ("quantity", Some(self.quantity), SCALE_MAX),
            ("tax", self.tax, RATE_SCALE_MAX),
        ] {
            if value.is_some_and(|v| v.normalize().scale() > most) {
                found.push(Problem::new(
                    field(name),
                    say!(
                        "error-decimals-too-many",
                        "At most {most} decimals can be kept here.",
                        most = most
                    ),
                ));
            }
        }
        if self
            .tax
            .is_some_and(|t| t.is_sign_negative() && !t.is_zero() || t > Decimal::from(1000))
        {
            found.push(Problem::new(
                field("tax"),
                say!(
                    "error-tax-rate-range",
                    "A tax rate is a percentage between 0 and 1000."
                ),
            ));
        }
    }
}
