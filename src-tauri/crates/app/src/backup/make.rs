//! Making a backup: a copy of the store, packed beside its place, proved by opening it, and only then
//! given its name.

use super::book;
use super::prove;
use crate::error::{Code, Error};
use chrono::{DateTime, Utc};
use counterfoil_backup::{Cost, EXTENSION, FORMAT, Manifest, STORE, Sealing, VERSION};
use counterfoil_domain::say;
use counterfoil_secrets::Sensitive;
use counterfoil_store::Store;
use std::fs;
use std::path::{Path, PathBuf};

/// What is to be made.
pub(super) struct Order<'a> {
    pub store: &'a Store,
    /// The data folder, where the work is done.
    pub data: &'a Path,
    /// Where it goes; must be there, unless it is the program's own.
    pub folder: &'a Path,
    pub passphrase: Option<&'a Sensitive<String>>,
    /// How its name begins.
    pub beginning: &'static str,
    pub now: DateTime<Utc>,
}

/// Makes it; returns where it is.
pub(super) fn make(order: &Order<'_>) -> Result<PathBuf, Error> {
    let work = prove::work(order.data)?;
    let copy = work.path().join(STORE);
    order.store.copy_to(&copy)?;
    let holdings = counterfoil_store::examine(&copy)?;
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: holdings.format,
        made_at: order.now,
        sums: prove::sums(&holdings),
        counts: holdings.counts,
        parts: Vec::new(),
    };
    if order.folder == book::own_folder(order.data) {
        fs::create_dir_all(order.folder).map_err(|e| {
            Error::file(
                say!(
                    "error-backup-folder-not-made",
                    "The folder for backups could not be made"
                ),
                order.folder,
                &e,
            )
        })?;
    } else if !order.folder.is_dir() {
        return Err(Error::of(
            Code::File,
            say!(
                "error-backup-folder-missing",
                "The folder for backups is not there ({folder}). If it is on another disk, \
                 connect it.",
                folder = order.folder.display().to_string(),
            ),
        ));
    }
    let part = Part(
        order
            .folder
            .join(format!(".{}{}.part", order.beginning, std::process::id())),
    );
    let _ = fs::remove_file(&part.0);
    let sealing = order.passphrase.map(|passphrase| Sealing {
        passphrase: passphrase.expose(),
        cost: Cost::default(),
    });
    let written = counterfoil_backup::write(&copy, manifest, sealing, work.path(), &part.0)?;
    let proved = prove::prove(&part.0, order.passphrase, order.data)?;
    if proved.manifest != written {
        return Err(Error::of(
            Code::Backup,
            say!(
                "error-backup-not-proved",
                "The backup that was written does not read as it was written. It was removed; \
                 check the disk."
            ),
        ));
    }
    let path = free_name(order.folder, order.beginning, order.now);
    fs::rename(&part.0, &path).map_err(|e| {
        Error::file(
            say!(
                "error-backup-not-named",
                "The backup could not be given its name"
            ),
            &path,
            &e,
        )
    })?;
    // The name is on disk too, where the system can do this for folders.
    if let Ok(folder) = fs::File::open(order.folder) {
        let _ = folder.sync_all();
    }
    Ok(path)
}

/// A file that is removed unless it got another name.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// `counterfoil-2026-11-21-143000.cfbackup`; with a number where that is taken.
fn free_name(folder: &Path, beginning: &str, now: DateTime<Utc>) -> PathBuf {
    let stem = format!("{beginning}{}", now.format("%Y-%m-%d-%H%M%S"));
    let names = std::iter::once(String::new()).chain((2..).map(|n| format!("-{n}")));
    names
        .map(|end| folder.join(format!("{stem}{end}.{EXTENSION}")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(format!("{stem}.{EXTENSION}")))
}
