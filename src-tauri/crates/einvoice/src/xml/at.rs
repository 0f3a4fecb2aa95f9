//! A place in a tree, and what stands there as numbers, dates and codes.

use super::Tree;
use super::tree::KNOWN;
use crate::error::{ADJUSTMENTS_MAX, ReadError};
use chrono::NaiveDate;
use counterfoil_domain::{AttachedFile, Currency, Decimal, Identifier, TaxCategory};

/// An element. Whoever steps to a child marks it as looked at.
#[derive(Clone, Copy)]
pub struct At<'t> {
    pub(super) tree: &'t Tree<'t>,
    pub(super) at: usize,
}

type Read<T> = Result<T, ReadError>;

impl<'t> At<'t> {
    /// Local name.
    pub fn name(self) -> &'t str {
        &self.tree.nodes[self.at].name
    }

    /// Its namespace, empty where that is none of those that are understood.
    pub fn namespace(self) -> &'static str {
        let known = self.tree.nodes[self.at].namespace;
        known.map_or("", |index| KNOWN[index])
    }

    /// The children of that name, looked at.
    pub fn all(self, name: &str) -> impl Iterator<Item = At<'t>> + use<'t, '_> {
        let children = self.tree.nodes[self.at].children.iter();
        children.filter_map(move |child| {
            let node = &self.tree.nodes[*child];
            let fits = node.namespace.is_some() && &*node.name == name;
            fits.then(|| {
                node.taken.set(true);
                At {
                    tree: self.tree,
                    at: *child,
                }
            })
        })
    }

    /// Allowances and charges of that name, unless they are too many.
    pub fn adjustments<T>(self, name: &str, read: impl Fn(At<'t>) -> Read<T>) -> Read<Vec<T>> {
        let count = self.all(name).count();
        if count > ADJUSTMENTS_MAX {
            return Err(ReadError::TooManyAdjustments(count));
        }
        self.all(name).map(read).collect()
    }

    /// The first child of each name, one inside the other: `Country/IdentificationCode`.
    pub fn down(self, path: &str) -> Option<At<'t>> {
        path.split('/')
            .try_fold(self, |at, name| at.all(name).next())
    }

    /// Takes back that it was looked at: it is something that there is no room for.
    pub fn leave(self) {
        self.tree.nodes[self.at].taken.set(false);
    }

    /// Looks at a child that says nothing by itself.
    pub fn pass(self, path: &str) {
        let _ = self.down(path);
    }

    /// Its own text, trimmed.
    pub fn own(self) -> &'t str {
        self.tree.nodes[self.at].text.trim()
    }

    /// An attribute, trimmed; empty where it is not there.
    pub fn attribute(self, name: &str) -> &'t str {
        let attributes = &self.tree.nodes[self.at].attributes;
        let found = attributes.iter().find(|(key, _)| **key == *name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// The text of the element at the path; empty where it is not there.
    pub fn words(self, path: &str) -> String {
        self.down(path)
            .map(|at| at.own().to_owned())
            .unwrap_or_default()
    }

    /// The identifier at the path, with its scheme.
    pub fn identifier(self, path: &str) -> Option<Identifier> {
        self.down(path).and_then(At::own_identifier)
    }

    /// Its own text and scheme; none where the text is empty.
    pub fn own_identifier(self) -> Option<Identifier> {
        let value = self.own();
        (!value.is_empty()).then(|| Identifier {
            value: value.to_owned(),
            scheme: self.attribute("schemeID").to_owned(),
        })
    }

    /// The number at the path.
    pub fn number(self, path: &str) -> Read<Option<Decimal>> {
        match self.down(path) {
            Some(at) if !at.own().is_empty() => at.own_number().map(Some),
            _ => Ok(None),
        }
    }

    /// The amount at the path, which must be in the invoice's currency if it names one.
    pub fn amount(self, path: &str, currency: Currency) -> Read<Option<Decimal>> {
        let Some(at) = self.down(path) else {
            return Ok(None);
        };
        let stated = at.attribute("currencyID");
        if !stated.is_empty() && !stated.eq_ignore_ascii_case(currency.code()) {
            let expected = format!("an amount in {currency}, the invoice's currency,");
            return Err(at.unfit(&format!("{} {stated}", at.own()), expected));
        }
        self.number(path)
    }

    /// The amount at the path, without which the invoice cannot be understood.
    pub fn needed_amount(self, path: &str, currency: Currency) -> Read<Decimal> {
        let found = self.amount(path, currency)?;
        found.ok_or_else(|| self.missing(path, "an amount such as 1200.50"))
    }

    /// Its own text as a number.
    pub fn own_number(self) -> Read<Decimal> {
        let text = self.own();
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        let plain = digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            && digits.chars().any(|c| c.is_ascii_digit());
        let shortened = match digits.split_once('.') {
            Some((whole, fraction)) => format!("{whole}.{}", fraction.trim_end_matches('0')),
            None => digits.to_owned(),
        };
        let shortened = shortened.trim_end_matches('.');
        let shortened = if shortened.is_empty() { "0" } else { shortened };
        let number = Decimal::from_str_exact(shortened).ok().filter(|_| plain);
        let number = number.ok_or_else(|| self.unfit(text, "a number such as 1200.50"))?;
        let negative = text.starts_with('-') && !number.is_zero();
        Ok(if negative { -number } else { number })
    }

    /// The date at the path, as `2026-03-31`, with or without a time zone.
    pub fn date(self, path: &str) -> Read<Option<NaiveDate>> {
        self.dated(path, "%Y-%m-%d", 10, "a date such as 2026-03-31")
    }

    /// The date at the path, as `20260331`.
    pub fn plain_date(self, path: &str) -> Read<Option<NaiveDate>> {
        let format = self.down(path).map_or("", |at| at.attribute("format"));
        if !matches!(format, "" | "102") {
            let at = self.down(path).unwrap_or(self);
            return Err(at.unfit(&format!("format {format}"), "format 102"));
        }
        self.dated(path, "%Y%m%d", 8, "a date such as 20260331")
    }

    fn dated(self, path: &str, format: &str, long: usize, such: &str) -> Read<Option<NaiveDate>> {
        let Some(at) = self.down(path).filter(|at| !at.own().is_empty()) else {
            return Ok(None);
        };
        let text = at.own();
        let (day, zone) = text.split_at_checked(long).unwrap_or((text, ""));
        let zone_fits = zone.is_empty() || zone == "Z" || zone.starts_with(['+', '-']);
        let digits = day.bytes().filter(u8::is_ascii_digit).count() == 8;
        let date = NaiveDate::parse_from_str(day, format).ok();
        date.filter(|_| zone_fits && digits && (zone.is_empty() || zone.len() == 6 || zone == "Z"))
            .map(Some)
            .ok_or_else(|| at.unfit(text, such))
    }

    /// The currency at the path.
    pub fn currency(self, path: &str) -> Read<Option<Currency>> {
        match self.down(path) {
            Some(at) if !at.own().is_empty() => at
                .own()
                .parse()
                .map(Some)
                .map_err(|_| at.unfit(at.own(), "a currency code such as EUR")),
            _ => Ok(None),
        }
    }

    /// Whether the element at the path says true; false where it is not there.
    pub fn flag(self, path: &str) -> Read<bool> {
        let Some(at) = self.down(path) else {
            return Ok(false);
        };
        match at.own() {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            other => Err(at.unfit(other, "true or false")),
        }
    }

    /// The kind of document at the path (BT-3).
    pub fn kind(self, path: &str) -> Read<u16> {
        const EXPECTED: &str = "a code such as 380 for an invoice or 381 for a credit note";
        let at = self
            .down(path)
            .ok_or_else(|| self.missing(path, EXPECTED))?;
        let kind = at
            .own()
            .parse()
            .ok()
            .filter(|kind| (1..1000).contains(kind));
        kind.ok_or_else(|| at.unfit(at.own(), EXPECTED))
    }

    /// The tax category at the path.
    pub fn category(self, path: &str) -> Read<Option<TaxCategory>> {
        match self.down(path) {
            Some(at) if !at.own().is_empty() => {
                let such = "a tax category (S, Z, E, AE, K, G, O, L or M)";
                let found = TaxCategory::of(at.own());
                found.map(Some).ok_or_else(|| at.unfit(at.own(), such))
            }
            _ => Ok(None),
        }
    }

    /// The file at the path, in base 64.
    pub fn file(self, path: &str) -> Read<Option<AttachedFile>> {
        let Some(at) = self.down(path) else {
            return Ok(None);
        };
        let base64: String = at.own().split_ascii_whitespace().collect();
        let end = base64.trim_end_matches('=');
        let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/');
        let padding = base64.len() - end.len();
        if !base64.len().is_multiple_of(4) || padding > 2 || !end.bytes().all(letters) {
            return Err(at.unfit(at.own(), "a file in base 64"));
        }
        let file = AttachedFile {
            name: at.attribute("filename").to_owned(),
            mime: at.attribute("mimeCode").to_owned(),
            base64,
        };
        Ok((!file.base64.is_empty()).then_some(file))
    }

    /// Where it stands: `Invoice/InvoiceLine[2]/Price`.
    pub fn path(self) -> String {
        let node = &self.tree.nodes[self.at];
        let Some(parent) = node.parent else {
            return node.name.to_string();
        };
        let siblings = &self.tree.nodes[parent].children;
        let same = siblings
            .iter()
            .filter(|s| self.tree.nodes[**s].name == node.name);
        let same: Vec<_> = same.collect();
        let above = At { at: parent, ..self }.path();
        match same.iter().position(|s| **s == self.at) {
            Some(index) if same.len() > 1 => format!("{above}/{}[{}]", node.name, index + 1),
            _ => format!("{above}/{}", node.name),
        }
    }

    /// The error that something is not there.
    pub fn missing(self, path: &str, expected: &'static str) -> ReadError {
        ReadError::Missing {
            element: format!("{}/{path}", self.path()),
            expected,
        }
    }

    /// The error that something else was expected here.
    pub fn unfit(self, found: &str, expected: impl Into<String>) -> ReadError {
        ReadError::Unfit {
            element: self.path(),
            found: found.chars().take(40).collect(),
            expected: expected.into(),
        }
    }
}
