//! Whether a service elsewhere shows that an act was done. Only what the open acts are about is read.

use super::{funding_sources, pm2};
use crate::error::{Code, Error};
use crate::kept::Seen;
use crate::open::App;
use crate::view::Changed;
use crate::wanted::Wanted;
use counterfoil_domain::{RemoteId, Said, say};
use counterfoil_remote::Client;
use counterfoil_remote::funding_sources::FundingSources;
use counterfoil_remote::pm2::Pm2;
use counterfoil_remote::pm2::model::SubscriptionStatus;
use counterfoil_store::Account;

impl App {
    /// Reads what tells how the open acts of an account elsewhere came out, and ends those that came
    /// true.
    ///
    /// # Errors
    /// As every call to a service.
    pub(crate) async fn look_elsewhere(&self, account: &Account) -> Result<Seen, Error> {
        let id = account.id;
        let open = self.read(move |_, r| Ok(r.open_acts()?)).await?;
        let open = open.into_iter().filter(|act| act.account == id);
        let mut seen = Seen::default();
        for act in open {
            let Some(wanted) = Wanted::of(&act.payload) else {
                continue;
            };
            let shown = match self.any_client(account).await? {
                Client::Pm2(client) => shown_at_pm2(&client, &wanted).await?,
                Client::FundingSources(client) => shown_at_funds(&client, &wanted).await?,
                _ => None,
            };
            if let Some(sentence) = shown {
                seen.shown.insert(act.payload, sentence);
            }
        }
        self.settle_acts(id, seen.clone()).await?;
        self.changed(&[Changed::Elsewhere]);
        Ok(seen)
    }

    /// Reads what an act changed. The act is done whatever comes of it.
    pub(crate) async fn read_after(&self, account: &Account) {
        if let Err(error) = Box::pin(self.look_elsewhere(account)).await {
            tracing::info!(code = ?error.code, "what an act changed was not looked at");
        }
        if let Err(halt) = self.read_elsewhere(account).await {
            tracing::info!(code = ?halt.error.code, "what an act changed was not read again");
        }
    }

    /// One bucket is read again, after something about it was changed.
    pub(crate) async fn read_bucket(
        &self,
        account: &Account,
        client: &Pm2,
        bucket: &RemoteId,
    ) -> Result<(), Error> {
        let mut reading = super::Reading::of(self, account);
        let read = Box::pin(pm2::read_bucket(client, &mut reading, bucket)).await;
        self.changed(&[Changed::Elsewhere]);
        match read {
            Err(halt) if halt.error.code == Code::Internal => Err(halt.error),
            _ => Ok(()),
        }
    }

    /// The sources of an account are read again.
    pub(crate) async fn read_sources(&self, account: &Account, client: &FundingSources) {
        let mut reading = super::Reading::of(self, account);
        if let Err(halt) = funding_sources::read(client, &mut reading).await {
            tracing::info!(code = ?halt.error.code, "the sources were not read again");
        }
        self.changed(&[Changed::Elsewhere]);
    }
}

async fn shown_at_pm2(client: &Pm2, wanted: &Wanted) -> Result<Option<Said>, Error> {
    let is = |found: &Option<RemoteId>, card: &RemoteId| found.as_ref() == Some(card);
    Ok(match wanted {
        Wanted::NoCard { bucket, card } => {
            let gone = match bucket {
                Some(bucket) => !client.cards(bucket).await?.iter().any(|c| is(&c.id, card)),
                None => !client
                    .user_default_card()
                    .await?
                    .is_some_and(|found| is(&found.id, card)),
            };
            gone.then(|| {
                say!(
                    "told-shown-no-card",
                    "The service does not show the card any more."
                )
            })
        }
        Wanted::NoBank { bucket } => {
            let gone = client.bank_account(bucket).await?.is_none();
            gone.then(|| {
                say!(
                    "told-shown-no-bank",
                    "The service does not show the bank account any more."
                )
            })
        }
        Wanted::Subscribed { bucket, plan } => {
            let state = client.subscription_state(bucket).await?;
            let runs = state.is_some_and(|state| {
                use SubscriptionStatus::{Active, Trialing};
                state.plan == *plan && matches!(state.status, Active | Trialing)
            });
            runs.then(|| {
                say!(
                    "told-shown-plan-runs",
                    "The service shows that this plan runs."
                )
            })
        }
        _ => None,
    })
}

async fn shown_at_funds(client: &FundingSources, wanted: &Wanted) -> Result<Option<Said>, Error> {
    let Wanted::NoSource { source } = wanted else {
        return Ok(None);
    };
    let sources = client.sources().await?;
    let there = sources.iter().any(|s| s.id.as_ref() == Some(source));
    Ok((!there).then(|| {
        say!(
            "told-shown-no-source",
            "The service does not show this source any more."
        )
    }))
}
