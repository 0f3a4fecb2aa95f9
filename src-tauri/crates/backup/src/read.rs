//! Reading a file that may be anything: what is not exactly a backup is refused before a byte of it
//! is used. No path in it is ever followed; its store goes to a place that the caller names.

use crate::seal;
use crate::write::Hashed;
use crate::{ABOUT, BackupError, FORMAT, MANIFEST, Manifest, Part, STORE, VERSION, directory};
use chrono::{DateTime, Utc};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;
use zip::{CompressionMethod, ZipArchive};

/// A manifest is a few KB.
const MANIFEST_MAX: u64 = 1024 * 1024;
/// No store is larger.
const STORE_MAX: u64 = 64 * 1024 * 1024 * 1024;
/// A store shrinks to a fifth or so; beyond a two-hundredth it is made to fill a disk.
const RATIO_MAX: u64 = 200;
/// Below this size the ratio says nothing: an empty store shrinks well.
const SMALL: u64 = 16 * 1024 * 1024;

/// What a file tells of itself without its passphrase and without proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Whether a passphrase is needed.
    pub sealed: bool,
    /// When it says that it was made, UTC.
    pub made_at: DateTime<Utc>,
    /// What it says it holds; not known while it is sealed.
    pub manifest: Option<Manifest>,
}

/// A backup whose form is sound; its store is not proved yet.
#[derive(Debug)]
pub struct Opened {
    /// What it says it holds.
    pub manifest: Manifest,
    /// Whether it was sealed.
    pub sealed: bool,
    zip: ZipArchive<BufReader<File>>,
}

/// Looks at a file without opening its store.
///
/// # Errors
/// Whatever makes it no backup.
pub fn glance(path: &Path) -> Result<Glance, BackupError> {
    let mut file = BufReader::new(plain_file(path)?);
    if let Some((header, _)) = seal::header(&mut file)? {
        return Ok(Glance {
            sealed: true,
            made_at: header.made_at,
            manifest: None,
        });
    }
    let opened = open_zip(path, file, false)?;
    Ok(Glance {
        sealed: false,
        made_at: opened.manifest.made_at,
        manifest: Some(opened.manifest),
    })
}

/// Opens a backup. What was sealed goes through a nameless file in `work`, which must be private.
///
/// # Errors
/// Whatever makes it no backup, [`BackupError::PassphraseNeeded`], [`BackupError::WrongPassphrase`].
pub fn open(path: &Path, passphrase: Option<&str>, work: &Path) -> Result<Opened, BackupError> {
    let mut file = BufReader::new(plain_file(path)?);
    let Some(header) = seal::header(&mut file)? else {
        return open_zip(path, file, false);
    };
    let passphrase = passphrase.ok_or(BackupError::PassphraseNeeded)?;
    let mut open = tempfile::tempfile_in(work).map_err(BackupError::writing(work))?;
    seal::unseal(&header, passphrase, &mut file, &mut open)?;
    open_zip(path, BufReader::new(open), true)
}

/// A file, not a folder, a device or a pipe that never ends.
fn plain_file(path: &Path) -> Result<File, BackupError> {
    let fail = BackupError::reading(path);
    if !path.metadata().map_err(&fail)?.is_file() {
        return Err(BackupError::NotABackup);
    }
    File::open(path).map_err(&fail)
}

fn open_zip(path: &Path, mut file: BufReader<File>, sealed: bool) -> Result<Opened, BackupError> {
    let fail = BackupError::reading(path);
    file.rewind().map_err(&fail)?;
    let mut start = [0; 4];
    let begins_as_zip = file.read_exact(&mut start).is_ok() && start == *b"PK\x03\x04";
    if !begins_as_zip {
        return Err(BackupError::NotABackup);
    }
    let mut again = file.get_ref().try_clone().map_err(&fail)?;
    let mut zip = ZipArchive::new(file).map_err(|e| match e {
        zip::result::ZipError::Io(source) if source.kind() != io::ErrorKind::UnexpectedEof => {
            fail(source)
        }
        _ => BackupError::damaged("its list of contents is missing or changed"),
    })?;
    check_entries(&mut zip)?;
    if directory::entries(&mut again, zip.central_directory_start()).map_err(&fail)? != zip.len() {
        return Err(BackupError::Doubled);
    }
    let manifest = manifest(&mut zip)?;
    Ok(Opened {
        manifest,
        sealed,
        zip,
    })
}

