//! `utoipa`: the codes in an `OpenAPI` document.

use httpcodes::StatusCode;
use serde_json::{Value, json, to_value};
use utoipa::{OpenApi, ToSchema};

/// An entry of a log.
#[derive(ToSchema)]
#[allow(dead_code)]
struct Entry {
    path: String,
    status: StatusCode,
    upstream: Option<StatusCode>,
}

#[derive(OpenApi)]
#[openapi(components(schemas(Entry)))]
struct Api;

fn document() -> Value {
    let document = Api::openapi();
    to_value(document).unwrap()
}

fn schema() -> Value {
    document()["components"]["schemas"]["StatusCode"].clone()
}

#[test]
fn the_schema_is_an_integer_that_is_one_of_the_codes() {
    let schema = schema();
    assert_eq!(schema["type"], "integer");
    assert_eq!(schema["enum"], json!(StatusCode::ALL.map(StatusCode::as_u16).as_slice()));
}

#[test]
fn the_description_lists_codes_and_phrases() {
    let schema = schema();
    let description = schema["description"].as_str().unwrap();
    for status in StatusCode::ALL {
        let line = format!("\n* `{}` {}", status.as_str(), status.reason_phrase());
        assert!(description.contains(&line), "{description}");
    }
}

#[test]
fn generators_of_clients_find_names_and_phrases_in_the_order_of_the_codes() {
    let schema = schema();
    assert_eq!(schema["x-enum-descriptions"], json!(StatusCode::ALL.map(StatusCode::reason_phrase).as_slice()));
    assert_eq!(schema["x-enum-varnames"], json!(StatusCode::ALL.map(|status| format!("{status:?}")).as_slice()));
}

#[test]
fn other_schemas_refer_to_it() {
    let document = document();
    let entry = &document["components"]["schemas"]["Entry"]["properties"];
    assert_eq!(entry["status"], json!({ "$ref": "#/components/schemas/StatusCode" }));
    assert!(entry["upstream"].to_string().contains("#/components/schemas/StatusCode"), "{entry}");
}

#[test]
fn the_schema_allows_what_serde_writes() {
    let schema = schema();
    let allowed = schema["enum"].as_array().unwrap();
    for status in StatusCode::ALL {
        assert!(allowed.contains(&to_value(status).unwrap()), "{status}");
    }
}
