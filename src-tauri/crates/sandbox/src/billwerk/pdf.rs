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

#[cfg(test)]
mod tests {
    use super::{Printed, one_page};
    use std::process::Command;

    #[test]
    fn other_programs_read_the_page() {
        let printed = Printed {
            title: "Invoice R000001".to_owned(),
            lines: vec!["Groß & Söhne (Kiel)".to_owned()],
        };
        let name = format!("counterfoil-sandbox-{}.pdf", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, one_page(&printed)).unwrap();
        let check = Command::new("qpdf").arg("--check").arg(&path).output();
        let text = Command::new("pdftotext")
            .args(["-enc", "UTF-8"])
            .arg(&path)
            .arg("-")
            .output();
        std::fs::remove_file(&path).unwrap();
        match check {
            Ok(check) => assert!(check.status.success(), "{check:?}"),
            Err(_) => eprintln!("skipped: qpdf is not installed"),
        }
        let Ok(text) = text else {
            eprintln!("skipped: pdftotext is not installed");
            return;
        };
        let text = String::from_utf8(text.stdout).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines[..2], ["Invoice R000001", "Groß & Söhne (Kiel)"]);
    }
}
