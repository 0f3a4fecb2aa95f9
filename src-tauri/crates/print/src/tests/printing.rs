//! Jobs and queues of a real CUPS.

use std::fs;
use std::net::TcpListener;
use std::os::unix::net::UnixListener;
use std::time::Duration;

use super::service::Service;
use crate::{JobState, PrintError, PrinterState, Spooler};

/// Longer than a job of these tests takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn printers_are_listed_with_what_they_do() {
    let Some(service) = Service::start() else {
        return;
    };
    assert_eq!(service.spooler().printers().unwrap(), []);

    service.queue("Plain", "keep:/", &[]);
    service.queue("Desk", "keep:/", &["-D", "Zum Empfang – Süd"]);
    service.queue("Moved", "keep:/", &[]);
    service.queue("Closed", "keep:/", &[]);
    assert!(service.run("lpadmin", &["-d", "Desk"]));
    assert!(service.run("cupsdisable", &["-r", "Being moved to room 4", "Moved"]));
    assert!(service.run(
        "cupsreject",
        &["-r", "Out of service until Monday", "Closed"]
    ));

    let printers = service.spooler().printers().unwrap();
    let shown: Vec<_> = printers
        .iter()
        .map(|p| (p.name.as_str(), p.title.as_str(), p.is_default, p.state))
        .collect();
    assert_eq!(
        shown,
        [
            ("Desk", "Zum Empfang – Süd", true, PrinterState::Idle),
            ("Closed", "Closed", false, PrinterState::Idle),
            ("Moved", "Moved", false, PrinterState::Stopped),
            ("Plain", "Plain", false, PrinterState::Idle),
        ]
    );
    let words: Vec<String> = printers.iter().map(crate::Printer::words).collect();
    assert_eq!(words[0], "ready");
    assert_eq!(words[1], "takes no jobs: Out of service until Monday");
    assert!(
        words[2].starts_with("stopped: Being moved to room 4"),
        "{}",
        words[2]
    );
    assert!(!printers[1].is_accepting && printers[2].is_accepting);
}

#[test]
fn several_files_are_one_job_with_its_title_and_copies() {
    let Some(service) = Service::start() else {
        return;
    };
    service.queue("Keep", "keep:/", &[]);
    let large = format!("third {}\n", "x".repeat(300_000));
    let files = [
        service.file("1.pdf", "first\n"),
        service.file("2.pdf", "second\n"),
        service.file("3.pdf", &large),
    ];
    let spooler = service.spooler();
    let job = spooler.print("Keep", "Invoices März", &files, 2).unwrap();
    assert_eq!(spooler.follow(&job, PATIENCE).unwrap(), JobState::Done);
    let id = job.id.to_string();
    let twice = |text: &str| text.repeat(2);
    assert_eq!(
        service.kept(),
        [
            (
                id.clone(),
                ["first\n", "second\n", &large].map(twice).concat()
            ),
            (format!("{id}.title"), "Invoices März\n".to_owned()),
        ]
    );
    // A long title is cut where a letter ends.
    let long = "ä".repeat(200);
    let next = spooler.print("Keep", &long, &files[..1], 1).unwrap();
    assert_ne!(next.id, job.id);
    assert_eq!(spooler.follow(&next, PATIENCE).unwrap(), JobState::Done);
    assert_eq!(
        service.kept()[2],
        (next.id.to_string(), "first\n".to_owned())
    );
}

#[test]
fn a_queue_that_takes_no_jobs_is_told_with_its_reason() {
    let Some(service) = Service::start() else {
        return;
    };
    service.queue("Closed", "keep:/", &[]);
    assert!(service.run(
        "cupsreject",
        &["-r", "Out of service until Monday.", "Closed"]
    ));
    let files = [service.file("1.pdf", "first\n")];
    let told = service
        .spooler()
        .print("Closed", "One", &files, 1)
        .unwrap_err();
    assert!(matches!(&told, PrintError::NotAccepting { printer, .. } if printer == "Closed"));
    assert_eq!(
        told.to_string(),
        "The printer \u{201c}Closed\u{201d} takes no jobs: Out of service until Monday."
    );
    assert_eq!(service.kept(), []);
}

#[test]
fn an_unknown_printer_and_a_forgotten_job_are_told() {
    let Some(service) = Service::start() else {
        return;
    };
    service.queue("Keep", "keep:/", &[]);
    let files = [service.file("1.pdf", "first\n")];
    for name in ["Nowhere", "Süd%41", "a b", "", "../admin"] {
        let told = service.spooler().print(name, "One", &files, 1).unwrap_err();
        assert!(
            matches!(&told, PrintError::NoSuchPrinter(n) if n == name),
            "{told}"
        );
    }
    let job = crate::Job {
        printer: "Keep".to_owned(),
        id: 4711,
    };
    let told = service.spooler().job_state(&job).unwrap_err();
    assert!(matches!(told, PrintError::NoSuchJob), "{told}");
}

