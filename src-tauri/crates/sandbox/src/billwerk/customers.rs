//! Customers.

use super::{
    World, created, found, not_found, page, refused,
    sent::{Fields, Kind, Sent, check, put},
    stamp, webhooks,
};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
    table::Micros,
};
use serde_json::{Map, Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new(
        "getCustomers",
        "GET",
        "/api/v1/Customers",
        |world, asked| page(&world.customers.iter().collect::<Vec<_>>(), asked),
    ),
    Route::new("createCustomer", "POST", "/api/v1/Customers", create),
    Route::new(
        "getCustomer",
        "GET",
        "/api/v1/Customers/*",
        |world, asked| found(world.customers.get(asked.id(0))),
    ),
    Route::new("putCustomer", "PUT", "/api/v1/Customers/*", replace),
    Route::new("patchCustomer", "PATCH", "/api/v1/Customers/*", patch),
    Route::new("deleteCustomer", "DELETE", "/api/v1/Customers/*", delete),
    Route::new(
        "getCustomerContracts",
        "GET",
        "/api/v1/Customers/*/Contracts",
        |world, asked| {
            let customer = asked.id(0);
            world.customers.get(customer).ok_or_else(not_found)?;
            page(&world.contracts.with("CustomerId", customer), asked)
        },
    ),
];

/// What may be written.
const FIELDS: Fields = &[
    ("ExternalCustomerId", Kind::Text),
    ("DebitorAccount", Kind::Text),
    ("CompanyName", Kind::Text),
    ("FirstName", Kind::Text),
    ("LastName", Kind::Text),
    ("Language", Kind::Text),
    ("Locale", Kind::Text),
    ("VatId", Kind::Text),
    ("EmailAddress", Kind::Text),
    ("AdditionalEmailAddresses", Kind::List),
    ("PhoneNumber", Kind::Text),
    ("Tag", Kind::Text),
    ("Notes", Kind::Text),
    ("Address", Kind::Object),
    ("CustomFields", Kind::Object),
    ("DefaultBearerMedium", Kind::Text),
    ("CustomerType", Kind::Text),
    ("Hidden", Kind::Flag),
];

const ADDRESS: Fields = &[
    ("AddressLine1", Kind::Text),
    ("AddressLine2", Kind::Text),
    ("Street", Kind::Text),
    ("HouseNumber", Kind::Text),
    ("PostalCode", Kind::Text),
    ("City", Kind::Text),
    ("Country", Kind::Text),
];

fn create(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = Sent::read(asked)?;
    let id = add(world, &sent, asked.now)?;
    Ok(world
        .customers
        .get(&id)
        .map(created)
        .unwrap_or_else(not_found))
}

/// Makes a customer of what was sent; its identity.
pub fn add(world: &mut World, sent: &Sent, now: Micros) -> Result<String, Reply> {
    let fields = read(sent)?;
    let id = world.id(now);
    let mut customer = blank(&id, &stamp(now));
    put(&mut customer, fields);
    name(&mut customer);
    world.customers.add(customer);
    webhooks::raise(world, "CustomerCreated", &[("CustomerId", &id)], now);
    Ok(id)
}

fn replace(world: &mut World, asked: &Asked<'_>) -> Outcome {
    change(world, asked, true)
}

fn patch(world: &mut World, asked: &Asked<'_>) -> Outcome {
    change(world, asked, false)
}

fn change(world: &mut World, asked: &Asked<'_>, whole: bool) -> Outcome {
    let before = world.customers.get(asked.id(0)).ok_or_else(not_found)?;
    if before["IsLocked"] == json!(true) {
        return Err(refused(422, "The customer is locked."));
    }
    let fields = read(&Sent::read(asked)?)?;
    let mut customer = if whole {
        let made = before["CreatedAt"].as_str().unwrap_or_default();
        blank(asked.id(0), made)
    } else {
        before.clone()
    };
    put(&mut customer, fields);
    name(&mut customer);
    update(world, asked.id(0), &customer, asked.now);
    Ok(Reply::ok(customer))
}

/// Puts a customer's new data in its place, and its name into the contracts.
pub fn update(world: &mut World, id: &str, customer: &Value, now: Micros) {
    if let Some(row) = world.customers.get_mut(id) {
        *row = customer.clone();
    }
    let name = customer["CustomerName"].clone();
    world
        .contracts
        .change("CustomerId", id, |row| row["CustomerName"] = name.clone());
    webhooks::raise(world, "CustomerChanged", &[("CustomerId", id)], now);
}

/// The personal data goes for good; contracts and invoices stay without a name on them.
fn delete(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let id = asked.id(0);
    world.customers.get(id).ok_or_else(not_found)?;
    let bound = world.contracts.with("CustomerId", id);
    if bound.iter().any(|row| row["LifecycleStatus"] != "Ended") {
        return Err(refused(
            422,
            "A customer with a contract cannot be deleted.",
        ));
    }
    world.customers.remove(id);
    let nobody = json!("(deleted)");
    world
        .contracts
        .change("CustomerId", id, |row| row["CustomerName"] = nobody.clone());
    for records in [&mut world.invoices, &mut world.drafts] {
        records.change("CustomerId", id, |row| {
            row["RecipientName"] = nobody.clone();
            row["RecipientSubName"] = Value::Null;
            row["RecipientAddress"] = json!({});
            row["ExternalCustomerId"] = Value::Null;
        });
    }
    webhooks::raise(world, "CustomerDeleted", &[("CustomerId", id)], asked.now);
    Ok(Reply::no_content())
}

/// The valid fields of a customer.
pub fn read(sent: &Sent) -> Result<Map<String, Value>, Reply> {
    let mut errors = Vec::new();
    let mut fields = sent.fields(FIELDS, &mut errors);
    if let Some(address) = sent.inner("Address") {
        let address = address.fields(ADDRESS, &mut errors);
        if address
            .get("Country")
            .and_then(Value::as_str)
            .is_some_and(|country| country.len() != 2)
        {
            errors.push("Address.Country must have two letters.".to_owned());
        }
        fields.insert("Address".to_owned(), address.into());
    }
    let email = sent.text("EmailAddress");
    if !email.is_empty() && !email.contains('@') {
        errors.push("EmailAddress is not an e-mail address.".to_owned());
    }
    check(&errors)?;
    Ok(fields)
}

/// A customer about whom nothing is known.
pub fn blank(id: &str, made: &str) -> Value {
    json!({
        "Id": id,
        "CreatedAt": made,
        "DeletedAt": null,
        "IsDeletable": true,
        "IsLocked": false,
        "CustomerName": "",
        "CustomerSubName": null,
        "ExternalCustomerId": null,
        "DebitorAccount": null,
        "CompanyName": null,
        "FirstName": null,
        "LastName": null,
        "Language": null,
        "Locale": null,
        "VatId": null,
        "EmailAddress": null,
        "Tag": null,
        "Notes": null,
        "Address": {},
        "CustomFields": {},
        "DefaultBearerMedium": "Email",
        "CustomerType": "Consumer",
        "Hidden": false,
    })
}

/// Derives the names that lists show.
pub fn name(customer: &mut Value) {
    let text = |key: &str| customer[key].as_str().unwrap_or_default().trim().to_owned();
    let person = format!("{} {}", text("FirstName"), text("LastName"));
    let (company, person) = (text("CompanyName"), person.trim().to_owned());
    let (name, sub) = if company.is_empty() {
        (person, String::new())
    } else {
        (company, person)
    };
    customer["CustomerName"] = json!(name);
    customer["CustomerSubName"] = if sub.is_empty() {
        Value::Null
    } else {
        json!(sub)
    };
}
