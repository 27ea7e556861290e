//! Serializes and deserializes the class of a code as `4xx`.

use core::fmt;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Class;

/// Writes `4xx`.
///
/// ```
/// use httpcodes::Class;
///
/// assert_eq!(serde_json::to_string(&Class::ClientError)?, r#""4xx""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl Serialize for Class {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Reads `4xx`, in any ASCII case. The error for any other text names the text.
///
/// ```
/// use httpcodes::Class;
///
/// let retried: Vec<Class> = serde_json::from_str(r#"["4xx", "5XX"]"#)?;
/// assert_eq!(retried, [Class::ClientError, Class::ServerError]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<'de> Deserialize<'de> for Class {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

/// Reads a text as [`FromStr`](core::str::FromStr) does.
struct Text;

impl Visitor<'_> for Text {
    type Value = Class;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code class such as 4xx")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Class, E> {
        text.parse().map_err(|error| E::custom(format_args!("{error}: {text:?}")))
    }
}
