//! `/_sandbox/`: what tests ask of the server besides its API.

use crate::{
    body::Fields,
    call::{Call, Refusal, Reply},
    customers,
    dialect::Dialect,
    fault::Fault,
    invoices,
    items::{self, ItemFields},
    ledger, notifications,
    payouts::DAY,
    record::{Customer, Fate, Invoice, Item},
    schedule,
    server::Served,
    show, strange,
    table::Row,
    world::World,
};
use axum::http::Method;
use counterfoil_domain::Status;
use serde_json::{Value, json};
use uuid::Uuid;

/// Where these routes are.
pub const PREFIX: &str = "/_sandbox/";

/// Answers a request below [`PREFIX`].
pub fn answer(served: &mut Served, call: &Call) -> Reply {
    let name = call.path.strip_prefix(PREFIX).unwrap_or_default();
    match (&call.method, name.trim_end_matches('/')) {
        (&Method::GET, "requests") => Reply::ok(served.log.iter().cloned().collect()),
        (&Method::GET, "notifications") => Reply::ok(notifications::shown(&served.world)),
        (&Method::GET, "state") => {
            let now = served.world.now();
            schedule::advance(&mut served.world, now);
            let mut state = state(&served.world);
            served.neighbours.state(&mut state);
            Reply::ok(state)
        }
        (&Method::GET, "underway") => Reply::ok(json!({ "calls": served.underway.count() })),
        (&Method::POST, "faults") => match Fault::read(&call.body) {
            Ok(fault) => {
                served.faults.add(fault);
                Reply::ok(json!({ "waiting": served.faults.waiting() }))
            }
            Err(message) => Reply::json(400, json!({ "message": message })),
        },
        (&Method::DELETE, "faults") => {
            served.withdraw_faults();
            Reply::no_content()
        }
        (&Method::POST, "reset") => {
            let order = serde_json::from_slice::<Value>(&call.body).unwrap_or_default();
            served.reset(order["seed"].as_u64());
            Reply::no_content()
        }
        (&Method::POST, "expire-tokens") => {
            let refresh_too = serde_json::from_slice::<Value>(&call.body)
                .is_ok_and(|body| body["refresh"] == json!(true));
            served.world.tokens.expire(refresh_too);
            served.neighbours.expire_tokens(refresh_too);
            Reply::no_content()
        }
        (&Method::POST, "edit") => {
            served.world.begin_changes();
            edit_neighbour(served, &call.body)
                .unwrap_or_else(|| edit(&mut served.world, &call.body))
                .unwrap_or_else(Reply::from)
        }
        (&Method::POST, "dialect") => set_dialect(served, &call.body),
        (&Method::POST, "clock") => served.strange.set_clock(&mut served.world, &call.body),
        (&Method::POST, "backup") => {
            served.neighbours.keep();
            served.strange.keep(&served.world)
        }
        (&Method::POST, "restore") => {
            served.neighbours.bring_back();
            served.strange.bring_back(&mut served.world, &call.body)
        }
        (&Method::POST, "account") => {
            strange::set_account(&mut served.world, &call.body).unwrap_or_else(Reply::from)
        }
        _ => Reply::json(
            404,
            json!({
                "message": "GET requests, state, underway, notifications; POST faults, reset, expire-tokens, edit, \
                            dialect, clock, backup, restore, account; DELETE faults",
            }),
        ),
    }
}

/// Every record as lists show it, newest first.
fn state(world: &World) -> Value {
    let invoices = world.invoices().all();
    let customers = world.customers().all();
    let payouts = world.payouts().all();
    json!({
        "trincico": {
            "invoices": invoices
                .into_iter()
                .map(|invoice| show::invoice_in_list(world, invoice))
                .collect::<Vec<_>>(),
            "customers": customers.into_iter().map(show::customer).collect::<Vec<_>>(),
            "payouts": payouts
                .into_iter()
                .map(|payout| show::payout(world, payout))
                .collect::<Vec<_>>(),
            "balances": ledger::shown(world),
        },
    })
}

/// The form in which the systems are spoken: see the crate's README.
fn set_dialect(served: &mut Served, body: &[u8]) -> Reply {
    let mut choose = || -> Result<(), String> {
        let Ok(Value::Object(mut choice)) = serde_json::from_slice(body) else {
            return Err("an object is expected".to_owned());
        };
        let trincico = choice.remove("trincico").map(Dialect::read).transpose()?;
        served.neighbours.set_dialect(&choice)?;
        served.dialect = trincico.unwrap_or(served.dialect);
        Ok(())
    };
    match choose() {
        Ok(()) => Reply::no_content(),
        Err(message) => Reply::json(400, json!({ "message": message })),
    }
}

