//! What the documented refusals of plans, payments and messages mean, in words. By the service's
//! code and status, never by its text.

use counterfoil_domain::{Said, say};
use counterfoil_remote::CallError;
use counterfoil_remote::trincico::model::UpgradeOutcome;

/// What a code means to a person.
type Words = &'static [(&'static str, fn() -> Said)];

const COMMON: Words = &[
    ("missing_param", || {
        say!(
            "told-refused-missed-something",
            "The service missed something that it needs. This version of the program may be too \
             old for it."
        )
    }),
    ("unrecognized_parameter", || {
        say!(
            "told-refused-not-understood",
            "The service did not understand the request. This version of the program may be too \
             old for it."
        )
    }),
    ("invalid_param", || {
        say!(
            "told-refused-something-wrong",
            "The service found something wrong with the request. This version of the program may \
             be too old for it."
        )
    }),
    ("service_unavailable", || {
        say!(
            "told-refused-no-provider",
            "The service could not reach its payment provider."
        )
    }),
    ("forbidden_resource", || {
        say!(
            "told-refused-of-another",
            "This belongs to another user of the service."
        )
    }),
];

fn words(error: &CallError, known: Words) -> Option<Said> {
    let code = error.code.as_deref()?;
    let all = known.iter().chain(COMMON);
    let (_, words) = all.into_iter().find(|(known, _)| *known == code)?;
    Some(words())
}

/// Refusals of a change of the plan.
pub(crate) fn change(error: &CallError) -> Option<Said> {
    let method = error.field.as_deref() == Some("payment_method_id");
    if error.status == Some(404) && method {
        return Some(say!(
            "told-refused-way-to-pay-gone",
            "The service does not know this way to pay any more. Refresh and choose again."
        ));
    }
    if error.status == Some(404) && error.field.as_deref() == Some("plan_id") {
        return Some(say!(
            "told-refused-plan-gone",
            "The service does not offer this plan any more. Refresh and choose again."
        ));
    }
    words(
        error,
        &[
            ("not_found", || {
                say!(
                    "told-refused-no-such-plan",
                    "The service has no such plan or way to pay, or you have no active \
                     subscription."
                )
            }),
            ("multi_row", || {
                say!(
                    "told-refused-several-subscriptions",
                    "You have more than one active subscription at the service, so it does not \
                     know which to change. Ask the service to mend that."
                )
            }),
            ("already_have_resource", || {
                say!("told-refused-plan-is-yours", "You have this plan already.")
            }),
            ("non_upgradable", || {
                say!(
                    "told-refused-plan-not-open",
                    "The service does not let you change to this plan."
                )
            }),
            ("configuration_needed", || {
                say!(
                    "told-refused-plan-unpriced",
                    "The service has not set up the price of this plan yet. Choose another, or \
                     ask the service."
                )
            }),
        ],
    )
}

/// Refusals of the end of a subscription.
pub(crate) fn cancel(error: &CallError) -> Option<Said> {
    words(
        error,
        &[
            ("not_found", || {
                say!(
                    "told-refused-subscription-gone",
                    "The service does not have this subscription any more."
                )
            }),
            ("status_value_denied", || {
                say!(
                    "told-refused-not-running",
                    "The subscription is not running, so it cannot be ended."
                )
            }),
            ("non_processable", || {
                say!(
                    "told-refused-subscription-unknown",
                    "The payment provider does not know this subscription. Ask the service to \
                     mend that."
                )
            }),
        ],
    )
}

/// Refusals of another card.
pub(crate) fn update_payment(error: &CallError) -> Option<Said> {
    words(
        error,
        &[
            ("not_found", || {
                say!(
                    "told-refused-subscription-or-way-gone",
                    "The service does not have this subscription or way to pay any more."
                )
            }),
            ("non_processable", || {
                say!(
                    "told-refused-subscription-unknown",
                    "The payment provider does not know this subscription. Ask the service to \
                     mend that."
                )
            }),
        ],
    )
}

/// Refusals of enabling payouts.
pub(crate) fn enable(error: &CallError) -> Option<Said> {
    words(
        error,
        &[
            ("not_found", || {
                say!(
                    "told-refused-no-payout-account",
                    "The service has no payout account of yours to enable."
                )
            }),
            ("row_exists", || {
                say!(
                    "told-refused-can-pay-out",
                    "The account can pay out already."
                )
            }),
        ],
    )
}

/// Refusals of paying an invoice.
pub(crate) fn pay(error: &CallError) -> Option<Said> {
    words(
        error,
        &[
            ("status_value_denied", || {
                say!(
                    "told-refused-not-ready-to-pay",
                    "Only an invoice that is issued at the service and not paid can be paid."
                )
            }),
            ("not_found", || {
                say!(
                    "told-refused-invoice-or-way-gone",
                    "The service does not have this invoice or way to pay."
                )
            }),
            ("configuration_needed", || {
                say!(
                    "told-refused-no-way-to-pay",
                    "The service has no way to pay that is taken by itself. Ask the service to \
                     set one up."
                )
            }),
        ],
    )
}

