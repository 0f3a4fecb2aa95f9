//! The fonts that documents are set in, regular and bold: Noto Sans, which the program carries, and
//! for the Swiss payment part one of the system's that its guidelines allow.

use crate::system_fonts;
use printpdf::ParsedFont;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Regular or bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For names, heads and the total.
    Bold,
}

/// Which font comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Noto Sans.
    Own,
    /// The first of [`SLIP`] that the system has; Noto Sans where it has none.
    Slip,
}

/// The families that a Swiss payment part may be set in (guidelines 3.4), and Arimo, which Liberation
/// Sans 2 is under its first name. Every desktop has one of them.
const SLIP: [&str; 5] = ["Liberation Sans", "Arial", "Helvetica", "Frutiger", "Arimo"];

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
            regular: Arc::new(Face::own(notosans::REGULAR_TTF)),
            bold: Arc::new(Face::own(notosans::BOLD_TTF)),
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
        static FOUND: OnceLock<[Arc<Face>; 2]> = OnceLock::new();
        let slip = || {
            FOUND.get_or_init(|| {
                let found = |weight| system_fonts::named(&SLIP, weight);
                match (found(Weight::Regular), found(Weight::Bold)) {
                    (Some(regular), Some(bold)) => [regular, bold],
                    _ => [self.regular.clone(), self.bold.clone()],
                }
            })
        };
        match (family, weight) {
            (Family::Own, Weight::Regular) => &self.regular,
            (Family::Own, Weight::Bold) => &self.bold,
            (Family::Slip, Weight::Regular) => &slip()[0],
            (Family::Slip, Weight::Bold) => &slip()[1],
        }
    }
}

/// A direction, script and kind of figures: what one plan of shaping a font is made for.
pub type PlanKey = (rustybuzz::Direction, Option<rustybuzz::Script>, bool);

/// One font: for shaping always, for drawing from the first page that uses it.
pub struct Face {
    data: &'static [u8],
    index: u32,
    shaping: Option<rustybuzz::Face<'static>>,
    drawing: OnceLock<Option<ParsedFont>>,
    plans: Mutex<HashMap<PlanKey, Arc<rustybuzz::ShapePlan>>>,
    subsets: Mutex<VecDeque<Arc<Subset>>>,
    common: OnceLock<BTreeSet<u16>>,
    /// Whether the program carries it.
    own: bool,
}

impl Face {
    /// A face that the program carries.
    fn own(data: &'static [u8]) -> Self {
        Self {
            own: true,
            ..Self::new(data, 0)
        }
    }

    /// A face of `data`; `index` chooses one of a collection.
    pub(crate) fn new(data: &'static [u8], index: u32) -> Self {
        Self {
            data,
            index,
            shaping: rustybuzz::Face::from_slice(data, index),
            drawing: OnceLock::new(),
            plans: Mutex::default(),
            subsets: Mutex::default(),
            common: OnceLock::new(),
            own: false,
        }
    }

    /// The plan of shaping for a key, made once.
    pub(crate) fn plan(
        &self,
        key: PlanKey,
        make: impl FnOnce() -> rustybuzz::ShapePlan,
    ) -> Arc<rustybuzz::ShapePlan> {
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        plans.entry(key).or_insert_with(|| Arc::new(make())).clone()
    }

    /// The part of the font that has these glyphs, and more; none where it cannot be cut. The last
    /// few are kept, and glyphs that most documents show are always among them, so that most
    /// documents have the same.
    pub(crate) fn subset(&self, glyphs: &BTreeSet<u16>) -> Option<Arc<Subset>> {
        let wanted: BTreeSet<u16> = glyphs.union(self.common()).copied().collect();
        let mut kept = self.subsets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.iter().find(|subset| subset.glyphs == wanted) {
            return Some(known.clone());
        }
        let made = Arc::new(Subset::of(self.drawing()?, wanted)?);
        if kept.len() >= SUBSETS {
            kept.pop_front();
        }
        kept.push_back(made.clone());
        Some(made)
    }

    /// The glyphs of [`COMMON`] in a font of the program's own; none in the system's, of which a
    /// document shows a few letters.
    fn common(&self) -> &BTreeSet<u16> {
        self.common.get_or_init(|| {
            let Some(face) = self.shaping.as_ref().filter(|_| self.own) else {
                return BTreeSet::new();
            };
            let glyph = |c| face.glyph_index(c).map(|glyph| glyph.0);
            COMMON.chars().filter_map(glyph).collect()
        })
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

/// What most invoices show.
const COMMON: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;-+/()%&@'\u{a0}\u{b7}\u{2013}\u{2212}";
/// How many subsets of a font are kept.
const SUBSETS: usize = 16;

/// A part of a font, as a font of its own.
pub struct Subset {
    /// The glyphs of the whole font that it has.
    glyphs: BTreeSet<u16>,
    /// Their numbers in it, by their numbers in the whole font.
    pub numbers: HashMap<u16, u16>,
    /// As printpdf embeds it.
    pub font: ParsedFont,
}

impl Subset {
    fn of(font: &ParsedFont, glyphs: BTreeSet<u16>) -> Option<Self> {
        // What each is copied as is told by the page.
        let texts = glyphs.iter().map(|glyph| (*glyph, String::new())).collect();
        let cut = printpdf::subset_font(font, &texts).ok()?;
        let numbers = cut.glyph_mapping.iter();
        let mut part = (*ParsedFont::from_bytes(&cut.bytes, 0, &mut Vec::new())?).clone();
        // The part has lost what the whole font says of itself.
        part.font_name.clone_from(&font.font_name);
        part.font_metrics = font.font_metrics;
        part.pdf_font_metrics = font.pdf_font_metrics;
        Some(Self {
            numbers: numbers.map(|(old, (new, _))| (*old, *new)).collect(),
            font: ParsedFont::from_azul(part),
            glyphs,
        })
    }

    /// The font under the name that a subset has: a tag of its own before the font's name.
    pub fn tagged(&self, tag: &str) -> ParsedFont {
        let mut font = (*self.font).clone();
        let name = font.font_name.take().unwrap_or_default();
        font.font_name = Some(format!("{tag}+{name}"));
        ParsedFont::from_azul(font)
    }
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Face({} bytes, index {})", self.data.len(), self.index)
    }
}
