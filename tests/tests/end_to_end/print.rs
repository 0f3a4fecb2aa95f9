//! Invoices printed through the real window, on a print service of the test's own.

use std::path::Path;

use counterfoil_tests::{Terminal, Window, has_session, pdf};

use crate::printers::Service;
use crate::road::draft;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_is_printed_as_one_job_and_a_refused_job_is_told_with_its_reason() {
    if !has_session() {
        return;
    }
    let Some(service) = Service::start() else {
        return;
    };
    service.queue("Desk", "keep:/", &["-D", "By the window"]);
    let gives_up = ["-o", "printer-error-policy=abort-job"];
    service.queue("Jammed", "keep:/jammed", &gives_up);
    service.queue("Closed", "keep:/", &[]);
    assert!(service.run(
        "cupsreject",
        &["-r", "Out of service until Monday", "Closed"]
    ));

    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    let invoice = draft("P-1", "yard@zuraw.example.com").to_string();
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice);
    let socket = service.path("cups.sock");
    let variables = [("CUPS_SERVER", socket.to_str().unwrap())];
    let window = Window::open_with(data.path(), &variables).await;
    window.click("start-local").await;
    window.click("invoice-row").await;
    window.act("action-print").await;

    // The first that takes jobs is chosen; the one that takes none says why.
    let closed = window.find_css(&printer("Closed")).await;
    assert!(!closed.is_enabled().await.unwrap());
    window
        .until_shows("print-panel", "Out of service until Monday")
        .await;
    window.click_css(&printer("Jammed")).await;
    window.click("print-go").await;
    window
        .until_shows("error", "Paper is stuck in tray 2")
        .await;
    assert_eq!(window.count("printed").await, 0);

    window.fill("print-copies", "0").await;
    assert!(!window.find("print-go").await.is_enabled().await.unwrap());
    window.fill("print-copies", "1").await;
    window.click_css(&printer("Desk")).await;
    window.click("print-go").await;
    window.until_shows("printed", "Desk").await;
    let job = window
        .find("printed")
        .await
        .attr("data-job")
        .await
        .unwrap()
        .unwrap();
    let printed = service.path("kept").join(&job);
    until_kept(&printed).await;
    let text = pdf::text(&printed);
    for words in ["P-1", "Żuraw Shipyard", "Hull survey", "275.50"] {
        assert!(text.contains(words), "{words} is missing in:\n{text}");
    }
    window.close().await;
    // The refused job left nothing behind.
    let kept: Vec<String> = service.kept().into_iter().map(|(name, _)| name).collect();
    assert_eq!(kept, [job.clone(), format!("{job}.title")]);
}

fn printer(name: &str) -> String {
    format!("[data-testid=printer][data-name={name}]")
}

/// The queue hands it on a moment after it has taken it.
async fn until_kept(file: &Path) {
    for _ in 0..200 {
        if file.is_file() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{} is not printed", file.display());
}
