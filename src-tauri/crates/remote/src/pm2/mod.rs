//! PM2 Plus: what is paid for the monitoring of servers.

mod billing;
mod buckets;
mod client;
mod hosts;
pub mod model;
mod operations;
mod user;
mod user_operations;
mod wire;

#[cfg(test)]
mod tests;

pub use client::{CLIENT_ID, Config, Pm2};
pub use operations::operations;
