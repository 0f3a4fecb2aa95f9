//! Plans, coupons, companies, taxes, and where new buckets are.

use super::{World, needed, optional, refused, sent};
use crate::{
    call::Reply,
    route::{Outcome, Route},
};
use serde_json::{Map, Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new("misc.retrievePlans", "GET", "/api/misc/plans", |_, _| {
        let plans = PLANS
            .iter()
            .filter_map(|(name, ..)| Some(((*name).to_owned(), plan(name)?)));
        Ok(Reply::ok(plans.collect::<Map<_, _>>().into()))
    })
    .open(),
    Route::new(
        "misc.retrieveVAT",
        "POST",
        "/api/misc/stripe/retrieveVat",
        |_, asked| {
            let sent = sent(asked)?;
            let country = optional(&sent, "country")?.unwrap_or_default();
            let percent = match country {
                "DE" => 19,
                "FR" | "AT" => 20,
                "PL" | "PT" => 23,
                _ => 0,
            };
            Ok(Reply::ok(json!({ "country": country, "vat": percent })))
        },
    ),
    Route::new(
        "misc.retrieveCoupon",
        "POST",
        "/api/misc/stripe/retrieveCoupon",
        |_, asked| {
            let sent = sent(asked)?;
            let found = coupon(needed(&sent, "coupon")?);
            let found = found.ok_or_else(|| refused(500, "stripe error: No such coupon"))?;
            Ok(Reply::ok(json!({ "coupon": found })))
        },
    ),
    Route::new(
        "misc.retrieveCompany",
        "POST",
        "/api/misc/stripe/retrieveCompany",
        |_, asked| {
            let sent = sent(asked)?;
            company(needed(&sent, "vat_id")?)
        },
    ),
    Route::new(
        "node.getDefaultNode",
        "GET",
        "/api/node/default",
        |world: &mut World, _| {
            Ok(Reply::ok(json!({
                "node": { "name": "practice", "endpoints": { "web": world.url } },
            })))
        },
    )
    .open(),
];

/// The plan of a trial that names none.
pub const TRIAL_PLAN: &str = "plus";

/// Name, cents a month, whether one can subscribe to it without talking to somebody.
const PLANS: [(&str, i64, bool); 4] = [
    ("free", 0, false),
    ("plus", 3900, true),
    ("pro", 7900, true),
    ("enterprise", 49_900, false),
];

/// The payment processor's object of a plan.
pub fn plan(name: &str) -> Option<Value> {
    let (name, amount, _) = PLANS.iter().find(|(known, ..)| *known == name)?;
    Some(json!({
        "id": name,
        "object": "plan",
        "name": name,
        "amount": amount,
        "currency": "usd",
        "interval": "month",
        "interval_count": 1,
    }))
}

pub fn can_subscribe(name: &str) -> bool {
    PLANS.iter().any(|(known, _, open)| *known == name && *open)
}

pub fn coupon(id: &str) -> Option<Value> {
    (id == "WELCOME10").then(|| {
        json!({
            "id": id, "object": "coupon", "percent_off": 10, "duration": "once", "valid": true,
        })
    })
}

fn company(vat_id: &str) -> Outcome {
    if vat_id.len() < 4 {
        return Err(refused(500, "stripe error: the number is not valid"));
    }
    Ok(Reply::ok(json!({
        "vat_id": vat_id,
        "name": "Harbour Street Studio",
        "address": "Hafenstrasse 1, 20457 Hamburg",
        "country": vat_id.get(..2),
    })))
}
