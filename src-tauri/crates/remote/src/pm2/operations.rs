//! The operations of PM2 Plus about billing, by the names of the vendor's own client. A bucket is
//! what a group of servers and its subscription are called there.

use super::user_operations;
use crate::operation::{Home, Kind, Method, Operation, Parameter};
use Method::{Delete, Get, Post, Put};
use std::sync::LazyLock;

/// Every operation of PM2 Plus: the 19 of a bucket's billing and the 14 of the user first.
pub fn operations() -> &'static [Operation] {
    static ALL: LazyLock<Vec<Operation>> = LazyLock::new(|| {
        [
            BILLING,
            user_operations::USER,
            BUCKETS,
            user_operations::SIGN_IN,
            user_operations::OTHERS,
        ]
        .concat()
    });
    &ALL
}

const ID: Parameter = Parameter::path("id");
const CARD_ID: Parameter = Parameter::path("card_id");
const PLAN: Parameter = Parameter::body("plan", Kind::Text).required();
const STRIPE_TOKEN: Parameter = Parameter::body("stripe_token", Kind::Secret);
const COUPON_ID: Parameter = Parameter::body("coupon_id", Kind::Text);

/// An operation of one bucket, which goes to the computer that keeps it.
const fn bucket(method: Method, name: &'static str, path: &'static str) -> Operation {
    Operation::new(method, name, path)
        .takes(&[ID])
        .of(Home::Record)
}

static BILLING: &[Operation] = &[
    bucket(
        Post,
        "bucket.billing.subscribe",
        "/api/bucket/{id}/payment/subscribe",
    )
    .takes(&[ID, PLAN, STRIPE_TOKEN, COUPON_ID])
    .paid(),
    bucket(
        Post,
        "bucket.billing.paymentIntentSucceed",
        "/api/bucket/{id}/payment/subscribe/{paymentIntent}",
    )
    .takes(&[ID, Parameter::path("paymentIntent"), PLAN])
    .paid(),
    // A trial can be claimed once.
    bucket(
        Put,
        "bucket.billing.startTrial",
        "/api/bucket/{id}/payment/trial",
    )
    .takes(&[ID, PLAN])
    .lasting(),
    bucket(
        Get,
        "bucket.billing.getInvoices",
        "/api/bucket/{id}/payment/invoices",
    ),
    bucket(
        Get,
        "bucket.billing.getReceipts",
        "/api/bucket/{id}/payment/receipts",
    ),
    // The vendor's spelling, here and below.
    bucket(
        Get,
        "bucket.billing.getSubcription",
        "/api/bucket/{id}/payment/subscription",
    ),
    bucket(
        Get,
        "bucket.billing.getSubcriptionState",
        "/api/bucket/{id}/payment/subscription/state",
    ),
    bucket(
        Post,
        "bucket.billing.attachCreditCard",
        "/api/bucket/{id}/payment/cards",
    )
    .takes(&[ID, Parameter::body("token", Kind::Secret).required()]),
    bucket(
        Get,
        "bucket.billing.fetchCreditCards",
        "/api/bucket/{id}/payment/cards",
    ),
    bucket(
        Get,
        "bucket.billing.fetchCreditCard",
        "/api/bucket/{id}/payment/card/{card_id}",
    )
    .takes(&[ID, CARD_ID]),
    bucket(
        Get,
        "bucket.billing.fetchDefaultCreditCard",
        "/api/bucket/{id}/payment/card",
    ),
    // The bucket is `id` in the path and the card `id` in the body.
    bucket(
        Put,
        "bucket.billing.updateCreditCard",
        "/api/bucket/{id}/payment/card",
    )
    .takes(&[
        ID,
        Parameter::body("id", Kind::Id).required(),
        Parameter::body("address_line1", Kind::Text),
        Parameter::body("address_country", Kind::Text),
        Parameter::body("address_zip", Kind::Text),
        Parameter::body("address_city", Kind::Text),
    ]),
    bucket(
        Delete,
        "bucket.billing.deleteCreditCard",
        "/api/bucket/{id}/payment/card/{card_id}",
    )
    .takes(&[ID, CARD_ID])
    .lasting(),
    bucket(
        Post,
        "bucket.billing.setDefaultCard",
        "/api/bucket/{id}/payment/card/{card_id}/default",
    )
    .takes(&[ID, CARD_ID]),
    bucket(
        Get,
        "bucket.billing.fetchMetadata",
        "/api/bucket/{id}/payment",
    ),
    bucket(
        Put,
        "bucket.billing.updateMetadata",
        "/api/bucket/{id}/payment",
    )
    .takes(&[ID, Parameter::body("metadata", Kind::Object).required()]),
    bucket(
        Post,
        "bucket.billing.attachBankAccount",
        "/api/bucket/{id}/payment/banks",
    )
    .takes(&[
        ID,
        Parameter::body("type", Kind::Text).required(),
        Parameter::body("name", Kind::Text).required(),
        Parameter::body("iban", Kind::Text),
    ]),
    bucket(
        Get,
        "bucket.billing.fetchBankAccount",
        "/api/bucket/{id}/payment/banks",
    ),
    bucket(
        Delete,
        "bucket.billing.deleteBankAccount",
        "/api/bucket/{id}/payment/banks",
    )
    .lasting(),
];

const NAME: Parameter = Parameter::body("name", Kind::Text);
const COMMENT: Parameter = Parameter::body("comment", Kind::Text);
const APP_URL: Parameter = Parameter::body("app_url", Kind::Text);

static BUCKETS: &[Operation] = &[
    Operation::new(Get, "bucket.retrieveAll", "/api/bucket/"),
    // Where a bucket is kept stands in here, so this one is asked of the account's own address.
    Operation::new(Get, "bucket.retrieve", "/api/bucket/{id}").takes(&[ID]),
    Operation::new(Post, "bucket.create", "/api/bucket/create_classic").takes(&[
        NAME.required(),
        COMMENT,
        APP_URL,
    ]),
    bucket(Put, "bucket.update", "/api/bucket/{id}").takes(&[
        ID,
        NAME,
        COMMENT,
        APP_URL,
        Parameter::body("configuration", Kind::Object),
    ]),
    bucket(Delete, "bucket.destroy", "/api/bucket/{id}").lasting(),
    bucket(Get, "bucket.currentRole", "/api/bucket/{id}/current_role"),
    bucket(
        Get,
        "bucket.retrieveUsers",
        "/api/bucket/{id}/users_authorized",
    ),
    bucket(
        Post,
        "bucket.transferOwnership",
        "/api/bucket/{id}/transfer_ownership",
    )
    .takes(&[ID, Parameter::body("new_owner", Kind::Text).required()])
    .lasting(),
    bucket(Put, "bucket.claimTrial", "/api/bucket/{id}/start_trial").lasting(),
    bucket(Post, "bucket.upgrade", "/api/bucket/{id}/upgrade")
        .takes(&[ID, PLAN, STRIPE_TOKEN, COUPON_ID])
        .paid(),
    // Gone from the vendor's later clients.
    bucket(
        Get,
        "bucket.retrieveCharges",
        "/api/bucket/{id}/payment/charges",
    ),
    bucket(
        Get,
        "bucket.getSubscription",
        "/api/bucket/{id}/subscription",
    ),
];
