//! Subscribing a bucket: costs money, made once. Where the bank wants to ask the person first
//! (3-D Secure), they go on at its page, and the service is told when they come back.

use super::page;
use super::wallet::runs;
use crate::act::{Answer, Planned, Then};
use crate::error::{Code, Error};
use crate::open::App;
use crate::plan::landing;
use crate::view::{ActView, SubscribeInput};
use crate::wanted::Wanted;
use counterfoil_domain::{AccountId, RemoteId, Said, say};
use counterfoil_remote::pm2::Pm2;
use counterfoil_remote::pm2::model::{NewSubscription, Subscribed, SubscriptionStatus};
use counterfoil_remote::{CallError, Fault};
use counterfoil_store::Account;
use serde_json::Value;

/// What acts on the subscription of a bucket are about.
pub(crate) fn subject(bucket: &RemoteId) -> String {
    format!("subscription.{bucket}")
}

impl App {
    /// Subscribes a bucket to a plan, or begins the trial of it. The bank may want a page visited
    /// first. Ask the person first, by the name of the plan.
    ///
    /// # Errors
    /// [`Code::Invalid`] for a plan that is not on offer; [`Code::StatusDenied`] for the plan that
    /// it has, where no card could pay, or while another act on the subscription is open; and as
    /// every read before it. What the change itself comes to is in the answer.
    pub async fn bucket_subscribe(
        &self,
        account: AccountId,
        bucket: RemoteId,
        input: SubscribeInput,
    ) -> Result<ActView, Error> {
        let (account, client) = self.pm2(account).await?;
        self.look_elsewhere(&account).await?;
        let name = offered(&client, input.plan.trim()).await?;
        subscribable(&client, &bucket, &name, input.trial).await?;
        let (landing, _) = landing().await?;
        let planned = Planned {
            account: account.clone(),
            operation: match input.trial {
                true => "pm2.bucket.billing.startTrial",
                false => "pm2.bucket.billing.subscribe",
            },
            subject: subject(&bucket),
            title: match input.trial {
                true => say!(
                    "told-title-trial",
                    "Begin the trial of {plan}",
                    plan = &name
                ),
                false => say!("told-title-subscribe", "Subscribe to {plan}", plan = &name),
            },
            payload: Wanted::Subscribed {
                bucket: bucket.clone(),
                plan: name.clone(),
            }
            .payload()?,
            refusal: refused,
        };
        let (at, coupon) = (account.clone(), input.coupon.trim().to_owned());
        let call = async move {
            if input.trial {
                let trial = client.start_trial(&bucket, &name).await?;
                let length = trial.map(|t| t.duration).filter(|d| !d.is_empty());
                return Ok(Answer::Done(match length {
                    None => say!("told-done-trial", "The trial of {plan} began.", plan = name),
                    Some(length) => say!(
                        "told-done-trial-for",
                        "The trial of {plan} began. It runs for {length}.",
                        plan = name,
                        length = length,
                    ),
                }));
            }
            let new = NewSubscription {
                plan: name.clone(),
                stripe_token: None,
                coupon: (!coupon.is_empty()).then_some(coupon),
            };
            let made = client.subscribe(&bucket, &new).await?;
            Ok(match made.as_ref().and_then(waiting) {
                Some(intent) => visit(&at, client, bucket, name, intent),
                None => Answer::Done(say!(
                    "told-done-subscribe",
                    "The bucket has the plan {plan}.",
                    plan = name
                )),
            })
        };
        let act = self.act_once(planned, Some(landing), call).await?;
        self.read_after(&account).await;
        self.act_view(act.id).await
    }
}

/// A payment that waits for the person.
struct Intent {
    id: String,
    /// Pages that the provider names for it, the best first.
    pages: Vec<String>,
}

/// The payment that a new subscription waits for; none where it waits for nothing.
fn waiting(made: &Subscribed) -> Option<Intent> {
    let subscription = made.subscription.as_ref()?;
    if subscription.status != Some(SubscriptionStatus::Incomplete) {
        return None;
    }
    let invoice = &subscription.raw["latest_invoice"];
    let intent = &invoice["payment_intent"];
    let pages = [
        intent.pointer("/next_action/redirect_to_url/url"),
        invoice.get("hosted_invoice_url"),
    ];
    let pages = pages.into_iter().flatten().filter_map(Value::as_str);
    Some(Intent {
        id: intent["id"].as_str()?.to_owned(),
        pages: pages.map(str::to_owned).collect(),
    })
}

