//! The amounts of one line, one allowance or one charge: exact products, each rounded once.

use crate::{Adjustment, Currency, Decimal, LineItem};

/// A line's amounts in minor units.
pub(super) struct Line {
    pub net: i64,
    pub adjustments: Vec<i64>,
    pub tax: i64,
}

/// The amounts of one line, each rounded once from the exact product. What a file stated of its net
/// amount counts where `may_be_stated`.
pub(super) fn line(currency: Currency, item: &LineItem, may_be_stated: bool) -> Option<Line> {
    let (price, quantity) = (item.price.normalize(), item.quantity.normalize());
    let units = item
        .terms
        .price_quantity
        .unwrap_or(Decimal::ONE)
        .normalize();
    if units <= Decimal::ZERO {
        return None;
    }
    let mut exact = price
        .mantissa()
        .checked_mul(quantity.mantissa())?
        .checked_mul(power_of_ten(currency.decimals() + units.scale())?)?;
    let mut divisor =
        power_of_ten(price.scale() + quantity.scale())?.checked_mul(units.mantissa())?;
    let gross = i64::try_from(divide_half_away(exact, divisor)).ok()?;
    let mut adjustments = Vec::with_capacity(item.terms.adjustments.len());
    let mut net = i128::from(gross);
    for adjustment in &item.terms.adjustments {
        let amount = adjustment.amount_minor(currency, || i128::from(gross))?;
        net += adjustment.signed(i128::from(amount));
        adjustments.push(amount);
    }
    if may_be_stated
        && let Some(stated) = &item.terms.stated_net
        && minor_of(currency, stated.instead_of).map(i128::from) == Some(net)
    {
        net = i128::from(minor_of(currency, stated.amount)?);
        (exact, divisor) = (net, 1);
    } else if !adjustments.is_empty() {
        (exact, divisor) = (net, 1);
    }
    let tax = match item.tax {
        Some(rate) => percent_of(exact, divisor, rate)?,
        None => 0,
    };
    Some(Line {
        net: i64::try_from(net).ok()?,
        adjustments,
        tax: i64::try_from(tax).ok()?,
    })
}

/// An allowance or charge on the whole invoice: its amount and the tax on it, neither signed.
/// `under` adds up what its percentage is of where no base is given.
pub(super) fn document_adjustment(
    currency: Currency,
    adjustment: &Adjustment,
    under: impl FnOnce() -> i128,
) -> Option<(i64, i128)> {
    let amount = adjustment.amount_minor(currency, under)?;
    let rate = adjustment.tax.unwrap_or_default();
    Some((amount, percent_of(i128::from(amount), 1, rate)?))
}

impl Adjustment {
    /// The amount in minor units: the stated one, else the percentage of the stated base, else of
    /// `under`, the sum it stands under.
    fn amount_minor(&self, currency: Currency, under: impl FnOnce() -> i128) -> Option<i64> {
        if let Some(amount) = self.amount {
            return minor_of(currency, amount);
        }
        let Some(percent) = self.percent else {
            return Some(0);
        };
        let base = match self.base {
            Some(base) => i128::from(minor_of(currency, base)?),
            None => under(),
        };
        i64::try_from(percent_of(base, 1, percent)?).ok()
    }

    /// An amount as it counts: a charge adds, an allowance takes away.
    pub(super) const fn signed(&self, amount: i128) -> i128 {
        if self.charge { amount } else { -amount }
    }
}

/// An amount in major units, rounded to the currency's minor unit.
pub(crate) fn minor_of(currency: Currency, amount: Decimal) -> Option<i64> {
    let amount = amount.normalize();
    let scaled = amount
        .mantissa()
        .checked_mul(power_of_ten(currency.decimals())?)?;
    i64::try_from(divide_half_away(scaled, power_of_ten(amount.scale())?)).ok()
}

/// round(amount ÷ divisor × percent ÷ 100).
pub(super) fn percent_of(amount: i128, divisor: i128, percent: Decimal) -> Option<i128> {
    let percent = percent.normalize();
    let numerator = amount.checked_mul(percent.mantissa())?;
    let denominator = divisor.checked_mul(power_of_ten(percent.scale() + 2)?)?;
    Some(divide_half_away(numerator, denominator))
}

pub(super) fn power_of_ten(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

/// Integer quotient, rounded half away from zero. `divisor` is positive.
pub(super) fn divide_half_away(amount: i128, divisor: i128) -> i128 {
    let (quotient, rest) = (amount / divisor, amount % divisor);
    if rest.unsigned_abs() >= divisor.unsigned_abs().div_ceil(2) {
        quotient + amount.signum()
    } else {
        quotient
    }
}
