//! Which addresses of PM2 Plus may hear a token.
//!
//! A bucket is kept by a computer of its own, whose address the service tells, and all calls about
//! the bucket go there with the access token. What tells that address may be wrong, or somebody
//! else: only the vendor's own domains are believed, and the account's own origin.

use crate::{
    CallError, System,
    address::BaseUrl,
    request::{self, refused},
};

/// The vendor's domains; names below them are the vendor's too.
const DOMAINS: [&str; 2] = ["keymetrics.io", "pm2.io"];
/// Where the vendor signs people in.
const SIGN_IN: &str = "https://id.keymetrics.io";

fn is_vendors(base: &BaseUrl) -> bool {
    base.domain().is_some_and(|name| {
        DOMAINS
            .iter()
            .any(|own| name == *own || name.strip_suffix(own).is_some_and(|n| n.ends_with('.')))
    })
}

/// Where an account at `base` signs in: the address given, the vendor's, or `base` itself.
pub(super) fn sign_in(base: &BaseUrl, given: Option<&str>) -> Result<BaseUrl, CallError> {
    match given {
        Some(text) => request::base(System::Pm2, text),
        None if is_vendors(base) => request::base(System::Pm2, SIGN_IN),
        None => Ok(base.clone()),
    }
}

/// The address of a bucket's computer, where it may be called.
pub(super) fn of_bucket(account: &BaseUrl, told: &str) -> Result<BaseUrl, CallError> {
    let refuse = |reason: &str| {
        let message = format!(
            "The service sends this bucket's calls to an address that is not believed: {reason}. \
             Nothing was sent there."
        );
        refused("bucket.retrieve", "node.endpoints.web", message)
    };
    let host = BaseUrl::parse(told).map_err(|e| refuse(&e.to_string()))?;
    let is_here = account.is_loopback() && host.is_loopback();
    let is_vendors = is_vendors(&host) && host.port().is_none() && !host.is_loopback();
    if is_here || is_vendors || host.is_beside(account) {
        return Ok(host);
    }
    Err(refuse("it is neither the vendor's nor the account's own"))
}

/// Whether the identity is of the form that has a computer of its own: 24 hexadecimal digits.
pub(super) fn has_own(bucket: &str) -> bool {
    bucket.len() == 24 && bucket.bytes().all(|b| b.is_ascii_hexdigit())
}
