//! From text to positioned glyphs: direction, font and script runs, each shaped with kerning and
//! ligatures. Measures are in ems, so that one shaped line serves every size.

use crate::error::Error;
use crate::fonts::{Face, Family, Fonts, Weight};
use crate::text::is_invisible;
use rustybuzz::{BufferClusterLevel, BufferFlags, Direction, Feature, ShapePlan, UnicodeBuffer};
use std::cell::RefCell;
use std::sync::Arc;
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// One glyph of a run.
#[derive(Debug, Clone)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// The text it stands for when copied; empty for the later glyphs of one character.
    pub text: String,
    /// How far the pen moves on, in ems.
    pub advance: f32,
    /// Shift to the right of the pen, in ems.
    pub dx: f32,
    /// Shift upwards, in ems.
    pub dy: f32,
}

/// Glyphs of one font, left to right.
#[derive(Debug, Clone)]
pub struct Run {
    /// The font.
    pub face: Arc<Face>,
    /// In visual order.
    pub glyphs: Vec<Glyph>,
}

/// A line of text, ready to be placed.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// In visual order.
    pub runs: Vec<Run>,
    /// In ems.
    pub width: f32,
    /// Whether it belongs to a paragraph that is written from right to left.
    pub right_to_left: bool,
}

impl Line {
    /// The line with `ems` more between its glyphs; negative draws large type together.
    pub fn tracked(mut self, ems: f32) -> Self {
        for glyph in self.runs.iter_mut().flat_map(|run| &mut run.glyphs) {
            glyph.advance += ems;
            self.width += ems;
        }
        self
    }
}

/// How a piece of text is shaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cut {
    /// Which font comes first.
    pub family: Family,
    /// Regular or bold.
    pub weight: Weight,
    /// Figures of one width and no kerning, so that columns of numbers stand under each other.
    pub figures: bool,
}

impl Cut {
    /// For reading.
    pub const REGULAR: Self = Self {
        family: Family::Own,
        weight: Weight::Regular,
        figures: false,
    };
    /// For names, heads and the total.
    pub const BOLD: Self = Self {
        family: Family::Own,
        weight: Weight::Bold,
        figures: false,
    };
    /// The same, for columns of numbers.
    pub const fn with_figures(self) -> Self {
        Self {
            figures: true,
            ..self
        }
    }

    /// The same, for a Swiss payment part.
    pub const fn of_slip(self) -> Self {
        Self {
            family: Family::Slip,
            ..self
        }
    }
}

/// Shapes the text of one document and remembers what could not be printed.
pub struct Shaper<'f> {
    fonts: &'f Fonts,
    buffer: RefCell<Option<UnicodeBuffer>>,
    missing: RefCell<Vec<char>>,
}

/// Text of one font and script in one direction.
struct Segment<'t> {
    face: Arc<Face>,
    script: Script,
    text: &'t str,
}

impl<'f> Shaper<'f> {
    /// A shaper with nothing missing yet.
    pub fn new(fonts: &'f Fonts) -> Self {
        Self {
            fonts,
            buffer: RefCell::default(),
            missing: RefCell::default(),
        }
    }

