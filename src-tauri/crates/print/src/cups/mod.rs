//! CUPS, asked by IPP (RFC 8010, 8011) over its own socket.

pub(crate) mod http;
mod jobs;
pub(crate) mod server;
pub(crate) mod wire;

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use self::server::Server;
use self::wire::{Answer, Group, Request};
use crate::printer::{Job, JobState, Printer, PrinterState};
use crate::{PrintError, check, words};

/// How long one question may take: connecting, each piece sent, each piece received.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two looks at a job.
const PAUSE: Duration = Duration::from_millis(100);
/// Longest title (RFC 8011, `job-name`), in bytes.
const TITLE_MAX: usize = 255;

const CREATE_JOB: u16 = 0x0005;
const SEND_DOCUMENT: u16 = 0x0006;
const CANCEL_JOB: u16 = 0x0008;
const GET_JOB: u16 = 0x0009;
const GET_PRINTER: u16 = 0x000B;
const GET_DEFAULT: u16 = 0x4001;
const GET_PRINTERS: u16 = 0x4002;

const FORBIDDEN: u16 = 0x0401;
const NOT_AUTHORIZED: u16 = 0x0403;
const NOT_FOUND: u16 = 0x0406;
const GONE: u16 = 0x0407;
const NOT_ACCEPTING: u16 = 0x0506;

/// The print service of this computer.
#[derive(Debug, Clone)]
pub struct Spooler {
    server: Server,
    patience: Duration,
}

impl Spooler {
    /// The one that programs of this system print with: `CUPS_SERVER`, else what CUPS's
    /// `client.conf` names, else CUPS's socket.
    #[must_use]
    pub fn system() -> Self {
        Self {
            server: Server::of_system(),
            patience: PATIENCE,
        }
    }

