//! Prices that include their tax: what a customer sees is exact, and the tax is taken out of it.
//!
//! The tax of each category and rate is round(sum × rate ÷ (100 + rate)) of what is taxed with it; the
//! rest is shared among the lines, allowances and charges by largest remainder, so that their net
//! amounts add up to it to the last minor unit.

use super::group::Groups;
use super::line::{divide_half_away, document_adjustment, line, minor_of, power_of_ten};
use super::{LineTotal, TaxSubtotal, Totals, TotalsError, fit, rest};
use crate::tax::taxed_as;
use crate::{Adjustment, Currency, Decimal, LineItem, Money, TaxCategory, Terms};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The same amounts with their tax, as they are printed where prices include it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Inclusive {
    /// One for each line item, in order.
    pub lines: Vec<InclusiveLine>,
    /// The amount of each allowance and charge on the whole invoice, in order, never negative.
    pub adjustments: Vec<Money>,
    /// Sum of the lines.
    pub line_sum: Money,
    /// Sum of the allowances on the whole invoice.
    pub allowances: Money,
    /// Sum of the charges on the whole invoice.
    pub charges: Money,
}

/// The amounts of one line with their tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InclusiveLine {
    /// round(price × quantity ÷ units of the price) less allowances plus charges.
    pub amount: Money,
    /// The amount of each of its allowances and charges, in order, never negative.
    pub adjustments: Vec<Money>,
}

/// Something that is taxed: a line's price times quantity, an allowance or a charge. Minor units,
/// tax included, an allowance negative.
struct Part {
    category: TaxCategory,
    rate: Decimal,
    gross: i128,
    net: i128,
}

impl Part {
    fn of(category: Option<TaxCategory>, rate: Option<Decimal>, gross: i128) -> Self {
        let (category, rate) = taxed_as(category, rate);
        Self {
            category,
            rate,
            gross,
            net: gross,
        }
    }
}

/// Every amount of an invoice whose prices include tax.
pub(super) fn compute(
    currency: Currency,
    items: &[LineItem],
    terms: &Terms,
) -> Result<Totals, TotalsError> {
    let (parts, lines) = line_parts(currency, items)?;
    let line_sum: i128 = lines.iter().map(|line| i128::from(line.amount.minor)).sum();
    let (of_document, adjustments) = document_parts(currency, items, &lines, terms)?;
    let first_of_document = parts.len();
    let mut parts: Vec<Part> = parts.into_iter().chain(of_document).collect();
    let (taxes, untaxed) = taxed(currency, &mut parts)?;
    let (of_lines, of_document) = parts.split_at(first_of_document);
    let lines_net = net_lines(currency, items, &lines, of_lines)?;
    let nets = of_document.iter().map(|part| part.net);
    let net_adjustments = nets
        .zip(&terms.adjustments)
        .map(|(net, of)| fit(of.signed(net)).map(|minor| Money::from_minor(minor, currency)))
        .collect::<Result<Vec<_>, _>>()?;
    let of = |charge: bool| {
        let pairs = adjustments.iter().zip(&terms.adjustments);
        let same = pairs.filter(|(_, of)| of.charge == charge);
        let minor = same.map(|(amount, _)| i128::from(amount.minor)).sum();
        fit(minor).map(|minor| Money::from_minor(minor, currency))
    };
    let (allowances, charges) = (of(false)?, of(true)?);
    let inclusive = Inclusive {
        lines,
        adjustments,
        allowances,
        charges,
        line_sum: Money::from_minor(fit(line_sum)?, currency),
    };
    let totals = rest(currency, terms, lines_net, net_adjustments, taxes, untaxed)?;
    Ok(Totals {
        inclusive: Some(inclusive),
        ..totals
    })
}

