//! Text codes that try to leave their strings, and strings that are compared with them at run time.

use std::time::Duration;

use cpu_time::ThreadTime;
use httpcodes::Sheet;

use crate::injection::words_with;

#[httpcodes::cheatsheet("hostile/texts.md", text, name = "Name")]
enum Injection {}

#[httpcodes::cheatsheet(
    "hostile/texts.md",
    text,
    name = "Name",
    section = "Codes that try to leave their strings",
    serde
)]
enum Written {}

/// What the codes say, in the order of the sheet. Line breaks and runs of spaces are single spaces, as in names.
const CODES: [&str; 8] =
    ["\"); fn injected() {} (\"", "{} {0} {{name}}", "\\u{41}\\n\\", "first second", "\"#", "*/ // /*", "a b", "'\\''"];

#[test]
fn codes_come_out_as_they_are_written() {
    assert_eq!(Injection::ALL.map(Injection::as_str), CODES);
    for (row, code) in Injection::ALL.into_iter().zip(CODES) {
        assert_eq!((row.to_string(), Sheet::code(row)), (format!("{code} {}", row.name()), code));
        assert_eq!(Injection::from_code(code), Some(row));
        for text in [code.to_owned(), code.to_ascii_uppercase(), row.to_string(), row.name().to_owned()] {
            assert_eq!(text.parse(), Ok(row), "{text:?}");
        }
    }
}

#[test]
fn codes_come_through_serde_as_they_are_written() {
    for (row, code) in Written::ALL.into_iter().zip(CODES) {
        let json = serde_json::to_string(&row).unwrap();
        assert_eq!(json, serde_json::to_string(code).unwrap());
        assert_eq!(serde_json::from_str::<Written>(&json).unwrap(), row);
    }
}

#[test]
fn other_white_space_makes_another_code() {
    for text in ["a  b", "first\nsecond", "first\u{a0}second"] {
        assert_eq!(Injection::from_code(text), None, "{text}");
        assert_eq!(text.parse::<Injection>(), Err(ParseInjectionError::Unknown), "{text}");
    }
}

#[test]
fn no_word_of_a_code_is_code() {
    let arguments = "\"texts.md\", text, name = \"Name\"";
    let words = words_with(arguments);
    assert!(words.contains("LineBreak"));
    for word in ["injected", "fn_injected", "first", "second"] {
        assert!(!words.contains(word), "{word}");
    }
}

/// How long it takes to parse a text.
fn time(text: &str) -> Duration {
    let runs = (0..5).map(|_| {
        let start = ThreadTime::now();
        assert!(text.parse::<Injection>().is_err() && Injection::from_code(text).is_none());
        start.elapsed()
    });
    runs.min().expect("there is a run")
}

#[test]
fn the_time_for_an_unknown_string_is_proportional_to_its_length() {
    for unit in [" ", "a ", "a  b ", "\"); fn injected() {} (\" ", "_", "first\nsecond "] {
        let [short, long] = [20_000, 320_000].map(|count: usize| time(&unit.repeat(count / unit.len())));
        let ratio =
            (long + Duration::from_micros(50)).as_secs_f64() / (short + Duration::from_micros(50)).as_secs_f64();
        assert!(ratio < 64.0, "{unit:?}: {ratio:.1} times as long for 16 times the length: {short:?}, {long:?}");
    }
}
