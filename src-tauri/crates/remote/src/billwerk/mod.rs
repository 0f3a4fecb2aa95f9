//! billwerk: customers, contracts, orders, usage and invoices of a subscription business.

mod client;
mod contracts;
mod customers;
mod fields;
mod invoices;
pub mod model;
mod operations;
mod orders;
mod plans;
mod reconciled;
mod wire;

#[cfg(test)]
mod tests;

pub use client::{Billwerk, Config, PAGE};
pub use operations::operations;
pub use reconciled::Subscribers;
