//! Payment codes: what they say, their modules, and reading them back from a rendered page.
//!
//! [`epc`] and [`swiss`] refuse what their standards do not allow, by field; [`Code`] holds the
//! modules; [`read_back`] decodes a picture, so that a page can be compared with what was meant
//! before it is handed out. No I/O lives here.

mod check;
mod code;
pub mod epc;
mod error;
pub mod link;
mod read;
pub mod swiss;
#[cfg(test)]
mod tests;

pub use check::{creditor_reference_of, is_creditor_reference};
pub use code::{Code, Kind, Run};
pub use error::{AddressPart, CodeError, Fault, Field, Party};
pub use read::{read_all, read_back};
