//! What can go wrong between an invoice and its pages, in sentences a person can act on.

use std::fmt::Write as _;

/// A document could not be made or shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Characters that no font on this computer has, in order of appearance, each once.
    #[error("{}", missing_glyphs(.0))]
    MissingGlyphs(Vec<char>),
    /// The picture cannot serve as a logo.
    #[error(transparent)]
    Logo(#[from] LogoProblem),
    /// The file could not be written; the text says why.
    #[error("The PDF could not be made: {0}.")]
    Draw(String),
    /// A PDF of somebody else could not be looked into; the text says why.
    #[error("The PDF could not be read: {0}.")]
    Read(String),
    /// A page could not be shown; the text says why.
    #[error("The page could not be shown: {0}.")]
    Raster(String),
}

/// Why a picture cannot serve as a logo.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogoProblem {
    /// Neither PNG nor JPEG nor SVG.
    #[error(
        "The logo is not a PNG, JPEG or SVG picture; choose a file ending in .png, .jpg or .svg."
    )]
    Kind,
    /// More bytes than [`crate::logo::BYTES_MAX`].
    #[error(
        "The logo's file has {} MB and at most {} MB fit; save a smaller copy and choose that.",
        .0.div_ceil(1_000_000),
        crate::logo::BYTES_MAX / 1_000_000
    )]
    Bytes(usize),
    /// More pixels on a side than [`crate::logo::SIDE_MAX`]: width, height.
    #[error(
        "The logo has {0} × {1} pixels and at most {max} on each side fit; save a smaller copy and choose that.",
        max = crate::logo::SIDE_MAX
    )]
    Pixels(u32, u32),
    /// An SVG with text, which would need the fonts it was drawn with.
    #[error("The logo contains text; convert the text to paths and save it again.")]
    Text,
    /// An SVG that holds or refers to other pictures, documents or entities.
    #[error(
        "The logo refers to other pictures or files; save it as a plain SVG, or as a PNG, and choose that."
    )]
    Outside,
    /// An SVG with effects, or with more to draw than a logo has.
    #[error(
        "The logo has effects or more shapes than can be printed; save it as a PNG and choose that."
    )]
    Elaborate,
    /// It begins like a picture and cannot be read to its end.
    #[error("The logo's file is damaged and cannot be read; save it again or choose another.")]
    Damaged,
}

/// How many characters the sentence names before it counts the rest.
const NAMED: usize = 12;

fn missing_glyphs(characters: &[char]) -> String {
    let mut named = String::new();
    for (index, &c) in characters.iter().take(NAMED).enumerate() {
        let last = index + 1 == characters.len();
        named.push_str(match (index, last) {
            (0, _) => "",
            (_, true) => " and ",
            _ => ", ",
        });
        // A combining mark or a control has nothing to stand on between quotes.
        let visible = c.is_alphanumeric() || u32::from(c) >= 0x2190;
        if visible {
            let _ = write!(named, "\u{201c}{c}\u{201d} (U+{:04X})", u32::from(c));
        } else {
            let _ = write!(named, "the character U+{:04X}", u32::from(c));
        }
    }
    if characters.len() > NAMED {
        let _ = write!(named, " and {} more", characters.len() - NAMED);
    }
    format!(
        "No font on this computer can print {named}. Write it another way, or install a font that has it."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_missing_character_is_named_with_its_code_point() {
        let text = Error::MissingGlyphs(vec!['\u{13080}', '\u{301}', '\u{12000}']).to_string();
        assert_eq!(
            text,
            "No font on this computer can print “\u{13080}” (U+13080), the character U+0301 and \
             “\u{12000}” (U+12000). Write it another way, or install a font that has it."
        );
    }

    #[test]
    fn a_long_list_of_missing_characters_ends_in_a_count() {
        let many: Vec<char> = ('\u{13000}'..).take(NAMED + 3).collect();
        assert!(
            Error::MissingGlyphs(many)
                .to_string()
                .contains(" and 3 more. Write")
        );
    }

    #[test]
    fn a_logo_that_is_too_large_says_how_large_it_is_and_what_fits() {
        assert_eq!(
            Error::from(LogoProblem::Pixels(20_000, 4)).to_string(),
            "The logo has 20000 × 4 pixels and at most 6000 on each side fit; save a smaller copy and choose that."
        );
        assert_eq!(
            Error::from(LogoProblem::Bytes(5_000_001)).to_string(),
            "The logo's file has 6 MB and at most 5 MB fit; save a smaller copy and choose that."
        );
    }
}
