//! How something is taxed, in words, and whose numbers that asks for.

use crate::rules::subject::Kind;
use counterfoil_domain::{Said, TaxCategory, say};

/// The category as a person says it after "what" or "an item that": a verb and the rest.
pub(super) fn how(category: TaxCategory) -> Said {
    match category {
        TaxCategory::S => say!("rule-how-normally", "bears normal or reduced VAT"),
        TaxCategory::Z => say!("rule-how-at-zero", "has VAT at zero"),
        TaxCategory::E => say!("rule-how-exempt", "is exempt from VAT"),
        TaxCategory::AE => say!("rule-how-reversed", "has its VAT paid by the customer"),
        TaxCategory::K => say!("rule-how-in-union", "is supplied to another EU country"),
        TaxCategory::G => say!("rule-how-exported", "is exported from the EU"),
        TaxCategory::O => say!("rule-how-outside", "is outside the scope of VAT"),
        TaxCategory::L => say!(
            "rule-how-canary-islands",
            "bears the tax of the Canary Islands"
        ),
        TaxCategory::M => say!(
            "rule-how-ceuta-melilla",
            "bears the tax of Ceuta and Melilla"
        ),
    }
}

/// The seller must have a VAT number.
pub(super) fn needs_vat_number(kind: Kind, category: TaxCategory) -> Said {
    let how = how(category);
    match kind {
        Kind::Line => say!(
            "rule-item-needs-vat-number",
            "An item that {how} needs your VAT number.",
            how = how
        ),
        Kind::Allowance => say!(
            "rule-allowance-needs-vat-number",
            "An allowance that {how} needs your VAT number.",
            how = how
        ),
        Kind::Charge => say!(
            "rule-charge-needs-vat-number",
            "A charge that {how} needs your VAT number.",
            how = how
        ),
    }
}

/// The seller must have a VAT number, or one of its tax office.
pub(super) fn needs_tax_number(kind: Kind, category: TaxCategory) -> Said {
    let how = how(category);
    match kind {
        Kind::Line => say!(
            "rule-item-needs-tax-number",
            "An item that {how} needs your VAT or tax number.",
            how = how
        ),
        Kind::Allowance => say!(
            "rule-allowance-needs-tax-number",
            "An allowance that {how} needs your VAT or tax number.",
            how = how
        ),
        Kind::Charge => say!(
            "rule-charge-needs-tax-number",
            "A charge that {how} needs your VAT or tax number.",
            how = how
        ),
    }
}

/// The buyer must have a VAT number.
pub(super) fn needs_customer(kind: Kind, category: TaxCategory) -> Said {
    let how = how(category);
    match kind {
        Kind::Line => say!(
            "rule-item-needs-customer-vat-number",
            "An item that {how} needs your customer's VAT number.",
            how = how
        ),
        Kind::Allowance => say!(
            "rule-allowance-needs-customer-vat-number",
            "An allowance that {how} needs your customer's VAT number.",
            how = how
        ),
        Kind::Charge => say!(
            "rule-charge-needs-customer-vat-number",
            "A charge that {how} needs your customer's VAT number.",
            how = how
        ),
    }
}
