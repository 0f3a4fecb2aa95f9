//! A store that cannot be opened: which backup is there, what it lacks, and what can still be read.
//! All of it works without the store, and keeps the damaged file.

use super::book::Book;
use super::failure::of_backed_up;
use super::{prove, rows};
use crate::error::{Code, Error};
use crate::folder;
use crate::lock::FolderLock;
use crate::view::{BackupKind, BackupRow, RescueView, RestoredView, SalvagedView, TableCount};
use chrono::{DateTime, Utc};
use counterfoil_domain::say;
use counterfoil_secrets::Sensitive;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The store's name in the data folder.
pub(crate) const STORE: &str = "counterfoil.db";

/// What is there to go back to, where the store in this data folder cannot be opened.
///
/// # Errors
/// Where the data folder cannot be read.
pub async fn rescue_look(data: Option<PathBuf>, now: DateTime<Utc>) -> Result<RescueView, Error> {
    blocking(move || {
        let data = folder::data(data)?;
        Ok(look(&data, now))
    })
    .await
}

pub(crate) fn look(data: &Path, now: DateTime<Utc>) -> RescueView {
    let book = Book::read(data).unwrap_or_default();
    let mut backups = rows(data, &book, now);
    // One that lies elsewhere is known by its path alone.
    if let Some(last) = &book.last
        && !backups.iter().any(|b| Path::new(&b.path) == last.path)
        && let Ok(row) = super::row(&last.path, &book, now)
    {
        backups.push(row);
        backups.sort_by_key(|b| std::cmp::Reverse(b.made_at));
    }
    let is_whole = |row: &&BackupRow| {
        // What cannot be proved now, for want of a passphrase or of room, may still be whole.
        let is_bad = |error: &Error| matches!(error.code, Code::Backup | Code::NewerStore);
        let proved = prove::prove(Path::new(&row.path), None, data);
        row.problem.is_none() && !proved.is_err_and(|error| is_bad(&error))
    };
    // What was there before a restore was given up on purpose: it is offered where nothing else is.
    let of = |kind| {
        let all = backups.iter().filter(move |row| row.kind == kind);
        all.into_iter().find(is_whole)
    };
    let newest = of(BackupKind::Ordinary).or_else(|| of(BackupKind::BeforeRestore));
    let store = data.join(STORE);
    let lost = newest.and_then(|row| {
        let changes = counterfoil_store::changes_aside(&store, row.made_at);
        changes.ok().map(Into::into)
    });
    RescueView {
        store: store.display().to_string(),
        backup: newest.cloned(),
        backups,
        lost,
    }
}

/// Puts the backup in the place of the store that cannot be opened, which is kept beside it.
///
/// # Errors
/// As [`crate::App::backup_restore`]; [`Code::StatusDenied`] where the store can be opened after all.
pub async fn rescue_restore(
    data: Option<PathBuf>,
    path: String,
    passphrase: Option<Sensitive<String>>,
    now: DateTime<Utc>,
) -> Result<RestoredView, Error> {
    blocking(move || {
        let data = folder::data(data)?;
        let lock = FolderLock::share(&data)?;
        let _alone = lock.alone()?;
        let (path, store) = (PathBuf::from(path), data.join(STORE));
        if store.exists() {
            match counterfoil_store::check_aside(&store) {
                Err(error @ counterfoil_store::Error::Newer { .. }) => return Err(error.into()),
                Err(_) => {}
                Ok(()) => {
                    return Err(Error::of(
                        Code::StatusDenied,
                        say!(
                            "error-rescue-not-needed",
                            "Your data can be opened after all, so it was not replaced. Start the \
                         program again."
                        ),
                    ));
                }
            }
        }
        let proved = prove::prove(&path, passphrase.as_ref(), &data)?;
        counterfoil_store::bring_up_to_date(&proved.store()).map_err(of_backed_up)?;
        let kept = free(&store, now);
        counterfoil_store::replace_damaged(&store, &proved.store(), &kept)?;
        Ok(RestoredView {
            contents: proved.contents(&path),
            before: None,
            damaged: kept.exists().then(|| kept.display().to_string()),
            sync_paused: false,
        })
    })
    .await
}

