//! Tables, read back by the library and by Python, and the JSON beside them.

use std::path::Path;

use proptest::prelude::*;

use super::python;
use super::records::{spoken, three};
use crate::InvoiceRecord;
use crate::csv::{DecimalMark, Separator, Style, invoices, lines};

const STYLES: [Style; 5] = [
    Style::STANDARD,
    Style::SPREADSHEET_POINT,
    Style::SPREADSHEET_COMMA,
    Style::SPREADSHEET_SWISS,
    Style {
        bom: false,
        separator: Separator::Tab,
        decimal: DecimalMark::Point,
    },
];

type Write = fn(&[InvoiceRecord], Style, &mut Vec<u8>) -> Result<(), crate::ExportError>;

const TABLES: [Write; 2] = [
    |records, style, out| invoices(records, style, out),
    |records, style, out| lines(records, style, out),
];

fn written(table: Write, records: &[InvoiceRecord], style: Style) -> Vec<u8> {
    let mut out = Vec::new();
    table(records, style, &mut out).unwrap();
    out
}

fn read(bytes: &[u8], style: Style) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator(style))
        .from_reader(bytes)
        .into_records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn separator(style: Style) -> u8 {
    match style.separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
        Separator::Tab => b'\t',
    }
}

#[test]
fn the_table_of_invoices_has_a_row_for_each_and_two_columns_for_each_rate() {
    let text = String::from_utf8(written(TABLES[0], &three(), Style::STANDARD)).unwrap();
    let id = "00000000-0000-0000-0000-000000000001";
    let expected = [
        "reference,kind,kind_code,status,account,issue_date,due_date,delivery_date,period_from,\
         period_to,paid_on,customer,customer_tax_id,customer_country,order,preceding,\
         exemption_reason,currency,net,tax,total,prepaid,due,open,id,\
         net_O_0,tax_O_0,net_S_20,tax_S_20,net_S_5.5,tax_S_5.5"
            .to_owned(),
        format!(
            "R-1,invoice,380,ready,,2026-02-03,,,,,,Grün & Söhne,DE 12,,,,,EUR,189.50,39.42,228.92,\
             0.00,228.92,228.92,{id},,,200.00,40.00,-10.50,-0.58"
        ),
        format!(
            "C-1,credit_note,381,ready,Shop,2026-02-03,2026-03-01,2026-01-31,2026-01-01,2026-01-31,,\
             '=cmd(),DE 12,,,R-1; R-0,,EUR,-50.00,-10.00,-60.00,0.00,-60.00,-60.00,{id},\
             ,,-50.00,-10.00,,"
        ),
        format!(
            "Y-1,invoice,380,paid,,2026-02-03,,,,,2026-02-20,,DE 12,,,,O: No tax here \
             (VATEX-EU-O),JPY,98000,0,98000,0,98000,0,{id},98000,0,,,,"
        ),
        String::new(),
    ];
    assert_eq!(text, expected.join("\r\n"));
}

#[test]
fn the_table_of_lines_has_a_row_for_each_line_in_the_locales_writing() {
    let bytes = written(TABLES[1], &three(), Style::SPREADSHEET_COMMA);
    let text = String::from_utf8(bytes).unwrap();
    let rows: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(rows.len(), 6);
    assert!(
        rows[0].starts_with("\u{feff}reference;kind;status;"),
        "{}",
        rows[0]
    );
    let id = "00000000-0000-0000-0000-000000000001";
    assert_eq!(
        rows[1],
        format!(
            "R-1;invoice;ready;2026-02-03;Grün & Söhne;1;\"Work; \"\"fine\"\", done\";;2;C62;100,00;\
             1;S;20;EUR;200,00;40,00;{id}"
        )
    );
    // A negative quantity and amount are numbers, without an apostrophe.
    assert_eq!(
        rows[2],
        format!(
            "R-1;invoice;ready;2026-02-03;Grün & Söhne;2;Book;;-1;C62;10,50;1;S;5,5;EUR;-10,50;\
             -0,58;{id}"
        )
    );
}

const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a cell holds the text, with nothing more than apostrophes before what could be a formula.
fn holds(cell: &str, text: &str) -> bool {
    let mut of_text = text.chars().peekable();
    let mut of_cell = cell.chars().peekable();
    let begins = text.starts_with(['\t', '\r', '\n']);
    let mut may = begins || text.starts_with(SIGNS);
    if may && of_cell.peek() != Some(&'\'') {
        return false;
    }
    while let Some(c) = of_cell.next() {
        let next = of_cell.peek().copied();
        let is_more = c == '\'' && (may || next.is_some_and(|c| SIGNS.contains(&c)));
        if of_text.peek() == Some(&c) && !(may && c == '\'') {
            of_text.next();
        } else if !is_more {
            return false;
        }
        may = false;
    }
    of_text.next().is_none()
}

/// Columns that hold the text of [`spoken`], by table; the first is the customer, whose name is
/// shown without white space around it.
const TEXTS: [&[usize]; 2] = [&[11, 0, 12, 13, 14, 15], &[4, 0, 5, 6, 7, 9]];

proptest! {
    #[test]
    fn any_text_comes_back_but_for_the_apostrophe(
        text in "[=+@\t\r\n;,\"' -]{0,3}[^\u{0}]{1,8}[\r\n\"]{0,2}",
    ) {
        for style in STYLES {
            for (table, columns) in TABLES.into_iter().zip(TEXTS) {
                let rows = read(&written(table, &[spoken(&text)], style), style);
                for column in &columns[usize::from(text.trim() != text)..] {
                    let cell = &rows[1][*column];
                    prop_assert!(holds(cell, &text), "{cell:?}");
                }
            }
        }
    }
}

