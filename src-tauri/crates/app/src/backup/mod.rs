//! Backups: making them, looking into them, bringing them back, and what to do about a store that
//! cannot be opened.

mod book;
mod failure;
mod make;
mod prove;
mod rescue;
mod restore;
mod schedule;

pub(crate) use rescue::{STORE, in_words};
pub use rescue::{rescue_look, rescue_restore, rescue_salvage};

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{
    BackupContents, BackupKind, BackupList, BackupPlan, BackupPlanInput, BackupRow, BackupStatus,
    Changed,
};
pub(crate) use book::Book;
use chrono::{DateTime, Utc};
use counterfoil_domain::say;
use counterfoil_secrets::Sensitive;
use std::path::{Path, PathBuf};

/// What backups that are kept before a restore are called at the beginning.
const BEFORE: &str = "before-restore-";
/// What all others are called at the beginning.
const ORDINARY: &str = "counterfoil-";
/// Where the keyring has the passphrase.
const KEYRING: &str = "backup-passphrase";
/// Before the passphrase in the keyring: a keyring of one run answers any name with an account's
/// secret, which must never seal a backup.
const KEYRING_MARK: &str = "backup:";

impl App {
    /// Makes a backup now: in the folder, or where backups go; sealed with the passphrase, or as is
    /// set. It is proved whole before it has its name.
    ///
    /// # Errors
    /// [`Code::File`], [`Code::DiskFull`], [`Code::DamagedStore`], [`Code::NoKeyring`]; nothing is
    /// left behind then.
    pub async fn backup_create(
        &self,
        folder: Option<String>,
        passphrase: Option<Sensitive<String>>,
    ) -> Result<BackupRow, Error> {
        self.not_in_practice()?;
        let row = self
            .blocking(move |app| {
                let book = Book::read(&app.inner.folder)?;
                let folder = folder.map_or_else(|| book.folder(&app.inner.folder), PathBuf::from);
                let folder = std::path::absolute(&folder).unwrap_or(folder);
                let passphrase = match passphrase {
                    None if book.sealed => Some(app.kept_passphrase()?),
                    given => given,
                };
                let made = make::make(&make::Order {
                    store: &app.inner.store,
                    data: &app.inner.folder,
                    folder: &folder,
                    passphrase: passphrase.as_ref(),
                    beginning: ORDINARY,
                    now: app.now(),
                })?;
                Book::change(&app.inner.folder, |book| {
                    book.made(&made, app.now(), app.today());
                })?;
                row(&made, &Book::read(&app.inner.folder)?, app.now())
            })
            .await?;
        self.changed(&[Changed::Backup]);
        Ok(row)
    }

    /// Proves a backup whole and tells what it holds. Nothing here is changed by it.
    ///
    /// # Errors
    /// [`Code::Backup`], [`Code::Passphrase`], [`Code::NewerStore`], [`Code::File`].
    pub async fn backup_verify(
        &self,
        path: String,
        passphrase: Option<Sensitive<String>>,
    ) -> Result<BackupContents, Error> {
        let contents = self
            .blocking(move |app| {
                let path = PathBuf::from(path);
                let passphrase = app.or_kept(&path, passphrase);
                let proved = prove::prove(&path, passphrase.as_ref(), &app.inner.folder)?;
                let noted = Book::change(&app.inner.folder, |book| book.proved(&path, app.now()));
                if let Err(error) = noted {
                    tracing::warn!(%error, "a proof was not noted");
                }
                Ok(proved.contents(&path))
            })
            .await?;
        self.changed(&[Changed::Backup]);
        Ok(contents)
    }

    /// The backups where they go and those kept before a restore, newest first.
    ///
    /// # Errors
    /// Where what is set cannot be read.
    pub async fn backup_list(&self) -> Result<BackupList, Error> {
        self.blocking(|app| {
            let (book, now) = (Book::read(&app.inner.folder)?, app.now());
            Ok(BackupList {
                backups: rows(&app.inner.folder, &book, now),
                status: status(&app.inner.folder, &book, now),
            })
        })
        .await
    }

    /// How backups stand, without looking into files.
    ///
    /// # Errors
    /// Where what is set cannot be read.
    pub async fn backup_status(&self) -> Result<BackupStatus, Error> {
        self.blocking(|app| {
            let book = Book::read(&app.inner.folder)?;
            Ok(status(&app.inner.folder, &book, app.now()))
        })
        .await
    }

