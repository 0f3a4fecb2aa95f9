//! Random edits on both sides and random decisions: each clash ends as chosen, everything else as
//! merged, and nobody is asked twice.

use super::desk::{Content, Desk, NOW, content, lines};
use super::random::contents;
use super::{currency, there};
use crate::conflict::{Choice, Side, Sides};
use crate::observe::Step;
use crate::{Settlement, project};
use counterfoil_domain::{Decimal, Invoice, ItemId, LineItem, RemoteId, Status};
use counterfoil_store::SyncState;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What became of one of the three lines on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Left,
    Priced(i64),
    Removed,
}

/// What one side did.
#[derive(Debug, Clone)]
struct Edits {
    reference: bool,
    customer: bool,
    currency: bool,
    ready: bool,
    lines: [Line; 3],
    added: bool,
}

fn edits() -> impl Strategy<Value = Edits> {
    let line = || {
        prop_oneof![
            Just(Line::Left),
            (1_i64..4).prop_map(Line::Priced),
            Just(Line::Removed)
        ]
    };
    (any::<[bool; 5]>(), [line(), line(), line()]).prop_map(|(flags, lines)| Edits {
        reference: flags[0],
        customer: flags[1],
        currency: flags[2],
        ready: flags[3],
        lines,
        added: flags[4],
    })
}

fn edit_here(desk: &Desk, mine: &Edits) {
    let customer = desk.customers["c2"];
    desk.edit(|invoice| {
        if mine.reference {
            invoice.reference = "MINE".into();
        }
        if mine.customer {
            invoice.customer = Some(customer);
        }
        if mine.currency {
            invoice.currency = currency("USD");
        }
        if mine.ready {
            invoice.status = Status::Ready;
        }
        for (line, edit) in invoice.items.iter_mut().zip(mine.lines) {
            if let Line::Priced(price) = edit {
                line.price = Decimal::new(price, 2);
            }
        }
        let mut edits = mine.lines.iter();
        invoice
            .items
            .retain(|_| *edits.next().unwrap() != Line::Removed);
        if mine.added {
            let added = there("", "Added here", 7);
            let line = project::line_item(ItemId::new(), &added, invoice.currency);
            invoice.items.push(LineItem {
                remote_id: None,
                ..line
            });
        }
    });
}

fn edit_there(desk: &mut Desk, theirs: &Edits) {
    let remote = &mut desk.remote;
    if theirs.reference {
        remote.reference = "THEIRS".into();
    }
    if theirs.customer {
        remote.customer = Some(RemoteId::new("c3"));
    }
    if theirs.currency {
        remote.currency = currency("PLN");
    }
    if theirs.ready {
        remote.status = Status::Ready;
    }
    for (line, edit) in remote.items.iter_mut().zip(theirs.lines) {
        if let Line::Priced(price) = edit {
            line.price = 10 * price;
        }
    }
    let mut edits = theirs.lines.iter();
    remote
        .items
        .retain(|_| *edits.next().unwrap() != Line::Removed);
    if theirs.added {
        remote.items.push(there("x", "Added there", 9));
    }
    remote.amount = Some(remote.items.iter().map(|i| i.price).sum());
}

/// Three-way, told afresh from what each side did: where both changed it, the chosen side.
fn expected(
    base: &Content,
    mine: &Edits,
    theirs: &Edits,
    here: &Content,
    there: &Content,
    keys: &BTreeMap<&str, Side>,
) -> Content {
    let pick = |key: &str, mine: bool, theirs: bool| match keys.get(key) {
        Some(side) => *side == Side::Theirs,
        None => theirs && !mine,
    };
    let text = |theirs: bool, a: &String, b: &String| if theirs { b.clone() } else { a.clone() };
    let mut items = Vec::new();
    for (at, (key, name, price)) in [("a", "Desk", 100), ("b", "Chair", 50), ("c", "Lamp", 30)]
        .into_iter()
        .enumerate()
    {
        let (m, t) = (mine.lines[at], theirs.lines[at]);
        let mine_stays = !pick(key, m != Line::Left, t != Line::Left);
        let price = match (if mine_stays { m } else { t }, mine_stays) {
            (Line::Left, _) => price,
            (Line::Priced(p), true) => p,
            (Line::Priced(p), false) => 10 * p,
            (Line::Removed, _) => continue,
        };
        items.push(super::value(name, price));
    }
    items.extend(mine.added.then(|| super::value("Added here", 7)));
    let added_there = pick("x", false, theirs.added);
    items.extend(added_there.then(|| super::value("Added there", 9)));
    let theirs_status = pick("status", mine.ready, theirs.ready);
    Content {
        reference: text(
            pick("reference", mine.reference, theirs.reference),
            &here.reference,
            &there.reference,
        ),
        customer: text(
            pick("customer", mine.customer, theirs.customer),
            &here.customer,
            &there.customer,
        ),
        currency: text(
            pick("currency", mine.currency, theirs.currency),
            &here.currency,
            &there.currency,
        ),
        status: match (mine.ready, theirs_status) {
            (_, true) => there.status,
            (true, false) => here.status,
            (false, false) => base.status,
        },
        items: contents(items),
    }
}

