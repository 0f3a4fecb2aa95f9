//! The shapes that cross to the window and to `--json`: what screens show and what people enter.
//!
//! Everything a person types arrives as text and is read here in Rust. The TypeScript side is
//! generated from these types.

mod account;
mod customer;
mod entry;
mod invoice;
mod sync;

pub use account::{AccountState, AccountView, ConnectInput, ServiceView, Startup, System};
pub use customer::{CustomerInput, CustomerPage, CustomerQuery, CustomerView};
pub use entry::{Computed, DraftInput, ItemInput, RowRead, UnsavedView};
pub use invoice::{
    Counts, InvoicePage, InvoiceQuery, InvoiceRow, InvoiceView, ItemView, Preview, SavedFile,
};
pub use sync::{
    Changed, ConflictChoice, ConflictField, StatusView, SyncProgress, SyncState, SyncView,
    WaitingRecord, WaitingView,
};
