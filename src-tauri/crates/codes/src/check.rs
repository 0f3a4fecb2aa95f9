//! Check digits and the shapes of account numbers and references.

use crate::error::{CodeError, Fault, Field};

/// SEPA's countries with the length of their IBANs (ISO 13616 registry) and whether they are in
/// the European Economic Area, where a transfer needs no BIC.
const SEPA: [(&str, usize, bool); 42] = [
    ("AD", 24, false),
    ("AL", 28, false),
    ("AT", 20, true),
    ("BE", 16, true),
    ("BG", 22, true),
    ("CH", 21, false),
    ("CY", 28, true),
    ("CZ", 24, true),
    ("DE", 22, true),
    ("DK", 18, true),
    ("EE", 20, true),
    ("ES", 24, true),
    ("FI", 18, true),
    ("FR", 27, true),
    ("GB", 22, false),
    ("GI", 23, false),
    ("GR", 27, true),
    ("HR", 21, true),
    ("HU", 28, true),
    ("IE", 22, true),
    ("IS", 26, true),
    ("IT", 27, true),
    ("LI", 21, true),
    ("LT", 20, true),
    ("LU", 20, true),
    ("LV", 21, true),
    ("MC", 27, false),
    ("MD", 24, false),
    ("ME", 22, false),
    ("MK", 19, false),
    ("MT", 31, true),
    ("NL", 18, true),
    ("NO", 15, true),
    ("PL", 28, true),
    ("PT", 25, true),
    ("RO", 24, true),
    ("RS", 22, false),
    ("SE", 24, true),
    ("SI", 19, true),
    ("SK", 24, true),
    ("SM", 27, false),
    ("VA", 22, false),
];

/// The remainder modulo 97 with the first four characters at the end and letters as 10 to 35
/// (ISO 7064, as ISO 13616 and ISO 11649 use it); none unless all are digits and capital letters.
fn remainder_97(text: &str) -> Option<u32> {
    let bytes = text.as_bytes();
    let (head, tail) = bytes.split_at_checked(4)?;
    tail.iter().chain(head).try_fold(0, |rest, b| match b {
        b'0'..=b'9' => Some((rest * 10 + u32::from(b - b'0')) % 97),
        b'A'..=b'Z' => Some((rest * 100 + u32::from(b - b'A') + 10) % 97),
        _ => None,
    })
}

/// Without spaces, upper case: how numbers are compared and sent.
pub fn compact(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// An IBAN of a SEPA country, compact, and whether its country is in the European Economic Area.
pub fn sepa_iban(text: &str) -> Result<(String, bool), CodeError> {
    let iban = compact(text);
    if iban.is_empty() {
        return Err(Field::Iban.is(Fault::Missing));
    }
    let country = iban.get(..2).unwrap_or_default();
    if !country.bytes().all(|b| b.is_ascii_uppercase()) || country.is_empty() {
        return Err(Field::Iban.is(Fault::Shape));
    }
    let Some((_, length, in_eea)) = SEPA.into_iter().find(|(code, ..)| *code == country) else {
        return Err(Field::Iban.is(Fault::NotSepa));
    };
    let digits = iban.get(2..4).unwrap_or_default();
    let is_right = iban.len() == length
        && digits.bytes().all(|b| b.is_ascii_digit())
        && remainder_97(&iban) == Some(1);
    if is_right {
        Ok((iban, in_eea))
    } else {
        Err(Field::Iban.is(Fault::Checksum))
    }
}

/// A creditor reference (ISO 11649), compact: RF, two check digits, up to 21 letters and digits.
pub fn creditor_reference(text: &str) -> Result<String, CodeError> {
    let reference = compact(text);
    if reference.is_empty() {
        return Err(Field::Reference.is(Fault::Missing));
    }
    if !reference.starts_with("RF") || !reference.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Field::Reference.is(Fault::Shape));
    }
    if reference.len() > 25 {
        return Err(Field::Reference.is(Fault::TooLong(25)));
    }
    let digits = reference.get(2..4).unwrap_or_default();
    let is_right = reference.len() > 4
        && digits.bytes().all(|b| b.is_ascii_digit())
        && remainder_97(&reference) == Some(1);
    if is_right {
        Ok(reference)
    } else {
        Err(Field::Reference.is(Fault::Checksum))
    }
}

/// Whether a text is a creditor reference (ISO 11649) with the right check digits, in any spacing.
#[must_use]
pub fn is_creditor_reference(text: &str) -> bool {
    creditor_reference(text).is_ok()
}

/// The creditor reference (ISO 11649) of a text, an invoice's number for example: `RF`, two check
/// digits, and its letters and digits; other characters are left out.
///
/// # Errors
/// When nothing is left, or more than 21 characters.
pub fn creditor_reference_of(text: &str) -> Result<String, CodeError> {
    let body: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    let body = body.to_ascii_uppercase();
    if body.len() > 21 {
        return Err(Field::Reference.is(Fault::TooLong(21)));
    }
    match remainder_97(&format!("RF00{body}")) {
        Some(rest) if !body.is_empty() => Ok(format!("RF{:02}{body}", 98 - rest)),
        _ => Err(Field::Reference.is(Fault::Missing)),
    }
}

/// A BIC (ISO 9362), compact: four characters, a country, two characters, perhaps a branch of three.
pub fn bic(text: &str) -> Result<String, CodeError> {
    let bic = compact(text);
    let is_right = matches!(bic.len(), 8 | 11)
        && bic.bytes().all(|b| b.is_ascii_alphanumeric())
        && bic.bytes().skip(4).take(2).all(|b| b.is_ascii_uppercase());
    if is_right {
        Ok(bic)
    } else {
        Err(Field::Bic.is(Fault::Shape))
    }
}

/// The check digit of a row of digits, modulo 10 recursive, as Swiss references have it; none when
/// something else than a digit is among them.
pub fn digit_10(digits: &str) -> Option<u32> {
    const NEXT: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let carry = digits.chars().try_fold(0, |carry, c| {
        let place = (carry + c.to_digit(10)?) % 10;
        NEXT.get(usize::try_from(place).ok()?).copied()
    })?;
    Some((10 - carry) % 10)
}

/// Text without white space around it, no longer than `most` characters and of allowed ones.
pub fn text(
    field: Field,
    text: &str,
    most: usize,
    is_allowed: impl Fn(char) -> bool,
) -> Result<&str, CodeError> {
    let text = text.trim();
    if text.chars().count() > most {
        return Err(field.is(Fault::TooLong(most)));
    }
    match text.chars().find(|c| !is_allowed(*c)) {
        Some(c) => Err(field.is(Fault::Character(c))),
        None => Ok(text),
    }
}

/// The same, and it must not be empty.
pub fn given(
    field: Field,
    value: &str,
    most: usize,
    is_allowed: impl Fn(char) -> bool,
) -> Result<&str, CodeError> {
    match text(field, value, most, is_allowed)? {
        "" => Err(field.is(Fault::Missing)),
        value => Ok(value),
    }
}

/// Smallest and largest amount of a transfer, in hundredths.
pub const AMOUNTS: std::ops::RangeInclusive<i64> = 1..=99_999_999_999;
