//! Invented invoices that keep the norm's rules, each from a number.

use chrono::{DateTime, Days, NaiveDate, Utc};
use counterfoil_domain::{
    Adjustment, AttachedFile, Attribute, Business, Classification, Contact, Currency, Customer,
    CustomerId, Decimal, Delivery, DirectDebit, Exemption, Identifier, Invoice, InvoiceId, ItemId,
    LineItem, LineTerms, Note, Party, Payee, PayeeAccount, Payment, PaymentCard, Period,
    PostalAddress, Preceding, Profile, Status, Supporting, TaxCategory, TaxRepresentative, TaxRule,
    Terms, Trade,
};
use counterfoil_einvoice::Document;
use fastrand::Rng;

const TEXTS: [&str; 8] = [
    "Consulting",
    "Müller & Söhne <Bau>",
    "Łódź \"Zakład\" 'A'",
    "帳簿 の 紙",
    "first line\nsecond line",
    "№ 5 – half, 50 % off; é́",
    "Paper\tA4 ]]> end",
    "\u{1f4c4} scans",
];

/// The invoice of that number.
pub fn document(seed: u64) -> Document {
    let mut rng = Rng::with_seed(seed);
    let r = &mut rng;
    let categories = categories(r);
    let untaxed = categories == [TaxCategory::O];
    let customer = customer(r, untaxed);
    let mut invoice = invoice(r, &categories, untaxed);
    invoice.terms.prices_include_tax = seed.is_multiple_of(3);
    let totals = invoice.totals().unwrap();
    Document::of(&invoice, &totals, Some(&customer), &Business::default())
}

/// What may stand together in one invoice.
fn categories(r: &mut Rng) -> Vec<TaxCategory> {
    use TaxCategory::{AE, E, G, K, L, M, O, S, Z};
    let all: [&[TaxCategory]; 8] = [
        &[S],
        &[S, Z],
        &[S, E, Z],
        &[AE],
        &[K, S],
        &[G],
        &[O],
        &[L, M, S],
    ];
    all[r.usize(..all.len())].to_vec()
}

fn some<T>(r: &mut Rng, make: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    r.bool().then(|| make(r))
}

fn or_empty(r: &mut Rng, make: impl FnOnce(&mut Rng) -> String) -> String {
    some(r, make).unwrap_or_default()
}

fn text(r: &mut Rng) -> String {
    TEXTS[r.usize(..TEXTS.len())].to_owned()
}

fn word(r: &mut Rng) -> String {
    format!(
        "{}-{}",
        ["REF", "A/7", "Zl.", "№"][r.usize(..4)],
        r.u32(1..99_999)
    )
}

fn few<T>(r: &mut Rng, most: usize, mut make: impl FnMut(&mut Rng) -> T) -> Vec<T> {
    (0..r.usize(..=most)).map(|_| make(r)).collect()
}

fn decimal(r: &mut Rng, most: i64, scale: u32) -> Decimal {
    Decimal::new(r.i64(1..most), r.u32(0..=scale))
}

fn day(r: &mut Rng) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    first + Days::new(r.u64(0..900))
}

fn period(r: &mut Rng) -> Period {
    let from = day(r);
    let to = some(r, |r| from + Days::new(r.u64(0..90)));
    let from = if to.is_some() {
        some(r, |_| from)
    } else {
        Some(from)
    };
    Period { from, to }
}

fn identifier(r: &mut Rng) -> Identifier {
    Identifier {
        value: word(r),
        scheme: ["", "0088", "0204", "0002"][r.usize(..4)].to_owned(),
    }
}

fn scheme(r: &mut Rng) -> Identifier {
    Identifier {
        value: r.u64(1_000_000..9_999_999).to_string(),
        scheme: "0088".to_owned(),
    }
}

fn address(r: &mut Rng) -> PostalAddress {
    PostalAddress {
        street: text(r),
        additional: or_empty(r, text),
        third: or_empty(r, text),
        city: text(r),
        postcode: word(r),
        subdivision: or_empty(r, text),
        country: ["DE", "FR", "AT", "PL"][r.usize(..4)].to_owned(),
    }
}

fn trade(r: &mut Rng) -> Trade {
    Trade {
        trading_name: or_empty(r, text),
        identifiers: some(r, identifier).into_iter().collect(),
        registration: Some(identifier(r)),
        electronic_address: some(r, |_| Identifier {
            value: "invoices@example.com".to_owned(),
            scheme: "EM".to_owned(),
        }),
        address: address(r),
        ..Trade::default()
    }
}

fn contact(r: &mut Rng) -> Contact {
    Contact {
        name: or_empty(r, text),
        phone: or_empty(r, |_| "+49 30 000000".to_owned()),
        email: or_empty(r, |_| "office@example.com".to_owned()),
    }
}

