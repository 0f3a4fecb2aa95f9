//! Where the editor keeps what a document states.

use crate::document::Document;
use counterfoil_domain::Invoice;

/// Which of a document's parts come from the invoice itself and which from the business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// The seller stands in the invoice's terms; otherwise it is this computer's business.
    pub seller_in_terms: bool,
    /// The accounts stand in the invoice's terms; otherwise it is the business's one.
    pub accounts_in_terms: bool,
    /// The first of the notes is the printed one.
    pub printed_note: bool,
    /// Prices are entered with their tax, which is then taken out of what is paid.
    pub tax_included: bool,
}

impl Places {
    /// Where the parts of an invoice's document stand.
    #[must_use]
    pub fn of(invoice: &Invoice) -> Self {
        Self {
            seller_in_terms: invoice.terms.seller.is_some(),
            accounts_in_terms: !invoice.terms.payment.accounts.is_empty(),
            printed_note: !invoice.note.trim().is_empty(),
            tax_included: invoice.terms.prices_include_tax,
        }
    }

    /// Where the parts of a document that was read stand once it is adopted.
    #[must_use]
    pub fn adopted(document: &Document) -> Self {
        Self {
            seller_in_terms: true,
            accounts_in_terms: true,
            printed_note: !document.terms.notes.is_empty(),
            tax_included: false,
        }
    }

    pub(super) const fn seller_name(self) -> &'static str {
        self.seller("business.name", "terms.seller.name")
    }

    pub(super) const fn seller_vat_id(self) -> &'static str {
        self.seller("business.tax_id", "terms.seller.vat_id")
    }

    pub(super) const fn seller_contact_name(self) -> &'static str {
        self.seller("business.trade.contact_name", "terms.seller.contact.name")
    }

    pub(super) const fn seller_phone(self) -> &'static str {
        self.seller("business.phone", "terms.seller.contact.phone")
    }

    pub(super) const fn seller_email(self) -> &'static str {
        self.seller("business.email", "terms.seller.contact.email")
    }

    /// A part of what only an e-invoice says about the seller.
    pub(super) fn seller_trade(self, part: &str) -> String {
        let before = self.seller("business.trade", "terms.seller.trade");
        format!("{before}.{part}")
    }

    const fn seller(self, business: &'static str, terms: &'static str) -> &'static str {
        if self.seller_in_terms {
            terms
        } else {
            business
        }
    }

    /// Where the number of an account stands.
    pub(super) fn iban(self, index: usize) -> String {
        if self.accounts_in_terms {
            format!("terms.payment.accounts[{index}].iban")
        } else {
            "business.iban".to_owned()
        }
    }

    /// Where to add an account.
    pub(super) const fn account(self) -> &'static str {
        if self.seller_in_terms {
            "terms.payment.accounts"
        } else {
            "business.iban"
        }
    }

    /// Where the subject of a note stands.
    pub(super) fn note_subject(self, index: usize) -> String {
        match index.checked_sub(usize::from(self.printed_note)) {
            None => "terms.note_subject".to_owned(),
            Some(index) => format!("terms.notes[{index}].subject"),
        }
    }
}
