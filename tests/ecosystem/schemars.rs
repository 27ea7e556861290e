//! `schemars`: the codes as JSON Schema.

use httpcodes::StatusCode;
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json, to_value};

/// An entry of a log.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Entry {
    status: StatusCode,
    upstream: Option<StatusCode>,
}

fn schema() -> Value {
    to_value(schema_for!(StatusCode)).unwrap()
}

/// What JSON Schema says of the keywords that the schema has: `type` and exactly one of `oneOf`, each with a `const`.
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
