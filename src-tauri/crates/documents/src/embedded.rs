//! The e-invoice inside somebody's PDF.

use crate::error::Error;
use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Document, Object, Stream};
use std::io::Read;

/// Names under which Factur-X, ZUGFeRD and XRechnung embed their XML.
const NAMES: [&str; 4] = [
    "factur-x.xml",
    "zugferd-invoice.xml",
    "xrechnung.xml",
    "order-x.xml",
];
/// Most bytes of a PDF that is looked into, and of the XML in it.
const PDF_MAX: usize = 64 * 1024 * 1024;
const XML_MAX: u64 = 20 * 1024 * 1024;

/// The XML of the e-invoice that a PDF carries; none where it carries none. Attachments of other
/// names are taken where they end in `.xml` and no known name is there.
///
/// # Errors
/// [`Error::Read`] when the file is no PDF, is damaged, encrypted or too large.
pub fn embedded_xml(pdf: &[u8]) -> Result<Option<Vec<u8>>, Error> {
    if pdf.len() > PDF_MAX {
        return Err(Error::Read("it is larger than 64 MB".into()));
    }
    let document = Document::load_mem(pdf).map_err(|e| Error::Read(e.to_string()))?;
    if document.is_encrypted() {
        return Err(Error::Read("it is protected by a password".into()));
    }
    let mut found: Vec<(String, &Stream)> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter_map(|specification| attached(&document, specification))
        .filter(|(name, _)| name.ends_with(".xml"))
        .collect();
    let rank = |name: &str| NAMES.iter().position(|n| *n == name);
    found.sort_by_key(|(name, _)| rank(name).unwrap_or(NAMES.len()));
    match found.first() {
        Some((_, stream)) => content(stream).map(Some),
        None => Ok(None),
    }
}

/// The name, in small letters, and the stream of a file specification.
fn attached<'a>(
    document: &'a Document,
    specification: &'a Dictionary,
) -> Option<(String, &'a Stream)> {
    let files = specification.get(b"EF").ok()?;
    let files = resolved(document, files)?.as_dict().ok()?;
    let file = files.get(b"F").or_else(|_| files.get(b"UF")).ok()?;
    let stream = resolved(document, file)?.as_stream().ok()?;
    let name = specification
        .get(b"UF")
        .or_else(|_| specification.get(b"F"))
        .ok()?;
    let name = lopdf::decode_text_string(resolved(document, name)?).ok()?;
    Some((name.to_lowercase(), stream))
}

fn resolved<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Object> {
    document.dereference(object).ok().map(|(_, object)| object)
}

/// The bytes of a stream, unpacked as far as an invoice may be large.
fn content(stream: &Stream) -> Result<Vec<u8>, Error> {
    let filters = stream.filters().unwrap_or_default();
    let packed: &[u8] = &stream.content;
    let mut bytes = Vec::new();
    match filters.as_slice() {
        [] => bytes.extend_from_slice(packed),
        [one] if *one == b"FlateDecode" => {
            ZlibDecoder::new(packed)
                .take(XML_MAX + 1)
                .read_to_end(&mut bytes)
                .map_err(|e| Error::Read(e.to_string()))?;
        }
        _ => return Err(Error::Read("its attachment is packed in a rare way".into())),
    }
    if bytes.len() as u64 > XML_MAX {
        return Err(Error::Read("its attachment is larger than 20 MB".into()));
    }
    Ok(bytes)
}
