//! The same invoice in other encodings and under other prefixes, what is left out of a file, and
//! what is said about a file that cannot be understood.

use super::samples::rich;
use crate::{Document, ReadError, Syntax};
use chrono::DateTime;
use counterfoil_domain::{Decimal, TotalsError};

fn xml(syntax: Syntax) -> String {
    String::from_utf8(rich().to_xml(syntax).unwrap()).unwrap()
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = mark.then_some('\u{feff}').into_iter().collect::<String>();
    let units = format!("{mark}{text}");
    units.encode_utf16().flat_map(order).collect()
}

#[test]
fn an_invoice_is_read_in_every_usual_encoding() {
    let mut document = rich();
    document.seller.name = "Müller “Söhne” – 5 €".into();
    let text = String::from_utf8(document.to_xml(Syntax::Ubl).unwrap()).unwrap();
    let as_utf16 = text.replace("UTF-8", "UTF-16");
    let declared = |label: &str| {
        let text = text.replace("UTF-8", label);
        encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
    };
    for (what, bytes) in [
        ("UTF-8", text.clone().into_bytes()),
        (
            "UTF-8 with its mark",
            format!("\u{feff}{text}").into_bytes(),
        ),
        ("no declaration", text.split_once('\n').unwrap().1.into()),
        ("UTF-16 LE", utf16(&as_utf16, u16::to_le_bytes, true)),
        ("UTF-16 BE", utf16(&as_utf16, u16::to_be_bytes, true)),
        (
            "UTF-16 LE without a mark",
            utf16(&as_utf16, u16::to_le_bytes, false),
        ),
        ("Windows-1252", declared("windows-1252")),
        ("ISO-8859-1 as it is in use", declared("ISO-8859-1")),
    ] {
        let read = Document::read(&bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(read.document, document, "{what}");
    }
}

#[test]
fn prefixes_comments_and_character_data_make_no_difference() {
    let ubl = xml(Syntax::Ubl)
        .replace("cbc:", "b:")
        .replace(":cbc=", ":b=")
        .replace("<Invoice xmlns=", "<i:Invoice xmlns:i=")
        .replace("</Invoice>", "</i:Invoice><?done now?>")
        .replace(">t153<", "><!-- name --><![CDATA[t]]>&#x31;53<!-- end --><");
    let cii = xml(Syntax::Cii)
        .replace("<ram:", "<")
        .replace("</ram:", "</")
        .replace("xmlns:ram=", "xmlns=")
        .replace("rsm:", "x:")
        .replace(":rsm=", ":x=");
    for text in [ubl, cii] {
        let read = Document::read(text.as_bytes()).unwrap();
        assert_eq!(read.document, rich());
        assert_eq!(read.ignored, Vec::<String>::new());
    }
}

#[test]
fn what_the_norm_has_no_term_for_is_named_and_the_rest_is_read() {
    let extra = [
        (
            "<cbc:CustomizationID>",
            "<e:Signed xmlns:e=\"urn:example.com:e\"><e:By>me</e:By></e:Signed>",
        ),
        ("<cbc:IssueDate>2026-01-02", "<cbc:UUID>1-2-3</cbc:UUID>"),
        ("<cbc:Telephone>t42", "<cbc:Telefax>0</cbc:Telefax>"),
        (
            "<cbc:Telephone>t57",
            "<x:ID xmlns:x=\"urn:example.com:x\">foreign</x:ID><cbc:ID/>",
        ),
        (
            "<cbc:PaymentID>t83",
            "<cbc:InstructionNote>soon</cbc:InstructionNote>",
        ),
    ];
    let mut text = xml(Syntax::Ubl);
    for (before, element) in extra {
        text = text.replacen(before, &format!("{element}{before}"), 1);
    }
    let read = Document::read(text.as_bytes()).unwrap();
    assert_eq!(read.document, rich());
    assert_eq!(
        read.ignored,
        [
            "Invoice/Signed",
            "Invoice/UUID",
            "Invoice/AccountingSupplierParty/Party/Contact/Telefax",
            "Invoice/AccountingCustomerParty/Party/Contact/ID[1]",
            "Invoice/PaymentMeans[1]/InstructionNote",
        ]
    );
}

#[test]
fn a_file_that_cannot_be_understood_is_refused_with_the_element_and_what_would_be_right() {
    for (from, to, said) in [
        (
            ">129</cbc:Inv",
            ">12,9</cbc:Inv",
            "Invoice/InvoiceLine[1]/InvoicedQuantity says “12,9”, where a number such as 1200.50 is \
             expected",
        ),
        (
            ">187.84</cbc:LineExt",
            "> </cbc:LineExt",
            "Invoice/LegalMonetaryTotal/LineExtensionAmount is missing: an amount such as 1200.50",
        ),
        (
            ">2026-01-09<",
            ">09.01.2026<",
            "Invoice/DueDate says “09.01.2026”, where a date such as 2026-03-31 is expected",
        ),
        (
            ">EUR</cbc:DocumentCurrencyCode>",
            ">Euro</cbc:DocumentCurrencyCode>",
            "Invoice/DocumentCurrencyCode says “Euro”, where a currency code such as EUR is expected",
        ),
        (
            "currencyID=\"EUR\">212.36",
            "currencyID=\"USD\">212.36",
            "Invoice/LegalMonetaryTotal/PayableAmount says “212.36 USD”, where an amount in EUR, the \
             invoice's currency, is expected",
        ),
        (
            ">380</cbc:InvoiceTypeCode>",
            ">Invoice</cbc:InvoiceTypeCode>",
            "Invoice/InvoiceTypeCode says “Invoice”, where a code such as 380 for an invoice or 381 \
             for a credit note is expected",
        ),
        (
            "<cbc:ID>E</cbc:ID>",
            "<cbc:ID>Exempt</cbc:ID>",
            "Invoice/TaxTotal[1]/TaxSubtotal[2]/TaxCategory/ID says “Exempt”, where a tax category \
             (S, Z, E, AE, K, G, O, L or M) is expected",
        ),
        (
            ">dDEyNQ==<",
            ">not base 64!<",
            "Invoice/AdditionalDocumentReference[3]/Attachment/EmbeddedDocumentBinaryObject says “not \
             base 64!”, where a file in base 64 is expected",
        ),
        (
            ">true</cbc:ChargeIndicator>",
            ">yes</cbc:ChargeIndicator>",
            "Invoice/AllowanceCharge[2]/ChargeIndicator says “yes”, where true or false is expected",
        ),
    ] {
        let text = xml(Syntax::Ubl);
        assert!(text.contains(from), "{from}");
        let error = Document::read(text.replacen(from, to, 1).as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), said);
    }
}

