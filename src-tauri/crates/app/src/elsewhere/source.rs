//! What a person does with funding sources. A source is made on its provider's page; here it is added
//! by the identity that it has there.

use crate::act::{Answer, Planned};
use crate::error::Error;
use crate::open::App;
use crate::view::{ActView, SourceInput, System};
use crate::wanted::Wanted;
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::Client;
use counterfoil_remote::funding_sources::FundingSources;
use counterfoil_remote::funding_sources::model::SourceChange;
use counterfoil_store::Account;

impl App {
    /// Adds a funding source by its identity at the provider.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] where that is missing; as every call to a service.
    pub async fn source_create(&self, account: AccountId, input: SourceInput) -> Result<(), Error> {
        let remote_id = input.remote_id.trim();
        if remote_id.is_empty() {
            let message = say!(
                "error-source-missing",
                "Give what the provider calls it, such as cus_1."
            );
            return Err(Error::field("remote_id", message));
        }
        refuse_card_number(remote_id)?;
        let nickname = Some(input.nickname.trim()).filter(|name| !name.is_empty());
        let (account, client) = self.funds(account).await?;
        let made = client.create_source(remote_id, nickname).await;
        // Also where the answer was lost: it may be there.
        self.read_sources(&account, &client).await;
        made?;
        Ok(())
    }

    /// Changes what is not empty about a funding source.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] where nothing was entered; as every call to a service.
    pub async fn source_update(
        &self,
        account: AccountId,
        source: RemoteId,
        input: SourceInput,
    ) -> Result<(), Error> {
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let change = SourceChange {
            remote_id: text(&input.remote_id),
            nickname: text(&input.nickname),
        };
        if change == SourceChange::default() {
            return Err(Error::field(
                "nickname",
                say!("error-nothing-to-change", "Enter what is to change."),
            ));
        }
        refuse_card_number(&input.remote_id)?;
        let (account, client) = self.funds(account).await?;
        let made = client.update_source(&source, &change).await;
        self.read_sources(&account, &client).await;
        made?;
        Ok(())
    }

    /// Removes a funding source. Ask the person first.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`] where the service does not have it; as every read before it. What the
    /// removal itself comes to is in the answer.
    pub async fn source_remove(
        &self,
        account: AccountId,
        source: RemoteId,
    ) -> Result<ActView, Error> {
        let (account, client) = self.funds(account).await?;
        let found = client.source(&source).await?;
        let name = match found.nickname.as_str() {
            "" => found.remote_id,
            name => name.to_owned(),
        };
        let planned = Planned {
            account: account.clone(),
            operation: "funding-sources.delete",
            subject: format!("source.{source}"),
            title: say!(
                "told-title-remove-source",
                "Remove the funding source {name}",
                name = name
            ),
            payload: Wanted::NoSource {
                source: source.clone(),
            }
            .payload()?,
            refusal: |_| None,
        };
        let call = async move {
            client.delete_source(&source).await?;
            Ok(Answer::Done(say!(
                "told-done-source",
                "The funding source is removed."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.read_after(&account).await;
        self.act_view(act.id).await
    }

    async fn funds(&self, account: AccountId) -> Result<(Account, FundingSources), Error> {
        let account = self.account_of(account, System::FundingSources).await?;
        match self.any_client(&account).await? {
            Client::FundingSources(client) => Ok((account, client)),
            _ => Err(Error::internal("the client is of another system")),
        }
    }
}

/// Somebody may take the field for one that a card number belongs in.
fn refuse_card_number(text: &str) -> Result<(), Error> {
    let bare: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect();
    if bare.len() >= 12 && bare.chars().all(|c| c.is_ascii_digit()) {
        let message = say!(
            "error-card-number",
            "This looks like the number of a card, which is never entered here. Nothing was sent."
        );
        return Err(Error::field("remote_id", message));
    }
    Ok(())
}
