//! Replies as they come, read leniently into domain and model types.
//!
//! A missing text is empty and a missing relation none. What the program acts on (an identity, a
//! status, a currency, an amount) must be there and make sense; otherwise the field is named.

use super::model::{
    Balance, Card, ExternalAccount, Feature, Frequency, Interval, Payment, PaymentMethod,
    PaymentStatus, Payout, PayoutAccount, PayoutAccountStatus, PayoutStatus, Plan, Redirect,
    Subscription, SubscriptionStatus, UpgradeOutcome,
};
use crate::{
    Profile, Service, address,
    asked::Decode,
    json::{Fields, Unexpected},
    lenient,
};
use counterfoil_domain::{
    CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, Money, RemoteId, customer::display_name,
};

/// An invoice from a list or a read. One without `items` is refused: taken for an invoice with
/// none, it would make lines disappear.
pub(super) fn invoice(fields: &Fields<'_>) -> Result<InvoiceSnapshot, Unexpected> {
    if !fields.mentions("items") {
        return Err(fields.wrong("items", "is missing"));
    }
    new_invoice(fields)
}

/// An invoice as the reply to making it shows it: not everything is in it yet.
pub(super) fn new_invoice(fields: &Fields<'_>) -> Result<InvoiceSnapshot, Unexpected> {
    let status = fields.text(&["status"]);
    Ok(InvoiceSnapshot {
        remote_id: fields.id()?,
        reference: fields.text(&["reference"]),
        status: match status.trim() {
            "" => return Err(fields.wrong("status", "is missing")),
            word => word.parse().map_err(|e| {
                let e: counterfoil_domain::status::UnknownStatus = e;
                fields.wrong("status", format!("is unknown: {e}"))
            })?,
        },
        currency: fields.currency("currency")?,
        customer: invoice_customer(fields),
        items: fields
            .records("items")?
            .iter()
            .map(item)
            .collect::<Result<_, _>>()?,
        amount: fields.integer("amount")?,
        tax_amount: fields.integer("tax_amount")?,
        created_at: fields.time("created_at"),
        updated_at: fields.time("updated_at"),
    })
}

/// The customer, under either of its names. A `payer` that is a user of the service, as older
/// replies have it, is no customer and its identity means nothing here.
fn invoice_customer(fields: &Fields<'_>) -> Option<RemoteId> {
    let names = ["customer", "service_customer", "payer"];
    let Some(found) = fields.relation(&names) else {
        return fields.get(&names).and_then(lenient::id).map(RemoteId::new);
    };
    let is_user = ["roles", "selected_language", "permissions"]
        .iter()
        .any(|name| found.mentions(name));
    if is_user { None } else { found.optional_id() }
}

pub(super) fn item(fields: &Fields<'_>) -> Result<ItemSnapshot, Unexpected> {
    Ok(ItemSnapshot {
        remote_id: fields.id()?,
        name: fields.text(&["name"]),
        description: fields.text(&["description"]),
        price: fields.required_integer("price")?,
        quantity: fields.required_integer("quantity")?,
        tax: fields.decimal("tax")?,
    })
}

pub(super) fn reference(fields: &Fields<'_>) -> Result<String, Unexpected> {
    let text = fields.text(&["reference"]);
    if text.trim().is_empty() {
        return Err(fields.wrong("reference", "is missing"));
    }
    Ok(text)
}

pub(super) fn customer(fields: &Fields<'_>) -> Result<CustomerSnapshot, Unexpected> {
    Ok(CustomerSnapshot {
        remote_id: fields.id()?,
        business_name: fields.text(&["business_name"]),
        first_name: fields.text(&["first_name"]),
        last_name: fields.text(&["last_name"]),
        email: fields.text(&["email"]),
        phone: fields.text(&["phone"]),
        bill_to: None,
        created_at: fields.time("created_at"),
        updated_at: fields.time("updated_at"),
    })
}

pub(super) fn service(fields: &Fields<'_>) -> Result<Service, Unexpected> {
    Ok(Service {
        id: fields.id()?,
        name: fields.text(&["name"]),
    })
}

pub(super) fn profile(fields: &Fields<'_>) -> Result<Profile, Unexpected> {
    let (first, last) = (fields.text(&["first_name"]), fields.text(&["last_name"]));
    Ok(Profile {
        user: fields.optional_id(),
        email: fields.text(&["email"]),
        name: display_name("", &first, &last, ""),
        // A service without an identity cannot be used, and must not keep anyone from the others.
        services: fields
            .records("services")?
            .iter()
            .filter_map(|s| service(s).ok())
            .collect(),
        // Objects here, an empty list on a user elsewhere; what is neither says nothing.
        permissions: fields
            .records("permissions")
            .unwrap_or_default()
            .iter()
            .filter_map(|p| feature(p).ok())
            .collect(),
    })
}