#[test]
fn a_credit_note_of_an_invoices_kind_is_refused_since_its_amounts_could_mean_either() {
    let mut credit = rich();
    credit.terms.kind = 381;
    let text = String::from_utf8(credit.to_xml(Syntax::Ubl).unwrap()).unwrap();
    let error = Document::read(text.replace(">381<", ">380<").as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "CreditNote/CreditNoteTypeCode says “380”, where the code of a credit note, 381 for example, \
         is expected"
    );
}

#[test]
fn ten_thousand_lines_are_read_and_one_more_is_not() {
    let mut document = rich();
    let short = document.lines.remove(1);
    document.lines = vec![short.clone(); 10_000];
    let bytes = document.to_xml(Syntax::Cii).unwrap();
    assert_eq!(Document::read(&bytes).unwrap().document.lines.len(), 10_000);
    document.lines.push(short);
    let bytes = document.to_xml(Syntax::Cii).unwrap();
    assert_eq!(Document::read(&bytes), Err(ReadError::TooManyLines(10_001)));
}

#[test]
fn what_only_a_hostile_file_has_so_many_of_is_refused_or_told_in_part() {
    let mut document = rich();
    let adjustments = &mut document.terms.adjustments;
    *adjustments = vec![adjustments[0].clone(); 1_001];
    for syntax in [Syntax::Ubl, Syntax::Cii] {
        let bytes = document.to_xml(syntax).unwrap();
        assert_eq!(
            Document::read(&bytes),
            Err(ReadError::TooManyAdjustments(1_001))
        );
    }
    let many = "<cbc:UUID>1</cbc:UUID>".repeat(200_000);
    let text = xml(Syntax::Ubl).replacen("<cbc:IssueDate>", &format!("{many}<cbc:IssueDate>"), 1);
    let read = Document::read(text.as_bytes()).unwrap();
    assert_eq!(read.document, rich());
    assert_eq!(read.ignored.len(), 100);
    assert_eq!(read.ignored[99], "Invoice/UUID[100]");
}

