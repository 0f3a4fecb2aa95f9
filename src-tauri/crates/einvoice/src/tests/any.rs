//! Documents with any texts, with and without every optional term.

use super::round::{again, held};
use super::samples::rich;
use crate::{Document, Line, Syntax};
use counterfoil_domain::{Adjustment, Decimal, Identifier, Party, PostalAddress, Terms, Trade};
use proptest::prelude::*;

/// Texts and choices, taken in turn.
#[derive(Debug, Clone)]
struct Pool {
    texts: Vec<String>,
    choices: Vec<u16>,
    at: usize,
}

impl Pool {
    fn choice(&mut self) -> u16 {
        self.at += 1;
        self.choices[self.at % self.choices.len()]
    }

    /// A text that is not empty.
    fn text(&mut self) -> String {
        let index = usize::from(self.choice());
        let text = &self.texts[index % self.texts.len()];
        if text.is_empty() {
            "x".to_owned()
        } else {
            text.clone()
        }
    }

    /// Other texts, some of them empty.
    fn words(&mut self, places: &mut [&mut String]) {
        for place in places {
            match self.choice() % 3 {
                0 => place.clear(),
                1 => **place = self.text(),
                _ => {}
            }
        }
    }

    fn full(&mut self, places: &mut [&mut String]) {
        for place in places {
            **place = self.text();
        }
    }

    fn maybe<T>(&mut self, place: &mut Option<T>) {
        if self.choice().is_multiple_of(2) {
            *place = None;
        }
    }

    /// None, one or more, the last one again.
    fn few<T: Clone>(&mut self, places: &mut Vec<T>) {
        match self.choice() % 3 {
            0 => places.clear(),
            1 => places.extend(places.last().cloned()),
            _ => {}
        }
    }

    fn number(&mut self) -> Decimal {
        let (digits, scale) = (
            i64::from(self.choice()) - 9_000,
            u32::from(self.choice()) % 5,
        );
        Decimal::new(digits, scale)
    }

    fn numbers(&mut self, places: &mut [&mut Option<Decimal>]) {
        for place in places {
            **place = (!self.choice().is_multiple_of(3)).then(|| self.number());
        }
    }

    fn identifier(&mut self, place: &mut Option<Identifier>) {
        self.maybe(place);
        if let Some(id) = place {
            id.value = self.text();
            self.words(&mut [&mut id.scheme]);
        }
    }

    fn address(&mut self, place: &mut PostalAddress) {
        self.full(&mut [&mut place.street]);
        self.words(&mut [
            &mut place.additional,
            &mut place.third,
            &mut place.city,
            &mut place.postcode,
            &mut place.subdivision,
            &mut place.country,
        ]);
    }

    fn trade(&mut self, trade: &mut Trade) {
        self.words(&mut [
            &mut trade.trading_name,
            &mut trade.tax_registration,
            &mut trade.legal_notes,
        ]);
        self.few(&mut trade.identifiers);
        self.identifier(&mut trade.registration);
        self.identifier(&mut trade.electronic_address);
        self.address(&mut trade.address);
    }

    fn party(&mut self, party: &mut Party) {
        self.full(&mut [&mut party.name]);
        let contact = &mut party.contact;
        self.words(&mut [
            &mut party.vat_id,
            &mut contact.name,
            &mut contact.phone,
            &mut contact.email,
        ]);
        self.trade(&mut party.trade);
    }

    fn adjustments(&mut self, places: &mut Vec<Adjustment>) {
        self.few(places);
        for one in places {
            self.words(&mut [&mut one.reason, &mut one.reason_code]);
            self.numbers(&mut [&mut one.base, &mut one.percent, &mut one.tax]);
            one.amount = Some(self.number());
            self.maybe(&mut one.category);
        }
    }

    fn line(&mut self, line: &mut Line) {
        self.words(&mut [&mut line.name, &mut line.description]);
        (line.quantity, line.price, line.net) = (self.number(), self.number(), self.number());
        let terms = &mut line.terms;
        self.numbers(&mut [
            &mut line.rate,
            &mut terms.price_discount,
            &mut terms.gross_price,
            &mut terms.price_quantity,
        ]);
        if terms.price_quantity.is_none() {
            terms.price_unit.clear();
        }
        self.full(&mut [&mut terms.number, &mut terms.unit]);
        self.words(&mut [
            &mut terms.note,
            &mut terms.order_line,
            &mut terms.accounting_reference,
            &mut terms.seller_item,
            &mut terms.buyer_item,
            &mut terms.origin,
        ]);
        self.identifier(&mut terms.object);
        self.identifier(&mut terms.standard_item);
        self.maybe(&mut terms.period.from);
        self.maybe(&mut terms.period.to);
        self.adjustments(&mut terms.adjustments);
        self.few(&mut terms.classifications);
        for one in &mut terms.classifications {
            self.full(&mut [&mut one.code]);
            self.words(&mut [&mut one.list, &mut one.version]);
        }
        self.few(&mut terms.attributes);
        for one in &mut terms.attributes {
            self.full(&mut [&mut one.name]);
            self.words(&mut [&mut one.value]);
        }
    }