fn seller(r: &mut Rng, untaxed: bool) -> Party {
    let vat = if untaxed { "" } else { "DE123456789" };
    Party {
        name: text(r),
        vat_id: vat.to_owned(),
        contact: contact(r),
        trade: Trade {
            tax_registration: or_empty(r, |_| "12/345/67890".to_owned()),
            legal_notes: or_empty(r, text),
            ..trade(r)
        },
    }
}

fn customer(r: &mut Rng, untaxed: bool) -> Customer {
    let contact = contact(r);
    Customer {
        id: CustomerId::new(),
        account: None,
        remote_id: None,
        business_name: text(r),
        first_name: String::new(),
        last_name: String::new(),
        email: contact.email,
        phone: contact.phone,
        address: String::new(),
        tax_id: if untaxed { "" } else { "FR12345678901" }.to_owned(),
        trade: Trade {
            contact_name: contact.name,
            ..trade(r)
        },
        created_at: DateTime::<Utc>::UNIX_EPOCH,
        updated_at: DateTime::<Utc>::UNIX_EPOCH,
    }
}

fn invoice(r: &mut Rng, categories: &[TaxCategory], untaxed: bool) -> Invoice {
    let currency: Currency = ["EUR", "USD", "JPY", "CHF"][r.usize(..4)].parse().unwrap();
    let lines = r.usize(1..6);
    Invoice {
        id: InvoiceId::new(),
        account: None,
        remote_id: None,
        reference: word(r),
        status: Status::Draft,
        paid_on: None,
        customer: None,
        currency,
        issue_date: Some(day(r)),
        due_date: Some(day(r)),
        tax_rule: TaxRule::PerRate,
        note: or_empty(r, text),
        terms: terms(r, currency, categories, untaxed),
        items: (0..lines).map(|_| item(r, currency, categories)).collect(),
        created_at: DateTime::<Utc>::UNIX_EPOCH,
        updated_at: DateTime::<Utc>::UNIX_EPOCH,
    }
}

fn terms(r: &mut Rng, currency: Currency, categories: &[TaxCategory], untaxed: bool) -> Terms {
    let by_date = r.bool();
    let tax_currency = some(r, |_| "SEK".parse().unwrap());
    Terms {
        profile: Some(Profile::En16931),
        process: or_empty(r, |_| "urn:example.com:process:1".to_owned()),
        kind: [380, 384, 326, 381, 396, 261][r.usize(..6)],
        buyer_reference: or_empty(r, word),
        project: or_empty(r, word),
        contract: or_empty(r, word),
        order: or_empty(r, word),
        sales_order: or_empty(r, word),
        receipt: or_empty(r, word),
        despatch: or_empty(r, word),
        tender: or_empty(r, word),
        object: some(r, |r| Identifier {
            value: word(r),
            scheme: ["", "AAA", "ABZ"][r.usize(..3)].to_owned(),
        }),
        accounting_reference: or_empty(r, word),
        payment_terms: or_empty(r, text),
        tax_point: (by_date && r.bool()).then(|| day(r)),
        tax_point_code: if by_date || r.bool() {
            String::new()
        } else {
            ["3", "35", "432"][r.usize(..3)].to_owned()
        },
        tax_currency,
        tax_in_tax_currency: tax_currency.map(|_| decimal(r, 99_999, 2)),
        notes: few(r, 2, |r| Note {
            subject: or_empty(r, |_| "AAI".to_owned()),
            text: text(r),
        }),
        preceding: few(r, 2, |r| Preceding {
            reference: word(r),
            date: some(r, day),
        }),
        seller: Some(seller(r, untaxed)),
        // A payee that is called like the seller counts as none.
        payee: some(r, |r| Payee {
            name: format!("{} (payee)", text(r)),
            identifier: some(r, identifier),
            registration: some(r, identifier),
        }),
        tax_representative: (!untaxed && r.bool()).then(|| TaxRepresentative {
            name: text(r),
            vat_id: "DE987654321".to_owned(),
            address: address(r),
        }),
        delivery: Delivery {
            name: or_empty(r, text),
            location: some(r, scheme),
            date: Some(day(r)),
            period: some(r, period).unwrap_or_default(),
            address: Some(address(r)),
        },
        payment: payment(r),
        adjustments: few(r, 3, |r| {
            let category = categories[r.usize(..categories.len())];
            Adjustment {
                category: Some(category),
                tax: rate(r, category),
                ..adjustment(r, currency)
            }
        }),
        prepaid: some(r, |r| decimal(r, 999, currency.decimals())),
        rounding: some(r, |r| Decimal::new(r.i64(-9..9), currency.decimals())),
        exemptions: categories.iter().filter_map(|c| exemption(*c)).collect(),
        documents: documents(r),
        ..Terms::default()
    }
}

fn exemption(category: TaxCategory) -> Option<Exemption> {
    let code = match category {
        TaxCategory::E => "VATEX-EU-132",
        TaxCategory::AE => "VATEX-EU-AE",
        TaxCategory::K => "VATEX-EU-IC",
        TaxCategory::G => "VATEX-EU-G",
        TaxCategory::O => "VATEX-EU-O",
        _ => return None,
    };
    Some(Exemption {
        category,
        reason: "Not taxed, for a reason".to_owned(),
        code: code.to_owned(),
    })
}