    /// The one at an address as `CUPS_SERVER` has it: a socket's path, a host, or `host:port`.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self {
            server: Server::of(address),
            patience: PATIENCE,
        }
    }

    /// The same, waiting so long for each answer instead of fifteen seconds.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// All printers, the default one first, then by title.
    ///
    /// # Errors
    /// [`PrintError::NoService`] when nothing answers, [`PrintError::TimedOut`], or
    /// [`PrintError::Answer`].
    pub fn printers(&self) -> Result<Vec<Printer>, PrintError> {
        let answer = self.ask(&Request::new(GET_PRINTERS).wanting(&[
            "printer-info",
            "printer-is-accepting-jobs",
            "printer-name",
            "printer-state",
            "printer-state-message",
            "printer-state-reasons",
        ]))?;
        // This is how CUPS says that there are none.
        if answer.status == NOT_FOUND {
            return Ok(Vec::new());
        }
        let answer = understood(answer)?;
        let default = self.ask(&Request::new(GET_DEFAULT).wanting(&["printer-name"]))?;
        let default = default.first("printer-name").map(str::to_owned);
        let printers = answer.groups(wire::PRINTER);
        let mut printers: Vec<Printer> = printers
            .filter_map(|group| printer(group, default.as_deref()))
            .collect();
        printers.sort_by_cached_key(|p| (!p.is_default, p.title.to_lowercase(), p.name.clone()));
        Ok(printers)
    }

    /// Hands files to a printer as one job, each printed `copies` times, and returns as soon as the
    /// queue has all of them. What becomes of the job tells [`Spooler::follow`].
    ///
    /// # Errors
    /// [`PrintError`] says why the queue took nothing; a job that was begun is taken back.
    pub fn print(
        &self,
        printer: &str,
        title: &str,
        files: &[PathBuf],
        copies: u16,
    ) -> Result<Job, PrintError> {
        check(files, copies)?;
        if !may_be_called(printer) {
            return Err(PrintError::NoSuchPrinter(printer.to_owned()));
        }
        let mut opened = Vec::with_capacity(files.len());
        for path in files {
            opened.push(open(path)?);
        }
        let job = self.create(printer, title, copies)?;
        let last = opened.len() - 1;
        for (index, (file, size)) in opened.into_iter().enumerate() {
            let sent = self.send(&job, file, size, index == last);
            if let Err(error) = sent {
                // What matters is why the file was not taken; the job goes with it as far as it can.
                let cancel = Request::of_job(CANCEL_JOB, &job).text(wire::NAME, USER, &user());
                let _ = self.ask(&cancel);
                return Err(error);
            }
        }
        Ok(job)
    }

    /// What has become of a job.
    ///
    /// # Errors
    /// [`PrintError::NoSuchJob`] when the service forgot it, or why it could not be asked.
    pub fn job_state(&self, job: &Job) -> Result<JobState, PrintError> {
        let answer = self.ask(&Request::of_job(GET_JOB, job).wanting(&[
            "job-state",
            "job-state-message",
            "job-state-reasons",
            "job-printer-state-message",
            "job-printer-state-reasons",
        ]))?;
        if matches!(answer.status, NOT_FOUND | GONE) {
            return Err(PrintError::NoSuchJob);
        }
        let answer = understood(answer)?;
        let group = answer.groups(wire::JOB).next();
        let state = group.and_then(jobs::state);
        match state.ok_or_else(|| PrintError::Answer("a job without a state".to_owned()))? {
            // CUPS does not always tell a waiting job that its printer stands still.
            JobState::Waiting(None) => Ok(JobState::Waiting(self.stopped_because(&job.printer)?)),
            state => Ok(state),
        }
    }

    /// Why a printer stands still; none unless it does.
    fn stopped_because(&self, printer: &str) -> Result<Option<String>, PrintError> {
        let answer = self.ask(&Request::of_printer(GET_PRINTER, printer).wanting(&[
            "printer-state",
            "printer-state-message",
            "printer-state-reasons",
        ]))?;
        let group = answer.groups(wire::PRINTER).next();
        let stopped = group.filter(|group| group.integer("printer-state") == Some(5));
        Ok(stopped.map(|group| {
            let mut told = vec!["the printer is stopped".to_owned()];
            told.extend(jobs::reasons(
                group,
                "printer-state-message",
                "printer-state-reasons",
            ));
            told.join(", ")
        }))
    }

    /// Looks at a job until it is settled ([`JobState::is_settled`]) or `patience` is over, and
    /// returns its last state.
    ///
    /// # Errors
    /// As [`Spooler::job_state`].
    pub fn follow(&self, job: &Job, patience: Duration) -> Result<JobState, PrintError> {
        let end = Instant::now() + patience;
        loop {
            let state = self.job_state(job)?;
            if state.is_settled() || Instant::now() >= end {
                return Ok(state);
            }
            thread::sleep(PAUSE);
        }
    }

    fn create(&self, printer: &str, title: &str, copies: u16) -> Result<Job, PrintError> {
        let request = Request::of_printer(CREATE_JOB, printer)
            .text(wire::NAME, USER, &user())
            .text(wire::NAME, "job-name", cut(title))
            .job_attributes()
            .integer(wire::INTEGER, "copies", i32::from(copies));
        let answer = self.ask(&request)?;
        let id = self.taken(printer, &answer).and_then(|()| {
            let id = answer.groups(wire::JOB).find_map(|g| g.integer("job-id"));
            id.and_then(|id| u32::try_from(id).ok())
                .ok_or_else(|| PrintError::Answer("a job without a number".to_owned()))
        })?;
        Ok(Job {
            printer: printer.to_owned(),
            id,
        })
    }

    fn send(&self, job: &Job, file: File, size: u64, is_last: bool) -> Result<(), PrintError> {
        let request = Request::of_job(SEND_DOCUMENT, job)
            .text(wire::NAME, USER, &user())
            .text(wire::MIME, "document-format", "application/pdf")
            .boolean("last-document", is_last);
        let answer = http::post(&self.server, &request, file.take(size), size, self.patience)?;
        self.taken(&job.printer, &answer)
    }

    fn ask(&self, request: &Request) -> Result<Answer, PrintError> {
        http::post(&self.server, request, std::io::empty(), 0, self.patience)
    }

    /// Whether the queue took what was sent; the reason otherwise.
    fn taken(&self, printer: &str, answer: &Answer) -> Result<(), PrintError> {
        if answer.is_success() {
            return Ok(());
        }
        let printer = printer.to_owned();
        Err(match answer.status {
            NOT_FOUND => PrintError::NoSuchPrinter(printer),
            FORBIDDEN..=NOT_AUTHORIZED => PrintError::NotAllowed,
            NOT_ACCEPTING => PrintError::NotAccepting {
                reason: self
                    .closed_because(&printer)
                    .unwrap_or_else(|| "its queue is closed".to_owned()),
                printer,
            },
            _ => PrintError::Refused {
                printer,
                reason: reason(answer),
            },
        })
    }

    /// What whoever closed a queue said about it.
    fn closed_because(&self, printer: &str) -> Option<String> {
        let request = Request::of_printer(GET_PRINTER, printer).wanting(&["printer-state-message"]);
        let answer = self.ask(&request).ok()?;
        words::sentence(answer.first("printer-state-message")?)
    }
}

