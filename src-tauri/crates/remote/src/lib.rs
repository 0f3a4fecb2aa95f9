//! HTTP to the remote systems: one transport, one folder a system, domain types at the edge.

pub mod capability;
pub mod error;
pub mod exchange;
pub mod operation;
pub mod page;
pub mod secret;
pub mod trincico;

mod address;
mod classify;
mod json;
mod lenient;
mod outage;
mod redact;
mod retry;
mod transport;

#[cfg(test)]
mod loopback;

pub use capability::{
    CustomerBody, Customers, InvoiceChange, Invoicing, ItemBody, NewInvoice, Page, PayingOut,
    Profile, Service, Unreadable,
};
pub use error::{CallError, Certainty, Fault};
pub use exchange::{Exchange, Observer, Outcome, Prepared, Reply};
pub use operation::{Auth, Kind, Method, Operation, Parameter, Place, Source};
pub use secret::{Token, Tokens};
pub use transport::Limits;
