//! Enums with text codes: serde in every shape and in several formats, and their schemas.

use std::collections::BTreeMap;
use std::fmt::Debug;

use ::schemars::{JsonSchema, schema_for};
use ::serde::de::DeserializeOwned;
use ::serde::{Deserialize, Serialize};
use ::utoipa::{PartialSchema, ToSchema};
use httpcodes::Sheet;
use serde_json::{Value, from_str, from_value, json, to_string, to_value};

/// What went wrong.
#[httpcodes::cheatsheet("ecosystem/api_errors.md", text, serde, schemars, utoipa)]
enum ApiError {}

/// The same with names.
#[httpcodes::cheatsheet("ecosystem/api_errors.md", text, name = "Title", serde, schemars, utoipa)]
enum Titled {}

/// An owned text of the user's own.
#[derive(Debug, PartialEq)]
struct Word(String);

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A code in every shape.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Shapes {
    code: Titled,
    some: Option<Titled>,
    #[serde(with = "httpcodes::serde::strict")]
    strict: Titled,
    #[serde(with = "httpcodes::serde::phrase")]
    phrase: Titled,
    #[serde(with = "httpcodes::serde::display")]
    display: Titled,
    #[serde(with = "httpcodes::serde::any")]
    any: Result<Titled, String>,
    #[serde(with = "httpcodes::serde::any")]
    boxed: Result<Titled, Box<str>>,
    #[serde(with = "httpcodes::serde::any")]
    own: Result<Titled, Word>,
    #[serde(with = "httpcodes::serde::any", default, skip_serializing_if = "Option::is_none")]
    some_any: Option<Result<Titled, String>>,
    list: Vec<Titled>,
    counts: BTreeMap<Titled, u32>,
}

impl Shapes {
    fn of(code: Titled) -> Self {
        Self {
            code,
            some: Some(code),
            strict: code,
            phrase: code,
            display: code,
            any: Ok(code),
            boxed: Ok(code),
            own: Err("EXPIRED".into()),
            some_any: Some(Err(String::new())),
            list: Titled::ALL.into(),
            counts: Titled::ALL.map(|code| (code, 1)).into(),
        }
    }
}

/// Codes in the enums of serde.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Internal {
    Failed { code: ApiError },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "code")]
