//! What the rules look at, and what they find.

use super::failure::{Failure, Field};
use super::places::Places;
use super::rule::Rule;
use crate::document::{Document, Line};
use counterfoil_domain::{
    Adjustment, Decimal, Identifier, Party, PostalAddress, Said, TaxCategory, Terms,
};

/// A document under check.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub document: &'a Document,
    pub places: Places,
}

/// What one rule found: where, and what to do.
#[derive(Default)]
pub(super) struct Findings(Vec<(Field, Said)>);

impl Findings {
    pub fn add(&mut self, field: impl Into<Field>, message: Said) {
        let finding = (field.into(), message);
        // What several groups of tax lack alike is said once.
        if self.0.last() != Some(&finding) {
            self.0.push(finding);
        }
    }

    /// Adds a finding where a text says nothing.
    pub fn if_blank(
        &mut self,
        text: &str,
        field: impl Into<Field>,
        message: impl FnOnce() -> Said,
    ) {
        if blank(text) {
            self.add(field, message());
        }
    }

    pub fn into_failures(self, rule: &Rule) -> impl Iterator<Item = Failure> {
        let (id, severity) = (rule.id, rule.severity);
        self.0.into_iter().map(move |(field, message)| Failure {
            rule: id,
            severity,
            field,
            message,
        })
    }
}

/// Something that is taxed or adjusted: a line, or an allowance or charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// A line, from 0.
    Line(usize),
    /// An allowance or charge on the whole document, from 0.
    Whole(usize),
    /// An allowance or charge (second) on a line (first).
    OnLine(usize, usize),
}

impl Spot {
    /// The path of one of its parts.
    pub fn field(self, part: &str) -> String {
        match self {
            Self::Line(line) => format!("items[{line}].{part}"),
            Self::Whole(index) => format!("terms.adjustments[{index}].{part}"),
            Self::OnLine(line, index) => format!("items[{line}].terms.adjustments[{index}].{part}"),
        }
    }

    /// Where its tax category is chosen.
    pub fn category_field(self) -> String {
        match self {
            Self::Line(_) => self.field("terms.category"),
            Self::Whole(_) | Self::OnLine(..) => self.field("category"),
        }
    }
}

/// What has a tax category of its own.
#[derive(Clone, Copy)]
pub(super) struct Taxed {
    pub spot: Spot,
    pub kind: Kind,
    pub category: Option<TaxCategory>,
    pub rate: Option<Decimal>,
    /// What it adds to the base; an allowance takes away. None where it is not told.
    pub amount: Option<Decimal>,
}

/// What the norm tells apart among the taxed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Line,
    Allowance,
    Charge,
}

