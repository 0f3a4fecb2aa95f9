//! What a bucket pays: all operations of the vendor's page.

use super::{
    World, agree, misc, needed, optional,
    purse::{Purse, no_such_card},
    refused, sent, stripe,
};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
    table::Micros,
};
use serde_json::{Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new(
        "bucket.billing.subscribe",
        "POST",
        "/api/bucket/*/payment/subscribe",
        subscribe,
    ),
    Route::new(
        "bucket.billing.paymentIntentSucceed",
        "POST",
        "/api/bucket/*/payment/subscribe/*",
        confirm,
    ),
    Route::new(
        "bucket.billing.startTrial",
        "PUT",
        "/api/bucket/*/payment/trial",
        |w, asked| {
            let plan = needed(&sent(asked)?, "plan")?.to_owned();
            start_trial(w, asked.id(0), &plan, asked.now)
        },
    ),
    Route::new(
        "bucket.billing.getInvoices",
        "GET",
        "/api/bucket/*/payment/invoices",
        |w, asked| some(&purse(w, asked)?.invoices, "This bucket hasn't invoices"),
    ),
    Route::new(
        "bucket.billing.getReceipts",
        "GET",
        "/api/bucket/*/payment/receipts",
        |w, asked| some(&purse(w, asked)?.receipts, "This bucket hasn't receipts"),
    ),
    Route::new(
        "bucket.billing.getSubcription",
        "GET",
        "/api/bucket/*/payment/subscription",
        |w, asked| subscription(purse(w, asked)?),
    ),
    Route::new(
        "bucket.billing.getSubcriptionState",
        "GET",
        "/api/bucket/*/payment/subscription/state",
        state,
    ),
    Route::new(
        "bucket.billing.attachCreditCard",
        "POST",
        "/api/bucket/*/payment/cards",
        attach,
    ),
    Route::new(
        "bucket.billing.fetchCreditCards",
        "GET",
        "/api/bucket/*/payment/cards",
        |w, asked| {
            let cards = purse(w, asked)?.cards.clone();
            if cards.is_empty() {
                return Err(refused(404, "the user doesn't have any default card"));
            }
            Ok(w.data(cards.into()))
        },
    ),
    Route::new(
        "bucket.billing.fetchDefaultCreditCard",
        "GET",
        "/api/bucket/*/payment/card",
        |w, asked| {
            let card = purse(w, asked)?.default_card()?;
            Ok(w.data(card))
        },
    ),
    Route::new(
        "bucket.billing.updateCreditCard",
        "PUT",
        "/api/bucket/*/payment/card",
        |w, asked| {
            let sent = sent(asked)?;
            let card = purse(w, asked)?.update(&sent, &sent)?;
            Ok(w.data(card))
        },
    ),
    Route::new(
        "bucket.billing.fetchCreditCard",
        "GET",
        "/api/bucket/*/payment/card/*",
        |w, asked| {
            let purse = purse(w, asked)?;
            if purse.cards.is_empty() {
                return Err(refused(404, "the user doesn't have any default card"));
            }
            let card = purse.card(asked.id(1)).cloned();
            card.map(|card| w.data(card)).ok_or_else(no_such_card)
        },
    ),
    Route::new(
        "bucket.billing.deleteCreditCard",
        "DELETE",
        "/api/bucket/*/payment/card/*",
        |w, asked| purse(w, asked)?.remove(asked.id(1)).map(Reply::ok),
    ),
    Route::new(
        "bucket.billing.setDefaultCard",
        "POST",
        "/api/bucket/*/payment/card/*/default",
        |w, asked| {
            let card = purse(w, asked)?.set_default(asked.id(1))?;
            Ok(w.data(card))
        },
    ),
    Route::new(
        "bucket.billing.fetchMetadata",
        "GET",
        "/api/bucket/*/payment",
        |w, asked| Ok(Reply::ok(purse(w, asked)?.metadata.clone())),
    ),
    Route::new(
        "bucket.billing.updateMetadata",
        "PUT",
        "/api/bucket/*/payment",
        |w, asked| {
            let known = ["vat_number", "company_name", "receipt_email"];
            let metadata = purse(w, asked)?.describe(&sent(asked)?, &known)?;
            Ok(w.data(metadata))
        },
    ),
    Route::new(
        "bucket.billing.attachBankAccount",
        "POST",
        "/api/bucket/*/payment/banks",
        bank,
    ),
    Route::new(
        "bucket.billing.fetchBankAccount",
        "GET",
        "/api/bucket/*/payment/banks",
        |w, asked| {
            let account = purse(w, asked)?.bank.clone().ok_or_else(no_account)?;
            Ok(w.data(account))
        },
    ),
    Route::new(
        "bucket.billing.deleteBankAccount",
        "DELETE",
        "/api/bucket/*/payment/banks",
        |w, asked| {
            purse(w, asked)?
                .bank
                .take()
                .map(Reply::ok)
                .ok_or_else(no_account)
        },
    ),
    // Only clients up to 0.5.60 ask for this one.
    Route::new(
        "bucket.retrieveCharges",
        "GET",
        "/api/bucket/*/payment/charges",
        |w, asked| Ok(Reply::ok(purse(w, asked)?.invoices.clone().into())),
    ),
];