    fn references(&mut self, terms: &mut Terms) {
        self.words(&mut [
            &mut terms.process,
            &mut terms.buyer_reference,
            &mut terms.project,
            &mut terms.contract,
            &mut terms.order,
            &mut terms.sales_order,
            &mut terms.receipt,
            &mut terms.despatch,
            &mut terms.tender,
            &mut terms.accounting_reference,
            &mut terms.payment_terms,
            &mut terms.tax_point_code,
        ]);
        self.identifier(&mut terms.object);
        self.maybe(&mut terms.tax_point);
        self.few(&mut terms.notes);
        for note in &mut terms.notes {
            note.text = format!("n{}", self.text());
        }
        self.few(&mut terms.preceding);
        for one in &mut terms.preceding {
            self.full(&mut [&mut one.reference]);
            self.maybe(&mut one.date);
        }
        self.few(&mut terms.documents);
        for one in &mut terms.documents {
            self.full(&mut [&mut one.reference]);
            self.words(&mut [&mut one.description, &mut one.location]);
            if let Some(file) = &mut one.file {
                self.words(&mut [&mut file.name, &mut file.mime]);
            }
        }
    }

    fn payment(&mut self, terms: &mut Terms) {
        let payment = &mut terms.payment;
        self.words(&mut [&mut payment.means_text, &mut payment.remittance]);
        self.few(&mut payment.accounts);
        for account in &mut payment.accounts {
            self.full(&mut [&mut account.iban]);
            self.words(&mut [&mut account.name, &mut account.bic]);
        }
        self.maybe(&mut payment.card);
        self.maybe(&mut payment.debit);
        if let Some(debit) = &mut payment.debit {
            self.full(&mut [&mut debit.mandate]);
            self.words(&mut [&mut debit.creditor, &mut debit.account]);
        }
        self.maybe(&mut terms.payee);
        if let Some(payee) = &mut terms.payee {
            self.full(&mut [&mut payee.name]);
            self.identifier(&mut payee.identifier);
            self.identifier(&mut payee.registration);
        }
        self.maybe(&mut terms.tax_representative);
        if let Some(one) = &mut terms.tax_representative {
            self.full(&mut [&mut one.name]);
            self.words(&mut [&mut one.vat_id]);
            self.address(&mut one.address);
        }
    }

    fn document(&mut self) -> Document {
        let mut document = rich();
        let terms = &mut document.terms;
        let kinds = [380, 384, 326, 381, 396, 261];
        terms.kind = kinds[usize::from(self.choice()) % kinds.len()];
        document.currency = ["EUR", "JPY", "KWD"][usize::from(self.choice()) % 3]
            .parse()
            .unwrap();
        self.full(&mut [&mut document.reference, &mut document.customization]);
        self.maybe(&mut document.issue_date);
        self.maybe(&mut document.due_date);
        self.references(terms);
        self.payment(terms);
        self.words(&mut [&mut terms.delivery.name]);
        self.identifier(&mut terms.delivery.location);
        self.maybe(&mut terms.delivery.date);
        self.maybe(&mut terms.delivery.period.from);
        self.maybe(&mut terms.delivery.period.to);
        self.maybe(&mut terms.delivery.address);
        self.adjustments(&mut terms.adjustments);
        self.numbers(&mut [&mut terms.prepaid, &mut terms.rounding]);
        self.maybe(&mut terms.tax_in_tax_currency);
        let totals = &mut document.totals;
        self.numbers(&mut [&mut totals.allowances, &mut totals.charges, &mut totals.tax]);
        totals.due = self.number();
        self.party(&mut document.seller);
        self.party(&mut document.buyer);
        self.few(&mut document.lines);
        for line in &mut document.lines {
            self.line(line);
        }
        for group in &mut document.taxes {
            self.words(&mut [&mut group.reason, &mut group.reason_code]);
            group.base = self.number();
        }
        document
    }
}

fn pools() -> impl Strategy<Value = Pool> {
    let text = "[ -~¡-ſ€…\u{1f4c4}日\n\t\r]{0,12}".prop_map(|text| text.trim().to_owned());
    let texts = prop::collection::vec(text, 1..24);
    let choices = prop::collection::vec(any::<u16>(), 1..400);
    (texts, choices).prop_map(|(texts, choices)| Pool {
        texts,
        choices,
        at: 0,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_document_says_the_same_when_it_is_written_and_read_in_either_syntax(mut pool in pools()) {
        let document = pool.document();
        for syntax in [Syntax::Ubl, Syntax::Cii] {
            prop_assert_eq!(again("any", &document, syntax), held(&document, syntax));
        }
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Document::read(&bytes);
    }

    #[test]
    fn a_file_that_was_cut_or_changed_is_read_or_refused(at in 0_usize..20_000, byte in any::<u8>()) {
        for syntax in [Syntax::Ubl, Syntax::Cii] {
            let mut bytes = rich().to_xml(syntax).unwrap();
            // Without the line end after it the last element is still whole.
            let at = at % bytes.trim_ascii_end().len();
            prop_assert!(Document::read(&bytes[..at]).is_err());
            bytes[at] = byte;
            let _ = Document::read(&bytes);
        }
    }
}
