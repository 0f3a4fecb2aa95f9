//! Printers and jobs, as a person is told of them.

/// A printer of the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// By this it is asked to print.
    pub name: String,
    /// What people call it; its name where nobody called it anything.
    pub title: String,
    /// Whether the system prints there unless told otherwise.
    pub is_default: bool,
    /// Whether its queue takes jobs.
    pub is_accepting: bool,
    /// What it does.
    pub state: PrinterState,
    /// Why, in words, most telling first; may be empty.
    pub reasons: Vec<String>,
}

/// What a printer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrinterState {
    /// Waits for jobs.
    Idle,
    /// Prints.
    Printing,
    /// Somebody or something stopped it; jobs wait.
    Stopped,
    /// The system does not tell.
    Unknown,
}

impl Printer {
    /// State and reasons in a few words: `ready`, `stopped: out of paper`.
    #[must_use]
    pub fn words(&self) -> String {
        let state = match self.state {
            _ if !self.is_accepting => "takes no jobs",
            PrinterState::Idle => "ready",
            PrinterState::Printing => "printing",
            PrinterState::Stopped => "stopped",
            PrinterState::Unknown => "state unknown",
        };
        if self.reasons.is_empty() {
            state.to_owned()
        } else {
            format!("{state}: {}", self.reasons.join(", "))
        }
    }
}

/// A job that a queue took.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Job {
    /// Its printer's name.
    pub printer: String,
    /// The system's number of it.
    pub id: u32,
}

/// What became of a job. A reason is in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobState {
    /// In the queue; the text says what it waits for, where that is more than its turn.
    Waiting(Option<String>),
    /// Being printed.
    Printing,
    /// It stands still until somebody does something.
    HeldUp(String),
    /// Printed.
    Done,
    /// Given up by the print service or the printer.
    Refused(String),
    /// Taken back by somebody.
    Canceled,
}

impl JobState {
    /// Whether nothing will change any more.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Done | Self::Refused(_) | Self::Canceled)
    }

    /// Whether somebody should be told now: it is over, or it does not go on by itself.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.is_final() || matches!(self, Self::HeldUp(_) | Self::Waiting(Some(_)))
    }
}
