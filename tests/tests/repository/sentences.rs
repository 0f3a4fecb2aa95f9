//! The sentences that Rust says of failures and the file that has them for translation say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::files::files;
use crate::root;

/// Each file for translation, with how its keys begin.
const FILES: [(&str, &[&str]); 2] = [
    ("errors.ftl", &["error-", "told-"]),
    ("rules.ftl", &["rule-"]),
];

/// The file that a key stands in.
fn file_of(key: &str) -> Option<&'static str> {
    let mut files = FILES.into_iter();
    let found = files.find(|(_, areas)| areas.iter().any(|area| key.starts_with(area)));
    found.map(|(file, _)| file)
}

/// A Rust string literal at the beginning of `text`, read, and what follows it.
fn literal(text: &str) -> Option<(String, &str)> {
    let mut rest = text.trim_start().strip_prefix('"')?.chars();
    let mut read = String::new();
    loop {
        match rest.next()? {
            '"' => return Some((read, rest.as_str())),
            '\\' => match rest.next()? {
                '\n' => rest = rest.as_str().trim_start().chars(),
                'u' => {
                    let (code, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
                    read.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
                    rest = after.chars();
                }
                same => read.push(same),
            },
            plain => read.push(plain),
        }
    }
}

/// Key and English of every `say!` in a source, without comments and tests; `Err` where one is not
/// written as two literals.
fn said(source: &str) -> Result<Vec<(String, String)>, String> {
    let source = source.split("#[cfg(test)]\nmod tests {").next();
    let lines = source.unwrap_or_default().lines();
    let code: Vec<_> = lines
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    let calls = code.split("say!(").skip(1);
    calls
        .map(|call| {
            let read = || {
                let (key, rest) = literal(call)?;
                let (english, _) = literal(rest.trim_start().strip_prefix(',')?)?;
                Some((key, english))
            };
            read().ok_or_else(|| call.chars().take(60).collect())
        })
        .collect()
}

/// The messages of a file in Fluent's syntax: key, and what stands behind and below it.
fn messages(file: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in file.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (key, text) = line.split_once('=').expect("a message");
            found.push((key.trim().to_owned(), text.trim().to_owned()));
        } else if line.starts_with([' ', '}'])
            && let Some((_, text)) = found.last_mut()
        {
            *text += "\n";
            *text += line;
        }
    }
    found
}

/// The names of `{blanks}`, or of `{ $blanks }`.
fn blanks(text: &str) -> BTreeSet<&str> {
    let opened = text.split('{').skip(1).map(|part| part.trim_start());
    let named = opened.map(|part| part.strip_prefix('$').unwrap_or(part));
    named
        .map(|part| {
            let end = part.find(|c: char| !c.is_alphanumeric() && c != '_');
            &part[..end.unwrap_or(part.len())]
        })
        .collect()
}

/// What is wrong between the sentences that are said and the file `name`, in words.
fn differences(said: &[(String, String)], name: &str, file: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut kept = BTreeMap::new();
    for (key, text) in messages(file) {
        if kept.insert(key.clone(), text).is_some() {
            wrong.push(format!("{key} stands twice in the file"));
        }
    }
    let mut known = BTreeSet::new();
    for (key, english) in said.iter().filter(|(key, _)| file_of(key) == Some(name)) {
        known.insert(key);
        let Some(text) = kept.get(key) else {
            wrong.push(format!("{key} is not in the file"));
            continue;
        };
        let words = text.replace("{ $", "{").replace(" }", "}");
        if blanks(text) != blanks(english) {
            wrong.push(format!("{key} has other blanks"));
        } else if !text.contains("->") && words != *english {
            wrong.push(format!("{key} has other words"));
        }
    }
    let unsaid = kept.keys().filter(|key| !known.contains(key));
    wrong.extend(unsaid.map(|key| format!("nothing says {key}")));
    wrong
}

#[test]
fn what_rust_says_of_failures_stands_word_for_word_in_the_file_for_translation() {
    let mut all = Vec::new();
    for path in files(&["rs"]) {
        let is_program = path.starts_with(root().join("src-tauri"));
        let is_test = path
            .iter()
            .any(|part| part == "tests" || part == "tests.rs");
        if is_program && !is_test {
            let source = fs::read_to_string(&path).unwrap();
            let found = said(&source);
            all.extend(found.unwrap_or_else(|call| panic!("{}: {call}", path.display())));
        }
    }
    assert!(all.len() > 200, "{}", all.len());
    let mut strange = all.iter().filter(|(key, _)| file_of(key).is_none());
    assert_eq!(strange.next(), None, "no file has keys that begin so");
    for (name, _) in FILES {
        let file = root().join("src-tauri/messages/en").join(name);
        let wrong = differences(&all, name, &fs::read_to_string(file).unwrap());
        assert_eq!(wrong, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_sentence_that_differs_from_the_file_is_found() {
    let source = "//! say!(\"error-none\", \"Not this.\")\nlet a = say!(\n    \"error-most\",\n    \"At most \\\n     \
                  {most} \\u{201c}fit\\u{201d}.\",\n    most = 3,\n);\n#[cfg(test)]\nmod tests { say!(\"x\", \"y\") }";
    let most = ("error-most".to_owned(), "At most {most} “fit”.".to_owned());
    assert_eq!(said(source), Ok(vec![most.clone()]));
    assert!(said("say!(KEY, \"Not a literal.\")").is_err());

    let plural = "error-most = { $most ->\n    [one] One fits.\n   *[other] { $most } fit.\n}\n";
    for (file, wrong) in [
        (
            "# A comment\nerror-most = At most { $most } “fit”.\n",
            vec![],
        ),
        (plural, vec![]),
        (
            "error-most = At most { $most } fit.",
            vec!["error-most has other words"],
        ),
        (
            "error-most = At most { $n } “fit”.",
            vec!["error-most has other blanks"],
        ),
        ("", vec!["error-most is not in the file"]),
        (
            "error-most = At most { $most } “fit”.\nerror-old = Gone.\nerror-old = Gone.",
            vec![
                "error-old stands twice in the file",
                "nothing says error-old",
            ],
        ),
    ] {
        assert_eq!(
            differences(std::slice::from_ref(&most), "errors.ftl", file),
            wrong,
            "{file}"
        );
    }
    let rule = ("rule-most".to_owned(), "Most.".to_owned());
    let both = [most, rule];
    let found = differences(&both, "rules.ftl", "error-most = At most { $most } “fit”.");
    let wrong = ["rule-most is not in the file", "nothing says error-most"];
    assert_eq!(found, wrong);
    assert_eq!(file_of("most"), None);
}
