//! A file's bytes as text, whatever its encoding.

use crate::error::{BYTES_MAX, ReadError};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// The text of a file. A byte order mark tells the encoding, else the XML declaration does, else it
/// is UTF-8.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    if bytes.len() > BYTES_MAX {
        return Err(ReadError::TooLarge(bytes.len().div_ceil(1024 * 1024)));
    }
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, &bytes[mark..]),
        None => (told(bytes)?, bytes),
    };
    let text = if encoding == UTF_8 {
        let checked = std::str::from_utf8(bytes);
        checked.map(Cow::Borrowed).map_err(|e| e.valid_up_to())
    } else {
        encoding
            .decode_without_bom_handling_and_without_replacement(bytes)
            .ok_or_else(|| first_wrong(encoding, bytes))
    };
    let text = text.map_err(|byte| ReadError::WrongEncoding {
        encoding: encoding.name(),
        byte,
    })?;
    something_else(&text).map_or(Ok(text), Err)
}

/// The encoding of a file without a byte order mark.
fn told(bytes: &[u8]) -> Result<&'static Encoding, ReadError> {
    match bytes {
        [b'<', 0, ..] => return Ok(UTF_16LE),
        [0, b'<', ..] => return Ok(UTF_16BE),
        _ => {}
    }
    let Some(label) = declared(bytes) else {
        return Ok(UTF_8);
    };
    let encoding = Encoding::for_label_no_replacement(label.as_bytes())
        .ok_or_else(|| ReadError::UnknownEncoding(label.chars().take(40).collect()))?;
    if encoding == UTF_16LE || encoding == UTF_16BE {
        return Err(ReadError::WrongEncoding {
            encoding: encoding.name(),
            byte: 0,
        });
    }
    Ok(encoding)
}

/// What the XML declaration names as encoding.
fn declared(bytes: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(256)]);
    let declaration = start.trim_start().strip_prefix("<?xml")?;
    let declaration = &declaration[..declaration.find("?>")?];
    let (_, after) = declaration.split_once("encoding")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (label, _) = value[1..].split_once(quote)?;
    Some(label.to_owned())
}

/// Where the first bytes stand that the encoding does not have.
fn first_wrong(encoding: &'static Encoding, bytes: &[u8]) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut out = String::with_capacity(bytes.len().saturating_mul(3) + 16);
    let (_, read) = decoder.decode_to_string_without_replacement(bytes, &mut out, true);
    read.saturating_sub(1)
}

/// What the file is, where that can be told from its first characters and is not XML.
fn something_else(text: &str) -> Option<ReadError> {
    let text = text.trim_start();
    let start: String = text.chars().take(16).collect::<String>().to_lowercase();
    let known = [
        ("%pdf", "a PDF"),
        ("pk\u{3}\u{4}", "a ZIP archive"),
        ("<!doctype html", "a web page"),
        ("<html", "a web page"),
        ("{", "a JSON file"),
        ("[", "a JSON file"),
    ];
    if text.is_empty() {
        return Some(ReadError::Empty);
    }
    let found = known.iter().find(|(begins, _)| start.starts_with(begins));
    match found {
        Some((_, what)) => Some(ReadError::NotXml(what)),
        None if start.starts_with('<') => None,
        None => Some(ReadError::NotXml("some other file")),
    }
}
