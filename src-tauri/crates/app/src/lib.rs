//! Use cases: the only crate that sees all the others.

pub mod error;
pub mod view;

pub use error::{Code, Error};
