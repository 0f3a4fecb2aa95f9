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
    if !same_sums(&manifest.sums, sums(found)) {
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
        credited: Some(sum.credited.to_string()),
    };
    holdings.sums.iter().map(one).collect()
}

/// Whether the sums found are those of the manifest, in all that it says.
fn same_sums(said: &[InvoiceSum], mut found: Vec<InvoiceSum>) -> bool {
    for (found, said) in found.iter_mut().zip(said) {
        if said.credited.is_none() {
            found.credited = None;
        }
    }
    said == found
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

/// Beyond what 64 bits hold a sum stays at the limit. Credit notes are taken off, as everywhere.
fn shown(sum: &InvoiceSum) -> Option<BackupSum> {
    let credited: i128 = sum.credited.as_deref().unwrap_or("0").parse().ok()?;
    let minor: i128 = sum.minor.parse().ok()?;
    let minor = minor.checked_sub(credited.checked_mul(2)?)?;
    let limit = if minor < 0 { i64::MIN } else { i64::MAX };
    let currency = sum.currency.parse().ok()?;
    Some(BackupSum {
        status: sum.status.clone(),
        count: sum.count,
        amount: Money::from_minor(i64::try_from(minor).unwrap_or(limit), currency),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(minor: &str, credited: Option<&str>) -> InvoiceSum {
        InvoiceSum {
            currency: "EUR".into(),
            status: "ready".into(),
            count: 7,
            minor: minor.into(),
            credited: credited.map(str::to_owned),
        }
    }

    #[test]
    fn credit_notes_are_taken_off_what_a_backup_shows() {
        let told = |sum: &InvoiceSum| shown(sum).map(|s| (s.count, s.amount.to_text()));
        let seven = Some((7, "4057.55".to_owned()));
        assert_eq!(told(&sum("417655", Some("5950"))), seven);
        assert_eq!(told(&sum("405755", None)), seven);
        assert_eq!(told(&sum("1", Some(&i128::MAX.to_string()))), None);
    }

    #[test]
    fn a_manifest_of_an_earlier_program_is_held_to_what_it_says() {
        let found = || vec![sum("417655", Some("5950"))];
        assert!(same_sums(&[sum("417655", None)], found()));
        assert!(same_sums(&[sum("417655", Some("5950"))], found()));
        assert!(!same_sums(&[sum("417655", Some("0"))], found()));
        assert!(!same_sums(&[sum("417654", None)], found()));
        assert!(!same_sums(&[], found()));
    }
}
