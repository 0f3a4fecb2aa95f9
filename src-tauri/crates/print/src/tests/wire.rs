//! Bytes of questions and answers, and addresses.

use crate::Job;
use crate::cups::http::body;
use crate::cups::server::{Server, server_name};
use crate::cups::wire::{Answer, JOB, PRINTER, Request};

#[test]
fn a_question_has_the_bytes_of_the_standard() {
    let job = Job {
        printer: "Büro 1".into(),
        id: 258,
    };
    let request = Request::of_job(9, &job).wanting(&["job-state", "x"]);
    assert_eq!(request.path(), "/printers/B%C3%BCro%201");
    let mut expected = b"\x01\x01\x00\x09\x00\x00\x00\x01\x01".to_vec();
    expected.extend(b"\x47\x00\x12attributes-charset\x00\x05utf-8");
    expected.extend(b"\x48\x00\x1battributes-natural-language\x00\x02en");
    expected.extend(b"\x45\x00\x0bprinter-uri\x00\x28ipp://localhost/printers/B%C3%BCro%201");
    expected.extend(b"\x21\x00\x06job-id\x00\x04\x00\x00\x01\x02");
    expected.extend(b"\x44\x00\x14requested-attributes\x00\x09job-state");
    expected.extend(b"\x44\x00\x00\x00\x01x\x03");
    let shown = |bytes: &[u8]| bytes.escape_ascii().to_string();
    // The address has 39 characters.
    let expected = shown(&expected).replace("uri\\x00(", "uri\\x00&");
    assert_eq!(shown(&request.bytes()), expected);
}

fn answer() -> Vec<u8> {
    let mut bytes = b"\x02\x00\x00\x01\x00\x00\x00\x01\x01".to_vec();
    bytes.extend(b"\x41\x00\x0estatus-message\x00\x05fine.");
    bytes.extend(b"\x04\x42\x00\x0cprinter-name\x00\x04Desk");
    // A collection and a range, which nobody asked for.
    bytes.extend(b"\x34\x00\x01c\x00\x00\x4a\x00\x00\x00\x01m\x37\x00\x00\x00\x00");
    bytes.extend(b"\x33\x00\x01r\x00\x08\x00\x00\x00\x01\x00\x00\x00\x09");
    bytes.extend(b"\x23\x00\x0dprinter-state\x00\x04\x00\x00\x00\x05");
    bytes.extend(b"\x22\x00\x01b\x00\x01\x01");
    bytes.extend(b"\x44\x00\x01k\x00\x03one\x44\x00\x00\x00\x03two");
    bytes.extend(b"\x35\x00\x01t\x00\x0a\x00\x02de\x00\x04Text");
    bytes.extend(b"\x04\x42\x00\x0cprinter-name\x00\x05Other\x03");
    bytes
}

#[test]
fn an_answer_is_read_and_what_is_not_known_passed_over() {
    let answer = Answer::parse(&answer()).unwrap();
    assert!(answer.is_success());
    assert_eq!(answer.first("status-message"), Some("fine."));
    let printers: Vec<_> = answer.groups(PRINTER).collect();
    assert_eq!(printers.len(), 2);
    assert_eq!(printers[0].text("printer-name"), Some("Desk"));
    assert_eq!(printers[0].integer("printer-state"), Some(5));
    assert_eq!(printers[0].boolean("b"), Some(true));
    assert_eq!(printers[0].texts("k"), ["one", "two"]);
    assert_eq!(printers[0].text("t"), Some("Text"));
    assert_eq!(printers[0].integer("missing"), None);
    assert_eq!(printers[1].text("printer-name"), Some("Other"));
    assert_eq!(answer.groups(JOB).count(), 0);
}

#[test]
fn an_answer_that_ends_too_early_is_none() {
    let whole = answer();
    for end in 0..whole.len() {
        assert!(Answer::parse(&whole[..end]).is_none(), "{end}");
    }
}

#[test]
fn http_is_read_in_chunks_or_whole_and_after_a_continue() {
    type Read = Option<(u16, &'static [u8])>;
    let cases: [(&[u8], Read); 6] = [
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab",
            Some((200, b"ab")),
        ),
        (
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
              2\r\nab\r\n1\r\nc\r\n0\r\n\r\n",
            Some((200, b"abc")),
        ),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", Some((403, b""))),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            None,
        ),
        (b"HTTP/1.1 200 OK\r\n", None),
        (b"nonsense\r\n\r\n", None),
    ];
    for (received, expected) in cases {
        let read = body(received);
        let read = read
            .as_ref()
            .map(|(status, body)| (*status, body.as_slice()));
        assert_eq!(read, expected, "{}", received.escape_ascii());
    }
}

#[test]
fn the_address_is_read_as_cups_writes_it() {
    let host = |host: &str, port| Server::Host(host.to_owned(), port);
    let cases = [
        ("/run/own.sock", Server::Socket("/run/own.sock".into())),
        ("printers.example.com", host("printers.example.com", 631)),
        (
            "printers.example.com:8631",
            host("printers.example.com", 8631),
        ),
        (
            "printers.example.com/version=1.1",
            host("printers.example.com", 631),
        ),
        ("localhost:631", host("localhost", 631)),
        ("[::1]:8631", host("::1", 8631)),
        ("[::1]", host("::1", 631)),
        ("::1", host("::1", 631)),
    ];
    for (address, expected) in cases {
        assert_eq!(Server::of(address), expected, "{address}");
    }
    let conf = "# ServerName no\n  servername\tprinters.example.com \nUser me\n";
    assert_eq!(server_name(conf).as_deref(), Some("printers.example.com"));
    assert_eq!(server_name("User me\n"), None);
}
