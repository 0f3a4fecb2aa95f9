//! What the search index holds and how a query asks it.
//!
//! Every word of a query must match: a word of three characters or more anywhere in the text, a
//! shorter one at the start of a word of the text. Case and diacritics do not count.
//!
//! Both sides are folded here, and every start of a word is preceded by two marks. One trigram
//! index then serves words of any length: `h` is the trigram *mark mark h*, `he` is *mark h e*.
//! Marks are control characters, which folding takes out of all text, so no text can imitate one.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

const OUTER: char = '\u{1}';
const INNER: char = '\u{2}';
const STATUS: char = '\u{3}';

/// Longest query, in characters; the rest is not looked for.
const QUERY_MAX: usize = 200;

/// Text as it is compared: without case, diacritics and compatibility forms.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| canonical_combining_class(*c) == 0) {
        for c in c.to_uppercase().flat_map(char::to_lowercase) {
            match c {
                'ł' => folded.push('l'),
                'ø' => folded.push('o'),
                'đ' | 'ð' => folded.push('d'),
                'ħ' => folded.push('h'),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'þ' => folded.push_str("th"),
                // SQLite's UTF-8 reader knows the two noncharacters only as U+FFFD.
                '\u{fffe}' | '\u{ffff}' => folded.push('\u{fffd}'),
                c if c.is_control() || c.is_whitespace() => folded.push(' '),
                c if canonical_combining_class(c) != 0 => {}
                c => folded.push(c),
            }
        }
    }
    folded
}

/// Whether a word starts at `c` when `before` precedes it. From Thai on, scripts may be written
/// without spaces, so any of their characters may start a word.
fn starts_word(before: char, c: char) -> bool {
    c != ' '
        && (before == ' ' || (c.is_alphanumeric() && (!before.is_alphanumeric() || c >= '\u{e00}')))
}

/// Folded text with every start of a word marked, its first character included.
fn mark(folded: &str, out: &mut String) {
    let mut before = ' ';
    for c in folded.chars() {
        if starts_word(before, c) {
            out.extend([OUTER, INNER]);
        }
        if c != ' ' || before != ' ' {
            out.push(c);
        }
        before = c;
    }
}

/// What the index holds of a record with these texts.
pub(crate) fn indexed<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for text in texts {
        mark(&fold(text), &mut out);
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

/// A term that [`indexed`] text may be followed by, so that a list of one status needs no other
/// table: three characters that no text contains.
pub(crate) fn status_term(status: counterfoil_domain::Status) -> String {
    let initial = status.as_str().chars().next().unwrap_or(STATUS);
    String::from_iter([STATUS, STATUS, initial])
}

/// What must be in [`indexed`] text for a query to find it: one needle a word, of three characters
/// at least, marks included.
pub(crate) fn needles(query: &str) -> Vec<String> {
    let query: String = query.chars().take(QUERY_MAX).collect();
    let mut needles: Vec<String> = Vec::new();
    for word in fold(&query).split(' ').filter(|w| !w.is_empty()) {
        let mut marked = String::new();
        mark(word, &mut marked);
        let length = word.chars().count();
        // Three and more: anywhere, so the marks of the first character go. Two: one mark will do.
        let from = match length {
            1 => 0,
            2 => OUTER.len_utf8(),
            _ => OUTER.len_utf8() + INNER.len_utf8(),
        };
        let needle = marked.split_off(from);
        if !needles.contains(&needle) {
            needles.push(needle);
        }
    }
    needles
}

/// The index's expression for a query; none where it has no words.
pub(crate) fn expression(query: &str) -> Option<String> {
    let phrases: Vec<_> = needles(query).iter().map(|n| quote(n)).collect();
    (!phrases.is_empty()).then(|| phrases.join(" AND "))
}

/// A string of the index's query language, whatever is in it.
pub(crate) fn quote(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// FNV-1a, to notice that indexed text has not changed.
pub(crate) fn hash(text: &str) -> i64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.cast_signed()
}

#[cfg(test)]
pub(crate) mod plain {
    //! The same rule as a scan of the text, sharing only the folding.

    /// Whether every word of `query` is found in one of the folded `texts`.
    pub(crate) fn matches(texts: &[String], query: &str) -> bool {
        let query: String = query.chars().take(super::QUERY_MAX).collect();
        super::fold(&query)
            .split_whitespace()
            .all(|word| texts.iter().any(|text| has(text, word)))
    }

    fn has(text: &str, word: &str) -> bool {
        if word.chars().count() >= 3 {
            return text.contains(word);
        }
        text.split_whitespace().any(|token| {
            token.match_indices(word).any(|(at, _)| {
                let c = token[at..].chars().next().unwrap();
                token[..at].chars().next_back().is_none_or(|before| {
                    c.is_alphanumeric() && (!before.is_alphanumeric() || u32::from(c) >= 0xe00)
                })
            })
        })
    }
}
