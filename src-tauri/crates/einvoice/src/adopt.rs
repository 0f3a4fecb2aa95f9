//! A document that was read, as an invoice and a customer of this computer.

use crate::document::Document;
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    Customer, CustomerId, Exemption, Invoice, InvoiceId, ItemId, LineItem, Profile, StatedNet,
    Status, TaxRule, Terms, Trade, totals::compute,
};

/// What a document becomes here.
#[derive(Debug, Clone, PartialEq)]
pub struct Adopted {
    /// The invoice: a draft of this computer, taxed per rate. Its customer is `customer`'s id.
    pub invoice: Invoice,
    /// The buyer.
    pub customer: Customer,
}

impl Document {
    /// The same as records of this computer. Nothing that the document says is lost: written again
    /// with [`Document::of`] it says the same.
    #[must_use]
    pub fn adopt(&self, now: DateTime<Utc>) -> Adopted {
        let customer = self.adopted_buyer(now);
        let invoice = Invoice {
            id: InvoiceId::new(),
            account: None,
            remote_id: None,
            reference: self.reference.clone(),
            status: Status::Draft,
            paid_on: None,
            customer: Some(customer.id),
            currency: self.currency,
            issue_date: self.issue_date,
            due_date: self.due_date,
            // As every e-invoice states its tax (BR-CO-17).
            tax_rule: TaxRule::PerRate,
            note: self.first_note(),
            terms: self.adopted_terms(),
            items: self.adopted_items(),
            created_at: now,
            updated_at: now,
        };
        Adopted { invoice, customer }
    }

    fn first_note(&self) -> String {
        let first = self.terms.notes.first();
        first.map(|n| n.text.clone()).unwrap_or_default()
    }

    fn adopted_terms(&self) -> Terms {
        let mut terms = self.terms.clone();
        if !terms.notes.is_empty() {
            terms.note_subject = terms.notes.remove(0).subject;
        }
        terms.profile = profile(&self.customization);
        terms.customization.clone_from(&self.customization);
        terms.seller = Some(self.seller.clone());
        terms.exemptions = self
            .taxes
            .iter()
            .filter(|t| !t.reason.is_empty() || !t.reason_code.is_empty())
            .map(|t| Exemption {
                category: t.category,
                reason: t.reason.clone(),
                code: t.reason_code.clone(),
            })
            .collect();
        terms
    }

    fn adopted_items(&self) -> Vec<LineItem> {
        let mut items = self.items();
        let rule = TaxRule::PerRate;
        let Ok(totals) = compute(self.currency, rule, &items, &Terms::default()) else {
            return items;
        };
        for ((item, line), total) in items.iter_mut().zip(&self.lines).zip(&totals.lines) {
            let computed = total.net.to_decimal();
            item.terms.stated_net = (computed != line.net).then_some(StatedNet {
                amount: line.net,
                instead_of: computed,
            });
        }
        items
    }

    fn items(&self) -> Vec<LineItem> {
        let lines = self.lines.iter();
        lines
            .map(|line| LineItem {
                id: ItemId::new(),
                remote_id: None,
                name: line.name.clone(),
                description: line.description.clone(),
                price: line.price,
                quantity: line.quantity,
                tax: line.rate,
                terms: line.terms.clone(),
            })
            .collect()
    }

    fn adopted_buyer(&self, now: DateTime<Utc>) -> Customer {
        let buyer = &self.buyer;
        Customer {
            id: CustomerId::new(),
            account: None,
            remote_id: None,
            business_name: buyer.name.clone(),
            first_name: String::new(),
            last_name: String::new(),
            email: buyer.contact.email.clone(),
            phone: buyer.contact.phone.clone(),
            address: String::new(),
            tax_id: buyer.vat_id.clone(),
            trade: Trade {
                contact_name: buyer.contact.name.clone(),
                ..buyer.trade.clone()
            },
            created_at: now,
            updated_at: now,
        }
    }
}

/// The profile that a full name stands for.
fn profile(customization: &str) -> Option<Profile> {
    let name = customization.to_ascii_lowercase();
    if name.contains("xrechnung") {
        Some(Profile::XRechnung)
    } else if name.contains("peppol") {
        Some(Profile::Peppol)
    } else if name.contains("en16931") {
        Some(Profile::En16931)
    } else {
        None
    }
}
