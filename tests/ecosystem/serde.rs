//! `serde`: every code in every shape, in a human-readable format and in one that is not.

use std::collections::BTreeMap;
use std::fmt::Debug;

use httpcodes::{Class, StatusCode, UnknownStatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, from_value, json, to_string, to_value};

/// A code in every shape.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Shapes {
    number: StatusCode,
    #[serde(with = "httpcodes::serde::phrase")]
    phrase: StatusCode,
    #[serde(with = "httpcodes::serde::display")]
    display: StatusCode,
    some_number: Option<StatusCode>,
    #[serde(with = "httpcodes::serde::phrase", default)]
    some_phrase: Option<StatusCode>,
    #[serde(with = "httpcodes::serde::display", default)]
    some_display: Option<StatusCode>,
    #[serde(with = "httpcodes::serde::strict")]
    strict: StatusCode,
    #[serde(with = "httpcodes::serde::strict", default)]
    some_strict: Option<StatusCode>,
    #[serde(with = "httpcodes::serde::any")]
    any: Result<StatusCode, UnknownStatusCode>,
    #[serde(with = "httpcodes::serde::any", default)]
    some_any: Option<Result<StatusCode, UnknownStatusCode>>,
}

impl Shapes {
    fn of(status: StatusCode) -> Self {
        let some = Some(status);
        Self {
            number: status,
            phrase: status,
            display: status,
            some_number: some,
            some_phrase: some,
            some_display: some,
            strict: status,
            some_strict: some,
            any: Ok(status),
            some_any: Some(Ok(status)),
        }
    }

    /// The same without the fields that may be missing.
    fn bare(status: StatusCode) -> Self {
        let without = Self { some_number: None, some_phrase: None, some_display: None, ..Self::of(status) };
        Self { some_strict: None, some_any: None, ..without }
    }
}

#[track_caller]
fn refused<T: DeserializeOwned + Debug>(json: &str) -> String {
    let error = from_str::<T>(json).unwrap_err().to_string();
    error.split(" at line").next().unwrap_or_default().to_owned()
}

#[test]
fn every_code_is_a_number_a_phrase_or_both() {
    for status in StatusCode::ALL {
        let (code, phrase, display) = (status.as_u16(), status.reason_phrase(), status.to_string());
        let written = to_value(Shapes::of(status)).unwrap();
        let expected = json!({
            "number": code, "phrase": phrase, "display": display,
            "some_number": code, "some_phrase": phrase, "some_display": display,
            "strict": code, "some_strict": code, "any": code, "some_any": code,
        });
        assert_eq!(written, expected);
    }
}

#[test]
fn every_code_is_read_as_it_was_written() {
    for status in StatusCode::ALL {
        for shapes in [Shapes::of(status), Shapes::bare(status)] {
            assert_eq!(from_str::<Shapes>(&to_string(&shapes).unwrap()).unwrap(), shapes);
        }
    }
}

#[test]
fn so_it_is_in_a_format_that_people_do_not_read() {
    for status in StatusCode::ALL {
        for shapes in [Shapes::of(status), Shapes::bare(status)] {
            let bytes = postcard::to_allocvec(&shapes).unwrap();
            assert_eq!(postcard::from_bytes::<Shapes>(&bytes).unwrap(), shapes);
        }
    }
}

#[test]
fn a_code_takes_as_much_as_its_number_there() {
    let codes = StatusCode::ALL.map(StatusCode::as_u16);
    let written = postcard::to_allocvec(StatusCode::ALL.as_slice()).unwrap();
    assert_eq!(written, postcard::to_allocvec(codes.as_slice()).unwrap());
}

#[test]
fn a_code_is_read_from_all_that_is_parsed() {
    for status in StatusCode::ALL {
        let names = [status.as_str(), status.reason_phrase()].into_iter().chain(status.also_known_as().iter().copied());
        for name in names {
            let text = json!(name);
            assert_eq!(from_value::<StatusCode>(text.clone()).unwrap(), status, "{name}");
            let shapes = json!({ "number": name, "phrase": name, "display": name, "some_number": name,
                "strict": 200, "any": 299 });
            assert_eq!(from_value::<Shapes>(shapes).unwrap().phrase, status, "{name}");
        }
    }
}

