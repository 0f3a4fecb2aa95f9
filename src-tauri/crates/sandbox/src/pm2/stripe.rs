//! The few objects of the payment processor that the vendor hands on.

use crate::{random::Random, table::Micros};
use chrono::DateTime;
use serde_json::{Value, json};

/// An identity such as `card_1a2B…`.
pub fn id(random: &mut Random, kind: &str) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let tail: String = (0..24).map(|_| char::from(*random.pick(DIGITS))).collect();
    format!("{kind}_{tail}")
}

/// Seconds since 1970, as the processor counts.
pub fn seconds(time: Micros) -> i64 {
    time.div_euclid(1_000_000)
}

/// A time as the vendor itself writes it.
pub fn time(time: Micros) -> String {
    let time = DateTime::from_timestamp_micros(time).unwrap_or_default();
    time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// The card behind one of the processor's test tokens; none where the token is not one.
pub fn card(random: &mut Random, token: &str) -> Option<Value> {
    let (brand, last4) = match token.strip_prefix("tok_")? {
        "" | "chargeDeclined" => return None,
        "mastercard" => ("MasterCard", "4444"),
        "amex" => ("American Express", "8431"),
        "threeDSecureRequired" | "threeDSecure2Required" => ("Visa", "3220"),
        _ => ("Visa", "4242"),
    };
    Some(json!({
        "id": id(random, "card"),
        "object": "card",
        "brand": brand,
        "country": "US",
        "exp_month": 11,
        "exp_year": 2031,
        "funding": "credit",
        "last4": last4,
        "name": null,
        "address_line1": null,
        "address_city": null,
        "address_zip": null,
        "address_country": null,
        "metadata": {},
    }))
}

/// Whether a card asks its holder before it pays.
pub fn asks_first(card: &Value) -> bool {
    card["last4"] == "3220"
}

/// A bank account that pays by SEPA direct debit.
pub fn bank_account(random: &mut Random, name: &str, iban: &str) -> Value {
    let last4 = iban.get(iban.len().saturating_sub(4)..).unwrap_or_default();
    json!({
        "id": id(random, "src"),
        "object": "source",
        "type": "sepa_debit",
        "status": "chargeable",
        "currency": "eur",
        "owner": { "name": name },
        "sepa_debit": {
            "country": iban.get(..2),
            "bank_code": iban.get(4..12),
            "last4": last4,
            "mandate_reference": format!("PRACTICE{last4}"),
        },
    })
}

/// Whether the check digits of an IBAN fit (ISO 13616: modulo 97 is 1).
pub fn is_iban(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if !(15..=34).contains(&compact.len()) || !compact.chars().all(|c| c.is_ascii_alphanumeric()) {
        return false;
    }
    let (head, tail) = compact.split_at(4);
    let rest = tail
        .chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0_u32, |rest, digit| {
            let shift = if digit > 9 { 100 } else { 10 };
            (rest * shift + digit) % 97
        });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::is_iban;

    #[test]
    fn an_iban_is_known_by_its_check_digits() {
        for (text, valid) in [
            ("DE89 3704 0044 0532 0130 00", true),
            ("DE88370400440532013000", false),
            ("GB82WEST12345698765432", true),
            ("DE89", false),
            ("", false),
            ("ÄÖ89370400440532013000", false),
        ] {
            assert_eq!(is_iban(text), valid, "{text}");
        }
    }
}
