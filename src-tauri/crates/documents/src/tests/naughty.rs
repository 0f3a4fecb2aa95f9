//! Strings that break programs: each gives a PDF or the names of its missing characters.

use super::Case;
use crate::{Error, Fonts};
use counterfoil_domain::Template;
use std::path::Path;
use unicode_bidi::BidiClass;

/// Kept with the project's samples, not with the project.
const LIST: &str = "../../../../shared/samples/text/blns.json";

fn strings() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LIST);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: the list of naughty strings is not here");
        return Vec::new();
    };
    serde_json::from_str(&text).unwrap()
}

fn prints_or_names_what_is_missing(text: &str, template: Template) {
    let mut case = Case::arc011();
    case.look.template = template;
    case.invoice.items[0].name = text.into();
    case.invoice.items[0].description = text.into();
    case.invoice.note = text.into();
    case.invoice.reference = text.into();
    case.customer.business_name = text.into();
    match case.pdf() {
        Ok(pdf) => assert!(pdf.bytes.starts_with(b"%PDF")),
        Err(Error::MissingGlyphs(missing)) => {
            assert!(missing.iter().all(|c| text.contains(*c)), "{missing:?}");
            let fonts = Fonts::load();
            for c in missing {
                let own = fonts.face_for(&c.to_string(), crate::fonts::Weight::Regular);
                assert!(
                    own.is_none() || text.chars().count() > 1,
                    "{c:?} has a font"
                );
            }
        }
        Err(other) => panic!("{other} for {text:?}"),
    }
}

#[test]
fn no_naughty_string_makes_it_panic() {
    for text in strings() {
        prints_or_names_what_is_missing(&text, Template::Classic);
    }
}

#[test]
fn no_naughty_string_makes_the_modern_template_panic() {
    for text in strings() {
        prints_or_names_what_is_missing(&text, Template::Modern);
    }
}

#[test]
fn no_naughty_string_makes_the_compact_template_panic() {
    for text in strings() {
        prints_or_names_what_is_missing(&text, Template::Compact);
    }
}

#[test]
fn no_naughty_string_makes_the_letter_panic() {
    for text in strings() {
        prints_or_names_what_is_missing(&text, Template::Din5008);
    }
}

/// What is left of a text when spaces and what has no shape are taken away: the rest is printed.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !crate::text::is_invisible(*c))
        .collect()
}

/// Whether pdftotext gives a character back where it stood: it puts text of both directions in
/// order in its own way, and takes an accent that stands alone for one on the letter beside it.
fn keeps_its_place(c: char) -> bool {
    let turned = matches!(unicode_bidi::bidi_class(c), BidiClass::R | BidiClass::AL);
    let accent = matches!(c, '`' | '´' | '¨' | '¸' | '\u{2c6}'..='\u{2dd}')
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}');
    let mark_of_ogham = matches!(c, '\u{169b}' | '\u{169c}');
    !(turned || accent || mark_of_ogham)
}

#[test]
fn a_naughty_string_is_read_back_as_it_was_typed() {
    let strings = strings();
    let mut compared = 0;
    for typed in strings.iter().filter(|s| s.chars().all(keeps_its_place)) {
        let mut case = Case::arc011();
        case.invoice.note = typed.clone();
        let Ok(pdf) = case.pdf() else {
            continue;
        };
        let Some(read) = super::tools::text(&pdf.bytes) else {
            return;
        };
        assert!(bare(&read).contains(&bare(typed)), "{typed:?}\n{read}");
        compared += 1;
    }
    assert!(strings.is_empty() || compared > 350, "{compared}");
}

#[test]
fn no_control_mark_or_lone_joiner_makes_it_panic() {
    for text in [
        "\0\u{1}\u{1b}[31m\u{7f}\u{85}\u{9f}",
        "\u{202e}reversed\u{202c} \u{2066}isolated",
        "\u{300}\u{301}\u{302}",
        "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
        "\u{200d}\u{200c}\u{feff}\u{ad}\u{2060}",
        "soft\u{ad}hyphens\u{ad}every\u{ad}where\u{ad}in\u{ad}one\u{ad}long\u{ad}word\u{ad}of\u{ad}text",
        "\u{1f469}\u{200d}\u{1f4bb}",
        "\u{fffd}\u{fffe}\u{10ffff}",
        "אבג abc 123 גבא (x) [ב]",
        "      \t \n\n\r\n",
        "नमस्ते สวัสดี 你好 こんにちは 안녕",
    ] {
        for template in Template::ALL {
            prints_or_names_what_is_missing(text, template);
        }
    }
}