#[test]
fn a_field_that_is_missing_or_null_is_none() {
    let shapes = json!({ "number": 200, "phrase": "OK", "display": "200 OK", "some_display": null,
        "strict": 200, "any": 200 });
    let shapes: Shapes = from_value(shapes).unwrap();
    assert_eq!(shapes, Shapes::bare(StatusCode::Ok));
    let written = to_value(shapes).unwrap();
    for field in ["some_number", "some_phrase", "some_display", "some_strict", "some_any"] {
        assert_eq!(written[field], json!(null), "{field}");
    }
}

#[test]
fn any_code_is_kept_known_or_not() {
    for code in [0, 99, 299, 499, 599, 999, u16::MAX] {
        let mut shapes = to_value(Shapes::of(StatusCode::Ok)).unwrap();
        (shapes["any"], shapes["some_any"]) = (json!(code), json!(code));
        let read: Shapes = from_value(shapes.clone()).unwrap();
        assert_eq!((read.any, read.some_any), (StatusCode::try_from(code), Some(StatusCode::try_from(code))));
        assert_eq!(to_value(read).unwrap(), shapes);
    }
}

#[test]
fn codes_are_the_keys_of_an_object() {
    let counts: BTreeMap<StatusCode, u32> = [(StatusCode::NotFound, 3), (StatusCode::Ok, 4)].into();
    assert_eq!(to_string(&counts).unwrap(), r#"{"200":4,"404":3}"#);
    assert_eq!(from_str::<BTreeMap<StatusCode, u32>>(r#"{"404":3,"ok":4}"#).unwrap(), counts);
}

#[test]
fn codes_pass_where_the_shape_is_found_out_by_trying() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Rule {
        One(StatusCode),
        Many(Vec<StatusCode>),
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Flat {
        #[serde(flatten)]
        rest: BTreeMap<String, StatusCode>,
    }
    assert_eq!(from_str::<Rule>("404").unwrap(), Rule::One(StatusCode::NotFound));
    assert_eq!(from_str::<Rule>("[404, \"gone\"]").unwrap(), Rule::Many(vec![StatusCode::NotFound, StatusCode::Gone]));
    assert_eq!(from_str::<Flat>(r#"{"a":"410"}"#).unwrap().rest["a"], StatusCode::Gone);
}

#[test]
fn a_number_that_is_no_code_is_named() {
    assert_eq!(refused::<StatusCode>("299"), "unknown status code 299");
    assert_eq!(refused::<StatusCode>("-404"), "unknown status code -404");
    assert_eq!(refused::<StatusCode>("70000"), "unknown status code 70000");
    assert_eq!(StatusCode::try_from(299).unwrap_err().to_string(), refused::<StatusCode>("299"));
}

#[test]
fn so_is_a_text() {
    for json in ["\"nobody home\"", "\"\"", "\"404 OK\"", "\"299\""] {
        let text: String = from_str(json).unwrap();
        let why = text.parse::<StatusCode>().unwrap_err();
        assert_eq!(refused::<StatusCode>(json), format!("{why}: {json}"));
        for field in ["phrase", "display", "some_number", "some_phrase", "some_display"] {
            let shapes = format!(r#"{{ "{field}": {json} }}"#);
            assert_eq!(refused::<Shapes>(&shapes), format!("{why}: {json}"), "{field}");
        }
    }
}

#[test]
fn so_is_what_is_no_number_of_16_bits_where_any_is_taken() {
    for field in ["any", "some_any"] {
        let refused = |value: &str| refused::<Shapes>(&format!(r#"{{ "{field}": {value} }}"#));
        assert_eq!(refused("70000"), "invalid value: integer `70000`, expected u16");
        assert_eq!(refused("-1"), "invalid value: integer `-1`, expected u16");
        assert_eq!(refused("\"404\""), "invalid type: string \"404\", expected u16");
    }
}

#[test]
fn so_is_what_is_no_number_of_a_row_where_it_is_read_strictly() {
    for field in ["strict", "some_strict"] {
        let refused = |value: &str| refused::<Shapes>(&format!(r#"{{ "{field}": {value} }}"#));
        assert_eq!(refused("299"), "unknown status code 299");
        assert_eq!(refused("70000"), "invalid value: integer `70000`, expected u16");
        assert_eq!(refused("\"404\""), "invalid type: string \"404\", expected u16");
        assert_eq!(refused("\"Not Found\""), "invalid type: string \"Not Found\", expected u16");
    }
}

#[test]
fn what_is_neither_number_nor_text_is_told_what_is_expected() {
    let expected = "expected status code number or name";
    assert_eq!(refused::<StatusCode>("404.5"), format!("invalid type: floating point `404.5`, {expected}"));
    assert_eq!(refused::<StatusCode>("true"), format!("invalid type: boolean `true`, {expected}"));
    for json in ["{}", "{\"code\":404}", "{\"$text\":404,\"code\":404}"] {
        assert_eq!(refused::<StatusCode>(json), format!("invalid type: map, {expected}"), "{json}");
    }
    let shapes = r#"{ "number": 200, "phrase": 404 }"#;
    assert_eq!(refused::<Shapes>(shapes), "invalid type: integer `404`, expected status code name");
}

/// States of a job, from a sheet with negative codes of another type.
#[httpcodes::cheatsheet("ecosystem/job_states.md", code = "Code", name = "State", serde)]
#[repr(i32)]
enum JobState {}

/// A code of this sheet in every shape.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct JobShapes {
    #[serde(with = "httpcodes::serde::phrase")]
    name: JobState,
    #[serde(with = "httpcodes::serde::display")]
    display: Option<JobState>,
    #[serde(with = "httpcodes::serde::strict")]
    strict: JobState,
    #[serde(with = "httpcodes::serde::any")]
    any: Result<JobState, UnknownJobState>,
    #[serde(with = "httpcodes::serde::any")]
    some_any: Option<Result<JobState, UnknownJobState>>,
}

#[test]
fn codes_of_any_sheet_have_every_shape() {
    let shapes = JobShapes {
        name: JobState::TimedOut,
        display: Some(JobState::Running),
        strict: JobState::TimedOut,
        any: JobState::try_from(-70_000),
        some_any: Some(Ok(JobState::Queued)),
    };
    let written = json!({ "name": "Timed out", "display": "1 Running", "strict": 7, "any": -70_000, "some_any": 0 });
    assert_eq!(to_value(&shapes).unwrap(), written);
    assert_eq!(from_value::<JobShapes>(written).unwrap(), shapes);
    let bytes = postcard::to_allocvec(&shapes).unwrap();
    assert_eq!(postcard::from_bytes::<JobShapes>(&bytes).unwrap(), shapes);
}

#[test]
fn errors_of_those_shapes_name_the_value_and_the_enum() {
    assert_eq!(refused::<JobShapes>(r#"{ "name": "paused" }"#), "unknown job state name: \"paused\"");
    assert_eq!(refused::<JobShapes>(r#"{ "name": 1 }"#), "invalid type: integer `1`, expected job state name");
    assert_eq!(refused::<JobShapes>(r#"{ "any": "x" }"#), "invalid type: string \"x\", expected i32");
}

#[test]
fn a_class_is_a_text() {
    assert_eq!(to_value(Class::ALL).unwrap(), json!(["1xx", "2xx", "3xx", "4xx", "5xx"]));
}

#[test]
fn a_class_is_read_as_it_was_written_and_in_capitals() {
    for class in Class::ALL {
        assert_eq!(from_value::<Class>(json!(class)).unwrap(), class);
        assert_eq!(from_value::<Class>(json!(class.as_str().to_uppercase())).unwrap(), class);
        assert_eq!(postcard::from_bytes::<Class>(&postcard::to_allocvec(&class).unwrap()).unwrap(), class);
    }
}

#[test]
fn classes_are_the_keys_of_an_object() {
    let counts: BTreeMap<Class, u32> = [(Class::Success, 4), (Class::ClientError, 3)].into();
    assert_eq!(to_string(&counts).unwrap(), r#"{"2xx":4,"4xx":3}"#);
    assert_eq!(from_str::<BTreeMap<Class, u32>>(r#"{"4xx":3,"2xx":4}"#).unwrap(), counts);
}

#[test]
fn what_is_no_class_is_named() {
    let why = "6xx".parse::<Class>().unwrap_err();
    assert_eq!(refused::<Class>("\"6xx\""), format!("{why}: \"6xx\""));
    assert_eq!(refused::<Class>("4"), "invalid type: integer `4`, expected a status code class such as 4xx");
}
