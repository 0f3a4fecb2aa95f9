//! Plans, payment methods and the subscription of who is signed in.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    checkout::{self, Purpose},
    record::Subscription,
    show,
    world::World,
};
use serde_json::{Value, json};
use uuid::Uuid;

pub fn plans(world: &mut World, _request: &Request<'_>) -> Result<Reply, Refusal> {
    let active = world.plans.iter().filter(|plan| plan.active);
    Ok(Reply::ok(active.map(show::plan).collect()))
}

pub fn payment_methods(world: &mut World, _request: &Request<'_>) -> Result<Reply, Refusal> {
    let active = world.methods.iter().filter(|method| method.active);
    Ok(Reply::ok(active.map(show::method).collect()))
}

/// The places of the user's running subscriptions.
fn running(world: &World, user: Uuid) -> Vec<usize> {
    let running = |s: &Subscription| matches!(s.status.as_str(), "active" | "trailing");
    let all = world.subscriptions.iter().enumerate();
    all.filter(|(_, s)| s.user == user && running(s))
        .map(|(at, _)| at)
        .collect()
}

pub fn active(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    match running(world, request.user).first() {
        Some(at) => Ok(Reply::ok(show::subscription(
            world,
            &world.subscriptions[*at],
        ))),
        None => Err(Refusal::not_found("")),
    }
}

/// The addresses to go on to after a checkout.
pub struct Onward {
    pub success: String,
    pub cancel: String,
}

/// The fields that every checkout takes.
pub const CHECKOUT_FIELDS: [&str; 3] = ["success_url", "cancel_url", "payment_method_id"];

/// Reads them; a payment method that is named has to exist.
pub fn onward(world: &World, fields: &Fields) -> Result<Onward, Refusal> {
    fields.require(&CHECKOUT_FIELDS[..2])?;
    let success = fields.url("success_url")?.unwrap_or_default().to_owned();
    let cancel = fields.url("cancel_url")?.unwrap_or_default().to_owned();
    method_exists(world, fields.uuid("payment_method_id")?)?;
    Ok(Onward { success, cancel })
}

/// Refuses a payment method that is not there.
pub fn method_exists(world: &World, id: Option<Uuid>) -> Result<(), Refusal> {
    let active = |id| world.methods.iter().any(|m| m.active && m.id == id);
    match id {
        Some(id) if !active(id) => Err(Refusal::not_found("payment_method_id")),
        _ => Ok(()),
    }
}

pub fn upgrade(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let [success, cancel, method] = CHECKOUT_FIELDS;
    let fields = Fields::read(&request.call.body, &["plan_id", success, cancel, method])?;
    fields.require(&["plan_id"])?;
    let plan = fields.uuid("plan_id")?.unwrap_or_default();
    let onward = onward(world, &fields)?;
    let plan = world
        .plan(plan)
        .filter(|plan| plan.active)
        .cloned()
        .ok_or_else(|| Refusal::not_found("plan_id"))?;
    let at = match running(world, request.user).as_slice() {
        [] => return Err(Refusal::not_found("")),
        [at] => *at,
        _ => {
            let message = "There is more than one active subscription.";
            return Err(Refusal::new(400, "multi_row", "", message));
        }
    };
    let current = world.subscriptions[at].clone();
    if current.plan == plan.id {
        let message = "The plan is in use already.";
        return Err(Refusal::new(
            400,
            "already_have_resource",
            "plan_id",
            message,
        ));
    }
    if !plan.configured {
        let message = "The product price was not configured yet.";
        return Err(Refusal::new(
            412,
            "configuration_needed",
            "plan_id",
            message,
        ));
    }
    let (price_now, weight_now) = world
        .plan(current.plan)
        .map_or((0, 0), |now| (now.price, now.weight));
    if price_now == 0 && plan.price > 0 {
        let purpose = Purpose::Plan {
            subscription: current.id,
            plan: plan.id,
        };
        return Ok(checkout::open(world, purpose, onward));
    }
    let code = if plan.weight < weight_now {
        world.subscriptions[at].next_plan = Some(plan.id);
        "next_plan_waiting"
    } else if plan.weight > weight_now {
        world.subscriptions[at].plan = plan.id;
        "payment_not_required"
    } else {
        world.subscriptions[at].next_plan = Some(plan.id);
        "payment_required"
    };
    Ok(Reply::ok(json!({ "code": code })))
}

/// The subscription named in the path, where it belongs to who asks and the provider knows it.
fn own(world: &World, request: &Request<'_>) -> Result<usize, Refusal> {
    let id = request.id(0)?;
    let at = world
        .subscriptions
        .iter()
        .position(|s| s.id == id)
        .ok_or_else(|| Refusal::not_found("subscription_id"))?;
    if world.subscriptions[at].user != request.user {
        let message = "The subscription belongs to another user.";
        return Err(Refusal::new(
            400,
            "forbidden_resource",
            "subscription_id",
            message,
        ));
    }
    Ok(at)
}

fn linked(world: &World, at: usize) -> Result<(), Refusal> {
    if world.subscriptions[at].linked {
        return Ok(());
    }
    let message = "The remote subscription is not known.";
    Err(Refusal::new(
        400,
        "non_processable",
        "subscription_id",
        message,
    ))
}

pub fn cancel(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let at = own(world, request)?;
    if !matches!(
        world.subscriptions[at].status.as_str(),
        "active" | "trailing"
    ) {
        let message = "The subscription is neither active nor trailing.";
        return Err(Refusal::status_denied("status", message));
    }
    linked(world, at)?;
    world.subscriptions[at].canceled = Some(world.now());
    Ok(Reply::no_content())
}

pub fn update_payment(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &CHECKOUT_FIELDS)?;
    let onward = onward(world, &fields)?;
    let at = own(world, request)?;
    linked(world, at)?;
    let subscription = world.subscriptions[at].id;
    Ok(checkout::open(
        world,
        Purpose::Card { subscription },
        onward,
    ))
}

/// How often the user's plan lets money be paid out.
pub fn frequencies(world: &World, user: Uuid) -> &'static [&'static str] {
    running(world, user)
        .first()
        .and_then(|at| world.plan(world.subscriptions[*at].plan))
        .map_or(&["auto_7_days"], |plan| plan.frequencies)
}

/// The subscription in brief, as the profile shows it.
pub fn in_profile(world: &World, user: Uuid) -> Value {
    let Some(at) = running(world, user).first().copied() else {
        return json!({});
    };
    let subscription = &world.subscriptions[at];
    let plan = world.plan(subscription.plan);
    json!({
        "id": subscription.id,
        "start_at": show::seconds(subscription.start),
        "end_at": show::seconds(subscription.end),
        "status": subscription.status,
        "plan": plan.map(|plan| json!({
            "id": plan.id,
            "name": plan.name,
            "type": plan.kind,
            "active": plan.active,
        })),
    })
}
