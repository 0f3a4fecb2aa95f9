//! A document from and to a file, in either syntax.

use crate::document::Document;
use crate::error::{ReadError, XmlError};
use crate::xml::{Tree, decode};
use crate::{cii, ubl};

/// How an e-invoice is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// OASIS Universal Business Language 2.1 (CEN/TS 16931-3-2).
    Ubl,
    /// UN/CEFACT Cross Industry Invoice D16B (CEN/TS 16931-3-3), also inside a PDF as Factur-X.
    Cii,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadDocument {
    /// Everything that the norm has a term for.
    pub document: Document,
    /// How it was written down.
    pub syntax: Syntax,
    /// Paths of the elements that say something which the norm has no term for, or which it has
    /// room for only once, in the file's order; the first hundred of them.
    pub ignored: Vec<String>,
}

impl Document {
    /// Reads a file: UBL or CII, in UTF-8, UTF-16 or the encoding that it declares.
    ///
    /// # Errors
    /// When the file is no invoice, is larger or deeper than any invoice, draws in other files, or
    /// says an amount, date or code that cannot be understood; the error names the element.
    pub fn read(bytes: &[u8]) -> Result<ReadDocument, ReadError> {
        let text = decode(bytes)?;
        let tree = Tree::parse(&text)?;
        let root = tree.root();
        let (document, syntax) = match (root.namespace(), root.name()) {
            (ubl::INVOICE, "Invoice") | (ubl::CREDIT_NOTE, "CreditNote") => {
                (ubl::read(root)?, Syntax::Ubl)
            }
            (cii::RSM, "CrossIndustryInvoice") => (cii::read(root)?, Syntax::Cii),
            (_, other) => return Err(ReadError::NotAnInvoice(other.chars().take(60).collect())),
        };
        Ok(ReadDocument {
            document,
            syntax,
            ignored: tree.left(),
        })
    }

    /// Writes it as a file: UTF-8, indented, the elements in the schema's order. The same document
    /// gives the same bytes.
    ///
    /// # Errors
    /// When a text has a control character that XML cannot hold; the error names the element.
    pub fn to_xml(&self, syntax: Syntax) -> Result<Vec<u8>, XmlError> {
        match syntax {
            Syntax::Ubl => ubl::write(self),
            Syntax::Cii => cii::write(self),
        }
    }
}
