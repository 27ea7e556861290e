//! Other shapes of a [`StatusCode`](crate::StatusCode), or of any other [`Sheet`], than its code, for
//! `#[serde(with = "…")]`.
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
use core::marker::PhantomData;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Sheet;
use crate::sheet::{Code, Unknown};

/// What a module writes and reads: a row, or, for [`any`], a row or the code that no row has. An `Option` of it is a field
/// as well.
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub trait Field<Shape>: shape::Sealed<Shape> + Sized {
    #[doc(hidden)]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

mod shape {
    use crate::Sheet;

    pub trait Sealed<Shape> {}

    /// The name.
    #[derive(Debug)]
    pub struct AsName;
    /// What `Display` prints.
    #[derive(Debug)]
    pub struct AsDisplay;
    /// A code, known or not.
    #[derive(Debug)]
    pub struct AsAny;

    impl<S: Sheet> Sealed<AsName> for S {}
    impl<S: Sheet> Sealed<AsDisplay> for S {}
    impl<S: Sheet, U> Sealed<AsAny> for Result<S, U> {}
    impl<Shape, F: Sealed<Shape>> Sealed<Shape> for Option<F> {}
}

/// A field in a shape, as serde writes and reads it inside of an `Option`.
struct Shaped<F, Shape>(F, PhantomData<Shape>);

impl<Shape, F: Field<Shape>> Serialize for Shaped<&F, Shape> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

impl<'de, Shape, F: Field<Shape>> Deserialize<'de> for Shaped<F, Shape> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        F::read(deserializer).map(|field| Self(field, PhantomData))
    }
}

impl<Shape, F: Field<Shape>> Field<Shape> for Option<F> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(|field| Shaped(field, PhantomData)).serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Shaped<F, Shape>>::deserialize(deserializer).map(|field| field.map(|Shaped(field, _)| field))
    }
}

impl<T: Sheet> Field<shape::AsName> for T {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text(PhantomData))
    }
}

impl<T: Sheet> Field<shape::AsDisplay> for T {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text(PhantomData))
    }
}

/// Reads a text as [`FromStr`](core::str::FromStr) does.
struct Text<T>(PhantomData<T>);

impl<T: Sheet> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} name", T::__NOUN)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|error| E::custom(format_args!("{error}: {text:?}")))
    }
}

impl<T: Sheet<Code: CodeField>, U: Unknown<T>> Field<shape::AsAny> for Result<T, U> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Ok(row) => T::Code::write(row.code().key(), serializer),
            Err(unknown) => T::Code::write(unknown.__code(), serializer),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::Code::read(deserializer)
    }
}

/// How the codes of a sheet are written and read.
#[doc(hidden)]
pub trait CodeField: Code {
    fn write<S: Serializer>(code: &Self::Key, serializer: S) -> Result<S::Ok, S::Error>;

    fn read<'de, T: Sheet<Code = Self>, U: Unknown<T>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Result<T, U>, D::Error>;
}

impl<C: Code<Key = C> + Serialize + for<'de> Deserialize<'de>> CodeField for C {
    fn write<S: Serializer>(code: &C, serializer: S) -> Result<S::Ok, S::Error> {
        code.serialize(serializer)
    }

    fn read<'de, T: Sheet<Code = C>, U: Unknown<T>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Result<T, U>, D::Error> {
        C::deserialize(deserializer).map(|code| T::from_code(&code).ok_or_else(|| U::__of(&code)))
    }
}

macro_rules! text {
    ($module:ident, $Shape:ident, $written:literal, $what:literal) => {
        #[doc = concat!("A row as ", $what, ", `", $written, "`; read from whatever [`FromStr`](core::str::FromStr) takes.")]
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
            use super::shape::$Shape;
            use super::{Deserializer, Field, Serializer};

            #[doc = concat!("Writes ", $what, ", for a row of any sheet or an `Option` of it.")]
            ///
            /// # Errors
            ///
            /// Those of the format.
            pub fn serialize<S: Serializer>(field: &impl Field<$Shape>, serializer: S) -> Result<S::Ok, S::Error> {
                field.write(serializer)
            }

            /// Reads a row of any sheet or an `Option` of it.
            ///
            /// # Errors
            ///
            /// Those of the format, and one that names a text that stands for no row.
            pub fn deserialize<'de, F: Field<$Shape>, D: Deserializer<'de>>(deserializer: D) -> Result<F, D::Error> {
                F::read(deserializer)
            }
        }
    };
}

text!(phrase, AsName, "Not Found", "its name, which is the reason phrase of a `StatusCode`");
text!(display, AsDisplay, "404 Not Found", "`Display` prints it");

/// A code, known or not, as its number: a `Result` of a sheet's enum and its error for unknown codes, such as
/// `Result<StatusCode, UnknownStatusCode>`.
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
    use super::shape::AsAny;
    use super::{Deserializer, Field, Serializer};

    /// Writes the code, for a `Result` of a row and an unknown code or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<S: Serializer>(field: &impl Field<AsAny>, serializer: S) -> Result<S::Ok, S::Error> {
        field.write(serializer)
    }

    /// Reads any number that the type of the codes holds, or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn deserialize<'de, F: Field<AsAny>, D: Deserializer<'de>>(deserializer: D) -> Result<F, D::Error> {
        F::read(deserializer)
    }
}
