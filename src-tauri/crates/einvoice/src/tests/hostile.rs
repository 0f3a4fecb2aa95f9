//! Files that are no invoices, or that mean harm.

use crate::{Document, ReadError};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

fn refused(bytes: &[u8]) -> String {
    Document::read(bytes).expect_err("it was read").to_string()
}

#[test]
fn what_is_no_invoice_or_means_harm_is_refused_in_words() {
    let laughs = format!(
        "{HEAD}<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\
         <Invoice>&b;</Invoice>"
    );
    let outside = format!(
        "{HEAD}<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Invoice>&x;</Invoice>"
    );
    let deep = format!("{HEAD}{}", "<a>".repeat(100_000));
    let wide = format!("{HEAD}<a>{}</a>", "<b/>".repeat(1_000_001));
    let utf16: Vec<u8> = "<a>\u{feff}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut cut = utf16.clone();
    cut.extend([b'x', 0, 0]);
    for (what, bytes, words) in [
        ("nothing", &b""[..], "the file is empty"),
        ("blanks", b" \r\n ", "the file is empty"),
        ("billion laughs", laughs.as_bytes(), "has a DOCTYPE"),
        ("external entity", outside.as_bytes(), "has a DOCTYPE"),
        (
            "unknown entity",
            b"<a>&nbsp;</a>",
            "the entity \u{201c}&nbsp;\u{201d}",
        ),
        ("deep", deep.as_bytes(), "64 deep"),
        ("wide", wide.as_bytes(), "1,000,000 elements"),
        ("page", b"<!DOCTYPE html><html></html>", "is a web page"),
        (
            "page without a type",
            b"\n<HTML><body/></HTML>",
            "is a web page",
        ),
        ("JSON", b"{\"invoice\": 1}", "is a JSON file"),
        ("PDF", b"%PDF-1.7\n%\xc3\xa4", "is a PDF"),
        ("ZIP", b"PK\x03\x04mimetype", "is a ZIP archive"),
        ("text", b"Dear Sir", "is some other file"),
        (
            "other XML",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "a \u{201c}svg\u{201d}, not",
        ),
        (
            "no namespace",
            b"<Invoice/>",
            "a \u{201c}Invoice\u{201d}, not an invoice",
        ),
        ("broken off", b"<Invoice><ID>1</ID>", "line 1"),
        ("broken off in a tag", b"<Invoice>\n<ID", "line 2"),
        ("crossed", b"<a>\n<b></a></b>", "line 2"),
        ("two", b"<a/><b/>", "second outermost"),
        ("text behind", b"<a/>text", "text outside"),
        ("twice an attribute", b"<a b='1' b='2'/>", "line 1"),
        ("control character", b"<a>\x01</a>", "control character"),
        (
            "control character by number",
            b"<a>&#1;</a>",
            "a character that XML forbids",
        ),
        (
            "no such encoding",
            b"<?xml version='1.0' encoding='utf-7'?><a/>",
            "\u{201c}utf-7\u{201d}",
        ),
        (
            "not UTF-8",
            b"<a>M\xfcller</a>",
            "said to be UTF-8, but at byte 4",
        ),
        (
            "not UTF-16",
            b"<?xml version='1.0' encoding='UTF-16'?><a/>",
            "UTF-16",
        ),
        ("half a UTF-16", &cut, "UTF-16"),
    ] {
        let said = match std::panic::catch_unwind(|| refused(bytes)) {
            Ok(said) => said,
            Err(_) => panic!("{what} was read"),
        };
        assert!(said.contains(words), "{what}: {said}");
    }
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_before_anything_is_read() {
    let bytes = vec![b'<'; 100 * 1024 * 1024];
    assert_eq!(Document::read(&bytes), Err(ReadError::TooLarge(100)));
}
