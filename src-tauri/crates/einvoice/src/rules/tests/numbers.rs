//! Check digits against numbers that their registers give as examples.

use crate::rules::check_digits as digits;

#[test]
fn a_right_number_passes_and_one_with_a_wrong_digit_does_not() {
    type Case = (fn(&str) -> bool, &'static str, &'static str);
    let cases: [Case; 11] = [
        (
            digits::iban,
            "DE02 1203 0000 0000 2020 51",
            "DE02120300000000202052",
        ),
        (
            digits::iban,
            "GB82WEST12345698765432",
            "GB82WEST1234569876543",
        ),
        (digits::gln, "7300010000001", "7300010000002"),
        (digits::norwegian, "974760673", "974760674"),
        (digits::danish, "DK12345674", "12345674"),
        (digits::belgian, "0202239951", "0202239950"),
        (digits::italian_office, "UFY9MH", "UFY9M-"),
        (
            digits::italian_tax_code,
            "RSSMRA85T10A562S",
            "RSSMRA85T10A562",
        ),
        (digits::italian_vat, "IT00743110157", "IT00743110158"),
        (digits::swedish, "5560360793", "5560360794"),
        (digits::australian, "51824753556", "51824753557"),
    ];
    for (test, right, wrong) in cases {
        assert!(test(right), "{right}");
        assert!(!test(wrong), "{wrong}");
    }
}

#[test]
fn no_text_passes_as_a_number_or_breaks_the_test() {
    for text in [
        "",
        "é",
        "ééééééé",
        "DE",
        "٣٣٣٣٣٣٣٣٣",
        "0000000000000000000000000000000000000000000",
    ] {
        for test in [
            digits::iban,
            digits::norwegian,
            digits::danish,
            digits::belgian,
            digits::swedish,
            digits::australian,
            digits::italian_tax_code,
        ] {
            assert!(!test(text), "{text}");
        }
    }
}
