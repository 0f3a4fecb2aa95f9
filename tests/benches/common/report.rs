//! Tables on standard output, and the same figures as JSON. Several benches share one file.

use super::Outcome;
use super::contest::Standing;
use super::settings::{self, Settings};
use serde_json::{Value, json};
use std::fs;

/// What a contest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Nanoseconds.
    Time,
    /// Bytes.
    Bytes,
}

impl Unit {
    /// Three digits and a unit.
    pub fn show(self, amount: u64) -> String {
        let amount = amount as f64;
        let names = match self {
            Self::Time => ["ns", "µs", "ms", "s"],
            Self::Bytes => ["B", "kB", "MB", "GB"],
        };
        let (value, unit) = match amount {
            n if n < 1e3 => (n, names[0]),
            n if n < 1e6 => (n / 1e3, names[1]),
            n if n < 1e9 => (n / 1e6, names[2]),
            n => (n / 1e9, names[3]),
        };
        let decimals = if value < 10.0 {
            2
        } else {
            usize::from(value < 100.0)
        };
        format!("{value:.decimals$} {unit}")
    }

    /// How the file calls it.
    fn key(self) -> &'static str {
        match self {
            Self::Time => "ns",
            Self::Bytes => "bytes",
        }
    }
}

/// The figures of one bench.
pub struct Report {
    bench: &'static str,
    contests: Vec<Value>,
    goals: Vec<Value>,
    missing: Vec<Value>,
    notes: Vec<String>,
}

impl Report {
    /// An empty one.
    pub fn new(bench: &'static str) -> Self {
        println!("\n{bench}, on {}", machine()["cpu"].as_str().unwrap_or("?"));
        Self {
            bench,
            contests: Vec::new(),
            goals: Vec::new(),
            missing: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Something to know when reading the figures.
    pub fn note(&mut self, text: impl Into<String>) {
        let text = text.into();
        println!("  {text}");
        self.notes.push(text);
    }

    /// A peer that is not measured, and why.
    pub fn missing(&mut self, peer: &str, reason: &str) {
        println!("  missing: {peer}: {reason}");
        self.missing.push(json!({ "peer": peer, "reason": reason }));
    }

    /// A contest's table of times; ratios are to the first of it.
    pub fn contest(&mut self, work: &str, standing: &Standing) {
        self.contest_in(work, standing, Unit::Time);
    }

    /// A contest's table; ratios are to the first of it.
    pub fn contest_in(&mut self, work: &str, standing: &Standing, unit: Unit) {
        println!("\n  {work}");
        let mut rows = Vec::new();
        for series in &standing.series {
            let ratio = series.times(&standing.series[0]);
            println!(
                "    {:<40}{:>10}{:>11}{:>10}   n = {}",
                series.name,
                unit.show(series.median()),
                unit.show(series.p95()),
                format!("× {ratio:.2}"),
                series.nanos.len()
            );
            rows.push(json!({
                "name": series.name,
                "samples": series.nanos.len(),
                (format!("p50_{}", unit.key())): series.median(),
                (format!("p95_{}", unit.key())): series.p95(),
                "ratio": ratio,
            }));
        }
        for (name, reason) in &standing.failed {
            println!("    {name:<40}failed: {reason}");
        }
        let failed: Vec<_> = standing
            .failed
            .iter()
            .map(|(name, reason)| json!({ "name": name, "reason": reason }))
            .collect();
        self.contests
            .push(json!({ "work": work, "contestants": rows, "failed": failed }));
    }

    /// A goal that is met when `figure` is at most `limit`; none when it could not be measured.
    pub fn at_most(&mut self, goal: &str, figure: Option<f64>, limit: f64) {
        self.goal(goal, figure, limit, figure.map(|f| f <= limit));
    }

    /// A goal that is met when `figure` is at least `limit`; none when it could not be measured.
    pub fn at_least(&mut self, goal: &str, figure: Option<f64>, limit: f64) {
        self.goal(goal, figure, limit, figure.map(|f| f >= limit));
    }

    fn goal(&mut self, goal: &str, figure: Option<f64>, limit: f64, met: Option<bool>) {
        self.goals
            .push(json!({ "goal": goal, "figure": figure, "limit": limit, "met": met }));
    }

    /// Prints the goals and writes the file.
    pub fn finish(self, settings: &Settings) -> Outcome {
        println!("\n  goals");
        for goal in &self.goals {
            let word = match goal["met"].as_bool() {
                Some(true) => "met",
                Some(false) => "MISSED",
                None => "not measured",
            };
            let figure = goal["figure"].as_f64().map(|f| format!("{f:.2}"));
            println!(
                "    {:<66}{:>8}   {word}",
                goal["goal"].as_str().unwrap_or_default(),
                figure.unwrap_or_default()
            );
        }
        let Some(path) = &settings.json else {
            return Ok(());
        };
        let mut all = settings::earlier(path)?;
        all["machine"] = machine();
        all["benches"][self.bench] = json!({
            "rounds": settings.rounds,
            "contests": self.contests,
            "goals": self.goals,
            "missing": self.missing,
            "notes": self.notes,
        });
        fs::write(path, serde_json::to_string_pretty(&all)?)?;
        Ok(())
    }
}

fn machine() -> Value {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let listed = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = listed.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == "model name").then(|| value.trim())
    });
    json!({
        "os": std::env::consts::OS,
        "arch": std::env::consts::ARCH,
        "cores": cores,
        "cpu": format!("{}, {cores} cores", model.unwrap_or(std::env::consts::ARCH)),
    })
}