const USER: &str = "requesting-user-name";

/// Who prints, as CUPS's own programs tell it over the socket.
fn user() -> String {
    ["CUPS_USER", "LOGNAME", "USER"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|user| !user.is_empty()))
        .unwrap_or_else(|| "anonymous".to_owned())
}

/// A file with its size; it is read before anything is asked, so that a missing one begins no job.
fn open(path: &PathBuf) -> Result<(File, u64), PrintError> {
    let fail = |source| PrintError::File {
        path: path.clone(),
        source,
    };
    let file = File::open(path).map_err(fail)?;
    let kept = file.metadata().map_err(fail)?;
    if kept.is_dir() {
        return Err(fail(std::io::ErrorKind::IsADirectory.into()));
    }
    Ok((file, kept.len()))
}

/// Whether CUPS allows such a name of a printer; another would ask for something else.
fn may_be_called(printer: &str) -> bool {
    let is_odd = |c: char| c.is_control() || " /\\?'\"#".contains(c);
    (1..=127).contains(&printer.len()) && !printer.contains(is_odd)
}

/// As much of a title as fits.
fn cut(title: &str) -> &str {
    &title[..title.floor_char_boundary(TITLE_MAX)]
}

fn understood(answer: Answer) -> Result<Answer, PrintError> {
    match answer.status {
        _ if answer.is_success() => Ok(answer),
        FORBIDDEN..=NOT_AUTHORIZED => Err(PrintError::NotAllowed),
        _ => Err(PrintError::Answer(reason(&answer))),
    }
}

/// The service's own words, else its number.
fn reason(answer: &Answer) -> String {
    answer
        .first("status-message")
        .and_then(words::sentence)
        .unwrap_or_else(|| format!("status {:#06x}", answer.status))
}

fn printer(group: &Group, default: Option<&str>) -> Option<Printer> {
    let name = group.text("printer-name")?.to_owned();
    let title = group.text("printer-info").unwrap_or_default().trim();
    Some(Printer {
        title: if title.is_empty() { &name } else { title }.to_owned(),
        is_default: default == Some(&name),
        is_accepting: group.boolean("printer-is-accepting-jobs").unwrap_or(true),
        state: match group.integer("printer-state") {
            Some(3) => PrinterState::Idle,
            Some(4) => PrinterState::Printing,
            Some(5) => PrinterState::Stopped,
            _ => PrinterState::Unknown,
        },
        reasons: jobs::reasons(group, "printer-state-message", "printer-state-reasons"),
        name,
    })
}
