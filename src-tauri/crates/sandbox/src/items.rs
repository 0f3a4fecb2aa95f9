//! Line items of a draft; every change computes the invoice's amounts anew.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    invoices,
    record::{Invoice, Item},
    show,
    world::World,
};
use counterfoil_domain::{Decimal, invoice::ITEM_NAME_MAX};
use std::borrow::Cow;

const KNOWN: [&str; 5] = ["name", "price", "quantity", "description", "tax"];

/// The fields of an item that were sent.
#[derive(Debug)]
pub struct ItemFields {
    name: Option<String>,
    price: Option<i64>,
    quantity: Option<i64>,
    description: Option<String>,
    tax: Option<Decimal>,
}

impl ItemFields {
    pub fn read(fields: &Fields) -> Result<Self, Refusal> {
        Ok(Self {
            name: fields.short_text("name", ITEM_NAME_MAX)?.map(str::to_owned),
            price: fields.integer("price")?,
            quantity: fields.integer("quantity")?,
            description: fields.text("description")?.map(str::to_owned),
            tax: fields.decimal("tax")?,
        })
    }

    pub fn apply(self, item: &mut Item) {
        if let Some(name) = self.name {
            item.name = Cow::Owned(name);
        }
        if let Some(price) = self.price {
            item.price = price;
        }
        if let Some(quantity) = self.quantity {
            item.quantity = quantity;
        }
        if let Some(description) = self.description {
            item.description = Cow::Owned(description);
        }
        if self.tax.is_some() {
            item.tax = self.tax;
        }
    }
}

/// An item with nothing in it yet.
pub fn blank(world: &mut World) -> Item {
    Item {
        id: world.random.uuid(),
        name: Cow::Borrowed(""),
        description: Cow::Borrowed(""),
        price: 0,
        quantity: 0,
        tax: None,
        amount: 0,
        tax_amount: 0,
    }
}

pub fn create(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &KNOWN)?;
    fields.require(&KNOWN[..3])?;
    let sent = ItemFields::read(&fields)?;
    let mut invoice = invoices::own_draft(world, request)?;
    let mut item = blank(world);
    sent.apply(&mut item);
    let shown = show::item_created(&item, fields.value("tax"));
    invoice.items.push(item);
    invoices::save(world, invoice)?;
    Ok(Reply::json(201, shown))
}

pub fn update(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read_some(&request.call.body, &KNOWN)?;
    let sent = ItemFields::read(&fields)?;
    let (mut invoice, at) = own_item(world, request)?;
    sent.apply(&mut invoice.items[at]);
    invoices::save(world, invoice)?;
    Ok(Reply::no_content())
}

pub fn delete(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let (mut invoice, at) = own_item(world, request)?;
    invoice.items.remove(at);
    invoices::save(world, invoice)?;
    Ok(Reply::no_content())
}

/// The draft named in the path, and where the item named in the path stands in it.
fn own_item(world: &World, request: &Request<'_>) -> Result<(Invoice, usize), Refusal> {
    let invoice = invoices::own_draft(world, request)?;
    let id = request.id(1)?;
    match invoice.items.iter().position(|item| item.id == id) {
        Some(at) => Ok((invoice, at)),
        None => Err(Refusal::not_found("item_id")),
    }
}
