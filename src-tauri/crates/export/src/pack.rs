//! The month-end pack: one ZIP with a period's files, what they are, and their SHA-256 sums.
//!
//! The same entries give the same bytes: the files carry no dates, and stand in the order in which
//! they were added. It is written beside its place and moved there when it is whole, so that a full
//! disk or a crash leaves the old file or none.

use std::fmt::Write as _;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::names::Names;
use crate::{CurrencyTotal, ExportError, Series};

/// The file that says what the pack holds.
pub const MANIFEST: &str = "manifest.json";
/// The file that `sha256sum -c` reads.
pub const SUMS: &str = "SHA256SUMS";

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its path in the pack, with `/`.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
}

/// A pack that lies at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Where.
    pub path: PathBuf,
    /// What was added, in order; the manifest and the sums are not among them.
    pub entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    format: &'static str,
    version: u32,
    period: Period,
    totals: &'a [CurrencyTotal],
    numbers: &'a [Series],
    files: &'a [Entry],
}

/// A pack being written. Dropped before [`Pack::finish`], it leaves nothing.
#[derive(Debug)]
pub struct Pack {
    path: PathBuf,
    zip: ZipWriter<NamedTempFile>,
    names: Names,
    entries: Vec<Entry>,
    is_whole: bool,
}

impl Pack {
    /// Begins a pack that will lie at `path`, in a folder that exists. What lies there is replaced
    /// when the pack is finished, not before.
    ///
    /// # Errors
    /// [`ExportError::Pack`] when no file can be made in that folder.
    pub fn create(path: &Path) -> Result<Self, ExportError> {
        let fail = |source| ExportError::Pack {
            path: path.to_owned(),
            source,
        };
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let mut names = Names::default();
        for ours in [MANIFEST, SUMS] {
            names.unique("", ours);
        }
        Ok(Self {
            path: path.to_owned(),
            zip: ZipWriter::new(beside(folder).map_err(fail)?),
            names,
            entries: Vec::new(),
            is_whole: true,
        })
    }

    /// Adds a file. `folder` may be empty and has no folders in it; `name` is made safe and unique.
    /// Returns its path in the pack. The content is read once and never held as a whole.
    ///
    /// # Errors
    /// [`ExportError::Entry`] when reading or writing fails; the pack cannot be finished then.
    pub fn add(
        &mut self,
        folder: &str,
        name: &str,
        content: impl Read,
    ) -> Result<String, ExportError> {
        let name = self.names.unique(folder, name);
        match write_entry(&mut self.zip, &name, content) {
            Ok(entry) => {
                self.entries.push(entry);
                Ok(name)
            }
            Err(source) => {
                self.is_whole = false;
                Err(ExportError::Entry { name, source })
            }
        }
    }

    /// Writes the manifest and the sums and puts the pack at its place.
    ///
    /// # Errors
    /// [`ExportError::Incomplete`] when an entry failed before; [`ExportError::Pack`] when the file
    /// cannot be finished or moved. What lay at the place before is still there then.
    pub fn finish(
        self,
        period: Period,
        totals: &[CurrencyTotal],
        numbers: &[Series],
    ) -> Result<Packed, ExportError> {
        if !self.is_whole {
            return Err(ExportError::Incomplete);
        }
        let path = self.path.clone();
        self.close(period, totals, numbers)
            .map_err(|source| ExportError::Pack { path, source })
    }

    fn close(
        mut self,
        period: Period,
        totals: &[CurrencyTotal],
        numbers: &[Series],
    ) -> io::Result<Packed> {
        let mut manifest = serde_json::to_vec_pretty(&Manifest {
            format: "counterfoil-pack",
            version: 3,
            period,
            totals,
            numbers,
            files: &self.entries,
        })?;
        manifest.push(b'\n');
        let manifest = write_entry(&mut self.zip, MANIFEST, manifest.as_slice())?;
        let mut sums = String::new();
        for entry in self.entries.iter().chain([&manifest]) {
            // Writing to a string cannot fail.
            let _ = writeln!(sums, "{}  {}", entry.sha256, entry.name);
        }
        write_entry(&mut self.zip, SUMS, sums.as_bytes())?;
        let file = self.zip.finish()?;
        file.as_file().sync_all()?;
        file.persist(&self.path).map_err(|error| error.error)?;
        Ok(Packed {
            path: self.path,
            entries: self.entries,
        })
    }
}

/// A new file in the folder, which vanishes unless it is moved to its place.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".counterfoil-").suffix(".part");
    // Readable by whom the person's other files are, not by the person alone.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn write_entry<W: Write + Seek>(
    zip: &mut ZipWriter<W>,
    name: &str,
    mut content: impl Read,
) -> io::Result<Entry> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    zip.start_file(name, options)?;
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match content.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => &buffer[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(read);
        zip.write_all(read)?;
        size += read.len() as u64;
    }
    let mut sha256 = String::with_capacity(64);
    for byte in hash.finalize() {
        let _ = write!(sha256, "{byte:02x}");
    }
    Ok(Entry {
        name: name.to_owned(),
        size,
        sha256,
    })
}