    /// Sets where and how often backups are made. A passphrase goes to the keyring.
    ///
    /// # Errors
    /// [`Code::Invalid`] with its field, [`Code::NoKeyring`]; nothing is set then.
    pub async fn backup_plan(&self, input: BackupPlanInput) -> Result<BackupStatus, Error> {
        self.not_in_practice()?;
        let status = self
            .blocking(move |app| {
                let folder = input
                    .folder
                    .filter(|f| !f.trim().is_empty())
                    .map(PathBuf::from);
                if let Some(folder) = &folder
                    && !folder.is_dir()
                {
                    return Err(Error::field(
                        "folder",
                        say!(
                            "error-folder-missing",
                            "This folder is not there. Choose one that is."
                        ),
                    ));
                }
                if !(1..=365).contains(&input.keep) {
                    return Err(Error::field(
                        "keep",
                        say!("error-backups-kept", "Keep between 1 and 365 backups."),
                    ));
                }
                let secrets = &app.inner.options.secrets;
                match input.passphrase.filter(|p| !p.is_empty()) {
                    Some(passphrase) if input.sealed => {
                        let kept = Sensitive::new(format!("{KEYRING_MARK}{passphrase}"));
                        drop(Sensitive::new(passphrase));
                        secrets.set(KEYRING, &kept)?;
                    }
                    _ if input.sealed => drop(app.kept_passphrase()?),
                    _ => {}
                }
                Book::change(&app.inner.folder, |book| {
                    book.every = input.every;
                    book.folder = folder.filter(|f| *f != book::own_folder(&app.inner.folder));
                    book.keep = input.keep;
                    book.sealed = input.sealed;
                    book.failure = None;
                })?;
                let book = Book::read(&app.inner.folder)?;
                Ok(status(&app.inner.folder, &book, app.now()))
            })
            .await?;
        self.changed(&[Changed::Backup]);
        self.inner.backups.notify_one();
        Ok(status)
    }

    /// The passphrase that backups are sealed with by themselves.
    fn kept_passphrase(&self) -> Result<Sensitive<String>, Error> {
        let kept = self.inner.options.secrets.get(KEYRING)?;
        let passphrase = kept
            .as_ref()
            .and_then(|k| k.expose().strip_prefix(KEYRING_MARK));
        passphrase
            .map(|p| Sensitive::new(p.to_owned()))
            .ok_or_else(|| Error {
                field: Some("passphrase".to_owned()),
                ..Error::of(
                    Code::Passphrase,
                    say!(
                        "error-passphrase-missing",
                        "The keyring has no passphrase for backups. Enter it again in Settings, \
                     Backup."
                    ),
                )
            })
    }

    /// The passphrase given, or the one kept where the file is sealed and none was given.
    fn or_kept(&self, path: &Path, given: Option<Sensitive<String>>) -> Option<Sensitive<String>> {
        given.or_else(|| {
            let sealed = counterfoil_backup::glance(path).is_ok_and(|g| g.sealed);
            sealed.then(|| self.kept_passphrase().ok()).flatten()
        })
    }
}

fn status(data: &Path, book: &Book, now: DateTime<Utc>) -> BackupStatus {
    let last = book.last.as_ref();
    BackupStatus {
        plan: BackupPlan {
            every: book.every,
            folder: book.folder(data).display().to_string(),
            beside_data: book.folder.is_none(),
            keep: book.keep,
            sealed: book.sealed,
        },
        last_at: last.map(|l| l.made_at),
        last_path: last.map(|l| l.path.display().to_string()),
        age_seconds: last.map(|l| (now - l.made_at).num_seconds().max(0)),
        failure: book.failure.clone(),
    }
}

/// Every backup where they go and beside the data.
fn rows(data: &Path, book: &Book, now: DateTime<Utc>) -> Vec<BackupRow> {
    let mut folders = vec![book.folder(data)];
    if book.folder.is_some() {
        folders.push(book::own_folder(data));
    }
    let mut rows: Vec<BackupRow> = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|e| e == counterfoil_backup::EXTENSION)
        })
        .filter(|path| path.is_file())
        .filter_map(|path| row(&path, book, now).ok())
        .collect();
    rows.sort_by(|a, b| (b.made_at, &b.name).cmp(&(a.made_at, &a.name)));
    rows
}

fn row(path: &Path, book: &Book, now: DateTime<Utc>) -> Result<BackupRow, Error> {
    let file = path.metadata().map_err(|e| {
        Error::file(
            say!("error-backup-unreadable", "The backup cannot be read"),
            path,
            &e,
        )
    })?;
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let glance = counterfoil_backup::glance(path);
    let made_at = match &glance {
        Ok(glance) => glance.made_at,
        Err(_) => file.modified().map_or(now, DateTime::from),
    };
    let manifest = glance.as_ref().ok().and_then(|g| g.manifest.as_ref());
    Ok(BackupRow {
        path: path.display().to_string(),
        kind: match name.starts_with(BEFORE) {
            true => BackupKind::BeforeRestore,
            false => BackupKind::Ordinary,
        },
        name,
        made_at,
        age_seconds: (now - made_at).num_seconds().max(0),
        size: file.len(),
        sealed: glance.as_ref().is_ok_and(|g| g.sealed),
        invoices: manifest.and_then(|m| m.counts.get("invoice").copied()),
        verified_at: book.proof_of(path),
        problem: glance.err().map(|error| error.to_string()),
    })
}
