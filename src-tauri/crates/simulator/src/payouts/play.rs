//! Plays one schedule: a payout is asked for, then looked for over days, while things go wrong.

use super::world::{Heard, Service, asked, dollars};
use crate::schedule::{Event, Schedule, Wrong};
use counterfoil_domain::{AccountId, RemoteId};

use counterfoil_store::{Account, PayoutRequest, RequestState, Store};
use counterfoil_sync::payouts::{self, Paying, SETTLING, Trouble, Wish};
use std::cell::Cell;
use std::pin::pin;
use std::task::{Context, Waker};

/// How late an effect lands, in seconds: a second, a minute, an hour, a day, a week.
pub const LATE_BY: [i64; 5] = [1, 60, 3_600, 86_400, 604_800];
/// Pauses between looks, in seconds: past every one of [`LATE_BY`], and past the time to settle.
const PAUSES: [i64; 6] = [2, 70, 3_700, 90_000, 620_000, 90_000];

/// What else happens while a payout is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayoutScenario {
    /// Nothing.
    Single,
    /// It is asked for again before the answer is there, and again when it is not clear.
    DoubleClick,
    /// Another process asks for the same between this one's snapshot and its intention.
    TwoProcesses,
    /// Someone makes the same payout elsewhere at the same time.
    Elsewhere,
    /// What lands late does so after this many seconds.
    LateBy(i64),
}

/// Every scenario.
pub const PAYOUT_SCENARIOS: [PayoutScenario; 9] = [
    PayoutScenario::Single,
    PayoutScenario::DoubleClick,
    PayoutScenario::TwoProcesses,
    PayoutScenario::Elsewhere,
    PayoutScenario::LateBy(LATE_BY[0]),
    PayoutScenario::LateBy(LATE_BY[1]),
    PayoutScenario::LateBy(LATE_BY[2]),
    PayoutScenario::LateBy(LATE_BY[3]),
    PayoutScenario::LateBy(LATE_BY[4]),
];

impl PayoutScenario {
    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Single => "single".to_owned(),
            Self::DoubleClick => "double click".to_owned(),
            Self::TwoProcesses => "two processes".to_owned(),
            Self::Elsewhere => "made elsewhere too".to_owned(),
            Self::LateBy(seconds) => format!("late by {seconds} s"),
        }
    }
}

/// What a schedule came to.
#[derive(Debug, Default)]
pub struct PayoutPlayed {
    /// What must hold and did not, each beginning with the number of its invariant.
    pub violations: Vec<String>,
    /// Every event, with what went wrong at it.
    pub trace: Vec<(Event, Option<Wrong>)>,
    /// Links to payouts that another made.
    pub false_links: u64,
    /// Links to the payout that the request made.
    pub true_links: u64,
    /// Unclear ones at the end.
    pub unclear: u64,
    /// Of these, those with one probable payout that is theirs.
    pub probable: u64,
    /// And those with one that is another's.
    pub wrongly_probable: u64,
}

/// What can go wrong at an event of payouts.
#[must_use]
pub fn wrongs(event: Event) -> Vec<Wrong> {
    use Wrong::{Cancels, Edits, Miscounts};
    let all = Wrong::at(event).iter().copied();
    all.filter(|w| !matches!(w, Cancels | Edits | Miscounts))
        .collect()
}

thread_local! {
    static POOL: Cell<Option<Store>> = const { Cell::new(None) };
}

struct Desk {
    store: Store,
    account: Account,
    service: Service,
}

/// Plays `schedule` in `scenario`.
#[must_use]
pub fn play_payout(scenario: PayoutScenario, schedule: &Schedule) -> PayoutPlayed {
    let desk = Desk::new(scenario, schedule);
    desk.ask();
    desk.check(false);
    for (round, pause) in PAUSES.into_iter().enumerate() {
        desk.service.inner().seconds += pause;
        if round == 0 && scenario == PayoutScenario::DoubleClick {
            desk.ask_again();
        }
        desk.look();
        desk.check(false);
    }
    desk.service.inner().schedule = Schedule::default();
    desk.look();
    let mut played = desk.check(true);
    let mut inner = desk.service.inner();
    played.violations = std::mem::take(&mut inner.violations);
    played.trace = std::mem::take(&mut inner.trace);
    drop(inner);
    if desk.store.empty().is_ok() {
        POOL.set(Some(desk.store));
    }
    played
}

