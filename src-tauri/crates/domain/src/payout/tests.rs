//! What a payout consists of, against every selection tried by hand; and what is final.

use super::*;
use proptest::prelude::*;

fn euro(minor: i64) -> Money {
    Money::from_minor(minor, "EUR".parse().unwrap())
}

fn day(number: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000 + number)
}

/// Received one an hour, from day 1 on.
fn received(nets: &[i64]) -> Vec<Received> {
    let hours = 24..;
    nets.iter()
        .zip(hours)
        .map(|(net, n)| Received {
            net: Some(euro(*net)),
            at: DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(n),
        })
        .collect()
}

fn found(amount: i64, automatic: bool, nets: &[i64]) -> (Why, Vec<usize>) {
    let found = contents(euro(amount), day(20), automatic, None, &received(nets));
    (found.why, found.parts)
}

#[test]
fn a_payout_is_matched_only_where_one_selection_or_run_adds_up() {
    for (what, amount, automatic, nets, why, parts) in [
        (
            "one payment",
            950,
            false,
            &[950, 1900][..],
            Why::AddsUp,
            &[0][..],
        ),
        (
            "two of three",
            2850,
            false,
            &[950, 400, 1900],
            Why::AddsUp,
            &[0, 2],
        ),
        (
            "not a run",
            2850,
            true,
            &[950, 400, 1900],
            Why::NoneAddsUp,
            &[0, 1, 2],
        ),
        ("a run", 2300, true, &[950, 400, 1900], Why::AddsUp, &[1, 2]),
        (
            "two alike",
            950,
            false,
            &[950, 950],
            Why::SeveralAddUp,
            &[0, 1],
        ),
        (
            "two runs",
            500,
            true,
            &[200, 300, 500],
            Why::SeveralAddUp,
            &[0, 1, 2],
        ),
        ("none", 7, false, &[950], Why::NoneAddsUp, &[0]),
        ("no payment", 7, false, &[], Why::NoPayment, &[]),
    ] {
        assert_eq!(
            found(amount, automatic, nets),
            (why, parts.to_vec()),
            "{what}"
        );
    }
}

#[test]
fn currency_days_and_missing_nets_are_looked_at() {
    let yen = Money::from_minor(950, "JPY".parse().unwrap());
    let payment = |net, at| Received { net, at };
    let made = day(20);
    let of = |payments: &[Received], after| contents(euro(950), made, false, after, payments);
    let other = [payment(Some(yen), day(19))];
    assert_eq!(of(&other, None).why, Why::NoPayment, "another currency");
    let later = [payment(Some(euro(950)), day(21))];
    assert_eq!(of(&later, None).why, Why::NoPayment, "after the payout");
    let long_ago = [payment(Some(euro(950)), day(-30))];
    assert_eq!(of(&long_ago, None).why, Why::NoPayment, "long before");
    // A payment whose net is not known could be in any other selection.
    let unknown = [payment(Some(euro(950)), day(1)), payment(None, day(2))];
    let found = of(&unknown, Some(day(1)));
    assert_eq!(
        (found.why, found.parts),
        (Why::NetUnknown, vec![1]),
        "since the one before"
    );
}

#[test]
fn more_than_can_be_tried_is_not_claimed() {
    let alike: Vec<i64> = (0..55).map(|n| 1_000_000 + 2 * n).collect();
    // Odd, so that no selection of even amounts adds up; trying them all would take years.
    assert_eq!(found(27_001_501, false, &alike).0, Why::TooMany);
    assert_eq!(found(5, false, &vec![1; 61]).0, Why::TooMany);
}

proptest! {
    #[test]
    fn what_is_matched_is_the_only_selection(nets in prop::collection::vec(1_i64..30, 0..9), amount in 1_i64..80) {
        let ways: Vec<Vec<usize>> = (1_u32..1 << nets.len())
            .map(|bits| (0..nets.len()).filter(|n| bits & (1 << n) != 0).collect::<Vec<_>>())
            .filter(|chosen| chosen.iter().map(|n| nets[*n]).sum::<i64>() == amount)
            .collect();
        let (why, parts) = found(amount, false, &nets);
        match ways.as_slice() {
            _ if nets.is_empty() => prop_assert_eq!(why, Why::NoPayment),
            [] => prop_assert_eq!(why, Why::NoneAddsUp),
            [only] => prop_assert_eq!((why, &parts), (Why::AddsUp, only)),
            _ => prop_assert_eq!(why, Why::SeveralAddUp),
        }
    }

    #[test]
    fn a_matched_run_is_the_only_run(nets in prop::collection::vec(1_i64..9, 1..20), amount in 1_i64..60) {
        let all = (0..nets.len()).flat_map(|from| (from + 1..=nets.len()).map(move |to| (from, to)));
        let ways: Vec<_> = all.filter(|(a, b)| nets[*a..*b].iter().sum::<i64>() == amount).collect();
        let (why, parts) = found(amount, true, &nets);
        match ways.as_slice() {
            [] => prop_assert_eq!(why, Why::NoneAddsUp),
            [(from, to)] => prop_assert_eq!((why, parts), (Why::AddsUp, (*from..*to).collect())),
            _ => prop_assert_eq!(why, Why::SeveralAddUp),
        }
    }
}

#[test]
fn what_arrived_is_final_after_two_weeks_and_what_failed_at_once() {
    let payout = |status: &str, arrived| Payout {
        id: RemoteId::new("po_1"),
        status: PayoutStatus::from_wire(status),
        amount: euro(100),
        arrival_date: arrived,
        automatic: false,
        instant: false,
        destination_type: String::new(),
        description: String::new(),
        account: None,
        created_at: None,
        updated_at: None,
    };
    for (status, arrived, is_final) in [
        ("paid", Some(day(6)), false),
        ("paid", Some(day(5)), true),
        ("paid", None, false),
        ("FAILED", None, true),
        ("cancelled", None, true),
        ("in_transit", Some(day(0)), false),
        ("on_hold", Some(day(0)), false),
    ] {
        let now = day(19) + TimeDelta::hours(1);
        assert_eq!(
            payout(status, arrived).is_final(now),
            is_final,
            "{status} {arrived:?}"
        );
    }
}

#[test]
fn money_goes_to_the_default_of_its_currency_and_to_none_of_another() {
    let account = |id: &str, currency: &str, default| ExternalAccount {
        id: RemoteId::new(id),
        bank_name: "Example Bank".into(),
        last4: "6789".into(),
        currency: currency.into(),
        country: "US".into(),
        default_for_currency: default,
        instant: false,
        requirements: vec![],
    };
    let all = [
        account("a", "EUR", false),
        account("b", "EUR", true),
        account("c", "USD", true),
    ];
    let to = |code: &str| destination(&all, code.parse().unwrap()).map(|a| a.id.to_string());
    assert_eq!(to("EUR").as_deref(), Some("b"));
    assert_eq!(to("PLN"), None);
    assert_eq!(all[0].called(), "Example Bank •••• 6789");
}
