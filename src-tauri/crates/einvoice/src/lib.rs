//! E-invoices: the semantic document of EN 16931, its two syntaxes and its rules.
//!
//! A [`Document`] states everything that an e-invoice states, the totals included. It comes from an
//! invoice of this computer ([`Document::of`]) or from a file, and it is checked and written
//! without regard to where it came from.

mod adopt;
mod cii;
mod document;
mod error;
mod project;
pub mod rules;
mod syntax;
#[cfg(test)]
mod tests;
mod ubl;
mod xml;

pub use adopt::Adopted;
pub use document::{Document, Line, StatedTotals, TaxGroup};
pub use error::{ReadError, XmlError};
pub use syntax::{ReadDocument, Syntax};
