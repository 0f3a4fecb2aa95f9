//! What an act was to come to, kept with it, and whether the service shows that it did.

use crate::error::Error;
use crate::kept::Seen;
use counterfoil_domain::{RemoteId, Said, say};
use counterfoil_remote::trincico::model::Card;
use serde::{Deserialize, Serialize};

/// What an act was to come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub(crate) enum Wanted {
    /// The subscription has this plan, or has it next.
    Plan { plan: RemoteId },
    /// The subscription ends.
    End,
    /// Another card is charged.
    Card { before: Option<Card> },
    /// The payout account can pay out.
    PayoutAccount,
    /// The invoice is paid.
    Payment { invoice: RemoteId },
    /// A card pays no more: of a bucket, or the user's own.
    NoCard {
        bucket: Option<RemoteId>,
        card: RemoteId,
    },
    /// The bank account of a bucket pays no more.
    NoBank { bucket: RemoteId },
    /// A bucket has this plan.
    Subscribed { bucket: RemoteId, plan: String },
    /// A funding source pays no more.
    NoSource { source: RemoteId },
    /// A message was sent; nothing shows it.
    Message { invoice: RemoteId },
}

impl Wanted {
    /// As it is kept.
    pub fn payload(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(Error::internal)
    }

    /// As it was kept; none for an act of another system.
    pub fn of(payload: &str) -> Option<Self> {
        serde_json::from_str(payload).ok()
    }
}

/// What the service shows of an act that was done; none where it does not show that.
pub(crate) fn came_true(payload: &str, seen: &Seen) -> Option<Said> {
    let subscription = seen.subscription.as_ref();
    match Wanted::of(payload)? {
        Wanted::Plan { plan } => {
            let found = subscription?;
            let is = |p: &Option<counterfoil_remote::trincico::model::Plan>| {
                p.as_ref().filter(|p| p.id == plan).map(|p| p.name.clone())
            };
            match (is(&found.plan), is(&found.next_plan)) {
                (Some(name), _) => Some(say!(
                    "told-shown-plan",
                    "The service shows the plan {plan}.",
                    plan = name,
                )),
                (None, Some(name)) => Some(say!(
                    "told-shown-plan-follows",
                    "The service shows that {plan} follows at the end of the period.",
                    plan = name,
                )),
                (None, None) => None,
            }
        }
        Wanted::End => match subscription {
            // Read, and there is none.
            None if seen.subscription_read => Some(say!(
                "told-shown-no-subscription",
                "The service shows no subscription any more."
            )),
            None => None,
            Some(found) => found.canceled_at.map(|_| {
                say!(
                    "told-shown-subscription-ended",
                    "The service shows that the subscription was ended."
                )
            }),
        },
        Wanted::Card { before } => {
            let now = subscription?.card.as_ref()?;
            (Some(now) != before.as_ref()).then(|| {
                say!(
                    "told-shown-card",
                    "The service shows the card ending in {digits}.",
                    digits = &now.last4,
                )
            })
        }
        Wanted::PayoutAccount => seen.payout_account_completed.then(|| {
            say!(
                "told-shown-can-pay-out",
                "The service shows that the account can pay out."
            )
        }),
        Wanted::Payment { invoice } => seen
            .paid
            .contains(&invoice)
            .then(|| say!("told-shown-paid", "The service shows the invoice as paid.")),
        Wanted::NoCard { .. }
        | Wanted::NoBank { .. }
        | Wanted::Subscribed { .. }
        | Wanted::NoSource { .. } => seen.shown.get(payload).cloned(),
        Wanted::Message { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_remote::trincico::model::{Subscription, SubscriptionStatus};

    fn seen(id: &str, change: impl FnOnce(&mut Subscription)) -> Seen {
        let plan = |id: &str| counterfoil_remote::trincico::model::Plan {
            id: RemoteId::new(id),
            name: format!("Plan {id}"),
            price: None,
            interval: None,
            interval_count: None,
            active: true,
            is_recommended: false,
            is_default: false,
            weight: 0,
            trial_period_days: 0,
            tier: String::new(),
            features: Vec::new(),
        };
        let mut subscription = Subscription {
            id: RemoteId::new("s"),
            status: SubscriptionStatus::Active,
            start_at: None,
            end_at: None,
            canceled_at: None,
            plan: Some(plan(id)),
            next_plan: Some(plan("next")),
            card: Some(card("4242")),
            last_payment: None,
        };
        change(&mut subscription);
        Seen {
            subscription: Some(subscription),
            subscription_read: true,
            ..Seen::default()
        }
    }

    fn card(last4: &str) -> Card {
        Card {
            brand: "visa".into(),
            last4: last4.into(),
            exp_month: None,
            exp_year: None,
        }
    }

    #[test]
    fn an_act_came_true_only_where_the_service_shows_just_that() {
        let plan = |id: &str| Wanted::Plan {
            plan: RemoteId::new(id),
        };
        let card_before = |last4: &str| Wanted::Card {
            before: Some(card(last4)),
        };
        let paid = Seen {
            paid: vec![RemoteId::new("i1")],
            payout_account_completed: true,
            ..Seen::default()
        };
        let invoice = |id: &str| Wanted::Payment {
            invoice: RemoteId::new(id),
        };
        let gone = Seen {
            subscription_read: true,
            ..Seen::default()
        };
        let message = Wanted::Message {
            invoice: RemoteId::new("i1"),
        };
        let now = chrono::DateTime::UNIX_EPOCH;
        for (wanted, seen, done) in [
            (plan("pro"), seen("pro", |_| ()), true),
            (plan("next"), seen("pro", |_| ()), true),
            (plan("elite"), seen("pro", |_| ()), false),
            (plan("pro"), Seen::default(), false),
            (Wanted::End, seen("pro", |_| ()), false),
            (
                Wanted::End,
                seen("pro", |s| s.canceled_at = Some(now)),
                true,
            ),
            (Wanted::End, gone, true),
            (Wanted::End, Seen::default(), false),
            (card_before("4242"), seen("pro", |_| ()), false),
            (card_before("1111"), seen("pro", |_| ()), true),
            (card_before("1111"), seen("pro", |s| s.card = None), false),
            (Wanted::PayoutAccount, Seen::default(), false),
            (Wanted::PayoutAccount, paid.clone(), true),
            (invoice("i1"), paid.clone(), true),
            (invoice("i2"), paid.clone(), false),
            (message, paid, false),
        ] {
            let payload = wanted.payload().unwrap();
            assert_eq!(came_true(&payload, &seen).is_some(), done, "{payload}");
        }
        assert_eq!(came_true("{\"what\":\"else\"}", &Seen::default()), None);
    }
}
