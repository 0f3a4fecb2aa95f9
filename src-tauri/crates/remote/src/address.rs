//! Which addresses may be called, and how one is put together.

use url::{Host, Url};

/// Why an address is not called. The text is for people and holds nothing of the address but its host.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unacceptable {
    /// No address, or one of another kind.
    #[error("this is not an address of the form https://host")]
    NotAnAddress,
    /// Not encrypted, and not of this computer.
    #[error("the address must begin with https://; plain http is for this computer only")]
    NotHttps,
    /// A name or a password stands before the host.
    #[error("the address must not hold a name or a password")]
    HasCredentials,
    /// Something stands behind the path.
    #[error("the address must end with its path, without ? or #")]
    HasQuery,
}

/// Whether an account may have this address.
///
/// # Errors
/// What is wrong with it.
pub fn check_address(text: &str) -> Result<(), Unacceptable> {
    BaseUrl::parse(text).map(drop)
}

/// The base URL of an account: where its token may go, and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(Url);

impl BaseUrl {
    /// Takes https, and http on this computer.
    pub(crate) fn parse(text: &str) -> Result<Self, Unacceptable> {
        let url = Url::parse(text.trim()).map_err(|_| Unacceptable::NotAnAddress)?;
        if url.cannot_be_a_base() || url.host().is_none() {
            return Err(Unacceptable::NotAnAddress);
        }
        if !is_secure(&url) {
            return Err(Unacceptable::NotHttps);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Unacceptable::HasCredentials);
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Unacceptable::HasQuery);
        }
        Ok(Self(url))
    }

    /// The same without `suffix` at the end of its path.
    pub(crate) fn without(mut self, suffix: &str) -> Self {
        let path = self.0.path().trim_end_matches('/').to_owned();
        if let Some(rest) = path.strip_suffix(suffix) {
            self.0.set_path(rest);
        }
        self
    }

    /// The host's name; none where it is a number.
    pub(crate) fn domain(&self) -> Option<&str> {
        self.0.domain()
    }

    /// The port, where it is another than the scheme's own.
    pub(crate) fn port(&self) -> Option<u16> {
        self.0.port()
    }

    /// Whether both are of one scheme, host and port.
    pub(crate) fn is_beside(&self, other: &Self) -> bool {
        self.owns(&other.0)
    }

    /// `url`, which is below `old`, below this one.
    pub(crate) fn instead_of(&self, old: &Self, url: &Url) -> Url {
        let below = |base: &Self| base.0.path().trim_end_matches('/').to_owned();
        let path = url.path();
        let rest = path.strip_prefix(below(old).as_str()).unwrap_or(path);
        let mut moved = self.0.clone();
        moved.set_path(&format!("{}{rest}", below(self)));
        moved.set_query(url.query());
        moved
    }

    /// Whether the service runs on this computer.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// Whether `url` has the scheme, host and port that the token belongs to.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        self.0.origin() == url.origin()
    }

    /// Whether `url` has the account's host, whatever its port.
    pub(crate) fn has_host_of(&self, url: &Url) -> bool {
        self.0.host() == url.host()
    }

    /// The address of `template` with each `{name}` replaced by what `value` gives for it. A value is
    /// one segment whatever it contains. `Err` names a value that cannot be one.
    pub(crate) fn join<'t, 'v>(
        &self,
        template: &'t str,
        value: impl Fn(&'t str) -> Option<&'v str>,
    ) -> Result<Url, &'t str> {
        let mut url = self.0.clone();
        {
            // A URL with a host always has segments; see `parse`.
            let Ok(mut segments) = url.path_segments_mut() else {
                return Err(template);
            };
            segments.pop_if_empty();
            for part in template.trim_start_matches('/').split('/') {
                match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
                    None => segments.push(part),
                    Some(name) => {
                        let text = value(name).unwrap_or_default();
                        if text.is_empty() || text == "." || text == ".." {
                            return Err(name);
                        }
                        segments.push(text)
                    }
                };
            }
        }
        Ok(url)
    }
}

