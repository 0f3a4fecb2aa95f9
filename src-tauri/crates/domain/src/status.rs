//! The states of an invoice and the moves between them (contract/trincico.md).

use crate::{Said, say};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Being written; may change.
    Draft,
    /// Issued; the customer may pay it.
    Ready,
    /// Paid; final.
    Paid,
    /// Withdrawn; final.
    Canceled,
}

/// The text names no status.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is not one of draft, ready, paid, canceled")]
pub struct UnknownStatus(pub String);

impl Status {
    /// All states, in the order a list shows them.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Ready, Self::Paid, Self::Canceled];

    /// The word used on the wire and in the store.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Ready => "ready",
            Self::Paid => "paid",
            Self::Canceled => "canceled",
        }
    }

    /// The word inside a sentence.
    #[must_use]
    pub fn said(self) -> Said {
        match self {
            Self::Draft => say!("error-status-draft", "draft"),
            Self::Ready => say!("error-status-ready", "issued"),
            Self::Paid => say!("error-status-paid", "paid"),
            Self::Canceled => say!("error-status-canceled", "canceled"),
        }
    }

    /// Whether a person may move an invoice from here to `next`. Paid comes only from a payment.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Draft, Self::Ready | Self::Canceled)
                | (Self::Ready, Self::Draft | Self::Canceled)
        )
    }

    /// Whether nothing can change any more.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Paid | Self::Canceled)
    }
}

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|s| s.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownStatus(text.chars().take(30).collect()))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_four_documented_moves_are_allowed() {
        let allowed: Vec<_> = Status::ALL
            .into_iter()
            .flat_map(|from| Status::ALL.into_iter().map(move |to| (from, to)))
            .filter(|(from, to)| from.may_become(*to))
            .map(|(from, to)| format!("{from}>{to}"))
            .collect();
        assert_eq!(
            allowed,
            [
                "draft>ready",
                "draft>canceled",
                "ready>draft",
                "ready>canceled"
            ]
        );
    }
}
