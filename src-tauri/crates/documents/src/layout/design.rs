//! What tells one template from another: measures, sizes and colours.
//!
//! Lengths are points. The templates share everything else.

use super::type_block::Style;
use crate::page::{Ink, Size};
use crate::shape::Cut;
use counterfoil_domain::{Look, Paper, Template};

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;
/// Text.
const INK: Ink = Ink(0x1d, 0x1c, 0x1a);
/// Text of second rank.
const QUIET: Ink = Ink(0x5d, 0x5a, 0x54);
/// Hairlines.
const LINE: Ink = Ink(0xdd, 0xd9, 0xd0);
/// The band of [`Template::Modern`] where no colour is chosen.
const BLUE: Ink = Ink(0x1f, 0x4e, 0x79);
/// What white text needs to read well (WCAG 2.2, 1.4.3), and a little for rounding.
const CONTRAST: f32 = 4.55;

/// The measures of a template on its paper.
#[derive(Debug, Clone, Copy)]
pub struct Design {
    /// Which it is.
    pub template: Template,
    /// Size of the page.
    pub page: Size,
    /// Left end of the text.
    pub left: f32,
    /// Right end of the text.
    pub right: f32,
    /// Where text begins.
    pub top: f32,
    /// The footer's last line ends this far above the page's edge.
    pub foot: f32,
    /// Sizes of type.
    pub title: f32,
    /// Size of the total.
    pub total: f32,
    /// Size of text.
    pub body: f32,
    /// Size of text of second rank.
    pub small: f32,
    /// Size of the footer.
    pub tiny: f32,
    /// Height of a line box, in sizes of its type.
    leading: f32,
    /// Room above and below the text of a row.
    pub pad: f32,
    /// Room between the parts of a page.
    pub space: f32,
    /// Text.
    pub ink: Ink,
    /// Text of second rank.
    pub quiet: Ink,
    /// Hairlines.
    pub line: Ink,
    /// Title, heads and total.
    pub accent: Ink,
}

impl Design {
    /// The measures of a look.
    pub fn of(look: &Look) -> Self {
        let page = match look.paper {
            Paper::A4 => Size {
                width: 210.0 * MM,
                height: 297.0 * MM,
            },
            Paper::Letter => Size {
                width: 612.0,
                height: 792.0,
            },
        };
        let chosen = look.accent.map(|c| darkened(Ink(c.red, c.green, c.blue)));
        let classic = Self {
            template: look.template,
            page,
            left: 20.0 * MM,
            right: page.width - 20.0 * MM,
            top: 20.0 * MM,
            foot: 12.0 * MM,
            title: 24.0,
            total: 13.0,
            body: 9.5,
            small: 8.25,
            tiny: 7.5,
            leading: 1.45,
            pad: 6.0,
            space: 30.0,
            ink: INK,
            quiet: QUIET,
            line: LINE,
            accent: chosen.unwrap_or(INK),
        };
        match look.template {
            Template::Classic => classic,
            Template::Modern => Self {
                left: 22.0 * MM,
                right: page.width - 22.0 * MM,
                title: 30.0,
                leading: 1.5,
                pad: 8.0,
                space: 34.0,
                accent: chosen.unwrap_or(BLUE),
                ..classic
            },
            Template::Compact => Self {
                left: 12.0 * MM,
                right: page.width - 12.0 * MM,
                top: 12.0 * MM,
                foot: 8.0 * MM,
                title: 15.0,
                total: 10.0,
                body: 8.0,
                small: 7.0,
                tiny: 6.5,
                leading: 1.3,
                pad: 2.2,
                space: 12.0,
                ..classic
            },
            Template::Din5008 => Self {
                left: 25.0 * MM,
                title: 15.0,
                total: 11.5,
                tiny: 7.0,
                leading: 1.4,
                pad: 5.0,
                foot: 9.0 * MM,
                space: 20.0,
                ..classic
            },
        }
    }

    /// Width of the text.
    pub fn measure(&self) -> f32 {
        self.right - self.left
    }

    /// Height of the line box of a size of type.
    pub fn line_box(&self, size: f32) -> f32 {
        (size * self.leading).round()
    }

    /// A style of this template's leading.
    pub fn style(&self, size: f32, cut: Cut, ink: Ink) -> Style {
        Style {
            size,
            cut,
            ink,
            line_box: self.line_box(size),
        }
    }

    /// Text.
    pub fn body(&self) -> Style {
        self.style(self.body, Cut::REGULAR, self.ink)
    }

    /// Text that stands out.
    pub fn bold(&self) -> Style {
        self.style(self.body, Cut::BOLD, self.ink)
    }

    /// Text of second rank.
    pub fn small(&self) -> Style {
        self.style(self.small, Cut::REGULAR, self.quiet)
    }

    /// Text of the footer.
    pub fn tiny(&self) -> Style {
        self.style(self.tiny, Cut::REGULAR, self.quiet)
    }

    /// The heads of the table.
    pub fn heads(&self) -> Style {
        self.style(self.small, Cut::BOLD, self.accent)
    }
}

/// White, on the brand's colour.
pub const WHITE: Ink = Ink(0xff, 0xff, 0xff);

/// The colour, made darker until white text on it reads well.
fn darkened(ink: Ink) -> Ink {
    (0..=100)
        .rev()
        .map(|percent: u16| {
            let part = |c: u8| u8::try_from(u16::from(c) * percent / 100).unwrap_or(c);
            Ink(part(ink.0), part(ink.1), part(ink.2))
        })
        .find(|ink| contrast_to_white(*ink) >= CONTRAST)
        .unwrap_or(INK)
}

/// WCAG 2.2's contrast between white and a colour, 1 to 21.
fn contrast_to_white(ink: Ink) -> f32 {
    let light = |c: u8| {
        let c = f32::from(c) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = 0.2126 * light(ink.0) + 0.7152 * light(ink.1) + 0.0722 * light(ink.2);
    1.05 / (luminance + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_colour_becomes_dark_enough_for_white_text_and_a_dark_one_stays() {
        for ink in [
            WHITE,
            Ink(255, 255, 0),
            Ink(0, 255, 255),
            Ink(0x77, 0x77, 0x77),
            Ink(255, 0, 0),
        ] {
            assert!(contrast_to_white(darkened(ink)) >= 4.5, "{ink:?}");
        }
        assert_eq!(darkened(BLUE), BLUE);
        // The published contrast of #767676 on white is 4.54.
        assert!((contrast_to_white(Ink(0x76, 0x76, 0x76)) - 4.54).abs() < 0.005);
    }
}
