//! A block of text: lines of one or several styles under each other, measured before it is set.

use crate::page::{Ink, Page};
use crate::paragraph;
use crate::shape::{Cut, Line, Shaper};

/// Size, cut and colour of a text.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// In points.
    pub size: f32,
    /// Weight and figures.
    pub cut: Cut,
    /// Colour.
    pub ink: Ink,
    /// Height of its line box in points.
    pub line_box: f32,
}

impl Style {
    /// The same with figures for columns.
    pub const fn with_figures(self) -> Self {
        Self {
            cut: self.cut.with_figures(),
            ..self
        }
    }

    /// The same in another colour.
    pub const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// A text as a line of this style.
    pub fn set(self, shaper: &Shaper<'_>, text: &str) -> StyledLine {
        StyledLine {
            line: shaper.line(text, self.cut),
            style: self,
            room: 0.0,
        }
    }

    /// A text on one line and its width in points.
    pub fn line(self, shaper: &Shaper<'_>, text: &str) -> (Line, f32) {
        let line = shaper.line(text, self.cut);
        let width = line.width * self.size;
        (line, width)
    }
}

/// Which edge lines keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// The left edge of the block.
    Left,
    /// The right edge of the block.
    Right,
}

/// A line with its style.
#[derive(Debug, Clone)]
pub struct StyledLine {
    /// The text.
    pub line: Line,
    /// Its style.
    pub style: Style,
    /// Width of its column in points: a line of a paragraph from right to left begins at the
    /// column's right end. 0 for a line that begins at the left in any case.
    pub room: f32,
}

impl StyledLine {
    /// Height of its line box.
    pub fn height(&self) -> f32 {
        self.style.line_box
    }

    /// Width in points.
    pub fn width(&self) -> f32 {
        self.line.width * self.style.size
    }
}

/// Lines under each other.
#[derive(Debug, Clone, Default)]
pub struct Block {
    /// From top to bottom.
    pub lines: Vec<StyledLine>,
}

impl Block {
    /// Adds a paragraph, broken to `width` points. An empty text adds nothing.
    pub fn add(&mut self, shaper: &Shaper<'_>, text: &str, style: Style, width: f32) {
        self.add_some(shaper, text, style, width, usize::MAX);
    }

    /// Adds a paragraph of which no more than `most` lines can be printed.
    pub fn add_some(
        &mut self,
        shaper: &Shaper<'_>,
        text: &str,
        style: Style,
        width: f32,
        most: usize,
    ) {
        if text.is_empty() {
            return;
        }
        // One line beyond the last shows `limit` that there is more.
        let most = most.saturating_add(1);
        let broken = paragraph::lines(shaper, text, style.cut, width / style.size, most);
        let styled = |line| StyledLine {
            line,
            style,
            room: width,
        };
        self.lines.extend(broken.into_iter().map(styled));
    }

    /// Lets every line begin at the left, in whichever direction it is written: what stands beside
    /// a label keeps to it.
    pub fn keep_left(&mut self) {
        for line in &mut self.lines {
            line.room = 0.0;
        }
    }

    /// Adds an empty line, between two paragraphs.
    pub fn add_gap(&mut self, style: Style) {
        let line = Line::default();
        self.lines.push(StyledLine {
            line,
            style,
            room: 0.0,
        });
    }

    /// Keeps the first `most` lines; the last of them then says that more followed.
    pub fn limit(&mut self, shaper: &Shaper<'_>, most: usize) {
        if self.lines.len() > most {
            self.lines.truncate(most);
            if let Some(last) = self.lines.last_mut() {
                let right_to_left = last.line.right_to_left;
                last.line = Line {
                    right_to_left,
                    ..shaper.line("\u{2026}", last.style.cut)
                };
            }
        }
    }

    /// Height of all lines.
    pub fn height(&self) -> f32 {
        self.lines.iter().map(StyledLine::height).sum()
    }

    /// Width of the widest line.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(StyledLine::width).fold(0.0, f32::max)
    }

    /// Puts the block on a page, its top at `y`; gives where it ends. `x` is the edge of `align`.
    pub fn set(self, page: &mut Page, x: f32, mut y: f32, align: Align) -> f32 {
        for styled in self.lines {
            y = set_line(page, styled, x, y, align);
        }
        y
    }
}

/// Puts one line on a page, its top at `y`; gives where it ends. `x` is the edge of `align`.
pub fn set_line(page: &mut Page, styled: StyledLine, x: f32, y: f32, align: Align) -> f32 {
    let height = styled.height();
    let left = match align {
        Align::Left if styled.line.right_to_left => x + (styled.room - styled.width()).max(0.0),
        Align::Left => x,
        Align::Right => x - styled.width(),
    };
    let Style { size, ink, .. } = styled.style;
    page.text(left, y, height, size, ink, styled.line);
    y + height
}
