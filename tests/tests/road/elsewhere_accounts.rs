//! Accounts of PM2 Plus and FundingSources beside a shop: read by the same sync, kept apart, and
//! shown without the service.

use crate::person::Person;
use counterfoil_app::Code;
use counterfoil_app::view::{AccountState, ConnectInput, Dialect, ElsewhereView, System};
use counterfoil_domain::AccountId;

/// How one signs in to another system of the same practice service.
pub fn login(person: &Person, system: System) -> ConnectInput {
    let ready = person.ready_line();
    let (user, secret) = match system {
        System::Pm2 => (String::new(), ready.pm2.refresh_token.clone()),
        System::FundingSources => (
            ready.funding_sources.username.clone(),
            ready.funding_sources.secret.clone(),
        ),
        System::Billwerk | System::Trincico => unreachable!("not tried here"),
    };
    ConnectInput {
        system: Some(system),
        url: ready.url.clone(),
        user,
        secret,
        dialect: Some(Dialect::Wiki),
        ..ConnectInput::default()
    }
}

pub async fn connect(person: &Person, system: System) -> AccountId {
    let made = person.app.account_connect(login(person, system)).await;
    made.unwrap().id
}

/// A shop with an account of PM2 Plus beside it, synced.
pub async fn with_pm2() -> (Person, AccountId) {
    let person = Person::connected().await;
    let account = connect(&person, System::Pm2).await;
    assert_eq!(person.sync().await, None);
    (person, account)
}

pub async fn told(person: &Person, account: AccountId) -> ElsewhereView {
    let all = person.app.elsewhere_list().await.unwrap();
    all.into_iter().find(|one| one.account == account).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn all_systems_are_read_by_one_sync_and_shown_without_the_service() {
    let mut person = Person::connected().await;
    let pm2 = connect(&person, System::Pm2).await;
    let funds = connect(&person, System::FundingSources).await;
    assert!(told(&person, pm2).await.read_at.is_none(), "never read");
    assert_eq!(person.sync().await, None);
    person.stop_service().await;

    let wallets = person.app.wallet_list().await.unwrap();
    assert_eq!(wallets.len(), 2);
    let of = |id| wallets.iter().find(|w| w.account == id).unwrap();
    let names: Vec<&str> = of(pm2).purses.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(
        names,
        ["Production", "Laboratory", "Former shop", "practice"]
    );
    let first = &of(pm2).purses[0];
    let cards: Vec<&str> = first.cards.iter().map(|c| c.card.last4.as_str()).collect();
    assert_eq!(cards, ["4242", "4444"]);
    assert!(first.cards[0].is_default && !first.cards[1].is_default);
    assert_eq!(first.pays_for.as_deref(), Some("plus"));
    let bank = first.bank.as_ref().unwrap();
    assert_eq!(
        (bank.owner.as_str(), bank.last4.as_str()),
        ("Harbour Street Studio", "3000")
    );
    assert!(first.age_seconds.is_some() && first.error.is_none());
    let nicknames: Vec<&str> = of(funds)
        .sources
        .iter()
        .map(|s| s.nickname.as_str())
        .collect();
    assert_eq!(nicknames, ["Company card", ""]);
    assert!(of(funds).sources[0].last_used.is_some() && of(funds).sources[1].last_used.is_none());
    assert!(of(funds).page.host == "127.0.0.1" && !of(funds).page.known);

    // What fails now is told by account and takes nothing away.
    assert_eq!(person.sync().await, Some(Code::Offline));
    let later = told(&person, pm2).await;
    assert_eq!(later.error.map(|e| e.code), Some(Code::Offline));
    assert!(later.age_seconds.is_some());
    assert_eq!(person.app.wallet_list().await.unwrap()[0].purses.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_sign_in_is_told_at_its_account_alone_and_signing_in_mends_it() {
    let person = Person::connected().await;
    let pm2 = connect(&person, System::Pm2).await;
    let funds = connect(&person, System::FundingSources).await;
    person.post("expire-tokens", serde_json::json!({})).await;
    person.fault("auth.retrieveToken", "401").await;
    assert_eq!(person.sync().await, Some(Code::SignInNeeded));
    let accounts = person.app.account_list().await.unwrap();
    let states: Vec<AccountState> = accounts.iter().map(|a| a.state).collect();
    use AccountState::{Connected, SignInNeeded};
    assert_eq!(states, [Connected, SignInNeeded, Connected]);
    let why = told(&person, pm2).await.error.unwrap();
    assert_eq!(why.code, Code::SignInNeeded);
    assert!(told(&person, funds).await.error.is_none());
    assert!(accounts[0].synced_at.is_some() && accounts[2].synced_at.is_some());

    let secret = person.ready_line().pm2.refresh_token.clone();
    person
        .app
        .account_sign_in(pm2, String::new(), secret)
        .await
        .unwrap();
    assert_eq!(person.sync().await, None);
    let mended = told(&person, pm2).await;
    assert!(mended.error.is_none() && mended.read_at.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_removed_takes_what_it_showed_with_it() {
    let (person, pm2) = with_pm2().await;
    person.app.account_remove(pm2).await.unwrap();
    assert!(person.app.wallet_list().await.unwrap().is_empty());
    assert!(person.app.elsewhere_list().await.unwrap().is_empty());
    let left = person.app.bill_list(Default::default()).await.unwrap();
    assert_eq!((left.count, left.bills.len()), (0, 0));
    assert_eq!(person.sync().await, None);
}
