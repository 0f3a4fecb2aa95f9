//! The code lists that the rules read: facts of the registers, in the state of EN 16931's code lists
//! of 2025.

pub mod countries;
pub mod kinds;
pub mod payment;
pub mod qualifiers;
pub mod reasons;
pub mod schemes;
pub mod units;

/// MIME types of attached files (BT-125-1).
pub const MIME_TYPES: &[&str] = &[
    "application/pdf",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "image/jpeg",
    "image/png",
    "text/csv",
];

/// Whether a code stands in a list. Lists are sorted.
#[must_use]
pub fn holds(list: &[&str], code: &str) -> bool {
    list.binary_search(&code).is_ok()
}
