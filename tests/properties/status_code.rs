//! Parses strings and bytes of any kind as a `StatusCode`, in all possible ways. The results must agree with the model
//! and with each other. `../status_code/any_string.rs` tries strings that are nearly a name or nearly a code.

use httpcodes::{Class, ParseStatusCodeError, StatusCode};
use httpcodes_invariants::status::parsed;
use proptest::prelude::*;

use crate::characters::nasty_text;
use crate::effort;

/// The correct result for the digits of a status line.
fn from_digits(bytes: &[u8]) -> Result<StatusCode, ParseStatusCodeError> {
    match bytes {
        [] => Err(ParseStatusCodeError::Empty),
        [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] => parsed(&String::from_utf8_lossy(bytes)),
        _ => Err(ParseStatusCodeError::Malformed),
    }
}

/// Some text around and between spellings of codes.
fn text() -> impl Strategy<Value = String> {
    let code = (0_u16..700).prop_map(|code| code.to_string());
    let name = (0..StatusCode::ALL.len()).prop_map(|row| StatusCode::ALL[row].reason_phrase().to_owned());
    prop_oneof![
        nasty_text(4),
        (code.clone(), nasty_text(2)).prop_map(|(code, text)| code + &text),
        (nasty_text(2), name.clone()).prop_map(|(text, name)| text + &name),
        (code, name).prop_map(|(code, name)| format!("{code} {name}")),
    ]
}

proptest! {
    #![proptest_config(effort::cases(2000))]

    #[test]
    fn strings_are_parsed_as_the_model_says(text in text()) {
        prop_assert_eq!(text.parse(), parsed(&text));
        prop_assert_eq!(StatusCode::try_from(text.as_str()), parsed(&text));
    }

    #[test]
    fn bytes_are_the_digits_of_a_code_or_malformed(bytes in prop_oneof![
        prop::collection::vec(any::<u8>(), 0..5),
        "[0-9]{0,4}[ \\r\\n]?".prop_map(String::into_bytes),
    ]) {
        prop_assert_eq!(StatusCode::from_bytes(&bytes), from_digits(&bytes));
        prop_assert_eq!(StatusCode::try_from(bytes.as_slice()), from_digits(&bytes));
    }

    #[test]
    fn a_number_is_a_code_of_the_sheet_or_kept(code in any::<u16>()) {
        let known = StatusCode::ALL.into_iter().find(|status| *status as u16 == code);
        prop_assert_eq!(StatusCode::from_u16(code), known);
        let kept = StatusCode::try_from(code).map_err(|unknown| (unknown.code(), unknown.class()));
        prop_assert_eq!(kept, known.ok_or((code, Class::of(code))));
    }
}
