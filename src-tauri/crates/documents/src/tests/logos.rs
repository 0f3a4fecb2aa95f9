//! Logos: the two kinds that are taken, and what is refused.

use super::Case;
use super::tools::run;
use crate::{Error, LogoKind, LogoProblem, check_logo};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use std::io::Cursor;

/// A disc on nothing, with a darker stripe.
pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let (w, h) = (f64::from(width), f64::from(height));
    let drawn = RgbaImage::from_fn(width, height, |x, y| {
        let (dx, dy) = ((f64::from(x) - h / 2.0) / h, (f64::from(y) - h / 2.0) / h);
        match () {
            () if dx.hypot(dy) < 0.48 => Rgba([0x24, 0x55, 0xc3, 0xff]),
            () if f64::from(x) > h * 1.1 && f64::from(x) < w && dy.abs() < 0.2 => {
                Rgba([0x1d, 0x1c, 0x1a, 0xff])
            }
            () => Rgba([0, 0, 0, 0]),
        }
    });
    let drawn = match format {
        ImageFormat::Jpeg => DynamicImage::ImageRgba8(drawn).to_rgb8().into(),
        _ => DynamicImage::ImageRgba8(drawn),
    };
    let mut bytes = Cursor::new(Vec::new());
    drawn.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn refused(bytes: &[u8]) -> LogoProblem {
    match check_logo(bytes) {
        Err(Error::Logo(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

#[test]
fn png_and_jpeg_are_taken_and_printed() {
    for (format, kind) in [
        (ImageFormat::Png, LogoKind::Png),
        (ImageFormat::Jpeg, LogoKind::Jpeg),
    ] {
        for (width, height) in [(300, 100), (1400, 700), (1, 1)] {
            let mut case = Case::arc011();
            let bytes = picture(width, height, format);
            assert_eq!(check_logo(&bytes), Ok(kind));
            case.logo = Some(bytes);
            let pdf = case.pdf().unwrap();
            let again = case.pdf().unwrap();
            assert_eq!(pdf.bytes, again.bytes);
            if let Some((good, text)) = run("qpdf", &pdf.bytes, &["--check", "FILE"]) {
                assert!(good, "{text}");
            }
            if let Some((_, text)) = run("pdfimages", &pdf.bytes, &["-list", "FILE"]) {
                assert_eq!(text.lines().count(), 3, "{text}");
            }
        }
    }
}

#[test]
fn a_jpeg_in_grey_is_taken() {
    let mut bytes = Cursor::new(Vec::new());
    let grey = image::GrayImage::from_pixel(40, 20, image::Luma([90]));
    grey.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    let mut case = Case::arc011();
    case.logo = Some(bytes.into_inner());
    assert_eq!(case.pdf().unwrap().pages, 1);
}

#[test]
fn what_is_no_picture_is_refused() {
    for bytes in [&b""[..], b"GIF89a..", b"<svg/>", &[0; 100]] {
        assert_eq!(refused(bytes), LogoProblem::Kind);
    }
    let whole = picture(200, 100, ImageFormat::Png);
    assert_eq!(refused(&whole[..whole.len() / 2]), LogoProblem::Damaged);
    assert_eq!(refused(&whole[..20]), LogoProblem::Damaged);
    assert_eq!(
        refused(&[0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
        LogoProblem::Damaged
    );
}

#[test]
fn a_picture_that_unpacks_to_far_more_than_its_file_is_refused_before_it_is_unpacked() {
    // The head of a PNG that claims 20,000 × 20,000 pixels; its checksum is right.
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(20_000_u32.to_be_bytes());
    bytes.extend(20_000_u32.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0]);
    let crc = crc32(&bytes[12..]);
    bytes.extend(crc.to_be_bytes());
    bytes.extend(b"\0\0\0\x02IDAT\x78\x9c");
    bytes.extend(crc32(b"IDAT\x78\x9c").to_be_bytes());
    assert_eq!(refused(&bytes), LogoProblem::Pixels(20_000, 20_000));
}

#[test]
fn a_file_of_more_than_five_megabytes_is_refused() {
    let mut bytes = picture(10, 10, ImageFormat::Png);
    bytes.resize(5_000_001, 0);
    assert_eq!(refused(&bytes), LogoProblem::Bytes(5_000_001));
}

/// The checksum of PNG chunks, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}
