//! "Send by e-mail": the PDF is written, and the person's own mail program opens with a message to
//! the customer. This program sends nothing, and knows nothing of what the person does with it.
//!
//! A name may hold anything, a line break too. What goes to a program goes as its arguments, never
//! through a shell; what goes into an address is percent-encoded (RFC 6068), so that nothing in it
//! can become another field of the message, or a file to attach.

use crate::document::{self, gather};
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{EmailOpened, EmailView};
use counterfoil_documents::{Letter, letter};
use counterfoil_domain::{InvoiceId, Status, say};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Attaches files, where a system of the X desktops has it (xdg-utils).
const ATTACHES: &str = "xdg-email";
/// How long it is watched for a failure. What still runs then is the mail program itself.
const WATCHED: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_millis(40);

impl App {
    /// Where the program is that opens a message with a file attached, in place of looking for it;
    /// none for a system without one. Only the first one given counts.
    pub fn attaches_with(&self, program: Option<PathBuf>) {
        let _ = self.inner.attaches_with.set(program);
    }

    /// Writes an issued invoice's PDF into the person's documents and opens their mail program with
    /// a message to the customer.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] for a draft; [`Code::Invalid`] (`email`) where the customer has no
    /// address, or one that is not an address; otherwise as [`App::invoice_pdf`]. Where no mail
    /// program opens, the answer says so: the PDF is there all the same.
    pub async fn invoice_email(&self, id: InvoiceId) -> Result<EmailView, Error> {
        self.blocking(move |app| {
            let (to, letter) = app.read_now(|r| {
                let gathered = gather(r, r.invoice(id)?)?;
                if gathered.invoice.status == Status::Draft {
                    return Err(Error::of(
                        Code::StatusDenied,
                        say!(
                            "error-email-draft",
                            "This is a draft. Issue it, then send it."
                        ),
                    ));
                }
                let given = gathered.customer.as_ref().map(|c| c.email.as_str());
                let to = address(given.unwrap_or_default())?;
                Ok((to, letter(&document::words_of(&gathered))))
            })?;
            let file = app.write_pdf(id, None)?;
            Ok(EmailView {
                id,
                opened: app.open_message(&to, &letter, Path::new(&file.path)),
                to,
                subject: letter.subject,
                path: file.path,
                pages: file.pages,
            })
        })
        .await
    }

    fn open_message(&self, to: &str, letter: &Letter, file: &Path) -> EmailOpened {
        let program = self.inner.attaches_with.get_or_init(|| find(ATTACHES));
        if let Some(program) = program {
            match begin(program, to, letter, file) {
                Ok(()) => return EmailOpened::WithFile,
                Err(why) => tracing::info!(%why, "no message with a file attached"),
            }
        }
        let opener = self.inner.visits.opener.get();
        match opener.map(|open| open(&mailto(to, letter))) {
            Some(Ok(())) => EmailOpened::WithoutFile,
            Some(Err(why)) => {
                tracing::info!(%why, "no mail program opened");
                EmailOpened::Nowhere
            }
            None => EmailOpened::Nowhere,
        }
    }
}

/// One plain address, or why there is none.
fn address(given: &str) -> Result<String, Error> {
    let given = given.trim();
    if given.is_empty() {
        return Err(Error::field(
            "email",
            say!(
                "error-email-none",
                "The customer has no e-mail address. Enter it there, then send again."
            ),
        ));
    }
    let odd = |c: char| c.is_control() || c.is_whitespace() || ",;<>()[]\"\\".contains(c);
    let sides = given.split_once('@').filter(|(who, place)| {
        !who.is_empty() && !place.is_empty() && !place.contains('@') && !given.contains(odd)
    });
    match sides {
        Some(_) => Ok(given.to_owned()),
        None => Err(Error::field(
            "email",
            say!(
                "error-email-not-one",
                "“{address}” is not an e-mail address. Mend it at the customer, then send again.",
                address = given
            ),
        )),
    }
}

/// The address of a message (RFC 6068).
fn mailto(to: &str, letter: &Letter) -> String {
    let text = letter.text.replace('\n', "\r\n");
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(to),
        encoded(&letter.subject),
        encoded(&text)
    )
}

