//! A JSON Schema.

extern crate alloc;

use alloc::borrow::Cow;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::StatusCode;

/// An integer that is one of the codes. Each code has its phrase as the title and its meaning as the description.
///
/// ```
/// let schema = schemars::schema_for!(httpcodes::StatusCode);
/// let not_found = schema.get("oneOf").and_then(|codes| codes.as_array()?.iter().find(|code| code["const"] == 404));
/// assert_eq!(not_found.unwrap()["title"], "Not Found");
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
impl JsonSchema for StatusCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StatusCode")
    }

    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("httpcodes::StatusCode")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let code = |status: Self| {
            json_schema!({
                "const": status.as_u16(),
                "title": status.reason_phrase(),
                "description": status.meaning(),
            })
        };
        json_schema!({
            "description": "An HTTP status code.",
            "type": "integer",
            "oneOf": Self::ALL.into_iter().map(code).collect::<Vec<_>>(),
        })
    }
}
