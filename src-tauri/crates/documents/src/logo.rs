//! The logo: what is taken, and how it becomes a picture that a PDF can carry.

use crate::error::{Error, LogoProblem};
use crate::{finish, vector};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, Limits, imageops::FilterType};
use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError};

/// Largest file taken, in bytes.
pub const BYTES_MAX: usize = 5_000_000;
/// Largest side taken, in pixels.
pub const SIDE_MAX: u32 = 6000;
/// Memory that reading a logo may take, in bytes: a picture of the largest sides in RGBA.
const MEMORY_MAX: u64 = 160_000_000;
/// Larger pictures are made smaller: at the printed size this is more than 400 dpi.
const SIDE_PRINTED: u32 = 1100;
/// A JPEG up to this size is embedded as it is.
const JPEG_AS_IS: usize = 400_000;
/// Quality of a JPEG that had to be written anew, in percent.
const JPEG_QUALITY: u8 = 90;

/// The kinds of picture that can be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// Scalable Vector Graphics, without text, pictures and effects.
    Svg,
}

/// A picture as the PDF carries it.
#[derive(Debug)]
pub struct Logo {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The pixels.
    pub pixels: Pixels,
}

/// Pixels, packed or plain.
#[derive(Debug)]
pub enum Pixels {
    /// Three bytes a pixel, row by row.
    Rgb(Vec<u8>),
    /// The same, packed as `FlateDecode` unpacks it.
    PackedRgb(Vec<u8>),
    /// A JPEG file in colour.
    JpegRgb(Vec<u8>),
    /// A JPEG file in grey.
    JpegGrey(Vec<u8>),
}

/// Whether the bytes can be a logo: a PNG or JPEG of at most 5 MB and 6000 pixels a side that can
/// be read to its end, or a plain SVG of at most 1 MB.
///
/// # Errors
/// [`Error::Logo`] says what is wrong and what would do.
pub fn check_logo(bytes: &[u8]) -> Result<LogoKind, Error> {
    let kind = kind(bytes)?;
    if kind == LogoKind::Svg {
        vector::read(bytes, SIDE_PRINTED)?;
    } else {
        decode(bytes, kind)?;
    }
    Ok(kind)
}

/// A logo as it was given, and what was read of it.
type Read = (Vec<u8>, Arc<Logo>);

/// Reads a logo for printing, packed. A business has one, so the last one is kept: reading and
/// packing it takes longer than the rest of a page.
pub fn packed(bytes: &[u8]) -> Result<Arc<Logo>, Error> {
    static LAST: Mutex<Option<Read>> = Mutex::new(None);
    let last = || LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((given, logo)) = &*last()
        && given == bytes
    {
        return Ok(logo.clone());
    }
    let mut logo = read(bytes)?;
    if let Pixels::Rgb(pixels) = &logo.pixels
        && let Some(packed) = finish::packed_if_smaller(pixels)
    {
        logo.pixels = Pixels::PackedRgb(packed);
    }
    let logo = Arc::new(logo);
    *last() = Some((bytes.to_vec(), logo.clone()));
    Ok(logo)
}

/// Reads a logo for printing.
pub fn read(bytes: &[u8]) -> Result<Logo, Error> {
    let kind = kind(bytes)?;
    if kind == LogoKind::Svg {
        return Ok(vector::read(bytes, SIDE_PRINTED)?);
    }
    let (picture, upright) = decode(bytes, kind)?;
    let (width, height) = (picture.width(), picture.height());
    let color = picture.color();
    let grey = color == image::ColorType::L8;
    let fits = width.max(height) <= SIDE_PRINTED && bytes.len() <= JPEG_AS_IS;
    if kind == LogoKind::Jpeg && fits && upright && is_plain_jpeg(bytes, grey) {
        let pixels = if grey {
            Pixels::JpegGrey(bytes.to_vec())
        } else {
            Pixels::JpegRgb(bytes.to_vec())
        };
        return Ok(Logo {
            width,
            height,
            pixels,
        });
    }
    let picture = if width.max(height) > SIDE_PRINTED {
        picture.resize(SIDE_PRINTED, SIDE_PRINTED, FilterType::Triangle)
    } else {
        picture
    };
    let (width, height) = (picture.width(), picture.height());
    let rgb = on_white(&picture);
    let pixels = match kind {
        LogoKind::Png | LogoKind::Svg => Pixels::Rgb(rgb),
        LogoKind::Jpeg => {
            let mut jpeg = Vec::new();
            JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY)
                .encode(&rgb, width, height, ExtendedColorType::Rgb8)
                .map_err(|_| LogoProblem::Damaged)?;
            Pixels::JpegRgb(jpeg)
        }
    };
    Ok(Logo {
        width,
        height,
        pixels,
    })
}

/// Tells the kind by the first bytes, whatever the file is called.
fn kind(bytes: &[u8]) -> Result<LogoKind, LogoProblem> {
    let kind = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        LogoKind::Png
    } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        LogoKind::Jpeg
    } else if vector::is_svg(bytes) {
        LogoKind::Svg
    } else {
        return Err(LogoProblem::Kind);
    };
    if bytes.len() > BYTES_MAX {
        return Err(LogoProblem::Bytes(bytes.len()));
    }
    Ok(kind)
}

/// The picture the right way up, and whether it already was.
fn decode(bytes: &[u8], kind: LogoKind) -> Result<(DynamicImage, bool), LogoProblem> {
    let damaged = |_| LogoProblem::Damaged;
    match kind {
        LogoKind::Png => {
            let mut limits = Limits::default();
            limits.max_alloc = Some(MEMORY_MAX);
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).map_err(damaged)?;
            turned(decoder)
        }
        LogoKind::Jpeg => turned(JpegDecoder::new(Cursor::new(bytes)).map_err(damaged)?),
        LogoKind::Svg => Err(LogoProblem::Kind),
    }
}

fn turned(mut decoder: impl ImageDecoder) -> Result<(DynamicImage, bool), LogoProblem> {
    let (width, height) = decoder.dimensions();
    if width.max(height) > SIDE_MAX {
        return Err(LogoProblem::Pixels(width, height));
    }
    if width == 0 || height == 0 || decoder.total_bytes() > MEMORY_MAX {
        return Err(LogoProblem::Damaged);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| LogoProblem::Damaged)?;
    picture.apply_orientation(orientation);
    Ok((picture, orientation == Orientation::NoTransforms))
}

/// Whether a JPEG has the usual one or three components, so that a PDF can carry it unchanged.
fn is_plain_jpeg(bytes: &[u8], grey: bool) -> bool {
    let wanted = if grey { 1 } else { 3 };
    jpeg_components(bytes) == Some(wanted)
}

/// The number of components in the frame header (T.81, B.2.2), found by walking the segments.
fn jpeg_components(bytes: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1).filter(|_| bytes.get(at) == Some(&0xff))?;
        if marker == 0xff {
            at += 1;
            continue;
        }
        let is_frame = matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if is_frame {
            return bytes.get(at + 9).copied();
        }
        let length = [*bytes.get(at + 2)?, *bytes.get(at + 3)?];
        at += 2 + usize::from(u16::from_be_bytes(length));
    }
}

/// Three bytes a pixel, what is transparent laid on the white of the page.
fn on_white(picture: &DynamicImage) -> Vec<u8> {
    let rgba = picture.to_rgba8();
    let blend = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u16::from(colour), u16::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
    };
    rgba.pixels()
        .flat_map(|p| [0, 1, 2].map(|i| blend(p.0[i], p.0[3])))
        .collect()
}
