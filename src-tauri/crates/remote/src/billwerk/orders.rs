//! Orders.

use super::{
    Billwerk,
    contracts::{number, put_text},
    model::{Cart, Contract, NewOrder, Order, OrderCustomer},
    wire,
};
use crate::{CallError, caller::Caller};
use counterfoil_domain::RemoteId;
use serde_json::{Map, Value, json};

impl Billwerk {
    /// What an order would come to. Nothing changes.
    ///
    /// # Errors
    /// [`crate::Fault::Invalid`] where the service does not like a field.
    pub async fn preview_order(&self, order: &NewOrder) -> Result<Order, CallError> {
        let asked = self.ask("previewOrder", &[], Some(body(order))).await?;
        asked.single(wire::order)
    }

    /// Makes an order, which means nothing until it is committed.
    ///
    /// # Errors
    /// As [`Billwerk::preview_order`].
    pub async fn create_order(&self, order: &NewOrder) -> Result<Order, CallError> {
        let asked = self.ask("createOrder", &[], Some(body(order))).await?;
        asked.single(wire::order)
    }

    /// One order.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn order(&self, id: &RemoteId) -> Result<Order, CallError> {
        let asked = self.about("getOrder", "orderId", id, None).await?;
        asked.single(wire::order)
    }

    /// Makes a contract of an order: it will be paid for. Ask the person first. What the service
    /// takes besides is not documented; nothing is sent. \[inferred\]
    ///
    /// # Errors
    /// As every call. Look at the error's certainty: *unknown* may have made the contract.
    pub async fn commit_order(&self, id: &RemoteId) -> Result<Option<Contract>, CallError> {
        let asked = self.about("commitOrder", "orderId", id, None).await?;
        asked.optional(wire::contract)
    }

    /// Lets an order go on that waits for approval. Ask the person first.
    ///
    /// # Errors
    /// As [`Billwerk::commit_order`].
    pub async fn approve_order(&self, id: &RemoteId) -> Result<Option<Order>, CallError> {
        let asked = self.about("approveOrder", "orderId", id, None).await?;
        asked.optional(wire::order)
    }

    /// Turns down an order that waits for approval.
    ///
    /// # Errors
    /// As every call.
    pub async fn decline_order(&self, id: &RemoteId) -> Result<Option<Order>, CallError> {
        let asked = self.about("declineOrder", "orderId", id, None).await?;
        asked.optional(wire::order)
    }
}

fn body(order: &NewOrder) -> Value {
    let (name, customer) = match &order.customer {
        OrderCustomer::Known(id) => ("CustomerId", json!(id)),
        OrderCustomer::New(fields) => ("Customer", json!(fields)),
        OrderCustomer::Contract(id) => ("ContractId", json!(id)),
    };
    json!({
        name: customer,
        "Cart": cart(&order.cart),
        "TriggerInterimBilling": order.bill_interim,
    })
}

fn cart(cart: &Cart) -> Value {
    let mut out = Map::from_iter([("PlanVariantId".to_owned(), json!(cart.plan_variant_id))]);
    out.extend(cart.quantity.map(|q| ("Quantity".to_owned(), number(q))));
    put_text(&mut out, "CouponCode", &cart.coupon_code);
    if !cart.components.is_empty() {
        let components = cart.components.iter();
        let components = components
            .map(|(id, quantity)| json!({ "ComponentId": id, "Quantity": number(*quantity) }));
        out.insert("ComponentSubscriptions".to_owned(), components.collect());
    }
    Value::Object(out)
}
