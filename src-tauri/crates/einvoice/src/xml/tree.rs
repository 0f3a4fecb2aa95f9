//! A file's elements as a tree that remembers which of them were looked at.

use super::At;
use crate::error::{DEPTH_MAX, ELEMENTS_MAX, IGNORED_MAX, ReadError};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;
use std::borrow::Cow;
use std::cell::Cell;

/// The elements of a file, parents before their children.
pub struct Tree<'x> {
    pub(super) nodes: Vec<Node<'x>>,
}

/// An element.
pub(super) struct Node<'x> {
    pub parent: Option<usize>,
    pub children: Vec<usize>,
    /// Local name.
    pub name: Box<str>,
    /// Its namespace's place in [`KNOWN`].
    pub namespace: Option<usize>,
    /// Those without prefix, by name.
    pub attributes: Vec<(Box<str>, Box<str>)>,
    /// All text in it but its children's.
    pub text: Cow<'x, str>,
    /// Whether anybody looked at it.
    pub taken: Cell<bool>,
}

/// The namespaces whose elements are understood.
pub(super) const KNOWN: [&str; 8] = [
    crate::ubl::INVOICE,
    crate::ubl::CREDIT_NOTE,
    crate::ubl::CAC,
    crate::ubl::CBC,
    crate::cii::RSM,
    crate::cii::RAM,
    crate::cii::UDT,
    crate::cii::QDT,
];

impl<'x> Tree<'x> {
    /// Parses a whole file. Comments and processing instructions are passed over.
    pub fn parse(text: &'x str) -> Result<Self, ReadError> {
        if let Some(at) = text.find(is_forbidden) {
            return Err(malformed(text, at, "a control character that XML forbids"));
        }
        let mut reader = NsReader::from_str(text);
        let mut tree = Self { nodes: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        loop {
            let event = reader.read_event().map_err(|error| {
                let at = usize::try_from(reader.error_position()).unwrap_or_default();
                malformed(text, at, error)
            })?;
            let here = usize::try_from(reader.buffer_position()).unwrap_or_default();
            match event {
                Event::Start(start) => {
                    let namespace = resolved(&reader, &start);
                    open.push(tree.add(&start, namespace, &open, (text, here))?);
                }
                Event::Empty(start) => {
                    let namespace = resolved(&reader, &start);
                    tree.add(&start, namespace, &open, (text, here))?;
                }
                Event::End(_) => {
                    open.pop();
                }
                Event::Text(piece) => tree.say(&open, piece.xml10_content(), (text, here))?,
                Event::CData(piece) => tree.say(&open, piece.xml10_content(), (text, here))?,
                Event::GeneralRef(entity) => {
                    let meant = meant(&entity, (text, here))?;
                    tree.say(&open, Cow::Owned(meant.to_string()), (text, here))?;
                }
                Event::DocType(_) => return Err(ReadError::Doctype),
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
                Event::Eof => break,
            }
        }
        if !open.is_empty() || tree.nodes.is_empty() {
            return Err(malformed(text, text.len(), "the file breaks off"));
        }
        Ok(tree)
    }

    fn add(
        &mut self,
        start: &BytesStart,
        namespace: Option<usize>,
        open: &[usize],
        place: (&str, usize),
    ) -> Result<usize, ReadError> {
        if open.len() >= DEPTH_MAX {
            return Err(ReadError::TooDeep);
        }
        if self.nodes.len() >= ELEMENTS_MAX {
            return Err(ReadError::TooManyElements);
        }
        if open.is_empty() && !self.nodes.is_empty() {
            return Err(malformed(place.0, place.1, "a second outermost element"));
        }
        let (name, attributes) = described(start, place)?;
        let index = self.nodes.len();
        if let Some(parent) = open.last() {
            self.nodes[*parent].children.push(index);
        }
        self.nodes.push(Node {
            parent: open.last().copied(),
            children: Vec::new(),
            name,
            namespace,
            attributes,
            text: Cow::Borrowed(""),
            taken: Cell::new(open.is_empty()),
        });
        Ok(index)
    }

    fn say(
        &mut self,
        open: &[usize],
        piece: Cow<'x, str>,
        place: (&str, usize),
    ) -> Result<(), ReadError> {
        let blank = piece.trim().is_empty();
        let Some(at) = open.last() else {
            return if blank {
                Ok(())
            } else {
                Err(malformed(place.0, place.1, "text outside of all elements"))
            };
        };
        let node = &mut self.nodes[*at];
        if node.text.is_empty() {
            node.text = piece;
        } else if !blank || node.children.is_empty() {
            node.text.to_mut().push_str(&piece);
        }
        Ok(())
    }

    /// The outermost element.
    pub fn root(&self) -> At<'_> {
        At { tree: self, at: 0 }
    }

    /// Paths of the elements that say something and were not looked at, outermost only, the first
    /// [`IGNORED_MAX`] of them.
    pub fn left(&self) -> Vec<String> {
        let mut left = Vec::new();
        let mut waiting = vec![0];
        while let Some(at) = waiting.pop() {
            let node = &self.nodes[at];
            if node.taken.get() {
                waiting.extend(node.children.iter().rev());
            } else if left.len() < IGNORED_MAX && self.says_something(at) {
                left.push(At { tree: self, at }.path());
            }
        }
        left
    }

    fn says_something(&self, at: usize) -> bool {
        let node = &self.nodes[at];
        !node.text.trim().is_empty() || node.children.iter().any(|c| self.says_something(*c))
    }
}

fn resolved(reader: &NsReader<&[u8]>, start: &BytesStart) -> Option<usize> {
    match reader.resolver().resolve_element(start.name()).0 {
        ResolveResult::Bound(namespace) => KNOWN.iter().position(|k| *k == namespace.as_ref()),
        _ => None,
    }
}

type Described = (Box<str>, Vec<(Box<str>, Box<str>)>);

/// An element's local name, and its attributes that have no prefix.
fn described(start: &BytesStart, (text, at): (&str, usize)) -> Result<Described, ReadError> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| malformed(text, at, error))?;
        let key = attribute.key;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| malformed(text, at, error))?;
        if value.contains(is_forbidden) {
            return Err(malformed(text, at, "a character that XML forbids"));
        }
        if key.prefix().is_none() && key.as_namespace_binding().is_none() {
            attributes.push((key.local_name().into_inner().into(), value.into()));
        }
    }
    Ok((start.local_name().into_inner().into(), attributes))
}

/// The character that a reference stands for.
fn meant(entity: &BytesRef, (text, at): (&str, usize)) -> Result<char, ReadError> {
    let by_number = entity
        .resolve_char_ref()
        .map_err(|error| malformed(text, at, error))?;
    if let Some(character) = by_number {
        return if is_forbidden(character) {
            Err(malformed(text, at, "a character that XML forbids"))
        } else {
            Ok(character)
        };
    }
    match entity.as_ref() {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "apos" => Ok('\''),
        "quot" => Ok('"'),
        other => Err(ReadError::Entity(other.chars().take(40).collect())),
    }
}

/// Whether XML 1.0 has no place for the character, not even as a reference.
pub(super) const fn is_forbidden(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

fn malformed(text: &str, at: usize, what: impl ToString) -> ReadError {
    let before = &text.as_bytes()[..at.min(text.len())];
    ReadError::Malformed {
        line: 1 + before.iter().filter(|b| **b == b'\n').count(),
        what: what.to_string(),
    }
}