/// The cells that a spreadsheet makes of a file that it takes to be separated otherwise, with quotation
/// marks that mean something to it and with none that do.
fn cells_taken_otherwise(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut cells: Vec<String> = text
        .split([',', ';', '\t', '\r', '\n'])
        .map(str::to_owned)
        .collect();
    for delimiter in [b',', b';', b'\t'] {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(bytes);
        for row in reader.records().flatten() {
            cells.extend(row.iter().map(str::to_owned));
        }
    }
    cells
}

fn is_number(cell: &str) -> bool {
    cell.replace(',', ".").parse::<f64>().is_ok()
}

proptest! {
    #[test]
    fn no_text_is_a_formula_to_a_spreadsheet_that_separates_cells_otherwise(
        text in "[=+@＝\t\r\n;,\"' a1-]{1,12}",
    ) {
        for style in STYLES {
            for table in TABLES {
                for cell in cells_taken_otherwise(&written(table, &[spoken(&text)], style)) {
                    let cell = cell.trim_start_matches(['"', '\u{feff}']);
                    let certain = cell.starts_with(['=', '@', '＝']);
                    let minus = cell.strip_prefix(['+', '-']).is_some_and(|rest| {
                        // A sign alone is none, whatever comes behind it.
                        let rest = rest.split([',', ';', '\t']).next().unwrap_or_default();
                        !rest.starts_with(' ') && !rest.trim_matches('"').is_empty()
                    });
                    prop_assert!(!(certain || minus && !is_number(cell)), "{cell:?} of {text:?}");
                }
            }
        }
    }
}

#[test]
fn a_price_in_the_middle_of_a_text_is_left_alone() {
    for (text, cell) in [
        ("Day rate 600,- net", "Day rate 600,- net"),
        ("a;=1+1", "a;'=1+1"),
        ("a,\"@x\"", "a,\"'@x\""),
        ("a = b; c - d", "a = b; c - d"),
        ("-", "'-"),
    ] {
        let rows = read(
            &written(TABLES[1], &[spoken(text)], Style::STANDARD),
            Style::STANDARD,
        );
        assert_eq!(rows[1][6], cell);
    }
}

fn naughty_texts() -> Option<Vec<String>> {
    let list =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples/text/blns.json");
    let Ok(list) = std::fs::read(list) else {
        eprintln!("skipped: ../shared/samples is not there");
        return None;
    };
    let mut texts: Vec<String> = serde_json::from_slice(&list).unwrap();
    texts.push("=HYPERLINK(\"https://example.com\")\r\n+1;2,3".into());
    // An empty number or unit is replaced by its default, and customers' names are trimmed.
    texts.retain(|text| !text.is_empty() && text.trim() == text);
    assert!(texts.len() > 400);
    Some(texts)
}

#[test]
fn naughty_texts_come_back_but_for_the_apostrophe_for_python_too() {
    let Some(texts) = naughty_texts() else { return };
    let records: Vec<InvoiceRecord> = texts.iter().map(|text| spoken(text)).collect();
    for style in STYLES {
        for (table, columns) in TABLES.into_iter().zip(TEXTS) {
            let bytes = written(table, &records, style);
            let rows = read(&bytes, style);
            let Some(of_python) = python::csv(&bytes, separator(style)) else {
                return;
            };
            for rows in [rows, of_python] {
                assert_eq!(rows.len(), texts.len() + 1);
                for (row, text) in rows[1..].iter().zip(&texts) {
                    for column in columns {
                        let cell = &row[*column];
                        assert!(holds(cell, text), "column {column}: {cell:?}, {text:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_json_has_the_same_records() {
    let mut out = Vec::new();
    crate::json::invoices(&three(), &mut out).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 3);
    let first = &json[0];
    assert_eq!(first["reference"], "R-1");
    assert_eq!(first["issue_date"], "2026-02-03");
    assert_eq!(first["due_date"], serde_json::Value::Null);
    assert_eq!(
        first["total"],
        serde_json::json!({"minor": 22892, "currency": "EUR", "text": "228.92"})
    );
    assert_eq!(first["taxes"][1]["rate"], "5.5");
    assert_eq!(first["lines"][1]["quantity"], "-1");
    assert_eq!(json[1]["kind"], "credit_note");
    assert_eq!(json[1]["total"]["minor"], -6000);
    // 1 × 50.00 is taken back.
    assert_eq!(json[1]["lines"][0]["quantity"], "-1");
    assert_eq!(json[1]["lines"][0]["net"]["minor"], -5000);
    assert!(out.ends_with(b"]\n"));
}

#[test]
fn the_table_of_payouts_has_a_row_for_each_and_runs_no_formula() {
    let payout = crate::PayoutRecord {
        id: "po_1".into(),
        account: "=Shop".into(),
        status: "paid".into(),
        amount: counterfoil_domain::Money::from_minor(-7_050, "USD".parse().unwrap()),
        arrives_on: "2026-11-03".parse().ok(),
        made_on: None,
        automatic: false,
        instant: true,
        destination: "Example Bank, •••• 6789".into(),
        description: String::new(),
    };
    let mut bytes = Vec::new();
    crate::csv::payouts(&[payout], Style::STANDARD, &mut bytes).unwrap();
    let expected = "id,account,status,arrives_on,made_on,currency,amount,automatic,instant,\
                    destination,description\r\n\
                    po_1,'=Shop,paid,2026-11-03,,USD,-70.50,no,yes,\"Example Bank, •••• 6789\",\r\n";
    assert_eq!(String::from_utf8(bytes).unwrap(), expected);
}
