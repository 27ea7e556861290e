//! What errors at run time call a code of an enum.

/// The errors of JSON-RPC.
#[httpcodes::cheatsheet("sheets/one_row.md")]
#[repr(i32)]
enum JsonRpcError {}

#[httpcodes::cheatsheet("sheets/nouns.md")]
enum GrpcStatusCode {}

#[httpcodes::cheatsheet("sheets/one_row.md")]
enum ExitCode {}

/// What is said of strings of every kind that parse to no code, and of a number that is none.
macro_rules! said {
    ($sheet:ident) => {
        (
            ["", "4 2", "nobody", "7"].map(|string| string.parse::<$sheet>().unwrap_err().to_string()),
            $sheet::try_from(7).unwrap_err().to_string(),
        )
    };
}

#[test]
fn an_error_names_the_enum_in_words() {
    assert_eq!(
        said!(ExitCode).0,
        [
            "cannot parse exit code from empty string",
            "malformed exit code",
            "unknown exit code name",
            "unknown exit code 7",
        ]
    );
    assert_eq!(said!(ExitCode).1, "unknown exit code 7");
}

#[test]
fn an_error_writes_the_words_as_the_documentation_of_the_enum_does() {
    assert_eq!(JsonRpcError::try_from(-5).unwrap_err().to_string(), "unknown JSON-RPC error -5");
    assert_eq!(said!(JsonRpcError).0[2], "unknown JSON-RPC error name");
}

#[test]
fn an_error_writes_the_words_as_a_heading_of_the_sheet_does() {
    assert_eq!(said!(GrpcStatusCode).1, "unknown gRPC status code 7");
}
