//! `counterfoil bill`: what was billed elsewhere, and what is subscribed to.

use crate::{
    act,
    output::{Ended, Ending, Failure, Output, Table, clean, invalid},
    show, wallet,
};
use clap::{Args, Subcommand, ValueEnum};
use counterfoil_app::{
    App,
    domain::{AccountId, RemoteId},
    view::{
        AccountView, BillKind, BillPage, BillQuery, BillView, BillingMetadata, BillingUser,
        BillingView, BucketView, SubscribeInput,
    },
};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Invoices, newest first; or receipts, or charges
    List {
        #[arg(long, value_enum, default_value = "invoice")]
        kind: Kind,
        #[command(flatten)]
        of: Of,
        /// At most this many rows
        #[arg(long, default_value_t = 0)]
        limit: u32,
        /// Go on after the page that ended with this cursor
        #[arg(long, value_name = "CURSOR")]
        after: Option<String>,
    },
    /// One bill
    Show {
        /// Its number or id
        bill: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
    /// What each bucket subscribes to, and what stands on its bills
    Subscriptions {
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// Ask the service first
        #[arg(long)]
        refresh: bool,
    },
    /// Subscribe a bucket to a plan
    Subscribe {
        /// The plan's name
        plan: String,
        #[command(flatten)]
        of: Of,
        #[arg(long, default_value = "")]
        coupon: String,
        /// Begin its trial, which costs nothing
        #[arg(long, conflicts_with = "coupon")]
        trial: bool,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// Where a subscription is ended: the vendor's page
    End {
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// Do not open a browser; print the address only
        #[arg(long)]
        no_open: bool,
    },
    /// Change what stands on the bills of a bucket; what is not given stays
    Details {
        #[command(flatten)]
        of: Of,
        #[arg(long, value_name = "NUMBER")]
        vat_number: Option<String>,
        #[arg(long, value_name = "NAME")]
        company: Option<String>,
        /// Where receipts go
        #[arg(long, value_name = "EMAIL")]
        receipts: Option<String>,
    },
    /// Change who you are there; what is not given stays
    User {
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        #[arg(long, value_name = "NAME")]
        username: Option<String>,
        #[arg(long)]
        email: Option<String>,
    },
}

/// What to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    Invoice,
    Receipt,
    Charge,
}

impl From<Kind> for BillKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Invoice => Self::Invoice,
            Kind::Receipt => Self::Receipt,
            Kind::Charge => Self::Charge,
        }
    }
}

/// Which bucket.
#[derive(Debug, Args)]
pub struct Of {
    /// The account, where there are several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// The bucket, by name or id
    #[arg(long, value_name = "BUCKET")]
    bucket: Option<String>,
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List {
            kind,
            of,
            limit,
            after,
        } => {
            let query = query(app, of, kind, limit, after).await?;
            let page = app.bill_list(query).await?;
            output.answer(&page, || list(&page))?;
            Ok(Ending::Done)
        }
        Command::Show { bill, account } => {
            let account = wallet::pm2(app, account).await?;
            let found = app.bill_get(account.id, bill).await?;
            output.answer(&found, || one(&found))?;
            Ok(Ending::Done)
        }
        Command::Subscriptions { account, refresh } => {
            let account = wallet::pm2(app, account).await?;
            if refresh {
                app.elsewhere_refresh(account.id).await?;
            }
            told(app, output, account.id).await
        }
        Command::Subscribe {
            plan,
            of,
            coupon,
            trial,
            asked,
        } => {
            let (account, billing, bucket) = bucket(app, of).await?;
            let price = billing
                .plans
                .iter()
                .find(|p| p.name.eq_ignore_ascii_case(&plan));
            let price = price
                .and_then(|p| p.price)
                .map(|price| format!(" for {price}"));
            let (verb, price) = match trial {
                true => ("Begin the trial of", String::new()),
                false => ("Subscribe to", price.unwrap_or_default()),
            };
            let what = format!("{plan}{price}, for {}", bucket.name);
            act::confirm(output, asked, verb, &what, &plan)?;
            let input = SubscribeInput {
                plan,
                coupon,
                trial,
            };
            let act = app.bucket_subscribe(account.id, bucket.id, input).await?;
            act::follow(app, output, asked, act).await
        }
        Command::End { account, no_open } => {
            let account = wallet::pm2(app, account).await?;
            let page = billing(app, account.id).await?.page;
            if !no_open {
                app.page_open(account.id, page.url.clone()).await?;
            }
            output.answer(&page, || {
                format!(
                    "The service lets no program end a subscription; end it on its page: {}",
                    page.url
                )
            })?;
            Ok(Ending::Done)
        }
        Command::Details {
            of,
            vat_number,
            company,
            receipts,
        } => {
            let (account, _, bucket) = bucket(app, of).await?;
            let input = BillingMetadata {
                vat_number: vat_number.unwrap_or(bucket.metadata.vat_number),
                company_name: company.unwrap_or(bucket.metadata.company_name),
                receipt_email: receipts.unwrap_or(bucket.metadata.receipt_email),
            };
            app.billing_save(account.id, bucket.id, input).await?;
            told(app, output, account.id).await
        }
        Command::User {
            account,
            username,
            email,
        } => {
            let account = wallet::pm2(app, account).await?;
            let user = billing(app, account.id).await?.user;
            let user = user.ok_or_else(|| {
                invalid("account", "Who you are there was not read yet; sync first.")
            })?;
            let input = BillingUser {
                username: username.unwrap_or(user.username),
                email: email.unwrap_or(user.email),
            };
            app.billing_user_save(account.id, input).await?;
            told(app, output, account.id).await
        }
    }
}

