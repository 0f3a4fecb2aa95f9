//! The fixed texts of the payment part in the four languages of the guidelines (annex D).

/// Language of the payment part's headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Deutsch.
    German,
    /// Français.
    French,
    /// Italiano.
    Italian,
    /// English.
    English,
}

impl Language {
    /// The language of a code such as `de` or `de-CH`; English for any other.
    #[must_use]
    pub fn of(code: &str) -> Self {
        match code.split(['-', '_']).next().unwrap_or_default() {
            "de" => Self::German,
            "fr" => Self::French,
            "it" => Self::Italian,
            _ => Self::English,
        }
    }

    pub(super) const fn words(self) -> &'static Words {
        match self {
            Self::German => &GERMAN,
            Self::French => &FRENCH,
            Self::Italian => &ITALIAN,
            Self::English => &ENGLISH,
        }
    }
}

pub(super) struct Words {
    pub receipt: &'static str,
    pub payment_part: &'static str,
    pub account: &'static str,
    pub reference: &'static str,
    pub further: &'static str,
    pub payable_by: &'static str,
    pub payable_by_blank: &'static str,
    pub currency: &'static str,
    pub amount: &'static str,
    pub acceptance: &'static str,
    pub separate: &'static str,
}

const GERMAN: Words = Words {
    receipt: "Empfangsschein",
    payment_part: "Zahlteil",
    account: "Konto / Zahlbar an",
    reference: "Referenz",
    further: "Zusätzliche Informationen",
    payable_by: "Zahlbar durch",
    payable_by_blank: "Zahlbar durch (Name/Adresse)",
    currency: "Währung",
    amount: "Betrag",
    acceptance: "Annahmestelle",
    separate: "Vor der Einzahlung abzutrennen",
};

const FRENCH: Words = Words {
    receipt: "Récépissé",
    payment_part: "Section paiement",
    account: "Compte / Payable à",
    reference: "Référence",
    further: "Informations supplémentaires",
    payable_by: "Payable par",
    payable_by_blank: "Payable par (nom/adresse)",
    currency: "Monnaie",
    amount: "Montant",
    acceptance: "Point de dépôt",
    separate: "A détacher avant le versement",
};

const ITALIAN: Words = Words {
    receipt: "Ricevuta",
    payment_part: "Sezione pagamento",
    account: "Conto / Pagabile a",
    reference: "Riferimento",
    further: "Informazioni supplementari",
    payable_by: "Pagabile da",
    payable_by_blank: "Pagabile da (nome/indirizzo)",
    currency: "Valuta",
    amount: "Importo",
    acceptance: "Punto di accettazione",
    separate: "Da staccare prima del versamento",
};

const ENGLISH: Words = Words {
    receipt: "Receipt",
    payment_part: "Payment part",
    account: "Account / Payable to",
    reference: "Reference",
    further: "Additional information",
    payable_by: "Payable by",
    payable_by_blank: "Payable by (name/address)",
    currency: "Currency",
    amount: "Amount",
    acceptance: "Acceptance point",
    separate: "Separate before paying in",
};
