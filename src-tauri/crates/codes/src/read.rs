//! Codes read back from the picture of a page.

use rxing::common::HybridBinarizer;
use rxing::multi::MultipleBarcodeReader;
use rxing::multi::qrcode::QRCodeMultiReader;
use rxing::qrcode::QRCodeReader;
use rxing::{BinaryBitmap, DecodeHints, Luma8Source, Reader};

use crate::error::CodeError;

/// The text of a picture's code; where there are several, of one of them. `gray` has a byte for
/// each pixel, rows from the top, 0 black.
///
/// # Errors
/// [`CodeError::Picture`] when the bytes are not `width` × `height`;
/// [`CodeError::NothingRead`] when there is no code or it is damaged.
pub fn read_back(gray: &[u8], width: u32, height: u32) -> Result<String, CodeError> {
    let mut page = bitmap(gray, width, height)?;
    QRCodeReader::new()
        .decode_with_hints(&mut page, &hints())
        .map(|found| found.getText().to_owned())
        .or_else(|_| {
            read_all(gray, width, height)?
                .pop()
                .ok_or(CodeError::NothingRead)
        })
}

/// The texts of all codes of a picture, in no order.
///
/// # Errors
/// As [`read_back`].
pub fn read_all(gray: &[u8], width: u32, height: u32) -> Result<Vec<String>, CodeError> {
    let mut page = bitmap(gray, width, height)?;
    let found = QRCodeMultiReader::new()
        .decode_multiple_with_hints(&mut page, &hints())
        .map_err(|_| CodeError::NothingRead)?;
    if found.is_empty() {
        return Err(CodeError::NothingRead);
    }
    Ok(found.iter().map(|one| one.getText().to_owned()).collect())
}

type Page<'a> = BinaryBitmap<HybridBinarizer<Luma8Source<'a>>>;

fn bitmap(gray: &[u8], width: u32, height: u32) -> Result<Page<'_>, CodeError> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || usize::try_from(pixels) != Ok(gray.len()) {
        return Err(CodeError::Picture);
    }
    let source =
        Luma8Source::new_with_slice(gray, width, height).map_err(|_| CodeError::Picture)?;
    Ok(BinaryBitmap::new(HybridBinarizer::new(source)))
}

/// Our codes are UTF-8 and do not say so; guessing would sometimes take them for something else.
fn hints() -> DecodeHints {
    DecodeHints {
        TryHarder: Some(true),
        CharacterSet: Some("UTF-8".to_owned()),
        ..DecodeHints::default()
    }
}
