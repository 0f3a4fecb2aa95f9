//! The documented operations of Trincico 1.0, each declared once.
//!
//! Paths are written as the vendor heads them, slash at the end included. What the vendor only
//! lists by path stands in `inferred.rs`.

use super::inferred;
use crate::operation::{Auth, Kind, Method, Operation, Parameter};
use Method::{Delete, Get, Post, Put};
use std::sync::LazyLock;

/// Every operation of Trincico: the 28 documented ones first, then those of its list of routes.
pub fn operations() -> &'static [Operation] {
    static ALL: LazyLock<Vec<Operation>> =
        LazyLock::new(|| [DOCUMENTED, inferred::OPERATIONS].concat());
    &ALL
}

const fn get(name: &'static str, path: &'static str) -> Operation {
    Operation::new(Get, name, path)
}

const fn change(method: Method, name: &'static str, path: &'static str) -> Operation {
    Operation {
        method,
        success: &[204],
        ..get(name, path)
    }
}

const fn path(name: &'static str) -> Parameter {
    Parameter::path(name)
}

const fn query(name: &'static str, kind: Kind) -> Parameter {
    Parameter::query(name, kind)
}

const fn body(name: &'static str, kind: Kind) -> Parameter {
    Parameter::body(name, kind)
}

const ID: Parameter = path("id");
const ITEM_ID: Parameter = path("item_id");
const SUCCESS_URL: Parameter = body("success_url", Kind::Url).required();
const CANCEL_URL: Parameter = body("cancel_url", Kind::Url).required();
const PAYMENT_METHOD: Parameter = body("payment_method_id", Kind::Id);
const LIMIT: Parameter = query("limit", Kind::Integer).required();
const NEXT_PAGE: Parameter = query("next_page", Kind::Text);
const STATUS: Parameter = query("status", Kind::Text);
const ORDER_BY: Parameter = query("order_by", Kind::Text);

static DOCUMENTED: &[Operation] = &[
    Operation {
        auth: Auth::None,
        ..get("plans.list", "/plans/")
    },
    Operation {
        auth: Auth::None,
        ..get("payment_methods.list", "/payment-methods/")
    },
    get("subscriptions.active", "/subscriptions/active/"),
    Operation {
        parameters: &[
            body("plan_id", Kind::Id).required(),
            SUCCESS_URL,
            CANCEL_URL,
            PAYMENT_METHOD,
        ],
        success: &[428, 200],
        moves_money: true,
        ..change(Post, "subscriptions.upgrade", "/subscriptions/upgrade/")
    },
    Operation {
        parameters: &[ID],
        irreversible: true,
        ..change(Post, "subscriptions.cancel", "/subscriptions/{id}/cancel/")
    },
    Operation {
        parameters: &[ID, SUCCESS_URL, CANCEL_URL, PAYMENT_METHOD],
        success: &[428],
        ..change(
            Post,
            "subscriptions.update_payment",
            "/subscriptions/{id}/update-payment/",
        )
    },
    Operation {
        parameters: &[
            query("service_id", Kind::Id),
            LIMIT,
            NEXT_PAGE,
            STATUS,
            ORDER_BY,
        ],
        ..get("invoices.list", "/invoices")
    },
    Operation {
        parameters: &[
            body("service_id", Kind::Id).required(),
            body("service_customer_id", Kind::Id).required(),
            body("reference", Kind::Text).required(),
            body("currency", Kind::Text),
        ],
        success: &[201],
        ..change(Post, "invoices.create", "/invoices")
    },
    Operation {
        parameters: &[ID],
        ..get("invoices.retrieve", "/invoices/{id}")
    },
    Operation {
        parameters: &[
            ID,
            body("service_customer_id", Kind::Id),
            body("reference", Kind::Text),
            body("currency", Kind::Text),
        ],
        ..change(Put, "invoices.update", "/invoices/{id}")
    },
    Operation {
        parameters: &[ID, body("status", Kind::Text).required()],
        ..change(Put, "invoices.update_status", "/invoices/{id}/status")
    },
    Operation {
        parameters: &[query("service_id", Kind::Id).required()],
        ..get("invoices.build_reference", "/invoices/build-reference")
    },
    Operation {
        parameters: &[ID],
        auth: Auth::None,
        ..get("invoices.view", "/invoices/{id}/view")
    },
    Operation {
        parameters: &[ID, SUCCESS_URL, CANCEL_URL, PAYMENT_METHOD],
        success: &[428],
        moves_money: true,
        ..change(Post, "invoices.pay", "/invoices/{id}/pay")
    },
    Operation {
        parameters: &[
            ID,
            body("name", Kind::Text).required(),
            body("price", Kind::Integer).required(),
            body("quantity", Kind::Integer).required(),
            body("description", Kind::Text),
            body("tax", Kind::Decimal),
        ],
        success: &[201],
        ..change(Post, "invoices.items.create", "/invoices/{id}/items")
    },
    Operation {
        parameters: &[
            ID,
            ITEM_ID,
            body("name", Kind::Text),
            body("price", Kind::Integer),
            body("quantity", Kind::Integer),
            body("description", Kind::Text),
            body("tax", Kind::Decimal),
        ],
        ..change(
            Put,
            "invoices.items.update",
            "/invoices/{id}/items/{item_id}",
        )
    },
    Operation {
        parameters: &[ID, ITEM_ID],
        ..change(
            Delete,
            "invoices.items.delete",
            "/invoices/{id}/items/{item_id}",
        )
    },
    get("profile.retrieve", "/profile"),
    get("payouts.frequencies", "/payouts/frequencies"),
    Operation {
        parameters: &[PAYMENT_METHOD],
        ..change(Post, "payouts.account.create", "/payouts/account")
    },
    Operation {
        parameters: &[
            body("refresh_url", Kind::Url).required(),
            body("return_url", Kind::Url).required(),
        ],
        success: &[428],
        ..change(Post, "payouts.account.enable", "/payouts/account/enable")
    },
    get("payouts.account.retrieve", "/payouts/account/"),
    Operation {
        parameters: &[body("frequency", Kind::Text).required()],
        ..change(
            Put,
            "payouts.account.update_frequency",
            "/payouts/account/frequency",
        )
    },
    get("payouts.account.balance", "/payouts/account/balance"),
    get(
        "payouts.account.external_accounts",
        "/payouts/account/external-accounts",
    ),
    Operation {
        parameters: &[
            body("payout_account_id", Kind::Id),
            body("currency", Kind::Text).required(),
            body("amount", Kind::Integer).required(),
            body("instant", Kind::Boolean).required(),
        ],
        moves_money: true,
        irreversible: true,
        ..change(Post, "payouts.create", "/payouts")
    },
    Operation {
        parameters: &[LIMIT, NEXT_PAGE, STATUS, ORDER_BY],
        ..get("payouts.list", "/payouts")
    },
    // A GET that sends a message: it has a body, and what is sent cannot be called back.
    Operation {
        parameters: &[
            body("channel", Kind::Text).required(),
            body("scope", Kind::Text).required(),
            body("target_id", Kind::Id).required(),
        ],
        auth: Auth::BasicPassword,
        success: &[204],
        irreversible: true,
        ..get("notifications.send", "/notifications/send")
    },
];
