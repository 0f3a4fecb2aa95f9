//! What tools that nobody here wrote say of the program's results. Where a tool is missing a test
//! says that it was skipped.

mod totals;
