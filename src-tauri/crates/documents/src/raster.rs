//! Pictures of a PDF's pages, for the preview: drawn from the very bytes that are saved.

use crate::error::Error;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

/// One page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// The page on white, as PNG.
    pub png: Vec<u8>,
    /// How many pages the PDF has.
    pub pages: u32,
}

/// One page in shades of grey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gray {
    /// A byte for each pixel, rows from the top, 0 black.
    pub pixels: Vec<u8>,
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// Draws a page, counted from 0; a number past the end means the last page. `width_px` is held
/// between 100 and 3000.
///
/// # Errors
/// [`Error::Raster`] when the bytes are not a PDF with at least one page.
pub fn rasterise(pdf: &[u8], page: u32, width_px: u32) -> Result<Raster, Error> {
    let (pixmap, pages) = drawn(pdf, page, width_px)?;
    let png = packed(&pixmap)
        .ok_or_else(|| Error::Raster("the picture could not be packed".to_owned()))?;
    Ok(Raster { png, pages })
}

/// The same page for a program that looks at it.
///
/// # Errors
/// As [`rasterise`].
pub fn gray(pdf: &[u8], page: u32, width_px: u32) -> Result<Gray, Error> {
    let (pixmap, _) = drawn(pdf, page, width_px)?;
    let pixels = pixmap.data_as_u8_slice().chunks_exact(4);
    Ok(Gray {
        // What the eye sees of each colour (ITU-R BT.601), in 256ths.
        pixels: pixels
            .map(|p| {
                ((u32::from(p[0]) * 77 + u32::from(p[1]) * 150 + u32::from(p[2]) * 29) >> 8) as u8
            })
            .collect(),
        width: u32::from(pixmap.width()),
        height: u32::from(pixmap.height()),
    })
}

/// The page as it is drawn, and how many there are.
fn drawn(pdf: &[u8], page: u32, width_px: u32) -> Result<(Pixmap, u32), Error> {
    let fail = |why: &str| Error::Raster(why.to_owned());
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| fail("the file is not a readable PDF"))?;
    let pages = pdf.pages();
    let last = pages
        .len()
        .checked_sub(1)
        .ok_or_else(|| fail("the file has no pages"))?;
    let index = usize::try_from(page).unwrap_or(last).min(last);
    let page = &pages[index];
    let (width, height) = page.render_dimensions();
    let wanted = width_px.clamp(100, 3000) as f32;
    // The library cuts to whole pixels; the small extra keeps an exact width from losing one.
    let scale = (wanted + 0.01) / width;
    if height * scale > f32::from(u16::MAX) {
        return Err(fail("the page is too long to be drawn"));
    }
    let settings = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let pixmap = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings {
            // Hints bend letters to the pixels; the preview is to show the printed shapes.
            hinting: false,
            ..RenderSettings::default()
        },
        &settings,
    );
    Ok((pixmap, u32::try_from(pages.len()).unwrap_or(u32::MAX)))
}

/// The picture as PNG, packed fast: a preview is looked at once.
fn packed(pixmap: &Pixmap) -> Option<Vec<u8>> {
    // The page lies on white, so there is no transparency to keep.
    let rgb: Vec<u8> = pixmap
        .data_as_u8_slice()
        .chunks_exact(4)
        .flat_map(|p| [p[0], p[1], p[2]])
        .collect();
    let (width, height) = (u32::from(pixmap.width()), u32::from(pixmap.height()));
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Up)
        .write_image(&rgb, width, height, ExtendedColorType::Rgb8)
        .ok()?;
    Some(png)
}