/// Whether `url` is https, or http on this computer.
pub(crate) fn is_secure(url: &Url) -> bool {
    match url.scheme() {
        "https" => true,
        "http" => is_loopback(url),
        _ => false,
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

/// The target of a redirect that only adds or removes the slash at the end, on the same origin.
pub(crate) fn slash_redirect(from: &Url, location: &str) -> Option<Url> {
    let to = from.join(location).ok()?;
    let same = from.origin() == to.origin()
        && from.query() == to.query()
        && to.username().is_empty()
        && to.password().is_none()
        && from.path() != to.path()
        && from.path().trim_end_matches('/') == to.path().trim_end_matches('/')
        && from.path().len().abs_diff(to.path().len()) == 1;
    same.then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_this_computer_are_called() {
        for (text, expected) in [
            ("https://backend.example.com", Ok(())),
            ("https://backend.example.com:8443/api/", Ok(())),
            ("http://127.0.0.1:9000", Ok(())),
            ("http://127.9.9.9", Ok(())),
            ("http://[::1]:80/", Ok(())),
            ("http://LOCALHOST:1", Ok(())),
            ("http://backend.example.com", Err(Unacceptable::NotHttps)),
            ("http://192.168.0.1", Err(Unacceptable::NotHttps)),
            ("http://localhost.example.com", Err(Unacceptable::NotHttps)),
            ("http://127.0.0.1.example.com", Err(Unacceptable::NotHttps)),
            ("ftp://127.0.0.1", Err(Unacceptable::NotHttps)),
            ("file:///etc/passwd", Err(Unacceptable::NotAnAddress)),
            ("javascript:alert(1)", Err(Unacceptable::NotAnAddress)),
            ("backend.example.com", Err(Unacceptable::NotAnAddress)),
            ("", Err(Unacceptable::NotAnAddress)),
            ("https://a@example.com", Err(Unacceptable::HasCredentials)),
            ("https://:b@example.com", Err(Unacceptable::HasCredentials)),
            ("https://example.com/?a", Err(Unacceptable::HasQuery)),
            ("https://example.com/#a", Err(Unacceptable::HasQuery)),
        ] {
            assert_eq!(BaseUrl::parse(text).map(drop), expected, "{text}");
        }
    }

    #[test]
    fn a_path_value_stays_one_segment() {
        let base = BaseUrl::parse("https://example.com/api/").unwrap();
        for (value, expected) in [
            ("77", Ok("https://example.com/api/invoices/77/view/")),
            (
                "a/../b",
                Ok("https://example.com/api/invoices/a%2F..%2Fb/view/"),
            ),
            (
                "x?y#z",
                Ok("https://example.com/api/invoices/x%3Fy%23z/view/"),
            ),
            ("é", Ok("https://example.com/api/invoices/%C3%A9/view/")),
            ("..", Err("id")),
            (".", Err("id")),
            ("", Err("id")),
        ] {
            let url = base.join("/invoices/{id}/view/", |_| Some(value));
            assert_eq!(url.as_ref().map(Url::as_str), expected.as_ref().map(|t| *t));
        }
    }

    #[test]
    fn only_a_slash_at_the_end_on_the_same_origin_is_a_slash_redirect() {
        let from = Url::parse("https://example.com/invoices?limit=1").unwrap();
        for (location, followed) in [
            ("/invoices/?limit=1", true),
            ("https://example.com/invoices/?limit=1", true),
            ("/invoices/", false),
            ("/invoices//?limit=1", false),
            ("/invoices?limit=1", false),
            ("/other/?limit=1", false),
            ("http://example.com/invoices/?limit=1", false),
            ("https://example.com:444/invoices/?limit=1", false),
            ("https://evil.example/invoices/?limit=1", false),
            ("//evil.example/invoices/?limit=1", false),
            ("https://a:b@example.com/invoices/?limit=1", false),
        ] {
            assert_eq!(
                slash_redirect(&from, location).is_some(),
                followed,
                "{location}"
            );
        }
    }
}
