//! Who issues the invoice and to whom it goes, as both are printed.

use crate::locale::Locale;
use crate::{Sheet, text};
use counterfoil_domain::{Party, PostalAddress};

/// Lines an address keeps before it runs on.
const ADDRESS_LINES: usize = 9;

/// Who issues the invoice.
#[derive(Debug, Clone, Default)]
pub struct Sender {
    /// Name.
    pub name: String,
    /// Address, one line a line.
    pub address: Vec<String>,
    /// Tax number with its name; may be empty.
    pub tax_id: String,
    /// Other numbers and legal notes, one line each.
    pub legal: Vec<String>,
    /// May be empty.
    pub email: String,
    /// May be empty.
    pub phone: String,
}

/// To whom it goes.
#[derive(Debug, Clone, Default)]
pub struct Recipient {
    /// Name of the business, else of the person.
    pub name: String,
    /// The person, the address, the country; or the e-mail where there is no address.
    pub lines: Vec<String>,
    /// Tax number with its name; may be empty.
    pub tax_id: String,
}

/// Who issues the invoice: the business, unless the invoice itself names somebody else.
pub fn sender(sheet: &Sheet<'_>, locale: Locale) -> Sender {
    if let Some(seller) = &sheet.invoice.terms.seller {
        return of_party(seller, locale);
    }
    let business = sheet.business;
    let mut address = text::address(&business.address, ADDRESS_LINES);
    if address.is_empty() {
        address = postal(&business.trade.address, None, locale);
    }
    Sender {
        name: text::one_line(&business.name),
        address,
        tax_id: tax_id(&business.tax_id, locale),
        legal: legal(&business.trade, locale),
        email: text::one_line(&business.email),
        phone: text::one_line(&business.phone),
    }
}

fn of_party(party: &Party, locale: Locale) -> Sender {
    Sender {
        name: text::one_line(&party.name),
        address: postal(&party.trade.address, None, locale),
        tax_id: tax_id(&party.vat_id, locale),
        legal: legal(&party.trade, locale),
        email: text::one_line(&party.contact.email),
        phone: text::one_line(&party.contact.phone),
    }
}

fn legal(trade: &counterfoil_domain::Trade, locale: Locale) -> Vec<String> {
    let tax_number = named(&trade.tax_registration, "tax-id", locale);
    let registration = trade.registration.as_ref().map(|r| r.value.as_str());
    [
        registration.unwrap_or_default(),
        tax_number.as_str(),
        trade.legal_notes.as_str(),
    ]
    .into_iter()
    .map(text::one_line)
    .filter(|line| !line.is_empty())
    .collect()
}

/// To whom the invoice goes; none for a draft without a customer.
pub fn recipient(sheet: &Sheet<'_>, locale: Locale) -> Option<Recipient> {
    let customer = sheet.customer?;
    let name = text::one_line(&customer.display_name());
    let person = text::one_line(&format!("{} {}", customer.first_name, customer.last_name));
    let mut lines = Vec::new();
    if person != name && !person.is_empty() {
        lines.push(person);
    }
    let mut address = text::address(&customer.address, ADDRESS_LINES);
    if address.is_empty() {
        let home = &sheet.business.trade.address.country;
        address = postal(&customer.trade.address, Some(home), locale);
    }
    let email = text::one_line(&customer.email);
    if address.is_empty() && email != name && !email.is_empty() {
        address.push(email);
    }
    lines.extend(address);
    Some(Recipient {
        name,
        lines,
        tax_id: tax_id(&customer.tax_id, locale),
    })
}

