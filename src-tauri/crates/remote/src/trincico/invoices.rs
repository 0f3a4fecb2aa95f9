//! Invoices and their lines.

use super::{
    client::Trincico,
    model::{Redirect, ReturnUrls},
    wire,
};
use crate::{CallError, InvoiceChange, Invoicing, ItemBody, NewInvoice, Page, caller::Caller};
use chrono::{DateTime, Utc};
use counterfoil_domain::{Decimal, InvoiceSnapshot, ItemSnapshot, RemoteId, Status};
use serde_json::{Map, Value, json};

impl Invoicing for Trincico {
    fn time(&self) -> Option<DateTime<Utc>> {
        self.clock()
    }

    async fn invoices(
        &self,
        service: &RemoteId,
        cursor: Option<&str>,
        limit: u32,
    ) -> Result<Page<InvoiceSnapshot>, CallError> {
        let limit = limit.to_string();
        let mut parameters = vec![("service_id", service.as_str()), ("limit", &limit)];
        parameters.extend(cursor.map(|c| (super::inferred::CURSOR, c)));
        let asked = self.ask_page("invoices.list", &parameters, cursor).await?;
        asked.page(cursor, wire::invoice)
    }

    async fn invoice(&self, id: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        let asked = self
            .ask("invoices.retrieve", &[("id", id.as_str())], None)
            .await?;
        asked.single(wire::invoice)
    }

    async fn create_invoice(&self, new: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        let currency = new.currency.code().to_ascii_lowercase();
        let parameters = [
            ("service_id", new.service.as_str()),
            ("service_customer_id", new.customer.as_str()),
            ("reference", &new.reference),
            ("currency", &currency),
        ];
        let asked = self.ask("invoices.create", &parameters, None).await?;
        asked.single(wire::new_invoice)
    }

    async fn update_invoice(&self, id: &RemoteId, change: &InvoiceChange) -> Result<(), CallError> {
        let currency = change.currency.map(|c| c.code().to_ascii_lowercase());
        let mut parameters = vec![("id", id.as_str())];
        parameters.extend(
            change
                .customer
                .as_ref()
                .map(|c| ("service_customer_id", c.as_str())),
        );
        parameters.extend(change.reference.as_deref().map(|r| ("reference", r)));
        parameters.extend(currency.as_deref().map(|c| ("currency", c)));
        self.ask("invoices.update", &parameters, None).await?.done()
    }

    async fn set_status(&self, id: &RemoteId, status: Status) -> Result<(), CallError> {
        let parameters = [("id", id.as_str()), ("status", status.as_str())];
        self.ask("invoices.update_status", &parameters, None)
            .await?
            .done()
    }

    async fn add_item(
        &self,
        invoice: &RemoteId,
        item: &ItemBody,
    ) -> Result<ItemSnapshot, CallError> {
        let mut body = amounts(item);
        if !item.description.is_empty() {
            body.insert("description".into(), json!(item.description));
        }
        if let Some(tax) = item.tax {
            body.insert("tax".into(), rate(tax));
        }
        let asked = self
            .ask(
                "invoices.items.create",
                &[("id", invoice.as_str())],
                Some(Value::Object(body)),
            )
            .await?;
        asked.single(wire::item)
    }

    async fn update_item(
        &self,
        invoice: &RemoteId,
        item: &RemoteId,
        body: &ItemBody,
    ) -> Result<(), CallError> {
        let mut fields = amounts(body);
        fields.insert("description".into(), json!(body.description));
        fields.insert("tax".into(), rate(body.tax.unwrap_or_default()));
        self.ask(
            "invoices.items.update",
            &[("id", invoice.as_str()), ("item_id", item.as_str())],
            Some(Value::Object(fields)),
        )
        .await?
        .done()
    }

    async fn delete_item(&self, invoice: &RemoteId, item: &RemoteId) -> Result<(), CallError> {
        let parameters = [("id", invoice.as_str()), ("item_id", item.as_str())];
        self.ask("invoices.items.delete", &parameters, None)
            .await?
            .done()
    }

    async fn build_reference(&self, service: &RemoteId) -> Result<String, CallError> {
        let asked = self
            .ask(
                "invoices.build_reference",
                &[("service_id", service.as_str())],
                None,
            )
            .await?;
        asked.single(wire::reference)
    }
}

impl Trincico {
    /// An invoice as anyone who has its identity sees it; no sign-in needed.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn view_invoice(&self, id: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        let asked = self
            .ask("invoices.view", &[("id", id.as_str())], None)
            .await?;
        asked.single(wire::invoice)
    }

    /// Starts the payment of an invoice that is ready; the person goes on at the address.
    ///
    /// # Errors
    /// [`crate::Fault::StatusDenied`] where the invoice is not ready.
    pub async fn pay_invoice(
        &self,
        id: &RemoteId,
        returns: &ReturnUrls,
        method: Option<&RemoteId>,
    ) -> Result<Redirect, CallError> {
        let mut parameters = returns.parameters();
        parameters.push(("id", id.as_str()));
        parameters.extend(method.map(|m| ("payment_method_id", m.as_str())));
        let asked = self.ask("invoices.pay", &parameters, None).await?;
        asked.single(wire::redirect)
    }
}

impl ReturnUrls {
    pub(super) fn parameters(&self) -> Vec<(&str, &str)> {
        vec![
            ("success_url", &self.success_url),
            ("cancel_url", &self.cancel_url),
        ]
    }
}

fn amounts(item: &ItemBody) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("name".into(), json!(item.name));
    body.insert("price".into(), json!(item.price));
    body.insert("quantity".into(), json!(item.quantity));
    body
}

/// A rate as the vendor's sample sends it: a text, so that no digit is lost.
fn rate(tax: Decimal) -> Value {
    Value::String(tax.normalize().to_string())
}
