//! Customers of a service. The vendor lists these routes without methods, bodies or replies:
//! what stands here follows the habits of the rest.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    invoices, paging,
    record::Customer,
    show,
    world::World,
};
use serde_json::Value;
use uuid::Uuid;

const KNOWN: [&str; 5] = ["business_name", "first_name", "last_name", "email", "phone"];
/// Longest text of a field, in characters.
const TEXT_MAX: usize = 254;

fn own_service(world: &World, request: &Request<'_>) -> Result<Uuid, Refusal> {
    let id = request.ids.first().copied().unwrap_or_default();
    invoices::own_service(world, request.user, id)
}

fn own(world: &World, request: &Request<'_>) -> Result<Customer, Refusal> {
    let service = own_service(world, request)?;
    let id = request.id(1)?;
    world
        .customers()
        .get(id)
        .filter(|customer| customer.service == service)
        .cloned()
        .ok_or_else(|| Refusal::not_found("customer_id"))
}

pub fn list(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let service = own_service(world, request)?;
    let shelves = world.customers().shelves(&[service], None);
    let page = paging::page(world.customers(), request.call, shelves, show::customer)?;
    Ok(Reply::ok(Value::Object(page)))
}

pub fn create(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &KNOWN)?;
    let service = own_service(world, request)?;
    let now = world.now();
    let mut customer = Customer {
        id: world.random.uuid(),
        service,
        first_name: String::new(),
        last_name: String::new(),
        business_name: String::new(),
        email: String::new(),
        phone: String::new(),
        created: now,
        updated: now,
        age_unknown: false,
    };
    fill(&mut customer, &fields)?;
    let shown = show::customer_with_service(world, &customer);
    world.put_customer(customer);
    Ok(Reply::json(201, shown))
}

pub fn retrieve(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let customer = own(world, request)?;
    Ok(Reply::ok(show::customer_with_service(world, &customer)))
}

pub fn update(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read_some(&request.call.body, &KNOWN)?;
    let mut customer = own(world, request)?;
    fill(&mut customer, &fields)?;
    customer.updated = world.now();
    let shown = show::customer_with_service(world, &customer);
    world.put_customer(customer);
    Ok(Reply::ok(shown))
}

/// A customer who has invoices stays: they would lose whom they go to.
pub fn delete(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let customer = own(world, request)?;
    if world.has_invoices(customer.id) {
        let message = "The customer has invoices.";
        return Err(Refusal::new(400, "non_processable", "", message));
    }
    world.remove_customer(customer.id);
    Ok(Reply::no_content())
}

/// Takes over the fields that were sent, and refuses what is left without any name.
pub fn fill(customer: &mut Customer, fields: &Fields) -> Result<(), Refusal> {
    for (name, text) in [
        ("business_name", &mut customer.business_name),
        ("first_name", &mut customer.first_name),
        ("last_name", &mut customer.last_name),
        ("email", &mut customer.email),
        ("phone", &mut customer.phone),
    ] {
        let Some(sent) = fields.text(name)? else {
            continue;
        };
        if sent.chars().count() > TEXT_MAX {
            let message = format!("Ensure this field has no more than {TEXT_MAX} characters.");
            return Err(Refusal::invalid(name, message));
        }
        sent.trim().clone_into(text);
    }
    let nameless = [
        &customer.business_name,
        &customer.first_name,
        &customer.last_name,
        &customer.email,
    ]
    .iter()
    .all(|text| text.is_empty());
    if nameless {
        return Err(Refusal::missing("business_name"));
    }
    if !customer.email.is_empty() && !customer.email.contains('@') {
        return Err(Refusal::invalid("email", "Enter a valid email address."));
    }
    Ok(())
}
