//! The simulator at the terminal; `cargo xtask sim` starts it. See [`USAGE`].

use counterfoil_simulator::{
    Campaign, Caught, Pairs, PayoutReport, Report, SCENARIOS, Schedule, planted, play,
};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask sim [--full | --plant BUG | --payouts] [--runs N] [--seed N] [--json FILE]
cargo xtask sim --replay SCENARIO SCHEDULE

  (nothing)    single faults, a part of the pairs, random schedules, planted mistakes
  --full       every pair and a million random schedules
  --runs N     so many random schedules
  --seed N     the seed of the first random schedule; with --runs 1 it replays that one
  --plant BUG  that planted mistake alone, or all of them
  --payouts    payouts alone; with --full every pair
  --json FILE  write the report there too
  --replay     play one schedule and show what happened, event by event
";

/// What was asked for.
#[derive(Debug, Default)]
struct Orders {
    full: bool,
    payouts: bool,
    runs: Option<u64>,
    seed: Option<u64>,
    plant: Option<String>,
    json: Option<String>,
    replay: Option<(String, Schedule)>,
}

fn main() -> ExitCode {
    let orders = match read(std::env::args().skip(1)) {
        Ok(orders) => orders,
        Err(why) => {
            eprint!("{why}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    if let Some((scenario, schedule)) = &orders.replay {
        return replay(scenario, schedule);
    }
    let report = run(&orders);
    println!("\n{report}");
    if let Some(file) = &orders.json {
        let text = serde_json::to_string_pretty(&report).map_err(std::io::Error::from);
        if let Err(error) = text.and_then(|text| std::fs::write(file, text)) {
            eprintln!("{file} was not written: {error}");
            return ExitCode::FAILURE;
        }
    }
    if report.is_good() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn read(mut words: impl Iterator<Item = String>) -> Result<Orders, String> {
    let mut orders = Orders::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} wants a value."));
        let number = |text: String| {
            let read = text.parse::<u64>();
            read.map_err(|_| format!("{word} wants a number, not “{text}”."))
        };
        match word.as_str() {
            "--help" => return Err("What can be played:".to_owned()),
            "--full" => orders.full = true,
            "--payouts" => orders.payouts = true,
            "--runs" => orders.runs = Some(number(value()?)?),
            "--seed" => orders.seed = Some(number(value()?)?),
            "--plant" => orders.plant = Some(value()?),
            "--json" => orders.json = Some(value()?),
            "--replay" => orders.replay = Some((value()?, value()?.parse()?)),
            _ => return Err(format!("“{word}” is not known.")),
        }
    }
    Ok(orders)
}

fn run(orders: &Orders) -> Report {
    let mut report = Report::default();
    let mut part = |name: &str, play: &dyn Fn() -> Campaign| {
        eprintln!("{name} …");
        report.add(name, play());
    };
    let (pairs, name, runs) = if orders.full {
        (Pairs::All, "every pair of faults", 1_000_000)
    } else {
        (Pairs::OneIn(200), "some pairs of faults", 2_000)
    };
    if orders.payouts {
        report.payouts = Some(payouts(orders.full));
        return report;
    }
    if let Some(name) = &orders.plant {
        let only = Some(name.as_str()).filter(|name| *name != "all");
        report.add_planted(&planted(only, tell));
        return report;
    }
    // A seed is given to see that one again, not everything else.
    if orders.seed.is_none() {
        part("without faults", &Campaign::calm);
        part("every single fault", &Campaign::singles);
        part(name, &|| Campaign::pairs(pairs));
    }
    let first = orders.seed.unwrap_or(1);
    let runs = orders.runs.unwrap_or(runs);
    part("random schedules", &|| Campaign::random(first, runs));
    if orders.seed.is_none() {
        eprintln!("planted mistakes …");
        report.add_planted(&planted(None, tell));
        report.payouts = Some(payouts(orders.full));
    }
    report.finish();
    report
}

fn payouts(full: bool) -> PayoutReport {
    eprintln!("payouts …");
    PayoutReport::of(if full { Pairs::All } else { Pairs::OneIn(20) })
}

fn tell(caught: &Caught) {
    let noticed = if caught.by().is_some() {
        "noticed"
    } else {
        "MISSED"
    };
    eprintln!("  {:?}: {noticed} after {}", caught.bug, caught.schedules);
    if caught.by().is_none() {
        for other in caught.found.iter().take(3) {
            eprintln!(
                "    {} '{}' '{}'",
                other.what, other.scenario, other.schedule
            );
        }
    }
}

fn replay(scenario: &str, schedule: &Schedule) -> ExitCode {
    let Some(scenario) = SCENARIOS.iter().find(|s| s.name == scenario) else {
        let names: Vec<_> = SCENARIOS.iter().map(|s| s.name).collect();
        eprintln!(
            "There is no scenario “{scenario}”. There are:\n  {}",
            names.join("\n  ")
        );
        return ExitCode::from(2);
    };
    let played = play(scenario, schedule);
    for (number, (event, wrong)) in played.trace.iter().enumerate() {
        let wrong = wrong.map_or("", |w| w.name());
        println!("{number:>4}  {:<26} {wrong}", event.name());
    }
    for violation in &played.violations {
        println!("{violation}");
    }
    if played.violations.is_empty() {
        println!("Everything held.");
        return ExitCode::SUCCESS;
    }
    ExitCode::FAILURE
}
