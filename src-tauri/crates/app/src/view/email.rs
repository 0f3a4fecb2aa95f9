//! Documents that a person sends with their own mail program.

use counterfoil_domain::InvoiceId;
use serde::Serialize;
use ts_rs::TS;

/// What became of the wish to send an invoice by e-mail. Nothing is sent by this program, and it
/// does not know whether the person sent it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EmailView {
    /// The invoice.
    pub id: InvoiceId,
    /// Whom the message is to.
    pub to: String,
    /// Its subject, in the document's language.
    pub subject: String,
    /// Where the PDF is.
    pub path: String,
    /// Number of its pages.
    pub pages: u32,
    /// What the system did with the message.
    pub opened: EmailOpened,
}

/// What the system did with a message that was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EmailOpened {
    /// A mail program was asked to open it with the PDF attached. Some leave the file out; the
    /// person has to look.
    WithFile,
    /// A mail program was asked to open it; the person attaches the PDF.
    WithoutFile,
    /// No mail program could be opened.
    Nowhere,
}

/// What the sender on a document lacks (BR-06 and BR-08 of EN 16931 ask for both).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SenderGaps {
    /// There is no name (BT-27).
    pub name: bool,
    /// There is no address (BG-5).
    pub address: bool,
}
