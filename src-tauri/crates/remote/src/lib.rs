//! HTTP to the remote systems: one transport, one folder a system, domain types at the edge.

pub mod billwerk;
pub mod capability;
pub mod client;
pub mod error;
pub mod exchange;
pub mod funding_sources;
pub mod operation;
pub mod page;
pub mod pm2;
pub mod secret;
pub mod system;
pub mod trincico;

mod address;
mod asked;
mod caller;
mod classify;
mod json;
mod lenient;
mod outage;
mod paging;
mod redact;
mod request;
mod retry;
mod session;
mod transport;

#[cfg(test)]
mod given;
#[cfg(test)]
mod loopback;
#[cfg(test)]
mod table;

pub use address::{Unacceptable, check_address};
pub use capability::{
    CustomerBody, Customers, InvoiceChange, Invoicing, ItemBody, NewInvoice, Page, PayingOut,
    Profile, Service, Unreadable,
};
pub use client::Client;
pub use error::{CallError, Certainty, Fault};
pub use exchange::{Exchange, Observer, Outcome, Prepared, Reply};
pub use operation::{Auth, Content, Home, Kind, Method, Operation, Parameter, Place, Source};
pub use paging::Walked;
pub use request::Parameters;
pub use secret::{Token, Tokens};
pub use system::{System, UnknownSystem};
pub use transport::Limits;

/// What a lock holds, whatever became of who held it last.
pub(crate) fn locked<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
