//! Strings that break programs, in every field of an invoice at once: what is printed is read back
//! with `pdftotext` and compared with what was typed, field by field.
//!
//! Two texts are the same when they are equal without white space, controls and what has no shape.
//! `pdftotext` puts text of both directions into an order of its own and joins accents that stand
//! alone to their neighbours; such strings are compared by their [`normal_form`]. A character that
//! no font here has is named by the program and left out of what is typed.

use super::tools::run;
use super::{Case, samples};
use crate::{Error, Fonts};
use counterfoil_domain::terms::{Exemption, Note, Preceding};
use counterfoil_domain::{Adjustment, Decimal, Identifier, PostalAddress, TaxCategory, Template};
use std::collections::BTreeSet;
use std::path::Path;
use unicode_bidi::BidiClass;
use unicode_normalization::UnicodeNormalization;

/// Kept with the project's samples, not with the project.
const LIST: &str = "../../../../shared/samples/text/blns.json";
/// Texts of the row that stand between the first line of its name and the next.
const ROW: &str = "11,234,567.891,234,567.89";

fn strings() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LIST);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: the list of naughty strings is not here");
        return Vec::new();
    };
    serde_json::from_str(&text).unwrap()
}

/// Fills every text field that a template prints; gives their names, in the order of their marks.
fn fill(case: &mut Case, typed: &str) -> Vec<&'static str> {
    let mut names = Vec::new();
    let mut set = |name, field: &mut String| {
        *field = marked(names.len(), typed);
        names.push(name);
    };
    let item = &mut case.invoice.items[0];
    set("item.name", &mut item.name);
    set("item.description", &mut item.description);
    set("item.note", &mut item.terms.note);
    set("item.reason", &mut item.terms.adjustments[0].reason);
    let customer = &mut case.customer;
    set("customer.business_name", &mut customer.business_name);
    set("customer.first_name", &mut customer.first_name);
    set("customer.last_name", &mut customer.last_name);
    set("customer.address", &mut customer.address);
    set("customer.tax_id", &mut customer.tax_id);
    let business = &mut case.business;
    set("business.name", &mut business.name);
    set("business.address", &mut business.address);
    set("business.tax_id", &mut business.tax_id);
    set("business.email", &mut business.email);
    set("business.phone", &mut business.phone);
    set("business.bank_name", &mut business.bank_name);
    set("business.bic", &mut business.bic);
    set("business.legal_notes", &mut business.trade.legal_notes);
    let invoice = &mut case.invoice;
    set("reference", &mut invoice.reference);
    set("note", &mut invoice.note);
    let terms = &mut invoice.terms;
    set("buyer_reference", &mut terms.buyer_reference);
    set("order", &mut terms.order);
    set("contract", &mut terms.contract);
    set("project", &mut terms.project);
    set("payment_terms", &mut terms.payment_terms);
    set("notes", &mut terms.notes[0].text);
    set("reason", &mut terms.adjustments[0].reason);
    set("exemption", &mut terms.exemptions[0].reason);
    set("remittance", &mut terms.payment.remittance);
    set("preceding", &mut terms.preceding[0].reference);
    set("delivery.name", &mut terms.delivery.name);
    let place = terms.delivery.address.get_or_insert_default();
    set("delivery.street", &mut place.street);
    set("delivery.city", &mut place.city);
    names
}

