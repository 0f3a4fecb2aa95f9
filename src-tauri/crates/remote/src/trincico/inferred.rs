//! What the vendor only lists by path, and what is assumed about it.
//!
//! The vendor's list of routes gives no method, body or reply. Everything here follows the habits
//! of the framework that the paths suggest, and this file is the one place to change when the
//! service turns out to differ.

use crate::operation::{Auth, Kind, Method, Operation, Parameter, Source};
use Method::{Delete, Get, Post, Put};

/// The field that names the user when signing in.
pub(super) const LOGIN_USER: &str = "email";
/// The field of the password when signing in.
pub(super) const LOGIN_PASSWORD: &str = "password";
/// The field of the refresh token when renewing.
pub(super) const REFRESH_TOKEN: &str = "refresh";
/// The query parameter that carries the cursor of a list; the vendor's samples also write `cursor`.
pub(super) const CURSOR: &str = "next_page";

const fn listed(method: Method, name: &'static str, path: &'static str) -> Operation {
    Operation {
        source: Source::RoutesList,
        ..Operation::new(method, name, path)
    }
}

const SERVICE_ID: Parameter = Parameter::path("service_id");
const CUSTOMER_ID: Parameter = Parameter::path("customer_id");
const LIMIT: Parameter = Parameter::query("limit", Kind::Integer);
const NEXT_PAGE: Parameter = Parameter::query(CURSOR, Kind::Text);
const BUSINESS_NAME: Parameter = Parameter::body("business_name", Kind::Text);
const FIRST_NAME: Parameter = Parameter::body("first_name", Kind::Text);
const LAST_NAME: Parameter = Parameter::body("last_name", Kind::Text);
const EMAIL: Parameter = Parameter::body("email", Kind::Text);
const PHONE: Parameter = Parameter::body("phone", Kind::Text);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation {
        parameters: &[SERVICE_ID, LIMIT, NEXT_PAGE],
        ..listed(Get, "customers.list", "/services/{service_id}/customers")
    },
    Operation {
        parameters: &[
            SERVICE_ID,
            BUSINESS_NAME,
            FIRST_NAME,
            LAST_NAME,
            EMAIL,
            PHONE,
        ],
        success: &[201, 200],
        ..listed(Post, "customers.create", "/services/{service_id}/customers")
    },
    Operation {
        parameters: &[SERVICE_ID, CUSTOMER_ID],
        ..listed(
            Get,
            "customers.retrieve",
            "/services/{service_id}/customers/{customer_id}",
        )
    },
    Operation {
        parameters: &[
            SERVICE_ID,
            CUSTOMER_ID,
            BUSINESS_NAME,
            FIRST_NAME,
            LAST_NAME,
            EMAIL,
            PHONE,
        ],
        success: &[200, 204],
        ..listed(
            Put,
            "customers.update",
            "/services/{service_id}/customers/{customer_id}/update",
        )
    },
    Operation {
        parameters: &[SERVICE_ID, CUSTOMER_ID],
        success: &[204, 200],
        irreversible: true,
        ..listed(
            Delete,
            "customers.delete",
            "/services/{service_id}/customers/{customer_id}/delete",
        )
    },
    Operation {
        parameters: &[LIMIT, NEXT_PAGE],
        ..listed(Get, "services.list", "/services")
    },
    Operation {
        parameters: &[SERVICE_ID],
        ..listed(Get, "services.detail", "/services/{service_id}")
    },
    Operation {
        parameters: &[LIMIT, NEXT_PAGE],
        ..listed(Get, "payments.list", "/payments")
    },
    Operation {
        parameters: &[Parameter::path("id")],
        ..listed(Get, "payments.detail", "/payments/{id}")
    },
    Operation {
        parameters: &[Parameter::body("payment_id", Kind::Id)],
        success: &[200, 204],
        moves_money: true,
        irreversible: true,
        ..listed(Post, "payments.complete", "/payments/complete")
    },
    Operation {
        parameters: &[
            Parameter::body(LOGIN_USER, Kind::Text).required(),
            Parameter::body(LOGIN_PASSWORD, Kind::Secret).required(),
        ],
        auth: Auth::None,
        ..listed(Post, "users.login", "/users/login")
    },
    Operation {
        parameters: &[Parameter::body(REFRESH_TOKEN, Kind::Secret).required()],
        auth: Auth::None,
        ..listed(Post, "login.refresh", "/login/refresh")
    },
    Operation {
        success: &[204, 200],
        ..listed(Post, "accounts.logout", "/accounts/logout")
    },
];