fn rate(r: &mut Rng, category: TaxCategory) -> Option<Decimal> {
    match category {
        TaxCategory::S => Some(["19", "7", "5.5"][r.usize(..3)].parse().unwrap()),
        TaxCategory::L | TaxCategory::M => Some(["6.5", "3"][r.usize(..2)].parse().unwrap()),
        TaxCategory::O => None,
        _ => Some(Decimal::ZERO),
    }
}

fn adjustment(r: &mut Rng, currency: Currency) -> Adjustment {
    let charge = r.bool();
    let by_percent = r.bool();
    let code = if charge { ["FC", "ABL"] } else { ["95", "41"] };
    let percent = by_percent.then(|| decimal(r, 40, 1));
    Adjustment {
        charge,
        amount: (!by_percent).then(|| decimal(r, 99, currency.decimals())),
        base: (by_percent && r.bool()).then(|| decimal(r, 999, currency.decimals())),
        percent,
        reason: text(r),
        reason_code: or_empty(r, |r| code[r.usize(..2)].to_owned()),
        ..Adjustment::default()
    }
}

fn payment(r: &mut Rng) -> Payment {
    let means = [58, 30, 59, 48][r.usize(..4)];
    Payment {
        means: means.to_string(),
        means_text: or_empty(r, text),
        remittance: or_empty(r, word),
        accounts: if matches!(means, 58 | 30) {
            (0..r.usize(1..4)).map(|_| account(r)).collect()
        } else {
            Vec::new()
        },
        card: (means == 48).then(|| PaymentCard {
            number: "123456".to_owned(),
            holder: or_empty(r, text),
        }),
        debit: (means == 59).then(|| DirectDebit {
            mandate: word(r),
            creditor: or_empty(r, |_| "DE98ZZZ09999999999".to_owned()),
            account: or_empty(r, |_| "DE02120300000000202051".to_owned()),
        }),
    }
}

fn account(r: &mut Rng) -> PayeeAccount {
    PayeeAccount {
        iban: ["DE02120300000000202051", "000123-4567"][r.usize(..2)].to_owned(),
        name: or_empty(r, text),
        bic: or_empty(r, |_| "BYLADEM1001".to_owned()),
    }
}

/// CII's rules warn of a second document with a description or a file (CII-SR-475, CII-SR-476),
/// though the norm has any number of them.
fn documents(r: &mut Rng) -> Vec<Supporting> {
    let mut documents = few(r, 2, supporting);
    for one in documents.iter_mut().skip(1) {
        one.description.clear();
        one.file = None;
    }
    documents
}

fn supporting(r: &mut Rng) -> Supporting {
    Supporting {
        reference: word(r),
        description: or_empty(r, text),
        location: or_empty(r, |_| "https://example.com/a?b=1&c=2".to_owned()),
        file: some(r, |_| AttachedFile {
            name: "hours & days.csv".to_owned(),
            mime: "text/csv".to_owned(),
            base64: "SG91cnM7RGF5cwo=".to_owned(),
        }),
    }
}

fn item(r: &mut Rng, currency: Currency, categories: &[TaxCategory]) -> LineItem {
    let category = categories[r.usize(..categories.len())];
    let price = decimal(r, 99_999, 4);
    let discount = some(r, |r| decimal(r, 999, 2));
    let quantity = decimal(r, 9_999, 3);
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: text(r),
        description: or_empty(r, text),
        price,
        quantity: if r.u8(..6) == 0 { -quantity } else { quantity },
        tax: rate(r, category),
        terms: LineTerms {
            number: or_empty(r, word),
            note: or_empty(r, text),
            object: some(r, |r| Identifier {
                value: word(r),
                scheme: ["", "AAA"][r.usize(..2)].to_owned(),
            }),
            unit: ["", "HUR", "KGM", "DAY", "XPP"][r.usize(..5)].to_owned(),
            order_line: or_empty(r, word),
            accounting_reference: or_empty(r, word),
            period: some(r, period).unwrap_or_default(),
            adjustments: few(r, 2, |r| adjustment(r, currency)),
            price_discount: discount,
            gross_price: discount.map(|discount| price + discount),
            price_quantity: some(r, |r| decimal(r, 100, 1)),
            category: Some(category),
            seller_item: or_empty(r, word),
            buyer_item: or_empty(r, word),
            standard_item: some(r, scheme),
            classifications: few(r, 2, |r| Classification {
                code: word(r),
                list: "STI".to_owned(),
                version: or_empty(r, |_| "2.1".to_owned()),
            }),
            origin: or_empty(r, |_| "PT".to_owned()),
            attributes: few(r, 3, |r| Attribute {
                name: text(r),
                value: text(r),
            }),
            ..LineTerms::default()
        },
    }
}
