//! The rules that the Peppol network adds: BIS Billing 3, those of single countries left out.

mod amounts;
mod numbers;
mod tax;

use super::rule::Rule;
use super::subject::{Findings, Spot, Subject, blank};
use counterfoil_domain::{Profile, say};

pub(super) const RULES: &[Rule] = &[
    PROCESS_IS_NAMED,
    Rule::fatal("PEPPOL-EN16931-R002", there_is_one_note),
    Rule::fatal("PEPPOL-EN16931-R003", buyer_can_route_it),
    Rule::fatal("PEPPOL-EN16931-R004", profile_is_named),
    TAX_CURRENCY_IS_ANOTHER,
    Rule::fatal("PEPPOL-EN16931-R007", process_is_a_peppol_one),
    BUYER_HAS_AN_ELECTRONIC_ADDRESS,
    SELLER_HAS_AN_ELECTRONIC_ADDRESS,
    amounts::PERCENTAGE_IS_RIGHT,
    amounts::PERCENTAGE_HAS_A_BASE,
    amounts::BASE_HAS_A_PERCENTAGE,
    amounts::DISCOUNT_IS_RIGHT,
    tax::SIGNS_AGREE,
    DEBIT_HAS_A_MANDATE,
    LINE_PERIOD_BEGINS_INSIDE,
    LINE_PERIOD_ENDS_INSIDE,
    amounts::LINE_IS_RIGHT,
    amounts::PRICE_UNITS_ARE_POSITIVE,
    Rule::fatal("PEPPOL-COMMON-R040", numbers::gln),
    Rule::fatal("PEPPOL-COMMON-R041", numbers::norwegian),
    Rule::fatal("PEPPOL-COMMON-R042", numbers::danish),
    Rule::fatal("PEPPOL-COMMON-R043", numbers::belgian),
    Rule::warning("PEPPOL-COMMON-R044", numbers::italian_office),
    Rule::warning("PEPPOL-COMMON-R045", numbers::italian_tax_code),
    Rule::warning("PEPPOL-COMMON-R047", numbers::italian_vat),
    Rule::fatal("PEPPOL-COMMON-R049", numbers::swedish),
    Rule::fatal("PEPPOL-COMMON-R050", numbers::australian),
    Rule::fatal("PEPPOL-EN16931-P0100", tax::invoice_kind_is_expected),
    Rule::fatal("PEPPOL-EN16931-P0101", tax::credit_note_kind_is_expected),
    Rule::fatal("PEPPOL-EN16931-P0104", tax::export_code),
    Rule::fatal("PEPPOL-EN16931-P0105", tax::outside_code),
    Rule::fatal("PEPPOL-EN16931-P0106", tax::supply_code),
    Rule::fatal("PEPPOL-EN16931-P0107", tax::reverse_charge_code),
    Rule::fatal("PEPPOL-EN16931-P0108", tax::travel_code),
    Rule::fatal("PEPPOL-EN16931-P0109", tax::second_hand_code),
    Rule::fatal("PEPPOL-EN16931-P0110", tax::art_code),
    Rule::fatal("PEPPOL-EN16931-P0111", tax::antiques_code),
];

/// Those that XRechnung 3 takes over.
pub(super) const SHARED_WITH_XRECHNUNG: &[Rule] = &[
    PROCESS_IS_NAMED,
    TAX_CURRENCY_IS_ANOTHER,
    BUYER_HAS_AN_ELECTRONIC_ADDRESS,
    SELLER_HAS_AN_ELECTRONIC_ADDRESS,
    amounts::PERCENTAGE_IS_RIGHT,
    amounts::PERCENTAGE_HAS_A_BASE,
    amounts::BASE_HAS_A_PERCENTAGE,
    amounts::DISCOUNT_IS_RIGHT,
    tax::SIGNS_AGREE,
    DEBIT_HAS_A_MANDATE,
    LINE_PERIOD_BEGINS_INSIDE,
    LINE_PERIOD_ENDS_INSIDE,
    amounts::LINE_SHOULD_BE_RIGHT,
    amounts::PRICE_UNITS_ARE_POSITIVE,
];

const PROCESS_IS_NAMED: Rule = Rule::fatal("PEPPOL-EN16931-R001", |subject, found| {
    found.if_blank(&subject.terms().process, "terms.process", || {
        say!(
            "rule-process-missing",
            "Name the business process this invoice belongs to."
        )
    });
});

/// Two Germans may write as many as they like.
fn there_is_one_note(subject: &Subject<'_>, found: &mut Findings) {
    let (seller, buyer) = (&subject.document.seller, &subject.document.buyer);
    let in_germany = [seller, buyer]
        .iter()
        .all(|p| p.trade.address.country == "DE");
    if subject.terms().notes.len() > 1 && !in_germany {
        found.add(
            "terms.notes",
            say!("rule-notes-several", "Put all remarks into one note."),
        );
    }
}

