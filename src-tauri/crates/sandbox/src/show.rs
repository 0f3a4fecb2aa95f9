//! Records as replies show them, in the mixed shapes of the vendor's own examples.

use crate::{
    record::{
        Customer, Invoice, Item, Method, Payment, Payout, PayoutAccount, Plan, Service,
        Subscription, Target, User,
    },
    table::Micros,
    world::World,
};
use chrono::{DateTime, SecondsFormat};
use counterfoil_domain::{Currency, Decimal};
use serde_json::{Value, json};

pub fn seconds(time: Micros) -> Value {
    json!(time.div_euclid(1_000_000))
}

/// Seconds with a fraction, as the reply to a creation gives them.
fn fractional_seconds(time: Micros) -> Value {
    #[allow(clippy::cast_precision_loss)] // microseconds of this century keep their digits
    let seconds = time as f64 / 1_000_000.0;
    json!(seconds)
}

fn timestamp(time: Micros) -> Value {
    json!(
        DateTime::from_timestamp_micros(time)
            .map(|t| t.to_rfc3339_opts(SecondsFormat::Millis, true))
    )
}

pub fn code(currency: Currency) -> String {
    currency.code().to_ascii_lowercase()
}

fn or_null(text: &str) -> Value {
    if text.is_empty() {
        Value::Null
    } else {
        json!(text)
    }
}

/// Tax as text with two decimals at least, as a single invoice shows it.
fn tax_text(tax: Option<Decimal>) -> Value {
    match tax {
        None => Value::Null,
        Some(mut tax) => {
            tax = tax.normalize();
            tax.rescale(tax.scale().max(2));
            json!(tax.to_string())
        }
    }
}

/// Tax as a number, as lists show it.
fn tax_number(tax: Option<Decimal>) -> Value {
    tax.and_then(|tax| tax.to_string().parse::<f64>().ok())
        .map_or(Value::Null, |tax| json!(tax))
}

fn item_in_invoice(item: &Item) -> Value {
    json!({
        "id": item.id,
        "name": item.name,
        "price": item.price,
        "quantity": item.quantity,
        "description": item.description,
        "tax": tax_text(item.tax),
    })
}

fn item_in_list(item: &Item) -> Value {
    json!({
        "id": item.id,
        "name": item.name,
        "price": item.price,
        "quantity": item.quantity,
        "tax": tax_number(item.tax),
        "description": item.description,
        "amount": item.amount,
        "tax_amount": item.tax_amount,
    })
}

/// A new item; its tax comes back as it was sent.
pub fn item_created(item: &Item, tax_sent: Option<&Value>) -> Value {
    json!({
        "id": item.id,
        "name": item.name,
        "price": item.price,
        "quantity": item.quantity,
        "description": item.description,
        "tax": tax_sent,
    })
}

/// An invoice as lists show it: with the customer, the service in brief, and all amounts.
pub fn invoice_in_list(world: &World, invoice: &Invoice) -> Value {
    json!({
        "id": invoice.id,
        "reference": invoice.reference,
        "tax_amount": invoice.tax_amount,
        "sub_amount": invoice.sub_amount,
        "amount": invoice.amount,
        "currency": code(invoice.currency),
        "status": invoice.status,
        "created_at": seconds(invoice.created),
        "updated_at": seconds(invoice.updated),
        "items": invoice.items.iter().map(item_in_list).collect::<Vec<_>>(),
        "customer": relation(world.customers().get(invoice.customer).map(customer)),
        "service": relation(world.service(invoice.service).map(service_in_brief)),
    })
}

/// A single invoice: with the payer and the service, and without the sums before tax.
pub fn invoice(world: &World, invoice: &Invoice) -> Value {
    json!({
        "id": invoice.id,
        "reference": invoice.reference,
        "amount": invoice.amount,
        "currency": code(invoice.currency),
        "status": invoice.status,
        "created_at": seconds(invoice.created),
        "updated_at": seconds(invoice.updated),
        "items": invoice.items.iter().map(item_in_invoice).collect::<Vec<_>>(),
        "payer": relation(world.customers().get(invoice.customer).map(customer)),
        "service": relation(world.service(invoice.service).map(service)),
    })
}

