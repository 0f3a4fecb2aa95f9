//! The users' money at the payment provider: what waits, what can be paid out, what was paid out.
//!
//! At every moment, for each user and currency: what was brought forward, and payments, less fees and
//! payouts, is what can be paid out and what waits.

use crate::{
    record::{Balance, Payment, Payout, Target},
    show,
    table::Micros,
    world::World,
};
use counterfoil_domain::Currency;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Whose money, in which currency.
pub type Purse = (Uuid, Currency);

/// A payment that cannot be paid out yet.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    purse: Purse,
    amount: i64,
}

#[derive(Debug, Clone, Default)]
pub struct Ledger {
    balances: BTreeMap<Purse, Balance>,
    /// By when they can be paid out, and the order in which they came.
    waiting: BTreeMap<(Micros, u64), Waiting>,
    received: u64,
    /// What was there before the records begin; less than nothing where more was paid out then.
    brought_forward: BTreeMap<Purse, i64>,
}

impl Ledger {
    /// The balances of a user, in the order of currencies.
    pub fn of(&self, user: Uuid) -> impl Iterator<Item = (Currency, Balance)> {
        let own = self.balances.iter().filter(move |((u, _), _)| *u == user);
        own.map(|((_, currency), balance)| (*currency, *balance))
    }

    pub fn balance(&self, purse: Purse) -> Balance {
        self.balances.get(&purse).copied().unwrap_or_default()
    }

    fn at(&mut self, purse: Purse) -> &mut Balance {
        self.balances.entry(purse).or_default()
    }

    /// Money that came in and can be paid out from `due` on.
    pub fn receive(&mut self, purse: Purse, amount: i64, due: Micros) {
        let balance = self.at(purse);
        balance.pending = balance.pending.saturating_add(amount);
        self.received += 1;
        self.waiting
            .insert((due, self.received), Waiting { purse, amount });
    }

    /// Money that can be paid out, a part of it at once.
    pub fn add(&mut self, purse: Purse, available: i64, instant: i64) {
        let balance = self.at(purse);
        balance.available = balance.available.saturating_add(available);
        balance.instant = balance.instant.saturating_add(instant);
    }

    /// Money that leaves, with what leaves at once.
    pub fn take(&mut self, purse: Purse, amount: i64, instant: bool) {
        let balance = self.at(purse);
        balance.available = balance.available.saturating_sub(amount);
        if instant {
            balance.instant = balance.instant.saturating_sub(amount);
        }
        balance.instant = balance.instant.min(balance.available).max(0);
    }

    /// When the next payment can be paid out.
    pub fn next_due(&self) -> Option<Micros> {
        self.waiting.first_key_value().map(|((due, _), _)| *due)
    }

    /// The payment that waited longest can be paid out now.
    pub fn release_one(&mut self) {
        if let Some((_, waiting)) = self.waiting.pop_first() {
            let balance = self.at(waiting.purse);
            balance.pending = balance.pending.saturating_sub(waiting.amount);
            balance.available = balance.available.saturating_add(waiting.amount);
        }
    }
}

/// What came in and what left, in one purse.
#[derive(Debug, Clone, Copy, Default)]
struct Moved {
    payments: i64,
    fees: i64,
    payouts: i64,
}

fn moved(world: &World) -> BTreeMap<Purse, Moved> {
    let mut all: BTreeMap<Purse, Moved> = BTreeMap::new();
    for payment in world.payments.all() {
        // What a user pays for a plan does not come out of the purse.
        let Payment {
            target: Target::Invoice(_),
            user,
            currency,
            gross,
            fee,
            ..
        } = payment
        else {
            continue;
        };
        let of = all.entry((*user, *currency)).or_default();
        of.payments += gross;
        of.fees += fee;
    }
    for payout in world.payouts().all() {
        let of = all.entry((payout.user, payout.currency)).or_default();
        of.payouts += payout.taken();
    }
    all
}

impl Payout {
    /// What it takes from the balance: nothing once it came back or was never sent.
    pub fn taken(&self) -> i64 {
        match self.status {
            "canceled" | "failed" => 0,
            _ => self.amount,
        }
    }
}

/// Takes everything that no record explains as brought forward.
pub fn bring_forward(world: &mut World) {
    let moved = moved(world);
    let purses: BTreeSet<Purse> = moved
        .keys()
        .chain(world.ledger.balances.keys())
        .copied()
        .collect();
    for purse in purses {
        let of = moved.get(&purse).copied().unwrap_or_default();
        let balance = world.ledger.balance(purse);
        let known = of.payments - of.fees - of.payouts;
        let unexplained = balance.available + balance.pending - known;
        world.ledger.brought_forward.insert(purse, unexplained);
    }
}

/// Every purse with what moved in it, in minor units.
pub fn shown(world: &World) -> Value {
    let moved = moved(world);
    let ledger = &world.ledger;
    let purses: BTreeSet<&Purse> = moved.keys().chain(ledger.balances.keys()).collect();
    let line = |purse: &Purse| {
        let of = moved.get(purse).copied().unwrap_or_default();
        let balance = ledger.balance(*purse);
        json!({
            "user": purse.0,
            "currency": show::code(purse.1),
            "brought_forward": ledger.brought_forward.get(purse).copied().unwrap_or_default(),
            "payments": of.payments,
            "fees": of.fees,
            "payouts": of.payouts,
            "available": balance.available,
            "instant": balance.instant,
            "pending": balance.pending,
        })
    };
    purses.into_iter().map(line).collect()
}
