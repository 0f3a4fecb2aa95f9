//! Replies of billwerk as they come, read leniently. Names fold; amounts are decimals in major units.
//!
//! What the program acts on (an identity, the totals of an invoice) must be there and make sense;
//! otherwise the field is named.

mod contract;
mod customer;
mod document;
mod order;
mod plan;

pub(super) use contract::{
    cancellation_preview, component_subscription, contract, contract_end, contract_subscriptions,
    rated_item, self_service_token, subscription, usage,
};
pub(super) use customer::customer;
pub(super) use document::{download_link, invoice, invoice_draft};
pub(super) use order::order;
pub(super) use plan::{plan, plan_group, plan_variant, webhook};

use super::model::Localised;
use crate::{
    address,
    json::{Fields, Unexpected},
    lenient,
};
use counterfoil_domain::{Currency, Money, RemoteId};
use serde_json::Value;

/// The record's identity and nothing else.
pub(super) fn identity(fields: &Fields<'_>) -> Result<RemoteId, Unexpected> {
    fields.id()
}

/// The record's currency; none where it has none, or one that is unknown.
fn currency(fields: &Fields<'_>) -> Option<Currency> {
    fields.currency("Currency").ok()
}

/// An amount in `currency`, rounded to its minor unit; none where either is missing.
fn rounded(
    fields: &Fields<'_>,
    name: &str,
    currency: Option<Currency>,
) -> Result<Option<Money>, Unexpected> {
    let (Some(amount), Some(currency)) = (fields.decimal(name)?, currency) else {
        return Ok(None);
    };
    Money::from_major(amount, currency)
        .map(Some)
        .ok_or_else(|| fields.wrong(name, "is too large"))
}

/// The same, refused where it is not a whole number of minor units: a total is never rounded here.
fn exact(
    fields: &Fields<'_>,
    name: &str,
    currency: Option<Currency>,
) -> Result<Option<Money>, Unexpected> {
    let money = rounded(fields, name, currency)?;
    match money {
        Some(money) if Some(money.to_decimal()) != fields.decimal(name)? => {
            Err(fields.wrong(name, "has more decimals than its currency"))
        }
        _ => Ok(money),
    }
}

/// A text, none where it is empty.
fn told(fields: &Fields<'_>, name: &str) -> Option<String> {
    Some(fields.text(&[name])).filter(|text| !text.is_empty())
}

/// A text in several languages, or one for all.
fn localised(fields: &Fields<'_>, name: &str) -> Localised {
    let texts = match fields.get(&[name]) {
        Some(Value::Object(map)) => map
            .iter()
            .map(|(culture, text)| (culture.clone(), lenient::text(text)))
            .filter(|(_, text)| !text.is_empty())
            .collect(),
        Some(text) => [("_c".to_owned(), lenient::text(text))].into(),
        None => Default::default(),
    };
    Localised(texts)
}

/// An address that a person may open.
fn link(fields: &Fields<'_>, names: &[&'static str]) -> Result<String, Unexpected> {
    match url::Url::parse(fields.text(names).trim()) {
        Ok(url) if address::is_secure(&url) => Ok(url.into()),
        _ => Err(fields.wrong(names[0], "is not an https address")),
    }
}