/// Everything but the plainest characters as its bytes.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn begin(program: &Path, to: &str, letter: &Letter, file: &Path) -> Result<(), String> {
    let recipient = format!("mailto:{}", encoded(to));
    let words: [&OsStr; 8] = [
        "--utf8".as_ref(),
        "--subject".as_ref(),
        letter.subject.as_ref(),
        "--body".as_ref(),
        letter.text.as_ref(),
        "--attach".as_ref(),
        file.as_os_str(),
        recipient.as_ref(),
    ];
    let mut child = Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| e.to_string())?;
    let begun = Instant::now();
    while begun.elapsed() < WATCHED {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(status.to_string()),
            Ok(None) => std::thread::sleep(LOOK),
            Err(error) => return Err(error.to_string()),
        }
    }
    // Its end is waited for elsewhere, so that nothing of it stays behind.
    std::thread::spawn(move || child.wait());
    Ok(())
}

/// A program of this name in the folders that the system names for programs.
fn find(name: &str) -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter_of(subject: &str, text: &str) -> Letter {
        Letter {
            subject: subject.into(),
            text: text.into(),
        }
    }

    #[test]
    fn nothing_in_a_name_becomes_another_field_of_the_message() {
        for evil in [
            "x\r\nBcc: all@example.com",
            "x\nBcc: all@example.com",
            "x&bcc=all@example.com",
            "x?attach=/etc/passwd",
            "x%0D%0ABcc:all@example.com",
            "x\u{2028}y\0z#",
        ] {
            let address = mailto("ada@example.com", &letter_of(evil, evil));
            let (before, query) = address.split_once('?').unwrap();
            assert_eq!(before, "mailto:ada@example.com");
            let fields: Vec<_> = query
                .split('&')
                .map(|f| f.split_once('=').unwrap().0)
                .collect();
            assert_eq!(fields, ["subject", "body"], "{evil:?}");
            assert!(!address.contains(['\r', '\n', '#', '\0', ' ']), "{address}");
        }
    }

    #[test]
    fn the_text_of_an_address_reads_back_as_it_was_written() {
        let letter = letter_of("Rechnung 1 von Łucja & Co", "Guten Tag,\n\nbis 12 %\n");
        assert_eq!(
            mailto("ada@example.com", &letter),
            "mailto:ada@example.com?subject=Rechnung%201%20von%20%C5%81ucja%20%26%20Co\
             &body=Guten%20Tag%2C%0D%0A%0D%0Abis%2012%20%25%0D%0A"
        );
    }

    #[test]
    fn only_one_plain_address_is_written_to() {
        for (given, good) in [
            ("ada@example.com", true),
            (" ada+bills@example.com ", true),
            ("ada@localhost", true),
            ("", false),
            ("ada", false),
            ("ada@", false),
            ("@example.com", false),
            ("ada@example.com,all@example.com", false),
            ("Ada <ada@example.com>", false),
            ("ada@example.com\nBcc: all@example.com", false),
            ("ada@example.com@example.com", false),
        ] {
            let read = address(given);
            assert_eq!(read.is_ok(), good, "{given:?}");
            if let Err(error) = read {
                assert_eq!(error.field.as_deref(), Some("email"));
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_program_gets_everything_as_arguments_and_its_failure_is_seen() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let script = |name: &str, body: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
            let all = std::fs::Permissions::from_mode(0o755);
            std::fs::set_permissions(&path, all).unwrap();
            path
        };
        let told = folder.path().join("told");
        let good = script(
            "good",
            &format!("printf '%s\\0' \"$@\" > '{}'", told.display()),
        );
        let evil = letter_of("$(touch /x) `id`; \"'", "one\ntwo --attach /etc/passwd");
        let file = folder.path().join("a b.pdf");
        begin(&good, "ada@example.com", &evil, &file).unwrap();
        let words = std::fs::read_to_string(told).unwrap();
        let words: Vec<_> = words.trim_end_matches('\0').split('\0').collect();
        assert_eq!(
            words,
            [
                "--utf8",
                "--subject",
                &evil.subject,
                "--body",
                &evil.text,
                "--attach",
                file.to_str().unwrap(),
                "mailto:ada@example.com"
            ]
        );
        let bad = script("bad", "exit 3");
        assert!(begin(&bad, "ada@example.com", &evil, &file).is_err());
        assert!(begin(&folder.path().join("none"), "a@example.com", &evil, &file).is_err());
    }
}
