//! billwerk's customers as sync knows customers. Its invoices are issued by the service, so there
//! are none to bring together.

use super::{
    Billwerk,
    model::{Customer, CustomerFields},
};
use crate::{
    CallError, Certainty, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody,
    NewInvoice, Page,
};
use counterfoil_domain::{CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status};

/// An account's customers, to be brought together with those kept here. It has no shops, so the
/// shop that calls name is passed over.
#[derive(Debug, Clone)]
pub struct Subscribers(pub Billwerk);

impl Customers for Subscribers {
    async fn customers(
        &self,
        _: &RemoteId,
        cursor: Option<&str>,
        _: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        let page = self.0.customers(cursor).await?;
        Ok(Page {
            // A customer that was deleted is told of no more, or without a name.
            records: page
                .records
                .into_iter()
                .filter(|customer| customer.deleted_at.is_none())
                .map(snapshot)
                .collect(),
            unreadable: page.unreadable,
            next: page.next,
        })
    }

    async fn customer(&self, _: &RemoteId, id: &RemoteId) -> Result<CustomerSnapshot, CallError> {
        Ok(snapshot(self.0.customer(id).await?))
    }

    async fn create_customer(
        &self,
        _: &RemoteId,
        body: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        let told = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let fields = fields(body, told);
        Ok(snapshot(self.0.create_customer(&fields).await?))
    }

    /// Changes what is kept here of a customer and leaves what only the service has.
    async fn update_customer(
        &self,
        _: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> Result<(), CallError> {
        let fields = fields(body, |text| Some(text.clone()));
        self.0.patch_customer(id, &fields).await.map(drop)
    }

    async fn delete_customer(&self, _: &RemoteId, id: &RemoteId) -> Result<(), CallError> {
        self.0.delete_customer(id).await
    }
}

fn fields(body: &CustomerBody, of: impl Fn(&String) -> Option<String>) -> CustomerFields {
    CustomerFields {
        company_name: of(&body.business_name),
        first_name: of(&body.first_name),
        last_name: of(&body.last_name),
        email_address: of(&body.email),
        phone_number: of(&body.phone),
        ..CustomerFields::default()
    }
}

fn snapshot(customer: Customer) -> CustomerSnapshot {
    let own = customer.fields;
    CustomerSnapshot {
        remote_id: customer.id,
        business_name: own.company_name.unwrap_or_default(),
        first_name: own.first_name.unwrap_or_default(),
        last_name: own.last_name.unwrap_or_default(),
        email: own.email_address.unwrap_or_default(),
        phone: own.phone_number.unwrap_or_default(),
        created_at: customer.created_at,
        updated_at: None,
    }
}

/// What is asked of invoices that are not written here.
fn not_here<T>(operation: &'static str) -> Result<T, CallError> {
    Err(CallError {
        operation,
        certainty: Certainty::NotSent,
        fault: Fault::Refused,
        status: None,
        code: None,
        message: "billwerk issues its invoices itself; this one stays on this computer.".to_owned(),
        field: None,
    })
}

impl Invoicing for Subscribers {
    async fn invoices(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<InvoiceSnapshot>, CallError> {
        Ok(Page {
            records: Vec::new(),
            unreadable: Vec::new(),
            next: None,
        })
    }

    async fn invoice(&self, _: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        not_here("getInvoiceById")
    }

    async fn create_invoice(&self, _: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn update_invoice(&self, _: &RemoteId, _: &InvoiceChange) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn set_status(&self, _: &RemoteId, _: Status) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn add_item(&self, _: &RemoteId, _: &ItemBody) -> Result<ItemSnapshot, CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn update_item(&self, _: &RemoteId, _: &RemoteId, _: &ItemBody) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn delete_item(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn build_reference(&self, _: &RemoteId) -> Result<String, CallError> {
        not_here("sendInvoiceDraft")
    }
}
