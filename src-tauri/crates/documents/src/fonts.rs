//! The fonts that documents are set in, carried by the program: Noto Sans, and Arimo for
//! the Swiss payment part, each regular and bold.

use crate::system_fonts;
use printpdf::ParsedFont;
use std::sync::{Arc, OnceLock};

/// Regular or bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For names, heads and the total.
    Bold,
}

/// Which of the program's fonts comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Noto Sans.
    Own,
    /// Arimo: Liberation Sans 2 under its first name, and that is one of the four families that a
    /// Swiss payment part may be set in (guidelines 3.4).
    Slip,
}

const SLIP_REGULAR: &[u8] = include_bytes!("../fonts/Arimo-Regular.ttf");
const SLIP_BOLD: &[u8] = include_bytes!("../fonts/Arimo-Bold.ttf");

/// The parsed fonts. Parse once and share: a clone is two counters.
#[derive(Debug, Clone)]
pub struct Fonts {
    regular: Arc<Face>,
    bold: Arc<Face>,
}

impl Fonts {
    /// Parses the program's own fonts. The system's are looked at only when these lack a
    /// character.
    #[must_use]
    pub fn load() -> Self {
        static OWN: OnceLock<Fonts> = OnceLock::new();
        OWN.get_or_init(|| Self {
            regular: Arc::new(Face::new(notosans::REGULAR_TTF, 0)),
            bold: Arc::new(Face::new(notosans::BOLD_TTF, 0)),
        })
        .clone()
    }

    /// The first face that has every character of `text`: the program's own, then the system's.
    pub(crate) fn face_for(&self, text: &str, weight: Weight) -> Option<Arc<Face>> {
        let (first, second) = match weight {
            Weight::Regular => (&self.regular, &self.bold),
            Weight::Bold => (&self.bold, &self.regular),
        };
        [first, second]
            .into_iter()
            .find(|face| face.has_all(text))
            .cloned()
            .or_else(|| system_fonts::face_for(text, weight))
    }

    /// The program's own face of a family and weight.
    pub(crate) fn own(&self, family: Family, weight: Weight) -> &Arc<Face> {
        static SLIP: OnceLock<[Arc<Face>; 2]> = OnceLock::new();
        let slip = || {
            SLIP.get_or_init(|| [SLIP_REGULAR, SLIP_BOLD].map(|data| Arc::new(Face::new(data, 0))))
        };
        match (family, weight) {
            (Family::Own, Weight::Regular) => &self.regular,
            (Family::Own, Weight::Bold) => &self.bold,
            (Family::Slip, Weight::Regular) => &slip()[0],
            (Family::Slip, Weight::Bold) => &slip()[1],
        }
    }
}

/// One font: for shaping always, for drawing from the first page that uses it.
pub struct Face {
    data: &'static [u8],
    index: u32,
    shaping: Option<rustybuzz::Face<'static>>,
    drawing: OnceLock<Option<ParsedFont>>,
}

impl Face {
    /// A face of `data`; `index` chooses one of a collection.
    pub(crate) fn new(data: &'static [u8], index: u32) -> Self {
        Self {
            data,
            index,
            shaping: rustybuzz::Face::from_slice(data, index),
            drawing: OnceLock::new(),
        }
    }

    /// The face as the shaper reads it; none where the file is damaged.
    pub(crate) fn shaping(&self) -> Option<&rustybuzz::Face<'static>> {
        self.shaping.as_ref()
    }

    /// The face as printpdf embeds it; none where it cannot.
    pub(crate) fn drawing(&self) -> Option<&ParsedFont> {
        self.drawing
            .get_or_init(|| ParsedFont::from_bytes(self.data, self.index as usize, &mut Vec::new()))
            .as_ref()
    }

    /// Whether it can print every character that has a shape.
    pub(crate) fn has_all(&self, text: &str) -> bool {
        self.shaping.as_ref().is_some_and(|face| {
            text.chars()
                .all(|c| crate::text::is_invisible(c) || face.glyph_index(c).is_some())
        })
    }

    /// Units in an em, by which every measure of the font is divided.
    pub(crate) fn units_per_em(&self) -> f32 {
        self.shaping
            .as_ref()
            .map_or(1000.0, |f| f.units_per_em() as f32)
    }

    /// A glyph's advance in thousandths of an em, cut to an integer as the file's width table has it.
    pub(crate) fn table_width(&self, glyph: u16) -> i32 {
        let advance = self
            .shaping
            .as_ref()
            .and_then(|f| f.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)))
            .unwrap_or(0);
        (f32::from(advance) * 1000.0 / self.units_per_em()) as i32
    }
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Face({} bytes, index {})", self.data.len(), self.index)
    }
}
