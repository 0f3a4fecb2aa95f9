//! An invoice of this computer as a semantic document.

use crate::document::{Document, Line, StatedTotals, TaxGroup};
use counterfoil_domain::totals::net_price;
use counterfoil_domain::{
    Adjustment, Business, Contact, Customer, Decimal, Exemption, Invoice, LineItem, LineTotal,
    Money, Note, Party, PayeeAccount, PostalAddress, Profile, TaxCategory, TaxSubtotal, Terms,
    Totals, Trade,
};

impl Document {
    /// The document of an invoice: its totals as [`Invoice::totals`] computed them, its profile as
    /// its terms choose, EN 16931 where they choose none.
    #[must_use]
    pub fn of(
        invoice: &Invoice,
        totals: &Totals,
        customer: Option<&Customer>,
        business: &Business,
    ) -> Self {
        let chosen = invoice.terms.profile.unwrap_or(Profile::En16931);
        let customization = match invoice.terms.customization.as_str() {
            "" => customization(chosen).to_owned(),
            given => given.to_owned(),
        };
        let mut terms = terms(invoice, totals, business);
        if terms.process.is_empty() && chosen != Profile::En16931 {
            PEPPOL_PROCESS.clone_into(&mut terms.process);
        }
        Self {
            customization,
            reference: invoice.reference.trim().to_owned(),
            issue_date: invoice.issue_date,
            due_date: invoice.due_date,
            currency: invoice.currency,
            terms,
            seller: invoice
                .terms
                .seller
                .clone()
                .unwrap_or_else(|| seller(business)),
            buyer: customer.map(buyer).unwrap_or_default(),
            lines: lines(invoice, totals),
            totals: stated(invoice, totals),
            taxes: groups(invoice, totals),
        }
    }
}

const PEPPOL_PROCESS: &str = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

/// The profile's full name (BT-24).
#[must_use]
pub const fn customization(profile: Profile) -> &'static str {
    match profile {
        Profile::En16931 => "urn:cen.eu:en16931:2017",
        Profile::XRechnung => {
            "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
        }
        Profile::Peppol => {
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
        }
    }
}

fn terms(invoice: &Invoice, totals: &Totals, business: &Business) -> Terms {
    let mut terms = Terms {
        profile: None,
        customization: String::new(),
        kind: invoice.terms.kind(),
        note_subject: String::new(),
        seller: None,
        prices_include_tax: false,
        ..invoice.terms.clone()
    };
    let note = invoice.note.trim();
    if !note.is_empty() {
        let note = Note {
            subject: invoice.terms.note_subject.clone(),
            text: note.to_owned(),
        };
        terms.notes.insert(0, note);
    }
    with_amounts(&mut terms.adjustments, &totals.adjustments, totals);
    with_shares(&mut terms.adjustments, invoice, totals);
    if wants_bases(invoice) {
        with_bases(&mut terms.adjustments, totals.line_sum.to_decimal());
    }
    for adjustment in &mut terms.adjustments {
        adjustment.category = adjustment
            .category
            .or(Some(TaxCategory::of_rate(adjustment.tax)));
    }
    terms.exemptions = Vec::new();
    let payment = &mut terms.payment;
    let iban = business.iban_compact();
    let transfers = matches!(payment.means.as_str(), "" | "30" | "42" | "58");
    if payment.accounts.is_empty()
        && transfers
        && invoice.terms.seller.is_none()
        && !iban.is_empty()
    {
        payment.accounts.push(PayeeAccount {
            iban,
            name: business.name.trim().to_owned(),
            bic: business.bic.trim().to_owned(),
        });
    }
    if payment.means.is_empty() && !payment.accounts.is_empty() {
        let euro = invoice.currency.code() == "EUR";
        payment.means = if euro { "58" } else { "30" }.to_owned();
    }
    if payment.remittance.is_empty()
        && invoice.terms.seller.is_none()
        && !payment.accounts.is_empty()
    {
        invoice.reference.trim().clone_into(&mut payment.remittance);
    }
    terms
}

