//! `cargo xtask sim`: plays every fault and death against the driver of sync, in memory.

use crate::needs::{self, For};
use crate::step::{Done, cargo, step};

/// Hands the words on to the simulator, built with optimisation: it plays millions of schedules.
pub fn run(words: &[&str]) -> Done {
    needs::provide(For::Run)?;
    let mut arguments = vec!["run", "--quiet", "--profile", "bench"];
    arguments.extend(["-p", "counterfoil-simulator", "--"]);
    arguments.extend(words);
    step("Simulating", &mut cargo(&arguments))
}
