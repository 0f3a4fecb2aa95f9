//! Use cases: what a person can do, over every other crate. The window and the terminal command
//! are thin shells around [`App`].
//!
//! Screens read the store. Blocking work (SQLite, keyring, PDF) runs on blocking threads; each
//! sync runs on a thread of its own.

// A future holds all that it waits for: unboxed ones grow until a thread's stack does not hold them.
#![cfg_attr(not(test), warn(clippy::large_futures))]

mod account;
mod act;
mod automatic;
mod backup;
mod conflict;
mod connection;
mod console;
mod customer;
mod dispute;
mod document;
mod draft;
mod duplicate;
mod einvoice;
mod elsewhere;
mod email;
mod entry;
pub mod error;
mod explain;
mod export;
mod folder;
mod handed_out;
mod hint;
mod history;
mod import;
mod invoice;
mod kept;
mod landing;
pub mod locale;
mod lock;
mod meanwhile;
mod notice;
mod numbers;
mod open;
mod original;
mod others;
mod overview;
mod paid;
mod payment;
mod payment_code;
mod payment_part;
mod payout;
mod payout_ask;
mod payout_contents;
mod payout_show;
mod plan;
mod plan_words;
mod practice;
mod print;
mod profile;
mod reason;
mod reference;
mod report;
mod request;
mod sender;
mod session;
mod settings;
mod show;
mod show_plan;
mod sync;
mod sync_status;
#[cfg(test)]
mod typescript;
mod untaxed;
pub mod view;
mod visit;
mod wanted;
mod writes;

// The shells reach the lower crates through here only.
pub use counterfoil_domain as domain;
pub use counterfoil_secrets as secrets;

pub use backup::{rescue_look, rescue_restore, rescue_salvage};
pub use console::{CallRequest, OperationView};
pub use error::{Code, Error};
pub use folder::{DATA_VARIABLE, data as data_folder, file_name};
pub use notice::KEYRING_WAITS;
pub use open::{App, Event, Options};
pub use report::problem_report_closed;
pub use sync::SyncOutcome;
pub use visit::Opener;
