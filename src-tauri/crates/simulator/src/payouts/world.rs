//! The service that pays out, in memory, as the driver meets it.

use crate::schedule::{Event, Schedule, Wrong};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    Balance, ExternalAccount, Frequency, Money, NewPayout, Payout, PayoutAccount,
    PayoutAccountStatus, PayoutStatus, RemoteId,
};
use counterfoil_remote::{CallError, Certainty, Fault, Page, PayingOut};
use counterfoil_store::simulation::Fate;
use counterfoil_store::{RequestState, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

/// Payouts of a page: few, so that the list has several.
const PAGE: usize = 2;
/// Who made a payout that is none of ours.
pub const OTHERS: i64 = 0;

/// What the driver heard of a send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    Taken,
    NotSent,
    Refused,
    Unclear,
}

/// A payout there, and the request that made it.
#[derive(Debug, Clone)]
pub struct Made {
    pub payout: Payout,
    pub by: i64,
}

/// Where something else happens in the middle of a call.
pub type Meanwhile = Box<dyn FnOnce() + Send>;

pub struct Inner {
    pub seconds: i64,
    pub balance: i64,
    /// Oldest first.
    pub list: Vec<Made>,
    /// The list before its last change.
    before: Vec<Made>,
    /// What lands later: when, for which request, how much.
    pub late: Vec<(i64, i64, NewPayout)>,
    pub late_by: i64,
    pub schedule: Schedule,
    pub trace: Vec<(Event, Option<Wrong>)>,
    pub dead: bool,
    pub violations: Vec<String>,
    pub sends: BTreeMap<i64, u32>,
    pub heard: BTreeMap<i64, Heard>,
    pub under_way: BTreeSet<i64>,
    /// Requests that the network delivered twice.
    pub doubled: BTreeSet<i64>,
    pub at_create: Option<Meanwhile>,
    pub at_balance: Option<Meanwhile>,
    made: u32,
}

/// Shared by the driver under test and by what watches it.
#[derive(Clone)]
pub struct Service {
    inner: Arc<Mutex<Inner>>,
    store: Store,
}

pub fn dollars(minor: i64) -> Money {
    Money::from_minor(minor, "USD".parse().unwrap())
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::seconds(seconds)
}

impl Inner {
    fn make(&mut self, by: i64, asked: &NewPayout, automatic: bool) -> Result<(), Fault> {
        if asked.amount.minor > self.balance {
            return Err(Fault::Invalid);
        }
        self.before.clone_from(&self.list);
        self.balance -= asked.amount.minor;
        self.made += 1;
        let payout = Payout {
            id: RemoteId::new(format!("po_{}", self.made)),
            status: PayoutStatus::Pending,
            amount: asked.amount,
            arrival_date: Some(at(self.seconds) + TimeDelta::days(2)),
            automatic,
            instant: asked.instant,
            destination_type: "bank_account".into(),
            description: String::new(),
            account: Some(account()),
            created_at: Some(at(self.seconds)),
            updated_at: None,
        };
        self.list.push(Made { payout, by });
        Ok(())
    }

    /// Someone else asks for the same payout.
    pub fn elsewhere(&mut self, amount: Money) {
        let asked = NewPayout {
            account: None,
            amount,
            instant: false,
        };
        self.balance += amount.minor;
        assert_eq!(self.make(OTHERS, &asked, false), Ok(()));
    }

    /// What was under way lands, once its time has come.
    fn land(&mut self) {
        let now = self.seconds;
        let (due, left) = self.late.drain(..).partition(|(at, ..)| *at <= now);
        self.late = left;
        let due: Vec<(i64, i64, NewPayout)> = due;
        for (_, by, asked) in due {
            let _ = self.make(by, &asked, false);
        }
    }

    fn enter(&mut self, event: Event) -> Option<Wrong> {
        let number = u32::try_from(self.trace.len()).unwrap();
        let wrong = self.schedule.0.get(&number).map(|w| w.fit(event));
        self.trace.push((event, wrong));
        self.dead |= self.trace.len() > 400;
        wrong
    }
}

fn account() -> PayoutAccount {
    PayoutAccount {
        id: RemoteId::new("acct"),
        status: PayoutAccountStatus::Completed,
        frequency: Some(Frequency::OnDemand),
        currency: "USD".into(),
        country: "US".into(),
        external_accounts: vec![ExternalAccount {
            id: RemoteId::new("ba"),
            bank_name: "Example Bank".into(),
            last4: "6789".into(),
            currency: "USD".into(),
            country: "US".into(),
            default_for_currency: true,
            instant: false,
            requirements: vec![],
        }],
        created_at: None,
        updated_at: None,
    }
}

