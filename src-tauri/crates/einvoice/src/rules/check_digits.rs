//! Numbers that prove themselves: their length, their alphabet and their check digits.

/// ISO 13616: letters as 10 to 35, the first four characters moved to the end, remainder 1 of 97.
/// Spaces do not count.
pub(super) fn iban(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let Some((head, tail)) = compact.split_at_checked(4) else {
        return false;
    };
    let shape = compact.len() <= 34
        && head[..2].bytes().all(|b| b.is_ascii_uppercase())
        && head[2..].bytes().all(|b| b.is_ascii_digit())
        && tail.bytes().all(|b| b.is_ascii_alphanumeric());
    shape
        && tail.chars().chain(head.chars()).fold(0, |rest, c| {
            let value = c.to_digit(36).unwrap_or_default();
            let shift = if value > 9 { 100 } else { 10 };
            (rest * shift + value) % 97
        }) == 1
}

/// GS1: weights 3 and 1 from the right, the last digit makes the sum a multiple of 10.
pub(super) fn gln(text: &str) -> bool {
    let Some(digits) = digits(text) else {
        return false;
    };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| digit * if place % 2 == 1 { 3 } else { 1 })
        .sum();
    sum.is_multiple_of(10)
}

/// Norway: nine digits, weights 2 to 7 from the right, the last makes the sum a multiple of 11.
pub(super) fn norwegian(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|d| d.len() == 9) else {
        return false;
    };
    let sum: u32 = digits[..8]
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| digit * (place as u32 % 6 + 2))
        .sum();
    digits.iter().any(|d| *d > 0) && (11 - sum % 11) % 11 == digits[8]
}

/// Denmark: DK and eight digits.
pub(super) fn danish(text: &str) -> bool {
    let number = text.strip_prefix("DK").and_then(digits);
    number.is_some_and(|d| d.len() == 8)
}

/// Belgium: ten digits, the last two are 97 less the rest of the first eight by 97.
pub(super) fn belgian(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|d| d.len() == 10) else {
        return false;
    };
    let value = |part: &[u32]| part.iter().fold(0, |sum, d| sum * 10 + d);
    97 - value(&digits[..8]) % 97 == value(&digits[8..])
}

/// Sweden: ten digits by the formula of Luhn.
pub(super) fn swedish(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|d| d.len() == 10) else {
        return false;
    };
    luhn(&digits).is_multiple_of(10)
}

/// Australia: eleven digits, weighted 10, 1, 3, 5 … 19 after 1 is taken from the first, a multiple
/// of 89.
pub(super) fn australian(text: &str) -> bool {
    const WEIGHTS: [u32; 11] = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
    let Some(digits) = digits(text).filter(|d| d.len() == 11) else {
        return false;
    };
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum();
    sum >= 10 && (sum - 10).is_multiple_of(89)
}

/// Italy, office of the administration: six letters or digits.
pub(super) fn italian_office(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Italy, tax code: eleven digits, or sixteen letters and digits in their places.
pub(super) fn italian_tax_code(text: &str) -> bool {
    const PLACES: &[u8; 16] = b"AAAAAA99A99AXXXA";
    match text.len() {
        11 => digits(text).is_some(),
        16 => text.bytes().zip(PLACES).all(|(b, place)| match place {
            b'A' => b.is_ascii_alphabetic(),
            b'9' => b.is_ascii_digit(),
            _ => b.is_ascii_alphanumeric(),
        }),
        _ => false,
    }
}

/// Italy, VAT number: eleven digits by the formula of Luhn, after IT where it begins so.
pub(super) fn italian_vat(text: &str) -> bool {
    let national = text.get(..2).filter(|p| p.eq_ignore_ascii_case("IT"));
    if national.is_none() {
        return true;
    }
    let number = digits(&text[2..]).filter(|d| d.len() == 11);
    number.is_some_and(|d| luhn(&d).is_multiple_of(10))
}

/// The sum of Luhn: every second digit from the right doubled, digits of products added.
fn luhn(digits: &[u32]) -> u32 {
    let from_the_right = digits.iter().rev().enumerate();
    from_the_right
        .map(|(place, digit)| {
            let product = digit * if place % 2 == 1 { 2 } else { 1 };
            product / 10 + product % 10
        })
        .sum()
}

/// The digits of a text that has nothing else and is not empty.
fn digits(text: &str) -> Option<Vec<u32>> {
    if text.is_empty() || text.len() > 40 {
        return None;
    }
    let ascii = text.chars().map(|c| c.to_digit(10));
    ascii.collect()
}