/// The line of the base that a key of a clash is about.
fn line_of<'a>(desk: &Desk, before: &Invoice, key: &'a str) -> &'a str {
    let Some(id) = key.strip_prefix("item:") else {
        return key;
    };
    let line = before.items.iter().find(|line| line.id.to_string() == id);
    match line
        .and_then(|line| line.remote_id.as_ref())
        .map(|r| r.as_str().to_owned())
    {
        Some(remote) => ["a", "b", "c"]
            .into_iter()
            .find(|known| *known == remote)
            .unwrap(),
        None => {
            assert!(
                desk.remote
                    .items
                    .iter()
                    .any(|item| item.remote_id.as_str() == id)
            );
            id
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn each_clash_ends_as_chosen_and_everything_else_as_merged(
        mine in edits(),
        theirs in edits(),
        bits in any::<u32>(),
        keep_mine: bool,
    ) {
        let mut desk = Desk::new(&lines());
        let base = content(&desk.remote);
        edit_here(&desk, &mine);
        edit_there(&mut desk, &theirs);
        let (here, there, before) = (desk.here(), content(&desk.remote), desk.invoice());
        if desk.read_there() == Step::Conflict {
            let keys = desk.keys();
            let sides: Sides = keys
                .iter()
                .enumerate()
                .map(|(n, key)| {
                    let theirs = !keep_mine && bits >> n & 1 == 1;
                    (key.clone(), if theirs { Side::Theirs } else { Side::Mine })
                })
                .collect();
            let named: BTreeMap<&str, Side> = sides
                .iter()
                .map(|(key, side)| (line_of(&desk, &before, key), *side))
                .collect();
            let wanted = expected(&base, &mine, &theirs, &here, &there, &named);
            let choice = if keep_mine { Choice::KeepMine } else { Choice::Fields(sides) };
            let Settlement::Kept(foreseen) = desk.disputed().outcome(&choice, NOW).unwrap() else {
                panic!("nothing is final here");
            };
            prop_assert_eq!(desk.resolve(&choice).unwrap(), desk.id);
            desk.settle();
            prop_assert_eq!(&desk.here(), &wanted);
            prop_assert_eq!(&content(&desk.remote), &wanted);
            prop_assert_eq!(foreseen.totals().unwrap(), desk.invoice().totals().unwrap());
            prop_assert_eq!(desk.standing().sync, SyncState::Synced);
        }
    }

    #[test]
    fn keeping_theirs_changes_nothing_at_the_service(mine in edits(), theirs in edits(), copy: bool) {
        let mut desk = Desk::new(&lines());
        edit_here(&desk, &mine);
        edit_there(&mut desk, &theirs);
        let (remote, before) = (desk.remote.clone(), desk.here());
        if desk.read_there() == Step::Conflict {
            let choice = if copy { Choice::Copy } else { Choice::KeepTheirs };
            let shown = desk.resolve(&choice).unwrap();
            prop_assert!(desk.settle().is_empty());
            prop_assert_eq!(&desk.remote, &remote);
            prop_assert_eq!(desk.here(), content(&remote));
            if copy {
                let original = std::mem::replace(&mut desk.id, shown);
                prop_assert_ne!(original, shown);
                prop_assert_eq!(desk.here().items, before.items);
                prop_assert_eq!(desk.here().status, Status::Draft);
            }
        }
    }
}
