//! What is written is read back, by our reader and by zbarimg.

use std::process::{Command, Stdio};

use proptest::prelude::*;

use super::picture::Picture;
use super::{epc, swiss};
use crate::swiss::{Language, layout, payment_part};
use crate::{Code, CodeError, Kind, read_all, read_back};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_back_as_it_was_written(
        text in "[ -~\u{A0}-\u{17F}€–Ωж漢\n]{1,180}",
        // The reader misses some codes of two or three pixels a module; a page has four or more.
        module in 4_usize..8,
    ) {
        let code = Code::of(&text, Kind::Link).unwrap();
        prop_assert_eq!(read_in_some_size(&code, module), Ok(text));
    }

    #[test]
    fn any_transfer_comes_back_as_it_was_written(
        name in "[A-Za-zÄÖÜäöüßéñłșğ&'.-]{1,70}",
        text in "[ -~äöüÄÖÜß€]{0,100}",
        minor in 1_i64..99_999_999_999,
    ) {
        let transfer = crate::epc::EpcTransfer {
            name,
            amount: super::money(minor, "EUR"),
            remittance: crate::epc::Remittance::Text(text),
            ..epc::transfer()
        };
        let Ok(payload) = crate::epc::payload(&transfer) else {
            return Err(TestCaseError::reject("longer than a code may be"));
        };
        let code = Code::of(&payload, Kind::Epc).unwrap();
        prop_assert_eq!(read_in_some_size(&code, 3), Ok(payload));
    }
}

/// What the reader reads of a code in this size, or else in another: of two thousand right codes it
/// finds one in some sizes only. Whatever it reads first counts.
fn read_in_some_size(code: &Code, module: usize) -> Result<String, CodeError> {
    let sizes = [module, 4, 5, 6, 3, 9].into_iter();
    let mut read = sizes.map(|size| Picture::of(code, size).read());
    read.find(Result::is_ok)
        .unwrap_or(Err(CodeError::NothingRead))
}

#[test]
fn of_eighty_texts_each_size_that_a_page_has_is_read_for_nearly_all() {
    for module in 4..9 {
        let is_read = |n: &usize| {
            let text = format!("https://pay.example.com/{}", "x7".repeat(*n));
            let code = Code::of(&text, Kind::Link).unwrap();
            Picture::of(&code, module).read() == Ok(text)
        };
        let read = (1..=80).filter(is_read).count();
        assert!(read >= 78, "{read} of 80 at {module} pixels a module");
    }
}

#[test]
fn a_swiss_code_is_read_with_the_cross_over_its_middle() {
    let part = payment_part(&swiss::bill(), Language::German).unwrap();
    // 300 dots an inch: 46 mm are 543 dots.
    let module = 543 / part.code.size();
    let mut picture = Picture::of(&part.code, module);
    let millimetre = (part.code.size() * module) as f32 / layout::CODE.width;
    let quiet = (Code::QUIET * module) as f32;
    let parts = [
        (layout::CROSS, 255),
        (layout::CROSS_BLACK, 0),
        (layout::CROSS_LYING, 255),
        (layout::CROSS_STANDING, 255),
    ];
    for (area, shade) in parts {
        let dots = |mm: f32| (mm * millimetre).round() as usize;
        let x = (quiet + (area.x - layout::CODE.x) * millimetre).round() as usize;
        let y = (quiet + (area.y - layout::CODE.y) * millimetre).round() as usize;
        picture.fill(x, y, dots(area.width), dots(area.height), shade);
    }
    assert_eq!(picture.read(), Ok(part.payload.clone()));
}

#[test]
fn a_code_is_read_whose_modules_do_not_fall_on_pixels() {
    let payload = payment_part(&swiss::bill(), Language::French)
        .unwrap()
        .payload;
    let code = Code::of(&payload, Kind::Swiss).unwrap();
    // 46 mm at 150, 200 and 300 dots an inch, and a screen's preview of the page.
    for dots in [271.7, 362.2, 543.3, 210.4] {
        let picture = Picture::shrunk(&code, dots / code.size() as f32);
        assert_eq!(picture.read().as_ref(), Ok(&payload), "{dots}");
    }
}

