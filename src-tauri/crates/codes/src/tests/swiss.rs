//! The Swiss bill. Accounts and references are those of the guidelines' examples.

use super::money;
use crate::swiss::{
    Address, Block, Language, Reference, SwissBill, is_qr_iban, payload, payment_part, qr_reference,
};
use crate::{AddressPart, CodeError, Fault, Field, Party};

fn address(name: &str, street: &str, building: &str, post_code: &str, town: &str) -> Address {
    Address {
        name: name.into(),
        street: street.into(),
        building: building.into(),
        post_code: post_code.into(),
        town: town.into(),
        country: "CH".into(),
    }
}

pub fn bill() -> SwissBill {
    SwissBill {
        iban: "CH44 3199 9123 0008 8901 2".into(),
        creditor: address("Käserei Grün AG", "Seestrasse", "12a", "2501", "Biel"),
        debtor: Some(address(
            "Anna Beispiel",
            "Hauptgasse",
            "28",
            "9400",
            "Rorschach",
        )),
        amount: money(194_975, "CHF"),
        reference: Reference::Qr("21 00000 00003 13947 14300 09017".into()),
        message: "Auftrag vom 15.06.2020".into(),
        billing: "//S1/10/10201409/11/200512/32/7.7".into(),
    }
}

fn ordinary() -> SwissBill {
    SwissBill {
        iban: "CH58 0079 1123 0008 8901 2".into(),
        reference: Reference::Creditor("RF18 5390 0754 7034".into()),
        ..bill()
    }
}

#[test]
fn a_bill_is_written_line_by_line_as_the_guidelines_say() {
    let expected = [
        "SPC",
        "0200",
        "1",
        "CH4431999123000889012",
        "S",
        "Käserei Grün AG",
        "Seestrasse",
        "12a",
        "2501",
        "Biel",
        "CH",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "1949.75",
        "CHF",
        "S",
        "Anna Beispiel",
        "Hauptgasse",
        "28",
        "9400",
        "Rorschach",
        "CH",
        "QRR",
        "210000000003139471430009017",
        "Auftrag vom 15.06.2020",
        "EPD",
        "//S1/10/10201409/11/200512/32/7.7",
    ];
    assert_eq!(payload(&bill()).unwrap(), expected.join("\n"));

    let bare = SwissBill {
        debtor: None,
        amount: money(50, "EUR"),
        reference: Reference::None,
        message: String::new(),
        billing: String::new(),
        ..ordinary()
    };
    let text = payload(&bare).unwrap();
    let lines: Vec<&str> = text.split('\n').collect();
    assert_eq!(lines.len(), 31);
    assert_eq!(lines[3], "CH5800791123000889012");
    assert_eq!(lines[18..20], ["0.50", "EUR"]);
    assert_eq!(lines[20..27], [""; 7]);
    assert_eq!(lines[27..], ["NON", "", "", "EPD"]);
}

#[test]
fn a_reference_ends_with_its_check_digit() {
    // The second is worked out by hand: 0 → 1 takes the carry to 9, nothing else, 10 - 9 = 1.
    let cases = [
        ("21000000000313947143000901", "210000000003139471430009017"),
        ("1", "000000000000000000000000011"),
    ];
    for (digits, reference) in cases {
        assert_eq!(qr_reference(digits).as_deref(), Ok(reference));
    }
    let with = |fault| {
        Err(CodeError::Field {
            field: Field::Reference,
            fault,
        })
    };
    assert_eq!(qr_reference(""), with(Fault::Missing));
    assert_eq!(qr_reference("12A"), with(Fault::Shape));
    assert_eq!(qr_reference(&"1".repeat(27)), with(Fault::TooLong(26)));
}

#[test]
fn qr_ibans_are_those_of_banks_30000_to_31999() {
    for (bank, expected) in [
        ("29999", false),
        ("30000", true),
        ("31999", true),
        ("32000", false),
    ] {
        assert_eq!(
            is_qr_iban(&format!("CH00 {bank} 123456789012")),
            expected,
            "{bank}"
        );
    }
}

