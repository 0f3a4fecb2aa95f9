//! Written and read again: the same document, in the same syntax and in the other one.

use super::public::{read, samples};
use super::samples::rich;
use crate::cii::TAX_POINTS;
use crate::{Document, Line, Syntax};
use chrono::DateTime;
use counterfoil_domain::{Adjustment, Business, Decimal, Invoice, LineTerms, TaxCategory};

/// Writes it and reads it again; everything that was written must be understood.
pub fn again(name: &str, document: &Document, syntax: Syntax) -> Document {
    let bytes = document.to_xml(syntax).unwrap();
    assert_eq!(
        document.to_xml(syntax).unwrap(),
        bytes,
        "{name}: not twice the same"
    );
    let read = read(name, &bytes);
    assert_eq!(read.syntax, syntax, "{name}");
    assert_eq!(read.ignored, Vec::<String>::new(), "{name}, {syntax:?}");
    read.document
}

/// What the document says in a syntax that cannot hold it otherwise.
///
/// - UBL's schema demands a tax total (BT-110): where none is stated it is the sum of the groups.
/// - UBL's schema demands a discount (BT-147) beside a price before it (BT-148): it is 0.
/// - CII's schema demands a price before the discount beside a discount: it is their sum.
/// - CII states numbers without a scheme before those with one (BT-29).
/// - CII states the day and code of taxation (BT-7, BT-8) in the tax groups, the code by the
///   number of another list. What is no code of ours is written as it stands, so it says there
///   what that list says by it.
pub fn held(document: &Document, syntax: Syntax) -> Document {
    let mut held = document.clone();
    if syntax == Syntax::Ubl && !held.taxes.is_empty() {
        let sum = held.taxes.iter().map(|g| g.tax).sum();
        held.totals.tax.get_or_insert(sum);
    }
    for line in &mut held.lines {
        hold_price(line, syntax);
    }
    if syntax == Syntax::Cii {
        hold_tax_point(&mut held);
        for party in [&mut held.seller, &mut held.buyer] {
            party
                .trade
                .identifiers
                .sort_by_key(|id| !id.scheme.is_empty());
        }
    }
    held
}

fn hold_tax_point(held: &mut Document) {
    let code = &mut held.terms.tax_point_code;
    if let Some((ours, _)) = TAX_POINTS.iter().find(|(_, theirs)| theirs == code) {
        *code = (*ours).to_owned();
    }
}

fn hold_price(line: &mut Line, syntax: Syntax) {
    let terms = &mut line.terms;
    match syntax {
        Syntax::Ubl if terms.gross_price.is_some() => {
            terms.price_discount.get_or_insert(Decimal::ZERO);
        }
        Syntax::Cii => {
            let sum = terms.price_discount.map(|discount| line.price + discount);
            terms.gross_price = terms.gross_price.or(sum);
        }
        Syntax::Ubl => {}
    }
}

#[test]
fn a_public_sample_that_is_written_again_in_its_own_syntax_says_the_same() {
    for (name, bytes) in samples() {
        let first = read(&name, &bytes);
        let second = again(&name, &first.document, first.syntax);
        assert_eq!(second, first.document, "{name}");
    }
}

#[test]
fn a_public_sample_that_is_written_in_the_other_syntax_says_the_same() {
    for (name, bytes) in samples() {
        let first = read(&name, &bytes);
        let other = match first.syntax {
            Syntax::Ubl => Syntax::Cii,
            Syntax::Cii => Syntax::Ubl,
        };
        let second = again(&name, &first.document, other);
        assert_eq!(second, held(&first.document, other), "{name}");
        let back = again(&name, &second, first.syntax);
        assert_eq!(back, held(&second, first.syntax), "{name} and back");
    }
}

#[test]
fn an_invoice_and_a_credit_note_with_every_term_say_the_same_in_both_syntaxes() {
    for kind in [380, 384, 326, 381, 396, 261] {
        let mut document = rich();
        document.terms.kind = kind;
        for syntax in [Syntax::Ubl, Syntax::Cii] {
            assert_eq!(
                again("rich", &document, syntax),
                document,
                "{kind} {syntax:?}"
            );
        }
    }
}