/// Every adjustment with the amount that was computed for it. Where prices include tax its
/// percentage is one of a sum with tax, which is not stated.
fn with_amounts(adjustments: &mut [Adjustment], amounts: &[Money], totals: &Totals) {
    for (adjustment, amount) in adjustments.iter_mut().zip(amounts) {
        adjustment.amount = Some(amount.to_decimal());
        adjustment.of_rate = false;
        if totals.inclusive.is_some() {
            (adjustment.percent, adjustment.base) = (None, None);
        }
    }
}

/// What is a percentage of one rate says what that is: nobody could tell from the percentage alone.
fn with_shares(adjustments: &mut [Adjustment], invoice: &Invoice, totals: &Totals) {
    for (adjustment, given) in adjustments.iter_mut().zip(&invoice.terms.adjustments) {
        if adjustment.percent.is_some() && given.of_its_rate().is_some() {
            adjustment.base = Some(totals.under(&invoice.items, given));
        }
    }
}

/// Peppol and XRechnung want to know what a percentage is of (PEPPOL-EN16931-R041).
fn wants_bases(invoice: &Invoice) -> bool {
    let profile = invoice.terms.profile;
    profile.is_some_and(|p| p != Profile::En16931)
}

/// Every percentage with what it is of: the sum it stands under where none is given.
fn with_bases(adjustments: &mut [Adjustment], under: Decimal) {
    for adjustment in adjustments.iter_mut().filter(|a| a.percent.is_some()) {
        adjustment.base = adjustment.base.or(Some(under));
    }
}

/// A line's amount before its allowances and charges.
fn gross(item: &LineItem, total: &LineTotal) -> Money {
    let pairs = item.terms.adjustments.iter().zip(&total.adjustments);
    let change: i64 = pairs
        .map(|(a, amount)| {
            if a.charge {
                amount.minor
            } else {
                -amount.minor
            }
        })
        .sum();
    Money::from_minor(total.net.minor - change, total.net.currency)
}

fn lines(invoice: &Invoice, totals: &Totals) -> Vec<Line> {
    let pairs = invoice.items.iter().zip(&totals.lines).enumerate();
    pairs
        .map(|(index, (item, total))| {
            let mut terms = item.terms.clone();
            with_amounts(&mut terms.adjustments, &total.adjustments, totals);
            if wants_bases(invoice) {
                with_bases(&mut terms.adjustments, gross(item, total).to_decimal());
            }
            if terms.number.is_empty() {
                terms.number = (index + 1).to_string();
            }
            terms.unit = item.terms.unit().to_owned();
            terms.category = Some(category(item));
            terms.stated_net = None;
            let mut price = item.price;
            if totals.inclusive.is_some() {
                (price, terms.price_quantity) = net_price(item, total);
                (terms.gross_price, terms.price_discount) = (None, None);
            }
            Line {
                name: item.name.clone(),
                description: item.description.clone(),
                quantity: item.quantity,
                price,
                net: total.net.to_decimal(),
                rate: stated_rate(category(item), item.tax),
                terms,
            }
        })
        .collect()
}

fn category(item: &LineItem) -> TaxCategory {
    let chosen = item.terms.category;
    chosen.unwrap_or_else(|| TaxCategory::of_rate(item.tax))
}

/// Outside the scope of tax no rate is stated; everywhere else one is, if 0.
fn stated_rate(category: TaxCategory, rate: Option<Decimal>) -> Option<Decimal> {
    match category {
        TaxCategory::O => rate.filter(|r| !r.is_zero()),
        _ => Some(rate.unwrap_or_default()),
    }
}

