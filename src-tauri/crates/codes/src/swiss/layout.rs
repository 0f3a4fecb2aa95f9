//! Where the parts of a Swiss payment slip stand (guidelines 2.3, chapter 3, and the style guide).
//!
//! Millimetres from the slip's top left corner, x to the right, y down. The slip fills the whole
//! width of an A4 page's foot. Fonts: Arial, Frutiger, Helvetica or Liberation Sans, black on white,
//! never italic.

/// A rectangle in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From the left edge of the slip.
    pub x: f32,
    /// From the top edge of the slip.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

const fn area(x: f32, y: f32, width: f32, height: f32) -> Area {
    Area {
        x,
        y,
        width,
        height,
    }
}

/// Receipt and payment part together.
pub const SLIP: Area = area(0.0, 0.0, 210.0, 105.0);
/// The receipt.
pub const RECEIPT: Area = area(0.0, 0.0, 62.0, 105.0);
/// The payment part.
pub const PAYMENT: Area = area(62.0, 0.0, 148.0, 105.0);

/// The receipt's title.
pub const RECEIPT_TITLE: Area = area(5.0, 5.0, 52.0, 7.0);
/// The receipt's account, reference and payer.
pub const RECEIPT_INFORMATION: Area = area(5.0, 12.0, 52.0, 56.0);
/// The receipt's currency and amount.
pub const RECEIPT_AMOUNT: Area = area(5.0, 68.0, 52.0, 14.0);
/// The receipt's acceptance point, right aligned.
pub const RECEIPT_ACCEPTANCE: Area = area(5.0, 82.0, 52.0, 18.0);

/// The payment part's title.
pub const PAYMENT_TITLE: Area = area(67.0, 5.0, 51.0, 7.0);
/// The code without its quiet zone, which is 5 mm on each side.
pub const CODE: Area = area(67.0, 17.0, 46.0, 46.0);
/// The white square over the middle of the code.
pub const CROSS: Area = area(86.5, 36.5, 7.0, 7.0);
/// The black square in it.
pub const CROSS_BLACK: Area = area(87.0, 37.0, 6.0, 6.0);
/// The white cross in that: the arm that lies (each arm is 3⅓ times as long as wide).
pub const CROSS_LYING: Area = area(88.055_56, 39.416_67, 3.888_89, 1.166_67);
/// The arm that stands.
pub const CROSS_STANDING: Area = area(89.416_67, 38.055_56, 1.166_67, 3.888_89);
/// The payment part's currency and amount.
pub const PAYMENT_AMOUNT: Area = area(67.0, 68.0, 51.0, 22.0);
/// The payment part's account, reference, additional information and payer.
pub const PAYMENT_INFORMATION: Area = area(118.0, 5.0, 87.0, 85.0);

/// Sizes of type in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Title, bold.
    pub title: f32,
    /// Headings, bold.
    pub heading: f32,
    /// What stands below them.
    pub value: f32,
    /// From line to line, headings and values.
    pub leading: f32,
}

/// Type of the receipt; its acceptance point is set like a heading.
pub const RECEIPT_TYPE: Type = Type {
    title: 11.0,
    heading: 6.0,
    value: 8.0,
    leading: 9.0,
};
/// Type of the payment part.
pub const PAYMENT_TYPE: Type = Type {
    title: 11.0,
    heading: 8.0,
    value: 10.0,
    leading: 11.0,
};

/// Width and height of the field for a payer's name on the receipt, drawn as four corners of 0.75 pt.
pub const RECEIPT_BLANK: (f32, f32) = (52.0, 20.0);
/// The same on the payment part.
pub const PAYMENT_BLANK: (f32, f32) = (65.0, 25.0);
/// Length of a corner's arms.
pub const CORNER: f32 = 3.0;
/// Width of the corners' lines, in points.
pub const CORNER_LINE: f32 = 0.75;
