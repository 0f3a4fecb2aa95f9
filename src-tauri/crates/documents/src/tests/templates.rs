//! The templates: what each promises beyond the others.

use super::tools::{layout, python, run, squeezed};
use super::{Case, item};
use crate::layout::design::{Design, MM};
use crate::locale::Locale;
use crate::page::{Mark, Page};
use crate::shape::Shaper;
use crate::{CodeBlock, Fonts, layout as pages, rasterise};
use counterfoil_domain::{Paper, Template};

pub fn laid_out(case: &Case) -> Vec<Page> {
    let totals = case.invoice.totals().unwrap();
    let fonts = Fonts::load();
    let locale = Locale::of(case.language);
    pages::pages(&case.sheet(&totals), None, &Shaper::new(&fonts), locale)
}

/// Where the lines with this text begin: left, baseline.
fn places(page: &Page, text: &str) -> Vec<(f32, f32)> {
    let copied = |line: &crate::shape::Line| -> String {
        let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
        glyphs.map(|g| g.text.as_str()).collect()
    };
    page.marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text {
                x, baseline, line, ..
            } if copied(line) == text => Some((*x, *baseline)),
            _ => None,
        })
        .collect()
}

#[test]
fn the_letter_has_its_address_in_the_window_and_marks_where_to_fold() {
    let mut case = Case::arc011();
    case.look.template = Template::Din5008;
    case.customer.address = "c/o Example\n7 Sample Road\n12345 Springfield\nExampleland".into();
    let page = &laid_out(&case)[0];
    for line in ["Rock & Roll Studio", "Ada Example", "Exampleland"] {
        let at = places(page, line);
        assert_eq!(at.len(), 1, "{line}");
        let (x, y) = (at[0].0 / MM, at[0].1 / MM);
        assert!(
            (x - 25.0).abs() < 0.01 && y > 62.7 && y < 90.0,
            "{line}: {x} {y}"
        );
    }
    let back = "Bar Test Studio \u{b7} 12 Example Street \u{b7} 10115 Berlin";
    let y = places(page, back)[0].1 / MM;
    assert!((45.0..62.7).contains(&y), "{y}");
    let (x, y) = places(page, "ARC011")[0];
    assert!(
        x / MM >= 125.0 && (50.0..56.0).contains(&(y / MM)),
        "{x} {y}"
    );
    let marks: Vec<f32> = page
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Fill { area, .. } if area.x < 20.0 => Some((area.y / MM * 10.0).round() / 10.0),
            _ => None,
        })
        .collect();
    assert_eq!(marks, [105.0, 148.5, 210.0]);
}

#[test]
fn a_long_address_becomes_smaller_and_stays_in_the_window() {
    let mut case = Case::arc011();
    case.look.template = Template::Din5008;
    case.customer.business_name =
        "Gesellschaft für außerordentlich lange Namen mbH & Co. KG".into();
    case.customer.address = (1..=6).map(|n| format!("Line {n}\n")).collect();
    let page = &laid_out(&case)[0];
    for n in 1..=6 {
        let (_, y) = places(page, &format!("Line {n}"))[0];
        assert!(y / MM < 90.0, "{n}: {y}");
    }
}

#[test]
fn the_compact_template_has_forty_rows_on_a_page() {
    let mut case = Case::with_items(300);
    for item in &mut case.invoice.items {
        item.description.clear();
    }
    case.look.template = Template::Compact;
    let pdf = case.pdf().unwrap();
    let Some(printed) = layout(&pdf.bytes) else {
        return;
    };
    let rows: Vec<usize> = printed
        .split('\u{c}')
        .map(|page| page.matches(" 10.00").count() / 2)
        .collect();
    assert!(rows[0] >= 40 && rows[1] >= 40, "{rows:?}");
}

#[test]
fn every_template_prints_the_same_words_on_both_papers() {
    for template in Template::ALL {
        for (paper, size) in [(Paper::A4, "595.27"), (Paper::Letter, "612 x 792")] {
            let mut case = Case::with_items(40);
            case.look.template = template;
            case.look.paper = paper;
            case.look.accent = Some("#ffdd00".parse().unwrap());
            let bytes = case.pdf().unwrap().bytes;
            let Some(printed) = layout(&bytes) else {
                return;
            };
            let printed = squeezed(&printed);
            for words in [
                "Invoice",
                "ARC011",
                "Rock & Roll Studio",
                "Carried forward",
                "Subtotal 400.00",
                "Total USD 476.00",
                "Pay by 29 November 2026",
                "DE02 1203 0000 0000 2020 51",
            ] {
                assert!(printed.contains(words), "{template:?}: {words}\n{printed}");
            }
            for n in 1..=40 {
                let row = format!("Item {n}. 1 10.00 19% 10.00");
                assert_eq!(printed.matches(&row).count(), 1, "{template:?}: {row}");
            }
            if let Some((_, info)) = run("pdfinfo", &bytes, &["FILE"]) {
                assert!(info.contains(size), "{info}");
            }
        }
    }
}

#[test]
fn a_code_is_read_from_the_picture_of_the_page() {
    let Some(python) = python("segno", "1.6.6") else {
        return;
    };
    let payload = "BCD\n002\n1\nSCT\n\nBar Test Studio\nDE02120300000000202051\nEUR230.50";
    let script = format!(
        "import segno; q = segno.make({payload:?}, error='m', micro=False); \
         [print(''.join('1' if m else '0' for m in row)) for row in q.matrix]"
    );
    let (good, said) = run(&python, b"", &["-c", &script]).unwrap();
    assert!(good, "{said}");
    let modules: Vec<bool> = said
        .chars()
        .filter(|c| *c != '\n')
        .map(|c| c == '1')
        .collect();
    let size = said.lines().count();
    for template in Template::ALL {
        let mut case = Case::arc011();
        case.look.template = template;
        let (modules, caption) = (modules.clone(), "Scan to pay".to_owned());
        case.code = Some(CodeBlock {
            modules,
            size,
            caption,
        });
        let bytes = case.pdf().unwrap().bytes;
        let picture = rasterise(&bytes, 0, 1240).unwrap().png;
        if let Some((_, read)) = run("zbarimg", &picture, &["--quiet", "--raw", "FILE"]) {
            assert!(read.starts_with(payload), "{template:?}: {read}");
        }
    }
}

#[test]
fn a_code_that_is_not_a_square_is_refused() {
    let mut case = Case::arc011();
    case.code = Some(CodeBlock {
        modules: vec![true; 3],
        size: 2,
        caption: String::new(),
    });
    assert!(case.pdf().is_err());
}

#[test]
fn eight_thousand_rows_become_a_file() {
    let mut case = Case::arc011();
    case.look.template = Template::Compact;
    case.invoice.items = (0..8000)
        .map(|n| item(&format!("R{n}"), "", "1", "1", "19"))
        .collect();
    let pdf = case.pdf().unwrap();
    assert!((140..220).contains(&pdf.pages), "{}", pdf.pages);
    if let Some((good, text)) = run("qpdf", &pdf.bytes, &["--check", "FILE"]) {
        assert!(good, "{text}");
    }
    if let Some(printed) = layout(&pdf.bytes) {
        assert!(squeezed(&printed).contains("Total USD 9,520.00"));
    }
}

#[test]
fn a_design_leaves_room_for_text_on_every_paper() {
    for template in Template::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            let look = counterfoil_domain::Look {
                template,
                paper,
                accent: None,
            };
            assert!(Design::of(&look).measure() > 450.0, "{look:?}");
        }
    }
}
