//! The table against the vendor's documentation.

use crate::{Auth, Kind, Place, Source, trincico::operations};
use std::collections::BTreeSet;

/// The 28 documented operations as the vendor heads them.
const DOCUMENTED: [&str; 28] = [
    "GET /plans/",
    "GET /payment-methods/",
    "GET /subscriptions/active/",
    "POST /subscriptions/upgrade/",
    "POST /subscriptions/:id/cancel/",
    "POST /subscriptions/:id/update-payment/",
    "GET /invoices",
    "POST /invoices",
    "GET /invoices/:id",
    "PUT /invoices/:id",
    "PUT /invoices/:id/status",
    "GET /invoices/build-reference",
    "GET /invoices/:id/view",
    "POST /invoices/:id/pay",
    "POST /invoices/:id/items",
    "PUT /invoices/:id/items/:item-id",
    "DELETE /invoices/:id/items/:item-id",
    "GET /profile",
    "GET /payouts/frequencies",
    "POST /payouts/account",
    "POST /payouts/account/enable",
    "GET /payouts/account/",
    "PUT /payouts/account/frequency",
    "GET /payouts/account/balance",
    "GET /payouts/account/external-accounts",
    "POST /payouts",
    "GET /payouts",
    "GET /notifications/send",
];

/// A heading in the vendor's spelling.
pub(super) fn heading(operation: &crate::Operation) -> String {
    let path = operation
        .path
        .replace("{id}", ":id")
        .replace("{item_id}", ":item-id");
    format!("{} {path}", operation.method.as_str())
}

#[test]
fn the_documented_operations_are_exactly_those_of_the_vendor() {
    let ours: Vec<String> = operations()
        .iter()
        .filter(|o| o.source == Source::Documented)
        .map(heading)
        .collect();
    assert_eq!(ours, DOCUMENTED);
}

#[test]
fn names_and_addresses_are_unique_and_every_path_parameter_stands_in_its_path() {
    let names: BTreeSet<_> = operations().iter().map(|o| o.name).collect();
    let addresses: BTreeSet<_> = operations().iter().map(heading).collect();
    assert_eq!(names.len(), operations().len());
    assert_eq!(addresses.len(), operations().len());
    for operation in operations() {
        let in_path: Vec<_> = operation
            .path
            .split('/')
            .filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'))
            .collect();
        let declared: Vec<_> = operation
            .parameters
            .iter()
            .filter(|p| p.place == Place::Path)
            .map(|p| p.name)
            .collect();
        assert_eq!(in_path, declared, "{}", operation.name);
    }
}

#[test]
fn authorisation_and_success_are_those_of_the_vendor() {
    let named = |wanted: fn(&crate::Operation) -> bool| -> Vec<_> {
        operations()
            .iter()
            .filter(|o| wanted(o))
            .map(|o| o.name)
            .collect()
    };
    assert_eq!(
        named(|o| o.auth == Auth::None),
        [
            "plans.list",
            "payment_methods.list",
            "invoices.view",
            "users.login",
            "login.refresh"
        ]
    );
    assert_eq!(
        named(|o| o.auth == Auth::BasicPassword),
        ["notifications.send"]
    );
    assert_eq!(
        named(|o| o.success.contains(&428)),
        [
            "subscriptions.upgrade",
            "subscriptions.update_payment",
            "invoices.pay",
            "payouts.account.enable"
        ]
    );
    assert_eq!(
        named(|o| o.success.contains(&201)),
        [
            "invoices.create",
            "invoices.items.create",
            "customers.create"
        ]
    );
}

#[test]
fn what_costs_money_or_cannot_be_undone_is_marked_and_is_never_a_mere_read() {
    let confirmed: Vec<_> = operations()
        .iter()
        .filter(|o| o.needs_confirmation())
        .inspect(|o| assert!(!o.is_read(), "{}", o.name))
        .map(|o| o.name)
        .collect();
    assert_eq!(
        confirmed,
        [
            "subscriptions.upgrade",
            "subscriptions.cancel",
            "invoices.pay",
            "payouts.create",
            "notifications.send",
            "customers.delete",
            "payments.complete"
        ]
    );
}

#[test]
fn passwords_and_tokens_are_parameters_of_the_secret_kind() {
    let secret: Vec<_> = operations()
        .iter()
        .flat_map(|o| o.parameters.iter().map(move |p| (o.name, p)))
        .filter(|(_, p)| p.kind == Kind::Secret)
        .map(|(o, p)| format!("{o} {}", p.name))
        .collect();
    assert_eq!(secret, ["users.login password", "login.refresh refresh"]);
}
