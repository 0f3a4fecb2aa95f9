//! Making orders, and deciding about them.

use super::ORDERS;
use super::deeds::{planned, priced};
use super::entered;
use super::orders::{self, subject};
use super::wanted::Wanted;
use crate::act::Answer;
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{ActView, Changed, OrderInput, OrderView};
use counterfoil_domain::{AccountId, NumberStyle, RemoteId, say};
use counterfoil_remote::billwerk::Billwerk;
use counterfoil_remote::billwerk::model::{Cart, NewOrder, OrderCustomer};
use counterfoil_store::Account;

/// What a person decides about an order.
#[derive(Clone, Copy)]
enum Decision {
    Commit,
    Approve,
    Decline,
}

impl App {
    /// What an order would come to. Nothing changes.
    ///
    /// # Errors
    /// [`Code::Invalid`] with the field to mend; as every call.
    pub async fn order_preview(
        &self,
        account: AccountId,
        input: OrderInput,
    ) -> Result<OrderView, Error> {
        let (account, client, order) = self.new_order(account, input).await?;
        let found = client.preview_order(&order).await?;
        self.read(move |app, r| orders::shown(app, r, &account, found, None))
            .await
    }

    /// Makes an order. It means nothing until it is committed.
    ///
    /// # Errors
    /// As [`App::order_preview`]. Where the answer is lost there may be an order that nobody
    /// commits.
    pub async fn order_create(
        &self,
        account: AccountId,
        input: OrderInput,
    ) -> Result<OrderView, Error> {
        let (account, client, order) = self.new_order(account, input).await?;
        let found = client.create_order(&order).await?;
        let Some(id) = found.id.clone() else {
            let message = say!(
                "error-order-without-identity",
                "The service made an order and did not tell its identity, so it cannot be \
                 committed from here."
            );
            return Err(Error::of(Code::BadReply, message));
        };
        self.keep_one(account.id, ORDERS, &id, &found).await?;
        self.changed(&[Changed::Elsewhere]);
        self.order_get(account.id, id).await
    }

    /// Makes a contract of an order, or changes the contract it is for: it will be paid for.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where it was decided about before, or that is not clear. What the
    /// call comes to is in the answer.
    pub async fn order_commit(&self, account: AccountId, id: RemoteId) -> Result<ActView, Error> {
        self.decide(account, id, Decision::Commit).await
    }

    /// Lets an order go on that waits for approval.
    ///
    /// # Errors
    /// As [`App::order_commit`].
    pub async fn order_approve(&self, account: AccountId, id: RemoteId) -> Result<ActView, Error> {
        self.decide(account, id, Decision::Approve).await
    }

    /// Turns an order down.
    ///
    /// # Errors
    /// As [`App::order_commit`].
    pub async fn order_decline(&self, account: AccountId, id: RemoteId) -> Result<ActView, Error> {
        self.decide(account, id, Decision::Decline).await
    }

    async fn decide(
        &self,
        account: AccountId,
        id: RemoteId,
        decision: Decision,
    ) -> Result<ActView, Error> {
        let shown = self.order_refresh(account, id.clone()).await?;
        if orders::is_over(&shown.status) {
            let message = say!(
                "error-order-decided",
                "This order was decided about before: {status}.",
                status = orders::decided(&shown.status)
            );
            return Err(Error::of(Code::StatusDenied, message));
        }
        let (account, client) = self.billwerk(account).await?;
        let name = match shown.plan.as_str() {
            "" => id.to_string(),
            plan => plan.to_owned(),
        };
        let name = priced(name.into(), shown.gross);
        let (operation, title, status) = match decision {
            Decision::Commit => (
                "commitOrder",
                say!(
                    "told-title-commit",
                    "Commit the order of {name}",
                    name = name
                ),
                "Completed",
            ),
            Decision::Approve => (
                "approveOrder",
                say!(
                    "told-title-approve",
                    "Approve the order of {name}",
                    name = name
                ),
                "Approved",
            ),
            Decision::Decline => (
                "declineOrder",
                say!(
                    "told-title-decline",
                    "Decline the order of {name}",
                    name = name
                ),
                "Declined",
            ),
        };
        let wanted = Wanted::Order {
            order: id.clone(),
            status: status.to_owned(),
        };
        let planned = planned(&account, operation, subject(&id), title, &wanted)?;
        let order = id.clone();
        let call = async move {
            let sentence = match decision {
                Decision::Commit => match client.commit_order(&order).await? {
                    Some(contract) => say!(
                        "told-done-contract",
                        "The contract {contract} runs.",
                        contract = contract.reference_code
                    ),
                    None => say!("told-done-committed", "The order is committed."),
                },
                Decision::Approve => {
                    client.approve_order(&order).await?;
                    say!(
                        "told-done-approved",
                        "The order is approved and can be committed."
                    )
                }
                Decision::Decline => {
                    client.decline_order(&order).await?;
                    say!(
                        "told-done-declined",
                        "The order is declined; nothing comes of it."
                    )
                }
            };
            Ok(Answer::Done(sentence))
        };
        let act = self.act_once(planned, None, call).await?;
        if let Err(error) = self.order_refresh(account.id, id).await {
            tracing::info!(code = ?error.code, "an order was not read again");
        }
        self.changed(&[Changed::Elsewhere]);
        self.wake();
        self.act_view(act.id).await
    }

    async fn new_order(
        &self,
        account: AccountId,
        input: OrderInput,
    ) -> Result<(Account, Billwerk, NewOrder), Error> {
        let variant = entered::identity("variant", &input.variant, entered::Chosen::Variant)?;
        let quantity = quantity(&input, self.inner.options.number_style)?;
        let customer = match (input.customer, input.contract) {
            (Some(id), None) => {
                let found = self.read(move |_, r| Ok(r.customer(id)?)).await?;
                let remote = found.remote_id.filter(|_| found.account == Some(account));
                OrderCustomer::Known(remote.ok_or_else(|| {
                    let message = say!(
                        "error-customer-not-there",
                        "The service does not have this customer yet; sync first."
                    );
                    Error::field("customer", message)
                })?)
            }
            (None, Some(contract)) => {
                let contract =
                    entered::identity("contract", contract.as_str(), entered::Chosen::Contract)?;
                OrderCustomer::Contract(contract)
            }
            _ => {
                let message = say!(
                    "error-order-for-whom",
                    "Choose either a customer or a contract that changes."
                );
                return Err(Error::field("customer", message));
            }
        };
        let (account, client) = self.billwerk(account).await?;
        let order = NewOrder {
            customer,
            cart: Cart {
                plan_variant_id: variant,
                quantity,
                coupon_code: input.coupon.trim().to_owned(),
                components: Vec::new(),
            },
            bill_interim: input.bill_interim,
        };
        Ok((account, client, order))
    }
}

fn quantity(
    input: &OrderInput,
    style: NumberStyle,
) -> Result<Option<counterfoil_domain::Decimal>, Error> {
    match input.quantity.trim() {
        "" => Ok(None),
        text => entered::quantity("quantity", text, style).map(Some),
    }
}
