//! Invoices: list, create, retrieve, update, status, the next reference, the public view.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    paging,
    record::Invoice,
    show,
    world::World,
};
use counterfoil_domain::{Status, invoice::REFERENCE_MAX};
use serde_json::{Value, json};
use uuid::Uuid;

/// The invoice named in the path, where it belongs to who asks.
pub fn own(world: &World, request: &Request<'_>) -> Result<Invoice, Refusal> {
    let id = request.id(0)?;
    world
        .invoices()
        .get(id)
        .filter(|invoice| world.services_of(request.user).contains(&invoice.service))
        .cloned()
        .ok_or_else(|| Refusal::not_found("invoice_id"))
}

/// The same, where it can still be changed.
pub fn own_draft(world: &World, request: &Request<'_>) -> Result<Invoice, Refusal> {
    let invoice = own(world, request)?;
    if invoice.status == Status::Draft {
        Ok(invoice)
    } else {
        let message = format!(
            "The invoice is {}; only a draft can change.",
            invoice.status
        );
        Err(Refusal::status_denied("status", message))
    }
}

/// The service of that identity, where it belongs to who asks.
pub fn own_service(world: &World, user: Uuid, id: &str) -> Result<Uuid, Refusal> {
    world
        .services
        .iter()
        .find(|service| service.owner == user && service.id_text() == id)
        .map(|service| service.key)
        .ok_or_else(|| Refusal::not_found("service_id"))
}

pub fn list(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let services = match request.call.query("service_id") {
        Some(id) => vec![own_service(world, request.user, id)?],
        None => world.services_of(request.user),
    };
    let status = request.call.query("status").map(str::to_ascii_lowercase);
    let shelves = world.invoices().shelves(&services, status.as_deref());
    let page = paging::page(world.invoices(), request.call, shelves, |invoice| {
        show::invoice_in_list(world, invoice)
    })?;
    Ok(Reply::ok(Value::Object(page)))
}

pub fn create(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let known = ["service_id", "service_customer_id", "reference", "currency"];
    let fields = Fields::read(&request.call.body, &known)?;
    fields.require(&known[..3])?;
    let service = fields.identity("service_id")?.unwrap_or_default();
    let customer = fields.uuid("service_customer_id")?.unwrap_or_default();
    let reference = fields.short_text("reference", REFERENCE_MAX)?;
    let reference = reference.unwrap_or_default().to_owned();
    let currency = fields.currency("currency")?;
    let service = own_service(world, request.user, &service)?;
    customer_of(world, service, customer)?;
    if world.invoice_by_reference(service, &reference).is_some() {
        return Err(Refusal::row_exists("reference"));
    }
    let default = world.service(service).map(|service| service.currency);
    let Some(currency) = currency.or(default) else {
        return Err(Refusal::not_found("service_id"));
    };
    let now = world.now();
    let invoice = Invoice {
        id: world.random.uuid(),
        service,
        customer,
        reference,
        currency,
        status: Status::Draft,
        items: Vec::new(),
        sub_amount: 0,
        tax_amount: 0,
        amount: 0,
        created: now,
        updated: now,
    };
    let shown = show::invoice_created(&invoice);
    world.put_invoice(invoice);
    Ok(Reply::json(201, shown))
}

fn customer_of(world: &World, service: Uuid, customer: Uuid) -> Result<(), Refusal> {
    match world.customers().get(customer) {
        Some(found) if found.service == service => Ok(()),
        _ => Err(Refusal::not_found("service_customer_id")),
    }
}

pub fn retrieve(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let invoice = own(world, request)?;
    Ok(Reply::ok(show::invoice(world, &invoice)))
}

pub fn view(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let invoice = world
        .invoices()
        .get(request.id(0)?)
        .ok_or_else(|| Refusal::not_found("invoice_id"))?;
    Ok(Reply::ok(show::invoice_view(world, invoice)))
}

pub fn update(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let known = ["service_customer_id", "reference", "currency"];
    let fields = Fields::read_some(&request.call.body, &known)?;
    let customer = fields.uuid("service_customer_id")?;
    let reference = fields.short_text("reference", REFERENCE_MAX)?;
    let currency = fields.currency("currency")?;
    let mut invoice = own_draft(world, request)?;
    if let Some(customer) = customer {
        customer_of(world, invoice.service, customer)?;
        invoice.customer = customer;
    }
    if let Some(reference) = reference {
        let holder = world.invoice_by_reference(invoice.service, reference);
        if holder.is_some_and(|holder| holder != invoice.id) {
            return Err(Refusal::row_exists("reference"));
        }
        invoice.reference = reference.to_owned();
    }
    if let Some(currency) = currency {
        invoice.currency = currency;
    }
    save(world, invoice)?;
    Ok(Reply::no_content())
}

pub fn update_status(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["status"])?;
    fields.require(&["status"])?;
    let word = fields.text("status")?.unwrap_or_default();
    let mut invoice = own(world, request)?;
    let next = word
        .parse::<Status>()
        .ok()
        .filter(|next| invoice.status.may_become(*next))
        .ok_or_else(|| {
            let message = format!("From {} the status {word} is not allowed.", invoice.status);
            Refusal::status_denied("status", message)
        })?;
    if next == Status::Ready && invoice.items.is_empty() {
        let message = "The invoice has no items.";
        return Err(Refusal::new(400, "non_processable", "status", message));
    }
    invoice.status = next;
    save(world, invoice)?;
    Ok(Reply::no_content())
}

pub fn build_reference(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let id = request
        .call
        .query("service_id")
        .ok_or_else(|| Refusal::missing("service_id"))?;
    let service = own_service(world, request.user, id)?;
    Ok(Reply::ok(
        json!({ "reference": world.next_reference(service) }),
    ))
}

/// Computes the amounts anew and keeps the invoice.
pub fn save(world: &mut World, mut invoice: Invoice) -> Result<(), Refusal> {
    invoice
        .recompute()
        .map_err(|error| Refusal::invalid("price", error.to_string()))?;
    invoice.updated = world.changed_at(invoice.created);
    world.put_invoice(invoice);
    Ok(())
}
