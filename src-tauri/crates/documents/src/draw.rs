//! From positioned marks to a PDF, with printpdf: glyphs by number, fonts as subsets.

use crate::error::Error;
use crate::fonts::{Face, Subset};
use crate::logo::{Logo, Pixels};
use crate::page::{Area, Ink, Mark, Page};
use crate::shape::{Glyph, Line, Run};
use printpdf::{
    Codepoint, Color, DictItem, ExternalStream, ExternalXObject, FontEmbeddingMode, FontId,
    LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Polygon, PolygonRing, PrintpdfFontMeta, Pt, Rect, Rgb, TextItem, TextMatrix,
    WindingOrder, XObject, XObjectId, XObjectTransform,
};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The name of the logo among the file's resources.
const LOGO: &str = "Logo";
/// A circle's quarter as a cubic curve: distance of the handles, in radii.
const KAPPA: f32 = 0.552_285;

/// Draws the pages.
///
/// # Errors
/// When a font cannot be embedded as a subset.
pub fn document(pages: &[Page], logo: Option<&Logo>) -> Result<lopdf::Document, Error> {
    let mut palette = Palette::default();
    let mut drawn: Vec<PdfPage> = pages
        .iter()
        .map(|page| {
            let mut pen = Pen::new(&mut palette, page.size.height);
            page.marks.iter().for_each(|mark| pen.mark(mark));
            let (width, height) = (Pt(page.size.width), Pt(page.size.height));
            PdfPage::new(Mm::from(width), Mm::from(height), pen.ops)
        })
        .collect();
    let mut document = PdfDocument::new("");
    let subsets = palette
        .fonts
        .iter()
        .map(|font| {
            let glyphs = font.texts.keys().copied().collect();
            let subset = font.face.subset(&glyphs);
            let subset =
                subset.ok_or_else(|| Error::Draw("a font cannot be embedded".to_owned()))?;
            Ok((font.id.clone(), subset))
        })
        .collect::<Result<HashMap<_, _>, Error>>()?;
    for page in &mut drawn {
        renumber(&mut page.ops, &subsets);
    }
    document.pages = drawn;
    for font in palette.fonts {
        let Some(subset) = subsets.get(&font.id) else {
            continue;
        };
        // It is cut already; cutting it once more would cost a parse of it with every file.
        let meta = PrintpdfFontMeta {
            embedding_mode: FontEmbeddingMode::Full,
            requires_subsetting: false,
            ..PrintpdfFontMeta::default()
        };
        let embedded = PdfFont::with_meta(subset.tagged(&font.id.0), meta);
        document.resources.fonts.map.insert(font.id, embedded);
    }
    if let Some(logo) = logo {
        let picture = XObject::External(picture(logo));
        let id = XObjectId(LOGO.to_owned());
        document.resources.xobjects.map.insert(id, picture);
    }
    let mut warnings = Vec::new();
    let options = PdfSaveOptions::default();
    let finished = document.to_lopdf_document(&options, &mut warnings);
    let failed = warnings
        .into_iter()
        .find(|w| w.severity == printpdf::PdfParseErrorSeverity::Error);
    match failed {
        Some(warning) => Err(Error::Draw(warning.msg)),
        None => Ok(finished),
    }
}

