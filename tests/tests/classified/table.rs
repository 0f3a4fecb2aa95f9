//! The expected answer of every call to every failure, and why.

use crate::calls::{Call, Kind};
use Certainty::{NotSent, Rejected, Unknown};
use Expected::{Fails, Fine};
use counterfoil_remote::{Certainty, Fault};

/// How a call ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// As if nothing had happened.
    Fine,
    /// With this said about its effect, this fault, this status where there was an answer.
    Fails(Certainty, Fault, Option<u16>),
}

/// A failure on the way to a connection.
pub const NOT_SENT: Expected = Fails(NotSent, Fault::Offline, None);

/// One of the sandbox's faults.
pub struct Row {
    pub name: &'static str,
    /// The sandbox's name of it; empty for none.
    pub fault: &'static str,
    pub times: u32,
    /// The service holds the call longer than the client waits.
    pub held: bool,
    pub delay_ms: Option<u64>,
    /// The service does what was asked, so each call gets a service of its own.
    pub has_an_effect: bool,
    /// Answered with data.
    answered: Option<Expected>,
    /// Answered with 204 and nothing.
    empty: Option<Expected>,
    /// Answered with 428 and an address.
    visit: Option<Expected>,
}

const ROW: Row = Row {
    name: "",
    fault: "",
    times: 1,
    held: false,
    delay_ms: None,
    has_an_effect: false,
    answered: None,
    empty: None,
    visit: None,
};

/// The same however the call is answered when all is well.
const fn any(expected: [Expected; 3]) -> Row {
    let [answered, empty, visit] = expected;
    Row {
        answered: Some(answered),
        empty: Some(empty),
        visit: Some(visit),
        ..ROW
    }
}

const DARK: Expected = Fails(Unknown, Fault::Offline, None);
const LATE: Expected = Fails(Unknown, Fault::TimedOut, None);
const DOWN: Expected = Fails(Unknown, Fault::Unavailable, Some(500));
const THROTTLED: Expected = Fails(
    Unknown,
    Fault::TooMany {
        retry_after: Some(1),
    },
    Some(429),
);
const SIGN_IN: Expected = Fails(Rejected, Fault::SignInNeeded, Some(401));
const EXISTS: Expected = Fails(Rejected, Fault::AlreadyExists, Some(409));

const fn odd(status: u16) -> Expected {
    Fails(Unknown, Fault::Malformed, Some(status))
}

pub static FAULTS: &[Row] = &[
    // Every call of the fixture is one that the service takes.
    Row {
        name: "no fault",
        has_an_effect: true,
        ..any([Fine, Fine, Fine])
    },
    // The request had left when the connection closed. That the service did nothing, nobody tells.
    Row {
        name: "closed without a word",
        fault: "refused",
        ..any([DARK, DARK, DARK])
    },
    Row {
        name: "closed after a while, nothing done",
        fault: "timeout_before",
        delay_ms: Some(20),
        ..any([DARK, DARK, DARK])
    },
    Row {
        name: "closed after a while, done",
        fault: "timeout_after",
        delay_ms: Some(20),
        has_an_effect: true,
        ..any([DARK, DARK, DARK])
    },
    // The request left; whoever waits in vain cannot know which of the two it was.
    Row {
        name: "no answer in time, nothing done",
        fault: "timeout_before",
        held: true,
        ..any([LATE, LATE, LATE])
    },
    Row {
        name: "no answer in time, done",
        fault: "timeout_after",
        held: true,
        has_an_effect: true,
        ..any([LATE, LATE, LATE])
    },
    // A 5xx says that something broke, and not before or after what.
    Row {
        name: "500, nothing done",
        fault: "5xx_before",
        ..any([DOWN, DOWN, DOWN])
    },
    Row {
        name: "500, done",
        fault: "5xx_after",
        has_an_effect: true,
        ..any([DOWN, DOWN, DOWN])
    },
    // The head of the answer came, its data broke off: done most likely, but what was done is not
    // known. An answer without data has no middle: it does not come at all.
    Row {
        name: "answer cut off",
        fault: "cut_body",
        has_an_effect: true,
        answered: Some(odd(200)),
        empty: Some(DARK),
        visit: Some(odd(428)),
        ..ROW
    },
    // The token is looked at before anything is done: refreshed once, the same call goes out again.
    Row {
        name: "401 once",
        fault: "401",
        has_an_effect: true,
        ..any([Fine, Fine, Fine])
    },
    // Refused again with a new token: signing in is the person's.
    Row {
        name: "401 again",
        fault: "401",
        times: 2,
        ..any([SIGN_IN, SIGN_IN, SIGN_IN])
    },
    // Documented: the service did not do it.
    Row {
        name: "409",
        fault: "409",
        ..any([EXISTS, EXISTS, EXISTS])
    },
    // Not documented, and may come from something in between, after the service had its turn.
    Row {
        name: "429",
        fault: "429",
        ..any([THROTTLED, THROTTLED, THROTTLED])
    },
    // Delivered twice, the second answer arrives; for some calls that is a refusal (below).
    Row {
        name: "delivered twice",
        fault: "duplicate",
        has_an_effect: true,
        ..any([Fine, Fine, Fine])
    },
    // The connection closes, the effect comes later.
    Row {
        name: "late effect",
        fault: "late_commit",
        has_an_effect: true,
        ..any([DARK, DARK, DARK])
    },
    // An old state is a state: what it means is for the reconciler to say.
    Row {
        name: "stale",
        fault: "stale_read",
        answered: Some(Fine),
        ..ROW
    },
    // A page of something in between: 200 is not success, and whether it let the request pass
    // before it answered is not known.
    Row {
        name: "a web page",
        fault: "html",
        ..any([odd(200), odd(200), odd(200)])
    },
    // Done, but what was done cannot be read.
    Row {
        name: "not JSON",
        fault: "malformed",
        has_an_effect: true,
        answered: Some(odd(200)),
        empty: Some(odd(200)),
        visit: Some(odd(428)),
        ..ROW
    },
];

