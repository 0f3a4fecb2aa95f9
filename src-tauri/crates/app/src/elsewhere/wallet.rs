//! The wallet as it was last read: what pays, and what for.

use super::{WHOLE, funding_sources::SOURCES, page, pm2, standing};
use crate::error::Error;
use crate::kept;
use crate::open::App;
use crate::view::{
    ActView, BankView, CardAddressView, CardView, PurseView, SourceView, System, WalletCard,
    WalletView,
};
use counterfoil_domain::{RemoteId, Said, say};
use counterfoil_remote::funding_sources::model::FundingSource;
use counterfoil_remote::pm2::model::{
    BankAccount, Bucket, Card, Subscription, SubscriptionState, SubscriptionStatus, User,
};
use counterfoil_store::{Account, Reader};

/// Why the only card of a bucket with a subscription stays.
pub(crate) fn stays() -> Said {
    say!(
        "error-only-card",
        "It is the only card, and it pays for a subscription. Add another card first, or end the \
         subscription."
    )
}

impl App {
    /// The wallets of all accounts that have one, as they were last read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn wallet_list(&self) -> Result<Vec<WalletView>, Error> {
        self.read(|app, r| {
            let accounts = r.accounts()?.into_iter();
            let has = |a: &Account| matches!(System::of(a), System::Pm2 | System::FundingSources);
            accounts.filter(has).map(|a| app.wallet(r, &a)).collect()
        })
        .await
    }

    fn wallet(&self, r: &Reader<'_>, account: &Account) -> Result<WalletView, Error> {
        let system = System::of(account);
        let (purses, sources, kind) = match system {
            System::Pm2 => (self.purses(r, account)?, Vec::new(), pm2::BUCKETS),
            System::FundingSources => (Vec::new(), self.sources(r, account)?, SOURCES),
            _ => (Vec::new(), Vec::new(), WHOLE),
        };
        Ok(WalletView {
            account: account.id,
            account_name: account.name.clone(),
            system,
            purses,
            sources,
            error: kept::failure(&r.kept_read(account.id, kind)?),
            page: page::of(account),
        })
    }

    fn purses(&self, r: &Reader<'_>, account: &Account) -> Result<Vec<PurseView>, Error> {
        let buckets: Vec<Bucket> = kept::all(r, account.id, pm2::BUCKETS)?;
        let mut purses = Vec::with_capacity(buckets.len() + 1);
        for bucket in &buckets {
            purses.push(self.purse(r, account, bucket)?);
        }
        purses.extend(self.own_purse(r, account)?);
        Ok(purses)
    }

    fn purse(
        &self,
        r: &Reader<'_>,
        account: &Account,
        bucket: &Bucket,
    ) -> Result<PurseView, Error> {
        let of = |kind| pm2::of_bucket(kind, &bucket.id);
        let cards: Vec<Card> = kept::all(r, account.id, &of(pm2::CARDS))?;
        let default: Option<Card> = kept::all(r, account.id, &of(pm2::DEFAULT_CARD))?.pop();
        let bank: Option<BankAccount> = kept::all(r, account.id, &of(pm2::BANK))?.pop();
        let state: Option<SubscriptionState> = kept::all(r, account.id, &of(pm2::STATE))?.pop();
        let running = state.filter(|state| runs(&state.status));
        let (read, mut error) = standing(r, account.id, &of(pm2::CARDS))?;
        for kind in [pm2::DEFAULT_CARD, pm2::BANK, pm2::STATE] {
            error = error.or(kept::failure(&r.kept_read(account.id, &of(kind))?));
        }
        let stays = (cards.len() == 1 && running.is_some()).then(|| stays().message);
        Ok(PurseView {
            bucket: Some(bucket.id.clone()),
            name: bucket.name.clone(),
            pays_for: running.as_ref().map(|state| state.plan.clone()),
            status: running.map(|state| state.status.as_str().to_owned()),
            cards: shown(cards, default.as_ref(), stays.as_ref()),
            bank: bank.map(|bank| BankView {
                owner: bank.owner,
                last4: bank.last4,
                country: bank.country,
                status: bank.status,
            }),
            open: self.open_of(r, account, &subject(Some(&bucket.id)))?,
            read_at: read.read_at,
            age_seconds: read.read_at.map(|at| self.age(at)),
            error,
        })
    }

    /// What the user themselves pay with, which only older services know.
    fn own_purse(&self, r: &Reader<'_>, account: &Account) -> Result<Option<PurseView>, Error> {
        let card: Option<Card> = kept::all(r, account.id, pm2::USER_CARD)?.pop();
        let Some(card) = card else {
            return Ok(None);
        };
        let user: Option<User> = kept::all(r, account.id, pm2::USER)?.pop();
        let all: Vec<Subscription> = kept::all(r, account.id, pm2::USER_SUBSCRIPTIONS)?;
        let running = all
            .into_iter()
            .find(|s| s.status.as_ref().is_some_and(runs));
        let read = r.kept_read(account.id, pm2::USER_CARD)?;
        let stays = running.is_some().then(|| stays().message);
        let default = card.clone();
        Ok(Some(PurseView {
            bucket: None,
            name: user.map(|user| user.username).unwrap_or_default(),
            pays_for: running.as_ref().map(|s| s.plan.clone()),
            status: running
                .and_then(|s| s.status)
                .map(|status| status.as_str().to_owned()),
            cards: shown(vec![card], Some(&default), stays.as_ref()),
            bank: None,
            open: self.open_of(r, account, &subject(None))?,
            read_at: read.read_at,
            age_seconds: read.read_at.map(|at| self.age(at)),
            error: kept::failure(&read),
        }))
    }

    fn sources(&self, r: &Reader<'_>, account: &Account) -> Result<Vec<SourceView>, Error> {
        let all: Vec<FundingSource> = kept::all(r, account.id, SOURCES)?;
        let view = |source: FundingSource| {
            let open = match &source.id {
                Some(id) => self.open_of(r, account, &format!("source.{id}"))?.pop(),
                None => None,
            };
            Ok(SourceView {
                id: source.id,
                provider: source.provider,
                remote_id: source.remote_id,
                nickname: source.nickname,
                last_used: source.last_used,
                added: source.added,
                open,
            })
        };
        all.into_iter().map(view).collect()
    }

    /// The acts about a subject and what belongs to it that are not over.
    pub(crate) fn open_of(
        &self,
        r: &Reader<'_>,
        account: &Account,
        subject: &str,
    ) -> Result<Vec<ActView>, Error> {
        let about = |of: &str| of == subject || of.starts_with(&format!("{subject}."));
        let open = r.open_acts()?.into_iter();
        let own = open.filter(|act| act.account == account.id && about(&act.subject));
        Ok(own.map(|act| self.shown(act)).collect())
    }
}

