//! Paying an invoice, and the payments that came of it.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    checkout::{self, Purpose},
    invoices, notifications, paging,
    record::{Invoice, Payment, Target},
    schedule::SETTLES_IN,
    show,
    subscriptions::{CHECKOUT_FIELDS, onward},
    world::World,
};
use counterfoil_domain::{Currency, Status};
use serde_json::Value;
use uuid::Uuid;

pub fn pay(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &CHECKOUT_FIELDS)?;
    let onward = onward(world, &fields)?;
    let invoice = invoices::own(world, request)?;
    if invoice.status != Status::Ready {
        let message = format!(
            "The invoice is {}; only a ready one is paid.",
            invoice.status
        );
        return Err(Refusal::status_denied("status", message));
    }
    let named = fields.value("payment_method_id").is_some();
    if !named && !world.methods.iter().any(|m| m.active && m.is_default) {
        let message = "There is no default payment method.";
        return Err(Refusal::new(
            412,
            "configuration_needed",
            "payment_method_id",
            message,
        ));
    }
    let purpose = Purpose::Invoice {
        invoice: invoice.id,
    };
    Ok(checkout::open(world, purpose, onward))
}

pub fn list(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let shelves = world.payments.shelves(&[request.user], None);
    let page = paging::page(&world.payments, request.call, shelves, |payment| {
        show::payment(world, payment)
    })?;
    Ok(Reply::ok(Value::Object(page)))
}

fn own(world: &World, user: Uuid, id: Uuid) -> Result<Payment, Refusal> {
    let payment = world
        .payments
        .get(id)
        .filter(|payment| payment.user == user);
    payment
        .cloned()
        .ok_or_else(|| Refusal::not_found("payment_id"))
}

pub fn detail(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let payment = own(world, request.user, request.id(0)?)?;
    Ok(Reply::ok(show::payment(world, &payment)))
}

/// Payments here are complete from the start, so this only finds them.
pub fn complete(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["payment_id"])?;
    fields.require(&["payment_id"])?;
    let id = fields.uuid("payment_id")?.unwrap_or_default();
    own(world, request.user, id)?;
    Ok(Reply::no_content())
}

/// Marks an invoice as paid, records the payment, and lets the money wait in the owner's balance.
pub fn settle(world: &mut World, mut invoice: Invoice) {
    let owner = world.service(invoice.service).map(|service| service.owner);
    let now = world.now();
    invoice.status = Status::Paid;
    invoice.updated = now;
    let (id, amount, currency) = (invoice.id, invoice.amount, invoice.currency);
    world.put_invoice(invoice);
    let Some(owner) = owner else { return };
    let fee = fee(amount);
    record(world, owner, amount, fee, currency, Target::Invoice(id));
    world
        .ledger
        .receive((owner, currency), amount - fee, now + SETTLES_IN);
    notifications::by_itself(world, "invoice_paid", id, owner, now);
}

/// 2.90 percent, rounded down.
pub fn fee(amount: i64) -> i64 {
    i64::try_from(i128::from(amount) * 29 / 1000).unwrap_or(0)
}

/// Keeps a payment; returns its identity.
pub fn record(
    world: &mut World,
    user: Uuid,
    gross: i64,
    fee: i64,
    currency: Currency,
    target: Target,
) -> Uuid {
    let id = world.random.uuid();
    let payment = Payment {
        id,
        user,
        reference: (100_000 + world.random.below(900_000)).to_string(),
        gross,
        fee,
        currency,
        target,
        created: world.now(),
    };
    world.payments.set(id, Some(payment));
    id
}
