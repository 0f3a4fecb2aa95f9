//! Plays one schedule: rounds with faults, rounds without, then every invariant is checked.

use crate::check;
use crate::scenario::Scenario;
use crate::schedule::{Event, Schedule, Wrong};
use crate::setting::Setting;
use counterfoil_sync::{Run, Stage, Watcher};
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, Waker};

/// Rounds without faults in which everything has to settle.
pub const CLEAN_ROUNDS: u32 = 3;

/// What a schedule came to.
#[derive(Debug, Default)]
pub struct Played {
    /// What must hold and did not, each beginning with the number of its invariant.
    pub violations: Vec<String>,
    /// Every event while things could go wrong, with what did.
    pub trace: Vec<(Event, Option<Wrong>)>,
    /// Events of the first round.
    pub first_round: usize,
    /// Clean rounds until nothing waited.
    pub rounds: u32,
}

struct Nobody;

impl Watcher for Nobody {
    fn progress(&self, _: Stage, _: u64, _: Option<u64>) {}
    fn stored(&self, _: Stage) {}
}

/// Plays `schedule` in `scenario`.
pub fn play(scenario: &Scenario, schedule: &Schedule) -> Played {
    let setting = Setting::new(scenario);
    let service = setting.service.clone();
    {
        let mut inner = service.inner();
        inner.schedule = schedule.clone();
        if !schedule.has(&[Wrong::Editor]) {
            inner.edit();
        }
    }
    let fates = service.clone();
    setting
        .store
        .decide_commits(Some(Box::new(move || fates.fate())));

    let mut played = Played::default();
    for round in 0..=schedule.0.len() {
        one_round(&setting);
        if round == 0 {
            played.first_round = service.inner().trace.len();
        }
    }
    {
        let mut inner = service.inner();
        inner.schedule = Schedule::default();
        played.trace.clone_from(&inner.trace);
    }
    for _ in 0..CLEAN_ROUNDS {
        if check::waits(&setting) {
            played.rounds += 1;
        }
        one_round(&setting);
    }
    check::all(&setting, &played);
    played.violations = std::mem::take(&mut service.inner().violations);
    played
}

/// One sync, until it ends or the program dies. Nothing in a run ever waits but a dead one.
pub(crate) fn one_round(setting: &Setting) {
    let service = &setting.service;
    service.inner().begins();
    service.cancel.store(false, Ordering::Relaxed);
    let times = service.clone();
    let clock = move || times.inner().world.now();
    let Some(shop) = setting.account.service_id.as_ref() else {
        return;
    };
    let run = Run {
        store: &setting.store,
        service,
        account: &setting.account,
        shop,
        clock: &clock,
        watcher: &Nobody,
        cancel: &service.cancel,
    };
    let mut run = pin!(run.run());
    match run.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Pending => assert!(service.inner().dead, "only a dead program waits"),
        Poll::Ready(Ok(_)) => {}
        Poll::Ready(Err(error)) => {
            if !service.inner().dead {
                service.violation(format!("I11: the store failed: {error}"));
            }
        }
    }
    service.inner().dead = false;
}
