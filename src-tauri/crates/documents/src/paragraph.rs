//! Breaking text into lines of a given width. Words go whole to the next line where they can;
//! a word wider than the line is broken between graphemes, so nothing passes a margin.

use crate::shape::{Cut, Line, Shaper, base_level};
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

/// Rounding of measures may not push a word to the next line.
const SLACK: f32 = 0.001;
/// The sum of words may pass the line by this much before kerning is looked at.
const NEAR: f32 = 1.02;

/// The first lines of one paragraph (a text without line ends), none wider than `width` ems and no
/// more than `most`.
pub fn lines(shaper: &Shaper<'_>, text: &str, cut: Cut, width: f32, most: usize) -> Vec<Line> {
    let whole = shaper.line(text, cut);
    if whole.width <= width + SLACK {
        return vec![whole];
    }
    let base = base_level(text);
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && lines.len() < most {
        let (line, taken) = first_line(shaper, rest, cut, width, base);
        lines.push(line);
        rest = rest[taken..].trim_start();
    }
    lines
}

/// As much of `text` as fits on one line, and how many of its bytes that takes.
fn first_line(
    shaper: &Shaper<'_>,
    text: &str,
    cut: Cut,
    width: f32,
    base: Option<unicode_bidi::Level>,
) -> (Line, usize) {
    // Words are measured one by one; only the line that comes of them is shaped as a whole.
    let space = shaper.line(" ", cut).width;
    let (mut sum, mut start) = (0.0, 0);
    let mut ends = Vec::new();
    let near = window(text, width);
    // Where the window cuts the text there is no break, only the end of what is looked at.
    let breaks = linebreaks(near).filter(|(end, _)| *end < near.len() || near.len() == text.len());
    for (end, _) in breaks {
        let piece = &text[start..end];
        let word = piece.trim_end();
        sum += shaper.line_of(word, cut, base).width;
        if sum > width * NEAR {
            break;
        }
        sum += space * (piece.len() - word.len()) as f32;
        ends.push(end);
        start = end;
    }
    ends.into_iter()
        .rev()
        .map(|end| (shaper.line_of(&printed(&text[..end]), cut, base), end))
        .find(|(line, _)| line.width <= width + SLACK)
        .unwrap_or_else(|| broken_word(shaper, text, cut, width, base))
}

/// As many graphemes as fit, at least one.
fn broken_word(
    shaper: &Shaper<'_>,
    text: &str,
    cut: Cut,
    width: f32,
    base: Option<unicode_bidi::Level>,
) -> (Line, usize) {
    let ends: Vec<usize> = window(text, width)
        .grapheme_indices(true)
        .map(|(at, g)| at + g.len())
        .collect();
    let fits = |&end: &usize| shaper.line_of(&text[..end], cut, base).width <= width + SLACK;
    let count = ends.partition_point(fits).max(1);
    let end = ends.get(count - 1).copied().unwrap_or(text.len());
    (shaper.line_of(&text[..end], cut, base), end)
}

/// More of `text` than a line of `width` ems can hold: few letters are narrower than a fifth of an
/// em. Looking no further keeps the work in proportion to the text, however long its words are.
fn window(text: &str, width: f32) -> &str {
    let characters = (width * 5.0) as usize + 1;
    let mut graphemes = text.grapheme_indices(true).skip(characters);
    graphemes.next().map_or(text, |(end, _)| &text[..end])
}

/// The text of a line: no space at its end, and a hyphen where it breaks at a soft one.
fn printed(line: &str) -> String {
    let line = line.trim_end();
    match line.strip_suffix('\u{ad}') {
        Some(word) => format!("{word}-"),
        None => line.to_owned(),
    }
}
