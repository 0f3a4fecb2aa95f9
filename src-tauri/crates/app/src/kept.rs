//! What Trincico shows that has no twin here: plans, the subscription, ways to pay, payments, the
//! user. Read from the service, kept in the store; screens read the store.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::Changed;
use counterfoil_domain::{AccountId, RemoteId, Said, say};
use counterfoil_remote::trincico::Trincico;
use counterfoil_remote::trincico::model::{
    Feature, Payment, PaymentMethod, PayoutAccountStatus, Plan, Subscription,
};
use counterfoil_remote::{Invoicing, Profile};
use counterfoil_store::{Account, KeptRead, Reader};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::{HashMap, HashSet};

/// The kinds, as the store calls them.
pub(crate) const PLANS: &str = "plan";
pub(crate) const SUBSCRIPTION: &str = "subscription";
pub(crate) const METHODS: &str = "payment_method";
pub(crate) const PAYMENTS: &str = "payment";
pub(crate) const PROFILE: &str = "profile";

/// Payments asked for at once.
const PAYMENT_PAGE: u32 = 100;
/// Pages of payments read at most, so that a list that never ends is left.
const PAYMENT_PAGES: usize = 2000;

/// Which payments to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payments {
    /// Back to a page on which nothing is new.
    New,
    /// All, so that an old one that changed is seen.
    All,
}

/// What the service shows that tells whether an act was done.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen {
    pub subscription: Option<Subscription>,
    /// Whether the subscription was read: none there is an answer then.
    pub subscription_read: bool,
    pub payout_account_completed: bool,
    /// The invoices asked about that are paid.
    pub paid: Vec<RemoteId>,
    /// Of acts elsewhere that were done: what shows it, by what they were to come to.
    pub shown: HashMap<String, Said>,
}

/// The user, as kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct KeptProfile {
    pub name: String,
    pub email: String,
    pub services: Vec<crate::view::ServiceView>,
    #[serde(default)]
    pub permissions: Vec<Feature>,
}

/// Why a read failed, as kept.
#[derive(Serialize, Deserialize)]
struct KeptError {
    code: Code,
    #[serde(flatten)]
    sentence: Said,
    detail: Option<String>,
}

impl App {
    /// Reads everything of an account that is kept so, but for the user, whom every sync reads.
    /// What fails is kept with its reason beside what was read before.
    ///
    /// # Errors
    /// The first of them.
    pub(crate) async fn refresh_kept(
        &self,
        account: &Account,
        payments: Payments,
    ) -> Result<(), Error> {
        let client = self.client(account).await?;
        let id = account.id;
        let plans = client.plans().await.map_err(Error::from);
        let plans = plans.and_then(|all| rows(&all, |p: &Plan| p.id.as_str()));
        let mut ended = self.keep(id, PLANS, plans).await;
        let methods = client.payment_methods().await.map_err(Error::from);
        let methods = methods.and_then(|all| rows(&all, |m: &PaymentMethod| m.id.as_str()));
        ended = ended.and(self.keep(id, METHODS, methods).await);
        let read = self.read_payments(account, &client, payments).await;
        ended = ended.and(read);
        ended = ended.and(self.look(account, &client).await.map(drop));
        self.changed(&[Changed::Plan]);
        ended
    }

    /// Reads what tells how open acts came out, and ends those that came true.
    pub(crate) async fn refresh_for_acts(&self, account: &Account) -> Result<Seen, Error> {
        if account.system != "trincico" {
            let seen = Box::pin(self.look_elsewhere(account)).await?;
            if !seen.shown.is_empty()
                && let Err(halt) = Box::pin(self.read_elsewhere(account)).await
            {
                tracing::info!(code = ?halt.error.code, "what an act changed was not read again");
            }
            return Ok(seen);
        }
        let client = self.client(account).await?;
        let seen = self.look(account, &client).await;
        self.changed(&[Changed::Plan]);
        seen
    }

    async fn look(&self, account: &Account, client: &Trincico) -> Result<Seen, Error> {
        let id = account.id;
        let subscription = client.active_subscription().await.map_err(Error::from);
        let shown = subscription.clone().and_then(|found| {
            let found: Vec<Subscription> = found.into_iter().collect();
            rows(&found, |s| s.id.as_str())
        });
        self.keep(id, SUBSCRIPTION, shown).await?;
        let mut seen = Seen {
            subscription: subscription?,
            subscription_read: true,
            ..Seen::default()
        };
        let open = self
            .read(move |_, r| Ok(r.open_acts()?))
            .await?
            .into_iter()
            .filter(|act| act.account == id)
            .filter_map(|act| crate::wanted::Wanted::of(&act.payload));
        for wanted in open {
            match wanted {
                crate::wanted::Wanted::PayoutAccount => {
                    let found = client.payout_account().await?;
                    seen.payout_account_completed =
                        found.is_some_and(|a| a.status == PayoutAccountStatus::Completed);
                }
                crate::wanted::Wanted::Payment { invoice } => {
                    let found = client.invoice(&invoice).await?;
                    if found.status == counterfoil_domain::Status::Paid {
                        seen.paid.push(invoice);
                    }
                }
                _ => {}
            }
        }
        self.settle_acts(id, seen.clone()).await?;
        Ok(seen)
    }

