//! billwerk's API: subscribers, what they subscribed to, and the invoices that come of it.
//!
//! Records are kept as the JSON that replies show, because the vendor's objects have many optional
//! fields and no rules beyond them.

mod contracts;
mod customers;
mod invoices;
mod offers;
mod orders;
mod pdf;
mod plans;
mod seed;
mod sent;
mod shown;
mod usage;
mod webhooks;

use crate::{
    call::{Call, Reply},
    random::Random,
    records::Records,
    route::{self, Asked, Found, HexIds, Outcome, Route},
    table::Micros,
};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub use seed::world;
use shown::{created, decimal, file, found, micros, number, page, stamp};

/// How many calls a client may make, as `X-RateLimit-Limit` tells it.
const LIMIT: u64 = 10_000;

/// Everything the service knows.
#[derive(Debug, Clone)]
pub struct World {
    url: String,
    random: Random,
    ids: HexIds,
    client_id: String,
    client_secret: String,
    tokens: BTreeSet<String>,
    /// Calls so far, for the headers that tell what is left.
    calls: u64,
    customers: Records,
    contracts: Records,
    orders: Records,
    usage: Records,
    component_subscriptions: Records,
    discount_subscriptions: Records,
    rated_items: Records,
    invoices: Records,
    drafts: Records,
    plan_groups: Records,
    plans: Records,
    plan_variants: Records,
    components: Records,
    transactions: Records,
    changes: Records,
    webhooks: Records,
    /// What was sent to webhooks; nothing leaves the machine.
    deliveries: Records,
    /// Identities of invoices by the tokens that open them.
    downloads: BTreeMap<String, String>,
    next_invoice_number: u64,
}

/// How to sign in, and one record of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Login {
    /// Name of the OAuth client.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// A customer with an active contract.
    pub customer_id: String,
    /// That contract.
    pub contract_id: String,
    /// An order that waits to be committed.
    pub order_id: String,
    /// An invoice of that customer.
    pub invoice_id: String,
    /// An invoice draft of that contract.
    pub draft_id: String,
    /// The plan variant that the contract is about.
    pub plan_variant_id: String,
    /// Its plan.
    pub plan_id: String,
    /// The plan's group.
    pub plan_group_id: String,
    /// A webhook.
    pub webhook_id: String,
    /// A metered usage of that contract that is not billed.
    pub usage_id: String,
}

fn routes() -> impl Iterator<Item = &'static Route<World>> {
    [
        customers::ROUTES,
        orders::ROUTES,
        contracts::ROUTES,
        usage::ROUTES,
        invoices::ROUTES,
        plans::ROUTES,
        webhooks::ROUTES,
        OAUTH,
    ]
    .into_iter()
    .flatten()
}

const OAUTH: &[Route<World>] = &[Route::new("authenticate", "POST", "/oauth/token", token).open()];

/// The vendor's names of all operations.
pub fn names() -> Vec<&'static str> {
    routes().map(|route| route.name).collect()
}

/// Method and path of every operation.
#[cfg(test)]
pub fn shapes() -> Vec<(&'static str, &'static str)> {
    routes().map(|route| (route.method, route.path)).collect()
}

/// The operation of a request.
pub fn operation(call: &Call) -> Option<&'static str> {
    match route::find(routes(), call, true) {
        Found::Route(route, _) => Some(route.name),
        Found::OtherMethod | Found::Nothing => None,
    }
}

/// Answers a request: finds the operation, checks who asks, and runs it.
pub fn answer(world: &mut World, call: &Call, now: Micros) -> Reply {
    world.calls += 1;
    let reply = match route::find(routes(), call, true) {
        Found::Route(route, _) if !route.open && !world.lets_in(call) => Err(refused(
            401,
            "Authorization has been denied for this request.",
        )),
        Found::Route(route, ids) => (route.answer)(world, &Asked { call, ids, now }),
        Found::OtherMethod => Err(refused(
            405,
            &format!(
                "The requested resource does not support http method '{}'.",
                call.method
            ),
        )),
        Found::Nothing => Err(refused(404, "No such endpoint.")),
    };
    let mut reply = reply.unwrap_or_else(|refusal| refusal);
    let left = LIMIT - 1 - (world.calls - 1) % LIMIT;
    reply.headers.push(("x-ratelimit-limit", LIMIT.to_string()));
    if !reply
        .headers
        .iter()
        .any(|(name, _)| *name == "x-ratelimit-remaining")
    {
        reply
            .headers
            .push(("x-ratelimit-remaining", left.to_string()));
    }
    reply
}

