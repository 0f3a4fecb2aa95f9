//! Rules of the repository that are checked, not remembered.

mod architecture;
mod files;
mod packaging;
mod sentences;

use std::path::{Path, PathBuf};

/// The folder that holds the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}
