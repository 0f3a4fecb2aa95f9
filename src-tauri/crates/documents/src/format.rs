//! Numbers, dates and account numbers as they are printed.

use chrono::NaiveDate;
use counterfoil_domain::{Decimal, Money, NumberStyle};

/// The sign of a negative number: as wide as a digit, and read as a minus when copied.
const MINUS: char = '\u{2212}';

/// An amount with its currency's decimals: `1,234.50`.
pub fn money(amount: Money, style: NumberStyle) -> String {
    plain(&amount.to_text(), style)
}

/// A sum of minor units of one currency, which may be larger than one amount can be.
pub fn minor(sum: i128, decimals: u32, style: NumberStyle) -> String {
    let digits = format!(
        "{:0width$}",
        sum.unsigned_abs(),
        width = decimals as usize + 1
    );
    let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
    let sign = if sum < 0 { "-" } else { "" };
    let point = if decimals == 0 { "" } else { "." };
    plain(&format!("{sign}{whole}{point}{fraction}"), style)
}

/// A number with at least `decimals` decimals, more where it has them.
pub fn decimal(value: Decimal, decimals: u32, style: NumberStyle) -> String {
    let value = value.normalize();
    let text = value.to_string();
    if value.scale() >= decimals {
        return plain(&text, style);
    }
    let point = if value.scale() == 0 { "." } else { "" };
    let zeros = "0".repeat((decimals - value.scale()) as usize);
    plain(&format!("{text}{point}{zeros}"), style)
}

/// A tax rate: `15.25 %`, the sign held by a space that does not break.
pub fn rate(percent: Decimal, decimals: u32, style: NumberStyle) -> String {
    format!("{}\u{a0}%", decimal(percent, decimals, style))
}

/// `20 November 2026`
pub fn date(date: NaiveDate) -> String {
    date.format("%-d\u{a0}%B\u{a0}%Y").to_string()
}

/// An IBAN in groups of four, as a bank statement shows it.
pub fn iban(compact: &str) -> String {
    let characters: Vec<char> = compact.chars().collect();
    let groups: Vec<String> = characters.chunks(4).map(|g| g.iter().collect()).collect();
    groups.join(" ")
}

/// Where the decimal mark stands in a formatted number; its length where there is none.
pub fn decimal_mark(text: &str, style: NumberStyle) -> usize {
    text.rfind(style.decimal).unwrap_or(text.len())
}

/// Puts the style's marks into a number written with a point and no groups.
fn plain(text: &str, style: NumberStyle) -> String {
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
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_their_currencys_decimals_and_the_styles_marks() {
        let space = NumberStyle {
            decimal: ',',
            group: '\u{a0}',
        };
        for (minor, code, style, text) in [
            (23050, "USD", NumberStyle::POINT, "230.50"),
            (123_456_789, "EUR", NumberStyle::COMMA, "1.234.567,89"),
            (98000, "JPY", NumberStyle::POINT, "98,000"),
            (1_234_567, "KWD", space, "1\u{a0}234,567"),
            (-5, "EUR", NumberStyle::POINT, "−0.05"),
            (12345, "CLF", NumberStyle::COMMA, "1,2345"),
            (0, "EUR", NumberStyle::POINT, "0.00"),
        ] {
            let amount = Money::from_minor(minor, code.parse().unwrap());
            assert_eq!(money(amount, style), text);
            assert_eq!(
                self::minor(i128::from(minor), amount.currency.decimals(), style),
                text
            );
        }
    }

    #[test]
    fn prices_quantities_and_rates_keep_every_decimal_they_have() {
        for (value, decimals, text) in [
            ("100", 2, "100.00"),
            ("0.012345", 2, "0.012345"),
            ("1.50", 0, "1.5"),
            ("1234567.0", 0, "1,234,567"),
            ("19.5", 2, "19.50"),
            ("-3", 0, "−3"),
        ] {
            let value: Decimal = value.parse().unwrap();
            assert_eq!(decimal(value, decimals, NumberStyle::POINT), text);
        }
        let rate = rate("15.25".parse().unwrap(), 0, NumberStyle::COMMA);
        assert_eq!(rate, "15,25\u{a0}%");
    }

    #[test]
    fn dates_and_account_numbers_read_as_on_paper() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 5).unwrap();
        assert_eq!(date(day), "5\u{a0}November\u{a0}2026");
        assert_eq!(
            iban("DE02120300000000202051"),
            "DE02 1203 0000 0000 2020 51"
        );
    }
}
