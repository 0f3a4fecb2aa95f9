//! The remote systems by name.

use crate::{Operation, billwerk, funding_sources, pm2, trincico};
use serde::Serialize;
use std::{fmt, str::FromStr};

/// A remote system that this program speaks with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Invoices, customers, payouts.
    Trincico,
    /// Customers, contracts, orders, usage and invoices of a subscription business.
    Billwerk,
    /// What is paid for the monitoring of servers.
    Pm2,
    /// The payment processors that pay for subscriptions.
    FundingSources,
}

impl System {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 4] = [
        Self::Trincico,
        Self::Billwerk,
        Self::Pm2,
        Self::FundingSources,
    ];

    /// As commands and records write it, such as `funding-sources`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trincico => "trincico",
            Self::Billwerk => "billwerk",
            Self::Pm2 => "pm2",
            Self::FundingSources => "funding-sources",
        }
    }

    /// As people write it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Trincico => "Trincico",
            Self::Billwerk => "billwerk",
            Self::Pm2 => "PM2 Plus",
            Self::FundingSources => "FundingSources",
        }
    }

    /// Every operation of it that this program knows.
    #[must_use]
    pub fn operations(self) -> &'static [Operation] {
        match self {
            Self::Trincico => trincico::operations(),
            Self::Billwerk => billwerk::operations(),
            Self::Pm2 => pm2::operations(),
            Self::FundingSources => funding_sources::operations(),
        }
    }
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title())
    }
}

/// No system has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("There is no system “{0}”; there is trincico, billwerk, pm2 and funding-sources.")]
pub struct UnknownSystem(String);

impl FromStr for System {
    type Err = UnknownSystem;

    fn from_str(text: &str) -> Result<Self, UnknownSystem> {
        Self::ALL
            .into_iter()
            .find(|system| system.as_str() == text)
            .ok_or_else(|| UnknownSystem(text.chars().take(40).collect()))
    }
}