/// Where it was delivered (BG-13, BG-15): who received it, the place's number, the address. Empty
/// where that says no more than the recipient does.
pub fn delivery(sheet: &Sheet<'_>, locale: Locale) -> Vec<String> {
    let delivery = &sheet.invoice.terms.delivery;
    let home = Some(sheet.business.trade.address.country.as_str()).filter(|c| !c.is_empty());
    let address = delivery.address.as_ref();
    let address = address.map(|a| postal(a, home, locale)).unwrap_or_default();
    let name = text::one_line(&delivery.name);
    let place = delivery.location.as_ref();
    let place = place.map(|l| text::one_line(&l.value)).unwrap_or_default();
    let to = recipient(sheet, locale).unwrap_or_default();
    let same_name = name.is_empty() || folded(&name) == folded(&to.name);
    let known: Vec<String> = to.lines.iter().map(|line| folded(line)).collect();
    let same_address = address.iter().all(|line| known.contains(&folded(line)));
    if same_name && same_address && place.is_empty() {
        return Vec::new();
    }
    [name, place]
        .into_iter()
        .chain(address)
        .filter(|line| !line.is_empty())
        .collect()
}

/// A line as it is compared: without regard to capitals and spaces.
fn folded(line: &str) -> String {
    let letters = line.chars().filter(|c| !c.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}

/// An address in parts, with its country unless that is `home`'s.
fn postal(address: &PostalAddress, home: Option<&str>, locale: Locale) -> Vec<String> {
    let mut lines: Vec<String> = address.lines().iter().map(|l| text::one_line(l)).collect();
    let country = address.country.trim();
    if !country.is_empty() && home != Some(country) {
        lines.push(text::one_line(&locale.country(country)));
    }
    lines
}

/// A tax number with its name, unless it was typed with one (`VAT DE 123 456 789`).
fn tax_id(typed: &str, locale: Locale) -> String {
    let first = text::one_line(typed);
    // A VAT number begins with its country's two letters.
    let letters = first.chars().take_while(|c| c.is_alphabetic()).count();
    named(
        typed,
        if letters >= 2 { "vat-id" } else { "tax-id" },
        locale,
    )
}

/// A number with its name before it, unless it names itself: `Tax no. 12/345`.
fn named(typed: &str, name: &str, locale: Locale) -> String {
    let typed = text::one_line(typed);
    let first = typed.split(' ').next().unwrap_or_default();
    let names_itself = first.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && !first.chars().any(char::is_numeric);
    if typed.is_empty() || names_itself {
        return typed;
    }
    format!("{} {typed}", locale.say(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_domain::Language;

    #[test]
    fn a_tax_number_is_named_unless_it_names_itself() {
        let english = Locale::of(Language::En);
        for (typed, printed) in [
            ("VAT DE 123 456 789", "VAT DE 123 456 789"),
            ("USt-IdNr. DE123456789", "USt-IdNr. DE123456789"),
            ("DE 123 456 789", "VAT ID DE 123 456 789"),
            ("ATU12345678", "VAT ID ATU12345678"),
            ("12/345/67890", "Tax ID 12/345/67890"),
            ("  ", ""),
        ] {
            assert_eq!(tax_id(typed, english), printed);
        }
    }

    #[test]
    fn the_local_tax_number_is_named_beside_the_registration() {
        let trade = counterfoil_domain::Trade {
            tax_registration: "153/123/45678".into(),
            legal_notes: "Managing director: Jo Example".into(),
            ..counterfoil_domain::Trade::default()
        };
        let german = Locale::of(Language::De);
        let printed = [
            "Steuernummer 153/123/45678",
            "Managing director: Jo Example",
        ];
        assert_eq!(legal(&trade, german), printed);
    }

    #[test]
    fn a_country_is_named_where_it_is_another_one() {
        let address = PostalAddress {
            street: "ul. Przykładowa 7".into(),
            postcode: "81-368".into(),
            city: "Gdynia".into(),
            country: "PL".into(),
            ..PostalAddress::default()
        };
        let german = Locale::of(Language::De);
        let lines = postal(&address, Some("DE"), german);
        assert_eq!(lines, ["ul. Przykładowa 7", "81-368 Gdynia", "Polen"]);
        assert_eq!(postal(&address, Some("PL"), german).len(), 2);
    }
}
