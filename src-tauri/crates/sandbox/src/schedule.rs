//! What happens by itself as the service's clock goes on: payments become money that can be paid out,
//! accounts pay out by their schedule, payouts arrive or come back.

use crate::{
    notifications,
    payouts::{self, DAY},
    record::{Fate, Payout, PayoutAccount},
    table::Micros,
    world::World,
};
use uuid::Uuid;

/// How long a payment waits until it can be paid out.
pub const SETTLES_IN: Micros = 2 * DAY;

/// Most events of one call: after a leap over a century the rest happens with the calls that follow.
const EVENTS_MAX: usize = 20_000;

/// What happens next.
enum Event {
    Release,
    Step(Uuid),
    /// The account at that place pays out.
    Run(usize),
}

/// Everything that happens until `to`, in the order of time.
pub fn advance(world: &mut World, to: Micros) {
    for _ in 0..EVENTS_MAX {
        let Some((at, event)) = next(world).filter(|(at, _)| *at <= to) else {
            return;
        };
        match event {
            Event::Release => world.ledger.release_one(),
            Event::Step(id) => step(world, id, at),
            Event::Run(place) => run(world, place, at, to),
        }
    }
}

fn next(world: &World) -> Option<(Micros, Event)> {
    let release = world.ledger.next_due().map(|at| (at, Event::Release));
    let step = world.next_step().map(|(at, id)| (at, Event::Step(id)));
    let accounts = world.payout_accounts.iter().enumerate();
    let run = accounts
        .filter_map(|(place, account)| Some((account.runs_at?, Event::Run(place))))
        .min_by_key(|(at, _)| *at);
    // At the same moment money is released first, so that it is paid out with the rest.
    let all = [release, step, run];
    all.into_iter().flatten().min_by_key(|(at, _)| *at)
}

/// A payout goes on to its next status.
fn step(world: &mut World, id: Uuid, at: Micros) {
    let Some(mut payout) = world.payouts().get(id).cloned() else {
        return;
    };
    let (status, step_at) = match (payout.status, payout.fate) {
        ("requested", _) => ("pending", Some(at + DAY)),
        ("pending", _) => ("in_transit", Some(payout.arrival.max(at + DAY))),
        ("in_transit", Fate::Fails) | ("paid", _) => ("failed", None),
        ("in_transit", Fate::Returns) => ("paid", Some(at + DAY)),
        ("in_transit", Fate::Arrives) => ("paid", None),
        (ended, _) => (ended, None),
    };
    if status == "paid" {
        payout.arrival = at;
    }
    payout.step_at = step_at;
    turn(world, payout, status, at);
}

/// A payout becomes `status`: what it does not take any more goes back, what it takes again leaves.
pub fn turn(world: &mut World, mut payout: Payout, status: &'static str, at: Micros) {
    let purse = (payout.user, payout.currency);
    let before = payout.taken();
    let is_other = payout.status != status;
    payout.status = status;
    payout.updated = at;
    match before - payout.taken() {
        0 => {}
        back if back > 0 => world.ledger.add(purse, back, 0),
        again => world.ledger.take(purse, -again, false),
    }
    let (id, user) = (payout.id, payout.user);
    world.keep_payout(payout);
    if is_other {
        notifications::by_itself(world, "payout_updated", id, user, at);
    }
}

/// An account pays out what there is, in each currency that its banks take.
fn run(world: &mut World, place: usize, at: Micros, to: Micros) {
    let account = &world.payout_accounts[place];
    let (id, user, currencies) = (account.id, account.user, account.banks.clone());
    let mut paid = false;
    for currency in currencies {
        let available = world.ledger.balance((user, currency)).available;
        if available > 0 {
            let payout = payouts::automatic(world, id, user, (currency, available), at);
            world.keep_payout(payout);
            paid = true;
        }
    }
    let account = &mut world.payout_accounts[place];
    let Some(period) = period(&account.frequency) else {
        account.runs_at = None;
        return;
    };
    // Nothing comes in by itself, so that runs without money need not be gone through one by one.
    let idle = !paid && world.ledger.next_due().is_none() && world.next_step().is_none();
    let runs = if idle { (to - at) / period + 1 } else { 1 };
    world.payout_accounts[place].runs_at = Some(at.saturating_add(period.saturating_mul(runs)));
}

/// How often an account pays out by itself; none where it waits to be asked.
fn period(frequency: &str) -> Option<Micros> {
    match frequency {
        "auto_daily" => Some(DAY),
        "auto_3_days" => Some(3 * DAY),
        "auto_7_days" => Some(7 * DAY),
        _ => None,
    }
}

impl PayoutAccount {
    /// From `now` on it pays out by its schedule, where it has one and can pay out.
    pub fn starts(&mut self, now: Micros) {
        let every = period(&self.frequency).filter(|_| self.status == "completed");
        self.runs_at = every.map(|period| now.saturating_add(period));
    }
}
