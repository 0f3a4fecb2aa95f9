//! Invents a user with three buckets: one that pays, one that does not, one that used to.

use super::{Login, World, billing, buckets, misc, oauth, purse::Purse, stripe};
use crate::{Options, random::Random, records::Records, route::HexIds, table::Micros};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const DAY: Micros = 86_400_000_000;
/// 2026-09-30 16:20:00 UTC.
const NEWEST: Micros = 1_790_785_200_000_000;
/// Keeps this system's numbers apart from the others' of the same seed.
const SALT: u64 = 0x9e71_2075;

/// A service with its invented records, and how to sign in.
pub fn world(url: String, options: Options) -> (World, Login) {
    let random = Random::new(options.seed ^ SALT);
    let mut ids = HexIds::new(random.clone().next());
    let start = NEWEST - 300 * DAY;
    let mut user = |name: &str| person(&ids.next(start), name);
    let (me, other) = (user("practice"), user("other"));
    let mut world = World {
        url,
        random,
        ids,
        refresh: BTreeMap::new(),
        access: BTreeMap::new(),
        tokens: Records::new("_id"),
        user: me,
        password: crate::session::PASSWORD.to_owned(),
        others: vec![other],
        otp_key: None,
        integrations: vec![json!({ "name": "github", "enabled": true })],
        buckets: Records::new("_id"),
        purses: BTreeMap::new(),
        own: Purse {
            metadata: json!({}),
            ..Purse::default()
        },
        user_payments: true,
        wrapped: false,
    };
    let token = oauth::add(&mut world, json!(["all"]), start);
    let (bucket_id, card_id) = if options.bare {
        (String::new(), String::new())
    } else {
        shops(&mut world, start, options.variety)
    };
    let login = Login {
        refresh_token: token["token"].as_str().unwrap_or_default().to_owned(),
        client_id: oauth::CLIENT.to_owned(),
        bucket_id,
        card_id,
    };
    (world, login)
}

/// The three buckets, and what the user pays with; the identities of the first one and of its card.
fn shops(world: &mut World, start: Micros, variety: bool) -> (String, String) {
    let bucket_id = buckets::add(world, "Production", start);
    buckets::add(world, "Laboratory", start + DAY);
    let former = buckets::add(world, "Former shop", start + 2 * DAY);
    let card_id = paying(world, &bucket_id, variety);
    ended(world, &former);
    own(world);
    (bucket_id, card_id)
}

fn person(id: &str, name: &str) -> Value {
    json!({
        "_id": id,
        "username": name,
        "email": format!("{name}@example.com"),
        "info": {},
        "created_at": stripe::time(NEWEST - 300 * DAY),
    })
}

/// Two cards, or three, a bank account, a year of invoices; the identity of the default card.
fn paying(world: &mut World, bucket: &str, variety: bool) -> String {
    for age in (0..9).rev() {
        billing::bill(world, bucket, 3900, NEWEST - age * 30 * DAY);
    }
    let mut random = world.random.clone();
    let row = subscription(&mut random, "plus", "active", Value::Null);
    let account = stripe::bank_account(
        &mut random,
        "Harbour Street Studio",
        "DE89370400440532013000",
    );
    let mut card_id = String::new();
    if let Some(purse) = world.purses.get_mut(bucket) {
        // The last one asks its holder before it pays.
        let asks = variety.then_some("tok_threeDSecureRequired");
        for token in ["tok_visa", "tok_mastercard"].into_iter().chain(asks) {
            // These tokens are the processor's own and always good.
            let _ = purse.attach(&mut random, token);
        }
        card_id = purse.default.clone().unwrap_or_default();
        purse.bank = Some(account);
        purse.subscription = Some(row);
        purse.trial = true;
        purse.metadata = json!({
            "vat_number": "DE136695976",
            "company_name": "Harbour Street Studio",
            "receipt_email": "studio@example.com",
        });
    }
    world.random = random;
    if let Some(row) = world.buckets.get_mut(bucket) {
        row["plan"] = json!("plus");
    }
    card_id
}

fn ended(world: &mut World, bucket: &str) {
    billing::bill(world, bucket, 7900, NEWEST - 200 * DAY);
    let since = json!(stripe::seconds(NEWEST - 170 * DAY));
    let row = subscription(&mut world.random, "pro", "canceled", since);
    if let Some(purse) = world.purses.get_mut(bucket) {
        purse.subscription = Some(row);
    }
}

/// What the user pays with, apart from buckets.
fn own(world: &mut World) {
    let World { own, random, .. } = world;
    let _ = own.attach(random, "tok_visa");
    own.metadata = json!({ "vat_number": "", "company_name": "" });
    own.receipts = vec![json!({
        "id": stripe::id(random, "ch"),
        "object": "charge",
        "amount": 900,
        "currency": "usd",
        "status": "succeeded",
        "created": stripe::seconds(NEWEST - 250 * DAY),
    })];
    own.subscription = Some(subscription(random, "plus", "active", Value::Null));
}

fn subscription(random: &mut Random, plan: &str, status: &str, canceled: Value) -> Value {
    json!({
        "id": stripe::id(random, "sub"),
        "object": "subscription",
        "status": status,
        "plan": misc::plan(plan),
        "quantity": 1,
        "created": stripe::seconds(NEWEST - 270 * DAY),
        "current_period_start": stripe::seconds(NEWEST),
        "current_period_end": stripe::seconds(NEWEST + 30 * DAY),
        "cancel_at_period_end": false,
        "canceled_at": canceled,
    })
}
