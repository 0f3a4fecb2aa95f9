//! Visits to pages outside of the program: the host is shown, the person opens it, and comes back to
//! a page of this computer. What came of it the service tells, never the page alone.

use crate::act::Then;
use crate::error::{Code, Error};
use crate::landing::{Landing, Return};
use crate::open::{App, lock};
use crate::reason;
use crate::view::{Changed, VisitState, VisitView};
use counterfoil_domain::{Said, say};
use counterfoil_remote::page;
use counterfoil_store::Account;
use std::collections::BTreeMap;
use std::fs::File;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tokio::sync::Notify;
use uuid::Uuid;

/// How long a person may take at a page.
const PATIENCE: Duration = Duration::from_secs(15 * 60);
/// Ended visits that are still told of.
const TOLD: usize = 32;

/// The hosts that each system sends people to, beside the account's own.
const HOSTS: &[(&str, &[&str])] = &[
    ("trincico", &["checkout.stripe.com", "connect.stripe.com"]),
    // The vendor's own page, the bank's check of a payment, invoices and receipts.
    (
        "pm2",
        &[
            "app.pm2.io",
            "hooks.stripe.com",
            "invoice.stripe.com",
            "pay.stripe.com",
        ],
    ),
    ("billwerk", &["selfservice.billwerk.com"]),
];

/// Opens an address in the system's browser; why it could not, in technical words.
pub type Opener = Box<dyn Fn(&str) -> Result<(), String> + Send + Sync>;

/// Visits of this run of the program. They end with it: the page to come back to is gone then.
#[derive(Default)]
pub(crate) struct Visits {
    // By identity, which grows with time.
    pub(crate) visits: Mutex<BTreeMap<String, Visit>>,
    /// Pages that are opened and not come back from: identity, account, address.
    pages: Mutex<Vec<(String, Account, String)>>,
    pub(crate) opener: OnceLock<Opener>,
    patience: OnceLock<Duration>,
}

pub(crate) struct Visit {
    view: VisitView,
    act: i64,
    account: Account,
    url: String,
    give_up: Arc<Notify>,
    finished: Arc<Notify>,
}

impl Visit {
    /// The person does not come back.
    pub(crate) fn give_up(&self) {
        self.give_up.notify_one();
    }
}

/// A page that a service wants visited.
pub(crate) struct Offer {
    pub act: i64,
    pub account: Account,
    pub purpose: Said,
    pub url: String,
    /// What the service is told once the person comes back.
    pub then: Option<Then>,
    pub landing: Landing,
    /// Says that an act is under way here; see `act.rs`.
    pub acting: File,
}

impl App {
    /// How this shell opens an address in the system's browser. Only the first one given counts.
    pub fn opens_pages_with(
        &self,
        opener: impl Fn(&str) -> Result<(), String> + Send + Sync + 'static,
    ) {
        let _ = self.inner.visits.opener.set(Box::new(opener));
    }

    /// How long a person may take at a page, in place of 15 minutes. Only the first one given counts.
    pub fn waits_for_visits(&self, patience: Duration) {
        let _ = self.inner.visits.patience.set(patience);
    }

    /// A visit to a page outside of the program.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it belongs to an earlier run of the program.
    pub async fn visit_get(&self, id: String) -> Result<VisitView, Error> {
        let visits = lock(&self.inner.visits.visits);
        visits.get(&id).map(|v| v.view.clone()).ok_or_else(gone)
    }

