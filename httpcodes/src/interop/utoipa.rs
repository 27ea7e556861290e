//! Schemas in `OpenAPI` documents.

extern crate alloc;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::StatusCode;

/// An integer that is one of the codes. The description lists the codes with their phrases. For client generators,
/// `x-enum-descriptions` contains the phrases, and `x-enum-varnames` the variants.
///
/// ```
/// use utoipa::PartialSchema;
///
/// let schema = serde_json::to_value(httpcodes::StatusCode::schema())?;
/// assert_eq!(schema["type"], "integer");
/// assert_eq!(schema["enum"][0], 100);
/// assert_eq!(schema["x-enum-descriptions"][0], "Continue");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "utoipa")))]
impl PartialSchema for StatusCode {
    fn schema() -> RefOr<Schema> {
        let mut description = String::from("An HTTP status code:\n");
        for status in Self::ALL {
            // Writing to a string cannot fail.
            let _ = write!(description, "\n* `{}` {}", status.as_str(), status.reason_phrase());
        }
        let phrases: Vec<_> = Self::ALL.into_iter().map(Self::reason_phrase).collect();
        let variants: Vec<_> = Self::ALL.into_iter().map(|status| alloc::format!("{status:?}")).collect();
        let extensions =
            ExtensionsBuilder::new().add("x-enum-descriptions", phrases).add("x-enum-varnames", variants).build();
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int32)))
            .description(Some(description))
            .enum_values(Some(Self::ALL.map(Self::as_u16)))
            .extensions(Some(extensions))
            .into()
    }
}

/// The component is named `StatusCode`.
#[cfg_attr(docsrs, doc(cfg(feature = "utoipa")))]
impl ToSchema for StatusCode {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("StatusCode")
    }
}
