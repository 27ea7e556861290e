//! Other shapes of a [`StatusCode`](crate::StatusCode) or of any other [`Sheet`], for `#[serde(with = "…")]`.
//!
//! By default, a `StatusCode` is written as a number, `404`. It is read from a number and, in human-readable formats,
//! from any string that [`FromStr`](core::str::FromStr) accepts: `"404"`, `"Not Found"`, `"404 Not Found"`. So it can
//! also be a key of a JSON object, or a value in a query string, a configuration file or XML.
//!
//! | `with = "…"` | written as | with text codes |
//! | --- | --- | --- |
//! | none | `404` | `"NOT_FOUND"` |
//! | [`httpcodes::serde::strict`](strict) | `404`; read only from a number | `"NOT_FOUND"`; read only from this string |
//! | [`httpcodes::serde::phrase`](phrase) | `"Not Found"` | the name or, in a sheet without names, the code |
//! | [`httpcodes::serde::display`](display) | `"404 Not Found"` | what `Display` prints |
//! | [`httpcodes::serde::any`](any) | `404`; the code may also be unknown | `"NOT_FOUND"`; the code may also be unknown |
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
//! All of them also work on an `Option` of the field's type. If the field may be missing, add `default`, as for every
//! `with` on an `Option`.
//!
//! # Schemas of such fields
//!
//! Derived schemas do not know these shapes, so name the type that is written. `schemars` expects `with` to name a
//! type, so with these modules `#[derive(JsonSchema)]` does not compile without `#[schemars(with = "…")]`. `utoipa`
//! ignores `with` and uses the schema of the field's type, a number, unless there is a `#[schema(value_type = …)]`.
//!
//! | `#[serde(with = "…")]` | for `schemars` | for `utoipa` |
//! | --- | --- | --- |
//! | `httpcodes::serde::phrase`, `httpcodes::serde::display` | `#[schemars(with = "String")]` | `#[schema(value_type = String)]` |
//! | the same on an `Option` | `#[schemars(with = "Option<String>")]` | `#[schema(value_type = Option<String>)]` |
//! | `httpcodes::serde::strict` | `#[schemars(with = "StatusCode")]`, the field's own type | not needed |
//! | `httpcodes::serde::any` | `#[schemars(with = "u16")]` | `#[schema(value_type = u16)]` |

mod class;

use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Sheet;
use crate::sheet::{Code, Unknown};

/// A type that a module writes and reads: the enum of a sheet or, for [`any`], a `Result` of it and its error for
/// unknown codes. An `Option` of such a type is a field too.
///
/// ```
/// use httpcodes::{StatusCode, UnknownStatusCode};
///
/// #[derive(serde::Serialize)]
/// struct Entry {
///     #[serde(with = "httpcodes::serde::phrase")]
///     phrase: StatusCode,
///     #[serde(with = "httpcodes::serde::any")]
///     upstream: Option<Result<StatusCode, UnknownStatusCode>>,
/// }
///
/// let entry = Entry { phrase: StatusCode::Ok, upstream: Some(StatusCode::try_from(599)) };
/// assert_eq!(serde_json::to_string(&entry)?, r#"{"phrase":"OK","upstream":599}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
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

    /// The code and nothing else.
    #[derive(Debug)]
    pub struct AsCode;
    /// The name.
    #[derive(Debug)]
    pub struct AsName;
    /// What `Display` prints.
    #[derive(Debug)]
    pub struct AsDisplay;
    /// A code, known or not.
    #[derive(Debug)]
    pub struct AsAny;

    impl<S: Sheet> Sealed<AsCode> for S {}
    impl<S: Sheet> Sealed<AsName> for S {}
    impl<S: Sheet> Sealed<AsDisplay> for S {}
    impl<S: Sheet, U> Sealed<AsAny> for Result<S, U> {}
    impl<Shape, F: Sealed<Shape>> Sealed<Shape> for Option<F> {}
}

/// A field in a shape, as serde writes and reads it inside an `Option`.
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

