//! FundingSources: the payment processors that pay for subscriptions.

mod client;
mod fault;
pub mod model;
mod operations;
mod wire;

#[cfg(test)]
mod tests;

pub use client::{Config, FundingSources};
pub use operations::{Dialect, operations, operations_of};
