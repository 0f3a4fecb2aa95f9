//! Numbers as people write them: `1.234,56`, `1,234.56`, `1 234,56`, `12'345.60`.

use crate::{Decimal, Said, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The marks a locale uses in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberStyle {
    /// Between the whole part and the decimals.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: char,
}

impl NumberStyle {
    /// `1,234.56`
    pub const POINT: Self = Self {
        decimal: '.',
        group: ',',
    };
    /// `1.234,56`
    pub const COMMA: Self = Self {
        decimal: ',',
        group: '.',
    };
}

/// What an entry was understood to mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmountEntry {
    /// The number.
    pub value: Decimal,
    /// Whether another locale would read it differently (`1.234`): show it back before it counts.
    pub ambiguous: bool,
}

/// The text is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{0}\u{201d} is not a number")]
pub struct NotANumber(pub String);

impl NotANumber {
    /// The same as a sentence.
    #[must_use]
    pub fn said(&self) -> Said {
        say!(
            "error-not-a-number",
            "\u{201c}{text}\u{201d} is not a number.",
            text = &self.0
        )
    }
}

/// Reads a number as a person writes it; `style` decides what the text alone does not.
///
/// With both marks present the last one is the decimal mark. A lone mark followed by exactly three
/// digits could be either: it is read in `style` and marked as ambiguous.
///
/// # Errors
/// When the text is not a number.
pub fn parse(text: &str, style: NumberStyle) -> Result<AmountEntry, NotANumber> {
    let fail = || NotANumber(text.trim().chars().take(40).collect());
    let (negative, body) = split_sign(text.trim());
    let body: String = body
        .chars()
        .filter(|c| {
            !matches!(
                c,
                ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}'
            )
        })
        .collect();
    let shape = body.chars().any(|c| c.is_ascii_digit())
        && body
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    if !shape || body.len() > 30 {
        return Err(fail());
    }
    let (decimal_at, ambiguous) = decimal_mark(&body, style).ok_or_else(fail)?;
    let (whole, decimals) = match decimal_at {
        Some(at) => (&body[..at], &body[at + 1..]),
        None => (body.as_str(), ""),
    };
    if !groups_are_of_three(whole) {
        return Err(fail());
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let plain = format!("{}{whole}.{decimals}", if negative { "-" } else { "" });
    let plain = plain.trim_end_matches('.');
    let plain = if whole.is_empty() {
        plain.replacen('.', "0.", 1)
    } else {
        plain.to_owned()
    };
    let value = Decimal::from_str_exact(&plain).map_err(|_| fail())?;
    Ok(AmountEntry { value, ambiguous })
}

fn split_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// Where the decimal mark stands, and whether that is a guess; none where no reading makes sense.
fn decimal_mark(body: &str, style: NumberStyle) -> Option<(Option<usize>, bool)> {
    let marks: Vec<(usize, char)> = body
        .char_indices()
        .filter(|(_, c)| !c.is_ascii_digit())
        .collect();
    let Some(&(last, mark)) = marks.last() else {
        return Some((None, false));
    };
    let same = marks.iter().filter(|(_, c)| *c == mark).count();
    if same < marks.len() {
        return (same == 1).then_some((Some(last), false));
    }
    if same > 1 {
        return Some((None, false));
    }
    let could_be_group =
        body.len() - last == 4 && (1..=3).contains(&last) && !body.starts_with('0');
    if could_be_group {
        let decimal = (mark == style.decimal).then_some(last);
        return Some((decimal, true));
    }
    Some((Some(last), false))
}

/// Whether every group after the first has three digits and one kind of mark separates them.
fn groups_are_of_three(whole: &str) -> bool {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return true;
    };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && groups.all(|g| g.len() == 3 && g.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, style: NumberStyle) -> Option<(String, bool)> {
        parse(text, style)
            .ok()
            .map(|e| (e.value.to_string(), e.ambiguous))
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, value) in [
            ("1.234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1 234,56", "1234.56"),
            ("1\u{202f}234,56", "1234.56"),
            ("12'345.60", "12345.60"),
            ("1.234.567", "1234567"),
            ("1,234,567.8", "1234567.8"),
            ("123,00", "123.00"),
            ("35", "35"),
            (".5", "0.5"),
            ("-0,005", "-0.005"),
            ("\u{2212}12", "-12"),
            ("0.125", "0.125"),
            ("1234.567", "1234.567"),
            ("7.", "7"),
        ] {
            for style in [NumberStyle::POINT, NumberStyle::COMMA] {
                assert_eq!(read(text, style), Some((value.into(), false)), "{text}");
            }
        }
    }

    #[test]
    fn a_lone_mark_before_three_digits_follows_the_locale_and_is_shown_back() {
        assert_eq!(
            read("1.234", NumberStyle::POINT),
            Some(("1.234".into(), true))
        );
        assert_eq!(
            read("1.234", NumberStyle::COMMA),
            Some(("1234".into(), true))
        );
        assert_eq!(
            read("12,500", NumberStyle::POINT),
            Some(("12500".into(), true))
        );
    }

    #[test]
    fn what_is_not_a_number_is_refused_and_quoted() {
        for text in [
            "",
            "abc",
            "1.2.3,4,5",
            "12,34.567,8",
            "1e5",
            "NaN",
            "1-2",
            "..",
            "1,23,456.0",
            "٣",
        ] {
            assert!(parse(text, NumberStyle::POINT).is_err(), "{text:?}");
        }
        assert_eq!(
            parse(" ten ", NumberStyle::POINT).unwrap_err().to_string(),
            "“ten” is not a number"
        );
    }

    proptest! {
        #[test]
        fn a_plain_decimal_of_two_places_reads_back_as_itself(minor in -10_000_000_000_i64..10_000_000_000) {
            let value = Decimal::new(minor, 2);
            for (style, text) in [
                (NumberStyle::POINT, value.to_string()),
                (NumberStyle::COMMA, value.to_string().replace('.', ",")),
            ] {
                prop_assert_eq!(parse(&text, style).unwrap(), AmountEntry { value, ambiguous: false });
            }
        }

        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = parse(&text, NumberStyle::COMMA);
        }
    }
}
