//! Why a document was not drawn, and why a picture does not serve as a logo.

use crate::error::{Code, Error};

use counterfoil_documents::{Error as DocumentError, LOGO_BYTES_MAX, LOGO_SIDE_MAX, LogoProblem};
use counterfoil_domain::{Said, say};

/// How many characters a sentence names before it counts the rest.
const NAMED: usize = 12;
const MEGABYTE: usize = 1_000_000;

impl From<DocumentError> for Error {
    fn from(error: DocumentError) -> Self {
        Self::of(Code::Document, said(&error))
    }
}

pub(crate) fn said(error: &DocumentError) -> Said {
    match error {
        DocumentError::MissingGlyphs(missing) => missing_glyphs(missing),
        DocumentError::Logo(problem) => logo(problem),
        DocumentError::Draw(why) => say!(
            "error-pdf-not-made",
            "The PDF could not be made: {why}.",
            why = why,
        ),
        DocumentError::Read(why) => say!(
            "error-pdf-not-read",
            "The PDF could not be read: {why}.",
            why = why,
        ),
        DocumentError::Raster(why) => say!(
            "error-page-not-shown",
            "The page could not be shown: {why}.",
            why = why,
        ),
    }
}

fn missing_glyphs(missing: &[char]) -> Said {
    let named = missing.iter().take(NAMED).map(|&c| {
        let code = u32::from(c);
        // A combining mark or a control has nothing to stand on between quotes.
        match c.is_alphanumeric() || code >= 0x2190 {
            true => format!("“{c}” (U+{code:04X})"),
            false => format!("U+{code:04X}"),
        }
    });
    let named = named.collect::<Vec<_>>().join(", ");
    match missing.len().saturating_sub(NAMED) {
        0 => say!(
            "error-no-font",
            "No font on this computer can print {characters}. Write it another way, or install a \
             font that has it.",
            characters = named,
        ),
        more => say!(
            "error-no-font-more",
            "No font on this computer can print {characters} and {more} more. Write it another \
             way, or install a font that has it.",
            characters = named,
            more = more,
        ),
    }
}

fn logo(problem: &LogoProblem) -> Said {
    match problem {
        LogoProblem::Kind => say!(
            "error-logo-kind",
            "The logo is not a PNG, JPEG or SVG picture; choose a file ending in .png, .jpg or \
             .svg."
        ),
        LogoProblem::Bytes(bytes) => say!(
            "error-logo-bytes",
            "The logo's file has {size} MB and at most {most} MB fit; save a smaller copy and \
             choose that.",
            size = bytes.div_ceil(MEGABYTE),
            most = LOGO_BYTES_MAX / MEGABYTE,
        ),
        LogoProblem::Pixels(width, height) => say!(
            "error-logo-pixels",
            "The logo has {width} × {height} pixels and at most {most} on each side fit; save a \
             smaller copy and choose that.",
            width = width.to_string(),
            height = height.to_string(),
            most = LOGO_SIDE_MAX.to_string(),
        ),
        LogoProblem::Text => say!(
            "error-logo-text",
            "The logo contains text; convert the text to paths and save it again."
        ),
        LogoProblem::Outside => say!(
            "error-logo-outside",
            "The logo refers to other pictures or files; save it as a plain SVG, or as a PNG, and \
             choose that."
        ),
        LogoProblem::Elaborate => say!(
            "error-logo-elaborate",
            "The logo has effects or more shapes than can be printed; save it as a PNG and choose \
             that."
        ),
        LogoProblem::Damaged => say!(
            "error-logo-damaged",
            "The logo's file is damaged and cannot be read; save it again or choose another."
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_missing_character_is_named_and_those_beyond_twelve_are_counted() {
        let said = missing_glyphs(&['\u{13080}', '\u{301}']);
        assert_eq!(
            said.message,
            "No font on this computer can print “\u{13080}” (U+13080), U+0301. Write it another \
             way, or install a font that has it."
        );
        let many: Vec<char> = ('\u{13000}'..).take(NAMED + 3).collect();
        let said = missing_glyphs(&many).message;
        assert!(said.contains("(U+1300B) and 3 more. Write"), "{said}");
    }
}
