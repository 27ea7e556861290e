//! Arbitrary strings, and strings that are nearly right: parsing them never panics, and returns what the model returns.

use httpcodes::StatusCode;
use httpcodes_invariants::status;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A name or an identifier of any code.
fn spelling() -> impl Strategy<Value = String> {
    select(StatusCode::ALL.into_iter().flat_map(status::spellings).collect::<Vec<String>>())
}

/// A code, in the sheet or not, in one of the ways to write it.
fn code() -> impl Strategy<Value = String> {
    let number = prop_oneof![select(StatusCode::ALL.to_vec()).prop_map(u16::from), 0..=u16::MAX];
    let written = number.prop_flat_map(|code| {
        select(vec![
            format!("{code}"),
            format!("+{code}"),
            format!("-{code}"),
            format!("0{code}"),
            format!("{code:#x}"),
            format!("0X{code:X}"),
            format!("+{code:#x}"),
            format!("0x+{code:x}"),
        ])
    });
    prop_oneof![4 => written, 1 => "[+-]?(0[xX])?[0-9a-fA-F_]{0,6}"]
}

/// A string with one character inserted, removed or replaced.
fn damaged(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (text, any::<Index>(), any::<char>(), 0..4).prop_map(|(text, place, character, what)| {
        let mut characters: Vec<char> = text.chars().collect();
        let place = place.index(characters.len() + 1);
        match what {
            0 => characters.insert(place, character),
            1 if place < characters.len() => drop(characters.remove(place)),
            2 if place < characters.len() => characters[place] = character,
            _ => {}
        }
        characters.into_iter().collect()
    })
}

fn is_parsed_as_the_model_says(text: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(text.parse::<StatusCode>(), status::parsed(text));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_parsed_as_the_model_says(text in any::<String>()) {
        is_parsed_as_the_model_says(&text)?;
    }

    #[test]
    fn a_name_with_a_slip_of_the_pen_is_parsed_as_the_model_says(text in damaged(spelling())) {
        is_parsed_as_the_model_says(&text)?;
    }

    #[test]
    fn a_code_with_a_slip_of_the_pen_is_parsed_as_the_model_says(text in damaged(code())) {
        is_parsed_as_the_model_says(&text)?;
    }

    #[test]
    fn any_code_with_any_name_is_parsed_as_the_model_says(code in code(), name in spelling(), between in " {0,2}") {
        is_parsed_as_the_model_says(&format!("{code}{between}{name}"))?;
    }

    #[test]
    fn any_two_names_together_are_parsed_as_the_model_says(first in spelling(), second in spelling()) {
        is_parsed_as_the_model_says(&format!("{first} {second}"))?;
    }

    #[test]
    fn what_is_printed_with_a_slip_of_the_pen_is_parsed_as_the_model_says(
        text in damaged(select(StatusCode::ALL.to_vec()).prop_map(|status| status.to_string())),
    ) {
        is_parsed_as_the_model_says(&text)?;
    }
}
