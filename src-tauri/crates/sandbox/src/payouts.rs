//! Paying out: the account at the payment provider, its balance, and payouts that take from it.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    checkout::{self, Purpose},
    paging,
    record::{Balance, Fate, Payout, PayoutAccount},
    show,
    subscriptions::{self, Onward, method_exists},
    table::Micros,
    world::World,
};
use counterfoil_domain::Currency;
use serde_json::{Value, json};
use uuid::Uuid;

pub const DAY: Micros = 86_400_000_000;
/// How long a payout that the schedule made waits until it is taken up.
const TAKEN_UP_IN: Micros = DAY / 24;

pub fn frequencies(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let allowed = subscriptions::frequencies(world, request.user);
    Ok(Reply::ok(json!(allowed)))
}

/// The user's pending or completed account; one named in the path has to be that one.
fn own(world: &World, request: &Request<'_>) -> Result<usize, Refusal> {
    let at = world
        .payout_accounts
        .iter()
        .position(|account| {
            account.user == request.user
                && matches!(account.status.as_str(), "pending" | "completed")
        })
        .ok_or_else(|| Refusal::not_found("account_id"))?;
    match request.ids.first() {
        Some(named) if **named != world.payout_accounts[at].id.to_string() => {
            Err(Refusal::not_found("account_id"))
        }
        _ => Ok(at),
    }
}

/// The same, where it can pay out.
fn own_completed(world: &World, request: &Request<'_>) -> Result<usize, Refusal> {
    let at = own(world, request)?;
    if world.payout_accounts[at].status == "completed" {
        Ok(at)
    } else {
        Err(Refusal::status_denied(
            "status",
            "The account is not completed.",
        ))
    }
}

pub fn create_account(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["payment_method_id"])?;
    let named = fields.uuid("payment_method_id")?;
    method_exists(world, named)?;
    let default = world.methods.iter().find(|m| m.active && m.is_default);
    let Some(method) = named.or(default.map(|method| method.id)) else {
        return Err(Refusal::not_found("payment_method_id"));
    };
    match own(world, request).map(|at| world.payout_accounts[at].status.as_str()) {
        Ok("completed") => return Err(Refusal::row_exists("payment_method_id")),
        Ok(_) => return Ok(Reply::no_content()),
        Err(_) => {}
    }
    let Some(service) = world.services.iter().find(|s| s.owner == request.user) else {
        return Err(Refusal::not_found(""));
    };
    let currency = service.currency;
    let now = world.now();
    let id = world.random.uuid();
    world.payout_accounts.push(PayoutAccount {
        id,
        user: request.user,
        method,
        frequency: "auto_7_days".into(),
        currency,
        banks: vec![currency],
        status: "pending".into(),
        created: now,
        updated: now,
        runs_at: None,
        fate: Fate::default(),
    });
    Ok(Reply::no_content())
}

pub fn enable_account(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["refresh_url", "return_url"])?;
    fields.require(&["refresh_url", "return_url"])?;
    let onward = Onward {
        success: fields.url("return_url")?.unwrap_or_default().to_owned(),
        cancel: fields.url("refresh_url")?.unwrap_or_default().to_owned(),
    };
    let at = own(world, request)?;
    let account = world.payout_accounts[at].id;
    Ok(checkout::open(
        world,
        Purpose::PayoutAccount { account },
        onward,
    ))
}

pub fn retrieve_account(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let at = own(world, request)?;
    Ok(Reply::ok(show::payout_account(&world.payout_accounts[at])))
}

pub fn update_frequency(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["frequency"])?;
    fields.require(&["frequency"])?;
    let wanted = fields.text("frequency")?.unwrap_or_default();
    let at = own(world, request)?;
    if !subscriptions::frequencies(world, request.user).contains(&wanted) {
        let message = "The plan does not allow this frequency.";
        return Err(Refusal::status_denied("frequency", message));
    }
    let now = world.now();
    let account = &mut world.payout_accounts[at];
    account.frequency = wanted.to_owned();
    account.updated = now;
    account.starts(now);
    Ok(Reply::no_content())
}

