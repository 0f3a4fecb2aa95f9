//! The folder of data that the window opens, left with the list of invoices on the screen.

use super::INVOICES;
use crate::common::Outcome;
use crate::common::report::Report;
use crate::ledger;
use counterfoil_tests::Window;
use std::fs;
use std::path::Path;
use std::time::Instant;
use tokio::runtime::Runtime;

/// What the program calls its store.
const STORE: &str = "counterfoil.db";

/// Where the program keeps its data beneath the folder that the system gives all programs.
pub const BENEATH: &str = "counterfoil";

/// Fills the folder as someone who works without an account has it.
pub fn fill(folder: &Path, report: &mut Report) -> Outcome {
    let start = Instant::now();
    fs::create_dir_all(folder)?;
    let store = ledger::fill(&folder.join(STORE), None, INVOICES)?;
    store.write(|writer| writer.put_setting("started", "local"))?;
    drop(store);
    let bytes = fs::metadata(folder.join(STORE))?.len() / 1_000_000;
    report.note(format!(
        "{} invoices: {bytes} MB, filled in {} s",
        ledger::thousands(INVOICES),
        start.elapsed().as_secs()
    ));
    // A window opens where the last one was closed.
    Runtime::new()?.block_on(async {
        let window = Window::open(folder).await;
        window.click("nav-invoices").await;
        window.find("invoice-row").await;
        window.close().await;
    });
    Ok(())
}