impl Row {
    /// What this call comes to; none where the fault makes no sense for it.
    pub fn expected(&self, call: &Call) -> Option<Expected> {
        let rejected = |fault, status| Some(Fails(Rejected, fault, Some(status)));
        let usual = match call.kind {
            Kind::Reads | Kind::Makes | Kind::SignsIn => self.answered.clone(),
            Kind::Changes => self.empty.clone(),
            Kind::Visits => self.visit.clone(),
        };
        match (self.name, call.operation) {
            // The second delivery is refused although the first one had its effect. That is why a
            // creation refused as a duplicate is looked for, and why every call is read back.
            ("delivered twice", "invoices.create") => rejected(Fault::AlreadyExists, 409),
            ("delivered twice", "invoices.items.delete" | "customers.delete") => {
                rejected(Fault::NotFound, 404)
            }
            ("delivered twice", "invoices.update_status") => rejected(Fault::StatusDenied, 400),
            ("delivered twice", "subscriptions.upgrade") => rejected(Fault::Invalid, 400),
            ("delivered twice", "accounts.logout") => SIGN_OUT_TWICE,
            // There is no token to renew: the password is wrong, or none is asked for.
            ("401 once" | "401 again", _) if !call.has_bearer() => Some(SIGN_IN),
            // The token is renewed, and a person asks again.
            ("401 once", _) if call.is_sent_once() => Some(SIGN_IN),
            // What is made is answered with 201.
            (
                "answer cut off" | "not JSON",
                "invoices.create" | "invoices.items.create" | "customers.create",
            ) => Some(odd(201)),
            ("stale", _) if call.kind != Kind::Reads => None,
            _ => usual,
        }
    }
}

/// The first delivery ends the token, the second one is refused for it; the client renews the
/// token and signs out with that.
const SIGN_OUT_TWICE: Option<Expected> = Some(Fine);

/// One documented error.
pub struct Code {
    pub status: u16,
    pub code: &'static str,
    certainty: Certainty,
    fault: Fault,
}

const fn rejected(status: u16, code: &'static str, fault: Fault) -> Code {
    Code {
        status,
        code,
        certainty: Rejected,
        fault,
    }
}

const fn unknown(status: u16, code: &'static str) -> Code {
    Code {
        status,
        code,
        certainty: Unknown,
        fault: Fault::Unavailable,
    }
}

/// Every documented error code with the status it comes with. A 4xx in the service's own form is
/// its word that it did not do it; a 5xx is nobody's word.
pub static CODES: &[Code] = &[
    rejected(401, "invalid_token", Fault::SignInNeeded),
    rejected(401, "bad_credentials", Fault::SignInNeeded),
    rejected(400, "require_activation", Fault::Invalid),
    rejected(404, "not_found", Fault::NotFound),
    rejected(400, "already_have_resource", Fault::Invalid),
    rejected(400, "multi_row", Fault::Invalid),
    rejected(412, "configuration_needed", Fault::Invalid),
    rejected(400, "missing_param", Fault::Invalid),
    rejected(400, "forbidden_empty_request", Fault::Invalid),
    rejected(400, "unrecognized_parameter", Fault::Invalid),
    rejected(400, "invalid_param", Fault::Invalid),
    rejected(400, "status_value_denied", Fault::StatusDenied),
    rejected(412, "status_value_denied", Fault::StatusDenied),
    rejected(400, "forbidden_resource", Fault::Forbidden),
    rejected(400, "non_upgradable", Fault::Invalid),
    rejected(400, "non_processable", Fault::NotProcessable),
    rejected(409, "row_exists", Fault::AlreadyExists),
    rejected(400, "balance_insufficient", Fault::Invalid),
    unknown(503, "service_unavailable"),
    unknown(500, "internal_error"),
    unknown(501, "not_implemented"),
];

impl Code {
    pub fn is_about_the_sign_in(&self) -> bool {
        self.fault == Fault::SignInNeeded
    }

    pub fn expected(&self, call: &Call) -> Expected {
        match (self.code, call.operation) {
            // "Not found" is how these say that there is none, which is an answer.
            ("not_found", "payouts.account.retrieve" | "subscriptions.active") => Fine,
            _ => Fails(self.certainty, self.fault.clone(), Some(self.status)),
        }
    }
}