/// Puts the numbers that glyphs have in the embedded fonts in place of those in the whole ones.
fn renumber(ops: &mut [Op], subsets: &HashMap<FontId, Arc<Subset>>) {
    let mut subset = None;
    for op in ops {
        match op {
            Op::SetFont {
                font: PdfFontHandle::External(id),
                ..
            } => subset = subsets.get(id),
            Op::ShowText { items } => {
                for item in items {
                    let (TextItem::GlyphIds(codes), Some(subset)) = (item, subset) else {
                        continue;
                    };
                    for code in codes {
                        code.gid = subset.numbers.get(&code.gid).copied().unwrap_or(0);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The fonts of the document. A font's table of copied text has one entry a glyph; where one glyph
/// stands for different texts (a hyphen and a non-breaking one), the font is embedded once more.
#[derive(Default)]
struct Palette {
    fonts: Vec<Embedded>,
}

struct Embedded {
    face: Arc<Face>,
    id: FontId,
    texts: HashMap<u16, String>,
}

impl Palette {
    /// The font that can show the glyph with its text.
    fn font_for(&mut self, face: &Arc<Face>, glyph: &Glyph) -> usize {
        let fits = |font: &Embedded| {
            Arc::ptr_eq(&font.face, face)
                && font.texts.get(&glyph.id).is_none_or(|t| *t == glyph.text)
        };
        let index = self.fonts.iter().position(fits).unwrap_or_else(|| {
            self.fonts.push(Embedded {
                face: face.clone(),
                id: FontId(subset_tag(self.fonts.len())),
                texts: HashMap::new(),
            });
            self.fonts.len() - 1
        });
        let texts = &mut self.fonts[index].texts;
        texts.entry(glyph.id).or_insert_with(|| glyph.text.clone());
        index
    }
}

/// The six capitals that mark a subset, different for each font of the file.
fn subset_tag(index: usize) -> String {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    format!(
        "CFS{}{}{}",
        letter(index / 676),
        letter(index / 26),
        letter(index)
    )
}

/// Writes the marks of one page as operations; knows the state the page is in.
struct Pen<'p> {
    palette: &'p mut Palette,
    ops: Vec<Op>,
    /// Height of the page: a PDF measures from the bottom.
    height: f32,
    ink: Option<Ink>,
    font: Option<(usize, f32)>,
}

impl<'p> Pen<'p> {
    fn new(palette: &'p mut Palette, height: f32) -> Self {
        Self {
            palette,
            ops: Vec::new(),
            height,
            ink: None,
            font: None,
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text {
                x,
                baseline,
                size,
                ink,
                line,
            } => {
                self.ink(*ink);
                self.line(*x, self.height - baseline, *size, line);
            }
            Mark::Fill { area, radius, ink } => {
                self.ink(*ink);
                self.ops.push(fill(self.height, *area, *radius));
            }
            Mark::Shape { areas, ink } => {
                self.ink(*ink);
                self.ops.push(shape(self.height, areas));
            }
            Mark::Logo(area) => self.ops.push(Op::UseXobject {
                id: XObjectId(LOGO.to_owned()),
                transform: XObjectTransform {
                    translate_x: Some(point(area.x)),
                    translate_y: Some(point(self.height - area.y - area.h)),
                    scale_x: Some(rounded(area.w)),
                    scale_y: Some(rounded(area.h)),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                },
            }),
        }
    }

    fn ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            let [r, g, b] = [ink.0, ink.1, ink.2].map(|c| (f32::from(c) / 2.55).round() / 100.0);
            let col = Color::Rgb(Rgb::new(r, g, b, None));
            self.ops.push(Op::SetFillColor { col });
            self.ink = Some(ink);
        }
    }

    fn line(&mut self, x: f32, y: f32, size: f32, line: &Line) {
        self.ops.push(Op::StartTextSection);
        let mut pen = x;
        for run in &line.runs {
            pen = self.run(pen, y, size, run);
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Sets a run and gives where the pen ends. Glyphs of one embedded font and one height go into
    /// one operation; differences from the file's width table become shifts between them.
    fn run(&mut self, x: f32, y: f32, size: f32, run: &Run) -> f32 {
        let mut pen = x;
        let mut glyphs = run.glyphs.iter().peekable();
        while let Some(first) = glyphs.peek() {
            let font = self.palette.font_for(&run.face, first);
            let rise = first.dy;
            let start = pen + first.dx * size;
            let mut shown = Shown::default();
            while let Some(glyph) = glyphs.peek() {
                let same = (glyph.dy - rise).abs() < 0.0005
                    && self.palette.font_for(&run.face, glyph) == font;
                if !same {
                    break;
                }
                let at = (pen + glyph.dx * size - start) / size * 1000.0;
                shown.add(at, glyph, run.face.table_width(glyph.id));
                pen += glyph.advance * size;
                glyphs.next();
            }
            self.show(start, y + rise * size, font, size, shown.items);
        }
        pen
    }

    fn show(&mut self, x: f32, y: f32, font: usize, size: f32, items: Vec<TextItem>) {
        if self.font != Some((font, size)) {
            let font_id = self.palette.fonts[font].id.clone();
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id),
                size: point(size),
            });
            self.font = Some((font, size));
        }
        let matrix = TextMatrix::Translate(point(x), point(y));
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::ShowText { items });
    }
}

/// Glyphs of one operation, and where the viewer's pen stands after them.
#[derive(Default)]
struct Shown {
    items: Vec<TextItem>,
    /// In thousandths of an em.
    pen: f32,
}

impl Shown {
    /// Adds a glyph that belongs at `at`, in thousandths of an em from the start.
    fn add(&mut self, at: f32, glyph: &Glyph, table_width: i32) {
        let shift = (at - self.pen).round();
        if shift != 0.0 {
            self.items.push(TextItem::Offset(-shift));
            self.pen += shift;
        }
        let code = Codepoint::with_cid(glyph.id, 0.0, glyph.text.clone());
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(codes)) => codes.push(code),
            _ => self.items.push(TextItem::GlyphIds(vec![code])),
        }
        self.pen += table_width as f32;
    }
}

