//! What the service keeps.

use crate::table::{Micros, Row, Shelf};
use counterfoil_domain::{
    Currency, Decimal, ItemId, LineItem, Status, TaxRule, Terms, TotalsError, totals,
};
use serde_json::Value;
use std::borrow::Cow;
use uuid::Uuid;

/// Someone who can sign in.
#[derive(Debug, Clone)]
pub struct User {
    pub id: Uuid,
    /// The number by which some replies call the same user.
    pub number: u32,
    pub email: &'static str,
    pub first_name: &'static str,
    pub last_name: &'static str,
    pub created: Micros,
}

/// A shop.
#[derive(Debug, Clone)]
pub struct Service {
    pub key: Uuid,
    /// The identity as replies give it: a UUID for some, a number for others.
    pub id: Value,
    pub name: Cow<'static, str>,
    pub description: &'static str,
    pub email: &'static str,
    pub owner: Uuid,
    pub currency: Currency,
}

impl Service {
    pub fn id_text(&self) -> String {
        match &self.id {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Customer {
    pub id: Uuid,
    pub service: Uuid,
    pub first_name: String,
    pub last_name: String,
    pub business_name: String,
    pub email: String,
    pub phone: String,
    pub created: Micros,
    pub updated: Micros,
    /// Replies give the time of creation as 0.
    pub age_unknown: bool,
}

impl Row for Customer {
    fn id(&self) -> Uuid {
        self.id
    }
    fn shelf(&self) -> Shelf {
        (self.service, "")
    }
    fn created(&self) -> Micros {
        self.created
    }
    fn updated(&self) -> Micros {
        self.updated
    }
}

/// Amounts are minor units of `currency`.
#[derive(Debug, Clone)]
pub struct Invoice {
    pub id: Uuid,
    pub service: Uuid,
    pub customer: Uuid,
    pub reference: String,
    pub currency: Currency,
    pub status: Status,
    pub items: Vec<Item>,
    pub sub_amount: i64,
    pub tax_amount: i64,
    pub amount: i64,
    pub created: Micros,
    pub updated: Micros,
}

#[derive(Debug, Clone)]
pub struct Item {
    pub id: Uuid,
    pub name: Cow<'static, str>,
    pub description: Cow<'static, str>,
    pub price: i64,
    pub quantity: i64,
    /// Percent.
    pub tax: Option<Decimal>,
    pub amount: i64,
    pub tax_amount: i64,
}

impl Row for Invoice {
    fn id(&self) -> Uuid {
        self.id
    }
    fn shelf(&self) -> Shelf {
        (self.service, self.status.as_str())
    }
    fn created(&self) -> Micros {
        self.created
    }
    fn updated(&self) -> Micros {
        self.updated
    }
}

impl Invoice {
    /// Computes every amount anew from the items, rounding the tax of each line.
    pub fn recompute(&mut self) -> Result<(), TotalsError> {
        let id = ItemId::new();
        let decimals = self.currency.decimals();
        let lines: Vec<LineItem> = self
            .items
            .iter()
            .map(|item| LineItem {
                id,
                remote_id: None,
                name: String::new(),
                description: String::new(),
                price: Decimal::from_i128_with_scale(i128::from(item.price), decimals),
                quantity: Decimal::from(item.quantity),
                tax: item.tax,
                terms: Default::default(),
            })
            .collect();
        let totals = totals::compute(self.currency, TaxRule::PerLine, &lines, &Terms::default())?;
        for (item, line) in self.items.iter_mut().zip(&totals.lines) {
            item.amount = line.net.minor;
            item.tax_amount = line.tax.minor;
        }
        self.sub_amount = totals.sub_amount.minor;
        self.tax_amount = totals.tax_amount.minor;
        self.amount = totals.amount.minor;
        Ok(())
    }
}

#[derive(Debug, Clone)]
pub struct Plan {
    pub id: Uuid,
    pub name: &'static str,
    /// Minor units of USD.
    pub price: i64,
    /// `pro` or `elite`; the free plan has none.
    pub kind: Option<&'static str>,
    pub interval: &'static str,
    pub active: bool,
    pub recommended: bool,
    pub weight: i64,
    pub is_default: bool,
    /// The payment provider knows its price.
    pub configured: bool,
    pub frequencies: &'static [&'static str],
}

#[derive(Debug, Clone)]
pub struct Method {
    pub id: Uuid,
    pub name: &'static str,
    pub active: bool,
    pub is_default: bool,
}

#[derive(Debug, Clone)]
pub struct Subscription {
    pub id: Uuid,
    pub user: Uuid,
    pub plan: Uuid,
    pub next_plan: Option<Uuid>,
    pub status: String,
    pub start: Micros,
    pub end: Micros,
    pub canceled: Option<Micros>,
    pub card_last4: &'static str,
    pub last_payment: Option<Uuid>,
    /// The payment provider's record is known here.
    pub linked: bool,
}

/// What a payment was for.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    Invoice(Uuid),
    Plan(Uuid),
}

#[derive(Debug, Clone)]
pub struct Payment {
    pub id: Uuid,
    /// Who receives it, or who pays the plan.
    pub user: Uuid,
    pub reference: String,
    pub gross: i64,
    pub fee: i64,
    pub currency: Currency,
    pub target: Target,
    pub created: Micros,
}

impl Row for Payment {
    fn id(&self) -> Uuid {
        self.id
    }
    fn shelf(&self) -> Shelf {
        (self.user, "completed")
    }
    fn created(&self) -> Micros {
        self.created
    }
    fn updated(&self) -> Micros {
        self.created
    }
}

#[derive(Debug, Clone)]
pub struct PayoutAccount {
    pub id: Uuid,
    pub user: Uuid,
    pub method: Uuid,
    pub frequency: String,
    pub currency: Currency,
    /// The currencies that a bank account takes; the account's own first.
    pub banks: Vec<Currency>,
    pub status: String,
    pub created: Micros,
    pub updated: Micros,
    /// When it pays out by itself next.
    pub runs_at: Option<Micros>,
    /// What becomes of its payouts from now on.
    pub fate: Fate,
}

/// What becomes of a payout on its way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Fate {
    #[default]
    Arrives,
    /// It fails where it would have arrived.
    Fails,
    /// It arrives, and fails a day later.
    Returns,
}

impl Fate {
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "arrives" => Self::Arrives,
            "fails" => Self::Fails,
            "returns" => Self::Returns,
            _ => return None,
        })
    }
}

#[derive(Debug, Clone)]
pub struct Payout {
    pub id: Uuid,
    pub user: Uuid,
    pub account: Uuid,
    pub status: &'static str,
    pub amount: i64,
    pub currency: Currency,
    pub automatic: bool,
    pub instant: bool,
    pub arrival: Micros,
    pub created: Micros,
    pub updated: Micros,
    pub fate: Fate,
    /// When its status goes on; none once it is final.
    pub step_at: Option<Micros>,
}

impl Row for Payout {
    fn id(&self) -> Uuid {
        self.id
    }
    fn shelf(&self) -> Shelf {
        (self.user, self.status)
    }
    fn created(&self) -> Micros {
        self.created
    }
    fn updated(&self) -> Micros {
        self.updated
    }
}

/// Money of one user in one currency, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    pub available: i64,
    /// The part of it that can be paid out at once.
    pub instant: i64,
    pub pending: i64,
}
