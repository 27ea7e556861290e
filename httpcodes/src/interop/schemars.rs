//! JSON Schema for the class of a code. The schemas of sheets are made by `private/schemars.rs`.

extern crate alloc;

use alloc::borrow::Cow;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::Class;

/// A string that is one of `1xx` to `5xx`. Each class has its name as the title.
///
/// ```
/// use httpcodes::Class;
/// use schemars::schema_for;
///
/// let schema = schema_for!(Class);
/// assert_eq!(schema.pointer("/oneOf/3/const"), Some(&"4xx".into()));
/// assert_eq!(schema.pointer("/oneOf/3/title"), Some(&"Client Error".into()));
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
impl JsonSchema for Class {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Class")
    }

    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("httpcodes::Class")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let of_class = |class: Self| json_schema!({ "const": class.as_str(), "title": class.name() });
        json_schema!({
            "type": "string",
            "description": "The class of an HTTP status code.",
            "oneOf": Self::ALL.map(of_class).into_iter().collect::<Vec<_>>(),
        })
    }
}
