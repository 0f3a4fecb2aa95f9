//! The log: a file a day in the data folder, a week kept, with secrets and people taken out.
//!
//! No part of the program logs a secret or a name on purpose. This is the second line: every line
//! passes [`redact`] on its way to the file, whoever wrote it, libraries included.

use std::io::{self, Write};
use std::panic;
use std::path::Path;

use tracing::Level;
use tracing_appender::rolling::{Builder, RollingFileAppender, Rotation};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::prelude::*;

/// How many days of log are kept.
const DAYS: usize = 7;

/// The variable that sets how much of our own doings is logged: error, warn, info, debug, trace.
const LEVEL_VARIABLE: &str = "COUNTERFOIL_LOG";

/// Starts logging into the folder; without a folder to write to there is no log.
pub fn start(folder: &Path) {
    if std::fs::create_dir_all(folder).is_err() {
        return;
    }
    let file = Builder::new()
        .rotation(Rotation::DAILY)
        .max_log_files(DAYS)
        .filename_prefix("counterfoil")
        .filename_suffix("log")
        .build(folder);
    let Ok(file) = file else { return };
    let level = std::env::var(LEVEL_VARIABLE)
        .ok()
        .and_then(|level| level.parse().ok());
    // Libraries speak only of trouble: their chatter is the likeliest to quote what they carry.
    let ours = Targets::new()
        .with_default(Level::WARN)
        .with_target("counterfoil", level.unwrap_or(Level::INFO));
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(Redacting(file));
    if tracing_subscriber::registry()
        .with(lines)
        .with(ours)
        .try_init()
        .is_ok()
    {
        log_panics();
    }
}

/// Says where the program broke, not what it held: a panic's words may quote data.
fn log_panics() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |broken| {
        let place = broken.location().map(ToString::to_string);
        tracing::error!(place, "panic");
        before(broken);
    }));
}

/// A log file through which nothing secret passes.
struct Redacting(RollingFileAppender);

impl<'a> MakeWriter<'a> for Redacting {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line { file: &self.0 }
    }
}

/// Takes one line: the formatter hands over a whole line at a time.
struct Line<'a> {
    file: &'a RollingFileAppender,
}

impl Write for Line<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file
            .make_writer()
            .write_all(redact(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.make_writer().flush()
    }
}

/// What stands in the place of what was taken out.
const HIDDEN: &str = "[hidden]";

/// Words after whose `=` or `:` a secret follows.
const KEYS: [&str; 8] = [
    "password",
    "secret",
    "token",
    "authorization",
    "cookie",
    "api_key",
    "apikey",
    "iban",
];

/// The line without tokens, passwords and e-mail addresses.
///
/// Works word by word: after `Bearer` and `Basic`, after a key of [`KEYS`], and words that look
/// like a JSON web token or an address are replaced whole.
fn redact(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut hide_next = false;
    for piece in
        line.split_inclusive(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&' | '?'))
    {
        let word = piece
            .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&' | '?'));
        let end = &piece[word.len()..];
        let scheme = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let is_scheme =
            scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("basic");
        if word.is_empty() {
            // A separator alone changes nothing.
        } else if is_scheme {
            out.push_str(word);
            hide_next = true;
            out.push_str(end);
            continue;
        } else if hide_next {
            out.push_str(HIDDEN);
            hide_next = false;
        } else if let Some(value) = after_key(word) {
            let (key, secret) = word.split_at(value);
            let starts_scheme = ["Bearer", "Basic"]
                .iter()
                .any(|scheme| secret.trim_start_matches('"').eq_ignore_ascii_case(scheme));
            out.push_str(key);
            if secret.trim_matches('"').is_empty() || starts_scheme {
                out.push_str(secret);
                hide_next = true;
            } else {
                out.push_str(HIDDEN);
            }
        } else if looks_personal(word) {
            out.push_str(HIDDEN);
        } else {
            out.push_str(word);
        }
        out.push_str(end);
    }
    out
}

/// Where the value begins in `key=value`, `key:value` or `"key":"value"` with a key of [`KEYS`].
fn after_key(word: &str) -> Option<usize> {
    let at = word.find(['=', ':'])?;
    let key = word[..at].to_ascii_lowercase();
    KEYS.iter()
        .any(|known| key.contains(known))
        .then_some(at + 1)
}

fn looks_personal(word: &str) -> bool {
    let is_address = word
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    is_address || word.contains("eyJ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_addresses_are_taken_out_of_a_line_and_the_rest_stays() {
        let cases = [
            ("pulled 50 invoices page=2", "pulled 50 invoices page=2"),
            (
                "Authorization: Bearer tok_canary done",
                "Authorization: Bearer [hidden] done",
            ),
            (
                "authorization=\"Bearer tok_canary\" done",
                "authorization=\"Bearer [hidden] done",
            ),
            ("Basic dXNlcjpwdw== sent", "Basic [hidden] sent"),
            ("password=canary user", "password=[hidden] user"),
            (
                "{\"password\":\"canary\",\"a\":1}",
                "{\"password\":[hidden],\"a\":1}",
            ),
            ("refresh_token: canary", "refresh_token: [hidden]"),
            ("GET /a?token=canary&page=2", "GET /a?token=[hidden]&page=2"),
            ("from anna.kowalska@example.com!", "from [hidden]"),
            ("jwt eyJhbGciOi.x.y seen", "jwt [hidden] seen"),
            ("at 10:15:02 took 3 ms", "at 10:15:02 took 3 ms"),
        ];
        for (line, redacted) in cases {
            assert_eq!(redact(line), redacted);
        }
    }

    #[test]
    fn what_is_logged_reaches_the_file_redacted() {
        let folder = std::env::temp_dir().join(format!("counterfoil-log-{}", std::process::id()));
        let file = tracing_appender::rolling::never(&folder, "test.log");
        let subscriber = tracing_subscriber::registry().with(
            tracing_subscriber::fmt::layer()
                .with_ansi(false)
                .with_writer(Redacting(file)),
        );
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!(token = "tok_canary", mail = "anna@example.com", "signed in");
        });
        let text = std::fs::read_to_string(folder.join("test.log")).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(text.contains("signed in"), "{text}");
        assert!(!text.contains("canary") && !text.contains("anna"), "{text}");
    }
}