/// `counterfoil.db.damaged-2026-11-21-143000`; with a number where that is taken.
fn free(store: &Path, now: DateTime<Utc>) -> PathBuf {
    let name = format!("{}.damaged-{}", STORE, now.format("%Y-%m-%d-%H%M%S"));
    let ends = std::iter::once(String::new()).chain((2..).map(|n| format!("-{n}")));
    ends.map(|end| store.with_file_name(format!("{name}{end}")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| store.with_file_name(name))
}

/// Writes whatever can still be read of a store to a ZIP: a file a table with one JSON document a
/// line, and the documents as they were issued. The store is not changed.
///
/// # Errors
/// [`Code::DamagedStore`] where nothing at all can be read, [`Code::File`], [`Code::DiskFull`].
pub async fn rescue_salvage(
    data: Option<PathBuf>,
    to: Option<String>,
    now: DateTime<Utc>,
) -> Result<SalvagedView, Error> {
    blocking(move || {
        let data = folder::data(data)?;
        let name = format!("counterfoil-rescued-{}.zip", now.format("%Y-%m-%d-%H%M%S"));
        let to = match to.map(PathBuf::from) {
            Some(folder) if folder.is_dir() => folder.join(name),
            Some(file) => file,
            None => folder::documents(&data).join(name),
        };
        let mut tables: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut documents = Vec::new();
        let found = counterfoil_store::salvage(&data.join(STORE), |table, row| {
            if table == "original" {
                documents.extend(document(&row));
            }
            let lines = tables.entry(table.to_owned()).or_default();
            lines.extend(row.to_string().into_bytes());
            lines.push(b'\n');
            Ok(())
        })?;
        if found.rows.values().all(|count| *count == 0) {
            return Err(Error::of(
                Code::DamagedStore,
                say!(
                    "error-rescue-nothing",
                    "Nothing could be read of the damaged file."
                ),
            ));
        }
        let files = tables
            .into_iter()
            .map(|(table, lines)| (format!("{table}.jsonl"), lines))
            .chain(documents);
        counterfoil_backup::write_files(&to, files)?;
        Ok(SalvagedView {
            path: to.display().to_string(),
            counts: found
                .rows
                .into_iter()
                .map(|(table, count)| TableCount { table, count })
                .collect(),
            torn: found.torn,
        })
    })
    .await
}

/// A document as it was issued, under a name that says whose it is.
fn document(row: &Value) -> Option<(String, Vec<u8>)> {
    let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let hex = row["bytes"]["bytes"].as_str()?;
    let digits = (0..hex.len()).step_by(2);
    let bytes: Option<Vec<u8>> = digits
        .map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok())
        .collect();
    let end = if text("kind") == "pdf" { "pdf" } else { "xml" };
    let name = format!("{}-{}", text("invoice"), row["id"]);
    let name = folder::file_name(&name, "document");
    Some((format!("documents/{name}.{end}"), bytes?))
}

async fn blocking<T: Send + 'static>(
    f: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(f)
        .await
        .map_err(Error::internal)?
}

/// The sentence for a store that is damaged, with the way back.
pub(crate) fn in_words(data: &Path, now: DateTime<Utc>, error: Error) -> Error {
    let found = look(data, now);
    let way = match (&found.backup, &found.lost) {
        (None, _) => say!(
            "error-rescue-no-backup",
            "No backup was found; `counterfoil backup rescue` saves what can still be read."
        ),
        (Some(row), lost) => {
            let since = match lost {
                Some(lost) => say!(
                    "error-rescue-lost",
                    "Changed since then: {invoices} invoices, {customers} customers.",
                    invoices = lost.invoices,
                    customers = lost.customers,
                ),
                None => say!(
                    "error-rescue-lost-unknown",
                    "What was changed since then is not in it."
                ),
            };
            say!(
                "error-rescue-backup",
                "The last good backup is of {at} (UTC). {since} `counterfoil backup restore \
                 \"{path}\"` brings it back and keeps the damaged file; `counterfoil backup \
                 rescue` saves what can still be read of it.",
                at = row.made_at.format("%Y-%m-%d %H:%M").to_string(),
                since = since,
                path = &row.path,
            )
        }
    };
    error.saying(say!(
        "error-store-damaged-way",
        "The file with your data is damaged. Nothing was changed. {way}",
        way = way,
    ))
}