#[test]
fn a_printer_that_fails_ends_the_job_with_its_reason() {
    let Some(service) = Service::start() else {
        return;
    };
    let policy = ["-o", "printer-error-policy=abort-job"];
    service.queue("Jammed", "keep:/jammed", &policy);
    let policy = ["-o", "printer-error-policy=stop-printer"];
    service.queue("Stuck", "keep:/jammed", &policy);
    let files = [service.file("1.pdf", "first\n")];
    let spooler = service.spooler();
    let outcome = |printer: &str| {
        let job = spooler.print(printer, "One", &files, 1).unwrap();
        spooler.follow(&job, PATIENCE).unwrap()
    };
    match outcome("Jammed") {
        JobState::Refused(why) => assert!(why.contains("Paper is stuck in tray 2"), "{why}"),
        other => panic!("{other:?}"),
    }
    match outcome("Stuck") {
        JobState::Waiting(Some(why)) | JobState::HeldUp(why) => {
            assert!(why.contains("the printer is stopped"), "{why}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_job_on_a_stopped_printer_says_so_and_one_that_is_taken_back_too() {
    let Some(service) = Service::start() else {
        return;
    };
    service.queue("Moved", "keep:/", &[]);
    assert!(service.run("cupsdisable", &["-r", "Being moved to room 4", "Moved"]));
    let files = [service.file("1.pdf", "first\n")];
    let spooler = service.spooler();
    let job = spooler.print("Moved", "One", &files, 1).unwrap();
    match spooler.follow(&job, PATIENCE).unwrap() {
        JobState::Waiting(Some(why)) => {
            assert!(
                why.starts_with("the printer is stopped, Being moved to room 4"),
                "{why}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert!(service.run("cancel", &[&format!("Moved-{}", job.id)]));
    assert_eq!(spooler.follow(&job, PATIENCE).unwrap(), JobState::Canceled);
    assert_eq!(service.kept(), []);
}

#[test]
fn a_printer_with_a_driver_prints_a_pdf_and_refuses_what_is_none() {
    let Some(service) = Service::start() else {
        return;
    };
    let driver = "drv:///sample.drv/generic.ppd";
    let queue = ["-p", "Pdf", "-E", "-v", "keep:/", "-m", driver];
    if !service.run("lpadmin", &queue) {
        eprintln!("skipped: CUPS's sample drivers are not installed");
        return;
    }
    let spooler = service.spooler();
    let outcome = |content: &str| {
        let files = [service.file("1.pdf", content)];
        let job = spooler.print("Pdf", "One", &files, 1).unwrap();
        spooler.follow(&job, PATIENCE).unwrap()
    };
    assert_eq!(outcome(&blank_page()), JobState::Done);
    let printed = service.kept().remove(0).1;
    assert!(
        printed.starts_with("%!PS") || printed.starts_with("%PDF"),
        "{printed:.80}"
    );
    let broken = outcome("%PDF-1.7\nand nothing else\n");
    match broken {
        JobState::HeldUp(why) | JobState::Refused(why) => {
            assert!(!why.is_empty())
        }
        other => panic!("{other:?}"),
    }
}

/// A PDF of one empty page.
fn blank_page() -> String {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>",
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (index, object) in objects.iter().enumerate() {
        places += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let table = file.len();
    file += &format!("xref\n0 4\n0000000000 65535 f \n{places}");
    file + &format!("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n")
}

#[test]
fn without_cups_it_is_said_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("cups.sock");
    let told = Spooler::at(socket.to_str().unwrap())
        .printers()
        .unwrap_err();
    assert!(matches!(told, PrintError::NoService { .. }), "{told}");
    assert!(told.to_string().contains("cups.sock"), "{told}");
    assert!(told.to_string().contains("Printing needs CUPS"), "{told}");

    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let told = Spooler::at(&format!("127.0.0.1:{port}"))
        .printers()
        .unwrap_err();
    assert!(matches!(told, PrintError::NoService { .. }), "{told}");
}

#[test]
fn a_service_that_does_not_answer_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("cups.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let spooler = Spooler::at(socket.to_str().unwrap());
    let told = spooler.with_patience(Duration::from_millis(50)).printers();
    assert!(matches!(told, Err(PrintError::TimedOut)), "{told:?}");
    drop(listener);
}

#[test]
fn an_order_that_cannot_be_right_is_refused_before_anything_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let spooler = Spooler::at(folder.path().join("no.sock").to_str().unwrap());
    let file = folder.path().join("1.pdf");
    fs::write(&file, "first").unwrap();
    let cases = [
        (vec![], 1, "There is nothing to print."),
        (
            vec![file.clone()],
            0,
            "0 copies cannot be printed; choose 1 to 999.",
        ),
        (
            vec![file.clone()],
            1000,
            "1000 copies cannot be printed; choose 1 to 999.",
        ),
        (
            vec![file, folder.path().join("2.pdf")],
            1,
            "2.pdf cannot be read",
        ),
        (
            vec![folder.path().to_owned()],
            1,
            "cannot be read: is a directory",
        ),
    ];
    for (files, copies, expected) in cases {
        let told = spooler.print("Keep", "One", &files, copies).unwrap_err();
        assert!(told.to_string().contains(expected), "{told}");
    }
}
