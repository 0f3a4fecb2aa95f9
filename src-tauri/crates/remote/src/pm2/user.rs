//! The user.

use super::{
    Pm2,
    billing::{all_or_none, one_or_none},
    model::{Card, CardAddress, Charge, Subscription, User, UserChange},
    wire,
};
use crate::{CallError, Profile, Service, caller::Caller};
use counterfoil_domain::RemoteId;
use serde_json::{Map, Value, json};

impl Pm2 {
    /// Who is signed in, and the buckets they may see: first of all that the service takes the
    /// token.
    ///
    /// # Errors
    /// [`crate::Fault::SignInNeeded`] where the refresh token is not taken.
    pub async fn who(&self) -> Result<Profile, CallError> {
        let buckets = self.buckets().await?;
        let user = self.user().await?;
        Ok(Profile {
            user: user.id,
            email: user.email,
            name: user.username,
            services: buckets
                .into_iter()
                .map(|bucket| Service {
                    id: bucket.id,
                    name: bucket.name,
                })
                .collect(),
            ..Profile::default()
        })
    }

    /// The user.
    ///
    /// # Errors
    /// As every call.
    pub async fn user(&self) -> Result<User, CallError> {
        let asked = self.ask("user.retrieve", &[], None).await?;
        asked.single(wire::user)
    }

    /// Changes what is not none about the user.
    ///
    /// # Errors
    /// [`crate::Fault::AlreadyExists`] where somebody else has the name or the e-mail address.
    pub async fn update_user(&self, change: &UserChange) -> Result<Option<User>, CallError> {
        let mut body = Map::new();
        let mut put = |name: &str, text: Option<&str>| {
            body.extend(text.map(|text| (name.to_owned(), json!(text))));
        };
        put("username", change.username.as_deref());
        put("email", change.email.as_deref());
        if let Some((old, new)) = &change.password {
            put("old_password", Some(old.expose()));
            put("new_password", Some(new.expose()));
        }
        let body = Some(Value::Object(body));
        let asked = self.ask("user.update", &[], body).await?;
        asked.optional(wire::user)
    }

    /// The money that was taken from the user themselves; none where the service no longer tells.
    ///
    /// # Errors
    /// As every call.
    pub async fn user_charges(&self) -> Result<Vec<Charge>, CallError> {
        let asked = self.ask("user.listCharges", &[], None).await;
        all_or_none(asked, wire::charge)
    }

    /// The card that the user themselves pay with; none where there is none, or where the service no
    /// longer tells.
    ///
    /// # Errors
    /// As every call.
    pub async fn user_default_card(&self) -> Result<Option<Card>, CallError> {
        let asked = self.ask("user.fetchDefaultCreditCard", &[], None).await;
        one_or_none(asked, wire::card)
    }

    /// Changes the address of the user's own card.
    ///
    /// # Errors
    /// As every call.
    pub async fn update_user_card(
        &self,
        card: &RemoteId,
        address: &CardAddress,
    ) -> Result<Option<Card>, CallError> {
        // Within `metadata`, unlike a bucket's.
        let body = Some(json!({ "id": card, "metadata": address }));
        let asked = self.ask("user.updateCreditCard", &[], body).await?;
        asked.optional(wire::card)
    }

    /// Removes the user's own card. Ask the person first.
    ///
    /// # Errors
    /// [`crate::Fault::Forbidden`] where it is the last one and there is a subscription.
    pub async fn delete_user_card(&self, card: &RemoteId) -> Result<(), CallError> {
        let parameters = [("card_id", card.as_str())];
        let asked = self.ask("user.deleteCreditCard", &parameters, None).await?;
        asked.done()
    }

    /// What the user themselves subscribe to; none where the service no longer tells.
    ///
    /// # Errors
    /// As every call.
    pub async fn user_subscriptions(&self) -> Result<Vec<Subscription>, CallError> {
        let asked = self.ask("user.listSubscriptions", &[], None).await;
        all_or_none(asked, wire::subscription)
    }
}
