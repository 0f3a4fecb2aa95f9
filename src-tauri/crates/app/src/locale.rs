//! How this computer writes numbers, read from the language the system is set to.

use counterfoil_domain::NumberStyle;

/// The system's way of writing numbers; with a decimal point where it cannot be known.
pub fn number_style() -> NumberStyle {
    // What these variables say about money goes before the language of the words.
    let variables = ["LC_ALL", "LC_MONETARY", "LC_NUMERIC", "LANG"];
    let named = if cfg!(target_os = "linux") {
        variables
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    } else {
        sys_locale::get_locale()
    };
    named.map_or(NumberStyle::POINT, |name| style_of(&name))
}

/// From a name like `de_AT.UTF-8` or `de-AT` (conventions as in CLDR's number symbols).
fn style_of(name: &str) -> NumberStyle {
    let name = name.split(['.', '@']).next().unwrap_or_default();
    let mut parts = name.split(['_', '-']);
    let language = parts.next().unwrap_or_default().to_lowercase();
    let region = parts.next_back().unwrap_or_default().to_uppercase();
    let style = |decimal, group| NumberStyle { decimal, group };
    match (language.as_str(), region.as_str()) {
        ("de" | "it" | "fr" | "rm", "CH") | ("de", "LI") => style('.', '\u{2019}'),
        ("de", "AT") => style(',', '\u{a0}'),
        ("es", "MX" | "US" | "GT" | "HN" | "NI" | "PA" | "PE" | "PR" | "SV" | "DO" | "CU") => {
            NumberStyle::POINT
        }
        ("fr", _) => style(',', '\u{202f}'),
        (
            "pl" | "cs" | "sk" | "uk" | "ru" | "be" | "bg" | "fi" | "sv" | "nb" | "nn" | "no"
            | "hu" | "lt" | "lv" | "et" | "ka" | "hy" | "kk",
            _,
        )
        | ("pt", "PT") => style(',', '\u{a0}'),
        (
            "de" | "nl" | "it" | "es" | "pt" | "da" | "el" | "tr" | "id" | "ro" | "sl" | "hr"
            | "sr" | "bs" | "mk" | "sq" | "is" | "ca" | "eu" | "gl" | "vi" | "az",
            _,
        ) => NumberStyle::COMMA,
        _ => NumberStyle::POINT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_language_and_region_give_the_marks() {
        let cases = [
            ("en_GB.UTF-8", '.', ','),
            ("de_DE.UTF-8", ',', '.'),
            ("de-CH", '.', '\u{2019}'),
            ("fr_FR", ',', '\u{202f}'),
            ("pl_PL.UTF-8", ',', '\u{a0}'),
            ("es_MX", '.', ','),
            ("es_ES@euro", ',', '.'),
            ("sr-Latn-RS", ',', '.'),
            ("C", '.', ','),
            ("", '.', ','),
        ];
        for (name, decimal, group) in cases {
            assert_eq!(style_of(name), NumberStyle { decimal, group }, "{name}");
        }
    }
}
