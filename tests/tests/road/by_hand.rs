//! Invoices without a service: noted as paid, written anew, sent with the person's own mail
//! program, issued with or without a sender. Nothing of it ever reaches a service.

use crate::person::{Person, item};
use chrono::NaiveDate;
use counterfoil_app::view::{
    ConnectInput, CustomerInput, EmailOpened, InvoiceQuery, InvoiceView, PaidInput, SyncState,
};
use counterfoil_app::{App, Code};
use counterfoil_domain::{Business, InvoiceId, Status};
use std::sync::{Arc, Mutex};

/// A day amid a month.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

async fn customer(app: &App, email: &str) -> counterfoil_domain::CustomerId {
    let input = CustomerInput {
        business_name: "Rohr & Söhne".into(),
        email: email.into(),
        ..CustomerInput::default()
    };
    app.customer_save(input).await.unwrap().id
}

/// An issued invoice of 230.50 USD that belongs to no account.
async fn issued(person: &Person, reference: &str) -> InvoiceId {
    let customer = customer(&person.app, "ada@example.com").await;
    let items = vec![item("Work", "100.00", "2", "15.25")];
    let mut draft = person.draft(reference, Some(customer), items).await;
    draft.account = None;
    let id = person.app.invoice_save(draft).await.unwrap().id;
    let ready = person.app.invoice_set_status(id, Status::Ready).await;
    ready.unwrap().id
}

fn on(invoices: &[InvoiceId], day: Option<&str>) -> PaidInput {
    PaidInput {
        invoices: invoices.to_vec(),
        on: day.map(|day| day.parse().unwrap()),
        early: false,
    }
}