/// A second editor of a record beside Trincico's, whose kind has a system's name before it.
fn edit_neighbour(served: &mut Served, body: &[u8]) -> Option<Result<Reply, Refusal>> {
    let order: Value = serde_json::from_slice(body).ok()?;
    let kind = order["kind"].as_str().filter(|kind| kind.contains('.'))?;
    let (id, set) = (order["id"].as_str()?, order["set"].as_object()?);
    let changed = served.neighbours.edit(kind, id, set);
    Some(
        changed
            .map(Reply::ok)
            .ok_or_else(|| Refusal::not_found("id")),
    )
}

/// A second editor at work: `{"kind", "id", "set": {..}}` changes a record past every rule.
/// An invoice may be named by its reference.
fn edit(world: &mut World, body: &[u8]) -> Result<Reply, Refusal> {
    let order: Value = serde_json::from_slice(body)
        .map_err(|_| Refusal::invalid("", "The body is not a JSON object."))?;
    let id = order["id"].as_str().unwrap_or_default();
    let set = &order["set"];
    match order["kind"].as_str().unwrap_or("invoice") {
        "invoice" => {
            let invoice = named_invoice(world, id)?;
            edit_invoice(world, invoice, set)
        }
        "customer" => {
            let customer = parsed(id).and_then(|id| world.customers().get(id)).cloned();
            edit_customer(
                world,
                customer.ok_or_else(|| Refusal::not_found("id"))?,
                set,
            )
        }
        "subscription" => {
            let at = place(id, world.subscriptions.iter().map(|s| s.id))?;
            let plan = set["plan"].as_str();
            let plan = plan.and_then(|name| world.plans.iter().find(|p| p.name == name));
            let plan = plan.map(|plan| plan.id);
            let found = &mut world.subscriptions[at];
            if let Some(plan) = plan {
                found.plan = plan;
            }
            if let Some(status) = set["status"].as_str() {
                found.status = status.to_owned();
            }
            if let Some(linked) = set["linked"].as_bool() {
                found.linked = linked;
            }
            // A second subscription like the first, which only a mistake at the service makes.
            if set["twice"] == json!(true) {
                let mut twin = found.clone();
                twin.id = world.random.uuid();
                world.subscriptions.push(twin);
            }
            Ok(Reply::ok(show::subscription(
                world,
                &world.subscriptions[at],
            )))
        }
        "payment_method" => {
            let at = place(id, world.methods.iter().map(|m| m.id))?;
            let found = &mut world.methods[at];
            found.is_default = set["is_default"].as_bool().unwrap_or(found.is_default);
            found.active = set["active"].as_bool().unwrap_or(found.active);
            Ok(Reply::ok(show::method(found)))
        }
        "payout_account" => {
            let at = place(id, world.payout_accounts.iter().map(|a| a.id))?;
            let now = world.now();
            let found = &mut world.payout_accounts[at];
            for (name, text) in [
                ("status", &mut found.status),
                ("frequency", &mut found.frequency),
            ] {
                if let Some(value) = set[name].as_str() {
                    value.clone_into(text);
                    found.runs_at = None;
                }
            }
            if found.runs_at.is_none() {
                found.starts(now);
            }
            found.fate = fate(set)?.unwrap_or(found.fate);
            Ok(Reply::ok(show::payout_account(found)))
        }
        "payout" => edit_payout(world, id, set),
        _ => Err(Refusal::invalid(
            "kind",
            "One of invoice, customer, subscription, payment_method, payout_account, payout.",
        )),
    }
}

/// What becomes of a payout at the bank, now (`status`) or on its way (`fate`), or the same once more,
/// asked for elsewhere (`twin`). Without an identity it is the newest.
fn edit_payout(world: &mut World, id: &str, set: &Value) -> Result<Reply, Refusal> {
    let all = world.payouts().all();
    let named = all
        .into_iter()
        .find(|payout| id.is_empty() || Some(payout.id) == parsed(id));
    let mut payout = named.cloned().ok_or_else(|| Refusal::not_found("id"))?;
    let now = world.now();
    let mut status = payout.status;
    if let Some(word) = set["status"].as_str() {
        let known = PAYOUT_STATUSES.iter().find(|known| **known == word);
        status = known.ok_or_else(|| Refusal::invalid("status", "No such status."))?;
        payout.step_at = None;
    }
    payout.fate = fate(set)?.unwrap_or(payout.fate);
    let goes_on = match status {
        "canceled" | "failed" => false,
        "paid" => payout.fate == Fate::Returns,
        _ => true,
    };
    payout.step_at = goes_on.then(|| payout.step_at.unwrap_or(now + DAY));
    if set["twin"] == json!(true) {
        payout.id = world.random.uuid();
        payout.created = now;
        let purse = (payout.user, payout.currency);
        world.ledger.take(purse, payout.taken(), false);
    }
    let id = payout.id;
    world.put_payout(payout.clone());
    schedule::turn(world, payout, status, now);
    let shown = world.payouts().get(id);
    Ok(Reply::ok(
        shown
            .map(|payout| show::payout(world, payout))
            .unwrap_or_default(),
    ))
}

