//! The arguments `schemars` and `utoipa`: schemas of the enums of any sheet, held against what serde writes and reads.

use ::schemars::{JsonSchema, JsonSchema_repr, schema_for};
use ::utoipa::{OpenApi, PartialSchema, ToSchema};
use httpcodes::semantics::{GoogleSearch, Redirect, Retry};
use httpcodes::{Class, Sheet};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_value, json, to_value};

/// What became
/// of a job.
///
/// The table has more.
#[httpcodes::cheatsheet("ecosystem/job_states.md", serde, schemars, utoipa)]
#[repr(i8)]
pub enum JobState {}

/// The same, where the feature of this crate that is named is on.
#[httpcodes::cheatsheet(
    "ecosystem/job_states.md",
    serde,
    schemars(feature = "ecosystem"),
    utoipa(feature = "ecosystem")
)]
enum Featured {}

#[httpcodes::cheatsheet("ecosystem/large_codes.md", section = "Large", serde, schemars, utoipa)]
#[repr(i64)]
enum Large {}

#[httpcodes::cheatsheet("ecosystem/large_codes.md", section = "Largest", serde, schemars, utoipa)]
#[repr(u64)]
enum Largest {}

/// Named like what the macros name, and like a keyword.
mod names {
    #[httpcodes::cheatsheet("ecosystem/job_states.md", serde, schemars, utoipa)]
    pub(super) enum Cow {}

    #[httpcodes::cheatsheet("ecosystem/job_states.md", serde, schemars, utoipa)]
    pub(super) enum Schema {}

    #[httpcodes::cheatsheet("ecosystem/job_states.md", serde, schemars, utoipa)]
    #[allow(non_camel_case_types)]
    pub(super) enum r#type {}
}

/// The exit codes of `fetch`.
#[httpcodes::cheatsheet("../httpcodes/src/guide.md", section = "Exit codes", serde, schemars, utoipa)]
#[repr(i32)]
enum ExitCode {}

/// What became of a test.
///
/// | Code | Name   |
/// | ---: | ------ |
/// |    1 | Passed |
/// |    2 | Failed |
#[httpcodes::cheatsheet(serde, schemars, utoipa)]
enum Outcome {}

/// | Code | Name   |
/// | ---: | ------ |
/// |    1 | Passed |
#[httpcodes::cheatsheet(serde, schemars, utoipa)]
enum Bare {}

/// A derive of `schemars` that describes codes as well.
#[httpcodes::cheatsheet("ecosystem/job_states.md", serde)]
#[derive(JsonSchema_repr)]
enum Derived {}

/// A job, read strictly.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
struct Job {
    #[serde(with = "httpcodes::serde::strict")]
    #[schemars(with = "JobState")]
    state: JobState,
    #[serde(with = "httpcodes::serde::strict", default)]
    #[schemars(with = "Option<JobState>")]
    before: Option<JobState>,
}

#[derive(OpenApi)]
#[openapi(components(schemas(Job)))]
struct Api;

fn json_schema<T: JsonSchema>() -> Value {
    to_value(schema_for!(T)).unwrap()
}

fn open_api<T: PartialSchema>() -> Value {
    to_value(T::schema()).unwrap()
}

/// The codes that a JSON Schema allows, which has to allow integers only.
fn allowed(schema: &Value) -> Vec<Value> {
    assert_eq!(schema["type"], "integer");
    schema["oneOf"].as_array().expect("a list").iter().map(|code| code["const"].clone()).collect()
}

/// Asserts that both schemas have what is written, in this order, and that it is read.
fn assert_described<T: Sheet + Serialize + DeserializeOwned + JsonSchema + ToSchema>() {
    let written: Vec<Value> = T::all().map(|row| to_value(row).unwrap()).collect();
    assert_eq!(allowed(&json_schema::<T>()), written);
    let open_api = open_api::<T>();
    assert_eq!((&open_api["type"], &open_api["enum"]), (&json!("integer"), &json!(written)));
    assert!(written.into_iter().map(|code| from_value::<T>(code).unwrap()).eq(T::all()));
}

#[test]
fn the_schemas_of_every_sheet_have_what_serde_writes() {
    assert_described::<JobState>();
    assert_described::<ExitCode>();
    assert_described::<Featured>();
    assert_described::<Outcome>();
    assert_described::<Large>();
    assert_described::<Largest>();
    assert_described::<names::Cow>();
    assert_described::<names::Schema>();
    assert_described::<names::r#type>();
}

/// Asserts that both schemas of a type that is written as text have what is written, in this order, and that it is read.
fn assert_texts_described<T>(values: impl IntoIterator<Item = T>)
where
    T: PartialEq + std::fmt::Debug + Serialize + DeserializeOwned + JsonSchema + PartialSchema,
{
    let values: Vec<T> = values.into_iter().collect();
    let written: Vec<Value> = values.iter().map(|value| to_value(value).unwrap()).collect();
    let (schema, open_api) = (json_schema::<T>(), open_api::<T>());
    let allowed: Vec<_> = schema["oneOf"].as_array().expect("a list").iter().map(|text| &text["const"]).collect();
    assert!(schema["type"] == "string" && allowed.into_iter().eq(&written), "{schema}");
    assert_eq!((&open_api["type"], &open_api["enum"]), (&json!("string"), &json!(written)));
    let read: Vec<T> = written.into_iter().map(|text| from_value(text).unwrap()).collect();
    assert_eq!(read, values);
}

