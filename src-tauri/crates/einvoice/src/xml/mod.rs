//! XML without regard to invoices: bytes to text, text to a tree.

mod at;
mod decode;
mod tree;

pub use at::At;
pub use decode::decode;
pub use tree::Tree;