/// What acts on a wallet are about: what belongs to it stands behind a point.
pub(crate) fn subject(bucket: Option<&RemoteId>) -> String {
    match bucket {
        Some(bucket) => format!("wallet.{bucket}"),
        None => "wallet.user".to_owned(),
    }
}

/// Whether a subscription takes money, now or soon.
pub(crate) const fn runs(status: &SubscriptionStatus) -> bool {
    !matches!(
        status,
        SubscriptionStatus::Canceled
            | SubscriptionStatus::Incomplete
            | SubscriptionStatus::IncompleteExpired
    )
}

/// The cards as they are shown, the one that is charged first.
fn shown(cards: Vec<Card>, default: Option<&Card>, stays: Option<&String>) -> Vec<WalletCard> {
    let charged = default.and_then(|card| card.id.clone());
    let mut all: Vec<WalletCard> = cards
        .into_iter()
        .map(|card| WalletCard {
            is_default: card.id.is_some() && card.id == charged,
            id: card.id,
            card: CardView {
                brand: card.brand,
                last4: card.last4,
                exp_month: card.exp_month,
                exp_year: card.exp_year,
            },
            country: card.country,
            address: CardAddressView {
                line1: card.address.line1,
                zip: card.address.zip,
                city: card.address.city,
                country: card.address.country,
            },
            stays: stays.cloned(),
        })
        .collect();
    all.sort_by_key(|card| !card.is_default);
    all
}