/// The parts of all lines, a line's price times quantity first and its adjustments behind it.
fn line_parts(
    currency: Currency,
    items: &[LineItem],
) -> Result<(Vec<Part>, Vec<InclusiveLine>), TotalsError> {
    let money = |minor| Money::from_minor(minor, currency);
    let (mut parts, mut lines) = (Vec::new(), Vec::with_capacity(items.len()));
    for (index, item) in items.iter().enumerate() {
        // What a file stated of a line's net amount says nothing of prices with tax.
        let computed = line(currency, item, false).ok_or(TotalsError::Line(index))?;
        let signed = |(of, amount): (&Adjustment, &i64)| of.signed(i128::from(*amount));
        let pairs = || item.terms.adjustments.iter().zip(&computed.adjustments);
        let gross = i128::from(computed.net) - pairs().map(signed).sum::<i128>();
        let part = |gross| Part::of(item.terms.category, item.tax, gross);
        parts.push(part(gross));
        parts.extend(pairs().map(|pair| part(signed(pair))));
        lines.push(InclusiveLine {
            amount: money(computed.net),
            adjustments: computed.adjustments.into_iter().map(money).collect(),
        });
    }
    Ok((parts, lines))
}

/// The allowances and charges on the whole invoice.
fn document_parts(
    currency: Currency,
    items: &[LineItem],
    lines: &[InclusiveLine],
    terms: &Terms,
) -> Result<(Vec<Part>, Vec<Money>), TotalsError> {
    let (mut parts, mut amounts) = (Vec::new(), Vec::new());
    for (index, of) in terms.adjustments.iter().enumerate() {
        let under = || of.under(items, lines.iter().map(|line| line.amount.minor));
        let (amount, _) =
            document_adjustment(currency, of, under).ok_or(TotalsError::Adjustment(index))?;
        parts.push(Part::of(of.category, of.tax, of.signed(i128::from(amount))));
        amounts.push(Money::from_minor(amount, currency));
    }
    Ok((parts, amounts))
}

/// Takes the tax out of each category and rate, and shares what is left among its parts.
fn taxed(
    currency: Currency,
    parts: &mut [Part],
) -> Result<(Vec<TaxSubtotal>, Vec<TaxSubtotal>), TotalsError> {
    let mut groups = Groups::default();
    let mut seen: Vec<(TaxCategory, Decimal)> = Vec::new();
    for part in parts.iter() {
        if !seen.contains(&(part.category, part.rate)) {
            seen.push((part.category, part.rate));
        }
    }
    for (category, rate) in seen {
        let mut same: Vec<&mut Part> = parts
            .iter_mut()
            .filter(|part| (part.category, part.rate) == (category, rate))
            .collect();
        let gross: i128 = same.iter().map(|part| part.gross).sum();
        let tax = tax_within(gross, rate).ok_or(TotalsError::Sum)?;
        share(&mut same, rate, gross - tax).ok_or(TotalsError::Sum)?;
        groups.add(Some(category), Some(rate), gross - tax, tax);
    }
    groups.subtotals(super::TaxRule::PerLine, currency)
}

/// round(gross × rate ÷ (100 + rate)), half away from zero.
fn tax_within(gross: i128, rate: Decimal) -> Option<i128> {
    let (of, whole) = fraction(rate)?;
    let product = gross.checked_mul(of)?;
    Some(divide_half_away(product, whole))
}

/// A rate as a fraction of a price that includes it: 19 % is 19 of 119.
fn fraction(rate: Decimal) -> Option<(i128, i128)> {
    let rate = rate.normalize();
    let whole = power_of_ten(rate.scale() + 2)?;
    Some((rate.mantissa(), whole.checked_add(rate.mantissa())?))
}

/// Shares `base` among parts in proportion to what they come to with tax: each gets its exact
/// share, cut to a whole minor unit, and those that lost most by the cut get one unit more. A credit
/// is shared as its invoice is.
fn share(parts: &mut [&mut Part], rate: Decimal, base: i128) -> Option<()> {
    let (tax, whole) = fraction(rate)?;
    let gross: i128 = parts.iter().map(|part| part.gross).sum();
    let first = parts.iter().map(|part| part.gross).find(|g| *g != 0);
    let sign = if gross == 0 {
        first.unwrap_or(1)
    } else {
        gross
    }
    .signum();
    let mut cut = Vec::with_capacity(parts.len());
    let mut left = base * sign;
    for (index, part) in parts.iter_mut().enumerate() {
        let exact = (part.gross * sign).checked_mul(whole - tax)?;
        part.net = exact.div_euclid(whole);
        left -= part.net;
        cut.push((std::cmp::Reverse(exact.rem_euclid(whole)), index));
    }
    cut.sort_unstable();
    for (_, index) in cut.into_iter().take(usize::try_from(left).ok()?) {
        parts[index].net += 1;
    }
    for part in parts {
        part.net *= sign;
    }
    Some(())
}