impl<'a> Subject<'a> {
    pub fn terms(self) -> &'a Terms {
        &self.document.terms
    }

    /// The buyer; none where nobody is chosen, which BR-07 says once.
    pub fn buyer(self) -> Option<&'a Party> {
        let buyer = &self.document.buyer;
        (*buyer != Party::default()).then_some(buyer)
    }

    pub fn lines(self) -> impl Iterator<Item = (usize, &'a Line)> {
        self.document.lines.iter().enumerate()
    }

    /// Allowances, or charges, on the whole document.
    pub fn adjustments(self, charge: bool) -> impl Iterator<Item = (Spot, &'a Adjustment)> {
        let all = self.terms().adjustments.iter().enumerate();
        all.filter(move |(_, a)| a.charge == charge)
            .map(|(index, a)| (Spot::Whole(index), a))
    }

    /// Allowances, or charges, on lines.
    pub fn line_adjustments(self, charge: bool) -> impl Iterator<Item = (Spot, &'a Adjustment)> {
        self.lines().flat_map(move |(line, l)| {
            let all = l.terms.adjustments.iter().enumerate();
            all.filter(move |(_, a)| a.charge == charge)
                .map(move |(index, a)| (Spot::OnLine(line, index), a))
        })
    }

    /// Allowances and charges, on the whole document and on lines.
    pub fn all_adjustments(self) -> impl Iterator<Item = (Spot, &'a Adjustment)> {
        let whole = self.adjustments(false).chain(self.adjustments(true));
        let on_lines = self
            .line_adjustments(false)
            .chain(self.line_adjustments(true));
        whole.chain(on_lines)
    }

    /// Lines, allowances and charges with how they are taxed.
    pub fn taxed(self) -> impl Iterator<Item = Taxed> {
        let lines = self.lines().map(|(index, line)| Taxed {
            spot: Spot::Line(index),
            kind: Kind::Line,
            category: line.terms.category,
            rate: line.rate,
            amount: Some(line.net),
        });
        let adjustments = self.terms().adjustments.iter().enumerate();
        lines.chain(adjustments.map(|(index, a)| {
            Taxed {
                spot: Spot::Whole(index),
                kind: if a.charge {
                    Kind::Charge
                } else {
                    Kind::Allowance
                },
                category: a.category,
                rate: a.tax,
                amount: a
                    .amount
                    .map(|amount| if a.charge { amount } else { -amount }),
            }
        }))
    }

    /// Where to mend what is wrong with all that is taxed in one way.
    pub fn first_taxed(self, category: TaxCategory) -> Option<Taxed> {
        self.taxed().find(|t| t.category == Some(category))
    }

    /// The addresses that are stated, each with the path of the part that holds it.
    pub fn addresses(self) -> Vec<(String, &'a PostalAddress)> {
        let mut all = vec![
            (
                self.places.seller_trade("address"),
                &self.document.seller.trade.address,
            ),
            (
                "customer.trade.address".to_owned(),
                &self.document.buyer.trade.address,
            ),
        ];
        if let Some(representative) = &self.terms().tax_representative {
            let path = "terms.tax_representative.address".to_owned();
            all.push((path, &representative.address));
        }
        if let Some(place) = &self.terms().delivery.address {
            all.push(("terms.delivery.address".to_owned(), place));
        }
        all
    }

    /// Numbers that others know the seller, the buyer and the payee by.
    pub fn party_identifiers(self) -> Vec<(String, &'a Identifier)> {
        let mut all = Vec::new();
        let parties = [
            (
                self.places.seller_trade("identifiers"),
                &self.document.seller,
            ),
            (
                "customer.trade.identifiers".to_owned(),
                &self.document.buyer,
            ),
        ];
        for (path, party) in parties {
            let each = party.trade.identifiers.iter().enumerate();
            all.extend(each.map(|(index, id)| (format!("{path}[{index}]"), id)));
        }
        let payee = self.terms().payee.as_ref();
        if let Some(id) = payee.and_then(|p| p.identifier.as_ref()) {
            all.push(("terms.payee.identifier".to_owned(), id));
        }
        all
    }

    /// Numbers of the seller, the buyer and the payee in registers of companies.
    pub fn registrations(self) -> Vec<(String, &'a Identifier)> {
        let (seller, buyer) = (&self.document.seller, &self.document.buyer);
        let payee = self.terms().payee.as_ref();
        [
            (
                self.places.seller_trade("registration"),
                seller.trade.registration.as_ref(),
            ),
            (
                "customer.trade.registration".to_owned(),
                buyer.trade.registration.as_ref(),
            ),
            (
                "terms.payee.registration".to_owned(),
                payee.and_then(|p| p.registration.as_ref()),
            ),
        ]
        .into_iter()
        .filter_map(|(path, id)| Some((path, id?)))
        .collect()
    }

    /// Where e-invoices are delivered to the seller and the buyer.
    pub fn electronic_addresses(self) -> Vec<(String, &'a Identifier)> {
        let (seller, buyer) = (&self.document.seller, &self.document.buyer);
        [
            (
                self.places.seller_trade("electronic_address"),
                seller.trade.electronic_address.as_ref(),
            ),
            (
                "customer.trade.electronic_address".to_owned(),
                buyer.trade.electronic_address.as_ref(),
            ),
        ]
        .into_iter()
        .filter_map(|(path, id)| Some((path, id?)))
        .collect()
    }
}

/// Whether a text says nothing.
pub(super) fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// A sum, none where it does not fit.
pub(super) fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    amounts
        .into_iter()
        .try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(amount))
}

/// Rounded half away from zero to so many decimals, none where it does not fit.
pub(super) fn rounded(amount: Decimal, decimals: u32) -> Option<Decimal> {
    let half = Decimal::new(5, decimals + 1);
    let size = amount.abs().checked_add(half)?.trunc_with_scale(decimals);
    Some(if amount.is_sign_negative() {
        -size
    } else {
        size
    })
}

/// So many percent of an amount, not rounded; none where it does not fit.
pub(super) fn percent_of(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    amount
        .checked_mul(percent)?
        .checked_div(Decimal::ONE_HUNDRED)
}
