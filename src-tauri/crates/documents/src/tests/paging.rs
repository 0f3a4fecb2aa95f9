//! Invoices of many pages: nothing lost, nothing twice, sums carried right, nothing past a margin.

use super::tools::{layout, run, squeezed};
use super::{Case, item};
use crate::Fonts;
use crate::layout;
use crate::layout::design::Design;
use crate::locale::Locale;
use crate::page::{Area, Mark, Page};
use crate::shape::Shaper;
use counterfoil_domain::{Look, Paper, Template};

#[test]
fn every_page_has_the_head_and_its_number_and_every_item_stands_once() {
    for count in [1, 12, 40, 400] {
        let case = Case::with_items(count);
        let pdf = case.pdf().unwrap();
        let Some(printed) = layout(&pdf.bytes) else {
            return;
        };
        let pages: Vec<String> = printed
            .split('\u{c}')
            .map(squeezed)
            .filter(|p| !p.is_empty())
            .collect();
        assert_eq!(pages.len(), pdf.pages as usize, "{count} items");
        for (index, page) in pages.iter().enumerate() {
            assert!(
                page.contains("Item Qty Price Tax Amount"),
                "{count} items: {page}"
            );
            let folio = format!("Page {} of {}", index + 1, pages.len());
            assert!(page.contains(&folio), "{folio}: {page}");
        }
        let whole = squeezed(&printed);
        for n in 1..=count {
            let row = format!("Item {n}. 1 10.00 19% 10.00");
            assert_eq!(whole.matches(&row).count(), 1, "{row}");
        }
        let total = count as f64 * 11.9;
        assert!(
            whole
                .replace(',', "")
                .contains(&format!("Total USD {total:.2}"))
        );
    }
}

#[test]
fn what_is_carried_forward_is_the_sum_of_the_rows_so_far() {
    let pdf = Case::with_items(400).pdf().unwrap();
    let Some(printed) = layout(&pdf.bytes) else {
        return;
    };
    let pages: Vec<String> = printed.split('\u{c}').map(squeezed).collect();
    let mut rows = 0;
    let mut carried = None;
    for page in pages.iter().filter(|p| !p.is_empty()) {
        let sum = |label: &str| {
            let rest = page.split(label).nth(1)?;
            rest.split_whitespace().next().map(str::to_owned)
        };
        assert_eq!(sum("Brought forward"), carried, "{page}");
        rows += page.matches(". 1 10.00").count();
        carried = sum("Carried forward");
        if let Some(carried) = &carried {
            assert_eq!(carried.replace(',', ""), format!("{}.00", rows * 10));
        }
    }
    assert_eq!((rows, carried), (400, None));
}

#[test]
fn a_row_taller_than_a_page_goes_on_line_by_line() {
    let mut case = Case::with_items(3);
    let lines: Vec<String> = (1..=170).map(|n| format!("Step {n}.")).collect();
    case.invoice.items[1].description = lines.join("\n");
    let pdf = case.pdf().unwrap();
    assert!(pdf.pages >= 3);
    let Some(printed) = layout(&pdf.bytes) else {
        return;
    };
    let whole = squeezed(&printed);
    for line in &lines {
        assert_eq!(whole.matches(line).count(), 1, "{line}");
    }
    assert_eq!(whole.matches("Item 2. 1 10.00 19% 10.00").count(), 1);
    let forward = whole.matches("Carried forward").count();
    assert_eq!(forward, whole.matches("Brought forward").count());
    assert!(whole.contains("Total USD 35.70"));
}

#[test]
fn a_row_that_does_not_fit_goes_whole_to_the_next_page() {
    let mut case = Case::with_items(60);
    for item in &mut case.invoice.items {
        item.description = "first line\nsecond line\nlast line".into();
    }
    let pdf = case.pdf().unwrap();
    let Some(printed) = layout(&pdf.bytes) else {
        return;
    };
    for page in printed.split('\u{c}') {
        let count = |text| page.matches(text).count();
        assert_eq!(count("first line"), count("last line"), "{page}");
    }
}

/// Lays a case out without drawing it.
fn pages(case: &Case) -> Vec<Page> {
    let totals = case.invoice.totals().unwrap();
    let fonts = Fonts::load();
    let locale = Locale::of(case.language);
    layout::pages(&case.sheet(&totals), None, &Shaper::new(&fonts), locale)
}

