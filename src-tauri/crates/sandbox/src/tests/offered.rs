//! Every operation that the vendors' pages name is offered, by its name.

use crate::systems::System;

/// The 39 functions of billwerk's client.
const BILLWERK: &[&str] = &[
    "createOrder",
    "commitOrder",
    "approveOrder",
    "declineOrder",
    "getCustomers",
    "createCustomer",
    "getCustomer",
    "putCustomer",
    "patchCustomer",
    "deleteCustomer",
    "getCustomerContracts",
    "getContracts",
    "getContract",
    "getContractUsage",
    "postContractUsage",
    "deleteContractUsage",
    "getContractComponentSubscriptions",
    "createContractComponentSubscription",
    "getContractSubscriptions",
    "getContractSelfServiceToken",
    "getContractCancellationPreview",
    "endContract",
    "createContractRatedItem",
    "getSubscriptions",
    "getInvoices",
    "getInvoiceById",
    "getInvoiceDownloadLink",
    "getInvoiceDrafts",
    "getInvoiceDraft",
    "sendInvoiceDraft",
    "getPlanGroups",
    "getPlanGroup",
    "getPlans",
    "getPlan",
    "getPlanVariants",
    "getPlanVariant",
    "getWebhooks",
    "createWebhook",
    "deleteWebhook",
];

/// What other programs ask of billwerk, named in the manner of its client.
const BILLWERK_BESIDE: &[&str] = &[
    "authenticate",
    "previewOrder",
    "getOrder",
    "patchContract",
    "getContractChanges",
    "getPaymentTransaction",
    "getContractRatedItems",
    "deleteRatedItem",
    "putComponentSubscription",
    "annulateContract",
    "downloadInvoice",
];

/// The 19 functions of a bucket's billing.
const BILLING: &[&str] = &[
    "subscribe",
    "paymentIntentSucceed",
    "startTrial",
    "getInvoices",
    "getReceipts",
    "getSubcription",
    "getSubcriptionState",
    "attachCreditCard",
    "fetchCreditCards",
    "fetchCreditCard",
    "fetchDefaultCreditCard",
    "updateCreditCard",
    "deleteCreditCard",
    "setDefaultCard",
    "fetchMetadata",
    "updateMetadata",
    "attachBankAccount",
    "fetchBankAccount",
    "deleteBankAccount",
];

/// The 14 functions of a user.
const USER: &[&str] = &[
    "retrieve",
    "show",
    "update",
    "delete",
    "attachCreditCard",
    "fetchCreditCard",
    "fetchDefaultCreditCard",
    "updateCreditCard",
    "deleteCreditCard",
    "setDefaultCard",
    "fetchMetadata",
    "updateMetadata",
    "listCharges",
    "listSubscriptions",
];

#[test]
fn each_vendors_functions_are_all_offered() {
    let named = |prefix: &str, names: &[&str]| -> Vec<String> {
        names.iter().map(|name| format!("{prefix}{name}")).collect()
    };
    for (system, count, names) in [
        (System::Billwerk, 39, named("", BILLWERK)),
        (System::Billwerk, 11, named("", BILLWERK_BESIDE)),
        (System::Pm2, 19, named("bucket.billing.", BILLING)),
        (System::Pm2, 14, named("user.", USER)),
        (
            System::FundingSources,
            5,
            named("", &["list", "create", "get", "update", "delete"]),
        ),
    ] {
        assert_eq!(names.len(), count);
        let offered = system.operations();
        for name in names {
            assert!(offered.contains(&name.as_str()), "{} {name}", system.name());
        }
    }
}
