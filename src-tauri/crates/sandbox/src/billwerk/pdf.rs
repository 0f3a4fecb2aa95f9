//! A PDF of one page, so that a download is a real file.

use std::fmt::Write as _;

/// What is printed.
#[derive(Debug)]
pub struct Printed {
    pub title: String,
    pub lines: Vec<String>,
}

/// A page in A4 in one of the fonts that every reader has (ISO 32000-1, 9.6.2.2).
pub fn one_page(printed: &Printed) -> Vec<u8> {
    let mut text = format!(
        "BT /F1 20 Tf 72 760 Td ({}) Tj ET\n",
        escaped(&printed.title)
    );
    for (at, line) in printed.lines.iter().enumerate() {
        let height = 720 - 20 * at;
        let _ = writeln!(
            text,
            "BT /F1 12 Tf 72 {height} Td ({}) Tj ET",
            escaped(line)
        );
    }
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}endstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(file.len());
        let _ = write!(file, "{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let table = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ = write!(
        file,
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    file.into_bytes()
}

/// Text of a PDF string: what is neither ASCII nor Latin becomes a question mark.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '(' | ')' | '\\' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            ' '..='~' => escaped.push(letter),
            '\u{a1}'..='\u{ff}' => {
                let _ = write!(escaped, "\\{:03o}", u32::from(letter));
            }
            _ => escaped.push('?'),
        }
    }
    escaped
}
