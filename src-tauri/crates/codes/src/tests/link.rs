//! The code of a payment page.

use crate::link::payload;
use crate::{CodeError, Fault, Field};

#[test]
fn only_an_https_address_with_a_host_is_taken() {
    for right in [
        "https://pay.example.com/i/42?token=a%20b#top",
        "HTTPS://example.com:8443/",
    ] {
        assert_eq!(payload(right).as_deref(), Ok(right));
    }
    let cases = [
        ("", Fault::Missing),
        ("http://pay.example.com/", Fault::NotHttps),
        ("javascript:alert(1)", Fault::NotHttps),
        ("pay.example.com", Fault::NotHttps),
        ("https://", Fault::Shape),
        ("https:///path", Fault::Shape),
        ("https://bank.example@pay.example.com/", Fault::Shape),
        ("https://pay.example.com/a b", Fault::Character(' ')),
        ("https://pay.ex\u{e4}mple.com/", Fault::Character('ä')),
    ];
    for (wrong, fault) in cases {
        let expected = CodeError::Field {
            field: Field::Link,
            fault,
        };
        assert_eq!(payload(wrong), Err(expected), "{wrong}");
    }
    let long = format!("https://example.com/{}", "x".repeat(500));
    assert!(payload(&long).is_err());
}