/// An invoice that has every field.
fn blank(template: Template) -> Case {
    let mut case = samples::everything();
    case.code = None;
    case.logo = None;
    case.look.template = template;
    case.invoice.items.truncate(1);
    let nothing = Adjustment {
        amount: Some(Decimal::ZERO),
        tax: Some(Decimal::from(19)),
        ..Adjustment::default()
    };
    let item = &mut case.invoice.items[0];
    item.price = Decimal::new(123_456_789, 2);
    item.quantity = Decimal::ONE;
    item.terms = Default::default();
    // Without tax, so that the reason is one of a kind that is in use.
    item.tax = None;
    item.terms.category = Some(TaxCategory::O);
    item.terms.adjustments = vec![nothing.clone()];
    let terms = &mut case.invoice.terms;
    *terms = Default::default();
    terms.adjustments = vec![nothing];
    terms.notes = vec![Note::default()];
    terms.preceding = vec![Preceding::default()];
    terms.exemptions = vec![Exemption {
        category: TaxCategory::O,
        reason: String::new(),
        code: String::new(),
    }];
    terms.delivery.address = Some(PostalAddress::default());
    terms.delivery.location = Some(Identifier::default());
    case
}

/// Marks that no naughty string has, so that a field is found among the others.
fn marked(field: usize, typed: &str) -> String {
    format!("q{field:02}z{typed}z{field:02}q")
}

/// What is left of a text when spaces and what has no shape are taken away: the rest is printed.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !crate::text::is_invisible(*c))
        // Marks around annotations between lines: pdftotext never gives them.
        .filter(|c| !matches!(c, '\u{fff9}'..='\u{fffb}'))
        .collect()
}

/// The end of a page in a text without white space.
const PAGE_END: char = '\u{10fffd}';

/// A text without its order, accents apart from their letters: compatibility decomposition, a
/// spacing accent as the one that combines, all characters sorted. What it forgets is the order
/// and on which letter an accent stands, and nothing else.
fn normal_form(text: &str) -> String {
    let mut all: Vec<char> = bare(text)
        .nfkd()
        .map(|c| match c {
            '`' | 'ˋ' => '\u{300}',
            'ˊ' => '\u{301}',
            'ˆ' => '\u{302}',
            'ˇ' => '\u{30c}',
            _ => c,
        })
        .filter(|c| !c.is_whitespace())
        .collect();
    all.sort_unstable();
    all.into_iter().collect()
}

/// Whether pdftotext gives a character back where it stood.
fn keeps_its_place(c: char) -> bool {
    let class = unicode_bidi::bidi_class(c);
    let turned = matches!(class, BidiClass::R | BidiClass::AL | BidiClass::AN);
    let accent = matches!(c, '`' | '´' | '¨' | '¸' | '\u{2c6}'..='\u{2dd}')
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}');
    let mark_of_ogham = matches!(c, '\u{169b}' | '\u{169c}');
    !(turned || accent || mark_of_ogham)
}

/// Whether all of `part` stands in `whole` in its order, with other text between.
fn stands_in(part: &str, whole: &str) -> bool {
    let mut rest = whole.chars();
    part.chars().all(|c| rest.any(|d| d == c))
}

/// Whether it has marks that turn what follows them, also what another field puts on the same line.
fn turns_its_line(text: &str) -> bool {
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().any(turns)
}

/// What a failure shows of a text.
fn shortened(text: &str) -> String {
    text.chars().take(300).collect()
}

/// How fields were compared.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    /// Equal as typed.
    equal: usize,
    /// Equal by their normal form.
    normal: usize,
    /// Strings with marks that turn the whole line: their characters are on the page.
    turned: usize,
    /// Cut by the template's limit of lines: what is printed is the beginning of what was typed.
    cut: usize,
    /// Not printed: what stands before it in the same block of few lines fills it.
    hidden: usize,
    /// Broken by the end of a page, whose furniture stands between.
    broken: usize,
    /// Strings that lost characters which no font here has.
    named: usize,
    /// Those characters.
    missing: BTreeSet<char>,
    /// What is not as it was typed.
    wrong: Vec<String>,
}

