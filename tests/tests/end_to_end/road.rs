//! What both ways go through: the sandbox behind a network that can be cut, and what it must hold
//! at the end.

use counterfoil_tests::{Gate, Sandbox};
use serde_json::{Value, json};

/// How many invoices and customers the service has before anybody starts.
pub const INVOICES: u32 = 30;
pub const CUSTOMERS: u32 = 8;

/// A service with some records, behind a gate.
pub struct Service {
    pub sandbox: Sandbox,
    pub gate: Gate,
}

impl Service {
    pub async fn start() -> Self {
        let sandbox = Sandbox::start(INVOICES, CUSTOMERS);
        let gate = Gate::open_to(sandbox.url()).await;
        Self { sandbox, gate }
    }

    /// Checks that the service has the invoice once, ready, with its two items, and
    /// 2 × 100.00 + 15.25 % + 45.00 = 200.00 + 30.50 + 45.00 = 275.50 as its total, for the customer
    /// of this e-mail address, whom it has once.
    pub async fn has_the_invoice_once(&self, reference: &str, email: &str) {
        let found = self.sandbox.invoices(reference).await;
        assert_eq!(found.len(), 1, "{reference}: {found:#?}");
        let invoice = &found[0];
        assert_eq!(invoice["status"], "ready");
        assert_eq!(invoice["currency"], "usd");
        assert_eq!(number(&invoice["sub_amount"]), 24_500);
        assert_eq!(number(&invoice["tax_amount"]), 3_050);
        assert_eq!(number(&invoice["amount"]), 27_550);
        assert_eq!(
            lines(invoice),
            [
                json!(["Hull survey", 10_000, 2]),
                json!(["Travel", 4_500, 1])
            ]
        );
        assert_eq!(invoice["customer"]["email"], email);
        let state = self.sandbox.state().await;
        let customers = state["customers"].as_array().unwrap();
        let there = customers
            .iter()
            .filter(|customer| customer["email"] == email)
            .count();
        assert_eq!(there, 1, "{email}");
    }
}

/// The lines of an invoice at the service: name, price, quantity.
pub fn lines(invoice: &Value) -> Vec<Value> {
    let items = invoice["items"].as_array().unwrap().iter();
    items
        .map(|item| {
            json!([
                item["name"],
                number(&item["price"]),
                number(&item["quantity"])
            ])
        })
        .collect()
}

/// A number however the service writes it.
pub fn number(value: &Value) -> i64 {
    match value {
        Value::String(text) => text.parse().unwrap(),
        other => other
            .as_i64()
            .unwrap_or_else(|| panic!("no number: {other}")),
    }
}

/// The invoice of [`Service::has_the_invoice_once`] as `invoice draft --from` reads it.
pub fn draft(reference: &str, email: &str) -> Value {
    json!({
        "reference": reference,
        "currency": "USD",
        "customer": { "business_name": "Żuraw Shipyard", "email": email },
        "items": [
            { "name": "Hull survey", "price": "100.00", "quantity": "2", "tax": "15.25" },
            { "name": "Travel", "price": "45.00", "quantity": "1" },
        ],
    })
}
