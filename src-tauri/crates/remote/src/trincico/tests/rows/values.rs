//! Rows 41 to 54: types, values, and samples that do not add up.

use super::{super::*, answering, read};
use crate::{
    Invoicing, NewInvoice,
    trincico::{
        model::{Frequency, PayoutStatus, SubscriptionStatus},
        wire,
    },
};
use counterfoil_domain::Status;
use serde_json::{Value, json as value};

#[test]
fn row_41_an_identity_is_a_number_or_a_text_and_both_are_the_same() {
    for given in [value!(73), value!("73")] {
        assert_eq!(read(wire::plan, &value!({"id": given})).id, id("73"));
    }
    let uuid = "9742d55e-4a76-4b4e-9a36-0e5162579e51";
    assert_eq!(read(wire::plan, &value!({"id": uuid})).id, id(uuid));
}

#[test]
fn row_42_a_time_is_read_in_every_form_and_0_is_none() {
    for (given, seconds) in [
        (value!(1_697_248_319), Some(1_697_248_319)),
        (value!(1_697_248_319.867_652_2), Some(1_697_248_319)),
        (value!("1697248319"), Some(1_697_248_319)),
        (value!("2023-10-14T01:51:59.867Z"), Some(1_697_248_319)),
        (value!(0), None),
        (value!(null), None),
    ] {
        let record = value!({"id": "s", "status": "active", "start_at": given});
        let start = read(wire::subscription, &record).start_at;
        assert_eq!(start.map(|t| t.timestamp()), seconds, "{given}");
    }
}

#[test]
fn row_43_the_day_of_arrival_is_a_number_or_a_text() {
    for given in [value!(1_697_413_777), value!("1697413777")] {
        let record = value!({
            "id": "x", "status": "paid", "amount": 5, "currency": "usd", "arrival_date": given,
        });
        let arrival = read(wire::payout, &record).arrival_date.unwrap();
        assert_eq!(arrival.timestamp(), 1_697_413_777, "{given}");
    }
}

#[test]
fn row_44_a_tax_is_read_by_its_digits_whatever_it_is_written_as() {
    for (given, tax) in [
        (value!(null), None),
        (value!(15.25), Some("15.25")),
        (value!("15.25"), Some("15.25")),
        (value!("0.00"), Some("0")),
        (value!("50.00"), Some("50")),
        (value!("50"), Some("50")),
    ] {
        let record = value!({"id": "l", "name": "x", "price": 1, "quantity": 1, "tax": given});
        let read = read(wire::item, &record).tax;
        assert_eq!(read, tax.map(|t| t.parse().unwrap()), "{given}");
    }
}

#[test]
fn row_45_percentages_written_as_texts_or_numbers_are_the_same() {
    for given in [value!("2.90"), value!(2.9), value!("2.9")] {
        let record = value!({"status": "completed", "fee_percent": given});
        let percent = read(wire::payment, &record).fee_percent;
        assert_eq!(percent, Some("2.9".parse().unwrap()), "{given}");
    }
}

#[test]
fn row_46_a_relation_that_is_missing_is_none_as_null_as_nothing_and_as_an_empty_record() {
    for empty in [value!(null), value!({}), value!([])] {
        let record = value!({
            "status": "completed", "invoice": empty, "details": empty, "metadata": empty,
        });
        let payment = read(wire::payment, &record);
        assert!(
            payment.invoice.is_none() && payment.card.is_none(),
            "{record}"
        );
    }
}

#[tokio::test]
async fn row_47_a_bucket_that_is_null_is_not_known_and_accounts_come_as_one_or_many() {
    let balance = read(
        wire::balance,
        &value!({"available": [{"amount": 0, "currency": "usd"}], "instant": null}),
    );
    assert_eq!(balance.available.unwrap()[0].minor, 0);
    assert!(
        balance.instant.is_none() && balance.pending.is_none(),
        "not known is not zero"
    );
    let account = value!({"id": "ba_1", "bank_name": "EXAMPLE BANK", "last4": "6789"});
    for body in [
        value!([account]),
        account.clone(),
        value!({"data": [account]}),
    ] {
        let (client, _server) = answering(200, body.clone()).await;
        let found = client.external_accounts().await.unwrap();
        assert_eq!(
            (found.len(), found[0].last4.as_str()),
            (1, "6789"),
            "{body}"
        );
    }
}