impl Desk {
    fn new(scenario: PayoutScenario, schedule: &Schedule) -> Self {
        let store = POOL
            .take()
            .unwrap_or_else(|| Store::copied_in_memory().unwrap());
        let account = Account {
            id: AccountId::new(),
            name: "Shop".into(),
            system: "trincico".into(),
            url: "https://billing.example.com".into(),
            user: String::new(),
            remote_user: None,
            service_id: Some(RemoteId::new("shop")),
            service_name: "Shop".into(),
            state: "connected".into(),
            practice: false,
            synced_at: None,
            created_at: chrono::DateTime::UNIX_EPOCH,
        };
        store.write(|w| w.insert_account(&account)).unwrap();
        // Enough for one; where two may be made, enough for both.
        let balance = match scenario {
            PayoutScenario::TwoProcesses => 20_000,
            _ => 10_000,
        };
        let service = Service::new(store.clone(), balance, asked());
        let desk = Self {
            store,
            account,
            service,
        };
        desk.set(scenario, schedule);
        desk
    }

    fn set(&self, scenario: PayoutScenario, schedule: &Schedule) {
        let twin = Self {
            store: self.store.clone(),
            account: self.account.clone(),
            service: self.service.clone(),
        };
        let mut inner = self.service.inner();
        inner.schedule = schedule.clone();
        match scenario {
            PayoutScenario::Single => {}
            PayoutScenario::LateBy(seconds) => inner.late_by = seconds,
            PayoutScenario::DoubleClick => {
                inner.at_create = Some(Box::new(move || {
                    // The same program: where it dies here, the first click's part dies too.
                    twin.run(async |paying| drop(paying.ask(&wish()).await));
                }));
            }
            PayoutScenario::TwoProcesses => {
                inner.at_balance = Some(Box::new(move || {
                    twin.run(async |paying| drop(paying.ask(&wish()).await));
                    twin.service.inner().dead = false;
                }));
            }
            PayoutScenario::Elsewhere => {
                inner.at_create = Some(Box::new(move || {
                    twin.service.inner().elsewhere(asked());
                }));
            }
        }
        drop(inner);
        let fates = self.service.clone();
        self.store
            .decide_commits(Some(Box::new(move || fates.fate())));
    }

