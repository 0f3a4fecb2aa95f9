//! What tools that nobody here wrote say of the program's results. Where a tool is missing a test
//! says that it was skipped.

mod einvoices;
#[allow(dead_code, reason = "only Python packages are needed here")]
#[path = "../../benches/common/install.rs"]
mod install;
mod invented;
mod totals;
mod vendors;

/// What installing returns.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
