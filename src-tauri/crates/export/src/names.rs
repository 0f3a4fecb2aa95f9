//! File names that every system can unpack.

use std::collections::HashSet;

/// Longest name in bytes, with room for a number; file systems take 255.
const BYTES_MAX: usize = 200;

/// Names that Windows keeps for devices, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Names given so far, in the form in which file systems that ignore case compare them.
#[derive(Debug, Default)]
pub struct Names(HashSet<String>);

impl Names {
    /// A safe name in a folder, which no other has: a second `a.pdf` becomes `a (2).pdf`.
    pub fn unique(&mut self, folder: &str, name: &str) -> String {
        let name = safe(name);
        let (stem, ending) = parted(&name);
        let folder = match folder {
            "" => String::new(),
            folder => format!("{}/", safe(folder)),
        };
        let mut full = format!("{folder}{name}");
        let mut number = 1;
        while !self.0.insert(full.to_lowercase()) {
            number += 1;
            full = format!("{folder}{stem} ({number}){ending}");
        }
        full
    }
}

/// The name without its ending, and the ending with its dot.
fn parted(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= 10 => name.split_at(dot),
        _ => (name, ""),
    }
}

/// One part of a path that means nothing else on any system.
fn safe(name: &str) -> String {
    let shown = name.chars().filter(|c| !is_unseen(*c));
    let plain: String = shown.map(|c| if is_special(c) { '_' } else { c }).collect();
    let trimmed = plain.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let (stem, ending) = parted(trimmed);
    let mut room = BYTES_MAX - ending.len();
    while !stem.is_char_boundary(room.min(stem.len())) {
        room -= 1;
    }
    let stem = stem[..room.min(stem.len())].trim_end_matches(['.', ' ']);
    match stem {
        "" => format!("file{ending}"),
        stem if is_device(stem) => format!("{stem}_{ending}"),
        stem => format!("{stem}{ending}"),
    }
}

fn is_special(c: char) -> bool {
    c.is_control() || "<>:\"/\\|?*".contains(c)
}

/// Characters that nobody sees, among them those that turn the direction of what follows.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}'
    )
}

fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default();
    let first = first.trim_end().to_ascii_lowercase();
    let is_port = ["com", "lpt"].iter().any(|port| {
        first
            .strip_prefix(port)
            .is_some_and(|n| n.chars().count() == 1 && n != "0")
    });
    DEVICES.contains(&first.as_str()) || is_port
}
