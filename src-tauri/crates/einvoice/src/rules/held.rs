//! Rules that need no check: a document cannot break them, or another rule says the same.

/// A rule of a publisher that is not in the tables of checks, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its name at its publisher.
    pub id: &'static str,
    /// Why it needs no check, as a plain sentence.
    pub why: &'static str,
    /// The rule that says the same, where one does.
    pub same_as: Option<&'static str>,
}

const fn by_type(id: &'static str, why: &'static str) -> Held {
    Held {
        id,
        why,
        same_as: None,
    }
}

const fn twin(id: &'static str, of: &'static str) -> Held {
    Held {
        id,
        why: "Another rule says the same.",
        same_as: Some(of),
    }
}

const AMOUNT: &str = "A document always holds this amount.";
const CURRENCY: &str = "A currency is of ISO 4217 by its type.";
const CATEGORY: &str = "A tax category is one of the norm's by its type.";
const ITALY: &str = "The category of Italy's split payment does not exist here.";
const ONE: &str = "A document holds at most one.";
const MEANING: &str = "Whether a reason and its code mean the same no program can tell.";
const PERIOD: &str = "A period without a day is no period.";
const WRITER: &str = "The writers of the syntaxes see to it.";

/// Every such rule of EN 16931 and of Peppol.
#[must_use]
pub const fn held() -> &'static [Held] {
    HELD
}

const HELD: &[Held] = &[
    by_type("BR-04", "A kind that is not told is 380, an invoice."),
    by_type("BR-05", CURRENCY),
    by_type("BR-12", AMOUNT),
    by_type("BR-13", AMOUNT),
    by_type("BR-14", AMOUNT),
    by_type("BR-15", AMOUNT),
    by_type("BR-22", "A line always holds its quantity."),
    by_type("BR-23", "A unit that is not told is C62, pieces."),
    by_type("BR-24", AMOUNT),
    by_type("BR-26", "A line always holds its price."),
    by_type("BR-45", AMOUNT),
    by_type("BR-46", AMOUNT),
    by_type("BR-47", CATEGORY),
    by_type("BR-66", ONE),
    by_type("BR-67", ONE),
    by_type("BR-CO-05", MEANING),
    by_type("BR-CO-06", MEANING),
    by_type("BR-CO-07", MEANING),
    by_type("BR-CO-08", MEANING),
    by_type("BR-CO-19", PERIOD),
    by_type("BR-CO-20", PERIOD),
    twin("BR-CO-21", "BR-33"),
    twin("BR-CO-22", "BR-38"),
    twin("BR-CO-23", "BR-42"),
    twin("BR-CO-24", "BR-44"),
    twin("BR-S-09", "BR-CO-17"),
    twin("BR-AF-09", "BR-CO-17"),
    twin("BR-AG-09", "BR-CO-17"),
    by_type("BR-B-01", ITALY),
    by_type("BR-B-02", ITALY),
    by_type("BR-CL-03", CURRENCY),
    by_type("BR-CL-04", CURRENCY),
    by_type("BR-CL-05", CURRENCY),
    by_type("BR-CL-17", CATEGORY),
    by_type("BR-CL-18", CATEGORY),
    by_type("PEPPOL-EN16931-R008", WRITER),
    by_type(
        "PEPPOL-EN16931-R043",
        "An adjustment is a charge or is not.",
    ),
    by_type(
        "PEPPOL-EN16931-R044",
        "A price has a discount and no charge.",
    ),
    by_type("PEPPOL-EN16931-R051", "All amounts are in one currency."),
    by_type("PEPPOL-EN16931-R053", WRITER),
    by_type("PEPPOL-EN16931-R054", WRITER),
    by_type("PEPPOL-EN16931-R080", ONE),
    by_type("PEPPOL-EN16931-R100", ONE),
    by_type("PEPPOL-EN16931-R101", WRITER),
    by_type(
        "PEPPOL-EN16931-R130",
        "The price and the quantity share a unit.",
    ),
    by_type(
        "PEPPOL-COMMON-R046",
        "BR-CL-25 refuses the scheme it is about.",
    ),
    by_type("PEPPOL-EN16931-F001", "A date is a date by its type."),
    twin("PEPPOL-EN16931-CL001", "BR-CL-24"),
    twin("PEPPOL-EN16931-CL002", "BR-CL-19"),
    twin("PEPPOL-EN16931-CL003", "BR-CL-20"),
    twin("PEPPOL-EN16931-CL006", "BR-CL-06"),
    by_type("PEPPOL-EN16931-CL007", CURRENCY),
    twin("PEPPOL-EN16931-CL008", "BR-CL-25"),
];
