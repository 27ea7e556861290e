//! Untrusted input at run time: from a peer, a file or a command line.

use std::fs;

use httpcodes::{ParseStatusCodeError, StatusCode};
use httpcodes_tests::workspace;

use crate::injection::{words, words_of_sheet};

/// Strings that break parsers.
fn strings() -> Vec<String> {
    let short = [
        "",
        " ",
        "\0",
        "404\0",
        "\u{feff}404",
        "4 04",
        "+404",
        "-404",
        "0x",
        "0x-1",
        "0x+1",
        "0x194 ",
        "--1",
        "+-1",
        "٤٠٤",
        "４０４",
        "404.0",
        "4e2",
        "99999999999999999999999999",
        "-99999999999999999999999999",
        "not found\n",
        "\u{202e}dnuof ton",
        "not\u{0}found",
        "nöt found",
        "NOT FOUND\u{301}",
        "404 not found ",
        "404  Not Found",
        "%s%n",
        "{}",
        "../../etc/passwd",
        "'; --",
        "<script>",
        "\u{10ffff}",
        "ﬀ",
        "İ",
        "ſ",
        "K",
    ];
    let long = ["4", "0", " ", "a", "not found ", "\u{301}", "404 "].map(|unit| unit.repeat(1_000_000 / unit.len()));
    short.map(str::to_owned).into_iter().chain(long).collect()
}

#[test]
fn no_string_that_is_no_code_and_no_name_is_taken_for_one() {
    for text in strings() {
        let shown: String = text.chars().take(40).collect();
        match text.parse::<StatusCode>() {
            Ok(status) => assert_eq!((shown.as_str(), status), ("+404", StatusCode::NotFound)),
            // Integers may have any number of leading zeros.
            Err(ParseStatusCodeError::UnknownCode(code)) => assert_eq!((shown.trim_matches('0'), code), ("", 0)),
            Err(_) => {}
        }
    }
}

#[test]
fn no_bytes_are_taken_for_a_code_but_three_digits() {
    for text in strings() {
        assert!(StatusCode::from_bytes(text.as_bytes()).is_err(), "{text:?}");
    }
    for bytes in [&b"\xff\xff\xff"[..], b"40\xb4", b"4\x3004", b"\x1404"] {
        assert!(StatusCode::from_bytes(bytes).is_err(), "{bytes:?}");
    }
}

#[test]
fn no_number_is_taken_for_a_code_that_is_not_in_the_sheet() {
    let known = (0..=u16::MAX).filter(|code| StatusCode::try_from(*code).is_ok()).count();
    assert_eq!(known, StatusCode::ALL.len());
}

/// Words that only occur in code that allocates, panics deliberately, or is unsafe.
const REFUSED: [&str; 18] = [
    "std",
    "alloc",
    "unsafe",
    "extern",
    "Box",
    "String",
    "Vec",
    "format",
    "to_owned",
    "to_string",
    "panic",
    "unwrap",
    "expect",
    "assert",
    "unreachable",
    "todo",
    "unimplemented",
    "dbg",
];

#[test]
fn generated_code_allocates_nothing_and_has_no_word_for_a_panic_or_for_unsafe_code() {
    let sheets = workspace().join("tests/expansions/sheets");
    for entry in fs::read_dir(sheets).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let words = words_of_sheet(&fs::read_to_string(&path).expect("the sheet can be read"));
        assert!(words.contains("core"), "{}", path.display());
        for word in REFUSED {
            assert!(!words.contains(word), "{word} in what becomes of {}", path.display());
        }
    }
}

#[test]
fn so_does_the_code_that_it_calls() {
    let folder = workspace().join("httpcodes/src/private");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        // The schemas are of crates that allocate themselves. Constants alone call what a refused cell panics with.
        if ["schemars.rs", "utoipa.rs", "refused.rs"].iter().any(|name| path.ends_with(name)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("the file can be read");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let words = words(code.parse().expect("it is Rust code"));
        for word in REFUSED {
            assert!(!words.contains(word), "{word} in {}", path.display());
        }
        count += 1;
    }
    assert!(count > 10, "only {count} files");
}

#[test]
fn the_library_itself_has_no_allocator_and_no_unsafe_code() {
    let lints = fs::read_to_string(workspace().join("Cargo.toml")).expect("the manifest is there");
    assert!(lints.contains("unsafe_code = \"forbid\""));
    for package in ["httpcodes", "httpcodes-generator", "httpcodes-macros"] {
        let manifest = workspace().join(package).join("Cargo.toml");
        let manifest = fs::read_to_string(manifest).expect("the manifest is there");
        assert!(manifest.contains("[lints]\nworkspace = true"), "{package}");
    }
    let library = fs::read_to_string(workspace().join("httpcodes/src/lib.rs")).expect("the library is there");
    assert!(library.contains("\n#![no_std]\n"));
    assert_eq!(library.matches("extern crate").count(), 1);
    assert!(library.contains("#[cfg(test)]\nextern crate std;"));
}
