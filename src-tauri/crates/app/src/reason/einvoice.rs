//! Why a file is no e-invoice that can be read, and why one was not written.

use counterfoil_domain::{Said, say};
use counterfoil_einvoice::{ReadError, XmlError};

/// Why an e-invoice was not written.
pub(crate) fn unwritten(error: &XmlError) -> Said {
    let XmlError::Character { element, code } = error;
    say!(
        "error-einvoice-not-written",
        "The e-invoice was not written: {element} has the control character {character}, which XML \
         cannot hold; remove it.",
        element = element,
        character = format!("U+{code:04X}"),
    )
}

/// Why a file cannot be read as an e-invoice.
pub(crate) fn unread(error: &ReadError) -> Said {
    say!(
        "error-einvoice-unreadable",
        "This is no e-invoice that can be read: {why}.",
        why = why(error),
    )
}

fn why(error: &ReadError) -> Said {
    match error {
        ReadError::Empty => say!("error-xml-empty", "the file is empty"),
        ReadError::TooLarge(megabytes) => say!(
            "error-xml-too-large",
            "the file has {size} MB; an e-invoice of up to 20 MB can be read",
            size = *megabytes,
        ),
        ReadError::NotXml(what) => say!(
            "error-xml-other-file",
            "the file is {what}, not the XML of an e-invoice",
            what = *what,
        ),
        ReadError::UnknownEncoding(encoding) => say!(
            "error-xml-encoding-unknown",
            "the file declares the encoding “{encoding}”, which cannot be read; UTF-8 is usual",
            encoding = encoding,
        ),
        ReadError::WrongEncoding { encoding, byte } => say!(
            "error-xml-encoding-wrong",
            "the file is said to be {encoding}, but at byte {byte} it is not",
            encoding = *encoding,
            byte = *byte,
        ),
        ReadError::Doctype => say!(
            "error-xml-doctype",
            "the file has a DOCTYPE, by which other files are drawn in; no e-invoice has one"
        ),
        ReadError::Entity(name) => say!(
            "error-xml-entity",
            "the file uses the entity “{entity}”, which XML does not know",
            entity = format!("&{name};"),
        ),
        ReadError::TooDeep => say!(
            "error-xml-too-deep",
            "the file's elements stand more than 64 deep in each other; no e-invoice needs that"
        ),
        ReadError::TooManyElements => say!(
            "error-xml-too-many-elements",
            "the file has more than 1,000,000 elements; no e-invoice needs that many"
        ),
        ReadError::TooManyLines(lines) => say!(
            "error-xml-too-many-lines",
            "the invoice has {lines} lines; up to 10,000 can be read",
            lines = *lines,
        ),
        ReadError::TooManyAdjustments(count) => say!(
            "error-xml-too-many-adjustments",
            "the invoice has {count} discounts and surcharges; up to 1,000 can be read",
            count = *count,
        ),
        ReadError::Malformed { line, what } => say!(
            "error-xml-malformed",
            "the file is not well-formed XML in line {line}: {what}",
            line = *line,
            what = what,
        ),
        ReadError::NotAnInvoice(root) => say!(
            "error-xml-no-invoice",
            "the file is a “{root}”, not an invoice; UBL begins with Invoice or CreditNote, CII \
             with CrossIndustryInvoice",
            root = root,
        ),
        ReadError::Missing { element, expected } => say!(
            "error-xml-missing",
            "{element} is missing: {expected}",
            element = element,
            expected = *expected,
        ),
        ReadError::Unfit {
            element,
            found,
            expected,
        } => say!(
            "error-xml-unfit",
            "{element} says “{found}”, where {expected} is expected",
            element = element,
            found = found,
            expected = expected,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_of_a_file_that_is_not_read_is_that_of_the_crate_that_reads_it() {
        let element = || "Invoice/ID".to_owned();
        for error in [
            ReadError::Empty,
            ReadError::TooLarge(21),
            ReadError::NotXml("a PDF"),
            ReadError::UnknownEncoding("EBCDIC".into()),
            ReadError::WrongEncoding {
                encoding: "UTF-8",
                byte: 1200,
            },
            ReadError::Doctype,
            ReadError::Entity("nbsp".into()),
            ReadError::TooDeep,
            ReadError::TooManyElements,
            ReadError::TooManyLines(10_001),
            ReadError::TooManyAdjustments(1_001),
            ReadError::Malformed {
                line: 3,
                what: "no end".into(),
            },
            ReadError::NotAnInvoice("Order".into()),
            ReadError::Missing {
                element: element(),
                expected: "the number",
            },
            ReadError::Unfit {
                element: element(),
                found: "x".into(),
                expected: "a date".into(),
            },
        ] {
            assert_eq!(why(&error).message, error.to_string());
        }
        let error = XmlError::Character {
            element: element(),
            code: 7,
        };
        assert_eq!(
            unwritten(&error).message,
            format!("The e-invoice was not written: {error}.")
        );
    }
}
