//! What makes a file one for the archive (PDF/A-3b, ISO 19005-3): what its colours mean, and the
//! e-invoice inside it as an associated file.

use crate::Attachment;
use crate::error::Error;
use crate::finish;
use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use md5::{Digest, Md5};
use std::sync::OnceLock;

/// The name of the colour space that every colour of the file is in.
const SRGB: &str = "sRGB IEC61966-2.1";
/// Samples of the tone curve.
const SAMPLES: u16 = 256;

/// Adds the output intent: every colour is sRGB.
///
/// # Errors
/// When the drawn document lacks its catalog.
pub fn set_colours(document: &mut Document) -> Result<(), Error> {
    static PACKED: OnceLock<Vec<u8>> = OnceLock::new();
    let packed = PACKED.get_or_init(|| finish::packed(&profile()).unwrap_or_default());
    let dict = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let profile = document.add_object(Stream::new(dict, packed.clone()));
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(SRGB),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "Info" => Object::string_literal(SRGB),
        "DestOutputProfile" => profile,
    });
    catalog(document)?.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// Embeds the e-invoice as another form of the pages (`AFRelationship` Alternative).
///
/// # Errors
/// When the drawn document lacks its catalog.
pub fn attach(
    document: &mut Document,
    attachment: &Attachment<'_>,
    date: DateTime<Utc>,
) -> Result<(), Error> {
    let name = attachment.name();
    let size = i64::try_from(attachment.xml.len()).unwrap_or(i64::MAX);
    let sum = Object::String(
        Md5::digest(attachment.xml).to_vec(),
        lopdf::StringFormat::Hexadecimal,
    );
    let file = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => "text/xml",
        "Params" => dictionary! {
            "ModDate" => Object::string_literal(date.format("D:%Y%m%d%H%M%SZ").to_string()),
            "Size" => size,
            "CheckSum" => sum,
        },
    };
    let file = document.add_object(Stream::new(file, attachment.xml.to_vec()));
    let specification = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(name),
        "UF" => Object::string_literal(name),
        "Desc" => Object::string_literal("Invoice as XML"),
        "AFRelationship" => "Alternative",
        "EF" => dictionary! { "F" => file, "UF" => file },
    });
    let names = document.add_object(dictionary! {
        "Names" => vec![Object::string_literal(name), specification.into()],
    });
    let catalog = catalog(document)?;
    catalog.set("AF", vec![specification.into()]);
    catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    Ok(())
}

/// Removes what a file for the archive may not have, or has no use for: empty lists of annotations.
pub fn tidy(document: &mut Document) {
    for object in document.objects.values_mut() {
        let Ok(dictionary) = object.as_dict_mut() else {
            continue;
        };
        let is_empty = |list: &Object| list.as_array().is_ok_and(Vec::is_empty);
        if dictionary.get(b"Annots").is_ok_and(is_empty) {
            dictionary.remove(b"Annots");
        }
    }
}

fn catalog(document: &mut Document) -> Result<&mut Dictionary, Error> {
    document
        .catalog_mut()
        .map_err(|error| Error::Draw(error.to_string()))
}

/// An ICC profile of version 2 (ICC.1:2001-04) for sRGB: the primaries adapted to D50, and the
/// curve of IEC 61966-2-1 in samples.
fn profile() -> Vec<u8> {
    let curve = tone_curve();
    let text = |text: &str| [b"text\0\0\0\0", text.as_bytes(), b"\0"].concat();
    let tags: [(&[u8; 4], Vec<u8>); 7] = [
        (b"desc", description()),
        (b"cprt", text("No rights reserved")),
        (b"wtpt", point([0xf351, 0x1_0000, 0x1_16cc])),
        (b"rXYZ", point([0x6fa2, 0x38f5, 0x0390])),
        (b"gXYZ", point([0x6299, 0xb785, 0x18da])),
        (b"bXYZ", point([0x24a0, 0x0f84, 0xb6cf])),
        (b"rTRC", curve),
    ];
    // Green and blue share the curve of red.
    let count = tags.len() + 2;
    let mut table = u32::try_from(count).unwrap_or(0).to_be_bytes().to_vec();
    let mut body = Vec::new();
    let first = 128 + 4 + 12 * count;
    for (tag, content) in &tags {
        let at = u32::try_from(first + body.len()).unwrap_or(0);
        let length = u32::try_from(content.len()).unwrap_or(0);
        let names: &[&[u8; 4]] = match *tag {
            b"rTRC" => &[b"rTRC", b"gTRC", b"bTRC"],
            _ => &[tag],
        };
        for name in names {
            table.extend(name.iter());
            table.extend(at.to_be_bytes());
            table.extend(length.to_be_bytes());
        }
        body.extend(content);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    [header(first + body.len()), table, body].concat()
}

fn header(size: usize) -> Vec<u8> {
    let mut header = u32::try_from(size).unwrap_or(0).to_be_bytes().to_vec();
    header.extend(b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ ");
    // The day the profile was made, the same for ever: 1 January 2026.
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(b"acsp");
    header.resize(68, 0);
    // The illuminant of the connection space: D50.
    for part in [0xf6d6_u32, 0x1_0000, 0xd32d] {
        header.extend(part.to_be_bytes());
    }
    header.resize(128, 0);
    header
}

/// A tag of type `desc`: the name in ASCII, none in Unicode, none for the Macintosh.
fn description() -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend(u32::try_from(SRGB.len() + 1).unwrap_or(0).to_be_bytes());
    tag.extend(SRGB.as_bytes());
    tag.push(0);
    tag.resize(tag.len() + 4 + 4 + 2 + 1 + 67, 0);
    tag
}

/// A tag of type `XYZ `, in units of 1/65536.
fn point(xyz: [u32; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(xyz.iter().flat_map(|part| part.to_be_bytes()));
    tag
}

fn tone_curve() -> Vec<u8> {
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend(u32::from(SAMPLES).to_be_bytes());
    tag.extend((0..SAMPLES).flat_map(|n| (linear(n).round() as u16).to_be_bytes()));
    tag
}

/// The light of a sample, 0 to 65535.
fn linear(sample: u16) -> f64 {
    let value = f64::from(sample) / f64::from(SAMPLES - 1);
    let light = if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    };
    light * 65535.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_length_and_its_tags_lie_within_it() {
        let profile = profile();
        let number = |at: usize| {
            let bytes: [u8; 4] = profile[at..at + 4].try_into().unwrap();
            u32::from_be_bytes(bytes) as usize
        };
        assert_eq!(number(0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        assert_eq!(number(128), 9);
        for tag in 0..9 {
            let (at, length) = (number(132 + 12 * tag + 4), number(132 + 12 * tag + 8));
            assert!(at % 4 == 0 && at + length <= profile.len());
        }
    }

    #[test]
    fn no_sample_of_the_curve_is_so_near_a_half_that_computers_could_differ() {
        for n in 0..SAMPLES {
            assert!((linear(n).fract() - 0.5).abs() > 1e-6, "{n}");
        }
        // IEC 61966-2-1: the light of 50 % grey is 0.2140.
        assert!((linear(127) / 65535.0 - 0.2122).abs() < 0.0001);
    }
}
