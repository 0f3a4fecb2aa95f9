//! A user with several shops.

use super::{NEWEST, SHOPS_EMAIL, SPAN, customer, item, payouts};
use crate::{
    random::Random,
    record::{Invoice, Service, User},
    world::World,
};
use counterfoil_domain::{Currency, Status};
use serde_json::json;

/// A user with three shops: each has a customer and two invoices of its own.
pub fn several(world: &mut World, random: &mut Random, usd: Currency) {
    let user = User {
        id: random.uuid(),
        number: 211,
        email: SHOPS_EMAIL,
        first_name: "Sena",
        last_name: "Several",
        created: NEWEST - SPAN,
    };
    let owner = user.id;
    world.users.push(user);
    super::subscribe(world, random, owner, 3, usd);
    payouts::few(world, random, owner, usd);
    for (at, (name, number, code)) in [
        ("Kiosk", None, "EUR"),
        ("Workshop", Some(301), "PLN"),
        ("Gallery", Some(302), "USD"),
    ]
    .into_iter()
    .enumerate()
    {
        let key = random.uuid();
        let currency = code.parse().unwrap_or(usd);
        world.services.push(Service {
            key,
            id: number.map_or_else(|| json!(key), |number| json!(number)),
            name: name.into(),
            description: "One of three shops",
            email: SHOPS_EMAIL,
            owner,
            currency,
        });
        let buyer = customer(world, random, key, at + 1);
        for (reference, status) in [("SHOP-1", Status::Draft), ("SHOP-2", Status::Ready)] {
            let mut invoice = Invoice {
                id: random.uuid(),
                service: key,
                customer: buyer,
                reference: reference.to_owned(),
                currency,
                status,
                items: vec![item(random, currency)],
                sub_amount: 0,
                tax_amount: 0,
                amount: 0,
                created: NEWEST,
                updated: NEWEST,
            };
            // Invented prices are far from the largest amount, so the sums always fit.
            let _ = invoice.recompute();
            world.put_invoice(invoice);
        }
    }
}