/// What is to become of payouts, where the order says so.
fn fate(set: &Value) -> Result<Option<Fate>, Refusal> {
    let Some(word) = set["fate"].as_str() else {
        return Ok(None);
    };
    let known = Fate::named(word);
    let refused = || Refusal::invalid("fate", "One of arrives, fails, returns.");
    known.map(Some).ok_or_else(refused)
}

const PAYOUT_STATUSES: [&str; 6] = [
    "requested",
    "pending",
    "in_transit",
    "paid",
    "canceled",
    "failed",
];

fn parsed(id: &str) -> Option<Uuid> {
    id.parse().ok()
}

/// Where the record of that identity stands; the first one where no identity is given.
fn place(id: &str, mut ids: impl Iterator<Item = Uuid>) -> Result<usize, Refusal> {
    ids.position(|candidate| id.is_empty() || Some(candidate) == parsed(id))
        .ok_or_else(|| Refusal::not_found("id"))
}

fn named_invoice(world: &World, name: &str) -> Result<Invoice, Refusal> {
    let by_reference = || {
        world
            .services
            .iter()
            .find_map(|service| world.invoice_by_reference(service.key, name))
    };
    parsed(name)
        .or_else(by_reference)
        .and_then(|id| world.invoices().get(id))
        .cloned()
        .ok_or_else(|| Refusal::not_found("id"))
}

fn edit_invoice(world: &mut World, mut invoice: Invoice, set: &Value) -> Result<Reply, Refusal> {
    let known = [
        "reference",
        "currency",
        "status",
        "service_customer_id",
        "items",
    ];
    let fields = Fields::read_some(set.to_string().as_bytes(), &known)?;
    if let Some(reference) = fields.text("reference")? {
        let holder = world.invoice_by_reference(invoice.service, reference);
        if holder.is_some_and(|holder| holder != invoice.id) {
            return Err(Refusal::row_exists("reference"));
        }
        invoice.reference = reference.to_owned();
    }
    if let Some(currency) = fields.currency("currency")? {
        invoice.currency = currency;
    }
    if let Some(status) = fields.text("status")? {
        invoice.status = status
            .parse::<Status>()
            .map_err(|error| Refusal::invalid("status", error.to_string()))?;
    }
    if let Some(customer) = fields.uuid("service_customer_id")? {
        invoice.customer = customer;
    }
    if let Some(lines) = fields.value("items") {
        invoice.items = edited_items(world, &invoice.items, lines)?;
    }
    let id = invoice.id();
    invoices::save(world, invoice)?;
    let shown = world.invoices().get(id);
    Ok(Reply::ok(
        shown
            .map(|invoice| show::invoice_in_list(world, invoice))
            .unwrap_or_default(),
    ))
}

/// The items of an invoice after an edit: those that name an item there are that one, changed; the
/// others are new.
fn edited_items(world: &mut World, before: &[Item], lines: &Value) -> Result<Vec<Item>, Refusal> {
    let known = ["id", "name", "price", "quantity", "description", "tax"];
    let lines = lines.as_array().into_iter().flatten();
    lines
        .map(|line| {
            let fields = Fields::read_some(line.to_string().as_bytes(), &known)?;
            let sent = ItemFields::read(&fields)?;
            let mut item = match fields.uuid("id")? {
                None => items::blank(world),
                Some(id) => before
                    .iter()
                    .find(|item| item.id == id)
                    .cloned()
                    .ok_or_else(|| Refusal::not_found("items.id"))?,
            };
            sent.apply(&mut item);
            Ok(item)
        })
        .collect()
}

fn edit_customer(world: &mut World, mut customer: Customer, set: &Value) -> Result<Reply, Refusal> {
    let known = ["business_name", "first_name", "last_name", "email", "phone"];
    let fields = Fields::read_some(set.to_string().as_bytes(), &known)?;
    customers::fill(&mut customer, &fields)?;
    customer.updated = world.now();
    let shown = show::customer(&customer);
    world.put_customer(customer);
    Ok(Reply::ok(shown))
}