/// How long a trial is.
const TRIAL: &str = "14 days";

fn no_account() -> Reply {
    refused(404, "the user doesn't have any default account")
}

/// What the bucket in the path pays with.
fn purse<'a>(world: &'a mut World, asked: &Asked<'_>) -> Result<&'a mut Purse, Reply> {
    let purse = world.purses.get_mut(asked.id(0));
    purse.ok_or_else(|| refused(404, "bucket not found"))
}

fn some(rows: &[Value], otherwise: &str) -> Outcome {
    if rows.is_empty() {
        return Err(refused(404, otherwise));
    }
    Ok(Reply::ok(rows.to_vec().into()))
}

pub fn subscription(purse: &Purse) -> Outcome {
    let row = purse.running().cloned();
    row.map(Reply::ok)
        .ok_or_else(|| refused(404, "the bucket doesnt have any subscription"))
}

/// The state of the subscription, also of a past one.
fn state(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let Some(row) = &purse(world, asked)?.subscription else {
        return Err(refused(404, "the bucket doesnt have any subscription"));
    };
    let mut state = json!({ "status": row["status"], "plan": row["plan"]["id"] });
    if row["canceled_at"].is_number() {
        let seconds = row["canceled_at"].as_i64().unwrap_or_default();
        state["canceled_at"] = json!(stripe::time(seconds * 1_000_000));
    }
    Ok(Reply::ok(state))
}

fn attach(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let mut random = world.random.clone();
    let card = purse(world, asked)?.attach(&mut random, needed(&sent, "token")?)?;
    world.random = random;
    Ok(world.data(card))
}

fn bank(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let (name, kind) = (needed(&sent, "name")?, needed(&sent, "type")?);
    if kind != "sepa" {
        return Err(refused(400, "invalid parameters: only sepa is available"));
    }
    let iban = optional(&sent, "iban")?.unwrap_or_default().to_owned();
    let iban: String = iban.chars().filter(|c| !c.is_whitespace()).collect();
    if !iban.is_empty() && !stripe::is_iban(&iban) {
        return Err(refused(400, "invalid parameters: iban"));
    }
    let account = stripe::bank_account(&mut world.random, name, &iban);
    purse(world, asked)?.bank = Some(account.clone());
    Ok(world.data(account))
}

pub fn subscribe(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let name = needed(&sent, "plan")?;
    let plan = misc::plan(name).ok_or_else(|| refused(400, "invalid parameters: plan"))?;
    let coupon = optional(&sent, "coupon_id")?;
    if coupon.is_some_and(|id| misc::coupon(id).is_none()) {
        return Err(refused(400, "invalid parameters: coupon_id"));
    }
    let token = optional(&sent, "stripe_token")?;
    let (mut random, url) = (world.random.clone(), world.url.clone());
    let purse = purse(world, asked)?;
    if !misc::can_subscribe(name) {
        return Err(refused(403, "not allowed to subscribe to the plan"));
    }
    if purse
        .running()
        .is_some_and(|row| row["plan"]["id"] == *name)
    {
        return Err(refused(400, "already subscribed to this plan"));
    }
    if let Some(token) = token {
        let card = purse.attach(&mut random, token)?;
        purse.default = card["id"].as_str().map(str::to_owned);
    }
    let card = purse
        .default_card()
        .map_err(|_| refused(403, "need a credit card"))?;
    let waits = stripe::asks_first(&card);
    let row = new_subscription(&mut random, &plan, waits.then_some(&url), asked.now);
    purse.subscription = Some(row.clone());
    world.random = random;
    if !waits {
        paid(world, asked.id(0), name, asked.now);
    }
    let bucket = world.buckets.get(asked.id(0)).cloned();
    Ok(Reply::ok(json!({ "bucket": bucket, "subscription": row })))
}

