//! `counterfoil wallet`: what pays for what is used elsewhere.

mod words;

use crate::{
    act,
    output::{Ended, Ending, Failure, Output, invalid},
    plan::only_of,
};
use clap::{Args, Subcommand};
use counterfoil_app::{
    App,
    domain::RemoteId,
    view::{
        AccountView, BankInput, CardAddressView, PurseView, SourceInput, SourceView, System,
        WalletCard, WalletView,
    },
};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Cards, bank accounts and funding sources, and what each pays for
    List {
        /// Only of this account
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// Ask the services first
        #[arg(long)]
        refresh: bool,
    },
    /// Cards of PM2 Plus; their numbers are never entered here
    #[command(subcommand)]
    Card(CardCommand),
    /// The account that PM2 Plus charges by direct debit (SEPA)
    #[command(subcommand)]
    Bank(BankCommand),
    /// Funding sources
    #[command(subcommand)]
    Source(SourceCommand),
}

/// Which purse.
#[derive(Debug, Args)]
pub struct Of {
    /// The account, where there are several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// The bucket, by name or id, where there are several
    #[arg(long, value_name = "BUCKET")]
    bucket: Option<String>,
    /// The user's own card, not a bucket's
    #[arg(long, conflicts_with = "bucket")]
    own: bool,
}

#[derive(Debug, Subcommand)]
pub enum CardCommand {
    /// Where a card is added: the vendor's page
    Add {
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// Do not open a browser; print the address only
        #[arg(long)]
        no_open: bool,
    },
    /// Have a card charged from now on
    Default {
        /// Its last four digits or its id
        card: String,
        #[command(flatten)]
        of: Of,
    },
    /// Change the address that a card is billed to; parts not given stay
    Address {
        /// Its last four digits or its id
        card: String,
        #[command(flatten)]
        of: Of,
        /// Street and number
        #[arg(long, default_value = "")]
        street: String,
        #[arg(long, default_value = "")]
        zip: String,
        #[arg(long, default_value = "")]
        city: String,
        #[arg(long, default_value = "")]
        country: String,
    },
    /// Remove a card; not the only one that pays for a subscription
    Remove {
        /// Its last four digits or its id
        card: String,
        #[command(flatten)]
        of: Of,
        #[command(flatten)]
        asked: act::Asked,
    },
}

#[derive(Debug, Subcommand)]
pub enum BankCommand {
    /// Have an account charged
    Attach {
        /// Who owns it
        #[arg(long)]
        name: String,
        #[arg(long)]
        iban: String,
        #[command(flatten)]
        of: Of,
    },
    /// Remove the account
    Remove {
        #[command(flatten)]
        of: Of,
        #[command(flatten)]
        asked: act::Asked,
    },
}

