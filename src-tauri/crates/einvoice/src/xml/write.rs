//! XML written element by element, indented; what is empty is left out.

use super::tree::is_forbidden;
use crate::error::XmlError;
use counterfoil_domain::{Currency, Decimal};
use std::fmt::Write as _;

/// A file in the making.
pub struct Writer {
    out: String,
    open: Vec<(&'static str, usize)>,
    /// The last element at each depth and how many of its name stood there in a row.
    last: Vec<(&'static str, usize)>,
    wrong: Option<XmlError>,
}

impl Writer {
    /// The whole file: its outermost element, with its namespaces as attributes, and what `inside`
    /// writes.
    pub fn file(
        root: &'static str,
        namespaces: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) -> Result<Vec<u8>, XmlError> {
        let mut writer = Self {
            out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
            open: Vec::new(),
            last: Vec::new(),
            wrong: None,
        };
        writer.element(root, namespaces, inside);
        match writer.wrong {
            Some(wrong) => Err(wrong),
            None => Ok(writer.out.into_bytes()),
        }
    }

    /// An element around what `inside` writes, left out where that is nothing.
    pub fn group(&mut self, name: &'static str, inside: impl FnOnce(&mut Self)) {
        let (before, last) = (self.out.len(), self.last.clone());
        if !self.element(name, &[], inside) {
            self.out.truncate(before);
            self.last = last;
        }
    }

    /// An element around what `inside` writes, also where that is nothing.
    pub fn always(&mut self, name: &'static str, inside: impl FnOnce(&mut Self)) {
        self.element(name, &[], inside);
    }

    /// Tells whether `inside` wrote anything.
    fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) -> bool {
        self.begin(name, attributes);
        let (head, depth) = (self.out.len(), self.open.len());
        self.out.push_str(">\n");
        let start = self.out.len();
        inside(self);
        self.last.truncate(depth);
        self.open.pop();
        let wrote = self.out.len() > start;
        if wrote {
            self.indent();
            let _ = writeln!(self.out, "</{name}>");
        } else {
            self.out.truncate(head);
            self.out.push_str("/>\n");
        }
        wrote
    }

    /// An element with a text, left out where that is empty.
    pub fn leaf(&mut self, name: &'static str, text: &str) {
        self.leaf_with(name, text, &[]);
    }

    /// An element with a text and attributes, left out where the text is empty, as are those
    /// attributes that are.
    pub fn leaf_with(&mut self, name: &'static str, text: &str, attributes: &[(&str, &str)]) {
        let text = text.trim();
        if !text.is_empty() {
            self.put(name, text, attributes);
        }
    }

    /// Terms of payment: XRechnung ends each line that says a discount (`#SKONTO#…#`) with a line
    /// feed, the last one too (BR-DE-18).
    pub fn terms_of_payment(&mut self, name: &'static str, text: &str) {
        let text = text.trim();
        match text.lines().last() {
            Some(last) if last.starts_with('#') => self.put(name, &format!("{text}\n"), &[]),
            _ => self.leaf(name, text),
        }
    }

    fn put(&mut self, name: &'static str, text: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.out.push('>');
        self.escaped(text, false);
        self.open.pop();
        let _ = writeln!(self.out, "</{name}>");
    }

    fn begin(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        let depth = self.open.len();
        self.indent();
        let count = match self.last.get(depth) {
            Some((same, count)) if *same == name => count + 1,
            _ => 1,
        };
        self.last.truncate(depth);
        self.last.push((name, count));
        self.open.push((name, count));
        let _ = write!(self.out, "<{name}");
        for (key, value) in attributes {
            let value = value.trim();
            if !value.is_empty() {
                let _ = write!(self.out, " {key}=\"");
                self.escaped(value, true);
                self.out.push('"');
            }
        }
    }

    fn indent(&mut self) {
        for _ in 0..self.open.len() {
            self.out.push_str("  ");
        }
    }

    fn escaped(&mut self, text: &str, attribute: bool) {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' if attribute => self.out.push_str("&quot;"),
                '\r' => self.out.push_str("&#13;"),
                '\n' if attribute => self.out.push_str("&#10;"),
                '\t' if attribute => self.out.push_str("&#9;"),
                _ if is_forbidden(character) => self.refuse(character),
                _ => self.out.push(character),
            }
        }
    }

    fn refuse(&mut self, character: char) {
        if self.wrong.is_some() {
            return;
        }
        let mut element = String::new();
        for (name, count) in &self.open {
            let name = name.rsplit(':').next().unwrap_or(name);
            let slash = if element.is_empty() { "" } else { "/" };
            let _ = write!(element, "{slash}{name}");
            if *count > 1 {
                let _ = write!(element, "[{count}]");
            }
        }
        let code = u32::from(character);
        self.wrong = Some(XmlError::Character { element, code });
    }
}

/// A number without needless zeros.
pub fn number(value: Decimal) -> String {
    if value.is_zero() {
        return "0".to_owned();
    }
    value.normalize().to_string()
}

/// An amount with at least the currency's decimals.
pub fn amount(value: Decimal, currency: Currency) -> String {
    let mut value = if value.is_zero() {
        Decimal::ZERO
    } else {
        value.normalize()
    };
    if value.scale() < currency.decimals() {
        value.rescale(currency.decimals());
    }
    value.to_string()
}
