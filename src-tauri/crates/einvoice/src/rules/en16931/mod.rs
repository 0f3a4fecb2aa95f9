//! The rules of EN 16931-1.

mod adjustments;
mod bases;
mod categories;
mod codes;
mod decimals;
mod lines;
mod mixtures;
mod parties;
mod payment;
mod presence;
mod schemes;
mod sums;
mod taxed;

pub(super) use sums::tax_is_near;

use super::rule::Rule;

/// Every table.
pub(super) fn tables() -> impl Iterator<Item = &'static [Rule]> {
    let before = [
        presence::RULES,
        parties::RULES,
        lines::RULES,
        adjustments::RULES,
        payment::RULES,
        sums::RULES,
        decimals::RULES,
    ];
    let after = [mixtures::RULES, codes::RULES, schemes::RULES];
    before.into_iter().chain(categories::TABLES).chain(after)
}