fn error(operation: &'static str, certainty: Certainty, fault: Fault) -> CallError {
    CallError {
        operation,
        certainty,
        fault,
        status: None,
        code: None,
        message: "Simulated.".into(),
        field: None,
    }
}

impl Service {
    /// With `balance` to pay out, and payouts of `amount` and others from before.
    pub fn new(store: Store, balance: i64, amount: Money) -> Self {
        let mut inner = Inner {
            seconds: 0,
            balance: i64::MAX / 2,
            list: vec![],
            before: vec![],
            late: vec![],
            late_by: 0,
            schedule: Schedule::default(),
            trace: vec![],
            dead: false,
            violations: vec![],
            sends: BTreeMap::new(),
            heard: BTreeMap::new(),
            under_way: BTreeSet::new(),
            doubled: BTreeSet::new(),
            at_create: None,
            at_balance: None,
            made: 0,
        };
        for earlier in [dollars(1_000), amount, dollars(2_000)] {
            inner.seconds += 86_400;
            inner.elsewhere(earlier);
        }
        inner.seconds += 3_600;
        inner.before.clone_from(&inner.list);
        inner.balance = balance;
        Self {
            inner: Arc::new(Mutex::new(inner)),
            store,
        }
    }

    pub fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    pub fn now(&self) -> DateTime<Utc> {
        let mut inner = self.inner();
        inner.seconds += 1;
        at(inner.seconds)
    }

    /// What becomes of the next commit.
    pub fn fate(&self) -> Fate {
        let mut inner = self.inner();
        if inner.dead {
            return Fate::DieBefore;
        }
        match inner.enter(Event::Commit) {
            None => Fate::Commit,
            Some(wrong) => {
                inner.dead = true;
                match wrong {
                    Wrong::DiesAfterCommit => Fate::DieAfter,
                    _ => Fate::DieBefore,
                }
            }
        }
    }

    async fn die<T>(&self) -> T {
        self.inner().dead = true;
        std::future::pending().await
    }

    async fn read<T>(
        &self,
        operation: &'static str,
        f: impl Fn(&Inner, &[Made]) -> T,
    ) -> Result<T, CallError> {
        if self.inner().dead {
            return self.die().await;
        }
        let (wrong, answer) = {
            let mut inner = self.inner();
            let wrong = inner.enter(Event::Read(operation));
            if wrong == Some(Wrong::Editor) {
                inner.elsewhere(asked());
            }
            let fail = |certainty, fault| Err(error(operation, certainty, fault));
            let answer = match wrong {
                Some(Wrong::Refused) => fail(Certainty::NotSent, Fault::Offline),
                Some(Wrong::TimeoutBefore) => fail(Certainty::Unknown, Fault::TimedOut),
                Some(Wrong::FailsBefore) => fail(Certainty::Unknown, Fault::Unavailable),
                Some(Wrong::CutBody) => fail(Certainty::Unknown, Fault::Malformed),
                Some(Wrong::SignIn) => fail(Certainty::Rejected, Fault::SignInNeeded),
                Some(Wrong::TooMany) => {
                    fail(Certainty::Unknown, Fault::TooMany { retry_after: None })
                }
                Some(Wrong::Stale) => Ok(f(&inner, &inner.before)),
                _ => Ok(f(&inner, &inner.list)),
            };
            inner.land();
            (wrong, answer)
        };
        if wrong == Some(Wrong::DiesBefore) {
            return self.die().await;
        }
        answer
    }

    /// The request that is being sent, which has to be on disk.
    fn sender(&self) -> i64 {
        let sending = self
            .store
            .read(|r| r.payout_requests_in(RequestState::Sending))
            .unwrap();
        let mut inner = self.inner();
        let fresh: Vec<i64> = sending.iter().map(|r| r.id).collect();
        let Some(id) = fresh.last().copied() else {
            let what = "I3: a payout was sent without an intention on disk";
            inner.violations.push(what.to_owned());
            return -1;
        };
        if inner.under_way.iter().any(|other| *other != id) {
            let what = "I9: a payout was sent while another was under way";
            inner.violations.push(what.to_owned());
        }
        let sends = inner.sends.entry(id).or_default();
        *sends += 1;
        if *sends > 1 {
            let what = format!("I9: request {id} was sent {sends} times");
            inner.violations.push(what);
        }
        inner.under_way.insert(id);
        id
    }