/// Count and minor units of what is outstanding and of what was paid this month.
async fn figures(app: &App) -> Vec<(u64, i64, u64, i64)> {
    let overview = app.overview_get().await.unwrap();
    let money = overview.money.iter();
    money
        .map(|m| {
            let (owed, paid) = (m.outstanding, m.paid);
            (owed.count, owed.amount.minor, paid.count, paid.amount.minor)
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_is_noted_moves_the_figures_at_once_and_back_again() {
    let person = Person::alone_on(today).await;
    let (one, two) = (issued(&person, "A-1").await, issued(&person, "A-2").await);
    let draft = person.draft("A-3", None, vec![]).await;
    let draft = person.app.invoice_save(draft).await.unwrap().id;
    let before = figures(&person.app).await;
    assert_eq!(before, [(2, 46_100, 0, 0)]);

    let marked = person.app.invoice_mark_paid(on(&[one, two, draft], None));
    let marked = marked.await.unwrap();
    assert_eq!(marked.done, [one, two]);
    assert_eq!(marked.left_out.len(), 1);
    assert_eq!(marked.left_out[0].reference, "A-3");
    assert_eq!(figures(&person.app).await, [(0, 0, 2, 46_100)]);
    let page = person.app.invoice_list(InvoiceQuery::default()).await;
    let counts = page.unwrap().counts;
    assert_eq!((counts.ready, counts.paid, counts.draft), (0, 2, 1));
    let shown = person.app.invoice_get(one).await.unwrap();
    assert_eq!((shown.status, shown.paid_on), (Status::Paid, marked.on));
    assert!(shown.may_be_unpaid && !shown.may_be_paid);

    let back = person.app.invoice_take_back_payment(vec![one, two]).await;
    assert_eq!(back.unwrap().done, [one, two]);
    assert_eq!(figures(&person.app).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_that_cannot_be_changes_nothing_and_one_before_the_invoices_wants_a_word() {
    let person = Person::alone_on(today).await;
    let id = issued(&person, "A-1").await;
    for (day, field) in [("2999-01-01", "on"), ("2001-01-01", "early")] {
        let error = person.app.invoice_mark_paid(on(&[id], Some(day))).await;
        let error = error.unwrap_err();
        assert_eq!(error.code, Code::Invalid);
        assert_eq!(error.field.as_deref(), Some(field), "{day}");
        let shown = person.app.invoice_get(id).await.unwrap();
        assert_eq!((shown.status, shown.paid_on), (Status::Ready, None));
    }
    let early = PaidInput {
        early: true,
        ..on(&[id], Some("2001-01-01"))
    };
    person.app.invoice_mark_paid(early).await.unwrap();
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.paid_on, Some("2001-01-01".parse().unwrap()));
    assert_eq!(figures(&person.app).await, [], "not of this month");
}

/// What a person sees of it.
fn seen(view: &InvoiceView) -> (Status, SyncState, Option<NaiveDate>, String) {
    let amount = view.amount.to_text();
    (view.status, view.sync, view.paid_on, amount)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_noted_payment_never_reaches_a_service_and_an_account_connected_later_changes_nothing() {
    let person = Person::connected().await;
    let id = issued(&person, "LOCAL-1").await;
    let paid = person.app.invoice_mark_paid(on(&[id], None)).await;
    assert_eq!(paid.unwrap().done, [id]);
    let before = seen(&person.app.invoice_get(id).await.unwrap());
    assert_eq!(before.1, SyncState::Local);
    assert_eq!(person.app.waiting().await.unwrap().pending.len(), 0);
    for _ in 0..2 {
        assert_eq!(person.sync().await, None);
    }
    // Another account, as if it were connected only now.
    let login = &person.ready_line().trincico;
    let second = person.app.account_connect(ConnectInput {
        name: "Second".into(),
        url: person.ready_line().url.clone(),
        user: login.email.clone(),
        secret: login.password.clone(),
        ..ConnectInput::default()
    });
    let _ = second.await;
    assert_eq!(person.sync().await, None);
    assert_eq!(seen(&person.app.invoice_get(id).await.unwrap()), before);
    assert_eq!(person.mutations().await, [], "nothing was sent");
    assert!(person.invoices_there("LOCAL-1").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_service_has_is_not_marked_by_hand() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let items = vec![item("Work", "100.00", "2", "15.25")];
    let id = person.ready("ROAD-9", Some(customer), items).await;
    let error = person.app.invoice_mark_paid(on(&[id], None)).await;
    assert_eq!(error.unwrap_err().code, Code::StatusDenied);
    assert_eq!(person.sync().await, None);
    let error = person.app.invoice_mark_paid(on(&[id], None)).await;
    assert_eq!(error.unwrap_err().code, Code::StatusDenied);
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!((shown.status, shown.may_be_paid), (Status::Ready, false));
    assert_eq!(person.invoices_there("ROAD-9").await[0]["status"], "ready");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_sells_the_same_to_the_same_under_a_number_and_a_day_of_its_own() {
    let person = Person::alone_on(today).await;
    let id = issued(&person, "A-7").await;
    let source = person.app.invoice_get(id).await.unwrap();
    person.app.invoice_mark_paid(on(&[id], None)).await.unwrap();
    let draft = person.app.draft_duplicate(id, false).await.unwrap();
    assert_eq!(draft.reference, "A-8");
    let copy = person.app.invoice_save(draft).await.unwrap();
    assert_ne!(copy.id, id);
    assert_eq!((copy.status, copy.account), (Status::Draft, None));
    assert_eq!(copy.amount, source.amount);
    assert_eq!(copy.customer.unwrap().id, source.customer.unwrap().id);
    assert_ne!(copy.items[0].id, source.items[0].id);
    assert_eq!(copy.items[0].name, "Work");
    assert_eq!(copy.issue_date, Some(today()));
    assert!(copy.terms.preceding.is_empty());

    let draft = person.app.draft_duplicate(id, true).await.unwrap();
    let corrected = person.app.invoice_save(draft).await.unwrap();
    assert_eq!(corrected.terms.kind, 384);
    assert_eq!(corrected.terms.preceding[0].reference, "A-7");
    assert_eq!(corrected.terms.preceding[0].date, source.issue_date);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_opens_with_the_customers_address_and_the_file_lies_beside() {
    let person = Person::alone_on(today).await;
    let business = Business {
        name: "Rohr\r\nBcc: all@example.com".into(),
        ..Business::default()
    };
    person.app.business_save(business).await.unwrap();
    let opened = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&opened);
    person.app.attaches_with(None);
    person.app.opens_pages_with(move |url| {
        heard.lock().unwrap().push(url.to_owned());
        Ok(())
    });
    let id = issued(&person, "A-1").await;
    assert_eq!(
        person.app.invoice_get(id).await.unwrap().handed_out,
        None,
        "issued, but in nobody's hands"
    );
    let begun = person.app.invoice_email(id).await.unwrap();
    assert_eq!(begun.opened, EmailOpened::WithoutFile);
    assert_eq!(begun.to, "ada@example.com");
    assert_eq!(
        begun.subject, "Invoice A-1 from Rohr Bcc: all@example.com",
        "one line, whatever the name holds"
    );
    assert!(std::fs::read(&begun.path).unwrap().starts_with(b"%PDF-1.7"));
    let urls = opened.lock().unwrap().clone();
    assert_eq!(urls.len(), 1);
    assert!(urls[0].starts_with("mailto:ada@example.com?subject=Invoice%20A-1%20from%20Rohr"));
    assert!(!urls[0].contains("&bcc") && !urls[0].contains('\n'));
    let shown = person.app.invoice_get(id).await.unwrap();
    assert!(shown.handed_out.is_some());
    let draft = person.app.invoice_set_status(id, Status::Draft).await;
    assert_eq!(draft.unwrap().handed_out, None, "it is written anew");
    assert!(std::path::Path::new(&begun.path).starts_with(person.data()));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_address_or_a_mail_program_it_says_so_and_sends_nothing() {
    let person = Person::alone_on(today).await;
    person.app.attaches_with(None);
    person
        .app
        .opens_pages_with(|_| Err("nothing opens".to_owned()));
    let nameless = customer(&person.app, "").await;
    let items = vec![item("Work", "100.00", "2", "15.25")];
    let draft = person.draft("B-1", Some(nameless), items).await;
    let id = person.app.invoice_save(draft).await.unwrap().id;
    let error = person.app.invoice_email(id).await.unwrap_err();
    assert_eq!(error.code, Code::StatusDenied, "a draft");
    let ready = person.app.invoice_set_status(id, Status::Ready).await;
    ready.unwrap();
    let error = person.app.invoice_email(id).await.unwrap_err();
    assert_eq!(error.field.as_deref(), Some("email"));

    let id = issued(&person, "B-2").await;
    let begun = person.app.invoice_email(id).await.unwrap();
    assert_eq!(begun.opened, EmailOpened::Nowhere);
    assert!(std::path::Path::new(&begun.path).is_file());
    assert!(std::path::Path::new(&begun.path).starts_with(person.data()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sender_without_a_name_or_an_address_is_told_before_it_is_issued() {
    let person = Person::alone_on(today).await;
    let gaps = async |business: Option<Business>| {
        if let Some(business) = business {
            person.app.business_save(business).await.unwrap();
        }
        let gaps = person.app.sender_gaps(None).await.unwrap();
        (gaps.name, gaps.address)
    };
    let mut business = Business::default();
    assert_eq!(gaps(None).await, (true, true));
    business.name = "Rohr".into();
    assert_eq!(gaps(Some(business.clone())).await, (false, true));
    business.trade.address.city = "Town".into();
    assert_eq!(gaps(Some(business.clone())).await, (false, false));
    business.trade.address.city = String::new();
    business.address = "Street 1\nTown".into();
    assert_eq!(gaps(Some(business)).await, (false, false));

    let served = Person::connected().await;
    let gaps = served.app.sender_gaps(Some(served.account)).await.unwrap();
    assert!(!gaps.name, "the service's name for it is printed");
}
