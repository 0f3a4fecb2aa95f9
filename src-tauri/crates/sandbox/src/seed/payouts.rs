//! A payout account with what went out of it and what there is.

use super::{DAY, NEWEST, SPAN};
use crate::{
    random::Random,
    record::{Fate, Payout, PayoutAccount},
    schedule::SETTLES_IN,
    world::World,
};
use counterfoil_domain::Currency;
use uuid::Uuid;

/// The account of a user, three payouts from it, and a balance in three currencies.
pub fn few(world: &mut World, random: &mut Random, user: Uuid, usd: Currency) {
    let account = PayoutAccount {
        id: random.uuid(),
        user,
        method: world.methods[0].id,
        frequency: "on_demand".into(),
        currency: usd,
        banks: vec![usd],
        status: "completed".into(),
        created: NEWEST - SPAN,
        updated: NEWEST - SPAN,
        runs_at: None,
        fate: Fate::default(),
    };
    let due = world.now() + SETTLES_IN;
    for (code, available, instant, pending) in [
        ("USD", 250_000, 50_000, 0),
        ("EUR", 108_056, 0, 104_087),
        ("PLN", 118_109, 0, 86_054),
    ] {
        if let Ok(currency) = code.parse() {
            world.ledger.add((user, currency), available, instant);
            world.ledger.receive((user, currency), pending, due);
        }
    }
    let account_id = account.id;
    world.payout_accounts.push(account);
    for (age, amount, automatic, status) in [
        (3, 7000, false, "paid"),
        (10, 2000, false, "paid"),
        (17, 42_000, true, "canceled"),
    ] {
        let payout = Past {
            age,
            amount,
            currency: usd,
            automatic,
            instant: !automatic,
            status,
        };
        payout.keep(world, random, account_id, user);
    }
}

/// Payouts of every status, in several currencies and from several months.
pub fn every(world: &mut World, random: &mut Random, user: Uuid, usd: Currency) {
    let (Ok(eur), Ok(pln)) = ("EUR".parse::<Currency>(), "PLN".parse::<Currency>()) else {
        return;
    };
    let Some(account) = world.payout_accounts.iter_mut().find(|a| a.user == user) else {
        return;
    };
    account.banks = vec![usd, eur, pln];
    let account = account.id;
    for (age, amount, currency, automatic, instant, status) in [
        (0, 12_500, usd, true, false, "requested"),
        (1, 8_450, eur, true, false, "pending"),
        (2, 31_990, pln, true, false, "in_transit"),
        (8, 15_000, eur, false, false, "paid"),
        (15, 4_200, usd, false, true, "failed"),
        (22, 64_075, eur, true, false, "paid"),
        (29, 18_300, usd, true, false, "paid"),
        (36, 27_650, pln, true, false, "paid"),
        (43, 9_900, usd, false, true, "paid"),
        (57, 73_120, eur, true, false, "paid"),
        (64, 22_800, usd, true, false, "failed"),
        (71, 22_800, usd, true, false, "paid"),
        (99, 41_260, usd, true, false, "paid"),
        (127, 36_540, eur, true, false, "paid"),
        (155, 19_975, usd, false, false, "canceled"),
    ] {
        let payout = Past {
            age,
            amount,
            currency,
            automatic,
            instant,
            status,
        };
        payout.keep(world, random, account, user);
    }
}

/// A payout that was made some days ago.
struct Past {
    /// Days before the newest invoice.
    age: i64,
    amount: i64,
    currency: Currency,
    automatic: bool,
    instant: bool,
    status: &'static str,
}

impl Past {
    fn keep(self, world: &mut World, random: &mut Random, account: Uuid, user: Uuid) {
        let created = NEWEST - self.age * DAY;
        let is_on_its_way = matches!(self.status, "requested" | "pending" | "in_transit");
        // The records are of a day in the past; what is on its way goes on from today.
        let step_at = is_on_its_way.then(|| world.now() + DAY);
        world.put_payout(Payout {
            id: random.uuid(),
            user,
            account,
            status: self.status,
            amount: self.amount,
            currency: self.currency,
            automatic: self.automatic,
            instant: self.instant,
            arrival: created + if is_on_its_way { 2 * DAY } else { DAY },
            created,
            updated: created,
            fate: Fate::default(),
            step_at,
        });
    }
}
