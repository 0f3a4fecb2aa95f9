//! What is taxed adds up, category by category (`BR-S-08` and its like).

use super::sums::{comes_to, differs};
use crate::document::TaxGroup;
use crate::rules::subject::{Findings, Subject, Taxed, sum};
use counterfoil_domain::TaxCategory;

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
            let what = format!("What is {}", super::categories::plain(category));
            found.add(field, differs(&what, group.base, added));
        }
    }
}

fn is_in(taxed: &Taxed, group: &TaxGroup) -> bool {
    let any_rate = !group.category.may_have_a_rate();
    taxed.category == Some(group.category) && (any_rate || taxed.rate == group.rate)
}
