//! A page as positioned marks: what the layout hands to the drawing stage. No PDF types here.
//!
//! Lengths are points (1/72 inch), measured from the top left corner of the page, y downwards.

use crate::shape::Line;

/// The size of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

/// A colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

/// One thing on a page.
#[derive(Debug, Clone)]
pub enum Mark {
    /// A line of text whose left end stands at `x` on `baseline`.
    Text {
        /// Left end.
        x: f32,
        /// Where the letters stand.
        baseline: f32,
        /// Font size in points.
        size: f32,
        /// Colour.
        ink: Ink,
        /// The shaped text.
        line: Line,
    },
    /// A filled rectangle; `radius` rounds its corners.
    Fill {
        /// Left, top, width, height.
        area: Area,
        /// Radius of the corners; 0 for square ones.
        radius: f32,
        /// Colour.
        ink: Ink,
    },
    /// The logo, stretched to the area.
    Logo(Area),
    /// Filled rectangles that are one shape, so that no seam shows between them.
    Shape {
        /// The rectangles.
        areas: Vec<Area>,
        /// Colour.
        ink: Ink,
    },
}

/// A rectangle on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

/// One page, marks in reading order.
#[derive(Debug, Clone)]
pub struct Page {
    /// How large it is.
    pub size: Size,
    /// What is on it.
    pub marks: Vec<Mark>,
}

impl Page {
    /// An empty page.
    pub const fn new(size: Size) -> Self {
        let marks = Vec::new();
        Self { size, marks }
    }

    /// A line of text with its left end at `x`, in a line box of `leading` that begins at `top`.
    pub fn text(&mut self, x: f32, top: f32, leading: f32, size: f32, ink: Ink, line: Line) {
        if line.runs.is_empty() {
            return;
        }
        // Capitals are 0.71 of the size high; this centres them in the line box.
        let baseline = top + leading / 2.0 + 0.357 * size;
        self.marks.push(Mark::Text {
            x,
            baseline,
            size,
            ink,
            line,
        });
    }

    /// A rectangle filled with a colour.
    pub fn fill(&mut self, area: Area, radius: f32, ink: Ink) {
        self.marks.push(Mark::Fill { area, radius, ink });
    }

    /// A horizontal rule from `x`, `thickness` high, whose top edge is `y`.
    pub fn rule(&mut self, x: f32, y: f32, w: f32, thickness: f32, ink: Ink) {
        let area = Area {
            x,
            y,
            w,
            h: thickness,
        };
        self.marks.push(Mark::Fill {
            area,
            radius: 0.0,
            ink,
        });
    }
}
