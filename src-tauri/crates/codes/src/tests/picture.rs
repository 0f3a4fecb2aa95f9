//! Codes as pictures, for the readers.

use crate::Code;

/// Gray pixels, 255 white.
pub struct Picture {
    pub gray: Vec<u8>,
    pub width: usize,
    pub height: usize,
}

impl Picture {
    /// White paper.
    pub fn paper(width: usize, height: usize) -> Self {
        Self {
            gray: vec![255; width * height],
            width,
            height,
        }
    }

    /// A code alone, with its quiet zone, so many pixels a module.
    pub fn of(code: &Code, module: usize) -> Self {
        let side = (code.size() + 2 * Code::QUIET) * module;
        let mut picture = Self::paper(side, side);
        picture.place(code, module, Code::QUIET * module, Code::QUIET * module);
        picture
    }

    /// A code alone with so many pixels a module, not a whole number: pixels on an edge are gray.
    pub fn shrunk(code: &Code, module: f32) -> Self {
        const FINE: usize = 4;
        let modules = code.size() + 2 * Code::QUIET;
        let side = (modules as f32 * module).ceil() as usize;
        let mut picture = Self::paper(side, side);
        for (index, pixel) in picture.gray.iter_mut().enumerate() {
            let is_dark = |sub: usize| {
                let place = |at: usize, sub: usize| {
                    let fine = at as f32 + (sub as f32 + 0.5) / FINE as f32;
                    ((fine / module) as usize).wrapping_sub(Code::QUIET)
                };
                code.is_dark(
                    place(index % side, sub % FINE),
                    place(index / side, sub / FINE),
                )
            };
            let dark = (0..FINE * FINE).filter(|sub| is_dark(*sub)).count();
            *pixel = 255 - (255 * dark / (FINE * FINE)) as u8;
        }
        picture
    }

    pub fn place(&mut self, code: &Code, module: usize, left: usize, top: usize) {
        for run in code.runs() {
            self.fill(
                left + run.x * module,
                top + run.y * module,
                run.length * module,
                module,
                0,
            );
        }
    }

    pub fn fill(&mut self, left: usize, top: usize, width: usize, height: usize, shade: u8) {
        for y in top..top + height {
            self.gray[y * self.width + left..][..width].fill(shade);
        }
    }

    pub fn read(&self) -> Result<String, crate::CodeError> {
        crate::read_back(&self.gray, self.width as u32, self.height as u32)
    }

    /// A file that other programs read (binary PGM).
    pub fn to_pgm(&self) -> Vec<u8> {
        let mut file = format!("P5\n{} {}\n255\n", self.width, self.height).into_bytes();
        file.extend(&self.gray);
        file
    }
}