fn new_subscription(
    random: &mut crate::random::Random,
    plan: &Value,
    asks_at: Option<&String>,
    now: Micros,
) -> Value {
    let intent = stripe::id(random, "pi");
    let secret = format!("{intent}_secret_practice");
    let waits = asks_at.is_some();
    let next = asks_at.map(|url| {
        let page = agree::address(url, &intent);
        json!({ "type": "redirect_to_url", "redirect_to_url": { "url": page } })
    });
    json!({
        "id": stripe::id(random, "sub"),
        "object": "subscription",
        "status": if waits { "incomplete" } else { "active" },
        "plan": plan,
        "quantity": 1,
        "created": stripe::seconds(now),
        "current_period_start": stripe::seconds(now),
        "current_period_end": stripe::seconds(now) + 30 * 86_400,
        "cancel_at_period_end": false,
        "canceled_at": null,
        "latest_invoice": {
            "id": stripe::id(random, "in"),
            "status": if waits { "open" } else { "paid" },
            "payment_intent": {
                "id": intent,
                "status": if waits { "requires_action" } else { "succeeded" },
                "client_secret": secret,
                "next_action": next,
            },
        },
    })
}

/// The holder agreed to the payment: what waited runs.
fn confirm(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let name = needed(&sent, "plan")?.to_owned();
    let purse = purse(world, asked)?;
    let intent = |row: &&mut Value| {
        row["status"] == "incomplete"
            && row["latest_invoice"]["payment_intent"]["id"] == *asked.id(1)
            && row["plan"]["id"] == *name
    };
    let Some(row) = purse.subscription.as_mut().filter(intent) else {
        return Err(refused(400, "invalid parameters: paymentIntent"));
    };
    row["status"] = json!("active");
    row["latest_invoice"]["status"] = json!("paid");
    row["latest_invoice"]["payment_intent"]["status"] = json!("succeeded");
    paid(world, asked.id(0), &name, asked.now);
    let bucket = world.buckets.get(asked.id(0)).cloned();
    Ok(Reply::ok(json!({ "bucket": bucket })))
}

/// The bucket has the plan; an invoice and a receipt say so.
fn paid(world: &mut World, id: &str, plan: &str, now: Micros) {
    if let Some(bucket) = world.buckets.get_mut(id) {
        bucket["plan"] = json!(plan);
    }
    let amount = misc::plan(plan).and_then(|plan| plan["amount"].as_i64());
    bill(world, id, amount.unwrap_or_default(), now);
}

/// An invoice that is paid, and its receipt, newest first.
pub fn bill(world: &mut World, id: &str, amount: i64, now: Micros) {
    let (invoice, charge) = (
        stripe::id(&mut world.random, "in"),
        stripe::id(&mut world.random, "ch"),
    );
    let Some(purse) = world.purses.get_mut(id) else {
        return;
    };
    let number = purse.invoices.len() + 1;
    purse.invoices.insert(
        0,
        json!({
            "id": invoice,
            "object": "invoice",
            "number": format!("PRACTICE-{number:04}"),
            "amount_due": amount,
            "amount_paid": amount,
            "currency": "usd",
            "status": "paid",
            "paid": true,
            "created": stripe::seconds(now),
            "date": stripe::seconds(now),
            "charge": charge,
            "invoice_pdf": format!("https://pay.example.com/invoices/{invoice}.pdf"),
        }),
    );
    purse.receipts.insert(
        0,
        json!({
            "id": charge,
            "object": "charge",
            "amount": amount,
            "currency": "usd",
            "status": "succeeded",
            "created": stripe::seconds(now),
            "invoice": invoice,
            "receipt_url": format!("https://pay.example.com/receipts/{charge}"),
        }),
    );
}

pub fn start_trial(world: &mut World, id: &str, plan: &str, now: Micros) -> Outcome {
    let object = misc::plan(plan).filter(|_| misc::can_subscribe(plan));
    let mut random = world.random.clone();
    let purse = world.purses.get_mut(id);
    let purse = purse.ok_or_else(|| refused(404, "bucket not found"))?;
    let Some(object) = object.filter(|_| !purse.trial && purse.running().is_none()) else {
        return Err(refused(400, "can't claim trial"));
    };
    purse.trial = true;
    let mut row = new_subscription(&mut random, &object, None, now);
    row["status"] = json!("trialing");
    row["trial_end"] = json!(stripe::seconds(now) + 14 * 86_400);
    purse.subscription = Some(row);
    world.random = random;
    if let Some(bucket) = world.buckets.get_mut(id) {
        bucket["plan"] = json!(plan);
    }
    Ok(Reply::ok(json!({ "duration": TRIAL, "plan": plan })))
}