/// An error in the vendor's form.
pub fn refused(status: u16, message: &str) -> Reply {
    Reply::json(status, json!({ "Message": message }))
}

/// Invalid fields: what is wrong with each.
fn invalid(errors: &[String]) -> Reply {
    Reply::json(
        422,
        json!({ "Message": "The request is invalid.", "errors": errors }),
    )
}

fn not_found() -> Reply {
    refused(404, "No such entity.")
}

/// `client_credentials`, with the client in the header or in the form.
fn token(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let oauth = |status: u16, error: &str| Err(Reply::json(status, json!({ "error": error })));
    let form = form(&asked.call.body);
    let field = |name: &str| form.get(name).cloned().unwrap_or_default();
    if field("grant_type") != "client_credentials" {
        return oauth(400, "unsupported_grant_type");
    }
    let (id, secret) =
        route::basic(asked.call).unwrap_or_else(|| (field("client_id"), field("client_secret")));
    if (id, secret) != (world.client_id.clone(), world.client_secret.clone()) {
        return oauth(401, "invalid_client");
    }
    let token = world.random.uuid().simple().to_string();
    world.tokens.insert(token.clone());
    Ok(Reply::ok(
        json!({ "access_token": token, "token_type": "bearer", "expires": 0 }),
    ))
}

/// The fields of a form (`application/x-www-form-urlencoded`).
fn form(body: &[u8]) -> BTreeMap<String, String> {
    let text = String::from_utf8_lossy(body);
    let fields = format!("/?{}", text.trim())
        .parse::<axum::http::Uri>()
        .ok()
        .and_then(|uri| axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri).ok());
    fields
        .map(|f| f.0)
        .unwrap_or_default()
        .into_iter()
        .collect()
}

impl World {
    fn empty(url: String, random: Random, seed: u64) -> Self {
        let records = || Records::new("Id");
        Self {
            url,
            ids: HexIds::new(random.clone().next()),
            client_id: format!("practice-{seed}"),
            client_secret: random.clone().uuid().simple().to_string(),
            random,
            tokens: BTreeSet::new(),
            calls: 0,
            customers: records(),
            contracts: records(),
            orders: records(),
            usage: records(),
            component_subscriptions: records(),
            discount_subscriptions: records(),
            rated_items: records(),
            invoices: records(),
            drafts: records(),
            plan_groups: records(),
            plans: records(),
            plan_variants: records(),
            components: records(),
            transactions: records(),
            changes: records(),
            webhooks: records(),
            deliveries: records(),
            downloads: BTreeMap::new(),
            next_invoice_number: 1,
        }
    }

    /// No token is good any more.
    pub fn expire_tokens(&mut self) {
        self.tokens.clear();
    }

    /// Every record, as the API's lists show it.
    pub fn state(&self) -> Value {
        self.kinds()
            .into_iter()
            .map(|(name, records)| (name.to_owned(), records.all()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    fn kinds(&self) -> [(&'static str, &Records); 16] {
        [
            ("customers", &self.customers),
            ("contracts", &self.contracts),
            ("orders", &self.orders),
            ("usage", &self.usage),
            ("component_subscriptions", &self.component_subscriptions),
            ("discount_subscriptions", &self.discount_subscriptions),
            ("rated_items", &self.rated_items),
            ("invoices", &self.invoices),
            ("invoice_drafts", &self.drafts),
            ("plan_groups", &self.plan_groups),
            ("plans", &self.plans),
            ("plan_variants", &self.plan_variants),
            ("payment_transactions", &self.transactions),
            ("contract_changes", &self.changes),
            ("webhooks", &self.webhooks),
            ("deliveries", &self.deliveries),
        ]
    }

    /// The records that a second editor may change.
    pub fn editable(&mut self, kind: &str) -> Option<&mut Records> {
        Some(match kind {
            "customer" => &mut self.customers,
            "contract" => &mut self.contracts,
            "order" => &mut self.orders,
            "usage" => &mut self.usage,
            "invoice" => &mut self.invoices,
            "invoice_draft" => &mut self.drafts,
            "plan_variant" => &mut self.plan_variants,
            "webhook" => &mut self.webhooks,
            _ => return None,
        })
    }

    fn lets_in(&self, call: &Call) -> bool {
        route::credentials(call, "bearer")
            .or_else(|| call.query("access_token"))
            .is_some_and(|token| self.tokens.contains(token))
    }

    fn id(&mut self, now: Micros) -> String {
        self.ids.next(now)
    }
}
