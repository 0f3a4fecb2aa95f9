//! Secrets in memory: wiped when dropped, hidden when printed, impossible to serialise.

use std::fmt;
use zeroize::Zeroizing;

/// A token or a password.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Zeroizing<String>);

impl Token {
    /// Takes the secret; the text it came from is the caller's to wipe.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The secret itself, for a request or a keyring and for nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

/// What signing in gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// Sent with each request.
    pub access: Token,
    /// Exchanged for a new access token when that has expired; none where the service gave none.
    pub refresh: Option<Token>,
}
