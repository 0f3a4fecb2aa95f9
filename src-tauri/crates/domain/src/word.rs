//! Words of a service's language: the known ones by name, any other kept as it came.

/// Declares an enum of the words that a service uses for one thing. Each is read in any case, and a
/// word that is not known is kept in `Other`.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal $(or $alias:literal)*),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
            /// A word this program does not know.
            Other(String),
        }

        impl $name {
            /// Reads the word in any case.
            #[must_use]
            pub fn from_wire(text: &str) -> Self {
                let folded = text.trim().to_ascii_lowercase();
                match folded.as_str() {
                    $($word $(| $alias)* => Self::$variant,)+
                    _ => Self::Other(text.trim().to_owned()),
                }
            }

            /// The word as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from_wire(&text))
            }
        }
    };
}