#[test]
fn two_codes_on_one_page_are_both_read() {
    let texts = ["BCD and so on, für Grün", "https://pay.example.com/i/42"];
    let mut page = Picture::paper(1240, 1754);
    page.fill(100, 300, 1000, 3, 0);
    page.fill(100, 340, 700, 14, 90);
    for (index, text) in texts.into_iter().enumerate() {
        page.place(
            &Code::of(text, Kind::Link).unwrap(),
            5,
            150 + 600 * index,
            1300,
        );
    }
    let mut found = read_all(&page.gray, 1240, 1754).unwrap();
    found.sort();
    assert_eq!(found, texts);
    assert!(texts.contains(&page.read().unwrap().as_str()));
}

#[test]
fn an_empty_page_a_damaged_code_and_a_wrong_size_are_told() {
    let blank = Picture::paper(300, 300);
    assert_eq!(blank.read(), Err(CodeError::NothingRead));
    assert_eq!(read_all(&blank.gray, 300, 300), Err(CodeError::NothingRead));
    assert_eq!(read_back(&blank.gray, 300, 299), Err(CodeError::Picture));
    assert_eq!(read_back(&[], 0, 0), Err(CodeError::Picture));
    let code = Code::of("a text that is long enough to need some room", Kind::Link).unwrap();
    let mut damaged = Picture::of(&code, 4);
    let third = damaged.width / 3;
    damaged.fill(third, third, third, 2 * third, 255);
    assert_eq!(damaged.read(), Err(CodeError::NothingRead));
}

#[test]
fn the_picture_that_scales_has_a_dark_square_for_each_dark_module() {
    let code = Code::of("https://example.com/", Kind::Link).unwrap();
    let svg = code.to_svg();
    let side = code.size() + 8;
    assert!(
        svg.contains(&format!("viewBox=\"0 0 {side} {side}\"")),
        "{svg}"
    );
    let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let dark = dark.filter(|(x, y)| code.is_dark(*x, *y)).count();
    assert_eq!(
        code.runs().iter().map(|run| run.length).sum::<usize>(),
        dark
    );
    // The finder in the top left corner: seven modules, four from the edge.
    assert!(svg.contains("\"M4 4h7v1h-7z"), "{svg}");
    assert!(!code.is_dark(code.size(), 0) && !code.is_dark(0, code.size()));
}

#[test]
fn another_reader_reads_the_same() {
    let payload = crate::epc::payload(&epc::transfer()).unwrap();
    let code = Code::of(&payload, Kind::Epc).unwrap();
    assert_zbar_reads(&Picture::of(&code, 4), &payload);
    // Without the cross: with it zbar reads no Swiss bill of anybody's (mchehab/zbar issue 121).
    let part = payment_part(&swiss::bill(), Language::German).unwrap();
    assert_zbar_reads(&Picture::of(&part.code, 8), &part.payload);
}

/// Reads with a program nobody here wrote; says so where it is not installed.
fn assert_zbar_reads(picture: &Picture, expected: &str) {
    let size = picture.gray.len();
    let name = format!("counterfoil-codes-{}-{size}.pgm", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, picture.to_pgm()).unwrap();
    let output = Command::new("zbarimg")
        .args([
            "--quiet",
            "--raw",
            "--oneshot",
            "-Sdisable",
            "-Sbinary",
            "-Sqrcode.enable",
        ])
        .arg(&path)
        .stdin(Stdio::null())
        .output();
    std::fs::remove_file(&path).unwrap();
    let Ok(output) = output else {
        eprintln!("skipped: zbarimg is not installed");
        return;
    };
    let text = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(text.strip_suffix('\n').unwrap_or(&text), expected, "{told}");
}
