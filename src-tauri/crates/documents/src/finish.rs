//! The last stage, on lopdf: who made the file and when, in which language it is, and an identity
//! that depends on nothing but what is in it.

use crate::error::Error;
use crate::locale::Locale;
use crate::{Attachment, Sheet, archive, layout, metadata, parties};
use chrono::{DateTime, Utc};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use std::collections::VecDeque;
use std::io::Write;
use std::sync::{Mutex, PoisonError};

/// What the file says of itself.
pub struct Facts {
    /// Which invoice it is, and whose.
    pub title: String,
    /// The business that issues it.
    pub author: String,
    /// When the invoice was last changed.
    pub date: DateTime<Utc>,
    /// The language of the printed words.
    pub language: &'static str,
    /// Which invoice it is.
    bookmark: String,
    /// What a page is called.
    locale: Locale,
}

/// The program's name in the file.
pub const CREATOR: &str = "Counterfoil";
/// The program and its version.
pub const PRODUCER: &str = concat!("Counterfoil ", env!("CARGO_PKG_VERSION"));

impl Facts {
    /// What the file of a sheet says of itself.
    pub fn of(sheet: &Sheet<'_>, locale: Locale) -> Self {
        let author = parties::sender(sheet, locale).name;
        let bookmark = layout::titled(sheet, locale);
        Self {
            title: match author.as_str() {
                "" => bookmark.clone(),
                name => format!("{bookmark}, {name}"),
            },
            bookmark,
            author,
            date: sheet.invoice.updated_at,
            language: locale.language.code(),
            locale,
        }
    }
}

/// The finished file.
///
/// # Errors
/// When the drawn document lacks its catalog.
pub fn bytes(
    mut document: Document,
    facts: &Facts,
    attachment: Option<&Attachment<'_>>,
) -> Result<Vec<u8>, Error> {
    let fail = |error: lopdf::Error| Error::Draw(error.to_string());
    document.version = "1.7".to_owned();
    let info = document.add_object(info(facts));
    // The one that was drawn has fields that readers no longer know and a date of its own.
    if let Ok(drawn) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&drawn);
    }
    document.trailer.set("Info", info);
    let metadata = document.add_object(metadata::stream(facts, attachment));
    let catalog = document.catalog_mut().map_err(fail)?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(facts.language));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    archive::tidy(&mut document);
    archive::set_colours(&mut document)?;
    if let Some(attachment) = attachment {
        archive::attach(&mut document, attachment, facts.date)?;
    }
    set_outline(&mut document, facts);
    pack(&mut document);
    document.renumber_objects();
    set_identity(&mut document, [0; 16]);
    let mut bytes = Vec::new();
    document
        .save_to(&mut bytes)
        .map_err(|e| Error::Draw(e.to_string()))?;
    sign(&mut bytes);
    Ok(bytes)
}

/// Writes the identity over the zeros that stand for it: a file is written once.
fn sign(bytes: &mut [u8]) {
    let place = hexadecimal([0; 16]);
    let id = hexadecimal(fingerprint(bytes));
    // The trailer is the last thing of the file.
    let mut end = bytes.len();
    for _ in 0..2 {
        let found = bytes[..end]
            .windows(place.len())
            .rposition(|window| window == place.as_bytes());
        let Some(at) = found else {
            return;
        };
        bytes[at..at + place.len()].copy_from_slice(id.as_bytes());
        end = at;
    }
}

/// As lopdf writes a string of bytes.
fn hexadecimal(bytes: [u8; 16]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("<{digits}>")
}

fn set_identity(document: &mut Document, id: [u8; 16]) {
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    document
        .trailer
        .set("ID", Object::Array(vec![id.clone(), id]));
}

