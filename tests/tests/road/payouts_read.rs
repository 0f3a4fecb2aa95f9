//! Payouts as they are read: at every sync, with the balance, and the schedule.

use crate::person::Person;
use counterfoil_app::Code;
use counterfoil_app::view::{PayoutAccountState, PayoutQuery};
use counterfoil_domain::Money;

#[tokio::test(flavor = "multi_thread")]
async fn sync_brings_payouts_and_balances_and_a_failure_there_fails_nothing_else() {
    let person = Person::connected().await;
    assert_eq!(person.sync().await, None);
    let overview = person.app.payout_overview().await.unwrap();
    let [account] = overview.as_slice() else {
        panic!("{overview:?}");
    };
    assert_eq!(account.state, PayoutAccountState::Completed);
    assert_eq!(
        (account.payouts, account.frequency.as_deref()),
        (3, Some("on_demand"))
    );
    let balances: Vec<_> = account
        .balances
        .iter()
        .map(|b| {
            let text = |m: &Option<Money>| m.map_or("-".to_owned(), Money::to_text);
            format!(
                "{} {} {} {}",
                b.currency,
                text(&b.available),
                text(&b.instant),
                text(&b.pending)
            )
        })
        .collect();
    assert_eq!(
        balances,
        [
            "EUR 1080.56 - 1040.87",
            "PLN 1181.09 - 860.54",
            "USD 2500.00 500.00 -"
        ]
    );
    let page = person
        .app
        .payout_list(PayoutQuery::default())
        .await
        .unwrap();
    let shown: Vec<_> = page
        .payouts
        .iter()
        .map(|p| format!("{} {}", p.status, p.amount))
        .collect();
    assert_eq!(
        shown,
        ["paid 70.00 USD", "paid 20.00 USD", "canceled 420.00 USD"]
    );
    let counts: Vec<_> = page
        .counts
        .iter()
        .map(|c| (c.status.as_str(), c.count))
        .collect();
    assert_eq!(counts, [("canceled", 1), ("paid", 2)]);
    let months = person.app.payout_months(None, 240).await.unwrap();
    let paid: i64 = months.iter().map(|m| m.paid.minor).sum();
    assert_eq!(paid, 9000);

    person.fault("payouts.account.balance", "5xx_before").await;
    assert_eq!(person.sync().await, None);
    let after = &person.app.payout_overview().await.unwrap()[0];
    assert_eq!(
        after.error.as_ref().map(|e| e.code),
        Some(Code::Unavailable)
    );
    assert_eq!(after.balances, account.balances, "what was known stays");
    assert_eq!(person.sync().await, None);
    assert_eq!(person.app.payout_overview().await.unwrap()[0].error, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_that_the_plan_forbids_names_those_it_allows() {
    let person = Person::connected().await;
    let account = person.app.payout_refresh(person.account).await.unwrap();
    let allowed = account.allowed_frequencies;
    let set = |word: &str| person.app.payout_schedule(person.account, word.into());
    let every = [
        "auto_daily",
        "auto_3_days",
        "auto_7_days",
        "on_demand",
        "weekly",
    ];
    for word in every {
        match set(word).await {
            Ok(after) => {
                assert!(allowed.contains(&word.to_owned()));
                assert_eq!(after.frequency.as_deref(), Some(word));
            }
            Err(error) => {
                assert!(!allowed.contains(&word.to_owned()), "{error:?}");
                assert_eq!(error.field.as_deref(), Some("frequency"));
                assert!(error.message.contains(&allowed.join(", ")), "{error:?}");
            }
        }
    }
    let exists = person.app.payout_account_create(person.account, None).await;
    assert_eq!(exists.unwrap_err().code, Code::AlreadyExists);
}
