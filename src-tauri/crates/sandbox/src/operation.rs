//! Which request is which operation, and who answers it.

use crate::{
    call::{Call, Refusal, Reply, Request},
    customers, invoices, items, notifications, payments, payouts, profile, session, subscriptions,
    world::World,
};

type Answer = fn(&mut World, &Request<'_>) -> Result<Reply, Refusal>;

/// Who may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// Everyone.
    Public,
    /// Who has an access token.
    Bearer,
    /// Who has the password of the notifications.
    Password,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The vendor's name, such as `invoices.create`.
    pub name: &'static str,
    /// Methods taken; more than one where the documentation gives none.
    pub methods: &'static [&'static str],
    /// Paths, `*` for each variable part; more than one where the documentation disagrees.
    pub paths: &'static [&'static str],
    pub auth: Auth,
    pub answer: Answer,
}

const fn operation(
    name: &'static str,
    methods: &'static [&'static str],
    paths: &'static [&'static str],
    answer: Answer,
) -> Operation {
    Operation {
        name,
        methods,
        paths,
        auth: Auth::Bearer,
        answer,
    }
}

const fn public(mut operation: Operation) -> Operation {
    operation.auth = Auth::Public;
    operation
}

const GET: &[&str] = &["GET"];
const POST: &[&str] = &["POST"];
const PUT: &[&str] = &["PUT"];
const DELETE: &[&str] = &["DELETE"];

/// Every operation. Fixed paths stand before those with variable parts that would match them too.
pub static OPERATIONS: &[Operation] = &[
    public(operation(
        "plans.list",
        GET,
        &["/plans"],
        subscriptions::plans,
    )),
    public(operation(
        "payment_methods.list",
        GET,
        &["/payment-methods"],
        subscriptions::payment_methods,
    )),
    operation(
        "subscriptions.active",
        GET,
        &["/subscriptions/active"],
        subscriptions::active,
    ),
    operation(
        "subscriptions.upgrade",
        POST,
        &["/subscriptions/upgrade"],
        subscriptions::upgrade,
    ),
    operation(
        "subscriptions.cancel",
        POST,
        &["/subscriptions/*/cancel"],
        subscriptions::cancel,
    ),
    operation(
        "subscriptions.update_payment",
        POST,
        &["/subscriptions/*/update-payment"],
        subscriptions::update_payment,
    ),
    operation("invoices.list", GET, &["/invoices"], invoices::list),
    operation("invoices.create", POST, &["/invoices"], invoices::create),
    operation(
        "invoices.build_reference",
        GET,
        &["/invoices/build-reference"],
        invoices::build_reference,
    ),
    operation(
        "invoices.retrieve",
        GET,
        &["/invoices/*"],
        invoices::retrieve,
    ),
    operation("invoices.update", PUT, &["/invoices/*"], invoices::update),
    operation(
        "invoices.update_status",
        PUT,
        &["/invoices/*/status"],
        invoices::update_status,
    ),
    public(operation(
        "invoices.view",
        GET,
        &["/invoices/*/view"],
        invoices::view,
    )),
    operation("invoices.pay", POST, &["/invoices/*/pay"], payments::pay),
    operation(
        "invoices.items.create",
        POST,
        &["/invoices/*/items"],
        items::create,
    ),
    operation(
        "invoices.items.update",
        PUT,
        &["/invoices/*/items/*"],
        items::update,
    ),
    operation(
        "invoices.items.delete",
        DELETE,
        &["/invoices/*/items/*"],
        items::delete,
    ),
    operation("profile.retrieve", GET, &["/profile"], profile::retrieve),
    operation(
        "payouts.frequencies",
        GET,
        &["/payouts/frequencies"],
        payouts::frequencies,
    ),
    operation(
        "payouts.account.create",
        POST,
        &["/payouts/account"],
        payouts::create_account,
    ),
    operation(
        "payouts.account.enable",
        POST,
        &["/payouts/account/enable", "/payouts/account/*/enable"],
        payouts::enable_account,
    ),
    operation(
        "payouts.account.retrieve",
        GET,
        &["/payouts/account"],
        payouts::retrieve_account,
    ),
    operation(
        "payouts.account.update_frequency",
        PUT,
        &["/payouts/account/frequency", "/payouts/account/*/frequency"],
        payouts::update_frequency,
    ),
    operation(
        "payouts.account.balance",
        GET,
        &["/payouts/account/balance", "/payouts/account/*/balance"],
        payouts::balance,
    ),
    operation(
        "payouts.account.external_accounts",
        GET,
        &[
            "/payouts/account/external-accounts",
            "/payouts/account/*/external-accounts",
        ],
        payouts::external_accounts,
    ),
    operation(
        "payouts.create",
        POST,
        &["/payouts", "/payouts/*"],
        payouts::create,
    ),
    operation("payouts.list", GET, &["/payouts"], payouts::list),
    Operation {
        name: "notifications.send",
        methods: GET,
        paths: &["/notifications/send"],
        auth: Auth::Password,
        answer: notifications::send,
    },
    operation(
        "customers.list",
        GET,
        &["/services/*/customers"],
        customers::list,
    ),
    operation(
        "customers.create",
        POST,
        &["/services/*/customers"],
        customers::create,
    ),
    operation(
        "customers.retrieve",
        GET,
        &["/services/*/customers/*"],
        customers::retrieve,
    ),
    operation(
        "customers.update",
        &["PUT", "PATCH", "POST"],
        &["/services/*/customers/*/update"],
        customers::update,
    ),
    operation(
        "customers.delete",
        &["DELETE", "POST"],
        &["/services/*/customers/*/delete"],
        customers::delete,
    ),
    operation("services.list", GET, &["/services"], profile::services),
    operation("services.detail", GET, &["/services/*"], profile::service),
    operation("payments.list", GET, &["/payments"], payments::list),
    operation(
        "payments.complete",
        POST,
        &["/payments/complete"],
        payments::complete,
    ),
    operation("payments.detail", GET, &["/payments/*"], payments::detail),
    public(operation(
        "users.login",
        POST,
        &["/users/login"],
        session::login,
    )),
    public(operation(
        "login.refresh",
        POST,
        &["/login/refresh"],
        session::refresh,
    )),
    operation(
        "accounts.logout",
        &["POST", "GET"],
        &["/accounts/logout"],
        session::logout,
    ),
];

