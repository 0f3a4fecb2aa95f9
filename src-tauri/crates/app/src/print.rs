//! Printing: several invoices as one job on a printer of the system, each exactly as it is handed
//! out.

use crate::entry;
use crate::error::{Code, Error};
use crate::open::App;
use crate::reason;
use crate::view::{PrintInput, PrintedView, PrinterView};
use counterfoil_domain::say;
use counterfoil_print::{COPIES_MAX, Job, JobState, PrintError, Spooler};
use std::path::PathBuf;
use std::time::Duration;

/// How long the queue is watched for a refusal. A job that waits longer waits in the queue.
const WATCHED: Duration = Duration::from_secs(3);

impl App {
    /// The system's printers, the default one first.
    ///
    /// # Errors
    /// [`Code::Printer`] where the print service cannot be reached.
    pub async fn printers(&self) -> Result<Vec<PrinterView>, Error> {
        self.blocking(|_| {
            let mut printers: Vec<_> = Spooler::system()
                .printers()?
                .into_iter()
                .map(|p| PrinterView {
                    refuses: (!p.is_accepting).then(|| p.words()),
                    is_default: p.is_default,
                    name: p.name,
                })
                .collect();
            printers.sort_by_key(|p| !p.is_default);
            Ok(printers)
        })
        .await
    }

    /// Prints invoices as one job. Returns once the queue has taken it, and says where it could not be
    /// asked what became of it.
    ///
    /// # Errors
    /// [`Code::Invalid`] for a number of copies that cannot be printed, [`Code::Printer`] with the
    /// reason where the printer is not there or refuses the job. Nothing is printed then.
    pub async fn print_invoices(&self, input: PrintInput) -> Result<PrintedView, Error> {
        self.blocking(move |app| app.print_on(&Spooler::system(), &input))
            .await
    }

    fn print_on(&self, spooler: &Spooler, input: &PrintInput) -> Result<PrintedView, Error> {
        let copies = u16::try_from(input.copies).ok();
        let copies = copies.filter(|c| (1..=COPIES_MAX).contains(c));
        let Some(copies) = copies else {
            let words = say!(
                "error-copies",
                "Print between 1 and {most} copies.",
                most = COPIES_MAX
            );
            return Err(Error::field("copies", words));
        };
        let folder = tempfile::tempdir().map_err(Error::internal)?;
        let (mut files, mut pages, mut names) = (Vec::<PathBuf>::new(), 0, Vec::new());
        for (index, id) in input.invoices.iter().enumerate() {
            let (invoice, drawn) = self.issued(*id)?;
            let path = folder.path().join(format!("{index}.pdf"));
            std::fs::write(&path, &drawn.bytes).map_err(|e| {
                Error::file(
                    say!(
                        "error-print-file",
                        "The file for the printer could not be written"
                    ),
                    &path,
                    &e,
                )
            })?;
            files.push(path);
            pages += drawn.pages;
            names.push(entry::file_name(&invoice));
        }
        let title = match names.as_slice() {
            [one] => format!("Invoice {one}"),
            several => format!("{} invoices", several.len()),
        };
        let job = spooler.print(&input.printer, &title, &files, copies)?;
        // Whatever is heard of the job from here on: it may be on paper by now.
        self.hand_out(&input.invoices);
        let unclear = is_unclear(spooler.follow(&job, WATCHED), &job)?;
        Ok(PrintedView {
            printer: job.printer,
            job: job.id.to_string(),
            invoices: u32::try_from(files.len()).unwrap_or(u32::MAX),
            pages,
            unclear,
        })
    }
}

/// Whether nobody can say what became of a job that the queue took. Not to be told is no failure: whoever
/// took it for one would print the same twice.
fn is_unclear(followed: Result<JobState, PrintError>, job: &Job) -> Result<bool, Error> {
    match followed {
        Ok(JobState::Refused(reason)) => Err(PrintError::Refused {
            printer: job.printer.clone(),
            reason,
        }
        .into()),
        Ok(JobState::Canceled) => Err(Error::of(
            Code::Cancelled,
            say!(
                "error-print-canceled",
                "The print job was canceled in the queue."
            ),
        )),
        Ok(_) => Ok(false),
        Err(error) => {
            tracing::warn!(%error, job = job.id, "it is not known what became of a print job");
            Ok(true)
        }
    }
}

impl From<PrintError> for Error {
    fn from(error: PrintError) -> Self {
        let said = reason::print(&error);
        match error {
            PrintError::NoFiles => Self::field("invoices", said),
            PrintError::Copies(_) => Self::field("copies", said),
            PrintError::NoService { .. } => Self::of(Code::Printer, said).detailed(error),
            _ => Self::of(Code::Printer, said),
        }
    }
}

#[cfg(test)]
mod tests;
