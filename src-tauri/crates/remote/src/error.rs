//! How a call to a service can end badly, and what that says about its effect there.

/// Whether a failed call can have had an effect at the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Nothing left this computer: name not found, refused, TLS, a bad address.
    NotSent,
    /// The service answered that it did not do it: a documented 4xx.
    Rejected,
    /// The request left and no answer settles it: time-out, reset, truncated, 408, 425, 429, 5xx.
    Unknown,
}

/// What went wrong, as far as the program acts on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The service could not be reached.
    Offline,
    /// The secure connection could not be made.
    Tls,
    /// No answer within the time allowed.
    TimedOut,
    /// 401, or `invalid_token` / `bad_credentials`.
    SignInNeeded,
    /// The renewed sign-in is another person's.
    OtherUser,
    /// 403 or `forbidden_resource`.
    Forbidden,
    /// 404 or `not_found`.
    NotFound,
    /// 409 or `row_exists`.
    AlreadyExists,
    /// `status_value_denied`: the record's status does not allow it.
    StatusDenied,
    /// `non_processable`: such as making an invoice without items ready.
    NotProcessable,
    /// Another documented 4xx: the service found something wrong with what was sent.
    Invalid,
    /// 429; wait as many seconds as told, where told.
    TooMany {
        /// Seconds from `Retry-After`.
        retry_after: Option<u64>,
    },
    /// 5xx.
    Unavailable,
    /// An answer that is not what the contract promises (HTML, cut JSON, a missing id).
    Malformed,
    /// Something this computer refuses to do: a redirect, an address that is not https, a body too large.
    Refused,
}

impl Fault {
    /// The fault in one word, as it is kept.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Tls => "tls",
            Self::TimedOut => "timed_out",
            Self::SignInNeeded => "sign_in_needed",
            Self::OtherUser => "other_user",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::AlreadyExists => "already_exists",
            Self::StatusDenied => "status_denied",
            Self::NotProcessable => "not_processable",
            Self::Invalid => "invalid",
            Self::TooMany { .. } => "too_many",
            Self::Unavailable => "unavailable",
            Self::Malformed => "malformed",
            Self::Refused => "refused",
        }
    }
}

/// A call that failed. Holds nothing secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{operation}: {message}")]
pub struct CallError {
    /// The vendor's name of the operation, such as `invoices.create`.
    pub operation: &'static str,
    /// Whether it can have had an effect.
    pub certainty: Certainty,
    /// What went wrong.
    pub fault: Fault,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The service's own error code, such as `row_exists`.
    pub code: Option<String>,
    /// The service's words, or ours where it had none; shortened, redacted.
    pub message: String,
    /// The field the service complains of.
    pub field: Option<String>,
}

impl CallError {
    /// Whether the network is what is missing.
    #[must_use]
    pub fn is_offline(&self) -> bool {
        matches!(self.fault, Fault::Offline | Fault::Tls | Fault::TimedOut)
    }
}