/// Two decimals of a point are finer than any printer.
fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn point(value: f32) -> Pt {
    Pt(rounded(value))
}

fn fill(height: f32, area: Area, radius: f32) -> Op {
    let (x, y) = (area.x, height - area.y - area.h);
    if radius <= 0.0 {
        let mut rectangle = Rect::from_xywh(point(x), point(y), point(area.w), point(area.h));
        rectangle.mode = Some(PaintMode::Fill);
        return Op::DrawRectangle { rectangle };
    }
    let r = radius.min(area.w / 2.0).min(area.h / 2.0);
    let k = r * (1.0 - KAPPA);
    let (right, top) = (x + area.w, y + area.h);
    // Each corner: where the curve begins, two handles, where it ends; counter-clockwise.
    let corners = [
        [
            (right - r, y),
            (right - k, y),
            (right, y + k),
            (right, y + r),
        ],
        [
            (right, top - r),
            (right, top - k),
            (right - k, top),
            (right - r, top),
        ],
        [(x + r, top), (x + k, top), (x, top - k), (x, top - r)],
        [(x, y + r), (x, y + k), (x + k, y), (x + r, y)],
    ];
    let points = corners
        .iter()
        .flat_map(|corner| corner.iter().enumerate())
        .map(|(index, &(x, y))| LinePoint {
            p: Point {
                x: point(x),
                y: point(y),
            },
            bezier: index == 1 || index == 2,
        })
        .collect();
    Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![PolygonRing { points }],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        },
    }
}

/// Rectangles as one filled path.
fn shape(height: f32, areas: &[Area]) -> Op {
    let corner = |x: f32, y: f32| LinePoint {
        p: Point {
            x: point(x),
            y: point(height - y),
        },
        bezier: false,
    };
    let ring = |a: &Area| {
        let (right, bottom) = (a.x + a.w, a.y + a.h);
        let points = vec![
            corner(a.x, a.y),
            corner(right, a.y),
            corner(right, bottom),
            corner(a.x, bottom),
        ];
        PolygonRing { points }
    };
    Op::DrawPolygon {
        polygon: Polygon {
            rings: areas.iter().map(ring).collect(),
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        },
    }
}

fn picture(logo: &Logo) -> ExternalXObject {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let (content, space, filter) = match &logo.pixels {
        Pixels::Rgb(bytes) => (bytes, "DeviceRGB", None),
        Pixels::PackedRgb(bytes) => (bytes, "DeviceRGB", Some("FlateDecode")),
        Pixels::JpegRgb(bytes) => (bytes, "DeviceRGB", Some("DCTDecode")),
        Pixels::JpegGrey(bytes) => (bytes, "DeviceGray", Some("DCTDecode")),
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(i64::from(logo.width))),
        ("Height".to_owned(), DictItem::Int(i64::from(logo.height))),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    if let Some(filter) = filter {
        dict.insert("Filter".to_owned(), name(filter));
    }
    ExternalXObject {
        stream: ExternalStream {
            dict,
            content: content.clone(),
            compress: filter.is_none(),
        },
        width: None,
        height: None,
        dpi: None,
    }
}
