//! The last stage, on lopdf: who made the file and when, in which language it is, and an identity
//! that depends on nothing but what is in it.

use crate::error::Error;
use crate::{Sheet, text};
use chrono::{DateTime, Utc};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use std::io::Write;

/// What the file says of itself.
pub struct Facts {
    title: String,
    author: String,
    date: DateTime<Utc>,
}

/// The language of the printed words.
const LANGUAGE: &str = "en";
/// The program's name in the file.
const CREATOR: &str = "Counterfoil";
const PRODUCER: &str = concat!("Counterfoil ", env!("CARGO_PKG_VERSION"));

impl Facts {
    /// What the file of a sheet says of itself.
    pub fn of(sheet: &Sheet<'_>) -> Self {
        let author = text::one_line(&sheet.business.name);
        let reference = text::one_line(&sheet.invoice.reference);
        let title = format!("Invoice {reference}").trim().to_owned();
        Self {
            title: match author.as_str() {
                "" => title,
                name => format!("{title}, {name}"),
            },
            author,
            date: sheet.invoice.updated_at,
        }
    }
}

/// The finished file.
///
/// # Errors
/// When the drawn document lacks its catalog.
pub fn bytes(mut document: Document, facts: &Facts) -> Result<Vec<u8>, Error> {
    let fail = |error: lopdf::Error| Error::Draw(error.to_string());
    document.version = "1.7".to_owned();
    let info = document.add_object(info(facts));
    // The one that was drawn has fields that readers no longer know and a date of its own.
    if let Ok(drawn) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&drawn);
    }
    document.trailer.set("Info", info);
    let metadata = document.add_object(metadata(facts));
    let catalog = document.catalog_mut().map_err(fail)?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(LANGUAGE));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    pack(&mut document);
    document.renumber_objects();
    set_identity(&mut document, [0; 16]);
    let mut unsigned = Vec::new();
    document
        .save_to(&mut unsigned)
        .map_err(|e| Error::Draw(e.to_string()))?;
    set_identity(&mut document, fingerprint(&unsigned));
    let mut bytes = Vec::with_capacity(unsigned.len());
    document
        .save_to(&mut bytes)
        .map_err(|e| Error::Draw(e.to_string()))?;
    Ok(bytes)
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
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
        if packer.write_all(&stream.content).is_err() {
            continue;
        }
        let Ok(packed) = packer.finish() else {
            continue;
        };
        if packed.len() + FILTER_ENTRY < stream.content.len() {
            stream
                .dict
                .set("Filter", Object::Name(b"FlateDecode".to_vec()));
            stream.set_content(packed);
        }
    }
}

/// What `/Filter /FlateDecode` takes.
const FILTER_ENTRY: usize = 20;

/// The same facts as XMP, readable without a PDF reader: never compressed.
fn metadata(facts: &Facts) -> Stream {
    let date = facts.date.format("%Y-%m-%dT%H:%M:%SZ");
    let (title, author) = (escaped(&facts.title), escaped(&facts.author));
    let packet = format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <pdf:Producer>{PRODUCER}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    );
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dict, packet.into_bytes()).with_compression(false)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // XML has no way to write these.
            '\u{fffe}' | '\u{ffff}' => {}
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
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
