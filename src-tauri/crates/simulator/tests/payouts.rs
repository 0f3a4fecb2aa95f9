//! Payouts, with every test: each single fault and death of every scenario, some pairs, and each
//! planted mistake. `cargo xtask sim --payouts --full` plays every pair.

use counterfoil_simulator::{
    LATE_BY, PAYOUT_SCENARIOS, Pairs, PayoutReport, PayoutScenario, Schedule, play_payout,
};

#[test]
fn whatever_goes_wrong_a_payout_is_sent_once_and_what_is_unclear_is_told_so() {
    let report = PayoutReport::of(Pairs::OneIn(200));
    println!("{report}");
    assert_eq!(report.violations, 0, "{report}");
    assert!(report.singles > 500 && report.pairs > 50, "{report}");
    let missed: Vec<_> = report.planted.iter().filter(|p| !p.caught).collect();
    assert!(missed.is_empty() && report.planted.len() >= 8, "{report}");
}

#[test]
fn without_faults_every_scenario_links_what_it_made() {
    for scenario in PAYOUT_SCENARIOS {
        let played = play_payout(scenario, &Schedule::default());
        assert_eq!(played.violations, [""; 0], "{}", scenario.name());
        let ambiguous = scenario == PayoutScenario::Elsewhere;
        let links = match scenario {
            PayoutScenario::TwoProcesses => 2,
            _ => 1,
        };
        let expected = if ambiguous { 0 } else { links };
        assert_eq!(played.true_links, expected, "{}", scenario.name());
        assert_eq!((played.false_links, played.unclear), (0, 0));
    }
}

#[test]
fn what_lands_late_is_found_however_late_and_never_told_as_failed() {
    for seconds in LATE_BY {
        let scenario = PayoutScenario::LateBy(seconds);
        let calm = play_payout(scenario, &Schedule::default());
        let create = calm
            .trace
            .iter()
            .position(|(e, _)| e.name() == "payouts.create");
        let schedule = format!("{}:late-commit", create.unwrap()).parse().unwrap();
        let played = play_payout(scenario, &schedule);
        assert_eq!(played.violations, [""; 0], "late by {seconds}");
        assert_eq!(
            (played.unclear, played.probable),
            (1, 1),
            "late by {seconds}"
        );
    }
}
