//! `cargo xtask types`: writes the interface's TypeScript types from the Rust types anew.

use crate::step::{Done, cargo, step};

/// Writes them; the same test without the variable checks that they match.
pub fn write() -> Done {
    step(
        "Writing the interface's types",
        cargo(&["test", "--quiet", "-p", "counterfoil-app", "typescript"])
            .env("COUNTERFOIL_WRITE_TYPES", "1"),
    )
}