/// FNV-1a of 128 bits: tells files apart, guards nothing.
fn fingerprint(bytes: &[u8]) -> [u8; 16] {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes
        .iter()
        .fold(OFFSET, |hash, byte| {
            (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
        })
        .to_be_bytes()
}

fn info(facts: &Facts) -> Dictionary {
    let date = facts.date.format("D:%Y%m%d%H%M%SZ").to_string();
    dictionary! {
        "Title" => lopdf::text_string(&facts.title),
        "Author" => lopdf::text_string(&facts.author),
        "Creator" => Object::string_literal(CREATOR),
        "Producer" => Object::string_literal(PRODUCER),
        "CreationDate" => Object::string_literal(date.clone()),
        "ModDate" => Object::string_literal(date),
    }
}

/// Packs every stream that may be packed and gets smaller. lopdf's own packing takes the slowest
/// strategy there is: three quarters of a page's time, for a few bytes.
fn pack(document: &mut Document) {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        if let Some(packed) = kept_or_packed(&stream.content) {
            stream
                .dict
                .set("Filter", Object::Name(b"FlateDecode".to_vec()));
            stream.set_content(packed);
        }
    }
}

/// A stream and what it is packed.
type Packed = (Vec<u8>, Vec<u8>);

/// The stream packed. Fonts are the same in most files, so large streams are kept, the last few.
fn kept_or_packed(content: &[u8]) -> Option<Vec<u8>> {
    const LARGE: usize = 8_000;
    const KEPT: usize = 8;
    static LAST: Mutex<VecDeque<Packed>> = Mutex::new(VecDeque::new());
    if !(LARGE..50 * LARGE).contains(&content.len()) {
        return packed_if_smaller(content);
    }
    let last = || LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let known = last().iter().position(|(plain, _)| plain == content);
    if let Some((_, packed)) = known.and_then(|at| last().get(at).cloned()) {
        return Some(packed);
    }
    let packed = packed_if_smaller(content)?;
    let mut last = last();
    if last.len() >= KEPT {
        last.pop_front();
    }
    last.push_back((content.to_vec(), packed.clone()));
    Some(packed)
}

/// The bytes packed, where that saves more than it takes to say so.
pub fn packed_if_smaller(bytes: &[u8]) -> Option<Vec<u8>> {
    packed(bytes).filter(|packed| packed.len() + FILTER_ENTRY < bytes.len())
}

/// The bytes packed, as `FlateDecode` unpacks them.
pub fn packed(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes).ok()?;
    packer.finish().ok()
}

/// What `/Filter /FlateDecode` takes.
const FILTER_ENTRY: usize = 20;

/// Bookmarks: the invoice, and beneath it every page where there are several.
fn set_outline(document: &mut Document, facts: &Facts) {
    let pages: Vec<_> = document.get_pages().into_values().collect();
    let Some(&first) = pages.first() else {
        return;
    };
    let root = document.new_object_id();
    let title = document.new_object_id();
    let leaf = |title: &str, parent: ObjectId, page: ObjectId| {
        dictionary! {
            "Title" => lopdf::text_string(title),
            "Parent" => parent,
            "Dest" => vec![page.into(), "Fit".into()],
        }
    };
    let mut top = leaf(&facts.bookmark, root, first);
    let count = if pages.len() > 1 { pages.len() } else { 0 };
    let leaves: Vec<ObjectId> = (0..count).map(|_| document.new_object_id()).collect();
    for (index, id) in leaves.iter().enumerate() {
        let mut entry = leaf(
            &layout::folio(facts.locale, index + 1, count),
            title,
            pages[index],
        );
        if let Some(before) = index.checked_sub(1) {
            entry.set("Prev", leaves[before]);
        }
        if let Some(next) = leaves.get(index + 1) {
            entry.set("Next", *next);
        }
        document.objects.insert(*id, entry.into());
    }
    if let (Some(first), Some(last)) = (leaves.first(), leaves.last()) {
        top.set("First", *first);
        top.set("Last", *last);
        // Negative: the pages are folded away until asked for.
        top.set("Count", -i64::try_from(count).unwrap_or(0));
    }
    document.objects.insert(title, top.into());
    let outline = dictionary! {
        "Type" => "Outlines", "First" => title, "Last" => title, "Count" => 1,
    };
    document.objects.insert(root, outline.into());
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("Outlines", root);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_fnv_1a_of_128_bits() {
        // The published value for the one letter "a".
        let expected = 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964_u128;
        assert_eq!(fingerprint(b"a"), expected.to_be_bytes());
    }
}
