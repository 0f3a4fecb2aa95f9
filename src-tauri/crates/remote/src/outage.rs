//! Failures of the way there and back: what they say about whether the request had an effect.

use crate::{CallError, Certainty, Fault, Operation};
use std::{error::Error, io};

/// The answer's head never came: either nothing left this computer, or nobody knows.
pub(crate) fn before_answer(operation: &'static Operation, error: &reqwest::Error) -> CallError {
    if error.is_builder() {
        return failure(
            operation,
            Certainty::NotSent,
            Fault::Refused,
            "The request cannot be put into HTTP; perhaps the token holds a line break.",
        );
    }
    if error.is_connect() {
        let (fault, message) = if error.is_timeout() {
            (
                Fault::TimedOut,
                "The service did not take the connection in time. Nothing was sent.",
            )
        } else if is_tls(error) {
            (
                Fault::Tls,
                "A secure connection to the service could not be made. Nothing was sent.",
            )
        } else {
            (
                Fault::Offline,
                "The service could not be reached. Nothing was sent.",
            )
        };
        return failure(operation, Certainty::NotSent, fault, message);
    }
    let (fault, message) = if error.is_timeout() {
        (Fault::TimedOut, "The service did not answer in time.")
    } else {
        (
            Fault::Offline,
            "The connection ended before the service answered.",
        )
    };
    failure(operation, Certainty::Unknown, fault, message)
}

/// The answer's body ended early.
pub(crate) fn within_answer(operation: &'static Operation, error: &reqwest::Error) -> CallError {
    let (fault, message) = if error.is_timeout() {
        (
            Fault::TimedOut,
            "The service began to answer and did not finish in time.",
        )
    } else {
        (Fault::Malformed, "The answer of the service was cut off.")
    };
    failure(operation, Certainty::Unknown, fault, message)
}

/// Whether connecting failed after the socket was open, in the handshake: the TLS layer reports
/// what it cannot accept as invalid data, and a peer that hangs up as an unexpected end.
fn is_tls(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(current) = source {
        if current
            .downcast_ref::<io::Error>()
            .is_some_and(in_handshake)
        {
            return true;
        }
        source = current.source();
    }
    false
}

/// An I/O error may hold another one, which `source` does not show.
fn in_handshake(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, UnexpectedEof};
    matches!(error.kind(), InvalidData | UnexpectedEof)
        || error
            .get_ref()
            .and_then(|inner| inner.downcast_ref())
            .is_some_and(in_handshake)
}

/// A failure without an answer.
pub(crate) fn failure(
    operation: &'static Operation,
    certainty: Certainty,
    fault: Fault,
    message: &str,
) -> CallError {
    CallError {
        operation: operation.name,
        certainty,
        fault,
        status: None,
        code: None,
        message: message.to_owned(),
        field: None,
    }
}
