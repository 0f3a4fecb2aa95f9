//! What a command prints and how it ends.
#![allow(
    clippy::print_stderr,
    reason = "errors and hints belong on standard error, apart from the answer"
)]

use counterfoil_app::{Code, Error};
use serde::Serialize;
use serde_json::json;
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// How a command that did not fail ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// All is done.
    Done,
    /// Done, but something waits for a person.
    Waiting,
    /// What was asked for failed, and the answer that is printed says so.
    Failed,
}

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// What was asked for could not be done.
    App(Box<Error>),
    /// The words of the command make no sense together.
    Usage(String),
    /// The answer could not be written.
    Pipe(io::Error),
}

/// How a command ends.
pub type Ended = Result<Ending, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::App(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Pipe(error)
    }
}

/// What is waited for, said on the way.
pub fn remark(text: &str) {
    eprintln!("{text}");
}

/// A failure of this kind, in words.
pub fn failed(code: Code, message: impl Into<String>) -> Failure {
    Error {
        code,
        message: message.into(),
        said: None,
        field: None,
        problems: Vec::new(),
        detail: None,
    }
    .into()
}

/// A failure because of something entered.
pub fn invalid(field: &str, message: impl Into<String>) -> Failure {
    Error {
        code: Code::Invalid,
        message: message.into(),
        said: None,
        field: Some(field.to_owned()),
        problems: Vec::new(),
        detail: None,
    }
    .into()
}

/// Where answers go: words for people or one JSON document.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    json: bool,
}

impl Output {
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    pub fn is_json(self) -> bool {
        self.json
    }

    /// Prints an answer: as JSON where asked, else in the words that `words` makes.
    pub fn answer<T: Serialize>(self, value: &T, words: impl FnOnce() -> String) -> io::Result<()> {
        let text = if self.json {
            serde_json::to_string_pretty(value)?
        } else {
            words()
        };
        print(&text)
    }

    /// Says something beside the answer; not where a script reads.
    pub fn hint(self, text: &str) {
        if !self.json {
            eprintln!("{text}");
        }
    }

    /// Says something that a person has to know while the command waits, also beside JSON.
    pub fn note(self, text: &str) {
        remark(text);
    }

    /// Prints why the command failed and gives its exit status.
    pub fn end(self, ended: Ended) -> ExitCode {
        match ended {
            Ok(Ending::Done) => ExitCode::SUCCESS,
            Ok(Ending::Failed) => ExitCode::FAILURE,
            Ok(Ending::Waiting) => ExitCode::from(3),
            // Nobody reads any more, which is their choice.
            Err(Failure::Pipe(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
                ExitCode::SUCCESS
            }
            Err(Failure::Pipe(error)) => {
                eprintln!("The answer could not be written: {error}.");
                ExitCode::FAILURE
            }
            Err(Failure::Usage(message)) => {
                eprintln!("{}", clean(&message));
                ExitCode::from(2)
            }
            Err(Failure::App(error)) => {
                self.tell(&error);
                ExitCode::FAILURE
            }
        }
    }

    fn tell(self, error: &Error) {
        if self.json {
            let document = json!({ "error": error });
            // Where even this cannot be written the exit status still tells.
            let _ = print(&format!("{document:#}"));
        }
        eprintln!("{}", in_words(error));
    }
}

/// An error for people: its sentence, then every field to mend.
fn in_words(error: &Error) -> String {
    let mut text = clean(&error.message);
    match (error.problems.as_slice(), &error.field) {
        ([], Some(field)) => text = format!("{field}: {text}"),
        ([], None) => {}
        ([one], _) => text = format!("{}: {}", one.field, clean(&one.message)),
        (several, _) => {
            text = "Something entered has to be mended:".to_owned();
            for problem in several {
                text += &format!("\n  {}: {}", problem.field, clean(&problem.message));
            }
        }
    }
    text
}

/// Prints a text and a line end.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.trim_end_matches('\n').as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Text that may come from a service, without the characters that steer a terminal.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect()
}

/// Widest a column gets, in characters.
const COLUMN_MAX: usize = 44;

/// Rows under headings, each column as wide as it needs to be.
#[derive(Debug)]
pub struct Table {
    right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these headings; one that begins with `>` stands at the right.
    pub fn new(headings: &[&str]) -> Self {
        Self {
            right: headings.iter().map(|h| h.starts_with('>')).collect(),
            rows: vec![
                headings
                    .iter()
                    .map(|h| h.trim_start_matches('>').to_owned())
                    .collect(),
            ],
        }
    }

