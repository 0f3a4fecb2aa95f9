//! Writing a backup: a ZIP that any program opens, or the same sealed.

use crate::seal::{self, Cost, hex};
use crate::{ABOUT, BackupError, MANIFEST, Manifest, Part, STORE};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A file of this size and more needs the larger form of ZIP.
const LARGE: u64 = 0xffff_0000;

const ABOUT_TEXT: &str = "This is a backup of Counterfoil, a billing console.\n\n\
    counterfoil.db  all records, an SQLite database: customers, invoices with their items, the\n\
    \x20               documents as they were issued (table original), the business and its logo\n\
    manifest.json   when and by which version it was made, how many rows each table has, the sums\n\
    \x20               of the invoices, and the SHA-256 of each file\n\n\
    To bring it back: counterfoil backup restore FILE, or Settings, Backup in the window.\n\
    Without the program: rename the file to end in .zip, unpack it, and open counterfoil.db with\n\
    any program that reads SQLite 3. No password or token of an account is in it.\n";

/// How a backup is sealed.
#[derive(Debug, Clone, Copy)]
pub struct Sealing<'a> {
    /// What opens it again. Without it nobody can.
    pub passphrase: &'a str,
    /// What each attempt to open it costs.
    pub cost: Cost,
}

/// Writes a backup of the store's copy at `store` to the new file `to`, and returns once it is on
/// disk. `manifest` comes without its parts and goes back with them. What is not sealed yet goes
/// through a file in `work`, which must be private.
///
/// # Errors
/// [`BackupError::File`]; what was written so far is for the caller to remove.
pub fn write(
    store: &Path,
    manifest: Manifest,
    sealing: Option<Sealing<'_>>,
    work: &Path,
    to: &Path,
) -> Result<Manifest, BackupError> {
    let fail = BackupError::writing(to);
    let parts = vec![
        part(STORE, File::open(store).map_err(&fail)?).map_err(&fail)?,
        part(ABOUT, ABOUT_TEXT.as_bytes()).map_err(&fail)?,
    ];
    let manifest = Manifest { parts, ..manifest };
    let mut file = File::create_new(to).map_err(&fail)?;
    match sealing {
        None => zip(store, &manifest, &mut file).map_err(&fail)?,
        Some(sealing) => {
            let mut open = tempfile::tempfile_in(work).map_err(&fail)?;
            zip(store, &manifest, &mut open).map_err(&fail)?;
            open.rewind().map_err(&fail)?;
            let mut out = BufWriter::new(&mut file);
            let (passphrase, cost) = (sealing.passphrase, sealing.cost);
            seal::seal(passphrase, cost, manifest.made_at, open, &mut out).map_err(&fail)?;
            out.flush().map_err(&fail)?;
        }
    }
    file.sync_all().map_err(&fail)?;
    Ok(manifest)
}

fn zip(store: &Path, manifest: &Manifest, to: &mut File) -> io::Result<()> {
    let size = store.metadata()?.len();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o600);
    let mut zip = ZipWriter::new(BufWriter::new(to));
    zip.start_file(MANIFEST, options)?;
    zip.write_all(serde_json::to_string_pretty(manifest)?.as_bytes())?;
    zip.start_file(ABOUT, options)?;
    zip.write_all(ABOUT_TEXT.as_bytes())?;
    zip.start_file(STORE, options.large_file(size >= LARGE))?;
    io::copy(&mut File::open(store)?, &mut zip)?;
    zip.finish()?.flush()
}

fn part(name: &str, content: impl Read) -> io::Result<Part> {
    let mut counted = Hashed::new(content);
    let size = io::copy(&mut counted, &mut io::sink())?;
    Ok(Part {
        name: name.to_owned(),
        size,
        sha256: counted.sha256(),
    })
}

/// Reads through and hashes what passes.
pub(crate) struct Hashed<R> {
    from: R,
    hash: Sha256,
}

impl<R: Read> Hashed<R> {
    pub fn new(from: R) -> Self {
        Self {
            from,
            hash: Sha256::new(),
        }
    }

    pub fn sha256(self) -> String {
        hex(&self.hash.finalize())
    }
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let count = self.from.read(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }
}

/// Writes files to the new ZIP `to`, under the names given with `/`, and returns once it is on disk.
///
/// # Errors
/// [`BackupError::File`]; a ZIP that could not be finished is removed.
pub fn write_files(
    to: &Path,
    files: impl IntoIterator<Item = (String, Vec<u8>)>,
) -> Result<(), BackupError> {
    let fail = BackupError::writing(to);
    let folder = to.parent().filter(|folder| *folder != Path::new(""));
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder).map_err(&fail)?;
    }
    let part = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(&fail)?;
    let written = || -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        let mut zip = ZipWriter::new(BufWriter::new(part.as_file()));
        for (name, bytes) in files {
            zip.start_file(name, options.large_file(bytes.len() as u64 >= LARGE))?;
            zip.write_all(&bytes)?;
        }
        zip.finish()?.flush()?;
        part.as_file().sync_all()
    };
    written().map_err(&fail)?;
    part.persist(to).map_err(|error| fail(error.error))?;
    Ok(())
}
