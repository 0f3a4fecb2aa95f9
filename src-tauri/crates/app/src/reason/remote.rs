//! What a failed call to a service means.

use crate::error::{Code, Error};
use counterfoil_domain::{Said, say};
use counterfoil_remote::{CallError, Fault};

impl From<CallError> for Error {
    fn from(error: CallError) -> Self {
        Self {
            field: error.field.clone(),
            ..Self::of(code(&error.fault), said(&error)).detailed(&error)
        }
    }
}

const fn code(fault: &Fault) -> Code {
    match fault {
        Fault::Offline | Fault::TimedOut | Fault::Tls => Code::Offline,
        Fault::SignInNeeded => Code::SignInNeeded,
        Fault::OtherUser => Code::OtherUser,
        Fault::TooMany { .. } | Fault::Unavailable => Code::Unavailable,
        Fault::Malformed => Code::BadReply,
        Fault::Refused => Code::BadAddress,
        Fault::NotFound => Code::NotFound,
        _ => Code::Rejected,
    }
}

/// Why a call failed, behind what that means for what was asked; the service's own words otherwise.
pub(crate) fn why(error: &CallError) -> Said {
    match error.fault {
        Fault::Offline => say!("told-why-offline", "The service could not be reached."),
        Fault::TimedOut => say!("told-why-timed-out", "The service did not answer in time."),
        Fault::Tls => say!(
            "told-why-not-secure",
            "The secure connection to the service could not be made."
        ),
        _ => error.message.as_str().into(),
    }
}

fn said(error: &CallError) -> Said {
    match error.fault {
        Fault::Offline => say!(
            "error-offline",
            "The service could not be reached. What you saved is kept on this computer."
        ),
        Fault::TimedOut => say!(
            "error-timed-out",
            "The service did not answer. What you saved is kept on this computer."
        ),
        Fault::Tls => say!(
            "error-not-secure",
            "The secure connection to the service could not be made. What you saved is kept on \
             this computer."
        ),
        Fault::SignInNeeded => say!(
            "error-sign-in-refused",
            "The service did not accept the sign-in. Sign in again; what you saved is kept on \
             this computer."
        ),
        Fault::OtherUser => say!(
            "error-went-on-as-other",
            "The service went on as another person, so nothing was done. What you saved is kept \
             on this computer."
        ),
        Fault::TooMany { .. } | Fault::Unavailable => say!(
            "error-unavailable",
            "The service cannot answer just now. What you saved is kept on this computer. Try \
             again later."
        ),
        Fault::Malformed => say!(
            "error-answer-senseless",
            "The service's answer made no sense to this program. What you saved is kept on this \
             computer."
        ),
        // What this program refuses to do; it says so in the call's own words.
        Fault::Refused => error.message.as_str().into(),
        Fault::NotFound => say!(
            "error-not-at-service",
            "The service does not have this record."
        ),
        _ => say!(
            "error-service-refused",
            "The service refused this: {answer}",
            answer = &error.message,
        ),
    }
}
