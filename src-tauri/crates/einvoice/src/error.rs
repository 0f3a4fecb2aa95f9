//! Why a file cannot be read as an e-invoice, or a document not be written as one.

/// Most bytes of a file that is read, attachments included.
pub const BYTES_MAX: usize = 20 * 1024 * 1024;
/// Most lines of an invoice that is read.
pub const LINES_MAX: usize = 10_000;
/// Most allowances and charges on the whole of an invoice that is read.
pub const ADJUSTMENTS_MAX: usize = 1_000;
/// Most paths that are told of what was left out.
pub const IGNORED_MAX: usize = 100;
/// How deep elements may stand in each other.
pub const DEPTH_MAX: usize = 64;
/// Most elements of a file that is read.
pub const ELEMENTS_MAX: usize = 1_000_000;

/// Why a file cannot be read. Elements are named by their path, `Invoice/InvoiceLine[2]/Price`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes than [`BYTES_MAX`].
    #[error("the file has {0} MB; an e-invoice of up to 20 MB can be read")]
    TooLarge(usize),
    /// It is something else, named with its article.
    #[error("the file is {0}, not the XML of an e-invoice")]
    NotXml(&'static str),
    /// It declares an encoding that nobody knows.
    #[error("the file declares the encoding “{0}”, which cannot be read; UTF-8 is usual")]
    UnknownEncoding(String),
    /// Its bytes are not what its declaration or its first bytes say.
    #[error("the file is said to be {encoding}, but at byte {byte} it is not")]
    WrongEncoding {
        /// The encoding that it is said to have.
        encoding: &'static str,
        /// Where the first bytes stand that do not fit, from 0.
        byte: usize,
    },
    /// It has a document type declaration, by which entities and other files come in.
    #[error("the file has a DOCTYPE, by which other files are drawn in; no e-invoice has one")]
    Doctype,
    /// It uses an entity that XML does not know by itself.
    #[error("the file uses the entity “&{0};”, which XML does not know")]
    Entity(String),
    /// Deeper than [`DEPTH_MAX`].
    #[error("the file's elements stand more than 64 deep in each other; no e-invoice needs that")]
    TooDeep,
    /// More elements than [`ELEMENTS_MAX`].
    #[error("the file has more than 1,000,000 elements; no e-invoice needs that many")]
    TooManyElements,
    /// More lines than [`LINES_MAX`].
    #[error("the invoice has {0} lines; up to 10,000 can be read")]
    TooManyLines(usize),
    /// More allowances and charges on the whole invoice than [`ADJUSTMENTS_MAX`].
    #[error("the invoice has {0} discounts and surcharges; up to 1,000 can be read")]
    TooManyAdjustments(usize),
    /// It breaks off or breaks XML's rules.
    #[error("the file is not well-formed XML in line {line}: {what}")]
    Malformed {
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },
    /// It is XML, but no invoice that is known.
    #[error(
        "the file is a “{0}”, not an invoice; UBL begins with Invoice or CreditNote, CII with \
         CrossIndustryInvoice"
    )]
    NotAnInvoice(String),
    /// Something is not there without which the rest cannot be understood.
    #[error("{element} is missing: {expected}")]
    Missing {
        /// Path of the element.
        element: String,
        /// What it would hold.
        expected: &'static str,
    },
    /// Something is there that cannot be understood.
    #[error("{element} says “{found}”, where {expected} is expected")]
    Unfit {
        /// Path of the element.
        element: String,
        /// What it says, cut after 40 characters.
        found: String,
        /// What it should say.
        expected: String,
    },
}

/// Why a document cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// A text has a character that no XML file may hold.
    #[error("{element} has the control character U+{code:04X}, which XML cannot hold; remove it")]
    Character {
        /// Path of the element that the text would stand in.
        element: String,
        /// The character.
        code: u32,
    },
}
