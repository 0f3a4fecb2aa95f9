//! Whole documents, read back with tools that know nothing of this crate.

mod archive;
mod directions;
mod files;
mod languages;
mod letter;
mod logos;
mod naughty;
mod paging;
mod raster;
mod samples;
mod slip;
mod templates;
mod terms;
mod text;
mod tools;
mod untaxed;

use crate::{CodeBlock, Fonts, Pdf, Sheet, pdf};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{
    Business, Customer, CustomerId, Invoice, InvoiceId, ItemId, Language, LineItem, Look, Status,
    TaxRule, Totals,
};

/// An invoice with everything around it that a sheet borrows.
#[derive(Clone)]
struct Case {
    invoice: Invoice,
    customer: Customer,
    business: Business,
    logo: Option<Vec<u8>>,
    language: Language,
    look: Look,
    code: Option<CodeBlock>,
    slip: Option<counterfoil_codes::swiss::PaymentPart>,
    xml: Option<(String, &'static str)>,
}

impl Case {
    /// The vendor's own invoice ARC011: 2 × 100.00 USD at 15.25 %.
    fn arc011() -> Self {
        let now = moment();
        let invoice = Invoice {
            id: InvoiceId::new(),
            account: None,
            remote_id: None,
            reference: "ARC011".into(),
            status: Status::Ready,
            paid_on: None,
            customer: None,
            currency: "USD".parse().unwrap(),
            issue_date: NaiveDate::from_ymd_opt(2026, 11, 20),
            due_date: NaiveDate::from_ymd_opt(2026, 11, 29),
            tax_rule: TaxRule::PerLine,
            note: String::new(),
            items: vec![item(
                "Extra programmer",
                "Two days on site, November",
                "100.00",
                "2",
                "15.25",
            )],
            created_at: now,
            updated_at: now,
            terms: Default::default(),
        };
        let customer = Customer {
            id: CustomerId::new(),
            account: None,
            remote_id: None,
            business_name: "Rock & Roll Studio".into(),
            first_name: "Ada".into(),
            last_name: "Example".into(),
            email: "ada@example.com".into(),
            phone: String::new(),
            address: "7 Sample Road\nSpringfield".into(),
            tax_id: String::new(),
            created_at: now,
            updated_at: now,
            trade: Default::default(),
        };
        let business = Business {
            name: "Bar Test Studio".into(),
            address: "12 Example Street\n10115 Berlin".into(),
            tax_id: "VAT DE 123 456 789".into(),
            iban: "DE02120300000000202051".into(),
            bic: "BYLADEM1001".into(),
            bank_name: "Example Bank Berlin".into(),
            email: "studio@example.com".into(),
            phone: "+49 30 1234567".into(),
            ..Business::default()
        };
        Self {
            invoice,
            customer,
            business,
            logo: None,
            language: Language::En,
            look: Look::default(),
            code: None,
            slip: None,
            xml: None,
        }
    }

    /// The same with `count` items named `Item 1.`, `Item 2.`, each at 10.00.
    fn with_items(count: usize) -> Self {
        let mut case = Self::arc011();
        case.invoice.items = (1..=count)
            .map(|n| item(&format!("Item {n}."), "As agreed", "10.00", "1", "19"))
            .collect();
        case
    }

    fn attachment(&self) -> Option<crate::Attachment<'_>> {
        self.xml.as_ref().map(|(xml, level)| crate::Attachment {
            xml: xml.as_bytes(),
            level,
        })
    }

    fn sheet<'a>(&'a self, totals: &'a Totals) -> Sheet<'a> {
        Sheet {
            invoice: &self.invoice,
            totals,
            customer: Some(&self.customer),
            business: &self.business,
            logo: self.logo.as_deref(),
            language: self.language,
            look: &self.look,
            code: self.code.as_ref(),
            slip: self.slip.as_ref(),
            attachment: self.attachment(),
        }
    }

    fn pdf(&self) -> Result<Pdf, crate::Error> {
        pdf(&self.sheet(&self.invoice.totals().unwrap()), &Fonts::load())
    }
}

fn moment() -> DateTime<Utc> {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

fn item(name: &str, description: &str, price: &str, quantity: &str, tax: &str) -> LineItem {
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: name.into(),
        description: description.into(),
        price: price.parse().unwrap(),
        quantity: quantity.parse().unwrap(),
        tax: (!tax.is_empty()).then(|| tax.parse().unwrap()),
        terms: Default::default(),
    }
}
