//! HTTP to the remote systems: one transport, one folder a system, domain types at the edge.

pub mod capability;
pub mod error;

pub use capability::{
    CustomerBody, Customers, InvoiceChange, Invoicing, ItemBody, NewInvoice, Page, Profile,
    Service, Unreadable,
};
pub use error::{CallError, Certainty, Fault};
