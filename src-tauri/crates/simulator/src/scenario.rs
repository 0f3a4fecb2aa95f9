//! Where each simulation starts.

use crate::setting::{Setting, Want, body, line};
use crate::world::{World, euro};
use counterfoil_domain::{RemoteId, Status};
use counterfoil_remote::{InvoiceChange, NewInvoice};

/// A place to begin.
pub struct Scenario {
    /// Names it in reports and replays.
    pub name: &'static str,
    /// The fewest mutating calls that bring it about.
    pub fewest: u32,
    /// What the person did, and what others will do.
    pub(crate) set: fn(&mut Setting),
}

/// Every scenario.
pub const SCENARIOS: [Scenario; 22] = [
    Scenario {
        name: "create without items",
        fewest: 1,
        set: |s| {
            let id = s.new_invoice("N0", &[], Status::Draft);
            s.mine.push((id, Want::Reference("N0")));
        },
    },
    Scenario {
        name: "create with one item, ready",
        fewest: 3,
        set: |s| {
            let id = s.new_invoice("N1", &[("Desk", 100)], Status::Ready);
            s.mine.extend([
                (id, Want::Item("Desk", 100)),
                (id, Want::Status(Status::Ready)),
            ]);
        },
    },
    Scenario {
        name: "create with five items, two alike, ready",
        fewest: 7,
        set: |s| {
            let items = [
                ("Desk", 100),
                ("Desk", 100),
                ("Chair", 50),
                ("Lamp", 7),
                ("Pen", 1),
            ];
            let id = s.new_invoice("N5", &items, Status::Ready);
            s.mine.extend([
                (id, Want::Item("Pen", 1)),
                (id, Want::Status(Status::Ready)),
            ]);
        },
    },
    Scenario {
        name: "create for a new customer",
        fewest: 3,
        set: |s| {
            s.new_customer();
            let id = s.new_invoice("NC", &[("Desk", 100)], Status::Draft);
            s.mine.push((id, Want::Item("Desk", 100)));
        },
    },
    Scenario {
        name: "edit a synced draft",
        fewest: 3,
        set: |s| {
            let (id, _) = s.synced("E1", &[("Desk", 100), ("Chair", 50)], Status::Draft);
            s.edit(id, |i| {
                i.reference = "E2".into();
                i.items[0].price = 120.into();
                i.items.push(line("Lamp", 7));
            });
            s.mine.extend([
                (id, Want::Reference("E2")),
                (id, Want::Item("Desk", 120)),
                (id, Want::Item("Lamp", 7)),
            ]);
        },
    },
    Scenario {
        name: "delete an item",
        fewest: 1,
        set: |s| {
            let (id, _) = s.synced("D1", &[("Desk", 100), ("Chair", 50)], Status::Draft);
            s.edit(id, |i| {
                i.items.remove(0);
            });
            s.mine.push((id, Want::NoItem("Desk")));
        },
    },
    Scenario {
        name: "make ready",
        fewest: 1,
        set: |s| {
            let (id, _) = s.synced("R1", &[("Desk", 100)], Status::Draft);
            s.edit(id, |i| i.status = Status::Ready);
            s.mine.push((id, Want::Status(Status::Ready)));
        },
    },
    Scenario {
        name: "back to draft, change, ready again",
        fewest: 3,
        set: |s| {
            let (id, _) = s.synced("B1", &[("Desk", 100)], Status::Ready);
            s.edit(id, |i| i.items[0].price = 90.into());
            s.mine.extend([
                (id, Want::Item("Desk", 90)),
                (id, Want::Status(Status::Ready)),
            ]);
        },
    },
    Scenario {
        name: "cancel",
        fewest: 1,
        set: |s| {
            let (id, _) = s.synced("C1", &[("Desk", 100)], Status::Ready);
            s.edit(id, |i| i.status = Status::Canceled);
            s.mine.push((id, Want::Status(Status::Canceled)));
        },
    },
    Scenario {
        name: "another field changed there",
        fewest: 1,
        set: |s| {
            let (id, there) = s.synced("A1", &[("Desk", 100), ("Chair", 50)], Status::Draft);
            s.edit(id, |i| i.items[0].price = 120.into());
            s.mine.push((id, Want::Item("Desk", 120)));
            s.theirs.push((there.clone(), Want::Reference("A2")));
            s.extra_lines = 1;
            s.theirs.push((there.clone(), Want::Item("Extra", 9)));
            s.editor(move |w| {
                rename(w, &there, "A2");
                let _ = w.add_item(&there, &body("Extra", 9));
            });
        },
    },
    Scenario {
        name: "the same field changed there",
        fewest: 0,
        set: |s| {
            let (id, there) = s.synced("S1", &[("Desk", 100)], Status::Draft);
            s.may_conflict = true;
            s.edit(id, |i| i.reference = "MINE".into());
            s.mine.push((id, Want::Reference("MINE")));
            s.theirs.push((there.clone(), Want::Reference("THEIRS")));
            s.editor(move |w| rename(w, &there, "THEIRS"));
        },
    },
    Scenario {
        name: "paid there while edited here",
        fewest: 0,
        set: |s| {
            let (id, there) = s.synced("P1", &[("Desk", 100)], Status::Ready);
            s.may_conflict = true;
            s.edit(id, |i| {
                i.status = Status::Draft;
                i.items[0].price = 120.into();
            });
            s.mine.push((id, Want::Item("Desk", 120)));
            s.theirs.push((there.clone(), Want::Status(Status::Paid)));
            s.editor(move |w| w.pay(&there));
        },
    },
    Scenario {
        name: "reference taken",
        fewest: 1,
        set: |s| {
            let id = s.new_invoice("T1", &[("Desk", 100)], Status::Ready);
            s.may_conflict = true;
            s.others += 1;
            s.mine
                .extend([(id, Want::Reference("T1")), (id, Want::Item("Desk", 100))]);
            let customer = s.customer.1.clone();
            s.editor(move |w| {
                let new = NewInvoice {
                    service: RemoteId::new("shop"),
                    customer,
                    reference: "T1".into(),
                    currency: euro(),
                };
                if let Ok(made) = w.create_invoice(&new, false) {
                    let _ = w.add_item(&made.remote_id, &body("Foreign", 3));
                }
            });
        },
    },
    Scenario {
        name: "three invoices",
        fewest: 4,
        set: |s| {
            let first = s.new_invoice("M1", &[("Desk", 100)], Status::Ready);
            let (second, _) = s.synced("M2", &[("Chair", 50)], Status::Draft);
            s.edit(second, |i| i.items.push(line("Lamp", 7)));
            let (third, there) = s.synced("M3", &[("Pen", 1)], Status::Ready);
            s.mine.extend([
                (first, Want::Status(Status::Ready)),
                (second, Want::Item("Lamp", 7)),
                (third, Want::Item("Pen", 1)),
            ]);
            s.theirs.push((there.clone(), Want::Status(Status::Paid)));
            s.editor(move |w| w.pay(&there));
        },
    },
    Scenario {
        name: "the same line changed there",
        fewest: 0,
        set: |s| {
            let (id, there) = s.synced("L1", &[("Desk", 100)], Status::Draft);
            s.may_conflict = true;
            s.edit(id, |i| i.items[0].price = 120.into());
            s.mine.push((id, Want::Item("Desk", 120)));
            s.theirs.push((there.clone(), Want::Item("Desk", 80)));
            s.editor(move |w| {
                let line = w.invoices[&there]
                    .now
                    .items
                    .first()
                    .map(|i| i.remote_id.clone());
                if let Some(line) = line {
                    let _ = w.update_item(&there, &line, &body("Desk", 80));
                }
            });
        },
    },
    Scenario {
        name: "a creation was lost, and an older draft has the reference",
        fewest: 1,
        set: |s| {
            let customer = s.customer.1.clone();
            let new = NewInvoice {
                service: RemoteId::new("shop"),
                customer,
                reference: "O1".into(),
                currency: euro(),
            };
            s.service.inner().world.create_invoice(&new, false).unwrap();
            s.service.inner().world.pass(3_600);
            let id = s.new_invoice("O1", &[("Desk", 100)], Status::Draft);
            s.creation_was_lost(id);
            s.others += 1;
            s.may_conflict = true;
            s.mine
                .extend([(id, Want::Reference("O1")), (id, Want::Item("Desk", 100))]);
        },
    },
    Scenario {
        name: "a creation was lost, and another invoice has the reference",
        fewest: 1,
        set: |s| {
            let id = s.new_invoice("Q1", &[("Desk", 100)], Status::Draft);
            s.creation_was_lost(id);
            s.may_conflict = true;
            s.others += 1;
            s.mine
                .extend([(id, Want::Reference("Q1")), (id, Want::Item("Desk", 100))]);
            let customer = s.customer.1.clone();
            s.editor(move |w| {
                let new = NewInvoice {
                    service: RemoteId::new("shop"),
                    customer,
                    reference: "Q1".into(),
                    currency: euro(),
                };
                if let Ok(made) = w.create_invoice(&new, false) {
                    let _ = w.add_item(&made.remote_id, &body("Foreign", 3));
                }
            });
        },
    },
    Scenario {
        name: "a move that the flow forbids",
        fewest: 0,
        set: |s| {
            let (id, _) = s.synced("V1", &[("Desk", 100)], Status::Canceled);
            s.may_conflict = true;
            s.edit(id, |i| i.status = Status::Ready);
            s.mine.push((id, Want::Status(Status::Ready)));
        },
    },
    Scenario {
        name: "one refused for good between two others",
        fewest: 4,
        set: |s| {
            let before = s.new_invoice("F1", &[("Desk", 100)], Status::Draft);
            let bad = s.new_invoice("BAD", &[("Desk", 100)], Status::Draft);
            let after = s.new_invoice("F2", &[("Chair", 50)], Status::Draft);
            s.hopeless.push(bad);
            s.mine.extend([
                (before, Want::Item("Desk", 100)),
                (bad, Want::Reference("BAD")),
                (after, Want::Item("Chair", 50)),
            ]);
        },
    },
    Scenario {
        name: "one that cannot be read before another",
        fewest: 1,
        set: |s| {
            let (bad, there) = s.synced("U1", &[("Desk", 100)], Status::Draft);
            s.edit(bad, |i| i.items[0].price = 90.into());
            let (after, _) = s.synced("U2", &[("Chair", 50)], Status::Draft);
            s.edit(after, |i| i.items[0].price = 60.into());
            s.service.inner().world.unreadable.insert(there);
            s.hopeless.push(bad);
            s.mine.extend([
                (bad, Want::Item("Desk", 90)),
                (after, Want::Item("Chair", 60)),
            ]);
        },
    },
    Scenario {
        name: "another account waits too",
        fewest: 2,
        set: |s| {
            s.of_another_account("OTHER");
            let id = s.new_invoice("W1", &[("Desk", 100)], Status::Draft);
            s.mine.push((id, Want::Item("Desk", 100)));
        },
    },
    Scenario {
        name: "issued here while a line is added there",
        fewest: 0,
        set: |s| {
            let (id, there) = s.synced("I1", &[("Desk", 100)], Status::Draft);
            s.may_conflict = true;
            s.edit(id, |i| i.status = Status::Ready);
            s.mine.push((id, Want::IssuedWithout("Extra")));
            s.extra_lines = 1;
            s.theirs.push((there.clone(), Want::Item("Extra", 9)));
            s.editor(move |w| {
                let _ = w.add_item(&there, &body("Extra", 9));
            });
        },
    },
];

fn rename(world: &mut World, id: &RemoteId, reference: &str) {
    let change = InvoiceChange {
        reference: Some(reference.into()),
        ..InvoiceChange::default()
    };
    let _ = world.update_invoice(id, &change);
}
