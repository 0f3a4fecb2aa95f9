//! The operations of PM2 Plus about the user, signing in, and what anyone may ask.

use crate::operation::{Auth, Home, Kind, Method, Operation, Parameter};
use Method::{Delete, Get, Post, Put};

const ID: Parameter = Parameter::path("id");
const CARD_ID: Parameter = Parameter::path("card_id");
const EMAIL: Parameter = Parameter::body("email", Kind::Text);
const USERNAME: Parameter = Parameter::body("username", Kind::Text);

const fn op(method: Method, name: &'static str, path: &'static str) -> Operation {
    Operation::new(method, name, path)
}

/// The ten about payment are gone from the vendor's later clients; a 404 is their usual answer.
pub(super) static USER: &[Operation] = &[
    op(Get, "user.retrieve", "/api/users/isLogged"),
    op(Get, "user.show", "/api/users/show/{id}")
        .takes(&[ID])
        .by(Auth::None),
    op(Post, "user.update", "/api/users/update").takes(&[
        USERNAME,
        EMAIL,
        Parameter::body("old_password", Kind::Secret),
        Parameter::body("new_password", Kind::Secret),
        Parameter::body("info", Kind::Object),
    ]),
    op(Delete, "user.delete", "/api/users/delete").lasting(),
    op(Post, "user.attachCreditCard", "/api/users/payment/").takes(&[Parameter::body(
        "token",
        Kind::Secret,
    )
    .required()]),
    op(
        Get,
        "user.fetchCreditCard",
        "/api/users/payment/card/{card_id}",
    )
    .takes(&[CARD_ID]),
    op(
        Get,
        "user.fetchDefaultCreditCard",
        "/api/users/payment/card",
    ),
    // Within `metadata`, unlike a bucket's.
    op(Put, "user.updateCreditCard", "/api/users/payment/card").takes(&[
        Parameter::body("id", Kind::Id).required(),
        Parameter::body("metadata", Kind::Object),
    ]),
    op(
        Delete,
        "user.deleteCreditCard",
        "/api/users/payment/card/{card_id}",
    )
    .takes(&[CARD_ID])
    .lasting(),
    op(
        Post,
        "user.setDefaultCard",
        "/api/users/payment/card/{card_id}/default",
    )
    .takes(&[CARD_ID]),
    op(
        Get,
        "user.fetchMetadata",
        "/api/users/payment/card/stripe_metadata",
    ),
    op(
        Put,
        "user.updateMetadata",
        "/api/users/payment/stripe_metadata",
    )
    .takes(&[Parameter::body("metadata", Kind::Object).required()]),
    op(Get, "user.listCharges", "/api/users/payment/charges"),
    // The vendor's spelling.
    op(
        Get,
        "user.listSubscriptions",
        "/api/users/payment/subcriptions",
    ),
];

const fn sign_in(method: Method, name: &'static str, path: &'static str) -> Operation {
    op(method, name, path).of(Home::SignIn).by(Auth::None)
}

pub(super) static SIGN_IN: &[Operation] = &[
    sign_in(Post, "auth.retrieveToken", "/api/oauth/token").takes(&[
        Parameter::body("client_id", Kind::Text).required(),
        Parameter::body("refresh_token", Kind::Secret).required(),
        Parameter::body("grant_type", Kind::Text).required(),
    ]),
    sign_in(Post, "auth.requestNewPassword", "/api/oauth/reset_password")
        .takes(&[EMAIL.required()])
        .lasting(),
    sign_in(Post, "auth.sendEmailLink", "/api/oauth/send_email_link")
        .by(Auth::Bearer)
        .lasting(),
    sign_in(Get, "auth.validEmail", "/api/oauth/valid_email/{token}")
        .takes(&[Parameter::path("token").holding(Kind::Secret)])
        .answers(&[301, 200])
        .lasting(),
    // A GET with a body, which the vendor's own client cannot send.
    sign_in(Get, "auth.register", "/api/oauth/register")
        .takes(&[
            USERNAME.required(),
            EMAIL.required(),
            Parameter::body("password", Kind::Secret).required(),
            Parameter::body("role", Kind::Text),
            Parameter::body("company", Kind::Text),
            Parameter::body("accept_terms", Kind::Integer).required(),
        ])
        .lasting(),
    sign_in(Post, "auth.revoke", "/api/oauth/revoke")
        .by(Auth::Bearer)
        .lasting(),
];

pub(super) static OTHERS: &[Operation] = &[
    op(Get, "tokens.retrieve", "/api/users/token/"),
    op(Put, "tokens.create", "/api/users/token/")
        .takes(&[Parameter::body("scope", Kind::Object).required()]),
    op(Delete, "tokens.remove", "/api/users/token/{id}")
        .takes(&[ID])
        .lasting(),
    op(Get, "user.otp.retrieve", "/api/users/otp"),
    op(Post, "user.otp.enable", "/api/users/otp").takes(&[
        Parameter::body("otpKey", Kind::Secret).required(),
        Parameter::body("otpToken", Kind::Secret).required(),
    ]),
    op(Delete, "user.otp.disable", "/api/users/otp").takes(&[Parameter::query(
        "otpToken",
        Kind::Secret,
    )
    .required()]),
    op(Get, "user.providers.retrieve", "/api/users/integrations"),
    op(Post, "user.providers.add", "/api/users/integrations").takes(&[Parameter::body(
        "name",
        Kind::Text,
    )
    .required()]),
    op(
        Delete,
        "user.providers.remove",
        "/api/users/integrations/{name}",
    )
    .takes(&[Parameter::path("name")]),
    op(Get, "misc.retrievePlans", "/api/misc/plans").by(Auth::None),
    op(Post, "misc.retrieveVAT", "/api/misc/stripe/retrieveVat")
        .takes(&[Parameter::body("country", Kind::Text)]),
    op(
        Post,
        "misc.retrieveCoupon",
        "/api/misc/stripe/retrieveCoupon",
    )
    .takes(&[Parameter::body("coupon", Kind::Text).required()]),
    op(
        Post,
        "misc.retrieveCompany",
        "/api/misc/stripe/retrieveCompany",
    )
    .takes(&[Parameter::body("vat_id", Kind::Text).required()]),
    op(Get, "node.getDefaultNode", "/api/node/default").by(Auth::None),
];