    /// Adds a row. Long cells are cut, except in the last column, which has the rest of the line.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        let shown = |(at, cell): (usize, String)| {
            let cell = clean(&cell).replace('\n', " ");
            if at + 1 == N || cell.chars().count() <= COLUMN_MAX {
                return cell;
            }
            let kept: String = cell.chars().take(COLUMN_MAX - 1).collect();
            format!("{}…", kept.trim_end())
        };
        self.rows
            .push(cells.into_iter().enumerate().map(shown).collect());
    }

    /// Adds a row whose long cells go on in the lines below, so that nothing is cut.
    pub fn row_whole<const N: usize>(&mut self, cells: [String; N]) {
        let cells = cells.map(|cell| wrapped(&clean(&cell)));
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..height {
            let part = |cell: &Vec<String>| cell.get(line).cloned().unwrap_or_default();
            self.rows.push(cells.iter().map(part).collect());
        }
    }

    /// The table as lines of text.
    pub fn text(&self) -> String {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.right.len()).map(width).collect();
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, width), right) in row.iter().zip(&widths).zip(&self.right) {
                let gap = " ".repeat(width - cell.chars().count());
                line += &if *right {
                    format!("{gap}{cell}  ")
                } else {
                    format!("{cell}{gap}  ")
                };
            }
            text += line.trim_end();
            text.push('\n');
        }
        text
    }
}

/// Text in lines of a column's width, broken between words; a longer word is broken within.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let mut word: Vec<char> = word.chars().collect();
            if !line.is_empty() && line.chars().count() + 1 + word.len() <= COLUMN_MAX {
                line.push(' ');
            } else if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            while word.len() > COLUMN_MAX {
                lines.push(word.drain(..COLUMN_MAX).collect());
            }
            line.extend(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell_and_amounts_stand_at_the_right() {
        let mut table = Table::new(&["Reference", ">Amount", "To"]);
        table.row(["BT1".into(), "1.00".into(), "Żółta Łódź".into()]);
        table.row(["ARC011-2026".into(), "1230.50".into(), String::new()]);
        assert_eq!(
            table.text(),
            "Reference     Amount  To\n\
             BT1             1.00  Żółta Łódź\n\
             ARC011-2026  1230.50\n"
        );
    }

    #[test]
    fn a_long_cell_is_cut_but_for_the_last_and_no_cell_can_steer_the_terminal() {
        let mut table = Table::new(&["Name", "Answer"]);
        table.row(["x".repeat(60), "y".repeat(60)]);
        table.row(["\u{1b}[31mred\nnext".into(), String::new()]);
        let text = table.text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], format!("{}…  {}", "x".repeat(43), "y".repeat(60)));
        assert_eq!(lines[2], " [31mred next");
    }

    #[test]
    fn a_whole_row_goes_on_below_and_loses_nothing() {
        let mut table = Table::new(&["Field", "Here", "There"]);
        // Nine words of four letters fill 44 characters.
        let (words, number) = (["word"; 10].join(" "), "9".repeat(50));
        table.row_whole(["note".into(), words, number]);
        table.row_whole([
            "address".into(),
            "Quay 1\nGdańsk".into(),
            "\u{1b}[0m".into(),
        ]);
        let nine = ["word"; 9].join(" ");
        let lines = [
            format!("Field    {:44}  There", "Here"),
            format!("note     {nine}  {}", "9".repeat(44)),
            format!("         {:44}  999999", "word"),
            format!("address  {:44}  [0m", "Quay 1"),
            "         Gdańsk".to_owned(),
        ];
        assert_eq!(table.text(), lines.join("\n") + "\n");
    }

    #[test]
    fn several_problems_are_listed_with_their_fields() {
        let error: Error = serde_error(&[("due_date", "Too early."), ("items", "None.")]);
        assert_eq!(
            in_words(&error),
            "Something entered has to be mended:\n  due_date: Too early.\n  items: None."
        );
        let error: Error = serde_error(&[("due_date", "Too early.")]);
        assert_eq!(in_words(&error), "due_date: Too early.");
    }

    fn serde_error(problems: &[(&str, &str)]) -> Error {
        Error {
            code: Code::Invalid,
            message: problems[0].1.to_owned(),
            said: None,
            field: Some(problems[0].0.to_owned()),
            problems: problems
                .iter()
                .map(|(field, message)| crate::domain::Problem::new(*field, *message))
                .collect(),
            detail: None,
        }
    }
}
