//! Replies of PM2 Plus as they come, read leniently: with or without `data` around them, one record
//! as itself or as a list of one, amounts in minor units.

use super::model::{
    BankAccount, Bucket, Card, CardAddress, Charge, Document, Metadata, Plan, Subscribed,
    Subscription, SubscriptionState, SubscriptionStatus, Trial, User,
};
use crate::{
    address,
    json::{Fields, Unexpected},
};
use counterfoil_domain::{Money, RemoteId};
use serde_json::Value;

/// What is within `data`, whatever stands beside it.
pub(super) fn opened(body: Value) -> Value {
    match body {
        Value::Object(mut map)
            if matches!(map.get("data"), Some(Value::Object(_) | Value::Array(_))) =>
        {
            map.remove("data").unwrap_or_default()
        }
        other => other,
    }
}

/// Where a bucket is kept, as the service tells it.
pub(super) fn node_address(bucket: &Value) -> Option<&str> {
    let address = bucket.pointer("/node/endpoints/web")?.as_str()?.trim();
    (!address.is_empty()).then_some(address)
}

fn id(fields: &Fields<'_>) -> Option<RemoteId> {
    fields.id_of(&["id", "_id"])
}

/// The first of the amounts that is there, in the record's own currency.
fn money(fields: &Fields<'_>, names: &[&str]) -> Result<Option<Money>, Unexpected> {
    if fields.get(&["currency"]).is_none() {
        return Ok(None);
    }
    for name in names {
        if let Some(minor) = fields.integer(name)? {
            let currency = fields.currency("currency")?;
            return Ok(Some(Money::from_minor(minor, currency)));
        }
    }
    Ok(None)
}

pub(super) fn card(fields: &Fields<'_>) -> Result<Card, Unexpected> {
    // A newer form of the provider has the card within the record.
    let within = fields.relation(&["card"]);
    let own = within.as_ref().unwrap_or(fields);
    Ok(Card {
        id: id(fields),
        brand: own.text(&["brand"]),
        last4: own.text(&["last4"]),
        exp_month: own.integer("exp_month")?,
        exp_year: own.integer("exp_year")?,
        country: own.text(&["country"]),
        address: CardAddress {
            line1: fields.text(&["address_line1"]),
            country: fields.text(&["address_country"]),
            zip: fields.text(&["address_zip"]),
            city: fields.text(&["address_city"]),
        },
        raw: fields.raw(),
    })
}

pub(super) fn bank_account(fields: &Fields<'_>) -> Result<BankAccount, Unexpected> {
    let debit = fields.relation(&["sepa_debit"]);
    let debit = debit.as_ref().unwrap_or(fields);
    let owner = fields.relation(&["owner"]);
    let owner = owner.map(|o| o.text(&["name", "verified_name"]));
    Ok(BankAccount {
        id: id(fields),
        status: fields.text(&["status"]),
        owner: owner.unwrap_or_else(|| fields.text(&["name", "account_holder_name"])),
        last4: debit.text(&["last4"]),
        country: debit.text(&["country"]),
        raw: fields.raw(),
    })
}

pub(super) fn metadata(fields: &Fields<'_>) -> Result<Metadata, Unexpected> {
    let within = fields.relation(&["metadata"]);
    let fields = within.as_ref().unwrap_or(fields);
    Ok(Metadata {
        vat_number: fields.text(&["vat_number"]),
        company_name: fields.text(&["company_name"]),
        receipt_email: fields.text(&["receipt_email"]),
    })
}

pub(super) fn document(fields: &Fields<'_>) -> Result<Document, Unexpected> {
    let status = match fields.text(&["status"]) {
        told if !told.is_empty() => told,
        _ if fields.flag(&["paid"]) => "paid".to_owned(),
        _ => String::new(),
    };
    let names = ["hosted_invoice_url", "invoice_pdf", "receipt_url", "url"];
    let url = names.iter().find_map(|name| {
        let url = url::Url::parse(fields.text(&[*name]).trim()).ok()?;
        address::is_secure(&url).then(|| url.to_string())
    });
    Ok(Document {
        id: id(fields),
        number: fields.text(&["number", "receipt_number"]),
        amount: money(fields, &["total", "amount", "amount_due", "amount_paid"])?,
        status,
        created_at: fields.time("created").or_else(|| fields.time("date")),
        url,
        raw: fields.raw(),
    })
}

