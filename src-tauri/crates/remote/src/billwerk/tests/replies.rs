//! How replies become records: whatever the case of names, to the last digit, and never silently
//! wrong.

use super::{answering, client, token_or};
use crate::{
    Fault,
    billwerk::model::{LifecycleStatus, Localised},
    given::id,
    loopback::{Loopback, json},
};
use counterfoil_domain::Money;
use serde_json::{Value, json as value};

fn invoice(change: impl Fn(&mut Value)) -> Value {
    let mut invoice = value!({
        "Id": "5059c4e1af6b110f14d1ad45", "InvoiceNumber": "R-17", "IsInvoice": "False",
        "CustomerId": "c1", "ContractId": "k1", "Currency": "EUR",
        "TotalNet": "177.82", "TotalVat": 33.78, "TotalGross": "211.60",
        "RecipientName": "Example Ltd", "RecipientSubName": "Ann Example",
        "RecipientAddress": {"Street": "Main Street", "HouseNumber": "1a", "City": "Ghent",
                             "PostalCode": 9000, "Country": "BE"},
        "SentAt": "2014-05-22T13:33:30.9510000Z", "Created": "2014-05-22T13:33:30Z",
        "DocumentDate": "2014-05-22T00:00:00.0000000Z", "DueDate": "2014-06-05",
    });
    change(&mut invoice);
    invoice
}

fn euro(minor: i64) -> Money {
    Money::from_minor(minor, "EUR".parse().unwrap())
}

#[tokio::test]
async fn an_invoice_is_read_to_the_cent_with_words_for_truth_and_seven_digits_of_a_second() {
    let server = answering(200, invoice(|_| ()).to_string()).await;
    let found = client(&server.url).invoice(&id("x")).await.unwrap();
    assert_eq!(found.id, id("5059c4e1af6b110f14d1ad45"));
    assert!(!found.is_invoice);
    assert_eq!(
        (found.net, found.vat, found.gross),
        (euro(17782), euro(3378), euro(21160))
    );
    assert_eq!(found.sent_at, "2014-05-22T13:33:30.951Z".parse().ok());
    assert_eq!(found.document_date, "2014-05-22".parse().ok());
    assert_eq!(found.due_date, "2014-06-05".parse().ok());
    assert_eq!(found.recipient_address.postal_code, "9000");
}

#[tokio::test]
async fn names_are_the_same_in_any_case_and_with_underscores() {
    for name in [
        |_: &str| None,
        |name: &str| Some(name[..1].to_lowercase() + &name[1..]),
        |name: &str| {
            let mut out = String::new();
            for c in name.chars() {
                if c.is_uppercase() && !out.is_empty() {
                    out.push('_');
                }
                out.extend(c.to_lowercase());
            }
            Some(out)
        },
    ] {
        let renamed = invoice(|i| {
            let map = i.as_object_mut().unwrap();
            for (key, value) in std::mem::take(map) {
                map.insert(name(&key).unwrap_or(key), value);
            }
        });
        let server = answering(200, renamed.to_string()).await;
        let found = client(&server.url).invoice(&id("x")).await.unwrap();
        assert_eq!((found.gross, found.number.as_str()), (euro(21160), "R-17"));
    }
}

/// What a case does to a good invoice.
type Change = fn(&mut Value);

#[tokio::test]
async fn a_total_that_is_missing_or_would_be_rounded_is_named_and_does_not_fail_the_list() {
    let cases: [(Change, &str); 5] = [
        (|i| i["Id"] = value!(null), "id is missing"),
        (|i| i["TotalNet"] = value!(null), "TotalNet is missing"),
        (
            |i| i["TotalGross"] = value!("211.605"),
            "TotalGross has more decimals than its currency",
        ),
        (
            |i| i["TotalVat"] = value!("a lot"),
            "TotalVat is not a number that can be kept exactly",
        ),
        (
            |i| i["Currency"] = value!("ZZZ"),
            "Currency is wrong: “ZZZ” is not a currency code such as EUR, USD or JPY",
        ),
    ];
    for (change, reason) in cases {
        let list = value!([invoice(change), invoice(|i| i["Id"] = value!("b"))]);
        let server = answering(200, list.to_string()).await;
        let page = client(&server.url).invoices(None).await.unwrap();
        assert_eq!(page.records.len(), 1);
        assert_eq!(page.unreadable[0].reason, reason);
    }
    // As many digits as one likes, where they say nothing.
    let exact = invoice(|i| i["TotalGross"] = value!("211.60000"));
    let server = answering(200, exact.to_string()).await;
    assert!(client(&server.url).invoice(&id("x")).await.is_ok());
}

