//! Cards, the bank account and funding sources over real HTTP: changed there, removed once, and never
//! the card that pays for a subscription.

use crate::elsewhere_accounts::{connect, with_pm2};
use crate::person::Person;
use counterfoil_app::Code;
use counterfoil_app::view::{
    ActState, BankInput, CardAddressView, PurseView, SourceInput, SourceView, System,
};
use counterfoil_domain::{AccountId, RemoteId};
use std::sync::{Arc, Mutex};

async fn purse(person: &Person, name: &str) -> PurseView {
    let wallet = person.app.wallet_list().await.unwrap().remove(0);
    wallet.purses.into_iter().find(|p| p.name == name).unwrap()
}

fn card(purse: &PurseView, last4: &str) -> RemoteId {
    let found = purse.cards.iter().find(|c| c.card.last4 == last4).unwrap();
    found.id.clone().unwrap()
}

async fn removals(person: &Person) -> usize {
    let made = person.mutations().await;
    made.iter().filter(|(method, _)| method == "DELETE").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn another_card_is_charged_its_address_changed_and_the_other_removed_once() {
    let (person, account) = with_pm2().await;
    let before = purse(&person, "Production").await;
    let bucket = before.bucket.clone().unwrap();
    let (visa, master) = (card(&before, "4242"), card(&before, "4444"));

    let app = &person.app;
    app.card_default(account, bucket.clone(), master.clone())
        .await
        .unwrap();
    let now = purse(&person, "Production").await;
    assert_eq!(card(&now, "4444"), master);
    assert!(now.cards[0].is_default && now.cards[0].card.last4 == "4444");

    let address = CardAddressView {
        line1: " Hafenstraße 1 ".into(),
        zip: "20457".into(),
        city: "Hamburg".into(),
        country: String::new(),
    };
    app.card_address(account, Some(bucket.clone()), master.clone(), address)
        .await
        .unwrap();
    let now = purse(&person, "Production").await;
    assert_eq!(now.cards[0].address.line1, "Hafenstraße 1");
    assert_eq!(now.cards[0].address.country, "");
    let nothing = app
        .card_address(
            account,
            Some(bucket.clone()),
            master.clone(),
            CardAddressView::default(),
        )
        .await;
    assert_eq!(nothing.unwrap_err().field.as_deref(), Some("line1"));

    let act = app
        .card_remove(account, Some(bucket.clone()), visa.clone())
        .await
        .unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    assert!(act.title.contains("4242"));
    let now = purse(&person, "Production").await;
    assert_eq!(now.cards.len(), 1);

    // The only one left pays for the subscription: nothing is even asked for.
    let sent = removals(&person).await;
    assert!(now.cards[0].stays.is_some());
    let refused = app
        .card_remove(account, Some(bucket.clone()), master)
        .await
        .unwrap_err();
    assert_eq!(refused.code, Code::StatusDenied);
    assert!(refused.message.contains("only card"), "{}", refused.message);
    let gone = app
        .card_remove(account, Some(bucket), visa)
        .await
        .unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
    assert_eq!(removals(&person).await, sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_whose_answer_is_lost_is_sent_once_and_settled_by_what_the_service_shows() {
    for (fault, there, state) in [
        ("timeout_after", false, ActState::Done),
        ("5xx_after", false, ActState::Done),
        ("5xx_before", true, ActState::Unknown),
        ("timeout_before", true, ActState::Unknown),
    ] {
        let (person, account) = with_pm2().await;
        let before = purse(&person, "Production").await;
        let (bucket, visa) = (before.bucket.clone(), card(&before, "4242"));
        person.fault("bucket.billing.deleteCreditCard", fault).await;
        let made = person
            .app
            .card_remove(account, bucket.clone(), visa.clone())
            .await;
        let act = made.unwrap();
        assert_eq!(act.state, state, "{fault}: {}", act.sentence);
        assert_eq!(removals(&person).await, 1, "{fault}");
        let now = purse(&person, "Production").await;
        assert_eq!(
            now.cards.iter().any(|c| c.card.last4 == "4242"),
            there,
            "{fault}"
        );
        assert_eq!(
            now.open.len(),
            usize::from(state == ActState::Unknown),
            "{fault}"
        );
        if state == ActState::Unknown {
            // Another one has to wait until this is clear.
            let again = person
                .app
                .card_remove(account, bucket, visa)
                .await
                .unwrap_err();
            assert_eq!(again.code, Code::StatusDenied, "{fault}");
            assert_eq!(person.app.waiting().await.unwrap().unknown_acts.len(), 1);
            person.app.act_close(act.id).await.unwrap();
            assert!(purse(&person, "Production").await.open.is_empty());
        }
        assert_eq!(removals(&person).await, 1, "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_account_is_checked_here_added_and_removed() {
    let (person, account) = with_pm2().await;
    let laboratory = purse(&person, "Laboratory").await;
    assert!(laboratory.bank.is_none() && laboratory.cards.is_empty());
    let bucket = laboratory.bucket.unwrap();
    let before = person.mutations().await.len();
    let wrong = BankInput {
        name: " ".into(),
        iban: "DE88 3704 0044 0532 0130 00".into(),
    };
    let refused = person
        .app
        .bank_attach(account, bucket.clone(), wrong)
        .await
        .unwrap_err();
    let fields: Vec<&str> = refused.problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["name", "iban"]);
    assert_eq!(person.mutations().await.len(), before, "nothing was sent");

    let right = BankInput {
        name: "Paula Probe".into(),
        iban: "de89 3704 0044 0532 0130 00".into(),
    };
    person
        .app
        .bank_attach(account, bucket.clone(), right)
        .await
        .unwrap();
    assert_eq!(
        purse(&person, "Laboratory").await.bank.unwrap().last4,
        "3000"
    );
    let act = person
        .app
        .bank_remove(account, bucket.clone())
        .await
        .unwrap();
    assert_eq!(act.state, ActState::Done);
    assert!(purse(&person, "Laboratory").await.bank.is_none());
    let gone = person.app.bank_remove(account, bucket).await.unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

async fn sources(person: &Person, account: AccountId) -> Vec<SourceView> {
    let all = person.app.wallet_list().await.unwrap();
    let found = all.into_iter().find(|w| w.account == account).unwrap();
    found.sources
}

#[tokio::test(flavor = "multi_thread")]
async fn funding_sources_are_added_by_what_the_provider_calls_them_changed_and_removed() {
    let person = Person::connected().await;
    let account = connect(&person, System::FundingSources).await;
    assert_eq!(person.sync().await, None);
    let input = |remote_id: &str, nickname: &str| SourceInput {
        remote_id: remote_id.into(),
        nickname: nickname.into(),
    };
    for (given, why) in [("", "provider"), ("4242 4242 4242 4242", "card")] {
        let refused = person
            .app
            .source_create(account, input(given, "x"))
            .await
            .unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("remote_id"), "{given}");
        assert!(refused.message.contains(why), "{}", refused.message);
    }
    let made = person
        .app
        .source_create(account, input("cus_new", "Łódź & Söhne"))
        .await;
    made.unwrap();
    let all = sources(&person, account).await;
    let new = all.iter().find(|s| s.remote_id == "cus_new").unwrap();
    assert_eq!((all.len(), new.nickname.as_str()), (3, "Łódź & Söhne"));
    let id = new.id.clone().unwrap();
    assert!(
        id.as_str().parse::<u64>().unwrap() > (1 << 53),
        "no number of a double"
    );

    person
        .app
        .source_update(account, id.clone(), input("", "Renamed"))
        .await
        .unwrap();
    let all = sources(&person, account).await;
    assert!(
        all.iter()
            .any(|s| s.nickname == "Renamed" && s.remote_id == "cus_new")
    );

    let act = person.app.source_remove(account, id.clone()).await.unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    assert_eq!(act.title, "Remove the funding source Renamed");
    assert_eq!(sources(&person, account).await.len(), 2);
    let gone = person.app.source_remove(account, id).await.unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_opens_only_at_the_vendors_or_the_accounts_own_place() {
    let (person, account) = with_pm2().await;
    let opened = Arc::new(Mutex::new(Vec::new()));
    let noted = opened.clone();
    person.app.opens_pages_with(move |url| {
        noted.lock().unwrap().push(url.to_owned());
        Ok(())
    });
    let own = person.app.wallet_list().await.unwrap().remove(0).page.url;
    for (url, opens) in [
        (own.as_str(), true),
        ("https://app.pm2.io/", true),
        ("https://app.pm2.io.example.com/", false),
        ("https://pay.example.com/invoices/1.pdf", false),
        ("http://app.pm2.io/", false),
        ("javascript:alert(1)", false),
    ] {
        let ended = person.app.page_open(account, url.to_owned()).await;
        assert_eq!(ended.is_ok(), opens, "{url}");
        if !opens {
            assert_eq!(ended.unwrap_err().code, Code::BadAddress, "{url}");
        }
    }
    assert_eq!(opened.lock().unwrap().len(), 2);
}