#[test]
fn the_schemas_of_the_types_of_status_code_have_what_serde_writes() {
    assert_texts_described(Class::ALL);
    assert_texts_described(Retry::all());
    assert_texts_described(Redirect::all());
    assert_texts_described(GoogleSearch::all());
}

#[test]
fn the_schemas_of_a_class_have_the_names() {
    let (schema, open_api) = (json_schema::<Class>(), open_api::<Class>());
    assert_eq!(schema["oneOf"][3], json!({ "const": "4xx", "title": "Client Error" }));
    assert_eq!(
        (&open_api["x-enum-descriptions"][3], &open_api["x-enum-varnames"][3]),
        (&json!("Client Error"), &json!("ClientError"))
    );
    assert_eq!(schema["description"], "The class of an HTTP status code.");
    assert_eq!(open_api["description"], schema["description"]);
}

#[test]
fn a_json_schema_has_the_names_and_the_texts_of_the_longest_column() {
    let timed_out = json!({ "const": 7, "title": "Timed out", "description": "It took longer than it may." });
    assert_eq!(json_schema::<JobState>()["oneOf"][2], timed_out);
    assert_eq!(json_schema::<Large>()["oneOf"][0], json!({ "const": -1, "title": "Unknown" }));
}

#[test]
fn an_open_api_schema_has_the_names_and_the_identifiers() {
    let schema = open_api::<JobState>();
    assert_eq!(schema["x-enum-descriptions"], json!(["Queued", "Running", "Timed out"]));
    assert_eq!(schema["x-enum-varnames"], json!(["Queued", "Running", "TimedOut"]));
}

#[test]
fn the_description_is_the_first_paragraph_of_the_users_documentation() {
    assert_eq!(json_schema::<JobState>()["description"], "What became\nof a job.");
    assert_eq!(
        open_api::<JobState>()["description"],
        "What became\nof a job.\n\n* `0` Queued\n* `1` Running\n* `7` Timed out"
    );
}

#[test]
fn a_sheet_in_the_documentation_is_no_description() {
    assert_eq!(json_schema::<Outcome>()["description"], "What became of a test.");
    assert_eq!(json_schema::<Bare>().get("description"), None);
    assert_eq!(open_api::<Bare>()["description"], "* `1` Passed");
}

#[test]
fn without_documentation_there_is_no_description_but_the_list() {
    assert_eq!(json_schema::<Large>().get("description"), None);
    assert_eq!(open_api::<Large>()["description"], "* `-1` Unknown\n* `4294967295` Widest");
}

#[test]
fn the_format_of_open_api_is_wide_enough_for_the_codes() {
    assert_eq!(open_api::<JobState>()["format"], "int32");
    assert_eq!(open_api::<Large>()["format"], "int64");
    assert_eq!(open_api::<Largest>().get("format"), None);
}

#[test]
fn a_schema_is_named_like_the_enum_and_told_apart_by_its_module() {
    assert_eq!(<names::r#type as JsonSchema>::schema_name(), "type");
    assert_eq!(<names::r#type as ToSchema>::name(), "type");
    assert_eq!(<names::Cow as JsonSchema>::schema_id(), concat!(module_path!(), "::names::Cow"));
}

#[test]
fn fields_refer_to_the_schema_of_the_sheet() {
    let schema = json_schema::<Job>();
    assert_eq!(schema["properties"]["state"], json!({ "$ref": "#/$defs/JobState" }));
    assert_eq!(allowed(&schema["$defs"]["JobState"]), [json!(0), json!(1), json!(7)]);
    let document = to_value(Api::openapi()).unwrap();
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["Job"]["properties"]["state"], json!({ "$ref": "#/components/schemas/JobState" }));
    assert_eq!(schemas["JobState"], open_api::<JobState>());
}

#[test]
fn a_strict_field_reads_what_the_schema_allows_and_nothing_else() {
    let allowed = allowed(&json_schema::<JobState>());
    let candidates = [json!(0), json!(1), json!(2), json!(7), json!(-1), json!(300), json!(7.5), json!("7")];
    for state in candidates.into_iter().chain([json!("Timed out"), json!("7 Timed out"), json!(null), json!([7])]) {
        let job = from_value::<Job>(json!({ "state": state, "before": 1 }));
        assert_eq!(job.is_ok(), allowed.contains(&state), "{state}: {job:?}");
        let job = from_value::<Job>(json!({ "state": 1, "before": state }));
        assert_eq!(job.is_ok(), allowed.contains(&state) || state.is_null(), "{state}: {job:?}");
    }
}

#[test]
fn the_schema_in_the_guide_is_the_one_that_is_made() {
    let guide = include_str!("../../httpcodes/src/guide.md");
    let (_, json) = guide.split_once("The JSON Schema is:\n\n```json\n").expect("it is in the guide");
    let mut schema = json_schema::<ExitCode>();
    schema.as_object_mut().expect("it is an object").remove("$schema");
    let shown: Value = serde_json::from_str(json.split("```").next().unwrap_or_default()).unwrap();
    assert_eq!(schema, shown);
}

#[test]
fn a_derive_that_describes_codes_may_stand_beside_serde() {
    let written: Vec<Value> = Derived::ALL.map(|row| to_value(row).unwrap()).into();
    assert_eq!(json_schema::<Derived>()["enum"], json!(written));
}
