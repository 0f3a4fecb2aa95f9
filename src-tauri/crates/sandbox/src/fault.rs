//! Calls that fail in a named way, on request.

use crate::{
    call::{Content, Refusal, Reply},
    systems::{self, Neighbours, System},
};
use serde::Deserialize;
use std::time::Duration;

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Kind {
    /// The connection closes before anything is done.
    #[serde(rename = "refused")]
    Refused,
    /// No answer, and nothing is done.
    #[serde(rename = "timeout_before")]
    TimeoutBefore,
    /// No answer, though the call had its effect.
    #[serde(rename = "timeout_after")]
    TimeoutAfter,
    /// 500, and nothing is done.
    #[serde(rename = "5xx_before")]
    ServerErrorBefore,
    /// 500, though the call had its effect.
    #[serde(rename = "5xx_after")]
    ServerErrorAfter,
    /// The call has its effect; its answer breaks off in the middle of the body.
    #[serde(rename = "cut_body")]
    CutBody,
    /// 401 `invalid_token`, and nothing is done.
    #[serde(rename = "401")]
    Unauthorized,
    /// 409 `row_exists`, and nothing is done.
    #[serde(rename = "409")]
    Conflict,
    /// 429 with `Retry-After: 1`, and nothing is done.
    #[serde(rename = "429")]
    TooMany,
    /// The request arrives twice; the second answer is given.
    #[serde(rename = "duplicate")]
    Duplicate,
    /// The connection closes at once; the effect comes after the next read, or after `delay_ms`.
    #[serde(rename = "late_commit")]
    LateCommit,
    /// A read shows the records as they were before the last change.
    #[serde(rename = "stale_read")]
    StaleRead,
    /// 200 with a web page, and nothing is done.
    #[serde(rename = "html")]
    Html,
    /// The call has its effect; its answer is not JSON though it says so.
    #[serde(rename = "malformed")]
    Malformed,
    /// Any documented error, by `status` and `code`; nothing is done.
    #[serde(rename = "error")]
    Error,
    /// 428 with the address of `to`; nothing is done.
    #[serde(rename = "redirects_to")]
    RedirectsTo,
    /// A list names the page that was asked for as the next one.
    #[serde(rename = "cursor_repeats")]
    CursorRepeats,
    /// A list names its first page as the next one.
    #[serde(rename = "cursor_returns")]
    CursorReturns,
    /// Half of a page, which says that it is all of it and more.
    #[serde(rename = "page_short")]
    PageShort,
    /// The records of the first page once more, before those of this one.
    #[serde(rename = "page_repeats")]
    PageRepeats,
    /// A page without records that names a next one.
    #[serde(rename = "page_empty")]
    PageEmpty,
    /// A page that takes no notice of `limit`.
    #[serde(rename = "page_whole")]
    PageWhole,
    /// Every identity as a number.
    #[serde(rename = "ids_numbers")]
    IdsNumbers,
    /// The same number as a text.
    #[serde(rename = "ids_texts")]
    IdsTexts,
    /// The first three records of a list are called null, 0 and `{}`.
    #[serde(rename = "ids_missing")]
    IdsMissing,
}

impl Kind {
    /// A strange answer to a list or a read, which only Trincico gives.
    fn is_strange(self) -> bool {
        matches!(
            self,
            Self::CursorRepeats
                | Self::CursorReturns
                | Self::PageShort
                | Self::PageRepeats
                | Self::PageEmpty
                | Self::PageWhole
                | Self::IdsNumbers
                | Self::IdsTexts
                | Self::IdsMissing
        )
    }
}

/// Every documented error code, so that a fault can name any of them.
const CODES: [&str; 20] = [
    "invalid_token",
    "require_activation",
    "bad_credentials",
    "not_found",
    "already_have_resource",
    "multi_row",
    "configuration_needed",
    "missing_param",
    "forbidden_empty_request",
    "unrecognized_parameter",
    "invalid_param",
    "status_value_denied",
    "service_unavailable",
    "forbidden_resource",
    "non_upgradable",
    "non_processable",
    "row_exists",
    "internal_error",
    "balance_insufficient",
    "not_implemented",
];

/// How long a call without an answer is held where no delay is given; clients give up before.
const HOLD: Duration = Duration::from_secs(120);

/// An order to make calls fail.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Such as `invoices.create`; `*` for any.
    pub operation: String,
    #[serde(rename = "fault")]
    pub kind: Kind,
    /// How many calls fail; one where absent.
    #[serde(default = "once")]
    times: u32,
    /// How many calls go well before that.
    #[serde(default)]
    skip: u32,
    delay_ms: Option<u64>,
    /// For `error`: the HTTP status.
    status: Option<u16>,
    /// For `error`: the code in the reply.
    code: Option<String>,
    /// The address of `redirects_to`.
    to: Option<String>,
}

fn once() -> u32 {
    1
}