    /// Runs until it ends or the program dies. Nothing ever waits but a dead one.
    fn run(&self, f: impl AsyncFnOnce(&Paying<'_, Service>)) {
        let times = self.service.clone();
        let clock = move || times.now();
        let paying = Paying {
            store: &self.store,
            service: &self.service,
            account: &self.account,
            clock: &clock,
            settling: SETTLING,
        };
        let run = pin!(f(&paying));
        if run
            .poll(&mut Context::from_waker(Waker::noop()))
            .is_pending()
        {
            assert!(self.service.inner().dead, "only a dead program waits");
        }
    }

    /// A program that starts.
    fn start(&self, f: impl AsyncFnOnce(&Paying<'_, Service>)) {
        self.service.inner().dead = false;
        self.service.inner().under_way.clear();
        if payouts::settle_died(&self.store).is_ok() && !self.service.inner().dead {
            let left = self.requests();
            if left.iter().any(|r| r.state == RequestState::Sending) {
                self.violation("I10: still told as being sent after its program died".into());
            }
            self.run(f);
        }
        self.service.inner().dead = false;
    }

    fn ask(&self) {
        self.start(async |paying| drop(paying.ask(&wish()).await));
    }

    /// A second click after the answer: refused where the first is not clear.
    fn ask_again(&self) {
        let open = self
            .store
            .read(|r| r.open_payout_request(self.account.id))
            .unwrap();
        if open.is_some() {
            self.start(async |paying| {
                if let Ok((made, _)) = paying.ask(&wish()).await {
                    let what = format!("I9: request {} was made beside an unclear one", made.id);
                    self.violation(what);
                }
            });
        }
    }

    fn look(&self) {
        self.start(async |paying| {
            let _: Result<_, Trouble> = paying.look_for_all().await;
        });
    }

    fn requests(&self) -> Vec<PayoutRequest> {
        self.store.read(|r| r.payout_requests(None, 100)).unwrap()
    }

    fn violation(&self, what: String) {
        self.service.inner().violations.push(what);
    }

    /// What must hold now; at the end, also that what can be found was found.
    fn check(&self, at_end: bool) -> PayoutPlayed {
        let mut played = PayoutPlayed::default();
        for request in self.requests() {
            let found = self.check_told(&request);
            for what in found {
                self.violation(what);
            }
            self.check_link(&request, at_end, &mut played);
        }
        played
    }

    /// I9 and I10 of one request.
    fn check_told(&self, request: &PayoutRequest) -> Vec<String> {
        let inner = self.service.inner();
        let id = request.id;
        let there = inner.list.iter().filter(|made| made.by == id).count();
        let coming = inner.late.iter().any(|(_, by, _)| *by == id);
        let heard = inner.heard.get(&id).copied();
        let mut found = Vec::new();
        if there > 1 && !inner.doubled.contains(&id) {
            found.push(format!("I9: request {id} made {there} payouts"));
        }
        let told = request.state.as_str();
        match request.state {
            RequestState::NotSent | RequestState::Rejected => {
                if there > 0 || coming {
                    found.push(format!("I10: {told} is told, and the service has it"));
                }
                if !matches!(heard, Some(Heard::NotSent | Heard::Refused)) {
                    found.push(format!("I10: {told} is told of an unclear one"));
                }
            }
            RequestState::Accepted if there == 0 => {
                found.push("I10: accepted is told, and the service has none".into());
            }
            RequestState::Closed => found.push("I10: closed by the program".into()),
            _ => {}
        }
        found
    }

    /// I12 of one request, and what its link is worth.
    fn check_link(&self, request: &PayoutRequest, at_end: bool, played: &mut PayoutPlayed) {
        let inner = self.service.inner();
        let by = |id: &RemoteId| inner.list.iter().find(|m| m.payout.id == *id).map(|m| m.by);
        let known = &request.asked.known;
        let linked = request.payout.iter().chain(&request.candidates);
        let mut wrong = Vec::new();
        if linked.clone().any(|id| known.contains(id)) {
            wrong.push("I12: taken for a payout that was there before");
        }
        match &request.payout {
            Some(id) if by(id) == Some(request.id) => played.true_links += 1,
            Some(_) => played.false_links += 1,
            None => {}
        }
        let is_like = |m: &&super::world::Made| {
            m.payout.amount == request.asked.amount && !known.contains(&m.payout.id)
        };
        let alike: Vec<_> = inner.list.iter().filter(is_like).collect();
        if request.state == RequestState::Unknown {
            played.unclear += 1;
            if let [only] = request.candidates.as_slice() {
                match by(only) == Some(request.id) {
                    true => played.probable += 1,
                    false => played.wrongly_probable += 1,
                }
            }
        }
        if let ([only], true) = (alike.as_slice(), at_end) {
            let is_ours = only.by == request.id;
            let is_found = linked.clone().any(|id| *id == only.payout.id);
            if is_ours && !is_found {
                wrong.push("I12: the payout it became was not found");
            }
        }
        drop(inner);
        for what in wrong {
            self.violation(what.to_owned());
        }
    }
}

fn wish() -> Wish {
    Wish {
        amount: dollars(asked().minor),
        instant: false,
    }
}
