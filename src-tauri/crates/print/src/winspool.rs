//! The spooler of Windows, through the `printers` library.
//!
//! It takes the file as it is, so the printer itself has to understand PDF, and one file a job.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use printers::common::base::job::{PrinterJobOptions, PrinterJobState};
use printers::common::base::printer::PrinterState as State;
use printers::common::converters::Converter;

use crate::printer::{Job, JobState, Printer, PrinterState};
use crate::{PrintError, check, words};

/// Between two looks at a job.
const PAUSE: Duration = Duration::from_millis(200);

/// The print service of this computer.
#[derive(Debug, Clone)]
pub struct Spooler(());

impl Spooler {
    /// The one that programs of this system print with.
    #[must_use]
    pub const fn system() -> Self {
        Self(())
    }

    /// All printers, the default one first, then by title.
    ///
    /// # Errors
    /// None on this system.
    pub fn printers(&self) -> Result<Vec<Printer>, PrintError> {
        let mut printers: Vec<Printer> = printers::get_printers().iter().map(printer).collect();
        printers.sort_by_cached_key(|p| (!p.is_default, p.title.to_lowercase(), p.name.clone()));
        Ok(printers)
    }

    /// Hands a file to a printer.
    ///
    /// # Errors
    /// [`PrintError::OneFileOnly`] when there are several; otherwise why the queue took nothing.
    pub fn print(
        &self,
        printer: &str,
        title: &str,
        files: &[PathBuf],
        copies: u16,
    ) -> Result<Job, PrintError> {
        check(files, copies)?;
        let [path] = files else {
            return Err(PrintError::OneFileOnly);
        };
        let bytes = std::fs::read(path).map_err(|source| PrintError::File {
            path: path.clone(),
            source,
        })?;
        let found = printers::get_printer_by_name(printer)
            .ok_or_else(|| PrintError::NoSuchPrinter(printer.to_owned()))?;
        let refused = |reason: String| PrintError::Refused {
            printer: printer.to_owned(),
            reason,
        };
        let copies = copies.to_string();
        let options = PrinterJobOptions {
            name: Some(title),
            raw_properties: &[("copies", &copies), ("document-format", "RAW")],
            converter: Converter::None,
        };
        let id = found
            .print(&bytes, options)
            .map_err(|error| refused(error.message))?;
        let id = u32::try_from(id).map_err(|_| refused("it has no number".to_owned()))?;
        Ok(Job {
            printer: found.system_name,
            id,
        })
    }

    /// What has become of a job. The spooler forgets jobs that are printed.
    ///
    /// # Errors
    /// [`PrintError::NoSuchPrinter`] when the printer is gone.
    pub fn job_state(&self, job: &Job) -> Result<JobState, PrintError> {
        let found = printers::get_printer_by_name(&job.printer)
            .ok_or_else(|| PrintError::NoSuchPrinter(job.printer.clone()))?;
        let jobs = found.get_job_history();
        let Some(known) = jobs.iter().find(|one| one.id == u64::from(job.id)) else {
            return Ok(JobState::Done);
        };
        let why = || {
            found
                .state_reasons
                .iter()
                .filter_map(|r| words::of(r))
                .next()
        };
        Ok(match known.state {
            PrinterJobState::PENDING | PrinterJobState::UNKNOWN => JobState::Waiting(why()),
            PrinterJobState::PAUSED => {
                JobState::HeldUp(why().unwrap_or_else(|| "it is held".to_owned()))
            }
            PrinterJobState::PROCESSING => JobState::Printing,
            PrinterJobState::CANCELLED => JobState::Canceled,
            PrinterJobState::COMPLETED => JobState::Done,
        })
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
}

fn printer(found: &printers::common::base::printer::Printer) -> Printer {
    Printer {
        name: found.system_name.clone(),
        title: found.name.clone(),
        is_default: found.is_default,
        is_accepting: true,
        state: match found.state {
            State::READY => PrinterState::Idle,
            State::PRINTING => PrinterState::Printing,
            State::PAUSED | State::OFFLINE => PrinterState::Stopped,
            State::UNKNOWN => PrinterState::Unknown,
        },
        reasons: found
            .state_reasons
            .iter()
            .filter_map(|r| words::of(r))
            .collect(),
    }
}
