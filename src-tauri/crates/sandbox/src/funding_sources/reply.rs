//! The two envelopes, and what is wrong with a request in both.

use super::Dialect;
use crate::call::Reply;
use serde_json::{Value, json};

/// What a zero time looks like on the vendor's server.
const NEVER: &str = "0001-01-01T00:00:00Z";

/// Why a request was refused, by the vendor's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    AccessDenied,
    InvalidFormat,
    MissingParam,
    NotFound,
    BadRequestFormat,
    AlreadyInUse,
    TooShort,
    TooLong,
    InvalidValue,
    ActOfGod,
    WrongOwner,
}

/// Names on the vendor's page and numbers on its server.
const CODES: [(Code, &str, u8); 11] = [
    (Code::AccessDenied, "ERROR_ACCESS_DENIED", 1),
    (Code::InvalidFormat, "ERROR_INVALID_FORMAT", 2),
    (Code::MissingParam, "ERROR_MISSING_PARAM", 3),
    (Code::NotFound, "ERROR_NOT_FOUND", 4),
    (Code::BadRequestFormat, "ERROR_BAD_REQUEST_FORMAT", 5),
    (Code::AlreadyInUse, "ERROR_ALREADY_IN_USE", 6),
    (Code::TooShort, "ERROR_TOO_SHORT", 7),
    (Code::TooLong, "ERROR_TOO_LONG", 8),
    (Code::InvalidValue, "ERROR_INVALID_VALUE", 9),
    (Code::ActOfGod, "ACT_OF_GOD", 10),
    (Code::WrongOwner, "ERROR_WRONG_OWNER", 11),
];

impl Code {
    /// The code of that name, in capitals or not, with or without `ERROR_`.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_uppercase();
        let bare = name.strip_prefix("ERROR_").unwrap_or(&name);
        let known = CODES.iter();
        known
            .filter(|(_, long, _)| long.strip_prefix("ERROR_").unwrap_or(long) == bare)
            .map(|(code, ..)| *code)
            .next()
    }

    fn entry(self) -> (&'static str, u8) {
        let found = CODES.iter().find(|(code, ..)| *code == self);
        found.map_or(("ACT_OF_GOD", 10), |(_, name, number)| (*name, *number))
    }
}

/// A refusal.
#[derive(Debug, Clone)]
pub struct Failure {
    status: u16,
    code: Code,
    field: &'static str,
}

impl Failure {
    pub const fn new(status: u16, code: Code, field: &'static str) -> Self {
        Self {
            status,
            code,
            field,
        }
    }
}

/// An error in the form of a dialect.
pub fn failed(dialect: Dialect, failure: &Failure) -> Reply {
    let (name, number) = failure.code.entry();
    let message = match failure.status {
        400 => "Bad request.",
        401 | 403 => "Access denied.",
        404 => "Not found.",
        _ => "Internal server error.",
    };
    let by_server = dialect != Dialect::Wiki;
    let mut error = json!({ "code": if by_server { json!(number) } else { json!(name) } });
    if !failure.field.is_empty() {
        error["field"] = json!(failure.field);
    }
    let mut body = json!({ "code": failure.status, "errors": [error] });
    body[if by_server { "message" } else { "msg" }] = json!(message);
    let mut reply = with_type(failure.status, body, "errors/json", by_server);
    if failure.status == 401 {
        reply
            .headers
            .push(("www-authenticate", "Basic realm=\"2cloud\"".to_owned()));
    }
    reply
}

/// The error of that status, with the code of that name where there is one.
pub fn refused(dialect: Dialect, status: u16, code: Option<&str>) -> Reply {
    let usual = match status {
        401 | 403 => Code::AccessDenied,
        404 => Code::NotFound,
        409 => Code::AlreadyInUse,
        400..500 => Code::BadRequestFormat,
        _ => Code::ActOfGod,
    };
    let code = code.and_then(Code::named).unwrap_or(usual);
    failed(dialect, &Failure::new(status, code, ""))
}

/// A success with these sources; `status` is 500 where the vendor's server says so by mistake.
pub fn sources(dialect: Dialect, status: u16, message: &str, rows: &[Value]) -> Reply {
    let by_server = dialect != Dialect::Wiki;
    let shown: Vec<Value> = rows.iter().map(|row| source(row, dialect)).collect();
    let mut body = json!({ "code": status, "funding_sources": { "stripe": shown } });
    body[if by_server { "message" } else { "msg" }] = json!(message);
    with_type(status, body, "funding_sources/json", by_server)
}

fn with_type(status: u16, body: Value, kind: &str, by_server: bool) -> Reply {
    let mut reply = Reply::json(status, body);
    reply.headers.push(("content-type", kind.to_owned()));
    if by_server {
        reply.headers.push(("api-version", "1.0.0".to_owned()));
    }
    reply
}

/// A source as a dialect shows it.
pub fn source(row: &Value, dialect: Dialect) -> Value {
    let mut shown = json!({
        "remote_id": row["remote_id"],
        "added": row["added"],
    });
    let named = !row["nickname"].is_null();
    if dialect == Dialect::Wiki {
        shown["last_used"] = row["last_used"].clone();
        if named {
            shown["nickname"] = row["nickname"].clone();
        }
    } else {
        shown["nickname"] = if named {
            row["nickname"].clone()
        } else {
            json!("")
        };
        let used = !row["last_used"].is_null();
        shown["last_used"] = if used {
            row["last_used"].clone()
        } else {
            json!(NEVER)
        };
    }
    if dialect != Dialect::Server {
        for name in ["id", "user_id"] {
            // Kept as texts, told as the numbers they are.
            let number = row[name].as_str().and_then(|text| text.parse::<u64>().ok());
            shown[name] = json!(number);
        }
    }
    shown
}
