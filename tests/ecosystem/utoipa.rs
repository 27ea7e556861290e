//! `utoipa`: the codes in an `OpenAPI` document.

use httpcodes::{StatusCode, UnknownStatusCode};
use serde::Serialize;
use serde_json::{Value, json, to_value};
use utoipa::{OpenApi, PartialSchema, ToSchema};

/// An entry of a log.
#[derive(ToSchema)]
#[allow(dead_code)]
struct Entry {
    path: String,
    status: StatusCode,
    upstream: Option<StatusCode>,
}

/// One whose codes have other shapes.
#[derive(Serialize, ToSchema)]
struct Shaped {
    #[serde(with = "httpcodes::serde::phrase")]
    #[schema(value_type = String)]
    phrase: StatusCode,
    #[serde(with = "httpcodes::serde::display")]
    #[schema(value_type = Option<String>)]
    redirect: Option<StatusCode>,
    #[serde(with = "httpcodes::serde::any")]
    #[schema(value_type = u16)]
    upstream: Result<StatusCode, UnknownStatusCode>,
}

/// All entries with one code.
#[utoipa::path(
    get,
    path = "/entries/{status}",
    params(("status" = StatusCode, Path, description = "What the server answered.")),
    responses(
        (status = 200, description = "The entries.", body = [Entry]),
        (status = 404, description = "There are none: the code that was asked for.", body = StatusCode),
    ),
)]
#[allow(dead_code)]
fn entries() {}

#[derive(OpenApi)]
#[openapi(paths(entries))]
struct Api;

fn document() -> Value {
    let document = Api::openapi();
    to_value(document).unwrap()
}

/// Everything that a document refers to.
fn references(document: &Value) -> Vec<&str> {
    match document {
        Value::Object(fields) => {
            let own = fields.get("$ref").and_then(Value::as_str);
            own.into_iter().chain(fields.values().flat_map(references)).collect()
        }
        Value::Array(values) => values.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
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
fn all_that_the_document_refers_to_is_in_it() {
    let document = document();
    let references = references(&document);
    assert!(references.len() >= 4, "only {references:?}");
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("it is in the same document");
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn a_path_takes_and_answers_codes() {
    let document = document();
    let get = &document["paths"]["/entries/{status}"]["get"];
    let reference = json!({ "$ref": "#/components/schemas/StatusCode" });
    assert_eq!(get["parameters"][0]["schema"], reference);
    assert_eq!(get["responses"]["404"]["content"]["application/json"]["schema"], reference);
    let entries = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Entry" } });
    assert_eq!(get["responses"]["200"]["content"]["application/json"]["schema"], entries);
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

#[test]
fn a_field_of_another_shape_has_the_schema_of_what_is_written() {
    let schema = to_value(Shaped::schema()).unwrap();
    let shaped = Shaped { phrase: StatusCode::Ok, redirect: None, upstream: StatusCode::try_from(599) };
    assert_eq!(to_value(shaped).unwrap(), json!({ "phrase": "OK", "redirect": null, "upstream": 599 }));
    assert_eq!(schema["properties"]["phrase"]["type"], "string");
    assert_eq!(schema["properties"]["redirect"]["type"], json!(["string", "null"]));
    assert_eq!(schema["properties"]["upstream"]["type"], "integer");
}