fn buyer_can_route_it(subject: &Subject<'_>, found: &mut Findings) {
    let terms = subject.terms();
    if blank(&terms.buyer_reference) && blank(&terms.order) {
        found.add(
            "terms.buyer_reference",
            say!(
                "rule-buyer-reference-missing",
                "Give a buyer reference or an order number. Ask your customer for it."
            ),
        );
    }
}

fn profile_is_named(subject: &Subject<'_>, found: &mut Findings) {
    let name = crate::project::customization(Profile::Peppol);
    if !subject.document.customization.trim().starts_with(name) {
        found.add(
            "terms.profile",
            say!(
                "rule-profile-unknown",
                "Choose the kind of e-invoice again."
            ),
        );
    }
}

const TAX_CURRENCY_IS_ANOTHER: Rule = Rule::fatal("PEPPOL-EN16931-R005", |subject, found| {
    if subject.terms().tax_currency == Some(subject.document.currency) {
        found.add(
            "terms.tax_currency",
            say!(
                "rule-tax-currency-same",
                "Leave out the currency of the tax where it is the invoice's own."
            ),
        );
    }
});

/// The number of the process: `01` of `urn:fdc:peppol.eu:2017:poacc:billing:01:1.0`.
fn process_number(process: &str) -> Option<&str> {
    process
        .trim()
        .strip_prefix("urn:fdc:peppol.eu:2017:poacc:billing:")
        .and_then(|rest| rest.strip_suffix(":1.0"))
        .filter(|number| number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit()))
}

fn process_is_a_peppol_one(subject: &Subject<'_>, found: &mut Findings) {
    let process = &subject.terms().process;
    if !blank(process) && process_number(process).is_none() {
        found.add(
            "terms.process",
            say!(
                "rule-process-unknown",
                "Leave out the business process, or name one of Peppol's."
            ),
        );
    }
}

const BUYER_HAS_AN_ELECTRONIC_ADDRESS: Rule =
    Rule::fatal("PEPPOL-EN16931-R010", |subject, found| {
        let address = subject.buyer().map(|b| &b.trade.electronic_address);
        if address.is_some_and(|a| a.as_ref().is_none_or(|a| blank(&a.value))) {
            found.add(
                "customer.trade.electronic_address",
                say!(
                    "rule-customer-electronic-address-missing",
                    "Give the address your customer receives e-invoices at. Ask your customer for \
                     it."
                ),
            );
        }
    });

const SELLER_HAS_AN_ELECTRONIC_ADDRESS: Rule =
    Rule::fatal("PEPPOL-EN16931-R020", |subject, found| {
        let address = subject.document.seller.trade.electronic_address.as_ref();
        found.if_blank(
            address.map_or("", |a| a.value.as_str()),
            subject.places.seller_trade("electronic_address"),
            || {
                say!(
                    "rule-business-electronic-address-missing",
                    "Give the address your business sends e-invoices from; your e-mail address \
                     will do."
                )
            },
        );
    });

const DEBIT_HAS_A_MANDATE: Rule = Rule::fatal("PEPPOL-EN16931-R061", |subject, found| {
    let payment = &subject.terms().payment;
    let mandate = payment.debit.as_ref().map_or("", |d| d.mandate.as_str());
    if matches!(payment.means.trim(), "49" | "59") && blank(mandate) {
        found.add(
            "terms.payment.debit.mandate",
            say!(
                "rule-mandate-missing",
                "Give the reference of the mandate for the direct debit."
            ),
        );
    }
});

const LINE_PERIOD_BEGINS_INSIDE: Rule = Rule::fatal("PEPPOL-EN16931-R110", |subject, found| {
    let whole = subject.terms().delivery.period.from;
    for (index, line) in subject.lines() {
        if let (Some(whole), Some(from)) = (whole, line.terms.period.from)
            && from < whole
        {
            found.add(
                Spot::Line(index).field("terms.period.from"),
                say!(
                    "rule-item-begins-early",
                    "This item begins on {from}, before the invoiced period on {whole}.",
                    from = from,
                    whole = whole,
                ),
            );
        }
    }
});

const LINE_PERIOD_ENDS_INSIDE: Rule = Rule::fatal("PEPPOL-EN16931-R111", |subject, found| {
    let whole = subject.terms().delivery.period.to;
    for (index, line) in subject.lines() {
        if let (Some(whole), Some(to)) = (whole, line.terms.period.to)
            && to > whole
        {
            found.add(
                Spot::Line(index).field("terms.period.to"),
                say!(
                    "rule-item-ends-late",
                    "This item ends on {to}, after the invoiced period on {whole}.",
                    to = to,
                    whole = whole,
                ),
            );
        }
    }
});
