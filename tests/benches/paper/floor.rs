//! The least that has to be done: the same texts, rules and logo written with `pdf-writer`, fonts
//! cut with `subsetter`. No shaping, no line breaking, no measured columns; positions are fixed.

use super::{HEADS, Printed};
use crate::common::Outcome;
use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str};
use std::collections::BTreeMap;
use std::io::Write;
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
const LEFT: f32 = 56.7;
const RIGHT: f32 = WIDTH - LEFT;
/// Nothing of the body goes below this.
const FLOOR: f32 = 770.0;
/// Right ends of the columns of numbers.
const COLUMNS: [f32; 4] = [360.0, 420.0, 468.0, RIGHT];

/// The two fonts, read once.
pub struct Fonts {
    faces: [Face<'static>; 2],
}

const FILES: [&[u8]; 2] = [notosans::REGULAR_TTF, notosans::BOLD_TTF];
const NAMES: [&[u8]; 2] = [b"CFSAAA+NotoSans-Regular", b"CFSAAB+NotoSans-Bold"];
const RESOURCES: [&[u8]; 2] = [b"R", b"B"];
const REGULAR: usize = 0;
const BOLD: usize = 1;

impl Fonts {
    /// Reads the fonts.
    pub fn load() -> Outcome<Self> {
        let [regular, bold] = FILES;
        let faces = [Face::parse(regular, 0)?, Face::parse(bold, 0)?];
        Ok(Self { faces })
    }
}

/// Glyphs of one font that the file shows.
#[derive(Default)]
struct Used {
    numbers: GlyphRemapper,
    /// By new number: the character and its width in thousandths of an em.
    glyphs: BTreeMap<u16, (char, f32)>,
}

struct Pen<'f> {
    fonts: &'f Fonts,
    used: [Used; 2],
    pages: Vec<Content>,
    y: f32,
}