#[test]
fn row_48_trailing_is_in_its_trial() {
    for word in ["trailing", "trialing", "TRAILING"] {
        let record = value!({"id": "s", "status": word});
        let status = read(wire::subscription, &record).status;
        assert_eq!(status, SubscriptionStatus::Trialing, "{word}");
    }
}

#[test]
fn row_49_words_are_read_in_any_case() {
    let payout = |status: &str| {
        let record = value!({"id": "x", "status": status, "amount": 5, "currency": "usd"});
        read(wire::payout, &record)
    };
    assert_eq!(payout("IN_TRANSIT").status, PayoutStatus::InTransit);
    assert_eq!(payout("paid").amount.currency.code(), "USD");
    let record = value!({
        "id": "i", "reference": "A", "status": "READY", "currency": "EUR", "items": [],
    });
    assert_eq!(read(wire::invoice, &record).status, Status::Ready);
    assert_eq!(Frequency::from_wire("ON_DEMAND"), Frequency::OnDemand);
}

#[tokio::test]
async fn row_50_a_status_is_sent_as_one_plain_word() {
    for (status, word) in [
        (Status::Draft, "draft"),
        (Status::Ready, "ready"),
        (Status::Canceled, "canceled"),
    ] {
        let (client, server) = answering(204, Value::Null).await;
        client.set_status(&id("i"), status).await.unwrap();
        assert_eq!(server.seen()[0].json(), value!({"status": word}));
    }
}

#[test]
fn row_51_an_amount_that_is_not_the_sum_of_its_items_is_read_as_told() {
    // Whether it equals ours is checked before an invoice is made ready.
    let item =
        |id: &str, price: i64| value!({"id": id, "name": "x", "price": price, "quantity": 2});
    let record = value!({
        "id": "i", "reference": "BT001", "status": "paid", "currency": "usd", "amount": 2000,
        "items": [item("a", 5000), item("b", 3000)],
    });
    let invoice = read(wire::invoice, &record);
    assert_eq!(invoice.amount, Some(2000));
    let sum: i64 = invoice.items.iter().map(|i| i.price * i.quantity).sum();
    assert_eq!(sum, 16_000);
}

#[tokio::test]
async fn row_52_the_currency_is_what_the_service_made_of_it() {
    let made = value!({"id": "i", "reference": "BT0024", "status": "draft", "currency": "pln"});
    let (client, server) = answering(201, made).await;
    let new = NewInvoice {
        service: id("77"),
        customer: id("c"),
        reference: "BT0024".into(),
        currency: "USD".parse().unwrap(),
    };
    let created = client.create_invoice(&new).await.unwrap();
    assert_eq!(server.seen()[0].json()["currency"], "usd");
    assert_eq!(
        created.currency.code(),
        "PLN",
        "the read-back tells the difference"
    );
}

#[tokio::test]
async fn row_53_a_description_that_comes_back_changed_is_read_as_it_came() {
    let made = value!({
        "id": "l", "name": "Work", "price": 500, "quantity": 2, "description": "afsdfasd",
    });
    let (client, _server) = answering(201, made).await;
    let created = client.add_item(&id("i"), &item()).await.unwrap();
    assert_eq!(created.description, "afsdfasd");
}

#[test]
fn row_54_amounts_count_the_currencys_smallest_unit() {
    for (currency, text) in [("usd", "10.00"), ("jpy", "1000"), ("kwd", "1.000")] {
        let plan = read(
            wire::plan,
            &value!({"id": "p", "price": 1000, "currency": currency}),
        );
        assert_eq!(plan.price.unwrap().to_text(), text, "{currency}");
    }
}
