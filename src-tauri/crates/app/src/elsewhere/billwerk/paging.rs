//! Pages of what is kept, searched as it is shown.

use crate::customer::limit;
use crate::error::Error;
use crate::payment::{cursor, place};
use counterfoil_domain::AccountId;
use counterfoil_store::{KeptPlace, Reader};
use serde::de::DeserializeOwned;

/// Kept things that are read at once.
const READ: u32 = 200;

/// Which page of a list.
pub(super) struct Asked<'a> {
    pub kind: &'a str,
    pub account: Option<AccountId>,
    pub after: Option<&'a str>,
    pub limit: Option<u32>,
}

/// One page of those that `show` shows, and the cursor of the next. What an older version kept in
/// another shape is left out.
pub(super) fn page<T: DeserializeOwned, V>(
    r: &Reader<'_>,
    asked: &Asked<'_>,
    show: impl Fn(AccountId, T) -> Option<V>,
) -> Result<(Vec<V>, Option<String>), Error> {
    let wanted = limit(asked.limit) as usize;
    let mut after: Option<KeptPlace> = asked.after.map(place).transpose()?;
    let mut shown = Vec::new();
    loop {
        let read = r.kept_page(asked.kind, asked.account, after.as_ref(), READ)?;
        let ended = read.len() < READ as usize;
        for (at, kept) in read {
            if shown.len() == wanted {
                // There may be more; the last one looked at is where they begin.
                return Ok((shown, after.as_ref().map(cursor)));
            }
            let found = serde_json::from_str(&kept.json).ok();
            shown.extend(found.and_then(|found| show(at.account, found)));
            after = Some(at);
        }
        if ended {
            return Ok((shown, None));
        }
    }
}

/// Whether every word of a search stands in one of the texts, in any case.
pub(super) struct Search(Vec<String>);

impl Search {
    pub fn of(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_lowercase).collect())
    }

    pub fn finds(&self, texts: &[&str]) -> bool {
        let Self(words) = self;
        if words.is_empty() {
            return true;
        }
        let texts = texts.join("\n").to_lowercase();
        words.iter().all(|word| texts.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_where_each_word_stands_somewhere_in_any_case() {
        for (search, found) in [
            ("", true),
            ("  ", true),
            ("müller", true),
            ("C0 MÜLL", true),
            ("müller schmidt", false),
        ] {
            let texts = ["C0001", "Müller & Söhne"];
            assert_eq!(Search::of(search).finds(&texts), found, "{search:?}");
        }
    }
}
