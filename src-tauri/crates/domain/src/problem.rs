//! What is wrong with something a person entered, and where.

use crate::{Said, Worded, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing to mend before a record can be saved or issued.
///
/// `field` is the path of the input (`due_date`, `items[2].price`), so that an editor can jump there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Path of the field in the input.
    pub field: String,
    /// A plain sentence in English: what is wrong and what would be right.
    pub message: String,
    /// By which other languages say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<Box<Worded>>,
}

impl Problem {
    /// A problem of `field`, said in `message`.
    pub fn new(field: impl Into<String>, message: impl Into<Said>) -> Self {
        let Said { message, said } = message.into();
        Self {
            field: field.into(),
            message,
            said,
        }
    }

    /// The problem of a text with more than `most` characters; none where it fits.
    #[must_use]
    pub fn if_longer(field: &str, text: &str, most: usize) -> Option<Self> {
        let length = text.chars().count();
        (length > most).then(|| {
            Self::new(
                field,
                say!(
                    "error-too-long",
                    "This has {length} characters; at most {most} fit.",
                    length = length,
                    most = most,
                ),
            )
        })
    }
}
