//! Contracts and what belongs to one.

use super::{
    Billwerk,
    model::{
        CancellationPreview, ComponentSubscription, Contract, ContractEnd, ContractSubscriptions,
        NewComponentSubscription, NewRatedItem, NewUsage, RatedItem, SelfServiceToken,
        Subscription, Usage,
    },
    wire,
};
use crate::{CallError, Page, Walked, asked::Asked, caller::Caller};
use chrono::{DateTime, SecondsFormat, Utc};
use counterfoil_domain::{Decimal, RemoteId};
use serde_json::{Map, Number, Value, json};
use std::str::FromStr;

impl Billwerk {
    /// One page of contracts: those after the contract `after`.
    ///
    /// # Errors
    /// As every call.
    pub async fn contracts(&self, after: Option<&str>) -> Result<Page<Contract>, CallError> {
        self.page("getContracts", &[], after, wire::contract).await
    }

    /// All contracts.
    ///
    /// # Errors
    /// As every call.
    pub async fn all_contracts(&self) -> Result<Walked<Contract>, CallError> {
        self.walk("getContracts", &[], wire::contract, |c| &c.id)
            .await
    }

    /// One contract.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn contract(&self, id: &RemoteId) -> Result<Contract, CallError> {
        let asked = self.of_contract("getContract", id, None).await?;
        asked.single(wire::contract)
    }

    /// Customers with their contracts, one row each.
    ///
    /// # Errors
    /// As every call.
    pub async fn all_subscriptions(&self) -> Result<Walked<Subscription>, CallError> {
        self.walk("getSubscriptions", &[], wire::subscription, |s| &s.id)
            .await
    }

    /// What was used under a contract.
    ///
    /// # Errors
    /// As every call.
    pub async fn usage(&self, contract: &RemoteId) -> Result<Walked<Usage>, CallError> {
        let within = [("contractId", contract.as_str())];
        self.walk("getContractUsage", &within, wire::usage, |u| &u.id)
            .await
    }

    /// Adds usage, to be billed.
    ///
    /// # Errors
    /// As every call.
    pub async fn add_usage(&self, contract: &RemoteId, new: &NewUsage) -> Result<Usage, CallError> {
        let mut body = Map::from_iter([
            ("ComponentId".to_owned(), json!(new.component_id)),
            ("Quantity".to_owned(), number(new.quantity)),
            ("DueDate".to_owned(), time(new.due_date)),
        ]);
        put_text(&mut body, "Key", &new.key);
        put_text(&mut body, "Memo", &new.memo);
        let body = Some(Value::Object(body));
        let asked = self
            .of_contract("postContractUsage", contract, body)
            .await?;
        asked.single(wire::usage)
    }

    /// Removes usage that was not billed yet.
    ///
    /// # Errors
    /// [`crate::Fault::Invalid`] where it was billed.
    pub async fn delete_usage(
        &self,
        contract: &RemoteId,
        usage: &RemoteId,
    ) -> Result<(), CallError> {
        let parameters = [
            ("contractId", contract.as_str()),
            ("usageId", usage.as_str()),
        ];
        self.ask("deleteContractUsage", &parameters, None)
            .await?
            .done()
    }

    /// The components that a contract subscribes to.
    ///
    /// # Errors
    /// As every call.
    pub async fn component_subscriptions(
        &self,
        contract: &RemoteId,
    ) -> Result<Walked<ComponentSubscription>, CallError> {
        let within = [("contractId", contract.as_str())];
        let operation = "getContractComponentSubscriptions";
        self.walk(operation, &within, wire::component_subscription, |s| &s.id)
            .await
    }

    /// Subscribes a contract to a component.
    ///
    /// # Errors
    /// As every call.
    pub async fn subscribe_component(
        &self,
        contract: &RemoteId,
        new: &NewComponentSubscription,
    ) -> Result<ComponentSubscription, CallError> {
        let mut body = Map::from_iter([
            ("ComponentId".to_owned(), json!(new.component_id)),
            ("Quantity".to_owned(), number(new.quantity)),
            ("StartDate".to_owned(), time(new.start_date)),
        ]);
        body.extend(new.end_date.map(|end| ("EndDate".to_owned(), time(end))));
        put_text(&mut body, "Memo", &new.memo);
        let operation = "createContractComponentSubscription";
        let body = Some(Value::Object(body));
        let asked = self.of_contract(operation, contract, body).await?;
        asked.single(wire::component_subscription)
    }

    /// All that a contract subscribes to now.
    ///
    /// # Errors
    /// As every call.
    pub async fn subscriptions(
        &self,
        contract: &RemoteId,
    ) -> Result<ContractSubscriptions, CallError> {
        let operation = "getContractSubscriptions";
        let mut asked = self.of_contract(operation, contract, None).await?;
        if let Value::Array(rows) = &asked.reply.body {
            asked.reply.body = by_type(rows);
        }
        let found = asked.optional(wire::contract_subscriptions)?;
        Ok(found.unwrap_or_default())
    }

    /// The lines that wait for the next invoice, and those that were billed.
    ///
    /// # Errors
    /// As every call.
    pub async fn rated_items(&self, contract: &RemoteId) -> Result<Walked<RatedItem>, CallError> {
        let within = [("contractId", contract.as_str())];
        let operation = "getContractRatedItems";
        self.walk(operation, &within, wire::rated_item, |item| &item.id)
            .await
    }

    /// Puts a line on the next invoice.
    ///
    /// # Errors
    /// As every call.
    pub async fn add_rated_item(
        &self,
        contract: &RemoteId,
        new: &NewRatedItem,
    ) -> Result<RatedItem, CallError> {
        let mut body = Map::from_iter([
            ("Description".to_owned(), json!(new.description)),
            ("Quantity".to_owned(), number(new.quantity)),
            ("PricePerUnit".to_owned(), number(new.price_per_unit)),
            ("TaxPolicyId".to_owned(), json!(new.tax_policy_id)),
        ]);
        if let Some((start, end)) = new.period {
            body.insert("PeriodStart".to_owned(), time(start));
            body.insert("PeriodEnd".to_owned(), time(end));
        }
        let operation = "createContractRatedItem";
        let body = Some(Value::Object(body));
        let asked = self.of_contract(operation, contract, body).await?;
        asked.single(wire::rated_item)
    }

    /// What ending a contract regularly would mean. Nothing changes.
    ///
    /// # Errors
    /// As every call.
    pub async fn cancellation_preview(
        &self,
        contract: &RemoteId,
    ) -> Result<CancellationPreview, CallError> {
        let operation = "getContractCancellationPreview";
        let asked = self.of_contract(operation, contract, None).await?;
        asked.single(wire::cancellation_preview)
    }

    /// Ends a contract at `end`, UTC. Ask the person first.
    ///
    /// # Errors
    /// [`crate::Fault::Invalid`] where the contract begins later.
    pub async fn end_contract(
        &self,
        contract: &RemoteId,
        end: DateTime<Utc>,
    ) -> Result<Option<ContractEnd>, CallError> {
        let body = Some(json!({ "EndDate": time(end) }));
        let asked = self.of_contract("endContract", contract, body).await?;
        asked.optional(wire::contract_end)
    }

    /// A key for the customer's own page, valid for as many minutes: at most 10080, a week.
    ///
    /// # Errors
    /// As every call.
    pub async fn self_service_token(
        &self,
        contract: &RemoteId,
        minutes: u32,
    ) -> Result<SelfServiceToken, CallError> {
        let minutes = minutes.min(10_080).to_string();
        let parameters = [
            ("contractId", contract.as_str()),
            ("tokenValidity", &minutes),
        ];
        let asked = self
            .ask("getContractSelfServiceToken", &parameters, None)
            .await?;
        asked.single(wire::self_service_token)
    }

    async fn of_contract(
        &self,
        operation: &str,
        contract: &RemoteId,
        body: Option<Value>,
    ) -> Result<Asked, CallError> {
        self.about(operation, "contractId", contract, body).await
    }
}