#[tokio::test]
async fn a_list_goes_on_after_its_last_record_until_a_page_is_not_full() {
    let record = |number: usize| value!({"Id": format!("c{number:04}"), "CompanyName": "Example"});
    let server = Loopback::start(move |seen| {
        token_or(seen, || {
            let page = |from: usize, to: usize| {
                let list: Value = (from..to).map(record).collect();
                json(200, &list.to_string())
            };
            match seen.target.split_once('?').map(|(_, query)| query) {
                Some("take=500") => page(0, 500),
                // The record that the page begins with comes again.
                Some("from=c0499&take=500") => page(499, 999),
                Some("from=c0998&take=500") => page(998, 1003),
                other => json(400, &value!({ "Message": other }).to_string()),
            }
        })
    })
    .await;
    let walked = client(&server.url).all_customers().await.unwrap();
    assert!(walked.is_whole);
    assert_eq!(walked.records.len(), 1003);
    assert_eq!(walked.records[1002].id, id("c1002"));
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn a_customer_keeps_the_sellers_own_fields_as_they_came_and_goes_back_whole() {
    let body = value!({
        "Id": "c1", "CompanyName": "", "FirstName": "Ann", "LastName": "Example", "Hidden": "True",
        "CustomFields": {"Shoe_Size": 43, "inner": {"A_b": null}}, "Address": {},
        "CreatedAt": "2014-05-22T13:33:30.9510000Z", "IsLocked": true, "Unheard": [1],
    });
    let server = answering(200, body.to_string()).await;
    let c = client(&server.url);
    let found = c.customer(&id("c1")).await.unwrap();
    assert_eq!(
        (found.name.as_str(), found.is_locked),
        ("Ann Example", true)
    );
    c.update_customer(&id("c1"), &found.fields).await.unwrap();
    assert_eq!(
        server.seen().pop().unwrap().json(),
        value!({"FirstName": "Ann", "LastName": "Example", "Hidden": true,
                "CustomFields": {"Shoe_Size": 43, "inner": {"A_b": null}}})
    );
}

#[tokio::test]
async fn a_contract_is_read_with_its_phases_and_how_it_is_paid() {
    let bearer = value!({"Type": "BankAccount", "Holder": "Ann Example", "Country": "BE",
                         "Account": "******4321"});
    let body = value!({
        "Id": "k1", "CustomerId": "c1", "LifecycleStatus": "InTrial", "Currency": "EUR",
        "Balance": -12.345, "Phases": [{"Type": "Trial", "StartDate": "2026-01-01", "Quantity": 1}],
        "PaymentBearer": bearer, "EndDate": null, "ReferenceCode": "K-17",
    });
    let server = answering(200, body.to_string()).await;
    let found = client(&server.url).contract(&id("k1")).await.unwrap();
    assert_eq!(found.status, Some(LifecycleStatus::InTrial));
    // Rounded half away from zero, for looking at only.
    assert_eq!(found.balance, Some(euro(-1235)));
    assert_eq!(found.phases[0].kind, "Trial");
    let bearer = found.payment_bearer.unwrap();
    assert_eq!(
        (bearer.last4.as_str(), bearer.kind.as_str()),
        ("4321", "BankAccount")
    );
    assert_eq!(found.end_date, None);
}

#[tokio::test]
async fn what_belongs_to_a_contract_is_read_in_its_documented_form() {
    let list = value!([{"Id": "u1", "ComponentId": "p1", "Quantity": "2.5", "Memo": null,
                        "TransferredAt": null}]);
    let server = answering(200, list.to_string()).await;
    let usage = client(&server.url).usage(&id("k1")).await.unwrap();
    assert_eq!(usage.records[0].quantity, "2.5".parse().ok());
    assert_eq!(usage.records[0].transferred_at, None);

    let preview = value!({"EndDate": "2026-12-31T00:00:00.0000000Z", "Invoice": {},
                          "NextPossibleCancellationDate": "2026-11-30", "ContractAfter": {"Id": "k1"}});
    let server = answering(200, preview.to_string()).await;
    let preview = client(&server.url)
        .cancellation_preview(&id("k1"))
        .await
        .unwrap();
    assert_eq!(preview.end_date, "2026-12-31T00:00:00Z".parse().ok());
    assert_eq!(preview.contract_after.unwrap().id, id("k1"));
    assert_eq!(preview.invoice, None);

    let subscriptions = value!({"PlanVariantSubscription": {"PlanVariantId": "v1"},
        "ComponentSubscriptions": [{"Id": "s1", "Quantity": 3}], "DiscountSubscriptions": []});
    let server = answering(200, subscriptions.to_string()).await;
    let found = client(&server.url).subscriptions(&id("k1")).await.unwrap();
    assert_eq!(found.components[0].id, id("s1"));
    assert_eq!(found.plan_variant, Some(value!({"PlanVariantId": "v1"})));

    // The vendor's spelling of these is with underscores.
    let item = value!({"id": "r1", "price_per_unit": "9.5000", "period_start": "2026-01-01"});
    let server = answering(201, item.to_string()).await;
    let body = crate::billwerk::model::NewRatedItem {
        description: "Setup".into(),
        quantity: "1".parse().unwrap(),
        price_per_unit: "9.5".parse().unwrap(),
        tax_policy_id: id("t1"),
        period: None,
    };
    let found = client(&server.url)
        .add_rated_item(&id("k1"), &body)
        .await
        .unwrap();
    assert_eq!(found.price_per_unit, "9.5000".parse().ok());
}

#[tokio::test]
async fn an_order_is_read_and_a_deed_may_answer_nothing() {
    let order = value!({"Id": "o1", "Status": "InProgress", "Currency": "EUR", "Total": 25.0,
        "TotalVat": 4.75, "TotalGross": 29.75, "Customer": {"Id": "c1"}, "ContractId": null,
        "LineItems": [{"Description": "Plan", "Quantity": 1.0, "PricePerUnit": 25.0,
                       "VatPercentage": 19.0, "TotalNet": 25.0, "TotalVat": 4.75, "TotalGross": 29.75}]});
    for body in [order.clone(), value!({ "Order": order })] {
        let server = answering(200, body.to_string()).await;
        let found = client(&server.url).order(&id("o1")).await.unwrap();
        assert_eq!(
            (found.net, found.gross),
            (Some(euro(2500)), Some(euro(2975)))
        );
        assert_eq!(found.customer_id, Some(id("c1")));
        assert_eq!(found.lines[0].vat, Some(euro(475)));
    }
    let server = answering(204, "").await;
    let c = client(&server.url);
    assert_eq!(c.commit_order(&id("o1")).await, Ok(None));
    assert_eq!(c.send_invoice_draft(&id("d1")).await, Ok(None));
    assert_eq!(c.delete_webhook(&id("w1")).await, Ok(()));
}

#[tokio::test]
async fn what_is_sold_is_named_in_the_readers_language_or_the_one_for_all() {
    let variant = value!({"Id": "v1", "Description": {"_c": "Monthly", "de-DE": "Monatlich"},
        "RecurringFee": 29.75, "BillingPeriod": {"Unit": "Month", "Quantity": "1"},
        "Quota": [{"ComponentId": "p1", "ComponentName": "Users", "Quota": 5}]});
    let server = answering(200, value!([variant]).to_string()).await;
    let found = client(&server.url)
        .plan_variants()
        .await
        .unwrap()
        .records
        .remove(0);
    assert_eq!(found.description.text("de-DE"), "Monatlich");
    assert_eq!(found.description.text("fr-FR"), "Monthly");
    assert_eq!(found.billing_period.unwrap().quantity, 1);
    assert_eq!(found.quotas[0].component_name, "Users");
    assert_eq!(Localised::default().text("de"), "");
}

#[tokio::test]
async fn a_link_is_handed_on_only_where_it_is_https_and_a_key_is_never_printed() {
    for (body, fine) in [
        (value!({"Url": "https://files.example.com/x"}), true),
        (value!({"url": "https://files.example.com/x"}), true),
        (value!({"Url": "http://files.example.com/x"}), false),
        (value!({"Url": "javascript:alert(1)"}), false),
        (value!({"Nothing": 1}), false),
    ] {
        let server = answering(200, body.to_string()).await;
        let link = client(&server.url).invoice_download_link(&id("i1")).await;
        match link {
            Ok(link) => assert!(fine && link.url == "https://files.example.com/x"),
            Err(error) => assert_eq!((fine, error.fault), (false, Fault::Malformed)),
        }
    }
    let body = value!({"Url": "https://portal.example.com/#/s3cret", "Token": "s3cret",
                       "Expiry": "2026-01-01T00:00:00.0000000Z"});
    let server = answering(200, body.to_string()).await;
    let key = client(&server.url)
        .self_service_token(&id("k1"), 99_999)
        .await
        .unwrap();
    assert_eq!(key.url.expose(), "https://portal.example.com/#/s3cret");
    assert!(!format!("{key:?}").contains("s3cret"));
    // A week at most.
    assert!(server.lines()[1].ends_with("?tokenValidity=10080"));
}
