//! The SEPA transfer code.

use super::money;
use crate::epc::{EpcTransfer, Remittance, payload};
use crate::{Code, CodeError, Fault, Field, Kind, creditor_reference_of};

pub fn transfer() -> EpcTransfer {
    EpcTransfer {
        bic: "BPOTBEB1".into(),
        name: "Bäckerei Grün".into(),
        iban: "BE72 0000 0000 1616".into(),
        amount: money(123_450, "EUR"),
        remittance: Remittance::Text("Invoice 2026-0042".into()),
    }
}

#[test]
fn a_transfer_is_written_line_by_line_as_the_guidelines_say() {
    let cases = [
        (
            transfer(),
            "BCD\n002\n1\nSCT\nBPOTBEB1\nBäckerei Grün\nBE72000000001616\nEUR1234.50\n\n\nInvoice 2026-0042",
        ),
        (
            EpcTransfer {
                remittance: Remittance::Reference("rf18 5390 0754 7034".into()),
                ..transfer()
            },
            "BCD\n002\n1\nSCT\nBPOTBEB1\nBäckerei Grün\nBE72000000001616\nEUR1234.50\n\nRF18539007547034",
        ),
        (
            EpcTransfer {
                bic: String::new(),
                amount: money(1, "EUR"),
                remittance: Remittance::None,
                ..transfer()
            },
            "BCD\n002\n1\nSCT\n\nBäckerei Grün\nBE72000000001616\nEUR0.01",
        ),
        (
            EpcTransfer {
                bic: " pofichbexxx ".into(),
                iban: "CH93 0076 2011 6238 5295 7".into(),
                amount: money(99_999_999_999, "EUR"),
                ..transfer()
            },
            "BCD\n002\n1\nSCT\nPOFICHBEXXX\nBäckerei Grün\nCH9300762011623852957\nEUR999999999.99\n\n\nInvoice 2026-0042",
        ),
    ];
    for (transfer, expected) in cases {
        assert_eq!(payload(&transfer).unwrap(), expected);
    }
}

#[test]
fn what_the_guidelines_do_not_allow_is_refused_by_field() {
    type Spoil = fn(&mut EpcTransfer);
    let cases: [(Spoil, Field, Fault); 20] = [
        (|t| t.name = "  ".into(), Field::Name, Fault::Missing),
        (|t| t.name = "ä".repeat(71), Field::Name, Fault::TooLong(70)),
        (
            |t| t.name = "A\nB".into(),
            Field::Name,
            Fault::Character('\n'),
        ),
        (|t| t.iban.clear(), Field::Iban, Fault::Missing),
        (
            |t| t.iban = "BE72000000001617".into(),
            Field::Iban,
            Fault::Checksum,
        ),
        (
            |t| t.iban = "BE7200000000161".into(),
            Field::Iban,
            Fault::Checksum,
        ),
        (
            |t| t.iban = "72000000001616".into(),
            Field::Iban,
            Fault::Shape,
        ),
        // A right number of a country outside SEPA.
        (
            |t| t.iban = "BR1800360305000010009795493C1".into(),
            Field::Iban,
            Fault::NotSepa,
        ),
        (|t| t.bic = "BPOT1EB1".into(), Field::Bic, Fault::Shape),
        (|t| t.bic = "BPOTBEB1X".into(), Field::Bic, Fault::Shape),
        (
            |t| {
                t.bic.clear();
                t.iban = "CH9300762011623852957".into();
            },
            Field::Bic,
            Fault::MissingOutsideEea,
        ),
        (
            |t| t.amount = money(100, "USD"),
            Field::Amount,
            Fault::NotEuro,
        ),
        (
            |t| t.amount = money(0, "EUR"),
            Field::Amount,
            Fault::OutOfRange,
        ),
        (
            |t| t.amount = money(-1, "EUR"),
            Field::Amount,
            Fault::OutOfRange,
        ),
        (
            |t| t.amount = money(100_000_000_000, "EUR"),
            Field::Amount,
            Fault::OutOfRange,
        ),
        (
            |t| t.remittance = Remittance::Text("x".repeat(141)),
            Field::Message,
            Fault::TooLong(140),
        ),
        (
            |t| t.remittance = Remittance::Text("a\tb".into()),
            Field::Message,
            Fault::Character('\t'),
        ),
        (
            |t| t.remittance = Remittance::Reference("RF19539007547034".into()),
            Field::Reference,
            Fault::Checksum,
        ),
        (
            |t| t.remittance = Remittance::Reference("539007547034".into()),
            Field::Reference,
            Fault::Shape,
        ),
        (
            |t| t.remittance = Remittance::Reference(format!("RF18{}", "0".repeat(22))),
            Field::Reference,
            Fault::TooLong(25),
        ),
    ];
    for (spoil, field, fault) in cases {
        let mut spoilt = transfer();
        spoil(&mut spoilt);
        assert_eq!(
            payload(&spoilt),
            Err(CodeError::Field { field, fault }),
            "{spoilt:?}"
        );
    }
}

#[test]
fn no_more_than_331_bytes_are_taken_and_those_fit_version_13() {
    // Lines without name and text: 4+4+2+4 + 9 + 1 + 17 + 11 + 1 + 1 = 54 bytes.
    let filled = |extra: &str| EpcTransfer {
        name: "ä".repeat(70),
        remittance: Remittance::Text(format!("{}{}{extra}", "é".repeat(68), "x")),
        ..transfer()
    };
    let fits = payload(&filled("")).unwrap();
    assert_eq!(fits.len(), 331);
    assert_eq!(Code::of(&fits, Kind::Epc).unwrap().size(), 69);
    assert_eq!(payload(&filled("x")), Err(CodeError::TooMuch(332, 331)));
    assert!(Code::of(&format!("{fits}x"), Kind::Epc).is_err());
}

#[test]
fn a_refusal_reads_as_a_sentence_that_names_the_field() {
    let mut spoilt = transfer();
    spoilt.iban = "BE72000000001617".into();
    assert_eq!(
        payload(&spoilt).unwrap_err().to_string(),
        "The IBAN does not add up; a digit or letter is wrong, missing or too many."
    );
    assert_eq!(payload(&spoilt).unwrap_err().field(), Some(Field::Iban));
}

#[test]
fn an_invoices_number_becomes_a_creditor_reference() {
    // The first is ISO 11649's own example.
    for (text, reference) in [
        ("539007547034", "RF18539007547034"),
        ("5390-0754/7034", "RF18539007547034"),
    ] {
        assert_eq!(creditor_reference_of(text).as_deref(), Ok(reference));
    }
    for number in 0..500 {
        let reference = creditor_reference_of(&format!("R-{number}")).unwrap();
        let transfer = EpcTransfer {
            remittance: Remittance::Reference(reference),
            ..transfer()
        };
        assert!(payload(&transfer).is_ok(), "{transfer:?}");
    }
    let with = |fault| {
        Err(CodeError::Field {
            field: Field::Reference,
            fault,
        })
    };
    assert_eq!(creditor_reference_of("–/ä"), with(Fault::Missing));
    assert_eq!(
        creditor_reference_of(&"1".repeat(22)),
        with(Fault::TooLong(21))
    );
}