impl Fault {
    /// Reads an order.
    pub fn read(body: &[u8]) -> Result<Self, String> {
        let mut fault: Self = serde_json::from_slice(body).map_err(|error| error.to_string())?;
        let named = systems::named(&fault.operation);
        if named.is_none() && fault.operation != "*" {
            let all = System::ALL.into_iter().flat_map(System::operations);
            let names: Vec<&str> = all.collect();
            return Err(format!("operation is one of {}", names.join(", ")));
        }
        let beside = named.filter(|(system, _)| *system != System::Trincico);
        if let Some((_, name)) = named {
            name.clone_into(&mut fault.operation);
        }
        if let Some((system, _)) = beside.filter(|_| fault.kind.is_strange()) {
            let name = system.name();
            return Err(format!(
                "{name} has no strange answers; these are trincico's"
            ));
        }
        if fault.kind == Kind::Error && fault.wrong_status().is_none() {
            return Err("an error needs a status of 400 to 599".to_owned());
        }
        if fault.kind == Kind::Error && beside.is_none() && fault.error().is_none() {
            return Err(format!(
                "an error needs a status of 400 to 599 and a code out of {}",
                CODES.join(", ")
            ));
        }
        Ok(fault)
    }

    /// How long to wait before the answer, or before giving none.
    pub fn delay(&self) -> Option<Duration> {
        let silent = matches!(self.kind, Kind::TimeoutBefore | Kind::TimeoutAfter);
        self.delay_ms
            .map(Duration::from_millis)
            .or(silent.then_some(HOLD))
    }

    fn wrong_status(&self) -> Option<u16> {
        self.status.filter(|status| (400..600).contains(status))
    }

    fn error(&self) -> Option<Refusal> {
        let status = self.wrong_status()?;
        let code = CODES
            .iter()
            .find(|code| Some(**code) == self.code.as_deref())?;
        Some(Refusal::new(
            status,
            code,
            "",
            "This call was made to fail.",
        ))
    }

    /// The answer of a fault that does nothing but answer; none for the others.
    pub fn instead(&self, system: System, neighbours: &Neighbours) -> Option<Reply> {
        if system == System::Trincico || self.kind == Kind::Html {
            return self.instead_of_trincico();
        }
        let status = match self.kind {
            Kind::ServerErrorBefore => 500,
            Kind::Unauthorized => 401,
            Kind::Conflict => 409,
            Kind::TooMany => 429,
            Kind::Error => self.wrong_status()?,
            _ => return None,
        };
        let code = self.code.as_deref();
        let mut reply = neighbours.refused(system, status, code, "This call was made to fail.");
        if status == 429 {
            reply.headers.push(("retry-after", "1".to_owned()));
            if system == System::Billwerk {
                for (name, value) in [
                    ("x-ratelimit-limit", "10000"),
                    ("x-ratelimit-remaining", "0"),
                ] {
                    reply.headers.push((name, value.to_owned()));
                }
            }
        }
        Some(reply)
    }

    fn instead_of_trincico(&self) -> Option<Reply> {
        let refusal = match self.kind {
            Kind::ServerErrorBefore => Refusal::internal(),
            Kind::Unauthorized => Refusal::invalid_token(),
            Kind::Conflict => Refusal::row_exists("reference"),
            Kind::TooMany => {
                let message = "Request was throttled. Expected available in 1 second.";
                let mut reply: Reply = Refusal::new(429, "service_unavailable", "", message).into();
                reply.headers.push(("retry-after", "1".to_owned()));
                return Some(reply);
            }
            Kind::Html => {
                let page = "<!doctype html><html><head><title>Sign in to the network</title>\
                            </head><body><h1>Welcome to the guest network</h1></body></html>";
                return Some(Reply::html(200, page.to_owned()));
            }
            Kind::Error => self.error()?,
            Kind::RedirectsTo => return Some(Reply::visit(self.to.as_deref()?)),
            _ => return None,
        };
        Some(refusal.into())
    }

    /// What an answer becomes after the call had its effect.
    pub fn spoil(&self, system: System, neighbours: &Neighbours, reply: Reply) -> Reply {
        match self.kind {
            Kind::ServerErrorAfter if system != System::Trincico => {
                neighbours.refused(system, 500, None, "This call was made to fail.")
            }
            Kind::ServerErrorAfter => Refusal::internal().into(),
            Kind::Malformed => Reply {
                content: Content::Broken("{\"id\": 73, \"reference\": [\"BT\", \"data\": {{"),
                status: if reply.status == 204 {
                    200
                } else {
                    reply.status
                },
                ..reply
            },
            _ => reply,
        }
    }
}

/// The orders that wait for their calls.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.0.push(fault);
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn waiting(&self) -> u32 {
        self.0.iter().map(|fault| fault.times).sum()
    }

    /// The fault of a call that arrives now, in the order in which they were asked for.
    pub fn take(&mut self, operation: &str) -> Option<Fault> {
        let matches = |f: &Fault| f.operation == operation || f.operation == "*";
        let at = self.0.iter().position(matches)?;
        let fault = &mut self.0[at];
        if fault.skip > 0 {
            fault.skip -= 1;
            return None;
        }
        fault.times -= 1;
        let taken = fault.clone();
        if taken.times == 0 {
            self.0.remove(at);
        }
        Some(taken)
    }
}
