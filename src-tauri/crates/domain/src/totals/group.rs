//! Sums by tax category and rate, and the tax on each.

use super::line::percent_of;
use super::{TaxRule, TaxSubtotal, TotalsError, fit};
use crate::tax::taxed_as;
use crate::{Currency, Decimal, Money, TaxCategory};

/// Running sums by category and rate, in minor units.
#[derive(Default)]
pub(super) struct Groups(Vec<Group>);

struct Group {
    category: TaxCategory,
    percent: Decimal,
    base: i128,
    /// Sum of the taxes that were rounded line by line.
    rounded: i128,
}

impl Groups {
    pub fn add(
        &mut self,
        category: Option<TaxCategory>,
        rate: Option<Decimal>,
        net: i128,
        tax: i128,
    ) {
        let (category, percent) = taxed_as(category, rate);
        let same = |g: &Group| g.category == category && g.percent == percent;
        let at = self.0.iter().position(same).unwrap_or_else(|| {
            self.0.push(Group {
                category,
                percent,
                base: 0,
                rounded: 0,
            });
            self.0.len() - 1
        });
        self.0[at].base += net;
        self.0[at].rounded += tax;
    }

    /// What is taxed, highest rate first, and what is not.
    pub fn subtotals(
        mut self,
        rule: TaxRule,
        currency: Currency,
    ) -> Result<(Vec<TaxSubtotal>, Vec<TaxSubtotal>), TotalsError> {
        self.0
            .sort_by_key(|g| (std::cmp::Reverse(g.percent), g.category));
        let money = |minor: i128| fit(minor).map(|m| Money::from_minor(m, currency));
        let mut all = Vec::with_capacity(self.0.len());
        for group in &self.0 {
            let tax = match rule {
                TaxRule::PerLine => Some(group.rounded),
                TaxRule::PerRate => percent_of(group.base, 1, group.percent),
            };
            all.push(TaxSubtotal {
                category: group.category,
                rate: group.percent,
                base: money(group.base)?,
                tax: money(tax.ok_or(TotalsError::Sum)?)?,
            });
        }
        Ok(all.into_iter().partition(|t| !t.rate.is_zero()))
    }
}
