//! XML without regard to invoices: bytes to text, text to a tree, and text written.

mod at;
mod decode;
mod tree;
mod write;

pub use at::At;
pub use decode::decode;
pub use tree::Tree;
pub use write::{Writer, amount, number};
