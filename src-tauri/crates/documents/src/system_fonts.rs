//! The system's fonts, for characters that the program's own lack and where another font is asked
//! for. Read once a process, and only on first need.

use crate::fonts::{Face, Weight};
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A face of the system and the characters it has.
struct Listed {
    family: String,
    source: fontdb::Source,
    index: u32,
    bold: bool,
    characters: Vec<RangeInclusive<u32>>,
    face: OnceLock<Option<Arc<Face>>>,
}

/// All faces that can be embedded, the best first, and the answers given so far.
struct System {
    faces: Vec<Listed>,
    answers: Mutex<HashMap<(String, Weight), Option<usize>>>,
}

/// A face of the system that has every character of `text`, bold where that is wanted and there.
pub fn face_for(text: &str, weight: Weight) -> Option<Arc<Face>> {
    system().face_for(text, weight)
}

/// The face of this weight of the first of these families that the system has.
pub fn named(families: &[&str], weight: Weight) -> Option<Arc<Face>> {
    let bold = weight == Weight::Bold;
    let of = |family: &str| {
        let faces = system().faces.iter();
        faces
            .filter(|listed| listed.bold == bold && listed.family == family)
            .find_map(Listed::face)
    };
    families.iter().find_map(|family| of(family))
}

fn system() -> &'static System {
    static SYSTEM: OnceLock<System> = OnceLock::new();
    SYSTEM.get_or_init(System::read)
}

impl System {
    fn read() -> Self {
        let mut database = fontdb::Database::new();
        database.load_system_fonts();
        let mut faces: Vec<(u8, String, Listed)> = database
            .faces()
            .filter(|info| info.style == fontdb::Style::Normal)
            .filter(|info| info.stretch == fontdb::Stretch::Normal)
            .filter_map(|info| {
                let bold = match info.weight.0 {
                    400 => false,
                    700 => true,
                    _ => return None,
                };
                let characters = database.with_face_data(info.id, characters)??;
                let family = info.families.first().map(|(name, _)| name.clone());
                let listed = Listed {
                    family: family.unwrap_or_default(),
                    source: info.source.clone(),
                    index: info.index,
                    bold,
                    characters,
                    face: OnceLock::new(),
                };
                let name = info.post_script_name.clone();
                Some((rank(&name, info.monospaced), name, listed))
            })
            .collect();
        // The folder's own order is an accident; by name the same computer always answers alike.
        faces.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        Self {
            faces: faces.into_iter().map(|(_, _, listed)| listed).collect(),
            answers: Mutex::new(HashMap::new()),
        }
    }

    fn face_for(&self, text: &str, weight: Weight) -> Option<Arc<Face>> {
        let key = (text.to_owned(), weight);
        let known = {
            let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.get(&key).copied()
        };
        let found = known.unwrap_or_else(|| {
            let found = self.search(text, weight);
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.insert(key, found);
            found
        });
        self.faces[found?].face()
    }

    fn search(&self, text: &str, weight: Weight) -> Option<usize> {
        let has = |listed: &Listed| {
            text.chars()
                .filter(|&c| !crate::text::is_invisible(c))
                .all(|c| listed.has(u32::from(c)))
        };
        let wanted = weight == Weight::Bold;
        let usable = |(index, listed): (usize, &Listed)| {
            (has(listed) && listed.face().is_some()).then_some(index)
        };
        let all = || self.faces.iter().enumerate();
        all()
            .filter(|(_, l)| l.bold == wanted)
            .find_map(usable)
            .or_else(|| all().filter(|(_, l)| l.bold != wanted).find_map(usable))
    }
}

impl Listed {
    fn has(&self, code: u32) -> bool {
        let after = self.characters.partition_point(|r| *r.end() < code);
        self.characters
            .get(after)
            .is_some_and(|r| r.contains(&code))
    }

    /// Reads the file on first use. Its bytes stay for the life of the process, as the faces do.
    fn face(&self) -> Option<Arc<Face>> {
        self.face
            .get_or_init(|| {
                let data = match &self.source {
                    fontdb::Source::File(path) => std::fs::read(path).ok()?,
                    fontdb::Source::Binary(bytes) => bytes.as_ref().as_ref().to_vec(),
                    fontdb::Source::SharedFile(_, bytes) => bytes.as_ref().as_ref().to_vec(),
                };
                let face = Face::new(data.leak(), self.index);
                let embeds = face.shaping().is_some() && face.drawing().is_some();
                embeds.then(|| Arc::new(face))
            })
            .clone()
    }
}

/// Plain sans faces come before serifs, and those before monospaced and display ones.
fn rank(name: &str, monospaced: bool) -> u8 {
    let noto_sans = name.starts_with("NotoSans");
    match () {
        () if monospaced || name.contains("Mono") => 3,
        () if noto_sans && !name.contains("Display") => 0,
        () if name.contains("Sans") => 1,
        () => 2,
    }
}

/// The characters of a face with outlines that a PDF can carry; none for bitmap and emoji fonts.
fn characters(data: &[u8], index: u32) -> Option<Vec<RangeInclusive<u32>>> {
    let face = rustybuzz::ttf_parser::Face::parse(data, index).ok()?;
    let tables = face.tables();
    if (tables.glyf.is_none() && tables.cff.is_none()) || tables.colr.is_some() {
        return None;
    }
    let mut codes = Vec::new();
    for subtable in tables
        .cmap?
        .subtables
        .into_iter()
        .filter(|s| s.is_unicode())
    {
        subtable.codepoints(|code| codes.push(code));
    }
    codes.sort_unstable();
    codes.dedup();
    let mut ranges: Vec<RangeInclusive<u32>> = Vec::new();
    for code in codes {
        match ranges.last_mut() {
            Some(range) if *range.end() + 1 == code => *range = *range.start()..=code,
            _ => ranges.push(code..=code),
        }
    }
    Some(ranges)
}
