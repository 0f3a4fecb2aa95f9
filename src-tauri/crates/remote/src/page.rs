//! Which pages outside of the program a person may be sent to.
//!
//! A service answers some calls with an address to open (428). It is opened only where it is https
//! on its usual port at a host of the list, or where it is at the very place of the account: its
//! host by https, or the same port of this computer for a service that runs there.

use crate::address::BaseUrl;
use url::{Host, Url};

/// Why an address is not opened. Holds nothing of the address but its host.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotOpened {
    /// Not an address, or one of another kind (`javascript:`, `file:`).
    #[error("the service gave no web address")]
    NotAnAddress,
    /// Not https.
    #[error("the address at {0} is not encrypted (https)")]
    NotHttps(String),
    /// A name or a password stands before the host.
    #[error("the address hides its host, {0}, behind a name")]
    HidesItsHost(String),
    /// A port that pages are not served at.
    #[error("the address at {0} uses an unusual port")]
    OddPort(String),
    /// A host that is not on the list.
    #[error("{0} is not a place that this program sends people to")]
    OtherHost(String),
}

/// The host of an address that may be opened, as a person is shown it. `account` is the account's
/// own address, `hosts` the other hosts that its system sends people to.
///
/// # Errors
/// [`NotOpened`]; nothing is to be opened then.
pub fn host(account: &str, hosts: &[&str], address: &str) -> Result<String, NotOpened> {
    // The parser drops these silently; an address that needs that is not one to trust.
    let odd = |c: char| c.is_whitespace() || c.is_control() || c == '\\';
    if address.contains(odd) {
        return Err(NotOpened::NotAnAddress);
    }
    let url = Url::parse(address).map_err(|_| NotOpened::NotAnAddress)?;
    let Some(named) = url.host_str().filter(|_| !url.cannot_be_a_base()) else {
        return Err(NotOpened::NotAnAddress);
    };
    let named = named.to_owned();
    if !url.username().is_empty() || url.password().is_some() {
        return Err(NotOpened::HidesItsHost(named));
    }
    let own = BaseUrl::parse(account).ok();
    match url.scheme() {
        "https" => {}
        "http" => {
            let at_home = own.filter(|own| own.is_loopback() && own.owns(&url));
            return at_home
                .map(|_| named.clone())
                .ok_or(NotOpened::NotHttps(named));
        }
        _ => return Err(NotOpened::NotAnAddress),
    }
    if own.as_ref().is_some_and(|own| own.owns(&url)) {
        return Ok(named);
    }
    let own_host = own.is_some_and(|own| !own.is_loopback() && own.has_host_of(&url));
    let listed = matches!(url.host(), Some(Host::Domain(host)) if hosts.contains(&host));
    match url.port() {
        _ if !own_host && !listed => Err(NotOpened::OtherHost(named)),
        Some(_) => Err(NotOpened::OddPort(named)),
        None => Ok(named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTS: &[&str] = &["checkout.stripe.com", "connect.stripe.com"];
    const ACCOUNT: &str = "https://billing.example.com/api";
    const PRACTICE: &str = "http://127.0.0.1:9000";

    #[test]
    fn pages_of_the_list_and_of_the_account_itself_are_opened() {
        for (account, address, shown) in [
            (
                ACCOUNT,
                "https://checkout.stripe.com/c/pay/cs_1#f%2F",
                "checkout.stripe.com",
            ),
            (
                ACCOUNT,
                "https://CHECKOUT.stripe.com:443/c",
                "checkout.stripe.com",
            ),
            (
                ACCOUNT,
                "https://connect.stripe.com/setup/s/1",
                "connect.stripe.com",
            ),
            (
                ACCOUNT,
                "https://billing.example.com/pay/1",
                "billing.example.com",
            ),
            (PRACTICE, "http://127.0.0.1:9000/checkout/1", "127.0.0.1"),
            (
                PRACTICE,
                "https://checkout.stripe.com/c",
                "checkout.stripe.com",
            ),
            (
                "https://a.example.com:8443",
                "https://a.example.com:8443/x",
                "a.example.com",
            ),
        ] {
            assert_eq!(
                host(account, HOSTS, address).as_deref(),
                Ok(shown),
                "{address}"
            );
        }
    }

    #[test]
    fn an_address_that_leads_elsewhere_is_not_opened() {
        use NotOpened::{HidesItsHost, NotAnAddress, NotHttps, OddPort, OtherHost};
        let other = |name: &str| OtherHost(name.to_owned());
        let plain = |name: &str| NotHttps(name.to_owned());
        let cases = [
            ("javascript:alert(1)", NotAnAddress),
            ("data:text/html,x", NotAnAddress),
            ("file:///etc/passwd", NotAnAddress),
            ("ftp://checkout.stripe.com/", NotAnAddress),
            ("mailto:jo@example.com", NotAnAddress),
            ("checkout.stripe.com/c", NotAnAddress),
            ("", NotAnAddress),
            ("https://", NotAnAddress),
            ("https://checkout.stripe.com/\r\nHost: x", NotAnAddress),
            ("https:\\\\checkout.stripe.com", NotAnAddress),
            ("https://check\tout.stripe.com/", NotAnAddress),
            (" https://checkout.stripe.com/", NotAnAddress),
            ("http://checkout.stripe.com/c", plain("checkout.stripe.com")),
            ("http://billing.example.com/", plain("billing.example.com")),
            ("http://127.0.0.1:9000/", plain("127.0.0.1")),
            ("http://localhost/", plain("localhost")),
            (
                "https://checkout.stripe.com@evil.example/",
                HidesItsHost("evil.example".into()),
            ),
            (
                "https://user:pass@checkout.stripe.com/",
                HidesItsHost("checkout.stripe.com".into()),
            ),
            (
                "https://checkout.stripe.com:8443/",
                OddPort("checkout.stripe.com".into()),
            ),
            (
                "https://billing.example.com:22/",
                OddPort("billing.example.com".into()),
            ),
            ("https://evil.example/", other("evil.example")),
            (
                "https://checkout.stripe.com.evil.example/",
                other("checkout.stripe.com.evil.example"),
            ),
            (
                "https://xcheckout.stripe.com/",
                other("xcheckout.stripe.com"),
            ),
            ("https://stripe.com/", other("stripe.com")),
            (
                "https://a.checkout.stripe.com/",
                other("a.checkout.stripe.com"),
            ),
            (
                "https://checkout.stripe.com./",
                other("checkout.stripe.com."),
            ),
            (
                "https://chеckout.stripe.com/",
                other("xn--chckout-3fg.stripe.com"),
            ),
            ("https://1.2.3.4/", other("1.2.3.4")),
            ("https://2130706433/", other("127.0.0.1")),
            ("https://[::1]/", other("[::1]")),
        ];
        for (address, why) in cases {
            let refused = host(ACCOUNT, HOSTS, address).unwrap_err();
            let same = match (&refused, &why) {
                // How the look-alike is spelt without its Cyrillic letter is the parser's affair.
                (OtherHost(given), OtherHost(_)) if address.contains('е') => {
                    given.starts_with("xn--")
                }
                (refused, why) => refused == why,
            };
            assert!(same, "{address}: {refused:?}");
        }
    }

    #[test]
    fn a_practice_account_is_not_sent_to_another_program_of_this_computer() {
        for address in [
            "http://127.0.0.1:9001/checkout/1",
            "http://localhost:9000/checkout/1",
            "http://127.0.0.2:9000/checkout/1",
            "https://127.0.0.1/checkout/1",
        ] {
            assert!(host(PRACTICE, HOSTS, address).is_err(), "{address}");
        }
    }
}
