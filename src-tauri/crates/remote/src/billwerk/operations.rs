//! The operations of billwerk: the 39 functions of the vendor's own client, by their names there,
//! then those that other programs use.
//!
//! Paths are written as the vendor's client sends them, slash at the end included; the token is
//! fetched outside `/api/v1`.

use super::fields;
use crate::operation::{Auth, Content, Kind, Method, Operation, Parameter, Source};
use Method::{Delete, Get, Patch, Post, Put};
use std::sync::LazyLock;

/// Every operation of billwerk: the 39 functions first.
pub fn operations() -> &'static [Operation] {
    static ALL: LazyLock<Vec<Operation>> = LazyLock::new(|| [FUNCTIONS, OTHERS].concat());
    &ALL
}

const CUSTOMER: Parameter = Parameter::path("customerId");
const CONTRACT: Parameter = Parameter::path("contractId");
const ORDER: Parameter = Parameter::path("orderId");
const INVOICE: Parameter = Parameter::path("invoiceId");
const DRAFT: Parameter = Parameter::path("invoiceDraftId");

/// Where a list goes on after the record with this identity.
const FROM: Parameter = Parameter::query("from", Kind::Id);
const SKIP: Parameter = Parameter::query("skip", Kind::Unsigned);
const TAKE: Parameter = Parameter::query("take", Kind::Unsigned);
const DATE_FROM: Parameter = Parameter::query("dateFrom", Kind::Text);
const DATE_TO: Parameter = Parameter::query("dateTo", Kind::Text);
const LIST: &[Parameter] = &[FROM, SKIP, TAKE];
const DATED: &[Parameter] = &[FROM, SKIP, TAKE, DATE_FROM, DATE_TO];
const OF_CONTRACT: &[Parameter] = &[CONTRACT, FROM, SKIP, TAKE];

const fn read(name: &'static str, path: &'static str) -> Operation {
    Operation::new(Get, name, path)
}

/// What makes a record out of a JSON object.
const fn create(name: &'static str, path: &'static str) -> Operation {
    Operation::new(Post, name, path)
        .answers(&[201, 200])
        .with(Content::Free)
}

const fn remove(name: &'static str, path: &'static str) -> Operation {
    Operation::new(Delete, name, path).answers(&[204, 200])
}

