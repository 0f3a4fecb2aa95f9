//! A part of the screen, looked at for writing.

use std::error::Error;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

/// How much brighter or darker than the paper a point of writing is, of 255. Lines between rows and
/// grey places where rows will be are fainter.
const CONTRAST: u8 = 96;

/// A rectangle of the screen, in pixels from its upper left corner.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    /// From the left.
    pub x: i16,
    /// From the top.
    pub y: i16,
    /// Its width.
    pub width: u16,
    /// Its height.
    pub height: u16,
}

/// The display that the tests run on, of 24 bits and more.
#[derive(Debug)]
pub struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    /// The one that `DISPLAY` names.
    ///
    /// # Errors
    /// Where it cannot be reached.
    pub fn open() -> Result<Self, Box<dyn Error>> {
        let (connection, number) = x11rb::connect(None)?;
        let root = connection.setup().roots[number].root;
        Ok(Self { connection, root })
    }

    /// How many points of writing are in the area.
    ///
    /// # Errors
    /// Where the display does not answer.
    pub fn ink(&self, area: Area) -> Result<usize, Box<dyn Error>> {
        let image = self
            .connection
            .get_image(
                ImageFormat::Z_PIXMAP,
                self.root,
                area.x,
                area.y,
                area.width,
                area.height,
                u32::MAX,
            )?
            .reply()?;
        Ok(ink_of(&image.data))
    }
}

/// How many of the points, four bytes each, differ clearly from the commonest brightness.
fn ink_of(points: &[u8]) -> usize {
    let mut counts = [0_usize; 256];
    for point in points.chunks_exact(4) {
        counts[usize::from(brightness(point))] += 1;
    }
    let paper = (0..=255_u8).max_by_key(|b| counts[usize::from(*b)]);
    let is_ink = |brightness: u8| brightness.abs_diff(paper.unwrap_or(0)) > CONTRAST;
    (0..=255_u8)
        .filter(|brightness| is_ink(*brightness))
        .map(|brightness| counts[usize::from(brightness)])
        .sum()
}

/// Of blue, green, red and a byte that says nothing; the eye's weights, in 256ths.
fn brightness(point: &[u8]) -> u8 {
    let [blue, green, red] = [0, 1, 2].map(|at| u32::from(point.get(at).copied().unwrap_or(0)));
    u8::try_from((red * 77 + green * 151 + blue * 28) >> 8).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_out_from_the_paper_is_writing() {
        const WHITE: [u8; 4] = [255, 255, 255, 0];
        const LINE: [u8; 4] = [226, 226, 226, 0];
        const BLACK: [u8; 4] = [20, 20, 20, 0];
        let cases: [(&[[u8; 4]], usize); 5] = [
            (&[], 0),
            (&[WHITE, WHITE, WHITE], 0),
            (&[WHITE, WHITE, LINE], 0),
            (&[WHITE, WHITE, WHITE, BLACK, BLACK], 2),
            // Dark paper, light writing.
            (&[BLACK, BLACK, LINE], 1),
        ];
        for (points, expected) in cases {
            assert_eq!(ink_of(points.as_flattened()), expected, "{points:?}");
        }
    }
}