pub(super) fn redirect(fields: &Fields<'_>) -> Result<Redirect, Unexpected> {
    let text = fields.text(&["redirect_url"]);
    match url::Url::parse(text.trim()) {
        Ok(url) if address::is_secure(&url) => Ok(Redirect { url: url.into() }),
        _ => Err(fields.wrong("redirect_url", "is not an https address")),
    }
}

pub(super) fn upgrade_outcome(fields: &Fields<'_>) -> Result<UpgradeOutcome, Unexpected> {
    if fields.get(&["redirect_url"]).is_some() {
        return redirect(fields).map(UpgradeOutcome::Redirect);
    }
    let code = fields.text(&["code", "internal_code"]);
    Ok(match code.to_ascii_lowercase().as_str() {
        "" => return Err(fields.wrong("code", "is missing")),
        "next_plan_waiting" => UpgradeOutcome::NextPlanWaiting,
        "payment_not_required" => UpgradeOutcome::PaymentNotRequired,
        "payment_required" => UpgradeOutcome::PaymentRequired,
        _ => UpgradeOutcome::Other(code),
    })
}

/// An amount of minor units in the record's own currency; none where either is missing.
fn money(fields: &Fields<'_>, amount: &str) -> Result<Option<Money>, Unexpected> {
    let Some(minor) = fields.integer(amount)? else {
        return Ok(None);
    };
    if fields.get(&["currency"]).is_none() {
        return Ok(None);
    }
    Ok(Some(Money::from_minor(minor, fields.currency("currency")?)))
}

fn required_money(fields: &Fields<'_>, amount: &str) -> Result<Money, Unexpected> {
    let minor = fields.required_integer(amount)?;
    Ok(Money::from_minor(minor, fields.currency("currency")?))
}

fn optional<T>(fields: Option<Fields<'_>>, decode: Decode<T>) -> Result<Option<T>, Unexpected> {
    fields.as_ref().map(decode).transpose()
}

fn word<T>(fields: &Fields<'_>, name: &str, read: fn(&str) -> T) -> Option<T> {
    let text = fields.text(&[name]);
    (!text.trim().is_empty()).then(|| read(&text))
}

fn status<T>(fields: &Fields<'_>, read: fn(&str) -> T) -> Result<T, Unexpected> {
    word(fields, "status", read).ok_or_else(|| fields.wrong("status", "is missing"))
}

pub(super) fn plan(fields: &Fields<'_>) -> Result<Plan, Unexpected> {
    Ok(Plan {
        id: fields.id()?,
        name: fields.text(&["name"]),
        price: money(fields, "price")?,
        interval: word(fields, "interval", Interval::from_wire),
        interval_count: fields.integer("interval_count")?,
        active: fields.flag(&["active"]),
        is_recommended: fields.flag(&["is_recommended"]),
        is_default: fields.flag(&["is_default"]),
        weight: fields.integer("weight")?.unwrap_or_default(),
        trial_period_days: fields.integer("trial_period_days")?.unwrap_or_default(),
        tier: fields.text(&["type"]),
        features: fields
            .records("features")?
            .iter()
            .map(feature)
            .collect::<Result<_, _>>()?,
    })
}

pub(super) fn feature(fields: &Fields<'_>) -> Result<Feature, Unexpected> {
    Ok(Feature {
        name: fields.text(&["name"]),
        code: fields.text(&["code"]),
        max_allowed_value: fields.integer("max_allowed_value")?,
    })
}

pub(super) fn payment_method(fields: &Fields<'_>) -> Result<PaymentMethod, Unexpected> {
    Ok(PaymentMethod {
        id: fields.id()?,
        name: fields.text(&["name", "type", "payment_method_type"]),
        payout_enabled: fields.flag(&["payout_enabled", "payout_enable"]),
        is_default: fields.flag(&["is_default"]),
    })
}

fn card(fields: &Fields<'_>) -> Result<Card, Unexpected> {
    Ok(Card {
        brand: fields.text(&["brand"]),
        last4: fields.text(&["last4"]),
        exp_month: fields.integer("exp_month")?,
        exp_year: fields.integer("exp_year")?,
    })
}

pub(super) fn subscription(fields: &Fields<'_>) -> Result<Subscription, Unexpected> {
    Ok(Subscription {
        id: fields.id()?,
        status: status(fields, SubscriptionStatus::from_wire)?,
        start_at: fields.time("start_at"),
        end_at: fields.time("end_at"),
        canceled_at: fields.time("canceled_at"),
        plan: optional(fields.relation(&["plan"]), plan)?,
        next_plan: optional(fields.relation(&["next_plan"]), plan)?,
        card: optional(fields.relation(&["method_details"]), card)?,
        last_payment: optional(fields.relation(&["last_payment"]), payment)?,
    })
}