    /// Opens the page in the system's browser. A person who closed it may open it again.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where the visit is over; [`Code::BadAddress`] where its address is
    /// not one to open; [`Code::File`] where no browser could be opened.
    pub async fn visit_open(&self, id: String) -> Result<VisitView, Error> {
        let (url, account, state) = {
            let visits = lock(&self.inner.visits.visits);
            let visit = visits.get(&id).ok_or_else(gone)?;
            (visit.url.clone(), visit.account.clone(), visit.view.state)
        };
        if !matches!(state, VisitState::Offered | VisitState::Open) {
            return Err(Error::of(
                Code::StatusDenied,
                say!(
                    "error-visit-over",
                    "This visit is over. Begin again; the service tells what came of it."
                ),
            ));
        }
        self.open_address(&account, url).await?;
        let view = {
            let mut visits = lock(&self.inner.visits.visits);
            let visit = visits.get_mut(&id).ok_or_else(gone)?;
            if visit.view.state == VisitState::Offered {
                visit.view.state = VisitState::Open;
            }
            visit.view.clone()
        };
        self.changed(&[Changed::Visits]);
        Ok(view)
    }

    /// Opens an address that was checked in the system's browser.
    pub(crate) fn open_outside(&self, url: &str) -> Result<(), Error> {
        match self.inner.visits.opener.get() {
            Some(opener) => opener(url).map_err(|error| unopened().detailed(error)),
            None => Err(unopened()),
        }
    }

    /// The person says that they have done it at the page, which does not bring them back by itself.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it belongs to an earlier run of the program.
    pub async fn visit_done(&self, id: String) -> Result<VisitView, Error> {
        let finished = {
            let visits = lock(&self.inner.visits.visits);
            visits.get(&id).ok_or_else(gone)?.finished.clone()
        };
        finished.notify_one();
        self.visit_over(&id).await
    }

    /// Keeps a page, whose host was shown, to be opened on request. Nobody comes back from it.
    pub(crate) fn offer_page(&self, account: Account, url: String) -> String {
        let id = Uuid::now_v7().to_string();
        let mut pages = lock(&self.inner.visits.pages);
        if pages.len() >= TOLD {
            pages.remove(0);
        }
        pages.push((id.clone(), account, url));
        id
    }

    /// Opens a page in the system's browser that was offered and from which nobody comes back.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it belongs to an earlier run of the program; [`Code::BadAddress`];
    /// [`Code::File`] where no browser could be opened.
    pub async fn customer_page_open(&self, id: String) -> Result<(), Error> {
        let (account, url) = self.offered_page(&id)?;
        self.open_address(&account, url).await
    }

    /// The address of such a page, for a person who opens it by hand.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it belongs to an earlier run of the program.
    pub fn customer_page_address(&self, id: &str) -> Result<String, Error> {
        Ok(self.offered_page(id)?.1)
    }

    fn offered_page(&self, id: &str) -> Result<(Account, String), Error> {
        let pages = lock(&self.inner.visits.pages);
        let found = pages.iter().find(|(known, ..)| known == id);
        let found = found.map(|(_, account, url)| (account.clone(), url.clone()));
        found.ok_or_else(gone)
    }

    async fn open_address(&self, account: &Account, url: String) -> Result<(), Error> {
        check(account, &url)?;
        self.blocking(move |app| app.open_outside(&url)).await
    }

    /// Gives a visit up here; the service is read once more to see what came of it.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it belongs to an earlier run of the program.
    pub async fn visit_cancel(&self, id: String) -> Result<VisitView, Error> {
        let give_up = {
            let visits = lock(&self.inner.visits.visits);
            visits.get(&id).ok_or_else(gone)?.give_up.clone()
        };
        give_up.notify_one();
        // The visit's own task ends it; it has nothing to wait for but that.
        self.visit_over(&id).await
    }