#[derive(Debug, Subcommand)]
pub enum SourceCommand {
    /// One funding source
    Show {
        /// Its id or nickname
        source: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
    /// Add one that was made on its provider's page
    Add {
        /// What the provider calls it, such as cus_1
        remote_id: String,
        #[arg(long, default_value = "")]
        nickname: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
    /// Change one; what is not given stays
    Edit {
        /// Its id or nickname
        source: String,
        /// What the provider calls it
        #[arg(long, default_value = "")]
        remote_id: String,
        #[arg(long, default_value = "")]
        nickname: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
    /// Remove one
    Remove {
        /// Its id or nickname
        source: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        #[command(flatten)]
        asked: act::Asked,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List { account, refresh } => {
            let mut wallets = app.wallet_list().await?;
            if let Some(name) = account {
                let id = app.account_named(name).await?.id;
                wallets.retain(|wallet| wallet.account == id);
            }
            if refresh {
                for wallet in &mut wallets {
                    app.elsewhere_refresh(wallet.account).await?;
                    *wallet = of_account(app, wallet.account).await?;
                }
            }
            output.answer(&json!({ "wallets": wallets }), || words::list(&wallets))?;
            Ok(Ending::Done)
        }
        Command::Card(command) => card(app, output, command).await,
        Command::Bank(command) => bank(app, output, command).await,
        Command::Source(command) => source(app, output, command).await,
    }
}

async fn card(app: &App, output: Output, command: CardCommand) -> Ended {
    match command {
        CardCommand::Add { account, no_open } => {
            let account = pm2(app, account).await?;
            let page = of_account(app, account.id).await?.page;
            if !no_open {
                app.page_open(account.id, page.url.clone()).await?;
            }
            output.answer(&page, || {
                let what = match page.known {
                    true => "Add the card on the vendor's page",
                    false => "The service names no page for this; look where it is",
                };
                format!(
                    "{what}: {}\nThen: counterfoil wallet list --refresh",
                    page.url
                )
            })?;
            Ok(Ending::Done)
        }
        CardCommand::Default { card, of } => {
            let (account, purse) = purse(app, of).await?;
            let found = found(&purse, &card)?;
            let (bucket, id) = (bucket(&purse)?, identity(found)?);
            app.card_default(account.id, bucket, id).await?;
            after(app, output, account.id).await
        }
        CardCommand::Address {
            card,
            of,
            street,
            zip,
            city,
            country,
        } => {
            let (account, purse) = purse(app, of).await?;
            let id = identity(found(&purse, &card)?)?;
            let address = CardAddressView {
                line1: street,
                zip,
                city,
                country,
            };
            app.card_address(account.id, purse.bucket, id, address)
                .await?;
            after(app, output, account.id).await
        }
        CardCommand::Remove { card, of, asked } => {
            let (account, purse) = purse(app, of).await?;
            let found = found(&purse, &card)?;
            let what = format!("{} of {}", named_card(found), purse.name);
            act::confirm(output, asked, "Remove", &what, &found.card.last4)?;
            let id = identity(found)?;
            let act = app.card_remove(account.id, purse.bucket, id).await?;
            act::follow(app, output, asked, act).await
        }
    }
}

async fn bank(app: &App, output: Output, command: BankCommand) -> Ended {
    match command {
        BankCommand::Attach { name, iban, of } => {
            let (account, purse) = purse(app, of).await?;
            let bucket = bucket(&purse)?;
            let input = BankInput { name, iban };
            app.bank_attach(account.id, bucket, input).await?;
            after(app, output, account.id).await
        }
        BankCommand::Remove { of, asked } => {
            let (account, purse) = purse(app, of).await?;
            let last4 = purse.bank.as_ref().map(|bank| bank.last4.clone());
            let last4 = last4.ok_or_else(|| invalid("bucket", "There is no bank account here."))?;
            let what = format!("the bank account ending in {last4} of {}", purse.name);
            act::confirm(output, asked, "Remove", &what, &last4)?;
            let act = app.bank_remove(account.id, bucket(&purse)?).await?;
            act::follow(app, output, asked, act).await
        }
    }
}

async fn source(app: &App, output: Output, command: SourceCommand) -> Ended {
    match command {
        SourceCommand::Show { source, account } => {
            let account = funds(app, account).await?;
            let wallet = of_account(app, account.id).await?;
            let found = named(&wallet, &source)?;
            output.answer(found, || words::source(found))?;
            Ok(Ending::Done)
        }
        SourceCommand::Add {
            remote_id,
            nickname,
            account,
        } => {
            let account = funds(app, account).await?;
            let input = SourceInput {
                remote_id,
                nickname,
            };
            app.source_create(account.id, input).await?;
            after(app, output, account.id).await
        }
        SourceCommand::Edit {
            source,
            remote_id,
            nickname,
            account,
        } => {
            let account = funds(app, account).await?;
            let wallet = of_account(app, account.id).await?;
            let id = source_identity(named(&wallet, &source)?)?;
            let input = SourceInput {
                remote_id,
                nickname,
            };
            app.source_update(account.id, id, input).await?;
            after(app, output, account.id).await
        }
        SourceCommand::Remove {
            source,
            account,
            asked,
        } => {
            let account = funds(app, account).await?;
            let wallet = of_account(app, account.id).await?;
            let found = named(&wallet, &source)?;
            let name = match found.nickname.as_str() {
                "" => found.remote_id.clone(),
                name => name.to_owned(),
            };
            act::confirm(
                output,
                asked,
                "Remove",
                &format!("the source {name}"),
                &name,
            )?;
            let act = app
                .source_remove(account.id, source_identity(found)?)
                .await?;
            act::follow(app, output, asked, act).await
        }
    }
}

/// What an account has after it was changed.
async fn after(app: &App, output: Output, account: counterfoil_app::domain::AccountId) -> Ended {
    let wallet = of_account(app, account).await?;
    output.answer(&wallet, || words::list(std::slice::from_ref(&wallet)))?;
    Ok(Ending::Done)
}

async fn of_account(
    app: &App,
    account: counterfoil_app::domain::AccountId,
) -> Result<WalletView, Failure> {
    let wallets = app.wallet_list().await?;
    let found = wallets.into_iter().find(|wallet| wallet.account == account);
    found.ok_or_else(|| invalid("account", "This account has no wallet."))
}

pub async fn pm2(app: &App, name: Option<String>) -> Result<AccountView, Failure> {
    only_of(app, name, System::Pm2).await
}

async fn funds(app: &App, name: Option<String>) -> Result<AccountView, Failure> {
    only_of(app, name, System::FundingSources).await
}

async fn purse(app: &App, of: Of) -> Result<(AccountView, PurseView), Failure> {
    let account = pm2(app, of.account).await?;
    let wallet = of_account(app, account.id).await?;
    let is = |purse: &PurseView| match (&of.bucket, &purse.bucket) {
        _ if of.own => purse.bucket.is_none(),
        (Some(wanted), Some(id)) => id.as_str() == wanted || purse.name == *wanted,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    let mut purses: Vec<PurseView> = wallet.purses.into_iter().filter(is).collect();
    match (purses.pop(), purses.is_empty()) {
        (Some(purse), true) => Ok((account, purse)),
        (Some(_), false) => Err(invalid(
            "bucket",
            "There are several buckets; name one with --bucket.",
        )),
        (None, _) => Err(invalid(
            "bucket",
            "There is no such bucket here; read it first with wallet list --refresh.",
        )),
    }
}

fn found<'a>(purse: &'a PurseView, wanted: &str) -> Result<&'a WalletCard, Failure> {
    let is = |card: &&WalletCard| {
        card.card.last4 == wanted || card.id.as_ref().is_some_and(|id| id.as_str() == wanted)
    };
    let mut cards = purse.cards.iter().filter(is);
    match (cards.next(), cards.next()) {
        (Some(card), None) => Ok(card),
        (Some(_), Some(_)) => Err(invalid(
            "card",
            format!("Several cards end in {wanted}; give the id."),
        )),
        (None, _) => Err(invalid(
            "card",
            format!("There is no card “{wanted}” here."),
        )),
    }
}

fn bucket(purse: &PurseView) -> Result<RemoteId, Failure> {
    let missing = || invalid("bucket", "This is for buckets only.");
    purse.bucket.clone().ok_or_else(missing)
}

fn identity(card: &WalletCard) -> Result<RemoteId, Failure> {
    let missing = || invalid("card", "The service does not tell what it calls this card.");
    card.id.clone().ok_or_else(missing)
}

fn named<'a>(wallet: &'a WalletView, wanted: &str) -> Result<&'a SourceView, Failure> {
    let is = |source: &&SourceView| {
        source.nickname == wanted || source.id.as_ref().is_some_and(|id| id.as_str() == wanted)
    };
    let found = wallet.sources.iter().find(is);
    found.ok_or_else(|| invalid("source", format!("There is no source “{wanted}” here.")))
}

fn source_identity(source: &SourceView) -> Result<RemoteId, Failure> {
    let missing = || {
        invalid(
            "source",
            "The service does not tell what it calls this source.",
        )
    };
    source.id.clone().ok_or_else(missing)
}

fn named_card(card: &WalletCard) -> String {
    format!("the {} ending in {}", card.card.brand, card.card.last4)
}
