//! Printing through the system's own queue: CUPS on Linux and macOS, the spooler on Windows.
//!
//! [`Spooler`] lists printers, hands files over as one job and tells what became of it. Everything
//! here waits for the system: call it off the async workers. Why it is built so is told in
//! `docs/decisions/0012-printing.md`.

#[cfg(unix)]
mod cups;
mod error;
mod printer;
#[cfg(test)]
mod tests;
#[cfg(windows)]
mod winspool;
mod words;

#[cfg(unix)]
pub use cups::Spooler;
pub use error::PrintError;
pub use printer::{Job, JobState, Printer, PrinterState};
#[cfg(windows)]
pub use winspool::Spooler;

/// Most copies of one job.
pub const COPIES_MAX: u16 = 999;

/// What is checked of an order before the system is asked.
fn check(files: &[std::path::PathBuf], copies: u16) -> Result<(), PrintError> {
    if files.is_empty() {
        return Err(PrintError::NoFiles);
    }
    if !(1..=COPIES_MAX).contains(&copies) {
        return Err(PrintError::Copies(copies));
    }
    Ok(())
}
