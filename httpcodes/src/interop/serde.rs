//! Other shapes of a [`StatusCode`] than its number, for `#[serde(with = "…")]`.
//!
//! By itself a `StatusCode` is written as a number, `404`. It is read from a number and, in formats that people read,
//! from whatever [`FromStr`](core::str::FromStr) takes: `"404"`, `"Not Found"`, `"404 Not Found"`. So it can be a key of
//! a JSON object as well, and comes out of query strings and configuration files.
//!
//! | `with = "…"` | written as |
//! | --- | --- |
//! | nothing | `404` |
//! | [`httpcodes::serde::phrase`](phrase) | `"Not Found"` |
//! | [`httpcodes::serde::display`](display) | `"404 Not Found"` |
//! | [`httpcodes::serde::any`](any) | `404`, and any other code too, known or not |
//!
//! ```
//! use httpcodes::{StatusCode, UnknownStatusCode};
//!
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Entry {
//!     status: StatusCode,
//!     #[serde(with = "httpcodes::serde::phrase")]
//!     phrase: StatusCode,
//!     #[serde(with = "httpcodes::serde::display", default)]
//!     redirect: Option<StatusCode>,
//!     #[serde(with = "httpcodes::serde::any")]
//!     upstream: Result<StatusCode, UnknownStatusCode>,
//! }
//!
//! let entry: Entry = serde_json::from_str(r#"{ "status": "404", "phrase": "not found", "upstream": 599 }"#)?;
//! let written = r#"{"status":404,"phrase":"Not Found","redirect":null,"upstream":599}"#;
//! assert_eq!(serde_json::to_string(&entry)?, written);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! All of them work on an `Option` of what they are for as well. What serde asks for with every `with` on an `Option` holds
//! here too: `default` beside it, if the field may be missing.
//!
//! # Schemas of such fields
//!
//! A derived schema has to be told of the shape. To `schemars`, `with` names a type, which none of these modules is, so
//! that `#[derive(JsonSchema)]` does not compile without `#[schemars(with = "…")]`. `utoipa` pays no heed to `with`,
//! and takes the schema of the field's own type, which is that of the number, unless `#[schema(value_type = …)]` is given.
//!
//! | `#[serde(with = "…")]` | for `schemars` | for `utoipa` |
//! | --- | --- | --- |
//! | `httpcodes::serde::phrase`, `httpcodes::serde::display` | `#[schemars(with = "String")]` | `#[schema(value_type = String)]` |
//! | the same on an `Option` | `#[schemars(with = "Option<String>")]` | `#[schema(value_type = Option<String>)]` |
//! | `httpcodes::serde::any` | `#[schemars(with = "u16")]` | `#[schema(value_type = u16)]` |

mod class;

use core::fmt;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{StatusCode, UnknownStatusCode};

macro_rules! text {
    ($module:ident, $Shape:ident, $written:literal, $name:literal, $serialize:expr) => {
        #[doc = concat!("A code as ", $name, ", `", $written, "`; read from whatever [`FromStr`](core::str::FromStr) takes.")]
        ///
        /// ```
        /// #[derive(serde::Serialize, serde::Deserialize)]
        #[doc = concat!("struct Entry(#[serde(with = \"httpcodes::serde::", stringify!($module), "\")] httpcodes::StatusCode);")]
        ///
        /// let entry: Entry = serde_json::from_str("\"not found\"")?;
        #[doc = concat!("assert_eq!(serde_json::to_string(&entry)?, r#\"", stringify!($written), "\"#);")]
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
        pub mod $module {
            use super::{Deserialize, Deserializer, Field, Serialize, Serializer, StatusCode, Text};

            struct $Shape(StatusCode);

            impl Serialize for $Shape {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let serialize: fn(StatusCode, S) -> Result<S::Ok, S::Error> = $serialize;
                    serialize(self.0, serializer)
                }
            }

            impl<'de> Deserialize<'de> for $Shape {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(Text).map(Self)
                }
            }

            impl From<StatusCode> for $Shape {
                fn from(status: StatusCode) -> Self {
                    Self(status)
                }
            }

            impl From<$Shape> for StatusCode {
                fn from(shape: $Shape) -> Self {
                    shape.0
                }
            }

            #[doc = concat!("Writes ", $name, ", for a `StatusCode` or an `Option` of it.")]
            ///
            /// # Errors
            ///
            /// Those of the format.
            pub fn serialize<S: Serializer>(field: &impl Field, serializer: S) -> Result<S::Ok, S::Error> {
                field.serialize::<$Shape, S>(serializer)
            }

            /// Reads a `StatusCode` or an `Option` of it.
            ///
            /// # Errors
            ///
            /// Those of the format, and one that names a text that is no status code.
            pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
                T::deserialize::<$Shape, D>(deserializer)
            }
        }
    };
}

