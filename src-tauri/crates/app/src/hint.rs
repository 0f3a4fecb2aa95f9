//! Quiet hints in the window, which go away for good once a person did what they speak of, or closed them.

use crate::error::Error;
use crate::open::App;

/// The hints there are, each named after what it speaks of.
const HINTS: [&str; 8] = [
    "palette",
    "walk",
    "search",
    "save",
    "payouts",
    "contracts",
    "sync",
    "editor",
];

fn setting(name: &str) -> String {
    format!("hint.{name}")
}

impl App {
    /// The hints that are still to be shown.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hints(&self) -> Result<Vec<String>, Error> {
        self.read(|_, r| {
            let mut left = Vec::new();
            for name in HINTS {
                if r.setting(&setting(name))?.is_none() {
                    left.push(name.to_owned());
                }
            }
            Ok(left)
        })
        .await
    }

    /// Shows a hint never again.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] for a hint that there is not.
    pub async fn hint_done(&self, name: String) -> Result<(), Error> {
        if !HINTS.contains(&name.as_str()) {
            return Err(Error::field("name", format!("There is no hint “{name}”.")));
        }
        self.write(move |_, w| Ok(w.put_setting(&setting(&name), "done")?))
            .await
    }
}
