//! The invented people, businesses and goods that the data is made of.

/// First name, last name, business, the part of the e-mail address before the at sign.
pub type Person = (&'static str, &'static str, &'static str, &'static str);

/// Whom the invoice ARC011 goes to.
pub const STUDIO: Person = ("Elena", "Prentice", "Rock & Roll Studio", "studio");

/// Customers in several languages and scripts; empty texts occur as they do at a service.
pub const PEOPLE: &[Person] = &[
    (
        "Małgorzata",
        "Wiśniewska",
        "Żółta Łódź Sp. z o.o.",
        "biuro.lodz",
    ),
    ("Νίκος", "Παπαδόπουλος", "Αφοί Παπαδόπουλοι Ο.Ε.", "nikos"),
    ("Ольга", "Северная", "ООО «Северный ветер»", "veter"),
    ("Jürgen", "Groß", "Groß & Söhne GmbH", "rechnung.gross"),
    ("", "", "L’Atelier d’Été SARL", "compta.atelier"),
    ("Íñigo", "Peñalver", "", "inigo"),
    ("Оксана", "Їжакевич", "ТОВ «Їжак»", "yizhak"),
    ("Şebnem", "Işık", "Işık Yayıncılık A.Ş.", "isik"),
    ("Jiří", "Příhoda", "Příliš žlutý kůň s.r.o.", "prihoda"),
    ("Ngọc", "Đặng", "Quán Cà Phê Đỏ", "dang"),
    ("Bence", "Őrsi", "Őszi Fűszer Kft.", "orsi"),
    ("Sigríður", "Þórsdóttir", "", "sigridur"),
    (
        "Grace",
        "Adeyemi",
        "Adeyemi Textiles Ltd",
        "accounts.adeyemi",
    ),
    ("Ελένη", "", "Θάλασσα Α.Ε.", "thalassa"),
    ("Иван", "Божков", "„Чучулига“ ЕООД", "bozhkov"),
    ("Łukasz", "Źrebiec", "Źródło Dźwięku", "zrodlo"),
    ("Ana", "Conceição", "Pão & Maçã, Lda.", "ana"),
    ("", "", "Nordvik Båtbyggeri AS", "faktura.nordvik"),
    ("Laura", "Bērziņa", "Ķiršu Dārzs SIA", "berzina"),
    ("Tom", "O’Malley", "", "tom.omalley"),
];

/// What is sold, with a description.
pub const GOODS: &[(&str, &str)] = &[
    ("Consulting", "On site, by the hour"),
    ("Website maintenance", "Updates, backups and monitoring"),
    ("Translation", "Per page of 1,800 characters"),
    ("Projekt graficzny", "Logo i papier firmowy"),
    ("Μετάφραση", "Ανά σελίδα"),
    ("Разработка", "Почасовая оплата"),
    ("Photography", ""),
    ("Hosting, one year", "Renews in twelve months"),
    ("Training day", "Up to twelve people"),
    ("Dźwięk i światło", "Obsługa koncertu"),
    ("Spare part 40-118", ""),
    ("Delivery", "Within the city"),
];