async fn query(
    app: &App,
    of: Of,
    kind: Kind,
    limit: u32,
    after: Option<String>,
) -> Result<BillQuery, Failure> {
    let mut query = BillQuery {
        kind: kind.into(),
        limit,
        after,
        ..BillQuery::default()
    };
    if of.bucket.is_some() {
        let (account, _, bucket) = bucket(app, of).await?;
        query.account = Some(account.id);
        query.bucket = Some(bucket.id);
    } else if let Some(name) = of.account {
        query.account = Some(app.account_named(name).await?.id);
    }
    Ok(query)
}

async fn billing(app: &App, account: AccountId) -> Result<BillingView, Failure> {
    let all = app.billing_list().await?;
    let found = all.into_iter().find(|billing| billing.account == account);
    found.ok_or_else(|| invalid("account", "This account has no bills."))
}

async fn bucket(app: &App, of: Of) -> Result<(AccountView, BillingView, BucketView), Failure> {
    let account = wallet::pm2(app, of.account).await?;
    let billing = billing(app, account.id).await?;
    let is = |bucket: &&BucketView| {
        let wanted = of.bucket.as_deref();
        wanted.is_none_or(|w| bucket.id == RemoteId::new(w) || bucket.name == w)
    };
    let mut found = billing.buckets.iter().filter(is);
    match (found.next().cloned(), found.next()) {
        (Some(bucket), None) => Ok((account, billing, bucket)),
        (Some(_), Some(_)) => Err(invalid(
            "bucket",
            "There are several buckets; name one with --bucket.",
        )),
        (None, _) => Err(invalid(
            "bucket",
            "There is no such bucket here; read it first with bill subscriptions --refresh.",
        )),
    }
}

async fn told(app: &App, output: Output, account: AccountId) -> Ended {
    let found = billing(app, account).await?;
    output.answer(&found, || subscriptions(&found))?;
    let open = found.buckets.iter().find_map(|bucket| bucket.open.as_ref());
    Ok(act::ended(open))
}

fn list(page: &BillPage) -> String {
    if page.bills.is_empty() {
        return "There are none here.".to_owned();
    }
    let mut table = Table::new(&["When", "Bucket", "Number", ">Amount", "Status", "Id"]);
    for bill in &page.bills {
        table.row([
            bill.created_at.map_or_else(String::new, show::moment),
            bill.bucket_name.clone(),
            bill.number.clone(),
            bill.amount
                .map_or_else(String::new, |amount| amount.to_string()),
            bill.status.clone(),
            bill.id.clone(),
        ]);
    }
    let paid: Vec<String> = page.paid.iter().map(ToString::to_string).collect();
    let mut text = format!("{}\n{} in all", table.text(), page.count);
    if !paid.is_empty() {
        text += &format!(", {} paid", paid.join(" and "));
    }
    if let Some(next) = &page.next {
        text += &format!("\nMore with --after {next}");
    }
    text
}

fn one(bill: &BillView) -> String {
    show::facts(&[
        ("Number", bill.number.clone()),
        ("Bucket", bill.bucket_name.clone()),
        (
            "Amount",
            bill.amount
                .map_or_else(String::new, |amount| amount.to_string()),
        ),
        ("Status", bill.status.clone()),
        ("For", bill.description.clone()),
        (
            "When",
            bill.created_at.map_or_else(String::new, show::moment),
        ),
        (
            "At",
            bill.page
                .as_ref()
                .map(|page| page.url.clone())
                .unwrap_or_default(),
        ),
        ("Id", bill.id.clone()),
    ])
}

fn subscriptions(billing: &BillingView) -> String {
    let mut text = billing.user.as_ref().map_or_else(String::new, |user| {
        format!("{} {}\n\n", clean(&user.username), clean(&user.email))
    });
    let mut table = Table::new(&[
        "Bucket", "Plan", "Status", ">Price", "Until", "Company", "VAT", "Id",
    ]);
    for bucket in &billing.buckets {
        let has = bucket.subscription.as_ref();
        let until = has.and_then(|s| s.canceled_at.or(s.trial_end).or(s.period_end));
        table.row([
            bucket.name.clone(),
            has.map(|s| s.plan.clone()).unwrap_or_default(),
            has.map_or_else(|| "none".to_owned(), |s| s.status.clone()),
            has.and_then(|s| s.price)
                .map_or_else(String::new, |price| price.to_string()),
            until.map_or_else(String::new, show::moment),
            bucket.metadata.company_name.clone(),
            bucket.metadata.vat_number.clone(),
            bucket.id.to_string(),
        ]);
    }
    text += &table.text();
    for bucket in &billing.buckets {
        if let Some(error) = &bucket.error {
            text += &format!("\n{}: {}", clean(&bucket.name), clean(&error.message));
        }
        if let Some(open) = &bucket.open {
            text += &format!("\n{}", act::words(open));
        }
    }
    let plans: Vec<String> = billing.plans.iter().map(|plan| plan.name.clone()).collect();
    if !plans.is_empty() {
        text += &format!("\nPlans: {}", clean(&plans.join(", ")));
    }
    text
}
