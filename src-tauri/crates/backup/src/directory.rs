//! How many entries a ZIP's own list has. The reader keeps one entry for each name, so that doubles
//! are seen only by counting.

use std::io::{self, Read, Seek, SeekFrom};

/// The beginning of each entry in the list.
const ENTRY: [u8; 4] = *b"PK\x01\x02";
/// The fixed part of an entry, in bytes; name, extra and comment follow.
const FIXED: usize = 46;
/// More than any backup has: counting stops there.
const MANY: usize = 1000;

/// Counts the entries of the list that begins at `start`.
pub(crate) fn entries(file: &mut (impl Read + Seek), start: u64) -> io::Result<usize> {
    file.seek(SeekFrom::Start(start))?;
    let mut file = io::BufReader::new(file);
    for count in 0..MANY {
        let mut entry = [0; FIXED];
        match file.read_exact(&mut entry) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(count),
            read => read?,
        }
        if entry[..4] != ENTRY {
            return Ok(count);
        }
        let length = |at: usize| i64::from(u16::from_le_bytes([entry[at], entry[at + 1]]));
        file.seek_relative(length(28) + length(30) + length(32))?;
    }
    Ok(MANY)
}
