//! CII D16B as CEN/TS 16931-3-3 binds the norm's terms to it.

mod read;
mod read_line;
mod read_party;
mod write;
mod write_line;
mod write_party;

pub use read::read;
pub use write::write;

/// Namespace of the outermost elements.
pub const RSM: &str = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
/// Namespace of everything between them and the texts.
pub const RAM: &str =
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
/// Namespace of dates and indicators.
pub const UDT: &str = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";
/// Namespace of the dates of documents that are referred to.
pub const QDT: &str = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100";

/// The code of a document reference that is a tender (BT-17).
const TENDER: &str = "50";
/// The code of one that is an object (BT-18, BT-128).
const OBJECT: &str = "130";
/// The code of one that supports the invoice (BG-24).
const SUPPORTING: &str = "916";
/// What names a project; the schema wants a text for which the norm has no term.
const PROJECT_NAME: &str = "Project reference";

/// When tax becomes due (BT-8): the norm's code of UNTDID 2005, CII's of UNTDID 2475.
pub const TAX_POINTS: [(&str, &str); 3] = [("3", "5"), ("35", "29"), ("432", "72")];
