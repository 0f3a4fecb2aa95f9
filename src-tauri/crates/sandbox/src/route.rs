//! How requests of the systems beside Trincico find their operation.

use crate::{
    call::{Call, Reply},
    table::Micros,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// An answer; a refusal is one too, in its system's form.
pub type Outcome = Result<Reply, Reply>;

/// A request that was recognised and let in.
#[derive(Debug)]
pub struct Asked<'a> {
    pub call: &'a Call,
    /// The variable parts of the path, in order.
    pub ids: Vec<&'a str>,
    /// The time by the service's clock.
    pub now: Micros,
}

impl Asked<'_> {
    /// A variable part of the path; empty where there are not so many.
    pub fn id(&self, at: usize) -> &str {
        self.ids.get(at).copied().unwrap_or_default()
    }

    pub fn query(&self, name: &str) -> Option<&str> {
        self.call.query(name)
    }

    pub fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.now).unwrap_or_default()
    }
}

/// One operation of a system whose records are a `W`.
pub struct Route<W: 'static> {
    /// The vendor's name.
    pub name: &'static str,
    pub method: &'static str,
    /// The path, `*` for each variable part.
    pub path: &'static str,
    /// Whether everyone may call.
    pub open: bool,
    pub answer: fn(&mut W, &Asked<'_>) -> Outcome,
}

impl<W> Route<W> {
    pub const fn new(
        name: &'static str,
        method: &'static str,
        path: &'static str,
        answer: fn(&mut W, &Asked<'_>) -> Outcome,
    ) -> Self {
        Self {
            name,
            method,
            path,
            open: false,
            answer,
        }
    }

    /// The same operation, for everyone.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }
}

/// What a request asks for.
pub enum Found<'a, W: 'static> {
    /// An operation, with the variable parts of the path.
    Route(&'static Route<W>, Vec<&'a str>),
    /// The path is served, by other methods.
    OtherMethod,
    /// Nothing is there.
    Nothing,
}

/// Finds the first operation that fits; a slash at the end makes no difference, and capital letters
/// neither where `any_case`.
pub fn find<'a, W>(
    routes: impl Iterator<Item = &'static Route<W>>,
    call: &'a Call,
    any_case: bool,
) -> Found<'a, W> {
    let given: Vec<&str> = segments(&call.path);
    let mut other_method = false;
    for route in routes {
        let Some(ids) = variables(route.path, &given, any_case) else {
            continue;
        };
        if route.method == call.method.as_str() {
            return Found::Route(route, ids);
        }
        other_method = true;
    }
    if other_method {
        Found::OtherMethod
    } else {
        Found::Nothing
    }
}

/// The parts of a path between the slashes.
pub fn segments(path: &str) -> Vec<&str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/').collect()
}

fn variables<'a>(pattern: &str, given: &[&'a str], any_case: bool) -> Option<Vec<&'a str>> {
    let pattern = segments(pattern);
    if pattern.len() != given.len() {
        return None;
    }
    let mut variables = Vec::new();
    for (expected, actual) in pattern.iter().zip(given) {
        match *expected {
            "*" => variables.push(*actual),
            fixed if any_case && fixed.eq_ignore_ascii_case(actual) => {}
            fixed if fixed == *actual => {}
            _ => return None,
        }
    }
    Some(variables)
}

/// What the `Authorization` header carries by this scheme.
pub fn credentials<'a>(call: &'a Call, scheme: &str) -> Option<&'a str> {
    let (given, rest) = call.authorization.as_deref()?.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then_some(rest.trim())
}

/// Name and password of basic authentication (RFC 7617).
pub fn basic(call: &Call) -> Option<(String, String)> {
    let text = String::from_utf8(from_base64(credentials(call, "basic")?)?).ok()?;
    let (name, password) = text.split_once(':')?;
    Some((name.to_owned(), password.to_owned()))
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for digit in text.trim_end_matches('=').bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// Twenty-four hexadecimal digits that sort by the time they were given: four bytes of seconds, as
/// the vendors' databases make them.
#[derive(Debug, Clone)]
pub struct HexIds {
    last_second: i64,
    given: u64,
    salt: u64,
}

impl HexIds {
    pub fn new(salt: u64) -> Self {
        Self {
            last_second: 0,
            given: 0,
            salt: salt & 0xff_ffff_ffff,
        }
    }

    pub fn next(&mut self, now: Micros) -> String {
        self.last_second = self.last_second.max(now.div_euclid(1_000_000));
        self.given += 1;
        format!(
            "{:08x}{:010x}{:06x}",
            self.last_second & 0xffff_ffff,
            self.salt,
            self.given & 0xff_ffff
        )
    }
}

/// The body as JSON; null where there is none, and none where it is something else.
pub fn json_body(call: &Call) -> Option<Value> {
    if call.body.iter().all(u8::is_ascii_whitespace) {
        return Some(Value::Null);
    }
    serde_json::from_slice(&call.body).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read_as_it_is_written() {
        for text in ["", "f", "fo", "foo", "practice:secret?>"] {
            let coded = crate::session::base64(text.as_bytes());
            assert_eq!(from_base64(&coded).as_deref(), Some(text.as_bytes()));
        }
        assert_eq!(from_base64("a b"), None);
    }

    #[test]
    fn identities_of_later_records_sort_later_even_when_the_clock_goes_back() {
        let mut ids = HexIds::new(7);
        let made = [
            ids.next(5_000_000),
            ids.next(9_000_000),
            ids.next(1_000_000),
        ];
        assert!(made.is_sorted_by(|a, b| a < b) && made.iter().all(|id| id.len() == 24));
    }
}
