//! What is done to a contract: each an act, sent once, and what the service shows of it after.

use super::contracts::{COMPONENTS, RATED, USAGE, kept_contract, subject};
use super::entered;
use super::wanted::{self, Wanted};
use super::{GROUPS, inner};
use crate::act::{Answer, Planned};
use crate::error::{Code, Error};
use crate::kept;
use crate::open::App;
use crate::view::{ActView, Changed, ComponentInput, RatedItemInput, UsageInput};
use counterfoil_domain::{AccountId, Money, RemoteId, Said, say};
use counterfoil_remote::billwerk::model::{
    NewComponentSubscription, NewRatedItem, NewUsage, PlanGroup,
};
use counterfoil_store::{self as store, Account};

impl App {
    /// Adds usage to a contract: it is billed once its day is past.
    ///
    /// # Errors
    /// [`Code::Invalid`] with the field to mend; [`Code::StatusDenied`] while it is not clear
    /// whether earlier usage was added. What the call comes to is in the answer.
    pub async fn contract_usage_add(
        &self,
        account: AccountId,
        contract: RemoteId,
        input: UsageInput,
    ) -> Result<ActView, Error> {
        let style = self.inner.options.number_style;
        let new = NewUsage {
            component_id: entered::identity(
                "component",
                &input.component,
                entered::Chosen::Component,
            )?,
            quantity: entered::quantity("quantity", &input.quantity, style)?,
            due_date: entered::day("due", &input.due, self.today())?,
            key: input.key.trim().to_owned(),
            memo: input.memo.trim().to_owned(),
        };
        let (account, client) = self.billwerk(account).await?;
        let name = self.contract_name(&account, &contract).await?;
        let wanted = Wanted::Usage {
            contract: contract.clone(),
            component: new.component_id.clone(),
            quantity: new.quantity,
            before: self.known_of(&account, inner(USAGE, &contract)).await?,
        };
        let title = say!(
            "told-title-usage",
            "Add {quantity} to the usage of {contract}",
            quantity = new.quantity.normalize(),
            contract = name
        );
        let planned = planned(
            &account,
            "postContractUsage",
            subject(&contract, "usage"),
            title,
            &wanted,
        )?;
        let id = contract.clone();
        let call = async move {
            client.add_usage(&id, &new).await?;
            Ok(Answer::Done(say!(
                "told-done-usage",
                "The usage is added and can be removed until it is billed."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.look_again(&account, &contract).await;
        self.act_view(act.id).await
    }

    /// Removes usage that was not billed yet.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where it was billed as far as is known here, before anything is sent.
    pub async fn contract_usage_remove(
        &self,
        account: AccountId,
        contract: RemoteId,
        usage: RemoteId,
    ) -> Result<ActView, Error> {
        let shown = self.contract_get(account, contract.clone()).await?;
        let found = shown.usage.iter().find(|u| u.id == usage);
        let found = found.ok_or_else(|| {
            Error::of(
                Code::NotFound,
                say!(
                    "error-usage-missing",
                    "This usage is not here. Refresh the contract."
                ),
            )
        })?;
        if found.billed_at.is_some() {
            let message = say!(
                "error-usage-billed",
                "This usage was billed already, so it stays."
            );
            return Err(Error::of(Code::StatusDenied, message));
        }
        let (account, client) = self.billwerk(account).await?;
        let wanted = Wanted::NoUsage {
            contract: contract.clone(),
            usage: usage.clone(),
        };
        let name = called(&shown.contract.reference, &contract);
        let title = say!(
            "told-title-no-usage",
            "Remove usage of {contract}",
            contract = name
        );
        let planned = planned(
            &account,
            "deleteContractUsage",
            subject(&contract, "usage"),
            title,
            &wanted,
        )?;
        let id = contract.clone();
        let call = async move {
            client.delete_usage(&id, &usage).await?;
            Ok(Answer::Done(say!(
                "told-done-no-usage",
                "The usage is removed and will not be billed."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.look_again(&account, &contract).await;
        self.act_view(act.id).await
    }

    /// Subscribes a contract to a component: it is billed from then on.
    ///
    /// # Errors
    /// As [`App::contract_usage_add`].
    pub async fn contract_component_add(
        &self,
        account: AccountId,
        contract: RemoteId,
        input: ComponentInput,
    ) -> Result<ActView, Error> {
        let style = self.inner.options.number_style;
        let start_date = entered::day("start", &input.start, self.today())?;
        let end_date = match input.end.trim() {
            "" => None,
            text => Some(entered::day("end", text, self.today())?),
        };
        if end_date.is_some_and(|end| end <= start_date) {
            return Err(Error::field(
                "end",
                say!("error-end-before-start", "The end must be after the start."),
            ));
        }
        let new = NewComponentSubscription {
            component_id: entered::identity(
                "component",
                &input.component,
                entered::Chosen::Component,
            )?,
            quantity: entered::quantity("quantity", &input.quantity, style)?,
            start_date,
            end_date,
            memo: input.memo.trim().to_owned(),
        };
        let (account, client) = self.billwerk(account).await?;
        let name = self.contract_name(&account, &contract).await?;
        let wanted = Wanted::Component {
            contract: contract.clone(),
            component: new.component_id.clone(),
            quantity: new.quantity,
            before: self
                .known_of(&account, inner(COMPONENTS, &contract))
                .await?,
        };
        let title = say!(
            "told-title-component",
            "Add a component to {contract}",
            contract = name
        );
        let operation = "createContractComponentSubscription";
        let planned = planned(
            &account,
            operation,
            subject(&contract, "component"),
            title,
            &wanted,
        )?;
        let id = contract.clone();
        let call = async move {
            client.subscribe_component(&id, &new).await?;
            Ok(Answer::Done(say!(
                "told-done-component",
                "The contract has the component now."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.look_again(&account, &contract).await;
        self.act_view(act.id).await
    }

    /// Puts a line priced by the seller on a contract's next invoice. It is taxed as the
    /// contract's group of plans is.
    ///
    /// # Errors
    /// As [`App::contract_usage_add`]; [`Code::NotFound`] where the catalogue does not tell how the
    /// contract is taxed.
    pub async fn contract_rated_item_add(
        &self,
        account: AccountId,
        contract: RemoteId,
        input: RatedItemInput,
    ) -> Result<ActView, Error> {
        let style = self.inner.options.number_style;
        let message = say!(
            "error-description-missing",
            "Say what stands on the invoice."
        );
        let description = entered::text("description", &input.description, message)?;
        let quantity = entered::quantity("quantity", &input.quantity, style)?;
        let price = entered::number("price", &input.price, style)?;
        let (account, client) = self.billwerk(account).await?;
        let new = NewRatedItem {
            tax_policy_id: self.tax_policy(&account, &contract).await?,
            description,
            quantity,
            price_per_unit: price,
            period: None,
        };
        let name = self.contract_name(&account, &contract).await?;
        let wanted = Wanted::Rated {
            contract: contract.clone(),
            description: new.description.clone(),
            price,
            before: self.known_of(&account, inner(RATED, &contract)).await?,
        };
        let title = say!(
            "told-title-line",
            "Put “{text}” on the next invoice of {contract}",
            text = &new.description,
            contract = name
        );
        let operation = "createContractRatedItem";
        let planned = planned(
            &account,
            operation,
            subject(&contract, "rated item"),
            title,
            &wanted,
        )?;
        let id = contract.clone();
        let call = async move {
            client.add_rated_item(&id, &new).await?;
            Ok(Answer::Done(say!(
                "told-done-line",
                "The line waits for the next invoice."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.look_again(&account, &contract).await;
        self.act_view(act.id).await
    }

    /// Ends the acts of which what is kept now shows that they were done.
    pub(super) async fn settle_deeds(&self, account: AccountId) -> Result<(), Error> {
        let settled = self
            .write(move |app, w| {
                let mut settled = false;
                let open = w.open_acts()?.into_iter();
                let unknown =
                    |a: &store::Act| a.account == account && a.state == store::ActState::Unknown;
                for act in open.filter(unknown) {
                    if let Some(sentence) = wanted::came_true(w, account, &act.payload)? {
                        w.move_act(act.id, store::ActState::Done, &sentence, app.now())?;
                        settled = true;
                    }
                }
                Ok(settled)
            })
            .await?;
        if settled {
            self.changed(&[Changed::Plan, Changed::Sync, Changed::Elsewhere]);
        }
        Ok(())
    }

    /// Reads what an act changed. The act is done whatever comes of it.
    pub(super) async fn look_again(&self, account: &Account, contract: &RemoteId) {
        if let Err(error) = self.contract_refresh(account.id, contract.clone()).await {
            tracing::info!(code = ?error.code, "what an act changed was not read again");
        }
    }

    /// What is known of a kind already, so that what an act makes can be told from it.
    pub(super) async fn known_of(
        &self,
        account: &Account,
        kind: String,
    ) -> Result<Vec<RemoteId>, Error> {
        let id = account.id;
        self.read(move |_, r| {
            let kept = r.kept(id, &kind)?.into_iter();
            Ok(kept.map(|k| RemoteId::new(k.id)).collect())
        })
        .await
    }

    async fn contract_name(&self, account: &Account, id: &RemoteId) -> Result<String, Error> {
        let (account, id) = (account.id, id.clone());
        self.read(move |_, r| {
            let found = kept_contract(r, account, &id)?;
            Ok(called(&found.reference_code, &id))
        })
        .await
    }

    async fn tax_policy(&self, account: &Account, contract: &RemoteId) -> Result<RemoteId, Error> {
        let (account, contract) = (account.id, contract.clone());
        self.read(move |_, r| {
            let group = kept_contract(r, account, &contract)?.plan_group_id;
            let groups: Vec<PlanGroup> = kept::all(r, account, GROUPS)?;
            let found = groups.into_iter().find(|g| Some(&g.id) == group.as_ref());
            found.and_then(|g| g.tax_policy_id).ok_or_else(|| {
                let message = say!(
                    "error-tax-unknown",
                    "The catalogue does not tell how this contract is taxed. Sync, and try again."
                );
                Error::of(Code::NotFound, message)
            })
        })
        .await
    }
}

/// A contract's number for people, or else its identity.
pub(super) fn called(reference: &str, id: &RemoteId) -> String {
    match reference {
        "" => id.to_string(),
        reference => reference.to_owned(),
    }
}

/// What an act is about, with what it comes to where that is told.
pub(super) fn priced(name: Said, gross: Option<Money>) -> Said {
    match gross {
        None => name,
        Some(total) => say!(
            "told-title-priced",
            "{name} for {total}",
            name = name,
            total = total,
        ),
    }
}

/// An act at billwerk.
pub(super) fn planned(
    account: &Account,
    operation: &'static str,
    subject: String,
    title: Said,
    wanted: &Wanted,
) -> Result<Planned, Error> {
    Ok(Planned {
        account: account.clone(),
        operation,
        subject,
        title,
        payload: wanted.payload()?,
        refusal: |_| None,
    })
}