/// Cases that strain the page: long words, long texts, wide numbers.
fn strained() -> Vec<Case> {
    let word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(4);
    let mut words = Case::with_items(3);
    words.invoice.reference = "R".repeat(50);
    words.invoice.items[0].name = word.clone();
    words.invoice.items[1].description = word.clone();
    words.invoice.note = word.clone();
    words.business.name = word.chars().take(200).collect();
    words.business.address = format!("{word}\n").repeat(2);
    words.business.email = format!("{}@example.com", "e".repeat(240));
    words.business.bank_name = "B".repeat(100);
    words.business.iban = "MT84MALT011000012345MTLCAST001SMTLCA".into();
    words.customer.business_name = word.clone();
    words.customer.address = "line\n".repeat(100);
    let mut numbers = Case::arc011();
    numbers.invoice.items = vec![
        item("Everything", "there is", "92233720368547758.07", "1", ""),
        item(
            "Crumbs",
            "",
            "0.000001",
            "123456789012345.678901",
            "999.9999",
        ),
        item("Nothing", "", "0", "0", "0"),
    ];
    numbers.invoice.items[0].price = "90000000000000000".parse().unwrap();
    let mut rates = Case::with_items(300);
    for (n, item) in rates.invoice.items.iter_mut().enumerate() {
        item.tax = Some(counterfoil_domain::Decimal::new(
            i64::try_from(n).unwrap() + 1,
            1,
        ));
    }
    let mut beyond = words.clone();
    beyond.invoice.items[2].name = "x".repeat(20_000);
    beyond.business.address = "much too long ".repeat(3000);
    beyond.customer.address = "much too long ".repeat(3000);
    beyond.invoice.reference = "long ".repeat(3000);
    vec![words, numbers, rates, beyond, Case::with_items(40)]
}

#[test]
fn nothing_passes_the_margins() {
    for (index, case) in strained().iter().enumerate() {
        for (look, case) in looked(case) {
            let design = Design::of(&look);
            let highest = match look.template {
                Template::Modern => 20.0,
                Template::Din5008 => 36.0,
                _ => design.top - 8.0,
            };
            for page in pages(&case) {
                for mark in &page.marks {
                    let edges = edges(mark);
                    let inside = edges.is_none_or(|(left, right, top, bottom)| {
                        left >= design.left - 0.1
                            && right <= design.right + 0.1
                            && top >= highest
                            && bottom <= design.page.height - design.foot + 0.1
                    });
                    assert!(inside, "case {index}: {look:?} {edges:?} {mark:?}");
                }
            }
        }
    }
}

/// Left, right, top and bottom of what has to keep within the margins; a band of colour reaches
/// over the page's edge, a mark for folding stands beside the text, the total's box reaches out.
fn edges(mark: &Mark) -> Option<(f32, f32, f32, f32)> {
    match mark {
        Mark::Text {
            x,
            baseline,
            size,
            line,
            ..
        } => Some((*x, x + line.width * size, baseline - size, *baseline)),
        Mark::Fill { area, radius, .. } if area.x < 20.0 || *radius == BOXED => None,
        Mark::Fill { area, .. } | Mark::Logo(area) => {
            Some((area.x, area.x + area.w, area.y, area.y + area.h))
        }
        Mark::Shape { areas, .. } => {
            let first = areas.first()?;
            let edge = |part: fn(&Area) -> f32, pick: fn(f32, f32) -> f32| {
                areas.iter().map(part).fold(part(first), pick)
            };
            Some((
                edge(|a| a.x, f32::min),
                edge(|a| a.x + a.w, f32::max),
                edge(|a| a.y, f32::min),
                edge(|a| a.y + a.h, f32::max),
            ))
        }
    }
}

/// The radius of the box around the total, which reaches into the margin.
const BOXED: f32 = 3.0;

/// The case in every template, on both papers.
fn looked(case: &Case) -> Vec<(Look, Case)> {
    let looks = Template::ALL.into_iter().flat_map(|template| {
        [Paper::A4, Paper::Letter].map(|paper| Look {
            template,
            paper,
            accent: None,
        })
    });
    looks
        .map(|look| {
            let mut case = case.clone();
            case.look = look;
            (look, case)
        })
        .collect()
}

#[test]
fn no_line_of_text_stands_on_another() {
    let cases = strained();
    let looked = cases.iter().enumerate().flat_map(|(index, case)| {
        let index = move |(look, case)| (index, look, case);
        looked(case).into_iter().map(index)
    });
    for (index, look, case) in looked {
        for page in pages(&case) {
            let mut boxes: Vec<(f32, f32, f32)> = Vec::new();
            for mark in &page.marks {
                if let Mark::Text {
                    x,
                    baseline,
                    size,
                    line,
                    ..
                } = mark
                {
                    let (left, right) = (x + 0.1, x + line.width * size - 0.1);
                    let clash = boxes.iter().find(|(l, r, b)| {
                        left < *r && *l < right && (b - baseline).abs() < size * 0.8
                    });
                    assert!(clash.is_none(), "case {index}: {look:?} {clash:?} {mark:?}");
                    boxes.push((left, right, *baseline));
                }
            }
        }
    }
}

#[test]
fn strained_invoices_become_good_files() {
    for case in strained() {
        let bytes = case.pdf().unwrap().bytes;
        if let Some((good, text)) = run("qpdf", &bytes, &["--check", "FILE"]) {
            assert!(good, "{text}");
        }
    }
}