static FUNCTIONS: &[Operation] = &[
    create("createOrder", "/api/v1/Orders/").takes(fields::ORDER),
    Operation::new(Post, "commitOrder", "/api/v1/Orders/{orderId}/commit")
        .takes(&[ORDER])
        .with(Content::FreeOrEmpty)
        .paid(),
    Operation::new(Post, "approveOrder", "/api/v1/Orders/{orderId}/approve")
        .takes(&[ORDER])
        .paid(),
    Operation::new(Post, "declineOrder", "/api/v1/Orders/{orderId}/decline").takes(&[ORDER]),
    read("getCustomers", "/api/v1/Customers/").takes(LIST),
    create("createCustomer", "/api/v1/Customers/").takes(fields::CUSTOMER),
    read("getCustomer", "/api/v1/Customers/{customerId}").takes(&[CUSTOMER]),
    Operation::new(Put, "putCustomer", "/api/v1/Customers/{customerId}")
        .takes(fields::CUSTOMER_BY_ID)
        .with(Content::Free),
    Operation::new(Patch, "patchCustomer", "/api/v1/Customers/{customerId}")
        .takes(fields::CUSTOMER_BY_ID)
        .with(Content::Free),
    remove("deleteCustomer", "/api/v1/Customers/{customerId}")
        .takes(&[CUSTOMER])
        .lasting(),
    read(
        "getCustomerContracts",
        "/api/v1/Customers/{customerId}/Contracts",
    )
    .takes(&[CUSTOMER, FROM, SKIP, TAKE]),
    read("getContracts", "/api/v1/Contracts").takes(LIST),
    read("getContract", "/api/v1/Contracts/{contractId}").takes(&[CONTRACT]),
    read("getContractUsage", "/api/v1/Contracts/{contractId}/Usage").takes(OF_CONTRACT),
    create("postContractUsage", "/api/v1/Contracts/{contractId}/Usage").takes(fields::USAGE),
    // The vendor's client sends GET, which only reads.
    remove(
        "deleteContractUsage",
        "/api/v1/Contracts/{contractId}/Usage/{usageId}",
    )
    .takes(&[CONTRACT, Parameter::path("usageId")]),
    read(
        "getContractComponentSubscriptions",
        "/api/v1/Contracts/{contractId}/ComponentSubscriptions",
    )
    .takes(OF_CONTRACT),
    create(
        "createContractComponentSubscription",
        "/api/v1/Contracts/{contractId}/ComponentSubscriptions",
    )
    .takes(fields::COMPONENT_SUBSCRIPTION),
    read(
        "getContractSubscriptions",
        "/api/v1/Contracts/{contractId}/Subscriptions",
    )
    .takes(&[CONTRACT]),
    read(
        "getContractSelfServiceToken",
        "/api/v1/Contracts/{contractId}/SelfServiceToken",
    )
    .takes(&[CONTRACT, Parameter::query("tokenValidity", Kind::Unsigned)]),
    read(
        "getContractCancellationPreview",
        "/api/v1/Contracts/{contractId}/cancellationPreview",
    )
    .takes(&[CONTRACT, Parameter::query("cancellationTime", Kind::Text)]),
    Operation::new(Post, "endContract", "/api/v1/Contracts/{contractId}/end")
        .takes(&[CONTRACT, Parameter::body("EndDate", Kind::Text)])
        .with(Content::Free)
        .lasting(),
    create(
        "createContractRatedItem",
        "/api/v1/Contracts/{contractId}/ratedItems",
    )
    .takes(fields::RATED_ITEM),
    read("getSubscriptions", "/api/v1/Subscriptions").takes(LIST),
    read("getInvoices", "/api/v1/Invoices").takes(DATED),
    read("getInvoiceById", "/api/v1/Invoices/{invoiceId}").takes(&[INVOICE]),
    Operation::new(
        Post,
        "getInvoiceDownloadLink",
        "/api/v1/Invoices/{invoiceId}/downloadLink",
    )
    .takes(&[INVOICE])
    .answers(&[200, 201]),
    read("getInvoiceDrafts", "/api/v1/InvoiceDrafts").takes(DATED),
    read("getInvoiceDraft", "/api/v1/InvoiceDrafts/{invoiceDraftId}").takes(&[DRAFT]),
    Operation::new(
        Post,
        "sendInvoiceDraft",
        "/api/v1/InvoiceDrafts/{invoiceDraftId}",
    )
    .takes(&[DRAFT])
    .answers(&[200, 201])
    .paid()
    .lasting(),
    read("getPlanGroups", "/api/v1/PlanGroups").takes(LIST),
    read("getPlanGroup", "/api/v1/PlanGroups/{planGroupId}")
        .takes(&[Parameter::path("planGroupId")]),
    read("getPlans", "/api/v1/Plans").takes(LIST),
    read("getPlan", "/api/v1/Plans/{planId}").takes(&[Parameter::path("planId")]),
    read("getPlanVariants", "/api/v1/PlanVariants").takes(LIST),
    read("getPlanVariant", "/api/v1/PlanVariants/{planVariantId}")
        .takes(&[Parameter::path("planVariantId")]),
    read("getWebhooks", "/api/v1/webhooks").takes(LIST),
    create("createWebhook", "/api/v1/webhooks").takes(&[
        Parameter::body("Url", Kind::Url),
        Parameter::body("Events", Kind::List),
    ]),
    remove("deleteWebhook", "/api/v1/webhooks/{webhookId}").takes(&[Parameter::path("webhookId")]),
];

const fn other(method: Method, name: &'static str, path: &'static str) -> Operation {
    Operation::new(method, name, path).known_from(Source::OtherClients)
}

/// What the vendor's client does not have; the names are ours, in its manner.
static OTHERS: &[Operation] = &[
    Operation::new(Post, "authenticate", "/oauth/token")
        .takes(&[Parameter::body("grant_type", Kind::Text).required()])
        .with(Content::Form)
        .by(Auth::BasicUser),
    other(Post, "previewOrder", "/api/v1/Orders/Preview")
        .takes(fields::ORDER)
        .with(Content::Free),
    other(Get, "getOrder", "/api/v1/Orders/{orderId}").takes(&[ORDER]),
    other(Patch, "patchContract", "/api/v1/Contracts/{contractId}")
        .takes(&[CONTRACT])
        .with(Content::Free),
    other(Get, "getContractChanges", "/api/v1/contractChanges").takes(&[
        Parameter::query("contractId", Kind::Id),
        FROM,
        SKIP,
        TAKE,
    ]),
    other(
        Get,
        "getPaymentTransaction",
        "/api/v1/PaymentTransactions/{paymentTransactionId}",
    )
    .takes(&[Parameter::path("paymentTransactionId")]),
    other(
        Get,
        "getContractRatedItems",
        "/api/v1/Contracts/{contractId}/ratedItems",
    )
    .takes(OF_CONTRACT),
    other(
        Delete,
        "deleteRatedItem",
        "/api/v1/ratedItems/{ratedItemId}",
    )
    .takes(&[Parameter::path("ratedItemId")])
    .answers(&[204, 200]),
    other(
        Put,
        "putComponentSubscription",
        "/api/v1/ComponentSubscriptions/{componentSubscriptionId}",
    )
    .takes(&[
        Parameter::path("componentSubscriptionId"),
        Parameter::body("EndDate", Kind::Text),
    ])
    .with(Content::Free),
    other(
        Post,
        "annulateContract",
        "/api/v1/Contracts/{contractId}/annulate",
    )
    .takes(&[CONTRACT])
    .with(Content::FreeOrEmpty)
    .lasting(),
];
