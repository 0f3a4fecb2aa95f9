//! Opening a backup aside: its store is taken out to a folder of its own, proved whole, and compared
//! with what the backup says of itself.

use super::failure::of_backed_up;
use crate::error::{Code, Error};
use crate::view::{BackupContents, BackupSum, TableCount};
use counterfoil_backup::{InvoiceSum, Manifest, STORE};
use counterfoil_domain::{Money, Said, say};
use counterfoil_secrets::Sensitive;
use counterfoil_store::{Holdings, known_format};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A backup whose store lies proved in a folder that goes with this.
pub(super) struct Proved {
    pub manifest: Manifest,
    pub sealed: bool,
    folder: TempDir,
}

/// A private folder within the data folder, so that a store moves from there in one step, and what
/// is sealed elsewhere lies in the open nowhere else.
pub(super) fn work(data: &Path) -> Result<TempDir, Error> {
    tempfile::Builder::new()
        .prefix("backup-")
        .tempdir_in(data)
        .map_err(|e| {
            Error::file(
                say!(
                    "error-data-folder-not-written",
                    "The data folder cannot be written"
                ),
                data,
                &e,
            )
        })
}

/// Proves the backup at `path`.
///
/// # Errors
/// [`Code::Backup`], [`Code::Passphrase`], [`Code::NewerStore`], [`Code::File`], [`Code::DiskFull`].
pub(super) fn prove(
    path: &Path,
    passphrase: Option<&Sensitive<String>>,
    data: &Path,
) -> Result<Proved, Error> {
    let folder = work(data)?;
    let passphrase = passphrase.map(|p| p.expose().as_str());
    let mut opened = counterfoil_backup::open(path, passphrase, folder.path())?;
    let store = folder.path().join(STORE);
    opened.take_store(&store)?;
    let holdings = counterfoil_store::examine(&store).map_err(of_backed_up)?;
    let manifest = opened.manifest;
    compare(&manifest, &holdings)?;
    Ok(Proved {
        sealed: opened.sealed,
        manifest,
        folder,
    })
}

fn compare(manifest: &Manifest, found: &Holdings) -> Result<(), Error> {
    let differs = |what: Said| {
        Error::of(
            Code::Backup,
            say!(
                "error-backup-differs",
                "This backup does not hold what it says: {what}.",
                what = what
            ),
        )
    };
    if manifest.schema != found.format {
        return Err(differs(say!(
            "error-backup-other-format",
            "its store has another format"
        )));
    }
    if manifest.counts != found.counts {
        let table = found
            .counts
            .iter()
            .find(|(table, count)| manifest.counts.get(*table) != Some(count));
        return Err(differs(match table {
            Some((table, count)) => say!(
                "error-backup-other-rows",
                "there are {count} rows of {table}",
                count = *count,
                table = table,
            ),
            None => say!("error-backup-table-missing", "a table is missing"),
        }));
    }
    if manifest.sums != sums(found) {
        return Err(differs(say!(
            "error-backup-other-sums",
            "the sums of its invoices are others"
        )));
    }
    Ok(())
}

/// The sums as a manifest has them.
pub(super) fn sums(holdings: &Holdings) -> Vec<InvoiceSum> {
    let one = |sum: &counterfoil_store::Sum| InvoiceSum {
        currency: sum.currency.clone(),
        status: sum.status.clone(),
        count: sum.count,
        minor: sum.minor.to_string(),
    };
    holdings.sums.iter().map(one).collect()
}

impl Proved {
    /// Its store.
    pub fn store(&self) -> PathBuf {
        self.folder.path().join(STORE)
    }

    /// What it holds.
    pub fn contents(&self, path: &Path) -> BackupContents {
        let manifest = &self.manifest;
        let count = |table: &str| manifest.counts.get(table).copied().unwrap_or(0);
        BackupContents {
            path: path.display().to_string(),
            sealed: self.sealed,
            made_at: manifest.made_at,
            program: manifest.program.clone(),
            format: manifest.schema,
            older: manifest.schema < known_format(),
            size: path.metadata().map_or(0, |file| file.len()),
            invoices: count("invoice"),
            customers: count("customer"),
            counts: manifest
                .counts
                .iter()
                .map(|(table, count)| TableCount {
                    table: table.clone(),
                    count: *count,
                })
                .collect(),
            sums: manifest.sums.iter().filter_map(shown).collect(),
        }
    }
}

/// Beyond what 64 bits hold a sum stays at the limit.
fn shown(sum: &InvoiceSum) -> Option<BackupSum> {
    let minor: i128 = sum.minor.parse().ok()?;
    let limit = if minor < 0 { i64::MIN } else { i64::MAX };
    let currency = sum.currency.parse().ok()?;
    Some(BackupSum {
        status: sum.status.clone(),
        count: sum.count,
        amount: Money::from_minor(i64::try_from(minor).unwrap_or(limit), currency),
    })
}