pub fn balance(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    own_completed(world, request)?;
    let bucket = |amount: fn(&Balance) -> i64| {
        let amounts: Vec<Value> = world
            .ledger
            .of(request.user)
            .filter(|(_, balance)| amount(balance) != 0)
            .map(|(currency, balance)| {
                json!({ "amount": amount(&balance), "currency": show::code(currency) })
            })
            .collect();
        if amounts.is_empty() {
            Value::Null
        } else {
            Value::Array(amounts)
        }
    };
    Ok(Reply::ok(json!({
        "available": bucket(|balance| balance.available),
        "instant": bucket(|balance| balance.instant),
        "pending": bucket(|balance| balance.pending),
    })))
}

pub fn external_accounts(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let at = own_completed(world, request)?;
    Ok(Reply::ok(show::external_accounts(
        &world.payout_accounts[at],
    )))
}

pub fn create(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let known = ["currency", "amount", "instant", "payout_account_id"];
    let fields = Fields::read(&request.call.body, &known)?;
    fields.require(&known[..3])?;
    let currency = fields.currency("currency")?;
    let amount = fields.integer("amount")?.unwrap_or_default();
    let instant = fields.boolean("instant")?.unwrap_or_default();
    let account: Option<Uuid> = fields.uuid("payout_account_id")?;
    if amount <= 0 {
        return Err(Refusal::invalid(
            "amount",
            "A positive integer is required.",
        ));
    }
    let at = own(world, request)?;
    let found = &world.payout_accounts[at];
    if account.is_some_and(|id| id != found.id) {
        return Err(Refusal::not_found("payout_account_id"));
    }
    if found.status != "completed" || found.frequency != "on_demand" {
        let message = "The account does not pay out on demand.";
        return Err(Refusal::status_denied("frequency", message));
    }
    let (account, fate) = (found.id, found.fate);
    let key = (request.user, currency.unwrap_or(found.currency));
    let balance = world.ledger.balance(key);
    let limit = if instant {
        balance.instant
    } else {
        balance.available
    };
    if amount > limit {
        let message = "The account has not enough funds.";
        return Err(Refusal::new(400, "balance_insufficient", "amount", message));
    }
    world.ledger.take(key, amount, instant);
    let now = world.now();
    let payout = Payout {
        id: world.random.uuid(),
        user: request.user,
        account,
        status: if instant { "paid" } else { "pending" },
        amount,
        currency: key.1,
        automatic: false,
        instant,
        arrival: if instant { now } else { now + 2 * DAY },
        created: now,
        updated: now,
        fate,
        step_at: match fate {
            Fate::Arrives if instant => None,
            _ => Some(now + DAY),
        },
    };
    world.put_payout(payout);
    Ok(Reply::no_content())
}

/// A payout that an account makes by its schedule; its money has left.
pub fn automatic(
    world: &mut World,
    account: Uuid,
    user: Uuid,
    (currency, amount): (Currency, i64),
    at: Micros,
) -> Payout {
    world.ledger.take((user, currency), amount, false);
    let made_by = world.payout_accounts.iter().find(|a| a.id == account);
    let fate = made_by.map(|account| account.fate).unwrap_or_default();
    Payout {
        id: world.random.uuid(),
        user,
        account,
        status: "requested",
        amount,
        currency,
        automatic: true,
        instant: false,
        arrival: at + 2 * DAY,
        created: at,
        updated: at,
        fate,
        step_at: Some(at + TAKEN_UP_IN),
    }
}

pub fn list(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let status = request.call.query("status").map(str::to_ascii_lowercase);
    let shelves = world.payouts().shelves(&[request.user], status.as_deref());
    let mut page = paging::page(world.payouts(), request.call, shelves, |payout| {
        show::payout(world, payout)
    })?;
    page.insert("limit".into(), json!(paging::limit(request.call)?));
    Ok(Reply::ok(Value::Object(page)))
}
