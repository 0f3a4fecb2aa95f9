//! What the errors of FundingSources mean: the pages write words, the published server numbers, and
//! says 401 where the pages say 403.

use crate::{CallError, Certainty, Fault};

/// The vendor's words, by number from 1.
const WORDS: [&str; 11] = [
    "ERROR_ACCESS_DENIED",
    "ERROR_INVALID_FORMAT",
    "ERROR_MISSING_PARAM",
    "ERROR_NOT_FOUND",
    "ERROR_BAD_REQUEST_FORMAT",
    "ERROR_ALREADY_IN_USE",
    "ERROR_TOO_SHORT",
    "ERROR_TOO_LONG",
    "ERROR_INVALID_VALUE",
    "ACT_OF_GOD",
    "ERROR_WRONG_OWNER",
];

/// The same error with the vendor's word for its number, and what that means here.
pub(super) fn explained(error: CallError) -> CallError {
    let number = error.code.as_deref().and_then(|c| c.parse::<usize>().ok());
    let word = number.and_then(|n| WORDS.get(n.checked_sub(1)?));
    let code = word.map(|w| (*w).to_owned()).or(error.code);
    let is_rejection = error
        .status
        .is_some_and(|s| (400..429).contains(&s) && s != 408);
    let about_credentials = error
        .field
        .as_deref()
        .is_some_and(|f| f.starts_with("headers.authorization"));
    let fault = match code.as_deref() {
        // Whatever is wrong with them.
        _ if about_credentials => Some(Fault::SignInNeeded),
        Some("ERROR_ACCESS_DENIED" | "ERROR_WRONG_OWNER") => Some(Fault::Forbidden),
        Some("ERROR_NOT_FOUND") => Some(Fault::NotFound),
        Some("ERROR_ALREADY_IN_USE") => Some(Fault::AlreadyExists),
        _ => None,
    };
    match fault.filter(|_| is_rejection) {
        Some(fault) => CallError {
            certainty: Certainty::Rejected,
            fault,
            code,
            ..error
        },
        None => CallError { code, ..error },
    }
}
