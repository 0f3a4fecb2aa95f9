//! What is taxed adds up, category by category (`BR-S-08` and its like).

use super::sums::{comes_to, too_large};
use super::taxed::how;
use crate::document::TaxGroup;
use crate::rules::subject::{Findings, Subject, Taxed, sum};
use counterfoil_domain::{TaxCategory, say};

/// The base of a group is the sum of the lines and charges in it less its allowances. Where the
/// category has rates, each rate is a group of its own and none is empty; one without a rate is
/// BR-48's.
pub(super) fn base_adds_up(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    let groups = &subject.document.taxes;
    let told = |g: &&TaxGroup| g.rate.is_some() || !category.may_have_a_rate();
    let of_it = groups.iter().filter(|g| g.category == category);
    for group in of_it.filter(told) {
        let in_it: Vec<Taxed> = subject.taxed().filter(|t| is_in(t, group)).collect();
        let added = sum(in_it.iter().map(|t| t.amount.unwrap_or_default()));
        let empty = in_it.is_empty() && category.may_have_a_rate();
        if empty || !comes_to(added, group.base) {
            let first = in_it.first();
            let field = first.map_or("items".to_owned(), |t| t.spot.field("tax"));
            let said = added.map_or_else(too_large, |added| {
                say!(
                    "rule-taxed-differs",
                    "The sum of what {how} is stated as {stated} but adds up to {added}.",
                    how = how(category),
                    stated = group.base,
                    added = added,
                )
            });
            found.add(field, said);
        }
    }
}

fn is_in(taxed: &Taxed, group: &TaxGroup) -> bool {
    let any_rate = !group.category.may_have_a_rate();
    taxed.category == Some(group.category) && (any_rate || taxed.rate == group.rate)
}
