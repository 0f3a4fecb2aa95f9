//! What was issued here and is on its way: nobody else's change gets into it unasked.

use super::desk::{Desk, content, lines};
use crate::conflict::{Choice, Side};
use crate::observe::Step;
use counterfoil_domain::{Decimal, InvoiceSnapshot, ItemId, LineItem, Status};

/// What is issued here says one thing; meanwhile the service's draft says another.
fn issued_here(edit: impl FnOnce(&mut InvoiceSnapshot)) -> Desk {
    let mut desk = Desk::new(&lines());
    desk.edit(|invoice| invoice.status = Status::Ready);
    edit(&mut desk.remote);
    desk.remote.amount = Some(desk.remote.items.iter().map(|i| i.price).sum());
    desk
}

#[test]
fn nothing_that_others_change_is_merged_into_what_was_issued_here() {
    type Edit = fn(&mut InvoiceSnapshot);
    let edits: [(&str, Edit); 5] = [
        ("reference", |there| there.reference = "THEIRS".into()),
        ("currency", |there| there.currency = super::currency("USD")),
        ("item:x", |there| {
            there.items.push(super::there("x", "Added there", 9))
        }),
        ("item", |there| there.items[0].price = 400),
        ("item", |there| drop(there.items.remove(0))),
    ];
    for (key, edit) in edits {
        let desk = issued_here(edit);
        let before = desk.here();
        assert_eq!(desk.read_there(), Step::Conflict, "{key}");
        let keys = desk.keys();
        assert!(keys.len() == 1 && keys[0].starts_with(key), "{keys:?}");
        assert_eq!(desk.here(), before, "{key}");
    }
}

#[test]
fn a_line_added_there_to_what_was_issued_here_goes_or_stays_as_the_person_says() {
    for (side, names) in [
        (Side::Mine, vec!["Chair", "Desk", "Lamp"]),
        (Side::Theirs, vec!["Added there", "Chair", "Desk", "Lamp"]),
    ] {
        let mut desk = issued_here(|there| there.items.push(super::there("x", "Added there", 9)));
        assert_eq!(desk.read_there(), Step::Conflict);
        let shown = desk.disputed().fields()[0].clone();
        assert_eq!(shown.mine.as_str(), "not here");
        desk.resolve(&Choice::Fields([("item:x".to_owned(), side)].into()))
            .unwrap();
        desk.settle();
        for content in [desk.here(), content(&desk.remote)] {
            let told: Vec<_> = content.items.iter().map(|i| i.name.as_str()).collect();
            assert_eq!((told, content.status), (names.clone(), Status::Ready));
        }
    }
}

#[test]
fn what_the_service_has_issued_follows_the_service() {
    let mut desk = issued_here(|_| {});
    desk.settle();
    desk.remote.items[0].price = 400;
    desk.remote.amount = Some(480);
    assert_eq!(desk.read_there(), Step::Settled);
    assert_eq!(desk.here().items, content(&desk.remote).items);
}

#[test]
fn where_both_sides_put_another_line_in_the_place_of_one_a_person_is_asked() {
    let mut desk = Desk::new(&lines());
    let mine = desk.invoice().items[1].clone();
    desk.edit(|invoice| {
        invoice.items[0] = LineItem {
            id: ItemId::new(),
            remote_id: None,
            name: "Work".into(),
            price: Decimal::new(150, 0),
            ..mine.clone()
        };
    });
    desk.remote.items[0] = super::there("x", "Work", 12000);
    assert_eq!(desk.read_there(), Step::Conflict);
    assert_eq!(desk.keys(), ["item:x"]);
    desk.resolve(&Choice::KeepMine).unwrap();
    desk.settle();
    assert_eq!(desk.here().items.len(), 3);
    assert_eq!(content(&desk.remote), desk.here());
}
