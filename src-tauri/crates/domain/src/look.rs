//! How a printed invoice looks, and the languages it can be in.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// The language of a document's words, numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Polish.
    Pl,
    /// Portuguese.
    Pt,
    /// Dutch.
    Nl,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 8] = [
        Self::En,
        Self::De,
        Self::Fr,
        Self::Es,
        Self::It,
        Self::Pl,
        Self::Pt,
        Self::Nl,
    ];

    /// The language of a tag (BCP 47) or of a locale's name, whatever its case, region and script:
    /// `de-AT`, `pt_BR.UTF-8`; none for a language that documents are not written in.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let name = tag.trim().split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(name))
    }

    /// ISO 639-1 code, lower case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::It => "it",
            Self::Pl => "pl",
            Self::Pt => "pt",
            Self::Nl => "nl",
        }
    }
}

/// How the parts of a page are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Template {
    /// One quiet column, black on white, hairlines.
    #[default]
    Classic,
    /// A band in the brand's colour, more air.
    Modern,
    /// Small type and margins: forty rows on a page.
    Compact,
    /// A business letter by DIN 5008, form B: the address stands in a window envelope's window.
    Din5008,
}

impl Template {
    /// All templates.
    pub const ALL: [Self; 4] = [Self::Classic, Self::Modern, Self::Compact, Self::Din5008];
}

/// The size of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// A colour as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

/// The text is not a colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is not a colour; write one like #2455c3")]
pub struct NotAColour(pub String);

impl FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let fail = || NotAColour(text.chars().take(20).collect());
        let digits = text.trim().strip_prefix('#').ok_or_else(fail)?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(fail());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| fail())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

impl TryFrom<String> for Colour {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, NotAColour> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// How a business's documents look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Look {
    /// How the parts of a page are arranged.
    pub template: Template,
    /// The brand's colour; none for the template's own. It is darkened until white on it reads well.
    pub accent: Option<Colour>,
    /// The size of a page.
    pub paper: Paper,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_read_from_any_tag_of_it() {
        for (tag, language) in [
            ("de-AT", Some(Language::De)),
            ("pt_BR.UTF-8", Some(Language::Pt)),
            (" EN ", Some(Language::En)),
            ("deu", None),
            ("", None),
            ("sv-SE", None),
        ] {
            assert_eq!(Language::of(tag), language, "{tag}");
        }
        for language in Language::ALL {
            assert_eq!(Language::of(language.code()), Some(language));
        }
    }

    #[test]
    fn a_look_is_kept_as_words_and_a_colour_as_its_code() {
        let look = Look {
            template: Template::Din5008,
            accent: Some("#2455C3".parse().unwrap()),
            paper: Paper::Letter,
        };
        let kept = r##"{"template":"din5008","accent":"#2455c3","paper":"letter"}"##;
        assert_eq!(serde_json::to_string(&look).unwrap(), kept);
        assert_eq!(serde_json::from_str::<Look>(kept).unwrap(), look);
        assert_eq!(serde_json::from_str::<Look>("{}").unwrap(), Look::default());
        for wrong in ["2455c3", "#2455c", "#+455c3", "#ééé", "red"] {
            assert!(wrong.parse::<Colour>().is_err(), "{wrong}");
        }
    }
}
