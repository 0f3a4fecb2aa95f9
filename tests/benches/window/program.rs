//! A program with a window: started, seen on the screen, weighed, ended.

use crate::common::Outcome;
use counterfoil_tests::processes;
use counterfoil_tests::screen::{Area, Screen};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Where there is writing in each window once it has its first rows. All windows are of one size and
/// lie in the corner, as there is no window manager.
const PLACE: Area = Area {
    x: 200,
    y: 212,
    width: 400,
    height: 76,
};

/// So many points are a few letters.
const LETTERS: usize = 60;

/// How often the screen is looked at: the finest that can be told apart.
const GLANCE: Duration = Duration::from_millis(3);

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// The variable by which a run's processes are known.
const MARK: &str = "COUNTERFOIL_BENCH_RUN";

/// How a program with a window is started.
#[derive(Debug)]
pub struct Program {
    /// What the tables call it.
    pub name: String,
    /// Its file.
    pub file: PathBuf,
    /// The words after it.
    pub words: Vec<OsString>,
    /// What is set in its environment.
    pub variables: Vec<(&'static str, OsString)>,
}

/// A run of a program; ended with all its processes when this is dropped.
#[derive(Debug)]
pub struct Run {
    child: Child,
    mark: String,
}

impl Program {
    /// Starts it and waits for its writing on the screen; gives the time between.
    pub fn start(&self, screen: &Screen) -> Outcome<(Run, Duration)> {
        static RUNS: AtomicU64 = AtomicU64::new(0);
        until(|| Ok(screen.ink(PLACE)? == 0)).map_err(|_| "the screen is not empty")?;
        let number = RUNS.fetch_add(1, Ordering::Relaxed);
        let value = format!("{}-{number}", std::process::id());
        let mut command = Command::new(&self.file);
        command
            .args(&self.words)
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .env(MARK, &value)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let start = Instant::now();
        let mut run = Run {
            child: command.spawn()?,
            mark: format!("{MARK}={value}"),
        };
        while screen.ink(PLACE)? < LETTERS {
            if start.elapsed() > PATIENCE {
                return Err("nothing is written on the screen".into());
            }
            if let Some(status) = run.child.try_wait()? {
                return Err(format!("it ended before it showed anything: {status}").into());
            }
            sleep(GLANCE);
        }
        Ok((run, start.elapsed()))
    }
}

impl Run {
    /// What each of its processes takes of memory, in bytes, by name.
    pub fn shares(&self) -> Vec<(String, u64)> {
        let family = processes::family(self.child.id(), &self.mark);
        let shares = family.into_iter().filter_map(|process| {
            let name = processes::name(process)?;
            Some((name, processes::share_of_memory(process)?))
        });
        shares.collect()
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let family = processes::family(self.child.id(), &self.mark);
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The others see that they are alone and end by themselves; one that does not is told to.
        let are_gone = || Ok(!family.iter().any(|one| processes::is_running(*one)));
        if until_for(Duration::from_secs(3), are_gone).is_err() {
            for one in family.iter().filter(|one| processes::is_running(**one)) {
                let _ = Command::new("kill")
                    .args(["-KILL", &one.to_string()])
                    .status();
            }
        }
    }
}

fn until(is_so: impl FnMut() -> Outcome<bool>) -> Outcome {
    until_for(PATIENCE, is_so)
}

fn until_for(time: Duration, mut is_so: impl FnMut() -> Outcome<bool>) -> Outcome {
    let start = Instant::now();
    while !is_so()? {
        if start.elapsed() > time {
            return Err("it took too long".into());
        }
        sleep(GLANCE);
    }
    Ok(())
}
