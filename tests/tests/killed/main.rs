//! The real `counterfoil` command, killed without warning (`kill -9`) while it writes and while it
//! sends, against the sandbox over real HTTP.
//!
//! A person drafts, edits, deletes, moves and syncs in a mixture drawn from a seed. Most commands
//! are killed at a moment drawn from the same seed, many of them while a call of theirs is at the
//! service. After every round the store is sound and holds all that the person was told is saved;
//! at the end of each stretch the service has every invoice once, to the minor unit, and nothing
//! else.
//!
//! `COUNTERFOIL_KILL_ROUNDS` sets how many rounds (40), `COUNTERFOIL_KILL_SEED` the seed. The seed
//! that a failure names, with as many rounds as one stretch has, makes the same choices again; the
//! moment of a kill within the command is as exact as the computer's clock and load allow.
#![cfg(unix)]

mod calm;
mod command;
mod content;
mod deed;
mod look;
mod service;
mod stage;
mod tally;

use stage::Stage;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use tally::Tally;

/// Rounds with one service and one data folder; then all is checked and a new person begins.
const STRETCH: u64 = 40;

fn setting(name: &str, usual: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text
            .trim()
            .parse()
            .unwrap_or_else(|_| panic!("{name} is a whole number, not {text:?}")),
        Err(_) => usual,
    }
}

#[test]
fn whatever_is_killed_nothing_that_was_told_saved_is_lost_and_nothing_is_doubled() {
    let rounds = setting("COUNTERFOIL_KILL_ROUNDS", STRETCH);
    let first = setting("COUNTERFOIL_KILL_SEED", 1);
    println!("COUNTERFOIL_KILL_SEED={first} COUNTERFOIL_KILL_ROUNDS={rounds}");
    let mut tally = Tally::default();
    let mut left = rounds;
    for seed in first.. {
        let now = left.min(STRETCH);
        if now == 0 {
            break;
        }
        let stretch = catch_unwind(AssertUnwindSafe(|| Stage::set(seed).play(now, &mut tally)));
        if let Err(cause) = stretch {
            println!("again: COUNTERFOIL_KILL_SEED={seed} COUNTERFOIL_KILL_ROUNDS={now}\n{tally}");
            resume_unwind(cause);
        }
        left -= now;
        if rounds > STRETCH {
            println!("seed {seed}: sound, {left} rounds left");
        }
    }
    println!("{tally}");
    assert_eq!(tally.rounds, rounds);
    tally.shows_that_the_kills_hit();
}
