//! What a person does with the cards and the bank account of a bucket, or with their own card.
//! Numbers of cards are never entered here: a card is added on the vendor's page.

use super::wallet::{runs, stays, subject};
use crate::act::{Answer, Planned};
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{ActView, BankInput, CardAddressView, System};
use crate::wanted::Wanted;
use counterfoil_domain::{AccountId, Problem, RemoteId, Said, is_iban, say};
use counterfoil_remote::pm2::Pm2;
use counterfoil_remote::pm2::model::{Card, CardAddress, NewBankAccount};
use counterfoil_remote::{CallError, Client, Fault};
use counterfoil_store::Account;

impl App {
    /// Has a card charged from now on.
    ///
    /// # Errors
    /// As every call to a service.
    pub async fn card_default(
        &self,
        account: AccountId,
        bucket: RemoteId,
        card: RemoteId,
    ) -> Result<(), Error> {
        let (account, client) = self.pm2(account).await?;
        client.set_default_card(&bucket, &card).await?;
        self.read_bucket(&account, &client, &bucket).await
    }

    /// Changes the address that a card is billed to; of the user's own card where there is no
    /// bucket.
    ///
    /// # Errors
    /// [`Code::Invalid`] where nothing was entered; as every call to a service.
    pub async fn card_address(
        &self,
        account: AccountId,
        bucket: Option<RemoteId>,
        card: RemoteId,
        address: CardAddressView,
    ) -> Result<(), Error> {
        let address = entered(&address)?;
        let (account, client) = self.pm2(account).await?;
        match bucket {
            Some(bucket) => {
                client.update_card(&bucket, &card, &address).await?;
                self.read_bucket(&account, &client, &bucket).await
            }
            None => {
                client.update_user_card(&card, &address).await?;
                Ok(self.read_elsewhere(&account).await?)
            }
        }
    }

    /// Removes a card. Ask the person first, by its last four digits.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] for the last card while there is a subscription, before anything is
    /// sent; [`Code::NotFound`]; as every read before it. What the removal itself comes to is in the
    /// answer.
    pub async fn card_remove(
        &self,
        account: AccountId,
        bucket: Option<RemoteId>,
        card: RemoteId,
    ) -> Result<ActView, Error> {
        let (account, client) = self.pm2(account).await?;
        let found = removable(&client, bucket.as_ref(), &card).await?;
        let planned = Planned {
            account: account.clone(),
            operation: match bucket {
                Some(_) => "pm2.bucket.billing.deleteCreditCard",
                None => "pm2.user.deleteCreditCard",
            },
            subject: format!("{}.card", subject(bucket.as_ref())),
            title: say!(
                "told-title-remove-card",
                "Remove the card ending in {digits}",
                digits = found.last4
            ),
            payload: Wanted::NoCard {
                bucket: bucket.clone(),
                card: card.clone(),
            }
            .payload()?,
            refusal: kept_card,
        };
        let call = async move {
            match bucket {
                Some(bucket) => client.delete_card(&bucket, &card).await?,
                None => client.delete_user_card(&card).await?,
            }
            Ok(Answer::Done(say!("told-done-card", "The card is removed.")))
        };
        let act = self.act_once(planned, None, call).await?;
        self.read_after(&account).await;
        self.act_view(act.id).await
    }

    /// Has a bank account charged by direct debit (SEPA).
    ///
    /// # Errors
    /// [`Code::Invalid`] with its fields where name or IBAN are wrong, before anything is sent; as
    /// every call to a service.
    pub async fn bank_attach(
        &self,
        account: AccountId,
        bucket: RemoteId,
        input: BankInput,
    ) -> Result<(), Error> {
        let iban: String = input.iban.split_whitespace().collect();
        let iban = iban.to_uppercase();
        let mut problems = Vec::new();
        if input.name.trim().is_empty() {
            problems.push(Problem::new(
                "name",
                say!("error-owner-missing", "Say who owns the account."),
            ));
        }
        if !is_iban(&iban) {
            problems.push(Problem::new(
                "iban",
                say!(
                    "error-not-an-iban",
                    "This is not an IBAN; look for a typing error."
                ),
            ));
        }
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        let (account, client) = self.pm2(account).await?;
        let new = NewBankAccount {
            name: input.name.trim().to_owned(),
            iban: Some(iban),
        };
        client.attach_bank_account(&bucket, &new).await?;
        self.read_bucket(&account, &client, &bucket).await
    }