    /// Keeps the user as a sync has read them.
    pub(crate) async fn keep_profile(
        &self,
        account: AccountId,
        profile: &Profile,
    ) -> Result<(), Error> {
        let services = profile.services.iter();
        let kept = KeptProfile {
            name: profile.name.clone(),
            email: profile.email.clone(),
            services: services
                .map(|s| crate::view::ServiceView {
                    id: s.id.clone(),
                    name: s.name.clone(),
                })
                .collect(),
            permissions: profile.permissions.clone(),
        };
        self.keep(account, PROFILE, rows(&[kept], |_| "")).await
    }

    /// Keeps what was read whole of a kind, or why it could not be read.
    pub(crate) async fn keep(
        &self,
        account: AccountId,
        kind: impl Into<String>,
        read: Result<Vec<(String, String)>, Error>,
    ) -> Result<(), Error> {
        let kind = kind.into();
        let failed = read.as_ref().err().cloned();
        self.write(move |app, w| {
            match read {
                Ok(rows) => w.keep(account, &kind, &rows, app.now())?,
                Err(error) => w.keep_failure(account, &kind, &told(&error)?, app.now())?,
            }
            Ok(())
        })
        .await?;
        failed.map_or(Ok(()), Err)
    }

    async fn read_payments(
        &self,
        account: &Account,
        client: &Trincico,
        which: Payments,
    ) -> Result<(), Error> {
        let id = account.id;
        let before = self
            .read(move |_, r| Ok(r.kept_read(id, PAYMENTS)?))
            .await?;
        // What breaks off in the middle is not kept: the next read would take the gap for the end.
        let all = which == Payments::All || before.read_at.is_none();
        match self.new_payments(id, client, all).await {
            Ok(rows) => {
                self.write(move |app, w| Ok(w.keep_more(id, PAYMENTS, &rows, app.now())?))
                    .await
            }
            Err(error) => self.keep(id, PAYMENTS, Err(error)).await,
        }
    }

    async fn new_payments(
        &self,
        account: AccountId,
        client: &Trincico,
        all: bool,
    ) -> Result<Vec<(String, i64, String)>, Error> {
        let mut rows: Vec<(String, i64, String)> = Vec::new();
        let mut ids = HashSet::new();
        let mut cursor: Option<String> = None;
        for _ in 0..PAYMENT_PAGES {
            let page = client.payments(cursor.as_deref(), PAYMENT_PAGE).await?;
            let mut fresh = Vec::new();
            for payment in &page.records {
                let id = payment_id(payment);
                if !id.is_empty() && ids.insert(id.clone()) {
                    let json = serde_json::to_string(payment).map_err(Error::internal)?;
                    // Newest first; one whose time is not known comes last.
                    let position = payment.created_at.map_or(0, |at| -at.timestamp_micros());
                    fresh.push((id, position, json));
                }
            }
            let ended = fresh.is_empty() || page.next.is_none() || page.next == cursor;
            let (known, fresh) = self.known(account, fresh).await?;
            rows.extend(fresh);
            if ended || (known && !all) {
                break;
            }
            cursor = page.next;
        }
        Ok(rows)
    }

    /// Whether all of these are kept just so.
    async fn known(
        &self,
        account: AccountId,
        rows: Vec<(String, i64, String)>,
    ) -> Result<(bool, Vec<(String, i64, String)>), Error> {
        self.read(move |_, r| {
            for (id, _, json) in &rows {
                let kept = r.kept_one(account, PAYMENTS, id)?;
                if kept.is_none_or(|kept| kept.json != *json) {
                    return Ok((false, rows));
                }
            }
            Ok((true, rows))
        })
        .await
    }

    /// A Trincico account.
    pub(crate) async fn plan_account(&self, id: AccountId) -> Result<Account, Error> {
        let account = self.read(move |_, r| Ok(r.account(id)?)).await?;
        if account.system == "trincico" {
            return Ok(account);
        }
        Err(Error::of(
            Code::NotFound,
            say!(
                "error-account-no-plan",
                "The account “{account}” has no plan here.",
                account = &account.name
            ),
        ))
    }
}

/// What a payment is known by.
pub(crate) fn payment_id(payment: &Payment) -> String {
    let id = payment.id.as_ref().map(|id| id.as_str().to_owned());
    id.unwrap_or_else(|| payment.reference.clone())
}

fn rows<T: Serialize>(all: &[T], id: impl Fn(&T) -> &str) -> Result<Vec<(String, String)>, Error> {
    let row = |one: &T| {
        let json = serde_json::to_string(one).map_err(Error::internal)?;
        Ok((id(one).to_owned(), json))
    };
    all.iter().map(row).collect()
}

fn told(error: &Error) -> Result<String, Error> {
    let kept = KeptError {
        code: error.code,
        sentence: error.sentence(),
        detail: error.detail.clone(),
    };
    serde_json::to_string(&kept).map_err(Error::internal)
}

/// Why the last read of a kind failed; none where it went well.
pub(crate) fn failure(read: &KeptRead) -> Option<Error> {
    let kept: KeptError = serde_json::from_str(read.error.as_deref()?).ok()?;
    let error = Error::of(kept.code, kept.sentence);
    Some(Error {
        detail: kept.detail,
        ..error
    })
}

/// What is kept of a kind, decoded. What an older version kept in another shape is left out: the
/// next read brings it.
pub(crate) fn all<T: DeserializeOwned>(
    r: &Reader<'_>,
    account: AccountId,
    kind: &str,
) -> Result<Vec<T>, Error> {
    let kept = r.kept(account, kind)?.into_iter();
    Ok(kept
        .filter_map(|k| serde_json::from_str(&k.json).ok())
        .collect())
}
