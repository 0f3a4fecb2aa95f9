//! Paragraphs from right to left: they begin at their column's right end, and what is mixed keeps its
//! order. Hebrew, whose letters do not join, so that the order can be read off the glyphs.

use super::{Case, item, templates};
use crate::Fonts;
use crate::fonts::Weight;
use crate::layout::design::Design;
use crate::page::{Mark, Page};
use counterfoil_domain::Template;

/// Whether any font here has Hebrew.
fn has_hebrew() -> bool {
    let has = Fonts::load().face_for("א", Weight::Regular).is_some();
    if !has {
        println!("skipped: no font here has Hebrew");
    }
    has
}

/// Each line from left to right as it stands, with its left and right end.
fn lines(page: &Page) -> Vec<(String, f32, f32)> {
    let marks = page.marks.iter().filter_map(|mark| match mark {
        Mark::Text { x, size, line, .. } => {
            let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
            let text = glyphs.map(|g| g.text.as_str()).collect();
            Some((text, *x, x + line.width * size))
        }
        _ => None,
    });
    marks.collect()
}

fn ends(page: &Page, text: &str) -> f32 {
    let all = lines(page);
    let found = all.iter().find(|(t, ..)| t == text);
    found
        .unwrap_or_else(|| panic!("{text} is not in {all:?}"))
        .2
}

fn hebrew() -> Case {
    let mut case = Case::arc011();
    case.customer.business_name = "דוגמה".into();
    case.customer.address = "רחוב 5\nתל אביב".into();
    case.invoice.items = vec![
        item("אב", "אבגד abc 12.", "10", "1", "17"),
        item("אבגדהוז", "abc אב", "10", "1", "17"),
    ];
    case.invoice.note = "אבג".into();
    case
}

#[test]
fn a_paragraph_from_right_to_left_begins_at_its_columns_right_end() {
    if !has_hebrew() {
        return;
    }
    for template in Template::ALL {
        let mut case = hebrew();
        case.look.template = template;
        let page = &templates::laid_out(&case)[0];
        let near = |a: f32, b: f32| (a - b).abs() < 0.05;
        let design = Design::of(&case.look);
        let (short, long) = (ends(page, "בא"), ends(page, "זוהדגבא"));
        assert!(near(short, long), "{template:?}: {short} {long}");
        assert!(near(ends(page, ".abc 12 דגבא"), long), "{template:?}");
        assert!(long > design.left + 150.0, "{template:?}: {long}");
        let note = ends(page, "גבא");
        assert!(near(note, design.left + design.measure() * 0.8), "{note}");
        let address = ends(page, "ביבא לת");
        assert!(near(address, ends(page, "5 בוחר")), "{template:?}");
        assert!(near(address, ends(page, "המגוד")), "{template:?}");
        assert!(address > design.left + 100.0, "{template:?}: {address}");
        // A paragraph that begins with Latin letters is written from the left.
        let all = lines(page);
        let latin = all.iter().find(|(t, ..)| t == "abc בא").unwrap();
        assert!(near(latin.1, design.left), "{template:?}: {latin:?}");
    }
}

#[test]
fn every_line_of_a_long_paragraph_keeps_to_the_right_and_none_passes_the_left() {
    if !has_hebrew() {
        return;
    }
    let mut case = hebrew();
    case.invoice.note = "אבג דהו abc 12, ".repeat(40).trim().to_owned();
    let page = &templates::laid_out(&case)[0];
    let design = Design::of(&case.look);
    let right = design.left + design.measure() * 0.8;
    let of_note: Vec<_> = lines(page)
        .into_iter()
        .filter(|(text, ..)| text.matches("גבא").count() > 2)
        .collect();
    assert!(of_note.len() > 3, "{of_note:?}");
    for (text, left, end) in of_note {
        assert!((end - right).abs() < 0.05, "{text}: {end} is not {right}");
        assert!(left >= design.left - 0.05, "{text}: {left}");
    }
}

#[test]
fn what_stands_beside_a_label_keeps_to_it() {
    if !has_hebrew() {
        return;
    }
    let mut case = hebrew();
    case.invoice.terms.order = "הזמנה 7".into();
    case.business.bank_name = "בנק".into();
    for template in Template::ALL {
        case.look.template = template;
        let page = &templates::laid_out(&case)[0];
        let all = lines(page);
        for (label, value) in [("Order", "7 הנמזה"), ("Bank", "קנב")] {
            let end = |text: &str| all.iter().find(|(t, ..)| t == text).cloned();
            let (label, value) = (end(label), end(value));
            let (Some(label), Some(value)) = (label, value) else {
                continue;
            };
            let gap = value.1 - label.2;
            assert!((0.0..140.0).contains(&gap), "{template:?}: {gap}");
        }
    }
}