/// The PDF and what was typed without the characters that no font has.
fn printed(template: Template, typed: &str, tally: &mut Tally) -> (Vec<u8>, String) {
    let whole = typed;
    let mut typed = typed.to_owned();
    loop {
        let mut case = blank(template);
        fill(&mut case, &typed);
        match case.pdf() {
            Ok(pdf) => return (pdf.bytes, typed),
            Err(Error::MissingGlyphs(missing)) => {
                assert!(missing.iter().all(|c| typed.contains(*c)), "{missing:?}");
                tally.named += usize::from(typed == whole);
                typed.retain(|c| !missing.contains(&c));
                tally.missing.extend(missing);
            }
            Err(other) => panic!("{other} for {typed:?}"),
        }
    }
}

/// Where the next field begins: `q`, two digits, `z`.
fn next_field(text: &str) -> Option<usize> {
    let digit = |b: u8| b.is_ascii_digit();
    let opens = |w: &[u8]| w[0] == b'q' && digit(w[1]) && digit(w[2]) && w[3] == b'z';
    text.as_bytes().windows(4).position(opens)
}

fn compare(read: &str, field: usize, name: &str, typed: &str, tally: &mut Tally) {
    let (open, close) = (format!("q{field:02}z"), format!("z{field:02}q"));
    let wanted = bare(typed);
    if turns_its_line(typed) {
        let all = normal_form(&marked(field, typed));
        let there = stands_in(&all, &normal_form(read));
        tally.turned += usize::from(there);
        if !there {
            tally
                .wrong
                .push(format!("{name}: {typed:?} is not on the page"));
        }
        return;
    }
    let Some(start) = read.find(&open) else {
        // The block it stands in was full before it: that takes many letters.
        let long = typed.chars().count() > 24;
        tally.hidden += usize::from(long);
        if !long {
            tally
                .wrong
                .push(format!("{name} is not printed for {typed:?}"));
        }
        return;
    };
    let rest = &read[start + open.len()..];
    let in_order = typed.chars().all(keeps_its_place);
    // An accent at its end is joined to the mark behind it.
    let joined = format!("z\u{300}{field:02}q");
    let ends = rest.find(&close).map(|end| (end, ""));
    let ends = ends.or_else(|| rest.find(&joined).map(|end| (end, "`")));
    // What is cut ends with an ellipsis, or where the next field begins.
    let ellipsis = rest
        .find('\u{2026}')
        .filter(|_| !typed.contains('\u{2026}'));
    let limit = ellipsis.into_iter().chain(next_field(rest)).min();
    let whole = |end: usize| limit.is_none_or(|limit| end < limit);
    let Some((end, accent)) = ends.filter(|(end, _)| whole(*end)) else {
        let shown = &rest[..limit.unwrap_or(rest.len())];
        let begins =
            wanted.starts_with(shown) || stands_in(&normal_form(shown), &normal_form(&wanted));
        tally.cut += usize::from(begins);
        if !begins {
            tally
                .wrong
                .push(format!("{name}: {shown:?} does not begin {typed:?}"));
        }
        return;
    };
    let shown = &format!("{}{accent}", &rest[..end]);
    // The letter has its return address on one line, points between what were lines.
    let plain = |text: &str| match name {
        "business.address" => text.replace('\u{b7}', ""),
        _ => text.to_owned(),
    };
    let (shown, wanted) = (&plain(shown), plain(&wanted));
    if *shown == wanted {
        tally.equal += 1;
    } else if !in_order && normal_form(shown) == normal_form(&wanted) {
        tally.normal += 1;
    } else if shown.contains(PAGE_END)
        && (stands_in(&wanted, shown) || stands_in(&normal_form(&wanted), &normal_form(shown)))
    {
        tally.broken += 1;
    } else {
        tally
            .wrong
            .push(format!("{name}: {shown:?} is not {wanted:?}"));
    }
}