/// Rows that each say what they are, as the record with a field for each. \[inferred\]
fn by_type(rows: &[Value]) -> Value {
    let kind = |row: &Value| {
        let found = row.as_object().into_iter().flatten();
        let mut types = found.filter(|(name, _)| name.eq_ignore_ascii_case("type"));
        let kind = types.next().and_then(|(_, kind)| kind.as_str());
        kind.unwrap_or_default().to_ascii_lowercase()
    };
    let of = |start: &str| -> Vec<&Value> {
        rows.iter()
            .filter(|row| kind(row).starts_with(start))
            .collect()
    };
    json!({
        "PlanVariantSubscription": of("plan"),
        "ComponentSubscriptions": of("component"),
        "DiscountSubscriptions": of("discount"),
    })
}

/// A decimal as a JSON number, by its digits.
pub(super) fn number(decimal: Decimal) -> Value {
    let text = decimal.normalize().to_string();
    Number::from_str(&text).map_or(Value::String(text), Value::Number)
}

fn time(time: DateTime<Utc>) -> Value {
    Value::String(time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
}

/// Empty texts are omitted.
pub(super) fn put_text(body: &mut Map<String, Value>, name: &str, text: &str) {
    if !text.is_empty() {
        body.insert(name.to_owned(), json!(text));
    }
}