pub(super) fn charge(fields: &Fields<'_>) -> Result<Charge, Unexpected> {
    Ok(Charge {
        id: id(fields),
        // Where a bucket's charges are asked for, the documentation promises invoices.
        amount: money(fields, &["amount", "amount_paid", "total"])?,
        status: fields.text(&["status"]),
        description: fields.text(&["description", "number"]),
        created_at: fields.time("created").or_else(|| fields.time("date")),
        raw: fields.raw(),
    })
}

pub(super) fn subscription(fields: &Fields<'_>) -> Result<Subscription, Unexpected> {
    let status = fields.text(&["status"]);
    let plan = fields.relation(&["plan"]);
    let named = |p: &Fields<'_>| p.text(&["nickname", "name", "id"]);
    Ok(Subscription {
        id: id(fields),
        status: (!status.is_empty()).then(|| SubscriptionStatus::from_wire(&status)),
        plan: plan.as_ref().map_or_else(|| fields.text(&["plan"]), named),
        amount: match &plan {
            Some(plan) => money(plan, &["amount"])?,
            None => None,
        },
        interval: plan
            .as_ref()
            .map(|p| p.text(&["interval"]))
            .unwrap_or_default(),
        period_start: fields.time("current_period_start"),
        period_end: fields.time("current_period_end"),
        trial_end: fields.time("trial_end"),
        canceled_at: fields.time("canceled_at"),
        raw: fields.raw(),
    })
}

pub(super) fn subscription_state(fields: &Fields<'_>) -> Result<SubscriptionState, Unexpected> {
    let status = fields.text(&["status"]);
    if status.trim().is_empty() {
        return Err(fields.wrong("status", "is missing"));
    }
    Ok(SubscriptionState {
        status: SubscriptionStatus::from_wire(&status),
        plan: fields.text(&["plan"]),
        canceled_at: fields.time("canceled_at"),
    })
}

pub(super) fn subscribed(fields: &Fields<'_>) -> Result<Subscribed, Unexpected> {
    let bucket_fields = fields.relation(&["bucket"]);
    let subscription_fields = fields.relation(&["subscription"]);
    Ok(Subscribed {
        // It was done, whatever the record looks like.
        bucket: bucket_fields.and_then(|b| bucket(&b).ok()),
        subscription: subscription_fields.and_then(|s| subscription(&s).ok()),
    })
}

pub(super) fn trial(fields: &Fields<'_>) -> Result<Trial, Unexpected> {
    Ok(Trial {
        duration: fields.text(&["duration"]),
        plan: fields.text(&["plan"]),
    })
}

/// The user, bare or within `user`.
pub(super) fn user(fields: &Fields<'_>) -> Result<User, Unexpected> {
    let within = fields.relation(&["user"]);
    let fields = within.as_ref().unwrap_or(fields);
    Ok(User {
        id: id(fields),
        username: fields.text(&["username"]),
        email: fields.text(&["email"]),
    })
}

pub(super) fn bucket(fields: &Fields<'_>) -> Result<Bucket, Unexpected> {
    Ok(Bucket {
        id: id(fields).ok_or_else(|| fields.wrong("_id", "is missing"))?,
        name: fields.text(&["name"]),
        public_id: fields.text(&["public_id"]),
        plan: fields.text(&["plan", "plan_name"]),
    })
}

/// Plans, which the service gives by name.
pub(super) fn plans(body: &Value) -> Vec<Plan> {
    let named = body.as_object().into_iter().flatten();
    named
        .filter(|(_, plan)| plan.is_object())
        .map(|(name, plan)| Plan {
            name: name.clone(),
            raw: plan.clone(),
        })
        .collect()
}