/// Compares the strings whose place leaves `rest` when divided by `of`.
fn strings_in(template: Template, of: usize, rest: usize) {
    let all = strings();
    let strings: Vec<&String> = all.iter().skip(rest).step_by(of).collect();
    let mut tally = Tally::default();
    let fields = fill(&mut blank(template), "");
    for typed in &strings {
        let (bytes, typed) = printed(template, typed, &mut tally);
        let raw = ["-raw", "-enc", "UTF-8", "FILE", "-"];
        let Some((_, read)) = run("pdftotext", &bytes, &raw) else {
            return;
        };
        let read = bare(&read.replace('\u{c}', &PAGE_END.to_string())).replace(ROW, "");
        for (index, name) in fields.iter().enumerate() {
            compare(&read, index, name, &typed, &mut tally);
        }
    }
    let wrong: Vec<String> = tally.wrong.iter().take(25).map(|w| shortened(w)).collect();
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", tally.wrong.len());
    let (count, exact) = (strings.len() * fields.len(), tally.equal);
    let inexact = tally.normal + tally.turned + tally.cut + tally.hidden + tally.broken;
    assert_eq!(exact + inexact, count);
    eprintln!(
        "{template:?}: {} strings in {} fields: {tally:?}",
        strings.len(),
        fields.len()
    );
    // Most are equal as typed; the others are exceptions that the reader forces.
    assert!(exact * 100 >= count * 85, "{tally:?}");
}

#[test]
fn every_naughty_string_in_every_field_is_read_back_1() {
    strings_in(Template::Classic, 4, 0);
}

#[test]
fn every_naughty_string_in_every_field_is_read_back_2() {
    strings_in(Template::Classic, 4, 1);
}

#[test]
fn every_naughty_string_in_every_field_is_read_back_3() {
    strings_in(Template::Classic, 4, 2);
}

#[test]
fn every_naughty_string_in_every_field_is_read_back_4() {
    strings_in(Template::Classic, 4, 3);
}

#[test]
fn every_eighth_naughty_string_is_read_back_from_the_modern_template() {
    strings_in(Template::Modern, 8, 0);
}

#[test]
fn every_eighth_naughty_string_is_read_back_from_the_compact_template() {
    strings_in(Template::Compact, 8, 3);
}

#[test]
fn every_eighth_naughty_string_is_read_back_from_the_letter() {
    strings_in(Template::Din5008, 8, 5);
}

#[test]
fn no_control_mark_or_lone_joiner_makes_it_panic() {
    for text in [
        "\0\u{1}\u{1b}[31m\u{7f}\u{85}\u{9f}",
        "\u{202e}reversed\u{202c} \u{2066}isolated",
        "\u{300}\u{301}\u{302}",
        "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
        "\u{200d}\u{200c}\u{feff}\u{ad}\u{2060}",
        "soft\u{ad}hyphens\u{ad}every\u{ad}where\u{ad}in\u{ad}one\u{ad}long\u{ad}word\u{ad}of\u{ad}text",
        "\u{1f469}\u{200d}\u{1f4bb}",
        "\u{fffd}\u{fffe}\u{10ffff}",
        "אבג abc 123 גבא (x) [ב]",
        "      \t \n\n\r\n",
        "नमस्ते สวัสดี 你好 こんにちは 안녕",
    ] {
        for template in Template::ALL {
            let mut case = Case::arc011();
            case.look.template = template;
            case.invoice.items[0].name = text.into();
            case.invoice.items[0].description = text.into();
            case.invoice.note = text.into();
            case.invoice.reference = text.into();
            case.customer.business_name = text.into();
            match case.pdf() {
                Ok(pdf) => assert!(pdf.bytes.starts_with(b"%PDF")),
                Err(Error::MissingGlyphs(missing)) => {
                    let fonts = Fonts::load();
                    for c in missing {
                        let own = fonts.face_for(&c.to_string(), crate::fonts::Weight::Regular);
                        let alone = text.chars().count() == 1;
                        assert!(text.contains(c) && (own.is_none() || !alone), "{c:?}");
                    }
                }
                Err(other) => panic!("{other} for {text:?}"),
            }
        }
    }
}
