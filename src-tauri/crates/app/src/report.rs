//! The problem report: what helps to find a fault, and nothing that says who the person is or whom
//! they bill. It is shown whole before anything becomes of it, and it is never sent.

use crate::backup::Book;
use crate::error::Error;
use crate::open::App;
use crate::{backup, folder};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// How many lines of the log are in it.
const LINES: usize = 200;

impl App {
    /// The report as text, also where the store is damaged.
    ///
    /// # Errors
    /// Never for what it reports on; only where the program itself is at an end.
    pub async fn problem_report(&self) -> Result<String, Error> {
        self.blocking(|app| {
            let mut text = head(&app.inner.folder, app.now());
            text += &store_in_words(app);
            text += &settings_in_words(app);
            text += &tail(&app.inner.folder);
            Ok(without_places(&text, &app.inner.folder))
        })
        .await
    }
}

/// The report where the data could not be opened.
///
/// # Errors
/// Where there is no data folder at all.
pub async fn problem_report_closed(
    data: Option<PathBuf>,
    now: DateTime<Utc>,
    failure: &Error,
) -> Result<String, Error> {
    let failure = failure.clone();
    let made = tokio::task::spawn_blocking(move || {
        let data = folder::data(data)?;
        let mut text = head(&data, now);
        let path = data.join(backup::STORE);
        let health = match counterfoil_store::check_aside(&path) {
            Ok(()) => "sound".to_owned(),
            Err(error) => error.to_string(),
        };
        let _ = writeln!(text, "data not opened: {:?}\nstore: {health}", failure.code);
        text += &tail(&data);
        Ok(without_places(&text, &data))
    });
    made.await.map_err(Error::internal)?
}

fn head(data: &Path, now: DateTime<Utc>) -> String {
    let size = fs::metadata(data.join(backup::STORE)).map_or(0, |file| file.len());
    format!(
        "Counterfoil {}\n{} {} ({})\n{}\nstore: {} kB, newest format known {}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        system(),
        now.format("%Y-%m-%d %H:%M UTC"),
        size.div_ceil(1024),
        counterfoil_store::known_format(),
    )
}

/// What the system calls itself.
fn system() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="));
    let session = std::env::var("XDG_SESSION_TYPE").unwrap_or_default();
    format!("{} {session}", name.unwrap_or("-").trim_matches('"'))
        .trim_end()
        .to_owned()
}

fn store_in_words(app: &App) -> String {
    let health = match app.inner.store.check() {
        Ok(()) => "sound".to_owned(),
        Err(error) => error.to_string(),
    };
    let mut text = format!("store: {health}\n");
    match app.inner.store.holdings() {
        Ok(held) => {
            let _ = writeln!(text, "format: {}", held.format);
            for (table, count) in held.counts {
                let _ = writeln!(text, "  {table}: {count}");
            }
        }
        Err(error) => {
            let _ = writeln!(text, "counts: {error}");
        }
    }
    text
}

/// What is set, where that says nothing of the person.
fn settings_in_words(app: &App) -> String {
    let mut text = "settings:\n".to_owned();
    let read = app.read_now(|r| {
        let business = r.business()?;
        let mut accounts: BTreeMap<String, u32> = BTreeMap::new();
        for account in r.accounts()? {
            let practice = if account.practice { ", practice" } else { "" };
            let kind = format!("{}, {}{practice}", account.system, account.state);
            *accounts.entry(kind).or_default() += 1;
        }
        let automatic = r.setting("automatic_sync")?;
        Ok((business, accounts, automatic))
    });
    match read {
        Ok((business, accounts, automatic)) => {
            let _ = writeln!(
                text,
                "  template {:?}, paper {:?}, language {:?}\n  sync by itself: {}",
                business.look.template,
                business.look.paper,
                business.language,
                automatic.as_deref().unwrap_or("on"),
            );
            for (kind, count) in accounts {
                let _ = writeln!(text, "  accounts ({kind}): {count}");
            }
        }
        Err(error) => {
            let _ = writeln!(text, "  {:?}", error.code);
        }
    }
    let keyring = match app.inner.options.secrets.get("problem-report") {
        Ok(_) => "answers".to_owned(),
        Err(error) => error.to_string(),
    };
    let _ = writeln!(text, "  keyring: {keyring}");
    match Book::read(&app.inner.folder) {
        Ok(book) => {
            let last = book
                .last
                .map(|last| last.made_at.format("%Y-%m-%d %H:%M").to_string());
            let _ = writeln!(
                text,
                "  backups: {:?}, keep {}, sealed {}, last {}, failing {}",
                book.every,
                book.keep,
                book.sealed,
                last.as_deref().unwrap_or("never"),
                book.failure.is_some(),
            );
        }
        Err(error) => {
            let _ = writeln!(text, "  backups: {:?}", error.code);
        }
    }
    text
}

/// The last lines of the log, which secrets and addresses never reached.
fn tail(data: &Path) -> String {
    let files = fs::read_dir(data.join("log"))
        .into_iter()
        .flatten()
        .flatten();
    let mut files: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    files.sort();
    let newest = files.last().and_then(|path| fs::read(path).ok());
    let log = newest.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let lines: Vec<&str> = log.as_deref().unwrap_or_default().lines().collect();
    let from = lines.len().saturating_sub(LINES);
    format!("log:\n{}\n", lines[from..].join("\n"))
}

/// Without the names of the person's folders.
fn without_places(text: &str, data: &Path) -> String {
    let mut places = vec![(data.display().to_string(), "[data]")];
    if let Some(home) = directories::UserDirs::new() {
        places.push((home.home_dir().display().to_string(), "[home]"));
    }
    places
        .iter()
        .filter(|(place, _)| place.len() > 1)
        .fold(text.to_owned(), |text, (place, shown)| {
            text.replace(place, shown)
        })
}
