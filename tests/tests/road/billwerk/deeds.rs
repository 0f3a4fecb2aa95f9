//! What is done at billwerk: once, unclear where it is, and settled by what the service shows.

use super::Business;
use counterfoil_app::Code;
use counterfoil_app::view::{
    ActState, BilledQuery, ComponentInput, ContractView, OrderInput, RatedItemInput, UsageInput,
    WebhookInput,
};
use counterfoil_domain::RemoteId;

impl Business {
    async fn first(&self) -> ContractView {
        let id = RemoteId::new(self.login().contract_id.clone());
        self.app().contract_refresh(self.account, id).await.unwrap()
    }

    async fn open(&self) -> Vec<ActState> {
        let acts = self.app().act_list().await.unwrap();
        acts.into_iter().map(|a| a.state).collect()
    }
}

fn prints(shown: &ContractView, quantity: &str) -> UsageInput {
    let component = shown
        .choices
        .iter()
        .find(|c| c.name == "Print-outs")
        .unwrap();
    UsageInput {
        component: component.id.to_string(),
        quantity: quantity.into(),
        memo: "Posters".into(),
        ..UsageInput::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn usage_is_added_once_removed_while_unbilled_and_kept_where_it_was_billed() {
    let business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    let shown = business.first().await;
    let id = shown.contract.id.clone();
    assert_eq!(shown.usage.len(), 2);
    let made = app
        .contract_usage_add(account, id.clone(), prints(&shown, "7.25"))
        .await
        .unwrap();
    assert_eq!(made.state, ActState::Done, "{}", made.sentence);
    let shown = app.contract_get(account, id.clone()).await.unwrap();
    let added = shown.usage.iter().find(|u| u.memo == "Posters").unwrap();
    assert_eq!(
        (added.quantity.as_deref(), added.billed_at),
        (Some("7.25"), None)
    );
    assert_eq!(business.asked("POST", "/Usage").await, 1);

    let gone = app
        .contract_usage_remove(account, id.clone(), added.id.clone())
        .await
        .unwrap();
    assert_eq!(gone.state, ActState::Done, "{}", gone.sentence);
    let billed = shown.usage.iter().find(|u| u.billed_at.is_some()).unwrap();
    let error = app
        .contract_usage_remove(account, id.clone(), billed.id.clone())
        .await
        .unwrap_err();
    assert_eq!(error.code, Code::StatusDenied);
    assert_eq!(
        business.asked("DELETE", "/Usage/").await,
        1,
        "refused before anything is sent"
    );
    assert_eq!(app.contract_get(account, id).await.unwrap().usage.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn usage_whose_answer_is_lost_is_unclear_blocks_a_second_one_and_is_settled_by_a_read() {
    for (fault, comes_true) in [
        ("5xx_after", true),
        ("cut_body", true),
        ("5xx_before", false),
    ] {
        let business = Business::with(3, 3).await;
        assert_eq!(business.sync().await, None);
        let (app, account) = (business.app(), business.account);
        let shown = business.first().await;
        let id = shown.contract.id.clone();
        business.fault("postContractUsage", fault).await;
        // What it changed cannot be read just then.
        business.fault("getContract", "5xx_before").await;
        let made = app
            .contract_usage_add(account, id.clone(), prints(&shown, "3"))
            .await
            .unwrap();
        assert_eq!(made.state, ActState::Unknown, "{fault}: {}", made.sentence);
        let refused = app
            .contract_usage_add(account, id.clone(), prints(&shown, "3"))
            .await;
        assert_eq!(refused.unwrap_err().code, Code::StatusDenied, "{fault}");
        assert_eq!(business.asked("POST", "/Usage").await, 1, "{fault}");
        let waiting = app.waiting().await.unwrap();
        assert_eq!(waiting.unknown_acts.len(), 1, "{fault}");

        let shown = business.first().await;
        let expected = if comes_true {
            ActState::Done
        } else {
            ActState::Unknown
        };
        assert_eq!(business.open().await, [expected], "{fault}");
        assert_eq!(shown.open.is_empty(), comes_true, "{fault}");
        if !comes_true {
            app.act_close(made.id).await.unwrap();
            let again = app
                .contract_usage_add(account, id, prints(&shown, "3"))
                .await
                .unwrap();
            assert_eq!(again.state, ActState::Done, "{fault}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn components_and_priced_lines_are_added_and_the_customers_page_opens_after_its_host_is_shown()
 {
    let business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    let shown = business.first().await;
    let id = shown.contract.id.clone();
    let seat = shown
        .choices
        .iter()
        .find(|c| c.name == "Extra seat")
        .unwrap();
    let seats = ComponentInput {
        component: seat.id.to_string(),
        quantity: "3".into(),
        ..ComponentInput::default()
    };
    let made = app
        .contract_component_add(account, id.clone(), seats)
        .await
        .unwrap();
    assert_eq!(made.state, ActState::Done, "{}", made.sentence);
    let line = RatedItemInput {
        description: "Set-up on site".into(),
        quantity: "1".into(),
        price: "120.50".into(),
    };
    let made = app
        .contract_rated_item_add(account, id.clone(), line)
        .await
        .unwrap();
    assert_eq!(made.state, ActState::Done, "{}", made.sentence);
    let shown = app.contract_get(account, id.clone()).await.unwrap();
    assert!(
        shown
            .components
            .iter()
            .any(|c| c.quantity.as_deref() == Some("3") && c.component_name == "Extra seat")
    );
    assert_eq!(shown.rated_items[0].price.as_deref(), Some("120.5"));

    let page = app.contract_self_service(account, id).await.unwrap();
    assert_eq!(page.host, "127.0.0.1");
    let (opened, heard) = std::sync::mpsc::channel();
    app.opens_pages_with(move |url| opened.send(url.to_owned()).map_err(|e| e.to_string()));
    app.customer_page_open(page.id.clone()).await.unwrap();
    assert_eq!(
        heard.recv().unwrap(),
        app.customer_page_address(&page.id).unwrap()
    );
    assert_eq!(
        app.customer_page_open("another".into())
            .await
            .unwrap_err()
            .code,
        Code::NotFound
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contract_ends_when_the_preview_says_and_not_before_it_began() {
    let business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    let id = business.first().await.contract.id;
    let preview = app
        .contract_cancellation(account, id.clone())
        .await
        .unwrap();
    let at = preview.next_possible_at.unwrap();
    let early = app
        .contract_end(account, id.clone(), "2001-01-01".into())
        .await
        .unwrap_err();
    assert_eq!(early.field.as_deref(), Some("end"));
    assert_eq!(business.asked("POST", "/end").await, 0);

    business.fault("endContract", "5xx_after").await;
    let ended = app
        .contract_end(account, id.clone(), at.to_rfc3339())
        .await
        .unwrap();
    // Read again at once, the service shows it.
    assert_eq!(ended.state, ActState::Done, "{}", ended.sentence);
    assert_eq!(business.asked("POST", "/end").await, 1);
    let shown = app.contract_get(account, id).await.unwrap();
    assert_eq!(shown.contract.end_at, Some(at));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_looked_at_made_committed_once_and_one_that_needs_approval_waits_for_it() {
    let business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    let offered = app.catalogue().await.unwrap().remove(0).groups.remove(0);
    let contract = business.first().await.contract.id;
    let order = |plan: usize| OrderInput {
        contract: Some(contract.clone()),
        variant: offered.plans[plan].variants[0].id.to_string(),
        quantity: "2".into(),
        ..OrderInput::default()
    };
    let preview = app.order_preview(account, order(0)).await.unwrap();
    assert!(
        preview.id.is_none() && preview.gross.is_some(),
        "{preview:?}"
    );
    assert_eq!(business.there("orders").await.len(), 1, "nothing was made");

    let made = app.order_create(account, order(0)).await.unwrap();
    assert_eq!(made.gross, preview.gross);
    let id = made.id.unwrap();
    let act = app.order_commit(account, id.clone()).await.unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    assert!(app.order_commit(account, id).await.unwrap_err().code == Code::StatusDenied);
    assert_eq!(business.asked("POST", "/commit").await, 1);
    assert_eq!(business.first().await.contract.plan, "Starter");

    let large = app.order_create(account, order(3)).await.unwrap();
    assert!(large.needs_approval);
    let id = large.id.unwrap();
    let early = app.order_commit(account, id.clone()).await.unwrap();
    assert_eq!(early.state, ActState::Rejected, "{}", early.sentence);
    assert_eq!(
        app.order_approve(account, id.clone()).await.unwrap().state,
        ActState::Done
    );
    assert_eq!(
        app.order_commit(account, id).await.unwrap().state,
        ActState::Done
    );
    let third = app
        .order_create(account, order(1))
        .await
        .unwrap()
        .id
        .unwrap();
    assert_eq!(
        app.order_decline(account, third).await.unwrap().state,
        ActState::Done
    );
    let mut states: Vec<_> = app
        .order_list()
        .await
        .unwrap()
        .into_iter()
        .map(|o| o.status)
        .collect();
    states.sort();
    assert_eq!(states, ["Completed", "Completed", "Declined"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_sent_once_also_where_its_answer_is_lost() {
    let business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    let id = RemoteId::new(business.login().draft_id.clone());
    business.fault("sendInvoiceDraft", "5xx_after").await;
    let sent = app.billed_draft_send(account, id.clone()).await.unwrap();
    assert_eq!(sent.state, ActState::Done, "{}", sent.sentence);
    assert_eq!(sent.sentence, "The service shows the invoice.");
    let again = app.billed_draft_send(account, id).await.unwrap_err();
    assert_eq!(again.code, Code::NotFound);
    assert_eq!(business.there("invoices").await.len(), 4);
    let issued = app
        .billed_list(BilledQuery::default())
        .await
        .unwrap()
        .billed;
    assert_eq!(issued.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_added_changed_by_another_in_its_place_and_removed() {
    let business = Business::with(2, 1).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    let hooks = async || app.catalogue().await.unwrap().remove(0).webhooks;
    let old = hooks().await.remove(0).id;
    let input = |url: &str, events: &[&str], id| WebhookInput {
        id,
        url: url.into(),
        events: events.iter().map(|e| (*e).to_owned()).collect(),
    };
    for (wrong, field) in [
        (
            input("http://hooks.example.com", &["InvoiceCreated"], None),
            "url",
        ),
        (input("https://hooks.example.com", &[], None), "events"),
        (
            input("https://hooks.example.com", &["Everything"], None),
            "events",
        ),
    ] {
        let error = app.webhook_save(account, wrong).await.unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field));
    }
    let changed = input(
        "https://hooks.example.com/new",
        &["InvoiceCreated"],
        Some(old),
    );
    let act = app.webhook_save(account, changed).await.unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    let kept = hooks().await;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].url, "https://hooks.example.com/new");
    app.webhook_delete(account, kept[0].id.clone())
        .await
        .unwrap();
    assert!(hooks().await.is_empty() && business.there("webhooks").await.is_empty());
}
