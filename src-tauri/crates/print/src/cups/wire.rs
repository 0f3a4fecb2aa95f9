//! IPP messages as bytes (RFC 8010): numbers big-endian, attributes in groups, each with a tag, its
//! name and its values.
//!
//! What is not asked for is passed over by its length, so that no printer's answer is too odd.

use crate::printer::Job;

const OPERATION: u8 = 0x01;
/// Group of a job's attributes.
pub const JOB: u8 = 0x02;
const END: u8 = 0x03;
/// Group of a printer's attributes.
pub const PRINTER: u8 = 0x04;

/// Tags of values.
pub const INTEGER: u8 = 0x21;
const BOOLEAN: u8 = 0x22;
const ENUM: u8 = 0x23;
const TEXT_WITH_LANGUAGE: u8 = 0x35;
const NAME_WITH_LANGUAGE: u8 = 0x36;
/// A name in UTF-8.
pub const NAME: u8 = 0x42;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;
/// A MIME type.
pub const MIME: u8 = 0x49;

/// A question.
pub struct Request {
    path: String,
    bytes: Vec<u8>,
}

impl Request {
    /// A question of the whole service.
    pub fn new(operation: u16) -> Self {
        let mut bytes = vec![1, 1];
        bytes.extend(operation.to_be_bytes());
        bytes.extend(1_u32.to_be_bytes());
        bytes.push(OPERATION);
        Self {
            path: "/".to_owned(),
            bytes,
        }
        .text(CHARSET, "attributes-charset", "utf-8")
        .text(LANGUAGE, "attributes-natural-language", "en")
    }

    /// A question of a printer.
    pub fn of_printer(operation: u16, printer: &str) -> Self {
        let path = format!("/printers/{}", escaped(printer));
        let uri = format!("ipp://localhost{path}");
        let request = Self::new(operation).text(URI, "printer-uri", &uri);
        Self { path, ..request }
    }

    /// A question of a job.
    pub fn of_job(operation: u16, job: &Job) -> Self {
        let id = i32::try_from(job.id).unwrap_or(i32::MAX);
        Self::of_printer(operation, &job.printer).integer(INTEGER, "job-id", id)
    }

    /// What follows is about the job and not about the question.
    pub fn job_attributes(mut self) -> Self {
        self.bytes.push(JOB);
        self
    }

    pub fn text(self, tag: u8, name: &str, text: &str) -> Self {
        self.attribute(tag, name, text.as_bytes())
    }

    pub fn integer(self, tag: u8, name: &str, number: i32) -> Self {
        self.attribute(tag, name, &number.to_be_bytes())
    }

    pub fn boolean(self, name: &str, is_so: bool) -> Self {
        self.attribute(BOOLEAN, name, &[u8::from(is_so)])
    }

    /// Names the attributes that the answer is to have.
    pub fn wanting(mut self, names: &[&str]) -> Self {
        for (index, name) in names.iter().enumerate() {
            // A value without a name belongs to the attribute before it.
            let of = if index == 0 {
                "requested-attributes"
            } else {
                ""
            };
            self = self.text(KEYWORD, of, name);
        }
        self
    }

    fn attribute(mut self, tag: u8, name: &str, value: &[u8]) -> Self {
        self.bytes.push(tag);
        for part in [name.as_bytes(), value] {
            let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
            self.bytes.extend(length.to_be_bytes());
            self.bytes.extend(&part[..usize::from(length)]);
        }
        self
    }

    /// Where it is posted.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The message, complete; a document may follow.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        bytes.push(END);
        bytes
    }
}

/// A name as a part of a path (RFC 3986).
fn escaped(name: &str) -> String {
    name.bytes()
        .map(|b| match b {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(b).to_string()
            }
            b => format!("%{b:02X}"),
        })
        .collect()
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// 0 to 0xFF is success.
    pub status: u16,
    groups: Vec<Group>,
}

/// Attributes of one thing.
#[derive(Debug)]
pub struct Group {
    tag: u8,
    attributes: Vec<(String, Vec<Value>)>,
}

#[derive(Debug)]
enum Value {
    Text(String),
    Number(i32),
    Boolean(bool),
    Other,
}

impl Answer {
    /// None when it ends too early.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        reader.take(2)?;
        let status = reader.number()?;
        reader.take(4)?;
        let mut groups: Vec<Group> = Vec::new();
        loop {
            match reader.take(1)?[0] {
                END => break,
                tag @ 0..=0x0F => groups.push(Group {
                    tag,
                    attributes: Vec::new(),
                }),
                tag => {
                    let name = reader.sized()?;
                    let value = Value::of(tag, reader.sized()?);
                    let attributes = &mut groups.last_mut()?.attributes;
                    if name.is_empty() {
                        attributes.last_mut()?.1.push(value);
                    } else {
                        let name = String::from_utf8_lossy(name).into_owned();
                        attributes.push((name, vec![value]));
                    }
                }
            }
        }
        Some(Self { status, groups })
    }

    pub const fn is_success(&self) -> bool {
        self.status < 0x0100
    }

    pub fn groups(&self, tag: u8) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(move |group| group.tag == tag)
    }

    /// The first text of that name in any group.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.groups.iter().find_map(|group| group.text(name))
    }
}

impl Group {
    fn values(&self, name: &str) -> &[Value] {
        let named = self.attributes.iter().find(|(known, _)| known == name);
        named.map_or(&[], |(_, values)| values)
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts(name).into_iter().next()
    }

    pub fn texts(&self, name: &str) -> Vec<&str> {
        let texts = self.values(name).iter().filter_map(|value| match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    }

    pub fn integer(&self, name: &str) -> Option<i32> {
        self.values(name).iter().find_map(|value| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        })
    }

    pub fn boolean(&self, name: &str) -> Option<bool> {
        self.values(name).iter().find_map(|value| match value {
            Value::Boolean(is_so) => Some(*is_so),
            _ => None,
        })
    }
}

impl Value {
    fn of(tag: u8, bytes: &[u8]) -> Self {
        let text = |bytes: &[u8]| Self::Text(String::from_utf8_lossy(bytes).into_owned());
        match tag {
            INTEGER | ENUM => bytes
                .try_into()
                .map_or(Self::Other, |four| Self::Number(i32::from_be_bytes(four))),
            BOOLEAN => Self::Boolean(bytes.first().is_some_and(|b| *b != 0)),
            // The language comes first, then the text, each with its length.
            TEXT_WITH_LANGUAGE | NAME_WITH_LANGUAGE => {
                let mut reader = Reader(bytes);
                let parts = (reader.sized(), reader.sized());
                parts.1.map_or(Self::Other, text)
            }
            0x40..=0x5F => text(bytes),
            _ => Self::Other,
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_be_bytes)
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let size = self.number()?;
        self.take(usize::from(size))
    }
}
