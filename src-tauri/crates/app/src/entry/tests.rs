//! What a person may type, and what is made of it.

use super::*;

fn row(name: &str, price: &str, quantity: &str, tax: &str) -> ItemInput {
    ItemInput {
        name: name.into(),
        price: price.into(),
        quantity: quantity.into(),
        tax: tax.into(),
        ..ItemInput::default()
    }
}

fn typed(items: Vec<ItemInput>) -> DraftInput {
    DraftInput {
        currency: "EUR".into(),
        items,
        ..DraftInput::default()
    }
}

fn problems(input: &DraftInput) -> Vec<String> {
    read(input, None, NumberStyle::POINT, DateTime::UNIX_EPOCH)
        .all_problems()
        .into_iter()
        .map(|p| format!("{}: {}", p.field, p.message))
        .collect()
}

#[test]
fn a_wrong_amount_names_the_row_as_typed_even_after_an_empty_row() {
    let input = typed(vec![row("", "", "", ""), row("Work", "ten", "1", "")]);
    assert_eq!(problems(&input), ["items[1].price: “ten” is not a number."]);
    let input = typed(vec![row("", "", "", ""), row("", "10", "1", "")]);
    assert_eq!(problems(&input), ["items[1].name: Give the item a name."]);
}

#[test]
fn a_due_date_before_the_issue_date_and_a_reference_of_51_characters_are_refused() {
    let input = DraftInput {
        reference: "x".repeat(51),
        issue_date: "2026-11-20".into(),
        due_date: "2026-11-19".into(),
        ..typed(vec![])
    };
    assert_eq!(
        problems(&input),
        [
            "reference: This has 51 characters; at most 50 fit.",
            "due_date: The due date 2026-11-19 is before the issue date 2026-11-20."
        ]
    );
}

#[test]
fn an_item_name_is_held_to_30_characters_where_the_service_keeps_it_and_to_250_elsewhere() {
    let named = |length: usize, account| DraftInput {
        account,
        reference: "A1".into(),
        ..typed(vec![row(&"ł".repeat(length), "1", "", "")])
    };
    let service = Some(counterfoil_domain::AccountId::new());
    for (length, account, refused) in [
        (30, service, false),
        (31, service, true),
        (250, None, false),
        (251, None, true),
    ] {
        let most = if account.is_some() { 30 } else { 250 };
        let words = format!("items[0].name: This has {length} characters; at most {most} fit.");
        let expected: Vec<_> = refused.then_some(words).into_iter().collect();
        assert_eq!(problems(&named(length, account)), expected);
    }
}

#[test]
fn a_price_may_name_the_invoices_currency_and_no_other() {
    let input = typed(vec![row("Work", "€ 9.87", "2", "")]);
    let read = read(&input, None, NumberStyle::POINT, DateTime::UNIX_EPOCH);
    assert_eq!(read.invoice.items[0].price, Decimal::new(987, 2));
    let input = typed(vec![row("Work", "9.87 USD", "2 €", "")]);
    assert_eq!(
        problems(&input),
        [
            "items[0].price: “9.87 USD” names another currency; the amount is in EUR.",
            "items[0].quantity: “2 €” is not a number.",
        ]
    );
}

#[test]
fn a_percent_sign_behind_a_tax_rate_is_understood() {
    let input = typed(vec![row("Work", "100.00", "2", "15.25 %")]);
    let read = read(&input, None, NumberStyle::POINT, DateTime::UNIX_EPOCH);
    let totals = read.invoice.totals().unwrap();
    assert_eq!(totals.amount.to_text(), "230.50");
}

#[test]
fn an_ambiguous_price_is_shown_back_and_stops_nothing() {
    let input = typed(vec![row("Work", "1,234", "", "")]);
    let read = read(&input, None, NumberStyle::POINT, DateTime::UNIX_EPOCH);
    assert!(read.all_problems().is_empty());
    assert_eq!(read.notices[0].message, "“1,234” was read as 1234.");
}

