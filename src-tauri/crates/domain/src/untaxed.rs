//! What an invoice says of amounts that bear no tax.

use crate::{Adjustment, Invoice, TaxCategory, Totals};

impl Invoice {
    /// Whether somebody chose the category, or gave a reason for it. A line without a rate counts as
    /// outside the scope of tax ([`TaxCategory::of_rate`]); that nobody said so is another thing.
    #[must_use]
    pub fn chose(&self, category: TaxCategory) -> bool {
        let of_it = |a: &Adjustment| a.category == Some(category);
        self.terms.adjustments.iter().any(of_it)
            || self.items.iter().any(|item| {
                item.terms.category == Some(category) || item.terms.adjustments.iter().any(of_it)
            })
            || self.gives_reason(category)
    }

    /// Whether the terms say why the category is not taxed, in words or as a code (BT-120, BT-121).
    #[must_use]
    pub fn gives_reason(&self, category: TaxCategory) -> bool {
        let mut given = self.terms.exemptions.iter();
        given.any(|e| e.category == category && !(e.reason.trim().is_empty() && e.code.is_empty()))
    }

    /// The categories without tax that its document has to say, those of these totals: all but a
    /// missing rate that nobody gave a meaning, which is said beside taxed lines only.
    pub fn untaxed_categories<'a>(
        &'a self,
        totals: &'a Totals,
    ) -> impl Iterator<Item = TaxCategory> + 'a {
        let groups = totals.untaxed.iter().map(|group| group.category);
        groups.filter(|category| *category != TaxCategory::O || self.chose(TaxCategory::O))
    }

    /// The categories of these totals that want a reason, on paper as in an e-invoice (BR-E-10,
    /// BR-AE-10, BR-IC-10, BR-G-10, BR-O-10), and have none. A zero rate has none (BR-Z-10).
    pub fn unexplained<'a>(&'a self, totals: &'a Totals) -> impl Iterator<Item = TaxCategory> + 'a {
        self.untaxed_categories(totals)
            .filter(|category| category.wants_a_reason() && !self.gives_reason(*category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::totals::tests::{blank, item};
    use crate::{Exemption, TaxRule};

    #[test]
    fn what_is_not_taxed_wants_a_reason_where_its_kind_was_chosen() {
        use TaxCategory::{AE, E, O, S, Z};
        for (tax, category, said, unexplained) in [
            ("19", None, vec![], vec![]),
            ("", None, vec![], vec![]),
            ("", Some(O), vec![O], vec![O]),
            ("0", None, vec![Z], vec![]),
            ("0", Some(AE), vec![AE], vec![AE]),
            ("0", Some(E), vec![E], vec![E]),
            ("19", Some(S), vec![], vec![]),
        ] {
            let mut line = item("100", "1", tax);
            line.terms.category = category;
            let mut invoice = blank("EUR", TaxRule::PerRate, vec![line, item("1", "1", "7")]);
            let totals = invoice.totals().unwrap();
            let found: Vec<_> = invoice.untaxed_categories(&totals).collect();
            assert_eq!(found, said, "{tax} {category:?}");
            let found: Vec<_> = invoice.unexplained(&totals).collect();
            assert_eq!(found, unexplained, "{tax} {category:?}");
            invoice.terms.exemptions = unexplained
                .into_iter()
                .map(|category| Exemption {
                    category,
                    reason: "Because.".into(),
                    code: String::new(),
                })
                .collect();
            assert_eq!(invoice.unexplained(&totals).count(), 0);
        }
    }
}
