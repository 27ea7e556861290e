//! JSON Schema, for the enum of any sheet whose attribute has the argument `schemars`.

extern crate alloc;

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use serde_json::Value;

use crate::Sheet;
use crate::sheet::Code;

pub use alloc::borrow::Cow;
pub use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// An integer or a string that is one of the codes, each with its name as the title and, if a method returns one, a
/// text as the description.
#[must_use]
pub fn schema<S: Sheet<Code: Code + Into<Value>>>(summary: &str, prose: &[fn(S) -> &'static str]) -> Schema {
    let of_row = |row: S| {
        let code: Value = row.code().into();
        let mut schema = json_schema!({ "const": code });
        // Without a name column, the name is the code.
        if row.name() != row.as_str() {
            schema.insert("title".to_owned(), row.name().into());
        }
        describe(&mut schema, prose.first().map_or("", |prose| prose(row)));
        schema
    };
    let is_text = S::all().next().is_some_and(|row| row.code().into().is_string());
    let kind = if is_text { "string" } else { "integer" };
    let mut schema = json_schema!({ "type": kind, "oneOf": S::all().map(of_row).collect::<Vec<_>>() });
    describe(&mut schema, summary);
    schema
}

fn describe(schema: &mut Schema, description: &str) {
    if !description.is_empty() {
        schema.insert("description".to_owned(), description.into());
    }
}
