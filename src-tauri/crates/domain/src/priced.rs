//! Prices as people write and spreadsheets copy them: a number with its currency before or after it.

use crate::amount::{self, NotANumber};
use crate::{AmountEntry, Currency, NumberStyle, Said, say};

/// Why a text is no price in a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAPrice {
    /// It is not a number, with or without the currency.
    #[error(transparent)]
    Number(#[from] NotANumber),
    /// It is a number in a currency, but not in this one.
    #[error("\u{201c}{text}\u{201d} is not in {currency}")]
    Currency {
        /// What was written.
        text: String,
        /// What it should be in.
        currency: Currency,
    },
}

impl NotAPrice {
    /// The same as a sentence.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Number(error) => error.said(),
            Self::Currency { text, currency } => say!(
                "error-other-currency",
                "\u{201c}{text}\u{201d} names another currency; the amount is in {currency}.",
                text = text,
                currency = *currency
            ),
        }
    }
}

/// Reads a price in `currency`, which may stand before or after the number by its code or its sign:
/// `€ 9,87`, `9.87 EUR`, `-9,87 €`.
///
/// # Errors
/// When the text is not a number, or one of another currency.
pub fn parse(text: &str, style: NumberStyle, currency: Currency) -> Result<AmountEntry, NotAPrice> {
    let plain = amount::parse(text, style);
    let Err(not_a_number) = plain else {
        return Ok(plain?);
    };
    let Some((mark, number)) = apart(text.trim()) else {
        return Err(not_a_number.into());
    };
    let Ok(entry) = amount::parse(&number, style) else {
        return Err(not_a_number.into());
    };
    if mark.eq_ignore_ascii_case(currency.code()) || is_sign_of(&mark, currency) {
        return Ok(entry);
    }
    if is_a_currency(&mark) {
        let text = text.trim().chars().take(40).collect();
        return Err(NotAPrice::Currency { text, currency });
    }
    Err(not_a_number.into())
}

/// What stands before or after a number, and the number with its minus. The number begins and ends with a
/// digit, so that the point of `kr. 500` is none of its.
fn apart(text: &str) -> Option<(String, String)> {
    const MINUS: [char; 2] = ['-', '\u{2212}'];
    let digit = |c: char| c.is_ascii_digit();
    let (first, last) = (text.find(digit)?, text.rfind(digit)?);
    let (before, after) = (text[..first].trim(), text[last + 1..].trim());
    let without = before
        .strip_prefix(MINUS)
        .or_else(|| before.strip_suffix(MINUS));
    let mark = match (without.unwrap_or(before).trim(), after) {
        ("", mark) | (mark, "") if !mark.is_empty() => mark,
        _ => return None,
    };
    let minus = if without.is_some() { "-" } else { "" };
    Some((mark.to_owned(), format!("{minus}{}", &text[first..=last])))
}

/// The sign of a currency, which is an abbreviation for some: `kr.`
fn is_sign_of(mark: &str, currency: Currency) -> bool {
    let sign = currency.sign();
    let is_letters = sign.chars().all(char::is_alphabetic);
    mark == sign || is_letters && mark.strip_suffix('.') == Some(&sign)
}

/// By its code, or by one of the characters that Unicode has for currencies.
fn is_a_currency(mark: &str) -> bool {
    let is_sign = |c| matches!(c, '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}');
    mark.parse::<Currency>().is_ok() || mark.chars().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, currency: &str) -> Result<String, String> {
        parse(text, NumberStyle::COMMA, currency.parse().unwrap())
            .map(|entry| entry.value.to_string())
            .map_err(|error| error.said().to_string())
    }

    #[test]
    fn a_price_may_name_its_currency_before_or_after_the_number() {
        for (text, currency, value) in [
            ("9,87", "EUR", "9.87"),
            ("9,87 €", "EUR", "9.87"),
            ("9,87\u{a0}€", "EUR", "9.87"),
            ("€9.87", "EUR", "9.87"),
            ("€ 1.234,50", "EUR", "1234.50"),
            ("-9,87 €", "EUR", "-9.87"),
            ("\u{2212}9,87 €", "EUR", "-9.87"),
            ("€ -9,87", "EUR", "-9.87"),
            ("eur 12", "EUR", "12"),
            ("12'345.60 CHF", "CHF", "12345.60"),
            ("1 200,00 zł", "PLN", "1200.00"),
            ("kr. 500", "DKK", "500"),
            ("500 kr.", "DKK", "500"),
            ("kr.1.234,50", "DKK", "1234.50"),
            ("-500 kr", "SEK", "-500"),
            ("kr -0,50", "NOK", "-0.50"),
            ("$5", "USD", "5"),
            ("£5", "GBP", "5"),
            ("¥500", "JPY", "500"),
        ] {
            assert_eq!(read(text, currency).as_deref(), Ok(value), "{text}");
        }
    }

    #[test]
    fn another_currency_is_named_and_anything_else_is_no_number() {
        for text in ["9,87 $", "USD 9,87", "₺9,87"] {
            let said = format!("“{text}” names another currency; the amount is in EUR.");
            assert_eq!(read(text, "EUR"), Err(said));
        }
        for text in [
            "9,87 x",
            "9,87 zł",
            "ca. 9,87",
            "€ 9,87 €",
            "€",
            "",
            "9,87 % €",
            "--9 €",
            "€ --9",
            "-€ -9",
            "1-2 €",
            "€ .5",
            ".5 €",
            "12.\u{2212}",
            "\u{2212} €",
            "kr. 5",
        ] {
            let said = format!("“{}” is not a number.", text.trim());
            assert_eq!(read(text, "EUR"), Err(said), "{text}");
        }
    }

    proptest! {
        #[test]
        fn with_its_currency_a_number_is_what_it_is_without(minor in any::<i32>(), code in "EUR|USD|JPY|PLN") {
            let currency: Currency = code.parse().unwrap();
            let number = crate::Decimal::new(minor.into(), 2).to_string();
            let plain = amount::parse(&number, NumberStyle::POINT);
            for text in [format!("{number} {}", currency.sign()), format!("{code} {number}"), format!("{number}{code}")] {
                prop_assert_eq!(parse(&text, NumberStyle::POINT, currency).ok(), plain.clone().ok());
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[0-9.,−€ \u{a0}kr-]{0,8}|\\PC*") {
            let _ = parse(&text, NumberStyle::POINT, "EUR".parse().unwrap());
        }

        #[test]
        fn nothing_but_the_digits_of_a_text_and_its_marks_makes_its_number(text in "[0-9.,−€ kr-]{0,8}") {
            if let Ok(entry) = parse(&text, NumberStyle::COMMA, "EUR".parse().unwrap()) {
                let alone: String = text.chars().filter(|c| !matches!(c, '€' | ' ')).collect();
                prop_assert_eq!(Ok(entry), amount::parse(&alone, NumberStyle::COMMA));
            }
        }
    }
}