/// The sums of allowances and of charges are stated where there are any, be they of nothing.
fn stated(invoice: &Invoice, totals: &Totals) -> StatedTotals {
    let has = |charge: bool, sum: Money| {
        let mut all = invoice.terms.adjustments.iter();
        all.any(|one| one.charge == charge)
            .then(|| sum.to_decimal())
    };
    StatedTotals {
        line_sum: totals.line_sum.to_decimal(),
        allowances: has(false, totals.allowances),
        charges: has(true, totals.charges),
        without_tax: totals.sub_amount.to_decimal(),
        tax: Some(totals.tax_amount.to_decimal()),
        with_tax: totals.amount.to_decimal(),
        due: totals.due.to_decimal(),
    }
}

fn groups(invoice: &Invoice, totals: &Totals) -> Vec<TaxGroup> {
    let all = totals.taxes.iter().chain(&totals.untaxed);
    // XRechnung wants a rate in every group, also outside the scope of tax (BR-DE-14).
    let germany = (invoice.terms.profile == Some(Profile::XRechnung)).then_some(Decimal::ZERO);
    all.map(|group: &TaxSubtotal| {
        let of_it = |e: &&Exemption| e.category == group.category;
        let why = invoice.terms.exemptions.iter().find(of_it);
        TaxGroup {
            category: group.category,
            rate: stated_rate(group.category, Some(group.rate)).or(germany),
            base: group.base.to_decimal(),
            tax: group.tax.to_decimal(),
            reason: why.map(|e| e.reason.clone()).unwrap_or_default(),
            reason_code: why.map(|e| e.code.clone()).unwrap_or_default(),
        }
    })
    .collect()
}

/// The business as an e-invoice states it. A tax number that begins with its country's letters is
/// a VAT number; any other is a local one.
fn seller(business: &Business) -> Party {
    let tax_id = business.tax_id.trim();
    let mut trade = with_address(&business.trade, &business.address);
    let is_vat = is_vat_number(tax_id);
    if !is_vat && trade.tax_registration.is_empty() {
        tax_id.clone_into(&mut trade.tax_registration);
    }
    Party {
        name: business.name.trim().to_owned(),
        vat_id: if is_vat {
            compact(tax_id)
        } else {
            String::new()
        },
        contact: Contact {
            name: trade.contact_name.clone(),
            phone: business.phone.trim().to_owned(),
            email: business.email.trim().to_owned(),
        },
        trade: Trade {
            contact_name: String::new(),
            language: String::new(),
            ..trade
        },
    }
}

/// The customer as an e-invoice states it.
fn buyer(customer: &Customer) -> Party {
    let person = format!(
        "{} {}",
        customer.first_name.trim(),
        customer.last_name.trim()
    );
    let has_business = !customer.business_name.trim().is_empty();
    let trade = with_address(&customer.trade, &customer.address);
    let contact = match trade.contact_name.as_str() {
        "" if has_business => person.trim().to_owned(),
        name => name.to_owned(),
    };
    Party {
        name: customer.display_name(),
        vat_id: compact(customer.tax_id.trim()),
        contact: Contact {
            name: contact,
            phone: customer.phone.trim().to_owned(),
            email: customer.email.trim().to_owned(),
        },
        trade: Trade {
            contact_name: String::new(),
            language: String::new(),
            ..trade
        },
    }
}

/// What is known in parts, else the lines of the printed address as its street lines.
fn with_address(trade: &Trade, printed: &str) -> Trade {
    let mut trade = trade.clone();
    if trade.address.is_empty() {
        let mut lines = printed.lines().map(str::trim).filter(|l| !l.is_empty());
        let mut next = || lines.next().unwrap_or_default().to_owned();
        trade.address = PostalAddress {
            street: next(),
            additional: next(),
            third: next(),
            ..PostalAddress::default()
        };
    }
    trade
}

fn compact(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Two letters, then at least two characters of which one is a digit.
fn is_vat_number(text: &str) -> bool {
    let text = compact(text);
    let letters = text
        .chars()
        .take(2)
        .filter(char::is_ascii_uppercase)
        .count();
    letters == 2 && text.len() >= 4 && text.chars().skip(2).any(|c| c.is_ascii_digit())
}
