//! Customers.

use super::{
    Billwerk,
    model::{Contract, Customer, CustomerFields},
    wire,
};
use crate::{CallError, Page, Walked, asked::Asked, caller::Caller};
use counterfoil_domain::RemoteId;
use serde_json::{Value, json};

impl Billwerk {
    /// One page of customers: those after the customer `after`.
    ///
    /// # Errors
    /// As every call.
    pub async fn customers(&self, after: Option<&str>) -> Result<Page<Customer>, CallError> {
        self.page("getCustomers", &[], after, wire::customer).await
    }

    /// All customers.
    ///
    /// # Errors
    /// As every call.
    pub async fn all_customers(&self) -> Result<Walked<Customer>, CallError> {
        self.walk("getCustomers", &[], wire::customer, |c| &c.id)
            .await
    }

    /// One customer.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist, or was deleted.
    pub async fn customer(&self, id: &RemoteId) -> Result<Customer, CallError> {
        let asked = self.ask("getCustomer", &one(id), None).await?;
        asked.single(wire::customer)
    }

    /// Makes a customer.
    ///
    /// # Errors
    /// [`crate::Fault::Invalid`] where the service does not like a field.
    pub async fn create_customer(&self, new: &CustomerFields) -> Result<Customer, CallError> {
        let asked = self.ask("createCustomer", &[], Some(json!(new))).await?;
        asked.single(wire::customer)
    }

    /// Replaces all that a customer says of itself; what is none is taken away there.
    ///
    /// # Errors
    /// As [`Billwerk::create_customer`].
    pub async fn update_customer(
        &self,
        id: &RemoteId,
        all: &CustomerFields,
    ) -> Result<Option<Customer>, CallError> {
        let asked = self.ask("putCustomer", &one(id), Some(json!(all))).await?;
        asked.optional(wire::customer)
    }

    /// Changes what is not none, and leaves the rest.
    ///
    /// # Errors
    /// As [`Billwerk::create_customer`].
    pub async fn patch_customer(
        &self,
        id: &RemoteId,
        some: &CustomerFields,
    ) -> Result<Option<Customer>, CallError> {
        let asked = self
            .ask("patchCustomer", &one(id), Some(json!(some)))
            .await?;
        asked.optional(wire::customer)
    }

    /// Deletes a customer: the service takes the person's data out for good. Ask the person first.
    ///
    /// # Errors
    /// [`crate::Fault::Invalid`] where it cannot be deleted.
    pub async fn delete_customer(&self, id: &RemoteId) -> Result<(), CallError> {
        self.ask("deleteCustomer", &one(id), None).await?.done()
    }

    /// All contracts of a customer.
    ///
    /// # Errors
    /// As every call.
    pub async fn contracts_of(&self, id: &RemoteId) -> Result<Walked<Contract>, CallError> {
        let within = one(id);
        self.walk("getCustomerContracts", &within, wire::contract, |c| &c.id)
            .await
    }

    /// A call about one record, with a body.
    pub(super) async fn about(
        &self,
        operation: &str,
        name: &str,
        id: &RemoteId,
        body: Option<Value>,
    ) -> Result<Asked, CallError> {
        self.ask(operation, &[(name, id.as_str())], body).await
    }
}

fn one(customer: &RemoteId) -> [(&str, &str); 1] {
    [("customerId", customer.as_str())]
}
