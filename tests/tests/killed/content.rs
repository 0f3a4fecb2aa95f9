//! What a person typed, and the same as the store and the service have it.

use counterfoil_domain::{Customer, Decimal, Invoice, Status};
use serde_json::{Value, json};

/// Begins the reference of every invoice of these tests.
pub const REFERENCES: &str = "KILL-";
/// Ends the e-mail address of every customer of these tests.
pub const ADDRESSES: &str = "@kill.example.com";

/// A line of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub name: String,
    pub description: String,
    /// Minor units.
    pub price: i64,
    pub quantity: i64,
    /// Percent; zero where no tax applies.
    pub tax: Decimal,
}

/// An invoice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Content {
    pub reference: String,
    pub status: Status,
    pub currency: String,
    /// The customer's e-mail address.
    pub customer: String,
    pub lines: Vec<Line>,
}

/// A customer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Buyer {
    pub name: String,
    pub email: String,
    pub phone: String,
}

impl Line {
    /// As `invoice draft --from` reads it; with `id` it replaces that line.
    pub fn typed(&self, id: Option<&str>) -> Value {
        let mut typed = json!({
            "name": self.name,
            "description": self.description,
            "price": format!("{}.{:02}", self.price / 100, self.price % 100),
            "quantity": self.quantity.to_string(),
        });
        if !self.tax.is_zero() {
            typed["tax"] = json!(self.tax.to_string());
        }
        if let Some(id) = id {
            typed["id"] = json!(id);
        }
        typed
    }

    fn at_the_service(line: &Value) -> Self {
        Self {
            name: text(&line["name"]),
            description: text(&line["description"]),
            price: whole(&line["price"]),
            quantity: whole(&line["quantity"]),
            tax: decimal(&line["tax"]),
        }
    }
}

impl Content {
    /// As the store keeps it; every currency used here has two decimals.
    pub fn kept(invoice: &Invoice, customer: &str) -> Self {
        let minor = |major: Decimal| i64::try_from(major * Decimal::ONE_HUNDRED).unwrap();
        let lines = invoice.items.iter().map(|item| Line {
            name: item.name.clone(),
            description: item.description.clone(),
            price: minor(item.price),
            quantity: i64::try_from(item.quantity).unwrap(),
            tax: item.tax.unwrap_or_default().normalize(),
        });
        Self {
            reference: invoice.reference.clone(),
            status: invoice.status,
            currency: invoice.currency.to_string(),
            customer: customer.to_owned(),
            lines: lines.collect(),
        }
    }

    /// As the service tells it.
    pub fn at_the_service(invoice: &Value) -> Self {
        let lines = invoice["items"].as_array().unwrap().iter();
        Self {
            reference: text(&invoice["reference"]),
            status: text(&invoice["status"]).parse().unwrap(),
            currency: text(&invoice["currency"]).to_uppercase(),
            customer: text(&invoice["customer"]["email"]),
            lines: lines.map(Line::at_the_service).collect(),
        }
    }

    /// The same with its lines in one order: a service keeps them in its own.
    pub fn in_one_order(mut self) -> Self {
        self.lines.sort();
        self
    }
}

impl Buyer {
    pub fn kept(customer: &Customer) -> Self {
        Self {
            name: customer.business_name.clone(),
            email: customer.email.clone(),
            phone: customer.phone.clone(),
        }
    }

    pub fn at_the_service(customer: &Value) -> Self {
        Self {
            name: text(&customer["business_name"]),
            email: text(&customer["email"]),
            phone: text(&customer["phone"]),
        }
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A whole number however the service writes it.
pub fn whole(value: &Value) -> i64 {
    let read = match value {
        Value::String(text) => text.parse().ok(),
        other => other.as_i64(),
    };
    read.unwrap_or_else(|| panic!("no whole number: {value}"))
}

fn decimal(value: &Value) -> Decimal {
    let text = match value {
        Value::Null => return Decimal::ZERO,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.parse::<Decimal>().unwrap().normalize()
}