/// The public view, which names no service.
pub fn invoice_view(world: &World, record: &Invoice) -> Value {
    let mut shown = invoice(world, record);
    shown["service"] = json!({});
    shown
}

/// A new invoice, in which related records are empty.
pub fn invoice_created(invoice: &Invoice) -> Value {
    json!({
        "id": invoice.id,
        "reference": invoice.reference,
        "amount": invoice.amount,
        "currency": code(invoice.currency),
        "status": invoice.status,
        "created_at": fractional_seconds(invoice.created),
        "updated_at": fractional_seconds(invoice.updated),
        "items": [],
        "owner": {},
        "payer": {},
        "service": {},
    })
}

fn relation(shown: Option<Value>) -> Value {
    shown.unwrap_or_else(|| json!({}))
}

pub fn customer(customer: &Customer) -> Value {
    let created = if customer.age_unknown {
        0
    } else {
        customer.created
    };
    json!({
        "id": customer.id,
        "first_name": or_null(&customer.first_name),
        "last_name": or_null(&customer.last_name),
        "created_at": seconds(created),
        "updated_at": seconds(customer.updated),
        "business_name": or_null(&customer.business_name),
        "email": customer.email,
        "phone": customer.phone,
    })
}

/// A single customer, with the service.
pub fn customer_with_service(world: &World, record: &Customer) -> Value {
    let mut shown = customer(record);
    shown["service"] = relation(world.service(record.service).map(service));
    shown
}

pub fn service(service: &Service) -> Value {
    json!({
        "id": service.id,
        "name": service.name,
        "description": service.description,
        "telephone": "",
        "cellphone": "+48225550100",
        "email": service.email,
        "website": null,
        "owner": {},
    })
}

pub fn service_in_brief(service: &Service) -> Value {
    json!({
        "id": service.id,
        "slug_id": null,
        "slug": null,
        "status": "published",
        "name": service.name,
    })
}

pub fn user(user: &User) -> Value {
    json!({
        "id": user.number,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "selected_language": "en",
        "address": "",
        "city": null,
        "country": null,
        "state": null,
        "zip_code": null,
        "number_friends": 0,
        "profit": "0.00",
        "refer_code": null,
        "nit": "",
        "email": user.email,
        "phone": "",
        "active": true,
        "created_at": timestamp(user.created),
        "updated_at": 0,
        "roles": ["ROLE_BASIC", "ROLE_PRO_MONTHLY"],
        "permissions": [],
    })
}

pub fn plan(plan: &Plan) -> Value {
    let mut shown = json!({
        "id": plan.id,
        "name": plan.name,
        "price": plan.price,
        "currency": "usd",
        "interval": plan.interval,
        "interval_count": 1,
        "active": plan.active,
        "is_recommended": plan.recommended,
        "weight": plan.weight,
        "trial_period_days": 0,
        "is_default": plan.is_default,
        "features": [{
            "name": "Services",
            "code": "service_count",
            "max_allowed_value": plan.weight,
            "metadata": null,
        }, {
            "name": "Payout schedules",
            "code": "payout_frequency",
            "max_allowed_value": plan.frequencies.len(),
            "metadata": null,
        }],
    });
    if let Some(kind) = plan.kind {
        shown["type"] = json!(kind);
    }
    shown
}

pub fn method(method: &Method) -> Value {
    json!({
        "id": method.id,
        "name": method.name,
        "payout_enable": true,
        "is_default": method.is_default,
    })
}

fn card(last4: &str) -> Value {
    json!({
        "type": "card",
        "brand": "visa",
        "last4": last4,
        "checks": { "cvc_check": "pass", "address_line1_check": null },
        "wallet": null,
        "country": "US",
        "funding": "credit",
        "exp_year": 2031,
        "exp_month": 12,
        "networks": { "available": ["visa"], "preferred": null },
        "generated_from": null,
    })
}

