//! What a rule found wrong.

use counterfoil_domain::{Problem, Said};
use std::fmt;

/// Whether a document that fails a rule is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Whoever receives it refuses it.
    Fatal,
    /// Whoever receives it may frown on it.
    Warning,
}

/// Path of the field that mends a failure, as the editor names it: `items[2].terms.unit`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field(String);

impl Field {
    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Field {
    fn from(path: &str) -> Self {
        Self(path.to_owned())
    }
}

impl From<String> for Field {
    fn from(path: String) -> Self {
        Self(path)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The rule's name at its publisher: `BR-CO-25`.
    pub rule: &'static str,
    /// Whether the document is refused for it.
    pub severity: Severity,
    /// Where to mend it.
    pub field: Field,
    /// A plain sentence: what is wrong and what to do.
    pub message: Said,
}

impl Failure {
    /// The same as a problem of an input field.
    #[must_use]
    pub fn problem(&self) -> Problem {
        Problem::new(self.field.as_str(), self.message.clone())
    }
}
