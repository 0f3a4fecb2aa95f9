//! A document's language: its words, its numbers, its dates.
//!
//! Words come from `src-tauri/messages/LANGUAGE/documents.ftl`. How numbers are written are facts of CLDR 45 for the eight
//! languages; a test compares them with an implementation of CLDR.

use chrono::{Datelike, NaiveDate};
use counterfoil_domain::{Decimal, Language, Money, NumberStyle};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The sign of a negative number: as wide as a digit, and read as a minus when copied.
const MINUS: char = '\u{2212}';

type Bundle = FluentBundle<FluentResource>;

/// A language with its words.
#[derive(Clone, Copy)]
pub struct Locale {
    /// Which it is.
    pub language: Language,
    words: &'static Bundle,
    marks: &'static Marks,
}

/// How a language writes numbers.
struct Marks {
    style: NumberStyle,
    /// A group is set apart only from so many digits before it on.
    lead: usize,
    /// What stands between a number and its sign of percent.
    percent: &'static str,
}

const COMMA: NumberStyle = NumberStyle::COMMA;

const fn marks(language: Language) -> &'static Marks {
    const fn of(group: char, lead: usize, percent: &'static str) -> Marks {
        let style = NumberStyle { group, ..COMMA };
        Marks {
            style,
            lead,
            percent,
        }
    }
    match language {
        Language::En => &Marks {
            style: NumberStyle::POINT,
            lead: 1,
            percent: "",
        },
        Language::De => &const { of('.', 1, "\u{a0}") },
        Language::Fr => &const { of('\u{202f}', 1, "\u{a0}") },
        Language::Es => &const { of('.', 2, "\u{a0}") },
        Language::It => &const { of('.', 2, "") },
        Language::Pl => &const { of('\u{a0}', 2, "") },
        Language::Pt | Language::Nl => &const { of('.', 1, "") },
    }
}

/// The place of a language in tables.
fn place(language: Language) -> usize {
    Language::ALL
        .iter()
        .position(|l| *l == language)
        .unwrap_or(0)
}

macro_rules! messages {
    ($($code:literal),*) => {
        [$((
            include_str!(concat!("../../../messages/", $code, "/documents.ftl")),
            include_str!(concat!("../../../messages/", $code, "/countries.ftl")),
        )),*]
    };
}

/// Words and countries of each language, in the order of [`Language::ALL`].
const MESSAGES: [(&str, &str); 8] = messages!("en", "de", "fr", "es", "it", "pl", "pt", "nl");

fn bundle(language: Language, text: &str) -> Bundle {
    let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Marks of direction around what is filled in would be copied with the text.
    bundle.set_use_isolating(false);
    // A test reads every file; what a damaged one still has is used.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
    bundle.add_resource_overriding(resource);
    bundle
}

impl Locale {
    /// The words and formats of a language.
    pub fn of(language: Language) -> Self {
        static WORDS: [OnceLock<Bundle>; 8] = [const { OnceLock::new() }; 8];
        let place = place(language);
        Self {
            language,
            words: WORDS[place].get_or_init(|| bundle(language, MESSAGES[place].0)),
            marks: marks(language),
        }
    }

    /// A text without blanks to fill.
    pub fn say(&self, key: &str) -> String {
        format(self.words, key, None)
    }

    /// A text whose blanks are filled by name.
    pub fn fill(&self, key: &str, blanks: &[(&str, &str)]) -> String {
        let mut arguments = FluentArgs::with_capacity(blanks.len());
        for (name, value) in blanks {
            arguments.set(*name, *value);
        }
        format(self.words, key, Some(&arguments))
    }

    /// A text in the form that goes with a number.
    pub fn count(&self, key: &str, number: Decimal) -> String {
        let number = number.normalize();
        let digits = number.to_string();
        let mut arguments = FluentArgs::with_capacity(2);
        arguments.set("count", FluentValue::try_number(&digits));
        arguments.set("shown", self.decimal(number, 0));
        format(self.words, key, Some(&arguments))
    }

    /// The name of a country (ISO 3166-1 alpha-2); its code where it has no name here.
    pub fn country(&self, code: &str) -> String {
        static COUNTRIES: [OnceLock<Bundle>; 8] = [const { OnceLock::new() }; 8];
        let place = place(self.language);
        let countries = COUNTRIES[place].get_or_init(|| bundle(self.language, MESSAGES[place].1));
        let code = code.trim().to_ascii_uppercase();
        format(countries, &code, None)
    }