impl Pen<'_> {
    fn page(&mut self) -> &mut Content {
        if self.pages.is_empty() {
            self.pages.push(Content::new());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// Draws text with its left end at `x`, or its right end where `to_right`.
    fn text(&mut self, font: usize, size: f32, x: f32, y: f32, text: &str, to_right: bool) {
        let face = &self.fonts.faces[font];
        let em = f32::from(face.units_per_em());
        let used = &mut self.used[font];
        let mut bytes = Vec::with_capacity(text.len() * 2);
        let mut width = 0.0;
        for character in text.chars() {
            let glyph = face.glyph_index(character).unwrap_or(GlyphId(0));
            let advance = f32::from(face.glyph_hor_advance(glyph).unwrap_or(0)) * 1000.0 / em;
            let number = used.numbers.remap(glyph.0);
            used.glyphs.insert(number, (character, advance));
            bytes.extend(number.to_be_bytes());
            width += advance * size / 1000.0;
        }
        let x = if to_right { x - width } else { x };
        let page = self.page();
        page.begin_text();
        page.set_font(Name(RESOURCES[font]), size);
        page.next_line(x, HEIGHT - y);
        page.show(Str(&bytes));
        page.end_text();
    }

    fn rule(&mut self, x: f32, y: f32) {
        self.page()
            .rect(x, HEIGHT - y, RIGHT - x, 0.6)
            .fill_nonzero();
    }

    fn heads(&mut self) {
        let y = self.y;
        self.text(BOLD, 8.25, LEFT, y, HEADS[0], false);
        for (head, x) in HEADS[1..].iter().zip(COLUMNS) {
            self.text(BOLD, 8.25, x, y, head, true);
        }
        self.rule(LEFT, y + 7.0);
        self.y += 20.0;
    }

    fn need(&mut self, height: f32) {
        if self.y + height > FLOOR {
            self.pages.push(Content::new());
            self.y = 80.0;
            self.heads();
        }
    }

    fn body(&mut self, printed: &Printed) {
        self.text(BOLD, 24.0, LEFT, 70.0, "Invoice", false);
        self.text(REGULAR, 8.75, LEFT, 90.0, &printed.facts, false);
        for (index, line) in printed.sender.iter().enumerate() {
            let font = if index == 0 { BOLD } else { REGULAR };
            self.text(font, 8.25, RIGHT, 125.0 + 13.0 * index as f32, line, true);
        }
        for (index, line) in printed.recipient.iter().enumerate() {
            let font = if index == 1 { BOLD } else { REGULAR };
            self.text(font, 9.5, LEFT, 130.0 + 14.0 * index as f32, line, false);
        }
        self.y = 230.0;
        self.heads();
        for row in &printed.rows {
            let height = if row.description.is_empty() {
                26.0
            } else {
                38.0
            };
            self.need(height);
            let y = self.y;
            self.text(BOLD, 9.5, LEFT, y, &row.name, false);
            for (cell, x) in row.cells.iter().zip(COLUMNS) {
                self.text(REGULAR, 9.5, x, y, cell, true);
            }
            if !row.description.is_empty() {
                self.text(REGULAR, 8.25, LEFT, y + 12.0, &row.description, false);
            }
            self.rule(LEFT, y + height - 16.0);
            self.y += height;
        }
        self.closing(printed);
    }

    fn closing(&mut self, printed: &Printed) {
        self.need(150.0);
        let last = printed.sums.len() - 1;
        for (index, (label, amount)) in printed.sums.iter().enumerate() {
            let (font, size) = if index == last {
                (BOLD, 13.0)
            } else {
                (REGULAR, 9.5)
            };
            let y = self.y;
            self.text(font, size, 320.0, y, label, false);
            self.text(font, size, RIGHT, y, amount, true);
            self.y += 19.0;
        }
        self.rule(320.0, self.y - 34.0);
        let y = self.y;
        self.rule(LEFT, y + 14.0);
        self.text(BOLD, 9.5, LEFT, y + 30.0, &printed.pay, false);
        for (index, (label, value)) in printed.account.iter().enumerate() {
            let x = LEFT + 275.0 * (index % 2) as f32;
            let y = y + 46.0 + 13.0 * (index / 2) as f32;
            self.text(REGULAR, 8.25, x, y, label, false);
            self.text(REGULAR, 8.75, x + 54.0, y, value, false);
        }
    }

    fn footers(&mut self, printed: &Printed) {
        let total = self.pages.len();
        let pages = std::mem::take(&mut self.pages);
        for (index, page) in pages.into_iter().enumerate() {
            self.pages.push(page);
            self.text(REGULAR, 7.5, LEFT, 805.0, &printed.footer, false);
            let folio = format!("Page {} of {total}", index + 1);
            self.text(REGULAR, 7.5, RIGHT, 805.0, &folio, true);
        }
    }
}

/// Draws one invoice.
pub fn pdf(printed: &Printed, logo: Option<&[u8]>, fonts: &Fonts) -> Outcome<Vec<u8>> {
    let mut pen = Pen {
        fonts,
        used: Default::default(),
        pages: Vec::new(),
        y: 0.0,
    };
    if logo.is_some() {
        let page = pen.page();
        page.save_state();
        page.transform([156.0, 0.0, 0.0, 47.7, RIGHT - 156.0, HEIGHT - 105.0]);
        page.x_object(Name(b"L")).restore_state();
    }
    pen.body(printed);
    pen.footers(printed);
    let mut file = File {
        pdf: Pdf::new(),
        last: 0,
    };
    file.write(pen, logo)?;
    Ok(file.pdf.finish())
}

struct File {
    pdf: Pdf,
    last: i32,
}

impl File {
    fn id(&mut self) -> Ref {
        self.last += 1;
        Ref::new(self.last)
    }

    fn write(&mut self, pen: Pen<'_>, logo: Option<&[u8]>) -> Outcome {
        let (catalog, tree) = (self.id(), self.id());
        self.pdf.catalog(catalog).pages(tree);
        let fonts = [self.id(), self.id()];
        for (index, used) in pen.used.iter().enumerate() {
            self.font(fonts[index], index, used, &pen.fonts.faces[index])?;
        }
        let logo = logo.map(|logo| self.logo(logo)).transpose()?;
        let pages: Vec<Ref> = pen.pages.iter().map(|_| self.id()).collect();
        let count = i32::try_from(pages.len())?;
        self.pdf
            .pages(tree)
            .kids(pages.iter().copied())
            .count(count);
        for (id, content) in pages.into_iter().zip(pen.pages) {
            let stream = self.id();
            let packed = packed(&content.finish())?;
            self.pdf.stream(stream, &packed).filter(Filter::FlateDecode);
            let mut page = self.pdf.page(id);
            page.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT));
            page.parent(tree).contents(stream);
            let mut resources = page.resources();
            let mut named = resources.fonts();
            for (name, font) in RESOURCES.iter().zip(fonts) {
                named.pair(Name(name), font);
            }
            named.finish();
            if let Some(logo) = logo {
                resources.x_objects().pair(Name(b"L"), logo);
            }
        }
        Ok(())
    }

    fn font(&mut self, id: Ref, index: usize, used: &Used, face: &Face<'_>) -> Outcome {
        let (cid, descriptor, data, texts) = (self.id(), self.id(), self.id(), self.id());
        let (name, pdf) = (Name(NAMES[index]), &mut self.pdf);
        let system = SystemInfo {
            registry: Str(b"Adobe"),
            ordering: Str(b"Identity"),
            supplement: 0,
        };
        pdf.type0_font(id)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(texts);
        let mut font = pdf.cid_font(cid);
        font.subtype(CidFontType::Type2)
            .base_font(name)
            .system_info(system);
        font.font_descriptor(descriptor)
            .cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = font.widths();
        for (glyph, (_, width)) in &used.glyphs {
            widths.same(*glyph, *glyph, *width);
        }
        widths.finish();
        font.finish();
        let bounds = face.global_bounding_box();
        let side = |value: i16| f32::from(value);
        pdf.font_descriptor(descriptor)
            .name(name)
            .flags(FontFlags::SYMBOLIC)
            .bbox(Rect::new(
                side(bounds.x_min),
                side(bounds.y_min),
                side(bounds.x_max),
                side(bounds.y_max),
            ))
            .italic_angle(0.0)
            .ascent(side(face.ascender()))
            .descent(side(face.descender()))
            .cap_height(714.0)
            .stem_v(80.0)
            .font_file2(data);
        let cut = subsetter::subset(FILES[index], 0, &used.numbers)?;
        pdf.stream(data, &packed(&cut)?)
            .filter(Filter::FlateDecode)
            .pair(Name(b"Length1"), i32::try_from(cut.len())?);
        let mut map = UnicodeCmap::new(Name(b"Texts"), system);
        for (glyph, (character, _)) in &used.glyphs {
            map.pair(*glyph, *character);
        }
        let map = packed(&map.finish())?;
        pdf.stream(texts, &map).filter(Filter::FlateDecode);
        Ok(())
    }

    /// The picture is read and packed for every file, as the documents crate does.
    fn logo(&mut self, logo: &[u8]) -> Outcome<Ref> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(logo)).read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().ok_or("a picture too large")?];
        let frame = reader.next_frame(&mut pixels)?;
        let id = self.id();
        let packed = packed(&pixels)?;
        let mut image = self.pdf.image_xobject(id, &packed);
        image.filter(Filter::FlateDecode);
        image
            .width(i32::try_from(frame.width)?)
            .height(i32::try_from(frame.height)?);
        image.color_space().device_rgb();
        image.bits_per_component(8);
        Ok(id)
    }
}

fn packed(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