    /// Waits until a visit is over and what came of it was asked; how it ended.
    ///
    /// # Errors
    /// As [`App::visit_get`].
    pub async fn visit_over(&self, id: &str) -> Result<VisitView, Error> {
        loop {
            let view = self.visit_get(id.to_owned()).await?;
            if !matches!(view.state, VisitState::Offered | VisitState::Open) {
                return Ok(view);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The address of a visit, for a person who opens it by hand.
    ///
    /// # Errors
    /// As [`App::visit_get`].
    pub fn visit_address(&self, id: &str) -> Result<String, Error> {
        let visits = lock(&self.inner.visits.visits);
        visits.get(id).map(|v| v.url.clone()).ok_or_else(gone)
    }

    /// The latest visit that an act asked for.
    pub(crate) fn visit_of(&self, act: i64) -> Option<VisitView> {
        let visits = lock(&self.inner.visits.visits);
        let found = visits.values().rev().find(|v| v.act == act);
        found.map(|v| v.view.clone())
    }

    /// Offers a page whose host was checked, and waits for the person beside everything else.
    pub(crate) fn offer_visit(&self, offer: Offer, host: String) {
        let id = Uuid::now_v7().to_string();
        let give_up = Arc::new(Notify::new());
        let finished = Arc::new(Notify::new());
        let visit = Visit {
            view: VisitView {
                id: id.clone(),
                purpose: offer.purpose.message,
                purpose_said: offer.purpose.said,
                host,
                state: VisitState::Offered,
            },
            act: offer.act,
            account: offer.account.clone(),
            url: offer.url,
            give_up: give_up.clone(),
            finished: finished.clone(),
        };
        lock(&self.inner.visits.visits).insert(id.clone(), visit);
        self.changed(&[Changed::Visits]);
        let patience = self.inner.visits.patience.get().copied();
        let app = self.clone();
        let (landing, acting, then) = (offer.landing, offer.acting, offer.then);
        tokio::spawn(async move {
            let state = tokio::select! {
                how = landing.hear() => match how {
                    Return::Done => VisitState::Done,
                    Return::Canceled => VisitState::Canceled,
                },
                () = finished.notified() => VisitState::Done,
                () = give_up.notified() => VisitState::Canceled,
                () = tokio::time::sleep(patience.unwrap_or(PATIENCE)) => VisitState::Expired,
            };
            if let Some(then) = then.filter(|_| state == VisitState::Done)
                && let Err(error) = then.await
            {
                // What is read after it tells; where that does not, the act stays unclear.
                tracing::info!(%error, "the service did not take that a page was visited");
            }
            let state = app.visit_ended(&offer.account, offer.act, state).await;
            app.tell_visit(&id, state);
            drop(acting);
        });
    }

    /// The visit of an act that is settled is over, whether or not the person came back.
    pub(crate) fn end_visit_of(&self, act: i64) {
        let visits = lock(&self.inner.visits.visits);
        for visit in visits.values().filter(|v| v.act == act) {
            visit.give_up();
        }
    }

    fn tell_visit(&self, id: &str, state: VisitState) {
        {
            let mut visits = lock(&self.inner.visits.visits);
            if let Some(visit) = visits.get_mut(id) {
                visit.view.state = state;
            }
            let over = |v: &Visit| !matches!(v.view.state, VisitState::Offered | VisitState::Open);
            while visits.values().filter(|v| over(v)).count() > TOLD {
                let oldest = visits
                    .iter()
                    .find(|(_, v)| over(v))
                    .map(|(id, _)| id.clone());
                oldest.and_then(|id| visits.remove(&id));
            }
        }
        self.changed(&[Changed::Visits, Changed::Plan]);
    }
}

/// The host of an address that may be opened for an account.
pub(crate) fn check(account: &Account, url: &str) -> Result<String, Error> {
    let known = HOSTS.iter().find(|(system, _)| *system == account.system);
    let hosts = known.map_or(&[][..], |(_, hosts)| *hosts);
    page::host(&account.url, hosts, url).map_err(|why| {
        Error::of(
            Code::BadAddress,
            say!(
                "error-page-not-opened",
                "The service wants a page opened that this program does not open: {why}. Nothing \
                 was opened.",
                why = reason::not_opened(&why)
            ),
        )
    })
}

fn gone() -> Error {
    Error::of(
        Code::NotFound,
        say!(
            "error-page-gone",
            "This page belongs to an earlier run of the program; it cannot be come back to any \
             more."
        ),
    )
}

fn unopened() -> Error {
    Error::of(
        Code::File,
        say!(
            "error-no-browser",
            "No browser could be opened on this computer. Open the address by hand."
        ),
    )
}
