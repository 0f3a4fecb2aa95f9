//! Customers of a service (shop). Known from the vendor's list of routes only. \[inferred\]

use super::{client::Trincico, inferred, wire};
use crate::{CallError, CustomerBody, Customers, Page, Service, caller::Caller};
use counterfoil_domain::{CustomerSnapshot, RemoteId};

impl Customers for Trincico {
    async fn customers(
        &self,
        service: &RemoteId,
        cursor: Option<&str>,
        limit: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        let limit = limit.to_string();
        let mut parameters = vec![("service_id", service.as_str()), ("limit", &limit)];
        parameters.extend(cursor.map(|c| (inferred::CURSOR, c)));
        let asked = self.ask_page("customers.list", &parameters, cursor).await?;
        asked.page(cursor, wire::customer)
    }

    async fn customer(
        &self,
        service: &RemoteId,
        id: &RemoteId,
    ) -> Result<CustomerSnapshot, CallError> {
        let asked = self
            .ask("customers.retrieve", &one(service, id), None)
            .await?;
        asked.single(wire::customer)
    }

    async fn create_customer(
        &self,
        service: &RemoteId,
        body: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        let mut parameters = vec![("service_id", service.as_str())];
        parameters.extend(texts(body).into_iter().filter(|(_, text)| !text.is_empty()));
        let asked = self.ask("customers.create", &parameters, None).await?;
        asked.single(wire::customer)
    }

    async fn update_customer(
        &self,
        service: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> Result<(), CallError> {
        let mut parameters = one(service, id).to_vec();
        parameters.extend(texts(body));
        self.ask("customers.update", &parameters, None)
            .await?
            .done()
    }

    async fn delete_customer(&self, service: &RemoteId, id: &RemoteId) -> Result<(), CallError> {
        self.ask("customers.delete", &one(service, id), None)
            .await?
            .done()
    }
}

impl Trincico {
    /// The first page of the services (shops) the user can see. \[inferred\]
    ///
    /// # Errors
    /// As every call.
    pub async fn services(&self) -> Result<Page<Service>, CallError> {
        let asked = self.ask("services.list", &[], None).await?;
        asked.page(None, wire::service)
    }

    /// One service (shop). \[inferred\]
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn service(&self, id: &RemoteId) -> Result<Service, CallError> {
        let asked = self
            .ask("services.detail", &[("service_id", id.as_str())], None)
            .await?;
        asked.single(wire::service)
    }
}

fn one<'a>(service: &'a RemoteId, customer: &'a RemoteId) -> [(&'a str, &'a str); 2] {
    [
        ("service_id", service.as_str()),
        ("customer_id", customer.as_str()),
    ]
}

fn texts(body: &CustomerBody) -> [(&str, &str); 5] {
    [
        ("business_name", &body.business_name),
        ("first_name", &body.first_name),
        ("last_name", &body.last_name),
        ("email", &body.email),
        ("phone", &body.phone),
    ]
}
