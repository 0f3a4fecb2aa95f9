//! Tests by what they are about, and the backup they use.

mod hostile;
mod sealed;

use crate::{Cost, FORMAT, InvoiceSum, Manifest, Sealing, VERSION, write};
use chrono::DateTime;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// Cheap enough to try often.
pub(crate) const CHEAP: Cost = Cost {
    memory: 64,
    passes: 1,
    lanes: 1,
};

pub(crate) fn manifest() -> Manifest {
    Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        program: "0.1.0".to_owned(),
        schema: 9,
        made_at: DateTime::from_timestamp(1_780_000_000, 0).unwrap(),
        counts: [("invoice".to_owned(), 3)].into(),
        sums: vec![InvoiceSum {
            currency: "EUR".to_owned(),
            status: "ready".to_owned(),
            count: 3,
            minor: "30000".to_owned(),
            credited: None,
        }],
        parts: Vec::new(),
    }
}

/// A folder with a backup of this content in place of a store; where it is.
pub(crate) fn made(content: &[u8], passphrase: Option<&str>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (store, path) = (
        folder.path().join("store"),
        folder.path().join("a.cfbackup"),
    );
    fs::write(&store, content).unwrap();
    let sealing = passphrase.map(|passphrase| Sealing {
        passphrase,
        cost: CHEAP,
    });
    write(&store, manifest(), sealing, folder.path(), &path).unwrap();
    (folder, path)
}

/// Content that does not shrink to nothing.
pub(crate) fn content(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8 & 0x3f
    };
    (0..length).map(|_| next()).collect()
}