/// Every entry is one of the three that a backup has, an ordinary file, and of a size it can have.
fn check_entries(zip: &mut ZipArchive<BufReader<File>>) -> Result<(), BackupError> {
    if zip.offset() != 0 {
        return Err(BackupError::NotABackup);
    }
    for at in 0..zip.len() {
        let file = zip.by_index_raw(at).map_err(BackupError::damaged)?;
        let name = String::from_utf8_lossy(file.name_raw()).into_owned();
        if file.is_symlink() {
            return Err(BackupError::Link(name));
        }
        let most = match name.as_str() {
            STORE => STORE_MAX,
            MANIFEST | ABOUT => MANIFEST_MAX,
            _ => return Err(BackupError::Foreign(name)),
        };
        if !file.is_file() {
            return Err(BackupError::Foreign(name));
        }
        let packed = matches!(
            file.compression(),
            CompressionMethod::Stored | CompressionMethod::Deflated
        );
        if file.encrypted() || !packed {
            return Err(BackupError::damaged(format!(
                "“{name}” is not packed as in a backup"
            )));
        }
        let ratio = file.size() / file.compressed_size().max(1);
        if file.size() > most || (file.size() > SMALL && ratio > RATIO_MAX) {
            return Err(BackupError::TooLarge(name));
        }
    }
    for name in [MANIFEST, STORE] {
        if zip.index_for_name(name).is_none() {
            return Err(BackupError::Missing(name));
        }
    }
    Ok(())
}

fn manifest(zip: &mut ZipArchive<BufReader<File>>) -> Result<Manifest, BackupError> {
    let mut bytes = Vec::new();
    let file = zip.by_name(MANIFEST).map_err(BackupError::damaged)?;
    file.take(MANIFEST_MAX)
        .read_to_end(&mut bytes)
        .map_err(|_| BackupError::Changed(MANIFEST))?;
    let unreadable = |_| BackupError::Changed(MANIFEST);
    let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(unreadable)?;
    if value["format"] != FORMAT {
        return Err(BackupError::NotABackup);
    }
    match value["version"].as_u64() {
        Some(found) if found > u64::from(VERSION) => Err(BackupError::Newer {
            found: u32::try_from(found).unwrap_or(u32::MAX),
            known: VERSION,
        }),
        _ => serde_json::from_value(value).map_err(unreadable),
    }
}

impl Opened {
    /// The size of its store, in bytes, as it says.
    #[must_use]
    pub fn store_size(&self) -> u64 {
        self.part(STORE).map_or(0, |part| part.size)
    }

    fn part(&self, name: &str) -> Option<&Part> {
        self.manifest.parts.iter().find(|part| part.name == name)
    }

    /// Takes its store out to the new file `to`, each byte compared with the manifest's sum.
    ///
    /// # Errors
    /// [`BackupError::Changed`], [`BackupError::TooLarge`], [`BackupError::Missing`],
    /// [`BackupError::File`]; what was written is for the caller to remove.
    pub fn take_store(&mut self, to: &Path) -> Result<(), BackupError> {
        let part = self.part(STORE).ok_or(BackupError::Missing(STORE))?.clone();
        let fail = BackupError::writing(to);
        let mut out = File::create_new(to).map_err(&fail)?;
        let packed = self.zip.by_name(STORE).map_err(BackupError::damaged)?;
        if packed.size() != part.size {
            return Err(BackupError::Changed(STORE));
        }
        // One byte more than there may be, so that a longer one is seen.
        let mut content = Hashed::new(packed.take(part.size.saturating_add(1)));
        let size = match io::copy(&mut content, &mut out) {
            Ok(size) => size,
            Err(error) if is_of_the_disk(&error) => return Err(fail(error)),
            Err(_) => return Err(BackupError::Changed(STORE)),
        };
        if size != part.size || content.sha256() != part.sha256 {
            return Err(BackupError::Changed(STORE));
        }
        out.sync_all().map_err(&fail)
    }
}

/// Whether the disk failed rather than what was read.
fn is_of_the_disk(error: &io::Error) -> bool {
    error.raw_os_error().is_some()
}
