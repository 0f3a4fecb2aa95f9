//! Where files go: the data folder, and documents for the person.

use crate::error::{Code, Error};
use crate::open::App;
use counterfoil_domain::say;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Replaces the platform's data folder.
pub const DATA_VARIABLE: &str = "COUNTERFOIL_DATA_DIR";

/// The data folder, made where there is none and readable by its owner only.
///
/// # Errors
/// [`Code::File`] where it cannot be made.
pub fn data(given: Option<PathBuf>) -> Result<PathBuf, Error> {
    let from_environment = || std::env::var_os(DATA_VARIABLE).filter(|v| !v.is_empty());
    let folder = given
        .or_else(|| from_environment().map(PathBuf::from))
        .or_else(|| {
            directories::ProjectDirs::from("", "", "counterfoil").map(|d| d.data_dir().to_owned())
        })
        .ok_or_else(|| {
            Error::of(
                Code::File,
                say!(
                    "error-no-home",
                    "No home folder was found; name a data folder in {variable}.",
                    variable = DATA_VARIABLE
                ),
            )
        })?;
    make(&folder).map_err(|e| {
        Error::file(
            say!(
                "error-data-folder-not-made",
                "The data folder could not be made"
            ),
            &folder,
            &e,
        )
    })?;
    Ok(folder)
}

/// A folder that its owner alone can read; nothing where it is there.
pub(crate) fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

impl App {
    /// Where documents go that nobody chooses a place for, in place of the person's own folder for them.
    /// Only the first one given counts.
    pub fn documents_in(&self, folder: PathBuf) {
        let _ = self.inner.documents.set(folder);
    }

    pub(crate) fn documents(&self) -> PathBuf {
        let given = self.inner.documents.get().cloned();
        given.unwrap_or_else(|| documents(&self.inner.folder))
    }
}

/// Where documents go that a person did not choose a place for.
pub(crate) fn documents(data: &Path) -> PathBuf {
    directories::UserDirs::new()
        .and_then(|d| {
            d.document_dir()
                .map(Path::to_owned)
                .or_else(|| Some(d.home_dir().join("Documents")))
        })
        .unwrap_or_else(|| data.join("documents"))
        .join("Counterfoil")
}

/// A file name for a document, whatever its reference holds; `fallback` where nothing of it serves.
#[must_use]
pub fn file_name(reference: &str, fallback: &str) -> String {
    let cleaned: String = reference
        .chars()
        .map(|c| {
            if c.is_control() || r#"/\:*?"<>|"#.contains(c) {
                '-'
            } else {
                c
            }
        })
        .take(80)
        .collect();
    let cleaned = cleaned.trim_matches(['.', ' ']);
    let stem = cleaned.split('.').next().unwrap_or_default();
    let reserved = ["CON", "PRN", "AUX", "NUL"].contains(&stem.to_uppercase().as_str())
        || (stem.len() == 4
            && ["COM", "LPT"].contains(&stem[..3].to_uppercase().as_str())
            && stem.as_bytes()[3].is_ascii_digit());
    if cleaned.is_empty() || reserved {
        fallback.to_owned()
    } else {
        cleaned.to_owned()
    }
}

/// Writes a whole file or none: to a name beside it first that nobody else writes to, then moved into
/// place.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let said = |e: &std::io::Error| {
        Error::file(
            say!("error-file-not-written", "The file could not be written"),
            path,
            e,
        )
    };
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|e| said(&e))?;
    }
    static TURN: AtomicU64 = AtomicU64::new(0);
    let turn = TURN.fetch_add(1, Ordering::Relaxed);
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}-{turn}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    written.map_err(|e| {
        // Best effort: the error that matters is the one reported.
        let _ = fs::remove_file(&beside);
        said(&e)
    })
}

/// A path in `folder` that holds exactly `bytes` or is free: `name.ext`, `name (2).ext`, …
pub(crate) fn free_path(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> PathBuf {
    (1..)
        .map(|n| match n {
            1 => folder.join(format!("{name}.{extension}")),
            n => folder.join(format!("{name} ({n}).{extension}")),
        })
        .find(|path| match fs::read(path) {
            Ok(there) => there == bytes,
            Err(_) => !path.exists(),
        })
        .unwrap_or_else(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_who_write_the_same_file_at_once_each_write_it_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.json");
        std::thread::scope(|scope| {
            for letter in *b"abcd" {
                let path = &path;
                scope.spawn(move || {
                    for _ in 0..50 {
                        write(path, &[letter; 5000]).unwrap();
                        let there = fs::read(path).unwrap();
                        assert!(there == [there[0]; 5000], "{} bytes", there.len());
                    }
                });
            }
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_reference_becomes_a_file_name_that_every_system_takes() {
        for (reference, name) in [
            ("ARC011", "ARC011"),
            ("2026/11", "2026-11"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("nul.pdf", "invoice"),
            ("COM1", "invoice"),
            ("..", "invoice"),
            ("żółć 7", "żółć 7"),
        ] {
            assert_eq!(file_name(reference, "invoice"), name, "{reference}");
        }
    }
}