pub fn subscription(world: &World, subscription: &Subscription) -> Value {
    let payment_shown = subscription
        .last_payment
        .and_then(|id| world.payments.get(id))
        .map(|record| payment(world, record));
    json!({
        "id": subscription.id,
        "start_at": seconds(subscription.start),
        "end_at": seconds(subscription.end),
        "canceled_at": subscription.canceled.map(seconds),
        "status": subscription.status,
        "method_details": card(subscription.card_last4),
        "next_plan": subscription.next_plan.and_then(|id| world.plan(id)).map(plan),
        "last_payment": relation(payment_shown),
        "plan": world.plan(subscription.plan).map(plan),
    })
}

pub fn payment(world: &World, payment: &Payment) -> Value {
    let (target, invoice, plan_shown) = match payment.target {
        Target::Invoice(id) => (
            "invoice",
            world.invoices().get(id).map(invoice_created),
            None,
        ),
        Target::Plan(id) => ("subscription", None, world.plan(id).map(plan)),
    };
    json!({
        "id": payment.id,
        "reference": payment.reference,
        "gross_amount": payment.gross,
        "net_amount": payment.gross - payment.fee,
        "fee_amount": payment.fee,
        "fee_percent": if payment.fee == 0 { "0.00" } else { "2.90" },
        "details": card("4242"),
        "currency": code(payment.currency),
        "created_at": seconds(payment.created),
        "status": "completed",
        "target": target,
        "method": "stripe",
        "invoice": relation(invoice),
        "plan": relation(plan_shown),
    })
}

/// The bank accounts behind a payout account: one once it is completed.
pub fn external_accounts(account: &PayoutAccount) -> Value {
    if account.status != "completed" {
        return json!([]);
    }
    let requirements = json!({
        "errors": [],
        "past_due": [],
        "currently_due": [],
        "pending_verification": [],
    });
    let bank = |(at, currency): (usize, &Currency)| {
        json!({
            "id": format!("ba_{}", account_number(account, at)),
            "object": "bank_account",
            "account": format!("acct_{}", account.method.simple()),
            "account_holder_name": null,
            "account_holder_type": null,
            "account_type": null,
            "available_payout_methods": ["standard", "instant"],
            "bank_name": "EXAMPLE BANK",
            "country": if currency.code() == "USD" { "US" } else { "PL" },
            "currency": code(*currency),
            "default_for_currency": true,
            "fingerprint": "e8Xampl3",
            "future_requirements": requirements,
            "last4": "6789",
            "metadata": [],
            "requirements": requirements,
            "routing_number": "110000000",
            "status": "new",
        })
    };
    account.banks.iter().enumerate().map(bank).collect()
}

/// One of the account's bank accounts; the first has the account's own identity.
fn account_number(account: &PayoutAccount, at: usize) -> String {
    match at {
        0 => account.id.simple().to_string(),
        _ => format!("{}{at}", account.id.simple()),
    }
}

pub fn payout_account(account: &PayoutAccount) -> Value {
    json!({
        "id": account.id,
        "frequency": account.frequency,
        "currency": code(account.currency),
        "status": account.status,
        "country": "US",
        "external_accounts": external_accounts(account),
        "created_at": seconds(account.created),
        "updated_at": seconds(account.updated),
        "user": {},
    })
}

pub fn payout(world: &World, payout: &Payout) -> Value {
    let account = world
        .payout_accounts
        .iter()
        .find(|account| account.id == payout.account)
        .map(payout_account);
    // The day of arrival is a number in most replies and a text in others.
    let arrival = if payout.automatic {
        json!(seconds(payout.arrival).to_string())
    } else {
        seconds(payout.arrival)
    };
    json!({
        "id": payout.id,
        "status": payout.status,
        "amount": payout.amount,
        "currency": code(payout.currency),
        "arrival_date": arrival,
        "automatic": payout.automatic,
        "sent_method": if payout.instant { "instant" } else { "standard" },
        "type": "bank_account",
        "description": null,
        "created_at": seconds(payout.created),
        "updated_at": seconds(payout.updated),
        "destination_account": relation(account),
        "user": relation(world.user(payout.user).map(user)),
    })
}
