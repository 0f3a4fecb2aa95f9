//! Text as it was typed, made fit for print: controls away, lines apart.

/// The lines of a text of several lines; blank lines at either end are left out.
pub fn lines(text: &str) -> Vec<String> {
    let unified = text.replace("\r\n", "\n");
    let lines: Vec<String> = unified.split(is_line_end).map(printable).collect();
    let first = lines.iter().position(|l| !l.is_empty());
    let last = lines.iter().rposition(|l| !l.is_empty());
    match (first, last) {
        (Some(first), Some(last)) => lines[first..=last].to_vec(),
        _ => Vec::new(),
    }
}

/// The same text on one line.
pub fn one_line(text: &str) -> String {
    let parts: Vec<String> = lines(text).into_iter().filter(|l| !l.is_empty()).collect();
    parts.join(" ")
}

/// An address: blank lines left out, and more than `most` lines joined by commas.
pub fn address(text: &str, most: usize) -> Vec<String> {
    let parts: Vec<String> = lines(text).into_iter().filter(|l| !l.is_empty()).collect();
    if parts.len() > most {
        vec![parts.join(", ")]
    } else {
        parts
    }
}

fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// One line without controls; a tab counts as a space.
fn printable(line: &str) -> String {
    let kept: String = line
        .chars()
        .filter_map(|c| match c {
            '\t' => Some(' '),
            '\u{feff}' => None,
            _ if c.is_control() => None,
            _ => Some(c),
        })
        .collect();
    kept.trim().to_owned()
}

/// Whether a character has no shape of its own (Unicode's default ignorable code points).
pub fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F
        | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFF8 | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A
        | 0xE0000..=0xE0FFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_split_at_every_kind_of_line_end_and_controls_are_dropped() {
        assert_eq!(
            lines("\n  one\r\ntwo\u{2028}\tthree\u{7}\n\nfour\n \n"),
            ["one", "two", "three", "", "four"]
        );
        assert_eq!(lines(" \n\t\n"), Vec::<String>::new());
        assert_eq!(one_line("Bar\n\nTest\u{0}"), "Bar Test");
    }

    #[test]
    fn an_address_of_too_many_lines_runs_on() {
        assert_eq!(address("a\n\nb", 2), ["a", "b"]);
        assert_eq!(address("a\nb\nc", 2), ["a, b, c"]);
    }
}
