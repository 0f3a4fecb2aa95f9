//! Identities. Ours are UUIDv7 from birth; a service's are opaque strings.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// A new identity; its order is the order of creation.
            #[must_use]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

uuid_id!(
    /// An invoice kept on this computer.
    InvoiceId
);
uuid_id!(
    /// A line item of an invoice kept on this computer.
    ItemId
);
uuid_id!(
    /// A customer kept on this computer.
    CustomerId
);
uuid_id!(
    /// An account at a remote system.
    AccountId
);
uuid_id!(
    /// What a person is shown before they confirm it.
    OfferId
);

/// A record's identity at the service: a number or a UUID there, text here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct RemoteId(String);

impl RemoteId {
    /// Takes the service's identity as it was written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The identity as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the two are of different forms, one a number and one a text: a service that writes
    /// its identities in both may mean the same record.
    #[must_use]
    pub fn is_of_other_form(&self, other: &Self) -> bool {
        let is_number = |id: &Self| id.0.bytes().all(|b| b.is_ascii_digit());
        is_number(self) != is_number(other)
    }
}

impl fmt::Display for RemoteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