text!(phrase, Phrase, "Not Found", "its reason phrase", |status, serializer| {
    serializer.serialize_str(status.reason_phrase())
});
text!(display, Display, "404 Not Found", "`Display` prints it", |status, serializer| serializer.collect_str(&status));

/// Reads a text as [`FromStr`](core::str::FromStr) does.
struct Text;

impl Visitor<'_> for Text {
    type Value = StatusCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a status code")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<StatusCode, E> {
        text.parse().map_err(|error| E::custom(format_args!("{error}: {text:?}")))
    }
}

mod field {
    use crate::{StatusCode, UnknownStatusCode};

    pub trait Sealed {}

    impl Sealed for StatusCode {}
    impl Sealed for Result<StatusCode, UnknownStatusCode> {}
    impl<C: Code> Sealed for Option<C> {}

    /// A code that stands in a field by itself or in an `Option`.
    pub trait Code: Copy + Sealed {}

    impl Code for StatusCode {}
    impl Code for Result<StatusCode, UnknownStatusCode> {}
}

/// What the modules write and read: a code, or an `Option` of it. The code is a [`StatusCode`], for [`any`] a
/// `Result<StatusCode, UnknownStatusCode>`.
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub trait Field<Code = StatusCode>: field::Sealed + Sized {
    #[doc(hidden)]
    fn serialize<W: From<Code> + Serialize, S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn deserialize<'de, W: Into<Code> + Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error>;
}

impl<Code: field::Code> Field<Code> for Code {
    fn serialize<W: From<Self> + Serialize, S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        W::from(*self).serialize(serializer)
    }

    fn deserialize<'de, W: Into<Self> + Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        W::deserialize(deserializer).map(W::into)
    }
}

impl<Code: field::Code> Field<Code> for Option<Code> {
    fn serialize<W: From<Code> + Serialize, S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.map(W::from).serialize(serializer)
    }

    fn deserialize<'de, W: Into<Code> + Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Option::<W>::deserialize(deserializer).map(|code| code.map(W::into))
    }
}

/// `Result<StatusCode, UnknownStatusCode>`, which keeps any code, as its number.
///
/// ```
/// use httpcodes::{StatusCode, UnknownStatusCode};
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Entry(#[serde(with = "httpcodes::serde::any")] Result<StatusCode, UnknownStatusCode>);
///
/// let entry: Entry = serde_json::from_str("499")?;
/// assert_eq!(entry.0, StatusCode::try_from(499));
/// assert_eq!(serde_json::to_string(&entry)?, "499");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// It asks the format for a number and takes nothing else. So it also suits formats that cannot tell numbers from text,
/// such as XML and query strings: what is asked for is what they parse the text as.
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod any {
    use super::{Deserialize, Deserializer, Field, Serialize, Serializer, StatusCode, UnknownStatusCode};

    type Any = Result<StatusCode, UnknownStatusCode>;

    struct Number(u16);

    impl Serialize for Number {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_u16(self.0)
        }
    }

    impl<'de> Deserialize<'de> for Number {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            u16::deserialize(deserializer).map(Self)
        }
    }

    impl From<Any> for Number {
        fn from(status: Any) -> Self {
            Self(status.map_or_else(UnknownStatusCode::code, StatusCode::as_u16))
        }
    }

    impl From<Number> for Any {
        fn from(number: Number) -> Self {
            StatusCode::try_from(number.0)
        }
    }

    /// Writes the code, for a `Result<StatusCode, UnknownStatusCode>` or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<S: Serializer>(field: &impl Field<Any>, serializer: S) -> Result<S::Ok, S::Error> {
        field.serialize::<Number, S>(serializer)
    }

    /// Reads any number of 16 bits, or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn deserialize<'de, T: Field<Any>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize::<Number, D>(deserializer)
    }
}
