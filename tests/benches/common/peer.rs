//! A peer in a process of its own, which measures itself: lines of JSON go in and come back, so
//! that neither its start nor the way to it is counted.

use super::Outcome;
use super::contest::Contestant;
use super::install;
use serde_json::Value;
use std::cell::RefCell;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A running peer.
pub struct Peer {
    /// What it calls itself, with its version.
    pub name: String,
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    log: PathBuf,
}

impl Peer {
    /// Starts `script` of the folder of peers with its interpreter and waits until it is ready.
    pub fn start(interpreter: &Path, script: &str, arguments: &[&OsStr]) -> Outcome<Self> {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
        let log = install::folder().join(format!("{script}.log"));
        let mut child = Command::new(interpreter)
            .arg(scripts.join(script))
            .args(arguments)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?)
            .spawn()?;
        let input = child.stdin.take().ok_or("no way in")?;
        let output = BufReader::new(child.stdout.take().ok_or("no way out")?);
        let mut peer = Self {
            name: script.to_owned(),
            child,
            input,
            output,
            log,
        };
        let greeting = peer.listen()?;
        peer.name = greeting["ready"]
            .as_str()
            .ok_or("it did not say that it is ready")?
            .to_owned();
        Ok(peer)
    }

    /// Asks for something and waits for the answer.
    pub fn ask(&mut self, request: &Value) -> Outcome<Value> {
        writeln!(self.input, "{request}")?;
        self.input.flush()?;
        self.listen()
    }

    fn listen(&mut self) -> Outcome<Value> {
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            let log = fs::read_to_string(&self.log).unwrap_or_default();
            let last = log.lines().rfind(|line| !line.trim().is_empty());
            return Err(last.unwrap_or("it ended without a word").to_owned().into());
        }
        let answer: Value = serde_json::from_str(&line)?;
        match answer["error"].as_str() {
            Some(error) => Err(error.to_owned().into()),
            None => Ok(answer),
        }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The peer as a contestant; `request` writes down `count` pieces of work from `first`.
pub fn contestant<'a>(
    peer: &'a RefCell<Peer>,
    request: impl Fn(u64, u64) -> Outcome<Value> + 'a,
) -> Contestant<'a> {
    let name = peer.borrow().name.clone();
    Contestant::there(&name, move |first, count| {
        let answer = peer.borrow_mut().ask(&request(first, count)?)?;
        let nanos = answer["nanos"].as_array().ok_or("no times came back")?;
        let nanos = nanos
            .iter()
            .map(|n| n.as_u64().ok_or("a time is no number"));
        Ok(nanos.collect::<Result<_, _>>()?)
    })
}