/// The lines as e-invoices and other programs take them: net amounts, and the tax beside them.
fn net_lines(
    currency: Currency,
    items: &[LineItem],
    inclusive: &[InclusiveLine],
    parts: &[Part],
) -> Result<Vec<LineTotal>, TotalsError> {
    let money = |minor: i128| fit(minor).map(|minor| Money::from_minor(minor, currency));
    let mut rest = parts;
    let mut lines = Vec::with_capacity(items.len());
    for (item, with_tax) in items.iter().zip(inclusive) {
        let (own, others) = rest.split_at(1 + item.terms.adjustments.len());
        rest = others;
        let net: i128 = own.iter().map(|part| part.net).sum();
        let amounts = own.iter().skip(1).zip(&item.terms.adjustments);
        lines.push(LineTotal {
            net: money(net)?,
            adjustments: amounts
                .map(|(part, of)| money(of.signed(part.net)))
                .collect::<Result<_, _>>()?,
            tax: money(i128::from(with_tax.amount.minor) - net)?,
        });
    }
    Ok(lines)
}

/// Most decimals of a unit price without tax.
const PRICE_DECIMALS: u32 = 10;

/// The price without tax of a line whose price includes it, and how many units it is for (BT-146,
/// BT-149): times the quantity it comes to the line's net amount before its allowances and charges,
/// rounded once. A unit's price where few enough decimals tell it, else the price of all units.
#[must_use]
pub fn net_price(item: &LineItem, total: &LineTotal) -> (Decimal, Option<Decimal>) {
    let pairs = item.terms.adjustments.iter().zip(&total.adjustments);
    let adjusted: i128 = pairs.map(|(of, a)| of.signed(i128::from(a.minor))).sum();
    let currency = total.net.currency;
    let minor = i128::from(total.net.minor) - adjusted;
    let net = Decimal::from_i128_with_scale(minor, currency.decimals());
    let units = item.terms.price_quantity;
    let quantity = item.quantity;
    if quantity.is_zero() {
        return (without_tax(item).unwrap_or_default(), units);
    }
    let one = net
        .checked_mul(units.unwrap_or(Decimal::ONE))
        .and_then(|all| all.checked_div(quantity));
    let told = one.and_then(|one| {
        (currency.decimals()..=PRICE_DECIMALS)
            .map(|decimals| one.round_dp(decimals).normalize())
            .find(|price| {
                let all = price.checked_mul(quantity);
                let all = all.and_then(|all| all.checked_div(units.unwrap_or(Decimal::ONE)));
                all.is_some_and(|all| super::rounded(all, currency) == net.normalize())
            })
    });
    match told {
        Some(price) => (price, units),
        None if quantity.is_sign_negative() => (-net, Some(-quantity)),
        None => (net, Some(quantity)),
    }
}

/// The price of nothing at all, which no amount can tell.
fn without_tax(item: &LineItem) -> Option<Decimal> {
    let whole = Decimal::ONE_HUNDRED.checked_add(item.tax.unwrap_or_default())?;
    let price = item.price.checked_mul(Decimal::ONE_HUNDRED)?;
    Some(price.checked_div(whole)?.round_dp(PRICE_DECIMALS))
}

/// Whether a tax is the one within a sum that includes it, in major units (see [`super::compute`]).
#[must_use]
pub fn is_tax_within(tax: Decimal, gross: Decimal, rate: Decimal, currency: Currency) -> bool {
    let (tax, gross) = (minor_of(currency, tax), minor_of(currency, gross));
    let (Some(tax), Some(gross)) = (tax, gross) else {
        return false;
    };
    tax_within(i128::from(gross), rate) == Some(i128::from(tax))
}
