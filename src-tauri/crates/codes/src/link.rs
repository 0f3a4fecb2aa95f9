//! The code of a payment page: its address, nothing else.

use crate::error::{CodeError, Fault, Field};

/// Longest address, in bytes: a code of it can still be read from paper.
pub const LINK_MAX: usize = 500;

/// The text that the code carries: the address as it stands.
///
/// # Errors
/// Unless it is an https address with a host, without a user name or password in it, at most
/// [`LINK_MAX`] bytes of the characters that addresses have (RFC 3986).
pub fn payload(url: &str) -> Result<String, CodeError> {
    let url = url.trim();
    if url.is_empty() {
        return Err(Field::Link.is(Fault::Missing));
    }
    let (scheme, rest) = url
        .split_once("://")
        .ok_or(Field::Link.is(Fault::NotHttps))?;
    if !scheme.eq_ignore_ascii_case("https") {
        return Err(Field::Link.is(Fault::NotHttps));
    }
    if let Some(c) = url.chars().find(|c| !is_of_an_address(*c)) {
        return Err(Field::Link.is(Fault::Character(c)));
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.split(':').next().unwrap_or_default();
    if host.is_empty() || authority.contains('@') {
        return Err(Field::Link.is(Fault::Shape));
    }
    if url.len() > LINK_MAX {
        return Err(Field::Link.is(Fault::TooLong(LINK_MAX)));
    }
    Ok(url.to_owned())
}

fn is_of_an_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c)
}
