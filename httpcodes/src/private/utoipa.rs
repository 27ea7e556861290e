//! `OpenAPI` documents, for the enum of any sheet whose attribute has the argument `utoipa`.

extern crate alloc;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use serde_json::Value;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};

use crate::Sheet;
use crate::sheet::Code;

pub use alloc::borrow::Cow;
pub use utoipa::openapi::{RefOr, Schema};
pub use utoipa::{PartialSchema, ToSchema};

/// An integer or a string that is one of the codes. The description starts with the summary and lists the codes with
/// their names or, if there is a method that returns one, with a text.
#[must_use]
pub fn schema<S: Sheet<Code: Code + Into<Value>>>(summary: &str, prose: &[fn(S) -> &'static str]) -> RefOr<Schema> {
    let text_of = |row: S| prose.first().map_or_else(|| row.name(), |prose| prose(row));
    let mut description = String::from(summary);
    if !description.is_empty() {
        description.push_str("\n\n");
    }
    for (index, row) in S::all().enumerate() {
        let end = if index == 0 { "" } else { "\n" };
        // Writing to a string cannot fail.
        let _ = write!(description, "{end}* `{}` {}", row.as_str(), text_of(row));
    }
    let codes: Vec<Value> = S::all().map(|row| row.code().into()).collect();
    let texts: Vec<_> = S::all().map(text_of).collect();
    let variants: Vec<_> = S::all().map(|row| format!("{row:?}")).collect();
    let extensions =
        ExtensionsBuilder::new().add("x-enum-descriptions", texts).add("x-enum-varnames", variants).build();
    ObjectBuilder::new()
        .schema_type(if codes.iter().all(Value::is_string) { Type::String } else { Type::Integer })
        .format(format_of(&codes).map(SchemaFormat::KnownFormat))
        .description(Some(description))
        .enum_values(Some(codes))
        .extensions(Some(extensions))
        .into()
}

/// The smallest format that has all codes.
fn format_of(codes: &[Value]) -> Option<KnownFormat> {
    let mut format = KnownFormat::Int32;
    for code in codes {
        let code = code.as_i64()?;
        if i32::try_from(code).is_err() {
            format = KnownFormat::Int64;
        }
    }
    Some(format)
}