    /// Removes the bank account of a bucket. Ask the person first.
    ///
    /// # Errors
    /// [`Code::NotFound`] where there is none; otherwise as [`App::card_remove`].
    pub async fn bank_remove(
        &self,
        account: AccountId,
        bucket: RemoteId,
    ) -> Result<ActView, Error> {
        let (account, client) = self.pm2(account).await?;
        let found = client.bank_account(&bucket).await?.ok_or_else(|| {
            Error::of(
                Code::NotFound,
                say!(
                    "error-bank-gone",
                    "The service has no bank account here any more."
                ),
            )
        })?;
        let planned = Planned {
            account: account.clone(),
            operation: "pm2.bucket.billing.deleteBankAccount",
            subject: format!("{}.bank", subject(Some(&bucket))),
            title: say!(
                "told-title-remove-bank",
                "Remove the bank account ending in {digits}",
                digits = found.last4
            ),
            payload: Wanted::NoBank {
                bucket: bucket.clone(),
            }
            .payload()?,
            refusal: |_| None,
        };
        let call = async move {
            client.delete_bank_account(&bucket).await?;
            Ok(Answer::Done(say!(
                "told-done-bank",
                "The bank account is removed."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.read_after(&account).await;
        self.act_view(act.id).await
    }

    /// An account of PM2 Plus and its client.
    pub(crate) async fn pm2(&self, account: AccountId) -> Result<(Account, Pm2), Error> {
        let account = self.account_of(account, System::Pm2).await?;
        match self.any_client(&account).await? {
            Client::Pm2(client) => Ok((account, client)),
            _ => Err(Error::internal("the client is of another system")),
        }
    }
}

/// The card, where the service would let it go.
async fn removable(
    client: &Pm2,
    bucket: Option<&RemoteId>,
    card: &RemoteId,
) -> Result<Card, Error> {
    let (cards, subscribed) = match bucket {
        Some(bucket) => {
            let state = client.subscription_state(bucket).await?;
            let cards = client.cards(bucket).await?;
            (cards, state.is_some_and(|state| runs(&state.status)))
        }
        None => {
            let cards = client.user_default_card().await?.into_iter().collect();
            let all = client.user_subscriptions().await?;
            let subscribed = all.iter().any(|s| s.status.as_ref().is_some_and(runs));
            (cards, subscribed)
        }
    };
    let last = cards.len() == 1;
    let found = cards.into_iter().find(|c| c.id.as_ref() == Some(card));
    let found = found.ok_or_else(|| {
        Error::of(
            Code::NotFound,
            say!(
                "error-card-gone",
                "The service does not have this card any more."
            ),
        )
    })?;
    if last && subscribed {
        return Err(Error::of(
            Code::StatusDenied,
            say!(
                "error-only-card",
                "It is the only card, and it pays for a subscription. Add another card first, or \
                 end the subscription."
            ),
        ));
    }
    Ok(found)
}

fn kept_card(error: &CallError) -> Option<Said> {
    (error.fault == Fault::Forbidden).then(stays)
}

/// What was entered of an address. Parts that are empty stay as they are there.
fn entered(address: &CardAddressView) -> Result<CardAddress, Error> {
    let address = CardAddress {
        line1: address.line1.trim().to_owned(),
        country: address.country.trim().to_owned(),
        zip: address.zip.trim().to_owned(),
        city: address.city.trim().to_owned(),
    };
    if address == CardAddress::default() {
        return Err(Error::field(
            "line1",
            say!(
                "error-address-empty",
                "Enter at least one part of the address."
            ),
        ));
    }
    Ok(address)
}
