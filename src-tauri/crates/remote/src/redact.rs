//! Keeps secrets out of everything that is logged, shown or put into an error.

use crate::address::BaseUrl;
use serde_json::Value;
use std::fmt::Write;

/// Stands where a secret was.
pub(crate) const HIDDEN: &str = "[hidden]";

/// An account's address; one that is refused may be refused for the password in it.
pub(crate) fn address(text: &str) -> &str {
    BaseUrl::parse(text).map_or(HIDDEN, |_| text)
}

/// Whether a field of this name holds a secret.
fn is_secret_name(name: &str) -> bool {
    let folded: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    matches!(
        folded.as_str(),
        "access" | "refresh" | "authorization" | "apikey" | "cookie" | "jwt" | "pin"
    ) || ["token", "password", "passwd", "secret"]
        .iter()
        .any(|part| folded.contains(part))
}

/// Whether a field of this name holds an address that lets whoever opens it act for the person.
fn is_link_name(name: &str) -> bool {
    ["redirect_url", "url"]
        .iter()
        .any(|link| name.eq_ignore_ascii_case(link))
}

/// The secrets in a body, by the names of its fields.
pub(crate) fn secrets_in(body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(body, false, &mut found);
    found
}

fn collect(value: &Value, secret: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if secret && !text.is_empty() => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|v| collect(v, secret, found)),
        Value::Object(map) => map
            .iter()
            .for_each(|(k, v)| collect(v, is_secret_name(k), found)),
        _ => {}
    }
}

/// The same body with the values of secret fields hidden; all else as it was.
pub(crate) fn hide_secrets(body: &Value) -> Value {
    match body {
        Value::Object(map) => Value::Object(
            map.iter()
                .map(|(k, v)| {
                    let v = if is_secret_name(k) && !v.is_null() {
                        Value::String(HIDDEN.to_owned())
                    } else {
                        hide_secrets(v)
                    };
                    (k.clone(), v)
                })
                .collect(),
        ),
        Value::Array(list) => Value::Array(list.iter().map(hide_secrets).collect()),
        other => other.clone(),
    }
}

/// A body for the log: JSON with secrets, IBANs and links hidden, cut after about `most` bytes.
pub(crate) fn body(value: &Value, secrets: &[&str], most: usize) -> String {
    let mut out = String::new();
    write(value, secrets, most, &mut out);
    if out.len() > most {
        truncate(&mut out, most);
        out.push('…');
    }
    out
}

fn write(value: &Value, secrets: &[&str], most: usize, out: &mut String) {
    if out.len() > most {
        return;
    }
    match value {
        Value::Object(map) => {
            out.push('{');
            for (index, (key, value)) in map.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quote(&text(key, secrets), out);
                out.push(':');
                match value {
                    Value::String(link) if is_link_name(key) => quote(&link_host(link), out),
                    v if is_secret_name(key) && !v.is_null() => quote(HIDDEN, out),
                    v => write(v, secrets, most, out),
                }
                if out.len() > most {
                    return;
                }
            }
            out.push('}');
        }
        Value::Array(list) => {
            out.push('[');
            for (index, value) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(value, secrets, most, out);
                if out.len() > most {
                    return;
                }
            }
            out.push(']');
        }
        Value::String(content) => quote(&text(content, secrets), out),
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

fn quote(content: &str, out: &mut String) {
    let _ = write!(out, "{}", Value::from(content));
}

/// Scheme and host of a link; its path is the key to it.
fn link_host(link: &str) -> String {
    match url::Url::parse(link) {
        Ok(url) => format!("{}/{HIDDEN}", url.origin().ascii_serialization()),
        Err(_) => HIDDEN.to_owned(),
    }
}

/// Text with every known secret, token-shaped word and IBAN hidden.
pub(crate) fn text(input: &str, secrets: &[&str]) -> String {
    let mut out = input.to_owned();
    for secret in secrets.iter().filter(|s| s.len() >= 4) {
        if out.contains(*secret) {
            out = out.replace(*secret, HIDDEN);
        }
    }
    hide_ibans(&hide_web_tokens(&out))
}

/// The same, as one line of at most `most` characters.
pub(crate) fn message(input: &str, secrets: &[&str], most: usize) -> String {
    let line = text(input, secrets)
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let mut cut: String = line.chars().take(most).collect();
    cut.push('…');
    cut
}

/// Hides `eyJ….….…`, the form of a JSON web token, wherever it stands.
fn hide_web_tokens(input: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let (mut out, mut rest) = (String::with_capacity(input.len()), input);
    while let Some(at) = rest.find("eyJ") {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let end = tail.find(|c| !is_part(c)).unwrap_or(tail.len());
        if tail[..end].matches('.').count() >= 2 && end > 20 {
            out.push_str(HIDDEN);
        } else {
            out.push_str(&tail[..end]);
        }
        rest = &tail[end..];
    }
    out.push_str(rest);
    out
}

