//! What may be meant so and is asked about all the same.

use counterfoil_domain::{Invoice, LineItem, Problem, Profile, Terms, leitweg, say};

/// Rows without a tax beside taxed ones, whose kind of tax nobody chose: it may be forgotten.
pub(super) fn without_tax<'a>(
    invoice: &'a Invoice,
    rows: &'a [Option<usize>],
) -> impl Iterator<Item = Problem> + 'a {
    let taxed = |item: &LineItem| item.tax.is_some_and(|tax| !tax.is_zero());
    let beside = invoice.items.iter().any(taxed);
    let items = rows.iter().enumerate();
    let items = items.filter_map(|(row, at)| Some((row, invoice.items.get((*at)?)?)));
    items
        .filter(move |(_, item)| beside && item.tax.is_none() && item.terms.category.is_none())
        .map(|(row, _)| {
            Problem::new(
                format!("items[{row}].tax"),
                say!(
                    "error-tax-empty",
                    "No tax on row {row}. Is that right?",
                    row = row + 1
                ),
            )
        })
}

/// The first row at 0 % whose kind of tax nobody chose: it counts as zero-rated (category Z), which has no
/// reason (BR-Z-10), and may be meant as exempt. Asked once, not on each of such rows.
pub(super) fn at_zero(invoice: &Invoice, rows: &[Option<usize>]) -> Option<Problem> {
    let zero = |item: &LineItem| {
        item.tax.is_some_and(|tax| tax.is_zero()) && item.terms.category.is_none()
    };
    let is_zero = |at: &Option<usize>| at.and_then(|at| invoice.items.get(at)).is_some_and(zero);
    let row = rows.iter().position(is_zero)?;
    Some(Problem::new(
        format!("items[{row}].tax"),
        say!(
            "error-tax-zero",
            "0 % is said as zero-rated. If row {row} is exempt or the customer owes the tax, choose \
             that in its details.",
            row = row + 1
        ),
    ))
}

/// A credit note that does not say which invoice it credits (BG-3).
pub(super) fn without_preceding(terms: &Terms) -> Option<Problem> {
    let named = terms
        .preceding
        .iter()
        .any(|p| !p.reference.trim().is_empty());
    (terms.is_credit_note() && !named).then(|| {
        Problem::new(
            "terms.preceding[0].reference",
            say!(
                "error-preceding-missing",
                "A credit note names the invoice that it credits."
            ),
        )
    })
}

/// What an XRechnung is addressed by, where it has the form of a Leitweg-ID and was mistyped (BT-10): the
/// authority's portal would send it back.
pub(super) fn mistyped_reference(terms: &Terms) -> Option<Problem> {
    let reference = terms.buyer_reference.trim();
    let is_asked = terms.profile == Some(Profile::XRechnung) && leitweg::is_mistyped(reference);
    is_asked.then(|| {
        Problem::new(
            "terms.buyer_reference",
            say!(
                "error-leitweg-mistyped",
                "The check digits of “{reference}” do not fit. Compare the Leitweg-ID with what you were given.",
                reference = reference
            ),
        )
    })
}
