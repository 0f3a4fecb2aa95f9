//! The part of the simulator that runs with every test: each single fault, some pairs, some random
//! schedules, and each planted mistake. `cargo xtask sim --full` plays all of them.

use counterfoil_simulator::{
    Campaign, Event, Pairs, Report, SCENARIOS, Schedule, Wrong, planted, play,
};

fn nothing_found(campaign: Campaign) {
    println!("{} schedules played", campaign.schedules);
    let found: Vec<_> = campaign
        .found
        .iter()
        .take(12)
        .map(|f| format!("{}\n  --replay '{}' '{}'", f.what, f.scenario, f.schedule))
        .collect();
    assert!(
        found.is_empty(),
        "{} violations:\n{}",
        campaign.found.len(),
        found.join("\n")
    );
    assert!(campaign.schedules > 0);
}

#[test]
fn without_faults_every_scenario_settles_with_no_more_requests_than_it_needs() {
    nothing_found(Campaign::calm());
    let mut report = Report::default();
    report.finish();
    assert!(report.requests.ratio <= 1.15, "{:?}", report.requests);
}

#[test]
fn every_single_fault_and_death_at_every_call_and_commit_loses_and_doubles_nothing() {
    nothing_found(Campaign::singles());
}

#[test]
fn pairs_of_faults_lose_and_double_nothing() {
    nothing_found(Campaign::pairs(Pairs::OneIn(1_000)));
}

#[test]
fn random_schedules_lose_and_double_nothing() {
    nothing_found(Campaign::random(1, 400));
}

#[test]
fn each_planted_mistake_is_noticed_by_the_invariant_that_is_there_for_it() {
    let missed: Vec<_> = planted(None, |_| {})
        .into_iter()
        .filter(|c| c.by().is_none())
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn outages_one_after_the_other_set_nothing_aside() {
    for wrong in [Wrong::Refused, Wrong::RenewalFails, Wrong::SignIn] {
        for scenario in &SCENARIOS {
            let mut schedule = Schedule::default();
            for _ in 0..7 {
                let trace = play(scenario, &schedule).trace;
                let last = schedule.0.keys().last().map_or(0, |n| *n as usize + 1);
                let mut rest = trace.iter().enumerate().skip(last);
                let Some((next, _)) = rest.find(|(_, (e, _))| matches!(e, Event::Mutation(_)))
                else {
                    break;
                };
                schedule = schedule.and(next as u32, wrong);
            }
            let played = play(scenario, &schedule);
            let found = played.violations;
            assert!(found.is_empty(), "{} {schedule}: {found:?}", scenario.name);
        }
    }
}

/// Schedules that once lost or doubled something and that no single fault reaches.
#[test]
fn what_failed_once_holds() {
    for (name, schedule) in [
        (
            "one that cannot be read before another",
            "23:dies-after-commit,37:409,44:stale-read,51:second-editor,73:timeout-after",
        ),
        ("back to draft, change, ready again", "8:429,9:stale-read"),
        // The list was right twice, so a person is asked; two lagging reads do not take that back.
        (
            "the same field changed there",
            "12:stale-read,15:stale-read,21:person-edits",
        ),
    ] {
        let scenario = SCENARIOS.iter().find(|s| s.name == name).unwrap();
        let found = play(scenario, &schedule.parse().unwrap()).violations;
        assert!(found.is_empty(), "{name} {schedule}: {found:?}");
    }
}