/// What a request asks for.
#[derive(Debug)]
pub enum Found<'a> {
    /// An operation, with the variable parts of the path.
    Operation(&'static Operation, Vec<&'a str>),
    /// The path is served, by another method.
    OtherMethod,
    /// Nothing is there.
    Nothing,
}

/// Finds the operation of a request; a slash at the end of the path makes no difference.
pub fn find(call: &Call) -> Found<'_> {
    let given: Vec<&str> = segments(&call.path);
    let mut other_method = false;
    for operation in OPERATIONS {
        let Some(ids) = operation.paths.iter().find_map(|p| variables(p, &given)) else {
            continue;
        };
        if operation.methods.contains(&call.method.as_str()) {
            return Found::Operation(operation, ids);
        }
        other_method = true;
    }
    if other_method {
        Found::OtherMethod
    } else {
        Found::Nothing
    }
}

fn segments(path: &str) -> Vec<&str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/').collect()
}

fn variables<'a>(pattern: &str, given: &[&'a str]) -> Option<Vec<&'a str>> {
    let pattern = segments(pattern);
    if pattern.len() != given.len() {
        return None;
    }
    let mut variables = Vec::new();
    for (expected, actual) in pattern.iter().zip(given) {
        match *expected {
            "*" if actual.is_empty() => return None,
            "*" => variables.push(*actual),
            fixed if fixed != *actual => return None,
            _ => {}
        }
    }
    Some(variables)
}

/// Answers a request: finds the operation, checks who asks, and runs it.
pub fn answer(world: &mut World, call: &Call) -> Reply {
    let (operation, ids) = match find(call) {
        Found::Operation(operation, ids) => (operation, ids),
        Found::OtherMethod => {
            let message = format!("Method \"{}\" not allowed.", call.method);
            return Refusal::new(405, "not_found", "", message).into();
        }
        Found::Nothing => return Refusal::not_found("").into(),
    };
    let user = match operation.auth {
        Auth::Public => Ok(uuid::Uuid::nil()),
        Auth::Bearer => session::bearer(world, call),
        Auth::Password => session::password(call).map(|()| uuid::Uuid::nil()),
    };
    user.and_then(|user| (operation.answer)(world, &Request { call, ids, user }))
        .unwrap_or_else(Reply::from)
}