    /// None where the program dies before the answer.
    fn serve(
        &self,
        id: i64,
        asked: &NewPayout,
        wrong: Option<Wrong>,
    ) -> Option<Result<(), CallError>> {
        let mut inner = self.inner();
        let operation = "payouts.create";
        let fail = |certainty, fault| Err(error(operation, certainty, fault));
        let unclear = |fault| fail(Certainty::Unknown, fault);
        let answer = |done: Result<(), Fault>| {
            done.map_err(|fault| error(operation, Certainty::Rejected, fault))
        };
        Some(match wrong {
            Some(Wrong::Refused) => fail(Certainty::NotSent, Fault::Offline),
            Some(Wrong::TimeoutBefore) => unclear(Fault::TimedOut),
            Some(Wrong::FailsBefore) => unclear(Fault::Unavailable),
            Some(Wrong::TooMany) => unclear(Fault::TooMany { retry_after: None }),
            Some(Wrong::SignIn) => fail(Certainty::Rejected, Fault::SignInNeeded),
            Some(Wrong::RenewalFails) => fail(Certainty::Rejected, Fault::TimedOut),
            Some(Wrong::Taken) => fail(Certainty::Rejected, Fault::AlreadyExists),
            Some(Wrong::TimeoutAfter) => {
                let _ = inner.make(id, asked, false);
                unclear(Fault::TimedOut)
            }
            Some(Wrong::FailsAfter) => {
                let _ = inner.make(id, asked, false);
                unclear(Fault::Unavailable)
            }
            Some(Wrong::CutBody) => {
                let _ = inner.make(id, asked, false);
                unclear(Fault::Malformed)
            }
            Some(Wrong::Twice) => {
                inner.doubled.insert(id);
                let _ = inner.make(id, asked, false);
                answer(inner.make(id, asked, false))
            }
            Some(Wrong::Late) => {
                let due = inner.seconds + inner.late_by;
                inner.late.push((due, id, asked.clone()));
                unclear(Fault::TimedOut)
            }
            Some(Wrong::DiesAfter) => {
                let _ = inner.make(id, asked, false);
                return None;
            }
            _ => answer(inner.make(id, asked, false)),
        })
    }
}

/// What is asked for in every play.
pub fn asked() -> Money {
    dollars(7_000)
}

impl PayingOut for Service {
    async fn payout_account(&self) -> Result<Option<PayoutAccount>, CallError> {
        self.read("payouts.account.retrieve", |_, _| Some(account()))
            .await
    }

    async fn balance(&self) -> Result<Balance, CallError> {
        let read = self.read("payouts.account.balance", |inner, _| Balance {
            available: Some(vec![dollars(inner.balance)]),
            instant: None,
            pending: None,
        });
        let read = read.await;
        let meanwhile = self.inner().at_balance.take();
        if let Some(meanwhile) = meanwhile {
            meanwhile();
        }
        if self.inner().dead {
            return self.die().await;
        }
        read
    }

    async fn external_accounts(&self) -> Result<Vec<ExternalAccount>, CallError> {
        self.read("payouts.account.external_accounts", |_, _| {
            account().external_accounts
        })
        .await
    }

    async fn frequencies(&self) -> Result<Vec<Frequency>, CallError> {
        self.read("payouts.frequencies", |_, _| vec![Frequency::OnDemand])
            .await
    }

    async fn payouts(&self, cursor: Option<&str>, _: u32) -> Result<Page<Payout>, CallError> {
        self.read("payouts.list", |_, list| {
            let newest = list.iter().rev().map(|made| &made.payout);
            let mut records: Vec<Payout> = match cursor {
                None => newest.cloned().collect(),
                Some(after) => newest
                    .skip_while(|p| p.id.as_str() != after)
                    .skip(1)
                    .cloned()
                    .collect(),
            };
            let more = records.len() > PAGE;
            records.truncate(PAGE);
            Page {
                next: records.last().filter(|_| more).map(|p| p.id.to_string()),
                records,
                unreadable: vec![],
            }
        })
        .await
    }

    async fn create_payout(&self, asked: &NewPayout) -> Result<(), CallError> {
        if self.inner().dead {
            return self.die().await;
        }
        let wrong = self.inner().enter(Event::Mutation("payouts.create"));
        if wrong == Some(Wrong::DiesBefore) {
            return self.die().await;
        }
        let id = self.sender();
        let meanwhile = self.inner().at_create.take();
        if let Some(meanwhile) = meanwhile {
            meanwhile();
        }
        if self.inner().dead {
            return self.die().await;
        }
        let answer = self.serve(id, asked, wrong);
        self.inner().under_way.remove(&id);
        let Some(answer) = answer else {
            return self.die().await;
        };
        let heard = match &answer {
            Ok(()) => Heard::Taken,
            Err(e) => match e.certainty {
                Certainty::NotSent => Heard::NotSent,
                Certainty::Rejected => Heard::Refused,
                Certainty::Unknown => Heard::Unclear,
            },
        };
        self.inner().heard.insert(id, heard);
        answer
    }
}
