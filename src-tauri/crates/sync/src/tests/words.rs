//! A conflict's words: those kept by earlier versions, and those that another language can say.

use super::desk::{Desk, NOW, lines};
use crate::conflict::Conflict;
use crate::observe::Step;
use counterfoil_domain::{InvoiceSnapshot, Said};
use counterfoil_store::Standing;

#[test]
fn a_conflict_kept_before_its_words_had_keys_is_still_read() {
    let kept = r#"{"fields":[{"key":"item:a","field":"item “Desk”","mine":"removed","theirs":"1 × 4.00 EUR at 0 %"}],"theirs":null,"proposal":null}"#;
    let standing = Standing {
        conflict: Some(kept.to_owned()),
        ..Standing::default()
    };
    let found = Conflict::<InvoiceSnapshot>::of(&standing).unwrap();
    assert_eq!(found.fields[0].field, Said::from("item “Desk”"));
    assert_eq!(found.fields[0].theirs.as_str(), "1 × 4.00 EUR at 0 %");
    let again = found.standing(&standing, NOW);
    assert_eq!(Conflict::of(&again), Some(found));
}

#[test]
fn both_values_of_a_line_can_be_said_in_another_language() {
    let mut desk = Desk::new(&lines());
    desk.edit(|invoice| drop(invoice.items.remove(0)));
    desk.remote.items[0].price = 400;
    assert_eq!(desk.read_there(), Step::Conflict);
    let field = desk.disputed().fields()[0].clone();
    let keys = [field.field, field.mine, field.theirs].map(|said| said.said.unwrap().key);
    assert_eq!(
        keys,
        ["told-clash-item", "told-clash-removed", "told-clash-line"]
    );
}
