//! `schemars`: the codes as JSON Schema.

use httpcodes::{StatusCode, UnknownStatusCode};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::{Value, json, to_value};

/// An entry of a log.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Entry {
    status: StatusCode,
    upstream: Option<StatusCode>,
}

/// One whose codes have other shapes.
#[derive(Serialize, JsonSchema)]
struct Shaped {
    #[serde(with = "httpcodes::serde::phrase")]
    #[schemars(with = "String")]
    phrase: StatusCode,
    #[serde(with = "httpcodes::serde::display")]
    #[schemars(with = "Option<String>")]
    redirect: Option<StatusCode>,
    #[serde(with = "httpcodes::serde::any")]
    #[schemars(with = "u16")]
    upstream: Result<StatusCode, UnknownStatusCode>,
}

fn schema() -> Value {
    to_value(schema_for!(StatusCode)).unwrap()
}

/// The rules of JSON Schema for the keywords in the schema: `type`, and exactly one of `oneOf`, each with a `const`.
fn allows(schema: &Value, value: &Value) -> bool {
    assert_eq!(schema["type"], "integer");
    let codes = schema["oneOf"].as_array().expect("a list");
    value.is_i64() && codes.iter().filter(|code| code["const"] == *value).count() == 1
}

#[test]
fn the_schema_has_no_other_keywords() {
    let schema = schema();
    let keywords: Vec<&String> = schema.as_object().unwrap().keys().collect();
    assert_eq!(keywords, ["$schema", "description", "oneOf", "title", "type"]);
    for code in schema["oneOf"].as_array().unwrap() {
        assert!(code.as_object().unwrap().keys().eq(["const", "description", "title"]), "{code}");
    }
}

#[test]
fn what_serde_writes_is_allowed() {
    for status in StatusCode::ALL {
        assert!(allows(&schema(), &to_value(status).unwrap()), "{status}");
    }
}

#[test]
fn anything_else_is_not() {
    for value in [json!(299), json!(0), json!(-404), json!(404.5), json!("404"), json!(null), json!([404])] {
        assert!(!allows(&schema(), &value), "{value}");
    }
}

#[test]
fn every_code_has_its_phrase_and_its_meaning() {
    let schema = schema();
    let codes = schema["oneOf"].as_array().unwrap();
    assert_eq!(codes.len(), StatusCode::ALL.len());
    for (code, status) in codes.iter().zip(StatusCode::ALL) {
        let expected = json!({
            "const": status.as_u16(), "title": status.reason_phrase(), "description": status.meaning(),
        });
        assert_eq!(*code, expected);
    }
}

#[test]
fn other_schemas_refer_to_it() {
    let entry = to_value(schema_for!(Entry)).unwrap();
    assert_eq!(entry["properties"]["status"], json!({ "$ref": "#/$defs/StatusCode" }));
    assert!(entry["$defs"]["StatusCode"]["oneOf"].is_array());
    assert!(entry["properties"]["upstream"].to_string().contains("#/$defs/StatusCode"), "{entry}");
}

#[test]
fn a_field_of_another_shape_has_the_schema_of_what_is_written() {
    let schema = to_value(schema_for!(Shaped)).unwrap();
    let shaped = Shaped { phrase: StatusCode::Ok, redirect: None, upstream: StatusCode::try_from(599) };
    assert_eq!(to_value(shaped).unwrap(), json!({ "phrase": "OK", "redirect": null, "upstream": 599 }));
    assert_eq!(schema["properties"]["phrase"]["type"], "string");
    assert_eq!(schema["properties"]["redirect"]["type"], json!(["string", "null"]));
    assert_eq!(schema["properties"]["upstream"]["type"], "integer");
}

/// A user's type with the same name.
mod other {
    #[derive(schemars::JsonSchema)]
    #[allow(dead_code)]
    pub(super) struct StatusCode {
        pub(super) gone: bool,
    }
}

#[test]
fn another_type_of_the_same_name_has_its_own_schema() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Both {
        ours: StatusCode,
        theirs: other::StatusCode,
    }

    let schema = to_value(schema_for!(Both)).unwrap();
    let definitions = schema["$defs"].as_object().unwrap();
    assert_eq!(definitions.len(), 2, "{schema}");
    assert_eq!(definitions.values().filter(|definition| definition["type"] == "integer").count(), 1, "{schema}");
    assert_eq!(<StatusCode as JsonSchema>::schema_id(), "httpcodes::status::StatusCode");
}
