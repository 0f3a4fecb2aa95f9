//! Written and read again: the same document, in the same syntax and in the other one.

use super::public::{read, samples};
use crate::{Document, Line, Syntax};
use counterfoil_domain::Decimal;

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
/// - CII states the day and code of taxation (BT-7, BT-8) in the tax groups.
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
        for party in [&mut held.seller, &mut held.buyer] {
            party
                .trade
                .identifiers
                .sort_by_key(|id| !id.scheme.is_empty());
        }
    }
    held
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