enum Adjacent {
    Failed(ApiError),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Code(ApiError),
    Number(u32),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    #[serde(flatten)]
    problem: Problem,
    #[serde(flatten)]
    rest: BTreeMap<String, ApiError>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Problem {
    code: ApiError,
    #[serde(with = "httpcodes::serde::any")]
    cause: Result<ApiError, String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Document {
    internal: Internal,
    adjacent: Adjacent,
    untagged: Vec<Untagged>,
    flat: Flat,
}

fn document(code: ApiError) -> Document {
    let problem = Problem { code, cause: Err("upstream".to_owned()) };
    Document {
        internal: Internal::Failed { code },
        adjacent: Adjacent::Failed(code),
        untagged: vec![Untagged::Code(code), Untagged::Number(4)],
        flat: Flat { problem, rest: [("last".to_owned(), code)].into() },
    }
}

#[track_caller]
fn refused<T: DeserializeOwned + Debug>(json: &str) -> String {
    let error = from_str::<T>(json).unwrap_err().to_string();
    error.split(" at line").next().unwrap_or_default().to_owned()
}

#[test]
fn a_code_is_a_string_in_every_shape() {
    let written = to_value(Shapes::of(Titled::SoldOut)).unwrap();
    let code = "OUT OF STOCK";
    for field in ["code", "some", "strict", "any", "boxed"] {
        assert_eq!(written[field], code, "{field}");
    }
    assert_eq!((&written["phrase"], &written["display"]), (&json!("Sold out"), &json!("OUT OF STOCK Sold out")));
    assert_eq!((&written["own"], &written["some_any"]), (&json!("EXPIRED"), &json!("")));
    assert_eq!(written["list"], json!(["INVALID_TOKEN", "RATE_LIMITED", "user.not_found", "OUT OF STOCK", "<&A>"]));
    assert_eq!(written["counts"]["OUT OF STOCK"], 1);
}

#[test]
fn every_shape_is_read_as_it_was_written_in_json_toml_and_postcard() {
    for code in Titled::ALL {
        let shapes = Shapes::of(code);
        assert_eq!(from_str::<Shapes>(&to_string(&shapes).unwrap()).unwrap(), shapes);
        assert_eq!(toml::from_str::<Shapes>(&toml::to_string(&shapes).unwrap()).unwrap(), shapes);
        assert_eq!(postcard::from_bytes::<Shapes>(&postcard::to_allocvec(&shapes).unwrap()).unwrap(), shapes);
    }
}

#[test]
fn codes_pass_through_tagged_untagged_and_flattened_types_in_json_and_toml() {
    for code in ApiError::ALL {
        let document = document(code);
        assert_eq!(from_str::<Document>(&to_string(&document).unwrap()).unwrap(), document);
        assert_eq!(toml::from_str::<Document>(&toml::to_string(&document).unwrap()).unwrap(), document);
    }
    let written = to_value(document(ApiError::RateLimited)).unwrap();
    assert_eq!(written["internal"], json!({ "kind": "Failed", "code": "RATE_LIMITED" }));
    assert_eq!(written["adjacent"], json!({ "kind": "Failed", "code": "RATE_LIMITED" }));
    assert_eq!(written["untagged"], json!(["RATE_LIMITED", 4]));
    assert_eq!(written["flat"], json!({ "code": "RATE_LIMITED", "cause": "upstream", "last": "RATE_LIMITED" }));
}

#[test]
fn a_code_takes_as_much_as_its_string_in_postcard() {
    let codes = ApiError::ALL.map(ApiError::as_str);
    let written = postcard::to_allocvec(ApiError::ALL.as_slice()).unwrap();
    assert_eq!(written, postcard::to_allocvec(codes.as_slice()).unwrap());
}

#[test]
fn a_code_is_read_from_all_that_is_parsed() {
    for text in
        ["INVALID_TOKEN", "invalid_token", "InvalidToken", "bad token", "Bad-token", "INVALID_TOKEN Invalid token"]
    {
        assert_eq!(from_value::<Titled>(json!(text)).unwrap(), Titled::InvalidToken, "{text}");
        assert_eq!(postcard::from_bytes::<Titled>(&postcard::to_allocvec(text).unwrap()), Ok(Titled::InvalidToken));
    }
    assert_eq!(from_str::<ApiError>(r#""user.not\u005ffound""#).unwrap(), ApiError::UserNotFound);
}

#[test]
fn an_unknown_string_is_named() {
    assert_eq!(refused::<ApiError>("\"EXPIRED\""), "unknown API error: \"EXPIRED\"");
    assert_eq!(refused::<ApiError>("\"\""), "cannot parse API error from empty string: \"\"");
    assert_eq!(refused::<Document>(r#"{ "internal": { "kind": "Failed", "code": "x" } }"#), "unknown API error: \"x\"");
}

#[test]
fn what_is_no_string_is_told_what_is_expected() {
    assert_eq!(refused::<ApiError>("404"), "invalid type: integer `404`, expected API error");
    assert_eq!(refused::<ApiError>("null"), "invalid type: null, expected API error");
    assert_eq!(refused::<ApiError>("{}"), "invalid type: map, expected API error");
}

#[test]
fn a_strict_field_reads_codes_exactly_and_nothing_else() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Strict(#[serde(with = "httpcodes::serde::strict")] Titled);
    for code in Titled::ALL {
        assert_eq!(from_value::<Strict>(json!(code.as_str())).unwrap(), Strict(code));
        for text in [code.as_str().to_lowercase(), code.title().to_owned(), code.to_string(), format!("{code:?}")] {
            if text != code.as_str() {
                assert!(from_value::<Strict>(json!(text)).is_err(), "{text}");
            }
        }
    }
    assert_eq!(refused::<Strict>("\"invalid_token\""), "unknown titled: \"invalid_token\"");
}

#[test]
fn any_string_is_kept_known_or_not() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Any(#[serde(with = "httpcodes::serde::any")] Result<ApiError, String>);
    for code in ApiError::ALL {
        assert_eq!(from_value::<Any>(json!(code)).unwrap(), Any(Ok(code)));
    }
    // What is written again is what was read, so another case is another code.
    for text in ["EXPIRED", "", "invalid_token", "InvalidToken", "\u{1F4A5}", "INVALID_TOKEN "] {
        let read: Any = from_value(json!(text)).unwrap();
        assert_eq!(read, Any(Err(text.to_owned())));
        assert_eq!(to_value(read).unwrap(), json!(text));
    }
    assert!(from_str::<Any>("404").is_err());
}

#[test]
fn codes_are_read_in_xml_wherever_text_can_stand() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Entry {
        #[serde(rename = "@code")]
        attribute: ApiError,
        element: ApiError,
        #[serde(with = "httpcodes::serde::any")]
        any: Result<ApiError, String>,
        several: Vec<ApiError>,
        text: Text,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Text {
        #[serde(rename = "@from")]
        from: String,
        #[serde(rename = "$text")]
        code: ApiError,
    }
    for code in ApiError::ALL {
        let entry = Entry {
            attribute: code,
            element: code,
            any: Err("EXPIRED".to_owned()),
            several: ApiError::ALL.into(),
            text: Text { from: "cache".to_owned(), code },
        };
        let written = quick_xml::se::to_string(&entry).unwrap();
        assert_eq!(quick_xml::de::from_str::<Entry>(&written).unwrap(), entry, "{written}");
    }
    let of = |element: &str| quick_xml::de::from_str::<ApiError>(element).map_err(|error| error.to_string());
    for element in ["<c>RATE_LIMITED</c>", "<c a=\"1\">rate_limited</c>", "<c><!-- a -->RATE<![CDATA[_]]>LIMITED</c>"] {
        assert_eq!(of(element), Ok(ApiError::RateLimited), "{element}");
    }
    assert_eq!(of("<c>EXPIRED</c>"), Err("unknown API error: \"EXPIRED\"".to_owned()));
}

#[test]
fn a_flattened_code_in_xml_is_refused_as_a_string_is() {
    #[derive(Debug, Deserialize)]
    struct Entry<T> {
        #[serde(flatten)]
        _rest: BTreeMap<String, T>,
    }
    let xml = "<e><code>RATE_LIMITED</code></e>";
    let refused = |error: quick_xml::DeError| error.to_string();
    let of_code = quick_xml::de::from_str::<Entry<ApiError>>(xml).map(drop).map_err(refused);
    let of_string = quick_xml::de::from_str::<Entry<String>>(xml).map(drop).map_err(refused);
    assert_eq!(of_string, Err("invalid type: map, expected a string".to_owned()));
    assert_eq!(of_code, Err("invalid type: map, expected API error".to_owned()));
}

/// The codes that a schema of strings allows.
fn allowed(schema: &Value) -> Vec<Value> {
    assert_eq!(schema["type"], "string");
    schema["oneOf"].as_array().expect("a list").iter().map(|code| code["const"].clone()).collect()
}

/// Asserts that both schemas allow what is written, in this order.
fn assert_described<T: Sheet + Serialize + DeserializeOwned + JsonSchema + ToSchema>() {
    let written: Vec<Value> = T::all().map(|row| to_value(row).unwrap()).collect();
    assert_eq!(allowed(&to_value(schema_for!(T)).unwrap()), written);
    let open_api = to_value(T::schema()).unwrap();
    assert_eq!((&open_api["type"], &open_api["enum"]), (&json!("string"), &json!(written)));
    assert_eq!(open_api.get("format"), None);
    assert!(written.into_iter().map(|code| from_value::<T>(code).unwrap()).eq(T::all()));
}

#[test]
fn the_schemas_are_those_of_strings_and_have_what_serde_writes() {
    assert_described::<ApiError>();
    assert_described::<Titled>();
}

#[test]
fn the_schemas_describe_each_code() {
    let schema = to_value(schema_for!(Titled)).unwrap();
    let sold_out = json!({ "const": "OUT OF STOCK", "title": "Sold out", "description": "The last one is gone." });
    assert_eq!(schema["oneOf"][3], sold_out);
    let schema = to_value(schema_for!(ApiError)).unwrap();
    assert_eq!(schema["description"], "What went wrong.");
    assert_eq!(schema["oneOf"][3]["description"], "The last one is gone.");
    let open_api = to_value(<ApiError as PartialSchema>::schema()).unwrap();
    assert_eq!(open_api["x-enum-varnames"][2], "UserNotFound");
    assert_eq!(open_api["x-enum-descriptions"][3], "The last one is gone.");
    let open_api = to_value(<Titled as PartialSchema>::schema()).unwrap();
    assert_eq!(open_api["x-enum-descriptions"][3], "Sold out");
}
