//! What the user pays with, apart from buckets. Clients have known this up to 0.5.60; newer
//! services answer 404, and so does this one when asked to (see `/_sandbox/dialect`).

use super::{World, needed, purse::no_such_card, sent};
use crate::{call::Reply, route::Route};
use serde_json::{Map, Value};

/// Where these routes are.
pub const PREFIX: &str = "/api/users/payment";

pub const ROUTES: &[Route<World>] = &[
    Route::new(
        "user.attachCreditCard",
        "POST",
        "/api/users/payment",
        |world, asked| {
            let sent = sent(asked)?;
            let card = world
                .own
                .attach(&mut world.random, needed(&sent, "token")?)?;
            Ok(world.data(card))
        },
    ),
    Route::new(
        "user.fetchDefaultCreditCard",
        "GET",
        "/api/users/payment/card",
        |world, _| {
            let card = world.own.default_card()?;
            Ok(world.data(card))
        },
    ),
    Route::new(
        "user.updateCreditCard",
        "PUT",
        "/api/users/payment/card",
        |world, asked| {
            let sent = sent(asked)?;
            let nested = sent.get("metadata").and_then(Value::as_object).cloned();
            let card = world.own.update(&sent, &nested.unwrap_or_else(Map::new))?;
            Ok(world.data(card))
        },
    ),
    Route::new(
        "user.fetchMetadata",
        "GET",
        "/api/users/payment/card/stripe_metadata",
        |world, _| Ok(Reply::ok(world.own.metadata.clone())),
    ),
    Route::new(
        "user.fetchCreditCard",
        "GET",
        "/api/users/payment/card/*",
        |world, asked| {
            let card = world.own.card(asked.id(0)).cloned();
            card.map(|card| world.data(card)).ok_or_else(no_such_card)
        },
    ),
    Route::new(
        "user.deleteCreditCard",
        "DELETE",
        "/api/users/payment/card/*",
        |world, asked| world.own.remove(asked.id(0)).map(Reply::ok),
    ),
    Route::new(
        "user.setDefaultCard",
        "POST",
        "/api/users/payment/card/*/default",
        |world, asked| {
            let card = world.own.set_default(asked.id(0))?;
            Ok(world.data(card))
        },
    ),
    Route::new(
        "user.updateMetadata",
        "PUT",
        "/api/users/payment/stripe_metadata",
        |world, asked| {
            let known = ["vat_number", "company_name"];
            let metadata = world.own.describe(&sent(asked)?, &known)?;
            Ok(world.data(metadata))
        },
    ),
    Route::new(
        "user.listCharges",
        "GET",
        "/api/users/payment/charges",
        |world, _| {
            let charges = world.own.receipts.clone();
            Ok(world.data(charges.into()))
        },
    ),
    // Spelled as the vendor spells it.
    Route::new(
        "user.listSubscriptions",
        "GET",
        "/api/users/payment/subcriptions",
        |world, _| {
            let rows: Vec<Value> = world.own.subscription.iter().cloned().collect();
            Ok(world.data(rows.into()))
        },
    ),
];
