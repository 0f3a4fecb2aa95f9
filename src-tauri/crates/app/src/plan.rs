//! The user's own plan at a service: what it is, what it costs, changing it.

use crate::act::{Answer, Planned};
use crate::error::{Code, Error};
use crate::kept::{self, METHODS, PAYMENTS, PLANS, Payments, SUBSCRIPTION};
use crate::landing::Landing;
use crate::open::App;
use crate::plan_words;
use crate::show_plan;
use crate::view::{ActView, PlanOverview};
use crate::wanted::Wanted;
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::trincico::model::{Plan, ReturnUrls, Subscription, UpgradeOutcome};
use counterfoil_store::{Account, Reader};

/// What acts on the subscription are about.
const SUBJECT: &str = "subscription";

impl App {
    /// Every account's plan, as it was last read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn plan_overview(&self) -> Result<Vec<PlanOverview>, Error> {
        self.read(|app, r| {
            let accounts = r.accounts()?.into_iter();
            accounts
                .filter(|a| a.system == "trincico")
                .map(|a| app.overview(r, &a))
                .collect()
        })
        .await
    }

    fn overview(&self, r: &Reader<'_>, account: &Account) -> Result<PlanOverview, Error> {
        let id = account.id;
        let plans: Vec<Plan> = kept::all(r, id, PLANS)?;
        let subscription: Option<Subscription> = kept::all(r, id, SUBSCRIPTION)?.pop();
        let read = r.kept_read(id, SUBSCRIPTION)?;
        let mut error = None;
        for kind in [SUBSCRIPTION, PLANS, METHODS, PAYMENTS] {
            error = error.or(kept::failure(&r.kept_read(id, kind)?));
        }
        let open = r.open_act(id, SUBJECT)?.map(|act| self.shown(act));
        Ok(PlanOverview {
            account: id,
            account_name: account.name.clone(),
            limits: show_plan::limits(self, r, account, &plans, subscription.as_ref())?,
            plans: show_plan::plans(plans, subscription.as_ref()),
            subscription: match subscription {
                Some(found) => Some(show_plan::subscription(r, id, found)?),
                None => None,
            },
            methods: show_plan::methods(kept::all(r, id, METHODS)?),
            open,
            read_at: read.read_at,
            age_seconds: read
                .read_at
                .map(|at| (self.now() - at).num_seconds().max(0)),
            error,
        })
    }

    /// Reads plan, subscription, ways to pay and all payments of an account from its service.
    ///
    /// # Errors
    /// As every call to a service; what could be read is kept all the same.
    pub async fn plan_refresh(&self, account: AccountId) -> Result<(), Error> {
        let account = self.plan_account(account).await?;
        self.refresh_kept(&account, Payments::All).await
    }

    /// Changes the plan, or takes up again the one that was ended. `method` is the way to pay where
    /// one has to be chosen. The service may want a page visited first.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] for the plan that the user has, or while another act on the
    /// subscription is open; and as every read before it. What the change itself comes to is in the
    /// answer.
    pub async fn plan_change(
        &self,
        account: AccountId,
        plan: RemoteId,
        method: Option<RemoteId>,
    ) -> Result<ActView, Error> {
        let account = self.plan_account(account).await?;
        let before = self.refresh_for_acts(&account).await?.subscription;
        let name = self.plan_name(&account, &plan).await?;
        let has = |p: &Option<Plan>| p.as_ref().is_some_and(|p| p.id == plan);
        if let Some(before) = &before
            && before.canceled_at.is_none()
            && (has(&before.next_plan) || (has(&before.plan) && before.next_plan.is_none()))
        {
            let said = if has(&before.plan) {
                say!(
                    "error-plan-is-yours",
                    "{plan} is your plan already.",
                    plan = &name
                )
            } else {
                say!(
                    "error-plan-follows",
                    "{plan} follows already.",
                    plan = &name
                )
            };
            return Err(Error::of(Code::StatusDenied, said));
        }
        let client = self.client(&account).await?;
        let (landing, returns) = landing().await?;
        let planned = Planned {
            operation: "subscriptions.upgrade",
            subject: SUBJECT.to_owned(),
            title: say!("told-title-plan", "Change the plan to {plan}", plan = &name),
            payload: Wanted::Plan { plan: plan.clone() }.payload()?,
            refusal: plan_words::change,
            account: account.clone(),
        };
        let call = async move {
            let outcome = client
                .upgrade_subscription(&plan, &returns, method.as_ref())
                .await?;
            Ok(match outcome {
                UpgradeOutcome::Redirect(page) => Answer::Visit {
                    url: page.url,
                    purpose: say!("told-page-plan", "pay for {plan}.", plan = name),
                    then: None,
                },
                other => Answer::Done(plan_words::changed(&name, &other)),
            })
        };
        let act = self.act_once(planned, Some(landing), call).await?;
        self.read_again(&account).await;
        Ok(act)
    }

    /// Ends the subscription; it runs on until the end of the period.
    ///
    /// # Errors
    /// [`Code::NotFound`] where there is none; otherwise as [`App::plan_change`].
    pub async fn plan_cancel(&self, account: AccountId) -> Result<ActView, Error> {
        let account = self.plan_account(account).await?;
        let subscription = self.subscription_now(&account).await?;
        if subscription.canceled_at.is_some() {
            let message = say!(
                "error-subscription-ended",
                "The subscription was ended already; it runs on until its period ends."
            );
            return Err(Error::of(Code::StatusDenied, message));
        }
        let client = self.client(&account).await?;
        let plan = subscription.plan.map(|p| p.name).unwrap_or_default();
        let planned = Planned {
            operation: "subscriptions.cancel",
            subject: SUBJECT.to_owned(),
            title: match plan.as_str() {
                "" => say!("told-title-end", "End the subscription"),
                plan => say!(
                    "told-title-end-plan",
                    "End the subscription {plan}",
                    plan = plan
                ),
            },
            payload: Wanted::End.payload()?,
            refusal: plan_words::cancel,
            account: account.clone(),
        };
        let done = match subscription.end_at {
            None => say!(
                "told-ended-at-period",
                "The subscription is ended; it runs on until its period ends."
            ),
            Some(at) => say!(
                "told-ended-on",
                "The subscription is ended; it runs on until {day}.",
                day = at.date_naive(),
            ),
        };
        let call = async move {
            client.cancel_subscription(&subscription.id).await?;
            Ok(Answer::Done(done))
        };
        let act = self.act_once(planned, None, call).await?;
        self.read_again(&account).await;
        Ok(act)
    }

    /// Changes the card that is charged, on a page outside of the program.
    ///
    /// # Errors
    /// As [`App::plan_cancel`].
    pub async fn plan_update_payment(
        &self,
        account: AccountId,
        method: Option<RemoteId>,
    ) -> Result<ActView, Error> {
        let account = self.plan_account(account).await?;
        let subscription = self.subscription_now(&account).await?;
        let client = self.client(&account).await?;
        let (landing, returns) = landing().await?;
        let planned = Planned {
            operation: "subscriptions.update_payment",
            subject: SUBJECT.to_owned(),
            title: say!("told-title-card", "Change the card that is charged"),
            payload: Wanted::Card {
                before: subscription.card,
            }
            .payload()?,
            refusal: plan_words::update_payment,
            account,
        };
        let call = async move {
            let page = client
                .update_subscription_payment(&subscription.id, &returns, method.as_ref())
                .await?;
            Ok(Answer::Visit {
                url: page.url,
                purpose: say!(
                    "told-page-card",
                    "give the card that is charged from now on."
                ),
                then: None,
            })
        };
        self.act_once(planned, Some(landing), call).await
    }

    /// Enables paying out, or changes where the money goes, on a page outside of the program. Where
    /// there is no payout account yet, it is made first.
    ///
    /// # Errors
    /// As [`App::plan_change`].
    pub async fn payout_account_enable(&self, account: AccountId) -> Result<ActView, Error> {
        let account = self.plan_account(account).await?;
        let client = self.client(&account).await?;
        let there = client.payout_account().await?.is_some();
        let (landing, returns) = landing().await?;
        let planned = Planned {
            operation: "payouts.account.enable",
            subject: "payout_account".to_owned(),
            title: say!("told-title-pay-out", "Enable paying out"),
            payload: Wanted::PayoutAccount.payload()?,
            refusal: plan_words::enable,
            account,
        };
        let call = async move {
            if !there {
                client.create_payout_account(None).await?;
            }
            let page = client
                .enable_payout_account(&returns.cancel_url, &returns.success_url)
                .await?;
            Ok(Answer::Visit {
                url: page.url,
                purpose: say!("told-page-pay-out", "say where your money goes."),
                then: None,
            })
        };
        self.act_once(planned, Some(landing), call).await
    }

    /// The subscription as the service has it now.
    async fn subscription_now(&self, account: &Account) -> Result<Subscription, Error> {
        let seen = self.refresh_for_acts(account).await?;
        seen.subscription.ok_or_else(|| {
            Error::of(
                Code::NotFound,
                say!(
                    "error-no-subscription",
                    "There is no active subscription at the service."
                ),
            )
        })
    }

    async fn plan_name(&self, account: &Account, plan: &RemoteId) -> Result<String, Error> {
        let (id, wanted) = (account.id, plan.clone());
        let find = move |plans: Vec<Plan>| plans.into_iter().find(|p| p.id == wanted);
        let kept = find(self.read(move |_, r| kept::all(r, id, PLANS)).await?);
        let found = match kept {
            Some(found) => Some(found),
            None => {
                let plans = self.client(account).await?.plans().await?;
                plans.into_iter().find(|p| p.id == *plan)
            }
        };
        found.map(|p| p.name).ok_or_else(|| {
            Error::of(
                Code::NotFound,
                say!(
                    "error-plan-not-offered",
                    "The service does not offer this plan any more."
                ),
            )
        })
    }

    /// Reads what an act changed. The act is done whatever comes of it.
    async fn read_again(&self, account: &Account) {
        if let Err(error) = self.refresh_for_acts(account).await {
            tracing::info!(code = ?error.code, "what an act changed was not read again");
        }
    }
}

/// A page to come back to, and its addresses as calls name them.
pub(crate) async fn landing() -> Result<(Landing, ReturnUrls), Error> {
    let landing = Landing::open().await?;
    let returns = ReturnUrls {
        success_url: landing.done_url(),
        cancel_url: landing.canceled_url(),
    };
    Ok((landing, returns))
}
