//! The modules of a code.

use std::fmt::Write as _;

use fast_qr::ECL;
use fast_qr::qr::QRBuilder;

use crate::error::CodeError;

/// What a code is for; each has its largest size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A SEPA transfer: at most version 13, 69 modules a side (EPC069-12).
    Epc,
    /// A Swiss bill: at most version 25, 117 modules a side (QR-bill 2.3, 6.2).
    Swiss,
    /// An address: any version.
    Link,
}

impl Kind {
    /// Most modules on a side.
    const fn size_max(self) -> usize {
        match self {
            Self::Epc => 69,
            Self::Swiss => 117,
            Self::Link => 177,
        }
    }

    /// Most bytes that fit that size at error correction M (ISO/IEC 18004, table 7).
    const fn bytes_max(self) -> usize {
        match self {
            Self::Epc => 331,
            Self::Swiss => 997,
            Self::Link => 2331,
        }
    }
}

/// A QR code, error correction M.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    size: usize,
    modules: Vec<bool>,
}

/// Dark modules beside each other in one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Column of the first, from 0.
    pub x: usize,
    /// Row, from 0.
    pub y: usize,
    /// How many.
    pub length: usize,
}

impl Code {
    /// Light modules that must stay around the code (ISO/IEC 18004); a Swiss bill leaves 5 mm.
    pub const QUIET: usize = 4;

    /// The code of a text, UTF-8 without a mark of its encoding, as both standards want it.
    ///
    /// # Errors
    /// [`CodeError::TooMuch`] when the text needs a larger code than its kind may have.
    pub fn of(payload: &str, kind: Kind) -> Result<Self, CodeError> {
        let too_much = CodeError::TooMuch(payload.len(), kind.bytes_max());
        let Ok(made) = QRBuilder::new(payload).ecl(ECL::M).build() else {
            return Err(too_much);
        };
        let size = made.size;
        if size > kind.size_max() {
            return Err(too_much);
        }
        let modules = (0..size)
            .flat_map(|y| made[y].iter().take(size).map(|module| module.value()))
            .collect();
        Ok(Self { size, modules })
    }

    /// Modules on a side, without the quiet zone.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Whether the module in this column and row, from 0, is dark; none are outside.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && y < self.size && self.modules[y * self.size + x]
    }

    /// All dark modules, in rows from the top; drawn whole they leave no hairlines.
    #[must_use]
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let length = (x..self.size).take_while(|x| self.is_dark(*x, y)).count();
                if length > 0 {
                    runs.push(Run { x, y, length });
                }
                x += length + 1;
            }
        }
        runs
    }

    /// A picture that scales, one unit a module, with the quiet zone, dark on white.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let side = self.size + 2 * Self::QUIET;
        let mut path = String::new();
        for Run { x, y, length } in self.runs() {
            // Writing to a string cannot fail.
            let _ = write!(
                path,
                "M{} {}h{length}v1h-{length}z",
                x + Self::QUIET,
                y + Self::QUIET
            );
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
             <path d=\"{path}\"/></svg>"
        )
    }
}
