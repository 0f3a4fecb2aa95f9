//! The store: what every screen reads. One SQLite file (SQLCipher where a key is given), written
//! by one connection and read by several; see the crate's README for what does not live here.

mod account;
mod act;
mod aside;
mod connection;
mod copy;
mod customer;
mod decode;
mod error;
mod find;
mod history;
mod index;
mod intention;
mod invoice;
mod kept;
mod list;
mod open;
mod original;
mod payout;
mod pending;
mod place;
mod pull;
mod request_log;
mod salvage;
mod sample;
mod search;
mod setting;
mod standing;
mod sums;
mod swap;
#[cfg(feature = "simulation")]
mod template;
mod usage;

#[cfg(test)]
mod tests;

pub use account::Account;
pub use act::{Act, ActState};
pub use aside::{Changes, Holdings, Sum, changes_aside, check_aside, examine, known_format};
#[cfg(feature = "simulation")]
pub use connection::simulation;
pub use connection::{Reader, Store, Writer};
pub use error::{Error, Subject};
pub use history::{RunEffect, RunRecord, SyncRun};
pub use intention::Intention;
pub use kept::{Kept, KeptPlace, KeptRead};
pub use list::{Counts, CustomerPage, InvoiceFilter, InvoiceRow};
pub use original::{IssuedReference, Original, OriginalKind};
pub use payout::{
    KeptPayout, NewRequest, PayoutFilter, PayoutNews, PayoutRequest, PayoutStanding, PayoutSum,
    RequestState,
};
pub use pull::Pull;
pub use request_log::{Exchange, ExchangeFilter};
pub use salvage::{Salvaged, salvage};
pub use setting::Unsaved;
pub use standing::{Standing, SyncState};
pub use sums::{MoneySum, Owed};
pub use swap::{bring_up_to_date, replace_damaged};
