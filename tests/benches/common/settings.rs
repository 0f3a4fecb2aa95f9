//! What a run was asked for, on the command line and in the environment.

use super::Outcome;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What a run was asked for.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the figures go as JSON, besides the tables.
    pub json: Option<PathBuf>,
    /// How often everybody takes a turn: `COUNTERFOIL_BENCH_ROUNDS`.
    pub rounds: usize,
    /// Whether the largest sizes are measured too: `COUNTERFOIL_BENCH_FULL=1`.
    pub full: bool,
    /// A folder in which filled stores are kept and found again: `COUNTERFOIL_BENCH_STORES`. The
    /// one who sets it throws them away when what fills them has changed.
    pub stores: Option<PathBuf>,
    /// Sizes instead of a bench's own, smallest first: `COUNTERFOIL_BENCH_SIZES=1000,5000`.
    pub sizes: Option<Vec<usize>>,
}

impl Settings {
    /// Reads them; none when cargo did not ask for a bench.
    pub fn read() -> Outcome<Option<Self>> {
        let mut json: Option<PathBuf> = None;
        let mut asked = false;
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--bench" => asked = true,
                "--json" => json = Some(words.next().ok_or("--json wants a file's name")?.into()),
                other => return Err(format!("{other} is not known here; --json FILE is").into()),
            }
        }
        if !asked {
            return Ok(None);
        }
        if let Some(path) = &json {
            // Known now rather than after all has been measured.
            earlier(path)?;
        }
        let sizes = match std::env::var("COUNTERFOIL_BENCH_SIZES") {
            Ok(text) => Some(numbers(&text)?),
            Err(_) => None,
        };
        let rounds = match std::env::var("COUNTERFOIL_BENCH_ROUNDS") {
            Ok(text) => usize::from_str(text.trim())?.max(1),
            Err(_) => 20,
        };
        let full = std::env::var("COUNTERFOIL_BENCH_FULL").is_ok_and(|v| v == "1");
        Ok(Some(Self {
            json,
            rounds,
            full,
            stores: std::env::var_os("COUNTERFOIL_BENCH_STORES").map(PathBuf::from),
            sizes,
        }))
    }

    /// How many invoices a store has, smallest first: ten and a hundred thousand, with everything
    /// a million too, unless sizes were given.
    pub fn sizes(&self) -> Vec<usize> {
        self.sizes.clone().unwrap_or_else(|| {
            let mut sizes = vec![10_000, 100_000];
            sizes.extend(self.full.then_some(1_000_000));
            sizes
        })
    }
}

/// What earlier benches left in the file; an object without anything where there is none.
pub fn earlier(path: &Path) -> Outcome<Value> {
    let text = fs::read_to_string(path).unwrap_or_default();
    if text.trim().is_empty() {
        return Ok(json!({}));
    }
    let found: Value = serde_json::from_str(&text)?;
    if found.is_object() {
        Ok(found)
    } else {
        Err(format!("{} holds something else than figures", path.display()).into())
    }
}

fn numbers(text: &str) -> Outcome<Vec<usize>> {
    let mut numbers = text
        .split(',')
        .map(|n| n.trim().parse())
        .collect::<Result<Vec<usize>, _>>()?;
    numbers.sort_unstable();
    Ok(numbers)
}