impl<T: Sheet<Code: CodeField>> Field<shape::AsCode> for T {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::Code::write(self.code().key(), serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::Code::read_known(deserializer)
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

    fn read_known<'de, T: Sheet<Code = Self>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

macro_rules! integers {
    ($($integer:ident)*) => {
        $(
            impl CodeField for $integer {
                fn write<S: Serializer>(code: &Self, serializer: S) -> Result<S::Ok, S::Error> {
                    code.serialize(serializer)
                }

                fn read<'de, T: Sheet<Code = Self>, U: Unknown<T>, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Result<T, U>, D::Error> {
                    Self::deserialize(deserializer).map(|code| T::from_code(&code).ok_or_else(|| U::__of(&code)))
                }

                fn read_known<'de, T: Sheet<Code = Self>, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<T, D::Error> {
                    let code = Self::deserialize(deserializer)?;
                    T::from_code(&code).ok_or_else(|| D::Error::custom(format_args!("unknown {} {code}", T::__NOUN)))
                }
            }
        )*
    };
}
integers! { u8 i8 u16 i16 u32 i32 u64 i64 usize isize }

impl CodeField for &'static str {
    fn write<S: Serializer>(code: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(code)
    }

    fn read<'de, T: Sheet<Code = Self>, U: Unknown<T>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Result<T, U>, D::Error> {
        // A code that was renamed is an alias: programs that are older still write it.
        let renamed = |code: &str| code.parse().ok().filter(|row: &T| row.also_known_as().contains(&code));
        let found = |code: &str, found: Option<T>| Ok(found.or_else(|| renamed(code)).ok_or_else(|| U::__of(code)));
        deserializer.deserialize_str(ExactCode { found, sheet: PhantomData })
    }

    fn read_known<'de, T: Sheet<Code = Self>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let found = |_: &str, found: Option<T>| found.ok_or(());
        deserializer.deserialize_str(ExactCode { found, sheet: PhantomData })
    }
}

/// Reads a text code, exactly as it is written in the sheet. The function makes a value from the text and the row with
/// that code. If it fails, the code is an error.
struct ExactCode<F, S> {
    found: F,
    sheet: PhantomData<S>,
}

impl<S: Sheet<Code = &'static str>, V, F: FnOnce(&str, Option<S>) -> Result<V, ()>> Visitor<'_> for ExactCode<F, S> {
    type Value = V;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(S::__NOUN)
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<V, E> {
        let unknown = |()| E::custom(format_args!("unknown {}: {code:?}", S::__NOUN));
        (self.found)(code, S::from_code(code)).map_err(unknown)
    }
}

macro_rules! text {
    ($module:ident, $Shape:ident, $written:literal, $what:literal) => {
        #[doc = concat!("Writes ", $what, ", `", $written, "`. Reads any string that [`FromStr`](core::str::FromStr) accepts.")]
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

            #[doc = concat!("Writes ", $what, ". The field is the enum of any sheet or an `Option` of it.")]
            ///
            /// # Errors
            ///
            /// Fails if the format does.
            ///
            /// ```
            #[doc = concat!("use httpcodes::{StatusCode, serde::", stringify!($module), "};")]
            ///
            #[doc = concat!("let written = ", stringify!($module), "::serialize(&StatusCode::NotFound, serde_json::value::Serializer)?;")]
            #[doc = concat!("assert_eq!(written, ", stringify!($written), ");")]
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub fn serialize<S: Serializer>(field: &impl Field<$Shape>, serializer: S) -> Result<S::Ok, S::Error> {
                field.write(serializer)
            }

            /// Reads the enum of any sheet or an `Option` of it.
            ///
            /// # Errors
            ///
            /// Fails if the format does, or if the string cannot be parsed; the error contains the string.
            ///
            /// ```
            #[doc = concat!("use httpcodes::{StatusCode, serde::", stringify!($module), "};")]
            ///
            #[doc = concat!("let read = |text: &str| ", stringify!($module), "::deserialize::<StatusCode, _>(serde_json::Value::from(text));")]
            #[doc = concat!("assert_eq!(read(", stringify!($written), ")?, StatusCode::NotFound);")]
            /// assert!(read("Banana").unwrap_err().to_string().ends_with(": \"Banana\""));
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub fn deserialize<'de, F: Field<$Shape>, D: Deserializer<'de>>(deserializer: D) -> Result<F, D::Error> {
                F::read(deserializer)
            }
        }
    };
}

text!(phrase, AsName, "Not Found", "the name, which for a `StatusCode` is the reason phrase");
text!(display, AsDisplay, "404 Not Found", "what `Display` prints");

