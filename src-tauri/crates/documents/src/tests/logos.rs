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
    for bytes in [&b""[..], b"GIF89a..", b"<html></html>", &[0; 100]] {
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

/// An SVG of 300 × 100 with this inside.
fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         viewBox=\"0 0 300 100\">{inside}</svg>"
    )
    .into_bytes()
}

#[test]
fn an_svg_is_taken_and_printed_with_its_colours_and_its_proportions() {
    let bytes = svg(
        "<defs><linearGradient id=\"g\"><stop stop-color=\"#f00\"/></linearGradient></defs>\
         <style>.a{fill:url(#g)}</style><script>alert(1)</script>\
         <rect class=\"a\" width=\"150\" height=\"100\"/><use xlink:href=\"#none\"/>",
    );
    assert_eq!(check_logo(&bytes), Ok(LogoKind::Svg));
    let logo = crate::logo::read(&bytes).unwrap();
    assert_eq!((logo.width, logo.height), (1100, 367));
    let crate::logo::Pixels::Rgb(rgb) = &logo.pixels else {
        panic!("pixels");
    };
    let row = &rgb[180 * 1100 * 3..];
    assert_eq!(
        (&row[300..303], &row[3000..3003]),
        (&[255, 0, 0][..], &[255; 3][..])
    );
    let mut case = Case::arc011();
    case.logo = Some(bytes);
    assert_eq!(case.pdf().unwrap().bytes, case.pdf().unwrap().bytes);
}

#[test]
fn an_svg_that_reads_other_files_or_keeps_the_computer_busy_is_refused_at_once() {
    let begun = std::time::Instant::now();
    let entities = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>\
                    <svg xmlns=\"http://www.w3.org/2000/svg\"><desc>&b;</desc></svg>";
    let levels: String = (0..40)
        .map(|n| {
            let used = format!("<use xlink:href=\"#l{}\"/>", n + 1).repeat(10);
            format!("<g id=\"l{n}\">{used}</g>")
        })
        .collect();
    let masks: String = (0..40)
        .map(|n| {
            let used = format!("<rect width=\"9\" height=\"9\" mask=\"url(#m{})\"/>", n + 1);
            format!("<mask id=\"m{n}\">{}</mask>", used.repeat(10))
        })
        .collect();
    let masks = format!("{masks}<rect width=\"9\" height=\"9\" mask=\"url(#m0)\"/>");
    let deep = "<g>".repeat(50_000) + &"</g>".repeat(50_000);
    let many = "<rect width=\"1\" height=\"1\"/>".repeat(30_000);
    let outside = "<image href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/>";
    let inside = "<image href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>";
    let noise = "<filter id=\"f\"><feTurbulence numOctaves=\"99999999\"/></filter>";
    for (bytes, problem) in [
        (entities.into(), LogoProblem::Outside),
        (svg(&levels), LogoProblem::Elaborate),
        (svg(&masks), LogoProblem::Elaborate),
        (svg(&many), LogoProblem::Elaborate),
        (svg(&deep), LogoProblem::Elaborate),
        (
            svg(&format!("<g a='>{deep}'/>{deep}")),
            LogoProblem::Elaborate,
        ),
        (svg(outside), LogoProblem::Outside),
        (svg(inside), LogoProblem::Outside),
        (svg(noise), LogoProblem::Elaborate),
        (svg("<text>Studio</text>"), LogoProblem::Text),
        (svg("<rect"), LogoProblem::Damaged),
        (svg(&" ".repeat(1_000_000)), LogoProblem::Elaborate),
        (b"<svg/>".to_vec(), LogoProblem::Damaged),
    ] {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
        assert_eq!(refused(&bytes), problem, "{text}");
    }
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn an_svg_of_any_size_becomes_a_picture_of_ours() {
    for size in [
        "width=\"1e9\" height=\"1e9\"",
        "width=\"1e-3\" height=\"10\"",
        "viewBox=\"0 0 1e7 1\"",
    ] {
        let bytes = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" {size}><rect width=\"5\" height=\"5\"/></svg>"
        );
        let logo = crate::logo::read(bytes.as_bytes()).unwrap();
        assert!(logo.width.max(logo.height) == 1100, "{size}");
    }
}

/// The checksum of PNG chunks, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}
