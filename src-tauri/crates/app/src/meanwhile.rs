//! Two who change the same record at the same time: what only one of them changed is kept from both,
//! and nothing that both changed is written over before the person has seen it.

use crate::error::{Code, Error};
use counterfoil_domain::{Problem, Said, say};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What is to be stored: `mine`, made from what was `read`, over what is `stored` by now.
///
/// # Errors
/// [`Code::Changed`] with every field that both changed, each to something else.
pub(crate) fn together<T>(mine: &T, read: &T, stored: &T) -> Result<T, Error>
where
    T: Serialize + DeserializeOwned,
{
    let value = |record: &T| serde_json::to_value(record).map_err(Error::internal);
    let mut clashes = Vec::new();
    let both = fields(
        "",
        value(mine)?,
        &value(read)?,
        &value(stored)?,
        &mut clashes,
    );
    match clashes.is_empty() {
        true => serde_json::from_value(both).map_err(Error::internal),
        false => Err(Error {
            code: Code::Changed,
            ..Error::invalid(clashes)
        }),
    }
}

fn fields(
    path: &str,
    mine: Value,
    read: &Value,
    stored: &Value,
    clashes: &mut Vec<Problem>,
) -> Value {
    match (mine, read, stored) {
        (Value::Object(mut mine), Value::Object(read), Value::Object(stored)) => {
            let names: BTreeSet<String> = mine.keys().chain(stored.keys()).cloned().collect();
            let mut both = Map::new();
            for name in names {
                let of = |record: &Map<String, Value>| record.get(&name).cloned();
                let own = mine.remove(&name).unwrap_or_default();
                let (before, now) = (of(read).unwrap_or_default(), of(stored).unwrap_or_default());
                let path = match path {
                    "" => name.clone(),
                    _ => format!("{path}.{name}"),
                };
                both.insert(name, fields(&path, own, &before, &now, clashes));
            }
            Value::Object(both)
        }
        (mine, read, stored) if mine == *stored || stored == read => mine,
        (mine, read, stored) if mine == *read => stored.clone(),
        (mine, _, stored) => {
            clashes.push(Problem::new(path, now_there(stored)));
            mine
        }
    }
}

/// What stands there now, as far as a line tells it.
fn now_there(stored: &Value) -> Said {
    let value = match stored {
        Value::String(text) => text.trim().replace('\n', ", "),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    if value.is_empty() {
        return say!(
            "error-changed-elsewhere",
            "This was changed or emptied elsewhere meanwhile. Save again to keep yours."
        );
    }
    say!(
        "error-changed-elsewhere-to",
        "This was changed elsewhere meanwhile, to “{value}”. Save again to keep yours.",
        value = value
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_domain::{Business, Trade};

    fn business(name: &str, phone: &str, notes: &str) -> Business {
        Business {
            name: name.into(),
            phone: phone.into(),
            trade: Trade {
                legal_notes: notes.into(),
                ..Trade::default()
            },
            ..Business::default()
        }
    }

    #[test]
    fn what_one_of_two_changed_is_kept_and_what_both_changed_is_told() {
        let read = business("Rohr", "1", "GmbH");
        // (mine, stored, what both come to or the fields that clash)
        let cases = [
            (
                ("Rohr", "1", "GmbH"),
                ("Rohr", "1", "GmbH"),
                Ok(("Rohr", "1", "GmbH")),
            ),
            (
                ("Ofen", "1", "GmbH"),
                ("Rohr", "2", "GmbH"),
                Ok(("Ofen", "2", "GmbH")),
            ),
            (
                ("Rohr", "", "GmbH"),
                ("Rohr", "1", "AG"),
                Ok(("Rohr", "", "AG")),
            ),
            (
                ("Ofen", "2", "AG"),
                ("Ofen", "2", "AG"),
                Ok(("Ofen", "2", "AG")),
            ),
            (
                ("Ofen", "1", "GmbH"),
                ("Herd", "1", "GmbH"),
                Err(vec!["name"]),
            ),
            (
                ("Ofen", "1", "AG"),
                ("Herd", "2", "KG"),
                Err(vec!["name", "trade.legal_notes"]),
            ),
            (
                ("Rohr", "2", "GmbH"),
                ("Rohr", "", "GmbH"),
                Err(vec!["phone"]),
            ),
        ];
        for (mine, stored, expected) in cases {
            let of = |(name, phone, notes)| business(name, phone, notes);
            let both = together(&of(mine), &read, &of(stored));
            let outcome = both.map_err(|error| {
                assert_eq!(error.code, Code::Changed);
                error
                    .problems
                    .into_iter()
                    .map(|p| p.field)
                    .collect::<Vec<_>>()
            });
            let expected = expected.map(of);
            let expected = expected
                .map_err(|fields: Vec<&str>| fields.into_iter().map(str::to_owned).collect());
            assert_eq!(outcome, expected, "{mine:?} over {stored:?}");
        }
    }

    #[test]
    fn a_clash_says_what_stands_there_now() {
        let read = business("Rohr", "1", "");
        let told = |mine: &str, stored: &str| {
            let (mine, stored) = (business(mine, "1", ""), business(stored, "1", ""));
            together(&mine, &read, &stored).unwrap_err().message
        };
        assert!(told("Ofen", "Herd\nKG").contains("“Herd, KG”"));
        assert!(told("Ofen", "").contains("emptied"));
    }
}