#[test]
fn an_empty_tax_beside_taxed_rows_is_noticed_until_its_kind_is_chosen() {
    let rows = || {
        vec![
            row("Work", "100", "1", "19"),
            row("", "", "", ""),
            row("Fee", "5", "1", ""),
        ]
    };
    let notices = |items| -> Vec<String> {
        let read = read(
            &typed(items),
            None,
            NumberStyle::POINT,
            DateTime::UNIX_EPOCH,
        );
        let told = read.notices.into_iter();
        told.map(|p| format!("{}: {}", p.field, p.message))
            .collect()
    };
    assert_eq!(
        notices(rows()),
        ["items[2].tax: No tax on row 3. Is that right?"]
    );
    let mut chosen = rows();
    chosen[2].terms = Some(LineTerms {
        category: Some(counterfoil_domain::TaxCategory::O),
        ..LineTerms::default()
    });
    assert_eq!(notices(chosen), [""; 0]);
    // Asked once, whatever many rows are so.
    let mut zero = rows();
    zero[2].tax = "0".into();
    zero.push(row("Fee", "5", "1", "0,0"));
    assert_eq!(
        notices(zero.clone()),
        [
            "items[2].tax: 0 % is said as zero-rated. If row 3 is exempt or the customer owes the \
             tax, choose that in its details."
        ]
    );
    for at in [2, 3] {
        zero[at].terms = Some(LineTerms {
            category: Some(counterfoil_domain::TaxCategory::Z),
            ..LineTerms::default()
        });
    }
    assert_eq!(notices(zero), [""; 0]);
    assert_eq!(notices(rows().split_off(1)), [""; 0]);
}

#[test]
fn a_credit_note_asks_for_the_invoice_before_it_and_stops_nothing() {
    let mut input = typed(vec![row("Work", "100", "1", "19")]);
    for (kind, reference, told) in [
        (381, "", true),
        (381, " ", true),
        (381, "R-1", false),
        (380, "", false),
    ] {
        input.terms = Some(Terms {
            kind,
            preceding: vec![counterfoil_domain::terms::Preceding {
                reference: reference.into(),
                date: None,
            }],
            ..Terms::default()
        });
        let read = read(&input, None, NumberStyle::POINT, DateTime::UNIX_EPOCH);
        assert!(read.all_problems().is_empty());
        let found = read.notices.iter().map(|p| p.field.as_str());
        let expected = told.then_some("terms.preceding[0].reference");
        assert_eq!(found.collect::<Vec<_>>(), Vec::from_iter(expected));
    }
}

#[test]
fn a_stored_invoice_shown_for_editing_reads_back_as_itself() {
    let input = typed(vec![
        row("Work", "1234,5", "2", "7"),
        row("Ware", "0,125", "3", ""),
    ]);
    let stored = read(&input, None, NumberStyle::COMMA, DateTime::UNIX_EPOCH).invoice;
    let shown = from_invoice(&stored, NumberStyle::COMMA);
    assert_eq!(shown.items[0].price, "1234,50");
    let again = read(
        &shown,
        Some(&stored),
        NumberStyle::COMMA,
        DateTime::UNIX_EPOCH,
    );
    assert_eq!(again.invoice.totals().unwrap(), stored.totals().unwrap());
    assert_eq!(again.invoice.items[0].id, stored.items[0].id);
}

#[test]
fn a_mistyped_leitweg_id_is_asked_about_on_an_xrechnung_alone() {
    let asked = |profile, reference: &str| {
        let mut input = typed(vec![row("Work", "1", "1", "19")]);
        let terms = input.terms.get_or_insert_default();
        (terms.profile, terms.buyer_reference) = (profile, reference.to_owned());
        let read = read(&input, None, NumberStyle::POINT, DateTime::UNIX_EPOCH);
        let notices = read.notices.into_iter();
        let of_it = notices.filter(|p| p.field == "terms.buyer_reference");
        of_it.map(|p| p.message.to_string()).collect::<Vec<_>>()
    };
    use counterfoil_domain::Profile::{Peppol, XRechnung};
    let said = "The check digits of “04011000-1234512345-60” do not fit. Compare the Leitweg-ID with what you were given.";
    assert_eq!(asked(Some(XRechnung), " 04011000-1234512345-60"), [said]);
    assert!(asked(Some(XRechnung), "04011000-1234512345-06").is_empty());
    assert!(asked(Some(Peppol), "04011000-1234512345-60").is_empty());
}