/// Hides all of an IBAN but its country and its last four characters.
fn hide_ibans(input: &str) -> String {
    let chars: Vec<char> = input.chars().collect();
    let mut out = String::with_capacity(input.len());
    let mut at = 0;
    while at < chars.len() {
        let starts_word = at == 0 || !chars[at - 1].is_ascii_alphanumeric();
        match starts_word.then(|| iban_end(&chars[at..])).flatten() {
            Some(length) => {
                let tail: String = chars[at..at + length]
                    .iter()
                    .filter(|c| **c != ' ')
                    .collect();
                out.push_str(&tail[..2]);
                out.push('…');
                out.push_str(&tail[tail.len() - 4..]);
                at += length;
            }
            None => {
                out.push(chars[at]);
                at += 1;
            }
        }
    }
    out
}

/// How many characters from here are an IBAN, single spaces between its groups included.
fn iban_end(chars: &[char]) -> Option<usize> {
    let head = chars.get(..4)?;
    if !(head[..2].iter().all(char::is_ascii_alphabetic)
        && head[2..].iter().all(char::is_ascii_digit))
    {
        return None;
    }
    let mut compact = String::new();
    let mut longest = None;
    for (index, c) in chars.iter().enumerate().take(48) {
        if c.is_ascii_alphanumeric() {
            compact.push(c.to_ascii_uppercase());
        } else if *c != ' ' || index == 0 || chars[index - 1] == ' ' {
            break;
        }
        let ends_word = chars
            .get(index + 1)
            .is_none_or(|next| !next.is_ascii_alphanumeric());
        if *c != ' ' && ends_word && (15..=34).contains(&compact.len()) && adds_up(&compact) {
            longest = Some(index + 1);
        }
    }
    longest
}

/// ISO 13616: the remainder of the rearranged number modulo 97 is 1.
fn adds_up(compact: &str) -> bool {
    let bytes = compact.as_bytes();
    bytes[4..].iter().chain(&bytes[..4]).fold(0_u32, |rest, b| {
        if b.is_ascii_digit() {
            (rest * 10 + u32::from(b - b'0')) % 97
        } else {
            (rest * 100 + u32::from(b - b'A') + 10) % 97
        }
    }) == 1
}

fn truncate(text: &mut String, most: usize) {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_hidden_by_field_by_value_and_by_shape() {
        let body_in = json!({
            "email": "ann@example.com",
            "password": "hunter22",
            "refresh": "r-secret",
            "refresh_url": "https://example.com/again",
            "nested": [{"access_token": {"deep": 1}}, {"note": "your token t0ken-value is old"}],
            "jwt_in_text": "got eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl!",
            "iban": "pay to DE02 1203 0000 0000 2020 51 soon",
            "redirect_url": "https://pay.example.com/c/cs_live_abc#key",
            "Url": "https://files.example.com/f/one-time-key",
        });
        let out = body(&body_in, &["t0ken-value"], 10_000);
        for secret in [
            "hunter22",
            "r-secret",
            "deep",
            "t0ken-value",
            "eyJz",
            "1203",
            "cs_live",
            "one-time-key",
        ] {
            assert!(!out.contains(secret), "{secret} in {out}");
        }
        for kept in [
            "ann@example.com",
            "https://example.com/again",
            "pay to DE…2051 soon",
            "https://pay.example.com/[hidden]",
            "https://files.example.com/[hidden]",
        ] {
            assert!(out.contains(kept), "{kept} not in {out}");
        }
        assert!(serde_json::from_str::<Value>(&out).is_ok());
    }

    #[test]
    fn ordinary_numbers_and_words_are_not_taken_for_ibans() {
        for text_in in [
            "DE02 is a code",
            "AB12 CDEF GHIJ KLMN",
            "invoice ARC011 of 23050",
            "DE02120300000000202052",
            "ä€DE",
        ] {
            assert_eq!(text(text_in, &[]), text_in);
        }
        assert_eq!(text("(DE02120300000000202051)", &[]), "(DE…2051)");
    }

    #[test]
    fn a_long_body_is_cut_on_a_character() {
        let long = Value::from(vec!["é".repeat(100); 1000]);
        let out = body(&long, &[], 301);
        assert!(out.len() <= 305 && out.ends_with('…'), "{out}");
        assert_eq!(message("a\n\tb\u{0}c", &[], 10), "a b c");
        assert_eq!(message("abcdef", &[], 3), "abc…");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic_and_a_known_secret_never_stays(
            before: String, after: String, secret in "[a-z0-9]{8,20}",
        ) {
            let input = format!("{before} {secret} {after} DE02120300000000202051");
            let out = text(&input, &[&secret]);
            proptest::prop_assert!(!out.contains(&secret) && !out.contains("DE0212"), "{}", out);
            let cut = body(&Value::from(input), &[&secret], 10);
            proptest::prop_assert!(cut.len() <= 10 + '…'.len_utf8());
        }
    }
}