#[test]
fn the_largest_numbers_there_are_make_nothing_panic() {
    let mut document = rich();
    document.lines[0].price = Decimal::MAX;
    document.lines[0].quantity = Decimal::MIN;
    document.lines[0].terms.price_discount = Some(Decimal::MAX);
    document.lines[0].terms.gross_price = None;
    document.totals.tax = None;
    for group in &mut document.taxes {
        group.tax = Decimal::MAX;
    }
    for syntax in [Syntax::Ubl, Syntax::Cii] {
        let read = Document::read(&document.to_xml(syntax).unwrap())
            .unwrap()
            .document;
        assert_eq!(read.lines[0].price, Decimal::MAX);
        let adopted = read.adopt(DateTime::UNIX_EPOCH);
        assert_eq!(adopted.invoice.totals(), Err(TotalsError::Line(0)));
    }
    let longest = "0".repeat(40) + "1." + &"0".repeat(40);
    let text = xml(Syntax::Ubl).replace(">129<", &format!(">{longest}<"));
    let read = Document::read(text.as_bytes()).unwrap();
    assert_eq!(read.document.lines[0].quantity, Decimal::ONE);
}

#[test]
fn a_charge_on_a_price_is_left_out_and_not_taken_for_a_discount() {
    let mut expected = rich();
    expected.lines[0].terms.price_discount = None;
    for (syntax, price, indicator, left) in [
        (
            Syntax::Ubl,
            "<cac:Price>",
            "Indicator>false<",
            "Invoice/InvoiceLine[1]/Price/AllowanceCharge",
        ),
        (
            Syntax::Cii,
            "<ram:GrossPriceProductTradePrice>",
            "Indicator>false<",
            "CrossIndustryInvoice/SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem[1]/\
             SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge",
        ),
    ] {
        let text = xml(syntax);
        let (before, after) = text.split_once(price).unwrap();
        let after = after.replacen(indicator, &indicator.replace("false", "true"), 1);
        let read = Document::read(format!("{before}{price}{after}").as_bytes()).unwrap();
        if syntax == Syntax::Ubl {
            expected.lines[0].terms.gross_price = None;
        } else {
            expected.lines[0].terms.gross_price = rich().lines[0].terms.gross_price;
        }
        assert_eq!(read.document, expected, "{syntax:?}");
        assert_eq!(read.ignored, [left]);
    }
}

#[test]
fn the_tax_in_the_accounting_currency_is_told_by_its_currency_wherever_it_stands() {
    let ubl = xml(Syntax::Ubl);
    let (start, other) = ("  <cac:TaxTotal>", "currencyID=\"SEK\"");
    let at = ubl.rfind(start).unwrap();
    let end = ubl.find("  <cac:LegalMonetaryTotal>").unwrap();
    let second = &ubl[at..end];
    assert!(second.contains(other));
    let swapped = ubl
        .replace(second, "")
        .replacen(start, &format!("{second}{start}"), 1);
    let cii = xml(Syntax::Cii);
    let mut lines: Vec<&str> = cii.lines().collect();
    let at = lines.iter().position(|line| line.contains(other)).unwrap();
    lines.swap(at - 1, at);
    for text in [swapped, lines.join("\n")] {
        let read = Document::read(text.as_bytes()).unwrap();
        assert_eq!(read.document, rich());
        assert_eq!(read.ignored, Vec::<String>::new());
    }
}