#[test]
fn allowances_and_charges_that_come_to_nothing_are_stated_as_nothing() {
    let mut invoice = rich().adopt(DateTime::UNIX_EPOCH).invoice;
    let stated = |invoice: &Invoice| {
        let totals = invoice.totals().unwrap();
        Document::of(invoice, &totals, None, &Business::default()).totals
    };
    invoice.terms.adjustments[0].amount = Some(Decimal::ZERO);
    invoice.terms.adjustments.truncate(1);
    assert_eq!(stated(&invoice).allowances, Some(Decimal::ZERO));
    assert_eq!(stated(&invoice).charges, None);
    invoice.terms.adjustments[0].charge = true;
    assert_eq!(stated(&invoice).allowances, None);
    assert_eq!(stated(&invoice).charges, Some(Decimal::ZERO));
}

/// 118.79 at 19 % and 24.90 at 7 %, 3 % off each.
fn three_percent_off_each_rate() -> Invoice {
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    let mut invoice = rich().adopt(DateTime::UNIX_EPOCH).invoice;
    for (item, (price, rate)) in invoice.items.iter_mut().zip([("118.79", 19), ("24.90", 7)]) {
        (item.price, item.quantity) = (decimal(price), Decimal::ONE);
        item.tax = Some(Decimal::from(rate));
        item.terms = LineTerms {
            category: Some(TaxCategory::S),
            ..LineTerms::default()
        };
    }
    let off = |rate: i64| Adjustment {
        percent: Some(Decimal::from(3)),
        reason: "Loyalty".into(),
        tax: Some(Decimal::from(rate)),
        of_rate: true,
        ..Adjustment::default()
    };
    invoice.terms.adjustments = vec![off(19), off(7)];
    invoice
}

#[test]
fn a_percentage_of_each_rate_is_stated_with_what_it_is_of_and_comes_back_the_same() {
    let invoice = three_percent_off_each_rate();
    let totals = invoice.totals().unwrap();
    let document = Document::of(&invoice, &totals, None, &Business::default());
    let stated = document.terms.adjustments.iter().map(|one| {
        assert!(!one.of_rate, "no e-invoice has a term for it");
        [one.base, one.percent, one.amount].map(|number| number.unwrap().to_string())
    });
    let expected = [["118.79", "3", "3.56"], ["24.90", "3", "0.75"]];
    assert_eq!(stated.collect::<Vec<_>>(), expected);
    for syntax in [Syntax::Ubl, Syntax::Cii] {
        let back = again("shares", &document, syntax);
        assert_eq!(back.terms.adjustments, document.terms.adjustments);
        let taken_in = back.adopt(DateTime::UNIX_EPOCH).invoice;
        assert_eq!(taken_in.totals().unwrap().taxes, totals.taxes, "{syntax:?}");
    }
}

#[test]
fn with_prices_that_include_tax_a_percentage_is_stated_as_an_amount_alone() {
    let mut invoice = three_percent_off_each_rate();
    invoice.terms.prices_include_tax = true;
    // On a line it says nothing, and is not stated.
    invoice.items[0].terms.adjustments = vec![invoice.terms.adjustments[0].clone()];
    let totals = invoice.totals().unwrap();
    let document = Document::of(&invoice, &totals, None, &Business::default());
    let of_line = &document.lines[0].terms.adjustments;
    for one in document.terms.adjustments.iter().chain(of_line) {
        assert_eq!((one.of_rate, one.base, one.percent), (false, None, None));
        assert!(one.amount.is_some());
    }
}

#[test]
fn a_control_character_is_refused_with_the_place_it_would_stand_in() {
    let mut document = rich();
    document.lines[1].name = "bell\u{7}".into();
    let said = |syntax| document.to_xml(syntax).unwrap_err().to_string();
    assert_eq!(
        said(Syntax::Ubl),
        "Invoice/InvoiceLine[2]/Item/Name has the control character U+0007, which XML cannot hold; \
         remove it"
    );
    assert!(
        said(Syntax::Cii).contains("IncludedSupplyChainTradeLineItem[2]/SpecifiedTradeProduct")
    );
}
