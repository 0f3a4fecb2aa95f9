//! Without any account: what is typed, what is refused, what cannot be opened.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{CustomerInput, ItemInput};
use counterfoil_domain::{PostalAddress, Status, Template, Trade};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_found_again_after_the_program_was_killed() {
    let person = Person::alone().await;
    let mut draft = person.app.draft_new().await.unwrap();
    draft.reference = "HALF".into();
    draft.items = vec![ItemInput {
        name: "Half a li".into(),
        price: "12,".into(),
        ..ItemInput::default()
    }];
    person.app.draft_keep(draft.clone()).await.unwrap();
    let person = person.reopened().await;
    let startup = person.app.startup().await.unwrap();
    assert_eq!(startup.unsaved[0].title, "HALF");
    assert_eq!(
        person.app.draft_of(startup.unsaved[0].id).await.unwrap(),
        draft
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_names_its_field_and_leaves_what_was_typed() {
    let person = Person::alone().await;
    let mut draft = person.app.draft_new().await.unwrap();
    draft.currency = "EUR".into();
    draft.items = vec![item("Work", "ten", "1", "")];
    person.app.draft_keep(draft.clone()).await.unwrap();
    let error = person.app.invoice_save(draft.clone()).await.unwrap_err();
    assert_eq!(error.code, Code::Invalid);
    assert_eq!(error.field.as_deref(), Some("items[0].price"));
    assert_eq!(person.app.draft_of(draft.id.unwrap()).await.unwrap(), draft);

    draft.items.clear();
    let empty = person.app.invoice_save(draft).await.unwrap();
    let error = person
        .app
        .invoice_set_status(empty.id, Status::Ready)
        .await
        .unwrap_err();
    let fields: Vec<_> = error.problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["customer", "items"]);
    assert_eq!(
        person.app.invoice_get(empty.id).await.unwrap().status,
        Status::Draft
    );
}

/// Does something to the file of a store.
type Spoil = fn(&std::path::Path);

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_cannot_be_opened_says_why_and_stays_as_it_is() {
    let cases: [(&str, Spoil, Code); 3] = [
        (
            "damaged",
            |path| {
                let mut bytes = std::fs::read(path).unwrap();
                for byte in bytes.iter_mut().skip(20) {
                    *byte = !*byte;
                }
                std::fs::write(path, bytes).unwrap();
            },
            Code::DamagedStore,
        ),
        (
            "not a store at all",
            |path| std::fs::write(path, "Dear diary,\n".repeat(1000)).unwrap(),
            Code::DamagedStore,
        ),
        (
            "of a newer version",
            |path| {
                // The schema's version stands at byte 60 of every SQLite file.
                let mut bytes = std::fs::read(path).unwrap();
                bytes[60..64].copy_from_slice(&9999_u32.to_be_bytes());
                std::fs::write(path, bytes).unwrap();
            },
            Code::NewerStore,
        ),
    ];
    for (case, spoil, code) in cases {
        let person = Person::alone().await;
        let draft = person.draft("KEPT-1", None, vec![]).await;
        person.app.invoice_save(draft).await.unwrap();
        let folder = person.closed().await;
        let path = folder.path().join("counterfoil.db");
        spoil(&path);
        let before = std::fs::read(&path).unwrap();
        let error = Person::open_in(&folder).await.err().unwrap();
        assert!(
            error.code == code || (case == "not a store at all" && error.code == Code::LockedStore),
            "{case}: {error:?}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), before, "{case}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_that_was_heeded_is_gone_for_good_and_the_others_stay() {
    let person = Person::alone().await;
    let all = person.app.hints().await.unwrap();
    assert!(all.contains(&"walk".to_owned()) && all.len() > 4, "{all:?}");
    for _ in 0..2 {
        person.app.hint_done("walk".into()).await.unwrap();
    }
    let error = person.app.hint_done("wal".into()).await.unwrap_err();
    assert_eq!(error.code, Code::Invalid);
    let person = person.reopened().await;
    let left: Vec<String> = all.into_iter().filter(|one| one != "walk").collect();
    assert_eq!(person.app.hints().await.unwrap(), left);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_look_is_seen_on_an_invoice_that_was_issued_and_nothing_of_it_is_kept() {
    let person = Person::alone().await;
    let business = person.app.business_get().await.unwrap();
    let customer = CustomerInput {
        business_name: "Quay Ltd".into(),
        ..CustomerInput::default()
    };
    let customer = person.app.customer_save(customer).await.unwrap().id;
    let items = vec![item("Rope", "100", "2", "10")];
    let draft = person.draft("L-1", Some(customer), items).await;
    let id = person.app.invoice_save(draft).await.unwrap().id;
    person
        .app
        .invoice_set_status(id, Status::Ready)
        .await
        .unwrap();
    let issued = person.app.preview_invoice(id, 0, 300).await.unwrap();
    let input = person.app.draft_of(id).await.unwrap();
    let mut chosen = business.clone();
    let mut seen = vec![issued.png.clone()];
    for template in [Template::Modern, Template::Compact, Template::Din5008] {
        chosen.look.template = template;
        let drawn = person
            .app
            .preview_look(input.clone(), chosen.clone(), 0, 300)
            .await
            .unwrap();
        assert!(
            !seen.contains(&drawn.png),
            "{template:?} looks like another"
        );
        seen.push(drawn.png);
    }
    assert_eq!(person.app.business_get().await.unwrap(), business);
    let still = person.app.preview_invoice(id, 0, 300).await.unwrap();
    assert_eq!(still.png, issued.png);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_parts_of_an_address_are_printed_where_no_other_address_was_written() {
    let person = Person::alone().await;
    for (written, printed) in [("", "50667 Köln"), ("Am Dom", "Am Dom")] {
        let input = CustomerInput {
            business_name: format!("Gießerei {written}"),
            address: written.into(),
            trade: Some(Trade {
                address: PostalAddress {
                    postcode: "50667".into(),
                    city: "Köln".into(),
                    ..PostalAddress::default()
                },
                ..Trade::default()
            }),
            ..CustomerInput::default()
        };
        let saved = person.app.customer_save(input).await.unwrap();
        assert_eq!(saved.address, printed);
    }
}
