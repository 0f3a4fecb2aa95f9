//! Trincico 1.0: invoices, customers, subscriptions and payouts.

mod client;
mod customers;
mod dialect;
mod inferred;
mod invoices;
pub mod model;
mod operations;
mod payments;
mod payouts;
mod session;
mod wire;

#[cfg(test)]
mod tests;

pub use client::{Config, Trincico};
pub use dialect::Ways;
pub use operations::operations;
