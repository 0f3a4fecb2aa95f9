//! The Leitweg-ID, by which German authorities are addressed (BT-10): a coarse part of 2 to 12 digits, a
//! fine part of up to 30 letters and digits that may be missing, two check digits. After *Formatspezifikation
//! Leitweg-ID 2.0.2* of the Koordinierungsstelle für IT-Standards.

/// Whether a text has the form of one, and its check digits do not fit: it was mistyped.
#[must_use]
pub fn is_mistyped(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split('-').collect();
    let (coarse, fine, check) = match parts[..] {
        [coarse, check] => (coarse, "", check),
        [coarse, fine, check] if !fine.is_empty() => (coarse, fine, check),
        _ => return false,
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let is_one = (2..=12).contains(&coarse.len())
        && digits(coarse)
        && fine.len() <= 30
        && fine.bytes().all(|b| b.is_ascii_alphanumeric())
        && check.len() == 2
        && digits(check);
    is_one && remainder(&[coarse, fine, check]) != 1
}

/// ISO/IEC 7064, MOD 97-10: letters count as 10 to 35.
fn remainder(parts: &[&str]) -> u32 {
    let values = parts.iter().flat_map(|part| part.chars());
    let values = values.filter_map(|c| c.to_digit(36));
    values.fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_ones_fit() {
        for right in [
            "04011000-12345-03",
            "991-33333TEST-33",
            "992-90009-96",
            "04011000-1234512345-06",
        ] {
            assert!(!is_mistyped(right), "{right}");
        }
    }

    #[test]
    fn a_wrong_digit_is_found_and_another_reference_is_none() {
        for wrong in ["04011000-12345-30", "991-33333TEST-34", " 992-90009-69 "] {
            assert!(is_mistyped(wrong), "{wrong}");
        }
        for other in [
            "",
            "PO-1234-5",
            "2026-11-22-x",
            "1-2",
            "04011000-12345-3",
            "A4011000-12345-03",
            "K12",
        ] {
            assert!(!is_mistyped(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_character_never_fits(coarse in "[0-9]{2,12}", fine in "[0-9A-Z]{1,30}", at in 0_usize..40, by in 1_u32..10) {
            let check = 98 - remainder(&[&coarse, &fine, "00"]);
            let right = format!("{coarse}-{fine}-{check:02}");
            prop_assert!(!is_mistyped(&right));
            let at = at % coarse.len();
            let digit = coarse[at..=at].parse::<u32>().unwrap();
            let wrong = format!("{}{}{}", &right[..at], (digit + by) % 10, &right[at + 1..]);
            prop_assert!(is_mistyped(&wrong), "{wrong}");
        }
    }
}