    /// The unit of a quantity (UN/ECE Recommendation 20) as it stands behind it; none for pieces.
    pub fn unit(&self, code: &str, quantity: Decimal) -> Option<String> {
        let code = code.trim();
        let symbol = match code {
            "" | "C62" | "H87" | "EA" | "NAR" | "XPP" | "ZZ" => return None,
            "MMT" => "mm",
            "CMT" => "cm",
            "MTR" => "m",
            "KMT" => "km",
            "MTK" => "m²",
            "MTQ" => "m³",
            "MGM" => "mg",
            "GRM" => "g",
            "KGM" => "kg",
            "TNE" => "t",
            "MLT" => "ml",
            "LTR" => "l",
            "HLT" => "hl",
            "SEC" => "s",
            "KWH" => "kWh",
            "MWH" => "MWh",
            "KWT" => "kW",
            "P1" => "%",
            "4L" => "MB",
            "E34" => "GB",
            _ => {
                let key = format!("unit-{code}");
                let known = self.words.has_message(&key);
                return Some(if known {
                    self.count(&key, quantity)
                } else {
                    code.to_owned()
                });
            }
        };
        Some(symbol.to_owned())
    }

    /// An amount with its currency's decimals: `1,234.50`.
    pub fn money(&self, amount: Money) -> String {
        self.plain(&amount.to_text())
    }

    /// A sum of minor units of one currency, which may be larger than one amount can be.
    pub fn minor(&self, sum: i128, decimals: u32) -> String {
        let digits = format!(
            "{:0width$}",
            sum.unsigned_abs(),
            width = decimals as usize + 1
        );
        let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
        let sign = if sum < 0 { "-" } else { "" };
        let point = if decimals == 0 { "" } else { "." };
        self.plain(&format!("{sign}{whole}{point}{fraction}"))
    }

    /// A number with at least `decimals` decimals, more where it has them.
    pub fn decimal(&self, value: Decimal, decimals: u32) -> String {
        let value = value.normalize();
        let text = value.to_string();
        if value.scale() >= decimals {
            return self.plain(&text);
        }
        let point = if value.scale() == 0 { "." } else { "" };
        let zeros = "0".repeat((decimals - value.scale()) as usize);
        self.plain(&format!("{text}{point}{zeros}"))
    }

    /// A tax rate with its sign.
    pub fn rate(&self, percent: Decimal, decimals: u32) -> String {
        format!("{}{}%", self.decimal(percent, decimals), self.marks.percent)
    }

    /// A day in CLDR's long form, its parts held together: `20 November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let blanks = [("day", &*day), ("month", &*month), ("year", &*year)];
        self.fill("day-month-year", &blanks).replace(' ', "\u{a0}")
    }

    /// Where the decimal mark stands in a formatted number; its length where there is none.
    pub fn decimal_mark(&self, text: &str) -> usize {
        text.rfind(self.marks.style.decimal).unwrap_or(text.len())
    }

    /// Puts the language's marks into a number written with a point and no groups.
    fn plain(&self, text: &str) -> String {
        let style = self.marks.style;
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut out = String::new();
        // A zero that was rounded from below has no sign.
        if negative && digits.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
            out.push(MINUS);
        }
        let grouped = whole.len() >= 3 + self.marks.lead;
        for (index, digit) in whole.chars().enumerate() {
            if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push(style.group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(style.decimal);
            out.push_str(fraction);
        }
        out
    }
}

/// The text of a key; the key itself where the messages lack it.
fn format(bundle: &Bundle, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
        return key.to_owned();
    };
    let mut errors = Vec::new();
    bundle
        .format_pattern(pattern, arguments, &mut errors)
        .into_owned()
}

/// An IBAN in groups of four, as a bank statement shows it.
pub fn iban(compact: &str) -> String {
    let characters: Vec<char> = compact.chars().collect();
    let groups: Vec<String> = characters.chunks(4).map(|g| g.iter().collect()).collect();
    groups.join(" ")
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Locale({})", self.language.code())
    }
}
