//! Pictures of pages.

use super::Case;
use crate::{Error, rasterise};

#[test]
fn a_page_becomes_a_picture_of_the_width_that_was_asked_for() {
    let pdf = Case::with_items(40).pdf().unwrap();
    for (asked, given) in [(800, 800), (1, 100), (9999, 3000)] {
        let raster = rasterise(&pdf.bytes, 0, asked).unwrap();
        let picture = image::load_from_memory(&raster.png).unwrap().to_rgb8();
        assert_eq!(picture.width(), given);
        assert_eq!(raster.pages, pdf.pages);
        let expected = f64::from(given) * 297.0 / 210.0;
        assert!((f64::from(picture.height()) - expected).abs() < 2.0);
        assert_eq!(picture.get_pixel(1, 1).0, [255; 3]);
        let ink = picture.pixels().filter(|p| p.0[0] < 220).count();
        let share = ink as f64 / f64::from(picture.width() * picture.height());
        assert!((0.002..0.2).contains(&share), "{share} of the page is ink");
    }
}

#[test]
fn pages_differ_and_a_number_past_the_end_means_the_last() {
    let pdf = Case::with_items(40).pdf().unwrap();
    let page = |n| rasterise(&pdf.bytes, n, 200).unwrap().png;
    assert_ne!(page(0), page(1));
    assert_eq!(page(pdf.pages - 1), page(u32::MAX));
}

#[test]
fn what_is_no_pdf_is_refused_in_a_sentence() {
    for bytes in [&b""[..], b"%PDF-1.7\n", b"<html>"] {
        let error = rasterise(bytes, 0, 500).unwrap_err();
        assert!(matches!(error, Error::Raster(_)), "{error}");
    }
}