/// Writes a code as a number, `404`, and reads it only from a number: not from `"404"`, and not from a name. A text
/// code is read only if it is written exactly as in the sheet.
///
/// ```
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Entry(#[serde(with = "httpcodes::serde::strict")] httpcodes::StatusCode);
///
/// let entry: Entry = serde_json::from_str("404")?;
/// assert_eq!(serde_json::to_string(&entry)?, "404");
/// assert!(serde_json::from_str::<Entry>("\"404\"").is_err());
/// assert!(serde_json::from_str::<Entry>("\"Not Found\"").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// So it reads exactly what a schema of [`schemars`](https://docs.rs/schemars) or [`utoipa`](https://docs.rs/utoipa)
/// allows. Like [`any`], it asks the format for a number. Formats that contain only text, such as XML and query
/// strings, parse the text as one.
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod strict {
    use super::shape::AsCode;
    use super::{Deserializer, Field, Serializer};

    /// Writes the code. The field is a row of any sheet, or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Fails if the format does.
    ///
    /// ```
    /// use httpcodes::{StatusCode, serde::strict};
    ///
    /// assert_eq!(strict::serialize(&StatusCode::NotFound, serde_json::value::Serializer)?, 404);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn serialize<S: Serializer>(field: &impl Field<AsCode>, serializer: S) -> Result<S::Ok, S::Error> {
        field.write(serializer)
    }

    /// Reads the code of a row of any sheet, or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Fails if the format does, or if no row has the code. The error then names the code.
    ///
    /// ```
    /// use httpcodes::{StatusCode, serde::strict};
    ///
    /// let status: StatusCode = strict::deserialize(serde_json::json!(404))?;
    /// assert_eq!(status, StatusCode::NotFound);
    ///
    /// let error = strict::deserialize::<StatusCode, _>(serde_json::json!(499)).unwrap_err();
    /// assert_eq!(error.to_string(), "unknown status code 499");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn deserialize<'de, F: Field<AsCode>, D: Deserializer<'de>>(deserializer: D) -> Result<F, D::Error> {
        F::read(deserializer)
    }
}

/// Writes and reads a code as a number or, for text codes, as a string, known or not. The field is a `Result` of a
/// sheet's enum and its error for unknown codes, such as `Result<StatusCode, UnknownStatusCode>`. For text codes, the
/// error is a `String`, a `Box<str>` or any other type that implements `From<&str>` and `AsRef<str>`.
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
/// A text code is known if it is written exactly as in the sheet, or if it is an alias. So a renamed code can still be
/// read if its old form is in the column `Also Known As`.
///
/// This module asks the format for a number or, for text codes, for a string, and accepts nothing else. So it also works
/// with formats that do not distinguish numbers from text, such as XML and query strings: they parse the text as the
/// type that they are asked for.
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod any {
    use super::shape::AsAny;
    use super::{Deserializer, Field, Serializer};

    /// Writes the code. The field is a `Result` of a sheet's enum and its error for unknown codes (for text codes, a
    /// string), or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Fails if the format does.
    ///
    /// ```
    /// use httpcodes::{StatusCode, serde::any};
    ///
    /// assert_eq!(any::serialize(&StatusCode::try_from(404), serde_json::value::Serializer)?, 404);
    /// assert_eq!(any::serialize(&StatusCode::try_from(499), serde_json::value::Serializer)?, 499);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn serialize<S: Serializer>(field: &impl Field<AsAny>, serializer: S) -> Result<S::Ok, S::Error> {
        field.write(serializer)
    }

    /// Reads any number in the range of the type of the codes or, for text codes, any string, or an `Option` of it.
    ///
    /// # Errors
    ///
    /// Fails if the format does, or if the value is anything other than such a number or string.
    ///
    /// ```
    /// use httpcodes::{StatusCode, UnknownStatusCode, serde::any};
    ///
    /// let status: Result<StatusCode, UnknownStatusCode> = any::deserialize(serde_json::json!(499))?;
    /// assert_eq!(status, StatusCode::try_from(499));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn deserialize<'de, F: Field<AsAny>, D: Deserializer<'de>>(deserializer: D) -> Result<F, D::Error> {
        F::read(deserializer)
    }
}
