//! An invented logo, drawn here so that no picture has to be kept.

use crate::common::Outcome;

const WIDTH: u32 = 360;
const HEIGHT: u32 = 110;

/// A PNG of 360 × 110 pixels in RGB: a shaded disc, and bars of the length of words.
pub fn png() -> Outcome<Vec<u8>> {
    let mut pixels = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            pixels.extend(colour(x as f32, y as f32));
        }
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(file)
}

fn colour(x: f32, y: f32) -> [u8; 3] {
    // The edge of the disc is blurred over one pixel, as drawing programs do.
    let inside = (48.5 - (x - 55.0).hypot(y - 55.0)).clamp(0.0, 1.0);
    let shade = |from: f32, to: f32| from + (to - from) * (x + y) / 190.0;
    let disc = [shade(23.0, 62.0), shade(107.0, 150.0), shade(65.0, 128.0)];
    let bar = (35.0..51.0).contains(&y) && (125.0..330.0).contains(&x)
        || (63.0..75.0).contains(&y) && (125.0..270.0).contains(&x);
    if bar {
        return [29, 28, 26];
    }
    disc.map(|channel| (255.0 + (channel - 255.0) * inside).round() as u8)
}