/// Refusals of sending an invoice. The service uses one code for two reasons; the status tells them
/// apart.
pub(crate) fn send(error: &CallError) -> Option<Said> {
    match (error.status, error.code.as_deref()) {
        (Some(401), _) => Some(say!(
            "told-refused-message-password",
            "The service did not accept the password for messages. Enter it again in the \
             account's settings."
        )),
        (Some(412), _) => Some(say!(
            "told-refused-no-activation-code",
            "The service has no activation code for this user."
        )),
        (Some(501), _) => Some(say!(
            "told-refused-message-kind",
            "The service cannot send this kind of message yet."
        )),
        _ => words(
            error,
            &[
                ("status_value_denied", || {
                    say!(
                        "told-refused-not-ready-to-send",
                        "The service sends an invoice only while it is issued and not paid."
                    )
                }),
                ("not_found", || {
                    say!(
                        "told-refused-invoice-or-message-gone",
                        "The service does not have this invoice, or no message for it."
                    )
                }),
            ],
        ),
    }
}

/// What came of a change of the plan that needs no page.
pub(crate) fn changed(name: &str, outcome: &UpgradeOutcome) -> Said {
    match outcome {
        UpgradeOutcome::NextPlanWaiting => say!(
            "told-plan-follows",
            "{plan} starts when the current period ends.",
            plan = name,
        ),
        UpgradeOutcome::PaymentNotRequired => say!(
            "told-plan-changed",
            "You have {plan} now. The difference is on the next invoice.",
            plan = name,
        ),
        UpgradeOutcome::PaymentRequired => say!(
            "told-plan-charged",
            "{plan} was taken. The payment is taken from your card before the next invoice, \
             without you.",
            plan = name,
        ),
        UpgradeOutcome::Redirect(_) => say!(
            "told-plan-page",
            "{plan} waits for a page to be visited.",
            plan = name,
        ),
        UpgradeOutcome::Other(code) => say!(
            "told-plan-other",
            "The service took it and says “{code}”.",
            code = code,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_remote::{Certainty, Fault};

    fn refusal(status: u16, code: &str, field: &str) -> CallError {
        CallError {
            operation: "x",
            certainty: Certainty::Rejected,
            fault: Fault::Invalid,
            status: Some(status),
            code: Some(code.to_owned()),
            message: "told".to_owned(),
            field: Some(field.to_owned()),
        }
    }

    #[test]
    fn every_documented_refusal_is_told_in_words() {
        type Told = fn(&CallError) -> Option<Said>;
        let cases: [(Told, &[(u16, &str)]); 6] = [
            (
                change,
                &[
                    (400, "missing_param"),
                    (400, "unrecognized_parameter"),
                    (400, "invalid_param"),
                    (400, "multi_row"),
                    (400, "already_have_resource"),
                    (404, "not_found"),
                    (412, "configuration_needed"),
                    (503, "service_unavailable"),
                ],
            ),
            (
                cancel,
                &[
                    (404, "not_found"),
                    (400, "forbidden_resource"),
                    (400, "status_value_denied"),
                    (400, "non_processable"),
                    (503, "service_unavailable"),
                ],
            ),
            (
                update_payment,
                &[
                    (400, "missing_param"),
                    (400, "unrecognized_parameter"),
                    (400, "invalid_param"),
                    (400, "forbidden_resource"),
                    (400, "non_processable"),
                    (404, "not_found"),
                    (503, "service_unavailable"),
                ],
            ),
            (
                enable,
                &[
                    (404, "not_found"),
                    (409, "row_exists"),
                    (503, "service_unavailable"),
                ],
            ),
            (
                pay,
                &[
                    (400, "status_value_denied"),
                    (404, "not_found"),
                    (412, "configuration_needed"),
                    (503, "service_unavailable"),
                ],
            ),
            (
                send,
                &[
                    (400, "status_value_denied"),
                    (404, "not_found"),
                    (412, "status_value_denied"),
                    (501, "not_implemented"),
                    (401, "bad_credentials"),
                ],
            ),
        ];
        for (told, refusals) in cases {
            for (status, code) in refusals {
                assert!(
                    told(&refusal(*status, code, "")).is_some(),
                    "{status} {code}"
                );
            }
            assert_eq!(told(&refusal(400, "made_up", "")), None);
        }
        let plan = change(&refusal(404, "not_found", "plan_id"));
        let method = change(&refusal(404, "not_found", "payment_method_id"));
        let none = change(&refusal(404, "not_found", ""));
        assert!(plan != method && method != none && none != plan);
        assert_ne!(
            send(&refusal(400, "status_value_denied", "")),
            send(&refusal(412, "status_value_denied", ""))
        );
    }
}
