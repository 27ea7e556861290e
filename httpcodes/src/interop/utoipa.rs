//! The class of a code in `OpenAPI` documents. The schemas of sheets are made by `private/utoipa.rs`.

extern crate alloc;

use alloc::borrow::Cow;

use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::Class;

/// A string that is one of `1xx` to `5xx`. For client generators, `x-enum-descriptions` contains the names of the
/// classes, and `x-enum-varnames` the variants.
///
/// ```
/// use httpcodes::Class;
/// use utoipa::PartialSchema;
///
/// let schema = serde_json::to_value(Class::schema())?;
/// assert_eq!(schema["enum"][3], "4xx");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "utoipa")))]
impl PartialSchema for Class {
    fn schema() -> RefOr<Schema> {
        let extensions = ExtensionsBuilder::new()
            .add("x-enum-descriptions", Self::ALL.map(Self::name).to_vec())
            .add("x-enum-varnames", Self::ALL.map(|class| alloc::format!("{class:?}")).to_vec())
            .build();
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("The class of an HTTP status code."))
            .enum_values(Some(Self::ALL.map(Self::as_str)))
            .extensions(Some(extensions))
            .into()
    }
}

#[cfg_attr(docsrs, doc(cfg(feature = "utoipa")))]
impl ToSchema for Class {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Class")
    }
}
