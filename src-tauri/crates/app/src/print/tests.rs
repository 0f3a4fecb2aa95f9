//! Printing on a queue that takes every job and then says of it what a test wants.
#![cfg(unix)]

use crate::error::Code;
use crate::open::{App, Options};
use crate::view::{CustomerInput, DraftInput, ItemInput, PrintInput};
use chrono::{NaiveDate, Utc};
use counterfoil_domain::{InvoiceId, NumberStyle, Status};
use counterfoil_print::Spooler;
use counterfoil_secrets::RunKeyring;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// What the queue says when it is asked about a job.
#[derive(Clone, Copy)]
enum Says {
    /// Nothing, for longer than anybody waits.
    Nothing,
    /// That there is no such job (IPP status 0x0406), as one that keeps no history does.
    Unknown,
    /// A `job-state` of RFC 8011.
    State(u8),
}

/// A queue at a socket of that folder.
fn queue(folder: &Path, says: Says) -> Spooler {
    let socket = folder.join("queue.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        for stream in listener.incoming().flatten() {
            // A stream that is answered nothing stays open.
            kept.extend(answer(stream, says).unwrap());
        }
    });
    Spooler::at(socket.to_str().unwrap()).with_patience(Duration::from_millis(500))
}

fn answer(stream: UnixStream, says: Says) -> std::io::Result<Option<UnixStream>> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? <= 2 {
            break;
        }
        if let Some(given) = line.strip_prefix("Content-Length: ") {
            length = given.trim().parse().unwrap();
        }
    }
    let mut question = vec![0; length];
    reader.read_exact(&mut question)?;
    let integer = |tag: u8, name: &str, value: u8| {
        let mut bytes = vec![tag, 0, u8::try_from(name.len()).unwrap()];
        bytes.extend(name.as_bytes());
        bytes.extend([0, 4, 0, 0, 0, value]);
        bytes
    };
    const JOB: u8 = 2;
    let (status, job) = match (question[3], says) {
        // Get-Job-Attributes.
        (9, Says::Nothing) => return Ok(Some(reader.into_inner())),
        (9, Says::Unknown) => ([4, 6], vec![]),
        (9, Says::State(state)) => ([0, 0], integer(0x23, "job-state", state)),
        // Create-Job, Send-Document.
        _ => ([0, 0], integer(0x21, "job-id", 7)),
    };
    let reply = [&[2, 0], &status[..], &[0, 0, 0, 1, JOB], &job, &[3]].concat();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", reply.len());
    let stream = reader.get_mut();
    stream.write_all(&[head.as_bytes(), &reply].concat())?;
    Ok(None)
}

async fn opened(folder: &TempDir) -> App {
    let options = Options {
        data: Some(folder.path().join("data")),
        secrets: Arc::new(RunKeyring::default()),
        number_style: NumberStyle::POINT,
        table_style: NumberStyle::POINT,
        today: || NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
        now: Utc::now,
        automatic_sync: false,
    };
    App::open(options, Arc::new(|_| ())).await.unwrap()
}

/// An invoice that is issued.
async fn issued(app: &App) -> InvoiceId {
    let item = ItemInput {
        name: "Hull survey".into(),
        price: "100.00".into(),
        ..ItemInput::default()
    };
    let customer = CustomerInput {
        business_name: "Zuraw Shipyard".into(),
        ..CustomerInput::default()
    };
    let draft = DraftInput {
        customer: Some(app.customer_save(customer).await.unwrap().id),
        reference: "P-1".into(),
        currency: "EUR".into(),
        issue_date: "2026-11-20".into(),
        items: vec![item],
        ..DraftInput::default()
    };
    let saved = app.invoice_save(draft).await.unwrap();
    let ready = app.invoice_set_status(saved.id, Status::Ready);
    ready.await.unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_the_queue_took_is_an_error_only_where_it_is_known_to_have_failed() {
    let cases = [
        (Says::State(9), Ok(false)),
        (Says::Unknown, Ok(true)),
        (Says::Nothing, Ok(true)),
        (Says::State(7), Err(Code::Cancelled)),
        (Says::State(8), Err(Code::Printer)),
    ];
    for (index, (says, expected)) in cases.into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let app = opened(&folder).await;
        let id = issued(&app).await;
        let input = PrintInput {
            invoices: vec![id],
            printer: "Desk".into(),
            copies: 1,
        };
        let spooler = queue(folder.path(), says);
        let printed = app
            .blocking(move |app| app.print_on(&spooler, &input))
            .await;
        let printed = printed.map(|p| (p.job, p.unclear)).map_err(|e| e.code);
        assert_eq!(printed, expected.map(|u| ("7".to_owned(), u)), "{index}");
        let seen = app.invoice_get(id).await.unwrap();
        assert!(seen.handed_out.is_some(), "{index}");
    }
}
