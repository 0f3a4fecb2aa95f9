//! A copy of the file beside it before it is migrated: `NAME.before-v<N>.bak`, N being the format
//! that the file was about to get. The latest three are kept.

use crate::{
    Error,
    open::{beside, make_private},
};
use rusqlite::Connection;
use std::{fs, io::ErrorKind, path::Path};

const KEPT: usize = 3;

/// Copies the file, under the same key, and returns once the copy is complete.
pub(crate) fn before_migration(
    connection: &Connection,
    path: &Path,
    version: i64,
) -> Result<(), Error> {
    let part = beside(
        path,
        &format!(".before-v{version}.{}.part", std::process::id()),
    );
    remove(&part)?;
    whole(connection, &part)?;
    let copy = beside(path, &format!(".before-v{version}.bak"));
    if let Err(error) = fs::rename(&part, copy) {
        remove(&part)?;
        return Err(error.into());
    }
    forget_oldest(path)
}

/// Copies the store to the new file `to`, under the same key, and returns once it is on disk; one
/// that could not be finished is removed.
pub(crate) fn whole(connection: &Connection, to: &Path) -> Result<(), Error> {
    let Some(target) = to.to_str() else {
        return Err(Error::File(ErrorKind::InvalidFilename.into()));
    };
    make_private(to)?;
    let copied = connection
        .execute("VACUUM INTO ?1", [target])
        .map_err(Error::from)
        .and_then(|_| Ok(fs::File::options().write(true).open(to)?.sync_all()?));
    if copied.is_err() {
        remove(to)?;
    }
    copied
}

/// A name that was given in the file's folder is on disk. Not every system can do this for folders.
pub(crate) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent()
        && let Ok(folder) = fs::File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

/// Removes all but the latest copies.
fn forget_oldest(path: &Path) -> Result<(), Error> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|n| n.to_str()))
    else {
        return Ok(());
    };
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let start = format!("{name}.before-v");
    let mut copies: Vec<(i64, _)> = fs::read_dir(folder)?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let file = entry.file_name();
            let version = file.to_str()?.strip_prefix(&start)?.strip_suffix(".bak")?;
            Some((version.parse().ok()?, entry.path()))
        })
        .collect();
    copies.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    for (_, old) in copies.into_iter().skip(KEPT) {
        remove(&old)?;
    }
    Ok(())
}

pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
