//! Why no tax is due: the reason a document gives, and the usual one where none was written.

use crate::document::gather;
use crate::error::{Code, Error};
use counterfoil_documents::usual_reason;
use counterfoil_domain::{Exemption, Invoice, Language, Totals};
use counterfoil_store::Reader;

/// Gives the usual reason for each kind of tax that wants one and has none, in the language of the
/// document.
pub(crate) fn give_reasons(invoice: &mut Invoice, totals: &Totals, language: Language) {
    let missing: Vec<_> = invoice.unexplained(totals).collect();
    let usual = missing.into_iter().filter_map(|category| {
        Some(Exemption {
            category,
            reason: usual_reason(category, language)?,
            code: String::new(),
        })
    });
    let usual: Vec<_> = usual.collect();
    let exemptions = &mut invoice.terms.exemptions;
    // An empty one in its place says nothing.
    exemptions.retain(|e| usual.iter().all(|u| u.category != e.category));
    exemptions.extend(usual);
}

/// The reasons that the document of an entry gives, the usual ones among them.
pub(crate) fn reasons_of(r: &Reader<'_>, invoice: &Invoice) -> Result<Vec<Exemption>, Error> {
    let Ok(totals) = invoice.totals() else {
        return Ok(Vec::new());
    };
    let used: Vec<_> = invoice.untaxed_categories(&totals).collect();
    if !used.iter().any(|category| category.wants_a_reason()) {
        return Ok(Vec::new());
    }
    let given = match gather(r, invoice.clone()) {
        Ok(gathered) => gathered.invoice.terms.exemptions,
        // Amounts that do not fit are told as what they are.
        Err(error) if error.code == Code::Internal => Vec::new(),
        Err(error) => return Err(error),
    };
    let in_use = |e: &Exemption| used.contains(&e.category);
    Ok(given.into_iter().filter(in_use).collect())
}