/// Where the person agrees to the payment, and what the service is told then.
fn visit(account: &Account, client: Pm2, bucket: RemoteId, plan: String, intent: Intent) -> Answer {
    let mut pages = intent.pages.into_iter();
    let found = pages.find_map(|url| page::named(account, &url));
    let purpose = match found {
        Some(_) => say!(
            "told-page-agree",
            "agree to the payment for {plan}.",
            plan = &plan
        ),
        None => say!(
            "told-page-agree-yourself",
            "agree to the payment for {plan}. The service names no page of its own for that; say \
             here when you have done it.",
            plan = &plan,
        ),
    };
    let url = found.unwrap_or_else(|| page::of(account)).url;
    let then: Then = Box::pin(async move {
        let told = client.payment_intent_succeeded(&bucket, &intent.id, &plan);
        told.await.map(drop)
    });
    Answer::Visit {
        url,
        purpose,
        then: Some(then),
    }
}

/// The plan's name as the service writes it.
async fn offered(client: &Pm2, wanted: &str) -> Result<String, Error> {
    let plans = client.plans().await?;
    let names: Vec<String> = plans.into_iter().map(|plan| plan.name).collect();
    let found = names.iter().find(|name| name.eq_ignore_ascii_case(wanted));
    found.cloned().ok_or_else(|| {
        let message = match names.is_empty() {
            true => say!(
                "error-no-plan-offered",
                "The service offers no plan at present."
            ),
            false => say!(
                "error-plan-unknown",
                "There is no plan “{wanted}”; there is {names}.",
                wanted = wanted,
                names = names.join(", ")
            ),
        };
        Error::field("plan", message)
    })
}

/// What would be refused is not sent.
async fn subscribable(
    client: &Pm2,
    bucket: &RemoteId,
    plan: &str,
    trial: bool,
) -> Result<(), Error> {
    let state = client.subscription_state(bucket).await?;
    let running = state.filter(|state| runs(&state.status));
    if let Some(running) = &running {
        let denied = |message: Said| Err(Error::of(Code::StatusDenied, message));
        if running.plan == plan {
            return denied(say!(
                "error-bucket-has-plan",
                "The bucket has the plan {plan} already.",
                plan = plan
            ));
        }
        if trial {
            return denied(say!(
                "error-trial-denied",
                "A trial is for a bucket without a subscription; this one has {plan}.",
                plan = &running.plan
            ));
        }
    }
    if !trial && client.default_card(bucket).await?.is_none() {
        let message = say!(
            "error-no-card",
            "There is no card that could pay. Add one on the vendor's page first."
        );
        return Err(Error::of(Code::StatusDenied, message));
    }
    Ok(())
}

fn refused(error: &CallError) -> Option<Said> {
    (error.fault == Fault::Forbidden).then(|| {
        say!(
            "told-refused-subscription",
            "The service does not let this bucket have this plan, or wants a card first. Nothing \
             was paid."
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_remote::pm2::model::Subscription;
    use serde_json::json;

    fn made(status: &str, latest_invoice: Value) -> Subscribed {
        let subscription = Subscription {
            id: None,
            status: Some(SubscriptionStatus::from_wire(status)),
            plan: "pro".into(),
            amount: None,
            interval: String::new(),
            period_start: None,
            period_end: None,
            trial_end: None,
            canceled_at: None,
            raw: json!({ "latest_invoice": latest_invoice }),
        };
        Subscribed {
            bucket: None,
            subscription: Some(subscription),
        }
    }

    #[test]
    fn a_payment_that_waits_is_known_with_the_pages_that_are_named_for_it() {
        let plain = json!({ "payment_intent": { "id": "pi_1" } });
        let hosted = json!({
            "hosted_invoice_url": "https://invoice.stripe.com/i/1",
            "payment_intent": {
                "id": "pi_1",
                "next_action": { "redirect_to_url": { "url": "https://hooks.stripe.com/3" } },
            },
        });
        let both = [
            "https://hooks.stripe.com/3",
            "https://invoice.stripe.com/i/1",
        ];
        for (status, invoice, expected) in [
            ("incomplete", plain.clone(), Some(&[][..])),
            ("incomplete", hosted, Some(&both[..])),
            ("active", plain, None),
            ("incomplete", json!({}), None),
        ] {
            let found = waiting(&made(status, invoice));
            let pages = found.map(|intent| intent.pages);
            let expected = expected.map(|all| all.iter().map(|u| (*u).to_owned()).collect());
            assert_eq!(pages, expected, "{status}");
        }
    }
}
