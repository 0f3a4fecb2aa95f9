//! UBL 2.1 as CEN/TS 16931-3-2 binds the norm's terms to it.

mod read;
mod read_line;
mod read_party;
mod write;
mod write_line;
mod write_party;

pub use read::read;
pub use write::write;

/// Namespace of an invoice.
pub const INVOICE: &str = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
/// Namespace of a credit note.
pub const CREDIT_NOTE: &str = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
/// Namespace of elements that hold elements.
pub const CAC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
/// Namespace of elements that hold text.
pub const CBC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

/// The scheme of a SEPA creditor's identifier among a party's identifiers (BT-90).
const SEPA: &str = "SEPA";
/// What stands where the schema wants a text for which the norm has no term.
const NOT_APPLICABLE: &str = "NA";
/// The code of a document reference that is an object (BT-18, BT-128).
const OBJECT: &str = "130";
/// The code of a document reference that is a project; only a credit note needs it (BT-11).
const PROJECT: &str = "50";
/// "Instrument not defined" (UNTDID 4461).
const UNDEFINED_MEANS: &str = "1";