    /// An error that names every character that no font had.
    pub fn missing(&self) -> Result<(), Error> {
        let missing = self.missing.borrow();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(Error::MissingGlyphs(missing.clone()))
        }
    }

    /// Shapes a text without line ends.
    pub fn line(&self, text: &str, cut: Cut) -> Line {
        self.line_of(text, cut, base_level(text))
    }

    /// Shapes a piece of a longer text whose base direction is `base`.
    pub fn line_of(&self, text: &str, cut: Cut, base: Option<Level>) -> Line {
        let right_to_left = base.is_some_and(|level| level.is_rtl());
        let mut line = Line {
            right_to_left,
            ..Line::default()
        };
        // In a paragraph from right to left, signs at the end of a line of Latin words stand left.
        if !right_to_left && !has_right_to_left(text) {
            self.directed(text, cut, Direction::LeftToRight, &mut line);
            return line;
        }
        let bidi = BidiInfo::new(text, base);
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let direction = if levels[run.start].is_rtl() {
                    Direction::RightToLeft
                } else {
                    Direction::LeftToRight
                };
                self.directed(&text[run], cut, direction, &mut line);
            }
        }
        line
    }

    /// Shapes text of one direction and puts it at the right end of `line`.
    fn directed(&self, text: &str, cut: Cut, direction: Direction, line: &mut Line) {
        let mut segments = self.segments(text, cut);
        if direction == Direction::RightToLeft {
            segments.reverse();
        }
        for segment in segments {
            let run = self.run(&segment, cut, direction);
            line.width += run.glyphs.iter().map(|g| g.advance).sum::<f32>();
            if !run.glyphs.is_empty() {
                line.runs.push(run);
            }
        }
    }

    /// Cuts text where the font or the script changes, never inside a grapheme.
    fn segments<'t>(&self, text: &'t str, cut: Cut) -> Vec<Segment<'t>> {
        let mut segments: Vec<Segment<'t>> = Vec::new();
        let mut start = 0;
        for (at, grapheme) in text.grapheme_indices(true) {
            let script = grapheme
                .chars()
                .map(|c| c.script())
                .find(|s| !matches!(s, Script::Common | Script::Inherited | Script::Unknown));
            let Some(face) = self.face_for(grapheme, cut) else {
                // A piece that nothing can print is noted and stepped over.
                start = at + grapheme.len();
                continue;
            };
            let end = at + grapheme.len();
            if let Some(last) = segments.last_mut().filter(|_| start < at) {
                let script_goes_on =
                    script.is_none_or(|s| s == last.script || last.script == Script::Common);
                if Arc::ptr_eq(&last.face, &face) && script_goes_on {
                    last.text = &text[start..end];
                    last.script = script.unwrap_or(last.script);
                    continue;
                }
            }
            start = at;
            segments.push(Segment {
                face,
                script: script.unwrap_or(Script::Common),
                text: grapheme,
            });
        }
        segments
    }

    /// The font for a grapheme; where none has all of it, its characters are noted as missing.
    fn face_for(&self, grapheme: &str, cut: Cut) -> Option<Arc<Face>> {
        let Cut { family, weight, .. } = cut;
        let own = self.fonts.own(family, weight);
        let of_slip = family == Family::Slip && own.has_all(grapheme);
        if of_slip || grapheme.chars().all(|c| c.is_whitespace()) {
            return Some(own.clone());
        }
        let found = self.fonts.face_for(grapheme, weight);
        if found.is_none() {
            let mut lone = grapheme
                .chars()
                .filter(|c| {
                    self.fonts
                        .face_for(c.encode_utf8(&mut [0; 4]), weight)
                        .is_none()
                })
                .peekable();
            // Where each is printable but not together, the marks are what cannot be placed.
            if lone.peek().is_none() {
                grapheme.chars().skip(1).for_each(|c| self.note_missing(c));
            }
            lone.for_each(|c| self.note_missing(c));
        }
        found
    }

    fn note_missing(&self, c: char) {
        let mut missing = self.missing.borrow_mut();
        if !is_invisible(c) && !missing.contains(&c) {
            missing.push(c);
        }
    }

    fn run(&self, segment: &Segment<'_>, cut: Cut, direction: Direction) -> Run {
        let mut run = Run {
            face: segment.face.clone(),
            glyphs: Vec::new(),
        };
        let Some(face) = segment.face.shaping() else {
            return run;
        };
        let mut buffer = self.buffer.take().unwrap_or_default();
        for (at, c) in segment.text.char_indices() {
            // Spaces of any width that the font lacks are set as the space it has.
            let c = match c {
                _ if c.is_whitespace() && face.glyph_index(c).is_none() => ' ',
                _ => c,
            };
            buffer.add(c, u32::try_from(at).unwrap_or(u32::MAX));
        }
        let script = rustybuzz_script(segment.script);
        buffer.set_direction(direction);
        if let Some(script) = script {
            buffer.set_script(script);
        }
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        // Without a script of its own the buffer guesses one; the plan is made for the same.
        buffer.guess_segment_properties();
        let script = Some(buffer.script());
        let plan = segment.face.plan((direction, script, cut.figures), || {
            let features: &[Feature] = if cut.figures { &figures() } else { &[] };
            ShapePlan::new(face, direction, script, None, features)
        });
        let shaped = rustybuzz::shape_with_plan(face, &plan, buffer);
        run.glyphs = self.glyphs(segment, &shaped);
        self.buffer.replace(Some(shaped.clear()));
        run
    }

    fn glyphs(&self, segment: &Segment<'_>, shaped: &rustybuzz::GlyphBuffer) -> Vec<Glyph> {
        let em = segment.face.units_per_em();
        let infos = shaped.glyph_infos();
        let mut starts: Vec<usize> = infos.iter().map(|i| i.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut told = usize::MAX;
        infos
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| {
                let start = info.cluster as usize;
                let next = starts.partition_point(|s| *s <= start);
                let end = starts.get(next).copied().unwrap_or(segment.text.len());
                let source = segment.text.get(start..end).unwrap_or_default();
                if info.glyph_id == 0 {
                    source.chars().for_each(|c| self.note_missing(c));
                }
                let text = if told == start {
                    String::new()
                } else {
                    copied(source)
                };
                told = start;
                Glyph {
                    id: u16::try_from(info.glyph_id).unwrap_or(0),
                    text,
                    advance: position.x_advance as f32 / em,
                    dx: position.x_offset as f32 / em,
                    dy: position.y_offset as f32 / em,
                }
            })
            .collect()
    }
}

/// The text a glyph gives when copied: spaces of any kind as a space, nothing invisible.
fn copied(source: &str) -> String {
    source
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect()
}

/// The direction that the first strong character gives a text.
pub fn base_level(text: &str) -> Option<Level> {
    has_right_to_left(text).then(|| match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Rtl => Level::rtl(),
        _ => Level::ltr(),
    })
}

/// Whether any character could be written from right to left; without one, bidi has nothing to do.
fn has_right_to_left(text: &str) -> bool {
    use unicode_bidi::BidiClass as B;
    text.chars().any(|c| {
        u32::from(c) >= 0x590
            && matches!(
                unicode_bidi::bidi_class(c),
                B::R | B::AL | B::AN | B::RLE | B::RLO | B::RLI | B::LRO
            )
    })
}

fn rustybuzz_script(script: Script) -> Option<rustybuzz::Script> {
    if matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
        return None;
    }
    let tag = rustybuzz::ttf_parser::Tag::from_bytes_lossy(script.short_name().as_bytes());
    rustybuzz::Script::from_iso15924_tag(tag)
}

fn figures() -> [Feature; 3] {
    let feature = |name: &[u8; 4], value| {
        Feature::new(rustybuzz::ttf_parser::Tag::from_bytes(name), value, ..)
    };
    [
        feature(b"tnum", 1),
        feature(b"lnum", 1),
        feature(b"kern", 0),
    ]
}