pub(super) fn payment(fields: &Fields<'_>) -> Result<Payment, Unexpected> {
    Ok(Payment {
        id: fields.optional_id(),
        reference: fields.text(&["reference"]),
        gross: money(fields, "gross_amount")?,
        net: money(fields, "net_amount")?,
        fee: money(fields, "fee_amount")?,
        fee_percent: fields.decimal("fee_percent")?,
        status: status(fields, PaymentStatus::from_wire)?,
        target: fields.text(&["target"]),
        method: fields.text(&["method", "payment_method_type"]),
        card: optional(fields.relation(&["details"]), card)?,
        invoice: fields
            .relation(&["invoice"])
            .and_then(|i| i.optional_id())
            .or_else(|| {
                fields
                    .get(&["invoice"])
                    .and_then(lenient::id)
                    .map(RemoteId::new)
            }),
        created_at: fields.time("created_at"),
    })
}

pub(super) fn payout_account(fields: &Fields<'_>) -> Result<PayoutAccount, Unexpected> {
    Ok(PayoutAccount {
        id: fields.id()?,
        status: status(fields, PayoutAccountStatus::from_wire)?,
        frequency: word(fields, "frequency", Frequency::from_wire),
        currency: fields.text(&["currency"]).to_ascii_uppercase(),
        country: fields.text(&["country"]),
        external_accounts: fields
            .records("external_accounts")?
            .iter()
            .map(external_account)
            .collect::<Result<_, _>>()?,
        created_at: fields.time("created_at"),
        updated_at: fields.time("updated_at"),
    })
}

pub(super) fn external_account(fields: &Fields<'_>) -> Result<ExternalAccount, Unexpected> {
    let methods = fields.get(&["available_payout_methods"]);
    Ok(ExternalAccount {
        id: fields.id()?,
        bank_name: fields.text(&["bank_name", "brand"]),
        last4: fields.text(&["last4"]),
        currency: fields.text(&["currency"]).to_ascii_uppercase(),
        country: fields.text(&["country"]),
        default_for_currency: fields.flag(&["default_for_currency"]),
        instant: methods
            .and_then(|m| m.as_array())
            .is_some_and(|list| list.iter().any(|m| m == "instant")),
        requirements: requirements(fields),
    })
}

/// What the provider (Stripe) still asks for: what is late, then what is due, then what was wrong
/// with what it got. In whatever form it comes; what cannot be read is left out.
fn requirements(fields: &Fields<'_>) -> Vec<String> {
    let Some(asked) = fields.relation(&["requirements"]) else {
        return Vec::new();
    };
    let mut all: Vec<String> = Vec::new();
    for name in ["past_due", "currently_due", "errors"] {
        let list = match asked.get(&[name]) {
            Some(serde_json::Value::Array(list)) => list.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        for value in list {
            let words = ["reason", "requirement", "code"];
            let found = words.iter().find_map(|key| value.get(key));
            let text = lenient::text(found.unwrap_or(value));
            let text = text.trim();
            if !text.is_empty() && !value.is_null() && all.iter().all(|known| known != text) {
                all.push(text.chars().take(200).collect());
            }
        }
    }
    all
}

pub(super) fn balance(fields: &Fields<'_>) -> Result<Balance, Unexpected> {
    let bucket = |name: &str| -> Result<Option<Vec<Money>>, Unexpected> {
        if fields.get(&[name]).is_none() {
            return Ok(None);
        }
        let amounts = fields.records(name)?;
        amounts
            .iter()
            .map(|a| required_money(a, "amount"))
            .collect::<Result<_, _>>()
            .map(Some)
    };
    Ok(Balance {
        available: bucket("available")?,
        instant: bucket("instant")?,
        pending: bucket("pending")?,
    })
}

pub(super) fn payout(fields: &Fields<'_>) -> Result<Payout, Unexpected> {
    Ok(Payout {
        id: fields.id()?,
        status: status(fields, PayoutStatus::from_wire)?,
        amount: required_money(fields, "amount")?,
        arrival_date: fields.time("arrival_date"),
        automatic: fields.flag(&["automatic"]),
        instant: fields
            .text(&["sent_method"])
            .eq_ignore_ascii_case("instant"),
        destination_type: fields.text(&["type"]),
        description: fields.text(&["description"]),
        account: optional(fields.relation(&["destination_account"]), payout_account)?,
        created_at: fields.time("created_at"),
        updated_at: fields.time("updated_at"),
    })
}