#[test]
fn what_the_guidelines_do_not_allow_is_refused_by_field() {
    use AddressPart::{Building, Country, Name, PostCode, Street, Town};
    type Spoil = fn(&mut SwissBill);
    fn debtor(bill: &mut SwissBill) -> &mut Address {
        bill.debtor.as_mut().unwrap()
    }
    let of_creditor = |part| Field::Address(Party::Creditor, part);
    let of_debtor = |part| Field::Address(Party::Debtor, part);
    let cases: [(Spoil, Field, Fault); 22] = [
        (
            |b| b.iban = "CH4431999123000889013".into(),
            Field::Iban,
            Fault::Checksum,
        ),
        (
            |b| b.iban = "DE02120300000000202051".into(),
            Field::Iban,
            Fault::NotSwiss,
        ),
        (
            |b| b.creditor.name.clear(),
            of_creditor(Name),
            Fault::Missing,
        ),
        (
            |b| b.creditor.name = "x".repeat(71),
            of_creditor(Name),
            Fault::TooLong(70),
        ),
        (
            |b| b.creditor.street = "漢".into(),
            of_creditor(Street),
            Fault::Character('漢'),
        ),
        (
            |b| b.creditor.building = "1".repeat(17),
            of_creditor(Building),
            Fault::TooLong(16),
        ),
        (
            |b| debtor(b).post_code.clear(),
            of_debtor(PostCode),
            Fault::Missing,
        ),
        (
            |b| debtor(b).town = " ".into(),
            of_debtor(Town),
            Fault::Missing,
        ),
        (
            |b| debtor(b).town = "x".repeat(36),
            of_debtor(Town),
            Fault::TooLong(35),
        ),
        (
            |b| debtor(b).country.clear(),
            of_debtor(Country),
            Fault::Missing,
        ),
        (
            |b| debtor(b).country = "CHE".into(),
            of_debtor(Country),
            Fault::Shape,
        ),
        (
            |b| b.amount = money(100, "USD"),
            Field::Amount,
            Fault::NotFrancOrEuro,
        ),
        (
            |b| b.amount = money(0, "CHF"),
            Field::Amount,
            Fault::OutOfRange,
        ),
        (
            |b| b.amount = money(100_000_000_000, "CHF"),
            Field::Amount,
            Fault::OutOfRange,
        ),
        (
            |b| b.reference = Reference::None,
            Field::Reference,
            Fault::NotOfThisAccount,
        ),
        (
            |b| b.reference = Reference::Creditor("RF18539007547034".into()),
            Field::Reference,
            Fault::NotOfThisAccount,
        ),
        (
            |b| b.iban = "CH5800791123000889012".into(),
            Field::Reference,
            Fault::NotOfThisAccount,
        ),
        (
            |b| b.reference = Reference::Qr("210000000003139471430009018".into()),
            Field::Reference,
            Fault::Checksum,
        ),
        (
            |b| b.reference = Reference::Qr("0".repeat(27)),
            Field::Reference,
            Fault::Checksum,
        ),
        (
            |b| b.message = "x".repeat(141),
            Field::Message,
            Fault::TooLong(140),
        ),
        (
            |b| b.message = "x".repeat(139),
            Field::Billing,
            Fault::TooLong(1),
        ),
        (|b| b.billing = "S1/10".into(), Field::Billing, Fault::Shape),
    ];
    for (spoil, field, fault) in cases {
        let mut spoilt = bill();
        spoil(&mut spoilt);
        assert_eq!(
            payload(&spoilt),
            Err(CodeError::Field { field, fault }),
            "{spoilt:?}"
        );
    }
    // Every allowed character beyond Latin-1 that people's names have.
    let mut named = bill();
    named.creditor.name = "Žižek Łódź Țărușul € Ĳ".into();
    assert!(payload(&named).is_ok());
}

fn headings(blocks: &[Block]) -> Vec<&str> {
    blocks.iter().map(|block| block.heading).collect()
}

#[test]
fn the_payment_part_prints_what_the_guidelines_want() {
    let part = payment_part(&bill(), Language::German).unwrap();
    assert_eq!(part.payload, payload(&bill()).unwrap());
    let payment = &part.payment;
    assert_eq!(payment.title, "Zahlteil");
    assert_eq!(
        headings(&payment.information),
        [
            "Konto / Zahlbar an",
            "Referenz",
            "Zusätzliche Informationen",
            "Zahlbar durch"
        ]
    );
    assert_eq!(
        payment.information[0].lines,
        [
            "CH44 3199 9123 0008 8901 2",
            "Käserei Grün AG",
            "Seestrasse 12a",
            "2501 Biel"
        ]
    );
    assert_eq!(
        payment.information[1].lines,
        ["21 00000 00003 13947 14300 09017"]
    );
    assert_eq!(
        payment.information[2].lines,
        [
            "Auftrag vom 15.06.2020",
            "//S1/10/10201409/11/200512/32/7.7"
        ]
    );
    assert_eq!(payment.currency.lines, ["CHF"]);
    assert_eq!(payment.amount.lines, ["1 949.75"]);
    assert_eq!(payment.acceptance, None);
    assert_eq!(
        headings(&part.receipt.information),
        ["Konto / Zahlbar an", "Referenz", "Zahlbar durch"]
    );
    assert_eq!(part.receipt.acceptance, Some("Annahmestelle"));
    assert_eq!(part.separate, "Vor der Einzahlung abzutrennen");
}

#[test]
fn without_a_payer_there_is_a_field_to_fill_and_without_a_reference_no_heading() {
    let mut bare = ordinary();
    bare.debtor = None;
    bare.reference = Reference::None;
    bare.message.clear();
    bare.billing.clear();
    let part = payment_part(&bare, Language::of("fr-CH")).unwrap();
    assert_eq!(
        headings(&part.payment.information),
        ["Compte / Payable à", "Payable par (nom/adresse)"]
    );
    let blank = part.payment.information[1].blank.unwrap();
    assert_eq!((blank.width, blank.height), (65.0, 25.0));
    let blank = part.receipt.information[1].blank.unwrap();
    assert_eq!((blank.width, blank.height), (52.0, 20.0));
}

#[test]
fn amounts_references_and_foreign_addresses_are_printed_as_the_style_guide_shows() {
    for (minor, text) in [
        (5, "0.05"),
        (10_000, "100.00"),
        (100_000, "1 000.00"),
        (123_456_789, "1 234 567.89"),
        (99_999_999_999, "999 999 999.99"),
    ] {
        let mut bill = ordinary();
        bill.amount = money(minor, "EUR");
        bill.creditor.country = "li".into();
        bill.creditor.street.clear();
        bill.creditor.building.clear();
        let part = payment_part(&bill, Language::Italian).unwrap();
        assert_eq!(part.payment.amount.lines, [text]);
        let account = &part.payment.information[0].lines;
        assert_eq!(account[1..], ["Käserei Grün AG", "LI-2501 Biel"]);
        assert_eq!(part.payment.information[1].lines, ["RF18 5390 0754 7034"]);
    }
}
